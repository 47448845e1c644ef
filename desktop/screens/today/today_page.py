"""Today: whose mark has come, whose comes soon, what is missing for whom, and the year ahead as a picture."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop.screens.controls.empty import Empty
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.page import ask
from desktop.screens.page.asked import Asked, Followed
from desktop.screens.page.background import Background
from desktop.screens.page.standing import FAR, NEAR, WEEK, View
from desktop.screens.today.reminders_part import RemindersPart
from desktop.screens.today.today_foot import TodayFoot, foot_views
from desktop.screens.today.today_lines import (
    OF_WEEK,
    SHOWN,
    Ahead,
    Line,
    ahead_of,
    lines_of,
    near_day,
    with_weekday,
)
from desktop.screens.today.today_section import COUNT_WIDTH, TodaySection
from desktop.screens.today.year_part import YearPart
from desktop.screens.words.words import day_of_year_text, day_text
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.casebook.lists.marks_ahead import MarksAhead
    from desktop.lists.listed import Listed

translate = QCoreApplication.translate

_LEAST_BESIDE = 430
_DAYS: tuple[tuple[View, int], ...] = (("week", WEEK), ("next30", NEAR), ("next90", FAR))
_DECIDED: tuple[View, ...] = ("reached", "ready", "blocked", "held")


class TodayPage(QWidget):
    """The screen one starts on. What the stored marks tell is there at once; what has to be decided follows.

    asked_for: a view, and what it is called; days_asked_for: the first and the last day of marks to be
    listed; opened: a case and its person; new_case: the first is to be entered; said: what was just done;
    letters: those of everybody who is ready are asked for.
    """

    asked_for = Signal(str, str)
    days_asked_for = Signal(object, object)
    opened = Signal(str, int)
    new_case = Signal()
    letters = Signal()
    failed = Signal(str)
    said = Signal(str)

    def __init__(self, asked: Asked, today: date):
        super().__init__()
        self._asked, self._today = asked, today
        self._days_before: tuple[int, ...] = ()
        self._marks: MarksAhead | None = None
        self.where_to_save_calendar: Callable[[QWidget], Path | None] = ask.where_to_save_calendar
        self._ahead_work, self._lines_work = Background(self), Background(self)
        for work in (self._ahead_work, self._lines_work):
            work.failed.connect(self.failed)
        self.day, self.since = theme.label(size=26, weight=600), wrapped(size=13)
        self.reminders = RemindersPart()
        self.sections = _sections()
        self.year, self.foot, self.empty = YearPart(asked), TodayFoot(), Empty()
        self._lay_out()
        self._connect()
        self.since.hide()
        self.show_day(asked.on)

    def ask_first(self, asked: Asked, settings: Settings) -> None:
        """Shows before anything is painted what is read at once; for the rest `ask` is to be called too."""
        self._days_before = settings.reminder_days
        self._ahead_work.do(lambda _: ahead_of(asked), self._show_ahead)

    def ask(self, asked: Asked, settings: Settings) -> None:
        """Reads the marks ahead and the reminders again: other facts, other settings, or another day."""
        other_day = asked.on != self._asked.on
        self._asked, self._days_before = asked, settings.reminder_days
        self.foot.calendar.setEnabled(asked.on == self._today)
        self.sections["ready"].offer_letters(asked.on == self._today)
        self.show_day(asked.on)
        if other_day:
            self.take_followed(None)
            self._show_ahead(None)
        self.year.ask(asked)
        self._ahead_work.ask(lambda _: ahead_of(asked), self._show_ahead)
        if asked.on == self._today:
            self.reminders.ask(asked, settings.reminder_days, settings.operator)
        else:
            self._say_since("")
            self.reminders.leave()

    def show_day(self, on: date) -> None:
        """Says which day it is."""
        day = day_of_year_text(on) if on.year == self._today.year else day_text(on)
        words = with_weekday(on, day)
        self.day.setText(words[:1].upper() + words[1:])
        # The page has the keys itself until Tab is pressed: a screen reader says the day.
        self.setAccessibleName(self.day.text())
        for view, days in _DAYS[1:]:
            until = near_day(on + timedelta(days), on)
            self.sections[view].show_hint(self.tr("to {0}").format(until))

    def take_followed(self, followed: Followed | None) -> None:
        """Takes what stands under each view; None while it is being counted anew."""
        counts = None if followed is None else {view: len(cases) for view, cases in followed.cases.items()}
        for view in _DECIDED:
            self.sections[view].show_count(None if counts is None else counts[view])
        ready = None if followed is None else followed.ready_in.get("everyone", 0)
        self.sections["ready"].show_ready(ready)
        self.foot.show_counts(counts)
        self._align()
        if followed is None:
            self._lines_work.drop()
            for view in _DECIDED:
                self.sections[view].await_lines()
            return
        self._places.setCurrentIndex(1 if followed.counts.cases == 0 else 0)
        asked, first = self._asked, followed.first
        self._lines_work.ask(lambda _: lines_of(asked, first), self._show_lines)

    def to_export(self) -> Listed | None:
        """The due list, the marks of the next 90 days; None while they are counted, or where none is."""
        from desktop.screens.today.due_cells import due_list

        people = self._marks.within(FAR) if self._marks is not None else 0
        return due_list(self._asked, people) if people else None

    def busy(self) -> bool:
        """True while something is being read."""
        works = self._ahead_work, self._lines_work, self.year, self.reminders
        return any(work.busy() for work in works)

    def _say_since(self, words: str) -> None:
        self.since.setText(words)
        self.since.setVisible(bool(words))

    def _show_ahead(self, ahead: Ahead | None) -> None:
        self._marks = marks = ahead.marks if ahead else None
        for view, days in _DAYS:
            self.sections[view].show_count(None if marks is None else marks.within(days))
        week = self.sections["week"]
        if ahead is None:
            week.await_lines()
        else:
            week.show_lines(ahead.week)
        week.show_hint(ahead.next_words if ahead else "")
        self.year.show_marks(self._asked.on, marks)
        self._align()

    def _export_calendar(self) -> None:
        # Loaded only when it is asked for.
        from desktop.screens.today.calendar_export import export_calendar

        path = self.where_to_save_calendar(self)
        if path is not None:
            self.said.emit(export_calendar(self._asked, path, self._days_before))

    def _align(self) -> None:
        """Gives all counts the width of the widest."""
        parts: list[RemindersPart | TodaySection] = [self.reminders, *self.sections.values()]
        width = max(theme.px(COUNT_WIDTH), *(part.number_width() for part in parts))
        for part in parts:
            part.give_number(width)

    def _show_lines(self, lines: Mapping[View, Sequence[Line]]) -> None:
        for view, of_view in lines.items():
            self.sections[view].show_lines(of_view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the year beside the rest, or beneath it where there is no room."""
        beside = self.width() - self.year.sizeHint().width() >= theme.px(_LEAST_BESIDE)
        ways = QBoxLayout.Direction
        self._middle.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._between.setFixedWidth(1 if beside else self.width())
        self._between.setVisible(beside)
        super().resizeEvent(event)

    def _connect(self) -> None:
        for view, section in self.sections.items():
            words = _words()[view][0]
            section.asked.connect(lambda view=view, words=words: self.asked_for.emit(view, words))
            section.opened.connect(self.opened)
        self.reminders.opened.connect(self.opened)
        self.reminders.counted.connect(self._align)
        self.reminders.failed.connect(self.failed)
        self.reminders.since.connect(self._say_since)
        self.reminders.said.connect(self.said)
        self.foot.calendar.clicked.connect(self._export_calendar)
        self.foot.asked.connect(lambda view: self.asked_for.emit(view, foot_views()[view][0]))
        self.year.view.chosen.connect(self.days_asked_for)
        self.year.failed.connect(self.failed)
        self.empty.asked.connect(self.new_case)
        self.sections["ready"].letters.clicked.connect(self.letters)
        sentence, hint = self.tr("No case yet."), self.tr("Enter the first recruit, then the relatives.")
        self.empty.say(sentence, hint, self.tr("New case"), "Ctrl+N")

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolling(), 1)
        column.addWidget(theme.hairline())
        column.addWidget(self.foot)
        self._places = QStackedLayout(self)
        self._places.addWidget(full)
        self._places.addWidget(self.empty)

    def _scrolling(self) -> QScrollArea:
        page = QWidget()
        theme.put_on_ground(page, "surface")
        self._between = theme.hairline(upright=True)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._left(), 1)
        self._middle.addWidget(self._between)
        self._middle.addWidget(self.year)
        return scrolling(page)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(theme.px(28), theme.px(18), theme.px(28), theme.px(6))
        column.setSpacing(0)
        column.addWidget(self.day)
        column.addWidget(self.since)
        column.addSpacing(theme.px(12))
        column.addWidget(self.reminders)
        for place, section in enumerate(self.sections.values()):
            if place:
                column.addWidget(theme.hairline())
            column.addWidget(section)
        column.addStretch(1)
        return left


def _words() -> dict[View, tuple[str, str]]:
    """The parts in their order: what each is called, and what goes with it."""
    return {
        "reached": (translate("Today", "Reached, no letter yet"), ""),
        "ready": (translate("Today", "May apply, no letter"), ""),
        "week": (translate("Today", "This week"), ""),
        "next30": (translate("Today", "Next 30 days"), ""),
        "next90": (translate("Today", "Next 90 days"), ""),
        "blocked": (
            translate("Today", "Missing facts"),
            translate("Today", "that would stop someone within 90 days"),
        ),
        "held": (translate("Today", "On hold"), ""),
    }


def view_words(view: View) -> str:
    """What a view is called that Today counts."""
    return {**_words(), **foot_views()}[view][0]


def _sections() -> dict[View, TodaySection]:
    named = {**SHOWN, "week": OF_WEEK}
    return {view: TodaySection(*words, named.get(view, 0)) for view, words in _words().items()}
