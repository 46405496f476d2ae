"""The record of one call for a file: what happened and when, told from the log. No feeling, no note unless wanted."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.call import MarkKind, Outcome
from companion.domain.ladder import LAST_RUNGS, Rung
from companion.domain.note_guard import guard_text
from companion.domain.prompts import GRANTED, OFFER
from companion.domain.records import WallTime
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from companion.domain.instants import Instant
    from companion.domain.records import CallRecord

LONGEST_TOLD_TO = 120


class FactKind(StrEnum):
    """What can stand in the record of a call."""

    STARTED = "started"
    BEHAVIOUR = "behaviour"
    WARNED = "warned"
    OFFERED = "offered"
    PROMISED = "promised"
    HANDED_OVER = "handed_over"
    END_ANNOUNCED = "end_announced"
    CALMED = "calmed"
    ENDED = "ended"


class EndReason(StrEnum):
    """Why the call ended, as far as the log can know."""

    AT_BOUNDARY = "at_boundary"
    AT_ONCE = "at_once"
    HANDED_OVER = "handed_over"
    CALLER = "caller"
    LINE = "line"
    OTHERWISE = "otherwise"
    NOT_NOTED = "not_noted"


@value
class Fact:
    """One thing that happened. `at_s`: seconds since the start of the call, holds included.

    what: the id of a situation or rung, where the kind has one. line_id: the sentence that was said.
    """

    kind: FactKind
    when: WallTime
    at_s: float
    what: str = ""
    line_id: str = ""


@value
class Incident:
    """The record of one call. `behaviours` are over the line alone: what a caller was going through stays private.

    told_to: who was told, in the agent's words. note: only where the agent asked for it. withheld: what an organisation
    keeps back from its reader; it is empty here, and a page must not read that as "none".
    """

    call_id: str
    started: WallTime
    ended: WallTime | None
    length_s: float
    hold_s: float
    topic: str
    outcome: Outcome
    reason: EndReason
    behaviours: tuple[str, ...]
    facts: tuple[Fact, ...]
    told_to: str = ""
    note: str = ""
    withheld: frozenset[str] = frozenset()

    def of_kind(self, kind: FactKind) -> tuple[Fact, ...]:
        """Return the facts of one kind, oldest first."""
        return tuple(fact for fact in self.facts if fact.kind == kind)


def incident_of(  # noqa: PLR0913 - what there is of a call, and what of it is for its reader
    record: CallRecord,
    events: Iterable[ev.Event],
    over_the_line: Collection[str],
    *,
    told_to: str = "",
    with_note: bool = False,
    withheld: frozenset[str] = frozenset(),
) -> Incident:
    """Tell the record of a call. Without its events, times come from the record and no words are quoted."""
    told = _Told(record)
    for event in events:
        if event.call_id == record.call_id:
            told.hear(event)
    behaviours = tuple(situation for situation in record.situations if situation in over_the_line)
    facts = (*told.facts(behaviours), *_ends(record))
    return Incident(
        call_id=record.call_id,
        started=record.started,
        ended=record.ended,
        length_s=record.talk_s + record.hold_s,
        hold_s=record.hold_s,
        topic=record.topic,
        outcome=record.outcome,
        reason=_reason(record),
        behaviours=behaviours,
        facts=tuple(sorted(facts, key=lambda fact: (fact.at_s, _ORDER[fact.kind]))),
        told_to=guard_text(told_to, LONGEST_TOLD_TO).text,
        note=record.note if with_note else "",
        withheld=withheld,
    )


_ORDER = {kind: place for place, kind in enumerate(FactKind)}


class _Told:
    """What the events of a call tell beside its record: when it was by the clock on the wall, and in which words."""

    def __init__(self, record: CallRecord) -> None:
        self._record = record
        self._began_at: Instant | None = None
        self._situations: dict[str, Instant] = {}
        self._rungs: dict[str, ev.RungGiven] = {}
        self._said: list[ev.SentenceSaid] = []
        self._promised: dict[str, Instant] = {}
        self._calmed: Instant | None = None

    def hear(self, event: ev.Event) -> None:
        """Take in one event of this call, in the order of the log."""
        match event:
            case ev.CallStarted() | ev.CallStartCorrected():
                self._began_at = event.began
            case ev.SituationChosen():
                self._situations.setdefault(event.situation, event.at)
            case ev.RungGiven():
                self._rungs[event.rung] = event
            case ev.SentenceSaid():
                self._said.append(event)
            case ev.FollowUpPromised():
                self._promised[event.line_id] = event.at
            case ev.CallerCalmed():
                self._calmed = event.at
            case ev.MarkTakenBack(mark=MarkKind.SENTENCE):
                self._take_back(event.what)

    def _take_back(self, line_id: str) -> None:
        self._promised.pop(line_id, None)
        newest = next((n for n in reversed(range(len(self._said))) if self._said[n].line_id == line_id), None)
        if newest is not None:
            del self._said[newest]

    def facts(self, behaviours: Iterable[str]) -> Iterable[Fact]:
        """Yield the facts; which rungs count and whether the caller calmed down is for the record to say."""
        record = self._record
        yield Fact(FactKind.STARTED, record.started, 0.0)
        for situation in behaviours:
            at = self._situations.get(situation)
            if at:
                yield Fact(FactKind.BEHAVIOUR, _wall(at), self._seconds(at), situation)
        for mark in record.rungs_given:
            given = self._rungs.get(mark.rung)
            when = _wall(given.at) if given else _later(record.started, mark.at_s)
            yield Fact(
                _KIND_OF.get(mark.rung, FactKind.WARNED), when, mark.at_s, mark.rung, given.line_id if given else ""
            )
        for said in self._said:
            if said.line_id.split(".", 1)[0] in (OFFER, GRANTED):
                yield Fact(FactKind.OFFERED, _wall(said.at), self._seconds(said.at), line_id=said.line_id)
        for line_id, at in self._promised.items():
            yield Fact(FactKind.PROMISED, _wall(at), self._seconds(at), line_id=line_id)
        if record.calmed_at_s is not None:
            when = _wall(self._calmed) if self._calmed else _later(record.started, record.calmed_at_s)
            yield Fact(FactKind.CALMED, when, record.calmed_at_s)

    def _seconds(self, at: Instant) -> float:
        return at.awake_since(self._began_at) if self._began_at else 0.0


_KIND_OF = {Rung.HAND_OVER: FactKind.HANDED_OVER, Rung.END: FactKind.END_ANNOUNCED}


def _ends(record: CallRecord) -> Iterable[Fact]:
    if record.ended:
        yield Fact(FactKind.ENDED, record.ended, record.talk_s + record.hold_s)


def _reason(record: CallRecord) -> EndReason:
    told = {
        Outcome.ENDED_AT_BOUNDARY: EndReason.AT_BOUNDARY,
        Outcome.ENDED_AT_ONCE: EndReason.AT_ONCE,
        Outcome.CALLER_HUNG_UP: EndReason.CALLER,
        Outcome.DROPPED: EndReason.LINE,
        Outcome.ESCALATED: EndReason.HANDED_OVER,
        Outcome.TRANSFERRED: EndReason.HANDED_OVER,
        Outcome.NOT_CODED: EndReason.NOT_NOTED,
    }.get(record.outcome, EndReason.OTHERWISE)
    highest = max((mark.rung for mark in record.rungs_given), key=lambda rung: rung.height, default=None)
    if told == EndReason.NOT_NOTED and highest in LAST_RUNGS:
        return EndReason.AT_BOUNDARY if highest == Rung.END else EndReason.HANDED_OVER
    return told


def _wall(at: Instant) -> WallTime:
    return WallTime(at.utc_ms, at.offset_min)


def _later(start: WallTime, seconds: float) -> WallTime:
    return WallTime(start.utc_ms + round(seconds * 1000), start.offset_min)
