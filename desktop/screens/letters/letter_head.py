"""The head of the letter's page: whose letter it is, its size on screen, and the way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.letters.find_in_letter import FindInLetter
from desktop.screens.look import theme

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class LetterHead(QWidget):
    """Title and zoom; Ctrl and plus or minus change the size too."""

    zoomed = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._at = ZOOMS.index(1.0)
        self._title, self._kind = wrapped(size=20, tone="ink"), wrapped(size=13)
        self._title.setFont(theme.font(20, 600))
        self.finding = FindInLetter()
        self._size = theme.label(tone="second")
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._size.setFixedSize(theme.px(48), theme.px(32))
        self._smaller = self._button("minus", self.tr("Smaller"), self.tr("Smaller (Ctrl+-)"))
        self._larger = self._button("plus", self.tr("Larger"), self.tr("Larger (Ctrl++)"))
        close = self._button("close", self.tr("Close the letter"), self.tr("Close the letter (Esc)"))
        self._smaller.clicked.connect(partial(self._step, -1))
        self._larger.clicked.connect(partial(self._step, 1))
        close.clicked.connect(self.closed)
        self._keys()
        self._lay_out(close)
        self._step(0)

    def show_person(self, name: str, kind: str) -> None:
        """Says whose letter it is, and of which kind."""
        self._title.setText(self.tr("Letter: {0}").format(name))
        self._kind.setText(kind)

    def zoom(self) -> float:
        """The size of the pages, 1.0 for as large as on paper."""
        return ZOOMS[self._at]

    def allow_zoom(self, allowed: bool) -> None:
        """Shows the size of the pages, and the line to find words in them, only where there are pages."""
        for part in (self.finding, self._smaller, self._size, self._larger):
            part.setVisible(allowed)

    def _step(self, by: int, _checked: bool = False) -> None:
        self._at = min(max(self._at + by, 0), len(ZOOMS) - 1)
        self._size.setText(self.tr("{0} %").format(round(self.zoom() * 100)))
        self._smaller.setEnabled(self._at > 0)
        self._larger.setEnabled(self._at < len(ZOOMS) - 1)
        if by:
            self.zoomed.emit()

    def _keys(self) -> None:
        steps = {
            QKeySequence.StandardKey.ZoomIn: 1,
            QKeySequence.StandardKey.ZoomOut: -1,
        }
        for standard, by in steps.items():
            key = QShortcut(QKeySequence(standard), self)
            key.activated.connect(partial(self._step, by))

    def _button(self, icon: str, name: str, tip: str) -> KeyButton:
        made = KeyButton("", icon=icon, kind="bare")
        made.setAccessibleName(name)
        made.setToolTip(tip)
        return made

    def _lay_out(self, close: QWidget) -> None:
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        names.addWidget(self._title)
        names.addWidget(self._kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(28), theme.px(12), theme.px(20), theme.px(12))
        row.setSpacing(theme.px(4))
        row.addLayout(names, 1)
        for part in (self.finding, self._smaller, self._size, self._larger, close):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
