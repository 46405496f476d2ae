"""The one picture of the program that the window, the tray and the command line show."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from companion.domain import speech
from companion.domain.call import Activity, Call, Coding, Phase
from companion.domain.ladder import Rung
from companion.domain.prompts import Pack, fill
from companion.engine.ports import StorageState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.instants import Instant
    from companion.domain.ladder import RungMark
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


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that can be shown, at one moment. Seconds everywhere.

    is_saved: all of it is on disk. hold_now_s: the hold that runs. closes_in_s: until an untouched wrap-up closes.
    rungs: what was shown or said, first shown first. strip_rungs: what stands on the strip.
    call: the call at hand; last: the one closed before, while no call runs; rested_from: the one a breather is for.
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
    coding: Coding = field(default_factory=Coding)
    was_ended_at_boundary: bool = False
    is_hard: bool = False
    closes_in_s: float | None = None
    closes_after_s: float | None = None
    has_reference: bool = False
    undo: UndoWhat | None = None
    undo_keeps_words: bool = False
    cooldown_left_s: float | None = None
    cooldown_length_s: float | None = None
    cooldown_has_room: bool = False
    rested_from: Call | None = None
    last: Call | None = None
    call: Call | None = None
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
    wrap_up_limits: tuple[float, float],
) -> Snapshot:
    """Draw the picture of a session."""
    rest = session.cooldown
    plain = Snapshot(
        phase=session.phase,
        at=at,
        sentence=_sentence(session, pack, fields),
        cooldown_left_s=rest.left_s(at) if rest else None,
        cooldown_length_s=rest.length_s if rest else None,
        cooldown_has_room=bool(rest and rest.room_s() > 0),
        rested_from=session.last if rest else None,
        last=session.last if session.phase == Phase.READY else None,
        call=session.call,
        calls_today=today[0],
        hard_today=today[1],
        storage=storage,
        is_saved=is_saved,
    )
    if session.call is None:
        return plain
    undo = session.undo if session.undo and session.undo.left_s(at) > 0 else None
    return replace(
        _with_call(plain, session.call, wrap_up_limits),
        undo=undo.what if undo else None,
        next_rung=speech.next_rung(session, pack) if session.is_on_call else None,
    )


def _with_call(plain: Snapshot, call: Call, wrap_up_limits: tuple[float, float]) -> Snapshot:
    at = plain.at
    running = call.stretches[-1]
    in_wrap_up = plain.phase == Phase.WRAP_UP
    return replace(
        plain,
        call_id=call.call_id,
        with_colleague=running.activity == Activity.COLLEAGUE,
        call_s=call.seconds_since_start(at),
        talk_s=call.seconds_of(at, Activity.TALK),
        hold_s=call.seconds_of(at, Activity.HOLD, Activity.COLLEAGUE),
        hold_now_s=running.seconds(at) if plain.phase == Phase.ON_HOLD else 0.0,
        acw_s=call.seconds_of(at, Activity.AFTER_CALL),
        gap_s=call.gap_s(at),
        situation=call.situation,
        said=tuple(mark.line_id for mark in call.said),
        can_take_back=bool(call.marks),
        is_calmed=call.calmed_at_s is not None,
        rungs=call.strip.marks,
        strip_rungs=call.strip.rungs,
        may_end=call.strip.may_end,
        coding=call.coding,
        was_ended_at_boundary=any(mark.rung == Rung.END for mark in call.strip.given),
        is_hard=call.is_hard,
        closes_in_s=call.wrap_up_left_s(at, wrap_up_limits) if in_wrap_up else None,
        closes_after_s=call.wrap_up_limit_s(wrap_up_limits) if in_wrap_up else None,
        has_reference=bool(call.ref_hash),
        undo_keeps_words=call.started_by_situation,
    )


def _sentence(session: Session, pack: Pack, fields: Mapping[str, str]) -> Sentence | None:
    place = pack.place_of(session.shown)
    if place is None:
        return None
    call = session.call
    situation = place.situation or (pack.situation(call.situation or "") if call else None)
    given = {mark.rung for mark in call.strip.given} if call else set()
    said = {mark.line_id for mark in call.said} if call else set()
    return Sentence(
        id=place.line.id,
        text=fill(place.line.say, fields),
        cue=place.line.cue,
        situation_title=situation.title if situation else "",
        step_title=place.step.title,
        rung=place.step.rung,
        is_said=place.step.rung in given if place.step.rung else place.line.id in said,
    )
