"""The program's own log stays small and private."""

from __future__ import annotations

import logging
import stat
from typing import TYPE_CHECKING

from companion.app import logs

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_large_log_makes_room_and_the_oldest_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST_BYTES", 100)
    file = tmp_path / "own.log"
    handler = logs._PrivateFile(file, encoding="utf-8")
    for number in range(6):
        handler.emit(logging.makeLogRecord({"msg": f"{number} " + "x" * 120}))
    handler.emit(logging.makeLogRecord({"msg": "last"}))
    handler.close()
    assert file.read_text("utf-8") == "last\n"
    kept = sorted(path for path in tmp_path.iterdir() if path != file)
    assert [path.name for path in kept] == ["own.log.1", "own.log.2", "own.log.3"]
    assert [path.read_text("utf-8")[0] for path in kept] == ["5", "4", "3"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in (file, *kept)} == {0o600}


def test_a_log_that_cannot_make_room_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST_BYTES", 10)
    monkeypatch.setattr(logging, "raiseExceptions", False)
    file = tmp_path / "own.log"
    handler = logs._PrivateFile(file, encoding="utf-8")
    (tmp_path / "own.log.3" / "something").mkdir(parents=True)
    (tmp_path / "own.log.2").touch()
    for word in ("first word", "second word"):
        handler.emit(logging.makeLogRecord({"msg": word}))
    handler.close()
    assert file.read_text("utf-8").splitlines() == ["first word", "second word"]
