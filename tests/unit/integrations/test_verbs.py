"""The table of verbs agrees with the rules it stands for."""

from __future__ import annotations

import pytest

from companion.domain import privacy
from companion.domain.call import Outcome, Strain
from companion.domain.prompts import MOMENT_IDS, SITUATION_IDS
from companion.engine import commands as cmd
from companion.integrations import verbs
from companion.integrations.arguments import UsageProblem, parse
from companion.integrations.help_text import help_text
from companion.integrations.verb_commands import command_for
from companion.integrations.verbs import OPTIONS, VERBS, problem_with
from companion.storage.pack_files import load_pack
from tests.support.log_on_disk import ROOT

NOT_FOR_THE_ENGINE = {
    *("status", "export", "controls"),
    *("unlock", "pack check", "pack list", "pack export", "pack import"),
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


def test_every_verb_is_for_the_engine_or_known_not_to_be() -> None:
    example = {
        "situation": "swearing",
        "outcome": "other",
        "ago": 1,
        "file": "/x",
        "minutes": 5,
        "style": "show_picture",
    }
    for verb, grammar in VERBS.items():
        args = {name: example[name] for name in grammar.needs}
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


def test_a_secret_never_stands_on_a_command_line() -> None:
    for argv in (["unlock", "--secret", "x"], ["unlock", "--secret=x"], ["unlock", "x"]):
        assert isinstance(parse(argv), UsageProblem)
    request = parse(["unlock", "--recovery"])
    assert not isinstance(request, UsageProblem)
    assert request.args == {"recovery": True}
    assert problem_with("unlock", {"secret": "ab" * 32}) == ""
    assert problem_with("unlock", {"secret": "x" * 201})
    assert "ab" * 20 not in problem_with("unlock", {"secret": "ab" * 101})
