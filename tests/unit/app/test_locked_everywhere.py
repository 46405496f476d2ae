"""Locked notes and everything that reads the log: looking back, exports, an import, letting go, a restored copy."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.app.exporter import Exporter
from companion.app.importer import CallImporter
from companion.app.paper_writers import PaperWriters
from companion.app.paths import places_of
from companion.domain import events as ev
from companion.domain.finding import CallFilter, wanted_words
from companion.domain.refusal import Refusal
from companion.domain.settings import Settings
from companion.domain.sharing import Sharing
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.engine.ports import Batch
from companion.integrations.export_order import ExportOrder
from companion.storage.history import History
from companion.storage.integrity import look_at
from companion.storage.note_key import new_secret
from companion.storage.note_vault import NoteVault
from companion.storage.open_log import OpenedLog, open_call_log
from companion.storage.restore import restore
from companion.storage.search_index import SearchIndex
from tests.support.builders import a_batch, an_instant, entries
from tests.support.fake_clock import FakeClock
from tests.support.papers import some_words
from tests.support.vault import bytes_with, finish
from tests.support.words import a_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.integrations.export_order import ExportKind

EXPORTS = [(kind, call_id) for kind in ("csv", "json", "ics", "html") for call_id in (None, "call-00001")]
TOKEN = "Zebrafink4711"  # noqa: S105 - a word that stands nowhere else


def a_call(number: int) -> Batch:
    batch = a_batch(number, f"She paid twice, {TOKEN}.")
    (record,) = batch.records
    at = an_instant(number * 900.0 + 700)
    more = (
        ev.FollowUpSet(
            call_id=record.call_id,
            at=at,
            follow_up_id="f",
            due_utc_ms=at.utc_ms,
            due_offset_min=0,
            what=f"call {TOKEN}",
        ),
        ev.KindWordsKept(call_id=record.call_id, at=at, words_id="w", words=f"thanks {TOKEN}"),
    )
    kept = (*batch.entries, *entries(more, number * 100 + 50))
    return Batch(kept, (replace(record, ref=f"Case {TOKEN}", granted=f"{TOKEN} for free"),))


class Profile:
    """A log with three calls, whose notes are locked away."""

    def __init__(self, home: Path) -> None:
        self.places = places_of(str(home))
        self.clock = FakeClock()
        self.clock.advance(86_400 * 2)
        self.secret = new_secret()
        self.open()

    def open(self) -> None:
        self.opened: OpenedLog = open_call_log(self.places.data, self.places.backups, self.clock)
        self.log = self.opened.log
        self.search = SearchIndex(self.places.data / "search.sqlite3", self.log, self.clock)  # type: ignore[arg-type]
        self.vault = NoteVault(self.log, self.places.data, self.clock, self.purge)

    def purge(self, *, are_locked: bool) -> Iterator[None]:
        assert self.opened.opener.copies
        yield from self.opened.opener.copies.remove_with_texts(are_locked=are_locked)
        self.search.forget()

    def lock(self) -> None:
        self.vault.turn_on(self.secret, None)
        finish(self.vault)

    def close(self) -> None:
        self.search.close()
        self.log.close()

    def start_again(self) -> None:
        self.close()
        self.open()

    def export(self, path: Path) -> str:
        kind = "json" if path.suffix == ".json" else "csv"
        exporter = Exporter(self.log, self.places)
        for _ in exporter.pieces(ExportOrder(path, kind)):  # type: ignore[arg-type]
            pass
        return path.read_text("utf-8")

    def found(self, typed: str) -> int:
        history = History(self.log, self.search, self.clock)  # type: ignore[arg-type]
        listed = history.listed(CallFilter(words=wanted_words(typed, {})), ())
        while listed.find_more():
            pass
        return len(listed)


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    made = Profile(tmp_path / "profile")
    made.log.append([a_call(number) for number in range(3)])
    yield made
    made.close()


def test_the_search_forgets_them_and_does_not_learn_them_again(profile: Profile) -> None:
    while profile.search.step():
        pass
    assert profile.found(TOKEN) == 3
    profile.lock()
    assert not bytes_with(TOKEN, profile.places.data, profile.places.backups)
    while profile.search.step():
        pass
    assert profile.found(TOKEN) == 0
    assert profile.found("billing") == 3
    assert not bytes_with(TOKEN.lower(), profile.places.data)


def test_looking_back_reads_them_while_they_are_open(profile: Profile) -> None:
    profile.lock()
    history = History(profile.log, profile.search, profile.clock)  # type: ignore[arg-type]
    record = history.record("call-00001")
    assert record is not None
    assert TOKEN in record.note
    texts = [event for event in history.events_of("call-00001") if ev.holds_text(event)]
    assert len(texts) == 4
    assert sum(bool(event.what) for event in profile.log.kept_events() if isinstance(event, ev.FollowUpSet)) == 3


@pytest.mark.parametrize("kind", ["csv", "json"])
def test_an_export_has_them_while_they_are_open_and_names_them_while_they_are_not(
    profile: Profile, tmp_path: Path, kind: str
) -> None:
    before = profile.export(tmp_path / f"before.{kind}")
    profile.lock()
    assert profile.export(tmp_path / f"open.{kind}") == before
    profile.start_again()
    locked = profile.export(tmp_path / f"locked.{kind}")
    assert TOKEN not in locked
    assert "enc1:" not in locked
    assert locked.count("(locked)") == 9
    assert kind == "csv" or json.loads(locked)


STATES = ("open", "being locked", "locked", "being opened for good", "the same after a start", "opened for good")


def bring_to(profile: Profile, state: str) -> None:
    """Lock the notes and go on until they are kept like that."""
    if state == "being locked":
        profile.vault.turn_on(profile.secret, None)
        return
    profile.lock()
    if state not in ("open", "locked"):
        profile.vault.turn_off()
    if state == "opened for good":
        finish(profile.vault)
    if state in ("locked", "the same after a start"):
        profile.start_again()


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("kind", "call_id"), EXPORTS)
def test_no_export_holds_a_locked_text_as_it_stands(
    profile: Profile, tmp_path: Path, state: str, kind: ExportKind, call_id: str | None
) -> None:
    bring_to(profile, state)
    is_locked = profile.log.are_texts_locked
    assert is_locked == (state in ("locked", "the same after a start"))
    papers = PaperWriters(profile.log, some_words, profile.clock)
    exporter = Exporter(profile.log, profile.places, papers.writers)
    exporter.export(ExportOrder(tmp_path / "out", kind, sharing=Sharing(with_notes=True), call_id=call_id))
    written = (tmp_path / "out").read_bytes()
    assert written
    assert b"enc1" not in written
    assert not is_locked or TOKEN.encode() not in written
    if not is_locked and (kind, call_id) not in {("html", None), ("ics", "call-00001")}:  # these hold no text
        assert TOKEN.encode() in written.replace(b"\r\n ", b"")


def test_an_import_locks_what_it_brings(profile: Profile, tmp_path: Path) -> None:
    profile.export(tmp_path / "mine.json")
    other = Profile(tmp_path / "other")
    other.lock()
    importer = CallImporter(other.log, other.places, other.clock)
    *_, plan = importer.look(tmp_path / "mine.json")
    assert plan.new == 3
    importer.take_in(tmp_path / "mine.json")
    assert not bytes_with(TOKEN, other.places.data, other.places.backups)
    assert all(TOKEN in record.note for record in other.log.records())
    other.close()
    assert look_at(other.places.data / "calls.sqlite3") is None


def test_while_they_are_locked_no_verb_keeps_a_text_and_unlocked_promises_have_their_words(profile: Profile) -> None:
    profile.lock()
    profile.start_again()
    engine = Engine(profile.clock, profile.log, a_pack(), Settings(), b"key")
    refused = engine.execute(cmd.KeepKindWords("thank you"))
    assert refused.refusal == Refusal.NOTES_LOCKED
    assert not any(shown.what for shown in engine.snapshot.follow_ups)
    profile.vault.unlock(profile.secret)
    engine.take_in_texts()
    assert all(TOKEN in shown.what for shown in engine.snapshot.follow_ups)
    assert engine.execute(cmd.KeepKindWords("thank you")).refusal is None


def test_turned_off_the_log_is_sound_and_everything_is_there(profile: Profile) -> None:
    before = profile.log.kept_events()
    profile.lock()
    profile.vault.turn_off()
    finish(profile.vault)
    assert profile.log.kept_events() == before
    profile.close()
    assert look_at(profile.places.data / "calls.sqlite3") is None


def restored(profile: Profile, source: Path) -> str:
    """Let a backup take the place of the log, as the keeper of the log does."""
    profile.close()
    done = restore(source, profile.places.data / "calls.sqlite3", profile.clock.now())
    profile.open()
    profile.vault.unlock(profile.secret)
    profile.vault.begin_again()
    finish(profile.vault)
    return done.sentence


def test_after_a_restore_the_log_there_was_is_kept_as_it_was_said(profile: Profile, tmp_path: Path) -> None:
    plain = profile.log.back_up(tmp_path, date(2026, 3, 15))
    assert plain
    profile.lock()
    locked = profile.log.back_up(profile.places.backups, date(2026, 3, 16))
    assert locked
    profile.log.append([a_call(3)])
    for source, calls in ((locked, 3), (plain, 3)):
        before = len(list(profile.places.data.glob("replaced-*/calls.sqlite3")))
        restored(profile, source)
        assert len(list(profile.log.records())) == calls
        assert len(list(profile.places.data.glob("replaced-*/calls.sqlite3"))) == before + 1
        assert locked.exists()
        assert not bytes_with(TOKEN, profile.places.data, profile.places.backups)
        profile.clock.advance(60)


def test_a_backup_locked_with_another_key_says_so_and_that_key_opens_it(profile: Profile, tmp_path: Path) -> None:
    other = Profile(tmp_path / "other")
    other.log.append([a_call(7)])
    other.lock()
    theirs = other.log.back_up(tmp_path, date(2026, 3, 16))
    other.close()
    assert theirs
    profile.lock()
    assert "locked with another key" in restored(profile, theirs)
    assert all("enc1:" in record.note for record in profile.log.records())
    profile.vault.turn_off()
    finish(profile.vault)
    profile.vault.unlock(other.secret)
    assert all(TOKEN in record.note for record in profile.log.records())
    profile.secret = other.secret


def test_a_locked_backup_where_nothing_is_locked_says_what_opens_it(profile: Profile, tmp_path: Path) -> None:
    profile.lock()
    locked = profile.log.back_up(tmp_path, date(2026, 3, 16))
    profile.vault.turn_off()
    finish(profile.vault)
    assert locked
    assert "their recovery key opens them" in restored(profile, locked)
    assert all(TOKEN in record.note for record in profile.log.records())


@pytest.mark.parametrize("is_unlocked", [True, False])
def test_a_backup_as_typed_is_locked_away_and_says_so(profile: Profile, tmp_path: Path, is_unlocked: bool) -> None:
    plain = profile.log.back_up(tmp_path / "elsewhere", date(2026, 3, 16))
    assert plain
    profile.lock()
    profile.close()
    done = restore(plain, profile.places.data / "calls.sqlite3", profile.clock.now())
    assert "not locked yet" in done.sentence
    profile.open()  # as after a restore without a program: nobody tells the vault
    assert profile.log.are_texts_locked
    if is_unlocked:
        profile.vault.unlock(profile.secret)
        finish(profile.vault)
        assert not bytes_with(TOKEN, profile.places.data, profile.places.backups)
        assert all(TOKEN in record.note for record in profile.log.records())


def test_a_backup_kept_like_the_log_needs_no_word(profile: Profile, tmp_path: Path) -> None:
    plain = profile.log.back_up(tmp_path, date(2026, 3, 15))
    profile.lock()
    locked = profile.log.back_up(tmp_path, date(2026, 3, 16))
    assert plain
    assert locked
    assert restored(profile, locked).endswith("Z.")
    profile.vault.turn_off()
    finish(profile.vault)
    profile.close()
    assert restore(plain, profile.places.data / "calls.sqlite3", profile.clock.now()).sentence.endswith("Z.")
    profile.open()
