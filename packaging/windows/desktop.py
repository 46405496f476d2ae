"""A screen nobody sits at, with a window manager, to try windows on."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from types import TracebackType

SIZE = (1280, 800)
_PATIENCE_S = 20


class Desktop:
    """Xvfb with openbox; both end with it. `display` is what DISPLAY has to say."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="call-companion-screen-")
        self._started: list[subprocess.Popen[bytes]] = []
        self.display = ""

    def __enter__(self) -> Self:
        reading, writing = os.pipe()
        screen = ["-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", self._folder.name, "-nolisten", "tcp"]
        self._start(["Xvfb", "-displayfd", str(writing), *screen], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        self._start(["openbox"])
        time.sleep(1)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in reversed(self._started):
            process.terminate()
            process.wait(_PATIENCE_S)
        self._folder.cleanup()

    def windows(self, title: str) -> list[str]:
        """Return the ids of the windows that can be seen and are called so."""
        return self._xdotool("search", "--onlyvisible", "--name", title).split()

    def press(self, key: str) -> None:
        """Press a key."""
        self._xdotool("key", key)

    def colours(self) -> int:
        """Count the colours to be seen; a black screen has one."""
        return len({bytes(row[at : at + 3]) for row in self._rows() for at in range(0, len(row), 3)})

    def take_picture(self, path: Path) -> None:
        """Save what is to be seen as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        header = struct.pack(">IIBBBBB", *SIZE, 8, 2, 0, 0, 0)
        pixels = zlib.compress(b"".join(b"\0" + row for row in self._rows()))
        chunks = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
        path.write_bytes(
            b"\x89PNG\r\n\x1a\n"
            + b"".join(
                struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
                for kind, data in chunks
            )
        )

    def _rows(self) -> list[bytes]:
        """Read the screen from the memory Xvfb keeps it in: a dump as xwd writes it, blue first and one byte unused."""
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            fields = struct.unpack(">25I", content[:100])
            start, stride = fields[0] + fields[19] * 12, fields[12]
            rows = []
            for line in range(SIZE[1]):
                row = content[start + line * stride : start + line * stride + SIZE[0] * 4]
                turned = bytearray(SIZE[0] * 3)
                turned[0::3], turned[1::3], turned[2::3] = row[2::4], row[1::4], row[0::4]
                rows.append(bytes(turned))
            return rows

    def _start(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> None:
        environment = os.environ | ({"DISPLAY": self.display} if self.display else {})
        quiet = subprocess.DEVNULL
        self._started.append(
            subprocess.Popen(command, env=environment, pass_fds=pass_fds, stdin=quiet, stdout=quiet, stderr=quiet)
        )

    def _xdotool(self, *command: str) -> str:
        environment = os.environ | {"DISPLAY": self.display}
        done = subprocess.run(["xdotool", *command], check=False, capture_output=True, text=True, env=environment)
        return done.stdout
