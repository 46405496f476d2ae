"""The program without a window: commands and ticks in, events and one snapshot out.

How a command travels: the moves of the domain answer with events, the session takes them at once and a snapshot is
published, marked unsaved; `flush` commits to the log and a second snapshot says so. The disk never holds up a sentence.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain import moves
from companion.domain.call import Phase
from companion.domain.cooldown import WEIGHS_FOR_S
from companion.domain.event_guard import guard_events
from companion.domain.hard_days import word_for
from companion.domain.policy import NO_POLICY
from companion.domain.recognition import REACHES_BACK_MS, recognise
from companion.domain.records import record_of
from companion.domain.refusal import Refusal, Refused
from companion.domain.session import Session
from companion.engine import commands as cmd
from companion.engine.commands import Command, Reply
from companion.engine.decide import Decider
from companion.engine.ids import event_id, new_id
from companion.engine.kept import Kept
from companion.engine.ports import Batch, CallAtHandError, CallLog, StorageState, StorageUnavailableError, ZonedClock
from companion.engine.snapshot import Snapshot, Words, take_snapshot
from companion.engine.today import Today

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from companion.domain.call import Call
    from companion.domain.instants import Instant
    from companion.domain.policy import Policy
    from companion.domain.prompts import Pack
    from companion.domain.recognition import EarlierCall
    from companion.domain.records import CallRecord
    from companion.domain.retention import Keep
    from companion.domain.settings import Settings

_log = logging.getLogger(__name__)

# Of a call that a crash ends no more than this is lost, and the second until the next tick.
HEARTBEAT_S = 12.0
GOES_ON_WITHIN_S = 600.0
NOTICEABLE_GAP_S = 5.0
RETRY_S = 2.0


class Engine:
    """Holds the session, decides commands, keeps the log. One per program, single-threaded.

    policy: what the organisation fixes; whoever changes settings, what is in force are those it allows.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - it stands between all of these
        self,
        clock: ZonedClock,
        log: CallLog,
        pack: Pack,
        settings: Settings,
        reference_key: bytes,
        policy: Policy = NO_POLICY,
    ) -> None:
        self.policy = policy
        settings = policy.enforced(settings)
        self._clock = clock
        self._log = log
        self._decider = self._deciding(pack, settings, reference_key)
        self._meaning: Pack | None = None
        self.settings = settings
        at = clock.now()
        self._last_try = self._last_tick = self._last_beat = at
        self._session = Session()
        self._today = Today(at)
        self._kept = Kept(clock)
        self._outbox: list[Batch] = []
        self._waiting_ids: set[str] = set()
        self._listeners: list[Callable[[Snapshot], None]] = []
        self._storage = StorageState.OK
        self._is_recovered = False
        self._looked_up: tuple[str, str] | None = None
        self._earlier: Sequence[EarlierCall] = ()
        self._told = self._picture(at)
        self.flush()

    @property
    def snapshot(self) -> Snapshot:
        """The picture as it is now."""
        return self._picture(self._clock.now())

    @property
    def phase(self) -> Phase:
        """What the agent is doing."""
        return self._session.phase

    @property
    def pack(self) -> Pack:
        """The words in use."""
        return self._decider.pack

    def keep(self) -> Keep:
        """Return how long what is known of calls is kept, as settings and policy say now."""
        return self.policy.keeping(self.settings)

    def subscribe(self, listener: Callable[[Snapshot], None]) -> None:
        """Call the listener with every new snapshot."""
        self._listeners.append(listener)

    def change_settings(self, settings: Settings) -> None:
        """Work with other settings from now on, as far as the policy lets them."""
        settings = self.policy.enforced(settings)
        self.settings = settings
        self._decider = self._deciding(self.pack, settings, self._decider.reference_key)
        self._publish(self._clock.now())

    def change_pack(self, pack: Pack, meaning: Pack | None = None) -> None:
        """Work with other words from now on; `meaning`: those of the agent's own language."""
        self._decider = self._deciding(pack, self.settings, self._decider.reference_key)
        self._meaning = meaning
        self._publish(self._clock.now())

    def take_in_texts(self) -> None:
        """Read again what could not be read while texts were locked: the log tells the same session, texts and all."""
        at = self._clock.now()
        if self.flush():
            told = Session().after(self._log.latest_events())
            if told.phase == self._session.phase:
                self._session = replace(told, words=self._session.words)
            self.recall_kept()
            self._looked_up = None
            self._look_the_caller_up(at)
        self._publish(at)

    def execute(self, command: Command, command_id: str | None = None) -> Reply:
        """Do what is asked or say why not; the same id twice does it once. `flush` brings it to disk."""
        if command_id is not None and self._is_known(command_id):
            return Reply(is_stored=not self._outbox)
        at = self._clock.now()
        own_id = command_id or new_id()
        try:
            self._refuse_to_lose_words(command)
            kept = self._kept.events(self._session, at, command, own_id)
            if kept is None:
                before = self._hard_before(at)
                session, events = self._decider.decide(self._session, at, command, own_id, hard_before=before)
            else:
                session, events = self._session.after(kept), kept
            self._refuse_what_cannot_be_kept(events)
            guarded = guard_events(events, self.settings.masked())
            if guarded is not events:
                session, events = self._session.after(guarded), guarded
            recoded = self._recoded(session, events)
        except Refused as refused:
            return Reply(refusal=refused.why)
        self._move_to(session, events, at, own_id, recoded)
        self._publish(at)
        return Reply(is_stored=not self._outbox)

    def erase_calls(self, call_ids: Sequence[str]) -> None:
        """Take earlier calls out of the log for good and go on as if they had not been.

        Raises CallAtHandError when one of them is not over or is rested from, and StorageUnavailableError; nothing
        is erased then.
        """
        if not self.flush():
            raise StorageUnavailableError("not everything is stored yet")
        is_last = self._session.last is not None and self._session.last.call_id in call_ids
        if is_last and self._session.cooldown:
            raise CallAtHandError("a call that is rested from cannot be erased")
        self._log.erase_calls(call_ids)
        if is_last:
            self._session = replace(self._session, last=None, undo=None)
        for call_id in call_ids:
            self._today.forget(call_id)
        self.recall_kept()
        self._publish(self._clock.now())

    def begin_anew(self, reference_key: bytes) -> None:
        """Go on from the log as it is now: another one took its place. Nothing of the old one is remembered."""
        at = self._clock.now()
        self._decider = self._deciding(self.pack, self.settings, reference_key)
        self._session, self._today, self._kept = Session(), Today(at), Kept(self._clock)
        self._looked_up, self._earlier = None, ()
        self._outbox.clear()
        self._waiting_ids.clear()
        self._is_recovered = False
        if self.flush():
            while self.recall_weeks():
                pass
        self._publish(at)

    def flush(self) -> bool:
        """Commit what waits; tells whether all of it is on disk."""
        at = self._clock.now()
        before = (bool(self._outbox), self._storage)
        was_recovered = self._is_recovered
        self._last_try = at
        try:
            if not self._is_recovered:
                self._recover(at)
            if self._outbox:
                self._log.append(self._outbox)
                self._last_beat = self._outbox[-1].entries[-1].event.at
                self._outbox.clear()
                self._waiting_ids.clear()
            if self._is_beat_due(at):
                self._log.beat(at)
                self._last_beat = at
            self._storage = StorageState.READ_ONLY if self._log.is_read_only else StorageState.OK
        except StorageUnavailableError as error:
            if self._storage != StorageState.PAUSED:
                _log.warning("the log cannot be used now: %s", error)
            self._storage = StorageState.PAUSED
        if self._is_recovered and not was_recovered:
            self._publish(at)
        elif before != (bool(self._outbox), self._storage):
            self._tell(replace(self._told, storage=self._storage, is_saved=not self._outbox))
        if not self._outbox:
            self._look_the_caller_up(at)
        return not self._outbox

    def _look_the_caller_up(self, at: Instant) -> None:
        """Ask the log once who comes back, after all that was said is on disk: no sentence waits for it."""
        call = self._session.call
        wanted = (call.call_id, call.ref_hash) if call and call.ref_hash else None
        if wanted == self._looked_up:
            return
        had, self._looked_up, self._earlier = bool(self._earlier), wanted, ()
        if wanted:
            call_id, ref_hash = wanted
            try:
                self._earlier = self._log.earlier_calls(ref_hash, call_id, at.utc_ms - REACHES_BACK_MS)
            except StorageUnavailableError:
                self._looked_up = None
        if had or self._earlier:
            self._publish(at)

    def tick(self) -> None:
        """Look at the clock: notice sleep, close what is due, say that we are alive. Call it about once a second."""
        at = self._clock.now()
        due = self._due(at)
        self._last_tick = at
        if due:
            self._move_to(self._session.after(due), due, at, new_id())
        self._today.roll_over(at)
        self._publish(at)
        is_paused = self._storage == StorageState.PAUSED
        if at.elapsed_since(self._last_try) >= RETRY_S if is_paused else self._outbox or self._is_beat_due(at):
            self.flush()

    def _deciding(self, pack: Pack, settings: Settings, reference_key: bytes) -> Decider:
        return Decider(pack, settings, reference_key, lambda: self._log.are_texts_locked)

    def _refuse_to_lose_words(self, command: Command) -> None:
        """A promise is set anew with its words, which cannot be read while texts are locked; raises Refused."""
        is_set_anew = isinstance(command, cmd.LaterFollowUp) or (
            isinstance(command, cmd.SetFollowUp) and bool(command.follow_up_id)
        )
        if is_set_anew and self._log.are_texts_locked:
            raise Refused(Refusal.NOTES_LOCKED)

    def _refuse_what_cannot_be_kept(self, events: list[ev.Event]) -> None:
        """Nothing typed is taken while texts are locked; raises Refused."""
        if self._log.are_texts_locked and any(ev.holds_text(event) for event in events):
            raise Refused(Refusal.NOTES_LOCKED)

    def _is_beat_due(self, at: Instant) -> bool:
        return self._session.phase != Phase.READY and at.elapsed_since(self._last_beat) >= HEARTBEAT_S

    def _due(self, at: Instant) -> list[ev.Event]:
        session = self._session
        events: list[ev.Event] = []
        if session.call:
            # A nap before a call that was started late was none of it.
            gap_s = min(at.asleep_since(self._last_tick), at.asleep_since(session.call.began))
            if gap_s > NOTICEABLE_GAP_S:
                events.append(ev.GapNoticed(call_id=session.call.call_id, at=at, gap_s=gap_s))
        in_wrap_up = session.call if session.phase == Phase.WRAP_UP else None
        if in_wrap_up and in_wrap_up.wrap_up_left_s(at, self.settings.wrap_up_limits()) <= 0:
            limits = self.settings.rest_limits(self._hard_before(at))
            events += moves.close_untouched(session, at, rest_limits=limits)
        if session.cooldown and session.cooldown.left_s(at) <= 0:
            events += moves.end_cooldown(session, at)
        return events

    def _recoded(self, after: Session, events: list[ev.Event]) -> list[CallRecord]:
        """Return earlier calls as they stand once they are coded anew: the last one is at hand, others in the log."""
        at_hand = after.last.call_id if after.last else None
        recoded = [event for event in events if isinstance(event, ev.CallRecoded) and event.call_id != at_hand]
        return [self._stored(event.call_id).recoded(event.coding) for event in recoded]

    def _stored(self, call_id: str) -> CallRecord:
        try:
            record = self._log.record(call_id) if self.flush() else None
        except StorageUnavailableError:
            record = None
        if record is None or not record.is_closed:
            raise Refused(Refusal.NO_SUCH_CALL)
        return record

    def recall_weeks(self) -> bool:
        """Look up the hard calls of some days, for the word about weeks; tells whether more are to be looked up.

        Not at start, where it would hold up the window: between calls. Raises StorageUnavailableError.
        """
        span = self._today.next_piece()
        if span is None or not self._is_recovered:
            return span is not None
        self._today.note_piece([record for record in self._log.records(*span) if record.is_hard])
        return self._today.next_piece() is not None

    def _hard_before(self, at: Instant) -> int:
        """Count the hard calls of the last hours before the one at hand."""
        at_hand = self._session.call or self._session.last
        return self._today.hard_before(at, WEIGHS_FOR_S, at_hand.call_id if at_hand else None)

    def _move_to(
        self, session: Session, events: list[ev.Event], at: Instant, command_id: str, recoded: Iterable[CallRecord] = ()
    ) -> None:
        """Stand in the new session and put what changed into the outbox."""
        before, self._session = self._session, session
        self._kept.take(events)
        if events:
            self._waiting_ids.add(command_id)
            batch = self._batch(before, session, events, at, command_id)
            for record in recoded:
                self._today.note(record)
                others = tuple(other for other in batch.records if other.call_id != record.call_id)
                batch = replace(batch, records=(*others, record))
            self._outbox.append(batch)

    def _batch(self, before: Session, after: Session, events: list[ev.Event], at: Instant, command_id: str) -> Batch:
        """Sum up what changed, and keep today's count."""
        entries = tuple(ev.Entry(event_id(command_id, n), event) for n, event in enumerate(events))
        withdrawn = tuple(event.call_id for event in events if isinstance(event, ev.CallStartUndone))
        records = tuple(record_of(call, at) for call in _changed_calls(before, after))
        for record in records:
            self._today.note(record)
        for call_id in withdrawn:
            self._today.forget(call_id)
        return Batch(entries, records, withdrawn)

    def _is_known(self, command_id: str) -> bool:
        if command_id in self._waiting_ids:
            self.flush()
            return True
        try:
            return self._log.has_event(event_id(command_id, 0))
        except StorageUnavailableError:
            return False

    def _recover(self, at: Instant) -> None:
        """Go on where the log says we are; what stood still too long ended when we were last seen.

        A log that could not be read at start is read later; what began meanwhile comes after what it tells.
        """
        logged = Session()
        for event in self._log.latest_events():
            logged = logged.apply(event)
        last_seen = self._log.last_seen()
        for record in self._log.records(started_from_ms=Today.reaches_back_to_ms(at)):
            self._today.note(record)
        self.recall_kept()
        self._is_recovered = True
        self._last_beat = last_seen or at
        has_begun = bool(self._outbox)
        is_fresh = last_seen and at.same_boot(last_seen) and at.elapsed_since(last_seen) < GOES_ON_WITHIN_S
        if logged.phase != Phase.READY and (has_begun or not is_fresh):
            interrupted = moves.interrupted(logged, at, last_seen or at)
            before, logged = logged, logged.after(interrupted)
            self._outbox.insert(0, self._batch(before, logged, interrupted, at, new_id()))
        elif logged.call:
            self._today.note(record_of(logged.call, at))
        if not has_begun:
            self._session = replace(logged, words=self._session.words)
        elif self._session.last is None:
            self._session = replace(self._session, last=logged.last)

    def recall_kept(self) -> None:
        """Read promises and kind words from the log, after a start or when some were erased."""
        self._kept.recall(self._log.kept_events(), [e.event for batch in self._outbox for e in batch.entries])

    def _picture(self, at: Instant) -> Snapshot:
        picture = take_snapshot(
            self._session,
            at,
            Words(self.pack, self._meaning),
            self.settings,
            policy=self.policy,
            today=self._today.totals,
            word=word_for(self._today.hard_days(at)) if self._session.phase == Phase.READY else None,
            storage=self._storage,
            is_saved=not self._outbox,
        )
        if self._log.are_texts_locked:
            picture = replace(picture, are_notes_locked=True)
        if picture.call and self._looked_up == (picture.call.call_id, picture.call.ref_hash):
            picture = replace(picture, recognised=recognise(self._earlier, picture.coding.topic))
        return self._kept.shown_in(picture)

    def _publish(self, at: Instant) -> None:
        self._tell(self._picture(at))

    def _tell(self, picture: Snapshot) -> None:
        self._told = picture
        for listener in self._listeners:
            listener(picture)


def _changed_calls(before: Session, after: Session) -> list[Call]:
    return [call for call in (after.last, after.call) if call and call is not before.last and call is not before.call]
