"""The quick way to CSV writes what the plain one writes, byte for byte."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.sharing import FOR_LEAD, FOR_ME
from companion.export.csv_file import csv_lines
from companion.export.csv_pages import csv_pages
from companion.export.plain_rows import PLAIN_COLUMNS, PlainRow
from companion.storage.call_codec import decode_call, encode_call
from companion.storage.note_texts import NoteTexts
from companion.storage.rows import CallRow
from tests.support.any_calls import records
from tests.support.builders import a_record


def plain(row: CallRow) -> PlainRow:
    return tuple(getattr(row, name) for name in PLAIN_COLUMNS)


@settings(max_examples=400, deadline=None)
@given(st.lists(records(), max_size=4), st.sampled_from((FOR_ME, FOR_LEAD, ("started_at", "note"))))
def test_both_ways_write_the_same(calls: list, columns: tuple[str, ...]) -> None:  # type: ignore[type-arg]
    rows = [encode_call(record, NoteTexts()) for record in calls]
    quick = "".join(text for text, _ in csv_pages([[plain(row) for row in rows]], columns))
    assert quick == "".join(csv_lines(map(decode_call, rows), columns))


def test_a_call_of_a_newer_program_reads_the_same_both_ways() -> None:
    row = encode_call(a_record(), NoteTexts())._replace(
        outcome="vanished", strain="awful", rungs='[["notice",3.25],["growl",9.0]]', situations="[1]"
    )
    quick = "".join(text for text, _ in csv_pages([[plain(row)]]))
    assert quick == "".join(csv_lines([decode_call(row)]))
    assert '"other"' in quick
    assert "growl" not in quick


def test_a_call_that_cannot_be_read_is_passed_over_and_the_rest_is_written() -> None:
    sound, broken = (
        encode_call(a_record(), NoteTexts()),
        encode_call(a_record("call-2"), NoteTexts())._replace(situations="["),
    )
    pages = list(csv_pages([[plain(broken), plain(sound)]]))
    assert [count for _, count in pages] == [0, 1]
    assert pages[1][0] == list(csv_lines([a_record()]))[1]
