"""What leaves, and for whom."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import given, settings

from companion.domain.records import CallRecord
from companion.domain.sharing import FOR_LEAD, FOR_ME, Audience, Sharing
from tests.support.any_calls import records

LEAD = Sharing(Audience.LEAD)
NEVER = {"strain", "ref", "cooldown_taken_s", "granted", "thanked"}


def test_for_me_is_everything_and_nobody_can_take_it_away() -> None:
    assert Sharing().columns == FOR_ME
    assert Sharing(withheld=frozenset(FOR_ME)).columns == FOR_ME
    assert Sharing().left_out == ()


def test_the_lead_gets_times_category_and_warnings() -> None:
    assert ",".join(LEAD.columns) == (
        "call_id,started_at,ended_at,talk_s,hold_s,acw_s,gap_s,outcome,topic,situations,rungs_given,calmed,"
        "ended_at_boundary"
    )
    assert set(LEAD.left_out) == {*NEVER, "note"}


def test_notes_go_along_only_when_the_agent_says_so() -> None:
    with_notes = Sharing(Audience.LEAD, with_notes=True)
    assert with_notes.columns == (*FOR_LEAD, "note")
    assert set(with_notes.left_out) == NEVER


def test_what_is_withheld_narrows_and_never_adds() -> None:
    narrowed = Sharing(Audience.LEAD, with_notes=True, withheld=frozenset({"note", "topic", "strain", "new"}))
    assert narrowed.columns == tuple(name for name in FOR_LEAD if name != "topic")


@settings(max_examples=100, deadline=None)
@given(records())
def test_a_record_for_the_lead_holds_nothing_that_stays_here(record: CallRecord) -> None:
    shared = LEAD.of(record)
    empty = {"strain": None, "ref": "", "ref_hash": "", "granted": "", "note": "", "was_thanked": False}
    assert {name: getattr(shared, name) for name in empty} == empty
    assert shared.cooldown_taken_s == 0
    leaves = {field.name for field in fields(CallRecord)} - {*empty, "cooldown_taken_s"}
    assert all(getattr(shared, name) == getattr(record, name) for name in leaves)
    assert Sharing(Audience.LEAD, with_notes=True).of(record).note == record.note
    narrowed = Sharing(Audience.LEAD, withheld=frozenset({"topic", "calmed", "rungs_given"})).of(record)
    assert (narrowed.topic, narrowed.calmed_at_s, narrowed.rungs_given) == ("", None, ())
