"""Sends 100,000 events through the engine to a log on disk and prints the memory before and after, as JSON.

"Before" is after the first thousand: by then everything that is loaded at the first use has been loaded.
"""

from __future__ import annotations

import gc
import itertools
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.memory import memory_kb
from companion.app.paths import resources_folder
from companion.domain.call import Coding, Outcome, Strain
from companion.domain.ladder import MayEnd
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.storage.call_log import SqliteCallLog
from companion.storage.open_log import open_call_log
from companion.storage.pack_files import load_pack
from tests.support.fake_clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.domain.prompts import Pack

WARM = 1_000
EVENTS = 100_000
COMMIT_EVERY = 200


def commands(pack: Pack) -> Iterator[cmd.Command]:
    """Hard calls, one after the other: words, rungs, a hold, a wrap-up."""
    for situation in itertools.cycle(situation.id for situation in pack.situations):
        yield cmd.StartCall()
        yield cmd.SaySituation(situation)
        for _ in range(3):
            yield cmd.AnotherWay()
            yield cmd.SaidIt()
            yield cmd.GiveNextRung()
            yield cmd.SaidIt()
        yield cmd.Hold()
        yield cmd.Resume()
        yield cmd.CalmedDown()
        yield cmd.EndCall()
        yield cmd.SaveWrapUp(Coding(outcome=Outcome.RESOLVED, strain=Strain.HARD))
        yield cmd.EndCooldown()


def main() -> None:
    folder = Path(sys.argv[1])
    clock = FakeClock()
    pack = load_pack(resources_folder(), "en").pack
    log = open_call_log(folder / "data", folder / "backups", clock).log
    assert isinstance(log, SqliteCallLog)
    engine = Engine(clock, log, pack, Settings(may_end=MayEnd.YES), b"key")
    began = time.perf_counter()
    before_kb = 0
    for number, command in enumerate(commands(pack)):
        clock.advance(1)
        engine.execute(command)
        if number % COMMIT_EVERY == 0:
            assert engine.flush()
            stored = log.run(lambda connection: connection.execute("SELECT max(seq) FROM events").fetchone()[0]) or 0
            if not before_kb and stored >= WARM:
                gc.collect()
                before_kb = memory_kb()
            if stored >= WARM + EVENTS:
                break
    gc.collect()
    print(
        json.dumps(
            {
                "events": stored - WARM,
                "grown_mb": (memory_kb() - before_kb) / 1024,
                "seconds": time.perf_counter() - began,
            }
        )
    )
    log.close()


if __name__ == "__main__":
    main()
