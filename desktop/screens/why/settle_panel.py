"""The panel at the foot of the why sheet in which a point is settled, or a settling taken back."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.entry.refusal import Refusal
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.field import Field
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.why.settling import Point
from desktop.screens.why.why_words import clause_note, reading_name, source_note
from desktop.screens.words.words import clause_name, day_text

NAME_WIDTH = 320


class SettlePanel(QWidget):
    """Asks for the answer, its reason and who gives it. Nothing is kept before its button is pressed.

    settled: the verdict, the reason and the name; taken_back: the name.
    """

    settled = Signal(str, str, str)
    taken_back = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        theme.put_on_ground(self, "panel")
        answers = (("", ""), ("met", self.tr("Met")), ("not_met", self.tr("Not met")))
        self.answer = Field("verdict", self.tr("&Answer"), Choice(answers), echoes=True)
        self.reason = Field("reason", self.tr("&Reason"), echoes=True)
        self.by = Field("by", self.tr("&Name"), echoes=True)
        self._title, self._facts, self._source = wrapped(size=13, tone="ink"), wrapped(size=13), wrapped()
        self._title.setFont(theme.font(13, 600))
        self._save, self._leave = KeyButton("", kind="main"), KeyButton(self.tr("Leave"), key=self.tr("Esc"))
        self._said = wrapped(size=13)
        self._takes_back = False
        self._on = date.min
        self._lay_out()
        self._connect()

    def ask_to_settle(self, point: Point, who: str, by: str, on: date) -> None:
        """Opens for an answer.

        who: the person whose sheet it is; by: the name put in beforehand; on: the day it will hold from.
        """
        words = self.tr("Settle “{0}” for {1}, under {2}")
        holds = self.tr("Holds on this sheet only, from {0} on.").format(day_text(on))
        self._on = on
        self._open(point, who, by, words, self.tr("Settle"), holds)
        self.answer.start()

    def ask_to_take_back(self, point: Point, who: str, by: str) -> None:
        """Opens for the name of the one who takes the settling back. Arguments as for `ask_to_settle`."""
        words = self.tr("Take back the settling of “{0}” for {1}, under {2}")
        kept = self.tr("The point is open again. The settling stays in the history.")
        self._open(point, who, by, words, self.tr("Take back"), kept, takes_back=True)
        self.by.start()

    def has_unsaved(self) -> bool:
        """True where an answer or a reason is begun and not kept."""
        return self.isVisible() and bool(self.answer.text() or self.reason.text().strip())

    def say(self, sentence: str) -> None:
        """Says why nothing was kept."""
        theme.set_tone(self._said, "hold")
        self._said.setText(sentence)

    def save(self) -> None:
        """Hands over what is typed, or says in place what is missing and puts the cursor there."""
        missing = [field for field in self._fields() if self._refuse(field)]
        if missing:
            missing[0].start()
        elif self._takes_back:
            self.taken_back.emit(self.by.text().strip())
        else:
            self.settled.emit(self.answer.text(), self.reason.text().strip(), self.by.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field, from the last one it saves; Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _open(
        self, point: Point, who: str, by: str, title: str, button: str, said: str, takes_back: bool = False
    ) -> None:
        self._takes_back = takes_back
        name, reading = clause_name(point.clause.id), reading_name(point.rules)
        self._title.setText(title.format(name, who, reading))
        self._facts.setText(clause_note(point.clause))
        self._source.setText(source_note(point.clause))
        for field, text in ((self.answer, ""), (self.reason, ""), (self.by, by)):
            field.set_text(text)
            self._unsay(field)
        for field in (self.answer, self.reason):
            field.setVisible(not takes_back)
        self._save.say(button, self.tr("Ctrl+S"))
        theme.set_tone(self._said, "second")
        self._said.setText(said)
        self.setVisible(True)

    def _fields(self) -> list[Field]:
        return [self.by] if self._takes_back else [self.answer, self.reason, self.by]

    def _refuse(self, field: Field) -> bool:
        """Says what is missing in a field; True where something is."""
        sentences = {
            "verdict": self.tr("Choose whether it is met."),
            "reason": self.tr("Give the reason. It stands on the sheet and in the letter."),
            "by": self.tr("Give your name."),
        }
        empty = not field.text().strip()
        if empty:
            field.take("", Refusal(field.column, "", sentences[field.column]), self._on)
            field.show_refusal()
        return empty

    def _unsay(self, field: Field) -> None:
        field.take("", None, self._on)

    def _go_on(self) -> None:
        now, fields = QApplication.focusWidget(), self._fields()
        if isinstance(now, QAbstractButton):
            now.click()
            return
        at = next((at for at, field in enumerate(fields) if field.control is now), len(fields) - 1)
        if at + 1 < len(fields):
            fields[at + 1].start()
        else:
            self.save()

    def _connect(self) -> None:
        for field in (self.answer, self.reason, self.by):
            field.changed.connect(partial(self._unsay, field))
        self._save.clicked.connect(self.save)
        self._leave.clicked.connect(self.left)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+S"), self, context=context).activated.connect(self.save)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(12), theme.px(28), theme.px(12))
        column.setSpacing(theme.px(3))
        for words in (self._title, self._facts, self._source):
            column.addWidget(words)
        column.addSpacing(theme.px(8))
        fields = QHBoxLayout()
        fields.setSpacing(theme.px(16))
        for field, share in ((self.answer, 2), (self.reason, 6), (self.by, 3)):
            fields.addWidget(field, share)
        self.by.setMaximumWidth(theme.px(NAME_WIDTH))
        fields.addStretch(0)
        column.addLayout(fields)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self._save)
        foot.addWidget(self._leave)
        foot.addSpacing(theme.px(8))
        foot.addWidget(self._said, 1)
        column.addLayout(foot)
