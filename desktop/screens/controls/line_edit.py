"""The line a fact is typed in; it hands on a passport strip, and Alt+1 or Alt+2 answer a two-way date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1}


class LineEdit(QLineEdit):
    """A line edit that says when it is left, and which of two ways to read it was chosen.

    take_strip: what takes a passport strip that came in here, set by whoever reads strips.
    """

    left = Signal()
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.asks = False
        self.take_strip: Callable[[str], None] | None = None
        self._at_focus = self._before = ""
        self.textEdited.connect(self._look_for_strip)

    def setText(self, text: str | None, /) -> None:
        """Puts a text in and shows its beginning, however long it is."""
        super().setText(text)
        self._at_focus = self._before = self.text()
        self.setCursorPosition(0)

    def forget_typing(self) -> None:
        """What stands here is saved: it is nothing to undo any more. The cursor stays."""
        place = self.cursorPosition()
        self.blockSignals(True)
        self.setText(self.text())
        self.setCursorPosition(place)
        self.blockSignals(False)

    def event(self, event: QEvent) -> bool:
        """Takes Alt+1 and Alt+2 before the form does, which else jumps with them."""
        if event.type() == QEvent.Type.ShortcutOverride and self._way_of(event) is not None:
            event.accept()
            return True
        if leaves_undo(self, event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answers a two-way date; every other key types."""
        way = self._way_of(event)
        if way is not None:
            self.chosen.emit(way)
        elif self.take_strip and event.key() in _ENTER and _begins_strip(self.text()):
            self._hand_over(self.text(), self._at_focus)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remembers what stood here before a reader that acts as a keyboard types a strip over it."""
        super().focusInEvent(event)
        self._at_focus = self._before = self.text()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Says that the line is left: what is wrong with it may be said now."""
        super().focusOutEvent(event)
        self.left.emit()

    def _look_for_strip(self, text: str) -> None:
        """Hands over a strip that was pasted into the text or typed over it, and puts the text back."""
        # Loaded with the first key: the find box is there in the first picture of the window.
        from desktop.entry.mrz_lines import FILLER, Printed, find_strip

        before, self._before = self._before, text
        if FILLER not in text or self.take_strip is None:
            return
        end = self.cursorPosition()
        pasted = text[max(0, end - len(text) + len(before)) : end]
        for strip, rest in ((pasted, before), (text, self._at_focus)):
            if isinstance(find_strip(strip), Printed):
                self._hand_over(strip, rest)
                return

    def _hand_over(self, strip: str, rest: str) -> None:
        if self.take_strip:
            self.setText(rest)
            self.take_strip(strip)

    def _way_of(self, event: QEvent) -> int | None:
        if not self.asks or not isinstance(event, QKeyEvent):
            return None
        return (
            _WAYS.get(Qt.Key(event.key())) if event.modifiers() == Qt.KeyboardModifier.AltModifier else None
        )


def leaves_undo(line: QLineEdit, event: QEvent) -> bool:
    """True for Ctrl+Z and Ctrl+Shift+Z that a line has no use for: nothing was typed since it was filled.

    The window undoes its last step then; a line edit by itself would take the keys and do nothing.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    keys = QKeySequence(event.keyCombination())
    undoes = keys == QKeySequence("Ctrl+Z") and not line.isUndoAvailable()
    return undoes or (keys == QKeySequence("Ctrl+Shift+Z") and not line.isRedoAvailable())


def _begins_strip(text: str) -> bool:
    from desktop.entry.mrz_lines import begins_strip

    return begins_strip(text)
