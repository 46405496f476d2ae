"""One call as lines in the order of time, told from its events alone."""

from __future__ import annotations

from companion.domain import events as ev
from companion.domain.call import Coding, MarkKind, Outcome, Strain
from companion.domain.ladder import Rung
from companion.domain.timeline import LineKind, TimelineLine, timeline
from tests.support.builders import a_start, a_whole_call, an_instant


def told(lines: tuple[TimelineLine, ...]) -> list[tuple[str, float | None]]:
    return [(line.kind.value, line.at_s) for line in lines]


def test_what_was_said_when() -> None:
    lines = timeline(a_whole_call(note="She paid twice."))
    assert told(lines) == [
        ("started", 0.0),
        ("situation", 9.0),
        ("said", 14.0),
        ("rung", 33.0),
        ("colleague", 60.0),
        ("back", 90.0),
        ("ended", 598.0),
        ("coded", None),
    ]
    assert lines[2].what == "swearing.name_it.a"
    assert (lines[3].rung, lines[3].what) == (Rung.NOTICE, "rungs.notice.a")
    assert lines[-1].coding == Coding(Outcome.RESOLVED, Strain.OK, note="She paid twice.")


def test_a_mark_that_was_taken_back_stays_and_says_so() -> None:
    events = [
        a_start(),
        ev.SentenceSaid(call_id="call-1", at=an_instant(5), line_id="a"),
        ev.RungGiven(call_id="call-1", at=an_instant(8), rung=Rung.NOTICE, line_id="b"),
        ev.MarkTakenBack(call_id="call-1", at=an_instant(9), mark=MarkKind.RUNG, what="notice"),
        ev.MarkTakenBack(call_id="call-1", at=an_instant(9), mark=MarkKind.SENTENCE, what="a"),
        ev.CallerCalmed(call_id="call-1", at=an_instant(12), line_id=None),
    ]
    assert [(line.kind, line.is_taken_back) for line in timeline(events)][1:] == [
        (LineKind.SAID, True),
        (LineKind.RUNG, True),
        (LineKind.CALMED, False),
    ]


def test_a_start_that_was_set_right_moves_every_line() -> None:
    events = [
        a_start(after_s=100),
        ev.SentenceSaid(call_id="call-1", at=an_instant(110), line_id="a"),
        ev.CallStartCorrected(call_id="call-1", at=an_instant(120), began=an_instant(40)),
    ]
    assert told(timeline(events)) == [("started", 0.0), ("said", 70.0)]


def test_an_end_that_was_undone_or_set_right() -> None:
    def at(seconds: float) -> dict[str, object]:
        return {"call_id": "call-1", "at": an_instant(seconds)}

    events = [
        a_start(),
        ev.CallEnded(**at(50), ended=an_instant(50)),  # type: ignore[arg-type]
        ev.CallEndUndone(**at(55)),  # type: ignore[arg-type]
        ev.SentenceSaid(**at(60), line_id="a"),  # type: ignore[arg-type]
        ev.CallEnded(**at(90), ended=an_instant(90)),  # type: ignore[arg-type]
        ev.WrapUpEdited(**at(92), outcome=Outcome.OTHER),  # type: ignore[arg-type]
        ev.CallEndCorrected(**at(95), ended=an_instant(70)),  # type: ignore[arg-type]
    ]
    assert told(timeline(events)) == [("started", 0.0), ("said", 60.0), ("ended", 70.0), ("coded", None)]


def test_what_was_chosen_bit_by_bit_is_one_line() -> None:
    at = an_instant(700)
    edits = [
        ev.WrapUpEdited(call_id="call-1", at=at, outcome=Outcome.OTHER),
        ev.WrapUpEdited(call_id="call-1", at=at, strain=Strain.OK),
        ev.WrapUpEdited(call_id="call-1", at=at),
        ev.WrapUpEdited(call_id="call-1", at=at, outcome=Outcome.RESOLVED),
    ]
    (_, line) = timeline([a_start(), *edits])
    assert line.coding == Coding(Outcome.RESOLVED, Strain.OK)


def test_looking_is_not_saying() -> None:
    shown = [
        ev.SentenceShown(call_id="call-1", at=an_instant(5), line_id="a"),
        ev.RungShown(call_id="call-1", at=an_instant(6), rung=Rung.NOTICE, line_id="b"),
    ]
    assert told(timeline([a_start(), *shown])) == [("started", 0.0)]


def test_what_came_long_after() -> None:
    later = [
        ev.CallRecoded(call_id="call-1", at=an_instant(9_000), outcome=Outcome.OTHER),
        ev.FollowUpSet(
            call_id="call-1", at=an_instant(9_100), follow_up_id="f", due_utc_ms=5, due_offset_min=120, what="ring"
        ),
        ev.FollowUpSettled(call_id="call-1", at=an_instant(9_200), follow_up_id="f", is_done=True),
        ev.FollowUpSettled(call_id="call-1", at=an_instant(9_200), follow_up_id="f", is_done=True, is_open=True),
        ev.FollowUpSettled(call_id="call-1", at=an_instant(9_200), follow_up_id="f", is_done=False),
        ev.KindWordsKept(call_id="call-1", at=an_instant(9_300), words_id="w", words="thanks"),
    ]
    lines = timeline([*a_whole_call(), *later])[-6:]
    assert [line.kind.value for line in lines] == ["recoded", "promised", "kept", "open_again", "dropped", "thanked"]
    assert lines[1].what == "ring"
    assert lines[1].due is not None


def test_a_call_without_its_beginning_still_tells_what_there_is() -> None:
    assert told(timeline(a_whole_call()[5:7])) == [("rung", None), ("colleague", None)]
    assert timeline([]) == ()
