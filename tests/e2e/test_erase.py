"""The real program: everything is deleted by one verb, and no byte of a note is left in any of its folders."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from companion.app.paths import places_of
from tests.support.desktop import wait_until

if TYPE_CHECKING:
    from tests.support.desktop import Program

MARK = "TOKEN-8d1f3a5c7e9b2046a8c0e2f4b6d8"


def _traces(program: Program) -> list[Path]:
    folders = (Path(program.profile), places_of(str(program.profile)).run_dir)
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return [path for path in files if MARK.encode() in path.read_bytes()]


def test_everything_is_deleted_while_the_program_runs_and_it_goes_on(program: Program) -> None:
    assert program.cli("call", "start", "--ref", MARK).returncode == 0
    refused = program.cli("erase", "--everything", "--yes")
    assert refused.returncode == 4
    assert "Not while a call" in refused.stderr
    program.cli("call", "end")
    assert program.cli("wrap", "resolved", "--strain", "easy", "--note", f"about {MARK}").returncode == 0
    wait_until(lambda: program.cli("backups").stdout.startswith("calls-"), "the backup of the day", 30)
    assert _traces(program)
    name = program.cli("backups").stdout.split()[0]
    assert program.cli("restore", name).returncode == 4, "it asks for --yes"
    assert program.cli("restore", name, "--yes").returncode == 0
    assert any(path.parent.name.startswith("replaced-") for path in _traces(program)), "what was there is kept"
    assert program.cli("erase", "--everything").returncode == 4
    done = program.cli("erase", "--everything", "--yes")
    assert (done.returncode, done.stdout.strip()) == (
        0,
        "Everything about calls is deleted. Call Companion begins anew.",
    )
    assert _traces(program) == []
    assert program.cli("call", "start").returncode == 0
    assert program.status()["phase"] == "on_call"
    program.cli("call", "end")
    assert program.cli("wrap", "other", "--strain", "easy").returncode == 0
