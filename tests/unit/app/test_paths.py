"""Where everything lies."""

from __future__ import annotations

import os
import stat
from dataclasses import astuple
from pathlib import Path

import pytest

from companion.app import run_dir
from companion.app.main import main
from companion.app.paths import places_of, resources_folder
from companion.app.run_dir import run_dir_of


def test_a_profile_keeps_everything_in_one_folder(tmp_path: Path) -> None:
    places = places_of(str(tmp_path))
    assert all(place.is_relative_to(tmp_path) for place in astuple(places))
    assert places.settings_file == tmp_path / "settings" / "settings.toml"
    assert places.lock_file.parent == places.data == tmp_path / "data"
    assert places.socket == tmp_path / "run" / "socket"


def test_without_a_profile_the_folders_of_the_system_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    places = places_of()
    # The socket moves to a shorter path when this one is too long for the system, as that of a test may be.
    assert all("call-companion" in place.parts for place in astuple(places) if place != places.socket)
    assert not places.backups.is_relative_to(places.data)
    assert places.data.is_relative_to(tmp_path)


def test_two_ways_to_a_profile_meet_at_one_socket(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert places_of(str(tmp_path / "link")) == places_of(str(tmp_path / "real"))


def test_a_deep_profile_has_a_socket_all_the_same(tmp_path: Path) -> None:
    places = places_of(str(tmp_path / ("x" * 120)))
    assert len(os.fsencode(places.socket)) <= 100


def test_the_folders_are_private(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir(mode=0o755)
    places = places_of(str(tmp_path))
    places.make_folders()
    for folder in (places.data, places.settings_file.parent, places.logs, places.backups):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    places.make_folders()


def test_only_a_missing_data_folder_stands_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")
    places = places_of(str(tmp_path))
    places.make_folders()
    places.data.rmdir()
    places.data.write_text("in the way")
    with pytest.raises(OSError, match="data"):
        places.make_folders()


def test_the_session_folder_is_used_when_it_is_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = tmp_path / "session"
    session.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    assert run_dir_of(None) == str(session / "call-companion")


@pytest.mark.parametrize("given", ["", "relative", "{tmp}/missing", "{tmp}/open"])
def test_a_session_folder_that_cannot_be_trusted_is_passed_over(
    given: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", given.format(tmp=tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    usual = Path(f"/run/user/{os.geteuid()}")
    home = usual / "call-companion" if usual.is_dir() else tmp_path / "state" / "call-companion" / "run"
    assert run_dir_of(None) == str(home)


def test_under_cron_the_session_folder_is_found_without_the_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_dir, "_session_folders", lambda: [str(tmp_path / "missing"), str(tmp_path)])
    assert run_dir_of(None) == str(tmp_path / "call-companion")


def test_what_we_ship_is_found() -> None:
    assert (resources_folder() / "packs").is_dir()


@pytest.mark.skipif(os.name != "posix", reason="Windows asks the registry")
@pytest.mark.parametrize("verb", [["status"], ["--version"], ["doctor"], []])
def test_an_account_without_a_home_is_told_so(
    verb: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", "nowhere")
    monkeypatch.setattr(os, "getuid", lambda: 54321)
    monkeypatch.setattr(os, "geteuid", lambda: 54321)
    monkeypatch.chdir(tmp_path)
    assert main(verb) == 1
    told = capsys.readouterr()
    assert "--profile DIR" in told.out + told.err
    assert list(tmp_path.iterdir()) == []
