"""The heading of one part of the form: its name, the key that jumps there, and what can be added to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.screens.look import theme


class FormHead(QWidget):
    """Stands over a part, also where the part is empty."""

    def __init__(self, name: str, key: str, add: Sequence[QWidget] = ()):
        """add: the buttons that add to the part, if anything can be added."""
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(theme.label(name, size=15, weight=600))
        row.addWidget(theme.key_cap(key), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for button in add:
            row.addWidget(button)
        self.setMinimumHeight(theme.px(32))
