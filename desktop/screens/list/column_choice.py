"""Which columns the list of people has, chosen in the View menu, over the list, or at its heads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.casebook.lists.search import COLUMNS, Column
from desktop.screens.list.people_page import PeoplePage


class ColumnChoice(QObject):
    """A menu with a tick for each column shown; the name always is. Its action is for the View menu."""

    def __init__(self, people: PeoplePage):
        super().__init__(people)
        self._people = people
        self._menu = QMenu(people)
        self.columns = {column: self._menu.addAction(words) for column, words in self._words().items()}
        for action in self.columns.values():
            action.setCheckable(True)
            action.triggered.connect(self._choose)
        self.action = QAction(self.tr("Columns"), self)
        self.action.setMenu(self._menu)
        head = people.list.view.head
        head.addActions(self._menu.actions())
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        people.list.columns_button.setMenu(self._menu)
        people.listed.connect(self._show)
        self._show()

    def _choose(self) -> None:
        self._people.hide_columns(tuple(one for one in COLUMNS if not self.columns[one].isChecked()))

    def _show(self) -> None:
        """Ticks the columns that are shown: those of a saved view may be others."""
        for column, action in self.columns.items():
            action.setChecked(column not in self._people.search.hidden)

    def _words(self) -> dict[Column, str]:
        return {
            "start": self.tr("Start"),
            "line": self.tr("Line from start to mark"),
            "mark": self.tr("Mark"),
            "left": self.tr("Days left"),
            "outcome": self.tr("Outcome"),
        }
