"""What is kept beside calls: promises and kind words. Knows their commands and what is open; the log has the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.call import Phase
from companion.domain.follow_up import FollowUp, FollowUps, due_time
from companion.domain.kind_words import Drawer
from companion.domain.note_guard import guard_note, guard_text
from companion.domain.privacy import LONGEST_FOLLOW_UP, LONGEST_KIND_WORDS
from companion.domain.refusal import Refusal, Refused
from companion.engine import commands as cmd

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.follow_up import Due
    from companion.domain.instants import Instant
    from companion.domain.session import Session
    from companion.engine.ports import ZonedClock
    from companion.engine.snapshot import Snapshot

# A promise is made, kept and put off after a call, not while someone is on the line.
_PHASES = (Phase.READY, Phase.WRAP_UP, Phase.COOLDOWN)


class Kept:
    """Decides the commands about what is kept, and puts what is open into the picture."""

    def __init__(self, clock: ZonedClock) -> None:
        self._clock = clock
        self._follow_ups, self._drawer = FollowUps(), Drawer()
        self._open, self._inside = self._follow_ups.open(), self._drawer.inside()

    def recall(self, stored: Iterable[ev.Event], since: Iterable[ev.Event] = ()) -> None:
        """Begin with what the log has, and what happened `since` and is not in it."""
        self._follow_ups, self._drawer = FollowUps(), Drawer()
        self.take([*stored, *since])

    def take(self, events: Iterable[ev.Event]) -> None:
        """Take note of what happened."""
        events = list(events)
        follow_ups, drawer = self._follow_ups.after(events), self._drawer.after(events)
        if follow_ups is not self._follow_ups:
            self._follow_ups, self._open = follow_ups, follow_ups.open()
        if drawer is not self._drawer:
            self._drawer, self._inside = drawer, drawer.inside()

    def shown_in(self, picture: Snapshot) -> Snapshot:
        """Put what is open into a picture."""
        return replace(
            picture,
            follow_ups=self._open,
            settled_follow_up=self._follow_ups.settled_just_now(picture.at),
            kind_words=self._inside,
        )

    def events(self, session: Session, at: Instant, command: cmd.Command, command_id: str) -> list[ev.Event] | None:
        """Return what comes of a command, or None when it is about something else; raises Refused."""
        match command:
            case cmd.SetFollowUp():
                return [self._set(session, at, command, command_id)]
            case cmd.LaterFollowUp(follow_up_id, due):
                _ask_phase(session)
                return [self._changed(at, self._still_open(follow_up_id), cmd.SetFollowUp(due))]
            case cmd.SettleFollowUp(follow_up_id, is_done, is_open):
                _ask_phase(session)
                found = self._to_open_again(follow_up_id, at) if is_open else self._still_open(follow_up_id)
                settled = ev.FollowUpSettled(
                    call_id=found.call_id, at=at, follow_up_id=found.id, is_done=is_done, is_open=is_open
                )
                return [settled]
            case cmd.KeepKindWords():
                return [self._keep_words(session, at, command, command_id)]
            case cmd.DropKindWords(words_id):
                words = self._drawer.by_id.get(words_id)
                if words is None or words.is_out:
                    raise Refused(Refusal.NO_KIND_WORDS)
                return [ev.KindWordsDropped(call_id=words.call_id, at=at, words_id=words_id)]
        return None

    def _set(self, session: Session, at: Instant, command: cmd.SetFollowUp, command_id: str) -> ev.FollowUpSet:
        """Promise something on the call at hand or the last one, or say anew what an open promise is about."""
        if command.follow_up_id:
            return self._changed(at, self._still_open(command.follow_up_id), command)
        _ask_phase(session)
        call = session.call or session.last
        if call is None:
            raise Refused(Refusal.NO_LAST_CALL)
        return self._event(at, command_id, call.call_id, command.due, command.what or "")

    def _changed(self, at: Instant, known: FollowUp, command: cmd.SetFollowUp) -> ev.FollowUpSet:
        what = known.what if command.what is None else command.what
        if command.due is not None:
            return self._event(at, known.id, known.call_id, command.due, what)
        return ev.FollowUpSet(
            call_id=known.call_id,
            at=at,
            follow_up_id=known.id,
            due_utc_ms=known.due.utc_ms,
            due_offset_min=known.due.offset_min,
            what=_guarded(what),
        )

    def _event(self, at: Instant, follow_up_id: str, call_id: str, due: Due | None, what: str) -> ev.FollowUpSet:
        moment = None if due is None else due_time(due, at, self._clock.wall_time)
        if moment is None:
            raise Refused(Refusal.NOT_A_TIME_AHEAD)
        return ev.FollowUpSet(
            call_id=call_id,
            at=at,
            follow_up_id=follow_up_id,
            due_utc_ms=moment.utc_ms,
            due_offset_min=moment.offset_min,
            what=_guarded(what),
        )

    def _still_open(self, follow_up_id: str) -> FollowUp:
        found = self._follow_ups.find(follow_up_id)
        if found is None or not found.is_open:
            raise Refused(Refusal.NO_FOLLOW_UP)
        return found

    def _to_open_again(self, follow_up_id: str, at: Instant) -> FollowUp:
        found = self._follow_ups.by_id.get(follow_up_id)
        if found is None or found.undo_left_s(at) <= 0:
            raise Refused(Refusal.NOTHING_TO_UNDO)
        return found

    def _keep_words(
        self, session: Session, at: Instant, command: cmd.KeepKindWords, command_id: str
    ) -> ev.KindWordsKept | ev.KindWordsDropped:
        """Keep words; none any more where there were some takes them out."""
        known = self._drawer.by_id.get(command.words_id)
        words = guard_note(command.words).text[:LONGEST_KIND_WORDS]
        if not words:
            if known is None or known.is_out:
                raise Refused(Refusal.NO_KIND_WORDS)
            return ev.KindWordsDropped(call_id=known.call_id, at=at, words_id=known.id)
        call_id = known.call_id if known else ""
        if known is None and command.is_of_call and (session.call or session.last):
            call = session.call or session.last
            call_id = call.call_id if call else ""
        return ev.KindWordsKept(call_id=call_id, at=at, words_id=command.words_id or command_id, words=words)


def _ask_phase(session: Session) -> None:
    if session.phase not in _PHASES:
        raise Refused(Refusal.NOT_IN_THIS_PHASE)


def _guarded(what: str) -> str | None:
    return guard_text(what, LONGEST_FOLLOW_UP).text or None
