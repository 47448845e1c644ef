"""The reminders of Today: notice of them once a day, each to be done or put off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.tables.book import CasebookError
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.look import theme
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background
from desktop.screens.today.today_lines import near_day, with_weekday
from desktop.screens.today.today_section import COUNT_WIDTH, INDENT
from desktop.screens.words.counted import grouped
from desktop.screens.words.language import plural
from desktop.screens.words.words import day_text, in_window_words

if TYPE_CHECKING:
    from desktop.casebook.lists.reminders import Reminder
    from desktop.screens.today.reminder_row import ReminderRow
    from desktop.screens.today.reminders_read import Reading
    from desktop.screens.today.today_lines import Line

FEW, MANY = 3, 50


class RemindersPart(QWidget):
    """Takes no room where nothing stands.

    notice: what is to be told once on this day, outside the window too; since: what came about since the
    last notice; counted: there is another count; said: what was just done; opened: a case and its person.
    """

    notice = Signal(str)
    since = Signal(str)
    said = Signal(str)
    failed = Signal(str)
    counted = Signal()
    opened = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._asked: Asked | None = None
        self._intervals: tuple[int, ...] = ()
        self._by, self._most = "", FEW
        self._work = Background(self)
        self._work.failed.connect(self.failed)
        self._number = theme.label(size=22, weight=600)
        self._hint = theme.label(tone="second")
        self._more = KeyButton(self.tr("Show all"), kind="link")
        self._more.clicked.connect(self._show_more)
        self._rows = QVBoxLayout()
        self._lay_out()
        self.hide()

    def ask(self, asked: Asked, intervals: tuple[int, ...], by: str) -> None:
        """Reads what stands. intervals: so many days before a mark a reminder begins; by: who works here."""
        self._asked, self._intervals, self._by = asked, intervals, by
        most = self._most
        # Loaded with the first reading: the first picture of Today has none.
        from desktop.screens.today.reminders_read import read_reminders

        self._work.ask(lambda _: read_reminders(asked, intervals, most), self._show)

    def leave(self) -> None:
        """Shows none: another day than today is asked about."""
        self._work.drop()
        self.hide()

    def busy(self) -> bool:
        """True while they are being read."""
        return self._work.busy()

    def number_width(self) -> int:
        """How wide the count is, in pixels."""
        return self._number.sizeHint().width()

    def give_number(self, width: int) -> None:
        """Gives the count a width, as the other parts of Today do."""
        self._number.setFixedWidth(width)
        self._rows.setContentsMargins(width + theme.px(INDENT - COUNT_WIDTH), 0, 0, 0)

    def rows(self) -> list[ReminderRow]:
        """The rows now shown, in order."""
        from desktop.screens.today.reminder_row import ReminderRow

        items = [self._rows.itemAt(at) for at in range(self._rows.count())]
        return [widget for item in items if item and isinstance(widget := item.widget(), ReminderRow)]

    def count(self) -> str:
        """How many stand, and how many are put off, as it is shown."""
        return f"{self._number.text()} {self._hint.text()}".strip()

    def _show(self, read: Reading) -> None:
        found = read.found
        self._number.setText(grouped(len(found.standing)))
        off = self.tr("{0} put off").format(grouped(found.put_off)) if found.put_off else ""
        self._hint.setText(off)
        self._more.setVisible(len(found.standing) > len(read.shown) and self._most < MANY)
        self._show_rows(read.shown)
        self.setVisible(bool(found.standing or found.put_off))
        self.since.emit(_since(read))
        self.counted.emit()
        self._give_notice([one for one in found.standing if _is_new(one, read.last)])

    def _give_notice(self, begun: list[Reminder]) -> None:
        """Tells once a day what has begun since the last notice. Kept only here: a reading may be dropped."""
        from desktop.casebook.lists.reminders import take_notice

        asked = self._asked
        if asked is None:
            return
        try:
            is_first = take_notice(asked.book, asked.on)
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
            return
        if is_first and begun:
            self.notice.emit(notice_words(begun))

    def _show_rows(self, shown: tuple[tuple[Reminder, Line], ...]) -> None:
        old = self.rows()
        focus = QApplication.focusWidget()
        at = next((place for place, row in enumerate(old) if focus and row.isAncestorOf(focus)), None)
        for row in old:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for reminder, line in shown:
            self._rows.addWidget(self._row(reminder, line))
        # Who goes from one to the next by the keys stays among them.
        if at is not None and (rows := self.rows()):
            rows[min(at, len(rows) - 1)].done_button.setFocus()

    def _row(self, reminder: Reminder, line: Line) -> ReminderRow:
        from desktop.screens.today.reminder_row import ReminderRow

        assert self._asked is not None
        row = ReminderRow(reminder, line, self._asked.on)
        row.row.clicked.connect(lambda: self.opened.emit(line.number, line.person))
        row.done.connect(lambda: self._finish(reminder))
        row.put_off.connect(lambda day: self._put_off(reminder, day))
        return row

    def _finish(self, reminder: Reminder) -> None:
        from desktop.casebook.lists.reminders import finish_reminder

        asked = self._asked
        if asked is not None:
            words = self.tr("Done: the reminder of {0}").format(reminder.due.name)
            self._do(lambda: finish_reminder(asked.book, reminder, asked.on, self._by), words)

    def _put_off(self, reminder: Reminder, day: date) -> None:
        from desktop.casebook.lists.reminders import put_off_reminder

        asked = self._asked
        if asked is not None:
            words = self.tr("The reminder of {0} is put off until {1}")
            said = words.format(reminder.due.name, day_text(day))
            self._do(lambda: put_off_reminder(asked.book, reminder, asked.on, day, self._by), said)

    def _do(self, work: Callable[[], None], words: str) -> None:
        try:
            work()
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
            return
        self.said.emit(words)
        if self._asked is not None:
            self.ask(self._asked, self._intervals, self._by)

    def _show_more(self) -> None:
        self._most = MANY
        if self._asked is not None:
            self.ask(self._asked, self._intervals, self._by)

    def _lay_out(self) -> None:
        self._number.setFixedWidth(theme.px(COUNT_WIDTH))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._rows.setContentsMargins(theme.px(INDENT), 0, 0, 0)
        self._rows.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._number)
        head.addSpacing(theme.px(8))
        head.addWidget(theme.label(self.tr("Reminders"), size=15, weight=600))
        head.addWidget(self._hint)
        head.addStretch(1)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addSpacing(theme.px(6))
        column.addWidget(theme.hairline())


def notice_words(begun: list[Reminder]) -> str:
    """The notice in few words, without a name: it may be read by whoever looks at the screen."""
    words = plural("{0} marks to look after. Open Today to see whose.", "", len(begun))
    return words.format(grouped(len(begun)))


def _is_new(one: Reminder, last: date | None) -> bool:
    return last is None or one.begins > last


def _since(read: Reading) -> str:
    """What came about since the last notice; empty where there was none, or nothing did."""
    if read.last is None or not read.reached:
        return ""
    words = plural("Since {0}: {1} people have reached the mark.", "", read.reached)
    day = with_weekday(read.last, near_day(read.last, read.last))
    return words.format(day, grouped(read.reached))
