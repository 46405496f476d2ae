"""What people type, and what they are told when it cannot be understood."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from companion.integrations.arguments import UsageProblem, parse
from companion.integrations.verbs import Request

AN_ID = "01234567-89ab-4cde-8f01-23456789abcd"


def understood(*argv: str) -> Request:
    request = parse(argv)
    assert isinstance(request, Request), request.sentence
    return request


def problem(*argv: str) -> str:
    request = parse(argv)
    assert isinstance(request, UsageProblem), f"{argv} was understood as {request.verb} {request.args}"
    return request.sentence


@pytest.mark.parametrize(
    ("line", "verb", "args"),
    [
        ("", "", {}),
        ("call start", "call start", {}),
        ("call start --ref CRM-17 --ago 2.5 --replace", "call start", {"ref": "CRM-17", "ago": 2.5, "replace": True}),
        ("--ref=CRM-17 call start", "call start", {"ref": "CRM-17"}),
        ("call --ago=3 set-start", "call set-start", {"ago": 3.0}),
        ("call hold --colleague", "call hold", {"colleague": True}),
        ("call end --ago .5", "call end", {"ago": 0.5}),
        ("say swearing --just-words", "say", {"situation": "swearing", "just-words": True}),
        ("wrap not_coded", "wrap", {"outcome": "not_coded"}),
        ("wrap resolved --strain ok --topic=", "wrap", {"outcome": "resolved", "strain": "ok", "topic": ""}),
        ("wrap -- resolved", "wrap", {"outcome": "resolved"}),
        ("cooldown skip", "cooldown skip", {}),
        ("status --json", "status", {"json": True}),
        ("pack list", "pack list", {}),
        ("reset-place", "reset-place", {}),
        ("self-test", "self-test", {}),
        ("--version", "version", {}),
        ("wrap --help", "help", {}),
        ("-h", "help", {}),
    ],
)
def test_a_line_is_understood(line: str, verb: str, args: dict[str, Any]) -> None:
    request = understood(*line.split())
    assert (request.verb, request.args) == (verb, args)


def test_the_words_of_a_note_stay_as_they_are() -> None:
    assert understood("wrap", "other", "--note", "- back, at 5 %").args["note"] == "- back, at 5 %"
    assert understood("wrap", "other", "--note=--odd=1").args["note"] == "--odd=1"


@pytest.mark.parametrize("line", [("--profile", "here", "status"), ("status", "--profile=here")])
def test_a_profile_is_taken_before_and_after_the_verb(line: tuple[str, ...]) -> None:
    assert understood(*line).profile == str(Path.cwd() / "here")


def test_an_id_is_kept_in_small_letters() -> None:
    assert understood("call", "start", "--id", AN_ID.upper()).command_id == AN_ID


def test_an_export_goes_to_the_folder_one_stands_in() -> None:
    request = understood("export", "march.csv", "--from", "2026-03-01", "--to=2026-03-31")
    assert request.args == {"file": str(Path.cwd() / "march.csv"), "from": "2026-03-01", "to": "2026-03-31"}


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("strat", "There is no verb 'strat'. Did you mean 'start'?"),
        ("call strat", "There is no verb 'call strat'. Did you mean 'start'?"),
        ("zzz", "There is no verb 'zzz'."),
        ("call", "'call' needs one of: start, hold, promise, resume, end, undo, set-start."),
        ("cooldown", "'cooldown' needs one of: take, ready, more, skip."),
        ("call end now", "'now' is one word too many after 'call end'."),
        ("say", "'say' needs SITUATION: one of swearing, "),
        ("say swaering", "There is no situation 'swaering'. Did you mean 'swearing'?"),
        ("wrap zzz", "There is no outcome 'zzz'. Choose one of resolved, "),
        ("wrap other --strain harder", "There is no strain 'harder'. Did you mean 'hard'?"),
        ("call start --rfe x", "There is no option '--rfe'. Did you mean '--ref'?"),
        ("call start -r x", "There is no option '-r'. Options begin with two dashes."),
        ("call start --ref a --ref b", "--ref was given twice."),
        ("call start --replace --replace", "--replace was given twice."),
        ("call start --replace=yes", "--replace takes no value."),
        ("call start --ref", "--ref needs a value."),
        (
            "call start --ref --replace",
            "--ref needs a value. One that begins with dashes is written --ref=--like-this.",
        ),
        ("call hold --ref x", "'call hold' does not take --ref."),
        ("call set-start", "'call set-start' needs --ago."),
        ("call start --ago soon", "--ago must be a number of minutes from 0 to 240."),
        ("call start --ago -5", "--ago must be a number of minutes from 0 to 240."),
        ("call start --ago 240.1", "--ago must be a number of minutes from 0 to 240."),
        ("call start --ago nan", "--ago must be a number of minutes from 0 to 240."),
        ("call start --ago ٣", "--ago must be a number of minutes from 0 to 240."),
        ("call start --id 5", "--id must be a UUID"),
        ("status --id " + AN_ID, "'status' does not take --id."),
        ("--id " + AN_ID, "call-companion without a verb does not take --id."),
        ("--replace", "call-companion without a verb does not take --replace."),
        ("export", "'export' needs FILE."),
        ("pack", "'pack' needs one of: check, list, export, import."),
        ("pack check", "'pack check' needs FILE."),
        ("pack chekc a.toml", "There is no verb 'pack chekc'. Did you mean 'check'?"),
        ("export a.csv --format doc", "There is no format 'doc'."),
        ("export a.csv --for team", "There is no for 'team'."),
        ("import", "'import' needs FILE."),
        ("import a.json --format csv", "'import' does not take --format."),
        ("export a.csv --from 2026-02-30", "--from must be a day such as 2026-01-31."),
        ("export a.csv --to 26-02-03", "--to must be a day such as 2026-01-31."),
        ("export a.csv --from 2026-03-02 --to 2026-03-01", "--from is later than --to."),
        ("--profile= status", "--profile is empty."),
    ],
)
def test_a_mistake_is_told_in_a_sentence(line: str, sentence: str) -> None:
    assert problem(*line.split()).startswith(sentence)


def test_a_text_that_is_too_long_is_not_cut_silently() -> None:
    assert problem("wrap", "other", "--note", "x" * 2001) == "--note is 2001 characters long; 2000 is the most."


def test_bytes_that_are_no_text_are_refused() -> None:
    assert problem("wrap", "other", "--note", "caf\udce9") == "--note holds characters that cannot be read."


def test_a_mistake_that_could_steer_a_terminal_is_shown_harmlessly() -> None:
    assert "\x1b" not in problem("\x1b[2J")
