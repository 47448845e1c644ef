"""A day in few letters, for the echoes of a table: "Tue 17 Nov 1998"."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale


def short_day(day: date | None) -> str:
    """The day with its weekday, both names short; empty for None."""
    if day is None:
        return ""
    names, short = QLocale(), QLocale.FormatType.ShortFormat
    weekday, month = names.dayName(day.isoweekday(), short), names.monthName(day.month, short)
    return f"{weekday} {day.day} {month} {day.year}"
