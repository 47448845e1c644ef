"""How a letter leaves its page: into a file or onto paper, where it goes being asked before it is issued."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.screens.letters.letter_foot import LetterFoot
from desktop.screens.letters.letter_work import Drawn
from desktop.screens.letters.manner_bar import MannerBar
from desktop.screens.letters.manner_work import AS_IT_IS, PutOn, save
from desktop.screens.letters.register_work import Done
from desktop.screens.page.background import Background

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

AskWhere = Callable[[QWidget, str], Path | None]
AskPrinter = Callable[[QWidget], "QPrinter | None"]

translate = QCoreApplication.translate


class LetterOut:
    """Asks where a letter goes, takes it there beside the window, and says in the foot what came of it."""

    def __init__(self, page: QWidget, foot: LetterFoot, manner: MannerBar, beside_window: Background):
        self._page, self._foot, self._manner, self._beside_window = page, foot, manner, beside_window
        self.where_to_save: AskWhere | None = None
        self.which_printer: AskPrinter | None = None

    def ask_where(self, number: str, issued: bool) -> Path | None:
        """Into which file a letter of that number is to be saved; says it where none is named."""
        path = self.where_to_save(self._page, _name(number)) if self.where_to_save else None
        if path is None:
            kept = translate("LetterPreview", "Not saved into a file. The letter stays in the register.")
            not_issued = translate("LetterPreview", "Not issued: no file was named for it.")
            self._foot.say(kept if issued else not_issued)
        return path

    def ask_printer(self, issued: bool) -> QPrinter | None:
        """On which printer; where none is chosen, says of a letter not issued yet that it is not."""
        printer = self.which_printer(self._page) if self.which_printer else None
        if printer is None and not issued:
            self._foot.say(translate("LetterPreview", "Not issued: no printer was chosen for it."))
        return printer

    def save(self, letter: Drawn, path: Path, put_on: PutOn) -> None:
        """Writes the letter into a file."""
        if put_on is AS_IT_IS:
            self._say_saved(path, save(letter.pdf, path, put_on))
        else:
            self._beside_window.ask(
                lambda _: save(letter.pdf, path, put_on), lambda done: self._say_saved(path, done)
            )

    def print(self, letter: Drawn, printer: QPrinter) -> None:
        """Prints the letter."""
        # Loaded only when somebody prints: it is not needed to look at a letter.
        from desktop.screens.letters.letter_print import print_letter

        self._foot.say(translate("LetterPreview", "Printing…"))
        self._beside_window.ask(lambda _: print_letter(letter.pdf, printer), self._say_printed)

    def _say_saved(self, path: Path, done: Done) -> None:
        self._foot.say(done.said, wrong=not done.went_well, file=path if done.went_well else None)
        if done.went_well:
            self._manner.close_bar()

    def _say_printed(self, went_well: bool) -> None:
        if went_well:
            self._foot.say(translate("LetterPreview", "Sent to the printer"))
        else:
            failed = translate("LetterPreview", "The printer could not be used. Look to it, and print again.")
            self._foot.say(failed, wrong=True)


def with_number(path: Path, proposed: str, number: str) -> Path:
    """The file as it was named; one named as proposed takes the letter's own number, if that is another.

    Another desk may issue a letter while the box is open.
    """
    own = path.with_name(_name(number))
    return own if path.name == _name(proposed) and not own.exists() else path


def _name(number: str) -> str:
    return f"{number}.pdf"
