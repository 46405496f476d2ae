"""What the program is, which versions it runs with, and what it is made of, as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.value import value

if TYPE_CHECKING:
    from companion.ui.view_state.parts import Translate

TITLE = "Call Companion"


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


def _versions(about: About) -> tuple[tuple[str, str], ...]:
    return (("Python", about.python), ("Qt", about.qt), ("PySide6", about.pyside), ("SQLite", about.sqlite))
