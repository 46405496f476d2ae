"""Any call there can be, for properties: records whose texts are whatever a person may have typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from companion.domain.call import Outcome, Strain
from companion.domain.ladder import Rung
from companion.domain.privacy import clean
from companion.domain.records import CallRecord, RungGivenAt, WallTime

if TYPE_CHECKING:
    from collections.abc import Callable

TRIGGERS = "=+-@＝＋－＠\t\r\n"
INVISIBLE = " \u00a0\ufeff\u200b\u3000\u202e\u2066"
SECONDS = st.floats(0, 1e6, allow_nan=False)
MOMENTS = st.integers(946_684_800_000, 1_773_000_000_000)
OFFSETS = st.sampled_from((-720, -210, -1, 0, 60, 120, 180, 345, 840))


def texts(longest: int = 40) -> st.SearchStrategy[str]:
    """What may stand in a cell: formulas, marks without width, quotes, other scripts, lines."""
    plain = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=longest)
    mean = st.tuples(st.text(INVISIBLE, max_size=3), st.sampled_from(TRIGGERS), plain).map("".join)
    return plain | mean | st.just('He said "=1+1",\nthen left')


@st.composite
def records(
    draw: Callable[[st.SearchStrategy[object]], object], text: st.SearchStrategy[str] | None = None
) -> CallRecord:
    """A call that is over."""
    pick: Callable[..., object] = draw
    words = texts() if text is None else text
    started_ms = pick(MOMENTS)
    assert isinstance(started_ms, int)
    situations = st.lists(st.sampled_from(("swearing", "outage", "upset")), unique=True, max_size=3)
    rungs = st.lists(st.tuples(st.sampled_from(tuple(Rung)), SECONDS), max_size=4)
    return CallRecord(
        call_id=pick(st.uuids().map(str)),  # type: ignore[arg-type]
        started=WallTime(started_ms, pick(OFFSETS)),  # type: ignore[arg-type]
        ended=pick(st.none() | st.builds(WallTime, st.just(started_ms + 61_500), OFFSETS)),  # type: ignore[arg-type]
        is_closed=True,
        talk_s=pick(SECONDS),  # type: ignore[arg-type]
        hold_s=pick(SECONDS),  # type: ignore[arg-type]
        acw_s=pick(SECONDS),  # type: ignore[arg-type]
        gap_s=pick(SECONDS),  # type: ignore[arg-type]
        outcome=pick(st.sampled_from(tuple(Outcome))),  # type: ignore[arg-type]
        strain=pick(st.none() | st.sampled_from(tuple(Strain))),  # type: ignore[arg-type]
        topic=pick(words),  # type: ignore[arg-type]
        situations=tuple(pick(situations)),  # type: ignore[arg-type]
        rungs_given=tuple(RungGivenAt(rung, at_s) for rung, at_s in pick(rungs)),  # type: ignore[attr-defined]
        calmed_at_s=pick(st.none() | SECONDS),  # type: ignore[arg-type]
        cooldown_taken_s=pick(SECONDS),  # type: ignore[arg-type]
        note=pick(words),  # type: ignore[arg-type]
        ref=pick(words),  # type: ignore[arg-type]
        ref_hash=pick(st.just("") | st.just("ab" * 16)),  # type: ignore[arg-type]
        granted=pick(words),  # type: ignore[arg-type]
        was_thanked=pick(st.booleans()),  # type: ignore[arg-type]
    )


def as_stored(text: str) -> str:
    """What the program keeps of a text that was typed."""
    return clean(text, keep_lines=True)
