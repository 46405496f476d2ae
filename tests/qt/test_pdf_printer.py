"""Printing: a PDF with real text in embedded fonts, pictures as vectors, and page breaks where a reader wants them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from companion.app.pdf_flow import Composer, Strip, space
from companion.app.pdf_pages import Pages
from companion.app.pdf_printer import application_for_fonts, pdf_bytes, print_pdf
from companion.domain.call import Outcome
from companion.export.incident_paper import incident_paper
from companion.export.paper import Paper, Picture, Section, Words
from companion.export.report_paper import FOR_LEAD, FOR_ME, report_paper
from tests.support.builders import a_record
from tests.support.papers import TODAY, a_month, an_incident, some_counts, some_words

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("qapp")
POPPLER = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


def a_report() -> Paper:
    return report_paper(a_month(), some_counts(), FOR_ME, some_words(), TODAY)


def a_record_of(note: str = "Paid twice.") -> Paper:
    call = replace(a_record(note=note), outcome=Outcome.ENDED_AT_BOUNDARY)
    words = replace(some_words("el", "Θέλω να βοηθήσω, με ηρεμία."), situation=lambda _id: "Hyökkäävä käytös")
    return incident_paper(an_incident("Äiti Öhman", with_note=True, record=call), words, TODAY)


def read(tool: str, pdf: bytes, tmp_path: Path, *options: str) -> str:
    path = tmp_path / "printed.pdf"
    path.write_bytes(pdf)
    to_stdout = ["-"] if tool == "pdftotext" else []
    done = subprocess.run([tool, *options, path, *to_stdout], check=True, capture_output=True)
    assert done.stderr == b""
    return done.stdout.decode()


@POPPLER
def test_a_report_holds_its_figures_as_text(tmp_path: Path) -> None:
    text = read("pdftotext", pdf_bytes(a_report()), tmp_path, "-layout")
    for told in (
        "My calls",
        "40 of 60 tense calls",
        "Billing",
        "121",
        "3 × before",
        "Ended at boundary",
        "2 March 2026",
    ):
        assert told in text
    assert re.findall(r"Page (\d) of (\d)", text) == [("1", "2"), ("2", "2")]


@POPPLER
def test_greek_and_finnish_are_whole(tmp_path: Path) -> None:
    text = " ".join(read("pdftotext", pdf_bytes(a_record_of()), tmp_path).split())
    for told in ("«Θέλω να βοηθήσω, με ηρεμία.»", "Hyökkäävä käytös", "Äiti Öhman", "Paid twice."):
        assert told in text


@POPPLER
def test_words_can_be_found_again(tmp_path: Path) -> None:
    paper = replace(a_record_of(), title="Official file, offered", sections=())
    assert "Official file, offered" in read("pdftotext", pdf_bytes(paper), tmp_path)


@POPPLER
def test_fonts_are_embedded_and_the_page_is_a4(tmp_path: Path) -> None:
    pdf = pdf_bytes(a_record_of())
    rows = read("pdffonts", pdf, tmp_path).splitlines()[2:]
    assert rows
    embedded_and_unicode = re.compile(r" yes +(yes|no) +yes +\d+ +\d+$")
    assert all(embedded_and_unicode.search(row) for row in rows), rows
    told = read("pdfinfo", pdf, tmp_path)
    assert "(A4)" in told
    assert re.search(r"Title: +Record of a call", told)


@POPPLER
def test_pictures_are_vectors(tmp_path: Path) -> None:
    assert read("pdfimages", pdf_bytes(a_report()), tmp_path, "-list").splitlines()[2:] == []


def test_pictures_show_their_bars_on_paper() -> None:
    with_bars = pdf_bytes(a_report())
    without = replace(a_report(), sections=(Section("Empty", (Words("Nothing"),)),))
    assert len(with_bars) > len(pdf_bytes(without)) + 2000


def test_every_picture_can_be_read_by_qt() -> None:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as the printer does

    blocks = [block for section in a_report().sections for block in section.blocks if isinstance(block, Picture)]
    assert len(blocks) >= 5
    assert all(QSvgRenderer(QByteArray(block.svg.encode())).isValid() for block in blocks)


def test_the_same_page_gives_the_same_file() -> None:
    one, two = pdf_bytes(a_report()), pdf_bytes(a_report())
    assert one == two
    assert re.findall(rb"/(?:CreationDate|ModDate) \(D:(\d{14})", one) == [b"20260329000000"] * 2
    assert set(re.findall(rb'Date="(\d{4}-\d\d-\d\dT[\d:]{8})', one)) == {b"2026-03-29T00:00:00"}
    assert pdf_bytes(a_record_of()) != one


@POPPLER
def test_a_long_note_goes_on_on_the_next_pages_and_no_line_is_lost(tmp_path: Path) -> None:
    lines = [f"line{n:03}" for n in range(200)]
    pdf = pdf_bytes(a_record_of("\n".join(lines)))
    text = read("pdftotext", pdf, tmp_path)
    assert re.findall(r"line\d{3}", text) == lines
    assert int(re.search(r"Pages: +(\d+)", read("pdfinfo", pdf, tmp_path))[1]) >= 4  # type: ignore[index]


@POPPLER
def test_what_is_typed_is_shown_as_it_is(tmp_path: Path) -> None:
    month = a_month()
    topic = replace(month.topics[0], topic="<script>alert(1)</script> & <b>x</b>")
    paper = report_paper(replace(month, topics=(topic,)), some_counts(), FOR_LEAD, some_words(), TODAY)
    assert "<script>alert(1)</script> & <b>x</b>" in read("pdftotext", pdf_bytes(paper), tmp_path)


def test_it_is_written_whole_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "record.pdf"
    print_pdf(a_record_of(), path)
    assert path.read_bytes().startswith(b"%PDF-")
    assert path.read_bytes().rstrip().endswith(b"%%EOF")
    assert path.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    assert list(tmp_path.iterdir()) == [path]


def test_a_running_application_is_not_replaced() -> None:
    assert application_for_fonts() is QGuiApplication.instance()


def test_it_prints_without_a_screen(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from companion.app.pdf_printer import print_pdf\n"
        "from companion.export.incident_paper import incident_paper\n"
        "from tests.support.papers import TODAY, an_incident, some_words\n"
        f"print_pdf(incident_paper(an_incident(), some_words(), TODAY), Path({str(tmp_path / 'a.pdf')!r}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, check=False, env={"HOME": str(tmp_path)}
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


# Where the breaks come.


def strips(count: int, height: float = 10.0, *, keeps: bool = False) -> list[Strip]:
    return [space(height, keeps=keeps and n < count - 1) for n in range(count)]


def test_what_keeps_together_moves_to_the_next_page_together() -> None:
    pages = Pages(100, 100)
    pages.add(strips(8))
    pages.add(strips(3, keeps=True))
    assert [len(page) for page in pages.done] == [8, 3]


def test_a_card_that_fits_on_a_page_is_not_torn() -> None:
    pages = Pages(1000, 2000)
    pages.add(strips(1, 1500))
    pages.add_card(strips(3, 150))
    assert [len(page) for page in pages.done] == [1, 4]


def test_a_card_is_never_opened_for_nothing() -> None:
    pages = Pages(1000, 2000)
    pages.add(strips(1, 1000))
    pages.add_card(strips(2, 800, keeps=True))
    assert [len(page) for page in pages.done] == [1, 3]


def test_a_card_longer_than_a_page_has_a_border_on_each() -> None:
    pages = Pages(1000, 2000)
    pages.add_card(strips(10, 500))
    assert len(pages.done) == 4
    assert sum(map(len, pages.done)) == 10 + 4


def test_what_is_higher_than_a_page_does_not_go_on_for_ever() -> None:
    pages = Pages(1000, 400)
    pages.add_card(strips(3, 1000, keeps=True))
    assert len(pages.done) <= 4


def test_a_heading_stands_with_what_follows() -> None:
    composer = Composer(QGuiApplication.font().family(), 6000)
    made = composer.section(Section("Heading", (Words("Text"),)))
    assert [strip.keeps for strip in made] == [True, True, False]


def test_a_word_longer_than_its_column_is_broken() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    composer = Composer(QGuiApplication.font().family(), 1500)
    made = composer.section(Section("W" * 200, ()))
    assert len(made) > 5
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for strip in made:
        strip.paint(painter, 0, 0)
    painter.end()
