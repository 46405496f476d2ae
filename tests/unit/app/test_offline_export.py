"""An export while no program runs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from companion.app.main import main
from companion.app.paths import places_of
from companion.domain.call import Coding, Outcome
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.integrations.instance_lock import InstanceLock
from companion.storage.open_log import open_call_log
from tests.support.fake_clock import FakeClock
from tests.support.words import a_pack

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def a_profile_with_a_call(home: Path) -> str:
    places = places_of(str(home))
    clock = FakeClock()
    opened = open_call_log(places.data, places.backups, clock)
    engine = Engine(clock, opened.log, a_pack(), Settings(), b"k" * 32)
    for command in (cmd.StartCall(), cmd.EndCall(), cmd.SaveWrapUp(Coding(Outcome.RESOLVED))):
        assert engine.execute(command).refusal is None
        clock.advance(60)
    assert engine.flush()
    opened.log.close()
    return str(home)


def test_the_calls_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = a_profile_with_a_call(tmp_path / "profile")
    file = tmp_path / "calls.json"
    assert main(["export", str(file), "--profile", profile]) == 0
    assert capsys.readouterr().out == f"1 call written to {file}\n"
    assert "resolved" in json.dumps(json.loads(file.read_text("utf-8")))
    assert main(["export", str(file), "--profile", profile, "--to", "2026-03-14"]) == 0
    assert "0 calls written" in capsys.readouterr().out


def test_the_lock_is_free_again(tmp_path: Path) -> None:
    profile = a_profile_with_a_call(tmp_path / "profile")
    assert main(["export", str(tmp_path / "a.csv"), "--profile", profile]) == 0
    lock = InstanceLock.acquire(places_of(profile).lock_file)
    assert lock
    lock.release()


def test_a_place_of_our_own_is_refused_with_the_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = a_profile_with_a_call(tmp_path / "profile")
    assert main(["export", str(places_of(profile).data / "a.csv"), "--profile", profile]) == 4
    assert "keeps its own files" in capsys.readouterr().err


def test_a_profile_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    assert main(["export", str(tmp_path / "a.csv"), "--profile", str(tmp_path / "typo")]) == 4
    assert list(tmp_path.iterdir()) == []
