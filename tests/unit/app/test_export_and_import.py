"""Out and in again: what is for oneself loses nothing, the lead learns nothing private, nothing half comes in."""

from __future__ import annotations

import json
import os
import random
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.app.exporter import Exporter
from companion.app.importer import CallImporter
from companion.app.paper_writers import PaperWriters
from companion.app.paths import Places, places_of
from companion.app.unfinished_export import clear_up
from companion.domain import events as ev
from companion.domain.call import Outcome, Strain
from companion.domain.settings import Settings
from companion.domain.sharing import Audience, Sharing
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.engine.ports import Batch
from companion.export.json_reader import ImportRefusedError
from companion.export.whole_file import ExportRefusedError
from companion.integrations.export_order import ExportKind, ExportOrder
from companion.storage.call_log import SqliteCallLog
from companion.storage.integrity import Look
from companion.storage.open_log import OpenedLog, open_call_log
from tests.support.any_calls import as_stored, records, texts
from tests.support.builders import MONDAY_MS, a_batch, a_record, a_whole_call, an_instant, entries
from tests.support.fake_clock import FakeClock
from tests.support.log_on_disk import NEXT_STEPS
from tests.support.papers import some_words
from tests.support.words import a_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.storage.call_import import ImportPlan

SECRET = "SECRET7"  # noqa: S105 - what must not get out
FOR_ME, FOR_LEAD = Sharing(), Sharing(Audience.LEAD)
FIRST_DAY = datetime.fromtimestamp(MONDAY_MS / 1000, UTC).date()


class Profile:
    """A log in a folder of its own, with what goes out of it and into it."""

    def __init__(self, home: Path) -> None:
        self.places: Places = places_of(str(home))
        self.clock = FakeClock()
        self.clock.advance(86_400 * 30)
        self.opened: OpenedLog = open_call_log(self.places.data, self.places.backups, self.clock)
        papers = PaperWriters(self.opened.log, some_words, self.clock)
        self.exporter = Exporter(self.opened.log, self.places, papers.writers)
        self.importer = CallImporter(self.opened.log, self.places, self.clock)

    def close(self) -> None:
        self.opened.log.close()

    def keep(self, *batches: Batch) -> None:
        self.opened.log.append(batches)

    def export(self, path: Path, kind: ExportKind = "json", sharing: Sharing = FOR_ME, **more: Any) -> bytes:
        self.exporter.export(ExportOrder(path, kind, sharing=sharing, **more))
        return path.read_bytes()

    def take(self, path: Path) -> ImportPlan:
        *_, plan = self.importer.look(path)
        done = self.importer.take_in(path)
        assert (done.new, done.known, done.kept) == (plan.new, plan.known, plan.kept), "it does what it said"
        return done

    def is_sound(self) -> bool:
        self.close()
        self.opened = open_call_log(self.places.data, self.places.backups, self.clock, look=Look.WHOLE)
        self.opened.log.open()
        return self.opened.damage is None

    def rows(self, table: str) -> list[tuple[Any, ...]]:
        return self.opened.log.sources()[0](f"SELECT * FROM {table} ORDER BY 1", ())  # noqa: S608 - a table of ours


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    made = Profile(tmp_path / "profile")
    yield made
    made.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Profile]:
    made = Profile(tmp_path / "other")
    yield made
    made.close()


def kept_events(call_id: str, after_s: float) -> list[ev.Event]:
    at = an_instant(after_s)
    return [
        ev.FollowUpSet(
            call_id=call_id,
            at=at,
            follow_up_id=f"f-{call_id}",
            due_utc_ms=at.utc_ms + 3_600_000,
            due_offset_min=120,
            what=f"Call back {SECRET}",
        ),
        ev.CallRecoded(call_id=call_id, at=at, strain=Strain.HARD, note=f"{SECRET} again"),
        ev.FollowUpSettled(call_id=call_id, at=at, follow_up_id=f"f-{call_id}", is_done=True),
        ev.KindWordsKept(call_id="", at=at, words_id=f"w-{call_id}", words=f"{SECRET} was kind"),
    ]


def a_full_log(profile: Profile, calls: int = 4) -> None:
    for number in range(calls):
        profile.keep(a_batch(number, note=f"{SECRET} note {number}"))
        kept = entries(kept_events(f"call-{number:05}", number * 900.0 + 800), 50_000 + number * 10)
        profile.keep(Batch(kept))


def test_a_log_goes_out_in_and_out_again_byte_for_byte(profile: Profile, empty: Profile, tmp_path: Path) -> None:
    a_full_log(profile)
    first = profile.export(tmp_path / "first.json")
    plan = empty.take(tmp_path / "first.json")
    assert (plan.new, plan.known, plan.unreadable, plan.kept) == (4, 0, 0, 16)
    assert plan.first == (MONDAY_MS, 120)
    assert empty.export(tmp_path / "second.json") == first
    assert empty.is_sound()
    assert [row[:-1] for row in empty.rows("calls")] == [row[:-1] for row in profile.rows("calls")]


def test_the_file_holds_every_field_and_event_with_the_private_part(profile: Profile, tmp_path: Path) -> None:
    a_full_log(profile, 1)
    content = json.loads(profile.export(tmp_path / "a.json"))
    (call,) = content["calls"]
    assert (call["talk_s"], call["note"], call["ref_hash"]) == (540.25, f"{SECRET} note 0", "0123456789abcdef" * 2)
    kinds = [event["kind"] for event in call["events"]]
    assert (kinds[0], kinds[-1], len(kinds)) == ("call_started", "call_closed", 11)
    assert call["events"][0]["private"]["ref"] == "Case 12"
    assert [event["kind"] for event in content["kept"]] == [
        "follow_up_set",
        "call_recoded",
        "follow_up_settled",
        "kind_words_kept",
    ]
    assert content["counts"] == {"calls": 1, "kept": 4}


def test_events_of_a_start_that_was_undone_end_nothing(profile: Profile, tmp_path: Path) -> None:
    clock = profile.clock
    engine = Engine(clock, profile.opened.log, a_pack(), Settings(), b"k" * 32)
    for command in (cmd.StartCall(), cmd.EndCall(), cmd.StartCall(), cmd.Undo(), cmd.SaveWrapUp()):
        assert engine.execute(command).refusal is None
        clock.advance(2)
    for command in (cmd.StartCall(), cmd.EndCall(), cmd.SaveWrapUp()):
        assert engine.execute(command).refusal is None
        clock.advance(60)
    assert engine.flush()
    first, second = json.loads(profile.export(tmp_path / "a.json"))["calls"]
    assert [event["kind"] for event in first["events"]] == ["call_started", "call_ended", "call_closed"]
    assert [event["kind"] for event in second["events"]] == ["call_started", "call_ended", "call_closed"]


def test_an_erased_private_part_stays_erased(profile: Profile, empty: Profile, tmp_path: Path) -> None:
    a_full_log(profile, 1)
    log = profile.opened.log
    assert isinstance(log, SqliteCallLog)
    log.run(lambda connection: connection.execute("UPDATE events SET private = NULL"))
    first = profile.export(tmp_path / "first.json")
    empty.take(tmp_path / "first.json")
    assert empty.export(tmp_path / "second.json") == first
    assert empty.is_sound()


def test_the_days_choose_calls_and_what_is_kept_of_them(profile: Profile, tmp_path: Path) -> None:
    a_full_log(profile, 2)
    profile.keep(Batch((), (a_record("later", MONDAY_MS + 40 * 86_400_000),)))
    content = json.loads(profile.export(tmp_path / "a.json", first=FIRST_DAY, last=FIRST_DAY))
    assert [call["call_id"] for call in content["calls"]] == ["call-00000", "call-00001"]
    assert len(content["kept"]) == 8
    content = json.loads(profile.export(tmp_path / "a.json", call_id="call-00001"))
    assert [call["call_id"] for call in content["calls"]] == ["call-00001"]
    assert {event["call_id"] for event in content["kept"]} == {"call-00001"}


def test_the_calendar_holds_the_open_promises_in_ones_own_words(profile: Profile, tmp_path: Path) -> None:
    a_full_log(profile, 2)
    at = an_instant(5_000)
    promise = ev.FollowUpSet(
        call_id="call-00001", at=at, follow_up_id="open", due_utc_ms=at.utc_ms, due_offset_min=120, what="Write to her"
    )
    profile.keep(Batch(entries([promise], 90_000)))
    calendar = profile.export(tmp_path / "a.ics", "ics").decode()
    assert calendar.count("BEGIN:VEVENT") == 1, "those that are done are no entries"
    assert "Write to her" in calendar
    assert profile.export(tmp_path / "a.ics", "ics", call_id="call-00000").count(b"BEGIN:VEVENT") == 0
    assert profile.export(tmp_path / "a.ics", "ics", first=date(2030, 1, 1)).count(b"BEGIN:VEVENT") == 0


def test_where_an_export_is_written_is_noted_until_it_is_done(profile: Profile, tmp_path: Path) -> None:
    a_full_log(profile, 2)
    note = profile.places.data / "unfinished-export"
    work = profile.exporter.pieces(ExportOrder(tmp_path / "a.csv", "csv"))
    next(iter(work))
    assert note.read_text() == str(tmp_path)
    clear_up(profile.places.data)
    assert len(list(tmp_path.glob(".*.part"))) == 1, "it is still written to"
    assert list(work)
    assert not note.exists()
    (tmp_path / ".call-companion-0123456789ab.part").write_text("left by a kill")
    note.write_text(str(tmp_path))
    clear_up(profile.places.data)
    assert list(tmp_path.glob(".*.part")) == []
    assert not note.exists()


def test_one_call_that_is_not_there_is_refused(profile: Profile, tmp_path: Path) -> None:
    with pytest.raises(ExportRefusedError, match="no such call"):
        profile.export(tmp_path / "a.csv", "csv", call_id="nobody")
    assert not (tmp_path / "a.csv").exists()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(records(texts().map(as_stored)), max_size=6, unique_by=lambda record: record.call_id))
def test_any_log_goes_out_and_in_again(tmp_path_factory: pytest.TempPathFactory, calls: list[Any]) -> None:
    home = tmp_path_factory.mktemp("any")
    ours, other = Profile(home / "one"), Profile(home / "two")
    try:
        ours.keep(Batch((), tuple(calls)))
        first = ours.export(home / "first.json")
        if calls:
            other.take(home / "first.json")
        assert other.export(home / "second.json") == first
        assert other.export(home / "second.csv", "csv") == ours.export(home / "first.csv", "csv")
    finally:
        ours.close()
        other.close()


@settings(max_examples=15, deadline=None)
@given(st.lists(records(), min_size=1, max_size=4, unique_by=lambda record: record.call_id), st.booleans())
def test_no_secret_ever_reaches_the_lead(
    tmp_path_factory: pytest.TempPathFactory, calls: list[Any], with_notes: bool
) -> None:
    home = tmp_path_factory.mktemp("lead")
    ours = Profile(home / "one")
    secret = {"ref": SECRET, "ref_hash": SECRET, "granted": SECRET, "note": "" if with_notes else SECRET}
    marked = [
        replace(call, strain=Strain.ABUSIVE, cooldown_taken_s=7_777_777.25, was_thanked=True, topic="Billing", **secret)
        for call in calls
    ]
    try:
        ours.keep(Batch((), tuple(marked)))
        for number, call in enumerate(marked):
            kept = kept_events(call.call_id, 10.0 + number)
            ours.keep(Batch(entries([*_as_told(call.call_id), *kept], number * 1000)))
        kinds: tuple[ExportKind, ...] = ("csv", "json")
        for kind in kinds:
            told = ours.export(home / f"lead.{kind}", kind, Sharing(Audience.LEAD, with_notes=with_notes)).decode()
            for word in (
                SECRET,
                "abusive",
                "7777777",
                "strain",
                "thanked",
                "granted",
                "cooldown",
                "follow_up_set",
                "ref",
            ):
                assert word not in told.replace("false", ""), f"{word} in {kind}"
        for only in (None, marked[0].call_id):  # the report, and the record of one call
            lead = Sharing(Audience.LEAD, with_notes=with_notes)
            page = ours.export(home / "lead.html", "html", lead, call_id=only).decode()
            for word in (SECRET, "busive", "7777777", "thank you", "Call back"):
                assert word not in page, f"{word} on the page"
        with pytest.raises(ExportRefusedError, match="for you alone"):
            ours.export(home / "lead.ics", "ics", FOR_LEAD)
    finally:
        ours.close()


def _as_told(call_id: str) -> list[ev.Event]:
    return a_whole_call(call_id, note=SECRET)


# What may come in.


def test_what_is_here_already_is_passed_over_and_twice_changes_nothing(profile: Profile, tmp_path: Path) -> None:
    a_full_log(profile, 3)
    file = tmp_path / "a.json"
    first = profile.export(file)
    *_, plan = profile.importer.look(file)
    assert (plan.new, plan.known, plan.kept, plan.has_news) == (0, 3, 0, False)
    profile.importer.take_in(file)
    assert profile.export(file) == first


def test_no_call_goes_on_from_what_came_in(profile: Profile, empty: Profile, tmp_path: Path) -> None:
    a_full_log(profile, 2)
    profile.export(tmp_path / "a.json")
    empty.take(tmp_path / "a.json")
    assert empty.opened.log.latest_events() == []
    engine = Engine(empty.clock, empty.opened.log, a_pack(), Settings(), b"k" * 32)
    assert engine.execute(cmd.StartCall()).refusal is None
    assert engine.flush()
    assert len(empty.opened.log.latest_events()) == 1
    assert empty.is_sound()


def test_the_log_of_before_is_among_the_backups(profile: Profile, empty: Profile, tmp_path: Path) -> None:
    a_full_log(profile, 1)
    profile.export(tmp_path / "a.json")
    empty.keep(a_batch(70))
    empty.take(tmp_path / "a.json")
    (copy,) = empty.places.backups.glob("*-import*.sqlite3")
    backup = open_call_log(copy.parent / "restored", copy.parent / "none", empty.clock)
    backup.log.close()
    (copy.parent / "restored" / "calls.sqlite3").write_bytes(copy.read_bytes())
    backup = open_call_log(copy.parent / "restored", copy.parent / "none", empty.clock)
    assert [record.call_id for record in backup.log.records()] == ["call-00070"]
    backup.log.close()


V1 = {
    "format": "call-companion-calls",
    "version": 1,
    "calls": [
        {
            "call_id": "old-1",
            "started_at": "2026-03-16T09:00:00+02:00",
            "ended_at": "2026-03-16T09:10:00+02:00",
            "talk_s": 540.2,
            "hold_s": 60.0,
            "acw_s": 31.5,
            "gap_s": 0.0,
            "outcome": "resolved",
            "strain": "hard",
            "topic": None,
            "situations": ["swearing"],
            "rungs_given": [{"rung": "notice", "at_s": 190.4}],
            "calmed": True,
            "calmed_at_s": 372.0,
            "ended_at_boundary": False,
            "cooldown_taken_s": 300.0,
            "note": "old",
            "ref": None,
        }
    ],
}


@pytest.mark.parametrize("indent", [None, 2])
def test_a_file_of_version_1_brings_what_it_has(profile: Profile, tmp_path: Path, indent: int | None) -> None:
    file = tmp_path / "old.json"
    file.write_text(json.dumps(V1, indent=indent), "utf-8")
    assert profile.take(file).new == 1
    (record,) = profile.opened.log.records()
    assert (record.call_id, record.note, record.outcome, record.granted) == ("old-1", "old", Outcome.RESOLVED, "")
    assert profile.is_sound()


def test_the_lines_of_version_1_are_read_too(profile: Profile, tmp_path: Path) -> None:
    file = tmp_path / "old.json"
    lines = ",\n".join(json.dumps(call) for call in V1["calls"])  # type: ignore[attr-defined]
    file.write_text(f'{{"format": "call-companion-calls", "version": 1, "calls": [\n{lines}\n]}}\n', "utf-8")
    assert profile.take(file).new == 1


def refused(profile: Profile, file: Path) -> str:
    before = profile.rows("calls"), profile.rows("events"), profile.rows("state")
    with pytest.raises(ImportRefusedError) as caught:
        profile.take(file)
    assert (profile.rows("calls"), profile.rows("events"), profile.rows("state")) == before
    return str(caught.value)


@pytest.fixture
def exported(profile: Profile, tmp_path: Path) -> Path:
    a_full_log(profile, 3)
    profile.export(tmp_path / "a.json")
    return tmp_path / "a.json"


def test_a_file_that_was_cut_anywhere_is_refused(empty: Profile, exported: Path) -> None:
    whole = exported.read_bytes()
    dice = random.Random(5)
    for place in {dice.randrange(len(whole) - 2) for _ in range(60)}:
        exported.write_bytes(whole[:place])
        assert refused(empty, exported)
    lines = whole.splitlines(keepends=True)
    exported.write_bytes(b"".join(lines[:2] + lines[3:]))
    assert "not whole" in refused(empty, exported)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "not an export"),
        ("hello", "not an export"),
        ("[]", "not an export"),
        ('{"format": "other", "version": 2, "calls": []}', "not an export"),
        ('{"format": "call-companion-calls", "version": 3, "for": "me", "calls": []}', "newer Call Companion"),
        ('{"format": "call-companion-calls", "version": 2, "for": "lead", "calls": []}', "for a lead"),
        ('{"format": "call-companion-calls", "version": true, "calls": []}', "not an export"),
        ('{"format": "call-companion-calls", "version": 1, "version": 1, "calls": []}', "not an export"),
        ('{"format": "call-companion-calls", "version": 1, "calls": [NaN]}', "not an export"),
        ('{"format": "call-companion-calls", "version": 1, "calls": [1e999]}', "not an export"),
        ('{"format": "call-companion-calls", "version": 1, "calls": ' + "[" * 100_000, "not an export"),
        ("[" * 5_000_000, "not an export"),
        ('{"a":' * 200_000, "not an export"),
        ('{"format": "call-companion-calls", "version": 1, "calls": [' + "9" * 10_000 + "]}", "not an export"),
        ("id,started\r\n1,2\r\n", "not an export"),
    ],
)
def test_what_is_no_export_of_ours_is_refused_with_a_reason(
    profile: Profile, tmp_path: Path, content: str, why: str
) -> None:
    file = tmp_path / "a.json"
    file.write_text(content, "utf-8")
    assert why in refused(profile, file)


def test_bad_places_are_refused_with_a_reason(profile: Profile, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "big.json").touch()
    os.truncate(tmp_path / "big.json", 3 * 1024**3)
    for name, why in (
        ("none.json", "cannot be read"),
        ("pipe", "no ordinary"),
        ("big.json", "larger than"),
        ("", "folder"),
    ):
        assert why in refused(profile, tmp_path / name)


def changed(exported: Path, change: Any) -> None:
    content = json.loads(exported.read_text("utf-8"))
    change(content)
    exported.write_text(json.dumps(content), "utf-8")


def test_a_day_yet_to_come_is_refused(empty: Profile, exported: Path) -> None:
    changed(exported, lambda file: file["calls"][1].update(started_at="2090-01-01T09:00:00.000+02:00"))
    assert "2090-01-01, a day yet to come" in refused(empty, exported)


def test_a_call_that_contradicts_the_log_refuses_all_of_it(profile: Profile, exported: Path) -> None:
    changed(exported, lambda file: file["calls"][1].update(started_at="2026-03-16T09:17:00.000+02:00"))
    assert "under the same id" in refused(profile, exported)


def test_the_same_id_for_two_calls_refuses_all_of_it(empty: Profile, exported: Path) -> None:
    changed(exported, lambda file: file["calls"][1].update(call_id="call-00000"))
    assert "same id" in refused(empty, exported)


def test_an_event_that_is_another_in_the_log_refuses_all_of_it(profile: Profile, exported: Path) -> None:
    def change(file: Any) -> None:
        file["calls"] = [{**file["calls"][0], "call_id": "new"}]
        file["kept"] = []
        file["counts"] = {"calls": 1, "kept": 0}

    changed(exported, change)
    assert "under the same id" in refused(profile, exported)


@pytest.mark.parametrize(
    "change",
    [
        {"talk_s": -1},
        {"talk_s": "long"},
        {"outcome": "DROP TABLE"},
        {"note": 5},
        {"note": "x" * 300_000},
        {"situations": "swearing"},
        {"rungs_given": [1]},
        {"started_at": "yesterday"},
        {"started_at": "2026-03-16T09:00:00"},
        {"started_at": "0001-01-01T00:00:00.000+14:00"},
        {"events": [{}]},
        {"call_id": "a b\u202e"},
        {"thanked": 1},
    ],
)
def test_a_call_that_cannot_be_read_is_counted_and_the_others_come_in(
    empty: Profile, exported: Path, change: dict[str, Any]
) -> None:
    changed(exported, lambda file: file["calls"][1].update(change))
    plan = empty.take(exported)
    assert (plan.new, plan.unreadable) == (2, 1)
    assert empty.is_sound()


def test_a_private_part_that_was_changed_by_hand_is_not_believed(empty: Profile, exported: Path) -> None:
    changed(exported, lambda file: file["calls"][0]["events"][0]["private"].update(ref="Case 13"))
    assert empty.take(exported).unreadable == 1


def test_unseen_characters_in_a_note_do_not_come_in(empty: Profile, exported: Path) -> None:
    changed(exported, lambda file: file["calls"][0].update(note="a\u202eb\x00c"))
    empty.take(exported)
    assert next(iter(empty.opened.log.records())).note == "abc"


def test_a_file_that_changed_after_it_was_looked_at_is_refused(empty: Profile, exported: Path) -> None:
    list(empty.importer.look(exported))
    changed(exported, lambda file: file["calls"][1].update(note="other"))
    with pytest.raises(ImportRefusedError, match="changed meanwhile"):
        empty.importer.take_in(exported)
    assert list(empty.opened.log.records()) == []


def test_a_call_that_runs_is_never_disturbed(profile: Profile, exported: Path) -> None:
    importer = CallImporter(profile.opened.log, profile.places, profile.clock, is_busy=lambda: True)
    with pytest.raises(ImportRefusedError, match="after it"):
        list(importer.look(exported))


def test_a_newer_log_is_not_written(tmp_path: Path, exported: Path) -> None:
    places = places_of(str(tmp_path / "newer"))
    clock = FakeClock()
    open_call_log(places.data, places.backups, clock, NEXT_STEPS).log.close()
    log = open_call_log(places.data, places.backups, clock).log
    with pytest.raises(ImportRefusedError, match="newer Call Companion"):
        list(CallImporter(log, places, clock).look(exported))
    assert Exporter(log, places).export(ExportOrder(tmp_path / "b.json", "json")) == 0
    log.close()


def test_while_notes_are_locked_nothing_is_imported(profile: Profile, empty: Profile, tmp_path: Path) -> None:
    file = tmp_path / "log.json"
    profile.exporter.export(ExportOrder(file, "json"))
    empty.opened.log.texts.is_sealing = True
    with pytest.raises(ImportRefusedError, match="locked"):
        list(empty.importer.look(file))
