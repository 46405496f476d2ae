"""The answer no: a move that is not possible now, and why."""

from __future__ import annotations

from enum import StrEnum


class Refusal(StrEnum):
    """Why a move is not possible now."""

    CALL_RUNNING = "call_running"
    NO_CALL = "no_call"
    ALREADY_ON_HOLD = "already_on_hold"
    NOT_ON_HOLD = "not_on_hold"
    NOT_IN_WRAP_UP = "not_in_wrap_up"
    NO_COOLDOWN = "no_cooldown"
    COOLDOWN_AT_LIMIT = "cooldown_at_limit"
    NO_COOLDOWN_DUE = "no_cooldown_due"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_SHOWN = "nothing_shown"
    NOTHING_SAID = "nothing_said"
    ALREADY_SAID = "already_said"
    ALREADY_CALMED = "already_calmed"
    LADDER_AT_END = "ladder_at_end"
    NO_LADDER = "no_ladder"
    NO_WORDS = "no_words"
    NO_WORDS_SHOWN = "no_words_shown"
    NOT_IN_THIS_PHASE = "not_in_this_phase"
    NO_HELP_OFFERED = "no_help_offered"
    NO_LAST_CALL = "no_last_call"
    NO_SUCH_CALL = "no_such_call"
    NO_FOLLOW_UP = "no_follow_up"
    NOT_A_TIME_AHEAD = "not_a_time_ahead"
    NO_KIND_WORDS = "no_kind_words"
    POLICY = "policy"
    NOTES_LOCKED = "notes_locked"


class Refused(Exception):  # noqa: N818 - it is no error: the answer is no
    """The move is not possible now; `why` says which rule stands against it."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why
