"""Dates in the program's language: names of days and months come from Qt, patterns from the translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

if TYPE_CHECKING:
    from datetime import date

    from companion.domain.settings import Language


_LENGTHS = {"MMMM": QLocale.FormatType.LongFormat, "MMM": QLocale.FormatType.ShortFormat}


class Dates:
    """Writes a date by a pattern as QLocale reads it. A month without a day stands in its first form (Νοέμβριος)."""

    def __init__(self, language: Language) -> None:
        self._locale = QLocale(language.value)

    def __call__(self, day: date, pattern: str) -> str:
        """Write the date."""
        if "d" in pattern:
            return self._locale.toString(QDate(day.year, day.month, day.day), pattern)
        for each, length in _LENGTHS.items():
            if each in pattern:
                pattern = pattern.replace(each, self._locale.standaloneMonthName(day.month, length))
                break
        return pattern.replace("yyyy", str(day.year))
