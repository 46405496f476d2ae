"""The one picture of the program that the window, the tray and the command line show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain import moves
from companion.domain.call import Activity, Call, Coding, Outcome, Phase
from companion.domain.prompts import Pack, Place, fill
from companion.engine.ports import StorageState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.instants import Instant
    from companion.domain.ladder import Rung, RungMark
    from companion.domain.session import Session, UndoWhat


@dataclass(frozen=True, slots=True)
class Sentence:
    """What stands on the card: the words with names filled in, the cue, and where they belong."""

    id: str
    text: str
    cue: str
    situation_title: str
    step_title: str
    rung: Rung | None
    is_said: bool
    ways: int


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that can be shown, at one moment. Seconds everywhere.

    is_saved: all of it is on disk. hold_now_s: the hold that runs. closes_in_s: until an untouched wrap-up closes.
    rungs: what was shown or said, first shown first. strip_rungs: what stands on the strip.
    """

    phase: Phase
    at: Instant
    call_id: str | None = None
    with_colleague: bool = False
    call_s: float = 0.0
    talk_s: float = 0.0
    hold_s: float = 0.0
    hold_now_s: float = 0.0
    acw_s: float = 0.0
    gap_s: float = 0.0
    situation: str | None = None
    sentence: Sentence | None = None
    said: tuple[str, ...] = ()
    can_take_back: bool = False
    is_calmed: bool = False
    rungs: tuple[RungMark, ...] = ()
    strip_rungs: tuple[Rung, ...] = ()
    next_rung: Rung | None = None
    may_end: bool = False
    coding: Coding = Coding()
    suggested_outcome: Outcome | None = None
    is_hard: bool = False
    closes_in_s: float | None = None
    closes_after_s: float | None = None
    has_reference: bool = False
    undo: UndoWhat | None = None
    undo_has_words: bool = False
    cooldown_left_s: float | None = None
    cooldown_length_s: float | None = None
    cooldown_has_room: bool = False
    rested_from: Call | None = None
    calls_today: int = 0
    hard_today: int = 0
    storage: StorageState = StorageState.OK
    is_saved: bool = True


def take_snapshot(  # noqa: PLR0913 - a picture has this many sides
    session: Session,
    at: Instant,
    pack: Pack,
    fields: Mapping[str, str],
    *,
    today: tuple[int, int],
    storage: StorageState,
    is_saved: bool,
    closes_after_s: float | None,
) -> Snapshot:
    """Draw the picture of a session."""
    call = session.call
    left = session.undo.left_s(at) if session.undo and call else 0.0
    undo = session.undo.what if session.undo and left > 0 else None
    rest = session.cooldown
    return Snapshot(
        phase=session.phase,
        at=at,
        **_times(call, at),
        **_words(session, pack, fields),
        **_ladder(session, pack),
        **_coding(call),
        closes_in_s=_closes_in(call, at, closes_after_s),
        closes_after_s=closes_after_s,
        undo=undo,
        undo_has_words=bool(call and call.situation),
        cooldown_left_s=rest.left_s(at) if rest else None,
        cooldown_length_s=rest.length_s if rest else None,
        cooldown_has_room=bool(rest and rest.room_s() > 0),
        rested_from=session.last if rest else None,
        calls_today=today[0],
        hard_today=today[1],
        storage=storage,
        is_saved=is_saved,
    )


def _times(call: Call | None, at: Instant) -> dict[str, object]:
    ...
