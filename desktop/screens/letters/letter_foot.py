"""The foot of the letter's page: save and print, and what became of the letter."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.flow import Flow


class LetterFoot(QWidget):
    """Before the letter is issued its buttons say that they issue it; afterwards they only save and print.

    dress: a password or a signature is to be put on the file.
    """

    save = Signal()
    print = Signal()
    dress = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.put_on_ground(self, "panel")
        self._save = KeyButton("", icon="save", kind="main")
        self._print = KeyButton("", icon="printer")
        self._dress = KeyButton(self.tr("&Protect or sign…"), kind="bare")
        self._open = KeyButton(self.tr("Open the file"), kind="link")
        self._open.hide()
        self._file: Path | None = None
        self._number, self._said = theme.label(weight=500), wrapped(size=13)
        self._save.clicked.connect(self.save)
        self._print.clicked.connect(self.print)
        self._dress.clicked.connect(self.dress)
        self._open.clicked.connect(self._open_file)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        row.setSpacing(theme.px(8))
        self._ways = Flow(0, 0, 0)
        self._ways.put((self._save, self._print, self._dress))
        row.addWidget(self._ways)
        row.addSpacing(theme.px(8))
        row.addWidget(self._number)
        row.addWidget(self._said, 1)
        row.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(theme.hairline())
        column.addLayout(row)
        self.show_letter("")

    def wait(self) -> None:
        """Shuts the buttons until there is a letter."""
        for button in (self._save, self._print):
            button.setEnabled(False)
        self._number.setVisible(False)

    def show_letter(self, number: str) -> None:
        """Opens the buttons for a letter; number: where it is issued, else empty."""
        self._save.say(self.tr("Save…") if number else self.tr("Issue and save…"))
        self._print.say(self.tr("Print…") if number else self.tr("Issue and print…"))
        self._ways.place()
        for button in (self._save, self._print):
            button.setEnabled(True)
        self._number.setVisible(bool(number))
        self._number.setText(self.tr("Issued as {0}").format(number))

    def say(self, text: str, wrong: bool = False, file: Path | None = None) -> None:
        """Says what became of the letter. file: where it was saved; the desktop's viewer may then open it."""
        self._file = file
        self._open.setVisible(file is not None)
        self._said.setText(text)
        theme.set_tone(self._said, "hold" if wrong else "second")

    def said(self) -> str:
        """What was said last."""
        return self._said.text()

    def _open_file(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file))):
            self.say(self.tr("This desktop has no program that opens {0}.").format(self._file), wrong=True)
