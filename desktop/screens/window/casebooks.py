"""Another casebook from the window: the actions of the File menu, and the page they lead to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from desktop.screens.page.wanted import OPEN_KEY, Wanted
from desktop.screens.window.office_pages import OfficePages

if TYPE_CHECKING:
    from desktop.screens.casebooks.casebooks_page import CasebooksPage

MAKE_KEY = "Ctrl+Shift+N"


class Casebooks(QObject):
    """actions: for the File menu. leave: the window is to be closed for the casebook that is wanted."""

    leave = Signal(object)

    def __init__(
        self, window: QObject, office: OfficePages, data_dir: Path, here: Path, may_leave: Callable[[], bool]
    ):
        """here: the casebook of this window; may_leave: asks about what is typed and not saved."""
        super().__init__(window)
        self._office, self._data_dir = office, data_dir
        self._here, self._may_leave = here.resolve(), may_leave
        self.page: CasebooksPage | None = None
        self.actions = (
            self._action(self.tr("&Open a casebook…"), OPEN_KEY, self.open),
            self._action(self.tr("&New casebook…"), MAKE_KEY, self.make),
            self._action(self.tr("&Recent casebooks, and the sample"), "", self.open_page),
        )

    def open_page(self) -> None:
        """Opens the page of casebooks."""
        self._shown()

    def open(self) -> None:
        """Asks for a casebook's file, over the page."""
        if page := self._shown():
            page.ask_for_file()

    def make(self) -> None:
        """Opens the page where a casebook is made."""
        if page := self._shown():
            page.new_book.file.setFocus()
            page.new_book.file.selectAll()

    def _shown(self) -> CasebooksPage | None:
        if not self._may_leave():
            return None
        if self.page is None:
            # Loaded only when somebody asks: it is not needed to open the window.
            from desktop.screens.casebooks.casebooks_page import CasebooksPage

            self.page = CasebooksPage(self._data_dir)
            self.page.wanted.connect(self._leave_for)
        self._office.open_own(self.page, self.page.closed)
        self.page.show_page()
        return self.page

    def _leave_for(self, wanted: Wanted) -> None:
        if wanted.how == "open" and wanted.path.resolve() == self._here and self.page is not None:
            self.page.closed.emit()
        else:
            self.leave.emit(wanted)

    def _action(self, words: str, key: str, does: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: does())
        return action
