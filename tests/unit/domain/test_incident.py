"""The record of one call, told from its events: what happened when, and nothing that was taken back."""

from __future__ import annotations

from companion.domain import events as ev
from companion.domain.call import MarkKind, Outcome
from companion.domain.incident import EndReason, FactKind, Incident, incident_of
from companion.domain.ladder import Rung
from companion.domain.records import WallTime
from tests.support.builders import MONDAY_MS, a_record, a_whole_call, an_instant

OVER = {"swearing", "shouting", "threat"}


def at(kind: FactKind, incident: Incident) -> list[tuple[float, int]]:
    return [(fact.at_s, fact.when.utc_ms) for fact in incident.of_kind(kind)]


def test_times_are_those_of_the_clock_on_the_wall_when_it_happened() -> None:
    incident = incident_of(a_record(), a_whole_call(), OVER)
    assert at(FactKind.STARTED, incident) == [(0.0, MONDAY_MS)]
    assert at(FactKind.BEHAVIOUR, incident) == [(9.0, MONDAY_MS + 9_000)]
    notice, line = incident.of_kind(FactKind.WARNED)
    assert (notice.what, notice.when, notice.line_id) == ("notice", WallTime(MONDAY_MS + 33_000, 120), "rungs.notice.a")
    assert (line.what, line.when, line.line_id) == ("line", WallTime(MONDAY_MS + 358_000, 120), "")


def test_without_events_the_record_tells_what_it_knows() -> None:
    incident = incident_of(a_record(), [], OVER)
    assert incident.behaviours == ("swearing",)
    assert [fact.kind for fact in incident.facts] == ["started", "warned", "warned", "calmed", "ended"]
    assert incident.facts[1].when.utc_ms == MONDAY_MS + 190_400


def test_facts_stand_in_their_order() -> None:
    seconds = [fact.at_s for fact in incident_of(a_record(), a_whole_call(), OVER).facts]
    assert seconds == sorted(seconds)


def test_what_a_caller_was_going_through_stays_private() -> None:
    record = a_record(situations=("upset", "swearing", "at_risk"))
    chosen = [
        ev.SituationChosen(call_id="call-1", at=an_instant(5), situation="at_risk", ladder_id="none", ladder_rungs=())
    ]
    incident = incident_of(record, [*a_whole_call(), *chosen], OVER)
    assert incident.behaviours == ("swearing",)
    assert {fact.what for fact in incident.of_kind(FactKind.BEHAVIOUR)} == {"swearing"}


def test_what_was_taken_back_was_not_said() -> None:
    def said(line_id: str, after_s: float) -> list[ev.Event]:
        return [
            ev.SentenceSaid(call_id="call-1", at=an_instant(after_s), line_id=line_id),
            ev.FollowUpPromised(call_id="call-1", at=an_instant(after_s), line_id=line_id),
        ]

    back = ev.MarkTakenBack(call_id="call-1", at=an_instant(60), mark=MarkKind.SENTENCE, what="offer.part.a")
    events: list[ev.Event] = [*a_whole_call(), *said("offer.part.a", 40), *said("offer.all.a", 50)]
    before, after = (incident_of(a_record(), told, OVER) for told in (events, [*events, back]))
    assert [fact.line_id for fact in before.of_kind(FactKind.OFFERED)] == ["offer.part.a", "offer.all.a"]
    assert [fact.line_id for fact in after.of_kind(FactKind.OFFERED)] == ["offer.all.a"]
    assert [fact.line_id for fact in after.of_kind(FactKind.PROMISED)] == ["offer.all.a"]


def test_a_rung_that_was_taken_back_is_in_no_record() -> None:
    incident = incident_of(a_record(rungs=()), a_whole_call(), OVER)
    assert incident.of_kind(FactKind.WARNED) == ()


def test_seconds_are_counted_from_the_start_as_it_was_set_right() -> None:
    corrected = ev.CallStartCorrected(call_id="call-1", at=an_instant(10), began=an_instant(-60))
    incident = incident_of(a_record(), [*a_whole_call(), corrected], OVER)
    assert at(FactKind.BEHAVIOUR, incident) == [(69.0, MONDAY_MS + 9_000)]


def test_another_call_is_not_mixed_in() -> None:
    incident = incident_of(a_record("call-1"), a_whole_call("call-2"), OVER)
    assert incident.of_kind(FactKind.BEHAVIOUR) == ()


def test_the_last_rungs_are_no_warnings() -> None:
    record = a_record(rungs=[(Rung.FINAL, 10.0), (Rung.HAND_OVER, 20.0), (Rung.END, 30.0)])
    incident = incident_of(record, [], OVER)
    assert [fact.what for fact in incident.of_kind(FactKind.WARNED)] == ["final"]
    assert incident.of_kind(FactKind.HANDED_OVER)
    assert incident.of_kind(FactKind.END_ANNOUNCED)


def test_a_call_that_was_not_coded_ended_as_its_ladder_did() -> None:
    def reason(*rungs: Rung) -> EndReason:
        record = a_record(outcome=Outcome.NOT_CODED, rungs=[(rung, 10.0) for rung in rungs])
        return incident_of(record, [], OVER).reason

    assert reason() == EndReason.NOT_NOTED
    assert reason(Rung.NOTICE) == EndReason.NOT_NOTED
    assert reason(Rung.HAND_OVER) == EndReason.HANDED_OVER
    assert reason(Rung.HAND_OVER, Rung.END) == EndReason.AT_BOUNDARY


def test_who_was_told_is_guarded_and_cut() -> None:
    incident = incident_of(a_record(), [], OVER, told_to="Maria\n4111 1111 1111 1111\u202e " + "x" * 300)
    assert "4111" not in incident.told_to
    assert "\n" not in incident.told_to
    assert "\u202e" not in incident.told_to
    assert len(incident.told_to) <= 120


def test_a_call_on_which_a_caller_still_is_has_no_end() -> None:
    incident = incident_of(a_record(is_ended=False), [], OVER)
    assert incident.ended is None
    assert incident.of_kind(FactKind.ENDED) == ()
