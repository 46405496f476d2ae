"""Facts in the past tense. The log is a list of these; everything else can be told from them.

A field marked PRIVATE is stored apart from the rest, so that it can be erased without touching the history of the call.
"""

from __future__ import annotations

from dataclasses import field, fields
from typing import TYPE_CHECKING, Any

from companion.domain.call import Coding
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.call import ClosedBy, HelpReason, MarkKind, Outcome, Strain
    from companion.domain.instants import Instant
    from companion.domain.ladder import Rung

PRIVATE: dict[str, Any] = {"private": True}
# Private, and no text: it recognises a reference without telling it.
PRIVATE_HASH: dict[str, Any] = {"private": True, "is_hash": True}


@value(kw_only=True)
class Event:
    """Something that happened to a call; `at` is when the program learned of it."""

    call_id: str
    at: Instant


def holds_text(event: Event) -> bool:
    """Tell whether a person typed something of it, or takes away what was typed."""
    return any(
        getattr(event, part.name) is not None
        for part in fields(event)
        if part.metadata.get("private") and not part.metadata.get("is_hash")
    )


@value(kw_only=True)
class CallStarted(Event):
    """A call began, `began` may lie before `at`. `by_situation`: choosing a situation started it.

    ladder_id, ladder_rungs: the ladder this agent begins with, as it was then.
    rest_owed_s, rest_owed_since: the rest that gave way to this call, or was missed before it.
    """

    began: Instant
    by_situation: bool = False
    ladder_id: str = ""
    ladder_rungs: tuple[Rung, ...] = ()
    rest_owed_s: float = 0.0
    rest_owed_since: Instant | None = None
    ref_hash: str | None = field(default=None, metadata=PRIVATE_HASH)
    ref: str | None = field(default=None, metadata=PRIVATE)


@value(kw_only=True)
class CallStartCorrected(Event):
    """The agent set the start right."""

    began: Instant


@value(kw_only=True)
class CallStartUndone(Event):
    """There was no call; `keep_words` leaves its sentence on the card."""

    keep_words: bool = False


@value(kw_only=True)
class ReferenceSet(Event):
    """The agent gave the call a reference: as a keyed hash, and as typed only when that was asked for."""

    ref_hash: str | None = field(default=None, metadata=PRIVATE_HASH)
    ref: str | None = field(default=None, metadata=PRIVATE)


@value(kw_only=True)
class HoldStarted(Event):
    """The caller waits, or the agent asks a colleague."""

    with_colleague: bool = False


@value(kw_only=True)
class HoldEnded(Event):
    """Back with the caller."""


@value(kw_only=True)
class SituationChosen(Event):
    """What is happening, and the ladder that behaviour brings (its rungs as they were then)."""

    situation: str
    ladder_id: str
    ladder_rungs: tuple[Rung, ...]


@value(kw_only=True)
class StylePicked(Event):
    """The agent saw how this caller learns."""

    style: str


@value(kw_only=True)
class FollowUpPromised(Event):
    """The sentence that was said promises something for after the call."""

    line_id: str


@value(kw_only=True)
class HoldPromised(Event):
    """The caller was told how long the hold takes."""

    seconds: float


@value(kw_only=True)
class HelpAnswered(Event):
    """The offer of help was taken or put aside; without a reason the agent asked for the plan unasked."""

    reason: HelpReason | None
    is_open: bool


@value(kw_only=True)
class SentenceShown(Event):
    """A sentence was looked at. Looking is not saying."""

    line_id: str


@value(kw_only=True)
class SentenceSaid(Event):
    """A sentence was said."""

    line_id: str


@value(kw_only=True)
class RungShown(Event):
    """A rung was looked at."""

    rung: Rung
    line_id: str


@value(kw_only=True)
class RungGiven(Event):
    """A boundary was given, in these words."""

    rung: Rung
    line_id: str


@value(kw_only=True)
class CallerCalmed(Event):
    """It worked: the caller calmed down. `line_id`: the thanks that were shown, where there are words for it."""

    line_id: str | None


@value(kw_only=True)
class MarkTakenBack(Event):
    """The newest mark was a mistake; it stays in the log and no longer counts."""

    mark: MarkKind
    what: str


@value(kw_only=True)
class GapNoticed(Event):
    """The computer slept for `gap_s` seconds; they are not counted as talk."""

    gap_s: float


@value(kw_only=True)
class CallEnded(Event):
    """The call is over since `ended`, which may lie before `at`."""

    ended: Instant


@value(kw_only=True)
class CallEndCorrected(Event):
    """The agent set the end right."""

    ended: Instant


@value(kw_only=True)
class CallEndUndone(Event):
    """Back to the call."""


@value(kw_only=True)
class WrapUpEdited(Event):
    """Something was chosen or written in the wrap-up; None where nothing changed."""

    outcome: Outcome | None = None
    strain: Strain | None = None
    topic: str | None = None
    note: str | None = field(default=None, metadata=PRIVATE)
    granted: str | None = field(default=None, metadata=PRIVATE)
    thanked: bool | None = None

    @property
    def coding(self) -> Coding:
        """What was said of the call."""
        return Coding(self.outcome, self.strain, self.topic, self.note, self.granted, self.thanked)


@value(kw_only=True)
class WrapUpReopened(Event):
    """The last call is coded anew; `strain` when the agent said it was hard after all."""

    strain: Strain | None = None


@value(kw_only=True)
class CallRecoded(Event):
    """An earlier call was coded anew, long after its wrap-up; None where nothing changed."""

    outcome: Outcome | None = None
    strain: Strain | None = None
    topic: str | None = None
    thanked: bool | None = None
    note: str | None = field(default=None, metadata=PRIVATE)
    granted: str | None = field(default=None, metadata=PRIVATE)

    @property
    def coding(self) -> Coding:
        """What was said of the call."""
        return Coding(self.outcome, self.strain, self.topic, self.note, self.granted, self.thanked)


@value(kw_only=True)
class CallClosed(Event):
    """The wrap-up is over; the record is final. `closed` is when its after-call time stopped.

    rest_owed_s: the rest that is still due, where the form of a hard call was left alone.
    """

    by: ClosedBy
    closed: Instant
    rest_owed_s: float = 0.0


@value(kw_only=True)
class CooldownStarted(Event):
    """A breather began; a form that was open waits for its end."""

    length_s: float


@value(kw_only=True)
class CooldownExtended(Event):
    """Two minutes more."""

    by_s: float


@value(kw_only=True)
class CooldownOver(Event):
    """The breather ended after `taken_s` seconds; while none ran, the one that is owed is not wanted."""

    taken_s: float


@value(kw_only=True)
class FollowUpSet(Event):
    """Something is promised for a time, `due_utc_ms` with the minutes east of UTC that hold then.

    `call_id` is the call it was promised on. Set again under the same id, it has another time or other words.
    """

    follow_up_id: str
    due_utc_ms: int
    due_offset_min: int
    what: str | None = field(default=None, metadata=PRIVATE)


@value(kw_only=True)
class FollowUpSettled(Event):
    """A promise is kept, or is none any more. `is_open`: that was a mistake, it stands again."""

    follow_up_id: str
    is_done: bool
    is_open: bool = False


@value(kw_only=True)
class KindWordsKept(Event):
    """The agent put thanks into the drawer; `call_id` is "" for words that came otherwise."""

    words_id: str
    words: str | None = field(default=None, metadata=PRIVATE)


@value(kw_only=True)
class KindWordsDropped(Event):
    """The agent took them out again."""

    words_id: str


@value
class Entry:
    """An event with the identity under which it is stored once, however often it is sent."""

    event_id: str
    event: Event
