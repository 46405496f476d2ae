"""Where the agent stands between and during calls, told from events alone: the same events give the same session."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.call import Activity, Call, ClosedBy, Coding, Mark, MarkKind, Phase, SaidMark, Stretch
from companion.domain.cooldown import Cooldown, Owed, still_owed
from companion.domain.ladder import Ladder, Rung, Strip
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from companion.domain.instants import Instant

UNDO_S = 10.0


class UndoWhat(StrEnum):
    """What can be undone."""

    START = "start"
    END = "end"


@value
class Undo:
    """A start or an end that can be taken back for ten seconds, and what stood before it."""

    what: UndoWhat
    since: Instant
    before: Session

    def left_s(self, at: Instant) -> float:
        """Seconds left for it, never below 0."""
        return max(0.0, UNDO_S - at.elapsed_since(self.since)) if at.same_boot(self.since) else 0.0

    def as_the_last(self) -> Undo:
        """Return it with nothing to undo before it, so that the past does not pile up."""
        return replace(self, before=replace(self.before, undo=None))


@value
class Session:
    """The phase, the call at hand, the one closed last, and what can be undone.

    words: the sentence on the card while no call runs ("just the words").
    cooldown: the breather that runs; with a call at hand its form waits. owed: a rest that was missed.
    """

    phase: Phase = Phase.READY
    call: Call | None = None
    last: Call | None = None
    cooldown: Cooldown | None = None
    owed: Owed | None = None
    words: str | None = None
    undo: Undo | None = None

    def apply(self, event: ev.Event) -> Session:
        """Return the session after the event."""
        return _APPLY[type(event)](self, event)

    def after(self, events: Iterable[ev.Event]) -> Session:
        """Return the session after the events."""
        session = self
        for event in events:
            session = session.apply(event)
        return session

    @property
    def is_on_call(self) -> bool:
        """A caller is on the line, talking or waiting."""
        return self.phase in (Phase.ON_CALL, Phase.ON_HOLD)

    @property
    def shown(self) -> str | None:
        """The sentence on the card."""
        return self.call.shown if self.call else self.words

    def running_call(self) -> Call:
        """Return the call at hand, on the line or in its wrap-up."""
        assert self.call is not None, "no call at hand"  # noqa: S101 - the moves ask for the phase first
        return self.call


def _with_call(session: Session, call: Call) -> Session:
    return replace(session, call=call)


def _started(session: Session, event: ev.CallStarted) -> Session:
    talk = Stretch(Activity.TALK, event.began)
    call = Call(
        event.call_id,
        event.began,
        (talk,),
        ref=event.ref,
        ref_hash=event.ref_hash,
        started_by_situation=event.by_situation,
        strip=Strip(Ladder(event.ladder_id, event.ladder_rungs)) if event.ladder_rungs else Strip(),
    )
    before = replace(session, undo=session.undo and session.undo.as_the_last(), words=None)
    undo = Undo(UndoWhat.START, event.at, before)
    owed = Owed(event.rest_owed_s, event.rest_owed_since or event.at) if event.rest_owed_s else None
    return Session(Phase.ON_CALL, call, last=_left_behind(session, event.began), owed=owed, undo=undo)


def _left_behind(session: Session, at: Instant) -> Call | None:
    """Return what becomes the last call: one that ran or was in its wrap-up is closed as it stands, a rest ends."""
    if session.call:
        call = replace(session.call.until(at), ended=session.call.ended or at, closed_by=ClosedBy.NEXT_CALL)
        return _rested(call, session.cooldown.taken_s(at)) if session.cooldown else call
    if session.cooldown and session.last:
        return _rested(session.last, session.cooldown.taken_s(at))
    return session.last


def _rested(call: Call, taken_s: float) -> Call:
    return replace(call, cooldown_taken_s=call.cooldown_taken_s + taken_s)


def _start_corrected(session: Session, event: ev.CallStartCorrected) -> Session:
    return _with_call(session, session.running_call().begun_at(event.began))


def _start_undone(session: Session, event: ev.CallStartUndone) -> Session:
    before = session.undo.before if session.undo else Session(last=session.last)
    if before.phase == Phase.WRAP_UP:
        before = _with_call(before, replace(before.running_call(), wrap_up_since=event.at))
    keeps_words = event.keep_words and before.phase == Phase.READY
    return replace(before, words=session.shown if keeps_words else None)


def _reference_set(session: Session, event: ev.ReferenceSet) -> Session:
    call = replace(session.running_call(), ref=event.ref, ref_hash=event.ref_hash)
    return _with_call(session, call.touched(event.at) if call.ended else call)


def _hold_started(session: Session, event: ev.HoldStarted) -> Session:
    activity = Activity.COLLEAGUE if event.with_colleague else Activity.HOLD
    call = replace(session.running_call().turn_to(activity, event.at), hold_promise_s=None)
    return replace(session, phase=Phase.ON_HOLD, call=call)


def _hold_promised(session: Session, event: ev.HoldPromised) -> Session:
    return _with_call(session, replace(session.running_call(), hold_promise_s=event.seconds))


def _hold_ended(session: Session, event: ev.HoldEnded) -> Session:
    call = session.running_call()
    if call.hold_promise_s is not None:
        is_kept = event.at.elapsed_since(call.stretches[-1].began) <= call.hold_promise_s
        call = replace(call, promises_of_holds=(*call.promises_of_holds, is_kept))
    return replace(session, phase=Phase.ON_CALL, call=call.turn_to(Activity.TALK, event.at))


def _situation_chosen(session: Session, event: ev.SituationChosen) -> Session:
    call = session.running_call()
    ladder = Ladder(event.ladder_id, tuple(Rung(rung) for rung in event.ladder_rungs))
    chosen = (*(s for s in call.situations if s != event.situation), event.situation)
    strip = call.strip.switch_to(ladder)
    return _with_call(session, replace(call, situations=chosen, choices=(*call.choices, event.situation), strip=strip))


def _style_picked(session: Session, event: ev.StylePicked) -> Session:
    return _with_call(session, replace(session.running_call(), style=event.style))


def _promised(session: Session, event: ev.FollowUpPromised) -> Session:
    call = session.running_call()
    promise = SaidMark(event.line_id, call.seconds_since_start(event.at))
    return _with_call(session, replace(call, promises=(*call.promises, promise)))


def _help_answered(session: Session, event: ev.HelpAnswered) -> Session:
    call = session.running_call()
    answered = (*call.help_answered, event.reason) if event.reason else call.help_answered
    return _with_call(session, replace(call, help_answered=answered, is_help_open=event.is_open))


def _shown(session: Session, event: ev.SentenceShown) -> Session:
    return _with_call(session, replace(session.running_call(), shown=event.line_id))


def _said(session: Session, event: ev.SentenceSaid) -> Session:
    call = session.running_call()
    said = SaidMark(event.line_id, call.seconds_since_start(event.at))
    mark = Mark(MarkKind.SENTENCE, event.line_id, event.line_id)
    return _with_call(session, replace(call, said=(*call.said, said), marks=(*call.marks, mark)))


def _rung_shown(session: Session, event: ev.RungShown) -> Session:
    call = session.running_call()
    strip = call.strip.show(event.rung, call.seconds_since_start(event.at))
    return _with_call(session, replace(call, strip=strip, shown=event.line_id))


def _rung_given(session: Session, event: ev.RungGiven) -> Session:
    call = session.running_call()
    at_s = call.seconds_since_start(event.at)
    mark = Mark(MarkKind.RUNG, event.rung, event.line_id)
    return _with_call(
        session,
        replace(
            call,
            strip=call.strip.give(event.rung, at_s),
            said=(*call.said, SaidMark(event.line_id, at_s)),
            marks=(*call.marks, mark),
        ),
    )


def _calmed(session: Session, event: ev.CallerCalmed) -> Session:
    call = session.running_call()
    mark = Mark(MarkKind.CALMED, MarkKind.CALMED, call.shown or event.line_id or "")
    return _with_call(
        session,
        replace(
            call,
            calmed_at_s=call.seconds_since_start(event.at),
            shown=event.line_id or call.shown,
            marks=(*call.marks, mark),
        ),
    )


def _taken_back(session: Session, event: ev.MarkTakenBack) -> Session:
    call = session.running_call()
    *marks, newest = call.marks
    call = replace(call, marks=tuple(marks), shown=newest.line_id)
    call = call.touched(event.at) if call.ended else call
    if newest.kind == MarkKind.CALMED:
        return _with_call(session, replace(call, calmed_at_s=None))
    promises = tuple(promise for promise in call.promises if promise.line_id != newest.line_id)
    call = replace(call, said=call.said[:-1], promises=promises)
    if newest.kind == MarkKind.RUNG:
        strip = call.strip.take_back(Rung(newest.what), call.seconds_since_start(event.at))
        call = replace(call, strip=strip)
    return _with_call(session, call)


def _gap_noticed(session: Session, event: ev.GapNoticed) -> Session:
    call = session.running_call()
    return _with_call(session, replace(call, naps=(*call.naps, event.at.before_sleep(event.gap_s), event.at)))


def _ended(session: Session, event: ev.CallEnded) -> Session:
    ended = _over(session.running_call(), event.ended, event.at)
    return replace(session, phase=Phase.WRAP_UP, call=ended, undo=Undo(UndoWhat.END, event.at, session))


def _over(call: Call, ended: Instant, at: Instant) -> Call:
    talked = call.until(ended).stretches
    return replace(call, ended=ended, stretches=(*talked, Stretch(Activity.AFTER_CALL, ended)), wrap_up_since=at)


def _end_corrected(session: Session, event: ev.CallEndCorrected) -> Session:
    before = session.running_call()
    call = _over(_back_on_line(session), event.ended, event.at)
    rested = next((n for n, stretch in enumerate(before.stretches) if stretch.activity == Activity.REST), None)
    if rested is not None:  # a breather that came before the form stays what it was
        since = before.stretches[rested:]
        call = replace(call, stretches=(*call.until(since[0].began).stretches, *since))
    return _with_call(session, call)


def _end_undone(session: Session, _event: ev.CallEndUndone) -> Session:
    if session.undo is None:
        return session
    return replace(session.undo.before, call=_back_on_line(session))


def _back_on_line(session: Session) -> Call:
    """Return the call as if it had not ended, with what was noted since."""
    call = session.running_call()
    on_line = session.undo.before.running_call() if session.undo else call
    return replace(call, ended=None, stretches=on_line.stretches)


def _edited(session: Session, event: ev.WrapUpEdited) -> Session:
    call = session.running_call()
    return _with_call(session, replace(call, coding=call.coding.updated(event.coding)).touched(event.at))


def _recoded(session: Session, event: ev.CallRecoded) -> Session:
    """Code the last call anew, also where an undone start would bring it back; earlier ones are in the log alone."""
    last, undo = session.last, session.undo
    if last and last.call_id == event.call_id:
        session = replace(session, last=replace(last, coding=last.coding.updated(event.coding)))
    if undo:
        before = _recoded(replace(undo.before, undo=None), event)
        left = before.call
        if left and left.call_id == event.call_id:
            before = _with_call(before, replace(left, coding=left.coding.updated(event.coding)))
        session = replace(session, undo=replace(undo, before=replace(before, undo=undo.before.undo)))
    return session


def _follow_up_set(session: Session, event: ev.FollowUpSet) -> Session:
    """A promise set in the wrap-up of its call keeps that open."""
    call = session.call
    if session.phase != Phase.WRAP_UP or call is None or call.call_id != event.call_id:
        return session
    return _with_call(session, call.touched(event.at))


def _unmoved(session: Session, _event: ev.Event) -> Session:
    """Nothing of it tells where the agent stands."""
    return session


def _reopened(session: Session, event: ev.WrapUpReopened) -> Session:
    if session.last is None:
        return session
    call = session.last.turn_to(Activity.AFTER_CALL, event.at).touched(event.at)
    coding = call.coding.updated(Coding(strain=event.strain))
    return Session(Phase.WRAP_UP, replace(call, closed_by=None, coding=coding), owed=session.owed)


def _closed(session: Session, event: ev.CallClosed) -> Session:
    call = replace(session.running_call().until(event.closed), closed_by=ClosedBy(event.by))
    if session.cooldown:
        call = _rested(call, session.cooldown.taken_s(event.closed))
    return Session(last=call, owed=still_owed(event.rest_owed_s, event.at, session.owed))


def _cooldown_started(session: Session, event: ev.CooldownStarted) -> Session:
    rest = Cooldown(event.at, event.length_s)
    resting = replace(session, phase=Phase.COOLDOWN, cooldown=rest, owed=None, words=None)
    if session.call:
        return _with_call(resting, replace(session.call.turn_to(Activity.REST, event.at), had_rest=True))
    return replace(resting, last=session.last and replace(session.last, had_rest=True))


def _cooldown_extended(session: Session, event: ev.CooldownExtended) -> Session:
    return replace(session, cooldown=session.cooldown and session.cooldown.extended(event.by_s))


def _cooldown_over(session: Session, event: ev.CooldownOver) -> Session:
    if session.call:
        call = _rested(session.call.turn_to(Activity.AFTER_CALL, event.at), event.taken_s)
        return replace(session, phase=Phase.WRAP_UP, call=replace(call, wrap_up_since=event.at), cooldown=None)
    return Session(last=session.last and _rested(session.last, event.taken_s), words=session.words)


_APPLY: dict[type[ev.Event], Callable[..., Session]] = {
    ev.CallStarted: _started,
    ev.CallStartCorrected: _start_corrected,
    ev.CallStartUndone: _start_undone,
    ev.ReferenceSet: _reference_set,
    ev.HoldStarted: _hold_started,
    ev.HoldPromised: _hold_promised,
    ev.HoldEnded: _hold_ended,
    ev.SituationChosen: _situation_chosen,
    ev.StylePicked: _style_picked,
    ev.FollowUpPromised: _promised,
    ev.HelpAnswered: _help_answered,
    ev.SentenceShown: _shown,
    ev.SentenceSaid: _said,
    ev.RungShown: _rung_shown,
    ev.RungGiven: _rung_given,
    ev.CallerCalmed: _calmed,
    ev.MarkTakenBack: _taken_back,
    ev.GapNoticed: _gap_noticed,
    ev.CallEnded: _ended,
    ev.CallEndCorrected: _end_corrected,
    ev.CallEndUndone: _end_undone,
    ev.WrapUpEdited: _edited,
    ev.WrapUpReopened: _reopened,
    ev.CallClosed: _closed,
    ev.CooldownStarted: _cooldown_started,
    ev.CooldownExtended: _cooldown_extended,
    ev.CooldownOver: _cooldown_over,
    ev.CallRecoded: _recoded,
    ev.FollowUpSet: _follow_up_set,
    ev.FollowUpSettled: _unmoved,
    ev.KindWordsKept: _unmoved,
    ev.KindWordsDropped: _unmoved,
}
