"""The backups on the page of safety: each with its day, and what it would bring before it is restored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.keeping.backups import Backup, back_up, backups_of
from desktop.casebook.keeping.copying import Contents
from desktop.casebook.keeping.restoring import Offer, offered, restore
from desktop.casebook.tables.book import Casebook, book_connection
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.page.background import Background
from desktop.screens.tables.two_line_list import TwoLineList
from desktop.screens.words.words import day_text

translate = QCoreApplication.translate
_LINES = 4
_NAMED = 6


class BackupPart(QWidget):
    """restored: the casebook is another from now on."""

    restored = Signal()

    def __init__(self, book: Casebook, folder: Path, by: str):
        """folder: where backups are kept; by: who works here, for the history."""
        super().__init__()
        self._book, self.folder, self.by = book, folder, by
        self._found: list[Backup] = []
        self._where = wrapped()
        self.lines = TwoLineList(self.tr("Backups"))
        self.make = KeyButton(self.tr("Back up now"))
        self.look = KeyButton(self.tr("What would it bring?"))
        self.restore = KeyButton(self.tr("Restore this backup"))
        self._said = wrapped(size=13, tone="ink")
        self._work = Background(self)
        self._work.failed.connect(self._fail)
        self._lay_out()

    def show_backups(self) -> None:
        """Lists the backups there are."""
        self._found = backups_of(self._book.path, self.folder)
        self._where.setText(
            self.tr("They are kept in {0}. Another folder is chosen in the settings.").format(self.folder)
        )
        self.lines.show_lines([(_when(one), _why(one)) for one in self._found])
        self.restore.setEnabled(False)
        self.look.setEnabled(bool(self._found))

    def said(self) -> str:
        """What is said under the list."""
        return self._said.text()

    def busy(self) -> bool:
        """True while a backup is made, read or restored."""
        return self._work.busy()

    def _make(self) -> None:
        book, folder = self._book, self.folder
        self._said.setText(self.tr("Making a backup…"))

        def made(one: Backup) -> None:
            self.show_backups()
            self._said.setText(self.tr("The backup is made and checked: {0}").format(one.path.name))

        self._work.ask(lambda _: back_up(book, folder), made)

    def _look(self) -> None:
        if (one := self._in_hand()) is not None:
            self._said.setText(self.tr("Reading the backup…"))
            self._work.ask(lambda _: self._offered(one, carry_out=False), self._show_offer)

    def _restore(self) -> None:
        if (one := self._in_hand()) is None:
            return
        self._said.setText(self.tr("Restoring…"))

        def done(_: str) -> None:
            self.show_backups()
            self._said.setText(self.tr("It is restored. What it replaced is kept as the first of the list."))
            self.restored.emit()

        self._work.ask(lambda _: self._offered(one, carry_out=True), done)

    def _offered(self, backup: Backup, carry_out: bool) -> str:
        """In the thread beside: what a backup would bring, in words; with `carry_out` it is put in place."""
        book = self._book
        with (
            book_connection(book),
            offered(backup.path, book.path, book.now, self.folder, None, book.key, book) as offer,
        ):
            words = "\n".join(_offer_lines(offer))
            if carry_out:
                restore(offer, self.folder, self.by)
            return words

    def _show_offer(self, words: str) -> None:
        self._said.setText(words)
        self.restore.setEnabled(True)

    def _in_hand(self) -> Backup | None:
        row = self.lines.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _fail(self, sentence: str) -> None:
        self._said.setText(sentence)
        theme.set_tone(self._said, "hold")

    def _another(self) -> None:
        self._work.drop()
        self._said.setText("")
        theme.set_tone(self._said, "ink")
        self.restore.setEnabled(False)

    def _lay_out(self) -> None:
        self.make.clicked.connect(self._make)
        self.look.clicked.connect(self._look)
        self.restore.clicked.connect(self._restore)
        self.lines.currentRowChanged.connect(self._another)
        self.lines.setFixedHeight(theme.px(56 * _LINES))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in (self.make, self.look, self.restore):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(theme.label(self.tr("Backups"), 15, 600))
        column.addWidget(self._where)
        column.addWidget(self.lines)
        column.addLayout(row)
        column.addWidget(self._said)


def _when(one: Backup) -> str:
    return f"{day_text(one.made.date())}, {one.made:%H:%M}"


def _why(one: Backup) -> str:
    return {
        "backup": translate("Backup", "{0} entries in the history").format(one.entries),
        "before-upgrade": translate("Backup", "from before an upgrade of the file"),
        "replaced": translate("Backup", "what a restore replaced"),
    }[one.why]


def _offer_lines(offer: Offer) -> Iterator[str]:
    yield translate("Backup", "The backup: {0}.").format(_counts(offer.then.holds))
    if offer.now is not None:
        yield translate("Backup", "Now: {0}.").format(_counts(offer.now.holds))
    differ = offer.differences
    for words, numbers in (
        (translate("Backup", "Cases only in the backup: {0}."), differ.only_first),
        (translate("Backup", "Cases only there now: {0}."), differ.only_second),
        (translate("Backup", "Cases that differ: {0}."), differ.otherwise),
        (translate("Backup", "Letters issued since, whose numbers will be given again: {0}."), offer.letters),
    ):
        if numbers:
            more = ", …" if len(numbers) > _NAMED else ""
            yield words.format(f"{len(numbers)} ({', '.join(numbers[:_NAMED])}{more})")
    if differ == type(differ)():
        yield translate("Backup", "No case differs.")


def _counts(held: Contents) -> str:
    words = translate("Backup", "{0} people in {1} cases, {2} letters")
    return words.format(held.people, held.cases, held.letters)
