"""A page as plain text: all its words and figures."""

from __future__ import annotations

from datetime import date

from companion.export.paper import FactRows, Moment, Paper, Picture, Quote, Section, Story, Table, Tile, Words
from companion.export.paper_text import paper_text


def test_everything_that_is_on_the_page_is_in_the_text_in_its_order() -> None:
    table = Table(("Day", "Calls"), (("Monday", "12"), ("Tuesday", "9")))
    said = Moment("14:03", "03:10", "Notice", quote=Quote("Please stop.", "en"))
    paper = Paper(
        language="en",
        title="Report",
        subtitle="One week",
        tiles=(Tile("Resolved", "21 of 30"),),
        sections=(
            Section("Days", (Words("Most on Monday."), Picture("<svg/>", table), Picture("<svg/>"))),
            Section("One call", (FactRows((("Ended", "at the boundary"),)), Story(("a", "b", "c"), (said,)))),
        ),
        foot="Written on Friday.",
        figures_title="Figures",
        page_of="",
        written=date(2026, 3, 20),
    )
    assert paper_text(paper).splitlines() == [
        "Report",
        "One week",
        "Resolved: 21 of 30",
        "",
        "Days",
        "Most on Monday.",
        "Day · Calls",
        "Monday · 12",
        "Tuesday · 9",
        "",
        "One call",
        "Ended: at the boundary",
        "14:03 (03:10) Notice “Please stop.”",
        "",
        "Written on Friday.",
    ]
