"""Rows of the log straight to lines of CSV, the same bytes as `csv_file.csv_lines` writes for the same calls."""

from __future__ import annotations

import json
import logging
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from companion.domain.call import Outcome, Strain
from companion.domain.ladder import Rung
from companion.domain.sharing import FOR_ME
from companion.export.csv_file import begins_plainly, harmless, heading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from companion.export.plain_rows import PlainRow

_log = logging.getLogger(__name__)

_DAY_0 = date(1970, 1, 1).toordinal()
_MINUTES_A_DAY = 1440
# What repeats from call to call is worked out once; a log with no repetition at all must not fill the memory.
_MOST_REMEMBERED = 5000


def csv_pages(pages: Iterable[Sequence[PlainRow]], columns: Sequence[str] = FOR_ME) -> Iterator[tuple[str, int]]:
    """Yield the text of each page and how many calls are in it, the heading first."""
    yield heading(columns), 0
    writer = _Writer(columns)
    for page in pages:
        lines = writer.lines(page)
        yield "".join(lines), len(lines)


class _Remembered(dict[Any, str]):
    """Works a piece out once, and forgets all when it knows too much."""

    def __init__(self, work_out: Callable[[Any], str]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, key: Any) -> str:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[key] = piece = self._work_out(key)
        return piece


class _Writer:
    """Keeps what repeats. Every piece is a whole cell, quoted as it stands in the file."""

    def __init__(self, columns: Sequence[str]) -> None:
        places = [FOR_ME.index(name) for name in columns]
        self._pick = itemgetter(*places) if tuple(columns) != FOR_ME else None
        self._days = _Remembered(lambda day: date.fromordinal(_DAY_0 + day).isoformat() + "T")
        self._minutes = tuple(f"{minute // 60:02}:{minute % 60:02}:" for minute in range(_MINUTES_A_DAY))
        self._seconds = tuple(f"{second:02}" for second in range(60))
        self._zones = _Remembered(_zone)
        self._plain_beginnings = _Remembered(lambda char: "plain" if begins_plainly(char) else "")
        self._situations = _Remembered(lambda text: _quoted(";".join(map(str, _list(text)))))
        self._rungs = _Remembered(_rungs)
        self._outcomes = _Remembered(lambda text: f'"{text if text in set(Outcome) else Outcome.OTHER.value}"')
        self._strains = _Remembered(lambda text: f'"{text if text in set(Strain) else ""}"')

    def lines(self, page: Sequence[PlainRow]) -> list[str]:
        """Return a line for each call that can be read."""
        try:
            return list(self._lines(page))
        except (ValueError, TypeError, OverflowError):
            return [line for row in page for line in self._line_if_readable(row)]

    def _line_if_readable(self, row: PlainRow) -> list[str]:
        try:
            return list(self._lines([row]))
        except (ValueError, TypeError, OverflowError) as error:
            _log.warning("a call cannot be read and is passed over: %s", type(error).__name__)
            return []

    def _lines(self, page: Sequence[PlainRow]) -> Iterator[str]:
        situation_cells, rung_cells, outcomes, strains = self._situations, self._rungs, self._outcomes, self._strains
        text, moment, pick, ended_well = self._text, self._moment, self._pick, Outcome.ENDED_AT_BOUNDARY.value
        for (
            call_id, started_ms, started_min, ended_ms, ended_min, talk_s, hold_s, acw_s, gap_s, outcome, strain, topic,
            situations, rungs, calmed_at_s, cooldown_s, note, ref, granted, thanked, _,
        ) in page:  # fmt: skip
            pieces = (
                text(call_id),
                moment(started_ms, started_min),
                '""' if ended_ms is None else moment(ended_ms, ended_min or 0),
                f"{talk_s:.1f}",
                f"{hold_s:.1f}",
                f"{acw_s:.1f}",
                f"{gap_s:.1f}",
                outcomes[outcome],
                strains[strain],
                text(topic) if topic else '""',
                situation_cells[situations],
                rung_cells[rungs],
                '"false"' if calmed_at_s is None else '"true"',
                '"true"' if outcome == ended_well else '"false"',
                f"{cooldown_s:.1f}",
                text(note) if note else '""',
                text(ref) if ref else '""',
                text(granted) if granted else '""',
                '"true"' if thanked else '"false"',
            )
            yield ",".join(pick(pieces) if pick else pieces) + "\r\n"

    def _text(self, text: str) -> str:
        if not self._plain_beginnings[text[:1]]:
            text = str(harmless(text))
        return '"' + text.replace('"', '""') + '"' if '"' in text else f'"{text}"'

    def _moment(self, utc_ms: int, offset_min: int) -> str:
        minutes, second = divmod(utc_ms // 1000, 60)
        day, minute = divmod(minutes + offset_min, _MINUTES_A_DAY)
        return f'"{self._days[day]}{self._minutes[minute]}{self._seconds[second]}{self._zones[offset_min]}"'


def _zone(offset_min: int) -> str:
    hours, minutes = divmod(abs(offset_min), 60)
    return f"{'-' if offset_min < 0 else '+'}{hours:02}:{minutes:02}"


def _rungs(text: str) -> str:
    known = set(Rung)
    return _quoted(" ".join(f"{rung}@{round(float(at_s), 1)}" for rung, at_s in _list(text) if rung in known))


def _quoted(text: str) -> str:
    return '"' + str(harmless(text)).replace('"', '""') + '"'


def _list(text: str) -> list[Any]:
    value = json.loads(text)
    if not isinstance(value, list):
        raise TypeError("a list was expected")
    return value
