"""The saved views in the left pane, each with how many people it lists; none, and it takes no room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.look import theme
from desktop.screens.window.sidebar_list import SidebarList, Spot, group_title

if TYPE_CHECKING:
    from desktop.casebook.lists.saved_views import SavedView


class SavedGroup(QWidget):
    """chosen: the id of the view taken in hand or pressed again; the others: of the view with the keys."""

    chosen = Signal(int)
    rename_asked = Signal(int)
    delete_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._views: Sequence[SavedView] = ()
        self._in_hand: int | None = None
        self.list = SidebarList(self.tr("Saved views"), [])
        self.list.setAccessibleDescription(self.tr("F2 renames a view, Delete takes it out"))
        self.list.setToolTip(self.list.accessibleDescription())
        self.list.chosen.connect(self._choose)
        self.list.again.connect(self._choose_again)
        self._lay_out()
        self.hide()

    def show_views(self, views: Sequence[SavedView]) -> None:
        """Shows these views; the one in hand stays so."""
        self._views = views
        self.list.show_spots([Spot(str(view.id), view.name, "bookmark") for view in views])
        self.list.fit()
        self.setVisible(bool(views))
        self.show_in_hand(self._in_hand if self.view_in_hand() else None)

    def show_counts(self, counts: Mapping[int, int]) -> None:
        """Shows how many people each view lists; "…" for one that is not counted yet."""
        self.list.show_counts({str(view): count for view, count in counts.items()})

    def show_in_hand(self, view: int | None, seen: bool = True) -> None:
        """Shows which view is in hand, if any. seen: False while something else is seen meanwhile."""
        self._in_hand = view
        self.list.show_in_hand(str(view) if view is not None and seen else None)

    def show_seen(self, seen: bool) -> None:
        """Shows the view in hand again, or that something else is what is seen."""
        self.show_in_hand(self._in_hand, seen)

    def view_in_hand(self) -> SavedView | None:
        """The view in hand; None where none is."""
        return next((view for view in self._views if view.id == self._in_hand), None)

    def view(self, number: int) -> SavedView:
        """A view by its id."""
        return next(view for view in self._views if view.id == number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames the view with the keys, Delete takes it out."""
        row = self.list.currentRow()
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete) and row >= 0:
            asked = self.rename_asked if event.key() == Qt.Key.Key_F2 else self.delete_asked
            asked.emit(self._views[row].id)
        else:
            super().keyPressEvent(event)

    def _choose(self, key: str) -> None:
        self._in_hand = int(key)
        self.chosen.emit(self._in_hand)

    def _choose_again(self) -> None:
        if self._in_hand is not None:
            self.chosen.emit(self._in_hand)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(18))
        column.setSpacing(theme.px(2))
        column.addWidget(group_title(self.tr("Saved views"), self.tr("people")))
        column.addWidget(self.list)
