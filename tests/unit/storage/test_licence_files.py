"""Everything that is shipped has its licence, and every licence its text."""

import re
import tomllib
from pathlib import Path

import pytest

from companion.storage.licence_files import FOLDER, Component, licence_text, licence_texts, load_components

ROOT = Path(__file__).parents[3]
RESOURCES = ROOT / "resources"
COMPONENTS = load_components(RESOURCES)
# The licence index calls what everybody calls Qt for Python by its name.
OTHER_NAMES = {"pyside6-essentials": "pyside6"}


def test_every_distribution_that_is_installed_to_run_is_in_the_index() -> None:
    pinned = re.findall(r"^([\w.-]+)==", (ROOT / "requirements" / "run.txt").read_text("utf-8"), re.MULTILINE)
    names = {OTHER_NAMES.get(name, name) for name in pinned}
    assert len(names) > 5
    assert names <= {component.id for component in COMPONENTS}


def test_what_the_packages_bring_along_is_in_the_index() -> None:
    brought = {
        "qt",
        "qt-third-party",
        "python",
        "icu",
        "sqlite",
        "pyinstaller",
        "x11",
        "nsis",
        "mingw-w64",
        "vc-runtime",
    }
    assert brought <= {component.id for component in COMPONENTS}


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda component: component.id)
def test_a_component_names_its_licence_and_every_text_is_there(component: Component) -> None:
    assert component.licence
    assert component.texts
    for name in component.texts:
        assert len(licence_text(RESOURCES, name)) > 200, name
    assert set(component.systems) <= {"linux", "windows"}


def test_no_text_lies_there_that_nobody_needs() -> None:
    files = {path.name for path in (RESOURCES / FOLDER).iterdir()} - {"index.toml"}
    assert files == {name for component in COMPONENTS for name in component.texts}


def test_the_texts_go_wherever_the_resources_go() -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"] == {"resources": "companion/resources"}


def test_qt_comes_with_its_own_licence_and_the_way_to_replace_it() -> None:
    qt = next(component for component in COMPONENTS if component.id == "qt")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licence_texts(RESOURCES, qt)
    told = licence_text(RESOURCES, "replacing-qt.txt")
    assert all(library in told for library in ("libQt6*.so.6", "Qt6*.dll"))


def test_the_licence_of_the_program_is_the_one_of_the_repository() -> None:
    assert licence_text(RESOURCES, "call-companion.txt") == (ROOT / "LICENSE").read_text("utf-8")


@pytest.mark.parametrize("index", [None, "schema = 2", "no toml ["])
def test_without_a_list_there_is_nothing_and_no_trouble(tmp_path: Path, index: str | None) -> None:
    (tmp_path / FOLDER).mkdir()
    if index is not None:
        (tmp_path / FOLDER / "index.toml").write_text(index, "utf-8")
    assert load_components(tmp_path) == ()
    assert licence_text(tmp_path, "lgpl-3.0.txt") == ""
