"""The list that is seen, exported into a file or printed, as it stands and with its filter named."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence, QPageLayout
from PySide6.QtWidgets import QWidget

from desktop.letters.files import write_private
from desktop.lists.cells import ListError
from desktop.screens import ask
from desktop.screens.arrangement import Entry
from desktop.screens.background import Background, Stop
from desktop.screens.follow import Asked
from desktop.screens.list_cells import Dropped, list_head, list_rows, what_is_listed
from desktop.screens.people_page import PeoplePage
from desktop.screens.words import in_window_words

EXPORT_KEY, PRINT_KEY = "Ctrl+Shift+E", "Ctrl+P"
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys('/\\:*?"<>|\n\t', " "))


@dataclass(frozen=True, slots=True)
class Listed:
    """What is to be written: who is listed, what the list is called, and what it shows in a sentence."""

    asked: Asked
    entries: tuple[Entry, ...]
    title: str
    named: str
    office: str


class Exporting(QObject):
    """Its actions are for the File menu. said: what is being done, what became of it, or why it can't be."""

    said = Signal(str)

    def __init__(self, window: QWidget, people: PeoplePage, office: Callable[[], str]):
        """office: its name, for the foot of a printed list."""
        super().__init__(window)
        self._window, self._people, self._office = window, people, office
        self._work = Background(self)
        self._work.failed.connect(self.said)
        self.where_to_export, self.which_printer = ask.where_to_export, ask.which_printer
        export = self._action(self.tr("&Export the list…"), EXPORT_KEY, self.export)
        print_it = self._action(self.tr("&Print the list…"), PRINT_KEY, self.print)
        self.actions = (export, print_it)

    def export(self) -> None:
        """Asks for a file, and writes the list into it beside the window."""
        listed = self._listed()
        path = self.where_to_export(self._window, _file_name(listed)) if listed else None
        if listed is None or path is None:
            return
        self.said.emit(self.tr("Writing {0}…").format(path.name))
        self._work.ask(lambda stop: _written(listed, path, stop), self.said.emit)

    def print(self) -> None:
        """Asks for a printer, and prints the list beside the window."""
        listed = self._listed()
        printer = self.which_printer(self._window) if listed else None
        if listed is None or printer is None:
            return
        # Loaded only when somebody prints.
        from desktop.screens.letter_print import print_letter

        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        self.said.emit(self.tr("Printing…"))

        def work(stop: Stop) -> str:
            try:
                went_well = print_letter(_pdf(listed, stop), printer)
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
        """The list as it stands; None where it is being found, or lists nobody."""
        people = self._people
        entries = people.list.entries()
        if people.busy() or not entries:
            self.said.emit(self.tr("Nobody is listed yet that could be exported."))
            return None
        asked = people.asked
        named = what_is_listed(people.sentence(), asked, people.list.count())
        return Listed(asked, entries, people.title(), named, self._office())

    def _action(self, words: str, key: str, does: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: does())
        return action


def _file_name(listed: Listed) -> str:
    title = " ".join(listed.title.translate(_NOT_IN_A_NAME).split())
    return f"{title} {listed.asked.on.isoformat()}.xlsx"


def _written(listed: Listed, path: Path, stop: Stop) -> str:
    """Writes the file, and says that it is there or why it is not."""
    tr = ask.translate
    try:
        _write(listed, path, stop)
    except ListError as error:
        return in_window_words(error)
    except Dropped:
        return tr("Export", "The list was not written.")
    except OSError as error:
        return tr("Export", "The list can't be written to {0}: {1}.").format(path, error.strerror)
    return tr("Export", "The list is saved as {0}").format(path)


def _write(listed: Listed, path: Path, stop: Stop) -> None:
    # Each loads what it writes with, only when it is asked for.
    rows = list_rows(listed.asked, listed.entries, stop)
    if path.suffix.lower() == ".pdf":
        write_private(path, _pdf(listed, stop))
    elif path.suffix.lower() == ".csv":
        from desktop.lists.csv_file import write_csv

        write_csv(path, list_head(), rows, listed.named)
    elif path.suffix.lower() == ".xlsx":
        from desktop.lists.xlsx_file import write_xlsx

        write_xlsx(path, list_head(), rows, listed.title, listed.named)
    else:
        sentence = ask.translate("Export", "{0} ends in none of .xlsx, .csv and .pdf. Choose one of these.")
        raise ListError(sentence.format(path.name))


def _pdf(listed: Listed, stop: Stop) -> bytes:
    from desktop.lists.printed import list_pdf

    rows = list_rows(listed.asked, listed.entries, stop)
    return list_pdf(list_head(), rows, listed.title, listed.named, listed.office)
