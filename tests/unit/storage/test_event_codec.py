from __future__ import annotations

import json

import pytest

from companion.domain import events as ev
from companion.domain.call import ClosedBy, HelpReason, MarkKind, Outcome, Strain
from companion.domain.ladder import Rung
from companion.storage.event_codec import UnreadableEventError, decode_event, encode_event, kind_of
from companion.storage.note_texts import NoteTexts
from companion.storage.seal import hash_text
from tests.support.builders import a_start, a_whole_call, an_instant

PLAIN = NoteTexts()
AT = an_instant(12.3456789)
HERE = {"call_id": "call-1", "at": AT}
ALL_EVENTS = [
    *a_whole_call(note="She paid twice."),
    ev.CallStartCorrected(**HERE, began=an_instant(0.1)),  # type: ignore[arg-type]
    ev.CallStartUndone(**HERE, keep_words=True),  # type: ignore[arg-type]
    ev.ReferenceSet(**HERE, ref_hash="ab" * 16, ref=None),  # type: ignore[arg-type]
    ev.CallerCalmed(**HERE, line_id="calmed.thanks.a"),  # type: ignore[arg-type]
    ev.MarkTakenBack(**HERE, mark=MarkKind.RUNG, what="notice"),  # type: ignore[arg-type]
    ev.GapNoticed(**HERE, gap_s=61.5),  # type: ignore[arg-type]
    ev.CallEndCorrected(**HERE, ended=an_instant(9)),  # type: ignore[arg-type]
    ev.CallEndUndone(**HERE),  # type: ignore[arg-type]
    ev.CooldownStarted(**HERE, length_s=300.0),  # type: ignore[arg-type]
    ev.CooldownExtended(**HERE, by_s=120.0),  # type: ignore[arg-type]
    ev.CooldownOver(**HERE, taken_s=12.0),  # type: ignore[arg-type]
    ev.CallClosed(**HERE, by=ClosedBy.INTERRUPTION, closed=an_instant(7)),  # type: ignore[arg-type]
    ev.WrapUpEdited(**HERE, outcome=Outcome.ESCALATED, strain=Strain.ABUSIVE, topic="", note=None),  # type: ignore[arg-type]
    ev.WrapUpEdited(**HERE, granted="A new part."),  # type: ignore[arg-type]
    ev.StylePicked(**HERE, style="show_picture"),  # type: ignore[arg-type]
    ev.FollowUpPromised(**HERE, line_id="outage.promise.a"),  # type: ignore[arg-type]
    ev.HoldPromised(**HERE, seconds=120.0),  # type: ignore[arg-type]
    ev.HelpAnswered(**HERE, reason=HelpReason.LONG, is_open=True),  # type: ignore[arg-type]
    ev.HelpAnswered(**HERE, reason=None, is_open=False),  # type: ignore[arg-type]
    ev.WrapUpReopened(**HERE, strain=Strain.HARD),  # type: ignore[arg-type]
    ev.WrapUpEdited(**HERE, thanked=True),  # type: ignore[arg-type]
    ev.CallRecoded(**HERE, outcome=Outcome.RESOLVED, note="Paid."),  # type: ignore[arg-type]
    ev.FollowUpSet(**HERE, follow_up_id="f1", due_utc_ms=5, due_offset_min=120, what="Call back"),  # type: ignore[arg-type]
    ev.FollowUpSettled(**HERE, follow_up_id="f1", is_done=True),  # type: ignore[arg-type]
    ev.KindWordsKept(**HERE, words_id="w1", words="You helped me."),  # type: ignore[arg-type]
    ev.KindWordsDropped(**HERE, words_id="w1"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("event", ALL_EVENTS, ids=lambda event: type(event).__name__)
def test_every_event_comes_back_as_it_went(event: ev.Event) -> None:
    assert decode_event(encode_event(ev.Entry("id", event), PLAIN)) == event


def test_no_kind_of_event_is_forgotten_here() -> None:
    kinds = {name for name, value in vars(ev).items() if isinstance(value, type) and issubclass(value, ev.Event)}
    assert {type(event).__name__ for event in ALL_EVENTS} == kinds - {"Event"}


def test_what_a_person_typed_stands_apart_and_under_a_salted_hash() -> None:
    event = ev.WrapUpEdited(call_id="call-1", at=AT, topic="Billing", note="She paid twice.")
    one, other = encode_event(ev.Entry("id", event), PLAIN), encode_event(ev.Entry("id", event), PLAIN)
    assert "twice" not in one.body
    assert one.private is not None
    assert other.private is not None
    assert json.loads(one.private)["note"] == "She paid twice."
    assert one.private_hash == hash_text(one.private)
    assert one.private_hash != other.private_hash


def test_an_event_without_private_words_has_no_private_part() -> None:
    row = encode_event(ev.Entry("id", a_start()), PLAIN)
    assert (row.private, row.private_hash) == (None, None)


def test_an_erased_private_part_leaves_the_event_readable() -> None:
    row = encode_event(ev.Entry("id", a_start(ref="Case 12")), PLAIN)._replace(private=None)
    assert decode_event(row) == a_start()


def test_broken_characters_are_replaced_instead_of_losing_the_event() -> None:
    row = encode_event(
        ev.Entry("id", ev.WrapUpEdited(call_id="c\ud800", at=AT, topic="a\udfffb", note="\ud83d")), PLAIN
    )
    assert decode_event(row) == ev.WrapUpEdited(call_id="c?", at=AT, topic="a?b", note="?")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("call_sold", "{}"),
        ("call_ended", "{}"),
        ("call_ended", "not json"),
        ("call_ended", '{"ended": 5}'),
        ("call_ended", '{"ended": {"utc_ms": "x"}}'),
        ("call_closed", "[]"),
        ("gap_noticed", '{"gap_s": "long"}'),
        ("gap_noticed", '{"gap_s": true}'),
        ("rung_given", '{"rung": "kick", "line_id": "a"}'),
        ("situation_chosen", '{"situation": "x", "ladder_id": "y", "ladder_rungs": "end"}'),
        ("gap_noticed", "[" * 100_000),
    ],
)
def test_what_cannot_be_read_raises_the_one_declared_error(kind: str, body: str) -> None:
    row = encode_event(ev.Entry("id", a_start()), PLAIN)._replace(kind=kind, body=body)
    with pytest.raises(UnreadableEventError):
        decode_event(row)


def test_a_field_of_a_newer_program_is_passed_over_and_a_missing_one_takes_its_default() -> None:
    row = encode_event(ev.Entry("id", ev.HoldStarted(call_id="c", at=AT)), PLAIN)._replace(body='{"music": "jazz"}')
    assert decode_event(row) == ev.HoldStarted(call_id="c", at=AT)


def test_rungs_come_back_as_rungs() -> None:
    event = ev.RungGiven(call_id="c", at=AT, rung=Rung.FINAL, line_id="rungs.final.a")
    back = decode_event(encode_event(ev.Entry("id", event), PLAIN))
    assert isinstance(back, ev.RungGiven)
    assert back.rung is Rung.FINAL


def test_kinds_are_the_names_in_small_letters() -> None:
    assert kind_of(ev.CallStartUndone) == "call_start_undone"
