"""What changes when: everybody whose outcome differs between two days or two rule sets."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.eligibility.dates import add_months
from desktop.lists.listed import Listed
from desktop.screens.compare.compare_fields import CompareFields
from desktop.screens.compare.compare_table import CompareTable
from desktop.screens.compare.compare_view import CompareView
from desktop.screens.compare.comparing import Compared, Side, compare
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.empty import Empty
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background
from desktop.screens.page.person_row import column_day
from desktop.screens.words.counted import cases_in_words, grouped
from desktop.screens.words.language import plural
from desktop.screens.words.words import rules_title

MONTHS_ON = 6


class ComparePage(QWidget):
    """Decides the whole casebook twice, beside the window, and lists who comes out differently.

    opened: the case and the person, 0 for the recruit, whose row was opened.
    """

    opened = Signal(str, int)
    closed = Signal()
    _told = Signal(int, int)

    def __init__(self, asked: Asked, today: date):
        super().__init__()
        self._asked, self._today = asked, today
        self._day_before: date | None = None
        self._work = Background(self)
        self.fields, self._table = CompareFields(asked.rules), CompareTable()
        self.view, self.empty = CompareView(self._table), Empty()
        self._count = wrapped(size=13)
        self._places = QStackedWidget()
        self._lay_out()
        self.fields.asked.connect(self._compare)
        self._told.connect(self._say_how_far)
        self._work.failed.connect(self._say_failed)
        self.view.opened.connect(self._open)
        self.empty.asked.connect(self.closed)

    def show_page(self, asked: Asked) -> None:
        """Compares what was compared before, or, at first and on another day, that day with six months on."""
        self._asked = asked
        if self._day_before != asked.on:
            self._day_before = asked.on
            self.fields.show_days(asked.on, add_months(asked.on, MONTHS_ON), self._today)
        self.fields.compare()

    def busy(self) -> bool:
        """True while it is comparing."""
        return self._work.busy()

    def said(self) -> str:
        """The line over the rows: how many people, or how far the comparing has come."""
        return self._count.text()

    def to_export(self) -> Listed | None:
        """Everybody whose outcome differs, as they stand; None while it is compared, or where nobody does."""
        rows = self._table.cells()
        if self.busy() or not rows:
            return None
        title, was, became = self.tr("What changes when"), *self._table.sides()
        named = self.tr("{0}: {1}, then {2}. {3}.").format(title, was, became, self._count.text())
        return Listed(title, named, self._asked.on, self._table.head(), lambda _: rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter compares, from wherever the cursor is; Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            now = QApplication.focusWidget()
            if isinstance(now, QAbstractButton):
                now.click()
            else:
                self.fields.compare()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _compare(self, before: Side, after: Side) -> None:
        asked, told = self._asked, self._told.emit
        theme.set_tone(self._count, "second")
        self._count.setText("…")
        (self.empty if self._places.currentIndex() else self.view).setFocus()
        self._work.ask(lambda stop: compare(asked, before, after, told, stop), self._take)

    def _say_how_far(self, done: int, total: int) -> None:
        if self._work.busy() and done:
            so_far = self.tr("{0} of {1} compared")
            self._count.setText(so_far.format(grouped(done), cases_in_words(total)))

    def _say_failed(self, sentence: str) -> None:
        theme.set_tone(self._count, "hold")
        self._count.setText(sentence)

    def _take(self, compared: Compared | None) -> None:
        if compared is None:
            return
        was = self.view.in_hand()
        self._table.show_compared(compared, self._head(compared.before), self._head(compared.after))
        self._count.setText(_count_words(len(compared.differences)))
        if compared.differences:
            row = self._table.row_of(was.case, was.place) if was else None
            self.view.take_in_hand(row or 0)
            self._turn_to(self.view)
        else:
            self._say_nobody()
            self._turn_to(self.empty)

    def _turn_to(self, place: QWidget) -> None:
        """Shows rows or the empty place. The keys go with it, unless they have gone elsewhere meanwhile."""
        keys_are_here = self._places.isAncestorOf(QApplication.focusWidget() or self)
        self._places.setCurrentWidget(place)
        if keys_are_here:
            place.setFocus()

    def _head(self, side: Side) -> str:
        return f"{column_day(side.on)}, {rules_title(side.rules(self._asked))}"

    def _say_nobody(self) -> None:
        sentence = self.tr("Nobody has another outcome.")
        hint = self.tr("Choose days that lie further apart, or another rule set.")
        self.empty.say(sentence, hint, self.tr("Back to the list"), self.tr("Esc"))

    def _open(self) -> None:
        one = self.view.in_hand()
        if one is not None:
            self.opened.emit(one.case, one.place)

    def _leave(self) -> None:
        self._work.drop()
        self.closed.emit()

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        for place in (self.view, self.empty):
            self._places.addWidget(place)
        self.empty.setContentsMargins(theme.px(8), 0, 0, 0)
        self._count.setContentsMargins(theme.px(28), 0, theme.px(20), theme.px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._title())
        for part in (self.fields, self._count, self._places):
            column.addWidget(part, 1 if part is self._places else 0)

    def _title(self) -> QHBoxLayout:
        close = KeyButton("", icon="close", kind="bare")
        close.setAccessibleName(self.tr("Close the comparison"))
        close.setToolTip(self.tr("Close the comparison (Esc)"))
        close.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(28), theme.px(12), theme.px(20), theme.px(12))
        row.addWidget(theme.label(self.tr("What changes when"), size=20, weight=600), 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _count_words(people: int) -> str:
    """How many have another outcome; nothing for nobody, which the empty place says."""
    words = plural("{0} people have another outcome", "", people)
    return words.format(grouped(people)) if people else ""
