"""Erases a case or a relative for good: what goes and stays is said first, the number typed to mean it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Case
from desktop.casebook.erasure.erasing_ahead import Foreseen, would_erase
from desktop.casebook.erasure.erasure import Certificate, erase_case, erase_relative
from desktop.casebook.erasure.scrubbing import scrub
from desktop.casebook.tables.book import Casebook, book_connection
from desktop.letters.words.files import write_private
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.page import ask
from desktop.screens.page.background import Background
from desktop.screens.page.unlock import WIDTH
from desktop.screens.safety.erase_words import certificate_lines, choices, foreseen_lines

PAGE_WIDTH = 760


class ErasePage(QWidget):
    """erased: the number of the case that is no more, or in which somebody is no more."""

    erased = Signal(str)
    closed = Signal()

    def __init__(self, book: Casebook, by: str):
        """by: who works here, for the certificate."""
        super().__init__()
        self._book, self.by = book, by
        self._number, self._certificate = "", ""
        self._title, self._words = theme.label(size=20, weight=600), wrapped(size=13, tone="ink")
        self.whom = Choice([])
        self.reason, self.number = LineEdit(), LineEdit()
        self.erase = KeyButton(self.tr("Erase for good"), kind="main")
        self.save = KeyButton(self.tr("Save the certificate"))
        self._to_mean_it, self._said = wrapped(), wrapped(size=13, tone="ink")
        self._looking, self._work = Background(self), Background(self)
        self._looking.failed.connect(self._take_impossible)
        self._work.failed.connect(self._refuse)
        self._lay_out()

    def show_case(self, case: Case, person: int | None = None) -> None:
        """Asks about a case. person: the id of the relative to be chosen first; None for the whole case."""
        self._number = case.number
        self._title.setText(self.tr("Erase from case {0}").format(case.number))
        self._to_mean_it.setText(self.tr("Type {0} here to say that you mean it.").format(case.number))
        blocker = QSignalBlocker(self.whom)
        self.whom.clear()
        for value, words in choices(case):
            self.whom.addItem(words, value)
        self.whom.setText("" if person is None else str(person))
        blocker.unblock()
        self.whom.setEnabled(True)
        for line in (self.reason, self.number):
            line.setText("")
        self.save.hide()
        self._look_ahead()
        self.whom.setFocus()

    def said(self) -> str:
        """What is said under the buttons: why not, or the certificate."""
        return self._said.text()

    def foreseen(self) -> str:
        """What is said to go and to stay."""
        return self._words.text()

    def busy(self) -> bool:
        """True while it is found out what would go, or while the file is written anew."""
        return self._looking.busy() or self._work.busy()

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

    def _look_ahead(self) -> None:
        book, number, person = self._book, self._number, self._person()
        self._words.setText(self.tr("What would go is being looked for…"))
        self._say("")
        self.erase.setEnabled(False)

        def work() -> Foreseen:
            with book_connection(book):
                return would_erase(book, number, person)

        self._looking.ask(lambda _: work(), self._show_foreseen)

    def _show_foreseen(self, found: Foreseen) -> None:
        lines = foreseen_lines(found, self._person() is None)
        self._words.setText("\n".join([*lines, self.tr("This can't be undone.")]))
        self.erase.setEnabled(True)

    def _take_impossible(self, sentence: str) -> None:
        self._words.setText("")
        self._refuse(sentence)

    def _person(self) -> int | None:
        chosen = self.whom.text()
        return int(chosen) if chosen else None

    def _erase(self) -> None:
        if self.number.text().strip() != self._number:
            self._refuse(
                self.tr("Type the number of the case, {0}, to say that you mean it.").format(self._number)
            )
            self.number.setFocus()
            return
        book, number, person = self._book, self._number, self._person()
        by, reason = self.by, self.reason.text().strip()
        self._say(self.tr("Erasing, and writing the file anew…"))
        self.erase.setEnabled(False)

        def work() -> tuple[Certificate, bool]:
            with book_connection(book):
                if person is None:
                    made = erase_case(book, number, by, reason)
                else:
                    made = erase_relative(book, number, person, by, reason)
                return made, scrub(book)

        self._work.ask(lambda _: work(), self._show_certificate)

    def _show_certificate(self, done: tuple[Certificate, bool]) -> None:
        made, is_clean = done
        self._certificate = "\n".join(certificate_lines(made))
        later = self.tr("Another program has the casebook open: its log is emptied once that is closed.")
        self._say(self._certificate if is_clean else f"{self._certificate}\n{later}")
        self.save.show()
        self.save.setFocus()
        self.whom.setEnabled(False)
        self.erased.emit(made.case)

    def _save(self) -> None:
        name = f"{self.tr('erasure')}-{self._number}.txt".replace("/", "_")
        if path := ask.where_to_save_certificate(self, name):
            self.write_certificate(path)

    def _refuse(self, sentence: str) -> None:
        self._say(sentence)
        self.erase.setEnabled(bool(self._words.text()) and not self._work.busy())
        theme.set_tone(self._said, "hold")

    def _say(self, sentence: str) -> None:
        theme.set_tone(self._said, "ink")
        self._said.setText(sentence)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self.whom.textChanged.connect(lambda _: self._look_ahead())
        self.erase.clicked.connect(self._erase)
        self.save.clicked.connect(self._save)
        page, inside = QWidget(), QWidget()
        theme.put_on_ground(page, "surface")
        inside.setMaximumWidth(theme.px(PAGE_WIDTH))
        self._fill(QVBoxLayout(inside))
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside, 1)
        outer.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(page, sideways=True))

    def _fill(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(theme.px(28), theme.px(20), theme.px(28), theme.px(20))
        column.setSpacing(theme.px(8))
        column.addWidget(self._title)
        self._add_line(column, self.tr("Who is erased"), self.whom, PAGE_WIDTH)
        column.addWidget(self._words)
        column.addSpacing(theme.px(4))
        self._add_line(column, self.tr("Reason"), self.reason)
        self._add_line(column, self.tr("Number of the case"), self.number)
        column.addWidget(self._to_mean_it)
        column.addSpacing(theme.px(4))
        column.addLayout(self._buttons())
        column.addWidget(self._said)
        column.addStretch(1)

    def _add_line(self, column: QVBoxLayout, words: str, line: QWidget, width: int = WIDTH) -> None:
        name = theme.label(words, size=12, tone="second")
        name.setBuddy(line)
        line.setAccessibleName(words)
        line.setMaximumWidth(theme.px(width))
        column.addWidget(name)
        column.addWidget(line)

    def _buttons(self) -> QHBoxLayout:
        leave = KeyButton(self.tr("Leave"), key=self.tr("Esc"))
        leave.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.erase, self.save, leave):
            row.addWidget(button)
        row.addStretch(1)
        return row
