"""A promise for after the call: when it is due, what it was, and what became of it. Told from events alone."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.records import WallTime
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from companion.domain.instants import Instant

UNDO_S = 10.0
# A promise is due for so long; after that it is late.
DUE_S = 600.0
# How far ahead a promise may lie.
FARTHEST = timedelta(days=366)
LATE_TODAY = time(16)
MORNING = time(9)
_SATURDAY = 5


class Standing(StrEnum):
    """How an open promise stands against the clock on the wall."""

    AHEAD = "ahead"
    DUE = "due"
    LATE = "late"


class Offer(StrEnum):
    """A time that is one click off."""

    IN_AN_HOUR = "in_an_hour"
    TODAY = "today"
    MORNING = "morning"


@value
class FollowUp:
    """One promise. call_id: the call it was made on. what: in the agent's words, "" where there are none.

    settled: when it was done or dropped; None while it is open.
    """

    id: str
    call_id: str
    due: WallTime
    what: str
    since: Instant
    settled: Instant | None = None
    is_done: bool = False

    @property
    def is_open(self) -> bool:
        """Neither done nor dropped."""
        return self.settled is None

    def standing(self, at: Instant) -> Standing:
        """How it stands now. The wall clock decides: a promise is made by it."""
        over_s = (at.utc_ms - self.due.utc_ms) / 1000
        if over_s < 0:
            return Standing.AHEAD
        return Standing.DUE if over_s < DUE_S else Standing.LATE

    def undo_left_s(self, at: Instant) -> float:
        """Seconds for which it can still be said that it was not settled."""
        if self.settled is None or not at.same_boot(self.settled):
            return 0.0
        return max(0.0, UNDO_S - at.elapsed_since(self.settled))

    @property
    def is_in_an_hour(self) -> bool:
        """It was set for an hour later."""
        return self.due.utc_ms == _whole_minute(self.since.utc_ms) + 3_600_000


@value
class FollowUps:
    """Every promise that is known, by its id."""

    by_id: dict[str, FollowUp] = field(default_factory=dict)

    def after(self, events: Iterable[ev.Event]) -> FollowUps:
        """Return them after the events; those about something else change nothing."""
        changed: dict[str, FollowUp] | None = None
        for event in events:
            if isinstance(event, ev.FollowUpSet | ev.FollowUpSettled):
                changed = dict(self.by_id) if changed is None else changed
                _apply(changed, event)
        return self if changed is None else FollowUps(changed)

    def open(self) -> tuple[FollowUp, ...]:
        """The open ones, the next first."""
        found = (each for each in self.by_id.values() if each.is_open)
        return tuple(sorted(found, key=lambda each: (each.due.utc_ms, each.id)))

    def settled_just_now(self, at: Instant) -> FollowUp | None:
        """The one settled last, while that can be undone."""
        found = [each for each in self.by_id.values() if each.undo_left_s(at) > 0]
        return max(found, key=lambda each: each.undo_left_s(at), default=None)

    def find(self, follow_up_id: str) -> FollowUp | None:
        """The one with this id, or the only open one whose id begins so."""
        if follow_up_id in self.by_id:
            return self.by_id[follow_up_id]
        found = [each for each in self.open() if follow_up_id and each.id.startswith(follow_up_id)]
        return found[0] if len(found) == 1 else None


def _apply(by_id: dict[str, FollowUp], event: ev.FollowUpSet | ev.FollowUpSettled) -> None:
    known = by_id.get(event.follow_up_id)
    if isinstance(event, ev.FollowUpSet):
        due = WallTime(event.due_utc_ms, event.due_offset_min)
        since = known.since if known and known.due == due else event.at
        by_id[event.follow_up_id] = FollowUp(event.follow_up_id, event.call_id, due, event.what or "", since)
    elif known:
        settled = None if event.is_open else event.at
        by_id[event.follow_up_id] = replace(known, settled=settled, is_done=event.is_done and not event.is_open)


def of_call(follow_ups: Iterable[FollowUp], call_id: str | None) -> FollowUp | None:
    """The open promise made on a call."""
    return next((each for each in follow_ups if each.call_id == call_id), None)


def needs_care(follow_ups: Iterable[FollowUp], at: Instant) -> tuple[FollowUp, ...]:
    """Those that are due or late."""
    return tuple(each for each in follow_ups if each.standing(at) != Standing.AHEAD)


# What may be promised with one click.

# A span from now on, or a time: one without a zone is what the clock on this wall will show.
Due = datetime | timedelta


def offers(at: Instant) -> tuple[tuple[Offer, Due], ...]:
    """The times that are offered now: a span from now on, or times of day as the clock on the wall will show them.

    A time of day has no zone yet: the day after the clocks change it is still nine o'clock.
    """
    here = on_the_wall(at)
    found: list[tuple[Offer, Due]] = [(Offer.IN_AN_HOUR, timedelta(hours=1))]
    if here.time() < LATE_TODAY:
        found.append((Offer.TODAY, datetime.combine(here.date(), LATE_TODAY)))
    found.append((Offer.MORNING, next_morning(here)))
    return tuple(found)


def next_morning(here: datetime) -> datetime:
    """The morning of the next working day."""
    day = here.date() + timedelta(days=1)
    while day.weekday() >= _SATURDAY:
        day += timedelta(days=1)
    return datetime.combine(day, MORNING)


def on_the_wall(moment: Instant | WallTime) -> datetime:
    """What the clock on the wall shows at a moment; without a zone."""
    return datetime.fromtimestamp(0, UTC).replace(tzinfo=None) + timedelta(
        milliseconds=moment.utc_ms, minutes=moment.offset_min
    )


def due_time(due: Due, at: Instant, zone: Callable[[datetime], WallTime]) -> WallTime | None:
    """The moment of a promise, in whole minutes; None when it does not lie ahead, or too far.

    zone: tells which moment a time is, of the clock on this wall where the time has no zone of its own.
    """
    if isinstance(due, timedelta):
        if not timedelta() < due <= FARTHEST:
            return None
        moment = zone(datetime.fromtimestamp(_whole_minute(at.utc_ms) / 1000, UTC) + due)
    else:
        if abs(due.replace(tzinfo=None) - on_the_wall(at)) > FARTHEST + timedelta(days=1):
            return None
        moment = zone(due.replace(second=0, microsecond=0))
    is_ahead = at.utc_ms < moment.utc_ms <= at.utc_ms + FARTHEST // timedelta(milliseconds=1)
    return moment if is_ahead else None


def _whole_minute(utc_ms: int) -> int:
    return utc_ms - utc_ms % 60_000
