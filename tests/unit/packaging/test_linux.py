"""What goes into the packages for Linux, and what is said there about whose it is."""

import ast
import importlib
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "packaging"))
keep: Any = importlib.import_module("linux.keep")
deb: Any = importlib.import_module("linux.deb")
freeze: Any = importlib.import_module("linux.freeze")
portable: Any = importlib.import_module("linux.portable")
rights: Any = importlib.import_module("linux.rights")
rooms: Any = importlib.import_module("linux.rooms")
release: Any = importlib.import_module("release")

LICENCES = ROOT / "resources" / "licences"


# Extras that these packages do not bring, and what only macOS needs.
ASKED_FOR_CAREFULLY = {"cryptography", "keyring", "plistlib", "xml"}


def test_nothing_the_program_imports_is_left_out() -> None:
    imported: set[str] = set()
    for path in (ROOT / "companion").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {name.name.partition(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module.partition(".")[0])
    assert imported & set(keep.WITHOUT) == ASKED_FOR_CAREFULLY


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/QtSvg.abi3.so",
        "libpython3.11.so.1.0",
        "python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_the_program_needs_stays(place: str) -> None:
    assert keep.stays(place, is_library=True)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/QtNetwork.abi3.so",
        "libssl.so.3",
        "libglib-2.0.so.0",
    ],
)
def test_neither_the_network_nor_a_library_of_the_system_goes_in(place: str) -> None:
    assert not keep.stays(place, is_library=True)


def test_every_program_text_stays_and_none_of_qt() -> None:
    assert keep.stays("companion/resources/i18n/call-companion_fi.qm", is_library=False)
    assert not keep.stays("PySide6/Qt/translations/qtbase_fi.qm", is_library=False)


def test_of_a_distribution_only_its_version_stays() -> None:
    assert keep.stays("icalendar-6.1.0.dist-info/METADATA", is_library=False)
    assert not keep.stays("icalendar-6.1.0.dist-info/RECORD", is_library=False)


def test_the_changelog_is_told_in_the_form_of_debian() -> None:
    text = "# Changelog\n\n## 0.2.0\n\n- First,\n  in two lines.\n- Second.\n\n## 0.1.0\n\n- Old.\n"
    told = deb.changelog(text, release.Release(ROOT, "0.2.0", 0))
    assert told.startswith(
        "call-companion (0.2.0) unstable; urgency=medium\n\n  * First, in two lines.\n  * Second.\n\n -- "
    )
    assert told.endswith("  Thu, 01 Jan 1970 00:00:00 +0000\n")


def test_every_component_has_its_licence_and_holder() -> None:
    told = rights.copyright_of(LICENCES)
    for holder in ("The Qt Company", "Python Software Foundation", "PyInstaller", "Call Companion"):
        assert holder in told
    named = {line.removeprefix("License: ") for line in told.splitlines() if line.startswith("License: ")}
    assert {"MIT", "LGPL-3.0-only", "GPL-3.0-only"} <= named


def test_a_component_without_a_place_ends_the_build(tmp_path: Path) -> None:
    for path in LICENCES.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    index = tmp_path / "index.toml"
    new = '\n[[components]]\nid = "newcomer"\nname = "Newcomer"\nlicence = "MIT"\ntexts = []\n'
    index.write_text(index.read_text("utf-8") + new, "utf-8")
    with pytest.raises(SystemExit, match="newcomer"):
        rights.copyright_of(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="the packages for Linux are built on Linux")
def test_modes_do_not_depend_on_the_umask(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir(mode=0o700)
    text, program = tmp_path / "folder" / "text", tmp_path / "call-companion"
    text.touch(mode=0o600)
    program.write_bytes(b"\x7fELF")
    freeze.even_out(tmp_path)
    modes = [path.stat().st_mode & 0o777 for path in (tmp_path / "folder", text, program)]
    assert modes == [0o755, 0o644, 0o755]


@pytest.mark.skipif(not shutil.which("xz"), reason="the packages for Linux are built on Linux")
def test_the_same_folder_makes_the_same_archive(tmp_path: Path) -> None:
    made = []
    for place in ("one", "another"):
        folder = tmp_path / place / "program"
        (folder / "b").mkdir(parents=True)
        (folder / "b" / "file").write_text("content")
        (folder / "a").write_text("content")
        release.stamp(folder, 1_000_000_000)
        portable.pack(folder, tmp_path / f"{place}.tar.xz")
        made.append((tmp_path / f"{place}.tar.xz").read_bytes())
    assert made[0] == made[1]


def test_an_agent_in_a_room_has_no_rights_no_groups_and_no_network() -> None:
    room = replace(rooms.Room(Path("/room"), network=True), network=False).as_agent({"DISPLAY": ""})
    command = room.command("call-companion", "status")
    assert command[:2] == ["unshare", "--net"]
    assert {"--userspec=1000:1000", "--groups="} <= set(command)
    assert not any(part.startswith("DISPLAY") for part in command)
