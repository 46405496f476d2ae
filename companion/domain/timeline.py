"""One call as lines in the order of time, told from its events: what was said when, and what became of it."""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.call import Coding
from companion.domain.instants import Instant
from companion.domain.records import WallTime
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from companion.domain.ladder import Rung


class LineKind(StrEnum):
    """What a line tells. Looking at a sentence is not saying it, and has none."""

    STARTED = "started"
    SITUATION = "situation"
    STYLE = "style"
    SAID = "said"
    RUNG = "rung"
    CALMED = "calmed"
    HOLD = "hold"
    COLLEAGUE = "colleague"
    BACK = "back"
    HELP = "help"
    SLEPT = "slept"
    ENDED = "ended"
    CODED = "coded"
    RESTED = "rested"
    RECODED = "recoded"
    PROMISED = "promised"
    KEPT = "kept"
    DROPPED = "dropped"
    OPEN_AGAIN = "open_again"
    THANKED = "thanked"


_MARKS = (LineKind.SAID, LineKind.RUNG, LineKind.CALMED)


@value
class TimelineLine:
    """One line. `at_s`: seconds since the start of the call, None for what came after its end.

    what: the id of a situation, a style or a line of the pack; the words of a promise. seconds: how long it took.
    is_taken_back: it was a mistake and does not count.
    """

    kind: LineKind
    at: WallTime
    at_s: float | None = None
    what: str = ""
    rung: Rung | None = None
    seconds: float = 0.0
    coding: Coding = field(default_factory=Coding)
    due: WallTime | None = None
    is_taken_back: bool = False


class _Telling:
    """Takes events one by one. Lines keep the moment they are about until it is known when the call began."""

    def __init__(self) -> None:
        self.began: Instant | None = None
        self.lines: list[tuple[Instant, TimelineLine]] = []
        self._has_ended = False

    def tell(self, event: ev.Event) -> None:
        """Take in the next event."""
        telling = _TELL.get(type(event))
        if telling:
            telling(self, event)

    def add(self, kind: LineKind, at: Instant, line: TimelineLine | None = None) -> None:
        """Add a line."""
        line = line or TimelineLine(kind, _wall(at))
        self.lines.append((at, replace(line, at_s=None if self._has_ended else 0.0)))

    def start(self, event: ev.CallStarted) -> None:
        """The call began."""
        self.began = event.began
        self.add(LineKind.STARTED, event.began)

    def correct_start(self, event: ev.CallStartCorrected) -> None:
        """It began at another time."""
        self.began = event.began
        self._replace_last(LineKind.STARTED, event.began)

    def end(self, event: ev.CallEnded | ev.CallEndCorrected) -> None:
        """It is over, or was over at another time."""
        if isinstance(event, ev.CallEndCorrected):
            self._replace_last(LineKind.ENDED, event.ended)
            return
        self.add(LineKind.ENDED, event.ended)
        self._has_ended = True

    def go_on(self, _event: ev.CallEndUndone) -> None:
        """It was not over."""
        self.lines = [line for line in self.lines if line[1].kind != LineKind.ENDED]
        self._has_ended = False

    def take_back(self, _event: ev.MarkTakenBack) -> None:
        """The newest mark was a mistake."""
        for place in reversed(range(len(self.lines))):
            at, line = self.lines[place]
            if line.kind in _MARKS and not line.is_taken_back:
                self.lines[place] = (at, replace(line, is_taken_back=True))
                return

    def code(self, event: ev.WrapUpEdited) -> None:
        """What was chosen bit by bit is one line."""
        newer = event.coding
        if newer == Coding():
            return
        before = self.lines[-1][1] if self.lines and self.lines[-1][1].kind == LineKind.CODED else None
        if before:
            self.lines.pop()
            newer = before.coding.updated(newer)
        self.add(LineKind.CODED, event.at, TimelineLine(LineKind.CODED, _wall(event.at), coding=newer))

    def _replace_last(self, kind: LineKind, at: Instant) -> None:
        for place in reversed(range(len(self.lines))):
            if self.lines[place][1].kind == kind:
                self.lines[place] = (at, replace(self.lines[place][1], at=_wall(at)))
                return


def timeline(events: Iterable[ev.Event]) -> tuple[TimelineLine, ...]:
    """Tell one call from its events, in the order in which things happened."""
    telling = _Telling()
    for event in events:
        telling.tell(event)
    began = telling.began
    return tuple(
        replace(line, at_s=at.awake_since(began)) if line.at_s is not None and began else replace(line, at_s=None)
        for at, line in _in_order(telling.lines)
    )


def _in_order(lines: list[tuple[Instant, TimelineLine]]) -> list[tuple[Instant, TimelineLine]]:
    """Put an end that was set right later where it belongs: before nothing that was said, after all of it."""
    during = [line for line in lines if line[1].at_s is not None]
    return during + [line for line in lines if line[1].at_s is None]


def _line(kind: LineKind, event: ev.Event, what: str = "", rung: Rung | None = None) -> TimelineLine:
    return TimelineLine(kind, _wall(event.at), what=what, rung=rung)


def _plain(kind: LineKind) -> Callable[[_Telling, ev.Event], None]:
    return lambda telling, event: telling.add(kind, event.at)


def _held(telling: _Telling, event: ev.HoldStarted) -> None:
    telling.add(LineKind.COLLEAGUE if event.with_colleague else LineKind.HOLD, event.at)


def _chose(telling: _Telling, event: ev.SituationChosen) -> None:
    telling.add(LineKind.SITUATION, event.at, _line(LineKind.SITUATION, event, event.situation))


def _picked(telling: _Telling, event: ev.StylePicked) -> None:
    telling.add(LineKind.STYLE, event.at, _line(LineKind.STYLE, event, event.style))


def _said(telling: _Telling, event: ev.SentenceSaid) -> None:
    telling.add(LineKind.SAID, event.at, _line(LineKind.SAID, event, event.line_id))


def _gave(telling: _Telling, event: ev.RungGiven) -> None:
    telling.add(LineKind.RUNG, event.at, _line(LineKind.RUNG, event, event.line_id, event.rung))


def _helped(telling: _Telling, event: ev.HelpAnswered) -> None:
    if event.is_open:
        telling.add(LineKind.HELP, event.at)


def _slept(telling: _Telling, event: ev.GapNoticed) -> None:
    line = replace(_line(LineKind.SLEPT, event), seconds=event.gap_s)
    telling.add(LineKind.SLEPT, event.at, line)


def _rested(telling: _Telling, event: ev.CooldownOver) -> None:
    if event.taken_s >= 1:
        telling.add(LineKind.RESTED, event.at, replace(_line(LineKind.RESTED, event), seconds=event.taken_s))


def _recoded(telling: _Telling, event: ev.CallRecoded) -> None:
    telling.add(LineKind.RECODED, event.at, replace(_line(LineKind.RECODED, event), coding=event.coding))


def _promised(telling: _Telling, event: ev.FollowUpSet) -> None:
    line = _line(LineKind.PROMISED, event, event.what or "")
    due = WallTime(event.due_utc_ms, event.due_offset_min)
    telling.add(LineKind.PROMISED, event.at, replace(line, due=due))


def _settled(telling: _Telling, event: ev.FollowUpSettled) -> None:
    kind = LineKind.OPEN_AGAIN if event.is_open else LineKind.KEPT if event.is_done else LineKind.DROPPED
    telling.add(kind, event.at)


def _wall(instant: Instant) -> WallTime:
    return WallTime(instant.utc_ms, instant.offset_min)


_TELL: dict[type[ev.Event], Callable[..., None]] = {
    ev.CallStarted: _Telling.start,
    ev.CallStartCorrected: _Telling.correct_start,
    ev.SituationChosen: _chose,
    ev.StylePicked: _picked,
    ev.SentenceSaid: _said,
    ev.RungGiven: _gave,
    ev.CallerCalmed: _plain(LineKind.CALMED),
    ev.MarkTakenBack: _Telling.take_back,
    ev.HoldStarted: _held,
    ev.HoldEnded: _plain(LineKind.BACK),
    ev.HelpAnswered: _helped,
    ev.GapNoticed: _slept,
    ev.CallEnded: _Telling.end,
    ev.CallEndCorrected: _Telling.end,
    ev.CallEndUndone: _Telling.go_on,
    ev.WrapUpEdited: _Telling.code,
    ev.CooldownOver: _rested,
    ev.CallRecoded: _recoded,
    ev.FollowUpSet: _promised,
    ev.FollowUpSettled: _settled,
    ev.KindWordsKept: _plain(LineKind.THANKED),
}
