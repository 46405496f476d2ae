"""The one picture of the program that the window, the tray and the command line show."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from companion.domain import speech
from companion.domain.call import Activity, Call, Coding, HelpReason, Phase
from companion.domain.cooldown import within
from companion.domain.help_early import help_reason
from companion.domain.ladder import MayEnd, Rung
from companion.domain.moves import is_rest_offered
from companion.domain.policy import NO_POLICY, Policy
from companion.domain.prompts import AT_RISK, Pack, Style, fill
from companion.domain.value import value
from companion.engine.ports import StorageState

if TYPE_CHECKING:
    from companion.domain.follow_up import FollowUp
    from companion.domain.hard_days import Word
    from companion.domain.instants import Instant
    from companion.domain.kind_words import KindWords
    from companion.domain.ladder import RungMark
    from companion.domain.recognition import Recognition
    from companion.domain.session import Session, UndoWhat
    from companion.domain.settings import Settings


@value
class Sentence:
    """What stands on the card: the words with names filled in, the cue, and where they belong.

    moment: the moment of a call these words are for, if any. meaning: the same in the agent's own language, where it is
    wanted. language: set where the line stands in for one that is missing in the language of the prompts.
    """

    id: str
    text: str
    cue: str
    situation_title: str
    step_title: str
    rung: Rung | None
    is_said: bool
    moment: str | None = None
    meaning: str = ""
    language: str = ""


@value
class Words:
    """The words in use: the pack of the prompts' language, and one of the agent's own language for the meaning."""

    pack: Pack
    meaning: Pack | None = None


@value
class Snapshot:
    """Everything that can be shown, at one moment. Seconds everywhere.

    is_saved: all of it is on disk. hold_now_s: the hold that runs. closes_in_s: until an untouched wrap-up closes.
    rungs: what was shown or said, first shown first. strip_rungs: what stands on the strip.
    styles: how a caller may learn, where that matters; style: what was picked. help: why help is offered now.
    hold_promise_s: how long the caller was told to wait. has_promise: something is promised for after the call.
    follow_ups: open promises, the next first; settled_follow_up: the one done or dropped in the last ten seconds.
    are_notes_locked: nothing typed can be kept or read until the agent unlocks it.
    recognised: what is known of a caller who comes back, once a reference tells it.
    call: the call at hand; last: the one closed before, while no call runs; rested_from: the one a breather is for.
    rest_owed_s: the missed breather that is offered; wants_rest: the form of a hard call can wait for one.
    word: what there is to say about hard calls that came together.
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
    hold_promise_s: float = 0.0
    situation: str | None = None
    is_at_risk: bool = False
    styles: tuple[Style, ...] = ()
    style: str | None = None
    help: HelpReason | None = None
    is_help_open: bool = False
    has_promise: bool = False
    may_end_calls: MayEnd = MayEnd.UNANSWERED
    prompt_language: str = ""
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
    was_ended_at_once: bool = False
    was_handed_over: bool = False
    is_hard: bool = False
    closes_in_s: float | None = None
    closes_after_s: float | None = None
    has_reference: bool = False
    recognised: Recognition | None = None
    undo: UndoWhat | None = None
    undo_keeps_words: bool = False
    cooldown_left_s: float | None = None
    cooldown_length_s: float | None = None
    cooldown_has_room: bool = False
    rest_owed_s: float | None = None
    wants_rest: bool = False
    word: Word | None = None
    rested_from: Call | None = None
    last: Call | None = None
    call: Call | None = None
    calls_today: int = 0
    hard_today: int = 0
    follow_ups: tuple[FollowUp, ...] = ()
    settled_follow_up: FollowUp | None = None
    kind_words: tuple[KindWords, ...] = ()
    storage: StorageState = StorageState.OK
    are_notes_locked: bool = False
    policy: Policy = NO_POLICY
    is_saved: bool = True


def take_snapshot(  # noqa: PLR0913 - a picture has this many sides
    session: Session,
    at: Instant,
    words: Words,
    settings: Settings,
    *,
    policy: Policy,
    today: tuple[int, int],
    word: Word | None,
    storage: StorageState,
    is_saved: bool,
) -> Snapshot:
    """Draw the picture of a session."""
    rest, limits = session.cooldown, settings.rest_limits(0)
    owed = session.owed if is_rest_offered(session, at) else None
    plain = Snapshot(
        phase=session.phase,
        at=at,
        may_end_calls=settings.may_end,
        prompt_language=words.pack.language,
        sentence=_sentence(session, words, settings),
        cooldown_left_s=rest.left_s(at) if rest else None,
        cooldown_length_s=rest.length_s if rest else None,
        cooldown_has_room=bool(rest and rest.room_s(limits.longest_s) > 0),
        rest_owed_s=within(owed.length_s, limits) if owed else None,
        word=word,
        rested_from=(session.call or session.last) if rest else None,
        last=session.last if session.phase == Phase.READY else None,
        call=session.call,
        calls_today=today[0],
        hard_today=today[1],
        storage=storage,
        policy=policy,
        is_saved=is_saved,
    )
    if session.call is None:
        return plain
    undo = session.undo if session.undo and session.undo.left_s(at) > 0 else None
    return replace(
        _with_call(plain, session.call, settings),
        undo=undo.what if undo else None,
        next_rung=speech.next_rung(session, words.pack) if session.is_on_call else None,
        styles=_styles(session.call, words.pack) if session.is_on_call else (),
        help=help_reason(session.call, at, settings.help_limits()) if session.is_on_call else None,
    )


def _styles(call: Call, pack: Pack) -> tuple[Style, ...]:
    """How a caller may learn: while that situation is at hand, and until the end of the call once it was picked."""
    at_hand = pack.situation(call.situation or "")
    if at_hand and at_hand.styles:
        return at_hand.styles
    every = (style for situation in pack.situations for style in situation.styles)
    return tuple(style for style in every if style.id == call.style)


def _with_call(plain: Snapshot, call: Call, settings: Settings) -> Snapshot:
    at = plain.at
    wrap_up_limits = settings.wrap_up_limits()
    promised_s = call.hold_promise_s
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
        hold_promise_s=settings.hold_promise_minutes * 60.0 if promised_s is None else promised_s,
        situation=call.situation,
        is_at_risk=call.situation == AT_RISK,
        style=call.style,
        is_help_open=call.is_help_open,
        has_promise=bool(call.promises),
        said=tuple(mark.line_id for mark in call.said),
        can_take_back=bool(call.marks),
        is_calmed=call.calmed_at_s is not None,
        rungs=call.strip.marks,
        strip_rungs=call.strip.rungs,
        may_end=call.strip.may_end,
        coding=call.coding,
        was_ended_at_boundary=any(mark.rung == Rung.END for mark in call.strip.given),
        was_ended_at_once=[mark.rung for mark in call.strip.given] == [Rung.END],
        was_handed_over=any(mark.rung == Rung.HAND_OVER for mark in call.strip.given),
        is_hard=call.is_hard,
        wants_rest=in_wrap_up and call.wants_rest,
        closes_in_s=call.wrap_up_left_s(at, wrap_up_limits) if in_wrap_up else None,
        closes_after_s=call.wrap_up_limit_s(wrap_up_limits) if in_wrap_up else None,
        has_reference=bool(call.ref_hash),
        undo_keeps_words=call.started_by_situation,
    )


def _sentence(session: Session, words: Words, settings: Settings) -> Sentence | None:
    pack, fields = words.pack, settings.fields()
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
        moment=place.situation.id if place.situation and place.situation.group is None else None,
        meaning=_meaning(place.line.id, words, settings),
        language=place.line.language,
    )


def _meaning(line_id: str, words: Words, settings: Settings) -> str:
    """The same line in the agent's own language; empty where that is not wanted, not another, or not there."""
    own = words.meaning
    if own is None or not settings.show_meaning or own.language == words.pack.language:
        return ""
    place = own.place_of(line_id)
    return fill(place.line.say, settings.fields()) if place else ""
