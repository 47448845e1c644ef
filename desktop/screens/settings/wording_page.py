"""The wording of letters: the office's own text beside a letter that reads so, checked while one types."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.eligibility.rules import RuleSet
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.letters.letter_choice import named
from desktop.screens.letters.letter_terms import kind_words
from desktop.screens.letters.pdf_view import GAP, PdfView
from desktop.screens.look import theme
from desktop.screens.page.background import Background
from desktop.screens.settings.wording_work import Seen, WordingFile, given_up, kept, seen, text_of
from desktop.screens.words.language import NAMES
from desktop.settings import Office

# Long enough that a word is typed before the page is made again.
_PAUSE = 300
_PAGE_INCHES = 8.8


class WordingPage(QWidget):
    """Nothing is changed before Save, and a text that breaks is not saved. said: what was done."""

    said = Signal(str)
    closed = Signal()

    def __init__(self, folder: Path, rules: Mapping[str, RuleSet], on: date):
        """folder: of the office's own wording; on: the day that the letter shown is dated."""
        super().__init__()
        self._folder, self._rules, self._on = folder, rules, on
        self._office = Office()
        self._file = WordingFile(folder, "en", "eligibility.toml")
        self._saved = ""
        self._drawing = Background(self)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self.part = Choice(self._parts())
        self.language = Choice([(code, NAMES[code]) for code in ("en", "ru", "es")])
        self.text, self.page = QPlainTextEdit(), PdfView()
        self._state, self._wrong = theme.label(size=13, tone="second"), wrapped(size=13, tone="hold")
        self.keep = KeyButton(self.tr("Save"), key=self.tr("Ctrl+S"), kind="main")
        self.give_up = KeyButton(self.tr("Back to the shipped &wording"))
        self._state.setContentsMargins(0, 0, 0, theme.px(8))
        self._lay_out()
        self._connect()

    def show_wording(self, office: Office, language: str = "en") -> None:
        """Shows the wording as it is kept, on the paper of an office."""
        self._office = office
        with QSignalBlocker(self.language):
            self.language.setText(language.split("+")[0])
        self._open()

    def busy(self) -> bool:
        """True while a page is to be drawn, or is being drawn."""
        return self._pause.isActive() or self._drawing.busy()

    def faults(self) -> str:
        """What is wrong with the text, a line each; empty where nothing is."""
        return self._wrong.text()

    def state(self) -> str:
        """Whose wording it is."""
        return self._state.text()

    def save(self) -> None:
        """Keeps the text as the office's own; where it breaks, goes to the line that does."""
        faults = kept(self._file, self.text.toPlainText())
        self._refuse(faults)
        if faults:
            self._go_to(faults[0])
            return
        self._saved = self.text.toPlainText()
        self._show_state(own=True)
        self.said.emit(self.tr("The wording is saved; letters issued from now on read so."))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keys on to the text."""
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; what was typed and not saved is said to be so first."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text.toPlainText() == self._saved:
            self.closed.emit()
        else:
            self._saved = self.text.toPlainText()
            self._refuse((self.tr("What you typed is not saved. Ctrl+S saves it, Esc leaves without it."),))

    def _open(self) -> None:
        self._file = WordingFile(self._folder, self.language.text(), self.part.text())
        self._saved, own = text_of(self._file)
        with QSignalBlocker(self.text):
            self.text.setPlainText(self._saved)
        self._refuse(())
        self._show_state(own)
        self._draw()

    def _draw(self) -> None:
        self._pause.stop()
        room = self.page.viewport().width() - 2 * theme.px(GAP)
        dots = max(room, theme.px(300)) / _PAGE_INCHES * self.devicePixelRatioF()
        asked = (self._file, self.text.toPlainText(), self._rules, self._office, self._on, dots)
        self._drawing.ask(lambda _: seen(*asked), self._show)

    def _show(self, found: Seen) -> None:
        self._refuse(found.faults)
        if found.images:
            for image in found.images:
                image.setDevicePixelRatio(self.devicePixelRatioF())
            self.page.show_pages(found.images, found.texts)

    def _give_up(self) -> None:
        if wrong := given_up(self._file):
            self._refuse((wrong,))
            return
        self._open()
        self.said.emit(self.tr("The shipped wording is used again."))

    def _refuse(self, faults: tuple[str, ...]) -> None:
        self._wrong.setText("\n".join(faults))
        self._wrong.setVisible(bool(faults))

    def _go_to(self, fault: str) -> None:
        line = re.search(r"\b(\d+)\b", fault)
        at = self.text.document().findBlockByNumber(int(line[1]) - 1 if line else 0)
        if at.isValid():
            self.text.setTextCursor(QTextCursor(at))
        self.text.setFocus()

    def _show_state(self, own: bool) -> None:
        self._state.setText(self.tr("The office's own wording") if own else self.tr("The shipped wording"))
        self.give_up.setEnabled(own)

    def _parts(self) -> list[tuple[str, str]]:
        """The files of the wording, each with what it is called."""
        kinds = [(f"{kind}.toml", words) for kind, words in kind_words().items()]
        every, annex, slip = self.tr("What every letter says"), self.tr("Annex"), self.tr("Slip with a copy")
        return [*kinds, ("letter.toml", every), ("annex.toml", annex), ("slip.toml", slip)]

    def _connect(self) -> None:
        for choice in (self.part, self.language):
            choice.textChanged.connect(lambda _: self._open())
        self.text.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._draw)
        self.keep.clicked.connect(self.save)
        self.give_up.clicked.connect(self._give_up)
        keys = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self.text.setFont(theme.mono_font(12))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Wording"))
        beside = QHBoxLayout()
        beside.setContentsMargins(theme.px(28), 0, theme.px(20), theme.px(12))
        beside.setSpacing(theme.px(16))
        beside.addWidget(self.text, 1)
        beside.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addLayout(beside, 1)
        column.addWidget(theme.hairline())
        column.addWidget(self._foot())

    def _head(self) -> QVBoxLayout:
        told = self.tr(
            "Names in curly brackets are filled in by the program and can be moved; two stars begin and end "
            "bold. What a letter has to say stays in it, and nothing in it may promise."
        )
        choices = QHBoxLayout()
        choices.setSpacing(theme.px(16))
        choices.addLayout(named(self.part, self.tr("&Part")))
        choices.addLayout(named(self.language, self.tr("Lan&guage")))
        choices.addWidget(self._state, 0, Qt.AlignmentFlag.AlignBottom)
        choices.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(28), theme.px(14), theme.px(20), theme.px(12))
        head.setSpacing(theme.px(6))
        head.addWidget(theme.label(self.tr("Wording of letters"), size=20, weight=600))
        head.addWidget(wrapped(told))
        head.addLayout(choices)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        theme.put_on_ground(foot, "panel")
        leave = KeyButton(self.tr("Leave"), key=self.tr("Esc"))
        leave.clicked.connect(self.closed)
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        row.setSpacing(theme.px(8))
        for button in (self.keep, self.give_up, leave):
            row.addWidget(button)
        row.addWidget(self._wrong, 1)
        row.addStretch(0)
        return foot
