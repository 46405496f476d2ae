"""`doctor` on the real program: nothing to do on a sound machine; a planted fault is named with the right advice."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from companion.storage.open_log import FILE_NAME
from tests.support.desktop import ROOT, Desktop, Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="faults are planted the POSIX way")

LONGEST_S = 8.0
A_WEEK_S = 7 * 86_400


def examined(program: Program, env: dict[str, str] | None = None) -> tuple[int, dict[str, dict[str, Any]]]:
    """Ask the doctor; returns the exit code and the findings by id."""
    begun = time.monotonic()
    before, program.env = program.env, program.env | (env or {})
    done = program.cli("doctor", "--json")
    program.env = before
    assert time.monotonic() - begun < LONGEST_S
    told = json.loads(done.stdout)
    needing = [each for each in told["findings"] if each["state"] in {"look", "broken"}]
    assert told["needs_doing"] == len(needing)
    assert all(each["todo"] for each in told["findings"] if each["state"] != "ok"), told
    return done.returncode, {each["id"]: each for each in told["findings"]}


def fingerprint(profile: Path) -> dict[str, tuple[float, int, int]]:
    """Everything in a profile with time, size and rights."""
    found = {path: path.lstat() for path in [profile, *profile.rglob("*")]}
    return {str(path): (each.st_mtime, each.st_size, each.st_mode) for path, each in found.items()}


@pytest.fixture(scope="module")
def used(screen: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with one call and a backup, which was looked at by the doctor while the program ran."""
    program = Program(screen, tmp_path_factory.mktemp("used") / "profile")
    program.start()
    with ended(program):
        _use_it(program)
        exit_code, found = examined(program)
        needing = [each for each in found.values() if each["state"] in {"look", "broken"}]
        assert (exit_code, needing) == (0, [])
        assert "runs and answers" in found["running"]["found"]
        assert "is on top" in found["on_top"]["found"]
        assert found["database_check"]["state"] == found["display"]["state"] == "ok"
        assert program.stop() == 0
    return program.profile


@contextlib.contextmanager
def ended(program: Program) -> Iterator[None]:
    """See that nothing of it is left, however the test went."""
    try:
        yield
    finally:
        if program.process and program.process.poll() is None:
            program.kill()


def _use_it(program: Program) -> None:
    assert program.cli("call", "start", "--ref", "Secretmill").returncode == 0
    assert program.cli("say", "swearing").returncode == 0
    assert program.cli("call", "end").returncode == 0
    assert program.cli("wrap", "resolved", "--note", "Secretmill", "--topic", "Secretmill").returncode == 0
    wait_until(lambda: list((program.profile / "backups").glob("calls-*.sqlite3")), "the backup of the day")


@pytest.fixture
def program(screen: Desktop, used: Path, tmp_path: Path) -> Program:
    """The program, not running, in a copy of that profile."""
    shutil.copytree(used, tmp_path / "profile")
    return Program(screen, tmp_path / "profile")


def test_a_sound_machine_needs_nothing_and_nothing_is_changed(program: Program) -> None:
    before = fingerprint(program.profile)
    exit_code, found = examined(program)
    assert (exit_code, {each["state"] for each in found.values()} - {"ok", "unknown"}) == (0, set())
    assert found["display"]["found"] == "X11 (xcb)."
    assert found["database_check"]["found"] == "Every entry adds up."
    assert fingerprint(program.profile) == before
    told = program.cli("doctor")
    assert told.returncode == 0
    assert told.stdout.endswith("Nothing needs doing.\n")
    assert "Secretmill" not in told.stdout + json.dumps(found)


def test_a_profile_that_is_not_there_is_no_fault_and_is_not_made(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    assert examined(program)[0] == 0
    assert not program.profile.exists()


def test_without_a_display_the_rest_is_examined(program: Program) -> None:
    program.env = {key: text for key, text in program.env.items() if key not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    exit_code, found = examined(program)
    assert (exit_code, found["display"]["state"], found["python_and_qt"]["state"]) == (0, "unknown", "ok")


def _world_readable(profile: Path) -> None:
    (profile / "data").chmod(0o755)


def _broken_settings(profile: Path) -> None:
    (profile / "settings" / "settings.toml").write_text("agent = Secretmill", "utf-8")


def _wrong_settings(profile: Path) -> None:
    (profile / "settings" / "settings.toml").write_text('theme = "Secretmill"\ntext_percent = 5\n', "utf-8")


def _newer_log(profile: Path) -> None:
    log = sqlite3.connect(profile / "data" / FILE_NAME)
    log.execute("PRAGMA user_version = 99")
    log.close()


def _damaged_log(profile: Path) -> None:
    log = sqlite3.connect(profile / "data" / FILE_NAME)
    log.execute("UPDATE calls SET talk_s = talk_s + 60")
    log.commit()
    log.close()


def _torn_log(profile: Path) -> None:
    path = profile / "data" / FILE_NAME
    path.write_bytes(path.read_bytes()[:6000])


def _linked_log(profile: Path) -> None:
    path = profile / "data" / FILE_NAME
    path.rename(profile / "elsewhere.sqlite3")
    path.symlink_to(profile / "elsewhere.sqlite3")


def _half_done(profile: Path) -> None:
    (profile / "data" / f"{FILE_NAME}-journal").write_bytes(b"x" * 600)
    (profile / "data" / f"{FILE_NAME}-journal").chmod(0o600)


def _broken_lines(profile: Path) -> None:
    lines = profile / "settings" / "own-lines"
    lines.mkdir(mode=0o700)
    (lines / "en.toml").write_text(
        'schema = 1\nlanguage = "en"\n[[situations]]\nid = "swearing"\nsteps = [{ id = "first", lines = [{ id = "x", '
        'text = 5 }] }]\n[[situations]]\nid = "Secretmill"\n',
        "utf-8",
    )


def _broken_team_pack(profile: Path) -> None:
    (profile / "team.toml").write_text("Secretmill", "utf-8")
    (profile / "settings" / "settings.toml").write_text(f"team_pack = '{profile}/team.toml'\n", "utf-8")


def _no_team_pack(profile: Path) -> None:
    (profile / "settings" / "settings.toml").write_text(f"team_pack = '{profile}/gone'\n", "utf-8")


def _open_socket_folder(profile: Path) -> None:
    (profile / "run").mkdir(exist_ok=True)
    (profile / "run").chmod(0o777)


def _linked_socket_folder(profile: Path) -> None:
    shutil.rmtree(profile / "run", ignore_errors=True)
    (profile / "run").symlink_to(profile / "data")


def _no_backup_since(profile: Path) -> None:
    for backup in (profile / "backups").glob("*.sqlite3"):
        os.utime(backup, (time.time() - A_WEEK_S,) * 2)


def _no_backup_ever(profile: Path) -> None:
    for backup in (profile / "backups").glob("*.sqlite3"):
        backup.unlink()
    os.utime(profile / "data" / "reference.key", (time.time() - A_WEEK_S,) * 2)


def _mended_lately(profile: Path) -> None:
    (profile / "data" / "damaged-20260101T000000Z").mkdir(mode=0o700)


def _a_synchroniser(profile: Path) -> None:
    (profile / ".stfolder").mkdir()


FAULTS: dict[str, tuple[Callable[[Path], None], str, str, str, str]] = {
    # fault: how, finding, state, what is said, what is advised
    "world-readable": (_world_readable, "permissions", "look", "Open to other accounts", "chmod 700"),
    "broken settings": (_broken_settings, "settings_file", "look", "line 1", "Correct the file"),
    "wrong settings": (_wrong_settings, "settings_file", "look", "theme, text_percent", "Correct these lines"),
    "newer log": (_newer_log, "database", "look", "newer Call Companion (version 99", "Install the newer version"),
    "damaged log": (_damaged_log, "database_check", "broken", "does not fit its hash", "Start Call Companion"),
    "linked log": (_linked_log, "database", "broken", "is a link", "Put the file itself"),
    "broken lines": (_broken_lines, "own_lines", "look", "set aside", "pack check"),
    "broken team pack": (_broken_team_pack, "team_pack", "look", "not used at all", "pack check"),
    "open socket folder": (_open_socket_folder, "socket_folder", "broken", "open to others", "0700"),
    "no backup since": (_no_backup_since, "backups", "look", "gone on for", "full disk or missing rights"),
    "synchronised": (_a_synchroniser, "synced", "look", "synchronised", "Move it out"),
}


# These touch different things, so they are planted together.
TOGETHER: dict[str, tuple[Callable[[Path], None], str, str, str, str]] = {
    "torn log": (_torn_log, "database_check", "broken", "damaged", "Start Call Companion"),
    "linked socket folder": (_linked_socket_folder, "socket_folder", "broken", "is a link", "Remove the folder"),
    "no backup ever": (_no_backup_ever, "backups", "look", "there is no backup", "write there"),
    "mended lately": (_mended_lately, "damaged_copies", "look", "damaged and mended", "Look at the disk"),
    "no team pack": (_no_team_pack, "team_pack", "look", "cannot be reached", "Connect the share"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_planted_fault_is_named_with_the_right_advice(program: Program, name: str) -> None:
    plant, check, state, said, advice = FAULTS[name]
    plant(program.profile)
    before = fingerprint(program.profile)
    exit_code, found = examined(program)
    assert exit_code == 1
    assert found[check]["state"] == state, found[check]
    assert said in found[check]["found"]
    assert advice in found[check]["todo"]
    others = [each["id"] for each in found.values() if each["state"] in {"look", "broken"} and each["id"] != check]
    assert not others, found
    assert "Secretmill" not in json.dumps(found)
    assert fingerprint(program.profile) == before


def test_many_faults_at_once_are_all_named(program: Program) -> None:
    for plant, *_ in TOGETHER.values():
        plant(program.profile)
    exit_code, found = examined(program)
    assert exit_code == 1
    for _, check, state, said, advice in TOGETHER.values():
        assert found[check]["state"] == state, found[check]
        assert said in found[check]["found"]
        assert advice in found[check]["todo"]
    assert sum(each["state"] in {"look", "broken"} for each in found.values()) == len(TOGETHER)


def test_what_a_crash_left_half_done_is_no_damage(program: Program) -> None:
    _half_done(program.profile)
    exit_code, found = examined(program)
    assert (exit_code, found["database_check"]["state"]) == (0, "unknown")


def test_a_session_folder_of_another_account_is_named(program: Program, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    (tmp_path / "session").mkdir(mode=0o700)
    os.chown(tmp_path / "session", 12345, 12345)
    exit_code, found = examined(program, {"XDG_RUNTIME_DIR": str(tmp_path / "session")})
    assert (exit_code, found["session_folder"]["state"]) == (1, "look")
    assert "belongs to account 12345" in found["session_folder"]["found"]


def test_qt_that_finds_no_display_is_named_and_ends_nothing(program: Program) -> None:
    exit_code, found = examined(program, {"DISPLAY": ":9999"})
    assert (exit_code, found["display"]["state"]) == (1, "broken")
    assert "display" in found["display"]["found"]
    assert found["database_check"]["state"] == "ok"


@contextlib.contextmanager
def mounted(folder: Path, *options: str) -> Iterator[None]:
    folder.mkdir(mode=0o700, exist_ok=True)
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", ",".join(("mode=0700", *options)), "t", str(folder)], check=False
    )
    if done.returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="a small disk can only be mounted by root")
def test_a_full_disk_and_one_that_is_read_only_are_named(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    program.profile.mkdir(mode=0o700)
    with mounted(program.profile / "data", "size=1m"):
        exit_code, found = examined(program)
        assert (exit_code, found["space"]["state"]) == (1, "broken")
        assert "Free the disk" in found["space"]["todo"]
        subprocess.run(["mount", "-o", "remount,ro", str(program.profile / "data")], check=True)
        exit_code, found = examined(program)
        assert (exit_code, found["data_folder"]["state"]) == (1, "broken")
        assert "read-only" in found["data_folder"]["found"]


POLICIES = {
    "broken": ("organisation = ", "broken", "policy.toml is not used", "strict"),
    "partly wrong": ("schema = 1\n[settings.theme]\nvalue = 5\n", "look", "theme", ""),
    "sound": (
        'schema = 1\norganisation = "Firm"\n[settings.theme]\nvalue = "dark"\nlocked = true\n',
        "ok",
        "Firm",
        "theme",
    ),
}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can lay another /etc over the one there is")
@pytest.mark.parametrize("name", POLICIES)
def test_a_policy_is_told_and_what_is_wrong_with_it(program: Program, tmp_path: Path, name: str) -> None:
    content, state, said, also = POLICIES[name]
    etc = tmp_path / "etc"
    subprocess.run(["cp", "-a", "/etc", str(etc)], check=True)
    shutil.rmtree(etc / "call-companion", ignore_errors=True)  # this machine may have one
    (etc / "call-companion").mkdir(mode=0o755)
    (etc / "call-companion" / "policy.toml").write_text(content, "utf-8")
    (etc / "call-companion" / "policy.toml").chmod(0o644)
    # Other tests and programs keep the /etc they have.
    command = ["unshare", "-m", "sh", "-c", f'mount --bind {etc} /etc || exit 77; exec "$@"', "sh", sys.executable]
    command += ["-m", "companion", "--profile", str(program.profile), "doctor", "--json"]
    done = subprocess.run(command, env=program.env, cwd=ROOT, capture_output=True, text=True, check=False, timeout=30)
    if not done.stdout:
        pytest.skip("this machine lets nobody mount")
    (found,) = [each for each in json.loads(done.stdout)["findings"] if each["id"] == "policy"]
    assert (found["state"], done.returncode) == (state, 0 if state == "ok" else 1)
    assert said in found["found"]
    assert also in found["found"]


def test_a_program_that_hangs_is_named_with_its_process_and_its_log_is_not_opened(program: Program) -> None:
    program.start()
    assert program.process is not None
    program.process.send_signal(signal.SIGSTOP)
    with ended(program):
        exit_code, found = examined(program)
    program.process.wait(10)
    assert (exit_code, found["running"]["state"]) == (1, "broken")
    assert f"Process {program.process.pid} holds the data folder and does not answer" in found["running"]["found"]
    assert f"end process {program.process.pid}" in found["running"]["todo"]
    assert found["database_check"]["state"] == "unknown"
