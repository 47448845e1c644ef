"""A password or the office's signature for files that are handed out: asked each time, kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.letters.proof.protection import LONGEST
from desktop.letters.proof.signing import can_sign
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.letters.manner_work import AS_IT_IS, PutOn
from desktop.screens.look import theme
from desktop.screens.page import ask
from desktop.screens.page.unlock import secret_line

WhichFile = Callable[[QWidget], Path | None]


class MannerBar(QFrame):
    """While it is open, what is typed in it is put on what is saved; closed, files are saved as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.which_certificate: WhichFile = ask.which_certificate
        self._certificate: Path | None = None
        self.password = secret_line(self.tr("Password that opens the file"))
        self.again = secret_line(self.tr("Password again"))
        self.passphrase = secret_line(self.tr("Passphrase of the certificate"))
        self.choose = KeyButton("", "folder")
        self._said = wrapped(size=13, tone="hold")
        self._lay_out()
        self.close_bar()

    def switch(self) -> None:
        """Opens it, or closes it; nothing typed stays."""
        if self.isHidden():
            self.show()
            self.password.setFocus()
        else:
            self.close_bar()

    def ask_again(self) -> None:
        """Opens it, for a password that was typed before and kept nowhere."""
        self.show()
        self._refuse(self.tr("Type the password that these files are to have, twice."))

    def close_bar(self) -> None:
        """Closes it, and forgets what was typed."""
        for line in (self.password, self.again, self.passphrase):
            line.clear()
        self._take_certificate(None)
        self._refuse("")
        self.hide()

    def put_on(self) -> PutOn | None:
        """What is to be put on the files; None where that can't be, which is then said."""
        if self.isHidden():
            return AS_IT_IS
        self._refuse(self._wrong())
        if self.refused():
            return None
        certificate = self._certificate
        return PutOn(self.password.text(), certificate, self.passphrase.text() if certificate else "")

    def refused(self) -> str:
        """Why it can't be put on; empty where it can."""
        return self._said.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the line."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _wrong(self) -> str:
        password = self.password.text()
        if len(password.encode()) > LONGEST:
            return self.tr("The password is too long: at most 127 bytes open a PDF.")
        if password != self.again.text():
            return self.tr("The two are not the same. Type the password twice.")
        if not password and self._certificate is None:
            return self.tr("Type a password, choose a certificate, or close this with Esc.")
        return ""

    def _refuse(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))
        if sentence:
            self.password.setFocus()

    def _choose(self) -> None:
        path = self.which_certificate(self)
        if path is not None:
            self._take_certificate(path)
            self.passphrase.setFocus()

    def _take_certificate(self, path: Path | None) -> None:
        self._certificate = path
        self.choose.say(path.name if path else self.tr("Choose a certificate…"))
        self.passphrase.setEnabled(path is not None)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        self.choose.clicked.connect(self._choose)
        self.choose.setMaximumHeight(theme.px(32))
        fields = QHBoxLayout()
        fields.setSpacing(theme.px(16))
        for line in (self.password, self.again):
            fields.addLayout(_named(line), 1)
        if can_sign():
            fields.addLayout(_named(self.choose, self.tr("Signed with")), 1)
            fields.addLayout(_named(self.passphrase), 1)
        told = self.tr(
            "Put on what is saved, and asked for each time. Nobody opens the file without its password, so "
            "keep that elsewhere; the letter in the register stays as it was issued."
        )
        words = QVBoxLayout()
        words.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        words.setSpacing(theme.px(6))
        words.addWidget(wrapped(told))
        words.addLayout(fields)
        words.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(theme.hairline())
        column.addLayout(words)


def _named(part: QWidget, words: str = "") -> QVBoxLayout:
    """A part with its name above, in small type."""
    name = theme.label(words or part.accessibleName(), size=12, tone="second")
    name.setBuddy(part)
    column = QVBoxLayout()
    column.setSpacing(theme.px(4))
    column.addWidget(name)
    column.addWidget(part)
    return column
