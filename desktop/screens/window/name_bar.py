"""Naming a view: asked for in the window itself, over the page that is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.tables.book import CasebookError
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.field import Field
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.words.words import in_window_words

# Takes the name; raises CasebookError with the sentence why it can't be taken.
Take = Callable[[str], None]


class NameBar(QFrame):
    """Open from the question to the name, or to Esc."""

    def __init__(self) -> None:
        super().__init__()
        self._take: Take | None = None
        self._cursor_was: QWidget | None = None
        self._told = wrapped(size=13, tone="ink")
        self.name = Field("name", self.tr("&Name of the view"))
        self._save = KeyButton(self.tr("Save"), key=self.tr("Enter"))
        self._cancel = KeyButton(self.tr("Cancel"), key=self.tr("Esc"))
        self._refused = wrapped(size=13, tone="hold")
        self._save.clicked.connect(self.press)
        self._cancel.clicked.connect(self._close)
        self._lay_out()
        self.hide()

    def ask(self, told: str, name: str, take: Take) -> None:
        """Asks for a name. told: what is named; name: the one proposed; take: what is done with it."""
        self._take = take
        if self.isHidden():
            self._cursor_was = QApplication.focusWidget()
        self._told.setText(told)
        self._refused.setText("")
        self.name.set_text(name)
        self.show()
        self.name.start()

    def refused(self) -> str:
        """Why the name can't be taken; empty where nothing stands against it."""
        return self._refused.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the name, or presses the button with the keys; Esc leaves all as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._cancel if self._cancel.hasFocus() else self._save).click()
        else:
            super().keyPressEvent(event)

    def press(self) -> None:
        """Takes the name that stands there."""
        if self._take is None:
            return
        try:
            self._take(self.name.text())
        except CasebookError as error:
            self._refused.setText(in_window_words(error))
            self.name.start()
            return
        self._close()

    def _close(self) -> None:
        self.hide()
        if self._cursor_was is not None and self._cursor_was.isVisible():
            self._cursor_was.setFocus()

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._refused, 1)
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(28), theme.px(14), theme.px(28), theme.px(14))
        column.setSpacing(theme.px(6))
        column.addWidget(self._told)
        self.name.setMaximumWidth(theme.px(420))
        column.addWidget(self.name)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column)
        whole.addWidget(theme.hairline())
