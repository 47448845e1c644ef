"""Somebody of the casebook taken into the case as a relative: found by the same look-up as in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout

from desktop.case import Person
from desktop.casebook.lookup.lookup import Found, find
from desktop.casebook.people.saving import people_of
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import Casebook, book_connection
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.field import Field
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.form.form_page import FormPage
from desktop.screens.look import theme
from desktop.screens.page.background import Background
from desktop.screens.tables.two_line_list import ROW_HEIGHT, TwoLineList
from desktop.screens.words.words import day_text, relation_word

translate = QCoreApplication.translate

_AT_MOST = 5
# Some of those found may stand in the case already.
_SPARE = 10


class PickRelative(QFrame):
    """Stands over the form while somebody is looked for; whoever stands in the case already is left out.

    closed: the cursor is to go back into the form.
    """

    closed = Signal()

    def __init__(self, book: Casebook, page: FormPage):
        super().__init__()
        self._book, self._page = book, page
        self._found: list[tuple[Person, Found]] = []
        self._beside = Background(self)
        self._words = Field("pick", self.tr("Loo&k for somebody of the casebook"))
        self.lines, self._none = TwoLineList(self.tr("Found")), wrapped()
        self._take = KeyButton(self.tr("Take as relative"), key=self.tr("Enter"))
        self._lay_out()
        self._connect()
        self.hide()

    def ask(self) -> None:
        """Opens, with the cursor where names, dates and numbers are typed."""
        self._words.set_text("")
        self._show([])
        self.show()
        self._words.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down walk through those found, Enter takes the one in hand, Esc leaves."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._close()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._found:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.lines.setCurrentRow((self.lines.currentRow() + step) % len(self._found))
        else:
            super().keyPressEvent(event)

    def busy(self) -> bool:
        """True while somebody is being looked for."""
        return self._beside.busy()

    def _look_up(self) -> None:
        book, words = self._book, self._words.text()
        here = {self._page.person.id(), *self._page.relatives.person_ids()}

        def work(_: object) -> list[tuple[Person, Found]]:
            with book_connection(book):
                return [one for one in _people_found(book, words) if one[0].id not in here][:_AT_MOST]

        self._beside.ask(work, self._show)

    def _show(self, found: list[tuple[Person, Found]]) -> None:
        self._found = found
        self.lines.show_lines([_in_words(person, one) for person, one in found])
        self.lines.setVisible(bool(found))
        self.lines.setFixedHeight(theme.px(ROW_HEIGHT) * len(found) + 2)
        self._take.setEnabled(bool(found))
        typed = self._words.text().strip()
        self._none.setText(self.tr("Nobody else is found for “{0}”.").format(typed))
        self._none.setVisible(bool(typed) and not found)

    def _go_on(self) -> None:
        now = QApplication.focusWidget()
        if isinstance(now, KeyButton) and now is not self._take:
            now.click()
        elif self._found and not self.busy():
            person, _ = self._found[max(0, self.lines.currentRow())]
            self.hide()
            self._page.relatives.add_person(person)

    def _close(self) -> None:
        self._beside.drop()
        self.hide()
        self.closed.emit()

    def _connect(self) -> None:
        self._words.changed.connect(self._look_up)
        self._take.clicked.connect(self._go_on)
        self.lines.itemDoubleClicked.connect(lambda _: self._go_on())

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        leave = KeyButton(self.tr("Leave"), key=self.tr("Esc"), kind="bare")
        leave.clicked.connect(self._close)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self._take, leave):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.px(28), theme.px(12), theme.px(28), theme.px(12))
        inner.setSpacing(theme.px(6))
        for part in (self._words, self._none, self.lines):
            inner.addWidget(part)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(theme.hairline())


def _people_found(book: Casebook, words: str) -> list[tuple[Person, Found]]:
    """Whom the words find, each once, with the first place in which they stand."""
    found = find(book, words, _AT_MOST + _SPARE)
    cases = {case.number: case for case in load_cases(book, [one.case for one in found])}
    people: dict[int | None, tuple[Person, Found]] = {}
    for one in found:
        for person in people_of(cases[one.case]) if one.case in cases else ():
            told = (one.name, one.name_in_script, one.passport_number, one.birth_date)
            if told == (person.name, person.name_in_script, person.passport_number, person.birth_date):
                people.setdefault(person.id, (person, one))
    return list(people.values())


def _in_words(person: Person, found: Found) -> tuple[str, str]:
    """The name, and beneath it what tells the person from others of that name."""
    place = translate("PickRelative", "{0}, case {1}").format(relation_word(found.relation), found.case)
    born = (
        translate("PickRelative", "born {0}").format(day_text(person.birth_date)) if person.birth_date else ""
    )
    beneath = (person.name_in_script, place, born, person.passport_number)
    return person.name, " · ".join(filter(None, beneath))
