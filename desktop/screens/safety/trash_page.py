"""The trash: what was taken out, the last first, each to be restored with everything that hung on it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.casebook.steps.removing import restore
from desktop.casebook.steps.trash import Trashed, trash
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.lists.cells import Cell
from desktop.lists.listed import Listed
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.empty import Empty
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.tables.two_line_list import TwoLineList
from desktop.screens.words.words import day_text, in_window_words

translate = QCoreApplication.translate


class TrashPage(QWidget):
    """A list and what can be done with the line in hand.

    restored: the number of the case that is there again, or whose relative is.
    """

    restored = Signal(str)
    closed = Signal()

    def __init__(self, book: Casebook, by: str):
        """by: who works here, for the history."""
        super().__init__()
        self._book, self.by = book, by
        self._found: list[Trashed] = []
        self._count = theme.label(tone="second")
        self.lines, self.empty = TwoLineList(self.tr("Trash")), Empty()
        self._places = QStackedWidget()
        self._said = wrapped(size=13)
        self._restore = KeyButton(self.tr("Restore"), key=self.tr("Enter"), kind="main")
        self._lay_out()

    def show_trash(self, may_change: bool) -> None:
        """Reads what is in the trash. may_change: things may be restored, as of today only."""
        self._found = trash(self._book)
        self._count.setText(str(len(self._found)))
        self.lines.show_lines([(one.name, _when_and_where(one)) for one in self._found])
        self._restore.setEnabled(may_change and bool(self._found))
        self._say("" if may_change else self.tr("Things are restored as of today only."))
        sentence, hint = (
            self.tr("The trash is empty."),
            self.tr("Cases and relatives taken out are kept here."),
        )
        self.empty.say(sentence, hint, self.tr("Back to the list"), self.tr("Esc"))
        place = self.lines if self._found else self.empty
        self._places.setCurrentWidget(place)
        place.setFocus()

    def to_export(self) -> Listed | None:
        """What is in the trash, as it stands; None where nothing is."""
        if not self._found:
            return None
        title, on = self.tr("Trash"), self._book.now().date()
        named = self.tr("{0}. As of {1}: {2}.").format(title, day_text(on), len(self._found))
        head = (
            self.tr("What"),
            self.tr("Case"),
            self.tr("Name"),
            self.tr("Taken out"),
            self.tr("By"),
        )
        rows = [_cells(one) for one in self._found]
        return Listed(title, named, on, head, lambda _: rows)

    def said(self) -> str:
        """What is said beside the button."""
        return self._said.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter restores what is in hand, or presses the button with the cursor; Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            now = QApplication.focusWidget()
            (now if isinstance(now, KeyButton) else self._restore).click()
        else:
            super().keyPressEvent(event)

    def _do_restore(self) -> None:
        row = self.lines.currentRow()
        if not 0 <= row < len(self._found):
            return
        try:
            number = restore(self._book, self._found[row].id, self.by)
        except CasebookError as error:
            self._say(in_window_words(error), wrong=True)
            return
        self.restored.emit(number)

    def _say(self, sentence: str, wrong: bool = False) -> None:
        self._said.setText(sentence)
        theme.set_tone(self._said, "hold" if wrong else "second")

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self._restore.clicked.connect(self._do_restore)
        self.lines.itemDoubleClicked.connect(lambda _: self._restore.click())
        self.empty.asked.connect(self.closed)
        for place in (self.lines, self.empty):
            self._places.addWidget(place)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(10))
        head.setSpacing(theme.px(8))
        head.addWidget(theme.label(self.tr("Trash"), size=15, weight=600))
        head.addWidget(self._count)
        head.addStretch(1)
        foot = QWidget()
        theme.put_on_ground(foot, "panel")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        row.setSpacing(theme.px(12))
        row.addWidget(self._restore)
        row.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(theme.hairline())
        column.addWidget(self._places, 1)
        column.addWidget(theme.hairline())
        column.addWidget(foot)


def _cells(one: Trashed) -> tuple[Cell, ...]:
    what = translate("TrashPage", "Case") if one.what == "case" else translate("TrashPage", "Relative")
    return what, one.case, one.name, datetime.fromisoformat(one.when).date(), one.by


def _when_and_where(one: Trashed) -> str:
    """What it was, and when and by whom it was taken out."""
    case, relative = translate("TrashPage", "Case {0}"), translate("TrashPage", "Relative in case {0}")
    when = f"{datetime.fromisoformat(one.when):%d.%m.%Y %H:%M}"
    taken_out = translate("TrashPage", "taken out {0} by {1}").format(when, one.by)
    return f"{(case if one.what == 'case' else relative).format(one.case)} · {taken_out}"
