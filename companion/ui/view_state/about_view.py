"""What the program is, which versions it runs with, and what it is made of, as text."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from companion.domain.value import value

if TYPE_CHECKING:
    from companion.ui.view_state.parts import Translate

TITLE = "Call Companion"
# From this length on a line of a licence was broken because it was full.
FULL_LINE = 50


@value
class Part:
    """One part of the program. An empty version is one nobody knows."""

    id: str
    name: str
    version: str
    licence: str


@value
class About:
    """What there is to know.

    system: the operating system.  display: what Qt draws on.  data: the folder of the log.
    """

    version: str
    python: str
    qt: str
    pyside: str
    sqlite: str
    system: str
    display: str
    data: str
    parts: tuple[Part, ...] = ()


def title(about: About) -> str:
    """Name and version."""
    return f"{TITLE} {about.version}"


def purpose(translate: Translate) -> str:
    """Say what it is."""
    return translate("About", "Hands a support agent the next sentence on a hard call.")


def where_data_lies(about: About, translate: Translate) -> str:
    """Say where the data lies and that it stays there."""
    text = translate(
        "About",
        "Your calls and notes lie in {folder}. The program sends nothing anywhere: "
        "what leaves this computer is what you export or copy yourself.",
    )
    return text.format(folder=about.data)


def versions_line(about: About) -> str:
    """Versions in one line."""
    return " · ".join(f"{name} {version}" for name, version in _versions(about))


def versions_for_it(about: About) -> str:
    """Versions to hand to IT: in English, for whoever reads them speaks another language. Nothing of the agent's."""
    lines = [title(about), *(f"{name} {version}" for name, version in _versions(about))]
    return "\n".join([*lines, f"System: {about.system}", f"Display: {about.display}"]) + "\n"


def part_title(part: Part) -> str:
    """Name and version of a part."""
    return f"{part.name} {part.version}".strip()


def part_name(part: Part, translate: Translate) -> str:
    """What a screen reader says of a part."""
    return translate("About", "{part}, licence {licence}").format(part=part_title(part), licence=part.licence)


def flowing(text: str) -> str:
    """Return a text without the line ends that stood where a terminal is full: the window breaks lines where it is.

    A line is joined to the one before when that was nearly full and this goes on with a word.
    """
    lines = text.splitlines()
    told = lines[:1]
    for before, line in itertools.pairwise(lines):
        if len(before) >= FULL_LINE and _goes_on(before, line):
            told[-1] = f"{told[-1].rstrip()} {line.strip()}"
        else:
            told.append(line)
    return "\n".join(told)


def _goes_on(before: str, line: str) -> bool:
    """A paragraph may begin two characters in; what stands further in is a list or a heading."""
    if line[:1].isalpha():
        return _margin(before) <= 2  # noqa: PLR2004 - as above
    return _margin(before) == _margin(line) and line.strip()[:1].islower()


def _margin(line: str) -> int:
    return len(line) - len(line.lstrip())


def _versions(about: About) -> tuple[tuple[str, str], ...]:
    return (("Python", about.python), ("Qt", about.qt), ("PySide6", about.pyside), ("SQLite", about.sqlite))
