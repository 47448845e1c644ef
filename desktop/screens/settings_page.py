"""The settings: who works here, which reading the letters follow, and the office as its letters show it."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import get_type_hints

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.screens import theme
from desktop.screens.buttons import KeyButton
from desktop.screens.choice import Choice
from desktop.screens.line_edit import LineEdit
from desktop.screens.outcome_lines import wrapped
from desktop.settings import Office, Settings, SettingsError, save_settings

WIDTH = 520
LINES = 3


class SettingsPage(QWidget):
    """A form over the settings file. Nothing is changed before Save."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, data_dir: Path):
        """data_dir: the folder that the settings file lies in."""
        super().__init__()
        self._data_dir = data_dir
        self._settings = Settings()
        self.fields: dict[str, LineEdit | Choice] = {
            name: LineEdit()
            for name in (
                *("operator", "reminders", "backups", "lock_after", "retention"),
                *("name", "line", "contact", "signatory", "function"),
            )
        }
        self.fields["reading"] = Choice(
            (("served-year", self.tr("served-year")), ("decree", self.tr("the decree in force")))
        )
        self.address = QPlainTextEdit()
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(theme.px(16 + 19 * LINES))
        self._said = wrapped(size=13)
        self._lay_out()
        keys = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)

    def show_settings(self, settings: Settings) -> None:
        """Shows the settings as they are kept."""
        self._settings = settings
        for name, field in self.fields.items():
            owner = settings.office if name in _names(Office) else settings
            field.setText(str(getattr(owner, name)))
        self.address.setPlainText(settings.office.address)
        self._said.setText("")
        self.fields["operator"].setFocus()

    def save(self) -> None:
        """Keeps what is typed, or says why it can't be kept; nothing typed is lost."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        office = {name: text for name, text in typed.items() if name in _names(Office)}
        own = {name: text for name, text in typed.items() if name not in office}
        settings = replace(
            self._settings,
            **own,  # type: ignore[arg-type]  # the choice offers only readings
            office=replace(
                self._settings.office,
                **office,  # type: ignore[arg-type]
                address=self.address.toPlainText().strip(),
            ),
        )
        try:
            save_settings(self._data_dir, settings)
        except SettingsError as error:
            theme.set_tone(self._said, "hold")
            self._said.setText(str(error))
        else:
            self._settings = settings
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
            if name == "name":
                column.addSpacing(theme.px(8))
                column.addWidget(theme.label(self.tr("The office, as its letters show it"), 15, 600))
            column.addWidget(_setting(words, self.fields.get(name, self.address), _SENTENCES[name]))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _words(self) -> dict[str, str]:
        """What each setting is called, in the order shown."""
        return {
            "operator": self.tr("Your name"),
            "reading": self.tr("Reading that letters follow"),
            "reminders": self.tr("Days before a mark for reminders"),
            "backups": self.tr("Folder for backups"),
            "lock_after": self.tr("Minutes until the casebook locks"),
            "retention": self.tr("Years until a case is listed for erasing"),
            "name": self.tr("Name of the office"),
            "line": self.tr("Line under the name"),
            "address": self.tr("Address"),
            "contact": self.tr("Contact"),
            "signatory": self.tr("Signed by"),
            "function": self.tr("Function"),
        }

    def _foot(self) -> QWidget:
        foot = QWidget()
        theme.put_on_ground(foot, "panel")
        save = KeyButton(self.tr("Save"), key=self.tr("Ctrl+S"), kind="main")
        leave = KeyButton(self.tr("Leave"), key=self.tr("Esc"))
        save.clicked.connect(self.save)
        leave.clicked.connect(self.closed)
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        row.setSpacing(theme.px(8))
        row.addWidget(save)
        row.addWidget(leave)
        row.addWidget(self._said, 1)
        return foot


def _setting(words: str, control: QWidget, sentence: str) -> QWidget:
    """A setting with its name above and its sentence beneath."""
    name = theme.label(words, size=12, tone="second")
    name.setBuddy(control)
    control.setAccessibleName(words)
    control.setAccessibleDescription(sentence)
    made = QWidget()
    made.setMaximumWidth(theme.px(WIDTH))
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    for part in (name, control, theme.label(sentence, size=12, tone="second")):
        column.addWidget(part)
    return made


def _names(kind: type[Settings | Office]) -> set[str]:
    return {one.name for one in fields(kind)}


def _sentences(kind: type[Settings | Office]) -> dict[str, str]:
    """The sentence of each setting, which stands at its type."""
    hints = get_type_hints(kind, include_extras=True)
    return {name: hint.__metadata__[0] for name, hint in hints.items()}


_SENTENCES = _sentences(Settings) | _sentences(Office)
