"""What the command line prints: a reason for each refusal, and how things stand, for people and for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from companion import __version__
from companion.domain.call import Phase
from companion.domain.follow_up import Standing
from companion.domain.refusal import Refusal
from companion.engine.ports import StorageState

if TYPE_CHECKING:
    from companion.domain.follow_up import FollowUp
    from companion.engine.snapshot import Snapshot

REFUSALS = {
    Refusal.CALL_RUNNING: "A call is running. End it first, or start with --replace.",
    Refusal.NO_CALL: "No call is running.",
    Refusal.ALREADY_ON_HOLD: "The caller is on hold already.",
    Refusal.NOT_ON_HOLD: "The caller is not on hold.",
    Refusal.NOT_IN_WRAP_UP: "There is no call to wrap up: none has ended, or it is saved already.",
    Refusal.NO_COOLDOWN: "No breather is running.",
    Refusal.COOLDOWN_AT_LIMIT: "The breather is as long as it can be.",
    Refusal.NO_COOLDOWN_DUE: "No breather is due: one follows a hard call, or waits from one.",
    Refusal.NOTHING_TO_UNDO: "There is nothing to undo. A start or an end can be taken back for ten seconds.",
    Refusal.NOTHING_SHOWN: "No sentence is shown.",
    Refusal.NOTHING_SAID: "Nothing has been marked as said.",
    Refusal.ALREADY_SAID: "That sentence is marked as said already.",
    Refusal.ALREADY_CALMED: "The caller is marked as calmed already.",
    Refusal.LADDER_AT_END: "The boundary has no further step: its last one has been said.",
    Refusal.NO_LADDER: "There is no boundary for a caller at risk. The safety card says what to do.",
    Refusal.NO_HELP_OFFERED: "No help is offered just now.",
    Refusal.NO_WORDS: "The words in use have nothing for that.",
    Refusal.NO_LAST_CALL: "There is no last call to go back to now.",
    Refusal.NO_FOLLOW_UP: "There is no open follow-up with that id, or more than one begins so.",
    Refusal.NOT_A_TIME_AHEAD: "The time of a follow-up must lie ahead, within a year.",
    Refusal.NO_KIND_WORDS: "There are no such words in the drawer.",
    Refusal.NO_WORDS_SHOWN: "No words are shown.",
    Refusal.NOT_IN_THIS_PHASE: "That is not possible at this point of a call.",
    Refusal.NO_SUCH_CALL: "There is no such call in the log.",
    Refusal.NOTES_LOCKED: "Your notes are locked, so what you type cannot be kept. Do “call-companion unlock” first.",
    Refusal.POLICY: "Your organisation does not allow that.",
}
_LEAST_OF_AN_ID = 4
NOT_ON_DISK = "Done, but not on disk yet: the log takes nothing now. It is tried again by itself; to ask, use --id {id}"
# The verbs whose answer is the sentence that is on the card afterwards.
VERBS_WITH_WORDS = (
    "say",
    "learns",
    "another",
    "boundary",
    "said",
    "unsay",
    "calmed",
    "steady",
    "call hold",
    "call resume",
)

_PHASES = {
    Phase.READY: "Ready.",
    Phase.ON_CALL: "On a call.",
    Phase.ON_HOLD: "The caller is on hold.",
    Phase.WRAP_UP: "Wrapping up.",
    Phase.COOLDOWN: "A breather.",
}
_STORAGE = {
    StorageState.OK: "",
    StorageState.PAUSED: "The log takes nothing now; what happens is kept in memory and stored later.",
    StorageState.READ_ONLY: "The log belongs to a newer version; it is not changed.",
}


def done_text(verb: str, picture: Snapshot) -> str:
    """Return what is printed after a verb that was done: the words to say, the promise that was made, or nothing."""
    if verb == "follow-up add":
        newest = max(picture.follow_ups, key=lambda each: each.since.utc_ms, default=None)
        return _promise(newest, picture) if newest else ""
    return picture.sentence.text if picture.sentence and verb in VERBS_WITH_WORDS else ""


def status_json(picture: Snapshot) -> str:
    """Return how things stand as one JSON object in plain ASCII."""
    return json.dumps(status_fields(picture))


def status_fields(picture: Snapshot) -> dict[str, Any]:
    """Return how things stand; None where there is none, seconds to the millisecond."""
    has_call = picture.call_id is not None
    sentence = picture.sentence
    return {
        "version": __version__,
        "phase": picture.phase,
        "call_id": picture.call_id,
        "call_s": _seconds(picture.call_s if has_call else None),
        "talk_s": _seconds(picture.talk_s if has_call else None),
        "hold_s": _seconds(picture.hold_s if has_call else None),
        "hold_now_s": _seconds(picture.hold_now_s if picture.phase == Phase.ON_HOLD else None),
        "acw_s": _seconds(picture.acw_s if has_call else None),
        "gap_s": _seconds(picture.gap_s if has_call else None),
        "with_colleague": picture.with_colleague,
        "hold_promise_s": _seconds(picture.hold_promise_s if picture.phase == Phase.ON_HOLD else None),
        "situation": picture.situation,
        "style": picture.style,
        "prompt_language": picture.prompt_language,
        "help": picture.help,
        "has_promise": picture.has_promise,
        "sentence": sentence.text if sentence else None,
        "sentence_id": sentence.id if sentence else None,
        "said": list(picture.said),
        "rungs": [
            {
                "rung": mark.rung,
                "shown_at_s": _seconds(mark.shown_at_s),
                "said_at_s": _seconds(mark.said_at_s),
                "taken_back_at_s": _seconds(mark.taken_back_at_s),
            }
            for mark in picture.rungs
        ],
        "next_rung": picture.next_rung,
        "may_end": picture.may_end,
        "is_calmed": picture.is_calmed,
        "undo": picture.undo,
        "closes_in_s": _seconds(picture.closes_in_s),
        "cooldown_left_s": _seconds(picture.cooldown_left_s),
        "follow_ups": len(picture.follow_ups),
        "next_follow_up": picture.follow_ups[0].due.iso() if picture.follow_ups else None,
        "rest_owed_s": _seconds(picture.rest_owed_s),
        "calls_today": picture.calls_today,
        "hard_today": picture.hard_today,
        "storage": picture.storage,
        "is_saved": picture.is_saved,
    }


def status_text(picture: Snapshot) -> str:
    """Return how things stand in a few plain lines."""
    lines = [_phase_line(picture)]
    if picture.call_id is not None:
        times = f"Talk {_minutes(picture.talk_s)}, hold {_minutes(picture.hold_s)}"
        lines.append(times + (f", after the call {_minutes(picture.acw_s)}." if picture.acw_s else "."))
    if picture.situation:
        lines.append(f"Situation: {picture.situation}.")
    if picture.sentence:
        lines.append(f"On the card: {picture.sentence.text}")
    if picture.rungs:
        given = [f"{mark.rung} at {_minutes(mark.said_at_s)}" for mark in picture.rungs if mark.said_at_s is not None]
        lines.append(f"Boundary: {', '.join(given) or 'nothing said yet'}." + _next_line(picture))
    if picture.rest_owed_s is not None:
        lines.append(f"A breather of {_minutes(picture.rest_owed_s)} was missed: 'cooldown take', or 'cooldown skip'.")
    lines.append(f"Today: {picture.calls_today} calls, {picture.hard_today} of them hard.")
    if picture.follow_ups:
        lines.append(f"Follow-ups: {len(picture.follow_ups)}, the next {_promise(picture.follow_ups[0], picture)}.")
    if _STORAGE[picture.storage]:
        lines.append(_STORAGE[picture.storage])
    return "\n".join(lines)


def follow_ups_text(picture: Snapshot) -> str:
    """Return the open promises, the next first: the beginning of each id, its time, how it stands. Never its words."""
    return "\n".join(_promise(each, picture) for each in picture.follow_ups) or "No follow-ups are open."


def _promise(follow_up: FollowUp, picture: Snapshot) -> str:
    standing = follow_up.standing(picture.at)
    told = "" if standing == Standing.AHEAD else f"  {standing}"
    return f"{_short_id(follow_up, picture)}  {follow_up.due.iso()[:16].replace('T', ' ')}{told}"


def _short_id(follow_up: FollowUp, picture: Snapshot) -> str:
    """As much of an id as tells it from the others."""
    others = [each.id for each in picture.follow_ups if each is not follow_up]
    lengths = range(_LEAST_OF_AN_ID, len(follow_up.id))
    starts = (follow_up.id[:length] for length in lengths)
    return next((start for start in starts if not any(o.startswith(start) for o in others)), follow_up.id)


def _phase_line(picture: Snapshot) -> str:
    if picture.phase == Phase.ON_HOLD and picture.with_colleague:
        return "Asking a colleague."
    if picture.cooldown_left_s is not None:
        return f"{_PHASES[picture.phase]} {_minutes(picture.cooldown_left_s)} left."
    return _PHASES[picture.phase]


def _next_line(picture: Snapshot) -> str:
    if picture.may_end:
        return " The call may be ended."
    return f" Next: {picture.next_rung}." if picture.next_rung else ""


def _seconds(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _minutes(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02}"
