"""What the export window says: choices, what stays here by name, and how it went. No Qt."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain.policy import NO_POLICY
from companion.domain.sharing import NOTE, Audience, Sharing
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.policy import Policy
    from companion.ui.view_state.parts import Translate

ALL, TODAY, THIS_WEEK, THIS_MONTH, LAST_MONTH, CHOSEN = "all", "today", "week", "month", "last_month", "chosen"
# The formats whose first rows can be shown as they are.
WITH_ROWS = ("csv", "json")
PAGES = ("html", "pdf")
_FOR_ME_ALONE = ("ics",)
# What the line about an export for the lead promises by name.
_NAMED_ABOVE = {"outcome", "topic", "rungs_given", "talk_s"}


@value
class ExportChoice:
    """What was chosen in the window. An empty kind of days means all of them; `call_id`: that call alone.

    withheld: what the organisation keeps back from the lead.
    """

    audience: Audience
    kind: str
    with_notes: bool
    first: date | None
    last: date | None
    call_id: str | None = None
    told_to: str = ""
    withheld: frozenset[str] = frozenset()

    @property
    def sharing(self) -> Sharing:
        """Whom it is for."""
        return Sharing(self.audience, with_notes=self.with_notes, withheld=self.withheld)


@value
class Amount:
    """How many calls there are, or open promises for a calendar; not the whole of it while they are still counted."""

    count: int
    is_whole: bool
    are_promises: bool = False


def audiences(
    known: tuple[str, ...], translate: Translate, policy: Policy = NO_POLICY
) -> tuple[tuple[Audience, str], ...]:
    """Who can get it: the lead only where the organisation lets a file be written for one."""
    names = {Audience.ME: translate("Export", "For me"), Audience.LEAD: translate("Export", "For my lead")}
    return tuple((who, name) for who, name in names.items() if kinds(who, known, translate, policy))


def about(audience: Audience, translate: Translate, policy: Policy = NO_POLICY) -> str:
    """One line on what that means."""
    if audience == Audience.ME:
        text = translate("Export", "Everything the log holds. A file in JSON can be imported again.")
        if kinds(Audience.LEAD, ("csv", "json", "html", "pdf"), translate, policy):
            return text
        return f"{text}\n{translate('Export', 'Your organisation does not allow exports for a lead.')}"
    if policy.withheld & _NAMED_ABOVE:
        return translate("Export", "What stands below, and nothing about how it was for you.")
    return translate("Export", "Times, how it ended, topic and warnings. Nothing about how it was for you.")


def kinds(
    audience: Audience, known: tuple[str, ...], translate: Translate, policy: Policy = NO_POLICY
) -> tuple[tuple[str, str], ...]:
    """What it can be written as: a calendar holds promises, which are nobody else's."""
    names = {
        "csv": translate("Export", "Table (CSV)"),
        "json": translate("Export", "For programs (JSON)"),
        "html": translate("Export", "Report (HTML)"),
        "pdf": translate("Export", "Report (PDF)"),
        "ics": translate("Export", "Calendar (ICS)"),
    }
    hidden = _FOR_ME_ALONE if audience == Audience.LEAD else ()
    wanted = (kind for kind in names if kind in known and kind not in hidden)
    return tuple((kind, names[kind]) for kind in wanted if policy.allows_kind(audience, kind))


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


def left_out_line(choice: ExportChoice, translate: Translate) -> str:
    """Name what stays here, or what has no place in a table; a report and a calendar say themselves what they are."""
    sharing = choice.sharing
    if not sharing.is_for_lead:
        return {
            "json": translate("Export", "Nothing is left out."),
            "csv": translate("Export", "Not in a table: what was said when, promises, kind words. JSON holds them."),
        }.get(choice.kind, "")
    names = {
        "strain": translate("Export", "how it was for you"),
        "cooldown_taken_s": translate("Export", "breathers"),
        "note": translate("Export", "notes"),
        "ref": translate("Export", "references"),
        "granted": translate("Export", "what was granted"),
        "thanked": translate("Export", "thanks"),
    }
    stays = [
        names[name] for name in sharing.left_out if name in names and not (name == NOTE and NOTE in sharing.withheld)
    ]
    stays.append(translate("Export", "promises and kind words"))
    text = translate("Export", "Stays here: {list}.").format(list=", ".join(stays))
    held_back = _held_back(sharing, translate)
    return f"{text}\n{held_back}" if held_back else text


def _held_back(sharing: Sharing, translate: Translate) -> str:
    """Name what the organisation keeps back of what a lead would get."""
    names = {
        "outcome": translate("Export", "how it ended"),
        "topic": translate("Export", "topic"),
        "situations": translate("Export", "what happened"),
        "rungs_given": translate("Export", "warnings"),
        "calmed": translate("Export", "whether they calmed down"),
        "ended_at_boundary": translate("Export", "whether it ended at the boundary"),
        "talk_s": translate("Export", "length"),
        "hold_s": translate("Export", "time on hold"),
        "acw_s": translate("Export", "time of the wrap-up"),
        "gap_s": translate("Export", "gaps"),
        "note": translate("Export", "notes"),
    }
    held = [names[name] for name in names if name in sharing.withheld]
    return translate("Export", "Your organisation keeps back: {list}.").format(list=", ".join(held)) if held else ""


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
