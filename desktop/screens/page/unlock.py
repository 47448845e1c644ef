"""The page before a casebook that has a passphrase: one field, and a sentence where it does not open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.page.wanted import OPEN_KEY
from desktop.screens.words.keys import add_key

WIDTH = 420


class UnlockPage(QWidget):
    """opened: the passphrase that fits; other: another casebook is wanted. Closing it leaves the program."""

    opened = Signal(str)
    other = Signal()

    def __init__(self, path: Path, try_it: Callable[[str, bool], str], is_kept: bool | None = None):
        """try_it: takes a passphrase, and whether the keyring is to keep it, and says in a sentence why that
        does not do, empty where it does; is_kept: whether the keyring has it, None where nothing is asked."""
        super().__init__()
        self._try_it = try_it
        self.setWindowTitle(self.tr("{0} – Yearmark").format(path.stem))
        self.field = secret_line(self.tr("Passphrase"))
        self._said = wrapped(size=13)
        self.keep = Choice((("no", self.tr("no")), ("yes", self.tr("yes"))))
        self.keep.setText("yes" if is_kept else "no")
        self._open = KeyButton(self.tr("Unlock"), key=self.tr("Enter"), kind="main")
        self._open.clicked.connect(self._ask)
        self.another = KeyButton(self.tr("Another casebook…"), key=OPEN_KEY)
        self.another.clicked.connect(self.other)
        add_key(self, OPEN_KEY, self.another.text(), self.other.emit)
        self._lay_out(path, asks=is_kept is not None)
        self.resize(theme.px(720), theme.px(420))

    def said(self) -> str:
        """The sentence under the field."""
        return self._said.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter unlocks, or presses the button with the cursor; Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.another.click if self.another.hasFocus() else self._ask)()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        self._say(self.tr("Unlocking…"))
        # The words are painted before the key is derived, which takes a moment on purpose.
        QApplication.processEvents()
        typed = self.field.text()
        keeps = self.keep.text() == "yes"
        refused = self._try_it(typed, keeps) if typed else self.tr("Type the passphrase of this casebook.")
        if refused:
            self._say(refused, wrong=True)
            self.field.selectAll()
            self.field.setFocus()
        else:
            self.field.clear()
            self.opened.emit(typed)

    def _say(self, sentence: str, wrong: bool = False) -> None:
        self._said.setText(sentence)
        theme.set_tone(self._said, "hold" if wrong else "second")

    def _lay_out(self, path: Path, asks: bool) -> None:
        theme.put_on_ground(self, "surface")
        middle = QWidget()
        middle.setFixedWidth(theme.px(WIDTH))
        column = QVBoxLayout(middle)
        column.setSpacing(theme.px(8))
        column.addWidget(theme.label(path.stem, size=20, weight=600))
        where = wrapped(self.tr("This casebook is locked with a passphrase. It is {0}.").format(path))
        column.addWidget(where)
        column.addSpacing(theme.px(8))
        add_named(column, self.tr("Passphrase"), self.field)
        if asks:
            add_named(column, self.tr("Keep it in the keyring of this desktop"), self.keep)
        column.addSpacing(theme.px(4))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._open)
        row.addWidget(self.another)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._said)
        column.addStretch(1)
        # Words that wrap get their height only where nothing is aligned.
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, theme.px(72), 0, theme.px(20))
        outer.addStretch(1)
        outer.addWidget(middle)
        outer.addStretch(1)
        self.field.setFocus()


def add_named(column: QVBoxLayout, words: str, line: QWidget) -> None:
    """Puts a line into a column, with its name above."""
    name = theme.label(words, size=12, tone="second")
    name.setBuddy(line)
    line.setAccessibleName(words)
    column.addWidget(name)
    column.addWidget(line)


def secret_line(name: str) -> QLineEdit:
    """A line that does not show what is typed, and of which nothing is kept or offered again."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
    )
    line.setAccessibleName(name)
    return line
