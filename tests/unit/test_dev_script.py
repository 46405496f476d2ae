"""The development scripts: lists that can be trusted, scripts that can be read by their shell."""

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LISTS = sorted((ROOT / "requirements").glob("*.txt"))


def _entries(requirements: Path) -> list[str]:
    """Join the lines that belong together: a pinned name and its hashes."""
    lines = [line for line in requirements.read_text("utf-8").splitlines() if not line.strip().startswith("#")]
    return "\n".join(lines).replace("\\\n", " ").splitlines()


def _names(requirements: Iterable[str]) -> set[str]:
    return {re.split(r"[^\w-]", entry)[0].lower().replace("_", "-") for entry in requirements}


@pytest.mark.parametrize("requirements", LISTS, ids=lambda path: path.name)
def test_a_requirement_list_pins_everything_and_names_no_address(requirements: Path) -> None:
    assert "://" not in requirements.read_text("utf-8")
    entries = _entries(requirements)
    assert entries
    for entry in entries:
        assert re.match(r"[\w-]+==[\w.]+ ", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_the_lists_hold_what_pyproject_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    run = _names(project["project"]["dependencies"])
    unit = _names(groups["unit"])
    dev = _names(entry for entry in groups["dev"] if isinstance(entry, str))

    assert run <= _names(_entries(ROOT / "requirements/run.txt"))
    assert unit <= _names(_entries(ROOT / "requirements/unit.txt"))
    assert run | unit | dev <= _names(_entries(ROOT / "requirements/dev.txt"))


def test_the_unit_tests_have_no_qt() -> None:
    assert not _names(_entries(ROOT / "requirements/unit.txt")) & {"pyside6", "pyside6-essentials", "shiboken6"}


def test_our_packaging_folder_does_not_hide_the_library_of_the_same_name() -> None:
    # Without __init__.py an installed "packaging" (pytest needs it) wins over the folder in the checkout.
    assert not (ROOT / "packaging/__init__.py").exists()


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="needs bash")
@pytest.mark.parametrize("script", ["dev", ".ci/run"])
def test_bash_understands_the_script(script: str) -> None:
    subprocess.run(["bash", "-n", ROOT / script], check=True, timeout=10)


@pytest.mark.skipif(sys.platform == "win32" or not shutil.which("bash"), reason="needs bash")
def test_every_verb_of_dev_is_explained_from_any_folder(tmp_path: Path) -> None:
    table = re.findall(r"^    ([a-z]+)\) verb_", (ROOT / "dev").read_text("utf-8"), re.MULTILINE)
    shown = subprocess.run([ROOT / "dev", "help"], cwd=tmp_path, check=True, capture_output=True, text=True, timeout=10)
    assert {"setup", "run", "test", "demo"} <= set(table)
    for verb in table:
        assert re.search(rf"^    {verb} +\w", shown.stdout, re.MULTILINE), verb
