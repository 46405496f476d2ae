"""What views are made of: tones, actions, and times as people read them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from companion.domain.value import value

if TYPE_CHECKING:
    from companion.engine.commands import Command


class Translate(Protocol):
    """Gives a text in the program's language; with a number, in the form that number takes, for %n."""

    def __call__(self, context: str, text: str, n: int | None = None, /) -> str:
        """Translate."""
        ...


MINUTES_AGO = (1, 3, 5)


class Tone(StrEnum):
    """What a colour says: goes on as it should, needs care, boundary, or nothing."""

    CALM = "calm"
    CARE = "care"
    LIMIT = "limit"
    QUIET = "quiet"


class Look(StrEnum):
    """How loud a button is."""

    FILLED = "filled"
    PLAIN = "plain"
    OUTLINED = "outlined"
    LINK = "link"


class MenuChoice(StrEnum):
    """What the menu offers."""

    REFERENCE = "reference"
    PRACTISE = "practise"
    HISTORY = "history"
    INSIGHTS = "insights"
    KIND_WORDS = "kind_words"
    EXPORT = "export"
    IMPORT = "import"
    BACKUPS = "backups"
    DATA_FOLDER = "data_folder"
    PACK_CHANGES = "pack_changes"
    PROMPTS = "prompts"
    SETTINGS = "settings"
    THEME = "theme"
    KEYBOARD = "keyboard"
    RESET_PLACE = "reset_place"
    ABOUT = "about"
    QUIT = "quit"


class Wish(StrEnum):
    """What a button asks of the program around the engine."""

    HISTORY = "history"
    INSIGHTS = "insights"
    GRANTED = "granted"
    COPY_HAND_OVER = "copy_hand_over"
    FOLLOW_UP_WORDS = "follow_up_words"
    HAND_OVER = "hand_over"
    KEEP_HAND_OVER = "keep_hand_over"
    MAIL_TEAMMATE = "mail_teammate"
    WRITE_OUT = "write_out"
    KEEP_WORDS = "keep_words"
    KIND_WORDS = "kind_words"
    PICK_TIME = "pick_time"


@value
class WishAbout:
    """A wish about one promise."""

    wish: Wish
    follow_up_id: str


@value
class SettingsChange:
    """A button sets one setting."""

    name: str
    value: str


@value
class Action:
    """A button: its text, the verb it sends, how it looks, and a longer name for screen readers.

    One without a command does something to the window alone.
    """

    text: str
    command: Command | SettingsChange | Wish | WishAbout | None = None
    look: Look = Look.PLAIN
    tone: Tone = Tone.QUIET
    name: str = ""
    is_chosen: bool = False
    is_enabled: bool = True


def number_text(value: float, translate: Translate) -> str:
    """Return a number as people write it: 5, 0.5, in other languages 0,5."""
    whole, _, part = f"{value:g}".partition(".")
    if not part:
        return whole
    return translate("Number", "{whole}.{part}").format(whole=whole, part=part)


def time_of_day(utc_ms: int, offset_min: int, translate: Translate) -> str:
    """Return a time of day, of 24 hours."""
    minutes = (utc_ms // 60_000 + offset_min) % 1440
    return translate("Time", "{hours}:{minutes}").format(hours=f"{minutes // 60:02}", minutes=f"{minutes % 60:02}")


def clock_text(seconds: float) -> str:
    """Return 06:42, or 1:06:42 from an hour on."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def left_text(seconds: float) -> str:
    """Return a time that runs down; it reaches 00:00 only when nothing is left."""
    return clock_text(-(-seconds // 1))
