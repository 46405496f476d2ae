"""Charts: the figures that went in, as lengths and as texts, in SVG that any reader of XML takes."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest

from companion.export.paper import Ink
from companion.export.svg_charts import (
    WELL_AMONG_ALL,
    WIDTH,
    Bar,
    Caption,
    Row,
    bars_svg,
    rows_svg,
    scale_top,
    shortened,
    width_of,
)

NS = "{http://www.w3.org/2000/svg}"
CAPTION = Caption("days", "Calls a day", "28 calls, 3 hard")


def read(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own


def heights(svg: str, ink: Ink) -> list[float]:
    return [float(each.get("height", "")) for each in read(svg).iter(f"{NS}rect") if each.get("fill") == ink]


def texts(svg: str) -> list[str]:
    return [each.text or "" for each in read(svg).iter(f"{NS}text")]


def test_bars_are_as_high_as_their_numbers() -> None:
    svg = bars_svg([Bar("Mo", 10), Bar("Tu", 20), Bar("We", 0)], CAPTION)
    ten, twenty = heights(svg, Ink.CALM)
    assert twenty == pytest.approx(2 * ten)
    assert heights(svg, Ink.CARE) == []
    assert {"10", "20", "Mo", "Tu", "We"} <= set(texts(svg))


def test_the_part_stands_at_the_foot_and_both_together_are_the_whole() -> None:
    whole = heights(bars_svg([Bar("Mo", 20)], CAPTION), Ink.CALM)[0]
    svg = bars_svg([Bar("Mo", 20, part=5)], CAPTION)
    assert heights(svg, Ink.CARE)[0] == pytest.approx(whole / 4)
    assert heights(svg, Ink.CALM)[0] + heights(svg, Ink.CARE)[0] == pytest.approx(whole, abs=2)


def test_a_part_of_all_leaves_nothing_above_it() -> None:
    assert heights(bars_svg([Bar("Mo", 4, part=4)], CAPTION), Ink.CALM) == []


def test_what_went_well_is_teal() -> None:
    svg = bars_svg([Bar("Jan", 4, part=3)], CAPTION, WELL_AMONG_ALL)
    assert heights(svg, Ink.CALM)
    assert heights(svg, Ink.LINE)


def test_lying_bars_are_as_long_as_their_numbers() -> None:
    svg = rows_svg([Row("Billing", 40, "3 × as often", Ink.CARE), Row("Login", 10)], CAPTION)
    lengths = [float(each.get("width", "")) for each in read(svg).iter(f"{NS}rect") if each.get("fill") != Ink.TRACK]
    assert lengths == pytest.approx([WIDTH, WIDTH / 4])
    assert texts(svg) == ["Billing", "40", "3 × as often", "Login", "10"]


def test_whoever_cannot_see_it_is_told() -> None:
    for svg in (bars_svg([], CAPTION), rows_svg([], CAPTION)):
        picture = read(svg)
        assert picture.get("role") == "img"
        assert picture.get("aria-labelledby") == "days-title days-desc"
        told = {each.get("id"): each.text for each in picture if each.get("id")}
        assert told == {"days-title": CAPTION.title, "days-desc": CAPTION.description}


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "a \"b\" & 'c'", "]]>", "\x00\x1b\ud800\ufffe"])
def test_nothing_that_is_typed_becomes_markup(text: str) -> None:
    for svg in (
        bars_svg([Bar(text, 1, under=text)], Caption("k", text, text)),
        rows_svg([Row(text, 1, text)], CAPTION),
    ):
        tags = {each.tag.removeprefix(NS) for each in read(svg).iter()}
        assert tags <= {"svg", "title", "desc", "text", "rect", "line"}
        printable = "".join(char if char.isprintable() else " " for char in text)
        assert printable in texts(svg)


@pytest.mark.parametrize(
    "name", ["W" * 60, "Kilpailuttamissopimusten irtisanomisilmoitusten vahvistus", "長い話題" * 15]
)
def test_a_long_name_leaves_room_for_its_number(name: str) -> None:
    label = texts(rows_svg([Row(name, 1234, "12.5 × as often")], CAPTION))[0]
    assert width_of(label, 13) <= WIDTH - width_of("1234", 13) - width_of("12.5 × as often", 13)
    assert label == name or label.endswith("…")


def test_a_name_that_fits_stays_whole() -> None:
    assert shortened("Delivery", 400, 13) == "Delivery"


def test_the_scale_ends_even_and_not_far_above_the_highest_bar() -> None:
    assert [scale_top(most) for most in (0, 1, 2, 3, 7, 10, 11, 17, 41, 300)] == [2, 2, 2, 4, 8, 10, 12, 20, 60, 400]
    tops = [scale_top(most) for most in range(1, 5000)]
    assert all(top % 2 == 0 and most <= top <= 2 * most + 1 for most, top in enumerate(tops, start=1))
    assert all(one <= other for one, other in pairwise(tops))
