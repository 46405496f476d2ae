"""Notes locked away: opened by passphrase or recovery key, readable by nobody else, and never lost on the way."""

from __future__ import annotations

import base64
import logging
import random
import subprocess
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.domain import events as ev
from companion.domain.privacy import is_locked
from companion.engine.notes import NotesState, NotesWay
from companion.engine.ports import Batch
from companion.storage import note_vault
from companion.storage.backup import daily_backup
from companion.storage.event_codec import decode_event
from companion.storage.integrity import look_at
from companion.storage.note_cipher import NoteCipher
from companion.storage.note_key import (
    Stage,
    WrongKeyError,
    new_secret,
    read_note_key,
    spelled,
    stretched_for,
    understood,
)
from companion.storage.note_vault import VaultError
from companion.storage.rows import EVENT_COLUMNS, EventRow
from companion.storage.sealed_text import LockedTextError, is_sealed, parted
from tests.support.builders import a_batch, an_id, an_instant, entries
from tests.support.log_on_disk import LogOnDisk, start_python
from tests.support.vault import PASSPHRASE, a_vault, bytes_with, finish, lock_away, quickly_wrapped

if TYPE_CHECKING:
    from pathlib import Path

    from companion.storage.note_vault import NoteVault
    from companion.storage.open_log import OpenedLog

TOKEN = "Zebrafink-4711-Quittenmus"  # noqa: S105 - a word that stands nowhere else
TODAY = date(2026, 3, 16)
NOTE = f"She paid twice, {TOKEN}."


def a_call(number: int, note: str = NOTE) -> Batch:
    """A call with every kind of text in it."""
    batch = a_batch(number, note)
    (record,) = batch.records
    call_id = record.call_id
    at = an_instant(number * 900.0 + 700)
    more = (
        ev.ReferenceSet(call_id=call_id, at=at, ref=f"Case {TOKEN}", ref_hash="ab" * 16),
        ev.CallRecoded(call_id=call_id, at=at, granted=f"{TOKEN} for free"),
        ev.FollowUpSet(call_id=call_id, at=at, follow_up_id="f", due_utc_ms=1, due_offset_min=0, what=f"call {TOKEN}"),
        ev.KindWordsKept(call_id="", at=at, words_id="w", words=f"thank you {TOKEN}"),
    )
    texts = replace(record, ref=f"Case {TOKEN}", granted=f"{TOKEN} for free")
    return Batch((*batch.entries, *entries(more, number * 100 + 50)), (texts,))


def all_events(opened: OpenedLog) -> list[ev.Event]:
    """Every event with the texts that can be read."""
    log = opened.log
    query = f"SELECT {EVENT_COLUMNS} FROM events ORDER BY seq"  # noqa: S608 - columns of ours
    rows = log.run(lambda connection: connection.execute(query).fetchall())  # type: ignore[union-attr]
    return [decode_event(EventRow(*row), log.texts) for row in rows]


def opened_again(disk: LogOnDisk) -> tuple[OpenedLog, NoteVault]:
    opened = disk.open()
    return opened, a_vault(disk, opened)


@pytest.fixture
def locked(disk: LogOnDisk) -> tuple[LogOnDisk, bytes]:
    """A log whose notes were locked away, and the secret."""
    opened = disk.open()
    opened.log.append([a_call(0), a_call(1)])
    secret = lock_away(a_vault(disk, opened))
    disk.close()
    return disk, secret


# Round trip.


def test_what_was_there_and_what_comes_later_reads_as_before(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_call(0), a_call(1)])
    vault = a_vault(disk, opened)
    before = (list(opened.log.records()), all_events(opened))
    lock_away(vault)
    assert vault.status.state == NotesState.ON
    assert (list(opened.log.records()), all_events(opened)) == before
    opened.log.append([a_call(2)])
    assert [record.note for record in opened.log.records()] == [NOTE] * 3
    assert look_at(disk.file) is None
    assert not bytes_with(TOKEN, disk.data, disk.backups)


def test_after_a_restart_the_passphrase_opens_them(locked: tuple[LogOnDisk, bytes]) -> None:
    disk, _ = locked
    opened, vault = opened_again(disk)
    assert opened.log.are_texts_locked
    assert vault.status.state == NotesState.LOCKED
    assert all(is_locked(record.note) for record in opened.log.records())
    assert vault.key is not None
    assert vault.key.wrapped is not None
    with pytest.raises(WrongKeyError):
        vault.unlock_stretched(stretched_for(vault.key.wrapped, "another passphrase"))
    assert opened.log.are_texts_locked
    vault.unlock_stretched(stretched_for(vault.key.wrapped, PASSPHRASE))
    assert [record.note for record in opened.log.records()] == [NOTE, NOTE]
    assert opened.log.earlier_calls("0123456789abcdef" * 2, "", 0)[0].granted == f"{TOKEN} for free"


def test_a_lost_passphrase_is_no_loss_with_the_recovery_key(locked: tuple[LogOnDisk, bytes]) -> None:
    disk, secret = locked
    opened, vault = opened_again(disk)
    with pytest.raises(WrongKeyError):
        vault.unlock(new_secret())
    with pytest.raises(WrongKeyError):
        vault.unlock(understood("not a key"))
    typed = understood(f" {spelled(secret).lower().replace('-', ' ')} ")
    vault.unlock(typed)
    vault.rewrap(typed, quickly_wrapped(typed, "a new one"))
    opened, vault = opened_again(disk)
    assert vault.key is not None
    assert vault.key.wrapped is not None
    vault.unlock_stretched(stretched_for(vault.key.wrapped, "a new one"))
    assert [record.note for record in opened.log.records()] == [NOTE, NOTE]


@pytest.mark.parametrize("broken", [b"", b"{}", b"\xff" * 50, b"[" * 2000, None])
def test_a_lost_or_broken_key_file_is_no_loss_with_the_recovery_key(
    locked: tuple[LogOnDisk, bytes], broken: bytes | None
) -> None:
    disk, secret = locked
    key_file = disk.data / "notes.key"
    key_file.unlink() if broken is None else key_file.write_bytes(broken)
    opened, vault = opened_again(disk)
    assert vault.status.is_broken == (broken is not None)
    with pytest.raises(WrongKeyError):
        vault.unlock(new_secret())
    vault.unlock(secret)
    vault.rewrap(secret, quickly_wrapped(secret))
    finish(vault)
    assert vault.status.state == NotesState.ON
    opened.log.append([a_call(2)])
    assert [record.note for record in opened.log.records()] == [NOTE] * 3
    assert not bytes_with(TOKEN, disk.data, disk.backups)


def test_turned_off_everything_reads_as_it_was_typed(locked: tuple[LogOnDisk, bytes]) -> None:
    disk, secret = locked
    opened, vault = opened_again(disk)
    with pytest.raises(VaultError):
        vault.turn_off()
    vault.unlock(secret)
    opened.log.append([a_call(2)])  # never stood there as it was typed
    vault.turn_off()
    opened.log.append([a_call(3)])
    finish(vault)
    assert vault.status.state == NotesState.OFF
    assert not (disk.data / "notes.key").exists()
    assert look_at(disk.file) is None
    opened, _ = opened_again(disk)
    assert opened.damage is None
    assert [record.note for record in opened.log.records()] == [NOTE] * 4
    assert sum(isinstance(event, ev.KindWordsKept) and bool(event.words) for event in all_events(opened)) == 4


# While it is locked.


def test_while_locked_nothing_typed_is_stored_and_what_is_locked_stays(
    locked: tuple[LogOnDisk, bytes], caplog: pytest.LogCaptureFixture
) -> None:
    disk, secret = locked
    opened, vault = opened_again(disk)
    (record, *_) = opened.log.records()
    with caplog.at_level(logging.DEBUG):
        opened.log.append([a_call(5)])
        forgetful = replace(record, note="", granted="", ref="", topic="Login")
        opened.log.append([Batch((), (forgetful,))])
        opened.log.append([Batch((), (replace(forgetful, topic="Fault", note=record.note),))])
    assert not bytes_with(TOKEN, disk.data, disk.backups)
    assert TOKEN not in caplog.text
    vault.unlock(secret)
    first, _, came_while_locked = opened.log.records()
    assert (first.topic, first.note, first.granted, first.ref) == (
        "Fault",
        NOTE,
        f"{TOKEN} for free",
        f"Case {TOKEN}",
    )
    assert came_while_locked.note == ""


def test_a_keyed_hash_is_no_text_and_is_read_while_locked(locked: tuple[LogOnDisk, bytes]) -> None:
    disk, _ = locked
    opened, _ = opened_again(disk)
    event = ev.ReferenceSet(call_id="call-00001", at=an_instant(), ref_hash="cd" * 16)
    opened.log.append([Batch((ev.Entry(an_id(9_000), event),))])
    assert all_events(opened)[-1] == event


# Tampering.


def test_a_text_opens_nowhere_but_where_it_belongs() -> None:
    cipher = NoteCipher(new_secret())
    sealed = cipher.seal(NOTE, "call-1", "note")
    assert sealed.startswith(f"enc1:{cipher.key_id}:")
    assert cipher.open(sealed, "call-1", "note") == NOTE
    for owner, name in (("call-2", "note"), ("call-1", "granted")):
        with pytest.raises(LockedTextError):
            cipher.open(sealed, owner, name)
    with pytest.raises(LockedTextError):
        NoteCipher(new_secret()).open(sealed, "call-1", "note")
    assert cipher.seal(NOTE, "call-1", "note") != sealed


def test_every_changed_character_is_noticed_without_the_key() -> None:
    sealed = NoteCipher(new_secret()).seal(NOTE, "call-1", "note")
    assert is_sealed(sealed)
    for place in range(len(sealed)):
        changed = sealed[:place] + ("A" if sealed[place] != "A" else "B") + sealed[place + 1 :]
        assert not is_sealed(changed), place
    for other in ("", "enc1:", "enc1:12345678:", NOTE, sealed[:-4], sealed + "AAAA", "enc1:12345678:=="):
        assert not is_sealed(other)


def test_a_text_whose_check_value_was_made_anew_is_still_noticed_with_the_key() -> None:
    cipher = NoteCipher(new_secret())
    found = parted(cipher.seal(NOTE, "call-1", "note"))
    assert found is not None
    from companion.storage.sealed_text import joined  # noqa: PLC0415 - what a person with intent would do

    box = bytearray(found[1])
    box[20] ^= 1
    with pytest.raises(LockedTextError):
        cipher.open(joined(cipher.key_id, bytes(box)), "call-1", "note")


def test_a_text_that_was_moved_to_another_call_stays_locked(locked: tuple[LogOnDisk, bytes]) -> None:
    disk, secret = locked
    opened, vault = opened_again(disk)
    vault.unlock(secret)
    one, other = opened.log.run(lambda c: c.execute("SELECT note FROM calls").fetchall())  # type: ignore[union-attr]
    records = list(opened.log.records())
    opened.log.append([Batch((), (replace(records[0], note=other[0]),))])
    assert one != other
    assert [is_locked(record.note) for record in opened.log.records()] == [True, False]


# Damage.


def test_a_damaged_log_is_mended_without_the_key_and_keeps_the_texts(locked: tuple[LogOnDisk, bytes]) -> None:
    disk, secret = locked
    opened, vault = opened_again(disk)
    vault.unlock(secret)
    opened.log.append([a_call(number) for number in range(2, 40)])
    disk.close()
    disk.change("UPDATE events SET body = '{}' WHERE seq = 20")
    disk.change("UPDATE calls SET talk_s = 1 WHERE call_id = 'call-00003'")
    opened, vault = opened_again(disk)
    assert opened.damage is not None
    vault.unlock(secret)
    records = list(opened.log.records())
    assert len(records) == 39
    assert {record.note for record in records} == {NOTE}
    words = [event.words for event in all_events(opened) if isinstance(event, ev.KindWordsKept)]
    assert len(words) == 40
    assert set(words) == {f"thank you {TOKEN}"}


def test_rot_in_a_locked_text_is_noticed_and_costs_that_text_alone(locked: tuple[LogOnDisk, bytes]) -> None:
    disk, secret = locked
    disk.change(
        "UPDATE events SET private = substr(private, 1, 40) || 'AAAA' || substr(private, 45)"
        " WHERE kind = 'kind_words_kept' AND seq < 20"
    )
    assert look_at(disk.file) is not None
    opened, vault = opened_again(disk)
    assert opened.damage is not None
    assert opened.damage.events_lost == 0
    vault.unlock(secret)
    words = [event.words for event in all_events(opened) if isinstance(event, ev.KindWordsKept)]
    assert words == [None, f"thank you {TOKEN}"]


def test_a_log_from_before_that_takes_the_place_of_this_one_is_locked_away_too(
    locked: tuple[LogOnDisk, bytes], tmp_path: Path
) -> None:
    disk, secret = locked
    before = LogOnDisk(tmp_path / "before")
    before.open().log.append([a_call(7)])
    before.close()
    before.file.replace(disk.file)
    opened, vault = opened_again(disk)
    vault.begin_again()
    vault.unlock(secret)
    finish(vault)
    assert [record.note for record in opened.log.records()] == [NOTE]
    assert not bytes_with(TOKEN, disk.data, disk.backups)


# Copies and files.


def test_copies_from_before_go_and_the_next_backup_holds_no_plain_text(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_call(0)])
    day = opened.log.back_up(disk.backups, TODAY)
    assert day is not None
    (disk.data / "damaged-20260101T000000Z").mkdir()
    (disk.data / "damaged-20260101T000000Z" / "calls.sqlite3").write_text(TOKEN)
    (disk.backups / "before-migration-20260101T000000Z-2.sqlite3").write_text(TOKEN)
    assert len(bytes_with(TOKEN, disk.data, disk.backups)) == 4
    lock_away(a_vault(disk, opened))
    assert not bytes_with(TOKEN, disk.data, disk.backups)
    assert opened.log.back_up(disk.backups, TODAY) == daily_backup(disk.backups, TODAY)
    assert not bytes_with(TOKEN, disk.data, disk.backups)


def test_the_key_file_is_private_and_holds_neither_secret_nor_passphrase(locked: tuple[LogOnDisk, bytes]) -> None:
    disk, secret = locked
    path = disk.data / "notes.key"
    assert path.stat().st_mode & 0o777 == 0o600
    forms = (spelled(secret), secret.hex(), base64.b64encode(secret).decode(), PASSPHRASE)
    assert not any(form in path.read_text() for form in forms)
    assert [name.name for name in disk.data.glob(".notes*")] == []


def test_a_key_file_that_cannot_be_kept_changes_nothing(disk: LogOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = disk.open()
    opened.log.append([a_call(0)])
    vault = a_vault(disk, opened)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(note_vault, "write_note_key", full)
    with pytest.raises(VaultError):
        vault.turn_on(new_secret(), None)
    assert vault.status.state == NotesState.OFF
    assert not opened.log.texts.is_sealing


def test_beside_a_newer_log_nothing_is_changed(disk: LogOnDisk) -> None:
    disk.open()
    disk.close()
    disk.change("PRAGMA user_version = 99")
    _, vault = opened_again(disk)
    assert not vault.status.can_change
    with pytest.raises(VaultError):
        vault.turn_on(new_secret(), None)


# Killed on the way.

_TURN_ON = """
import sys, pathlib
from companion.storage.open_log import open_call_log
from companion.engine.clock import SystemClock
from companion.storage.copies import Copies
from companion.storage.note_vault import NoteVault
from companion.storage import note_vault, note_rewriting
note_vault.SLICE_S = 0
note_rewriting.EVENTS_A_PAGE, note_rewriting.CALLS_A_PAGE = 20, 3
data, backups = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
secret, stage = bytes.fromhex(sys.argv[3]), sys.argv[4]
opened = open_call_log(data, backups, SystemClock())
vault = NoteVault(opened.log, data, SystemClock(), Copies(data / "calls.sqlite3", backups).remove_with_texts)
if vault.key:
    vault.unlock(secret)
print("begin", flush=True)
if stage == "on" and vault.key is None:
    vault.turn_on(secret, None)
if stage == "off" and vault.key and vault.key.stage == "on":
    vault.turn_off()
while vault.step():
    pass
print("done", flush=True)
"""


@pytest.mark.parametrize("stage", ["on", "off"])
def test_killed_at_any_moment_no_text_is_lost_and_it_goes_on(tmp_path: Path, stage: str) -> None:
    dice = random.Random(stage)
    died = 0
    for number in range(15):
        disk, secret = LogOnDisk(tmp_path / str(number)), new_secret()
        opened = disk.open()
        opened.log.append([a_call(call, f"{call} {NOTE}") for call in range(60)])
        if stage == "off":
            vault = a_vault(disk, opened)
            vault.turn_on(secret, None)
            finish(vault)
        opened.log.back_up(disk.backups, TODAY)
        disk.close()
        process = start_python(_TURN_ON, str(disk.data), str(disk.backups), secret.hex(), stage)
        assert process.stdout is not None
        assert process.stdout.readline() == "begin\n"
        try:
            process.wait(dice.uniform(0.0, 0.12))
        except subprocess.TimeoutExpired:
            process.kill()
            died += 1
        process.wait()
        process.stdout.close()

        opened, vault = opened_again(disk)
        assert opened.damage is None
        key = read_note_key(disk.data)
        if key:
            vault.unlock(secret)
        assert [record.note for record in opened.log.records()] == [f"{call} {NOTE}" for call in range(60)]
        if stage == "on" and key is None:
            vault.turn_on(secret, None)
        if stage == "off" and key and key.stage == Stage.ON:
            vault.turn_off()
        finish(vault)
        assert vault.status.state == (NotesState.ON if stage == "on" else NotesState.OFF)
        assert [record.note for record in opened.log.records()] == [f"{call} {NOTE}" for call in range(60)]
        assert look_at(disk.file) is None
        if stage == "on":
            assert vault.status.way == NotesWay.KEY_STORE
            assert not bytes_with(TOKEN, disk.data, disk.backups)
        disk.close()
    assert died > 5
