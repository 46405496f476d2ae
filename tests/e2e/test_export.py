"""Exports by the real program: while a call runs, for the lead, back in; and a table as a spreadsheet opens it."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from companion.domain.sharing import FOR_LEAD, FOR_ME
from companion.export.csv_file import csv_lines
from companion.export.whole_file import write_whole
from tests.support.builders import a_record
from tests.support.desktop import Desktop, Program

if TYPE_CHECKING:
    from pathlib import Path

CALC = shutil.which("soffice") or shutil.which("localc")
SPREADSHEET_TIMEOUT_S = 180
MEAN_CELLS = (
    "=1+1",
    "+44 20 7946 0000",
    "-2+3",
    "@SUM(A1)",
    '=HYPERLINK("file:///etc/passwd","click")',
    "\u200b=1+1",
    "＝1+1",
    'He said "no",\nthen paid; twice',
    "Μίλησε ήρεμα",
    "Pyysi lähettämään laskun",
    "\u202egnp.exe",
    "3-4",
    "1.5",
    "x" * 20_000,
)


def one_call(program: Program, note: str) -> None:
    for verb in (("call", "start"), ("say", "swearing"), ("call", "end")):
        assert program.cli(*verb).returncode == 0
    wrapped = program.cli("wrap", "resolved", "--strain", "hard", "--note", note)
    assert wrapped.returncode == 0, wrapped.stderr
    assert program.cli("cooldown", "skip").returncode in (0, 4)


def columns_of(path: Path) -> tuple[str, ...]:
    return tuple(next(csv.reader([path.read_text("utf-8-sig").splitlines()[0]])))


def test_for_me_and_for_the_lead_while_a_call_runs_and_back_into_another_profile(
    screen: Desktop, program: Program, tmp_path: Path
) -> None:
    # Given two calls, and a third that runs
    one_call(program, "She paid twice.")
    one_call(program, "He will write.")
    assert program.cli("call", "start").returncode == 0

    # when the log is exported for oneself and for the lead
    mine, lead, whole = tmp_path / "mine.csv", tmp_path / "lead.csv", tmp_path / "mine.json"
    for file, more in ((mine, ()), (lead, ("--for", "lead")), (whole, ())):
        done = program.cli("export", str(file), *more)
        assert (done.returncode, done.stdout) == (0, f"2 calls written to {file}\n")

    # then the lead's table has its columns and nothing else
    assert columns_of(lead) == FOR_LEAD
    assert "She paid" not in lead.read_text("utf-8-sig")
    assert columns_of(mine) == FOR_ME
    with_notes = program.cli("export", str(lead), "--for", "lead", "--with-notes")
    assert with_notes.returncode == 0
    assert "She paid" in lead.read_text("utf-8-sig")

    # and one call goes alone
    call_id = json.loads(whole.read_text("utf-8"))["calls"][0]["call_id"]
    assert program.cli("export", str(mine), "--call", call_id).stdout.startswith("1 call written")
    assert program.cli("export", str(mine), "--call", "nobody").returncode == 4

    # and nothing is imported while the call runs
    refused = program.cli("import", str(whole), "--yes")
    assert (refused.returncode, "after it" in refused.stderr) == (4, True)
    assert program.status()["phase"] == "on_call"

    # and another profile, whose program runs, takes it in when it is told to
    other = Program(screen, tmp_path / "other")
    other.start()
    told = other.cli("import", str(whole))
    assert told.returncode == 0
    assert "would bring 2 calls" in told.stdout
    again = tmp_path / "again.json"
    assert other.cli("export", str(again)).stdout.startswith("0 calls")
    done = other.cli("import", str(whole), "--yes")
    assert (done.returncode, "2 calls imported" in done.stdout) == (0, True)
    assert other.cli("export", str(again)).returncode == 0
    assert again.read_bytes() == whole.read_bytes()
    assert "nothing new" in other.cli("import", str(whole), "--yes").stdout
    assert other.stop() == 0

    # and the same without a program
    assert "nothing new" in other.cli("import", str(whole)).stdout


@pytest.mark.skipif(CALC is None, reason="no LibreOffice on this machine")
def test_a_spreadsheet_opens_the_table_and_reckons_nothing(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    records = [a_record(f"call-{number}", note=text, topic=text[:60]) for number, text in enumerate(MEAN_CELLS)]
    write_whole(path, csv_lines(records))
    assert CALC
    # 44: comma, 34: quote, 76: UTF-8, 1: from the first line; formulas are evaluated as on a double click.
    command = [
        *(
            CALC,
            "--headless",
            f"-env:UserInstallation=file://{tmp_path}/office",
            "--infilter=CSV:44,34,76,1,,0,false,true",
        ),
        *(
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
            "--outdir",
            str(tmp_path / "out"),
        ),
        str(path),
    ]
    env = {**os.environ, "HOME": str(tmp_path)}
    subprocess.run(command, env=env, check=True, capture_output=True, timeout=SPREADSHEET_TIMEOUT_S)
    with (tmp_path / "out" / "calls.csv").open(encoding="utf-8-sig", newline="") as file:
        seen = list(csv.DictReader(file))
    with path.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    assert len(seen) == len(MEAN_CELLS)
    for row, ours, text in zip(seen, written, MEAN_CELLS, strict=True):
        assert row["note"].replace("\r\n", "\n") in (text, f"'{text}", ours["note"]), "shown as it was typed"
        assert float(row["talk_s"]) == pytest.approx(540.2, abs=0.06), "a number stays a number"
