"""Prints how many cards the note guard misses, how many other numbers it masks, and what 100 kB cost it."""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from companion.domain.note_guard import guard_note
from tests.unit.domain.test_note_guard_figures import CARDS, OTHERS, false_alarms, missed_cards


def main() -> None:
    missed = missed_cards(CARDS)
    print(f"cards: {CARDS}, masked {100 * (1 - len(missed) / CARDS):.2f} %")
    for _, typed, kept in missed[:5]:
        print(f"  missed: {typed!r} -> {kept!r}")
    seen, masked = false_alarms(OTHERS)
    print(f"other numbers: {OTHERS}, masked {masked.total()} ({100 * masked.total() / OTHERS:.2f} %)")
    for kind in sorted(seen):
        print(f"  {kind:20} {seen[kind]:6}  masked {masked[kind]:4} ({100 * masked[kind] / seen[kind]:.2f} %)")
    for unit in ("7", "4 ", "4111 1111 1111 1111 ", "fi21", "cvc code "):
        small, large = (seconds(unit, characters) for characters in (10_000, 100_000))
        print(f"{unit!r} for 100 kB: {large * 1000:.1f} ms, {large / small:.1f} times 10 kB")


def seconds(unit: str, characters: int) -> float:
    text = (unit * characters)[:characters]
    times = []
    for _ in range(5):
        began = time.perf_counter()
        guard_note(text)
        times.append(time.perf_counter() - began)
    return min(times)


if __name__ == "__main__":
    main()
