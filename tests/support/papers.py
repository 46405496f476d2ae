"""Pages as a story needs them: words without translation, a month of figures, one call that went over the line."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from companion.domain.call import Outcome
from companion.domain.incident import Incident, incident_of
from companion.domain.insights import (
    Change,
    DayFigures,
    Figures,
    HourFigures,
    Insights,
    MonthFigures,
    Notice,
    Period,
    TopicFigures,
)
from companion.domain.ladder import Rung
from companion.domain.report_counts import ReportCounts
from companion.export.paper import Quote
from companion.export.paper_words import PaperWords
from tests.support.builders import a_record, a_whole_call

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.domain.events import Event
    from companion.domain.records import CallRecord
    from companion.engine.ports import CallLog

FIRST = date(2026, 3, 2)
PERIOD = Period(FIRST, FIRST + timedelta(days=27))
TODAY = PERIOD.last
VOID = {"meta", "br", "hr", "img", "input", "link"}


def as_written(_context: str, text: str, n: int | None = None, /) -> str:
    return text if n is None else text.replace("%n", str(n))


def in_english(day: date, pattern: str, /) -> str:
    """Dates without Qt."""
    known = {"yyyy": f"{day.year}", "MMMM": f"{day:%B}", "MMM": f"{day:%b}", "ddd": f"{day:%a}", "d": f"{day.day}"}
    return re.sub("yyyy|MMMM|MMM|ddd|d", lambda found: known[found[0]], pattern)


def some_words(language: str = "en", quote: str = "Please let us keep to the matter.") -> PaperWords:
    return PaperWords(
        language=language,
        translate=as_written,
        dates=in_english,
        topic=lambda topic: topic,
        outcome=lambda outcome: outcome.value.replace("_", " ").capitalize(),
        situation=lambda situation: situation.replace("_", " ").capitalize(),
        quote=lambda line_id: Quote(quote, language) if line_id else None,
    )


def a_month() -> Insights:
    """28 days: 10 calls on weekdays, one of them hard and two warned; Billing more often, and worth telling."""
    of_day = Figures(calls=10, told=8, resolved=6, thanked=1, calmed=2, warned=2, tense=3, hard=1)
    each_day = [PERIOD.first + timedelta(days=n) for n in range(PERIOD.days)]
    days = tuple(DayFigures(day, of_day if day.weekday() < 5 else Figures()) for day in each_day)
    total = sum((day.figures for day in days), Figures())
    return Insights(
        period=PERIOD,
        total=total,
        before=total,
        is_before_known=True,
        days=days,
        hours=tuple(HourFigures(hour, replace(of_day, calls=25)) for hour in range(8, 16)),
        topics=(
            TopicFigures("Billing", 121, 40, Change.MORE, 3.0),
            TopicFigures("Delivery", 52, 50, Change.AS_BEFORE),
            TopicFigures("Login", 17, 40, Change.LESS, 0.4),
            TopicFigures("Moving", 10, 0, Change.NEW),
        ),
        months=(MonthFigures(PERIOD.first.replace(day=1), total),),
        notices=(Notice("Billing", PERIOD, 121, 200, PERIOD.before, 40, 200, 40.0),),
    )


def some_counts() -> ReportCounts:
    return ReportCounts(
        outcomes=((Outcome.RESOLVED, 120), (Outcome.ESCALATED, 30), (Outcome.ENDED_AT_BOUNDARY, 7)),
        rungs=((Rung.NOTICE, 33), (Rung.LINE, 19), (Rung.FINAL, 9), (Rung.END, 7)),
        kept=5,
    )


def an_incident(told_to: str = "", *, with_note: bool = False, record: CallRecord | None = None) -> Incident:
    """A call of which the log knows one warning in words, and another by its record alone."""
    call = record or replace(a_record(note="Paid twice.", ref="Case 12"), outcome=Outcome.ENDED_AT_BOUNDARY)
    return incident_of(call, a_whole_call(call.call_id), {"swearing"}, told_to=told_to, with_note=with_note)


@dataclass(frozen=True)
class ReadBy:
    """The agent, or a lead."""

    is_for_lead: bool = False
    with_notes: bool = False
    withheld: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Wanted:
    """What an export asks for."""

    first: date | None = None
    last: date | None = None
    call_id: str | None = None
    sharing: ReadBy = ReadBy()


class AllCalls:
    """All the calls of a log, or the one that is wanted."""

    def __init__(self, log: CallLog, call_id: str | None = None) -> None:
        self._log = log
        self._call_id = call_id

    def records(self) -> Iterator[CallRecord]:
        return (record for record in self._log.records() if self._call_id in (None, record.call_id))

    def events(self, call_id: str) -> list[Event]:
        return list(a_whole_call(call_id))


class Page(HTMLParser):
    """Reads a page as a browser does, and refuses what is not closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names))
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.texts.append(data)

    def all_of(self, tag: str) -> list[dict[str, str]]:
        return [attrs for name, attrs in self.tags if name == tag]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())
