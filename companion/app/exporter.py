"""Which format is written by what, and the writing itself, for the window and for the command line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.app.call_source import CallSource
from companion.app.paper_writers import PAPER_KINDS
from companion.app.unfinished_export import noted
from companion.domain.policy import NO_POLICY
from companion.domain.sharing import Audience
from companion.engine.said import said
from companion.export.csv_pages import csv_pages
from companion.export.json_file import json_pages
from companion.export.whole_file import ExportRefusedError, written_in_pieces
from companion.integrations.export_order import KINDS

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

    from companion.app.paths import Places
    from companion.domain.policy import Policy
    from companion.integrations.export_order import ExportOrder
    from companion.storage.beside_log import BesideLog
    from companion.storage.call_log import SqliteCallLog

    # Yields the file piece by piece, each with how many calls are in it.
    Writer = Callable[[CallSource, ExportOrder], Iterator[tuple[str | bytes, int]]]
    # Returns what a page is going to say, after pieces of work.
    Teller = Callable[[CallSource, ExportOrder], Generator[tuple[str | bytes, int], None, str]]

_ROWS_SHOWN = 3
_LONGEST_PREVIEW = 4000


def _csv(source: CallSource, order: ExportOrder) -> Iterator[tuple[str | bytes, int]]:
    yield from csv_pages(source.pages(), order.sharing.columns)


def _json(source: CallSource, order: ExportOrder) -> Iterator[tuple[str | bytes, int]]:
    yield from json_pages(source.pages(), order.sharing, source.event_rows, source.kept_rows())


def _calendar(source: CallSource, _order: ExportOrder) -> Iterator[tuple[str | bytes, int]]:
    from companion.export.calendar_file import calendar_pieces  # noqa: PLC0415 - loaded when one is written

    promises = source.open_promises()
    yield "", len(promises)
    for piece in calendar_pieces(promises, with_words=True):
        yield piece, 0


# Reports and records of one call come in from `wiring`, which has the words for them.
_WITHOUT_WORDS: dict[str, Writer] = {"csv": _csv, "json": _json, "ics": _calendar}


class Exporter:
    """Implements ExportPort over the log that is open. policy: what it keeps back stays out of every file."""

    def __init__(
        self,
        log: SqliteCallLog | BesideLog,
        places: Places,
        more_writers: Mapping[str, Writer] | None = None,
        page_text: Teller | None = None,
        policy: Policy = NO_POLICY,
    ) -> None:
        self._policy = policy
        self._log = log
        self._data = places.data
        self._own_folders = (places.data, places.backups, places.logs, places.settings_file.parent)
        self._writers = {**_WITHOUT_WORDS, **(more_writers or {})}
        self._page_text = page_text

    @property
    def kinds(self) -> tuple[str, ...]:
        """The formats that can be written."""
        return tuple(self._writers)

    def export(self, order: ExportOrder) -> int:
        """Write the file and return how many calls are in it."""
        count = 0
        for count in self.pieces(order):  # noqa: B007 - the last one counts
            pass
        return count

    def pieces(self, order: ExportOrder) -> Iterator[int]:
        """Write the file piece by piece and yield how many calls are in it so far; closed early, it leaves nothing."""
        order = self._allowed(order)
        writer = self._writers.get(order.kind)
        if writer is None:
            raise ExportRefusedError(
                said("This format is not there yet: {kind}. Choose csv or json.", kind=order.kind.upper())
            )
        with noted(self._data, order.path.parent):
            yield from written_in_pieces(order.path, writer(CallSource(self._log, order), order), self._own_folders)

    def count(self, order: ExportOrder) -> Iterator[int]:
        """Yield how many calls were counted so far, or open promises for a calendar."""
        source = CallSource(self._log, order)
        if order.kind == "ics":
            return iter((len(source.open_promises()),))
        return source.count()

    def preview(self, order: ExportOrder) -> Generator[int, None, str]:
        """Return the first rows exactly as they will be written, or what a page will say, after pieces of work."""
        order = self._allowed(order)
        source = CallSource(self._log, order)
        if order.kind in PAPER_KINDS and self._page_text:
            work = self._page_text(source, order)
            while True:
                try:
                    yield next(work)[1]
                except StopIteration as done:
                    return str(done.value)[:_LONGEST_PREVIEW]
        first = next(source.pages(), [])[:_ROWS_SHOWN]
        if order.kind == "csv":
            text = "".join(piece for piece, _ in csv_pages([first], order.sharing.columns)).removeprefix("\ufeff")
        elif order.kind == "json":
            pieces = json_pages([first], order.sharing, source.event_rows, ())
            text = "".join(piece for piece, _ in pieces if piece)
        else:
            return ""
        return text.replace("\r\n", "\n")[:_LONGEST_PREVIEW]

    def _allowed(self, order: ExportOrder) -> ExportOrder:
        """Return the order as it may be carried out; raises ExportRefusedError."""
        refuse_what_is_not_shared(order)
        refuse_what_is_not_allowed(order, self._policy)
        return replace(order, sharing=self._policy.narrowed(order.sharing))


def refuse_what_is_not_allowed(order: ExportOrder, policy: Policy) -> None:
    """What an organisation leaves open: whom a file may be for, and as what."""
    audience = order.sharing.audience
    if audience == Audience.LEAD and not policy.may_share:
        raise ExportRefusedError(said("Your organisation does not allow exports for a lead."))
    if not policy.allows_kind(audience, order.kind):
        allowed = ", ".join(kind.upper() for kind in KINDS if policy.allows_kind(audience, kind))
        refusal = said("Your organisation does not allow exports as {kind}.", kind=order.kind.upper())
        choose = said("{refusal} Choose another format: {kinds}.", refusal=refusal, kinds=allowed)
        raise ExportRefusedError(choose if allowed else refusal)


def refuse_what_is_not_shared(order: ExportOrder) -> None:
    """A calendar holds promises in the agent's words: it is for nobody else."""
    if order.sharing.is_for_lead and order.kind == "ics":
        raise ExportRefusedError(said("A calendar holds what you promised; it is for you alone."))
