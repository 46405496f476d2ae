"""Writes reports and records of a call for an export: reads what they need piece by piece, then puts them on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from companion.domain.records import WallTime

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping
    from datetime import date

    from companion.app.word_shelf import WordShelf
    from companion.domain.events import Event
    from companion.domain.insights import Insights, Period
    from companion.domain.records import CallRecord
    from companion.domain.report_counts import ReportCounts
    from companion.domain.settings import Language, Settings
    from companion.engine.ports import Clock
    from companion.export.paper import Paper
    from companion.export.paper_words import PaperWords
    from companion.storage.beside_log import BesideLog
    from companion.storage.call_log import SqliteCallLog

    # A piece of the file, and how many calls came with it.
    Piece = tuple[str | bytes, int]

# Of a log that is counted call by call, so many at a time.
_CALLS_A_PIECE = 200
_NOTHING_YET: Piece = ("", 0)


class Reader(Protocol):
    """Who reads it, and what is not for them."""

    @property
    def is_for_lead(self) -> bool:
        """Somebody else reads it."""

    @property
    def with_notes(self) -> bool:
        """The agent said that the note may go along."""

    @property
    def withheld(self) -> frozenset[str]:
        """The columns an organisation keeps back from leads."""


class Order(Protocol):
    """What is wanted: some days, all there is, or one call."""

    @property
    def first(self) -> date | None:
        """The first day; None for the day of the first call."""

    @property
    def last(self) -> date | None:
        """The last day; None for today."""

    @property
    def call_id(self) -> str | None:
        """The one call."""

    @property
    def told_to(self) -> str:
        """Who was told of that call."""

    @property
    def sharing(self) -> Reader:
        """Who reads it."""


class Source(Protocol):
    """The calls of an order, with nothing in them that is not for its reader."""

    def records(self) -> Iterator[CallRecord]:
        """Yield them by start."""

    def events(self, call_id: str) -> list[Event]:
        """Return what happened on one of them, oldest first."""


PAPER_KINDS = ("html", "pdf")


class PaperWriters:
    """Makes the file of an order as HTML or PDF. `words` are asked for at each file: the language may change."""

    def __init__(self, log: SqliteCallLog | BesideLog, words: Callable[[], PaperWords], clock: Clock) -> None:
        self._log = log
        self._words = words
        self._clock = clock

    def text(self, source: Source, order: Order) -> Generator[Piece, None, str]:
        """Return what the file is going to say, after pieces of work."""
        from companion.export.paper_text import paper_text  # noqa: PLC0415 - loaded when one is looked at

        paper, _ = yield from self._paper(source, order)
        return paper_text(paper)

    @property
    def writers(self) -> Mapping[str, Callable[[Source, Order], Iterator[Piece]]]:
        """One for each format."""
        return {"html": self.html, "pdf": self.pdf}

    def html(self, source: Source, order: Order) -> Iterator[Piece]:
        """Yield the file in HTML."""
        from companion.export.report_html import html_pieces  # noqa: PLC0415 - loaded when one is written

        paper, calls = yield from self._paper(source, order)
        yield "", calls
        for piece in html_pieces(paper):
            yield piece, 0

    def pdf(self, source: Source, order: Order) -> Iterator[Piece]:
        """Yield the file as PDF: all of it in the last piece, after pieces of work."""
        paper, calls = yield from self._paper(source, order)
        yield _NOTHING_YET
        from companion.app.pdf_printer import printing  # noqa: PLC0415 - loaded when one is written

        yield _NOTHING_YET
        work = printing(paper)
        while True:
            try:
                next(work)
            except StopIteration as done:
                yield done.value, calls
                return
            yield _NOTHING_YET

    def _paper(self, source: Source, order: Order) -> Generator[Piece, None, tuple[Paper, int]]:
        if order.call_id is not None:
            return self._record_of_call(source, order), 1
        return (yield from self._report(source, order))

    def _record_of_call(self, source: Source, order: Order) -> Paper:
        from companion.domain.incident import incident_of  # noqa: PLC0415 - loaded when one is written
        from companion.export.incident_paper import incident_paper  # noqa: PLC0415 - loaded when one is written

        words = self._words()
        record = next(source.records())
        events = source.events(record.call_id)
        sharing = order.sharing
        incident = incident_of(
            record,
            events,
            words.over_the_line,
            told_to=order.told_to,
            with_note=sharing.with_notes,
            withheld=sharing.withheld if sharing.is_for_lead else frozenset(),
        )
        return incident_paper(incident, words, self._today())

    def _report(self, source: Source, order: Order) -> Generator[Piece, None, tuple[Paper, int]]:
        from companion.export.report_paper import Readership, report_paper  # noqa: PLC0415 - loaded when one is written

        period = self._period(source, order)
        insights = yield from self._insights(period)
        counts = yield from self._counts(source, period)
        readership = Readership(is_lead=order.sharing.is_for_lead, withheld=order.sharing.withheld)
        paper = report_paper(insights, counts, readership, self._words(), self._today())
        return paper, insights.total.calls

    def _today(self) -> date:
        """The day it is where the agent is."""
        now = self._clock.now()
        return WallTime(now.utc_ms, now.offset_min).local().date()

    def _period(self, source: Source, order: Order) -> Period:
        from companion.domain.insights import Period  # noqa: PLC0415 - loaded when one is written

        last = order.last or self._today()
        if order.first is not None:
            return Period(min(order.first, last), last)
        earliest = next((record.started.local().date() for record in source.records()), last)
        return Period(min(earliest, last), last)

    def _insights(self, period: Period) -> Generator[Piece, None, Insights]:
        from companion.storage.insights_query import InsightsReading  # noqa: PLC0415 - loaded when one is written

        reading = InsightsReading(self._log, period)
        while reading.step():
            yield _NOTHING_YET
        assert reading.insights is not None  # noqa: S101 - the last step tells
        return reading.insights

    def _counts(self, source: Source, period: Period) -> Generator[Piece, None, ReportCounts]:
        from companion.domain.report_counts import ReportCounting, kept_promises  # noqa: PLC0415 - as above

        counting = ReportCounting(period)
        for number, record in enumerate(source.records(), start=1):
            counting.add(record)
            if number % _CALLS_A_PIECE == 0:
                yield _NOTHING_YET
        return counting.told(kept_promises(self._log.kept_events(), period))


def words_in_use(shelf: WordShelf, language: Language, settings: Settings) -> PaperWords:
    """Return the words of a page now: the program's language, and quotes from the prompts the agent uses."""
    from companion.ui.dates import Dates  # noqa: PLC0415 - loaded when a page is written
    from companion.ui.translation import translate  # noqa: PLC0415 - loaded when a page is written
    from companion.ui.view_state.paper_words import paper_words  # noqa: PLC0415 - loaded when a page is written

    said, _ = shelf.words(settings)
    return paper_words(translate, Dates(language), shelf.pack(language), said, settings.fields())
