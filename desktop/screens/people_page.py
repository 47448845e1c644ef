"""The main page: the list of people and, beside it, the case panel of the person in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.casebook.book import CasebookError, book_connection, readable
from desktop.casebook.letters import letters_of_case
from desktop.casebook.list import Order
from desktop.casebook.lookup import Found, find
from desktop.casebook.people import load_cases
from desktop.casebook.safeguarding import Contact, contact_of
from desktop.screens import theme
from desktop.screens.arrangement import Entry, by_mark, in_order
from desktop.screens.background import Background, Stop
from desktop.screens.counted import people_and_cases
from desktop.screens.follow import Asked, Followed, View, entries
from desktop.screens.in_hand import InHand, decided, in_hand, no_letter
from desktop.screens.list import CaseList
from desktop.screens.panel import CasePanel
from desktop.screens.person_row import Decided

FOUND_AT_MOST = 50
Read = TypeVar("Read")


class PeoplePage(QWidget):
    """Lists what the view, the order or the words ask for; old rows stay until the new ones are there."""

    listed = Signal()
    failed = Signal(str)

    def __init__(self, asked: Asked, today: date, parent: QWidget | None = None):
        super().__init__(parent)
        self._asked, self._today = asked, today
        self.order: Order = "mark"
        self.view: View = "everyone"
        self._view_words = self.tr("Everyone")
        self._words = ""
        self._entries: list[Entry] = []
        self._followed: Followed | None = None
        self._listing, self._finding = Background(self), Background(self)
        for work in (self._listing, self._finding):
            work.failed.connect(self.failed)
        self.list = CaseList(self._load)
        self.panel = CasePanel()
        self.shown: InHand | None = None
        self._lay_out()
        self.list.moved.connect(self.show_in_hand)
        self.list.sorted_by.connect(self.sort)
        self.panel.chosen.connect(self._choose_other)

    def ask(self, asked: Asked, first: tuple[str, int] | None = None) -> None:
        """Reads everything again: another day or other facts. first: who is to be in hand afterwards."""
        self._asked = asked
        self._listing.ask(lambda _: entries(asked, self.order), lambda found: self._take(found, first))

    def sort(self, order: Order) -> None:
        """Lists in another order."""
        self.order = order
        self.ask(self._asked)

    def show_view(self, view: View, words: str) -> None:
        """Lists one of the views of the left pane; words: what it is called."""
        self.view, self._view_words, self._words = view, words, ""
        self._arrange()

    def take_followed(self, followed: Followed | None) -> None:
        """Takes what stands under each view; None while it is being counted anew."""
        self._followed = followed
        if followed is not None and self.view != "everyone" and not self._words:
            self._arrange()

    def look_up(self, words: str) -> None:
        """Narrows the list to the people whom the words find; no words show the view again."""
        self._words = words.strip()
        self._arrange()

    def show_in_hand(self) -> None:
        """Shows in the panel who is in hand, and how to be in touch with them."""
        case, place = self.list.decided_in_hand(), self.list.in_hand()
        self.shown = None
        if case is None or place is None or place[1] >= len(case.decision.sheets):
            self.panel.clear()
            return
        self.shown = in_hand(self._asked, case, place[1], self._today)
        person = self.shown.sheet.person.id or 0
        contact = self._read(lambda: contact_of(self._asked.book, person))
        self.panel.contact.show_contact(contact or Contact())
        self.panel.show_person(self.shown, no_letter(self.shown), self._letters(self.shown))

    def is_empty_book(self) -> bool:
        """True where the casebook has no case at all."""
        return not self._entries

    def busy(self) -> bool:
        """True while the list is being found."""
        return self._listing.busy() or self._finding.busy()

    def _load(self, numbers: Sequence[str]) -> list[Decided]:
        asked = self._asked
        return [decided(asked, case) for case in self._read(lambda: load_cases(asked.book, numbers)) or []]

    def _read(self, read: Callable[[], Read]) -> Read | None:
        """What the casebook has; None where it can't be read, and `failed` says why."""
        try:
            with readable(self._asked.book):
                return read()
        except CasebookError as error:
            self.failed.emit(str(error))
            return None

    def _take(self, found: list[Entry], first: tuple[str, int] | None) -> None:
        self._entries = found
        self._arrange(first, again=True)

    def _arrange(self, first: tuple[str, int] | None = None, again: bool = False) -> None:
        self._finding.drop()
        if self._words:
            words, book = self._words, self._asked.book
            self.list.show_title(self.tr("Found"), "…")

            def work(_: Stop) -> list[Found]:
                with book_connection(book):
                    return find(book, words, FOUND_AT_MOST)

            self._finding.ask(work, lambda found: self._show_found(found, first))
        elif self.view == "everyone":
            self._show(self._entries, first, again)
        elif self._followed is None:
            self.list.show_title(self._view_words, "…")
        else:
            under = self._followed.cases[self.view]
            self._show([entry for entry in self._entries if entry.number in under], first, again)

    def _show(self, chosen: Sequence[Entry], first: tuple[str, int] | None, again: bool) -> None:
        arranged = by_mark(chosen, self._asked.on) if self.order == "mark" else in_order(chosen)
        self.list.show_people(arranged, self._asked.on, first, again)
        self.list.show_sorted(self.order)
        self.list.show_title(self._view_words, people_and_cases(arranged.people, len(chosen)))
        self._say_empty()
        self.listed.emit()

    def _show_found(self, found: Sequence[Found], first: tuple[str, int] | None) -> None:
        by_number = {entry.number: entry for entry in self._entries}
        numbers = dict.fromkeys(one.case for one in found)
        chosen = [by_number[number] for number in numbers if number in by_number]
        arranged = in_order(chosen)
        if found and (first is None or first[0] not in numbers):
            first = self._place_of(found[0])
        self.list.show_people(arranged, self._asked.on, first)
        self.list.show_sorted(None)
        title = self.tr("Found, the first {0}") if len(found) == FOUND_AT_MOST else self.tr("Found")
        count = people_and_cases(len(found), len(chosen))
        self.list.show_title(title.format(FOUND_AT_MOST), count)
        self._say_empty()
        self.listed.emit()

    def _say_empty(self) -> None:
        if self.is_empty_book():
            sentence, hint = self.tr("No case yet."), self.tr("Enter the first recruit, then the relatives.")
            button, key = self.tr("New case"), "Ctrl+N"
        elif self._words:
            sentence = self.tr("Nobody is found for “{0}”.").format(self._words)
            hint = self.tr("Try part of a name in any script, a birth date, a passport or a case number.")
            button, key = self.tr("Show everyone"), self.tr("Esc")
        else:
            sentence = self.tr("Nobody stands here on this day.")
            hint = self.tr("The counts in the left pane say where people stand.")
            button, key = self.tr("Show everyone"), "Ctrl+1"
        self.list.empty.say(sentence, hint, button, key)

    def _place_of(self, found: Found) -> tuple[str, int]:
        """Whose row it is that was found: the relation and passport, or else the name, tell it."""
        for case in self._load([found.case]):
            for at, sheet in enumerate(case.decision.sheets):
                same = (sheet.relation, sheet.person.passport_number, sheet.person.birth_date)
                if same == (found.relation, found.passport_number, found.birth_date):
                    return found.case, at
        return found.case, 0

    def _letters(self, shown: InHand) -> str:
        made = self._read(lambda: letters_of_case(self._asked.book, shown.case.number))
        if made is None:
            return ""
        own = [one.number for one in made if one.person_id == shown.sheet.person.id and not one.void]
        return self.tr("letter {0}").format(own[-1]) if own else self.tr("no letter yet")

    def _choose_other(self, person: int) -> None:
        if self.shown is not None:
            self.list.show_case(self.shown.case.number, person)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.panel.setMinimumWidth(theme.px(300))
        self.splitter.setSizes([theme.px(696), theme.px(384)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
