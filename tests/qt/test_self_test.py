"""`self-test`: all works in a sound package, every loss fails it, and the real profile is not touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from companion.app import self_test
from companion.app.paths import places_of
from tests.support.log_on_disk import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _no_translation(resources: Path) -> None:
    (resources / "i18n" / "call-companion_el.qm").unlink()


def _broken_translation(resources: Path) -> None:
    (resources / "i18n" / "call-companion_fi.qm").write_bytes(b"nothing")


def _no_language(resources: Path) -> None:
    shutil.rmtree(resources / "packs" / "el")


def _broken_pack(resources: Path) -> None:
    (resources / "packs" / "fi" / "more.toml").write_text("schema = ", "utf-8")


def _broken_line(resources: Path) -> None:
    (resources / "packs" / "en" / "more.toml").write_text('schema = 1\nlanguage = "en"\nsituations = [{ id = 5 }]\n')


def _no_scenes(resources: Path) -> None:
    (resources / "practice" / "en.toml").unlink()


def _broken_ladder(resources: Path) -> None:
    (resources / "ladders" / "standard.toml").write_text("schema = 2", "utf-8")


def _no_licence_text(resources: Path) -> None:
    next((resources / "licences").glob("*.txt")).write_text("", "utf-8")


LOSSES: dict[str, tuple[Callable[[Path], None], str]] = {
    "no translation": (_no_translation, "texts"),
    "broken translation": (_broken_translation, "texts"),
    "no language": (_no_language, "words"),
    "broken pack": (_broken_pack, "words"),
    "broken line": (_broken_line, "words"),
    "no scenes": (_no_scenes, "practice"),
    "broken ladder": (_broken_ladder, "practice"),
    "no licence text": (_no_licence_text, "licences"),
}


def told(places: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, str]]:
    exit_code = self_test.run(places_of(str(places)))
    lines = capsys.readouterr().out.splitlines()
    return exit_code, {line[8:].partition(":")[0]: line[:8].strip() for line in lines}


def test_all_works_and_nothing_of_the_real_profile_is_touched(tmp_path: Path) -> None:
    home = tmp_path / "home"
    kept = home / ".local" / "share" / "call-companion" / "data"
    kept.mkdir(parents=True)
    (kept / "calls.sqlite3").write_text("a log that nobody may open")
    settings = home / ".config" / "call-companion"
    settings.mkdir(parents=True)
    (settings / "settings.toml").write_text("broken = ")
    before = {path: (path.lstat().st_mtime_ns, path.lstat().st_mode) for path in home.rglob("*call-companion*/**/*")}
    env = {key: text for key, text in os.environ.items() if not key.startswith("XDG_")} | {"HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", "companion", "self-test"], env=env, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["ok"] * 9
    after = {path: (path.lstat().st_mtime_ns, path.lstat().st_mode) for path in home.rglob("*call-companion*/**/*")}
    assert after == before
    assert len(after) >= 3


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("name", LOSSES)
def test_what_a_package_lost_fails_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    lose, check = LOSSES[name]
    resources = tmp_path / "resources"
    shutil.copytree(ROOT / "resources", resources)
    lose(resources)
    monkeypatch.setattr(self_test, "resources_folder", lambda: resources)
    exit_code, found = told(tmp_path / "profile", capsys)
    assert exit_code == 1
    assert found[check] == "failed"


@pytest.mark.usefixtures("qtbot")
def test_a_missing_plugin_fails_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(self_test._PLATFORMS, sys.platform, ("gone",))
    exit_code, found = told(tmp_path / "profile", capsys)
    assert (exit_code, found["parts"]) == (1, "failed")
