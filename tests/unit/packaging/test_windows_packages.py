"""What goes into the packages for Windows, and what the installers are told; without building any."""

import importlib
import sys
import xml.etree.ElementTree as ET
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "packaging"))
wheels: Any = importlib.import_module("windows.wheels")
launcher: Any = importlib.import_module("windows.launcher")
msi: Any = importlib.import_module("windows.msi")
runtime: Any = importlib.import_module("windows.runtime")
payload: Any = importlib.import_module("windows.payload")
pins: Any = importlib.import_module("proof.pins")

RUN = ROOT / "requirements" / "run.txt"
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


def test_requirements_lose_their_conditions_and_keep_their_hashes() -> None:
    made = wheels.requirements_for(RUN.read_text("utf-8"), pins.pins_for(RUN, "3.13.2"))
    names = [line.split("==")[0] for line in made.splitlines() if "==" in line]
    assert len(names) == len(set(names))
    assert {"pyside6-essentials", "shiboken6", "icalendar", "tzdata"} <= set(names)
    assert ";" not in made
    assert made.count("--hash=sha256:") >= 2 * len(names)


def test_a_package_without_its_hashes_ends_the_build() -> None:
    with pytest.raises(SystemExit, match="1 packages are needed, 0 are pinned"):
        wheels.requirements_for("tomli-w==1.2.0\n", {"tomli-w": "1.2.0"})


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/QtCore.pyi", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/platforms/qdirect2d.dll", False),
        ("pyside6_essentials-6.12.0.dist-info/METADATA", False),
        ("icalendar/cal/event.py", True),
        ("icalendar/tests/test_it.py", False),
        ("icalendar-7.3.0.dist-info/METADATA", True),
        ("icalendar-7.3.0.dist-info/RECORD", False),
        ("tzdata/zoneinfo/Europe/Helsinki", True),
    ],
)
def test_of_wheels_is_kept_what_runs(name: str, *, kept: bool) -> None:
    assert wheels.is_kept(name) is kept


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("python313.dll", True),
        ("python3.dll", True),
        ("python313.zip", True),
        ("_sqlite3.pyd", True),
        ("libffi-8.dll", True),
        ("python.exe", False),
        ("pythonw.exe", False),
        ("_ssl.pyd", False),
        ("libcrypto-3.dll", False),
        ("python313._pth", False),
        ("vcruntime140.dll", False),
    ],
)
def test_of_python_is_kept_what_something_here_needs(name: str, *, kept: bool) -> None:
    assert bool(payload.PYTHON_KEPT.fullmatch(name)) is kept


def test_of_all_certificates_that_are_listed_the_one_it_is_signed_with_counts() -> None:
    listed = "Signer's certificate:\n\t----\n\tSigner #0:\n\t\tSubject: /C=US/O=X/CN={}\n\t\tIssuer : /CN=Y\n\n"
    ours, other = listed.format("Python Software Foundation"), listed.format("Somebody Else")
    assert runtime.signer_in(ours) == "Python Software Foundation"
    assert runtime.signer_in(other + ours.replace("Signer's certificate", "Other certificates")) == "Somebody Else"
    assert runtime.signer_in("No signature found") == ""


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("2.0.0rc1", "2.0.0.0"), ("1.2.3+local9", "1.2.3.0")],
)
def test_a_version_as_windows_wants_it(version: str, numbers: str) -> None:
    assert launcher.numbers_of(version) == numbers


def test_what_windows_shows_of_a_program() -> None:
    script = launcher.resource_script("0.1.0", "call-companion", "Call Companion, commands")
    assert "FILEVERSION 0,1,0,0" in script
    assert '"OriginalFilename", "call-companion.exe"' in script
    assert "$" not in script


def test_a_zip_is_the_same_in_any_order() -> None:
    one = payload.zip_of({"b": b"2", "a": b"1"}, 1_790_000_000)
    assert one == payload.zip_of({"a": b"1", "b": b"2"}, 1_790_000_000)
    with zipfile.ZipFile(BytesIO(one)) as archive:
        assert archive.namelist() == ["a", "b"]
        assert archive.infolist()[0].date_time[0] == 2026


def _wix(tmp_path: Path, version: str) -> ET.Element:
    folder = tmp_path / version / "payload"
    for name in (
        "CallCompanion.exe",
        "call-companion.exe",
        "current",
        f"app-{version}/lib/a.pyd",
        f"app-{version}/lib/b.pyd",
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    source: bytes = msi.wix_source(version, folder, tmp_path / version / "i.ico", tmp_path / version)
    return ET.fromstring(source)  # noqa: S314 - our own


def _by(root: ET.Element, kind: str, key: str) -> list[str]:
    return [element.attrib[key] for element in root.iter(f"{WIX}{kind}")]


def test_every_file_is_a_component_of_its_own_and_belongs_to_a_feature(tmp_path: Path) -> None:
    root = _wix(tmp_path, "0.1.0")
    components, named = _by(root, "Component", "Id"), _by(root, "ComponentRef", "Id")
    assert len(_by(root, "File", "Id")) == 5
    assert sorted(components) == sorted(named)
    guids = _by(root, "Component", "Guid")
    assert len(set(guids)) == len(guids) == 7
    assert all(guid == guid.upper() for guid in guids)


def test_the_next_version_upgrades_this_one(tmp_path: Path) -> None:
    one, next_one = _wix(tmp_path, "0.1.0"), _wix(tmp_path, "0.2.0")
    assert _by(one, "Product", "UpgradeCode") == _by(next_one, "Product", "UpgradeCode")
    assert _by(one, "Product", "Id") != _by(next_one, "Product", "Id")
    # A component that stays is the same one; what lies in the folder of a version is another one.
    assert set(_by(one, "Component", "Guid")) & set(_by(next_one, "Component", "Guid")) == {
        msi._identity(name) for name in ("menu", "at login", *(f"file {name}" for name in (*msi._NAMED, "current")))
    }


def test_starting_with_the_desktop_is_off_unless_asked_for(tmp_path: Path) -> None:
    levels = dict(zip(*(_by(_wix(tmp_path, "0.1.0"), "Feature", key) for key in ("Id", "Level")), strict=True))
    assert levels == {"Main": "1", "Autostart": "2"}
