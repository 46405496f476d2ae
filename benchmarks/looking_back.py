"""Prints how the window for looking back does over the log of a profile, as JSON; run by history.py."""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from companion.app.paths import resources_folder
from companion.domain.finding import CallFilter
from companion.domain.settings import Settings
from companion.engine.clock import SystemClock
from companion.engine.engine import Engine
from companion.storage.call_log import SqliteCallLog
from companion.storage.history import History
from companion.storage.integrity import Look
from companion.storage.open_log import FILE_NAME, open_call_log
from companion.storage.pack_files import load_pack
from companion.storage.search_index import FILE_NAME as INDEX_NAME
from companion.storage.search_index import SearchIndex
from companion.ui.widget.buttons import ClickGuard
from companion.ui.windows.history_window import HistoryWindow

if TYPE_CHECKING:
    from collections.abc import Callable

JUMPS = 400
SIZE = (1120, 680)
# One call in so many has a note; the numbers in them make a word that is rare.
NOTED = 20
SEARCHES = ("b", "bi", "bil", "bill", "billing", "p", "paid", "paid 77", "nothing", "7", "77", "777", "paid billing x")


def seconds_of(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return time.perf_counter() - began


def p99_ms(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.99)] * 1000


def longest_ms(step: Callable[[], bool]) -> tuple[float, float]:
    """Do all steps; return (seconds in all, the longest in milliseconds)."""
    slices = []
    has_more = True
    while has_more:
        began = time.perf_counter()
        has_more = step()
        slices.append(time.perf_counter() - began)
    return sum(slices), max(slices) * 1000


class Bench:
    """The window on a screen, over the log of a profile with notes in it and an index."""

    def __init__(self, folder: Path) -> None:
        self.app = QApplication([])
        self.app.setStyle("Fusion")
        self.clock = SystemClock()
        self.log = open_call_log(folder / "data", folder / "backups", self.clock, look=Look.NONE).log
        assert isinstance(self.log, SqliteCallLog)
        noted = f"UPDATE calls SET note = 'paid twice, case ' || rowid WHERE rowid % {NOTED} = 0"  # noqa: S608
        self.log.run(lambda connection: connection.execute(noted))
        self.index = SearchIndex(folder / "data" / INDEX_NAME, self.log, self.clock)
        self.index_s, self.index_slice_ms = longest_ms(self.index.step)
        self.pack = load_pack(resources_folder(), "en").pack
        self.picture = Engine(self.clock, self.log, self.pack, Settings(), b"key").snapshot
        self.history = History(self.log, self.index, self.clock)
        self.dice = random.Random(7)  # noqa: S311 - picks places, not secrets

    def opened(self) -> HistoryWindow:
        """Open it until the first calls are painted."""
        window = HistoryWindow(self.history, Settings(), ClickGuard(self.clock), self.pack, self.picture)
        window.resize(*SIZE)
        window.show()
        window.repaint()
        self.app.processEvents()
        return window

    def settle(self, seconds: float) -> None:
        """Let the window go on."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            self.app.processEvents()

    def opens(self) -> list[float]:
        """Seconds to open it; the first time loads the fonts and does not count."""
        found = []
        for _ in range(6):
            began = time.perf_counter()
            window = self.opened()
            found.append(time.perf_counter() - began)
            window.close()
        return found[1:]

    def jumps(self, window: HistoryWindow) -> list[float]:
        """Anywhere, until it is painted."""
        bar, viewport = window.table.verticalScrollBar(), window.table.viewport()

        def jump() -> None:
            bar.setValue(self.dice.randrange(bar.maximum() + 1))
            viewport.repaint()

        return [seconds_of(jump) for _ in range(JUMPS)]

    def searches(self, window: HistoryWindow) -> list[float]:
        """A letter more, until what it finds is painted."""

        def search(typed: str) -> None:
            window.filters.search.setText(typed)
            window.table.viewport().repaint()

        found = []
        for typed in SEARCHES * 8:
            found.append(seconds_of(partial(search, typed)))
            self.settle(0.02)
        return found

    def told(self, window: HistoryWindow) -> list[float]:
        """The events of calls from anywhere."""
        found = []
        for _ in range(100):
            record = window.model.record(self.dice.randrange(window.model.rowCount()))
            assert record is not None
            found.append(seconds_of(partial(self.history.events_of, record.call_id)))
        return found


def main() -> None:
    folder = Path(sys.argv[1])
    bench = Bench(folder)
    opens = bench.opens()
    listed = bench.history.listed(CallFilter(), ())
    counted_s, count_slice_ms = longest_ms(listed.find_more)
    window = bench.opened()
    while window.model.rowCount() < len(listed):
        bench.settle(0.1)
    jumps, told, searches = bench.jumps(window), bench.told(window), bench.searches(window)
    print(
        json.dumps(
            {
                "opens_ms": statistics.median(opens) * 1000,
                "counted_ms": counted_s * 1000,
                "count_slice_ms": count_slice_ms,
                "jump_median_ms": statistics.median(jumps) * 1000,
                "jump_p99_ms": p99_ms(jumps),
                "search_median_ms": statistics.median(searches) * 1000,
                "search_p99_ms": p99_ms(searches),
                "tell_p99_ms": p99_ms(told),
                "index_s": bench.index_s,
                "index_slice_ms": bench.index_slice_ms,
                "index_mb": (folder / "data" / INDEX_NAME).stat().st_size / 1e6,
                "log_mb": (folder / "data" / FILE_NAME).stat().st_size / 1e6,
            }
        )
    )
    window.close()
    bench.index.close()
    bench.log.close()


if __name__ == "__main__":
    main()
