"""The foot of the clause sheet: the clause in hand, whole, with its source under each reading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Clause
from desktop.eligibility.words import clause_name, verdict_word
from desktop.screens import theme
from desktop.screens.buttons import KeyButton
from desktop.screens.outcome_lines import wrapped
from desktop.screens.shapes import StateLabel
from desktop.screens.why_painter import INSET
from desktop.screens.why_rows import WhyRow
from desktop.screens.why_view import SHARES
from desktop.screens.why_words import clause_note, reading_name, source_note

LEAST_HEIGHT = 132


class WhyFoot(QWidget):
    """What the table has no room for: all facts of the clause, the arithmetic of the mark, the source."""

    fill_in = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme.put_on_ground(self, "panel")
        self.setMinimumHeight(theme.px(LEAST_HEIGHT))
        self._missing = ""
        self._name = theme.label(weight=600)
        self._fill_in = KeyButton(self.tr("Fill in"), key=self.tr("Enter"))
        self._fill_in.clicked.connect(lambda: self.fill_in.emit(self._missing))
        self._notes = [_Note(), _Note()]
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(theme.px(28), 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._name)
        left.addSpacing(theme.px(8))
        left.addWidget(self._fill_in, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(12), 0, theme.px(12))
        row.setSpacing(0)
        row.addWidget(self._left)
        for note in self._notes:
            row.addWidget(note)
        row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts each note under the column it belongs to."""
        super().resizeEvent(event)
        for part, share in zip((self._left, *self._notes), SHARES, strict=True):
            part.setFixedWidth(round(self.width() * share))

    def show_row(self, row: WhyRow, readings: Sequence[RuleSet], arithmetic: str) -> None:
        """Shows a clause.

        readings: one for each cell of the row; arithmetic: of the mark, said with the year served.
        """
        self._name.setText(clause_name(row.id))
        self._missing = row.missing
        self._fill_in.setVisible(bool(row.missing))
        self._notes[1].setVisible(len(readings) > 1)
        for note, rules, clause in zip(self._notes, readings, row.cells, strict=False):
            note.show_clause(
                reading_name(rules), clause, arithmetic if row.id.endswith("year-served") else ""
            )


class _Note(QWidget):
    """A clause under one reading: verdict and reading, facts, source."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict, self._reading = StateLabel(13, 500), theme.label(size=12, tone="second")
        self._facts, self._source = wrapped(size=13, tone="ink"), wrapped()
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._verdict)
        head.addWidget(self._reading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(INSET), 0, theme.px(12), 0)
        column.setSpacing(theme.px(3))
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._source)
        column.addStretch(1)

    def show_clause(self, reading: str, clause: Clause | None, arithmetic: str) -> None:
        """Shows what this reading makes of the clause, or that it does not ask it."""
        self._verdict.setVisible(clause is not None)
        asks_not = self.tr("{0} does not ask this")
        self._reading.setText(self.tr("under {0}").format(reading) if clause else asks_not.format(reading))
        for label in (self._facts, self._source):
            label.setVisible(clause is not None)
        if clause:
            self._verdict.show_state(clause.verdict, verdict_word(clause.verdict, of_clause=True))
            self._facts.setText(" ".join(filter(None, (_sentence(clause_note(clause)), arithmetic))))
            self._source.setText(source_note(clause))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith(".") else ".")
