"""The index of words: finds what reading would find, follows the log, and is only a copy that may be lost."""

from __future__ import annotations

import sqlite3
import stat
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain import events as ev
from companion.domain.finding import CallFilter, wanted_words
from companion.engine.ports import Batch
from companion.storage.search_index import SearchIndex, SearchUnavailableError
from tests.support.builders import MONDAY_MS, a_record, an_instant, entries
from tests.unit.storage.test_history import Past, changed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def past(tmp_path: Path) -> Past:
    found = Past(tmp_path)
    found.keep(
        a_record("call-1", note="She paid twice.", topic="Billing"),
        a_record("call-2", MONDAY_MS + 1, note="Hätä Τέλος", topic="Login"),
        a_record("call-3", MONDAY_MS + 2, topic=""),
    )
    found.index()
    return found


def found_by(past: Past, typed: str) -> list[str]:
    """What the index itself finds, without looking at the rows."""
    wanted = wanted_words(typed, {})
    return [call_id for _, call_id in past.search.find(wanted, None, (-(2**62), 2**62), 100)]


def in_the_file(past: Past, word: str) -> bool:
    return word.encode() in (past.disk.data / "search.sqlite3").read_bytes()


def test_it_finds_by_the_beginnings_of_words(past: Past) -> None:
    assert found_by(past, "bill") == ["call-1"]
    assert found_by(past, "twi PAI") == ["call-1"]
    assert found_by(past, "hata") == ["call-2"]
    assert found_by(past, "ΤΕΛΟΣ") == ["call-2"]
    assert found_by(past, "τελοσ") == ["call-2"]
    assert found_by(past, "nothing") == []


def test_it_follows_what_later_events_are_about(past: Past) -> None:
    past.keep(a_record("call-4", MONDAY_MS + 3, note="something new"))
    recoded = changed(past.records[0], note="only once")
    event = ev.CallRecoded(call_id="call-1", at=an_instant(), note="only once")
    past.log.append([Batch(entries([event], 77), (recoded,))])
    assert past.search.catch_up()
    assert found_by(past, "new") == ["call-4"]
    assert found_by(past, "once") == ["call-1"]
    assert found_by(past, "twice") == []


def test_a_call_that_never_was_is_not_found(past: Past) -> None:
    undone = ev.CallStartUndone(call_id="call-1", at=an_instant())
    past.log.append([Batch(entries([undone], 78), withdrawn=("call-1",))])
    assert past.search.catch_up()
    assert found_by(past, "twice") == []


def test_another_log_in_the_same_place_is_indexed_anew(past: Past, tmp_path: Path) -> None:
    other = Past(tmp_path / "other")
    other.keep(*(a_record(f"other-{n}", MONDAY_MS + n, note="elsewhere") for n in range(5)))
    past.search.close()
    search = SearchIndex(past.disk.data / "search.sqlite3", other.log, other.disk.clock)
    while search.step():
        pass
    wanted = wanted_words("elsewhere", {})
    assert len(search.find(wanted, None, (0, 2**60), 100)) == 5
    assert search.find(wanted_words("twice", {}), None, (0, 2**60), 100) == []
    search.close()


@pytest.mark.skipif(sys.platform == "win32", reason="permission bits")
def test_the_file_is_private(past: Past) -> None:
    assert stat.S_IMODE((past.disk.data / "search.sqlite3").stat().st_mode) == 0o600


def test_a_deleted_file_costs_a_rebuild_and_nothing_else(past: Past) -> None:
    past.search.forget()
    assert not list(past.disk.data.glob("search*"))
    past.index()
    assert found_by(past, "bill") == ["call-1"]


@pytest.mark.parametrize("content", [b"not a database at all, but long enough to look like one" * 40, b"x"])
def test_a_damaged_file_is_thrown_away_and_built_anew(past: Past, content: bytes) -> None:
    path = past.disk.data / "search.sqlite3"
    past.search.close()
    path.write_bytes(content)
    assert past.ids(CallFilter(words=wanted_words("bill", {}))) == ["call-1"]
    past.index()
    assert past.search.catch_up()
    assert found_by(past, "bill") == ["call-1"]


def test_a_file_that_rots_under_the_hand_makes_room(past: Past) -> None:
    path = past.disk.data / "search.sqlite3"
    past.search.close()
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(SearchUnavailableError):
        found_by(past, "bill")
    past.index()
    assert found_by(past, "bill") == ["call-1"]


def test_a_stranger_in_its_place_is_replaced(past: Past) -> None:
    past.search.forget()
    path = past.disk.data / "search.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE state (key, value)")
    connection.close()
    past.index()
    assert past.ids(CallFilter(words=wanted_words("bill", {}))) == ["call-1"]
    past.index()
    assert found_by(past, "bill") == ["call-1"]


@pytest.mark.skipif(sys.platform == "win32", reason="links")
def test_a_link_in_its_place_is_not_followed(past: Past, tmp_path: Path) -> None:
    past.search.forget()
    target = tmp_path / "target"
    target.write_bytes(b"precious")
    (past.disk.data / "search.sqlite3").symlink_to(target)
    past.index()
    assert found_by(past, "bill") == ["call-1"]
    assert target.read_bytes() == b"precious"


def test_words_of_erased_calls_leave_the_file(past: Past) -> None:
    assert in_the_file(past, "twice")
    past.log.erase_calls(["call-1"])
    past.search.drop(["call-1"])
    assert found_by(past, "twice") == []
    past.index()
    assert not in_the_file(past, "twice")
    assert found_by(past, "hata") == ["call-2"]


def test_calls_that_were_erased_behind_its_back_leave_it_too(past: Past) -> None:
    past.log.erase_calls(["call-1"])
    past.index()
    assert not in_the_file(past, "twice")
    assert found_by(past, "hata") == ["call-2"]


def test_an_erasure_it_was_told_of_does_not_build_it_anew(past: Past) -> None:
    past.log.erase_calls(["call-1"])
    past.search.drop(["call-1"])
    assert past.search.catch_up()
    assert found_by(past, "twice") == []


def test_a_file_that_is_deleted_while_it_is_open_is_made_anew(past: Past) -> None:
    (past.disk.data / "search.sqlite3").unlink()
    past.index()
    assert found_by(past, "bill") == ["call-1"]
    assert (past.disk.data / "search.sqlite3").exists()


def test_encrypted_texts_are_not_indexed(past: Past) -> None:
    past.keep(a_record("call-9", MONDAY_MS + 9, note="enc1:dHdlbHZl"))
    past.index()
    assert not in_the_file(past, "dhdlbhzl")
    assert found_by(past, "dhd") == []


def test_a_kill_while_it_is_built_goes_on_where_it_was(past: Past, monkeypatch: pytest.MonkeyPatch) -> None:
    past.search.forget()
    past.keep(*(a_record(f"more-{n:03}", MONDAY_MS + 10 + n, note=f"number {n}") for n in range(400)))
    monkeypatch.setattr("companion.storage.search_index.SLICE_S", 0.0)
    past.search.step()
    past.search.step()
    past.search.close()
    past.index()
    assert found_by(past, "number 7")[-1] == "more-007"
    assert past.ids(CallFilter(words=wanted_words("number", {}))) == [f"more-{n:03}" for n in reversed(range(400))]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(max_size=40)
    | st.text('ab"*()^:+-{}ANDORNTE \x00', max_size=30)
    | st.sampled_from(['"', '""', "a*", "NEAR(a b)", "text : a", "a AND", "NOT", "^a", "-a", "{text}: a", "🙂", "𐐀"])
)
def test_nothing_that_is_typed_breaks_the_search(past: Past, typed: str) -> None:
    wanted = CallFilter(words=wanted_words(typed, {}))
    assert past.ids(wanted) == past.by_reading_everything(wanted)
    assert past.search.catch_up()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=30))
def test_whatever_was_written_is_found_by_its_own_words(past: Past, note: str) -> None:
    note = note.replace("\x00", "").encode("utf-8", "replace").decode()
    kept = a_record("call-x", MONDAY_MS + 99, note=note, topic="")
    past.keep(kept)
    event = ev.CallRecoded(call_id="call-x", at=an_instant())
    past.log.append([Batch(entries([event], past.an_id()), (kept,))])
    assert past.search.catch_up()
    wanted = CallFilter(words=wanted_words(note, {}))
    assert "call-x" in past.ids(wanted)
