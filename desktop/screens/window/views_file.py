"""Saved views written into a file, and brought in from one, from the View menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.casebook.tables.book import Casebook, CasebookError, readable
from desktop.letters.words.files import write_private
from desktop.screens.page import ask
from desktop.screens.words.words import in_window_words


class ViewsFile(QObject):
    """done: in words what was done; failed: why it could not be; brought_in: there are other views now."""

    done = Signal(str, str)
    failed = Signal(str)
    brought_in = Signal()

    def __init__(self, window: QWidget, book: Casebook, by: Callable[[], str]):
        """by: who works here now, for the steps."""
        super().__init__(window)
        self._window, self._book, self._by = window, book, by
        self.where_to, self.where_from = ask.where_to_save_views, ask.where_views_are
        self.actions = (
            self._action(self.tr("Export saved views…"), self.export),
            self._action(self.tr("Bring in saved views…"), self.bring_in),
        )

    def switch(self, is_today: bool) -> None:
        """As of another day than today nothing is brought in."""
        self.actions[1].setEnabled(is_today)

    def export(self) -> None:
        """Asks for a file, and writes every saved view into it."""
        path = self.where_to(self._window)
        if path is None:
            return
        # Loaded only when somebody asks: it is not needed to open the window.
        from desktop.casebook.lists.views_file import views_as_text

        try:
            with readable(self._book):
                write_private(path, views_as_text(self._book).encode())
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
        except OSError as error:
            self.failed.emit(self.tr("{0} can't be written: {1}.").format(path, error.strerror))
        else:
            self.done.emit("", self.tr("The saved views are in {0}").format(path.name))

    def bring_in(self) -> None:
        """Asks for a file, and keeps those of its views that are not here yet."""
        path = self.where_from(self._window)
        if path is None:
            return
        from desktop.casebook.lists.views_file import bring_in_views

        try:
            names = bring_in_views(self._book, path, self._by())
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
            return
        self.brought_in.emit()
        words = self.tr("Brought in: {0}") if names else self.tr("All its views are here already")
        self.done.emit("", words.format(", ".join(names)))

    def _action(self, words: str, does: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda _=False: does())
        return action
