"""Prints how long clicks take inside the program, as JSON; run by clicking.py on a screen of its own.

The window, the engine, the words and the log on disk are the real ones, put together as wiring.py does.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from companion.app.paths import resources_folder
from companion.domain.ladder import MayEnd
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.engine.clock import SystemClock
from companion.engine.engine import Engine
from companion.storage.database import connect, transaction
from companion.storage.open_log import open_call_log
from companion.storage.pack_files import load_pack
from companion.ui.engine_bridge import COMMIT_AFTER_MS, EngineBridge
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.window import CompanionWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.instants import Instant

ROUNDS = 60
COMMITS = 80
GIVE_UP_S = 5.0


class _PatientClock:
    """A second passes between two looks, so that no click counts as the second half of a double click."""

    def __init__(self, clock: SystemClock) -> None:
        self._clock = clock
        self._looks = 0

    def now(self) -> Instant:
        at = self._clock.now()
        self._looks += 1
        return replace(at, elapsed_s=at.elapsed_s + self._looks)


class Bench:
    """The program on a screen, and a stopwatch."""

    def __init__(self, folder: Path) -> None:
        self.app = QApplication(["call-companion"])
        self.app.setStyle("Fusion")
        clock = SystemClock()
        self.pack = load_pack(resources_folder(), "en").pack
        self.log = open_call_log(folder / "data", folder / "backups", clock).log
        self.engine = Engine(clock, self.log, self.pack, Settings(may_end=MayEnd.YES), b"key")
        self.bridge = EngineBridge(self.engine)
        self.window = CompanionWindow(self.bridge, ClickGuard(_PatientClock(clock)), "")
        self.window.show_quietly()
        self._painted: set[str] = set()
        self._watch_paint()
        self.settle()

    def settle(self, seconds: float = 0.02) -> None:
        """Let the window come to rest, and the log too."""
        until = time.perf_counter() + seconds
        while time.perf_counter() < until or not self.bridge.snapshot.is_saved:
            self.app.processEvents()

    def to_painted_s(self, do: Callable[[], object]) -> float:
        """Seconds from doing it until the new sentence is painted and handed to the screen."""
        self.settle()
        sentence_before = self._sentence()
        self._painted.clear()
        began = time.perf_counter()
        do()
        sentence = self._sentence()
        assert sentence not in ("", sentence_before), f"no new sentence after {sentence_before!r}"
        while not any(sentence in text for text in self._painted):  # the card puts it in quotation marks
            self.app.processEvents()
            assert time.perf_counter() - began < GIVE_UP_S, f"{sentence!r} was never painted"
        return time.perf_counter() - began

    def to_saved_s(self, do: Callable[[], object]) -> float:
        """Seconds from doing it until the window knows that it is on disk."""
        self.settle()
        began = time.perf_counter()
        do()
        while not self.bridge.snapshot.is_saved:
            self.app.processEvents()
        return time.perf_counter() - began

    def click(self, text: str) -> None:
        """Click the button that shows and whose text begins like this."""
        found = [b for b in self.window.findChildren(ActionButton) if b.isVisible() and b.text().startswith(text)]
        assert found, f"no button {text!r}"
        middle = found[0].rect().center()
        QCursor.setPos(found[0].mapToGlobal(QPoint(middle)))
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton, pos=middle)

    def _sentence(self) -> str:
        sentence = self.bridge.snapshot.sentence
        return sentence.text if sentence else ""

    def _watch_paint(self) -> None:
        painted, paint = self._painted, PlainLabel.paintEvent

        def watched(label: PlainLabel, event: object) -> None:
            paint(label, event)  # type: ignore[arg-type]
            painted.add(label.text())

        PlainLabel.paintEvent = watched  # type: ignore[assignment, method-assign]


def sentences(bench: Bench) -> list[float]:
    """Situations, other ways of saying, and rungs of a boundary; each call takes some of all."""
    seconds = []
    situations = [situation.id for situation in bench.pack.situations if bench.pack.ladder_for(situation.id).rungs]
    for number in range(ROUNDS):
        first, second = situations[number % len(situations)], situations[(number + 1) % len(situations)]
        seconds += [
            bench.to_painted_s(lambda first=first: bench.bridge.send(cmd.SaySituation(first))),  # type: ignore[misc]
            bench.to_painted_s(lambda: bench.click("Another way")),
            bench.to_painted_s(lambda second=second: bench.bridge.send(cmd.SaySituation(second))),  # type: ignore[misc]
            bench.to_painted_s(lambda: bench.click("Another way")),
            bench.to_painted_s(lambda: bench.bridge.send(cmd.GiveNextRung())),
            bench.to_painted_s(lambda: bench.click("Another way")),
        ]
        close_the_call(bench)
    return seconds


def close_the_call(bench: Bench) -> None:
    """Be ready for the next one."""
    for command in (cmd.EndCall(), cmd.SaveWrapUp(), cmd.EndCooldown()):
        bench.bridge.send(command)
        bench.settle(0.01)


def acknowledged(bench: Bench, folder: Path) -> dict[str, list[float]]:
    """Seconds until a click is on disk, with and without the wait of a frame; its commit alone; a bare commit."""
    bench.bridge.send(cmd.SaySituation(bench.pack.situations[0].id))
    bare = connect(folder / "bare.sqlite3")
    bare.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
    found: dict[str, list[float]] = {"with_wait": [], "without_wait": [], "commit_alone": [], "bare_commit": []}
    for _ in range(COMMITS):
        found["with_wait"].append(bench.to_saved_s(lambda: bench.bridge.send(cmd.AnotherWay())))

        bench.settle()
        began = time.perf_counter()
        bench.engine.execute(cmd.AnotherWay())
        shown = time.perf_counter()
        assert bench.engine.flush()
        found["without_wait"].append(time.perf_counter() - began)
        found["commit_alone"].append(time.perf_counter() - shown)

        bench.settle()
        began = time.perf_counter()
        with transaction(bare):
            bare.execute("INSERT INTO rows (text) VALUES ('a row')")
        found["bare_commit"].append(time.perf_counter() - began)
    bare.close()
    close_the_call(bench)
    return found


def main() -> None:
    folder = Path(sys.argv[1])
    bench = Bench(folder)
    gc.collect()
    painted = sorted(sentences(bench))
    saved = acknowledged(bench, folder)
    print(
        json.dumps(
            {
                "clicks": len(painted),
                "painted_median_ms": statistics.median(painted) * 1000,
                "painted_p99_ms": painted[int(len(painted) * 0.99)] * 1000,
                "painted_worst_ms": painted[-1] * 1000,
                "wait_ms": COMMIT_AFTER_MS,
            }
            | {f"{name}_ms": statistics.median(seconds) * 1000 for name, seconds in saved.items()}
        )
    )
    bench.log.close()


if __name__ == "__main__":
    main()
