"""The examination as a whole: quick whatever hangs, complete whatever fails, and nothing on disk afterwards."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

import companion
from companion.app.doctor import examination
from companion.app.doctor.finding import Area, Check, Finding, State
from companion.app.doctor.looks import display, folders, instance, log, machine, words
from companion.app.doctor.looks.instance import Asked, ask_running
from companion.app.doctor.rules.instance import Presence
from companion.app.doctor.telling import as_json, as_text
from companion.app.paths import places_of, resources_folder
from companion.domain.policy import NO_POLICY, Policy, Rule, Source, broken_policy
from companion.domain.settings import Settings
from companion.engine.clock import SystemClock
from companion.integrations import client, wire
from companion.integrations.instance_lock import InstanceLock
from companion.integrations.verbs import Request
from companion.storage.open_log import FILE_NAME, open_call_log
from tests.support.team import team_pack
from tests.unit.integrations.running_program import RunningProgram

if TYPE_CHECKING:
    from pathlib import Path

    from companion.app.doctor.rules.words import WordsFacts

ASK_QT = display.ask_qt

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


def test_a_data_folder_on_a_disk_that_is_gone_holds_up_nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(InstanceLock, "acquire_existing", lambda _path: time.sleep(5))
    begun = time.monotonic()
    found = examination.examined(examination.areas(str(tmp_path), lambda: NO_POLICY), patience_s=0.5)
    assert time.monotonic() - begun < 2
    silent = [each.area for each in found if each.check is Check.AREA]
    assert silent == [Area.INSTANCE, Area.DISPLAY, Area.LOG]


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
        assert ask_running(places) == Asked(Presence.ANSWERS, {})
    older = {"doctor": (wire.USAGE, "There is no verb 'doctor'."), "status": (wire.STORED, '{"version": "0.0.9"}')}
    monkeypatch.setattr(client, "ask", lambda _address, request, _timeout_s=None: older[request.verb])
    assert ask_running(places) == Asked(Presence.ANSWERS, {"version": "0.0.9"})
    monkeypatch.setattr(client, "ask", lambda *_args: (wire.BUG, "Something went wrong."))
    assert ask_running(places) == Asked(Presence.ANSWERS, {})


def test_whether_the_folder_is_held_is_seen_without_making_a_lock(tmp_path: Path) -> None:
    places = places_of(str(tmp_path))
    assert ask_running(places) == Asked(Presence.NONE, {})
    assert not places.lock_file.exists()
    places.make_folders()
    lock = InstanceLock.acquire(places.lock_file)
    assert lock
    asked = ask_running(places)
    assert asked == Asked(Presence.UNREACHABLE, {})
    if instance.LOCKS.exists():
        assert instance.instance_facts(places, asked).process == os.getpid()
    lock.release()
    assert ask_running(places) == Asked(Presence.NONE, {})


@pytest.mark.skipif(os.name != "posix", reason="a link in place of the lock")
def test_a_lock_that_cannot_be_taken_is_no_program_that_runs(tmp_path: Path) -> None:
    places = places_of(str(tmp_path))
    places.make_folders()
    places.lock_file.symlink_to(tmp_path / "elsewhere")
    asked = ask_running(places)
    assert (asked.presence, bool(asked.lock_trouble)) == (Presence.NONE, True)
    assert instance.instance_facts(places, asked).lock_trouble == asked.lock_trouble


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
        ('[Desktop Entry]\nExec="/opt/no such/x" --y\n', str(entry), "/opt/no such/x"),
        ("[Desktop Entry]\nExec='\n", str(entry), ""),
        ("[Desktop Entry]\nExec=/opt/gone\nHidden=true\n", "", ""),
        ("no entry at all", str(entry), ""),
    ):
        entry.write_text(text)
        found = instance.beside_facts()
        assert (found.autostart, found.autostart_missing) == (path, missing)
    (tmp_path / "mimeapps.list").write_text(
        "[Default Applications]\nx-scheme-handler/mailto=mail.desktop;other.desktop;\n"
    )
    assert instance.beside_facts().mail == "mail"


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


def words_in(resources: Path, profile: Path, **settings: str) -> WordsFacts:
    return words.words_facts(places_of(str(profile)), resources, Settings(**settings))  # type: ignore[arg-type]


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """A copy of what is shipped."""
    for folder in ("packs", "ladders"):
        shutil.copytree(resources_folder() / folder, tmp_path / "resources" / folder)
    return tmp_path / "resources"


def test_a_shipped_file_that_is_broken_is_named_and_those_of_its_name_are_not(resources: Path, tmp_path: Path) -> None:
    assert words_in(resources, tmp_path).shipped.bad == ()
    (resources / "packs" / "fi" / "core.toml").write_text("Secretmill", "utf-8")
    assert words_in(resources, tmp_path).shipped.bad == ((str(resources / "packs" / "fi" / "core.toml"), 0),)


def test_a_language_or_the_ladders_that_are_missing_are_named(resources: Path, tmp_path: Path) -> None:
    shutil.rmtree(resources / "packs" / "el")
    assert words_in(resources, tmp_path).shipped.bad == ((str(resources / "packs" / "el"), 0),)
    (resources / "packs" / "el").mkdir()
    next((resources / "ladders").glob("*.toml")).write_text("Secretmill", "utf-8")
    assert (str(resources / "ladders"), 1) in words_in(resources, tmp_path).shipped.bad
    shutil.rmtree(resources / "ladders")
    assert (str(resources / "ladders"), 0) in words_in(resources, tmp_path).shipped.bad


def test_a_team_of_which_one_pack_is_broken_is_not_said_to_have_none(resources: Path, tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (share / "fi.toml").write_text("Secretmill", "utf-8")
    assert words_in(resources, tmp_path, team_pack=str(share)).team.bad == ((str(share), 0),)
    (share / "en.toml").write_text(team_pack(), "utf-8")
    assert words_in(resources, tmp_path, team_pack=str(share)).team.bad == ((str(share), 1),)


def test_a_log_that_is_written_meanwhile_is_not_judged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    places = places_of(str(tmp_path))
    open_call_log(places.data, places.backups, SystemClock()).log.close()
    path = places.data / FILE_NAME
    assert log.log_facts(places, None, SystemClock()).damage == ""

    def damaged_because_somebody_writes(*_args: object, **_named: object) -> str:
        path.write_bytes(path.read_bytes())
        return "half of it"

    monkeypatch.setattr(log, "find_damage", damaged_because_somebody_writes)
    assert log.log_facts(places, None, SystemClock()).damage is None


def test_a_program_can_start_while_the_log_is_checked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    places = places_of(str(tmp_path))
    open_call_log(places.data, places.backups, SystemClock()).log.close()
    InstanceLock.acquire(places.lock_file).release()  # type: ignore[union-attr]
    taken = []

    def checked(*_args: object, **_named: object) -> None:
        lock = InstanceLock.acquire(places.lock_file)
        taken.append(lock is not None)
        if lock:
            lock.release()

    monkeypatch.setattr(log, "find_damage", checked)
    log.log_facts(places, None, SystemClock())
    assert taken == [True]


@pytest.mark.skipif(os.name != "posix", reason="a pipe in place of the log")
def test_what_is_no_file_is_not_taken_for_a_log_that_is_not_there_yet(tmp_path: Path) -> None:
    places = places_of(str(tmp_path))
    places.make_folders()
    os.mkfifo(places.data / FILE_NAME)
    facts = log.log_facts(places, None, SystemClock())
    assert (facts.is_there, facts.is_no_file) == (False, True)


@pytest.mark.parametrize(
    ("stderr", "fault"),
    [
        (
            'Traceback (most recent call last):\n  File "x/display.py"\nImportError: libEGL.so.1: no',
            "ImportError: libEGL.so.1: no",
        ),
        (
            "qt.qpa.xcb: could not connect to display :9\nqt.qpa.plugin: From 6.5.0, libxcb-cursor0 is needed\n",
            "qt.qpa.xcb: could not connect to display :9",
        ),
        ("noise\nqt.qpa.plugin: libxcb-cursor0 is needed\n", "qt.qpa.plugin: libxcb-cursor0 is needed"),
    ],
)
def test_of_what_qt_says_the_line_that_tells_is_kept(monkeypatch: pytest.MonkeyPatch, stderr: str, fault: str) -> None:
    done = subprocess.CompletedProcess([], 1, "", stderr)
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_named: done)
    assert ASK_QT() == ({}, fault)


def test_a_program_on_another_display_is_believed_and_qt_asked_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told = {"version": companion.__version__, "display": {"platform": "windows", "pyside": "6.11.0"}}
    monkeypatch.setattr(instance, "ask_running", lambda _places: Asked(Presence.ANSWERS, told))
    monkeypatch.setattr(display, "ask_qt", lambda: ({"platform": "xcb", "has_tray": True, "shows_messages": True}, ""))
    for has_screen, state in ((True, State.OK), (False, State.UNKNOWN)):
        monkeypatch.setattr(examination, "has_screen", lambda has_screen=has_screen: has_screen)
        found = {each.check: each for each in examination.areas(str(tmp_path), lambda: NO_POLICY)[Area.DISPLAY]()}
        assert found[Check.DISPLAY].found == "Windows."
        assert found[Check.TRAY].state == state


def test_folders_that_nobody_may_look_into_are_judged_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def denied(_path: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(type(tmp_path), "exists", denied)
    facts = folders.place_facts(places_of(str(tmp_path)), has_profile=True)
    assert facts.file_system


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file away")
def test_files_that_a_start_with_sudo_left_are_seen(tmp_path: Path) -> None:
    (tmp_path / "reserve").touch(0o600)
    assert folders.folder_facts(tmp_path).foreign_files == ()
    os.chown(tmp_path / "reserve", 12345, 12345)
    assert folders.folder_facts(tmp_path).foreign_files == (str(tmp_path / "reserve"),)
