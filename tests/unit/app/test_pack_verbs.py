"""`call-companion pack …` from a command line to an exit code, with no program running; and with one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from companion.app.main import main
from companion.app.paths import resources_folder
from companion.domain.layers import Clash
from companion.storage.pack_files import CLASHES
from tests.support.team import FIVE_BROKEN, LINES, team_pack
from tests.unit.integrations.running_program import RunningProgram


def write(folder: Path, text: str) -> str:
    path = folder / "team.toml"
    path.write_text(text, "utf-8")
    return str(path)


def test_a_good_pack_ends_with_nought_and_a_summary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "check", write(tmp_path, team_pack())]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "language:    en",
        "name:        Support Helsinki",
        "version:     1",
        "owner:       Aino, support lead",
        "licence:     for our team",
        "review due:  2099-01-31",
        "situations:  2",
        "lines:       3",
        "state:       read by Aino",
        "Nothing is wrong.",
    ]


def test_five_broken_lines_are_five_lines_and_exit_code_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "check", write(tmp_path, team_pack(LINES + FIVE_BROKEN))]) == 1
    told = capsys.readouterr()
    assert told.err == "", "what was asked for goes where a pipe finds it"
    assert told.out.splitlines()[:5] == [
        "team.toml:27: wont_take_no.why.t1: say is empty.",
        "team.toml:28: wont_take_no.why.t2: a {field} must stand inside [brackets].",
        "team.toml:29: wont_take_no.why, line 3: its id must be small letters, digits and _.",
        "team.toml:30: wont_take_no.why.t4: say must be a text.",
        "team.toml:31: wont_take_no.why.a: " + CLASHES[Clash.LINE_IS_THERE] + ".",
    ]
    assert told.out.splitlines()[-1] == "5 problems."


def test_advice_does_not_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = team_pack(LINES.replace("Give me", "word " * 20 + "Give me")).replace("2099", "2001")
    assert main(["pack", "check", write(tmp_path, text)]) == 0
    out = capsys.readouterr().out
    assert "team.toml:15: advice: swearing.name_it.t2: 30 words; more than 25 do not go into one breath." in out
    assert "team.toml:8: advice: review_due: it should have been read again by 2001-01-31." in out


@pytest.mark.parametrize("name", ["gone.toml", "folder", "binary.toml"])
def test_what_cannot_be_read_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "binary.toml").write_bytes(bytes(range(256)))
    assert main(["pack", "check", str(tmp_path / name)]) == 1
    assert name in capsys.readouterr().out


def test_the_shipped_pack_is_a_whole_one_and_a_draft(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "check", str(resources_folder() / "packs" / "en" / "core.toml")]) == 0
    assert "state:       draft, not yet read by a native speaker\nNothing is wrong." in capsys.readouterr().out


def test_listing_and_exporting_without_a_program_make_no_profile(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "profile"
    assert main(["--profile", str(profile), "pack", "list"]) == 0
    assert "shipped  Call Companion" in capsys.readouterr().out
    assert main(["--profile", str(profile), "pack", "export", str(tmp_path / "all.toml")]) == 0
    assert not profile.exists()
    assert main(["pack", "check", str(tmp_path / "all.toml")]) == 0


def test_an_import_without_a_program_is_there_when_one_starts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = str(tmp_path / "profile")
    assert main(["--profile", profile, "pack", "import", write(tmp_path, team_pack())]) == 0
    assert "To undo" in capsys.readouterr().out
    assert main(["--profile", profile, "pack", "list"]) == 0
    assert "team     Support Helsinki 1: 3 lines" in capsys.readouterr().out
    assert main(["--profile", profile, "pack", "import", write(tmp_path, "schema = 2")]) == 4
    assert "it was made for a newer Call Companion" in capsys.readouterr().err
    assert main(["--profile", profile, "pack", "list"]) == 0
    assert "team     Support Helsinki 1: 3 lines" in capsys.readouterr().out


def test_a_running_program_is_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = RunningProgram(tmp_path)
    with program.running():
        assert main(["--profile", str(tmp_path), "pack", "list"]) == 0
        assert main(["--profile", str(tmp_path), "pack", "import", "/x/team.toml"]) == 0
        assert main(["--profile", str(tmp_path), "pack", "check", write(tmp_path, team_pack())]) == 0
    assert program.packs.asked == ["list", "import /x/team.toml"]
    assert capsys.readouterr().out.startswith("done: list\ndone: import /x/team.toml\n")


def test_no_pack_verb_loads_qt_and_no_other_verb_loads_packs(tmp_path: Path) -> None:
    script = (
        "import sys; from companion.app.main import main\n"
        "main(sys.argv[1:]); print(sorted(name for name in sys.modules if 'PySide6' in name or 'pack_reader' in name))"
    )
    file = write(tmp_path, team_pack())
    for args, loaded in ((["pack", "check", file], "['companion.storage.pack_reader']"), (["status"], "[]")):
        done = subprocess.run(
            [sys.executable, "-c", script, "--profile", str(tmp_path / "p"), *args],
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
            cwd=Path(__file__).parents[3],
        )
        assert done.stdout.splitlines()[-1] == loaded
