"""The line a fact is typed in; while a date asks which of two days is meant, Alt+1 and Alt+2 answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_WAYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1}


class LineEdit(QLineEdit):
    """A line edit that says when it is left, and which of two ways to read it was chosen."""

    left = Signal()
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.asks = False

    def setText(self, text: str | None, /) -> None:
        """Puts a text in and shows its beginning, however long it is."""
        super().setText(text)
        self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        """Takes Alt+1 and Alt+2 before the form does, which else jumps with them."""
        if event.type() == QEvent.Type.ShortcutOverride and self._way_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answers a two-way date; every other key types."""
        way = self._way_of(event)
        if way is None:
            super().keyPressEvent(event)
        else:
            self.chosen.emit(way)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Says that the line is left: what is wrong with it may be said now."""
        super().focusOutEvent(event)
        self.left.emit()

    def _way_of(self, event: QEvent) -> int | None:
        if not self.asks or not isinstance(event, QKeyEvent):
            return None
        return (
            _WAYS.get(Qt.Key(event.key())) if event.modifiers() == Qt.KeyboardModifier.AltModifier else None
        )
