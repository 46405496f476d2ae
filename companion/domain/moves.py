"""The legal moves: what may be done in which phase, and the facts that come of it.

Each move takes the session as it stands and answers with events; it changes nothing itself. What is not allowed now is
refused with a reason.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain import cooldown as rest
from companion.domain import events as ev
from companion.domain.call import Activity, Call, ClosedBy, Coding, Phase
from companion.domain.cooldown import RestLimits
from companion.domain.instants import later_of
from companion.domain.ladder import STANDARD
from companion.domain.note_guard import guard_note
from companion.domain.prompts import COLLEAGUE, HOLD, Pack
from companion.domain.refusal import Refusal, Refused
from companion.domain.session import Session, UndoWhat
from companion.domain.speech import call_on_line, show_moment

if TYPE_CHECKING:
    from companion.domain.call import Strain
    from companion.domain.instants import Instant
    from companion.domain.ladder import Ladder

Events = list[ev.Event]
USUAL = RestLimits()


def start_call(  # noqa: PLR0913 - a start has this many sides
    session: Session,
    at: Instant,
    *,
    call_id: str,
    ago_s: float = 0.0,
    ref: str | None = None,
    ref_hash: str | None = None,
    replace_running: bool = False,
    by_situation: bool = False,
    ladder: Ladder = STANDARD,
    rest_limits: RestLimits = USUAL,
) -> Events:
    """Begin a call; never waits, and leaves an unfinished wrap-up or rest behind as it is. A missed rest is owed."""
    if session.is_on_call and not replace_running:
        raise Refused(Refusal.CALL_RUNNING)
    began = at.earlier(ago_s)
    earlier = session.call or session.last
    if session.is_on_call:
        began = at
    elif earlier and earlier.ended:
        began = later_of(began, earlier.ended)
    owed = rest.still_owed(_missed_s(session, at, rest_limits), at, session.owed)
    started = ev.CallStarted(
        call_id=call_id,
        at=at,
        began=began,
        by_situation=by_situation,
        ladder_id=ladder.id,
        ladder_rungs=ladder.rungs,
        ref=ref,
        ref_hash=ref_hash,
        rest_owed_s=owed.length_s if owed else 0.0,
        rest_owed_since=owed.since if owed else None,
    )
    return [started]


def _missed_s(session: Session, at: Instant, limits: RestLimits) -> float:
    """Seconds of rest that are cut short, or never begin, when a call starts now."""
    if session.cooldown:
        return session.cooldown.left_s(at)
    if session.call and session.call.wants_rest:
        return rest.rest_after(rest.how_hard(session.call, at), limits)
    return 0.0


def correct_start(session: Session, at: Instant, *, ago_s: float) -> Events:
    """Set the start of the running call right; it cannot begin before the last one ended."""
    call = call_on_line(session)
    began = call.moment_ago(at, ago_s)
    if session.last and session.last.ended:
        began = later_of(began, session.last.ended)
    if len(call.stretches) > 1 and call.stretches[0].ended:
        began = began if call.stretches[0].ended.elapsed_s > began.elapsed_s else call.began
    return [ev.CallStartCorrected(call_id=call.call_id, at=at, began=began)]


def hold(session: Session, at: Instant, pack: Pack, *, with_colleague: bool = False) -> Events:
    """Let the caller wait, or ask a colleague; shows the words for before."""
    call = call_on_line(session)
    wanted = Activity.COLLEAGUE if with_colleague else Activity.HOLD
    if session.phase == Phase.ON_HOLD and call.stretches[-1].activity == wanted:
        raise Refused(Refusal.ALREADY_ON_HOLD)
    started = ev.HoldStarted(call_id=call.call_id, at=at, with_colleague=with_colleague)
    return [started, *show_moment(call, at, pack, COLLEAGUE if with_colleague else HOLD, 0)]


def promise_hold(session: Session, at: Instant, *, minutes: float) -> Events:
    """Note how long the caller was told the hold takes."""
    call = call_on_line(session)
    if session.phase != Phase.ON_HOLD:
        raise Refused(Refusal.NOT_ON_HOLD)
    return [ev.HoldPromised(call_id=call.call_id, at=at, seconds=minutes * 60.0)]


def resume(session: Session, at: Instant, pack: Pack) -> Events:
    """Go back to the caller; shows the words for the return."""
    call = call_on_line(session)
    if session.phase != Phase.ON_HOLD:
        raise Refused(Refusal.NOT_ON_HOLD)
    with_colleague = call.stretches[-1].activity == Activity.COLLEAGUE
    ended = ev.HoldEnded(call_id=call.call_id, at=at)
    return [ended, *show_moment(call, at, pack, COLLEAGUE if with_colleague else HOLD, 1)]


def end_call(session: Session, at: Instant, *, ago_s: float = 0.0) -> Events:
    """The call is over; in the wrap-up, `ago_s` sets the end right."""
    if session.phase == Phase.WRAP_UP and ago_s > 0:
        call = session.running_call()
        ended = later_of(call.moment_ago(at, ago_s), call.began)
        rested = next((stretch.began for stretch in call.stretches if stretch.activity == Activity.REST), None)
        if rested and later_of(rested, ended) == ended:  # the caller was gone before the breather began
            ended = rested
        return [ev.CallEndCorrected(call_id=call.call_id, at=at, ended=ended)]
    call = call_on_line(session)
    return [ev.CallEnded(call_id=call.call_id, at=at, ended=later_of(call.moment_ago(at, ago_s), call.began))]


def undo(session: Session, at: Instant) -> Events:
    """Take back a start or an end, for ten seconds."""
    is_too_late = session.undo is None or session.undo.left_s(at) <= 0 or session.phase == Phase.COOLDOWN
    if is_too_late or session.undo is None or session.call is None:
        raise Refused(Refusal.NOTHING_TO_UNDO)
    call_id = session.call.call_id
    if session.undo.what == UndoWhat.END:
        return [ev.CallEndUndone(call_id=call_id, at=at)]
    return [ev.CallStartUndone(call_id=call_id, at=at, keep_words=session.call.started_by_situation)]


def set_reference(session: Session, at: Instant, *, ref: str | None, ref_hash: str | None) -> Events:
    """Give the call at hand a reference, or take it away."""
    if session.call is None:
        raise Refused(Refusal.NO_CALL)
    return [ev.ReferenceSet(call_id=session.call.call_id, at=at, ref=ref, ref_hash=ref_hash)]


def edit_wrap_up(session: Session, at: Instant, coding: Coding) -> Events:
    """Keep what was chosen or written so far; stops an easy wrap-up from closing by itself."""
    call = _call_in_wrap_up(session)
    return [
        ev.WrapUpEdited(
            call_id=call.call_id,
            at=at,
            outcome=coding.outcome,
            strain=coding.strain,
            topic=coding.topic,
            note=coding.note,
            granted=coding.granted,
            thanked=coding.thanked,
        )
    ]


def save_wrap_up(session: Session, at: Instant, coding: Coding, *, rest_limits: RestLimits = USUAL) -> Events:
    """Save the coding and close the call; a hard one brings a breather, unless that came first."""
    call = _call_in_wrap_up(session)
    events: Events = edit_wrap_up(session, at, coding) if coding != Coding() else []
    events.append(ev.CallClosed(call_id=call.call_id, at=at, by=ClosedBy.AGENT, closed=at))
    after = session.after(events)
    if after.last and after.last.wants_rest:
        events.append(_cooldown_started(after.last, at, rest_limits))
    return events


def reopen_wrap_up(session: Session, at: Instant, *, strain: Strain | None = None) -> Events:
    """Bring the wrap-up of the last call back, to correct it or because it was hard after all."""
    if session.phase != Phase.READY or session.last is None:
        raise Refused(Refusal.NO_LAST_CALL)
    return [ev.WrapUpReopened(call_id=session.last.call_id, at=at, strain=strain)]


def recode_call(session: Session, at: Instant, coding: Coding, *, call_id: str) -> Events:
    """Code an earlier call anew; the one at hand has its own wrap-up."""
    if session.call and session.call.call_id == call_id:
        raise Refused(Refusal.NOT_IN_THIS_PHASE)
    return [
        ev.CallRecoded(
            call_id=call_id,
            at=at,
            outcome=coding.outcome,
            strain=coding.strain,
            topic=coding.topic,
            note=coding.note,
            granted=coding.granted,
            thanked=coding.thanked,
        )
    ]


def close_untouched(session: Session, at: Instant, *, rest_limits: RestLimits = USUAL) -> Events:
    """Close a wrap-up that was left alone; nobody may be there to rest, so the breather of a hard call is owed."""
    call = _call_in_wrap_up(session)
    owed_s = rest.rest_after(rest.how_hard(call, at), rest_limits) if call.wants_rest else 0.0
    return [ev.CallClosed(call_id=call.call_id, at=at, by=ClosedBy.TIMEOUT, closed=at, rest_owed_s=owed_s)]


def take_cooldown(session: Session, at: Instant, *, rest_limits: RestLimits = USUAL) -> Events:
    """Take the breather now: before the form of a hard call, or the one that was missed."""
    if session.phase == Phase.WRAP_UP and session.call and session.call.wants_rest:
        return [_cooldown_started(session.call, at, rest_limits)]
    if session.last is None or not is_rest_offered(session, at):
        raise Refused(Refusal.NO_COOLDOWN_DUE)
    length_s = rest.within(session.owed.length_s if session.owed else 0.0, rest_limits)
    return [ev.CooldownStarted(call_id=session.last.call_id, at=at, length_s=length_s)]


def is_rest_offered(session: Session, at: Instant) -> bool:
    """Tell whether a missed rest is offered: at a quiet moment, for some hours."""
    return session.phase == Phase.READY and session.owed is not None and session.owed.is_offered(at)


def end_cooldown(session: Session, at: Instant) -> Events:
    """Back to work, or not now; also the answer to one that is offered."""
    if session.cooldown is None and not is_rest_offered(session, at):
        raise Refused(Refusal.NO_COOLDOWN)
    return [_cooldown_over(session, at)]


def _cooldown_started(call: Call, at: Instant, limits: RestLimits) -> ev.CooldownStarted:
    length_s = rest.rest_after(rest.how_hard(call, at), limits)
    return ev.CooldownStarted(call_id=call.call_id, at=at, length_s=length_s)


def _cooldown_over(session: Session, at: Instant) -> ev.CooldownOver:
    taken = session.cooldown.taken_s(at) if session.cooldown else 0.0
    return ev.CooldownOver(call_id=_rested_call_id(session), at=at, taken_s=taken)


def _rested_call_id(session: Session) -> str:
    """The call a breather counts for: the one whose form waits, or the last."""
    call = session.call or session.last
    return call.call_id if call else ""


def more_cooldown(session: Session, at: Instant, *, rest_limits: RestLimits = USUAL) -> Events:
    """Two minutes more, up to the longest rest."""
    if session.cooldown is None:
        raise Refused(Refusal.NO_COOLDOWN)
    by_s = session.cooldown.room_s(rest_limits.longest_s)
    if by_s <= 0:
        raise Refused(Refusal.COOLDOWN_AT_LIMIT)
    return [ev.CooldownExtended(call_id=_rested_call_id(session), at=at, by_s=by_s)]


def keep_writing(session: Session, at: Instant, text: str) -> Events:
    """Put what was written in a breather below the note of its call, guarded as notes are."""
    call = session.call or session.last
    if session.is_on_call or call is None:
        raise Refused(Refusal.NO_LAST_CALL)
    before = call.coding.note or ""
    note = guard_note(f"{before}\n{text}" if before else text).text
    if session.call:
        return [ev.WrapUpEdited(call_id=call.call_id, at=at, note=note)]
    return [ev.CallRecoded(call_id=call.call_id, at=at, note=note)]


def interrupted(session: Session, at: Instant, last_seen: Instant) -> Events:
    """After a crash too long ago: whatever ran ended when the program was last seen, not coded."""
    if session.phase == Phase.COOLDOWN and session.call is None:
        return [replace(_cooldown_over(session, last_seen), at=at)]
    if session.call is None:
        return []
    call_id = session.call.call_id
    closed = ev.CallClosed(call_id=call_id, at=at, by=ClosedBy.INTERRUPTION, closed=last_seen)
    if session.is_on_call:
        return [ev.CallEnded(call_id=call_id, at=at, ended=last_seen), closed]
    return [closed]


def _call_in_wrap_up(session: Session) -> Call:
    if session.phase != Phase.WRAP_UP:
        raise Refused(Refusal.NOT_IN_WRAP_UP)
    return session.running_call()
