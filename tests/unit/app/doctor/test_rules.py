"""From made-up facts to findings: what counts as in order, and which advice goes with what is not."""

from __future__ import annotations

import ast
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from companion.app.doctor.finding import Area, Check, Finding, State
from companion.app.doctor.rules.display import DisplayFacts, judge_display
from companion.app.doctor.rules.folders import (
    LEAST_FREE,
    LITTLE_FREE,
    FolderFacts,
    HomeFacts,
    PlaceFacts,
    is_remote,
    judge_folders,
    mount_of,
    sync_root_of,
)
from companion.app.doctor.rules.instance import (
    BesideFacts,
    InstanceFacts,
    Presence,
    judge_instance,
    judge_integrations,
)
from companion.app.doctor.rules.log import LogFacts, judge_log
from companion.app.doctor.rules.machine import EncryptionFacts, MachineFacts, judge_encryption, judge_versions
from companion.app.doctor.rules.policy import PolicyReport, judge_policy, report_of
from companion.app.doctor.rules.words import PackFacts, WordsFacts, judge_words
from companion.domain.policy import Policy, Rule, Source, broken_policy
from tests.support.log_on_disk import ROOT

MOUNTINFO = r"""
22 1 254:1 / / rw,relatime - ext4 /dev/vda1 rw
30 22 0:30 / /home rw - nfs4 files:/home rw
31 22 0:31 / /srv/a\040b rw shared:1 - cifs //files/share rw
32 22 253:0 / /safe rw - ext4 /dev/mapper/safe rw
33 32 0:33 / /safe/drive rw - fuse.sshfs me@files: rw
34 22 0:34 / /mnt rw - tmpfs t rw
35 22 0:35 / /mnt rw - fuse.rclone gdrive: rw
"""
DATA = FolderFacts("/d", is_there=True, mode=0o700)


def places(**changes: object) -> PlaceFacts:
    usual = {"home": HomeFacts("/home/a"), "data": DATA, "file_system": "ext4", "free_bytes": 2**34}
    return PlaceFacts(**{**usual, **changes})  # type: ignore[arg-type]


def only(findings: list[Finding], check: Check) -> Finding:
    (found,) = [each for each in findings if each.check == check]
    return found


def test_a_finding_needs_doing_only_when_somebody_should_act() -> None:
    for state in State:
        finding = Finding(Check.SPACE, Area.FOLDERS, state, "f", "t")
        assert finding.needs_doing == (state in {State.LOOK, State.BROKEN})


def test_the_rules_touch_nothing() -> None:
    forbidden = {"os", "sqlite3", "pathlib.Path", "subprocess", "PySide6", "time", "socket", "logging"}
    for path in (ROOT / "companion" / "app" / "doctor" / "rules").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            assert not forbidden & {*names, module, *(f"{module}.{name}" for name in names)}, path
            assert not module.startswith(("companion.app.doctor.looks", "companion.storage", "companion.ui")), path


# Folders.


@pytest.mark.parametrize(
    ("path", "kind", "source"),
    [
        ("/home/a/.local/share", "nfs4", "files:/home"),
        ("/homestead", "ext4", "/dev/vda1"),
        ("/srv/a b/x", "cifs", "//files/share"),
        ("/safe/x", "ext4", "/dev/mapper/safe"),
        ("/safe/drive/x", "fuse.sshfs", "me@files:"),
        ("/mnt/x", "fuse.rclone", "gdrive:"),
    ],
)
def test_the_file_system_is_that_of_the_nearest_mount(path: str, kind: str, source: str) -> None:
    assert mount_of(path, MOUNTINFO)[:2] == (kind, source)


def test_what_is_no_mount_is_passed_over() -> None:
    assert mount_of("/x", "rubbish\n1 2 3 - ext4\n") == ("", "", "")


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "9p", "afs", "fuse.sshfs", "fuse.rclone", "remote"])
def test_network_file_systems_are_named(kind: str) -> None:
    assert is_remote(kind) is True
    found = only(judge_folders(places(file_system=kind)), Check.FILE_SYSTEM)
    assert found.state == State.LOOK
    assert kind in found.found
    assert "local disk" in found.todo


@pytest.mark.parametrize(
    "kind", ["ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "fuseblk", "fuse.gocryptfs", "local"]
)
def test_local_file_systems_are_in_order(kind: str) -> None:
    assert is_remote(kind) is False
    assert only(judge_folders(places(file_system=kind)), Check.FILE_SYSTEM).state == State.OK


def test_a_file_system_that_nobody_names_is_unknown() -> None:
    for kind in ("", "fuse", "fuse.portal"):
        assert only(judge_folders(places(file_system=kind)), Check.FILE_SYSTEM).state == State.UNKNOWN


@pytest.mark.parametrize(
    ("path", "root"),
    [
        (PureWindowsPath("C:/Users/a/OneDrive - Firm/x/data"), "C:\\Users\\a\\OneDrive - Firm"),
        (PureWindowsPath("C:/Users/a/OneDrive/data"), "C:\\Users\\a\\OneDrive"),
        (PurePosixPath("/home/a/Dropbox (Firm)/data"), "/home/a/Dropbox (Firm)"),
        (PurePosixPath("/home/a/Nextcloud/data"), "/home/a/Nextcloud"),
        (PurePosixPath("/Users/a/Library/Mobile Documents/x"), "/Users/a/Library/Mobile Documents"),
        (PurePosixPath("/home/a/marked/data"), "/home/a/marked"),
        (PurePosixPath("/home/a/told/data"), "/home/a/told"),
        (PurePosixPath("/home/a/onedriver/data"), ""),
        (PurePosixPath("/home/a/.local/share/call-companion/data"), ""),
    ],
)
def test_a_synchronised_folder_is_known_by_name_by_mark_or_because_the_system_says_so(
    path: PurePath, root: str
) -> None:
    assert sync_root_of(path, ("", "/home/a/told"), ["/home/a/marked"]) == root
    facts = places(sync_root=root)
    assert only(judge_folders(facts), Check.SYNCED).state == (State.LOOK if root else State.OK)


def test_room_that_runs_out_is_named_before_and_when_it_has() -> None:
    states = [only(judge_folders(places(free_bytes=free)), Check.SPACE).state for free in (0, LEAST_FREE, LITTLE_FREE)]
    assert states == [State.BROKEN, State.LOOK, State.OK]


@pytest.mark.parametrize(
    ("home", "state"),
    [
        (HomeFacts("", is_there=False), State.BROKEN),
        (HomeFacts("/nonexistent", is_there=False), State.BROKEN),
        (HomeFacts("/home/a", is_writable=False), State.LOOK),
        (HomeFacts("/home/a"), State.OK),
        (HomeFacts("", is_needed=False), State.OK),
    ],
)
def test_a_missing_home_is_named_where_it_is_needed(home: HomeFacts, state: State) -> None:
    assert only(judge_folders(places(home=home)), Check.HOME).state == state


def test_files_with_rights_for_others_are_named_and_not_known_on_windows() -> None:
    facts = places(others=(FolderFacts("/b", is_there=True, mode=0o700, open_files=("/b/calls.sqlite3",)),))
    found = only(judge_folders(facts), Check.PERMISSIONS)
    assert (found.state, "chmod 600 '/b/calls.sqlite3'" in found.todo) == (State.LOOK, True)
    facts = places(data=FolderFacts("/d", is_there=True, mode=0o700, foreign_files=("/d/reserve",)))
    found = only(judge_folders(facts), Check.PERMISSIONS)
    assert (found.state, "chown AGENT '/d/reserve'" in found.todo) == (State.LOOK, True)
    facts = places(data=FolderFacts("C:\\d", is_there=True, mode=None))
    assert only(judge_folders(facts), Check.PERMISSIONS).state == State.UNKNOWN


@pytest.mark.parametrize(
    "data",
    [
        FolderFacts("/d", is_there=True, mode=0o700, is_ours=False),
        FolderFacts("/d", is_there=True, mode=0o700, is_folder=False),
        FolderFacts("/d", is_there=True, mode=0o500, is_writable=False),
        FolderFacts("/d", is_writable=False),
        FolderFacts("/d", is_there=True, mode=0o700, is_on_read_only_disk=True),
    ],
)
def test_a_data_folder_that_cannot_be_used_is_broken(data: FolderFacts) -> None:
    found = only(judge_folders(places(data=data)), Check.DATA_FOLDER)
    assert found.state == State.BROKEN
    assert "remove" not in found.todo.lower()  # a log may lie there


@pytest.mark.parametrize(
    "other", [{"is_there": True, "is_writable": False}, {"is_writable": False}, {"is_ours": False}]
)
def test_other_folders_that_cannot_be_written_or_made_are_named(other: dict[str, bool]) -> None:
    facts = places(others=(FolderFacts("/b", **other),))  # type: ignore[arg-type]
    assert only(judge_folders(facts), Check.OTHER_FOLDERS).state == State.LOOK
    assert only(judge_folders(places(others=(FolderFacts("/b"),))), Check.OTHER_FOLDERS).state == State.OK


# The machine.


def versions(pyside: str, python: tuple[int, ...] = (3, 11, 7), sqlite: tuple[int, ...] = (3, 45, 0)) -> list[Finding]:
    return judge_versions(MachineFacts(python, sqlite, pyside, pyside))


@pytest.mark.parametrize(
    ("pyside", "python", "state"),
    [
        ("6.12.0", (3, 11, 7), State.BROKEN),
        ("6.13.1", (3, 11, 2), State.BROKEN),
        ("6.11.3", (3, 11, 7), State.OK),
        ("6.12.0", (3, 12, 1), State.OK),
        ("", (3, 12, 1), State.UNKNOWN),
    ],
)
def test_qt_6_12_on_python_3_11_is_broken(pyside: str, python: tuple[int, ...], state: State) -> None:
    found = only(versions(pyside, python), Check.PYTHON_AND_QT)
    assert found.state == state
    assert (state != State.BROKEN) or "PySide6-Essentials<6.12" in found.todo


def test_sqlite_that_was_never_tried_is_named() -> None:
    assert only(versions("6.11.0", sqlite=(3, 39, 4)), Check.SQLITE).state == State.LOOK
    assert only(versions("6.11.0", sqlite=(3, 40, 1)), Check.SQLITE).state == State.OK


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        (EncryptionFacts("linux", "ext4", ("LVM-abc", "CRYPT-LUKS2-abc")), State.OK),
        (EncryptionFacts("linux", "ext4", ("LVM-abc",)), State.UNKNOWN),
        (EncryptionFacts("linux", "ecryptfs"), State.OK),
        (EncryptionFacts("darwin", said=True), State.OK),
        (EncryptionFacts("darwin", said=False), State.LOOK),
        (EncryptionFacts("darwin"), State.UNKNOWN),
        (EncryptionFacts("win32"), State.UNKNOWN),
    ],
)
def test_encryption_is_told_as_far_as_it_is_known(facts: EncryptionFacts, state: State) -> None:
    assert judge_encryption(facts).state == state


# The display.


def states(facts: DisplayFacts) -> dict[str, str]:
    return {each.check: each.state for each in judge_display(facts)}


def test_x11_with_a_window_manager_that_knows_how_is_in_order() -> None:
    found = states(DisplayFacts("xcb", keeps_on_top=True, has_tray=False, shows_messages=False, has_reader_bridge=True))
    assert set(found.values()) == {State.OK}


def test_native_wayland_is_named_with_the_way_out() -> None:
    found = judge_display(DisplayFacts("wayland", is_wayland_session=True))
    for check in (Check.DISPLAY, Check.ON_TOP, Check.PLACING):
        assert only(found, check).state == State.LOOK
        assert "XWayland" in only(found, check).todo


@pytest.mark.parametrize(("keeps", "is_on_top"), [(False, None), (None, None), (True, False)])
def test_a_window_that_is_not_on_top_is_named(keeps: bool | None, is_on_top: bool | None) -> None:
    assert states(DisplayFacts("xcb", keeps_on_top=keeps, is_on_top=is_on_top))[Check.ON_TOP] == State.LOOK


def test_messages_count_only_for_who_wants_them() -> None:
    for wants in (True, False):
        facts = DisplayFacts("windows", has_tray=False, shows_messages=False, wants_messages=wants)
        assert (states(facts)[Check.NOTIFICATIONS] == State.LOOK) is wants


def test_why_nothing_is_known_of_the_tray_is_told_while_a_program_runs() -> None:
    found = only(judge_display(DisplayFacts("xcb", "the bus hangs", keeps_on_top=True)), Check.TRAY)
    assert (found.state, "the bus hangs" in found.found) == (State.UNKNOWN, True)


def test_no_display_is_unknown_and_a_forced_one_is_not() -> None:
    assert states(DisplayFacts("offscreen"))[Check.DISPLAY] == State.UNKNOWN
    assert states(DisplayFacts("offscreen", is_forced=True))[Check.DISPLAY] == State.LOOK
    assert states(DisplayFacts(fault="no plugin"))[Check.DISPLAY] == State.BROKEN


def test_a_display_that_lets_nobody_in_is_no_library_that_is_missing() -> None:
    found = only(judge_display(DisplayFacts(fault="qt.qpa.xcb: could not connect to display :0")), Check.DISPLAY)
    assert found.state == State.BROKEN
    assert "Install" not in found.todo
    assert "as the agent" in found.todo


# The program that runs.


def test_two_versions_side_by_side_are_named_with_both_places() -> None:
    facts = InstanceFacts(Presence.ANSWERS, "0.1.0", "/opt/a", 7, own_version="0.2.0", own_executable="/usr/bin/b")
    found = only(judge_instance(facts), Check.VERSIONS)
    assert found.state == State.LOOK
    assert all(word in found.found for word in ("0.1.0", "/opt/a", "0.2.0", "/usr/bin/b"))
    facts = InstanceFacts(Presence.NONE, own_version="0.2.0", commands=("/usr/bin/c", "/home/a/bin/c"))
    assert only(judge_instance(facts), Check.VERSIONS).state == State.LOOK


@pytest.mark.parametrize("presence", Presence)
def test_a_program_that_holds_the_folder_must_answer(presence: Presence) -> None:
    found = only(judge_instance(InstanceFacts(presence, process=7)), Check.RUNNING)
    assert found.needs_doing == (presence in {Presence.SILENT, Presence.UNREACHABLE})
    assert found.needs_doing == ("Process 7" in found.found)


def test_a_lock_that_nobody_can_take_keeps_a_program_from_starting() -> None:
    facts = InstanceFacts(Presence.NONE, lock_file="/d/lock", lock_trouble="Permission denied")
    found = only(judge_instance(facts), Check.RUNNING)
    assert found.state == State.BROKEN
    assert "Permission denied" in found.found
    assert "/d/lock" in found.todo


def test_an_entry_that_starts_what_is_gone_is_named() -> None:
    found = judge_integrations(BesideFacts((), "/home/a/x.desktop", "/opt/gone"))
    assert only(found, Check.AUTOSTART).state == State.LOOK


# The log.


def test_a_log_that_a_running_program_cannot_write_is_broken() -> None:
    for is_there in (True, False):
        facts = LogFacts("/d/calls", is_there=is_there, size=9 * is_there, storage="paused")
        assert only(judge_log(facts), Check.DATABASE).state == State.BROKEN


def test_a_log_that_can_be_read_and_not_written_is_broken() -> None:
    facts = LogFacts("/d/calls", is_there=True, size=9, damage="", is_writable=False)
    assert only(judge_log(facts), Check.DATABASE).state == State.BROKEN


def test_a_log_that_is_gone_or_empty_is_named_where_there_are_backups_of_it() -> None:
    for is_there in (True, False):
        found = only(judge_log(LogFacts("/d/calls", is_there=is_there, backups=2)), Check.DATABASE)
        assert (found.state, "restore" in found.todo) == (State.LOOK, True)
        assert only(judge_log(LogFacts("/d/calls", is_there=is_there)), Check.DATABASE).state == State.OK


def test_a_holiday_is_no_missing_backup() -> None:
    facts = LogFacts("/d/calls", is_there=True, damage="", backups=3, went_on_days=0.5, in_use_days=300)
    assert only(judge_log(facts), Check.BACKUPS).state == State.OK


# The policy.


def test_a_policy_is_told_with_what_it_fixes_and_what_is_wrong_with_it() -> None:
    assert judge_policy(report_of(Policy()))[0].state == State.OK
    rules = {"theme": Rule("dark", is_locked=True), "ladder": Rule("standard")}
    policy = Policy(Source.FILE, "/etc/call-companion/policy.toml", "Firm", rules)
    found = judge_policy(report_of(policy))[0]
    assert (found.state, found.found) == (State.OK, "Set by Firm in /etc/call-companion/policy.toml; fixed: theme.")
    partly = PolicyReport("/etc/p.toml", problems=tuple(f"Line {n} is wrong." for n in range(8)), is_in_force=True)
    found = judge_policy(partly)[0]
    assert found.state == State.LOOK
    assert "/etc/p.toml: Line 0 is wrong." in found.found
    assert "And 3 more." in found.found
    found = judge_policy(report_of(broken_policy(Source.FILE, "/etc/p.toml", "It is 10 MB long.")))[0]
    assert found.state == State.BROKEN
    assert "It is 10 MB long." in found.found
    assert "strict" in found.found
    assert "/etc/p.toml" in found.todo


# Words.


def test_a_share_that_is_gone_leaves_a_copy_only_where_there_was_one() -> None:
    for count in (1, 0):
        team = PackFacts(count=count, is_set=True, is_there=False, source="//share")
        found = only(judge_words(WordsFacts(PackFacts(), team, PackFacts())), Check.TEAM_PACK)
        assert (found.state, "copy of the last time" in found.todo) == (State.LOOK, count == 1)
