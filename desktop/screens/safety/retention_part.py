"""The cases that were left for long, on the page of safety: from here each is erased, or kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.people.retention import Closed, closed_since
from desktop.casebook.tables.book import Casebook
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.tables.two_line_list import TwoLineList
from desktop.screens.words.words import day_text

_LINES = 4


class RetentionPart(QWidget):
    """erase: the number of the case that is to be asked about."""

    erase = Signal(str)

    def __init__(self, book: Casebook):
        super().__init__()
        self._book = book
        self._found: list[Closed] = []
        self._words = wrapped(size=13, tone="ink")
        self.lines = TwoLineList(self.tr("Cases left for long"))
        self.ask = KeyButton(self.tr("Erase this case…"))
        self._lay_out()

    def show_cases(self, years: int | None, on: date) -> None:
        """Lists the cases that nobody touched for so many years; None where there is no rule."""
        self._found = [] if years is None else closed_since(self._book, years, on)
        self._words.setText(self._sentence(years))
        self.lines.show_lines([(f"{one.number}  {one.name}", self._when(one)) for one in self._found])
        for part in (self.lines, self.ask):
            part.setVisible(bool(self._found))

    def said(self) -> str:
        """What is said of the rule."""
        return self._words.text()

    def _sentence(self, years: int | None) -> str:
        if years is None:
            return self.tr("The settings hold no rule after how many years a case is to be erased.")
        if not self._found:
            return self.tr("No case has been left for {0} years.").format(years)
        words = self.tr("Cases left for {1} years: {0}. Look at each, and erase it or keep it.")
        return words.format(len(self._found), years)

    def _when(self, one: Closed) -> str:
        return self.tr("last changed {0}").format(day_text(one.last))

    def _ask(self) -> None:
        row = self.lines.currentRow()
        if 0 <= row < len(self._found):
            self.erase.emit(self._found[row].number)

    def _lay_out(self) -> None:
        self.ask.clicked.connect(self._ask)
        self.lines.setFixedHeight(theme.px(46 * _LINES))
        row = QHBoxLayout()
        row.addWidget(self.ask)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(theme.label(self.tr("Cases left for long"), 15, 600))
        column.addWidget(self._words)
        column.addWidget(self.lines)
        column.addLayout(row)
