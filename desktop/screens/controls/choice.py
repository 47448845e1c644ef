"""A choice among a few words, with the same face as a line: text in, text out, left when left."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from desktop.entry.mrz_lines import Printed, begins_strip, find_strip
from desktop.screens.look import theme

_LEAST_SIGNS = 6
# What stands beside the words: edges and the arrow.
_BESIDE = 46
# In pixels at 100 %, what Qt leaves beside so many signs: frame, arrow, and room for an icon.
_AROUND = 75
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Choice(QComboBox):
    """Shows a word for each value; the text is the value, empty where nothing is recorded.

    take_strip: what takes a passport strip that came in here, as for a LineEdit.
    """

    textChanged = Signal(str)
    left = Signal()

    def __init__(self, words: Sequence[tuple[str, str]], parent: QWidget | None = None):
        """words: pairs of a value ("M") and its word ("Male"), in the order shown."""
        super().__init__(parent)
        self.take_strip: Callable[[str], None] | None = None
        self._at_focus = self._typed = ""
        for value, word in words:
            self.addItem(word, value)
        self.currentIndexChanged.connect(lambda _: self.textChanged.emit(self.text()))

    def sizeHint(self) -> QSize:
        """As wide as `minimumSizeHint` says."""
        return self._narrow(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Its longest word is not to make one column of a form wider than the others, unless asked to."""
        return self._narrow(super().minimumSizeHint())

    def _narrow(self, hint: QSize) -> QSize:
        # By Qt's own policy for this, the list to choose from would be made with each box.
        if self.sizeAdjustPolicy() != QComboBox.SizeAdjustPolicy.AdjustToContents:
            words = _LEAST_SIGNS * self.fontMetrics().horizontalAdvance("X")
            hint.setWidth(words + theme.px(_AROUND))
        return hint

    def text(self) -> str:
        """The value chosen."""
        return str(self.currentData() or "")

    def setText(self, value: str) -> None:
        """Chooses a value; one that is not among the words shows as nothing recorded."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def widest(self) -> int:
        """How wide it is to be so that none of its words is cut, in pixels."""
        words = (self.itemText(at) for at in range(self.count()))
        return max(map(self.fontMetrics().horizontalAdvance, words)) + theme.px(_BESIDE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hands on a strip that is pasted, or typed by a reader; every other key chooses."""
        pasted = QApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if isinstance(find_strip(pasted), Printed):
            self._hand_over(pasted)
        elif event.key() in _ENTER and begins_strip(self._typed):
            self._hand_over(self._typed)
        else:
            self._typed += event.text()
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remembers what was chosen before a reader's keys choose something else."""
        super().focusInEvent(event)
        self._at_focus, self._typed = self.text(), ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Says that the choice is left."""
        super().focusOutEvent(event)
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls the form and never changes a fact that merely passes under the pointer."""
        event.ignore()

    def _hand_over(self, strip: str) -> None:
        self.setText(self._at_focus if self._typed else self.text())
        self._typed = ""
        if self.take_strip:
            self.take_strip(strip)
