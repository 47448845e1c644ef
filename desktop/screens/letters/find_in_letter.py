"""The line over a letter in which words are typed that are to be found on its pages."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.letters.pdf_pages import Place, places_of
from desktop.screens.look import theme
from desktop.screens.page.background import Background
from desktop.screens.words.keys import add_key

KEY = "F3"


class FindInLetter(QWidget):
    """Enter and F3 go to the next place, Shift+Enter to the one before; which it is stands beside."""

    # All places, and which of them is gone to.
    found = Signal(list, int)

    def __init__(self) -> None:
        super().__init__()
        self._work = Background(self)
        self._pdf, self._places, self._at = b"", list[Place](), 0
        self.line = LineEdit()
        self.line.setPlaceholderText(self.tr("Find in the letter ({0})").format(KEY))
        self.line.setAccessibleName(self.tr("Find in the letter"))
        words = self.line.fontMetrics().horizontalAdvance(self.line.placeholderText())
        self.line.setMinimumWidth(words + theme.px(32))
        self.line.textChanged.connect(self._look_anew)
        self._said = theme.label(size=12, tone="second")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.px(8), 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self._said)
        row.addWidget(self.line)
        add_key(self, KEY, self.tr("Find in the letter"), self._go_on)

    def take(self, pdf: bytes) -> None:
        """Takes the letter that is shown now, and looks for the words in it; the place gone to stays."""
        self._pdf = pdf
        self._look()

    def said(self) -> str:
        """What is said of the words, "2 of 5"."""
        return self._said.text()

    def busy(self) -> bool:
        """True while the words are looked for."""
        return self._work.busy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next place, with Shift to the one before."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        if self.line.hasFocus() and self._places:
            self._step(1)
        self.line.setFocus()
        self.line.selectAll()

    def _look_anew(self) -> None:
        self._at = 0
        self._look()

    def _look(self) -> None:
        pdf, words = self._pdf, self.line.text().strip()
        self._work.ask(lambda _: places_of(pdf, words), self._show)

    def _show(self, places: list[Place]) -> None:
        self._places = places
        self._step(0)

    def _step(self, by: int) -> None:
        count = len(self._places)
        self._at = (self._at + by) % count if count else 0
        none = self.tr("not in it") if self.line.text().strip() else ""
        self._said.setText(self.tr("{0} of {1}").format(self._at + 1, count) if count else none)
        self.found.emit(self._places, self._at)
