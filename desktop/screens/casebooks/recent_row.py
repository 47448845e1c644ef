"""One casebook that was open before: its name opens it, and a cross takes it off the list."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme


class RecentRow(QWidget):
    """opened: it is to be opened; dropped: it is to be taken off the list."""

    opened = Signal()
    dropped = Signal()

    def __init__(self, path: Path):
        super().__init__()
        self.path = path
        self.name = KeyButton(path.stem, icon="folder", kind="link")
        self.name.setAccessibleDescription(str(path))
        self.name.clicked.connect(self.opened)
        self.drop = KeyButton("", icon="close", kind="bare")
        self.drop.setAccessibleName(self.tr("Take {0} off the list").format(path.stem))
        self.drop.setToolTip(self.tr("Take it off the list"))
        self.drop.clicked.connect(self.dropped)
        self._lay_out(self._beneath())

    def _beneath(self) -> QLabel:
        if self.path.exists():
            return _Elided(str(self.path.parent))
        missing = self.tr("{0} is not there: it was moved or renamed, or its disk is not plugged in.")
        return wrapped(missing.format(self.path.name), tone="hold")

    def _lay_out(self, beneath: QLabel) -> None:
        first = QHBoxLayout()
        first.addWidget(self.name)
        first.addStretch(1)
        first.addWidget(self.drop)
        beneath.setContentsMargins(theme.px(30), 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(4))
        column.setSpacing(0)
        column.addLayout(first)
        column.addWidget(beneath)


class _Elided(QLabel):
    """A folder's name, whole in its tooltip and shortened in the middle where there is no room."""

    def __init__(self, words: str):
        super().__init__(words)
        self._words = words
        self.setFont(theme.font(12))
        self.setProperty("tone", "second")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as much as there is room for."""
        super().resizeEvent(event)
        room = self.contentsRect().width()
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room))
