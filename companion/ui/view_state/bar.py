"""What the compact bar shows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.call import Phase
from companion.domain.value import value
from companion.engine import commands as cmd
from companion.ui.view_state.call_view import rung_button_text
from companion.ui.view_state.face import Face
from companion.ui.view_state.parts import Action, Look, Tone, Translate

if TYPE_CHECKING:
    from companion.engine.snapshot import Snapshot


@value
class Bar:
    """Dot, timer and at most three buttons; the last stands where the panel has its main one."""

    tone: Tone
    ring: float | None
    timer: str
    timer_name: str
    actions: tuple[Action, ...]


def bar(snapshot: Snapshot, face: Face, translate: Translate) -> Bar:
    """Say what the compact bar shows."""
    actions: tuple[Action, ...] = (face.main,)
    if snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD):
        boundary = Action(
            translate("Bar", "Boundary"),
            cmd.GiveNextRung(),
            Look.OUTLINED,
            Tone.LIMIT,
            name=rung_button_text(snapshot, translate),
            is_enabled=snapshot.next_rung is not None,
        )
        steady = Action(translate("Bar", "Steady line"), cmd.SteadyLine())
        first = face.side if face.side and snapshot.phase == Phase.ON_HOLD else steady
        actions = (first, boundary, replace(face.main, look=Look.PLAIN))
    elif face.side:
        actions = (face.side, face.main)
    return Bar(face.tone, face.ring, face.timer, face.timer_name, actions)
