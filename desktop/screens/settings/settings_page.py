"""The settings: who works here, which reading the letters follow, and the office as its letters show it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.controls.setting_row import setting_row
from desktop.screens.letters.letter_terms import annex_words, languages
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.settings.office_part import OfficePart
from desktop.screens.words.language import NAMES
from desktop.screens.words.words import in_window_words
from desktop.settings import TEXT_SIZES, Settings, SettingsError, load_settings, save_settings


class SettingsPage(QWidget):
    """A form over the settings file. Nothing is changed before Save. wording: it is to be opened."""

    saved = Signal(object)
    wording = Signal()
    closed = Signal()

    def __init__(self, data_dir: Path):
        """data_dir: the folder that the settings file lies in."""
        super().__init__()
        self._data_dir = data_dir
        self.fields: dict[str, LineEdit | Choice] = {
            name: LineEdit() for name in ("operator", "reminders", "backups", "lock_after", "retention")
        }
        self.fields["reading"] = Choice(
            (("served-year", self.tr("served-year")), ("decree", self.tr("the decree in force")))
        )
        self.fields["window_language"] = Choice((("desktop", self.tr("As the desktop")), *NAMES.items()))
        self.fields["text_size"] = Choice(tuple((size, f"{size} %") for size in TEXT_SIZES))
        self.fields["language"] = Choice(languages())
        self.fields["annex"] = Choice(annex_words())
        self.fields["keyring"] = Choice((("never", self.tr("never kept")), ("ask", self.tr("asked for"))))
        self.office = OfficePart()
        self._said = wrapped(size=13)
        self._lay_out()
        keys = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def show_settings(self, settings: Settings) -> None:
        """Shows the settings as they are kept."""
        for name, field in self.fields.items():
            field.setText(str(getattr(settings, name)))
        # The keys may have changed it since the settings were read.
        self.fields["text_size"].setText(str(theme.text_size()))
        self.office.show_office(settings.office)
        self._said.setText("")
        self.fields["operator"].setFocus()
        self._scroll.verticalScrollBar().setValue(0)

    def save(self) -> None:
        """Keeps what is typed, or says why it can't be kept; nothing typed is lost."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        try:
            # What is remembered beside this page, as the casebooks open before, may have changed since.
            own = replace(load_settings(self._data_dir), **typed)  # type: ignore[arg-type]  # choices offer no other
            settings = replace(own, office=self.office.office())
            save_settings(self._data_dir, settings)
        except SettingsError as error:
            theme.set_tone(self._said, "hold")
            self._said.setText(in_window_words(error))
        else:
            self.saved.emit(settings)

    def said(self) -> str:
        """The sentence beside the button."""
        return self._said.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves without saving."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolling(), 1)
        column.addWidget(theme.hairline())
        column.addWidget(self._foot())

    def _scrolling(self) -> QScrollArea:
        page = QWidget()
        theme.put_on_ground(page, "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(28), theme.px(20), theme.px(28), theme.px(20))
        column.setSpacing(theme.px(8))
        column.addWidget(theme.label(self.tr("Settings"), size=20, weight=600))
        for name, words in self._words().items():
            column.addWidget(setting_row(name, words, self.fields[name]))
        column.addWidget(self.office)
        column.addStretch(1)
        self._scroll = scrolling(page, sideways=True)
        return self._scroll

    def _words(self) -> dict[str, str]:
        """What each setting is called, in the order shown."""
        return {
            "operator": self.tr("Your name"),
            "reading": self.tr("Reading that letters follow"),
            "window_language": self.tr("Language of the window"),
            "text_size": self.tr("Size of text"),
            "language": self.tr("Language of letters"),
            "annex": self.tr("Annex of letters"),
            "reminders": self.tr("Days before a mark for reminders"),
            "backups": self.tr("Folder for backups"),
            "lock_after": self.tr("Minutes until the casebook locks"),
            "keyring": self.tr("Passphrase in the keyring"),
            "retention": self.tr("Years until a case is listed for erasing"),
        }

    def _foot(self) -> QWidget:
        foot = QWidget()
        theme.put_on_ground(foot, "panel")
        save = KeyButton(self.tr("Save"), key=self.tr("Ctrl+S"), kind="main")
        leave = KeyButton(self.tr("Leave"), key=self.tr("Esc"))
        save.clicked.connect(self.save)
        leave.clicked.connect(self.closed)
        wording = KeyButton(self.tr("&Wording of letters…"), "letter", kind="bare")
        wording.clicked.connect(self.wording)
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        row.setSpacing(theme.px(8))
        row.addWidget(save)
        row.addWidget(leave)
        row.addWidget(wording)
        row.addWidget(self._said, 1)
        return foot
