"""The page of casebooks: open one, make one, or look at the sample. It is what a first start shows."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.keeping.recognise import Locked, recognise
from desktop.casebook.tables.book import CasebookError
from desktop.recent import forget, sample_in
from desktop.screens.casebooks.new_book_part import NewBookPart
from desktop.screens.casebooks.recent_row import RecentRow
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.page.ask import which_casebook
from desktop.screens.page.wanted import OPEN_KEY, Wanted
from desktop.screens.words.words import in_window_words
from desktop.settings import SettingsError, load_settings

WIDTH = 576


class CasebooksPage(QWidget):
    """wanted: the casebook to open; closed: Esc was pressed."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, data_dir: Path):
        """data_dir: where the settings are, which remember what was open before."""
        super().__init__()
        self._data_dir = data_dir
        self.which_casebook: Callable[[QWidget], Path | None] = which_casebook
        self.new_book = NewBookPart(data_dir)
        self.new_book.wanted.connect(self.wanted)
        self.choose = KeyButton(self.tr("Choose a file…"), icon="folder", key=OPEN_KEY)
        self.choose.clicked.connect(self.ask_for_file)
        self.sample = KeyButton(self.tr("Open the sample"), icon="people")
        self.sample.clicked.connect(self.open_sample)
        self._said = wrapped(size=13, tone="hold")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self.rows: list[RecentRow] = []
        self._lay_out()

    def show_page(self, said: str = "") -> None:
        """Shows what was open before. said: why the casebook asked for before can't be opened."""
        self._say(said)
        self.new_book.clear()
        self._show_recent()
        (self.rows[0].name if self.rows else self.sample).setFocus()

    def said(self) -> str:
        """Why a casebook can't be opened, or be taken off the list; empty where nothing is wrong."""
        return self._said.text()

    def ask_for_file(self) -> None:
        """Asks for a casebook's file, and opens it."""
        if path := self.which_casebook(self):
            self.open(path)

    def open_sample(self) -> None:
        """Opens a fresh sample."""
        self.wanted.emit(Wanted(sample_in(self._data_dir), "sample"))

    def open(self, path: Path) -> None:
        """Opens a casebook, or says why it can't be opened. One that is locked asks for its passphrase."""
        try:
            recognise(path)
        except Locked:
            pass
        except CasebookError as error:
            self._say(in_window_words(error))
            return
        self.wanted.emit(Wanted(path, "open"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to where one was."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _show_recent(self) -> None:
        for row in self.rows:
            self._recent.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(name) for name in _kept(self._data_dir)]
        for row in self.rows:
            self._recent.addWidget(row)
        # Made last, they stand first.
        stops = [stop for row in self.rows for stop in (row.name, row.drop)]
        for stop, after in pairwise([*stops, self.choose]):
            QWidget.setTabOrder(stop, after)

    def _row(self, name: str) -> RecentRow:
        row = RecentRow(Path(name))
        row.opened.connect(lambda: self.open(row.path))
        row.dropped.connect(lambda: self._forget(name))
        return row

    def _forget(self, name: str) -> None:
        try:
            forget(self._data_dir, name)
        except SettingsError as error:
            self._say(in_window_words(error))
        else:
            self.show_page()

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        page = QWidget()
        theme.put_on_ground(page, "surface")
        inside = QWidget()
        inside.setMaximumWidth(theme.px(WIDTH + 56))
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(28), theme.px(20), theme.px(28), theme.px(20))
        column.setSpacing(theme.px(6))
        column.addWidget(theme.label(self.tr("Casebooks"), size=20, weight=600))
        column.addWidget(self._said)
        self._add_open(column)
        column.addSpacing(theme.px(16))
        column.addWidget(self.new_book)
        column.addSpacing(theme.px(16))
        self._add_sample(column)
        column.addStretch(1)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inside, 1)
        row.addStretch(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(page, sideways=True))

    def _add_open(self, column: QVBoxLayout) -> None:
        column.addSpacing(theme.px(8))
        column.addWidget(theme.label(self.tr("Open a casebook"), 15, 600))
        column.addLayout(self._recent)
        column.addSpacing(theme.px(4))
        column.addLayout(_at_left(self.choose))

    def _add_sample(self, column: QVBoxLayout) -> None:
        column.addWidget(theme.label(self.tr("Look at the sample"), 15, 600))
        words = self.tr("25 invented families to try everything on, made anew each time it is opened.")
        column.addWidget(wrapped(words))
        column.addSpacing(theme.px(4))
        column.addLayout(_at_left(self.sample))


def _at_left(button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row


def _kept(data_dir: Path) -> tuple[str, ...]:
    """What was open before; nothing where the settings can't be read, which is told at the start."""
    try:
        return load_settings(data_dir).recent
    except SettingsError:
        return ()
