"""Erases a case for good: what goes and what stays is said first, and the case's number typed to mean it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Case
from desktop.casebook.book import Casebook, book_connection
from desktop.casebook.erasure import Certificate, erase_case
from desktop.casebook.scrubbing import scrub
from desktop.letters.files import write_private
from desktop.screens import theme
from desktop.screens.background import Background
from desktop.screens.buttons import KeyButton
from desktop.screens.line_edit import LineEdit
from desktop.screens.outcome_lines import wrapped
from desktop.screens.unlock import WIDTH


class ErasePage(QWidget):
    """erased: the number of the case that is no more."""

    erased = Signal(str)
    closed = Signal()

    def __init__(self, book: Casebook, by: str):
        """by: who works here, for the certificate."""
        super().__init__()
        self._book, self.by = book, by
        self._number, self._certificate = "", ""
        self._title, self._words = theme.label(size=20, weight=600), wrapped(size=13, tone="ink")
        self.reason, self.number = LineEdit(), LineEdit()
        self.erase = KeyButton(self.tr("Erase for good"), kind="main")
        self.save = KeyButton(self.tr("Save the certificate"))
        self._said = wrapped(size=13, tone="ink")
        self._work = Background(self)
        self._work.failed.connect(self._refuse)
        self._lay_out()

    def show_case(self, case: Case) -> None:
        """Asks about a case."""
        self._number = case.number
        self._title.setText(self.tr("Erase case {0}").format(case.number))
        people = len(case.relatives) + 1
        self._words.setText(
            self.tr(
                "{0} and everybody who stands in this case alone ({1} people) go for good, with contracts, "
                "papers, values in the history, drafts, undo, trash and the pages of letters. The numbers of "
                "the case and its letters stay, and that it was erased, by whom and why. Backups from before "
                "hold it until they are thinned, at most twelve months. This can't be undone."
            ).format(case.recruit.name, people)
        )
        for line in (self.reason, self.number):
            line.setText("")
        self._said.setText("")
        self.save.hide()
        self.erase.setEnabled(True)
        self.reason.setFocus()

    def said(self) -> str:
        """What is said under the buttons: why not, or the certificate."""
        return self._said.text()

    def busy(self) -> bool:
        """True while the file is written anew."""
        return self._work.busy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def write_certificate(self, path: Path) -> None:
        """Writes the certificate as text."""
        try:
            write_private(path, f"{self._certificate}\n".encode())
        except OSError as error:
            self._refuse(self.tr("It can't be written to {0}: {1}.").format(path, error.strerror))

    def _erase(self) -> None:
        if self.number.text().strip() != self._number:
            self._refuse(
                self.tr("Type the number of the case, {0}, to say that you mean it.").format(self._number)
            )
            self.number.setFocus()
            return
        book, number, by, reason = self._book, self._number, self.by, self.reason.text().strip()
        self._say(self.tr("Erasing, and writing the file anew…"))

        def work() -> tuple[Certificate, bool]:
            with book_connection(book):
                made = erase_case(book, number, by, reason)
                return made, scrub(book)

        self._work.ask(lambda _: work(), self._show_certificate)

    def _show_certificate(self, done: tuple[Certificate, bool]) -> None:
        made, is_clean = done
        self._certificate = "\n".join(certificate_lines(made))
        later = self.tr("Another program has the casebook open: its log is emptied once that is closed.")
        self._say(self._certificate if is_clean else f"{self._certificate}\n{later}")
        self.save.show()
        self.erase.setEnabled(False)
        self.erased.emit(made.case)

    def _save(self) -> None:
        name = f"{self.tr('erasure')}-{self._number}.txt".replace("/", "_")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the certificate"), name)
        if chosen:
            self.write_certificate(Path(chosen))

    def _refuse(self, sentence: str) -> None:
        self._say(sentence)
        theme.set_tone(self._said, "hold")

    def _say(self, sentence: str) -> None:
        theme.set_tone(self._said, "ink")
        self._said.setText(sentence)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self.erase.clicked.connect(self._erase)
        self.save.clicked.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(20), theme.px(28), theme.px(20))
        column.setSpacing(theme.px(8))
        column.addWidget(self._title)
        column.addWidget(self._words)
        for words, line in ((self.tr("Reason"), self.reason), (self.tr("Number of the case"), self.number)):
            name = theme.label(words, size=12, tone="second")
            name.setBuddy(line)
            line.setAccessibleName(words)
            line.setMaximumWidth(theme.px(WIDTH))
            column.addWidget(name)
            column.addWidget(line)
        leave = KeyButton(self.tr("Leave"), key=self.tr("Esc"))
        leave.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.erase, self.save, leave):
            row.addWidget(button)
        row.addStretch(1)
        column.addSpacing(theme.px(4))
        column.addLayout(row)
        column.addWidget(self._said)
        column.addStretch(1)


def certificate_lines(made: Certificate) -> list[str]:
    """The certificate in words: what went, and what stays."""
    went = ", ".join(f"{count} {what}" for what, count in made.went.items())
    letters = f"; of letters {', '.join(made.letters)} the number, day and kind alone" if made.letters else ""
    return [
        f"Certificate of erasure {made.number}",
        f"Case {made.case} was erased on {made.when.replace('T', ' ')} by {made.by}: {made.reason}.",
        f"What went for good: {went}.",
        f"What stays: the number of the case{letters}; and this certificate.",
        "Backups from before this day hold it until they are thinned, at most twelve months.",
    ]
