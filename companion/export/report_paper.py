"""The report over some days: what went well first, then the pictures. For the agent, or for a lead.

For a lead nothing tells of strain, thanks or rests, and no time is finer than a day: which hours are hard says how an
agent works, not what callers do. A lead who needs the time of one call finds it in the export of calls.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from companion.domain.call import Outcome
from companion.domain.insights import Change, Figures
from companion.domain.ladder import Rung
from companion.domain.report_counts import ReportCounts
from companion.domain.value import value
from companion.export.paper import Ink, Paper, Picture, Section, Table, Tile, Words
from companion.export.paper_words import day_text, days_text, number_text
from companion.export.report_html import html_pieces
from companion.export.svg_charts import WELL_AMONG_ALL, Bar, Caption, Row, bars_svg, rows_svg

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import date

    from companion.domain.insights import DayFigures, Insights, MonthFigures, Notice, TopicFigures
    from companion.export.paper_words import PaperWords, Translate


@value
class Readership:
    """Whom a report is for: the agent, or a lead.

    withheld: columns of the export (see there) that an organisation keeps back from leads; what is counted from them
    is not in the report either.
    """

    is_lead: bool = False
    withheld: frozenset[str] = frozenset()


FOR_ME, FOR_LEAD = Readership(), Readership(is_lead=True)


class Amber(Enum):
    """What stands in amber at the foot of a bar."""

    HARD = "hard"
    WARNED = "warned"
    NONE = "none"


STARTED, OUTCOME, TOPIC, RUNGS, CALMED, BOUNDARY = (
    "started_at",
    "outcome",
    "topic",
    "rungs_given",
    "calmed",
    "ended_at_boundary",
)

MOST_DAYS_SHOWN = 62
_DAYS_WITH_WEEKDAYS = 14
_DAYS_WITH_NUMBERS = 31
_MONTHS_WITH_NAMES = 24
_MOST_ROWS = 12
_ENDED_BY_AGENT = (Outcome.ENDED_AT_BOUNDARY, Outcome.ENDED_AT_ONCE)


def report_pieces(
    insights: Insights, counts: ReportCounts, readership: Readership, words: PaperWords, written: date
) -> Iterator[str]:
    """Yield the report as an HTML file, piece by piece."""
    return html_pieces(report_paper(insights, counts, readership, words, written))


def report_paper(
    insights: Insights, counts: ReportCounts, readership: Readership, words: PaperWords, written: date
) -> Paper:
    """Put the report together; `written` is today."""
    for_me = not readership.is_lead
    if readership.is_lead:
        insights, counts = for_lead(insights, readership.withheld), _counts_for_lead(counts, readership.withheld)
    amber = Amber.HARD if for_me else Amber.NONE if RUNGS in readership.withheld else Amber.WARNED
    report = _Report(insights, counts, words, amber)
    translate = words.translate
    calls = insights.total.calls
    days = days_text(insights.period.first, insights.period.last, words)
    count = translate("Report", "%n calls", calls)
    return Paper(
        language=words.language,
        title=translate("Report", "My calls") if for_me else translate("Report", "Calls"),
        subtitle=translate("Report", "{days} · {calls}").format(days=days, calls=count),
        tiles=tuple(report.tiles()),
        sections=tuple(report.sections()) if calls else (report.empty(),),
        foot=f"{report.foot()} {_written(written, words)}",
        figures_title=translate("Report", "The figures as a table"),
        page_of=translate("Report", "Page {page} of {pages}"),
        written=written,
    )


def for_lead(insights: Insights, withheld: Collection[str] = ()) -> Insights:
    """Leave out strain, thanks, hours and what is withheld, so that nothing below can show it to a lead."""

    def shared(figures: Figures) -> Figures:
        changes = {"hard": 0, "tense": 0, "thanked": 0}
        changes |= {"told": 0, "resolved": 0} if OUTCOME in withheld else {}
        changes |= {"warned": 0} if RUNGS in withheld else {}
        changes |= {"calmed": 0} if CALMED in withheld else {}
        return replace(figures, **changes)

    has_days, has_topics = STARTED not in withheld, TOPIC not in withheld
    return replace(
        insights,
        total=shared(insights.total),
        before=shared(insights.before),
        days=tuple(replace(day, figures=shared(day.figures)) for day in insights.days) if has_days else (),
        hours=(),
        topics=insights.topics if has_topics else (),
        months=tuple(replace(each, figures=shared(each.figures)) for each in insights.months) if has_days else (),
        notices=insights.notices if has_topics else (),
    )


def _counts_for_lead(counts: ReportCounts, withheld: Collection[str]) -> ReportCounts:
    outcomes = () if OUTCOME in withheld else counts.outcomes
    if BOUNDARY in withheld:
        outcomes = tuple(each for each in outcomes if each[0] != Outcome.ENDED_AT_BOUNDARY)
    return ReportCounts(outcomes, () if RUNGS in withheld else counts.rungs)


class _Report:
    """The parts of one report."""

    def __init__(self, insights: Insights, counts: ReportCounts, words: PaperWords, amber: Amber) -> None:
        self._insights = insights
        self._counts = counts
        self._words = words
        self._translate = words.translate
        self._dates = words.dates
        self._amber = amber
        self._for_me = amber == Amber.HARD

    def tiles(self) -> Iterator[Tile]:
        """Yield what went well; what did not happen is not counted."""
        translate, total = self._translate, self._insights.total
        if total.calmed:
            of_tense = translate("Report", "{calmed} of {tense} tense calls").format(
                calmed=total.calmed, tense=total.tense
            )
            text = of_tense if self._for_me else translate("Report", "%n callers", total.calmed)
            yield Tile(translate("Report", "Calmed down"), text)
        if total.resolved:
            text = translate("Report", "{resolved} of {told} calls with an ending noted")
            yield Tile(
                translate("Report", "Resolved"),
                text.format(resolved=total.resolved, told=max(total.told, total.resolved)),
            )
        if total.thanked:
            yield Tile(translate("Report", "Thanks"), translate("Report", "%n callers said thank you", total.thanked))
        if self._counts.kept:
            yield Tile(translate("Report", "Promises"), translate("Report", "%n kept", self._counts.kept))

    def sections(self) -> Iterator[Section]:
        """Yield the pictures."""
        if self._insights.days and self._insights.period.days <= MOST_DAYS_SHOWN:
            yield self._days()
        elif self._insights.months:
            yield self._months()
            if self._for_me and self._insights.total.calmed:
                yield self._calmed_by_month()
        if self._insights.hours:
            yield self._hours()
        if self._insights.topics:
            yield self._topics()
        if self._counts.outcomes:
            yield self._outcomes()
        if self._counts.rungs or self._amber == Amber.WARNED:
            yield self._warnings()
        if self._insights.notices:
            yield self._notices()

    def empty(self) -> Section:
        """Return what stands there when nothing happened."""
        translate = self._translate
        return Section(self._calls_title(), (Words(translate("Report", "No calls in this time.")),))

    def foot(self) -> str:
        """Say what is in it and what is not."""
        translate = self._translate
        if self._for_me:
            return translate("Report", "For you alone: it shows which calls were hard.")
        return translate(
            "Report",
            "Calls, topics, endings and warnings. It holds no notes, and nothing about how a call was for the agent.",
        )

    def _days(self) -> Section:
        translate = self._translate
        days = self._insights.days
        head = (translate("Report", "Day"), *self._columns())
        rows = tuple(
            (self._dates(each.day, translate("Date", "ddd d MMM")), *self._cells(each.figures)) for each in days
        )
        return Section(self._calls_title(), (self._bars("days", self._day_bars(days), Table(head, rows)),))

    def _day_bars(self, days: tuple[DayFigures, ...]) -> Iterator[Bar]:
        translate = self._translate
        for place, each in enumerate(days):
            next_days = [later.day for later in days[place + 1 : place + 3]]
            is_new = each.day.day == 1 or (place == 0 and all(day.month == each.day.month for day in next_days))
            label, under = str(each.day.day), self._dates(each.day, "MMM") if is_new else ""
            if len(days) <= _DAYS_WITH_WEEKDAYS:
                pattern = translate("Date", "d MMM") if is_new else "d"
                label, under = self._dates(each.day, "ddd"), self._dates(each.day, pattern)
            elif len(days) > _DAYS_WITH_NUMBERS and each.day.weekday():
                label = ""
            yield Bar(label, each.figures.calls, self._part(each.figures), under)

    def _months(self) -> Section:
        months, translate = self._insights.months, self._translate
        title = {
            Amber.HARD: translate("Report", "Calls a month, hard ones in amber"),
            Amber.WARNED: translate("Report", "Calls a month, those with a warning in amber"),
            Amber.NONE: translate("Report", "Calls a month"),
        }[self._amber]
        bars = [self._month_bar(each, is_first=place == 0) for place, each in enumerate(months)]
        head = [translate("Report", "Month"), *self._columns()]
        rows = [[self._dates(each.first, "MMMM yyyy"), *self._cells(each.figures)] for each in months]
        if self._insights.total.calmed:
            head.append(translate("Report", "Calmed down"))
            rows = [[*row, str(each.figures.calmed)] for row, each in zip(rows, months, strict=True)]
        if self._insights.total.resolved:
            head.append(translate("Report", "Resolved"))
            rows = [[*row, str(each.figures.resolved)] for row, each in zip(rows, months, strict=True)]
        table = Table(tuple(head), tuple(map(tuple, rows)))
        return Section(title, (self._bars("months", bars, None, title), table))

    def _calmed_by_month(self) -> Section:
        translate, months = self._translate, self._insights.months
        title = translate("Report", "Tense calls a month, those that calmed down in teal")
        bars = [
            replace(self._month_bar(each, is_first=place == 0), count=each.figures.tense, part=each.figures.calmed)
            for place, each in enumerate(months)
        ]
        head = (translate("Report", "Month"), translate("Report", "Tense"), translate("Report", "Calmed down"))
        rows = tuple(
            (self._dates(each.first, "MMMM yyyy"), str(each.figures.tense), str(each.figures.calmed)) for each in months
        )
        caption = Caption("calmed", title, f"{self._insights.total.calmed}/{self._insights.total.tense}")
        return Section(title, (Picture(bars_svg(bars, caption, WELL_AMONG_ALL), Table(head, rows)),))

    def _month_bar(self, each: MonthFigures, *, is_first: bool) -> Bar:
        year = str(each.first.year) if is_first or each.first.month == 1 else ""
        are_many = len(self._insights.months) > _MONTHS_WITH_NAMES
        return Bar(
            "" if are_many else self._dates(each.first, "MMM"),
            each.figures.calls,
            self._part(each.figures),
            year,
        )

    def _hours(self) -> Section:
        translate, hours = self._translate, self._insights.hours
        title = translate("Report", "Time of day the calls began, hard ones in amber")
        bars = [Bar(f"{each.hour:02}", each.figures.calls, self._part(each.figures)) for each in hours]
        head = (translate("Report", "Hour"), *self._columns())
        until = translate("Time", "{hours}:{minutes}")
        rows = tuple(
            (until.format(hours=f"{each.hour:02}", minutes="00"), *self._cells(each.figures)) for each in hours
        )
        return Section(title, (self._bars("hours", bars, Table(head, rows), title),))

    def _topics(self) -> Section:
        translate, topics = self._translate, self._insights.topics
        title = translate("Report", "What calls were about")
        rows = [
            Row(
                self._words.topic(each.topic),
                each.calls,
                self._change(each),
                Ink.CARE if each.change in (Change.MORE, Change.NEW) else Ink.CALM,
            )
            for each in topics
        ]
        head = [translate("Report", "About"), translate("Report", "Calls"), translate("Report", "Before")]
        columns = len(head) if self._insights.is_before_known else len(head) - 1
        cells = [(self._words.topic(each.topic), str(each.calls), str(each.before))[:columns] for each in topics]
        return self._lying("topics", title, rows, Table(tuple(head[:columns]), tuple(cells)))

    def _change(self, topic: TopicFigures) -> str:
        translate = self._translate
        match topic.change:
            case Change.NEW:
                return translate("Report", "new")
            case Change.MORE if topic.times:
                times = number_text(topic.times, self._translate)
                return translate("Report", "{times} × before").format(times=times)
            case Change.MORE:
                return translate("Report", "more than before")
            case Change.LESS:
                return translate("Report", "less than before")
            case Change.AS_BEFORE:
                return translate("Report", "as before")
        return ""

    def _outcomes(self) -> Section:
        translate = self._translate
        title = translate("Report", "How calls ended")
        rows = [
            Row(self._words.outcome(outcome), count, ink=Ink.LIMIT if outcome in _ENDED_BY_AGENT else Ink.CALM)
            for outcome, count in self._counts.outcomes
        ]
        head = (translate("Report", "Ending"), translate("Report", "Calls"))
        return self._lying("outcomes", title, rows, _table_of(head, rows))

    def _warnings(self) -> Section:
        translate = self._translate
        title = translate("Report", "Warnings given")
        if not self._counts.rungs:
            return Section(title, (Words(translate("Report", "No warning was needed.")),))
        names = rung_names(translate)
        rows = [Row(names[rung], count, ink=Ink.LIMIT) for rung, count in self._counts.rungs]
        section = self._lying("warnings", title, rows, _table_of((title, translate("Report", "Calls")), rows))
        ended = sum(count for outcome, count in self._counts.outcomes if outcome == Outcome.ENDED_AT_BOUNDARY)
        warned = translate("Report", "%n calls needed a warning.", self._insights.total.warned)
        text = f"{warned} {translate('Report', '%n calls were ended at the boundary.', ended)}" if ended else warned
        return replace(section, blocks=(Words(text), *section.blocks))

    def _notices(self) -> Section:
        translate = self._translate
        title = translate("Report", "Worth telling the team")
        return Section(title, tuple(Words(self._notice(each)) for each in self._insights.notices))

    def _notice(self, notice: Notice) -> str:
        translate = self._translate
        text = translate("Report", "{topic}: {calls} of {all} calls, {days}. About {usual} would be usual.")
        return text.format(
            topic=self._words.topic(notice.topic),
            calls=notice.calls,
            all=notice.of_calls,
            days=days_text(notice.period.first, notice.period.last, self._words),
            usual=number_text(notice.usual, self._translate),
        )

    # What the pictures share.

    def _calls_title(self) -> str:
        translate = self._translate
        return {
            Amber.HARD: translate("Report", "Calls a day, hard ones in amber"),
            Amber.WARNED: translate("Report", "Calls a day, those with a warning in amber"),
            Amber.NONE: translate("Report", "Calls a day"),
        }[self._amber]

    def _part(self, figures: Figures) -> int:
        return {Amber.HARD: figures.hard, Amber.WARNED: figures.warned, Amber.NONE: 0}[self._amber]

    def _columns(self) -> tuple[str, ...]:
        translate = self._translate
        calls = translate("Report", "Calls")
        if self._amber == Amber.NONE:
            return (calls,)
        return calls, translate("Report", "Hard") if self._for_me else translate("Report", "With a warning")

    def _cells(self, figures: Figures) -> tuple[str, ...]:
        calls = str(figures.calls)
        return (calls,) if self._amber == Amber.NONE else (calls, str(self._part(figures)))

    def _bars(self, key: str, bars: Iterable[Bar], table: Table | None, title: str = "") -> Picture:
        translate, part = self._translate, self._part(self._insights.total)
        told = [translate("Report", "%n calls", self._insights.total.calls)]
        if self._amber != Amber.NONE:
            hard, warned = translate("Report", "%n hard", part), translate("Report", "%n with a warning", part)
            told.append(hard if self._for_me else warned)
        caption = Caption(key, title or self._calls_title(), ", ".join(told))
        return Picture(bars_svg(list(bars), caption), table)

    def _lying(self, key: str, title: str, rows: list[Row], table: Table) -> Section:
        translate = self._translate
        told = ", ".join(f"{row.label} {row.count}" for row in rows[:_MOST_ROWS])
        picture = Picture(rows_svg(rows[:_MOST_ROWS], Caption(key, title, told)), table)
        if len(rows) <= _MOST_ROWS:
            return Section(title, (picture,))
        others = rows[_MOST_ROWS:]
        more = translate("Report", "and %n others", len(others))
        calls = translate("Report", "%n calls", sum(row.count for row in others))
        return Section(title, (picture, Words(f"{more}: {calls}", is_quiet=True)))


def rung_names(translate: Translate) -> dict[Rung, str]:
    """Name what was given, for whoever does not know the ladder."""
    return {
        Rung.NOTICE: translate("Report", "Asked to stop"),
        Rung.LINE: translate("Report", "Condition for going on"),
        Rung.FINAL: translate("Report", "Final warning"),
        Rung.HAND_OVER: translate("Report", "Lead brought in"),
        Rung.END: translate("Report", "End of the call announced"),
    }


def _table_of(head: tuple[str, str], rows: list[Row]) -> Table:
    return Table(head, tuple((row.label, str(row.count)) for row in rows))


def _written(written: date, words: PaperWords) -> str:
    translate = words.translate
    text = translate("Report", "Written by Call Companion on {day}.")
    return text.format(day=day_text(written, words))
