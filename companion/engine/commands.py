"""The verbs, once, for buttons, tray, command line, socket and links."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from companion.domain.call import Coding, Strain

if TYPE_CHECKING:
    from companion.domain.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Command:
    """Something the agent wants."""


@dataclass(frozen=True, slots=True)
class StartCall(Command):
    """Begin a call, `ago_s` seconds ago. `replace_running` ends the one that runs."""

    ref: str = ""
    ago_s: float = 0.0
    replace_running: bool = False


@dataclass(frozen=True, slots=True)
class CorrectStart(Command):
    """The running call began `ago_s` seconds ago."""

    ago_s: float


@dataclass(frozen=True, slots=True)
class Hold(Command):
    """Let the caller wait, or ask a colleague."""

    with_colleague: bool = False


@dataclass(frozen=True, slots=True)
class Resume(Command):
    """Back to the caller."""


@dataclass(frozen=True, slots=True)
class EndCall(Command):
    """The call is over, since `ago_s` seconds; in the wrap-up that sets the end right."""

    ago_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Undo(Command):
    """Take back a start or an end."""


@dataclass(frozen=True, slots=True)
class SaySituation(Command):
    """Show the sentence for what is happening; without a call, start one (unless `just_words`)."""

    situation: str
    just_words: bool = False


@dataclass(frozen=True, slots=True)
class ShowMoment(Command):
    """Show the words for a moment: what I can offer, a transfer, calling back."""

    moment: str


@dataclass(frozen=True, slots=True)
class PickStyle(Command):
    """This caller learns so."""

    style: str


@dataclass(frozen=True, slots=True)
class PromiseHold(Command):
    """The caller was told how many minutes the hold takes."""

    minutes: float


@dataclass(frozen=True, slots=True)
class AnswerHelp(Command):
    """Open the plan for help, or put it aside."""

    is_open: bool


@dataclass(frozen=True, slots=True)
class PutWordsAway(Command):
    """Fold the words away that were shown without a call."""


@dataclass(frozen=True, slots=True)
class NextWords(Command):
    """Without a call: show what follows."""


@dataclass(frozen=True, slots=True)
class SteadyLine(Command):
    """Show a line for a blank mind."""


@dataclass(frozen=True, slots=True)
class AnotherWay(Command):
    """Show the next way to say the same."""


@dataclass(frozen=True, slots=True)
class GiveNextRung(Command):
    """Show the next rung of the ladder."""


@dataclass(frozen=True, slots=True)
class SaidIt(Command):
    """The sentence on the card was said."""


@dataclass(frozen=True, slots=True)
class NotSaid(Command):
    """The newest mark was a mistake."""


@dataclass(frozen=True, slots=True)
class CalmedDown(Command):
    """It worked."""


@dataclass(frozen=True, slots=True)
class EditWrapUp(Command):
    """Keep what was chosen or written so far."""

    coding: Coding


@dataclass(frozen=True, slots=True)
class SaveWrapUp(Command):
    """Save the coding and close the call."""

    coding: Coding = field(default_factory=Coding)


@dataclass(frozen=True, slots=True)
class ReopenWrapUp(Command):
    """Bring the wrap-up of the last call back; `strain` when it was hard after all."""

    strain: Strain | None = None


@dataclass(frozen=True, slots=True)
class SetReference(Command):
    """Keep a reference with the call at hand."""

    ref: str


@dataclass(frozen=True, slots=True)
class EndCooldown(Command):
    """Back to work, or not now."""


@dataclass(frozen=True, slots=True)
class MoreCooldown(Command):
    """Two minutes more."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of a command: done or refused, and whether it is on disk."""

    refusal: Refusal | None = None
    is_stored: bool = True
