"""What stands in the window during a call: the sentence card, the ladder, the situations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Phase
from companion.domain.ladder import Rung
from companion.domain.prompts import CALL_MOMENTS, GROUPS, OUTBOUND_MOMENTS
from companion.domain.value import value
from companion.engine import commands as cmd
from companion.ui.view_state.parts import Action, Look, Tone, Translate, clock_text

if TYPE_CHECKING:
    from companion.domain.prompts import Pack
    from companion.engine.snapshot import Snapshot


@value
class CardView:
    """The sentence card. `is_empty` when nothing is chosen; `copy_text` goes to the clipboard."""

    title: str
    sentence: str
    cue: str
    is_empty: bool
    is_boundary: bool
    copy_text: str
    meaning: str
    actions: tuple[Action, ...]
    small_actions: tuple[Action, ...]


@value
class StripMarkView:
    """One mark on the ladder strip."""

    label: str
    time: str
    is_said: bool
    is_shown: bool
    is_end: bool
    name: str


@value
class LadderView:
    """The strip and the one button below it."""

    marks: tuple[StripMarkView, ...]
    button: Action


@value
class SituationGroup:
    """A heading with its situations."""

    title: str
    actions: tuple[Action, ...]


def card(snapshot: Snapshot, translate: Translate) -> CardView:
    """Say what the card shows."""
    on_call = snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD)
    sentence = snapshot.sentence
    if sentence is None:
        return CardView(
            title=translate("Card", "What to say"),
            sentence="",
            cue=translate("Card", "Choose what is happening below. The sentence stands here."),
            is_empty=True,
            is_boundary=False,
            copy_text="",
            meaning="",
            actions=_card_actions(snapshot, translate) if on_call else (),
            small_actions=_small_actions(snapshot, translate) if on_call else (),
        )
    parts = [sentence.situation_title, sentence.step_title, sentence.language and f"({sentence.language})"]
    title = " · ".join(part for part in dict.fromkeys(parts) if part)
    return CardView(
        title=translate("Card", "{title} · said").format(title=title) if sentence.is_said else title,
        sentence=translate("Card", "“{sentence}”").format(sentence=sentence.text),
        cue=sentence.cue,
        is_empty=False,
        is_boundary=sentence.rung is not None,
        copy_text=sentence.text,
        meaning=sentence.meaning,
        actions=_card_actions(snapshot, translate) if on_call else _words_actions(translate),
        small_actions=_small_actions(snapshot, translate) if on_call else _small_words_actions(translate),
    )


def _card_actions(snapshot: Snapshot, translate: Translate) -> tuple[Action, ...]:
    sentence = snapshot.sentence
    can_say = sentence is not None and not (sentence.is_said and (sentence.rung or _was_last(snapshot)))
    return (
        Action(translate("Card", "Said it"), cmd.SaidIt(), Look.FILLED, Tone.CALM, is_enabled=can_say),
        Action(translate("Card", "Another way"), cmd.AnotherWay(), is_enabled=sentence is not None),
    )


def _was_last(snapshot: Snapshot) -> bool:
    return bool(snapshot.sentence and snapshot.said and snapshot.said[-1] == snapshot.sentence.id)


def _small_actions(snapshot: Snapshot, translate: Translate) -> tuple[Action, ...]:
    calmed = translate("Card", "Calmed down")
    return (
        Action(calmed, cmd.CalmedDown(), Look.LINK, Tone.CALM, is_enabled=not snapshot.is_calmed),
        Action(translate("Card", "Steady line"), cmd.SteadyLine(), Look.LINK),
        Action(translate("Card", "Not said"), cmd.NotSaid(), Look.LINK, is_enabled=snapshot.can_take_back),
    )


def _words_actions(translate: Translate) -> tuple[Action, ...]:
    return (
        Action(translate("Card", "Next"), cmd.NextWords(), Look.FILLED, Tone.CALM),
        Action(translate("Card", "Another way"), cmd.AnotherWay()),
    )


def _small_words_actions(translate: Translate) -> tuple[Action, ...]:
    return (Action(translate("Card", "Put away"), cmd.PutWordsAway(), Look.LINK),)


def rung_label(rung: Rung, translate: Translate) -> str:
    """The short name of a rung, under its mark."""
    return {
        Rung.NOTICE: translate("Ladder", "Notice"),
        Rung.LINE: translate("Ladder", "Line"),
        Rung.FINAL: translate("Ladder", "Final"),
        Rung.HAND_OVER: translate("Ladder", "Lead"),
        Rung.END: translate("Ladder", "End call"),
    }[rung]


def rung_button_text(snapshot: Snapshot, translate: Translate) -> str:
    """What the boundary button says."""
    rung = snapshot.next_rung
    if rung is None and snapshot.strip_rungs[-1:] == (Rung.HAND_OVER,):
        return translate("Ladder", "Your lead takes it from here")
    if rung is None:
        return translate("Ladder", "Now hang up on the phone")
    if rung == Rung.END and Rung.HAND_OVER in snapshot.strip_rungs:
        return translate("Ladder", "My lead agrees: end the call")
    return giving_text(rung, translate)


def giving_text(rung: Rung, translate: Translate) -> str:
    """What the boundary button says when this rung is next."""
    return {
        Rung.NOTICE: translate("Ladder", "Give notice"),
        Rung.LINE: translate("Ladder", "Draw the line"),
        Rung.FINAL: translate("Ladder", "Final warning"),
        Rung.HAND_OVER: translate("Ladder", "Bring in my lead"),
        Rung.END: translate("Ladder", "End the call"),
    }[rung]


def ladder(snapshot: Snapshot, translate: Translate) -> LadderView:
    """Say what the strip and its button show."""
    by_rung = {mark.rung: mark for mark in snapshot.rungs}
    marks = []
    for rung in snapshot.strip_rungs:
        mark = by_rung.get(rung)
        said_at = mark.said_at_s if mark else None
        label = rung_label(rung, translate)
        if said_at is not None:
            name = translate("Ladder", "{rung}, said at {time}").format(rung=label, time=clock_text(said_at))
        elif mark:
            name = translate("Ladder", "{rung}, looked at").format(rung=label)
        else:
            name = translate("Ladder", "{rung}, not yet").format(rung=label)
        time = clock_text(said_at) if said_at is not None else ""
        marks.append(StripMarkView(label, time, said_at is not None, mark is not None, rung == Rung.END, name))
    button = Action(
        rung_button_text(snapshot, translate),
        cmd.GiveNextRung(),
        Look.OUTLINED,
        Tone.LIMIT,
        is_enabled=snapshot.next_rung is not None,
    )
    return LadderView(tuple(marks), button)


def share_of_hold_left(snapshot: Snapshot) -> float | None:
    """The share of the promised hold time that is left, 0 when it is over; None when nobody waits."""
    if snapshot.phase != Phase.ON_HOLD or snapshot.with_colleague:
        return None
    return max(0.0, 1 - snapshot.hold_now_s / snapshot.hold_promise_s)


def situations_of(pack: Pack, snapshot: Snapshot | None, translate: Translate) -> tuple[SituationGroup, ...]:
    """The situations of the pack in their groups, and the words for any moment of a call."""
    chosen = snapshot.situation if snapshot else None
    return (
        *_groups(pack, chosen, translate),
        *_moments(pack, CALL_MOMENTS, snapshot, translate("Situations", "At any moment")),
    )


def chosen_words(snapshot: Snapshot) -> str | None:
    """What the agent asked for: a moment of the list, or what is happening. Words around a hold are not asked for."""
    moment = snapshot.sentence.moment if snapshot.sentence else None
    return moment if moment in (*CALL_MOMENTS, *OUTBOUND_MOMENTS) else snapshot.situation


def words_without_call(pack: Pack, snapshot: Snapshot | None, translate: Translate) -> tuple[SituationGroup, ...]:
    """What is one click off while no call runs: the situations, and the words for calls the agent makes."""
    outbound = _moments(pack, OUTBOUND_MOMENTS, snapshot, translate("Situations", "Calls you make"))
    return (*_groups(pack, None, translate), *outbound)


def _moments(
    pack: Pack, moment_ids: tuple[str, ...], snapshot: Snapshot | None, title: str
) -> tuple[SituationGroup, ...]:
    at_hand = snapshot.sentence.moment if snapshot and snapshot.sentence else None
    found = [moment for moment in map(pack.moment, moment_ids) if moment]
    actions = tuple(Action(m.title, cmd.ShowMoment(m.id), is_chosen=m.id == at_hand) for m in found)
    return (SituationGroup(title, actions),) if actions else ()


def _groups(pack: Pack, chosen: str | None, translate: Translate) -> tuple[SituationGroup, ...]:
    titles = {
        "stuck": translate("Situations", "Stuck"),
        "over_the_line": translate("Situations", "Over the line"),
        "in_trouble": translate("Situations", "In trouble"),
    }
    return tuple(
        SituationGroup(
            titles[group],
            tuple(
                Action(s.title, cmd.SaySituation(s.id), is_chosen=s.id == chosen)
                for s in pack.situations
                if s.group == group
            ),
        )
        for group in ("over_the_line", *(g for g in GROUPS if g != "over_the_line"))
        if any(s.group == group for s in pack.situations)
    )
