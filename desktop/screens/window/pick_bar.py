"""Choosing whom to compare with the person in hand: the other is looked up as anybody is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.page.in_hand import InHand
from desktop.screens.window.find_bar import FindBar
from desktop.screens.window.pages import Pages

KEY = "F8"


class PickBar(QFrame):
    """Open from the first F8 to the second. said: why two cannot be compared, in a sentence."""

    said = Signal(str)

    def __init__(self, pages: Pages, find_bar: FindBar):
        super().__init__()
        self._pages, self._find_bar = pages, find_bar
        self._first: InHand | None = None
        self._words = wrapped(size=13, tone="ink")
        self.action = QAction(self.tr("Co&mpare with another person"), self)
        self.action.setShortcut(QKeySequence(KEY))
        self.action.triggered.connect(lambda _=False: self.press())
        self._lay_out()
        self.hide()
        # It is of the list: over another page it waits unseen.
        pages.turned.connect(lambda: self.setVisible(self._first is not None and pages.shows_people()))

    def switch(self, is_today: bool) -> None:
        """Switches the action on where a person of the list is in hand, today."""
        self.action.setEnabled(
            is_today and self._pages.shows_people() and self._pages.people.shown is not None
        )

    def press(self) -> None:
        """Takes the person in hand as the first, or, once there is a first, as the second."""
        shown = self._pages.people.shown
        if shown is None:
            return
        if self._first is None:
            self._begin(shown)
        elif (self._first.case.number, self._first.person) == (shown.case.number, shown.person):
            self.said.emit(self.tr("Take the other person in hand, then press F8."))
        else:
            first = self._first
            self.close_bar()
            self._pages.compare_people(first, shown)

    def close_bar(self) -> None:
        """Chooses nobody."""
        self._first = None
        self.hide()

    def _begin(self, shown: InHand) -> None:
        self._first = shown
        words = self.tr("Compare {0}, case {1}, with somebody else: find the other person, then press F8.")
        self._words.setText(words.format(shown.sheet.person.name, shown.case.number))
        self.show()
        self._find_bar.go_to_find()

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        cancel = KeyButton(self.tr("Cancel"), kind="bare")
        cancel.clicked.connect(self.close_bar)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(20), theme.px(6), theme.px(12), theme.px(6))
        row.addWidget(self._words, 1)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(theme.hairline())
