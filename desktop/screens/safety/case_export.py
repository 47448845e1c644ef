"""The case in hand written out as a folder of plain files, with its letters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.casebook.tables.book import Casebook, CasebookError, book_connection
from desktop.lists.cells import ListError
from desktop.screens.page import ask
from desktop.screens.page.background import Background
from desktop.screens.words.words import list_text

if TYPE_CHECKING:
    from desktop.lists.case_folder import CaseFolder


class CaseExport(QObject):
    """Its action is for the Case menu. said: what is being written, where it is, or why it can't be."""

    said = Signal(str)

    def __init__(self, book: Casebook, number_in_hand: Callable[[], str], parent: QObject):
        super().__init__(parent)
        self._book, self._number_in_hand = book, number_in_hand
        self.which_folder: Callable[[QWidget | None], Path | None] = ask.which_case_folder
        self._work = Background(self)
        self._work.failed.connect(self.said)
        self.action = QAction(self.tr("Save the case as a fo&lder…"), self)
        self.action.triggered.connect(lambda _=False: self.export())

    def busy(self) -> bool:
        """True while a folder is being written."""
        return self._work.busy()

    def export(self) -> None:
        """Asks for a folder, and writes the case in hand into a new one in it, beside the window."""
        number = self._number_in_hand()
        if not number:
            self.said.emit(self.tr("Choose the case that is to be saved first."))
            return
        parent = self.parent()
        into = self.which_folder(parent if isinstance(parent, QWidget) else None)
        if into is None:
            return
        book = self._book
        self.said.emit(self.tr("Writing case {0}…").format(number))
        self._work.ask(lambda _: _written(book, number, into), self._tell)

    def _tell(self, made: CaseFolder) -> None:
        words = self.tr("The case is saved in {0}, without a passphrase: anybody who has it can read it.")
        left_out = self.tr("Letters left out, on hold or void: {0}.").format(list_text(made.left_out))
        self.said.emit(f"{words.format(made.path)} {left_out}" if made.left_out else words.format(made.path))


def _written(book: Casebook, number: str, into: Path) -> CaseFolder:
    """Writes the folder. Raises CasebookError where it can't be written."""
    # Loaded only when somebody asks for it.
    from desktop.lists.case_folder import write_case_folder

    try:
        with book_connection(book):
            return write_case_folder(book, number, into)
    except ListError as error:
        raise CasebookError(error.args[0]) from error
