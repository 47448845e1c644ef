"""Fields in three equal columns, read and answered together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.entry.refusal import Refusal
from desktop.screens.controls.field import Field
from desktop.screens.look import theme

COLUMNS = 3


class FieldGrid(QWidget):
    """The fields of one part of the form, by intake column, in the order of their rows."""

    changed = Signal()

    def __init__(self, rows: Sequence[Sequence[Field]]):
        """rows: up to three fields each; a field alone in its row takes the whole width."""
        super().__init__()
        self.fields = {field.column: field for row in rows for field in row}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        for line, row in enumerate(rows):
            for place, field in enumerate(row):
                grid.addWidget(field, line, place, 1, COLUMNS if len(row) == 1 else 1)
                field.changed.connect(self.changed)

    def texts(self) -> dict[str, str]:
        """What is typed, by intake column."""
        return {column: field.text() for column, field in self.fields.items()}

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [field.control for field in self.fields.values()]

    def fill(self, texts: Mapping[str, str]) -> None:
        """Puts texts in, by intake column; a column without one is emptied. Says nothing of a change."""
        for column, field in self.fields.items():
            field.blockSignals(True)
            field.set_text(texts.get(column, ""))
            field.blockSignals(False)

    def answer(self, echoes: Mapping[str, str], refusals: Iterable[Refusal], on: date) -> None:
        """Shows beneath each field what was read, or why it is refused; `on` is the day of entry."""
        refused = {refusal.field: refusal for refusal in refusals}
        for column, field in self.fields.items():
            field.take(echoes.get(column, ""), refused.get(column), on)
