"""What may be shown and said on a call: situations, other ways, the ladder, and taking back what was not said.

Looking is not saying: a sentence that is shown counts for nothing until it is said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.call import Call
from companion.domain.help_early import HelpLimits, help_reason
from companion.domain.ladder import LAST_RUNGS, Ladder, Rung
from companion.domain.prompts import CALMED, STEADY, Pack, Place, Step
from companion.domain.refusal import Refusal, Refused
from companion.domain.session import Session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.instants import Instant

Events = list[ev.Event]


def call_on_line(session: Session) -> Call:
    """Return the call with a caller on the line; refuses when there is none."""
    if not session.is_on_call:
        raise Refused(Refusal.NO_CALL)
    return session.running_call()


def show_moment(call: Call, at: Instant, pack: Pack, moment_id: str, step: int) -> Events:
    """Show the words of a moment of the call, where the pack has them."""
    moment = pack.moment(moment_id)
    if moment is None or step >= len(moment.steps):
        return []
    line = pack.first_line(moment.steps[step], _said_ids(call))
    return [ev.SentenceShown(call_id=call.call_id, at=at, line_id=line.id)]


def say_situation(session: Session, at: Instant, pack: Pack, *, situation_id: str, ladder: Ladder) -> Events:
    """Show the sentence for what is happening on this call; the behaviour may bring a ladder of its own."""
    call = call_on_line(session)
    said = _said_ids(call)
    step = pack.current_step(situation_id, said, call.style)
    if step is None:
        raise Refused(Refusal.NO_WORDS)
    chosen = ev.SituationChosen(
        call_id=call.call_id, at=at, situation=situation_id, ladder_id=ladder.id, ladder_rungs=ladder.rungs
    )
    line = pack.first_line(step, said)
    return [chosen, ev.SentenceShown(call_id=call.call_id, at=at, line_id=line.id)]


def pick_style(session: Session, at: Instant, pack: Pack, *, style: str) -> Events:
    """Note how this caller learns, and show the first step that fits it."""
    call = call_on_line(session)
    situation = pack.situation(call.situation or "")
    if situation is None or style not in {one.id for one in situation.styles}:
        raise Refused(Refusal.NO_WORDS)
    said = _said_ids(call)
    own = [step for step in situation.steps if step.style == style]
    fresh = (step for step in own if not any(line.id in said for line in step.lines))
    step = next(fresh, None) or pack.current_step(situation.id, said, style)
    picked = ev.StylePicked(call_id=call.call_id, at=at, style=style)
    if step is None:
        return [picked]
    line = pack.first_line(step, said)
    return [picked, ev.SentenceShown(call_id=call.call_id, at=at, line_id=line.id)]


def show_words(session: Session, at: Instant, pack: Pack, *, moment_id: str) -> Events:
    """Show the words for a moment the agent asks for: what I can offer, a transfer, the friendly way out."""
    call = call_on_line(session)
    said = _said_ids(call)
    step = pack.current_step(moment_id, said)
    if step is None:
        raise Refused(Refusal.NO_WORDS)
    return [ev.SentenceShown(call_id=call.call_id, at=at, line_id=pack.first_line(step, said).id)]


def answer_help(session: Session, at: Instant, limits: HelpLimits, *, is_open: bool) -> Events:
    """Open the plan for help, or put the offer (or the plan) aside."""
    call = call_on_line(session)
    reason = help_reason(call, at, limits)
    if reason is None and is_open == call.is_help_open:
        raise Refused(Refusal.NO_HELP_OFFERED)
    return [ev.HelpAnswered(call_id=call.call_id, at=at, reason=reason, is_open=is_open)]


def steady_line(session: Session, at: Instant, pack: Pack) -> Events:
    """Show a line for the second in which the mind is blank; once more goes on to the next."""
    call = call_on_line(session)
    moment = pack.moment(STEADY)
    if moment is None:
        raise Refused(Refusal.NO_WORDS)
    place = pack.place_of(call.shown)
    fresh = pack.first_line(moment.steps[0], _said_ids(call))
    following = pack.another(call.shown or "") if place and place.situation is moment else None
    return [ev.SentenceShown(call_id=call.call_id, at=at, line_id=(following or fresh).id)]


def another_way(session: Session, at: Instant, pack: Pack) -> Events:
    """Show the next way to say the same."""
    call = call_on_line(session)
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
    call = call_on_line(session)
    rung = next_rung(session, pack)
    if call.strip.is_put_away:
        raise Refused(Refusal.NO_LADDER)
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
    mark = call.strip.mark_of(rung) if rung else None
    if mark and (mark.said_at_s is not None or mark.taken_back_at_s is not None):
        # Once the agent has said "not said", going on does not count it; only "said it" does.
        return None
    return rung


def said_it(session: Session, at: Instant, pack: Pack) -> Events:
    """Mark the sentence on the card as said and go on to what follows."""
    call = call_on_line(session)
    place = pack.place_of(call.shown)
    if place is None:
        raise Refused(Refusal.NOTHING_SHOWN)
    rung = place.step.rung
    is_given = rung in {mark.rung for mark in call.strip.given}
    if is_given or (call.marks and call.marks[-1].what == place.line.id):
        raise Refused(Refusal.ALREADY_SAID)
    said: ev.Event = ev.SentenceSaid(call_id=call.call_id, at=at, line_id=place.line.id)
    if rung:
        said = ev.RungGiven(call_id=call.call_id, at=at, rung=rung, line_id=place.line.id)
    events = [said]
    if place.step.makes_follow_up:
        events.append(ev.FollowUpPromised(call_id=call.call_id, at=at, line_id=place.line.id))
    following = _what_follows(call, pack, place)
    if following:
        line = pack.first_line(following, _said_ids(call))
        events.append(ev.SentenceShown(call_id=call.call_id, at=at, line_id=line.id))
    return events


def _what_follows(call: Call, pack: Pack, place: Place) -> Step | None:
    """Return the step after this one; after a rung or the words of a moment, the way back to what is happening."""
    following = pack.step_after(place.line.id, call.style)
    if following or call.situation is None or place.step.rung in LAST_RUNGS:
        return following
    is_last_step = place.situation is not None and place.situation.id == call.situation and place.step.rung is None
    return None if is_last_step else pack.current_step(call.situation, _said_ids(call), call.style)


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
    call = call_on_line(session)
    moment = pack.moment(CALMED)
    if call.calmed_at_s is not None:
        raise Refused(Refusal.ALREADY_CALMED)
    line = pack.first_line(moment.steps[0], _said_ids(call)) if moment else None
    return [ev.CallerCalmed(call_id=call.call_id, at=at, line_id=line.id if line else None)]


def _said_ids(call: Call) -> Sequence[str]:
    return [mark.line_id for mark in call.said]
