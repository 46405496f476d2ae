"""What stands in the window for practising: the caller's line, the answers, the reason, and the way on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from companion.domain.prompts import fill
from companion.domain.value import value
from companion.ui.view_state.call_view import giving_text
from companion.ui.view_state.parts import Action, Look, Tone, Translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.practice import Answer, Round
    from companion.domain.prompts import Pack

# What the agent notices or knows stands (in brackets) before the caller's words.
_NOTICED = re.compile(r"\(([^()]*)\)\s*(.*)", re.DOTALL)


@value
class AnswerView:
    """One answer as a button. label: what a rung's button says, else empty. tone: how it turned out."""

    number: str
    label: str
    text: str
    tone: Tone = Tone.QUIET
    is_enabled: bool = True
    name: str = ""


@value
class ReasonView:
    """Why an answer helps or not."""

    heading: str
    why: str
    tone: Tone


@value
class PractiseView:
    """Everything the window shows.

    noticed: what the agent notices before the caller's words. on: the way on; other: out of this scene into the next.
    """

    heading: str
    noticed: str
    caller: str
    question: str
    answers: tuple[AnswerView, ...]
    reason: ReasonView | None
    on: Action | None
    other: Action | None


def round_view(now: Round, pack: Pack, fields: Mapping[str, str], translate: Translate) -> PractiseView:
    """Show where one stands in a scene."""
    situation = pack.situation(now.scene.situation)
    title = situation.title if situation else ""
    answers = tuple(
        _answer(number, answer, now, _words(answer, now, pack, fields), translate)
        for number, answer in enumerate(now.turn.answers, start=1)
    )
    go_on, try_again, another = ways_on(translate)
    noticed, caller = noticed_and_said(now.turn.caller)
    return PractiseView(
        heading=" · ".join(part for part in (title, now.scene.title) if part),
        noticed=noticed,
        caller=translate("Card", "“{sentence}”").format(sentence=caller),
        question=translate("Practise", "What do you say? Keys 1 to {count}").format(count=len(answers)),
        answers=answers,
        reason=_reason(now, translate),
        on=Action(
            another if now.is_over else try_again if now.is_tried_again else go_on,
            look=Look.FILLED,
            tone=Tone.CALM,
            is_enabled=now.chosen is not None,
        ),
        other=None if now.is_over else Action(another, look=Look.LINK),
    )


def ways_on(translate: Translate) -> tuple[str, ...]:
    """Every text of the button that leads on, which keeps the room of the longest."""
    return (
        translate("Practise", "Go on"),
        translate("Practise", "Try again"),
        translate("Practise", "Another scene"),
    )


def nothing_view(translate: Translate) -> PractiseView:
    """Say that there are no scenes."""
    sentence = translate("Practise", "There are no scenes in this language yet.")
    return PractiseView("", "", sentence, "", (), None, None, None)


def noticed_and_said(caller: str) -> tuple[str, str]:
    """Take what the agent notices apart from what the caller says."""
    found = _NOTICED.fullmatch(caller)
    return (found[1], found[2]) if found and found[2] else ("", caller)


def _words(answer: Answer, now: Round, pack: Pack, fields: Mapping[str, str]) -> str:
    line = answer.line_in(pack, now.scene.situation)
    return fill(line.say, fields) if line else answer.say


def _answer(number: int, answer: Answer, now: Round, text: str, translate: Translate) -> AnswerView:
    label = giving_text(answer.rung, translate) if answer.rung else ""
    is_chosen, is_tried = answer == now.chosen, answer in now.tried
    tone = (Tone.CALM if answer.is_good else Tone.CARE) if is_chosen else Tone.QUIET
    says = f"{label}: {text}" if label else text
    name = f"{number}. {says}"
    if is_tried:
        name = translate("Practise", "{answer} Tried already.").format(answer=name)
    return AnswerView(
        number=str(number),
        label=label,
        text=text,
        tone=tone,
        is_enabled=is_chosen or (now.chosen is None and not is_tried),
        name=name,
    )


def _reason(now: Round, translate: Translate) -> ReasonView | None:
    if now.chosen is None:
        return None
    if now.chosen.is_good:
        return ReasonView(translate("Practise", "That helps"), now.chosen.why, Tone.CALM)
    heading = (
        translate("Practise", "Try another") if now.is_tried_again else translate("Practise", "That makes it harder")
    )
    return ReasonView(heading, now.chosen.why, Tone.CARE)
