"""From the words of a command line to a request, or to a sentence that says what is wrong with them.

No argparse: it costs more than half of a bare Python on top, and its sentences help less.
"""

from __future__ import annotations

import os.path

from companion.integrations.verbs import (
    FILE,
    FLAG,
    MINUTES,
    OPTIONS,
    PLACES,
    SECRET,
    VERBS,
    Request,
    is_uuid,
    problem_with,
    quoted,
)

TYPE_CHECKING = False  # see verbs.py
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

# The verbs that need no running program; "" is the bare command.
OWN_VERBS = ("", "help", "version", "self-test", "probe-display")
# "probe-display" is asked by `doctor` alone, in a process of its own: what Qt says of a display may end the process.
_WRITTEN_OWN_VERBS = ("self-test", "probe-display")
_FLAGS_OF_THE_PROGRAM = ("help", "version")
_OPTION_NAMES = (
    *(name for name, option in OPTIONS.items() if name not in PLACES and option.kind != SECRET),
    *("profile", "id", *_FLAGS_OF_THE_PROGRAM),
)


class UsageProblem:
    """The command line cannot be understood; `sentence` says why."""

    __slots__ = ("sentence",)

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence


class _UsageError(Exception):
    pass


def parse(argv: Sequence[str]) -> Request | UsageProblem:
    """Understand a command line."""
    try:
        return _request(argv)
    except _UsageError as problem:
        return UsageProblem(str(problem))


def _request(argv: Sequence[str]) -> Request:
    words, given = _split(argv)
    profile, command_id = given.pop("profile", None), given.pop("id", None)
    if profile is not None:
        profile = _whole_path("--profile", os.path.expanduser(profile))  # noqa: PTH111 - pathlib costs 5 ms
    for name in _FLAGS_OF_THE_PROGRAM:
        if given.pop(name, False):
            return Request(name, profile=profile)
    verb, rest = _verb(words)
    if command_id is not None and not is_uuid(command_id):
        raise _UsageError("--id must be a UUID such as 01234567-89ab-4cde-8f01-23456789abcd.")
    if command_id is not None and (verb in OWN_VERBS or not VERBS[verb].changes):
        raise _UsageError(f"{_named(verb)} does not take --id.")
    args = _placed(verb, rest) | {name: _value(name, text) for name, text in given.items()}
    if verb in OWN_VERBS:
        if args:
            raise _UsageError(f"{_named(verb)} does not take --{next(iter(args))}.")
        return Request(verb, profile=profile)
    problem = problem_with(verb, args)
    if problem:
        raise _UsageError(problem + _nearest_choice(args))
    return Request(verb, args, profile, command_id and command_id.lower())


def _split(argv: Sequence[str]) -> tuple[list[str], dict[str, Any]]:
    """Tell the words from the options; which option takes a value does not depend on the verb."""
    words: list[str] = []
    given: dict[str, Any] = {}
    rest = iter(argv)
    for word in rest:
        if word == "--":
            words += rest
        elif word == "-h":
            given["help"] = True
        elif word.startswith("--"):
            name, value = _option(word, rest)
            if name in given:
                raise _UsageError(f"--{name} was given twice.")
            given[name] = value
        elif word.startswith("-") and len(word) > 1:
            raise _UsageError(f"There is no option {quoted(word)}. Options begin with two dashes.")
        else:
            words.append(word)
    return words, given


def _option(word: str, rest: Iterator[str]) -> tuple[str, str | bool]:
    name, equals, value = word[2:].partition("=")
    if name not in _OPTION_NAMES:
        raise _UsageError(f"There is no option {quoted('--' + name)}." + _did_you_mean(name, _OPTION_NAMES, "--"))
    if name in _FLAGS_OF_THE_PROGRAM or (name in OPTIONS and OPTIONS[name].kind == FLAG):
        if equals:
            raise _UsageError(f"--{name} takes no value.")
        return name, True
    if equals:
        return name, value
    following = next(rest, None)
    if following is None or following.startswith("--"):
        raise _UsageError(f"--{name} needs a value. One that begins with dashes is written --{name}=--like-this.")
    return name, following


def _verb(words: list[str]) -> tuple[str, list[str]]:
    if not words:
        return "", []
    first, rest = words[0], words[1:]
    if first in VERBS or first in _WRITTEN_OWN_VERBS:
        return first, rest
    group = [verb for verb in VERBS if verb.startswith(first + " ")]
    if not group:
        known = {verb.split()[-1]: verb for verb in VERBS} | {verb: verb for verb in VERBS}
        raise _UsageError(f"There is no verb {quoted(first)}." + _did_you_mean(first, known))
    endings = [verb.split()[1] for verb in group]
    if not rest:
        raise _UsageError(f"'{first}' needs one of: {', '.join(endings)}.")
    if rest[0] not in endings:
        raise _UsageError(f"There is no verb {quoted(first + ' ' + rest[0])}." + _did_you_mean(rest[0], endings))
    return f"{first} {rest[0]}", rest[1:]


def _placed(verb: str, rest: list[str]) -> dict[str, Any]:
    places = VERBS[verb].places if verb in VERBS else ()
    if len(rest) > len(places):
        raise _UsageError(f"{quoted(rest[len(places)])} is one word too many after {_named(verb)}.")
    return {name: _value(name, word) for name, word in zip(places, rest, strict=False)}


def _value(name: str, text: Any) -> Any:
    kind = OPTIONS[name].kind
    if kind == FILE:
        return _whole_path("FILE", text)
    if kind != MINUTES:
        return text
    digits = text.replace(".", "", 1)
    return float(text) if digits.isdecimal() and digits.isascii() else text


def _whole_path(label: str, text: str) -> str:
    if not text or "\0" in text:
        raise _UsageError(f"{label} is empty.")
    return os.path.abspath(text)  # noqa: PTH100 - pathlib costs 5 ms


def _named(verb: str) -> str:
    return f"'{verb}'" if verb else "call-companion without a verb"


def _nearest_choice(args: dict[str, Any]) -> str:
    for name, value in args.items():
        choices = OPTIONS[name].choices
        if choices and value not in choices:
            return _did_you_mean(value, choices) or " Choose one of " + ", ".join(choices) + "."
    return ""


def _did_you_mean(word: str, known: Sequence[str] | dict[str, str], prefix: str = "") -> str:
    import difflib  # noqa: PLC0415 - only who mistyped waits for it

    near = difflib.get_close_matches(word, known, n=1)
    return f" Did you mean '{prefix}{near[0]}'?" if near else ""
