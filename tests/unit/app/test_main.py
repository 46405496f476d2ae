"""From a command line to an exit code, in this process."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

import companion
from companion.app.main import main
from tests.unit.integrations.running_program import RunningProgram

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[str]:
    with RunningProgram(tmp_path).running():
        yield str(tmp_path)


def test_a_mistake_is_told_on_the_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["call", "strat"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("There is no verb 'call strat'. Did you mean 'start'?\n")


def test_without_a_program_a_verb_ends_with_three(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--profile", str(tmp_path), "status"]) == 3
    assert "Start it with: call-companion" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [], "asking makes no folders"


def test_a_verb_reaches_the_program(profile: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["call", "start", "--profile", profile]) == 0
    assert main(["say", "swearing", "--profile", profile]) == 0
    assert capsys.readouterr().out == "swearing.let_it_fly one\n"
    assert main(["status", "--json", "--profile", profile]) == 0
    assert json.loads(capsys.readouterr().out)["situation"] == "swearing"
    assert main(["wrap", "resolved", "--profile", profile]) == 4
    assert capsys.readouterr().err.startswith("There is no call to wrap up")


def test_the_version_names_the_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version", "--profile", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"Call Companion {companion.__version__}\n")
    assert all(str(tmp_path / folder) in told for folder in ("data", "settings", "logs"))
    assert list(tmp_path.iterdir()) == []


def test_help_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "call start" in capsys.readouterr().out


def test_words_the_terminal_does_not_have_do_not_stop_it(profile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stderr", terminal)
    assert main(["say", "Θυμός", "--profile", profile]) == 2
    terminal.flush()
    assert b"There is no situation '?????'" in terminal.buffer.getvalue()


def test_on_windows_a_file_gets_every_letter_and_a_console_what_it_wants(
    profile: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    file = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(sys, "stderr", file)
    assert main(["say", "Θυμός", "--profile", profile]) == 2
    assert "There is no situation 'Θυμός'" in file.buffer.getvalue().decode()
    console = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    monkeypatch.setattr(console, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", console)
    assert main(["say", "Θυμός", "--profile", profile]) == 2
    assert b"There is no situation '?????'" in console.buffer.getvalue()


def test_a_program_without_a_console_tells_nobody(profile: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["status", "--profile", profile]) == 0


def test_a_data_folder_that_cannot_be_used_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").write_text("in the way")
    assert main(["--profile", str(tmp_path)]) == 1
    assert f"cannot use the folder {tmp_path / 'data'}" in capsys.readouterr().err


def test_a_start_without_a_display_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["--profile", str(tmp_path)]) == 1
    assert "start Call Companion on the agent's desktop" in capsys.readouterr().err
