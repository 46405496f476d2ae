"""What looking back says: good things first and nothing that is missing, numbers ready to pass on, nothing private."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from companion.domain.insights import (
    Change,
    DayFigures,
    Figures,
    HourFigures,
    Insights,
    MonthFigures,
    Notice,
    Period,
    Span,
    TopicFigures,
    period_of,
)
from companion.ui.view_state.insights_view import InsightsView, insights_view
from companion.ui.view_state.parts import Tone

TODAY = date(2026, 3, 27)
MONTH = period_of(Span.MONTH, TODAY)
DAY = Figures(calls=10, told=8, resolved=6, thanked=1, calmed=2, warned=1, tense=3, hard=2)


def said(_context: str, text: str, n: int | None = None, /) -> str:
    return text if n is None else text.replace("%n", str(n))


def written(day: date, pattern: str, /) -> str:
    """Patterns of QLocale as those of Python."""
    named = {"dddd": "%A", "ddd": "%a", "MMMM": "%B", "MMM": "%b", "yyyy": "%Y"}
    for known, python in named.items():
        pattern = pattern.replace(known, python) if known in pattern else pattern
    return day.strftime(
        pattern.replace("d ", f"{day.day} ").removesuffix("d") + (str(day.day) if pattern.endswith("d") else "")
    )


def looking_back(span: Span = Span.MONTH, figures: Figures = DAY, **fields: object) -> Insights:
    period = period_of(span, TODAY)
    days = [period.first + timedelta(days=number) for number in range(period.days)]
    with_calls = [day for day in days if day.weekday() < 5]
    whole = sum((figures for _ in with_calls), Figures())
    plain = Insights(
        period=period,
        total=whole,
        before=Figures(),
        is_before_known=False,
        days=tuple(DayFigures(day, figures if day in with_calls else Figures()) for day in days),
        hours=(HourFigures(9, figures), HourFigures(10, Figures()), HourFigures(11, whole)),
        topics=(TopicFigures("Billing", 30, 0, Change.UNKNOWN), TopicFigures("Muutto", 10, 0, Change.UNKNOWN)),
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def view_of(insights: Insights, *, as_table: bool = False) -> InsightsView:
    return insights_view(insights, written, said, as_table=as_table)


def test_what_went_well_stands_first_and_in_numbers() -> None:
    view = view_of(looking_back())
    assert [(good.heading, good.number, good.of) for good in view.good] == [
        ("Resolved", "120", "of 160 calls with an ending noted"),
        ("Calmed down", "40", "of 60 tense calls ended calm"),
        ("Thanks", "20", "callers thanked you"),
    ]
    assert view.period == "28 February to 27 March · 200 calls"


def test_what_there_is_none_of_is_not_told() -> None:
    view = view_of(looking_back(figures=replace(DAY, resolved=0, thanked=0, calmed=0, hard=0)))
    assert view.good == ()
    assert view.pictures[0].summary == "200 calls"
    assert not any("hard" in bar.text for bar in view.pictures[0].bars)


def test_every_bar_says_what_it_shows_and_the_table_has_the_same_numbers() -> None:
    days, hours = view_of(looking_back()).pictures
    assert len(days.bars) == 28
    monday = days.bars[2]
    assert (monday.label, monday.height, monday.amber) == ("2 Mar", 10, 2)
    assert monday.text == "Monday 2 March: 10 calls, 2 of them hard"
    assert [bar.label for bar in days.bars if bar.label] == ["2 Mar", "9 Mar", "16 Mar", "23 Mar"]
    assert days.table.columns == ("Day", "Calls", "Hard")
    assert days.table.rows[0] == ("Mon 2 Mar", "10", "2")
    assert len(days.table.rows) == 20
    assert [bar.label for bar in hours.bars] == ["9", "10", "11"]
    assert hours.summary == "Most calls come from 11:00 to 12:00."


def test_a_week_names_its_days_and_a_year_has_weeks_under_months() -> None:
    week = view_of(looking_back(Span.WEEK)).pictures[0]
    assert [bar.label for bar in week.bars] == ["Sat 21", "Sun 22", "Mon 23", "Tue 24", "Wed 25", "Thu 26", "Fri 27"]
    year = view_of(looking_back(Span.YEAR)).pictures[0]
    assert len(year.bars) == 52
    assert {bar.height for bar in year.bars} == {50}
    assert sum(bar.label != "" for bar in year.bars) == 12
    assert year.bars[0].text == "Week from 29 March: 50 calls, 10 of them hard"


def test_topics_say_what_changed_and_only_more_is_in_amber() -> None:
    topics = (
        TopicFigures("Billing", 60, 20, Change.MORE, 3.04),
        TopicFigures("Login", 20, 40, Change.LESS, 0.5),
        TopicFigures("Delivery", 10, 40, Change.LESS, 0.25),
        TopicFigures("Muutto", 9, 0, Change.NEW),
        TopicFigures("Fault", 1, 1, Change.AS_BEFORE, 1.0),
    )
    view = view_of(looking_back(topics=topics, is_before_known=True)).topics
    assert view is not None
    assert [row.change for row in view.rows] == ["3 × before", "half of before", "less than before", "new", "as before"]
    assert [row.tone == Tone.CARE for row in view.rows] == [True, False, False, True, False]
    assert view.rows[0].text == "Billing: 60 calls, 60 % of those with a topic, 3 × before"
    assert view.table.rows[0] == ("Billing", "60", "60 %", "20 %", "3 × before")
    assert view.against == "Against the 4 weeks before"


def test_without_a_time_before_nothing_is_said_of_change() -> None:
    view = view_of(looking_back()).topics
    assert view is not None
    assert [row.change for row in view.rows] == ["", ""]
    assert view.table.columns == ("Topic", "Calls", "Share")


def test_many_topics_are_all_in_the_table() -> None:
    topics = tuple(TopicFigures(f"Topic {n:02}", 30 - n, 0, Change.UNKNOWN) for n in range(12))
    view = view_of(looking_back(topics=topics)).topics
    assert view is not None
    assert len(view.rows) == 8
    assert view.more == "And 4 more topics: see the table."
    assert len(view.table.rows) == 12


def test_a_notice_is_ready_to_pass_on_and_has_nothing_private_in_it() -> None:
    reference = Period(date(2026, 1, 19), date(2026, 3, 15))
    notice = Notice("Billing", Period(date(2026, 3, 16), TODAY), 23, 90, reference, 40, 450, 8.0)
    (view,) = view_of(looking_back(notices=(notice,))).notices
    assert view.text == "Billing: 23 calls since Monday 16 March. Going by the 8 weeks before, about 8 would be usual."
    assert view.copied == view.text + " (Counted: 23 of 90 calls with a topic; before, 40 of 450.)"
    (new,) = view_of(looking_back(notices=(replace(notice, reference_calls=0, usual=0.0),))).notices
    assert new.text == "Billing: 23 calls since Monday 16 March, none in the 8 weeks before."


def test_months_show_shares_and_say_when_they_are_better() -> None:
    months = tuple(
        MonthFigures(
            date(2025 + (n + 3) // 12, (n + 3) % 12 + 1, 1),
            Figures(calls=100, told=50, resolved=40, tense=20, calmed=8 + n),
        )
        for n in range(12)
    )
    view = view_of(looking_back(Span.YEAR, months=months))
    assert view.months_better == "Of the tense calls of the last three months 90 % ended calm; at first 45 %."
    resolved, calm = view.months
    assert {bar.height for bar in resolved.bars} == {80}
    assert calm.bars[0].text == "April 2025: 8 of 20, 40 %"
    assert calm.table.rows[-1] == ("March 2026", "19 of 20", "95 %")
    assert calm.top == 100
    # Nothing is said of what did not become better, and shares of a handful of calls are none.
    worse = view_of(looking_back(Span.YEAR, months=tuple(reversed(months))))
    assert worse.months_better == ""
    few = view_of(
        looking_back(
            Span.YEAR, months=(months[0], MonthFigures(date(2026, 3, 1), Figures(calls=3, told=3, resolved=1)))
        )
    )
    assert few.months[0].bars[1].text == "March 2026: 1 of 3"
    assert view_of(looking_back(Span.MONTH, months=months)).months == ()


def test_a_few_calls_are_not_made_into_pictures() -> None:
    one = Figures(calls=1, told=1, resolved=1)
    view = view_of(Insights(MONTH, one, Figures(), is_before_known=False, days=(DayFigures(TODAY, one),)))
    assert view.empty == "Too few calls for pictures yet. They come from 5 calls on."
    assert view.pictures == view.months == ()
    assert view.topics is None
    assert [good.number for good in view.good] == ["1"]
    assert not view.as_table.is_enabled
    nothing = view_of(Insights(MONTH, Figures(), Figures(), is_before_known=False))
    assert nothing.empty.startswith("No calls in this time.")
    assert nothing.period == "28 February to 27 March"
    assert not nothing.export.is_enabled
    assert nothing.good == ()


def test_the_chosen_span_and_the_table_are_marked() -> None:
    view = view_of(looking_back(Span.YEAR), as_table=True)
    assert [span for span, action in view.spans if action.is_chosen] == [Span.YEAR]
    assert view.as_table.is_chosen
    assert view.period == "29 March 2025 to 27 March 2026 · 2600 calls"


def test_no_word_of_a_score_and_nothing_skipped() -> None:
    view = repr(view_of(looking_back(Span.YEAR))).casefold()
    assert not any(word in view for word in ("score", "skipped", "missed", "rank", "target", "!"))
