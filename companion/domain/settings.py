"""What an agent may set, with defaults and limits."""

from __future__ import annotations

from enum import StrEnum

from companion.domain.cooldown import RestLimits
from companion.domain.help_early import HelpLimits
from companion.domain.ladder import STANDARD, MayEnd
from companion.domain.note_guard import ALWAYS, Masked
from companion.domain.retention import Keep
from companion.domain.value import value


class Theme(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """The language of the program's own texts; or as the system says."""

    SYSTEM = "system"
    ENGLISH = "en"
    FINNISH = "fi"
    GREEK = "el"


class Breathing(StrEnum):
    """The way to breathe in a breather."""

    SIGH = "sigh"
    BOX = "box"


class Corner(StrEnum):
    """The corner of the screen the window keeps to."""

    TOP_LEFT = "top_left"
    TOP_RIGHT = "top_right"
    BOTTOM_LEFT = "bottom_left"
    BOTTOM_RIGHT = "bottom_right"


# What the program and its prompts are complete in.
LANGUAGES = ("en", "fi", "el")
DEFAULT_TOPICS = ("Billing", "Delivery", "Login", "Fault")


@value
class Settings:
    """Every setting; units are in the name. Labels and help lines are in ui/view_state/settings_view.py.

    agent, company, callback_time: names for the merge fields of prompts; empty ones disappear from the sentence.
    team_pack: a file or folder with the team's words; empty: none, or one that was imported.
    may_end: the answer to "May you end an abusive call?". ladder: the usual one, where a behaviour brings no other.
    cooldown_minutes: the middle a rest is sized around. longest_cooldown_minutes: what is allowed after a call.
    keep_…_days: how long words, and calls, are kept; 0 for ever. mask_…: what is masked besides cards and the like.
    prompt_language: "" follows the program's. help_after_…: from when on help is offered early, 0 for never.
    """

    agent: str = ""
    company: str = ""
    callback_time: str = ""
    pause_code: str = ""
    language: Language = Language.SYSTEM
    team_pack: str = ""
    theme: Theme = Theme.SYSTEM
    text_percent: int = 100
    more_contrast: bool = False
    less_motion: bool = False
    keep_reference_as_typed: bool = False
    keep_words_days: int = 30
    keep_calls_days: int = 400
    mask_phones: bool = False
    mask_emails: bool = False
    may_end: MayEnd = MayEnd.UNANSWERED
    ladder: str = STANDARD.id
    prompt_language: str = ""
    show_meaning: bool = False
    help_after_minutes: float = 20.0
    help_after_rungs: int = 2
    help_after_repeats: int = 3
    topics: tuple[str, ...] = DEFAULT_TOPICS
    hold_promise_minutes: float = 2.0
    cooldown_minutes: float = 5.0
    longest_cooldown_minutes: float = 15.0
    breathing: Breathing = Breathing.SIGH
    easy_wrap_up_seconds: float = 8.0
    hard_wrap_up_minutes: float = 10.0
    notify_follow_ups: bool = False
    corner: Corner = Corner.TOP_RIGHT
    corner_x: int = 24
    corner_y: int = 24
    screen: str = ""
    compact: bool = False

    def fields(self) -> dict[str, str]:
        """Return the merge fields of prompts."""
        return {"agent": self.agent, "company": self.company, "callback_time": self.callback_time}

    def masked(self) -> frozenset[Masked]:
        """Return what is masked in what is typed."""
        phones = {Masked.PHONE} if self.mask_phones else set()
        return ALWAYS | phones | ({Masked.EMAIL} if self.mask_emails else set())

    def keep(self) -> Keep:
        """Return how long what is known of calls is kept."""
        return Keep(self.keep_words_days, self.keep_calls_days)

    def help_limits(self) -> HelpLimits:
        """Return from when on help is offered early."""
        return HelpLimits(self.help_after_minutes * 60.0, self.help_after_rungs, self.help_after_repeats)

    def rest_limits(self, hard_before: int) -> RestLimits:
        """Return what a rest is sized by, after so many hard calls in the last hours."""
        return RestLimits(self.cooldown_minutes * 60.0, self.longest_cooldown_minutes * 60.0, hard_before)

    def wrap_up_limits(self) -> tuple[float, float]:
        """Return the seconds after which a wrap-up closes by itself: easy and untouched, hard or touched."""
        return self.easy_wrap_up_seconds, self.hard_wrap_up_minutes * 60.0


# Smallest and largest value of each number.
LIMITS: dict[str, tuple[float, float]] = {
    "text_percent": (100, 200),
    "hold_promise_minutes": (0.5, 30),
    "cooldown_minutes": (1, 15),
    "longest_cooldown_minutes": (1, 15),
    "help_after_minutes": (0, 240),
    "help_after_rungs": (0, 5),
    "help_after_repeats": (0, 20),
    "easy_wrap_up_seconds": (3, 120),
    "hard_wrap_up_minutes": (1, 60),
    "keep_words_days": (0, 365),
    "keep_calls_days": (0, 3650),
    "corner_x": (0, 4000),
    "corner_y": (0, 4000),
}
# Where 0 stands for never, and the smallest number besides.
LEAST_BUT_NOUGHT: dict[str, float] = {"keep_words_days": 7, "keep_calls_days": 7}
LONGEST_TEXT = 120
LONGEST_PATH = 1000
MOST_TOPICS = 15


def is_allowed(name: str, value: float) -> bool:
    """Tell whether a number is within its limits."""
    low, high = LIMITS[name]
    return low <= value <= high and (value == 0 or value >= LEAST_BUT_NOUGHT.get(name, low))


def longest_text(name: str) -> int:
    """Return how long the text of a setting may be."""
    return LONGEST_PATH if name == "team_pack" else LONGEST_TEXT
