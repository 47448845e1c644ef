"""Where the days and heads of twelve months stand, in pixels; apart from how they are painted."""

from __future__ import annotations

from datetime import date
from math import ceil

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from desktop.screens.look import theme
from desktop.screens.today.year_months import MONTHS, days_of, months_from
from desktop.screens.words.counted import grouped

ACROSS = 3
_PITCH_X, _PITCH_Y, _GAP = 18.7, 16.6, 2.4
_BETWEEN, _HEAD, _WEEKDAYS, _MONTH = 25, 24, 17, 124


def size_for(most: int) -> QSize:
    """How much room the months take, in pixels. most: the largest count that stands on a day."""
    wide = ACROSS * _wide(_pitch(most)) + (ACROSS - 1) * theme.px(_BETWEEN)
    return QSize(ceil(wide), theme.px(_WEEKDAYS) + MONTHS // ACROSS * theme.px(_MONTH))


def _pitch(most: int) -> float:
    widest = QFontMetricsF(theme.font(11, 600)).horizontalAdvance(grouped(most))
    return max(float(theme.px(_PITCH_X * 100)) / 100, widest + theme.px(_GAP + 3))


def _wide(pitch: float) -> float:
    return 7 * pitch - theme.px(_GAP)


class YearLayout:
    """Cells and heads of the months from a day on, as wide as the largest count needs.

    cells: each day's place; heads: each month's, by its first day.
    """

    def __init__(self, on: date, most: int):
        """most: the largest count that stands on a day."""
        self.on = on
        self.pitch = _pitch(most)
        self.wide = _wide(self.pitch)
        self.cells: dict[date, QRectF] = {}
        self.heads: dict[date, QRectF] = {}
        self.weekdays: list[tuple[QRectF, str]] = []
        for place, month in enumerate(months_from(on)):
            self._place_month(month, *self._corner(place), named=place < ACROSS)
        self.size = size_for(most)

    def day_at(self, place: QPointF) -> date | None:
        """The day at a place."""
        return next((day for day, cell in self.cells.items() if cell.contains(place)), None)

    def month_at(self, place: QPointF) -> date | None:
        """The month whose head is at a place."""
        return next((month for month, head in self.heads.items() if head.contains(place)), None)

    def _corner(self, place: int) -> tuple[float, float]:
        row, column = divmod(place, ACROSS)
        top = row * theme.px(_MONTH) + (theme.px(_WEEKDAYS) if row else 0)
        return column * (self.wide + theme.px(_BETWEEN)), top

    def _place_month(self, month: date, left: float, top: float, named: bool) -> None:
        self.heads[month] = QRectF(left, top, self.wide, theme.px(_HEAD) - 2)
        top += theme.px(_HEAD)
        side, high = self.pitch - theme.px(_GAP), theme.px(_PITCH_Y - _GAP)
        if named:
            for weekday in range(7):
                box = QRectF(left + weekday * self.pitch, top, side, theme.px(_WEEKDAYS))
                self.weekdays.append((box, _letter(weekday)))
            top += theme.px(_WEEKDAYS)
        down = theme.px(_PITCH_Y * 10) / 10
        for day, week, weekday in days_of(month):
            x, y = left + weekday * self.pitch, top + week * down
            self.cells[day] = QRectF(x, y, side, high)


def month_name(month: date, on: date) -> str:
    """The month's name, with its year where that is another than the month before had."""
    name = QLocale().standaloneMonthName(month.month, QLocale.FormatType.LongFormat)
    begins = (month.year, month.month) == (on.year, on.month)
    return f"{name} {month.year}" if begins or month.month == 1 else name


def _letter(weekday: int) -> str:
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.NarrowFormat)
