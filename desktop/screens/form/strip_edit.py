"""Where the lines of a passport strip stand: pasted, typed, or put in by a reader that acts as a keyboard."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop.screens.look import theme

_LEAST_LINES = 2


class StripEdit(QPlainTextEdit):
    """Lines of one width of sign. Enter begins the next line, as readers send it; Tab and Esc leave."""

    changed = Signal(str)
    done = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFont(theme.mono_font(12))
        self.document().setDocumentMargin(0)
        self.setAccessibleName(self.tr("Passport strip"))
        self.setPlaceholderText(self.tr("Paste the strip, or let a reader type it."))
        self.setTabChangesFocus(True)
        # A pane too narrow for 44 signs shows the rest beneath, rather than none of it.
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._typed)
        self._grow()

    def put(self, text: str) -> None:
        """Shows a text, with the cursor at its end; says nothing of a change."""
        if text == self.toPlainText():
            return
        with QSignalBlocker(self):
            self.setPlainText(text)
        self._grow()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def mark(self, places: Iterable[int]) -> None:
        """Marks the signs in doubt, by their places in the text."""
        self.setExtraSelections([self._marked(place) for place in places])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the form; every other key types."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Says that the strip is typed as far as it will be."""
        super().focusOutEvent(event)
        self.done.emit(self.toPlainText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grows where the lines no longer have room beside each other."""
        super().resizeEvent(event)
        self._grow()
        # It has grown since the cursor went to the end: what was scrolled away has room again.
        self.verticalScrollBar().setValue(0)

    def _typed(self) -> None:
        self._grow()
        self.changed.emit(self.toPlainText())

    def _grow(self) -> None:
        # A plain text document measures its height in lines.
        lines = max(_LEAST_LINES, round(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + theme.px(22))

    def _marked(self, place: int) -> QTextEdit.ExtraSelection:
        used = theme.tokens()
        look = QTextCharFormat()
        look.setBackground(QColor(used.hold_soft))
        look.setForeground(QColor(used.hold))
        cursor = QTextCursor(self.document())
        cursor.setPosition(place)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
        marked = QTextEdit.ExtraSelection()
        marked.cursor, marked.format = cursor, look
        return marked
