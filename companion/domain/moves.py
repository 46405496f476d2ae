"""The legal moves: what may be done in which phase, and the facts that come of it.

Each move takes the session as it stands and answers with events; it changes nothing itself. What is not allowed now is
refused with a reason.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain import cooldown as rest
from companion.domain import events as ev
from companion.domain.call import Activity, Call, ClosedBy, Coding, Phase
from companion.domain.instants import later_of
from companion.domain.ladder import Rung
from companion.domain.prompts import CALMED, COLLEAGUE, HOLD, STEADY, Pack, Place
from companion.domain.session import Session, UndoWhat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.instants import Instant

Events = list[ev.Event]


class Refusal(StrEnum):
    """Why a move is not possible now."""

    CALL_RUNNING = "call_running"
    NO_CALL = "no_call"
    ALREADY_ON_HOLD = "already_on_hold"
    NOT_ON_HOLD = "not_on_hold"
    NOT_IN_WRAP_UP = "not_in_wrap_up"
    NO_COOLDOWN = "no_cooldown"
    COOLDOWN_AT_LIMIT = "cooldown_at_limit"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_SHOWN = "nothing_shown"
    NOTHING_SAID = "nothing_said"
    ALREADY_SAID = "already_said"
    ALREADY_CALMED = "already_calmed"
    LADDER_AT_END = "ladder_at_end"
    NO_WORDS = "no_words"
    NO_WORDS_SHOWN = "no_words_shown"
    NOT_IN_THIS_PHASE = "not_in_this_phase"
    POLICY = "policy"


class Refused(Exception):  # noqa: N818 - it is no error: the answer is no
    """The move is not possible now; `why` says which rule stands against it."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


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
) -> Events:
    """Begin a call; never waits, and leaves an unfinished wrap-up or rest behind as it is."""
    if session.is_on_call and not replace_running:
        raise Refused(Refusal.CALL_RUNNING)
    began = at.earlier(ago_s)
    earlier = session.call or session.last
    if session.is_on_call:
        began = at
    elif earlier and earlier.ended:
        began = later_of(began, earlier.ended)
    started = ev.CallStarted(call_id=call_id, at=at, began=began, by_situation=by_situation, ref=ref, ref_hash=ref_hash)
    return [started]


def correct_start(session: Session, at: Instant, *, ago_s: float) -> Events:
    """Set the start of the running call right; it cannot begin before the last one ended."""
    call = _call_on_line(session)
    began = call.moment_ago(at, ago_s)
    if session.last and session.last.ended:
        began = later_of(began, session.last.ended)
    if len(call.stretches) > 1 and call.stretches[0].ended:
        began = began if call.stretches[0].ended.elapsed_s > began.elapsed_s else call.began
    return [ev.CallStartCorrected(call_id=call.call_id, at=at, began=began)]


def hold(session: Session, at: Instant, pack: Pack, *, with_colleague: bool = False) -> Events:
    """Let the caller wait, or ask a colleague; shows the words for before."""
    call = _call_on_line(session)
    wanted = Activity.COLLEAGUE if with_colleague else Activity.HOLD
    if session.phase == Phase.ON_HOLD and call.stretches[-1].activity == wanted:
        raise Refused(Refusal.ALREADY_ON_HOLD)
    started = ev.HoldStarted(call_id=call.call_id, at=at, with_colleague=with_colleague)
    return [started, *_show_moment(call, at, pack, COLLEAGUE if with_colleague else HOLD, 0)]


def resume(session: Session, at: Instant, pack: Pack) -> Events:
    """Go back to the caller; shows the words for the return."""
    call = _call_on_line(session)
    if session.phase != Phase.ON_HOLD:
        raise Refused(Refusal.NOT_ON_HOLD)
    with_colleague = call.stretches[-1].activity == Activity.COLLEAGUE
    ended = ev.HoldEnded(call_id=call.call_id, at=at)
    return [ended, *_show_moment(call, at, pack, COLLEAGUE if with_colleague else HOLD, 1)]


def _show_moment(call: Call, at: Instant, pack: Pack, moment_id: str, step: int) -> Events:
    moment = pack.moment(moment_id)
    if moment is None or step >= len(moment.steps):
        return []
    line = pack.first_line(moment.steps[step], _said_ids(call))
    return [ev.SentenceShown(call_id=call.call_id, at=at, line_id=line.id)]


def end_call(session: Session, at: Instant, *, ago_s: float = 0.0) -> Events:
    """The call is over; in the wrap-up, `ago_s` sets the end right."""
    if session.phase == Phase.WRAP_UP and ago_s > 0:
        call = session.running_call()
        ended = later_of(call.moment_ago(at, ago_s), call.began)
        return [ev.CallEndCorrected(call_id=call.call_id, at=at, ended=ended)]
    call = _call_on_line(session)
    return [ev.CallEnded(call_id=call.call_id, at=at, ended=later_of(call.moment_ago(at, ago_s), call.began))]


def undo(session: Session, at: Instant) -> Events:
    """Take back a start or an end, for ten seconds."""
    if session.undo is None or session.undo.left_s(at) <= 0 or session.call is None:
        raise Refused(Refusal.NOTHING_TO_UNDO)
    call_id = session.call.call_id
    if session.undo.what == UndoWhat.END:
        return [ev.CallEndUndone(call_id=call_id, at=at)]
    return [ev.CallStartUndone(call_id=call_id, at=at, keep_words=session.call.started_by_situation)]


def say_situation(session: Session, at: Instant, pack: Pack, *, situation_id: str) -> Events:
    """Show the sentence for what is happening on this call."""
    call = _call_on_line(session)
    said = _said_ids(call)
    step = pack.current_step(situation_id, said)
    if step is None:
        raise Refused(Refusal.NO_WORDS)
    ladder = pack.ladder_for(situation_id)
    chosen = ev.SituationChosen(
        call_id=call.call_id, at=at, situation=situation_id, ladder_id=ladder.id, ladder_rungs=ladder.rungs
    )
    line = pack.first_line(step, said)
    return [chosen, ev.SentenceShown(call_id=call.call_id, at=at, line_id=line.id)]


def steady_line(session: Session, at: Instant, pack: Pack) -> Events:
    """Show a line for the second in which the mind is blank; once more goes on to the next."""
    call = _call_on_line(session)
    moment = pack.moment(STEADY)
    if moment is None:
        raise Refused(Refusal.NO_WORDS)
    place = pack.place_of(call.shown)
    fresh = pack.first_line(moment.steps[0], _said_ids(call))
    following = pack.another(call.shown or "") if place and place.situation is moment else None
    return [ev.SentenceShown(call_id=call.call_id, at=at, line_id=(following or fresh).id)]


def another_way(session: Session, at: Instant, pack: Pack) -> Events:
    """Show the next way to say the same."""
    call = _call_on_line(session)
    line = pack.another(call.shown or "")
    if line is None:
        raise Refused(Refusal.NOTHING_SHOWN)
    return [ev.SentenceShown(call_id=call.call_id, at=at, line_id=line.id)]


def next_rung(session: Session, pack: Pack) -> Rung | None:
    """Return the rung the boundary button shows next: going on from a rung on the card counts that one as said."""
    if session.call is None:
        return None
    return session.call.strip.next_after(_rung_on_card(session.call, pack))


def give_next_rung(session: Session, at: Instant, pack: Pack) -> Events:
    """Show the next rung; a rung that is on the card and was not marked counts as said by going on."""
    call = _call_on_line(session)
    rung = next_rung(session, pack)
    if rung is None:
        raise Refused(Refusal.LADDER_AT_END)
    step = pack.rung_step(rung, call.situation)
    if step is None:
        raise Refused(Refusal.NO_WORDS)
    on_card = _rung_on_card(call, pack)
    events: Events = []
    if on_card and call.shown:
        events.append(ev.RungGiven(call_id=call.call_id, at=at, rung=on_card, line_id=call.shown))
    line = pack.first_line(step, _said_ids(call))
    return [*events, ev.RungShown(call_id=call.call_id, at=at, rung=rung, line_id=line.id)]


def _rung_on_card(call: Call, pack: Pack) -> Rung | None:
    """The rung whose sentence is on the card and was not given yet."""
    place = pack.place_of(call.shown)
    rung = place.step.rung if place else None
    return rung if rung and rung not in {mark.rung for mark in call.strip.given} else None


def said_it(session: Session, at: Instant, pack: Pack) -> Events:
    """Mark the sentence on the card as said and go on to what follows."""
    call = _call_on_line(session)
    place = pack.place_of(call.shown)
    if place is None:
        raise Refused(Refusal.NOTHING_SHOWN)
    if place.step.rung:
        return _give_rung(call, at, pack, place, place.step.rung)
    if call.marks and call.marks[-1].what == place.line.id:
        raise Refused(Refusal.ALREADY_SAID)
    events: Events = [ev.SentenceSaid(call_id=call.call_id, at=at, line_id=place.line.id)]
    following = pack.step_after(place.line.id)
    if following:
        line = pack.first_line(following, _said_ids(call))
        events.append(ev.SentenceShown(call_id=call.call_id, at=at, line_id=line.id))
    return events


def _give_rung(call: Call, at: Instant, pack: Pack, place: Place, rung: Rung) -> Events:
    if rung in {mark.rung for mark in call.strip.given}:
        raise Refused(Refusal.ALREADY_SAID)
    events: Events = [ev.RungGiven(call_id=call.call_id, at=at, rung=rung, line_id=place.line.id)]
    step = pack.current_step(call.situation, _said_ids(call)) if call.situation and rung != Rung.END else None
    if step:
        line = pack.first_line(step, _said_ids(call))
        events.append(ev.SentenceShown(call_id=call.call_id, at=at, line_id=line.id))
    return events


def not_said(session: Session, at: Instant) -> Events:
    """Take back the newest thing that counted; possible until the call is saved."""
    if session.call is None:
        raise Refused(Refusal.NO_CALL)
    if not session.call.marks:
        raise Refused(Refusal.NOTHING_SAID)
    newest = session.call.marks[-1]
    return [ev.MarkTakenBack(call_id=session.call.call_id, at=at, mark=newest.kind, what=newest.what)]


def calmed_down(session: Session, at: Instant, pack: Pack) -> Events:
    """It worked; shows thanks and the way back to the matter."""
    call = _call_on_line(session)
    moment = pack.moment(CALMED)
    if call.calmed_at_s is not None:
        raise Refused(Refusal.ALREADY_CALMED)
    if moment is None:
        raise Refused(Refusal.NO_WORDS)
    line = pack.first_line(moment.steps[0], _said_ids(call))
    return [ev.CallerCalmed(call_id=call.call_id, at=at, line_id=line.id)]


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
        )
    ]


def save_wrap_up(session: Session, at: Instant, coding: Coding, *, rest_minutes: float) -> Events:
    """Save the coding and close the call; a hard one brings a breather."""
    call = _call_in_wrap_up(session)
    events: Events = edit_wrap_up(session, at, coding) if coding != Coding() else []
    events.append(ev.CallClosed(call_id=call.call_id, at=at, by=ClosedBy.AGENT, closed=at))
    after = session.after(events)
    if after.last and after.last.is_hard:
        length_s = rest.length_after_a_hard_call(rest_minutes)
        events.append(ev.CooldownStarted(call_id=call.call_id, at=at, length_s=length_s))
    return events


def close_untouched(session: Session, at: Instant) -> Events:
    """Close a wrap-up that was left alone."""
    call = _call_in_wrap_up(session)
    return [ev.CallClosed(call_id=call.call_id, at=at, by=ClosedBy.TIMEOUT, closed=at)]


def end_cooldown(session: Session, at: Instant) -> Events:
    """Back to work, or not now."""
    if session.cooldown is None:
        raise Refused(Refusal.NO_COOLDOWN)
    return [_cooldown_over(session, at)]


def _cooldown_over(session: Session, at: Instant) -> ev.CooldownOver:
    taken = session.cooldown.taken_s(at) if session.cooldown else 0.0
    return ev.CooldownOver(call_id=session.last.call_id if session.last else "", at=at, taken_s=taken)


def more_cooldown(session: Session, at: Instant) -> Events:
    """Two minutes more, up to the longest rest."""
    if session.cooldown is None:
        raise Refused(Refusal.NO_COOLDOWN)
    by_s = session.cooldown.room_s()
    if by_s <= 0:
        raise Refused(Refusal.COOLDOWN_AT_LIMIT)
    return [ev.CooldownExtended(call_id=session.last.call_id if session.last else "", at=at, by_s=by_s)]


def interrupted(session: Session, at: Instant, last_seen: Instant) -> Events:
    """After a crash too long ago: whatever ran ended when the program was last seen, not coded."""
    if session.phase == Phase.COOLDOWN:
        return [replace(_cooldown_over(session, last_seen), at=at)]
    if session.call is None:
        return []
    call_id = session.call.call_id
    closed = ev.CallClosed(call_id=call_id, at=at, by=ClosedBy.INTERRUPTION, closed=last_seen)
    if session.is_on_call:
        return [ev.CallEnded(call_id=call_id, at=at, ended=last_seen), closed]
    return [closed]


def _call_on_line(session: Session) -> Call:
    if not session.is_on_call:
        raise Refused(Refusal.NO_CALL)
    return session.running_call()


def _call_in_wrap_up(session: Session) -> Call:
    if session.phase != Phase.WRAP_UP:
        raise Refused(Refusal.NOT_IN_WRAP_UP)
    return session.running_call()


def _said_ids(call: Call) -> Sequence[str]:
    return [mark.line_id for mark in call.said]
