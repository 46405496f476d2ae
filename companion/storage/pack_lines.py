"""Finds the line of a pack file where a part stands: a guess from how packs are written, 0 where there is none."""

from __future__ import annotations

import re
from itertools import pairwise

_HEADER = re.compile(r"\s*\[{1,2}([^\[\]]+)\]{1,2}\s*(#.*)?")
_KEY = re.compile(r"\s*([a-z_]+)\s*=")
_ENTRY = re.compile(r'\{\s*"?[A-Za-z_]+"?\s*=')
_ID = re.compile(r"""\bid"?\s*=\s*["']([^"']*)["']""")
_ID_ALONE = re.compile(r"""\s*"?id"?\s*=\s*["']([^"']*)["']""")
_IN_A_LIST = ("line", "step", "style", "offer")


class PlacesInFile:
    """Knows in which line of a file each place begins."""

    def __init__(self, text: str) -> None:
        self._lines: dict[str, int] = {}
        self._counts: dict[tuple[str, bool], int] = {}
        self._owner = self._base = ""  # the situation, and the step within it whose lines follow
        self._is_line = False  # under [[….lines]]
        for number, line in enumerate(text.splitlines(), start=1):
            self._take(line, number)

    def line_of(self, place: str) -> int:
        """Return the line of a place as faults name it, or that of the nearest part around it; 0 when there is none."""
        place = place.removesuffix(": its cue")
        while place and place not in self._lines:
            before, comma, _ = place.rpartition(", ")
            place = before if comma else place.rpartition(".")[0]
        return self._lines.get(place, 0)

    def _take(self, line: str, number: int) -> None:
        if header := _HEADER.fullmatch(line):
            self._take_header([part.strip().strip("\"'") for part in header[1].split(".")], number)
        elif own := _ID_ALONE.match(line):
            if self._is_line:
                self._note(f"{self._base}.{own[1]}", number)
            else:
                self._base = f"{self._owner}.{own[1]}"
                self._note(self._base, number)
        else:
            if (key := _KEY.match(line)) and not self._owner:
                self._note(key[1], number)
            self._take_entries(line, number)

    def _take_header(self, parts: list[str], number: int) -> None:
        self._is_line = parts[-1] == "lines"
        if self._is_line:
            self._count(self._base, number)
            return
        self._note(".".join(parts), number)
        is_step = parts[-1] == "steps"
        named = parts[1:] if parts[0] in ("situations", "moments") else parts
        self._owner = self._base = ".".join(named[:-1] if is_step else named)
        self._note(self._owner, number)
        if is_step:
            self._count(self._owner, number, is_header=True)

    def _take_entries(self, line: str, number: int) -> None:
        starts = [found.start() for found in _ENTRY.finditer(line)]
        for start, end in pairwise([*starts, len(line)]):
            self._count(self._base, number)
            if found := _ID.search(line, start, end):
                self._note(f"{self._base}.{found[1]}", number)

    def _count(self, base: str, number: int, *, is_header: bool = False) -> None:
        count = self._counts[base, is_header] = self._counts.get((base, is_header), 0) + 1
        for what in _IN_A_LIST:
            self._note(f"{base}, {what} {count}", number)

    def _note(self, place: str, number: int) -> None:
        if place:
            self._lines.setdefault(place, number)
