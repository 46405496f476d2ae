from __future__ import annotations

import json

from companion.export.columns import CSV_COLUMNS
from companion.export.json_file import json_pieces
from tests.support.builders import a_record


def test_calls_as_json_lose_nothing_and_escape_nothing() -> None:
    content = json.loads("".join(json_pieces([a_record(note="=1+1 ✓", calmed_at_s=372.04), a_record("call-2")])))
    assert (content["format"], content["version"], len(content["calls"])) == ("call-companion-calls", 1, 2)
    call = content["calls"][0]
    assert call["note"] == "=1+1 ✓"
    assert call["talk_s"] == 540.2
    assert call["rungs_given"] == [{"rung": "notice", "at_s": 190.4}, {"rung": "line", "at_s": 358.0}]
    assert call["situations"] == ["swearing"]
    assert (call["calmed"], call["calmed_at_s"], call["ended_at_boundary"]) == (True, 372.0, False)
    assert set(call) == {*CSV_COLUMNS, "calmed_at_s"}


def test_what_is_not_known_is_null() -> None:
    (call,) = json.loads("".join(json_pieces([a_record(is_ended=False, strain=None, calmed_at_s=None)])))["calls"]
    assert (call["ended_at"], call["strain"], call["calmed_at_s"], call["note"]) == (None, None, None, None)


def test_without_calls_it_is_json_all_the_same() -> None:
    assert json.loads("".join(json_pieces([])))["calls"] == []
