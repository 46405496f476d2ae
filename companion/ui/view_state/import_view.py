"""What the import window says. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.value import value

if TYPE_CHECKING:
    from companion.ui.view_state.parts import Translate


@value
class Bringing:
    """What an import would bring. `days`: when the first and the last new call began, as 2026-01-31."""

    new: int
    known: int
    unreadable: int
    kept: int
    days: tuple[str, str] | None


def lines(file: str, would: Bringing, translate: Translate) -> list[str]:
    """Say what it would bring, before it does."""
    said = [file]
    if would.new:
        said.append(translate("Import", "%n calls are new.", would.new))
    if would.days:
        first, last = would.days
        said.append(translate("Import", "From {first} to {last}.").format(first=first, last=last))
    if would.kept:
        said.append(translate("Import", "%n entries of promises and kind words are new.", would.kept))
    if would.known:
        said.append(translate("Import", "%n calls are here already.", would.known))
    if would.unreadable:
        said.append(translate("Import", "%n things cannot be read and are left out.", would.unreadable))
    if not would.new and not would.kept:
        said.append(translate("Import", "There is nothing to bring in."))
    return said


def done_line(count: int, translate: Translate) -> str:
    """Say that it is in the log, and how that is undone."""
    done = translate("Import", "%n calls were imported.", count)
    return f"{done} {translate('Import', 'The log as it was is kept among the backups.')}"
