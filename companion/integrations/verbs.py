"""The verbs of the command line, as one table: what each takes, and what is wrong with what was given.

Both ends use it: the command line before it asks, the running program before it believes. The choices are written out
because importing the domain would cost the command line more than all the rest; a test compares them.
"""

from __future__ import annotations

from os.path import isabs

TYPE_CHECKING = False  # the typing module alone doubles the start of a bare Python
if TYPE_CHECKING:
    from typing import Any

SITUATIONS = (
    "swearing",
    "shouting",
    "personal_attack",
    "threat",
    "passive_anger",
    "outage",
    "wont_take_no",
    "manager",
    "technical",
    "circles",
    "upset",
    "repeat",
    "ear",
    "at_risk",
)
MOMENTS = (
    "steady",
    "hold",
    "colleague",
    "calmed",
    "offer",
    "listen",
    "transfer",
    "granted",
    "lead_not_free",
    "way_out",
    "closing",
    "call_back",
    "nobody_there",
    "good_news",
)
STYLES = ("step_by_step", "let_them_tell", "show_picture")
OUTCOMES = (
    "resolved",
    "follow_up",
    "no_answer",
    "escalated",
    "transferred",
    "ended_at_boundary",
    "ended_at_once",
    "caller_hung_up",
    "dropped",
    "no_solution",
    "wrong_number",
    "other",
    "not_coded",
)
STRAINS = ("easy", "ok", "tense", "hard", "abusive")
FORMATS = ("csv", "json", "html", "pdf", "ics")
AUDIENCES = ("me", "lead")

LONGEST_REFERENCE, LONGEST_TOPIC, LONGEST_NOTE, LONGEST_PATH, LONGEST_CALL_ID = 120, 60, 2000, 2000, 200
LONGEST_FOLLOW_UP = 120
LONGEST_SECRET = 200
MOST_MINUTES = 240
MOST_MINUTES_AHEAD = 366 * 1440

# What stands behind a verb without two dashes.
PLACES = ("situation", "outcome", "file", "style", "minutes", "text", "promise")
FLAG, TEXT, MINUTES, CHOICE, DAY, FILE, MOMENT = "flag", "text", "minutes", "choice", "day", "file", "moment"
# What is asked on a terminal and never stands on a command line, where every program of the machine can read it.
SECRET = "secret"  # noqa: S105 - the name of a kind


class Option:
    """What may stand in one place or behind one option."""

    __slots__ = ("choices", "kind", "longest")

    def __init__(self, kind: str, choices: tuple[str, ...] = (), longest: int = 0) -> None:
        self.kind = kind
        self.choices = choices
        self.longest = longest


class Verb:
    """A verb: its places in order, its options, those it cannot do without, and whether it changes something."""

    __slots__ = ("changes", "needs", "options", "places")

    def __init__(
        self, places: tuple[str, ...] = (), options: tuple[str, ...] = (), needs: tuple[str, ...] = (), *, changes: bool
    ) -> None:
        self.places = places
        self.options = options
        self.needs = (*places, *needs)
        self.changes = changes


class Request:
    """What is asked: a verb, what goes with it, and an identity so that twice the same is done once."""

    __slots__ = ("args", "command_id", "profile", "verb")

    def __init__(
        self, verb: str, args: dict[str, Any] | None = None, profile: str | None = None, command_id: str | None = None
    ) -> None:
        self.verb = verb
        self.args = args or {}
        self.profile = profile
        self.command_id = command_id


OPTIONS = {
    "situation": Option(CHOICE, (*SITUATIONS, *MOMENTS)),
    "style": Option(CHOICE, STYLES),
    "minutes": Option(MINUTES),
    "not-now": Option(FLAG),
    "outcome": Option(CHOICE, OUTCOMES),
    "file": Option(FILE, longest=LONGEST_PATH),
    "text": Option(TEXT, longest=LONGEST_FOLLOW_UP),
    "promise": Option(TEXT, longest=36),
    "in": Option(MINUTES, longest=MOST_MINUTES_AHEAD),
    "at": Option(MOMENT),
    "ref": Option(TEXT, longest=LONGEST_REFERENCE),
    "ago": Option(MINUTES),
    "replace": Option(FLAG),
    "colleague": Option(FLAG),
    "just-words": Option(FLAG),
    "hard": Option(FLAG),
    "strain": Option(CHOICE, STRAINS),
    "topic": Option(TEXT, longest=LONGEST_TOPIC),
    "note": Option(TEXT, longest=LONGEST_NOTE),
    "json": Option(FLAG),
    "format": Option(CHOICE, FORMATS),
    "for": Option(CHOICE, AUDIENCES),
    "call": Option(TEXT, longest=LONGEST_CALL_ID),
    "told-to": Option(TEXT, longest=LONGEST_TOPIC),
    "with-notes": Option(FLAG),
    "yes": Option(FLAG),
    "everything": Option(FLAG),
    "from": Option(DAY),
    "to": Option(DAY),
    "recovery": Option(FLAG),
    "secret": Option(SECRET, longest=LONGEST_SECRET),
}

VERBS = {
    "call start": Verb((), ("ref", "ago", "replace"), changes=True),
    "call hold": Verb((), ("colleague",), changes=True),
    "call promise": Verb(("minutes",), changes=True),
    "call resume": Verb(changes=True),
    "call end": Verb((), ("ago",), changes=True),
    "call undo": Verb(changes=True),
    "call set-start": Verb((), ("ago",), ("ago",), changes=True),
    "say": Verb(("situation",), ("just-words",), changes=True),
    "learns": Verb(("style",), changes=True),
    "bring-in": Verb((), ("not-now",), changes=True),
    "another": Verb(changes=True),
    "boundary": Verb(changes=True),
    "said": Verb(changes=True),
    "unsay": Verb(changes=True),
    "calmed": Verb(changes=True),
    "steady": Verb(changes=True),
    "wrap": Verb(("outcome",), ("strain", "topic", "note"), changes=True),
    "reopen": Verb((), ("hard",), changes=True),
    "follow-up add": Verb(("text",), ("in", "at"), changes=True),
    "follow-up list": Verb(changes=False),
    "follow-up done": Verb(("promise",), changes=True),
    "follow-up drop": Verb(("promise",), changes=True),
    "follow-up later": Verb(("promise",), ("in", "at"), changes=True),
    "put-away": Verb(changes=True),
    "cooldown take": Verb(changes=True),
    "cooldown ready": Verb(changes=True),
    "cooldown more": Verb(changes=True),
    "cooldown skip": Verb(changes=True),
    "status": Verb((), ("json",), changes=False),
    "export": Verb(("file",), ("format", "for", "from", "to", "call", "told-to", "with-notes"), changes=False),
    "import": Verb(("file",), ("yes",), changes=False),
    "backups": Verb(changes=False),
    "restore": Verb(("file",), ("yes",), changes=False),
    "erase": Verb((), ("everything", "yes"), ("everything",), changes=False),
    "pack check": Verb(("file",), changes=False),
    "pack list": Verb(changes=False),
    "pack export": Verb(("file",), changes=False),
    "pack import": Verb(("file",), changes=False),
    "unlock": Verb((), ("recovery", "secret"), changes=False),
    "show": Verb(changes=True),
    "hide": Verb(changes=True),
    "compact": Verb(changes=True),
    "expand": Verb(changes=True),
    "keyboard": Verb(changes=True),
    "reset-place": Verb(changes=True),
    "quit": Verb(changes=True),
    "controls": Verb(changes=False),
    "doctor": Verb((), ("json",), changes=False),
}
# Done by the program that runs, and without one by the command line.
VERBS_WITH_DUE = ("follow-up add", "follow-up later")
PACK_VERBS = ("pack list", "pack export", "pack import")
LOG_VERBS = ("export", "import")
OF_THE_LOG = ("backups", "restore", "erase")
ALSO_WITHOUT_PROGRAM = (*LOG_VERBS, *PACK_VERBS, *OF_THE_LOG)
WINDOW_VERBS = ("show", "hide", "compact", "expand", "keyboard", "reset-place", "quit")


def problem_with(verb: str, args: dict[str, Any]) -> str:
    """Say in one sentence what is wrong with the arguments of a known verb; "" when nothing is."""
    grammar = VERBS[verb]
    for name, value in args.items():
        if name not in grammar.places and name not in grammar.options:
            return f"'{verb}' does not take {label(name)}."
        problem = _problem(name, value)
        if problem:
            return problem
    for name in grammar.needs:
        if name not in args:
            return f"'{verb}' needs {label(name)}{_choices_of(name)}."
    if "from" in args and "to" in args and args["from"] > args["to"]:
        return "--from is later than --to."
    if verb in VERBS_WITH_DUE and ("in" in args) == ("at" in args):
        return f"'{verb}' needs either --in MINUTES or --at MOMENT."
    return ""


def label(name: str) -> str:
    """Name a place or an option as a person writes it."""
    return name.upper() if name in PLACES else "--" + quoted(name).strip("'")


def quoted(text: str) -> str:
    """Show a text that may be anything, on one short line."""
    short = text if len(text) <= 40 else text[:40] + "…"  # noqa: PLR2004 - enough to recognise it
    return f"'{short}'" if short.isprintable() else ascii(short)


def is_uuid(text: object) -> bool:
    """Tell whether it is a UUID in its usual form of 36 characters."""
    if not isinstance(text, str) or [len(part) for part in text.split("-")] != [8, 4, 4, 4, 12]:
        return False
    return all(char in "0123456789abcdefABCDEF-" for char in text)


def _choices_of(name: str) -> str:
    choices = OPTIONS[name].choices
    return ": one of " + ", ".join(choices) if choices else ""


def _problem(name: str, value: object) -> str:
    kind = OPTIONS[name].kind
    if kind == FLAG:
        return "" if value is True else f"{label(name)} takes no value."
    if kind == MINUTES:
        most = OPTIONS[name].longest or MOST_MINUTES
        return "" if _is_minutes(value, most) else f"{label(name)} must be a number of minutes from 0 to {most}."
    if not isinstance(value, str):
        return f"{label(name)} must be a text."
    return _problem_with_text(name, value, OPTIONS[name])


def _problem_with_text(name: str, text: str, option: Option) -> str:
    if option.kind == CHOICE:
        return "" if text in option.choices else f"There is no {name} {quoted(text)}."
    if option.kind == DAY:
        return "" if _is_day(text) else f"{label(name)} must be a day such as 2026-01-31."
    if option.kind == MOMENT:
        return "" if _is_moment(text) else f"{label(name)} must be a moment such as 2026-01-31T16:00."
    if len(text) > option.longest:
        return f"{label(name)} is {len(text)} characters long; {option.longest} is the most."
    if "\0" in text or any("\ud800" <= char <= "\udfff" for char in text):
        return f"{label(name)} holds characters that cannot be read."
    is_half = option.kind == FILE and not isabs(text)  # noqa: PTH117 - pathlib costs the command line 5 ms
    return f"{label(name)} must be a whole path." if is_half else ""


def _is_minutes(value: object, most: int) -> bool:
    # Neither nan nor infinity lies between the two.
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= most


def _is_day(text: str) -> bool:
    year, month, day = text[:4], text[5:7], text[8:]
    if len(text) != len("2026-01-31") or text[4] + text[7] != "--" or not (year + month + day).isdecimal():
        return False
    if not text.isascii() or not "2000" <= year <= "2999":
        return False
    leap = int(year) % 4 == 0 and (int(year) % 100 != 0 or int(year) % 400 == 0)
    days = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= int(month) <= len(days) and 1 <= int(day) <= days[int(month) - 1]


def _is_moment(text: str) -> bool:
    """A day and a time, as on this wall, in UTC (Z), or with the hours and minutes east of it (+02:00)."""
    time, zone = text[11:16], text[16:]
    if not _is_day(text[:10]) or text[10:11] not in ("T", " ") or not _is_time(time):
        return False
    return zone in ("", "Z") or (zone[0] in "+-" and _is_time(zone[1:]))


def _is_time(text: str) -> bool:
    hours, minutes = text[:2], text[3:]
    is_written_so = len(text) == len("16:00") and text[2] == ":" and text.isascii() and (hours + minutes).isdecimal()
    return is_written_so and int(hours) < 24 and int(minutes) < 60  # noqa: PLR2004 - a day, an hour
