"""The list that is seen, exported into a file or printed, as it stands and with its filter named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QPageLayout
from PySide6.QtWidgets import QWidget

from desktop.lists.any_file import write_list
from desktop.lists.cells import ListError
from desktop.lists.listed import Dropped, Listed
from desktop.screens.page import ask
from desktop.screens.page.background import Background, Stop
from desktop.screens.words.words import in_window_words

EXPORT_KEY, PRINT_KEY = "Ctrl+Shift+E", "Ctrl+P"


@runtime_checkable
class Lists(Protocol):
    """A page with a list on it."""

    def to_export(self) -> Listed | None:
        """The list as it stands; None while it is being read, or where nothing stands in it."""


class Exporting(QObject):
    """Its actions are for the File menu. said: what is being done, what became of it, or why it can't be."""

    said = Signal(str)

    def __init__(self, window: QWidget, seen: Callable[[], QWidget | None], office: Callable[[], str]):
        """seen: the page that is seen; office: its name, for the foot of a printed list."""
        super().__init__(window)
        self._window, self._seen, self._office = window, seen, office
        self._work = Background(self)
        self._work.failed.connect(self.said)
        self.where_to_export, self.which_printer = ask.where_to_export, ask.which_printer
        export = self._action(self.tr("&Export the list…"), EXPORT_KEY, self.export)
        print_it = self._action(self.tr("&Print the list…"), PRINT_KEY, self.print)
        self.actions = (export, print_it)

    def export(self) -> None:
        """Asks for a file, and writes the list into it beside the window."""
        listed, foot = self._listed(), self._office()
        path = self.where_to_export(self._window, listed.file_name()) if listed else None
        if listed is None or path is None:
            return
        self.said.emit(self.tr("Writing {0}…").format(path.name))
        self._work.ask(lambda stop: _written(listed, path, foot, stop), self.said.emit)

    def print(self) -> None:
        """Asks for a printer, and prints the list beside the window."""
        listed, foot = self._listed(), self._office()
        printer = self.which_printer(self._window) if listed else None
        if listed is None or printer is None:
            return
        # Loaded only when somebody prints.
        from desktop.screens.letters.letter_print import print_letter

        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        self.said.emit(self.tr("Printing…"))

        def work(stop: Stop) -> str:
            try:
                went_well = print_letter(_pdf(listed, foot, stop), printer)
            except ListError as error:
                return in_window_words(error)
            if went_well:
                return self.tr("Sent to the printer")
            return self.tr("The printer could not be used. Look to it, and print again.")

        self._work.ask(work, self.said.emit)

    def busy(self) -> bool:
        """True while a list is being written or printed."""
        return self._work.busy()

    def _listed(self) -> Listed | None:
        seen = self._seen()
        listed = seen.to_export() if isinstance(seen, Lists) else None
        if listed is None:
            self.said.emit(self.tr("Nothing is listed here yet that could be exported."))
        return listed

    def _action(self, words: str, key: str, does: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: does())
        return action


def _written(listed: Listed, path: Path, foot: str, stop: Stop) -> str:
    """Writes the file, and says that it is there or why it is not."""
    tr = ask.translate
    try:
        write_list(path, listed.head, listed.rows(stop), listed.title, listed.named, foot)
    except ListError as error:
        return in_window_words(error)
    except Dropped:
        return tr("Export", "The list was not written.")
    return tr("Export", "The list is saved as {0}").format(path)


def _pdf(listed: Listed, foot: str, stop: Stop) -> bytes:
    from desktop.lists.printed import list_pdf

    return list_pdf(listed.head, listed.rows(stop), listed.title, listed.named, foot)
