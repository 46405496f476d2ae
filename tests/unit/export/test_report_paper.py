"""The report over some days: its figures are those that went in, and a lead's tells nothing of strain."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest

from companion.domain.insights import (
    Change,
    DayFigures,
    Figures,
    HourFigures,
    Insights,
    MonthFigures,
    Period,
    TopicFigures,
)
from companion.domain.report_counts import ReportCounts
from companion.export.paper import Ink, Paper, Picture, Table, Words
from companion.export.report_paper import FOR_LEAD, FOR_ME, Readership, for_lead, report_paper, report_pieces
from tests.support.papers import PERIOD, TODAY, Page, a_month, some_counts, some_words

NOTHING = Insights(PERIOD, Figures(), Figures(), is_before_known=False)


def report(reader: Readership = FOR_ME, insights: Insights | None = None, counts: ReportCounts | None = None) -> Paper:
    return report_paper(insights or a_month(), counts or some_counts(), reader, some_words(), TODAY)


def html(reader: Readership, insights: Insights | None = None) -> str:
    return "".join(report_pieces(insights or a_month(), some_counts(), reader, some_words(), TODAY))


def titles(paper: Paper) -> list[str]:
    return [section.title for section in paper.sections]


def pictures(paper: Paper) -> list[Picture]:
    return [block for section in paper.sections for block in section.blocks if isinstance(block, Picture)]


def table(paper: Paper, title: str) -> Table:
    section = next(each for each in paper.sections if each.title.startswith(title))
    blocks = [block.table if isinstance(block, Picture) else block for block in section.blocks]
    return next(block for block in blocks if isinstance(block, Table))


def test_what_went_well_comes_first() -> None:
    assert [(tile.label, tile.text) for tile in report().tiles] == [
        ("Calmed down", "40 of 60 tense calls"),
        ("Resolved", "120 of 160 calls with an ending noted"),
        ("Thanks", "20 callers said thank you"),
        ("Promises", "5 kept"),
    ]


def test_what_did_not_happen_is_not_counted() -> None:
    total = Figures(calls=3, told=1)
    paper = report(insights=replace(NOTHING, total=total), counts=ReportCounts())
    assert paper.tiles == ()


def test_the_pictures_of_a_month() -> None:
    assert titles(report()) == [
        "Calls a day, hard ones in amber",
        "Time of day the calls began, hard ones in amber",
        "What calls were about",
        "How calls ended",
        "Warnings given",
        "Worth telling the team",
    ]


def test_the_figures_are_those_that_went_in() -> None:
    month, paper = a_month(), report()
    days = table(paper, "Calls a day").rows
    assert [(row[1], row[2]) for row in days] == [(str(d.figures.calls), str(d.figures.hard)) for d in month.days]
    hours = table(paper, "Time of day").rows
    assert [(row[0], row[1]) for row in hours] == [(f"{each.hour:02}:00", "25") for each in month.hours]
    assert table(paper, "What calls").rows[0] == ("Billing", "121", "40")
    assert table(paper, "How calls").rows == (("Resolved", "120"), ("Escalated", "30"), ("Ended at boundary", "7"))
    assert [row[1] for row in table(paper, "Warnings").rows] == ["33", "19", "9", "7"]


def test_every_figure_of_a_table_stands_in_its_picture_where_the_picture_writes_figures() -> None:
    for picture in pictures(report()):
        written = [each.text for each in ET.fromstring(picture.svg).iter("{http://www.w3.org/2000/svg}text")]  # noqa: S314
        assert picture.table
        assert {row[1] for row in picture.table.rows} - {"0"} <= set(written)


def test_topics_say_how_they_changed_and_more_than_chance_is_marked() -> None:
    picture = next(each for each in pictures(report()) if "Billing" in each.svg)
    for told in ("3 × before", "as before", "less than before", "new"):
        assert f">{told}<" in picture.svg
    assert picture.svg.count(f'rx="4" fill="{Ink.CARE}"') == 2


def test_where_nothing_is_known_of_the_time_before_nothing_is_said_of_it() -> None:
    paper = report(insights=replace(a_month(), is_before_known=False))
    assert table(paper, "What calls").head == ("About", "Calls")


def test_what_is_worth_telling_comes_with_its_numbers() -> None:
    words = [block for block in report().sections[-1].blocks if isinstance(block, Words)]
    days = "2 March 2026 – 29 March 2026"
    assert [each.text for each in words] == [f"Billing: 121 of 200 calls, {days}. About 40 would be usual."]


def test_a_year_is_told_by_months_and_shows_what_calmed_down() -> None:
    first = PERIOD.last - timedelta(days=363)
    months = tuple(
        MonthFigures((first.replace(day=1) + timedelta(days=31 * n)).replace(day=1), Figures(100, tense=20, calmed=n))
        for n in range(12)
    )
    year = replace(a_month(), period=Period(first, PERIOD.last), months=months)
    paper = report(insights=year)
    assert titles(paper)[:2] == [
        "Calls a month, hard ones in amber",
        "Tense calls a month, those that calmed down in teal",
    ]
    assert [row[3] for row in table(paper, "Calls a month").rows] == [str(n) for n in range(12)]
    assert not [title for title in titles(report(FOR_LEAD, year)) if "calmed" in title]


def test_an_empty_time_says_so_and_nothing_else() -> None:
    for reader in (FOR_ME, FOR_LEAD):
        paper = report(reader, NOTHING, ReportCounts())
        assert len(paper.sections) == 1
        assert paper.sections[0].blocks == (Words("No calls in this time."),)
        assert paper.tiles == ()


def test_one_call_is_a_report_too() -> None:
    one = Figures(calls=1, told=1, resolved=1)
    days = tuple(DayFigures(PERIOD.first + timedelta(days=n), one if n == 3 else Figures()) for n in range(28))
    insights = replace(NOTHING, total=one, days=days, hours=(HourFigures(9, one),))
    insights = replace(insights, topics=(TopicFigures("Login", 1, 0, Change.UNKNOWN),))
    text = Page(html(FOR_ME, insights)).text
    assert "1 calls" in text
    assert "Login" in text


def test_more_topics_than_the_picture_holds_are_summed_up() -> None:
    topics = tuple(TopicFigures(f"Topic {n:02}", 40 - n, 0, Change.UNKNOWN) for n in range(20))
    paper = report(insights=replace(a_month(), topics=topics))
    section = next(each for each in paper.sections if each.title == "What calls were about")
    assert section.blocks[-1] == Words(f"and 8 others: {sum(40 - n for n in range(12, 20))} calls", is_quiet=True)
    assert len(table(paper, "What calls").rows) == 20


# For a lead.


def test_a_lead_sees_the_same_pages_whatever_the_strain_was() -> None:
    month = a_month()

    def strained(figures: Figures) -> Figures:
        return replace(figures, hard=figures.calls, tense=figures.calls, thanked=figures.calls)

    other = replace(
        month,
        total=strained(month.total),
        before=strained(month.before),
        days=tuple(replace(day, figures=strained(day.figures)) for day in month.days),
        hours=tuple(replace(hour, figures=strained(hour.figures)) for hour in month.hours[:3]),
        months=tuple(replace(each, figures=strained(each.figures)) for each in month.months),
    )
    year = Period(PERIOD.last - timedelta(days=363), PERIOD.last)
    for one, two in ((month, other), (replace(month, period=year), replace(other, period=year))):
        assert html(FOR_LEAD, one) == html(FOR_LEAD, two)
        assert html(FOR_ME, one) != html(FOR_ME, two)


def test_a_lead_sees_warnings_where_the_agent_sees_strain() -> None:
    paper = report(FOR_LEAD)
    assert table(paper, "Calls a day").head == ("Day", "Calls", "With a warning")
    assert table(paper, "Calls a day").rows[0][1:] == ("10", "2")
    assert [tile.label for tile in paper.tiles] == ["Calmed down", "Resolved"]
    assert paper.tiles[0].text == "40 callers"


@pytest.mark.parametrize(
    "word", ["hard", "tense", "thank", "promise", "kept", "time of day", "hour", "breather", "rest"]
)
def test_a_lead_reads_no_word_of_it(word: str) -> None:
    words = Page(html(FOR_LEAD)).text.lower().replace("for the agent", "").split()
    assert not [each for each in words if each.startswith(word)]
    assert word not in " ".join(words) or word == "rest"


def test_no_time_in_a_report_for_a_lead_is_finer_than_a_day() -> None:
    assert for_lead(a_month()).hours == ()
    assert ":00" not in Page(html(FOR_LEAD)).text


def test_a_lead_is_told_that_no_warning_was_needed() -> None:
    paper = report(FOR_LEAD, counts=ReportCounts())
    assert paper.sections[-2].blocks == (Words("No warning was needed."),)
    assert "Warnings given" not in titles(report(FOR_ME, counts=ReportCounts()))


def test_calls_ended_at_the_boundary_are_told() -> None:
    section = next(each for each in report(FOR_LEAD).sections if each.title == "Warnings given")
    assert section.blocks[0] == Words("40 calls needed a warning. 7 calls were ended at the boundary.")


@pytest.mark.parametrize(
    ("column", "gone"),
    [
        ("topic", ["What calls were about", "Worth telling the team"]),
        ("outcome", ["How calls ended"]),
        ("rungs_given", ["Warnings given", "Calls a day, those with a warning in amber"]),
        ("started_at", ["Calls a day, those with a warning in amber"]),
    ],
)
def test_what_an_organisation_withholds_is_in_no_picture(column: str, gone: list[str]) -> None:
    paper = report(Readership(is_lead=True, withheld=frozenset({column})))
    assert not set(gone) & set(titles(paper))
    assert set(titles(report(FOR_LEAD))) - set(titles(paper)) == set(gone)


def test_warnings_that_are_withheld_are_not_denied_either() -> None:
    withheld = Readership(is_lead=True, withheld=frozenset({"rungs_given"}))
    for insights in (a_month(), replace(a_month(), period=Period(PERIOD.last - timedelta(days=363), PERIOD.last))):
        assert "warning" not in Page(html(withheld, insights)).text.replace("endings and warnings", "")
    assert table(report(withheld), "Calls a day").head == ("Day", "Calls")


def test_calming_and_endings_that_are_withheld_are_in_no_figure() -> None:
    year = replace(a_month(), period=Period(PERIOD.last - timedelta(days=363), PERIOD.last))
    paper = report(Readership(is_lead=True, withheld=frozenset({"calmed", "outcome"})), year)
    assert paper.tiles == ()
    assert table(paper, "Calls a month").head == ("Month", "Calls", "With a warning")
    boundary = report(Readership(is_lead=True, withheld=frozenset({"ended_at_boundary"})))
    assert "boundary" not in repr(boundary).lower()


def test_what_is_withheld_from_leads_stays_whole_for_oneself() -> None:
    everything = frozenset({"topic", "outcome", "rungs_given", "calmed", "started_at"})
    assert report(Readership(withheld=everything)) == report(FOR_ME)
