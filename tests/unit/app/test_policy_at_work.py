"""What a policy lets out, which verbs it leaves, and which words; the same where no program runs."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from companion.app import offline_export, offline_packs
from companion.app.exporter import Exporter
from companion.app.layered_words import LayeredWords
from companion.app.main import main
from companion.app.paper_writers import PaperWriters
from companion.app.paths import places_of, resources_folder
from companion.app.word_shelf import WordShelf
from companion.domain.call import Coding, Outcome
from companion.domain.ladder import MayEnd
from companion.domain.policy import Policy, Rule, Source, broken_policy
from companion.domain.settings import Settings
from companion.domain.sharing import Audience, Sharing
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.export.whole_file import ExportRefusedError
from companion.integrations import wire
from companion.integrations.export_order import KINDS, ExportOrder
from companion.integrations.pack_order import PackRefusedError
from companion.integrations.policy_gate import ALWAYS, refused_by
from companion.integrations.request_handler import RequestHandler
from companion.integrations.verbs import VERBS, Request
from companion.storage import policy_file
from companion.storage.open_log import open_call_log
from companion.storage.pack_files import load_pack
from tests.support.builders import a_batch
from tests.support.fake_clock import FakeClock
from tests.support.memory_log import MemoryLog
from tests.support.papers import Page, some_words
from tests.support.team import team_pack
from tests.support.words import a_pack
from tests.unit.integrations.running_program import NoteTakingExporter, NoteTakingPacks, NoteTakingWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.app.paths import Places
    from companion.storage.open_log import OpenedLog

NO_COMMAND_LINE = Policy(Source.FILE, integrations=frozenset({"mail"}))


@pytest.fixture
def places(tmp_path: Path) -> Places:
    found = places_of(str(tmp_path / "profile"))
    found.make_folders()
    return found


@pytest.fixture
def opened(places: Places) -> Iterator[OpenedLog]:
    log = open_call_log(places.data, places.backups, FakeClock())
    log.log.append([a_batch(number, note="She paid twice.") for number in range(3)])
    yield log
    log.log.close()


@pytest.fixture
def in_force(monkeypatch: pytest.MonkeyPatch) -> list[Policy]:
    """The policy that is in force where no program runs: the last one of the list."""
    policies = [Policy()]
    for module in (policy_file, offline_export, offline_packs):
        monkeypatch.setattr(module, "load_policy", lambda: policies[-1])
    return policies


def an_order(path: Path, kind: Any, audience: Audience = Audience.ME, *, with_notes: bool = False) -> ExportOrder:
    return ExportOrder(path, kind, sharing=Sharing(audience, with_notes=with_notes))


def refusal_of(exporter: Exporter, order: ExportOrder) -> str:
    with pytest.raises(ExportRefusedError) as refused:
        exporter.export(order)
    assert not order.path.exists()
    with pytest.raises(ExportRefusedError):
        list(exporter.preview(order))
    return str(refused.value)


def shown(exporter: Exporter, order: ExportOrder) -> str:
    """Return what the window shows before anything is written."""
    preview = exporter.preview(order)
    while True:
        try:
            next(preview)
        except StopIteration as done:
            return str(done.value)


def test_formats_that_are_not_allowed_are_refused_for_everybody(
    places: Places, opened: OpenedLog, tmp_path: Path
) -> None:
    exporter = Exporter(opened.log, places, policy=Policy(Source.FILE, kinds=frozenset({"html"})))
    for audience in Audience:
        sentence = refusal_of(exporter, an_order(tmp_path / "a.csv", "csv", audience))
        assert sentence.startswith("Your organisation does not allow exports as CSV.")
    assert "HTML" in refusal_of(exporter, an_order(tmp_path / "a.json", "json", Audience.LEAD))


def test_json_for_oneself_always_goes(places: Places, opened: OpenedLog, tmp_path: Path) -> None:
    for number, policy in enumerate(
        (
            Policy(Source.FILE, kinds=frozenset(), may_share=False, withheld=frozenset({"note", "topic"})),
            broken_policy(Source.FILE, "policy.toml", "It is broken."),
        )
    ):
        path = tmp_path / f"{number}.json"
        assert Exporter(opened.log, places, policy=policy).export(an_order(path, "json")) == 3
        assert "She paid twice." in path.read_text("utf-8")


def test_nothing_is_written_for_the_lead_where_that_is_not_allowed(
    places: Places, opened: OpenedLog, tmp_path: Path
) -> None:
    exporter = Exporter(opened.log, places, policy=Policy(Source.FILE, may_share=False))
    for kind in ("csv", "json", "html", "pdf"):
        sentence = refusal_of(exporter, an_order(tmp_path / f"a.{kind}", kind, Audience.LEAD))
        assert sentence == "Your organisation does not allow exports for a lead."


def test_what_is_held_back_is_in_no_file_for_the_lead(places: Places, opened: OpenedLog, tmp_path: Path) -> None:
    withheld = frozenset({"note", "topic", "rungs_given"})
    exporter = Exporter(opened.log, places, policy=Policy(Source.FILE, withheld=withheld))
    for kind in ("csv", "json"):
        order = an_order(tmp_path / f"a.{kind}", kind, Audience.LEAD, with_notes=True)
        assert exporter.export(order) == 3
        text = order.path.read_text("utf-8")
        assert "call_id" in text
        for name in (*withheld, "She paid twice."):
            assert name not in text, (kind, name)
        assert "She paid twice." not in shown(exporter, order)
        mine = an_order(tmp_path / f"mine.{kind}", kind)
        exporter.export(mine)
        assert "She paid twice." in mine.path.read_text("utf-8"), "what is for oneself stays whole"


def test_an_order_cannot_ask_for_more(places: Places, opened: OpenedLog, tmp_path: Path) -> None:
    exporter = Exporter(opened.log, places, policy=Policy(Source.FILE, withheld=frozenset({"topic"})))
    order = ExportOrder(tmp_path / "a.csv", "csv", sharing=Sharing(Audience.LEAD, withheld=frozenset({"outcome"})))
    exporter.export(order)
    head = order.path.read_text("utf-8-sig").splitlines()[0]
    assert "topic" not in head
    assert "outcome" not in head


HELD_BACK = frozenset({"topic", "note", "rungs_given", "situations", "calmed", "outcome", "talk_s"})


def test_what_is_held_back_is_in_no_page_for_the_lead_nor_said_to_be_nothing(places: Places, tmp_path: Path) -> None:
    clock = FakeClock()
    opened = open_call_log(places.data, places.backups, clock)
    engine = Engine(clock, opened.log, a_pack(), Settings(may_end=MayEnd.YES), b"k" * 32)
    engine.execute(cmd.StartCall())
    call_id = engine.snapshot.call_id
    for command in (cmd.SaySituation("swearing"), cmd.GiveNextRung(), cmd.SaidIt(), cmd.CalmedDown(), cmd.EndCall()):
        clock.advance(30)
        assert engine.execute(command).refusal is None
    engine.execute(cmd.SaveWrapUp(Coding(Outcome.RESOLVED, topic="Billing", note="She paid twice.")))
    assert engine.flush()
    words_in_use = replace(some_words(), over_the_line=frozenset({"swearing"}))
    papers = PaperWriters(opened.log, lambda: words_in_use, clock)
    told = {}
    for withheld in (frozenset[str](), HELD_BACK):
        policy = Policy(Source.FILE, withheld=withheld)
        exporter = Exporter(opened.log, places, papers.writers, papers.text, policy)
        for what, one in (("call", call_id), ("days", None)):
            sharing = Sharing(Audience.LEAD, with_notes=True)
            order = ExportOrder(tmp_path / f"{what}-{len(withheld)}.html", "html", sharing=sharing, call_id=one)
            exporter.export(order)
            told[what, bool(withheld)] = Page(order.path.read_text("utf-8")).text + shown(exporter, order)
    for words in ("Billing", "She paid twice.", "Swearing", "Warnings", "calmed down", "Resolved", "Length"):
        assert words in told["call", False], words
        assert words not in told["call", True], words
    assert "Billing" in told["days", False]
    for words in ("Billing", "Swearing", "Resolved"):
        assert words not in told["days", True], words
    opened.log.close()


# The command line.


@pytest.mark.parametrize("verb", VERBS)
def test_without_the_command_line_only_this_is_left(verb: str) -> None:
    refusal = refused_by(NO_COMMAND_LINE, verb, {})
    assert (refusal == "") == (verb in ALWAYS or verb == "export")
    assert refused_by(Policy(), verb, {}) == ""


def test_an_export_for_oneself_is_left_and_one_for_the_lead_is_not() -> None:
    assert refused_by(NO_COMMAND_LINE, "export", {"for": "me"}) == ""
    assert "does not allow the command line" in refused_by(NO_COMMAND_LINE, "export", {"for": "lead"})


def test_the_running_program_refuses_with_the_reason_and_does_nothing() -> None:
    engine = Engine(FakeClock(), MemoryLog(), a_pack(), Settings(), b"k" * 32, NO_COMMAND_LINE)
    handler = RequestHandler(engine, NoteTakingWindow(), NoteTakingExporter(), NoteTakingPacks())
    for verb, args in (("call start", {}), ("pack list", {}), ("controls", {}), ("import", {"file": "/x"})):
        reply = handler.handle(wire.encode_request(Request(verb, args)))
        assert isinstance(reply, bytes)
        code, text = wire.decode_reply(reply)
        assert (code, "Your organisation" in text) == (wire.REFUSED, True), verb
    assert engine.snapshot.call_id is None
    reply = handler.handle(wire.encode_request(Request("status")))
    assert isinstance(reply, bytes)
    assert wire.decode_reply(reply)[0] == wire.STORED


def test_it_is_the_same_while_no_program_runs(
    opened: OpenedLog, tmp_path: Path, in_force: list[Policy], capsys: pytest.CaptureFixture[str]
) -> None:
    opened.log.close()
    profile = ["--profile", str(tmp_path / "profile")]
    in_force.append(Policy(Source.FILE, kinds=frozenset({"csv"}), withheld=frozenset({"topic"})))
    assert main(["export", str(tmp_path / "a.html"), *profile]) == wire.REFUSED
    assert "does not allow exports as HTML" in capsys.readouterr().err
    assert main(["export", str(tmp_path / "a.csv"), "--for", "lead", *profile]) == 0
    assert "topic" not in (tmp_path / "a.csv").read_text("utf-8")
    assert main(["export", str(tmp_path / "a.json"), *profile]) == 0
    assert len(json.loads((tmp_path / "a.json").read_text("utf-8"))["calls"]) == 3
    assert main(["import", str(tmp_path / "a.json"), "--yes", *profile]) == 0, "taking an export in stays"
    capsys.readouterr()
    in_force.append(NO_COMMAND_LINE)
    for line in (
        ["pack", "list"],
        ["backups"],
        ["erase", "--everything", "--yes"],
        ["import", str(tmp_path / "a.json")],
    ):
        assert main([*line, *profile]) == wire.REFUSED, line
        assert "does not allow the command line" in capsys.readouterr().err
    assert main(["export", str(tmp_path / "b.json"), *profile]) == 0


# Words.


def test_a_fixed_place_of_the_teams_pack_takes_no_import(
    places: Places, tmp_path: Path, in_force: list[Policy]
) -> None:
    path = tmp_path / "team.toml"
    path.write_text(team_pack(), "utf-8")
    free = LayeredWords(places, resources_folder(), Settings())
    free.take(path)
    policies = (
        Policy(Source.FILE, rules={"team_pack": Rule(str(tmp_path / "share"), is_locked=True)}),
        Policy(Source.FILE, rules={"team_pack": Rule("", is_locked=True)}),
    )
    for policy in policies:
        words = LayeredWords(places, resources_folder(), policy.enforced(Settings()), policy=policy)
        with pytest.raises(PackRefusedError, match="Your organisation has set the team’s pack"):
            words.take(path)
        assert "team     none" in words.listed("en"), "one that was imported before is no way round it"
        in_force.append(policy)
        assert main(["pack", "import", str(path), "--profile", str(tmp_path / "profile")]) == wire.REFUSED
    assert "team     none" not in free.listed("en")


def test_a_language_that_is_not_allowed_is_neither_read_nor_shown() -> None:
    policy = Policy(Source.FILE, rules={"prompt_language": Rule(allowed=("fi", "en", ""))})
    read: list[str] = []

    def load(language: str) -> Any:
        read.append(language)
        return load_pack(resources_folder(), language)

    spoken = "el"
    shelf = WordShelf(load, lambda: spoken, policy)
    assert shelf.words(Settings(prompt_language="el"))[0].language == "en"
    assert shelf.words(Settings())[0].language == "en", "nor where it follows the program"
    spoken = "fi"
    assert shelf.words(Settings())[0].language == "fi"
    while shelf.fetch_next():
        pass
    assert set(read) == {"en", "fi"}


def test_the_formats_are_those_of_the_policy() -> None:
    from companion.domain.policy_keys import EXPORT_KINDS  # noqa: PLC0415 - beside what it is compared with

    assert KINDS == EXPORT_KINDS
