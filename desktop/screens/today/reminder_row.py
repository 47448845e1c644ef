"""One reminder on Today: who and when, and the two things that can be done about it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from desktop.casebook.lists.reminders import Reminder
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.calendar import Calendar
from desktop.screens.look import theme
from desktop.screens.today.today_lines import Line
from desktop.screens.today.today_row import TodayRow
from desktop.screens.words.short_day import short_day

_AHEAD = (1, 7, 30)


class ReminderRow(QWidget):
    """done: it is done; put_off: it is to come again on that day."""

    done = Signal()
    put_off = Signal(object)

    def __init__(self, reminder: Reminder, line: Line, today: date):
        super().__init__()
        self.reminder, self._today = reminder, today
        self.row = TodayRow(line)
        self.done_button = KeyButton(self.tr("Done"), kind="bare")
        self.later_button = KeyButton(self.tr("Put off"), kind="bare")
        for button in (self.done_button, self.later_button):
            button.setAccessibleName(f"{button.text()}: {line.name}")
        self.done_button.clicked.connect(self.done)
        self.later_button.clicked.connect(self.offer_days)
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(self.row, 1)
        column.addWidget(self.done_button)
        column.addWidget(self.later_button)

    def offer_days(self) -> None:
        """Opens the days it may be put off to."""
        self.days_menu().popup(self.later_button.mapToGlobal(QPoint(0, self.later_button.height())))

    def days_menu(self) -> QMenu:
        """The days it may be put off to: a few near ones, or any other from a calendar."""
        menu = QMenu(self)
        for days in _AHEAD:
            day = self._today + timedelta(days)
            words = self.tr("Until {0}").format(short_day(day))
            menu.addAction(words).triggered.connect(partial(self._put_off, day))
        menu.addSeparator()
        menu.addAction(self.tr("Until another day")).triggered.connect(lambda _=False: self._ask_day())
        return menu

    def _put_off(self, day: date, _checked: bool = False) -> None:
        self.put_off.emit(day)

    def _ask_day(self) -> None:
        calendar = Calendar(self._today + timedelta(1), self.later_button)
        calendar.chosen.connect(self.put_off)
        calendar.open_beneath()
