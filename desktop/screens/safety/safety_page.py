"""The page of safety: backups, whether the file is sound, which cases were left for long, passphrase."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.history.history import head
from desktop.casebook.keeping.check import Soundness, check
from desktop.casebook.tables.book import Casebook, book_connection
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.page.background import Background
from desktop.screens.safety.backup_part import BackupPart
from desktop.screens.safety.passphrase_part import PassphrasePart
from desktop.screens.safety.retention_part import RetentionPart
from desktop.screens.words.words import in_window_words

WIDTH = 760


class SafetyPage(QWidget):
    """closed: back to where one was; erase: the number of a case that is to be erased."""

    closed = Signal()
    erase = Signal(str)

    def __init__(self, book: Casebook, folder: Path, by: str):
        """folder: where backups are kept; by: who works here, for the history."""
        super().__init__()
        self._book = book
        self.backups, self.passphrase = BackupPart(book, folder, by), PassphrasePart(book)
        self.check = KeyButton(self.tr("Check the whole file"))
        self.retention = RetentionPart(book)
        self.retention.erase.connect(self.erase)
        self._checked = wrapped(size=13, tone="ink")
        self._work = Background(self)
        self._work.failed.connect(self._checked.setText)
        self._lay_out()

    def show_page(self, years: int | None, on: date) -> None:
        """Reads what there is. years: after which a case that nobody touched is listed; None for never."""
        self.backups.show_backups()
        self.passphrase.clear()
        self._checked.setText("")
        self.retention.show_cases(years, on)
        self.backups.make.setFocus()

    def said(self) -> str:
        """What the check found, and which cases the rule lists."""
        return f"{self._checked.text()}\n{self.retention.said()}".strip()

    def busy(self) -> bool:
        """True while something is read."""
        return self._work.busy() or self.backups.busy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _check(self) -> None:
        book = self._book
        self._checked.setText(self.tr("Reading the whole file…"))

        def read() -> tuple[Soundness, str]:
            with book_connection(book):
                return check(book), head(book)

        self._work.ask(lambda _: read(), self._show_checked)

    def _show_checked(self, found: tuple[Soundness, str]) -> None:
        soundness, last = found
        if not soundness.sound:
            self._checked.setText("\n".join(map(in_window_words, soundness.problems)))
            return
        words = self.tr(
            "The file is sound: {0} people in {1} cases, {2} letters. The history is whole up to {3}."
        )
        self._checked.setText(words.format(soundness.people, soundness.cases, soundness.letters, last or "–"))

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self.check.clicked.connect(self._check)
        page = QWidget()
        theme.put_on_ground(page, "surface")
        inside = QWidget()
        inside.setMaximumWidth(theme.px(WIDTH))
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(28), theme.px(20), theme.px(28), theme.px(20))
        column.setSpacing(theme.px(10))
        column.addWidget(theme.label(self.tr("Safety"), size=20, weight=600))
        column.addWidget(self.backups)
        column.addSpacing(theme.px(8))
        column.addWidget(theme.label(self.tr("Soundness"), 15, 600))
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._checked)
        column.addSpacing(theme.px(8))
        column.addWidget(self.retention)
        column.addSpacing(theme.px(8))
        column.addWidget(self.passphrase)
        column.addStretch(1)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside, 1)
        outer.addStretch(0)
        area = scrolling(page, sideways=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
