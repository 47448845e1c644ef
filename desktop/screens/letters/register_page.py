"""The register of letters: every letter issued, whether it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.lists.listed import Listed
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.empty import Empty
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.letters.manner_bar import MannerBar
from desktop.screens.letters.manner_work import hand_out
from desktop.screens.letters.register_rows import Registered, register_head, registered
from desktop.screens.letters.register_work import Done, make_void, not_again, put_in_place
from desktop.screens.letters.void_bar import VoidBar
from desktop.screens.look import theme
from desktop.screens.look.flow import Flow
from desktop.screens.page import ask
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background
from desktop.screens.tables.row_view import RowView
from desktop.screens.words.counted import grouped
from desktop.screens.words.words import day_text
from desktop.settings import Settings

ROW_HEIGHT = 46

WhereToSave = Callable[[QWidget, str], Path | None]


class RegisterPage(QWidget):
    """Nothing of a letter is ever changed here: it is handed out again, or made void.

    opened: the number of a letter to be shown as issued; changed: what was done, in a sentence.
    """

    opened = Signal(str)
    changed = Signal(str)
    failed = Signal(str)
    closed = Signal()

    def __init__(self, asked: Asked, settings: Settings, today: date):
        super().__init__()
        self._asked, self._settings, self._today = asked, settings, today
        self.where_to_save: WhereToSave = ask.where_to_save
        self._found: dict[str, Registered] = {}
        self._reading, self._doing = Background(self), Background(self)
        for work in (self._reading, self._doing):
            work.failed.connect(self.failed)
        self.words, self._count = LineEdit(), theme.label(tone="second")
        self.view = RowView(self.tr("Letters"), self._columns(), ROW_HEIGHT)
        self.empty, self.bar, self.manner = Empty(), VoidBar(), MannerBar()
        self._reasons, self._said = wrapped(), wrapped(size=13)
        self.open = KeyButton(self.tr("Open"), "letter", self.tr("Enter"), "main")
        self.again = KeyButton(self.tr("Re&print…"), "save")
        self.void = KeyButton(self.tr("Vo&id…"), "close")
        self.replace = KeyButton(self.tr("Repl&ace…"), "undo")
        self.dress = KeyButton(self.tr("Protect or &sign…"), kind="bare")
        self._places = QStackedWidget()
        self._lay_out()
        self._connect()

    def ask(self, asked: Asked, settings: Settings) -> None:
        """Reads the register; the rows before stay until it is read."""
        self._asked, self._settings = asked, settings
        self._count.setText("…")
        self._reading.ask(lambda stop: registered(asked, stop), self._take)

    def busy(self) -> bool:
        """True while the register is read, or something is done with a letter."""
        return self._reading.busy() or self._doing.busy()

    def to_export(self) -> Listed | None:
        """The letters that have the words, as they stand; None while they are read, or where none has."""
        shown = [self._found[key] for key in self.view.keys_shown()]
        if self._reading.busy() or not shown:
            return None
        words, day = " ".join(self.words.text().split()), day_text(self._asked.on)
        named = self.tr("Letters with the words “{0}”") if words else self.tr("Every letter")
        sentence = self.tr("{0}. As of {1}: {2}.").format(named.format(words), day, self._count.text())
        rows = [one.cells() for one in shown]
        return Listed(self.tr("Letters"), sentence, self._asked.on, register_head(), lambda _: rows)

    def said(self) -> str:
        """What was done last, or why it was not."""
        return self._said.text()

    def reasons(self) -> str:
        """Why the letter in hand does not stand; empty for one that does."""
        return self._reasons.text()

    def say(self, sentence: str, wrong: bool = False) -> None:
        """Says what was done, or why it was not."""
        self._said.setText(sentence)
        theme.set_tone(self._said, "hold" if wrong else "second")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keys on; a focus proxy would keep Tab from what stands above the table."""
        (self.view if self._places.currentWidget() is self.view else self.empty).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the words, then the page."""
        if event.key() == Qt.Key.Key_Escape and self.words.text():
            self.words.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and self.words.hasFocus():
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forgets a password that was typed, when the page is left."""
        self.manner.close_bar()

    def _take(self, found: list[Registered] | None) -> None:
        if found is not None:
            self._found = {one.record.number: one for one in found}
            self._show()

    def _show(self) -> None:
        words = self.words.text().casefold().split()
        rows = [row for row in (one.row() for one in self._found.values()) if row.has(words)]
        self.view.show_rows(rows)
        of = self.tr("{0} of {1}").format(grouped(len(rows)), grouped(len(self._found)))
        self._count.setText(of if words else grouped(len(rows)))
        if self._found:
            hint = self.tr("Take the words back, or type fewer.")
            self.empty.say(self.tr("No letter has these words."), hint, self.tr("Every letter"), "Esc")
        else:
            hint = self.tr("A letter is issued from the page of a person, with Ctrl+L.")
            self.empty.say(
                self.tr("No letter has been issued."), hint, self.tr("Back to the list"), self.tr("Esc")
            )
        self._places.setCurrentWidget(self.view if rows else self.empty)

    def _in_hand(self) -> Registered | None:
        number = self.view.in_hand()
        return self._found.get(number) if number is not None else None

    def _switch(self) -> None:
        """Switches the buttons by the letter in hand; as of another day than today nothing is done."""
        one = self._in_hand()
        stands = one is not None and not one.record.void and not one.record.erased
        may_change = stands and self._asked.on == self._today
        self.open.setEnabled(one is not None)
        for button in (self.again, self.void, self.replace, self.dress):
            button.setEnabled(may_change)
        self._reasons.setText("\n".join(one.reasons()) if one is not None else "")
        self._reasons.setVisible(bool(self._reasons.text()))

    def _open(self) -> None:
        if one := self._in_hand():
            self.opened.emit(one.record.number)

    def _hand_out(self) -> None:
        one, put_on = self._in_hand(), self.manner.put_on()
        if one is not None and (refusal := not_again(self._asked, one.record.number)):
            self.say(refusal, wrong=True)
            return
        path = self.where_to_save(self, f"{one.record.number}.pdf") if one and put_on is not None else None
        if one is not None and path is not None and put_on is not None:
            asked, settings, number = self._asked, self._settings, one.record.number
            self._doing.ask(lambda _: hand_out(asked, settings, number, path, put_on), self._take_handed)

    def _take_handed(self, done: Done) -> None:
        if done.went_well:
            self.manner.close_bar()
        self._take_done(done)

    def _ask_to_void(self) -> None:
        if one := self._in_hand():
            asked, record = self._asked, one.record
            self.bar.ask_to_void(
                record.number,
                self._settings.operator,
                lambda reason, by, _: self._do(lambda: make_void(asked, record, reason, by)),
            )

    def _ask_to_replace(self) -> None:
        if one := self._in_hand():
            whose = (self._asked, self._settings, one.record)
            self.bar.ask_to_replace(
                one.record.number,
                self._settings.operator,
                one.record.language,
                lambda reason, by, to: self._do(lambda: put_in_place(*whose, reason, by, to)),
            )

    def _do(self, work: Callable[[], Done]) -> None:
        if not self._doing.busy():
            self._doing.ask(lambda _: work(), self._take_changed)

    def _take_changed(self, done: Done) -> None:
        if done.went_well:
            self.bar.close_bar()
            # The button that was pressed is shut now, and would hand the keys to something else.
            self.view.setFocus()
            self._take_done(done)
        else:
            self.bar.refuse(done.said)

    def _take_done(self, done: Done) -> None:
        self.say(done.said, wrong=not done.went_well)
        if done.went_well:
            self.changed.emit(done.said)

    def _columns(self) -> tuple[tuple[str, float], ...]:
        return (
            (self.tr("Number"), 0.13),
            (self.tr("Day"), 0.1),
            (self.tr("Person"), 0.25),
            (self.tr("Kind"), 0.14),
            (self.tr("Language"), 0.14),
            (self.tr("State"), 0.24),
        )

    def _connect(self) -> None:
        self.words.textChanged.connect(lambda _: self._show())
        self.view.opened.connect(self._open)
        self.view.moved.connect(self._switch)
        self.open.clicked.connect(self._open)
        self.again.clicked.connect(self._hand_out)
        self.void.clicked.connect(self._ask_to_void)
        self.replace.clicked.connect(self._ask_to_replace)
        self.dress.clicked.connect(self.manner.switch)
        self.empty.asked.connect(lambda: self.words.clear() if self.words.text() else self.closed.emit())

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        for place in (self.view, self.empty):
            self._places.addWidget(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.bar)
        column.addWidget(self._places, 1)
        column.addWidget(theme.hairline())
        column.addWidget(self.manner)
        column.addWidget(self._foot())

    def _head(self) -> QWidget:
        head = QWidget()
        title = theme.label(self.tr("Letters"), size=15, weight=600)
        name = theme.label(self.tr("W&ords"), size=12, tone="second")
        name.setBuddy(self.words)
        self.words.setAccessibleName(self.tr("Words that a letter has"))
        self.words.setPlaceholderText(self.tr("number, name, case, kind, state"))
        self.words.setMaximumWidth(theme.px(420))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(name)
        row.addWidget(self.words, 3)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        theme.put_on_ground(foot, "panel")
        ways, buttons = Flow(0, 0, 0), QHBoxLayout()
        ways.put((self.open, self.again, self.void, self.replace, self.dress))
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(ways)
        buttons.addWidget(self._said, 1)
        column = QVBoxLayout(foot)
        column.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(10))
        column.setSpacing(theme.px(8))
        column.addWidget(self._reasons)
        column.addLayout(buttons)
        return foot
