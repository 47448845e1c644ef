"""The main page: the list of people and, beside it, the case panel of the person in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.case import Case
from desktop.casebook.lists.list import Order
from desktop.casebook.lists.search import Column, Filter, Search
from desktop.casebook.people.letters import LetterRecord, letters_of_case
from desktop.casebook.people.safeguarding import Contact, contact_of
from desktop.casebook.people.stored import load_cases
from desktop.casebook.tables.book import CasebookError, readable
from desktop.lists.listed import Listed
from desktop.screens.list.list import CaseList
from desktop.screens.list.list_cells import list_head, list_rows, what_is_listed
from desktop.screens.list.narrowing import FOUND_AT_MOST, Narrowed, narrowed, ready_of
from desktop.screens.list.nobody_listed import nobody_listed
from desktop.screens.list.search_words import Saved, search_sentence
from desktop.screens.look import theme
from desktop.screens.mark.case_events import events_of
from desktop.screens.page.arrangement import Entry, by_mark, in_order
from desktop.screens.page.asked import Asked, Followed
from desktop.screens.page.background import Background
from desktop.screens.page.decided import Decided, decided
from desktop.screens.page.follow import entries, of_view
from desktop.screens.page.found_row import Found
from desktop.screens.page.in_hand import InHand, in_hand, no_letter
from desktop.screens.page.standing import View
from desktop.screens.panel.panel import CasePanel
from desktop.screens.words.counted import people_and_cases
from desktop.screens.words.words import in_window_words

Read = TypeVar("Read")

# How often the panes are laid out before they are painted: where wrapped words take more lines, what holds
# them learns of it in the next round.
_LAYOUTS = 3


class PeoplePage(QWidget):
    """Lists what the search asks for; old rows stay until the new ones are there."""

    listed = Signal()
    failed = Signal(str)

    def __init__(self, asked: Asked, today: date, parent: QWidget | None = None):
        super().__init__(parent)
        self._asked, self._today = asked, today
        self.search = Search()
        self._view_words = self.tr("Everyone")
        self._saved: Saved | None = None
        self._own_hidden: tuple[Column, ...] = ()
        self._cut = False
        self._entries: dict[str, Entry] = {}
        self._followed: Followed | None = None
        self._listing, self._finding = Background(self), Background(self)
        for work in (self._listing, self._finding):
            work.failed.connect(self.failed)
        self.list = CaseList(self._load, self._decide)
        self.panel = CasePanel()
        self.shown: InHand | None = None
        self._lay_out()
        self.list.moved.connect(self.show_in_hand)
        self.list.sorted_by.connect(self.sort)
        self.list.filter_bar.filtered.connect(self.filter_by)
        self.list.filter_bar.left.connect(self.list.view.setFocus)
        self.list.filter_button.clicked.connect(self.open_filter)
        self.panel.chosen.connect(self._choose_other)

    @property
    def asked(self) -> Asked:
        """Of which casebook, under which rules and on which day the list is."""
        return self._asked

    def ask(self, asked: Asked, first: tuple[str, int] | None = None) -> None:
        """Reads everything again: another day or other facts. first: who is to be in hand afterwards."""
        self._asked = asked
        order = self.search.order
        self._listing.ask(lambda _: entries(asked, order), lambda found: self._take(found, first))

    def sort(self, order: Order) -> None:
        """Lists in another order."""
        self.search = replace(self.search, order=order)
        self.ask(self._asked)

    def show_view(self, view: View, words: str) -> None:
        """Lists one of the views of the left pane; words: what it is called.

        The filter goes on with it, but what a saved view brought stays behind with that view.
        """
        if self._saved is not None:
            self._drop_saved(self._saved)
        self._view_words = words
        self.search = replace(self.search, view=view, words="")
        self._arrange()

    def show_saved(self, saved: Saved) -> None:
        """Lists a search that was saved."""
        if self._saved is None:
            self._own_hidden = self.search.hidden
        self._view_words, self._saved = saved.view_words, saved
        self.search = saved.search
        self.list.view.hide_columns(self.search.hidden)
        self.list.filter_bar.show_filter(self.search.filter)
        self.ask(self._asked)

    def _drop_saved(self, saved: Saved) -> None:
        """Takes back the filter and the columns that came with a saved view, and what was changed."""
        self._saved = None
        self.search = replace(self.search, filter=Filter(), hidden=self._own_hidden)
        self.list.view.hide_columns(self._own_hidden)
        self.list.filter_bar.show_filter(Filter())

    def forget_saved(self) -> None:
        """What is listed has a name of its own no more."""
        self._saved = None
        self._arrange()

    def take_followed(self, followed: Followed | None) -> None:
        """Takes what stands under each view; None while it is being counted anew."""
        self._followed = followed
        self._offer_letters()
        if followed is not None and self.search.view != "everyone" and not self.search.words:
            self._arrange()

    def look_up(self, words: str) -> None:
        """Narrows the list to the people whom the words find; no words show the view again."""
        self.search = replace(self.search, words=words.strip())
        self._arrange()

    def filter_by(self, wanted: Filter) -> None:
        """Narrows the list to those who pass a filter."""
        self.search = replace(self.search, filter=wanted)
        self.list.filter_bar.show_filter(wanted)
        self._arrange()

    def hide_columns(self, hidden: tuple[Column, ...]) -> None:
        """Leaves columns out of the list; a saved view keeps which."""
        self.search = replace(self.search, hidden=hidden)
        self.list.view.hide_columns(hidden)
        self._say_title(self.list.count())
        self.listed.emit()

    def open_filter(self) -> None:
        """Opens the fields of the filter, or closes them."""
        self.list.filter_bar.open_form(self._today)

    def title(self) -> str:
        """What is listed, as the list's head calls it."""
        if self._saved is not None:
            same = self.search == self._saved.search
            return self._saved.name if same else self.tr("{0}, changed").format(self._saved.name)
        return self.tr("Found") if self.search.words else self._view_words

    def sentence(self) -> str:
        """What is listed: view or words, and every part of the filter."""
        return search_sentence(self.search, self._view_words)

    def to_export(self) -> Listed | None:
        """The list as it stands; None while it is being found, or where it lists nobody."""
        entries, asked = self.list.entries(), self._asked
        if self.busy() or not entries:
            return None
        named = what_is_listed(self.sentence(), asked, self.list.count())
        rows = partial(list_rows, asked, entries, self.search.hidden)
        return Listed(self.title(), named, asked.on, list_head(self.search.hidden), rows)

    def show_in_hand(self) -> None:
        """Shows in the panel who is in hand, and how to be in touch with them."""
        case, place = self.list.decided_in_hand(), self.list.in_hand()
        self.shown = None
        if case is None or place is None or place[1] >= len(case.decision.sheets):
            self.panel.clear()
            return
        self._show_person(case, place[1])

    def _show_person(self, case: Decided, person_at: int) -> None:
        self.shown = in_hand(self._asked, case, person_at, self._today)
        person = self.shown.sheet.person.id or 0
        contact = self._read(lambda: contact_of(self._asked.book, person))
        self.panel.contact.show_contact(contact or Contact())
        made = self._read(lambda: letters_of_case(self._asked.book, case.case.number)) or []
        self.panel.show_person(self.shown, no_letter(self.shown), self._letters(self.shown, made))
        self.panel.show_events(events_of(case.case, made, self._asked.on))

    def is_empty_book(self) -> bool:
        """True where the casebook has no case at all."""
        return not self._entries

    def busy(self) -> bool:
        """True while the list is being found."""
        return self._listing.busy() or self._finding.busy()

    def _load(self, numbers: Sequence[str]) -> list[Case]:
        return self._read(lambda: load_cases(self._asked.book, numbers)) or []

    def _decide(self, case: Case) -> Decided:
        return decided(self._asked, case)

    def _read(self, read: Callable[[], Read]) -> Read | None:
        """What the casebook has; None where it can't be read, and `failed` says why."""
        try:
            with readable(self._asked.book):
                return read()
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
            return None

    def _take(self, found: dict[str, Entry], first: tuple[str, int] | None) -> None:
        self._entries = found
        self._arrange(first, again=True)

    def _arrange(self, first: tuple[str, int] | None = None, again: bool = False) -> None:
        self._finding.drop()
        search, of_search = self.search, self._of_search()
        if of_search is None:
            self.list.show_title(self.title(), "…")
        elif search.words or search.filter:
            self.list.show_title(self.title(), "…")
            asked = self._asked
            self._finding.ask(
                lambda stop: narrowed(asked, of_search, search, stop),
                lambda found: self._show(found, first, again) if found else None,
            )
        else:
            self._show(Narrowed(tuple(of_search.values()), {}, False), first, again)

    def _of_search(self) -> dict[str, Entry] | None:
        """The cases of the view; words look among everybody. None while the view is being counted."""
        if self.search.words or self.search.view == "everyone":
            return self._entries
        if self._followed is None:
            return None
        return of_view(self._entries, self._followed.cases.get(self.search.view))  # type: ignore[call-overload]

    def _show(self, narrowed: Narrowed, first: tuple[str, int] | None, again: bool) -> None:
        search, found = self.search, None
        by_order = search.order == "mark" and not search.words
        arranged = by_mark(narrowed.entries, self._asked.on) if by_order else in_order(narrowed.entries)
        if search.words:
            found = Found(search.words, narrowed.whys, narrowed.cases, self._today)
            first = (
                first if first and arranged.row_of(*first) is not None else next(iter(narrowed.whys), None)
            )
        self.list.show_people(arranged, self._asked.on, first, again, found)
        self.list.show_sorted(None if search.words else search.order)
        self._cut = narrowed.cut
        self._say_title(people_and_cases(arranged.people, len(narrowed.entries)))
        self.list.empty.say(*nobody_listed(search, self.is_empty_book()))
        self._offer_letters()
        self.listed.emit()
        # Else the window is painted once with the new words in the old places, and then all over again.
        for _ in range(_LAYOUTS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _offer_letters(self) -> None:
        """Offers the letters of those listed who are ready; as of another day letters are shut."""
        may = self._asked.on == self._today
        self.list.show_ready(ready_of(self.search, self.list.entries, self._followed) if may else 0)

    def _say_title(self, count: str) -> None:
        title = self.tr("{0}, the first {1}") if self._cut else "{0}"
        self.list.show_title(title.format(self.title(), FOUND_AT_MOST), count)

    def _letters(self, shown: InHand, made: Sequence[LetterRecord]) -> str:
        own = [one.number for one in made if one.person_id == shown.sheet.person.id and not one.void]
        return self.tr("letter {0}").format(own[-1]) if own else self.tr("no letter yet")

    def _choose_other(self, person: int) -> None:
        if self.shown is not None and not self.list.show_case(self.shown.case.number, person):
            # The list has the case without this relative, whom the search does not find.
            self._show_person(Decided(self.shown.case, self.shown.decisions[0], self.shown.mark), person)

    def _lay_out(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.panel.setMinimumWidth(theme.px(264))
        self.splitter.setSizes([theme.px(696), theme.px(384)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)
