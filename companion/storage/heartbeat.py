"""A sign of life beside the log: the program was alive at this moment, and all was stored up to that event.

It costs one write to a file that has its room already, where a commit waits for the disk several times. It counts for
the event it names and no other: beside a log that went on, was repaired or came from a backup it says nothing, and the
newest event itself is then the last sign of life.
"""

from __future__ import annotations

import json
import os
import stat
from dataclasses import asdict
from typing import TYPE_CHECKING

from companion.storage.event_codec import instant_of, to_text
from companion.storage.private_files import open_private, read_private, replace_whole
from companion.storage.seal import hash_text

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.instants import Instant

# Two beats take turns, each in a block of its own: a write that the power cut tore leaves the beat before it.
_BLOCK_BYTES = 4096
_BLOCKS = 2
_FILE_BYTES = _BLOCK_BYTES * _BLOCKS

# Where the length of the file stays the same, the times in its directory entry need not be waited for.
_to_disk = getattr(os, "fdatasync", os.fsync)


class Heartbeat:
    """The file `path`, made at the first beat."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._number: int | None = None

    def beat(self, event_id: str, at: Instant) -> None:
        """Say that we are alive and that the event is the newest; returns when it is on disk. Raises OSError."""
        if self._number is None:
            self._number = max((number for number, _, _ in self._beats()), default=0)
        number = self._number + 1
        body = to_text([number, event_id, asdict(at)])
        block = f"{hash_text(body)} {body}\n".encode().ljust(_BLOCK_BYTES)
        if not self._is_usable():
            replace_whole(self._path, bytes(_FILE_BYTES))
        descriptor = open_private(self._path)
        try:
            os.lseek(descriptor, number % _BLOCKS * _BLOCK_BYTES, os.SEEK_SET)
            os.write(descriptor, block)
            _to_disk(descriptor)
        finally:
            os.close(descriptor)
        self._number = number

    def last(self, event_id: str) -> Instant | None:
        """Return the latest beat with this event as the newest."""
        found = max((beat for beat in self._beats() if beat[1] == event_id), default=None, key=lambda beat: beat[0])
        return found[2] if found else None

    def _is_usable(self) -> bool:
        try:
            found = self._path.lstat()
        except FileNotFoundError:
            return False
        return stat.S_ISREG(found.st_mode) and found.st_size == _FILE_BYTES

    def _beats(self) -> list[tuple[int, str, Instant]]:
        """Return what can be read: number, event, moment. A file that is damaged is as good as none."""
        try:
            content = read_private(self._path, _FILE_BYTES)
        except OSError:
            return []
        blocks = (content[start : start + _BLOCK_BYTES] for start in range(0, _FILE_BYTES, _BLOCK_BYTES))
        return [beat for beat in map(_beat, blocks) if beat]


def _beat(block: bytes) -> tuple[int, str, Instant] | None:
    try:
        checksum, body = block.decode().strip().split(" ", 1)
        if hash_text(body) != checksum:
            return None
        number, event_id, moment = json.loads(body)
        beat = int(number), str(event_id), instant_of(moment)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return beat
