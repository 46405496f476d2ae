"""A page as HTML: complete in itself, closed in order, nothing runs and nothing is fetched."""

from __future__ import annotations

import base64
import hashlib
import re
from datetime import date

import pytest

from companion.export.paper import FactRows, Ink, Moment, Paper, Picture, Quote, Section, Story, Table, Tile, Words
from companion.export.report_html import html_pieces
from companion.export.svg_charts import Caption, Row, rows_svg
from tests.support.papers import Page

NASTY = "</script><script>alert('1')</script>\"><img src=x onerror=alert(1)> & \x00\x1b"
SHOWN = "</script><script>alert('1')</script>\"><img src=x onerror=alert(1)> &"


def a_paper(text: str = "Something", language: str = "en") -> Paper:
    picture = Picture(rows_svg([Row(text, 3)], Caption("a", text, text)), Table((text, text), ((text, "3"),)))
    story = Story((text, text, text), (Moment("09:00", "00:00", text, Ink.LIMIT, Quote(text, "el")),))
    blocks = (Words(text), FactRows(((text, text),)), picture, story, Table((text,), ((text,),)))
    return Paper(
        language, text, text, (Tile(text, text),), (Section(text, blocks),), text, text, text, date(2026, 3, 2)
    )


def page(paper: Paper) -> str:
    return "".join(html_pieces(paper))


def test_whatever_is_typed_is_shown_and_never_run() -> None:
    html = page(a_paper(NASTY, language='en" onload="x'))
    read = Page(html)
    assert not read.all_of("script")
    assert not read.all_of("img")
    assert not [name for _, attrs in read.tags for name in attrs if name.startswith("on")]
    assert read.all_of("html") == [{"lang": 'en" onload="x'}]
    in_each_place = 24
    assert read.text.count(SHOWN) == in_each_place


def test_the_figures_of_a_picture_are_there_as_a_table_too() -> None:
    read = Page(page(a_paper()))
    assert len(read.all_of("svg")) == len(read.all_of("details")) == 1
    assert {attrs["scope"] for attrs in read.all_of("th")} == {"row", "col"}


def test_it_needs_nothing_from_anywhere() -> None:
    html = page(a_paper())
    assert not re.search(r"\b(src|href|srcset|action|style)=", html)
    assert "url(" not in html
    assert "@import" not in html
    assert set(re.findall(r"https?://[^\"' ]+", html)) == {"http://www.w3.org/2000/svg"}


def test_the_policy_allows_the_one_style_and_nothing_else() -> None:
    html = page(a_paper())
    policy = next(each["content"] for each in Page(html).all_of("meta") if "http-equiv" in each)
    style = re.search(r"<style>(.*)</style>", html, re.DOTALL)
    assert style
    wanted = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{wanted}'; base-uri 'none'; form-action 'none'"


@pytest.mark.parametrize("language", ["en", "fi", "el"])
def test_it_says_its_language_and_that_of_what_was_said(language: str) -> None:
    read = Page(page(a_paper(language=language)))
    assert read.all_of("html") == [{"lang": language}]
    assert [attrs["lang"] for attrs in read.all_of("span") if "lang" in attrs] == ["el"]
    assert "«Something»" in read.text


def test_it_comes_in_pieces_that_are_small() -> None:
    pieces = list(html_pieces(a_paper()))
    assert len(pieces) > 5
    assert pieces[0].startswith("<!DOCTYPE html>")
    assert pieces[-1].endswith("</html>\n")


def test_ids_are_there_once() -> None:
    ids = [attrs["id"] for _, attrs in Page(page(a_paper())).tags if "id" in attrs]
    assert ids
    assert len(ids) == len(set(ids))
