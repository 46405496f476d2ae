"""What the window for looking back shows: what went well first, then when calls came and what they were about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from companion.domain.insights import DAYS_OF, Change, Figures, Span
from companion.domain.value import value
from companion.ui.view_state.parts import Action, Tone, number_text
from companion.ui.view_state.topics import topic_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from companion.domain.insights import DayFigures, Insights, Notice, Period, TopicFigures
    from companion.ui.view_state.parts import Translate

# With fewer calls a picture would show nothing but chance.
CALLS_FOR_PICTURES = 5
TOPICS_SHOWN = 8
# Shares of so few calls jump from month to month.
CALLS_FOR_A_SHARE = 5
MONTHS_FOR_A_PICTURE = 2
BETTER_BY = 5
MONTHS_HELD_TOGETHER = 3
CALLS_TO_CALL_IT_BETTER = 20
WHOLE = 100
WEEK_DAYS = 7


class DateText(Protocol):
    """Writes a date in the program's language by a pattern: d, MMMM, ddd and so on, as QLocale reads them."""

    def __call__(self, day: date, pattern: str, /) -> str:
        """Write."""
        ...


@value
class GoodView:
    """One thing that went well: a number, large, and what it is a number of."""

    heading: str
    number: str
    of: str


@value
class Bar:
    """One bar: what stands below it, how high it is, how much of it is in amber, and all of it in words."""

    label: str
    height: int
    amber: int
    text: str


@value
class TableView:
    """The same numbers, to be read one by one."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@value
class BarsView:
    """Bars side by side, and the same as a table. `summary` says in a sentence what there is to see."""

    heading: str
    summary: str
    bars: tuple[Bar, ...]
    table: TableView
    unit: str = ""
    top: int | None = None


@value
class TopicRow:
    """A topic: how often, what changed, and its part of the most frequent one, from 0 to 1."""

    name: str
    count: str
    change: str
    part: float
    tone: Tone
    text: str


@value
class TopicsView:
    """What calls were about."""

    heading: str
    against: str
    rows: tuple[TopicRow, ...]
    more: str
    table: TableView


@value
class NoticeView:
    """Something to pass on, and the same as it is copied."""

    text: str
    copied: str


@value
class InsightsView:
    """All of it. `empty` stands in the place of the pictures while there is too little to say."""

    title: str
    period: str
    spans: tuple[tuple[Span, Action], ...]
    as_table: Action
    export: Action
    good: tuple[GoodView, ...]
    notices_heading: str
    notices: tuple[NoticeView, ...]
    copy: Action
    copied: Action
    pictures: tuple[BarsView, ...]
    topics: TopicsView | None
    months_heading: str
    months_better: str
    months: tuple[BarsView, ...]
    empty: str


def span_of(period: Period) -> Span:
    """The span that has so many days."""
    return next((span for span, days in DAYS_OF.items() if days == period.days), Span.MONTH)


def insights_view(insights: Insights, dates: DateText, translate: Translate, *, as_table: bool) -> InsightsView:
    """Say what the window shows."""
    total, span = insights.total, span_of(insights.period)
    is_enough = total.calls >= CALLS_FOR_PICTURES
    return InsightsView(
        title=translate("Insights", "Insights"),
        period=_period_text(insights, dates, translate),
        spans=_spans(span, translate),
        as_table=Action(translate("Insights", "Show as table"), is_chosen=as_table, is_enabled=is_enough),
        export=Action(translate("Insights", "Export report…"), is_enabled=total.calls > 0),
        good=_good(total, translate),
        notices_heading=translate("Insights", "Worth telling the team"),
        notices=tuple(_notice(notice, dates, translate) for notice in insights.notices),
        copy=Action(translate("Insights", "Copy")),
        copied=Action(translate("Insights", "Copied"), tone=Tone.CALM),
        pictures=(_calls(insights, span, dates, translate), _hours(insights, translate)) if is_enough else (),
        topics=_topics(insights, span, translate) if is_enough and insights.topics else None,
        months_heading=translate("Insights", "Month by month"),
        months_better=_better(insights, translate) if span == Span.YEAR else "",
        months=_months(insights, dates, translate) if is_enough and span == Span.YEAR else (),
        empty="" if is_enough else _empty(total, translate),
    )


def waiting_text(translate: Translate) -> str:
    """What stands there while a long time is read."""
    return translate("Insights", "Reading your log…")


def _period_text(insights: Insights, dates: DateText, translate: Translate) -> str:
    first, last = insights.period.first, insights.period.last
    pattern = translate("Date", "d MMMM")
    if first.year != last.year:
        first_text, last_text = (dates(day, translate("Date", "d MMMM yyyy")) for day in (first, last))
    else:
        first_text, last_text = dates(first, pattern), dates(last, pattern)
    text = translate("Insights", "{first} to {last}").format(first=first_text, last=last_text)
    if not insights.total.calls:
        return text
    calls = translate("Insights", "%n calls", insights.total.calls)
    return translate("Insights", "{period} · {calls}").format(period=text, calls=calls)


def _spans(chosen: Span, translate: Translate) -> tuple[tuple[Span, Action], ...]:
    texts = {
        Span.WEEK: (translate("Insights", "Week"), translate("Insights", "The last 7 days")),
        Span.MONTH: (translate("Insights", "Month"), translate("Insights", "The last 4 weeks")),
        Span.YEAR: (translate("Insights", "Year"), translate("Insights", "The last 52 weeks")),
    }
    return tuple((span, Action(text, name=name, is_chosen=span == chosen)) for span, (text, name) in texts.items())


def _good(total: Figures, translate: Translate) -> tuple[GoodView, ...]:
    """What there is none of is not told."""
    good = (
        (
            total.resolved,
            translate("Insights", "Resolved"),
            translate("Insights", "of %n calls with an ending noted", total.told),
        ),
        (
            total.calmed,
            translate("Insights", "Calmed down"),
            translate("Insights", "of %n tense calls ended calm", total.tense),
        ),
        (total.thanked, translate("Insights", "Thanks"), translate("Insights", "callers thanked you")),
    )
    return tuple(GoodView(heading, str(number), of) for number, heading, of in good if number)


def _empty(total: Figures, translate: Translate) -> str:
    if not total.calls:
        return translate("Insights", "No calls in this time. Later you see here what went well and when calls come.")
    return translate("Insights", "Too few calls for pictures yet. They come from {n} calls on.").format(
        n=CALLS_FOR_PICTURES
    )


# Worth telling.


def _notice(notice: Notice, dates: DateText, translate: Translate) -> NoticeView:
    weeks = translate("Insights", "the %n weeks before", max(1, round(notice.reference.days / WEEK_DAYS)))
    fields = {
        "topic": topic_text(notice.topic, translate),
        "calls": translate("Insights", "%n calls", notice.calls),
        "day": dates(notice.period.first, translate("Day", "dddd d MMMM")),
        "usual": round(notice.usual),
        "weeks": weeks,
        "count": notice.calls,
        "of_calls": notice.of_calls,
        "reference_calls": notice.reference_calls,
        "of_reference_calls": notice.of_reference_calls,
    }
    if not notice.reference_calls:
        text = translate("Insights", "{topic}: {calls} since {day}, none in {weeks}.").format(**fields)
    else:
        text = translate(
            "Insights", "{topic}: {calls} since {day}. Going by {weeks}, about {usual} would be usual."
        ).format(**fields)
    counted = translate(
        "Insights",
        "(Counted: {count} of {of_calls} calls with a topic; before, {reference_calls} of {of_reference_calls}.)",
    ).format(**fields)
    return NoticeView(text, f"{text} {counted}")


# Bars.


def _calls(insights: Insights, span: Span, dates: DateText, translate: Translate) -> BarsView:
    if span == Span.YEAR:
        heading = translate("Insights", "Calls a week, hard ones in amber")
        name = translate("Insights", "Calls a week")
        column = translate("Insights", "Week from")
        weeks = _weeks(insights.days)
        bars = [
            _bar(figures, _month_label(first, weeks[number - 1][0] if number else None, dates), day, translate)
            for number, (first, figures) in enumerate(weeks)
            for day in [_week_text(first, dates, translate)]
        ]
        rows = [(dates(first, translate("Date", "d MMM yyyy")), figures) for first, figures in weeks]
    else:
        heading = translate("Insights", "Calls a day, hard ones in amber")
        name = translate("Insights", "Calls a day")
        column = translate("Insights", "Day")
        bars = [
            _bar(each.figures, _day_label(each.day, span, dates, translate), dates(each.day, long_day), translate)
            for long_day in [translate("Date", "dddd d MMMM")]
            for each in insights.days
        ]
        rows = [(dates(each.day, translate("Date", "ddd d MMM")), each.figures) for each in insights.days]
    return BarsView(heading, _sum_text(insights.total, translate), tuple(bars), _table(name, column, rows, translate))


def _hours(insights: Insights, translate: Translate) -> BarsView:
    heading = translate("Insights", "Time of day, hard ones in amber")
    named = [(each, translate("Insights", "{hour}:00").format(hour=each.hour)) for each in insights.hours]
    bars = tuple(
        _bar(each.figures, str(each.hour), translate("Insights", "From {hour} on").format(hour=hour), translate)
        for each, hour in named
    )
    rows = [(hour, each.figures) for each, hour in named]
    busiest = max(insights.hours, key=lambda each: each.figures.calls)
    summary = translate("Insights", "Most calls come from {hour}:00 to {next}:00.").format(
        hour=busiest.hour, next=busiest.hour + 1
    )
    table = _table(translate("Insights", "Time of day"), translate("Insights", "Hour"), rows, translate)
    return BarsView(heading, summary, bars, table)


def _bar(figures: Figures, label: str, when: str, translate: Translate) -> Bar:
    return Bar(label, figures.calls, figures.hard, f"{when}: {_sum_text(figures, translate)}")


def _sum_text(figures: Figures, translate: Translate) -> str:
    calls = translate("Insights", "%n calls", figures.calls)
    if not figures.hard:
        return calls
    return translate("Insights", "{calls}, {hard} of them hard").format(calls=calls, hard=figures.hard)


def _table(name: str, column: str, rows: Sequence[tuple[str, Figures]], translate: Translate) -> TableView:
    columns = (column, translate("Insights", "Calls"), translate("Insights", "Hard"))
    told = [(when, str(figures.calls), str(figures.hard)) for when, figures in rows if figures.calls]
    return TableView(name, columns, tuple(told))


def _day_label(day: date, span: Span, dates: DateText, translate: Translate) -> str:
    """A week names its days, a month its Mondays."""
    if span == Span.WEEK:
        return dates(day, translate("Date", "ddd d"))
    return dates(day, translate("Date", "d MMM")) if day.weekday() == 0 else ""


def _month_label(first: date, before: date | None, dates: DateText) -> str:
    """Weeks are named where a month begins."""
    return dates(first, "MMM") if before is not None and before.month != first.month else ""


def _week_text(first: date, dates: DateText, translate: Translate) -> str:
    return translate("Insights", "Week from {day}").format(day=dates(first, translate("Date", "d MMMM")))


def _weeks(days: Sequence[DayFigures]) -> list[tuple[date, Figures]]:
    """Sevens of days, the last of which ends the period."""
    return [
        (days[start].day, sum((each.figures for each in days[start : start + WEEK_DAYS]), Figures()))
        for start in range(0, len(days), WEEK_DAYS)
    ]


# Topics.


def _topics(insights: Insights, span: Span, translate: Translate) -> TopicsView:
    heading = translate("Insights", "What calls were about")
    all_now = sum(topic.calls for topic in insights.topics)
    all_before = sum(topic.before for topic in insights.topics)
    most = max(topic.calls for topic in insights.topics)
    rows = [_topic_row(topic, all_now, most, translate) for topic in insights.topics[:TOPICS_SHOWN]]
    left = len(insights.topics) - TOPICS_SHOWN
    against = {
        Span.WEEK: translate("Insights", "Against the week before"),
        Span.MONTH: translate("Insights", "Against the 4 weeks before"),
        Span.YEAR: translate("Insights", "Against the year before"),
    }
    return TopicsView(
        heading,
        against[span] if insights.is_before_known else translate("Insights", "%n calls with a topic", all_now),
        tuple(rows),
        translate("Insights", "And %n more topics: see the table.", left) if left > 0 else "",
        _topics_table(heading, insights, all_now, all_before, translate),
    )


def _topic_row(topic: TopicFigures, all_calls: int, most: int, translate: Translate) -> TopicRow:
    name, changed = topic_text(topic.topic, translate), _change_text(topic, translate)
    calls = translate("Insights", "%n calls", topic.calls)
    share = translate("Insights", "{percent} % of those with a topic").format(percent=_percent(topic.calls, all_calls))
    words = ", ".join(part for part in (calls, share, changed) if part)
    tone = Tone.CARE if topic.change in (Change.MORE, Change.NEW) else Tone.CALM
    return TopicRow(name, str(topic.calls), changed, topic.calls / most, tone, f"{name}: {words}")


def _topics_table(heading: str, insights: Insights, now: int, before: int, translate: Translate) -> TableView:
    columns = [translate("Insights", "Topic"), translate("Insights", "Calls"), translate("Insights", "Share")]
    if insights.is_before_known:
        columns += [translate("Insights", "Share before"), translate("Insights", "Change")]
    rows = []
    for topic in insights.topics:
        row = [topic_text(topic.topic, translate), str(topic.calls), _share_text(topic.calls, now, translate)]
        if insights.is_before_known:
            row += [_share_text(topic.before, before, translate), _change_text(topic, translate)]
        rows.append(tuple(row))
    return TableView(heading, tuple(columns), tuple(rows))


def _change_text(topic: TopicFigures, translate: Translate) -> str:
    """In the fewest words; shares are compared, since one period may have more calls than the other."""
    times = topic.times or 0.0
    match topic.change:
        case Change.UNKNOWN:
            return ""
        case Change.NEW:
            return translate("Insights", "new")
        case Change.MORE:
            return translate("Insights", "{times} × before").format(times=number_text(round(times, 1), translate))
        case Change.LESS:
            is_half = 0.4 <= times <= 0.6  # noqa: PLR2004 - what people call half
            return translate("Insights", "half of before") if is_half else translate("Insights", "less than before")
        case Change.AS_BEFORE:
            return translate("Insights", "as before")


# Months.


def _months(insights: Insights, dates: DateText, translate: Translate) -> tuple[BarsView, ...]:
    if sum(month.figures.calls > 0 for month in insights.months) < MONTHS_FOR_A_PICTURE:
        return ()
    kinds = (
        (translate("Insights", "Resolved, of calls with an ending noted"), _resolved),
        (translate("Insights", "Ended calm, of tense calls"), _calmed),
    )
    return tuple(_shares(heading, part, insights, dates, translate) for heading, part in kinds)


def _resolved(figures: Figures) -> tuple[int, int]:
    return figures.resolved, figures.told


def _calmed(figures: Figures) -> tuple[int, int]:
    return figures.calmed, figures.tense


def _shares(
    heading: str,
    part: Callable[[Figures], tuple[int, int]],
    insights: Insights,
    dates: DateText,
    translate: Translate,
) -> BarsView:
    bars, rows = [], []
    for month in insights.months:
        some, all_of_them = part(month.figures)
        percent = _percent(some, all_of_them) if all_of_them >= CALLS_FOR_A_SHARE else 0
        numbers = translate("Insights", "{some} of {all}").format(some=some, all=all_of_them)
        name, shown = dates(month.first, "MMMM yyyy"), _share_text(some, all_of_them, translate)
        bars.append(Bar(dates(month.first, "MMM"), percent, 0, f"{name}: {numbers}, {shown}".removesuffix(", ")))
        rows.append((name, numbers, shown))
    columns = (translate("Insights", "Month"), translate("Insights", "Calls"), translate("Insights", "Share"))
    table = TableView(heading, columns, tuple(rows))
    return BarsView(heading, bars[-1].text, tuple(bars), table, unit=translate("Insights", "{n} %"), top=WHOLE)


def _better(insights: Insights, translate: Translate) -> str:
    """Say so when the last months went better than the first; nothing is said of what did not."""
    if len(insights.months) < 2 * MONTHS_HELD_TOGETHER:
        return ""
    first, last = (
        sum((month.figures for month in months), Figures())
        for months in (insights.months[:MONTHS_HELD_TOGETHER], insights.months[-MONTHS_HELD_TOGETHER:])
    )
    if min(first.tense, last.tense) < CALLS_TO_CALL_IT_BETTER:
        return ""
    now, then = _percent(last.calmed, last.tense), _percent(first.calmed, first.tense)
    if now < then + BETTER_BY:
        return ""
    text = translate("Insights", "Of the tense calls of the last three months {now} % ended calm; at first {then} %.")
    return text.format(now=now, then=then)


def _share_text(some: int, all_of_them: int, translate: Translate) -> str:
    if all_of_them < CALLS_FOR_A_SHARE:
        return ""
    return translate("Insights", "{n} %").format(n=_percent(some, all_of_them))


def _percent(some: int, all_of_them: int) -> int:
    return round(WHOLE * some / all_of_them) if all_of_them else 0
