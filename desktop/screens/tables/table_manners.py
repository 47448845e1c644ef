"""What every table of the window does alike: one row in hand, arrow keys by rows, nothing edited in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from desktop.screens.look import theme


def go_by_rows(view: QTableView, name: str) -> None:
    """Gives a table these manners. name: what a screen reader calls it."""
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    theme.keep_scroll_bar_place(view)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.verticalHeader().setMinimumSectionSize(theme.px(20))


def takes_key(view: QTableView, event: QKeyEvent, open_row: Callable[[], object]) -> bool:
    """Does what Enter, Home and End do in every table, and leaves the page its own keys.

    False where the key is none of these: Qt goes on with it.
    """
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        open_row()
    elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right):
        event.ignore()
    else:
        return _goes_to_end(view, event)
    return True


def _goes_to_end(view: QTableView, event: QKeyEvent) -> bool:
    """Takes Home and End: the first and the last row come in hand. True where it was one of them."""
    rows = view.model().rowCount()
    if event.key() not in (Qt.Key.Key_Home, Qt.Key.Key_End) or not rows:
        return False
    view.setCurrentIndex(view.model().index(rows - 1 if event.key() == Qt.Key.Key_End else 0, 0))
    return True
