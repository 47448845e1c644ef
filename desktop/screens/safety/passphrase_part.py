"""The passphrase on the page of safety: set, changed or taken off."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.casebook.keeping.relocking import too_weak
from desktop.casebook.tables import connection
from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.cipher import key_for
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.page.unlock import WIDTH, secret_line
from desktop.screens.words.words import in_window_words


@dataclass(frozen=True, slots=True, repr=False)
class Relocked:
    """The passphrase before and after; None where there is none."""

    old: str | None
    new: str | None


class PassphrasePart(QWidget):
    """asked: the casebook is to be closed, locked otherwise and opened again; gives a `Relocked`."""

    asked = Signal(object)

    def __init__(self, book: Casebook):
        super().__init__()
        self._book = book
        self.old, self.new = secret_line(self.tr("Passphrase now")), secret_line(self.tr("New passphrase"))
        self.again = secret_line(self.tr("New passphrase again"))
        locked = book.key is not None
        self.put = KeyButton(self.tr("Change the passphrase") if locked else self.tr("Set a passphrase"))
        self.take_off = KeyButton(self.tr("Take it off"))
        self._said = wrapped(size=13)
        self._lay_out(locked)

    def said(self) -> str:
        """What is said beneath."""
        return self._said.text()

    def clear(self) -> None:
        """Nothing typed stays."""
        for line in (self.old, self.new, self.again):
            line.clear()
        self._said.setText("")

    def _put(self) -> None:
        new = self.new.text()
        if weak := too_weak(new):
            self._refuse(in_window_words(weak), self.new)
        elif new != self.again.text():
            self._refuse(self.tr("The two are not the same. Type the new one twice."), self.again)
        elif self._knows_old():
            self.asked.emit(Relocked(self.old.text() or None, new))

    def _take_off(self) -> None:
        if self._knows_old():
            self.asked.emit(Relocked(self.old.text(), None))

    def _knows_old(self) -> bool:
        key = self._book.key
        if key is None or key_for(self.old.text(), key.salt) == key:
            return True
        self._refuse(self.tr("The passphrase now is another one. Type it again."), self.old)
        return False

    def _refuse(self, sentence: str, line: QLineEdit) -> None:
        self._said.setText(sentence)
        theme.set_tone(self._said, "hold")
        line.setFocus()
        line.selectAll()

    def _lay_out(self, locked: bool) -> None:
        self.put.clicked.connect(self._put)
        self.take_off.clicked.connect(self._take_off)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(theme.label(self.tr("Passphrase"), 15, 600))
        column.addWidget(wrapped(self._words(locked)))
        for line in (self.old, self.new, self.again) if locked else (self.new, self.again):
            name = theme.label(line.accessibleName(), size=12, tone="second")
            name.setBuddy(line)
            line.setMaximumWidth(theme.px(WIDTH))
            column.addWidget(name)
            column.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.put)
        if locked:
            row.addWidget(self.take_off)
        row.addStretch(1)
        column.addSpacing(theme.px(4))
        column.addLayout(row)
        column.addWidget(self._said)
        self.put.setEnabled(connection.can_lock())

    def _words(self, locked: bool) -> str:
        if not connection.can_lock():
            return self.tr("What locks a casebook is not installed; run.py installs it.")
        if locked:
            return self.tr(
                "Casebook, drafts and backups are locked: nobody opens them without the passphrase."
            )
        return self.tr(
            "Casebook and backups can be read by whoever has the file. With a passphrase nobody opens them "
            "without it; a passphrase that is forgotten can't be found again."
        )
