"""A line in, a line out: what the exit codes mean."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from companion.engine import commands as cmd
from companion.engine.ports import StorageUnavailableError
from companion.export.whole_file import ExportRefusedError
from companion.integrations import wire
from companion.integrations.request_handler import RequestHandler
from companion.integrations.verbs import Request
from tests.unit.engine.desk import Desk
from tests.unit.integrations.running_program import NoteTakingExporter, NoteTakingPacks, NoteTakingWindow


class Counter:
    """Where requests are handed in."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.window = NoteTakingWindow()
        self.exporter = NoteTakingExporter()
        self.packs = NoteTakingPacks()
        self.handler = RequestHandler(self.desk.engine, self.window, self.exporter, self.packs)

    def ask(self, verb: str, command_id: str | None = None, **args: Any) -> tuple[int, str]:
        named = {name.replace("_", "-").strip("-"): value for name, value in args.items()}
        line = wire.encode_request(Request(verb, named, command_id=command_id))
        reply = self.handler.handle(line)
        assert isinstance(reply, bytes)
        return wire.decode_reply(reply)


@pytest.fixture
def counter() -> Counter:
    return Counter()


def test_a_call_is_told_from_start_to_breather(counter: Counter) -> None:
    assert counter.ask("call start", ref="A", ago=2) == (0, "")
    assert counter.desk.engine.snapshot.talk_s == 120
    assert counter.ask("say", situation="swearing") == (0, "swearing.let_it_fly one")
    assert counter.ask("boundary") == (0, "swearing.rungs.notice one")
    assert counter.ask("said")[0] == 0
    assert counter.ask("call hold") == (0, "hold.before one")
    assert counter.ask("call resume") == (0, "hold.return one")
    assert counter.ask("call end") == (0, "")
    assert counter.ask("wrap", outcome="resolved", strain="abusive") == (0, "")
    assert counter.ask("cooldown more") == (0, "")
    assert counter.ask("cooldown ready") == (0, "")
    assert counter.desk.engine.snapshot.calls_today == 1


def test_a_call_gets_the_id_it_was_started_with(counter: Counter) -> None:
    call_id = str(uuid4())
    counter.ask("call start", command_id=call_id)
    assert counter.desk.engine.snapshot.call_id == call_id


def test_what_is_not_possible_now_is_refused_with_the_reason(counter: Counter) -> None:
    assert counter.ask("call end") == (4, "No call is running.")


def test_twice_the_same_is_done_once(counter: Counter) -> None:
    once = str(uuid4())
    counter.ask("call start")
    counter.ask("say", situation="swearing")
    assert counter.ask("another", once) == (0, "swearing.let_it_fly two")
    assert counter.ask("another", once) == (0, "swearing.let_it_fly two")
    assert counter.ask("another") == (0, "swearing.let_it_fly three")


def test_twice_the_same_is_done_once_with_just_words_too(counter: Counter) -> None:
    once = str(uuid4())
    counter.ask("say", situation="swearing", just_words=True)
    assert counter.ask("another", once) == (0, "swearing.let_it_fly two")
    assert counter.ask("another", once) == (0, "swearing.let_it_fly two")


def test_the_ids_that_are_kept_do_not_pile_up(counter: Counter) -> None:
    counter.ask("call start")
    counter.ask("say", situation="swearing")
    for _ in range(600):
        counter.ask("another", str(uuid4()))
    assert len(counter.handler._done) == 256


def test_a_full_disk_is_told_and_the_same_id_answers_later(counter: Counter) -> None:
    once = str(uuid4())
    counter.desk.log.is_failing = True
    code, text = counter.ask("call start", once)
    assert (code, once in text) == (5, True)
    assert counter.desk.engine.snapshot.phase == "on_call"
    assert counter.ask("call start", once)[0] == 5
    counter.desk.log.is_failing = False
    assert counter.ask("call start", once) == (0, "")
    assert len(counter.desk.log.events) == 1


def test_a_refused_id_may_be_used_when_it_has_become_possible(counter: Counter) -> None:
    once = str(uuid4())
    assert counter.ask("call end", once)[0] == 4
    counter.desk.do(cmd.StartCall())
    assert counter.ask("call end", once)[0] == 0


def test_the_window_does_what_it_is_asked(counter: Counter) -> None:
    verbs = ["show", "hide", "compact", "expand", "keyboard", "reset-place", "quit"]
    assert [counter.ask(verb) for verb in verbs] == [(0, "")] * 7
    assert counter.window.asked == verbs
    assert json.loads(counter.ask("controls")[1]) == counter.window.controls()


def test_the_status_is_for_people_or_for_programs(counter: Counter) -> None:
    assert counter.ask("status") == (0, "Ready.\nToday: 0 calls, 0 of them hard.")
    assert json.loads(counter.ask("status", json=True)[1])["phase"] == "ready"


def test_an_export_is_ordered_with_days_and_kind(counter: Counter) -> None:
    assert counter.ask("export", file="/x/a.json", **{"from": "2026-03-01"}, to="2026-03-31") == (
        0,
        "3 calls written to /x/a.json",
    )
    assert counter.ask("export", file="/x/a", format="json")[0] == 0
    assert counter.ask("export", file="/x/a")[0] == 0
    first, second, third = counter.exporter.orders
    assert (first.path, first.kind) == (Path("/x/a.json"), "json")
    assert (first.first, first.last) == (date(2026, 3, 1), date(2026, 3, 31))
    assert (second.kind, third.kind) == ("json", "csv")
    assert (third.started_from_ms, third.started_before_ms) == (None, None)


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (PermissionError(13, "Permission denied"), "/x/a cannot be written: Permission denied."),
        (ExportRefusedError("Choose another folder."), "Choose another folder."),
        (StorageUnavailableError("it is locked"), "The log cannot be read now: it is locked."),
    ],
)
def test_an_export_that_cannot_be_written_says_why(counter: Counter, failure: Exception, sentence: str) -> None:
    counter.exporter.failure = failure
    assert counter.ask("export", file="/x/a") == (4, sentence)


def test_what_is_no_request_is_answered_as_such(counter: Counter) -> None:
    reply = counter.handler.handle(b"hello\n")
    assert isinstance(reply, bytes)
    assert wire.decode_reply(reply) == (2, "The line is not JSON.")


def test_packs_are_listed_exported_and_imported_or_it_says_why_not(counter: Counter) -> None:
    assert counter.ask("pack list") == (0, "done: list")
    assert counter.ask("pack export", file="/x/a.toml") == (0, "done: export /x/a.toml")
    assert counter.ask("pack import", file="/x/a.toml") == (0, "done: import /x/a.toml")
    counter.packs.refusal = "Not now."
    assert counter.ask("pack import", file="/x/a.toml") == (4, "Not now.")
    assert counter.ask("pack check", file="/x/a.toml")[0] == 4, "whoever checks needs no program"


def test_promises_are_told_by_id_and_time_and_never_by_their_words(counter: Counter) -> None:
    assert counter.ask("follow-up list") == (wire.STORED, "No follow-ups are open.")
    assert counter.ask("follow-up add", text="secret", in_=60)[0] == wire.REFUSED  # on no call
    for verb in ("call start", "call end"):
        counter.ask(verb)
    code, told = counter.ask("follow-up add", text="secret words", in_=60)
    first_id, day, time = told.split()
    assert (code, day, time) == (wire.STORED, "2026-03-16", "10:00")
    assert counter.desk.picture().follow_ups[0].what == "secret words"
    _, second = counter.ask("follow-up add", text="secret again", at="2026-03-16T09:30")
    second_id = second.split()[0]
    assert counter.ask("follow-up list") == (wire.STORED, f"{second}\n{told}")
    counter.desk.clock.advance(3600)
    everything = [counter.ask(verb)[1] for verb in ("follow-up list", "status", "controls")]
    everything.append(counter.ask("status", json=True)[1])
    assert not any("secret" in text for text in everything)
    assert [line.split()[-1] for line in everything[0].splitlines()] == ["late", "due"]
    assert counter.ask("follow-up later", promise=second_id, at="2026-03-17T09:00") == (wire.STORED, "")
    assert counter.ask("follow-up done", promise=first_id) == (wire.STORED, "")
    assert counter.ask("follow-up drop", promise=second_id) == (wire.STORED, "")
    assert counter.ask("follow-up list") == (wire.STORED, "No follow-ups are open.")
    assert counter.ask("follow-up done", promise=first_id)[0] == wire.REFUSED
