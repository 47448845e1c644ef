"""A part of the window under its scroll bar."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def scrolling(page: QWidget, sideways: bool = False) -> QScrollArea:
    """A page to be scrolled up and down. The cursor goes into what stands on it, not into the bar.

    sideways: also from left to right, for a page whose lines can't all be wrapped.
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
