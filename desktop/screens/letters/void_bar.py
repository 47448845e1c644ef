"""Making a letter void, or putting another in its place: asked for over the register."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.field import Field
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.letters.letter_choice import named
from desktop.screens.letters.letter_terms import languages
from desktop.screens.look import theme

# Takes reason, name and the language of the new letter.
Take = Callable[[str, str, str], None]


class VoidBar(QFrame):
    """Open from the question until it is done, or to Esc. What was typed stays where it is refused."""

    def __init__(self) -> None:
        super().__init__()
        self._take: Take | None = None
        self._cursor_was: QWidget | None = None
        self._title, self._told = wrapped(size=15, tone="ink"), wrapped(size=12)
        self._title.setFont(theme.font(15, 600))
        self.reason, self.by = Field("reason", self.tr("&Reason")), Field("by", self.tr("Your na&me"))
        self.language, self._choice = Choice(languages()), QWidget()
        self._do = KeyButton("")
        self._refused = wrapped(size=13, tone="hold")
        self._lay_out()
        self.hide()

    def ask_to_void(self, number: str, by: str, take: Take) -> None:
        """Asks why a letter is made void. by: the name proposed."""
        told = self.tr("It is never handed out again, and its number stays in the register.")
        self._choice.hide()
        self._ask(self.tr("Make letter {0} void").format(number), told, self.tr("Make void"), by, take)

    def ask_to_replace(self, number: str, by: str, language: str, take: Take) -> None:
        """Asks why another letter is put in the place of one, and in which language."""
        told = self.tr("It becomes void, and another is issued on the facts of today; both or neither.")
        self.language.setText(language)
        self._choice.show()
        self._ask(self.tr("Replace letter {0}").format(number), told, self.tr("Replace"), by, take)

    def refuse(self, sentence: str) -> None:
        """Says why it could not be done; the bar stays open."""
        self._refused.setText(sentence)
        self._refused.setVisible(bool(sentence))
        (self.reason if self.by.text().strip() else self.by).start()

    def refused(self) -> str:
        """Why it could not be done; empty where nothing stands against it."""
        return self._refused.text()

    def press(self) -> None:
        """Does it with what is typed; without a reason or a name it asks for that."""
        reason, by = self.reason.text().strip(), self.by.text().strip()
        if not reason:
            self.refuse(self.tr("Say why; the reason stays in the register."))
            self.reason.start()
        elif not by:
            self.refuse(self.tr("Say who does it; the name stays in the register."))
        elif self._take is not None:
            self._take(reason, by, self.language.text())

    def close_bar(self) -> None:
        """Closes it; the cursor goes back to where it was."""
        self.hide()
        if self._cursor_was is not None and self._cursor_was.isVisible():
            self._cursor_was.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, or presses the button with the cursor; Esc leaves all as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            now = QApplication.focusWidget()
            (now if isinstance(now, QAbstractButton) else self._do).click()
        else:
            super().keyPressEvent(event)

    def _ask(self, title: str, told: str, does: str, by: str, take: Take) -> None:
        self._take = take
        if self.isHidden():
            self._cursor_was = QApplication.focusWidget()
        self._title.setText(title)
        self._told.setText(told)
        self._do.say(does, self.tr("Enter"))
        self.reason.set_text("")
        self.by.set_text(by)
        self._refused.setText("")
        self._refused.hide()
        self.show()
        self.reason.start()

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        cancel = KeyButton(self.tr("Cancel"), key=self.tr("Esc"))
        self._do.clicked.connect(self.press)
        cancel.clicked.connect(self.close_bar)
        choice = named(self.language, self.tr("Lan&guage"))
        choice.setContentsMargins(0, 0, 0, 0)
        self._choice.setLayout(choice)
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.setSpacing(theme.px(16))
        buttons.setSpacing(theme.px(8))
        for part, share in ((self.reason, 3), (self.by, 1), (self._choice, 0)):
            fields.addWidget(part, share, Qt.AlignmentFlag.AlignTop)
        for button in (self._do, cancel):
            buttons.addWidget(button)
        buttons.addWidget(self._refused, 1)
        buttons.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(14), theme.px(20), theme.px(14))
        column.setSpacing(theme.px(6))
        column.addWidget(self._title)
        column.addWidget(self._told)
        column.addLayout(fields)
        column.addLayout(buttons)
