"""The verbs, once, for buttons, tray, command line, socket and links."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from companion.domain.call import Coding, Strain
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.follow_up import Due
    from companion.domain.refusal import Refusal


@value
class Command:
    """Something the agent wants."""


@value
class StartCall(Command):
    """Begin a call, `ago_s` seconds ago. `replace_running` ends the one that runs."""

    ref: str = ""
    ago_s: float = 0.0
    replace_running: bool = False


@value
class CorrectStart(Command):
    """The running call began `ago_s` seconds ago."""

    ago_s: float


@value
class Hold(Command):
    """Let the caller wait, or ask a colleague."""

    with_colleague: bool = False


@value
class Resume(Command):
    """Back to the caller."""


@value
class EndCall(Command):
    """The call is over, since `ago_s` seconds; in the wrap-up that sets the end right."""

    ago_s: float = 0.0


@value
class Undo(Command):
    """Take back a start or an end."""


@value
class SaySituation(Command):
    """Show the sentence for what is happening; without a call, start one (unless `just_words`)."""

    situation: str
    just_words: bool = False


@value
class ShowMoment(Command):
    """Show the words for a moment: what I can offer, a transfer, calling back."""

    moment: str


@value
class PickStyle(Command):
    """This caller learns so."""

    style: str


@value
class PromiseHold(Command):
    """The caller was told how many minutes the hold takes."""

    minutes: float


@value
class AnswerHelp(Command):
    """Open the plan for help, or put it aside."""

    is_open: bool


@value
class PutWordsAway(Command):
    """Fold the words away that were shown without a call."""


@value
class NextWords(Command):
    """Without a call: show what follows."""


@value
class SteadyLine(Command):
    """Show a line for a blank mind."""


@value
class AnotherWay(Command):
    """Show the next way to say the same."""


@value
class GiveNextRung(Command):
    """Show the next rung of the ladder."""


@value
class SaidIt(Command):
    """The sentence on the card was said."""


@value
class NotSaid(Command):
    """The newest mark was a mistake."""


@value
class CalmedDown(Command):
    """It worked."""


@value
class EditWrapUp(Command):
    """Keep what was chosen or written so far."""

    coding: Coding


@value
class SaveWrapUp(Command):
    """Save the coding and close the call."""

    coding: Coding = field(default_factory=Coding)


@value
class ReopenWrapUp(Command):
    """Bring the wrap-up of the last call back; `strain` when it was hard after all."""

    strain: Strain | None = None


@value
class RecodeCall(Command):
    """Code an earlier call anew, long after its wrap-up."""

    call_id: str
    coding: Coding


@value
class SetReference(Command):
    """Keep a reference with the call at hand."""

    ref: str


@value
class SetFollowUp(Command):
    """Promise something on the call at hand or the last one; with an id, say anew when or what an open promise is."""

    due: Due | None
    what: str | None = None
    follow_up_id: str = ""


@value
class LaterFollowUp(Command):
    """Put an open promise off."""

    follow_up_id: str
    due: Due


@value
class SettleFollowUp(Command):
    """A promise is done, or dropped; `is_open`: that was a mistake, for ten seconds."""

    follow_up_id: str
    is_done: bool
    is_open: bool = False


@value
class KeepKindWords(Command):
    """Put words into the drawer, or change some. `is_of_call`: they came on the call at hand or the last."""

    words: str
    words_id: str = ""
    is_of_call: bool = False


@value
class DropKindWords(Command):
    """Take words out of the drawer."""

    words_id: str


@value
class TakeCooldown(Command):
    """Take the breather before the form of a hard call, or the one that was missed."""


@value
class EndCooldown(Command):
    """Back to work, or not now; while none runs, the one that was missed is not wanted."""


@value
class MoreCooldown(Command):
    """Two minutes more."""


@value
class KeepWriting(Command):
    """Put what was written in a breather below the note of its call."""

    text: str


@value
class Reply:
    """What became of a command: done or refused, and whether it is on disk."""

    refusal: Refusal | None = None
    is_stored: bool = True
