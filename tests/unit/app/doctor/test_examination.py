"""The examination as a whole: quick whatever hangs, complete whatever fails, and nothing on disk afterwards."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING

import pytest

import companion
from companion.app.doctor import examination
from companion.app.doctor.finding import Area, Check, Finding, State
from companion.app.doctor.looks import display, folders, instance, machine
from companion.app.doctor.looks.instance import ask_running, is_held
from companion.app.doctor.rules.instance import Presence
from companion.app.doctor.telling import as_json, as_text
from companion.app.paths import places_of
from companion.domain.policy import NO_POLICY, Policy, Rule, Source, broken_policy
from companion.integrations import client, wire
from companion.integrations.instance_lock import InstanceLock
from companion.integrations.verbs import Request
from tests.support.team import team_pack
from tests.unit.integrations.running_program import RunningProgram

if TYPE_CHECKING:
    from pathlib import Path

FINE = Finding(Check.SPACE, Area.FOLDERS, State.OK, "Plenty.")
BAD = Finding(Check.BACKUPS, Area.LOG, State.LOOK, "None.", "Make one.")


@pytest.fixture(autouse=True)
def _without_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "ask_qt", lambda: ({"platform": "xcb", "keeps_on_top": True, "pyside": "6.11.0"}, ""))


def test_an_area_that_hangs_holds_up_nobody() -> None:
    begun = time.monotonic()

    def hangs() -> list[Finding]:
        time.sleep(5)
        return [BAD]

    found = examination.examined({Area.LOG: hangs, Area.FOLDERS: lambda: [FINE]}, patience_s=0.2)
    assert time.monotonic() - begun < 2
    assert [(each.area, each.state) for each in found] == [(Area.FOLDERS, State.OK), (Area.LOG, State.BROKEN)]
    assert "network drive" in found[1].todo


def test_an_area_that_fails_is_a_finding_and_quotes_nothing() -> None:
    def fails() -> list[Finding]:
        raise ValueError("Secretmill")

    found = examination.examined({Area.WORDS: fails, Area.FOLDERS: lambda: [FINE]})
    assert [each.state for each in found] == [State.OK, State.LOOK]
    assert "Secretmill" not in found[1].found
    assert "ValueError" in found[1].found


def test_the_exit_code_says_whether_something_needs_doing(tmp_path: Path) -> None:
    request = Request("doctor", {"json": True}, str(tmp_path / "p"))
    exit_code, text = examination.carry_out(request, lambda: NO_POLICY)
    told = json.loads(text)
    assert (exit_code, told["needs_doing"], told["version"]) == (0, 0, companion.__version__)
    assert not (tmp_path / "p").exists()
    broken = broken_policy(Source.FILE, "/etc/p.toml", "It is 10 MB long.")
    exit_code, text = examination.carry_out(request, lambda: broken)
    assert (exit_code, json.loads(text)["needs_doing"]) == (1, 1)
    ids = [each["id"] for each in json.loads(text)["findings"]]
    assert set(ids) == set(Check) - {Check.AREA}
    assert len(ids) == len(set(ids))


def test_people_read_what_to_do_below_what_was_found() -> None:
    text = as_text([FINE, BAD], "1.2")
    assert text.splitlines()[-4:] == ["look     backups: None.", "         → Make one.", "", "1 thing needs doing."]
    assert as_text([FINE], "1.2").endswith("Nothing needs doing.")
    assert json.loads(as_json([BAD], "1.2"))["findings"][0]["todo"] == "Make one."


def test_a_program_that_answers_is_believed_and_one_of_an_older_version_asked_for_its_status(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RunningProgram(tmp_path).running():
        places = places_of(str(tmp_path))
        assert ask_running(places) == (Presence.ANSWERS, {})
        assert ask_running(places)[0] is Presence.ANSWERS
    older = {"doctor": (wire.USAGE, "There is no verb 'doctor'."), "status": (wire.STORED, '{"version": "0.0.9"}')}
    monkeypatch.setattr(client, "ask", lambda _address, request, _timeout_s=None: older[request.verb])
    assert ask_running(places) == (Presence.ANSWERS, {"version": "0.0.9"})


def test_whether_the_folder_is_held_is_seen_without_making_a_lock(tmp_path: Path) -> None:
    places = places_of(str(tmp_path))
    assert not is_held(places)
    assert not places.lock_file.exists()
    places.make_folders()
    lock = InstanceLock.acquire(places.lock_file)
    assert lock
    assert is_held(places)
    assert ask_running(places)[0] is Presence.UNREACHABLE
    if instance.LOCKS.exists():
        assert instance.instance_facts(places, Presence.UNREACHABLE, {}, ()).process == os.getpid()
    lock.release()
    assert not is_held(places)


@pytest.mark.skipif(os.name != "posix", reason="Windows asks the registry")
def test_a_home_that_nobody_has_is_seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def home() -> tuple[str, bool]:
        facts = folders.place_facts(places_of(str(tmp_path)), has_profile=False).home
        return facts.path, facts.is_there

    monkeypatch.setenv("HOME", str(tmp_path))
    assert home() == (str(tmp_path), True)
    monkeypatch.setenv("HOME", "/nonexistent")
    assert home() == ("/nonexistent", False)
    monkeypatch.setenv("HOME", "half/a/path")
    assert home()[0].startswith("/")
    monkeypatch.setattr(os, "getuid", lambda: 54321)
    assert home() == ("", False)


@pytest.mark.skipif(os.name != "posix", reason="entries of XDG")
def test_the_entry_for_the_start_at_login_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "shared"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "data"))
    (tmp_path / "autostart").mkdir()
    entry = tmp_path / "autostart" / "call-companion.desktop"
    for text, path, missing in (
        ("[Desktop Entry]\nExec=/opt/gone/call-companion --x\n", str(entry), "/opt/gone/call-companion"),
        ("[Desktop Entry]\nExec=sh\n", str(entry), ""),
        ("[Desktop Entry]\nExec=/opt/gone\nHidden=true\n", "", ""),
        ("no entry at all", str(entry), ""),
    ):
        entry.write_text(text)
        found = instance.beside_facts(())
        assert (found.autostart, found.autostart_missing) == (path, missing)
    (tmp_path / "mimeapps.list").write_text(
        "[Default Applications]\nx-scheme-handler/mailto=mail.desktop;other.desktop;\n"
    )
    assert instance.beside_facts(()).mail == "mail"


def test_encryption_is_found_below_other_layers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, uuid in (("253:1", "LVM-a"), ("253:1/slaves/dm-0", "CRYPT-LUKS2-b")):
        (tmp_path / name / "dm").mkdir(parents=True)
        (tmp_path / name / "dm" / "uuid").write_text(uuid + "\n")
    monkeypatch.setattr(machine, "BLOCK_DEVICES", tmp_path)
    monkeypatch.setattr(machine, "mount_below", lambda _path: ("ext4", "", "253:1"))
    monkeypatch.setattr(sys, "platform", "linux")
    assert machine.encryption_facts(tmp_path).layers == ("LVM-a", "CRYPT-LUKS2-b")


def test_more_than_one_command_on_the_path_is_seen_and_links_to_one_are_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
    for name in ("a", "b"):
        (tmp_path / name / "call-companion").write_text("#!/bin/sh\n")
        (tmp_path / name / "call-companion").chmod(0o755)
    (tmp_path / "c" / "call-companion").symlink_to(tmp_path / "a" / "call-companion")
    monkeypatch.setenv("PATH", os.pathsep.join(str(tmp_path / name) for name in ("c", "a", "b")))
    found = instance.commands_on_path()
    assert found == (str(tmp_path / "c" / "call-companion"), str(tmp_path / "b" / "call-companion"))


@pytest.mark.parametrize(
    ("policy", "told"),
    [
        (NO_POLICY, "In use."),
        (Policy(Source.FILE, rules={"team_pack": Rule("", is_locked=True)}), "None is in use."),
    ],
)
def test_a_pack_that_was_imported_is_in_use_unless_the_organisation_wants_none(
    tmp_path: Path, policy: Policy, told: str
) -> None:
    imported = tmp_path / "data" / "team-packs" / "imported" / "en" / "ours.toml"
    imported.parent.mkdir(parents=True)
    imported.write_text(team_pack(), "utf-8")
    found = examination.areas(str(tmp_path), lambda: policy)[Area.WORDS]()
    assert [each.found for each in found if each.check == Check.TEAM_PACK] == [told]
