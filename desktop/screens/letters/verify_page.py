"""Says of a letter that somebody brings whether it is true: by its check code, its square or its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.tables.book import Casebook
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.letters.verify_answer import VerifyAnswer
from desktop.screens.letters.verify_work import Answer, answer_to_file, answer_to_text
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.page import ask
from desktop.screens.page.background import Background
from desktop.screens.page.unlock import secret_line

EDGE = 28
_WIDTH = 640


class VerifyPage(QWidget):
    """Nothing is changed here, and nothing is kept of what is shown.

    opened: the case of a letter and the place of whose it is; in_register: the number of a letter that is
    to be seen there; closed: one goes back.
    """

    opened = Signal(str, int)
    in_register = Signal(str)
    closed = Signal()

    def __init__(self, book: Casebook):
        super().__init__()
        self._book = book
        self.which_file: Callable[[QWidget], Path | None] = ask.which_letter
        self._work = Background(self)
        self._path: Path | None = None
        self._answered: Answer | None = None
        self.text, self.password = LineEdit(), secret_line(self.tr("Password of the file"))
        self.check = KeyButton(self.tr("Check"), "check", self.tr("Enter"), "main")
        self.choose = KeyButton(self.tr("Choose a f&ile…"), "folder")
        self.to_register = KeyButton(self.tr("Sh&ow in the register"), "letter")
        self.to_case = KeyButton(self.tr("Open the c&ase"), "people")
        self._file, self._asking, self.answer = wrapped(size=13), QWidget(), VerifyAnswer()
        self._lay_out()
        self._connect()

    def show_page(self) -> None:
        """Opens the page anew."""
        self._work.drop()
        self.text.clear()
        self._begin(None)
        self.text.setFocus()

    def check_file(self, path: Path, password: str = "") -> None:
        """Answers to a file. password: opens it, where it is protected."""
        self.text.clear()
        self._begin(path)
        self._file.setText(self.tr("The file {0}").format(path.name))
        self._file.show()
        self._work.ask(lambda _: answer_to_file(self._book, path, password), self._take)

    def press(self) -> None:
        """Answers to what is typed; to the file in hand where its password is typed."""
        text = self.text.text().strip()
        if text:
            self._begin(None)
            self._work.ask(lambda _: answer_to_text(self._book, text), self._take)
        elif self._path is not None:
            self.check_file(self._path, self.password.text())
        else:
            self.text.setFocus()
            self._refuse(
                self.tr("Type the check code, paste the square's text, or choose the letter's file.")
            )

    def busy(self) -> bool:
        """True while a letter is looked for."""
        return self._work.busy()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keys on to the field."""
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; Enter presses the button with the cursor, or answers."""
        if event.key() == Qt.Key.Key_Escape:
            self._work.drop()
            self.password.clear()
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            now = QApplication.focusWidget()
            (now if isinstance(now, KeyButton) else self.check).click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes files, and the text of a square."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Answers to a file that is dropped, or to a text."""
        data = event.mimeData()
        event.acceptProposedAction()
        if not data.hasUrls():
            self.text.setText(data.text())
            self.press()
        elif len(data.urls()) == 1 and data.urls()[0].isLocalFile():
            self.check_file(Path(data.urls()[0].toLocalFile()))
        else:
            self._begin(None)
            self._refuse(self.tr("Drop one file that lies on this computer, the letter's PDF."))

    def _begin(self, path: Path | None) -> None:
        """Takes away the answer before, and what was asked of another file."""
        self._path, self._answered = path, None
        self.password.clear()
        for gone in (self._file, self._asking, self.answer):
            gone.hide()
        self._switch()

    def _take(self, answer: Answer) -> None:
        self._answered = answer
        self.answer.show_answer(answer)
        self._asking.setVisible(answer.sort == "locked")
        if answer.sort == "locked":
            self.password.setFocus()
        self._switch()

    def _refuse(self, sentence: str) -> None:
        self._take(Answer("unread", sentence))

    def _switch(self) -> None:
        """Opens the ways to the letter and its case, where they are there."""
        answer = self._answered
        self.to_register.setEnabled(answer is not None and answer.letter is not None)
        self.to_case.setEnabled(answer is not None and answer.person is not None)

    def _choose(self) -> None:
        if (path := self.which_file(self)) is not None:
            self.check_file(path)

    def _show_in_register(self) -> None:
        if self._answered is not None and self._answered.letter is not None:
            self.in_register.emit(self._answered.letter.number)

    def _open_case(self) -> None:
        answer = self._answered
        if answer is not None and answer.letter is not None and answer.person is not None:
            self.opened.emit(answer.letter.case, answer.person)

    def _connect(self) -> None:
        self._work.failed.connect(self._refuse)
        self.check.clicked.connect(self.press)
        self.choose.clicked.connect(self._choose)
        self.to_register.clicked.connect(self._show_in_register)
        self.to_case.clicked.connect(self._open_case)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self.setAcceptDrops(True)
        self.text.setPlaceholderText("K7QF-2M9X-4TRB-81H5")
        self.text.setAcceptDrops(False)  # a file dropped on it is the page's to read, not a name to type
        page = QWidget()
        theme.put_on_ground(page, "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(EDGE), theme.px(14), theme.px(EDGE), theme.px(14))
        column.setSpacing(theme.px(6))
        column.addWidget(theme.label(self.tr("Check a letter"), size=20, weight=600))
        column.addWidget(wrapped(self._hint(), size=13))
        column.addSpacing(theme.px(8))
        self._add_asking(column)
        column.addSpacing(theme.px(12))
        column.addWidget(self._file)
        column.addWidget(self.answer)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolling(page), 1)
        outer.addWidget(theme.hairline())
        outer.addWidget(self._foot())

    def _hint(self) -> str:
        return self.tr(
            "Type the check code of a letter, paste the text that its square holds, or choose its file; it "
            "may also be dropped here. Nothing is changed by it."
        )

    def _add_asking(self, column: QVBoxLayout) -> None:
        self._add_named(column, self.tr("Check code or text of the s&quare"), self.text)
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(theme.px(6))
        self._add_named(asking, self.tr("&Password of the file"), self.password)
        column.addWidget(self._asking)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.check)
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addLayout(row)

    def _add_named(self, column: QVBoxLayout, words: str, line: QWidget) -> None:
        name = theme.label(words, size=12, tone="second")
        name.setBuddy(line)
        line.setAccessibleName(words.replace("&", ""))
        line.setMaximumWidth(theme.px(_WIDTH))
        column.addWidget(name)
        column.addWidget(line)

    def _foot(self) -> QWidget:
        foot = QWidget()
        theme.put_on_ground(foot, "panel")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(EDGE), theme.px(10), theme.px(EDGE), theme.px(10))
        row.setSpacing(theme.px(8))
        row.addWidget(self.to_register)
        row.addWidget(self.to_case)
        row.addStretch(1)
        return foot
