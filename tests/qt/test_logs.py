"""The program's own log: private, and without what libraries quote."""

from __future__ import annotations

import logging
import resource
import stat
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from companion.app import logs
from companion.app.logs import _without_quotations, start_logging
from companion.app.paths import LOG_NAME
from companion.domain.settings import Settings
from companion.engine.ports import StorageUnavailableError
from companion.storage.open_log import open_call_log
from companion.storage.settings_file import SettingsFile
from tests.support.fake_clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MARK = "Secretmill"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that is logged into; afterwards everything is as it was."""
    root, hooks, core = logging.getLogger(), (sys.excepthook, threading.excepthook), resource.RLIMIT_CORE
    handlers, level, limit = list(root.handlers), root.level, resource.getrlimit(core)
    before = qInstallMessageHandler(None)
    try:
        yield tmp_path
    finally:
        qInstallMessageHandler(before)
        for handler in [handler for handler in root.handlers if handler not in handlers]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)
        sys.excepthook, threading.excepthook = hooks
        resource.setrlimit(core, limit)


def test_neither_faults_nor_libraries_nor_qt_bring_words_into_the_log(folder: Path) -> None:
    start_logging(folder)
    logging.getLogger("companion.storage").warning("ours")
    logging.getLogger("keyring.backend").warning("looking for %s", MARK)
    try:
        int(MARK)
    except ValueError:
        logging.getLogger("companion.app").exception("it failed")
    qWarning(f'QFile::open: cannot open "{MARK}"')
    told = (folder / LOG_NAME).read_text()
    assert "companion.storage: ours" in told
    assert "keyring.backend" in told
    assert "ValueError" in told
    assert "QFile::open: cannot open" in told
    assert MARK not in told


@pytest.mark.parametrize(
    "message",
    [
        f"QString::arg: Argument missing: Call {MARK} at once,",
        f"Could not open mailto:team?body={MARK}%20x",
        f"QFile: '{MARK} and more' is not there",
        f"QPdfWriter: cannot write /home/{MARK}/report.pdf",
        f'Cannot read "half of {MARK}',
        f"C:\\Users\\{MARK}\\x: no such file",
    ],
)
def test_what_qt_quotes_is_left_out(message: str) -> None:
    assert MARK not in _without_quotations(message)


def test_what_qt_says_itself_stays() -> None:
    told = "QWindowsWindow::setGeometry: Unable to set geometry 100x30+8+31 (frame: 116x69+0+0)"
    assert _without_quotations(told) == told


def test_a_log_that_was_open_to_others_is_closed_and_a_link_is_not_followed(folder: Path) -> None:
    (folder / LOG_NAME).write_text("")
    (folder / LOG_NAME).chmod(0o644)
    start_logging(folder)
    assert (folder / LOG_NAME).stat().st_mode & 0o777 == 0o600
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


def test_a_log_that_is_a_link_is_not_written(folder: Path) -> None:
    (folder / "elsewhere").write_text("")
    (folder / LOG_NAME).symlink_to(folder / "elsewhere")
    start_logging(folder)
    logging.getLogger("companion").warning("ours")
    assert (folder / "elsewhere").read_text() == ""


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


def test_a_log_that_cannot_be_opened_again_hurts_nobody_who_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "LARGEST_BYTES", 10)
    monkeypatch.setattr(logging, "raiseExceptions", False)
    folder = tmp_path / "log"
    folder.mkdir()
    handler = logs._PrivateFile(folder / "own.log", encoding="utf-8")
    handler.emit(logging.makeLogRecord({"msg": "the first file is full"}))
    folder.rename(tmp_path / "moved")
    handler.emit(logging.makeLogRecord({"msg": "nowhere to write"}))
    (tmp_path / "moved").rename(folder)
    handler.emit(logging.makeLogRecord({"msg": "there again"}))
    handler.close()
    told = "".join(path.read_text("utf-8") for path in sorted(folder.iterdir()))
    assert told.splitlines() == ["there again", "the first file is full"]


def test_no_folder_that_an_agent_named_stands_in_the_log(folder: Path) -> None:
    start_logging(folder)
    named = folder / MARK
    named.touch()
    log = open_call_log(named / "data", folder, FakeClock()).log
    faults: list[Exception] = [PermissionError(f"{named} is no socket")]
    for fails in (
        (folder / f"no {MARK}").read_bytes,
        lambda: SettingsFile(named / "settings.toml").save(Settings()),
        log.open,
    ):
        with pytest.raises((OSError, StorageUnavailableError)) as failed:
            fails()
        faults.append(failed.value)
    for fault in faults:
        logging.getLogger("companion.storage").warning("later: %s", fault)
    told = (folder / LOG_NAME).read_text()
    assert MARK not in told
    assert "later: PermissionError" in told
    assert "later: No such file or directory" in told
    assert "later: The settings could not be saved in settings.toml: File exists." in told
    assert "later: the log of calls cannot be opened: Not a directory" in told
