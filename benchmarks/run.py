"""Prints what the program promises about speed and size, most of it as ratios to a floor in the same run.

run.py          all parts
run.py PART …   some of them: first_window packaged_start one_verb waking clicking many_calls many_events insights
                csv_export history; packaged_start needs a package in dist/

Everything runs on a virtual screen of its own. Nothing fails here: a table is read by a person.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.clicking import clicking, many_events
from benchmarks.csv_export import csv_export
from benchmarks.history import history
from benchmarks.insights import insights
from benchmarks.measuring import TITLE, environment
from benchmarks.packaged_start import packaged_start
from benchmarks.start import first_window, many_calls, one_verb
from benchmarks.waking import waking
from tests.support.desktop import desktop

PARTS = {
    part.__name__: part
    for part in (
        first_window,
        packaged_start,
        one_verb,
        waking,
        clicking,
        many_calls,
        many_events,
        insights,
        csv_export,
        history,
    )
}


def main(names: list[str]) -> None:
    unknown = set(names) - set(PARTS)
    if unknown:
        sys.exit(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    began = time.monotonic()
    with desktop() as screen:
        print(TITLE)
        for name in names or PARTS:
            for row in PARTS[name](environment(screen.env)):
                print(row.line(), flush=True)
    print(f"measured in {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
