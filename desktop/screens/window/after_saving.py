"""What follows when something was saved: the status line says so, and everything is read again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.window.hold_bar import HoldBar
from desktop.screens.window.pages import Pages
from desktop.screens.window.saved_views import SavedViews
from desktop.screens.window.status import StatusLine
from desktop.screens.window.stepping import Stepping

Refresh = Callable[[tuple[str, int] | None], None]


class AfterSaving(QObject):
    """Hears of every change, wherever in the window it was made."""

    def __init__(
        self,
        book: Casebook,
        pages: Pages,
        status: StatusLine,
        refresh: Refresh,
        parent: QObject | None = None,
    ):
        """refresh: reads the casebook again, with a case and person in hand afterwards."""
        super().__init__(parent)
        self._book, self._pages, self._status, self._refresh = book, pages, status, refresh
        pages.saved.connect(lambda number: self._tell(self.tr("Saved as case {0}"), number))
        pages.merged.connect(lambda number: self._tell(self.tr("Two people were merged in case {0}"), number))
        pages.settled.connect(lambda number, person: self._tell(self.tr("Saved in case {0}"), number, person))
        pages.restored.connect(self._take_restored)
        pages.issued.connect(self._take_issued)
        pages.office.changed.connect(self._take_changed)

    def hear_steps(self, stepping: Stepping) -> None:
        """Hears of what was undone, or done again."""
        stepping.done.connect(self._take_stepped)

    def hear_views(self, views: SavedViews) -> None:
        """Hears of saved views kept, renamed and taken out."""
        views.done.connect(self._take_stepped)

    def hear_holds(self, hold_bar: HoldBar) -> None:
        """Hears of holds placed and lifted."""
        hold_bar.done.connect(self._take_hold)

    def _tell(self, said: str, number: str, person: int = 0) -> None:
        self._status.say(said.format(number))
        self._refresh((number, person))

    def _take_restored(self, number: str) -> None:
        self._pages.back()
        self._tell(self.tr("Restored in case {0}"), number)

    def _take_issued(self, number: str) -> None:
        self._status.say(self.tr("Letter {0} issued").format(number))
        self._refresh(None)

    def _take_changed(self, said: str) -> None:
        self._status.say(said)
        self._refresh(None)

    def _take_stepped(self, number: str, said: str) -> None:
        self._status.say(said)
        # A step about no case, such as one about a saved view, leaves in hand who is.
        self._refresh((number, 0) if number else None)

    def _take_hold(self, number: str, said: str) -> None:
        self._status.say(said)
        if case := load_case(self._book, number):
            self._pages.show_hold(case)
        self._refresh(None)
