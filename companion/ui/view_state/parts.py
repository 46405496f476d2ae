"""What views are made of: tones, actions, and times as people read them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.engine.commands import Command

# translate(context, text) gives the text in the program's language.
Translate = Callable[[str, str], str]

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


class Wish(StrEnum):
    """What a button asks of the program around the engine."""

    GRANTED = "granted"
    COPY_HAND_OVER = "copy_hand_over"
    HAND_OVER = "hand_over"


@dataclass(frozen=True, slots=True)
class SettingsChange:
    """A button sets one setting."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Action:
    """A button: its text, the verb it sends, how it looks, and a longer name for screen readers.

    One without a command does something to the window alone.
    """

    text: str
    command: Command | SettingsChange | Wish | None = None
    look: Look = Look.PLAIN
    tone: Tone = Tone.QUIET
    name: str = ""
    is_chosen: bool = False
    is_enabled: bool = True


def clock_text(seconds: float) -> str:
    """Return 06:42, or 1:06:42 from an hour on."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def left_text(seconds: float) -> str:
    """Return a time that runs down; it reaches 00:00 only when nothing is left."""
    return clock_text(-(-seconds // 1))
