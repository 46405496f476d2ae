"""The part of the window that never moves: state, timer, the two buttons beside it, the notice line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.call import Phase
from companion.domain.session import UndoWhat
from companion.engine import commands as cmd
from companion.engine.ports import StorageState
from companion.ui.view_state.parts import MINUTES_AGO, Action, Look, Tone, Translate, clock_text, left_text

if TYPE_CHECKING:
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Face:
    """State, timer and buttons. `side` is the button left of `main`; a notice has a text and small buttons."""

    state: str
    tone: Tone
    timer: str
    timer_name: str
    main: Action
    side: Action | None
    notice: str
    notice_tone: Tone
    notice_actions: tuple[Action, ...]
    ring: float | None
    is_saved: bool


def face(snapshot: Snapshot, settings: Settings, translate: Translate) -> Face:
    """Say what the fixed part shows."""
    notice, notice_tone, actions = _notice(snapshot, translate)
    left, limit = snapshot.closes_in_s, snapshot.closes_after_s
    is_closing_soon = left is not None and limit is not None and limit <= settings.easy_wrap_up_seconds
    return Face(
        state=_state(snapshot, settings, translate),
        tone=_TONES[snapshot.phase],
        timer=_timer(snapshot),
        timer_name=_timer_name(snapshot, translate),
        main=_main(snapshot, translate),
        side=_side(snapshot, translate),
        notice=notice,
        notice_tone=notice_tone,
        notice_actions=actions,
        ring=left / limit if is_closing_soon and left is not None and limit else None,
        is_saved=snapshot.is_saved,
    )


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
    )


_TONES = {
    Phase.READY: Tone.QUIET,
    Phase.ON_CALL: Tone.CALM,
    Phase.ON_HOLD: Tone.CARE,
    Phase.WRAP_UP: Tone.QUIET,
    Phase.COOLDOWN: Tone.CALM,
}


def _state(snapshot: Snapshot, settings: Settings, translate: Translate) -> str:
    match snapshot.phase:
        case Phase.READY:
            return translate("Face", "Just the words") if snapshot.sentence else translate("Face", "No call")
        case Phase.ON_CALL:
            return translate("Face", "On call")
        case Phase.ON_HOLD if snapshot.with_colleague:
            return translate("Face", "With a colleague")
        case Phase.ON_HOLD:
            promised = clock_text(settings.hold_promise_minutes * 60)
            return translate("Face", "On hold, {time} promised").format(time=promised)
        case Phase.WRAP_UP:
            talked = clock_text(snapshot.talk_s)
            return translate("Face", "Wrap-up, talked {time}").format(time=talked)
    return translate("Face", "Breather")


def _timer(snapshot: Snapshot) -> str:
    match snapshot.phase:
        case Phase.READY:
            minutes = (snapshot.at.utc_ms // 60_000 + snapshot.at.offset_min) % 1440
            return f"{minutes // 60:02}:{minutes % 60:02}"
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
            return Action(translate("Face", "Save"), cmd.SaveWrapUp(), Look.FILLED, Tone.CALM)
        case Phase.COOLDOWN:
            return Action(translate("Face", "Back to work"), cmd.EndCooldown())
    return None


def _notice(snapshot: Snapshot, translate: Translate) -> tuple[str, Tone, tuple[Action, ...]]:
    if snapshot.storage == StorageState.PAUSED:
        text = translate("Face", "Storage paused: your calls are kept in memory and saved as soon as the disk takes them.")
        return text, Tone.CARE, _undo(snapshot, translate)
    if snapshot.storage == StorageState.READ_ONLY and snapshot.phase == Phase.READY:
        text = translate("Face", "The log belongs to a newer version: calls are kept beside it until this program is updated.")
        return text, Tone.CARE, ()
    match snapshot.phase:
        case Phase.READY if snapshot.sentence is None:
            return translate("Face", "Started"), Tone.QUIET, _ago(translate, lambda s: cmd.StartCall(ago_s=s))
        case Phase.ON_CALL if snapshot.undo == UndoWhat.START:
            return "", Tone.QUIET, (*_undo(snapshot, translate), *_ago(translate, lambda s: cmd.CorrectStart(ago_s=s)))
        case Phase.ON_CALL:
            colleague = Action(
                translate("Face", "With a colleague"), cmd.Hold(with_colleague=True), Look.LINK
            )
            return "", Tone.QUIET, (colleague,)
        case Phase.WRAP_UP:
            lead = "" if snapshot.undo else translate("Face", "Over since")
            return lead, Tone.QUIET, (*_undo(snapshot, translate), *_ago(translate, lambda s: cmd.EndCall(ago_s=s)))
    return "", Tone.QUIET, ()


def _undo(snapshot: Snapshot, translate: Translate) -> tuple[Action, ...]:
    if snapshot.undo == UndoWhat.END and snapshot.phase == Phase.WRAP_UP:
        return (Action(translate("Face", "Undo: back to call"), cmd.Undo(), Look.LINK, Tone.CALM),)
    if snapshot.undo == UndoWhat.START and snapshot.phase == Phase.ON_CALL:
        text = translate("Face", "Just the words") if snapshot.situation else translate("Face", "Undo start")
        return (Action(text, cmd.Undo(), Look.LINK, Tone.CALM),)
    return ()


def _ago(translate: Translate, command_for) -> tuple[Action, ...]:  # type: ignore[no-untyped-def]  # noqa: ANN001
    actions = []
    for minutes in MINUTES_AGO:
        is_last = minutes == MINUTES_AGO[-1]
        text = translate("Face", "{n} min ago").format(n=minutes) if is_last else str(minutes)
        name = translate("Face", "{n} minutes ago").format(n=minutes)
        actions.append(Action(text, command_for(minutes * 60.0), Look.LINK, name=name))
    return tuple(actions)
