"""Is this a letter of this casebook, and unchanged: a file, a check code or the text of a square."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.book import Casebook, book_connection
from desktop.letters.square import is_square_text
from desktop.letters.verify import Verified, verify_code, verify_file, verify_square
from desktop.screens import ask, theme
from desktop.screens.background import Background
from desktop.screens.buttons import KeyButton
from desktop.screens.line_edit import LineEdit
from desktop.screens.outcome_lines import wrapped
from desktop.screens.unlock import secret_line
from desktop.screens.words import in_window_words

translate = QCoreApplication.translate

WhichFile = Callable[[QWidget], Path | None]
_WIDTH = 620


class VerifyPage(QWidget):
    """Nothing is changed by it. The password of a file is asked for, and forgotten with the page."""

    closed = Signal()

    def __init__(self, book: Casebook):
        super().__init__()
        self._book, self._file = book, Path()
        self.which_file: WhichFile = ask.which_letter
        self._work = Background(self)
        self.text = LineEdit()
        self.password = secret_line(self.tr("Password of the file"))
        self.check = KeyButton(self.tr("Check"), key=self.tr("Enter"), kind="main")
        self.choose = KeyButton(self.tr("Choose a f&ile…"), "folder")
        self._answer, self._said = theme.label(size=15, weight=600), wrapped(size=13, tone="ink")
        self._locked = QWidget()
        self._lay_out()
        self.text.returnPressed.connect(self.press)
        self.password.returnPressed.connect(self.press)
        self.check.clicked.connect(self.press)
        self.choose.clicked.connect(self._choose)

    def show_page(self) -> None:
        """Shows the page with nothing on it yet."""
        self._file = Path()
        self.text.setText("")
        self._show("", "", locked=False)
        self.text.setFocus()

    def busy(self) -> bool:
        """True while a letter is being checked."""
        return self._work.busy()

    def said(self) -> str:
        """The answer, in a word and a sentence."""
        return " ".join(filter(None, (self._answer.text(), self._said.text())))

    def press(self) -> None:
        """Checks what is typed, or the file that was chosen."""
        typed, password, file = self.text.text().strip(), self.password.text(), self._file
        if file.name and typed in ("", str(file)):
            self._work.ask(lambda _: _of_file(self._book, file, password), self._take)
        elif typed:
            self._work.ask(lambda _: _of_text(self._book, typed), self._take)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keys on to the line."""
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.password.clear()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes one file of this computer; anything else can't be dropped here."""
        if _dropped(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Checks the file that is dropped."""
        path = _dropped(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._check_file(path)

    def _choose(self) -> None:
        path = self.which_file(self)
        if path is not None:
            self._check_file(path)

    def _check_file(self, path: Path) -> None:
        self._file = path
        self.text.setText(str(path))
        self.password.clear()
        self.press()

    def _take(self, found: Verified | str) -> None:
        if isinstance(found, str):
            self._show(self.tr("Not read"), found, locked=False)
            return
        genuine = self.tr("Genuine, but void") if found.void else self.tr("Genuine")
        word = self.tr("Locked") if found.locked else self.tr("Not genuine")
        self._show(genuine if found.genuine else word, in_window_words(found.said), found.locked)
        theme.set_tone(self._answer, "accent" if found.genuine and not found.void else "hold")

    def _show(self, word: str, sentence: str, locked: bool) -> None:
        self._answer.setText(word)
        self._said.setText(sentence)
        self._locked.setVisible(locked)
        if locked:
            self.password.setFocus()
        else:
            self.password.clear()

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self.setAcceptDrops(True)
        self.text.setAcceptDrops(
            False
        )  # else a file dropped on the line would be typed into it as an address
        told = self.tr(
            "Type the check code of a letter, paste the text that its square holds, or choose its file. "
            "Nothing is changed by it."
        )
        self.text.setAccessibleName(self.tr("Check code or text of the square"))
        self.text.setPlaceholderText("K7QF-2M9X-4TRB-81H5")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.check)
        buttons.addWidget(self.choose)
        buttons.addStretch(1)
        secret = QVBoxLayout(self._locked)
        secret.setContentsMargins(0, 0, 0, 0)
        secret.setSpacing(theme.px(4))
        secret.addWidget(theme.label(self.tr("Password of the file"), size=12, tone="second"))
        secret.addWidget(self.password)
        inside = QWidget()
        inside.setMaximumWidth(theme.px(_WIDTH))
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(28), theme.px(20), theme.px(28), theme.px(20))
        column.setSpacing(theme.px(12))
        column.addWidget(theme.label(self.tr("Check a letter"), size=20, weight=600))
        for part in (wrapped(told, size=13), self.text, self._locked):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addWidget(self._answer)
        column.addWidget(self._said)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 100)
        row.addStretch(1)
        self._locked.hide()


def _dropped(data: QMimeData) -> Path | None:
    """The one file that is dropped; None where it is none, or more than one."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == len(data.urls()) == 1 else None


def _of_file(book: Casebook, path: Path, password: str) -> Verified | str:
    try:
        content = path.read_bytes()
    except OSError as error:
        return translate("Verify", "{0} can't be read: {1}.").format(path, error.strerror)
    with book_connection(book):
        return verify_file(book, content, password)


def _of_text(book: Casebook, typed: str) -> Verified:
    with book_connection(book):
        return verify_square(book, typed) if is_square_text(typed) else verify_code(book, typed)
