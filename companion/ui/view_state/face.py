"""The part of the window that never moves: state, timer, the two buttons beside it, the notice line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Coding, Phase
from companion.domain.session import UndoWhat
from companion.domain.value import value
from companion.engine import commands as cmd
from companion.engine.ports import StorageState
from companion.ui.view_state.after_view import chosen_outcome
from companion.ui.view_state.notes_view import locked_banner
from companion.ui.view_state.parts import (
    MINUTES_AGO,
    Action,
    Look,
    SettingsChange,
    Tone,
    Translate,
    clock_text,
    left_text,
    time_of_day,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.settings import Settings
    from companion.engine.commands import Command
    from companion.engine.snapshot import Snapshot


HOLD_MINUTES = (1, 2, 5)


@value
class Face:
    """State, timer and buttons. `side` stands left of `main`; the notice line has `undo`, a text and small buttons."""

    state: str
    tone: Tone
    timer: str
    timer_name: str
    main: Action
    side: Action | None
    notice: str
    notice_actions: tuple[Action, ...]
    undo: Action | None
    ring: float | None
    shows_saved: bool
    languages: tuple[Action, ...]


def face(snapshot: Snapshot, settings: Settings, translate: Translate) -> Face:
    """Say what the fixed part shows."""
    notice, actions = _notice(snapshot, translate)
    left, limit = snapshot.closes_in_s, snapshot.closes_after_s
    is_closing_soon = left is not None and limit is not None and limit <= settings.easy_wrap_up_seconds
    return Face(
        state=_state(snapshot, translate),
        tone=_TONES[snapshot.phase],
        timer=_timer(snapshot, translate),
        timer_name=_timer_name(snapshot, translate),
        main=_main(snapshot, translate),
        side=_side(snapshot, translate),
        notice=notice,
        notice_actions=actions,
        undo=_undo(snapshot, translate),
        ring=left / limit if is_closing_soon and left is not None and limit else None,
        shows_saved=shows_saved(snapshot),
        languages=_languages(snapshot, translate),
    )


def _languages(snapshot: Snapshot, translate: Translate) -> tuple[Action, ...]:
    """One click to the prompts of another language; gone where no sentence can stand, or there is nothing to choose."""
    offered = snapshot.policy.languages("prompt_language")
    is_fixed = snapshot.policy.is_locked("prompt_language") or len(offered) == 1
    if snapshot.phase in (Phase.WRAP_UP, Phase.COOLDOWN) or is_fixed:
        return ()
    names = {
        "en": translate("Face", "Sentences in English"),
        "fi": translate("Face", "Sentences in Finnish"),
        "el": translate("Face", "Sentences in Greek"),
    }
    return tuple(
        Action(
            language.upper(),
            SettingsChange("prompt_language", language),
            Look.LINK,
            name=names[language],
            is_chosen=language == snapshot.prompt_language,
        )
        for language in offered
    )


def shows_saved(snapshot: Snapshot) -> bool:
    """Tell whether there is a call at hand and all of it is on disk."""
    return snapshot.is_saved and snapshot.call_id is not None


def main_texts(translate: Translate) -> tuple[str, ...]:
    """Every text the main button can have; it is made wide enough for all of them."""
    return translate("Face", "Start call"), translate("Face", "Call over")


def side_texts(translate: Translate) -> tuple[str, ...]:
    """Every text the side button can have."""
    return (
        translate("Face", "Hold"),
        translate("Face", "Back to call"),
        translate("Face", "Save"),
        translate("Face", "Back to work"),
        translate("Face", "To the form"),
    )


_TONES = {
    Phase.READY: Tone.QUIET,
    Phase.ON_CALL: Tone.CALM,
    Phase.ON_HOLD: Tone.CARE,
    Phase.WRAP_UP: Tone.QUIET,
    Phase.COOLDOWN: Tone.CALM,
}


def _state(snapshot: Snapshot, translate: Translate) -> str:
    match snapshot.phase:
        case Phase.READY:
            return translate("Face", "Just the words") if snapshot.sentence else translate("Face", "No call")
        case Phase.ON_HOLD:
            return _hold_state(snapshot, translate)
        case Phase.WRAP_UP:
            talked = clock_text(snapshot.talk_s)
            return translate("Face", "Wrap-up, talked {time}").format(time=talked)
        case Phase.COOLDOWN:
            return translate("Face", "Breather")
    return translate("Face", "On call")


def _hold_state(snapshot: Snapshot, translate: Translate) -> str:
    if snapshot.with_colleague:
        return translate("Face", "With a colleague")
    if snapshot.hold_now_s >= snapshot.hold_promise_s:
        return translate("Face", "Promised time is over")
    return translate("Face", "On hold")


def _timer(snapshot: Snapshot, translate: Translate) -> str:
    match snapshot.phase:
        case Phase.READY:
            return time_of_day(snapshot.at.utc_ms, snapshot.at.offset_min, translate)
        case Phase.ON_CALL:
            return clock_text(snapshot.call_s)
        case Phase.ON_HOLD:
            return clock_text(snapshot.hold_now_s)
        case Phase.WRAP_UP:
            return clock_text(snapshot.acw_s)
    return left_text(snapshot.cooldown_left_s or 0.0)


def _timer_name(snapshot: Snapshot, translate: Translate) -> str:
    """What the timer counts; the figure itself is not announced each second."""
    return {
        Phase.READY: translate("Face", "Time of day"),
        Phase.ON_CALL: translate("Face", "Time on this call"),
        Phase.ON_HOLD: translate("Face", "Time on hold"),
        Phase.WRAP_UP: translate("Face", "Time since the call"),
        Phase.COOLDOWN: translate("Face", "Time left to rest"),
    }[snapshot.phase]


def _main(snapshot: Snapshot, translate: Translate) -> Action:
    if snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD):
        look = Look.FILLED if snapshot.phase == Phase.ON_CALL else Look.PLAIN
        return Action(translate("Face", "Call over"), cmd.EndCall(), look, Tone.CALM)
    look = Look.FILLED if snapshot.phase == Phase.READY else Look.PLAIN
    return Action(translate("Face", "Start call"), cmd.StartCall(), look, Tone.CALM)


def _side(snapshot: Snapshot, translate: Translate) -> Action | None:
    match snapshot.phase:
        case Phase.ON_CALL:
            return Action(translate("Face", "Hold"), cmd.Hold())
        case Phase.ON_HOLD:
            return Action(translate("Face", "Back to call"), cmd.Resume(), Look.FILLED, Tone.CALM)
        case Phase.WRAP_UP:
            shown = Coding(outcome=chosen_outcome(snapshot))
            return Action(translate("Face", "Save"), cmd.SaveWrapUp(shown), Look.FILLED, Tone.CALM)
        case Phase.COOLDOWN if snapshot.call_id is not None:
            return Action(translate("Face", "To the form"), cmd.EndCooldown())
        case Phase.COOLDOWN:
            return Action(translate("Face", "Back to work"), cmd.EndCooldown())
    return None


def banner(snapshot: Snapshot, translate: Translate) -> str:
    """What the agent should know about the log; empty when all is well."""
    if snapshot.storage == StorageState.PAUSED:
        return translate(
            "Face", "The disk takes nothing just now. Your calls are kept in memory and saved as soon as it does."
        )
    if snapshot.storage == StorageState.READ_ONLY:
        return translate(
            "Face", "The log belongs to a newer version of this program. Calls are kept beside it until the update."
        )
    if snapshot.are_notes_locked and snapshot.phase in (Phase.READY, Phase.WRAP_UP):
        return locked_banner(translate)
    return ""


def _notice(snapshot: Snapshot, translate: Translate) -> tuple[str, tuple[Action, ...]]:
    """What stands in the line under the timer before its small buttons, and the buttons."""
    match snapshot.phase:
        case Phase.READY if snapshot.sentence is None:
            return translate("Face", "Started"), _ago(translate, lambda s: cmd.StartCall(ago_s=s))
        case Phase.ON_CALL if snapshot.undo == UndoWhat.START:
            return translate("Face", "Began"), _ago(translate, lambda s: cmd.CorrectStart(ago_s=s))
        case Phase.ON_CALL:
            return "", _help(snapshot, translate)
        case Phase.ON_HOLD if not snapshot.with_colleague:
            return _promised(snapshot, translate)
        case Phase.WRAP_UP:
            return translate("Face", "Over"), _ago(translate, lambda s: cmd.EndCall(ago_s=s))
    return "", ()


def _help(snapshot: Snapshot, translate: Translate) -> tuple[Action, ...]:
    """One quiet line offers help early, each reason once; else a colleague can always be asked."""
    if snapshot.help is None:
        return (Action(translate("Face", "With a colleague"), cmd.Hold(with_colleague=True), Look.LINK),)
    ask = translate("Face", "Bring someone in now?")
    return (
        Action(ask, cmd.AnswerHelp(is_open=True), Look.LINK, Tone.CARE),
        Action(translate("Face", "Not now"), cmd.AnswerHelp(is_open=False), Look.LINK),
    )


def _promised(snapshot: Snapshot, translate: Translate) -> tuple[str, tuple[Action, ...]]:
    """How long the caller was told the hold takes, and one click to tell another time."""
    actions = []
    for minutes in HOLD_MINUTES:
        is_last = minutes == HOLD_MINUTES[-1]
        text = translate("Face", "{n} min").format(n=minutes) if is_last else str(minutes)
        one, many = translate("Face", "1 minute promised"), translate("Face", "{n} minutes promised")
        name = one if minutes == 1 else many.format(n=minutes)
        is_chosen = snapshot.hold_promise_s == minutes * 60
        actions.append(Action(text, cmd.PromiseHold(minutes), Look.LINK, name=name, is_chosen=is_chosen))
    time = clock_text(snapshot.hold_promise_s)
    return translate("Face", "{time} promised").format(time=time), tuple(actions)


def _undo(snapshot: Snapshot, translate: Translate) -> Action | None:
    if snapshot.undo == UndoWhat.END and snapshot.phase == Phase.WRAP_UP:
        return Action(translate("Face", "Undo: back to call"), cmd.Undo(), Look.LINK, Tone.CALM)
    if snapshot.undo == UndoWhat.START and snapshot.phase == Phase.ON_CALL:
        text = translate("Face", "Just the words") if snapshot.undo_keeps_words else translate("Face", "Undo start")
        return Action(text, cmd.Undo(), Look.LINK, Tone.CALM)
    return None


def _ago(translate: Translate, command_for: Callable[[float], Command]) -> tuple[Action, ...]:
    actions = []
    for minutes in MINUTES_AGO:
        is_last = minutes == MINUTES_AGO[-1]
        text = translate("Face", "{n} min ago").format(n=minutes) if is_last else str(minutes)
        name = translate("Face", "%n minutes ago", minutes)
        actions.append(Action(text, command_for(minutes * 60.0), Look.LINK, name=name))
    return tuple(actions)
