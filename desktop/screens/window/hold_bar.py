"""Putting a case on hold, or lifting the hold: a reason and a name, asked for in the window itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Case
from desktop.casebook.people.holds import lift_hold, place_hold, reason_of
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.field import Field
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.words.words import day_text, in_window_words


class HoldBar(QFrame):
    """Opens over the page that is shown; what was typed in that page stays as it is.

    done: the case number, and in words what was done.
    """

    done = Signal(str, str)

    def __init__(self, book: Casebook):
        super().__init__()
        self._book = book
        self._number = ""
        self._lifts = False
        # What was typed and not carried out, by what was asked: it stands there when that is asked again.
        self._typed: dict[tuple[str, bool], str] = {}
        self._cursor_was: QWidget | None = None
        self._title = wrapped(size=15, tone="ink")
        self._title.setFont(theme.font(15, 600))
        self._told = wrapped(size=12)
        self._reason = Field("reason", self.tr("&Reason"))
        self._by = Field("by", self.tr("Your na&me"))
        self._do = KeyButton("")
        self._refused = wrapped(size=13, tone="hold")
        self._lay_out()
        self.hide()

    def ask_to_place(self, number: str, by: str) -> None:
        """Asks why a case is put on hold. by: the name proposed."""
        case = load_case(self._book, number)
        if case is None:
            return
        title = self.tr("Put case {0}, {1}, on hold").format(case.number, case.recruit.name)
        told = self.tr("No letter of the case is made or printed again until somebody lifts the hold.")
        self._ask(case, by, title, told, lifts=False)

    def ask_to_lift(self, number: str, by: str) -> None:
        """Asks why the hold in force on a case is lifted, also one that another window placed."""
        case = load_case(self._book, number)
        hold = case.hold if case else None
        if case is None or hold is None:
            return
        title = self.tr("Lift the hold on case {0}, {1}").format(case.number, case.recruit.name)
        told = self.tr("Placed by {0} on {1}: {2}")
        words = told.format(hold.by, day_text(hold.on), in_window_words(reason_of(case, hold)))
        self._ask(case, by, title, words, lifts=True)

    def refused(self) -> str:
        """Why it could not be done; empty where nothing stands against it."""
        return self._refused.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes from the reason to the name, and from there does it; Esc leaves all as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _ask(self, case: Case, by: str, title: str, told: str, lifts: bool) -> None:
        self._keep_typed()
        self._number, self._lifts = case.number, lifts
        if self.isHidden():
            self._cursor_was = QApplication.focusWidget()
        self._title.setText(title)
        self._told.setText(told)
        self._do.say(self.tr("Lift the hold") if lifts else self.tr("Put on hold"), self.tr("Enter"))
        self._reason.set_text(self._typed.get((case.number, lifts), ""))
        self._by.set_text(by)
        self._refused.setText("")
        self._refused.hide()
        self.show()
        self._reason.start()

    def _go_on(self) -> None:
        now = QApplication.focusWidget()
        if isinstance(now, QAbstractButton):
            now.click()
        elif self._reason.control.hasFocus() and self._reason.text().strip():
            self._by.start()
        else:
            self._carry_out()

    def _carry_out(self) -> None:
        asked = (self._book, self._number, self._reason.text().strip(), self._by.text().strip())
        try:
            said = self._lift(*asked) if self._lifts else self._place(*asked)
        except CasebookError as error:
            self._refused.setText(in_window_words(error))
            self._refused.show()
            (self._by if self._reason.text().strip() else self._reason).start()
            return
        self._reason.set_text("")
        self._close()
        self.done.emit(self._number, said)

    def _place(self, book: Casebook, number: str, reason: str, by: str) -> str:
        place_hold(book, number, reason, by)
        return self.tr("Case {0} is on hold").format(number)

    def _lift(self, book: Casebook, number: str, reason: str, by: str) -> str:
        if lift_hold(book, number, reason, by) is None:
            return self.tr("The hold on case {0} is lifted").format(number)
        return self.tr("One hold on case {0} is lifted; another is still in force").format(number)

    def _keep_typed(self) -> None:
        self._typed[self._number, self._lifts] = self._reason.text()

    def _close(self) -> None:
        self._keep_typed()
        self.hide()
        if self._cursor_was is not None and self._cursor_was.isVisible():
            self._cursor_was.setFocus()

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        cancel = KeyButton(self.tr("Cancel"), key=self.tr("Esc"))
        self._do.clicked.connect(self._carry_out)
        cancel.clicked.connect(self._close)
        fields = QHBoxLayout()
        fields.setSpacing(theme.px(16))
        fields.addWidget(self._reason, 3)
        fields.addWidget(self._by, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self._do)
        buttons.addWidget(cancel)
        buttons.addWidget(self._refused, 1)
        buttons.addStretch(0)
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(28), theme.px(14), theme.px(28), theme.px(14))
        column.setSpacing(theme.px(6))
        for part in (self._title, self._told):
            column.addWidget(part)
        column.addLayout(fields)
        column.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(column)
        whole.addWidget(theme.hairline())
