"""What stands in the window between calls: no call, wrap-up, breather."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Coding, Outcome, Strain
from companion.domain.follow_up import of_call
from companion.domain.ladder import MayEnd
from companion.domain.prompts import GRANTED, OFFER
from companion.domain.value import value
from companion.engine import commands as cmd
from companion.ui.view_state.parts import Action, Look, SettingsChange, Tone, Translate, Wish
from companion.ui.view_state.rest_view import breather_first, breathing_choices, true_sentence
from companion.ui.view_state.topics import topic_text

if TYPE_CHECKING:
    from companion.domain.prompts import Pack
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot


@value
class WrapUpView:
    """The form: how it ended, how it was, what about, and what was written."""

    outcomes: tuple[Action, ...]
    strains: tuple[Action, ...]
    topics: tuple[Action, ...]
    other_topic: Action
    note: str
    has_note: bool
    can_write: bool
    reference: str
    granted: Action | None
    promise: str
    breather: Action | None
    thanked: Action
    keep_words: Action | None


@value
class CooldownView:
    """The breather: the phone's status, a true sentence, ways to breathe and how long it may be."""

    facts: str
    phone: str
    claim: str
    breathing: tuple[Action, ...]
    more: Action
    not_now: Action


def outcome_text(outcome: Outcome, translate: Translate) -> str:
    """An outcome in the agent's words."""
    return {
        Outcome.RESOLVED: translate("Outcome", "Resolved"),
        Outcome.FOLLOW_UP: translate("Outcome", "Follow-up promised"),
        Outcome.NO_ANSWER: translate("Outcome", "No answer"),
        Outcome.ESCALATED: translate("Outcome", "Escalated"),
        Outcome.TRANSFERRED: translate("Outcome", "Transferred"),
        Outcome.ENDED_AT_BOUNDARY: translate("Outcome", "Ended at boundary"),
        Outcome.ENDED_AT_ONCE: translate("Outcome", "Ended at once"),
        Outcome.CALLER_HUNG_UP: translate("Outcome", "Caller hung up"),
        Outcome.DROPPED: translate("Outcome", "Line dropped"),
        Outcome.NO_SOLUTION: translate("Outcome", "No solution"),
        Outcome.WRONG_NUMBER: translate("Outcome", "Wrong number"),
        Outcome.OTHER: translate("Outcome", "Other"),
        Outcome.NOT_CODED: translate("Outcome", "Not coded"),
    }[outcome]


def strain_text(strain: Strain, translate: Translate) -> str:
    """How a call was, in the agent's words."""
    return {
        Strain.EASY: translate("Strain", "Easy"),
        Strain.OK: translate("Strain", "OK"),
        Strain.TENSE: translate("Strain", "Tense"),
        Strain.HARD: translate("Strain", "Hard"),
        Strain.ABUSIVE: translate("Strain", "Abusive"),
    }[strain]


def today_line(snapshot: Snapshot, translate: Translate) -> str:
    """One line about the day: facts, no score."""
    if snapshot.calls_today == 0:
        return translate("Ready", "No calls yet today.")
    calls = translate("Ready", "Today: %n calls", snapshot.calls_today)
    if snapshot.hard_today == 0:
        return translate("Ready", "{calls}.").format(calls=calls)
    hard = translate("Ready", "%n hard", snapshot.hard_today)
    return translate("Ready", "{calls}, {hard}.").format(calls=calls, hard=hard)


def chosen_outcome(snapshot: Snapshot) -> Outcome | None:
    """The outcome that is chosen: by the agent, or beforehand because it happened."""
    return snapshot.coding.outcome or _happened(snapshot)


def _happened(snapshot: Snapshot) -> Outcome | None:
    """What the call itself tells of its end."""
    if snapshot.was_ended_at_once:
        return Outcome.ENDED_AT_ONCE
    if snapshot.was_ended_at_boundary:
        return Outcome.ENDED_AT_BOUNDARY
    if snapshot.was_handed_over:
        return Outcome.ESCALATED
    has_promise = snapshot.has_promise or of_call(snapshot.follow_ups, snapshot.call_id) is not None
    return Outcome.FOLLOW_UP if has_promise else None


@value
class LastCallView:
    """One line about the last call while no call runs, and what can still be said of it."""

    text: str
    change: Action
    hard_after_all: Action | None


CORRECTABLE_S = 3600.0


def last_call(snapshot: Snapshot, translate: Translate) -> LastCallView | None:
    """Say what can be corrected; None when the last call is more than an hour ago."""
    last = snapshot.last
    if last is None or last.ended is None or not snapshot.at.same_boot(last.ended):
        return None
    if snapshot.at.elapsed_since(last.ended) > CORRECTABLE_S:
        return None
    outcome = outcome_text(last.coding.outcome or Outcome.NOT_CODED, translate).lower()
    hard = Action(translate("Ready", "Hard after all?"), cmd.ReopenWrapUp(Strain.HARD), Look.LINK, Tone.CARE)
    return LastCallView(
        text=translate("Ready", "Last call: {outcome}").format(outcome=outcome),
        change=Action(
            translate("Ready", "Change"), cmd.ReopenWrapUp(), Look.LINK, name=translate("Ready", "Change the last call")
        ),
        hard_after_all=None if last.is_hard else hard,
    )


def wrap_up(snapshot: Snapshot, settings: Settings, translate: Translate) -> WrapUpView:
    """Say what the form shows. Only what happened is chosen beforehand, never a feeling."""
    coding = snapshot.coding
    chosen = chosen_outcome(snapshot)
    topics = dict.fromkeys((*settings.topics, *([coding.topic] if coding.topic else [])))
    return WrapUpView(
        outcomes=tuple(
            Action(outcome_text(o, translate), cmd.EditWrapUp(Coding(outcome=o)), is_chosen=o == chosen)
            for o in Outcome
            if o != Outcome.NOT_CODED
        ),
        strains=tuple(
            Action(strain_text(s, translate), cmd.EditWrapUp(Coding(strain=s)), is_chosen=s == coding.strain)
            for s in Strain
        ),
        topics=tuple(
            Action(
                topic_text(topic, translate),
                cmd.EditWrapUp(Coding(topic="" if topic == coding.topic else topic)),
                is_chosen=topic == coding.topic,
            )
            for topic in topics
        ),
        other_topic=Action("+", look=Look.LINK, name=translate("WrapUp", "Another topic")),
        note=_note(snapshot, translate),
        has_note=bool(coding.note),
        can_write=not snapshot.are_notes_locked,
        reference=translate("WrapUp", "Reference kept") if snapshot.has_reference else translate("WrapUp", "Reference"),
        granted=_granted(snapshot, translate),
        promise=translate("WrapUp", "You promised to write.") if snapshot.has_promise else "",
        breather=breather_first(snapshot, translate),
        thanked=Action(
            translate("WrapUp", "They thanked me"),
            cmd.EditWrapUp(Coding(thanked=not coding.thanked)),
            is_chosen=bool(coding.thanked),
        ),
        keep_words=Action(
            translate("WrapUp", "Keep their words…"),
            Wish.KEEP_WORDS,
            Look.LINK,
            Tone.CALM,
            is_enabled=not snapshot.are_notes_locked,
        )
        if coding.thanked
        else None,
    )


def _note(snapshot: Snapshot, translate: Translate) -> str:
    if snapshot.are_notes_locked:
        return translate("WrapUp", "Notes are locked")
    return snapshot.coding.note or translate("WrapUp", "Note for yourself")


def _granted(snapshot: Snapshot, translate: Translate) -> Action | None:
    """What was granted is asked for only where something was offered or granted."""
    text = snapshot.coding.granted
    spoke_of_it = any(line_id.split(".", 1)[0] in (OFFER, GRANTED) for line_id in snapshot.said)
    if not text and not spoke_of_it:
        return None
    name = translate("WrapUp", "What was granted")
    can_write = not snapshot.are_notes_locked
    return Action(text or name, Wish.GRANTED, name=name, is_chosen=bool(text), is_enabled=can_write)


@value
class QuestionView:
    """A question with its answers."""

    text: str
    actions: tuple[Action, ...]


def first_question(snapshot: Snapshot, translate: Translate) -> QuestionView | None:
    """What the first run asks; until it is answered the lead decides."""
    if snapshot.may_end_calls != MayEnd.UNANSWERED or snapshot.policy.is_locked("may_end"):
        return None
    answers = (
        (MayEnd.YES, translate("Ready", "Yes")),
        (MayEnd.LEAD, translate("Ready", "My lead decides")),
        (MayEnd.NO, translate("Ready", "No")),
    )
    return QuestionView(
        translate("Ready", "May you end an abusive call?"),
        tuple(
            Action(text, SettingsChange("may_end", value.value))
            for value, text in answers
            if snapshot.policy.allows_value("may_end", value)
        ),
    )


def past_calls(translate: Translate) -> Action:
    """The way to the calls before, one by one."""
    return Action(translate("Ready", "History"), Wish.HISTORY, Look.LINK)


def look_back(translate: Translate) -> Action:
    """The way from the day so far to weeks and months."""
    return Action(translate("Ready", "Insights"), Wish.INSIGHTS, Look.LINK)


def mindset(snapshot: Snapshot, pack: Pack) -> str:
    """One thought before the shift: another each day, gone with the first call."""
    cards = pack.cards.mindset
    if not cards or snapshot.calls_today:
        return ""
    day = (snapshot.at.utc_ms // 60_000 + snapshot.at.offset_min) // 1440
    return cards[day % len(cards)]


def cooldown(snapshot: Snapshot, settings: Settings, translate: Translate) -> CooldownView:
    """Say what the breather shows."""
    phone = translate("Cooldown", "Set the phone to {code}.").format(code=settings.pause_code)
    return CooldownView(
        facts=true_sentence(snapshot.rested_from, translate) if snapshot.rested_from else "",
        phone=phone if settings.pause_code else translate("Cooldown", "Set the phone to pause."),
        claim=translate("Cooldown", "May help you settle."),
        breathing=breathing_choices(settings, translate, snapshot.policy),
        more=Action(translate("Cooldown", "2 minutes more"), cmd.MoreCooldown(), is_enabled=snapshot.cooldown_has_room),
        not_now=Action(translate("Cooldown", "Not now"), cmd.EndCooldown(), Look.LINK, Tone.QUIET),
    )
