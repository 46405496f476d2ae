"""What proves a release: lists of hashes and parts that leave nothing out, signatures only where asked for."""

import argparse
import importlib
import io
import json
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "packaging"))
checksums: Any = importlib.import_module("proof.checksums")
contents: Any = importlib.import_module("proof.contents")
parts: Any = importlib.import_module("proof.parts")
pins: Any = importlib.import_module("proof.pins")
sbom: Any = importlib.import_module("proof.sbom")
signing: Any = importlib.import_module("signing")
release: Any = importlib.import_module("release")


def version_info(version: str) -> bytes:
    """The beginning of a Windows library with a version in it."""
    return b"MZ" + bytes(40) + "ProductVersion\0\0".encode("utf-16-le") + f"{version}\0".encode("utf-16-le")


LINUX = [
    ("x/_internal/PySide6/Qt/lib/libQt6Core.so.6", b"..Qt 6.11.3 (x86_64-little_endian)"),
    ("x/_internal/PySide6/Qt/lib/libQt6Gui.so.6", b""),
    ("x/_internal/PySide6/Qt/lib/libicuuc.so.73", b"\x0073.2\0"),
    ("x/_internal/PySide6/Qt/plugins/platforms/libqxcb.so", b""),
    ("x/_internal/PySide6/Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so", b""),
    ("x/_internal/PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", b""),
    ("x/_internal/PySide6/QtCore.abi3.so", b""),
    ("x/_internal/libpython3.11.so.1.0", b"\x003.11.2\0"),
    ("x/_internal/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so", b""),
]
WINDOWS = [
    ("lib/PySide6/Qt6Core.dll", version_info("6.12.0.0")),
    ("python/python313.dll", version_info("3.13.2")),
    ("python/sqlite3.dll", version_info("3.45.3.0")),
    ("python/vcruntime140.dll", version_info("14.44.35211.0")),
    ("python/_ctypes.pyd", b""),
    ("call-companion.exe", b""),
]


def by_id(libraries: list[tuple[str, bytes]]) -> dict[str, Any]:
    return {part.id: part for part in parts.parts_of(libraries)}


def test_each_library_says_whose_it_is_and_which_version() -> None:
    found = by_id(LINUX)
    assert {name: part.version for name, part in found.items()} == {
        "icu": "73.2", "pyside6": "", "python": "3.11.2", "qt": "6.11.3",
    }  # fmt: skip
    assert found["qt"].modules == ("Core", "Gui")


def test_a_library_for_windows_says_it_in_its_version_info() -> None:
    versions = {name: part.version for name, part in by_id(WINDOWS).items()}
    assert versions["qt"] == "6.12.0"
    assert versions["python"] == "3.13.2"
    assert versions["sqlite"] == "3.45.3"
    assert versions["vc-runtime"] == "14.44.35211"


def test_a_library_that_belongs_to_nothing_known_ends_the_build() -> None:
    with pytest.raises(SystemExit, match=r"libsurprise\.so\.1"):
        parts.parts_of([*LINUX, ("x/_internal/libsurprise.so.1", b"")])


def test_a_part_without_a_licence_ends_the_build() -> None:
    bom = sbom.Bom({})
    with pytest.raises(SystemExit, match="openssl"):
        bom.add_known("openssl", "windows", "3.0.15")


def test_what_is_shipped_in_two_packages_is_named_once_with_both() -> None:
    bom = sbom.Bom({"qt": {"name": "Qt", "licence": "LGPL-3.0-only"}})
    for place in ("linux-portable", "linux-deb"):
        bom.add_known("qt", place, "6.11.3", name="QtCore")
    (component,) = bom.components.values()
    assert [entry["value"] for entry in component["properties"]] == ["linux-deb", "linux-portable"]
    assert component["purl"] == "pkg:generic/qt@6.11.3"
    assert component["cpe"].startswith("cpe:2.3:a:qt:qt:6.11.3:")


def test_libraries_are_read_from_the_finished_package_and_links_are_not(tmp_path: Path) -> None:
    archive = tmp_path / "x.tar.xz"
    with tarfile.open(archive, "w:xz") as tar:
        for name, kind in (("a/libone.so.1", tarfile.REGTYPE), ("a/libone.so", tarfile.SYMTYPE), ("a/read.me", b"0")):
            member = tarfile.TarInfo(name)
            member.type, member.linkname, member.size = kind, "libone.so.1", 3 if kind != tarfile.SYMTYPE else 0
            tar.addfile(member, io.BytesIO(b"abc"))
    assert list(contents.libraries_of(archive)) == [("a/libone.so.1", b"abc")]
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as together:
        together.writestr("b/two.dll", "def")
        together.writestr("b/two.txt", "ghi")
    assert list(contents.libraries_of(tmp_path / "x.zip")) == [("b/two.dll", b"def")]


@pytest.mark.parametrize("python", ["3.11.2", "3.13.2"])
def test_what_is_pinned_depends_on_the_python(python: str) -> None:
    found = pins.pins_for(ROOT / "requirements" / "run.txt", python)
    assert ("typing-extensions" in found) == (python == "3.11.2")
    assert found["shiboken6"] == found["pyside6-essentials"]
    assert set(found) > {"icalendar", "platformdirs", "tomli-w", "tzdata"}


def test_a_marker_nobody_knows_ends_the_build(tmp_path: Path) -> None:
    listed = tmp_path / "run.txt"
    listed.write_text("strange==1.0 ; sys_platform == 'win32' \\\n    --hash=sha256:00\n", "utf-8")
    with pytest.raises(SystemExit, match="win32"):
        pins.pins_for(listed, "3.13.2")


def test_the_list_of_hashes_names_everything_that_is_handed_out_and_finds_what_changed(tmp_path: Path) -> None:
    for name in ("b.deb", "a.msi", "SHA256SUMS.asc", "report-linux.json"):
        (tmp_path / name).write_text(name)
    sums = checksums.write_sums(tmp_path)
    assert [line.split("  ")[1] for line in sums.read_text().splitlines()] == ["a.msi", "b.deb"]
    assert checksums.wrong_in(sums) == []
    (tmp_path / "a.msi").write_text("changed")
    (tmp_path / "b.deb").unlink()
    (tmp_path / "c.zip").write_text("more")
    assert checksums.wrong_in(sums) == ["a.msi", "b.deb", "c.zip"]


def options(*arguments: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    signing.add_options(parser)
    return parser.parse_args(arguments)


def test_without_a_key_nothing_is_signed(tmp_path: Path) -> None:
    built = release.Release(ROOT, "0.1.0", 0, signing.signing_of(options()))
    program = tmp_path / "a.exe"
    program.write_bytes(b"MZ")
    assert signing.sign_windows(built, [program]) == []
    assert signing.sign_sums(built, program) == []
    assert program.read_bytes() == b"MZ"


def test_a_key_that_is_not_there_is_refused_before_anything_is_built(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="no key"):
        signing.signing_of(options("--sign-minisign", str(tmp_path / "none")))
    with pytest.raises(SystemExit, match="one PKCS#12"):
        signing.signing_of(options("--sign-authenticode", "a", "b", "c"))


def test_the_document_says_when_the_commit_was_made_and_whose_parts_these_are() -> None:
    bom = sbom.Bom({"qt": {"name": "Qt", "licence": "LGPL-3.0-only"}})
    bom.add_known("qt", "windows", "6.12.0")
    document = sbom._document(release.Release(ROOT, "0.1.0", 1_790_000_000), bom, [])
    assert document["metadata"]["timestamp"] == "2026-09-21T14:13:20Z"
    assert document["dependencies"][0] == {"ref": "call-companion@0.1.0", "dependsOn": ["Qt@6.12.0"]}
    assert "pypi" not in json.dumps(document["metadata"])
