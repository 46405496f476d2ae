"""Another log in place of the present one, and deleting everything: while the program runs, and without it."""

from __future__ import annotations

import uuid
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from companion.app import starting
from companion.app.log_keeper import LogKeeper
from companion.app.paths import ERASING, places_of
from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.integrations import wire
from companion.integrations.log_order import LogRefusedError
from companion.integrations.verbs import Request
from companion.storage.open_log import OpenedLog, open_call_log
from companion.storage.reference_key import load_reference_key
from companion.storage.upkeep import Upkeep
from tests.support.fake_clock import FakeClock
from tests.support.words import a_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.app.paths import Places

MARK = "TOKEN-4be1a90c7d2f4e6b8a1c3d5e7f90"


class Program:
    """The program without its window."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.clock = FakeClock()
        self.opened: OpenedLog = open_call_log(places.data, places.backups, self.clock)
        key = load_reference_key(places.data).key
        self.engine = Engine(self.clock, self.opened.log, a_pack(), Settings(), key)
        self.upkeep = Upkeep(self.opened, places.backups, self.clock, Settings().keep)
        self.keeper = LogKeeper(self.engine, self.opened, places, self.clock, self.upkeep.close)

    def do(self, command: cmd.Command) -> None:
        assert self.engine.execute(command, str(uuid.uuid4())).refusal is None
        assert self.engine.flush()

    def a_call(self, note: str = MARK) -> None:
        self.do(cmd.StartCall())
        self.do(cmd.SetReference(note))
        self.clock.advance(60)
        self.do(cmd.EndCall())
        self.do(cmd.EditWrapUp(Coding(outcome=Outcome.RESOLVED, strain=Strain.EASY, note=note)))
        self.do(cmd.SaveWrapUp())
        self.clock.advance(60)

    def notes(self) -> list[str]:
        return [record.note for record in self.opened.log.records()]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = places_of(str(tmp_path / "profile"))
    places.make_folders()
    return places


@pytest.fixture
def program(places: Places) -> Iterator[Program]:
    program = Program(places)
    yield program
    program.upkeep.close()
    program.opened.log.close()


def _traces(places: Places) -> list[str]:
    folder = places.data.parent
    return [path.name for path in folder.rglob("*") if path.is_file() and MARK.encode() in path.read_bytes()]


def test_a_backup_takes_the_place_and_the_program_goes_on_from_it(program: Program) -> None:
    program.a_call("first")
    program.opened.log.back_up(program.places.backups, date(2026, 3, 16))
    program.a_call("second")
    assert program.engine.snapshot.calls_today == 2
    assert program.keeper.listed() == "calls-2026-03-16.sqlite3  1 call, 2026-03-16 to 2026-03-16"
    text = program.keeper.restore(Path("/nowhere/calls-2026-03-16.sqlite3"))
    assert text.startswith("The backup was restored. Calls in it: 1.")
    assert program.notes() == ["first"]
    assert program.engine.snapshot.calls_today == 1
    program.a_call("third")
    assert program.notes() == ["first", "third"]
    assert "replaced-" in program.keeper.listed()


def test_nothing_is_done_while_a_call_its_wrap_up_or_a_breather_is_at_hand(program: Program) -> None:
    program.a_call()
    program.do(cmd.StartCall())
    for step in (cmd.Hold(), cmd.EndCall(), cmd.EditWrapUp(Coding(strain=Strain.HARD))):
        program.do(step)
        assert program.engine.phase != Phase.READY
        with pytest.raises(LogRefusedError, match="Not while"):
            program.keeper.erase_everything()
        with pytest.raises(LogRefusedError, match="Not while"):
            program.keeper.restore(Path("calls-2026-03-16.sqlite3"))
    assert len(program.notes()) == 1


def test_a_backup_that_is_not_there_or_no_good_leaves_everything_as_it_is(program: Program, tmp_path: Path) -> None:
    program.a_call("first")
    (tmp_path / "bad.sqlite3").write_bytes(b"no log")
    for name in ("none.sqlite3", "bad.sqlite3"):
        with pytest.raises(LogRefusedError, match=name):
            program.keeper.restore(tmp_path / name)
    program.a_call("second")
    assert program.notes() == ["first", "second"]


def test_everything_is_deleted_and_the_program_begins_anew(program: Program) -> None:
    program.a_call()
    while program.upkeep.step():
        pass
    key = (program.places.data / "reference.key").read_bytes()
    (program.places.logs / "call-companion.log").write_text(MARK)
    program.places.own_lines.mkdir(parents=True)
    (program.places.own_lines / "en.toml").write_text("own")
    assert len(_traces(program.places)) == 3
    assert "deleted" in program.keeper.erase_everything()
    assert _traces(program.places) == []
    assert (program.places.own_lines / "en.toml").exists()
    assert (program.places.data / "reference.key").read_bytes() != key
    assert program.engine.snapshot.calls_today == 0
    program.a_call("a new one")
    assert program.notes() == ["a new one"]
    while program.upkeep.step():
        pass
    assert list(program.places.backups.iterdir())


def test_the_command_line_does_it_without_a_program(places: Places) -> None:
    program = Program(places)
    program.a_call("first")
    program.opened.log.back_up(places.backups, date(2026, 3, 16))
    program.a_call(MARK)
    program.opened.log.close()
    profile = str(places.data.parent)

    def ask(verb: str, **args: object) -> tuple[int, str]:
        return starting.without_program(Request(verb, dict(args), profile))

    assert ask("backups") == (wire.STORED, "calls-2026-03-16.sqlite3  1 call, 2026-03-16 to 2026-03-16")
    asked = ask("restore", file="/x/calls-2026-03-16.sqlite3")
    assert asked[0] == wire.REFUSED
    assert "--yes" in asked[1]
    assert ask("restore", file="/x/calls-2026-03-16.sqlite3", yes=True)[0] == wire.STORED
    assert _traces(places) == ["calls.sqlite3"], "what was replaced is kept"
    assert ask("erase", everything=True)[0] == wire.REFUSED
    assert ask("erase", everything=True, yes=True) == (wire.STORED, "Everything about calls is deleted.")
    assert _traces(places) == []


def test_a_deletion_that_was_killed_is_finished_at_the_next_start(places: Places) -> None:
    program = Program(places)
    program.a_call()
    program.opened.log.close()
    (places.data / ERASING).touch()
    assert starting.without_program(Request("backups", {}, str(places.data.parent)))[0] == wire.STORED
    assert _traces(places) == []
    assert not (places.data / ERASING).exists()
    assert not (places.data / "calls.sqlite3").exists()
