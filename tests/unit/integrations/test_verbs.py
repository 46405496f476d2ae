"""The table of verbs agrees with the rules it stands for."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from companion.domain import privacy
from companion.domain.call import Outcome, Strain
from companion.domain.follow_up import FARTHEST
from companion.domain.prompts import MOMENT_IDS, SITUATION_IDS
from companion.engine import commands as cmd
from companion.integrations import verbs
from companion.integrations.arguments import UsageProblem, parse
from companion.integrations.help_text import help_text
from companion.integrations.verb_commands import command_for
from companion.integrations.verbs import OPTIONS, VERBS, VERBS_WITH_DUE, problem_with
from companion.storage.pack_files import load_pack
from tests.support.log_on_disk import ROOT

NOT_FOR_THE_ENGINE = {
    *("status", "export", "import", "controls", "follow-up list", "doctor"),
    *("unlock", "backups", "restore", "erase"),
    *("pack check", "pack list", "pack export", "pack import"),
    *("show", "hide", "compact", "expand", "keyboard", "reset-place", "quit"),
}


def test_the_choices_are_those_of_the_rules() -> None:
    assert verbs.SITUATIONS == SITUATION_IDS
    assert verbs.MOMENTS == MOMENT_IDS
    shipped = load_pack(ROOT / "resources", "en").pack
    assert [style.id for situation in shipped.situations for style in situation.styles] == list(verbs.STYLES)
    assert tuple(Outcome) == verbs.OUTCOMES
    assert tuple(Strain) == verbs.STRAINS


def test_the_longest_texts_are_those_that_are_kept() -> None:
    assert privacy.LONGEST_REFERENCE == verbs.LONGEST_REFERENCE
    assert privacy.LONGEST_TOPIC == verbs.LONGEST_TOPIC
    assert privacy.LONGEST_NOTE == verbs.LONGEST_NOTE
    assert privacy.LONGEST_FOLLOW_UP == verbs.LONGEST_FOLLOW_UP
    assert timedelta(minutes=verbs.MOST_MINUTES_AHEAD) == FARTHEST


def test_every_verb_is_for_the_engine_or_known_not_to_be() -> None:
    example = {
        "situation": "swearing",
        "outcome": "other",
        "ago": 1,
        "file": "/x",
        "minutes": 5,
        "style": "show_picture",
        "text": "Call back",
        "promise": "0a1b",
        "everything": True,
    }
    for verb, grammar in VERBS.items():
        args = {name: example[name] for name in grammar.needs} | ({"in": 60} if verb in VERBS_WITH_DUE else {})
        assert problem_with(verb, args) == ""
        assert (command_for(verb, args) is None) == (verb in NOT_FOR_THE_ENGINE), verb


def test_words_for_a_situation_may_start_a_call_and_those_for_a_moment_never_do() -> None:
    assert command_for("say", {"situation": "upset", "just-words": True}) == cmd.SaySituation("upset", just_words=True)
    assert command_for("say", {"situation": "call_back"}) == cmd.ShowMoment("call_back")
    assert command_for("call promise", {"minutes": 5}) == cmd.PromiseHold(5.0)
    assert command_for("bring-in", {"not-now": True}) == cmd.AnswerHelp(is_open=False)


def test_minutes_become_seconds_and_words_become_members() -> None:
    assert command_for("call start", {"ago": 1.5, "ref": "a", "replace": True}) == cmd.StartCall("a", 90.0, True)
    command = command_for("wrap", {"outcome": "other", "strain": "hard", "note": "n"})
    assert isinstance(command, cmd.SaveWrapUp)
    assert command.coding.outcome is Outcome.OTHER
    assert command.coding.strain is Strain.HARD
    assert (command.coding.topic, command.coding.note) == (None, "n")


@pytest.mark.parametrize("verb", [*VERBS, "self-test", "--version", "--profile", "--id"])
def test_the_help_names_every_verb(verb: str) -> None:
    assert verb.rsplit(maxsplit=1)[-1] in help_text()


def test_the_help_names_every_option_and_choice() -> None:
    text = " ".join(help_text().split())
    for name, option in OPTIONS.items():
        assert f"--{name}" in text or name.upper() in text or option.kind == verbs.SECRET
        assert all(choice in text for choice in option.choices)


def test_the_help_fits_a_terminal() -> None:
    assert max(len(line) for line in help_text().splitlines()) <= 120


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("2026-01-31T16:00", True),
        ("2026-01-31 16:00", True),
        ("2026-01-31T16:00Z", True),
        ("2026-01-31T16:00+02:00", True),
        ("2026-01-31T16:00-11:30", True),
        ("2026-01-31", False),
        ("2026-02-30T16:00", False),
        ("2026-01-31T24:00", False),
        ("2026-01-31T16:60", False),
        ("2026-01-31T16:00:00", False),
        ("2026-01-31T16:00+2", False),
        ("2026-01-31T1６:00", False),
        ("tomorrow", False),
        ("", False),
    ],
)
def test_a_moment_is_a_day_and_a_time_and_the_library_reads_every_one(text: str, is_one: bool) -> None:
    assert (problem_with("follow-up add", {"text": "t", "at": text}) == "") is is_one
    if is_one:
        command = command_for("follow-up add", {"text": "t", "at": text})
        assert isinstance(command, cmd.SetFollowUp)
        assert isinstance(command.due, datetime)


def test_a_promise_takes_a_span_or_a_moment_and_not_both() -> None:
    for verb, args in (("follow-up add", {"text": "t"}), ("follow-up later", {"promise": "0a1b"})):
        either = f"'{verb}' needs either --in MINUTES or --at MOMENT."
        assert problem_with(verb, args) == either
        assert problem_with(verb, {**args, "in": 5, "at": "2026-01-31T16:00"}) == either
        assert problem_with(verb, {**args, "in": 5000.5}) == ""
    assert command_for("follow-up later", {"promise": "0A1B", "in": 5}) == cmd.LaterFollowUp(
        "0a1b", timedelta(minutes=5)
    )


def test_a_secret_never_stands_on_a_command_line() -> None:
    for argv in (["unlock", "--secret", "x"], ["unlock", "--secret=x"], ["unlock", "x"]):
        assert isinstance(parse(argv), UsageProblem)
    request = parse(["unlock", "--recovery"])
    assert not isinstance(request, UsageProblem)
    assert request.args == {"recovery": True}
    assert problem_with("unlock", {"secret": "ab" * 32}) == ""
    assert problem_with("unlock", {"secret": "x" * 201})
    assert "ab" * 20 not in problem_with("unlock", {"secret": "ab" * 101})
