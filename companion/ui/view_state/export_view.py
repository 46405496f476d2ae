"""What the export window says: choices, what stays here by name, and how it went. No Qt."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.sharing import Audience, Sharing
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.ui.view_state.parts import Translate

ALL, TODAY, THIS_WEEK, THIS_MONTH, LAST_MONTH, CHOSEN = "all", "today", "week", "month", "last_month", "chosen"
# The formats whose first rows can be shown as they are.
WITH_ROWS = ("csv", "json")
_FOR_ME_ALONE = ("ics",)


@value
class ExportChoice:
    """What was chosen in the window. An empty kind of days means all of them; `call_id`: that call alone."""

    audience: Audience
    kind: str
    with_notes: bool
    first: date | None
    last: date | None
    call_id: str | None = None

    @property
    def sharing(self) -> Sharing:
        """Whom it is for."""
        return Sharing(self.audience, with_notes=self.with_notes)


@value
class Amount:
    """How many calls there are, or open promises for a calendar; not the whole of it while they are still counted."""

    count: int
    is_whole: bool
    are_promises: bool = False


def audiences(translate: Translate) -> tuple[tuple[Audience, str], ...]:
    """Who can get it."""
    return ((Audience.ME, translate("Export", "For me")), (Audience.LEAD, translate("Export", "For my lead")))


def about(audience: Audience, translate: Translate) -> str:
    """One line on what that means."""
    if audience == Audience.ME:
        return translate("Export", "Everything the log holds. A file in JSON can be imported again.")
    return translate("Export", "Times, how it ended, topic and warnings. Nothing about how it was for you.")


def kinds(audience: Audience, known: tuple[str, ...], translate: Translate) -> tuple[tuple[str, str], ...]:
    """What it can be written as: a calendar holds promises, which are nobody else's."""
    names = {
        "csv": translate("Export", "Table (CSV)"),
        "json": translate("Export", "For programs (JSON)"),
        "html": translate("Export", "Report (HTML)"),
        "pdf": translate("Export", "Report (PDF)"),
        "ics": translate("Export", "Calendar (ICS)"),
    }
    hidden = _FOR_ME_ALONE if audience == Audience.LEAD else ()
    return tuple((kind, names[kind]) for kind in names if kind in known and kind not in hidden)


def spans(translate: Translate) -> tuple[tuple[str, str], ...]:
    """Which days."""
    return (
        (ALL, translate("Export", "All")),
        (TODAY, translate("Export", "Today")),
        (THIS_WEEK, translate("Export", "This week")),
        (THIS_MONTH, translate("Export", "This month")),
        (LAST_MONTH, translate("Export", "Last month")),
        (CHOSEN, translate("Export", "From … to …")),
    )


def days_of(span: str, today: date) -> tuple[date | None, date | None]:
    """Return the first and the last day of a span that has a name."""
    month = today.replace(day=1)
    return {
        TODAY: (today, today),
        THIS_WEEK: (today - timedelta(days=today.weekday()), today),
        THIS_MONTH: (month, today),
        LAST_MONTH: ((month - timedelta(days=1)).replace(day=1), month - timedelta(days=1)),
    }.get(span, (None, None))


def day_typed(text: str, translate: Translate) -> tuple[date | None, str]:
    """Return the day that was typed, None for none, and what is wrong with it."""
    text = text.strip()
    if not text:
        return None, ""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None, translate("Export", "Write a day such as 2026-01-31, or nothing.")
    if not 2000 <= day.year < 3000:  # noqa: PLR2004 - as the command line has it
        return None, translate("Export", "Write a day such as 2026-01-31, or nothing.")
    return day, ""


def left_out_line(sharing: Sharing, translate: Translate) -> str:
    """Name what stays here."""
    names = {
        "strain": translate("Export", "how it was for you"),
        "cooldown_taken_s": translate("Export", "breathers"),
        "note": translate("Export", "notes"),
        "ref": translate("Export", "references"),
        "granted": translate("Export", "what was granted"),
        "thanked": translate("Export", "thanks"),
    }
    stays = [names[name] for name in sharing.left_out if name in names]
    if not sharing.is_for_lead:
        return translate("Export", "Nothing is left out.")
    stays.append(translate("Export", "promises and kind words"))
    return translate("Export", "Stays here: {list}.").format(list=", ".join(stays))


def amount_line(amount: Amount, translate: Translate) -> str:
    """Say how many calls it is about."""
    if not amount.is_whole:
        return translate("Export", "Counting…")
    if amount.are_promises:
        return translate("Export", "%n open promises", amount.count)
    if amount.count == 0:
        return translate("Export", "No calls on these days.")
    return translate("Export", "%n calls", amount.count)


def suggested(folder: Path, stem: str, kind: str, is_taken: Callable[[Path], bool]) -> Path:
    """Return a place where nothing stands yet."""
    path, number = folder / f"{stem}.{kind}", 2
    while is_taken(path):
        path, number = folder / f"{stem}-{number}.{kind}", number + 1
    return path


def stem_for(choice: ExportChoice) -> str:
    """Return the name of a file without its ending: the same in every language, as columns are."""
    return "call-companion-one-call" if choice.call_id else f"call-companion-for-{choice.audience}"


def done_line(amount: Amount, file: str, translate: Translate) -> str:
    """Say that it is written."""
    count = amount.count
    if amount.are_promises:
        return translate("Export", "%n open promises are in {file}.", count).format(file=file)
    return translate("Desk", "%n calls are in {file}.", count).format(file=file)
