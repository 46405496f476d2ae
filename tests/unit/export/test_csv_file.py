from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.call import Outcome
from companion.domain.sharing import FOR_ME
from companion.export.csv_file import csv_lines, harmless
from tests.support.builders import a_record

TRIGGERS = "=+-@＝＋－＠\t\r\n"
INVISIBLE = " \u00a0\ufeff\u200b\u3000\x00\x0b"
CELLS = st.text() | st.tuples(st.text(INVISIBLE, max_size=3), st.sampled_from(TRIGGERS), st.text()).map("".join)


def test_the_columns_are_those_promised_in_their_order() -> None:
    assert ",".join(FOR_ME) == (
        "call_id,started_at,ended_at,talk_s,hold_s,acw_s,gap_s,outcome,strain,topic,situations,rungs_given,"
        "calmed,ended_at_boundary,cooldown_taken_s,note,ref,granted,thanked"
    )


def test_a_call_as_a_line() -> None:
    record = a_record(note='She said "no",\nthen paid.', ref="A-7", situations=("swearing", "outage"))
    _, line = csv_lines([replace(record, outcome=Outcome.ENDED_AT_BOUNDARY)])
    assert line == (
        '"call-1","2026-03-16T09:00:00+02:00","2026-03-16T09:10:00+02:00",540.2,60.0,31.5,0.0,'
        '"ended_at_boundary","hard","Billing","swearing;outage","notice@190.4 line@358.0","true","true",300.0,'
        '"She said ""no"",\nthen paid.","A-7","","false"\r\n'
    )


def test_what_is_not_known_stays_empty() -> None:
    record = a_record(is_ended=False, strain=None, topic="", situations=(), rungs=(), calmed_at_s=None)
    (row,) = csv.DictReader(io.StringIO("".join(csv_lines([record])).removeprefix("\ufeff"), newline=""))
    unknown = {name for name, cell in row.items() if not cell}
    assert unknown == {"ended_at", "strain", "topic", "situations", "rungs_given", "note", "ref", "granted"}
    assert (row["calmed"], row["ended_at_boundary"]) == ("false", "false")


def test_the_file_begins_with_a_bom_and_the_heading_even_without_calls() -> None:
    (heading,) = csv_lines([])
    assert heading.startswith('\ufeff"call_id","started_at"')
    assert heading.endswith("\r\n")


@settings(max_examples=500)
@given(CELLS)
def test_no_cell_begins_a_formula_and_every_text_can_be_read_back(text: str) -> None:
    lines = list(csv_lines([a_record(note=text, ref="r")]))
    _, row = list(csv.reader(io.StringIO("".join(lines), newline="")))
    cell = row[FOR_ME.index("note")]
    assert cell.lstrip(INVISIBLE)[:1] not in set(TRIGGERS) or not cell
    assert text in (cell, cell.removeprefix("'"))


@pytest.mark.parametrize("text", ["plain", "a=b", "3-4", "'quoted'", "", "  spaced"])
def test_harmless_texts_stay_as_they_are(text: str) -> None:
    assert harmless(text) == text


@pytest.mark.parametrize("text", ["=1+1", "+4420", "-x", "@sum", "\t=1", " =1", "\ufeff=1", "＝1", "\n=1"])
def test_what_a_spreadsheet_would_reckon_gets_an_apostrophe(text: str) -> None:
    assert harmless(text) == f"'{text}"


def test_a_negative_number_stays_a_number() -> None:
    assert harmless(-1.5) == -1.5


def test_what_is_locked_is_named_and_not_handed_out() -> None:
    _, line = csv_lines([a_record(note="enc1:12345678:QUJD", ref="A-7")])
    assert '"(locked)","A-7"' in line
