"""The quiet word about hard calls that come together: seldom, and only while it helps."""

from __future__ import annotations

import pytest

from companion.domain.hard_days import Advice, HardDays, Word, in_a_row, word_for

MINUTE_MS = 60_000
MORNING, AFTERNOON = 11 * 60, 15 * 60


def days(hard: int, *, row: int = 1, minute: int = MORNING, since_min: float = 5, calls: int | None = None) -> HardDays:
    """A day with so many hard calls."""
    return HardDays(
        calls_today=hard if calls is None else calls,
        in_a_row=row,
        minute=minute,
        days_ago=(0,) * hard,
        since_last_ms=round(since_min * MINUTE_MS),
    )


@pytest.mark.parametrize(
    ("figures", "word"),
    [
        (HardDays(), None),
        (days(1), None),
        (days(2, row=2), None),
        (days(3, row=3), Word(Advice.IN_A_ROW, 3)),
        (days(5, row=4, minute=AFTERNOON), Word(Advice.IN_A_ROW, 4)),
        (days(3), Word(Advice.BEFORE_LUNCH, 3)),
        (days(3, minute=AFTERNOON), None),
        (days(4, minute=AFTERNOON), Word(Advice.TODAY, 4)),
        (days(4, minute=AFTERNOON, since_min=61), None),
        (days(3, row=3, since_min=60), None),
    ],
)
def test_the_word_about_today(figures: HardDays, word: Word | None) -> None:
    assert word_for(figures) == word


def weeks(*hard: int, calls_today: int = 0, since_min: float | None = None) -> HardDays:
    """So many hard calls in the last seven days, the seven before, and so on; none of them today."""
    ago = tuple(7 * number + 1 for number, count in enumerate(hard) for _ in range(count))
    return HardDays(
        calls_today=calls_today,
        days_ago=ago,
        since_last_ms=None if since_min is None else round(since_min * MINUTE_MS),
    )


@pytest.mark.parametrize(
    ("figures", "word"),
    [
        (weeks(9, 9, 9, 9), None),
        (weeks(10), Word(Advice.WEEK, 10)),
        (weeks(10, 10), Word(Advice.WEEK, 10)),
        (weeks(9, 12, 12), None),
        (weeks(10, 11, 12), Word(Advice.DAY_OFF, 33)),
        (weeks(2, 11, 12, 30), Word(Advice.DAY_OFF, 55)),
        (weeks(10, 10, 10, 10), Word(Advice.DAY_OFF, 40)),
        (weeks(10, 10, 10, calls_today=4), None),  # said in the morning, not all day long
        (weeks(10, 10, 10, calls_today=4, since_min=10), Word(Advice.DAY_OFF, 30)),
    ],
)
def test_the_word_about_weeks(figures: HardDays, word: Word | None) -> None:
    assert word_for(figures) == word


def test_today_comes_before_the_weeks() -> None:
    figures = HardDays(3, 3, MORNING, (0, 0, 0, *(7 * (n % 3) + 1 for n in range(40))), MINUTE_MS)
    assert word_for(figures) == Word(Advice.IN_A_ROW, 3)


@pytest.mark.parametrize(
    ("are_hard", "row"), [([], 0), ([True], 1), ([True, False], 0), ([False, True, True], 2), ([True] * 4, 4)]
)
def test_a_row_ends_with_a_call_that_was_not_hard(are_hard: list[bool], row: int) -> None:
    assert in_a_row(are_hard) == row
