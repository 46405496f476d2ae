"""Several starts at once: exactly one becomes the program, the others show it and go."""

from __future__ import annotations

import os
import subprocess
import sys
from time import sleep
from typing import TYPE_CHECKING

import pytest

from companion.app import starting
from companion.app.paths import places_of
from companion.integrations import client
from companion.integrations.instance_lock import InstanceLock
from companion.integrations.verbs import Request

if TYPE_CHECKING:
    from pathlib import Path

# The window is not there on this machine: in its place stands a program that listens until it is told to quit.
PROGRAM = """
import sys, threading, types
import companion.app.qt_loading
from companion.app.main import main

companion.app.qt_loading.load_qt = lambda: None

def run_program(places, lock):
    from tests.unit.integrations.running_program import NoteTakingExporter, NoteTakingPacks, NoteTakingWindow
    from tests.support.memory_log import MemoryLog
    from tests.support.words import a_pack
    from tests.unit.integrations.selector_readiness import SelectorReadiness
    from companion.domain.settings import Settings
    from companion.engine.clock import SystemClock
    from companion.engine.engine import Engine
    from companion.integrations.local_server import LocalServer
    from companion.integrations.request_handler import RequestHandler

    threading.Event().wait(0.5)
    window, readiness, clock = NoteTakingWindow(), SelectorReadiness(), SystemClock()
    engine = Engine(clock, MemoryLog(), a_pack(), Settings(), b"k" * 32)
    handler = RequestHandler(engine, window, NoteTakingExporter(), NoteTakingPacks())
    server = LocalServer(str(places.socket), lock, handler.handle, clock, readiness)
    while "quit" not in window.asked:
        readiness.pump(0.1)
        server.sweep()
    server.close()
    print("shown", window.asked.count("show"))
    return 0

wiring = types.ModuleType("companion.app.wiring")
wiring.run_program = run_program
sys.modules["companion.app.wiring"] = wiring
sys.exit(main(sys.argv[1:]))
"""


def start(home: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "--profile", str(home)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},  # its window asks for no display
    )


def test_of_twenty_at_once_one_runs_and_nineteen_show_it(tmp_path: Path) -> None:
    processes = [start(tmp_path) for _ in range(20)]
    address = str(tmp_path / "run" / "socket")
    try:
        waiting = list(processes)
        for _ in range(600):
            waiting = [process for process in waiting if process.poll() is None]
            if len(waiting) == 1:
                break
            sleep(0.05)
        assert len(waiting) == 1, "all ran, or none"
        assert client.ask(address, Request("quit"))[0] == 0
        told = [process.communicate(timeout=10) for process in processes]
        assert [process.returncode for process in processes] == [0] * 20, told
        assert sorted(out for out, _ in told) == [""] * 19 + ["shown 19\n"]
    finally:
        for process in processes:
            process.kill()
            process.communicate()


def test_a_program_that_holds_the_lock_and_says_nothing_is_not_waited_for_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []
    monkeypatch.setattr(starting, "sleep", pauses.append)
    places = places_of(str(tmp_path))
    places.make_folders()
    lock = InstanceLock.acquire(places.lock_file)
    assert lock
    code, text = starting.carry_out(Request("", profile=str(tmp_path)))
    lock.release()
    assert (code, "does not answer" in text) == (3, True)
    assert sum(pauses) == pytest.approx(3.0)
