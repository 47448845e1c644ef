"""Which page is open: the people, or in their place the case form, the why sheet or a letter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.case import Case
from desktop.screens.page.asked import Asked, Followed
from desktop.screens.page.in_hand import InHand
from desktop.screens.page.page_stack import PageStack
from desktop.screens.window.case_pages import CasePages
from desktop.screens.window.office_pages import OfficePages
from desktop.screens.window.person_pages import PersonPages
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.casebook.people.drafts import Draft
    from desktop.screens.form.case_form import CaseForm
    from desktop.screens.letters.letter import LetterPreview
    from desktop.screens.list.people_page import PeoplePage
    from desktop.screens.why.why import WhySheet


class Pages(QWidget):
    """The people stay as they were beneath every other page, so that Esc comes back to the same row.

    A page is made, and what it stands on loaded, when it is first asked for, the people by `make_people`.
    """

    people: PeoplePage

    saved = Signal(str)
    merged = Signal(str)
    settled = Signal(str, int)
    issued = Signal(str)
    set = Signal(object)
    turned = Signal()
    found = Signal(str, int)
    restored = Signal(str)
    lift = Signal()

    def __init__(self, asked: Asked, settings: Settings, today: date, sidebar: QWidget):
        super().__init__()
        self._asked, self._today = asked, today
        self._stack = PageStack(sidebar)
        self.splitter = self._stack.splitter
        self._stack.turned.connect(self.turned)
        self.case_pages = CasePages(self._stack, asked, settings, today)
        self.case_pages.saved.connect(self.saved)
        self.case_pages.merged.connect(self.merged)
        self.person_pages = PersonPages(self._stack, asked, settings, today)
        self.person_pages.settled.connect(self.settled)
        self.person_pages.issued.connect(self.issued)
        self.person_pages.fill_in.connect(self._fill_in)
        for of_case in (self.case_pages, self.person_pages):
            of_case.lift.connect(self.lift)
            of_case.closed.connect(self.back)
        self.office = OfficePages(self._stack, asked, settings, today, self.back)
        self.office.set.connect(self.set)
        self.office.found.connect(self.found)
        self.office.restored.connect(self.restored)
        self.office.new_case.connect(lambda: self.open_form(None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def make_people(self) -> None:
        """Makes the page that everything comes back to: the list, and the panel beside it."""
        from desktop.screens.list.people_page import PeoplePage

        people = self.people = PeoplePage(self._asked, self._today)
        self.person_pages.saved.connect(people.show_in_hand)
        self.office.failed.connect(people.failed)
        people.list.opened.connect(self.edit)
        people.panel.edit.connect(self.edit)
        people.panel.history.connect(self.open_history)
        people.list.letters.clicked.connect(self.open_batch)
        people.panel.family.add.connect(self.add_relative)
        people.panel.fill_in.connect(self._fill_in)
        people.panel.why.connect(self.open_why)
        people.panel.letter.connect(self.open_letter)
        people.panel.papers.connect(self.open_papers)
        self._stack.put_first(people)

    def ask(self, asked: Asked, settings: Settings, first: tuple[str, int] | None = None) -> None:
        """Reads everything again: newer facts, another day, other settings.

        first: the case and person to be in hand afterwards.
        """
        self._asked = asked
        self.case_pages.take(asked, settings)
        self.person_pages.take(asked, settings)
        self.office.take(asked, settings)
        self.people.ask(asked, first)

    @property
    def form(self) -> CaseForm | None:
        """The case form; None until it was first opened."""
        return self.case_pages.form

    @property
    def why(self) -> WhySheet | None:
        """The clause sheet; None until it was first opened."""
        return self.person_pages.why

    @property
    def letter(self) -> LetterPreview | None:
        """The letter as it would be printed; None until it was first opened."""
        return self.person_pages.letter

    def seen(self) -> QWidget | None:
        """The page that is seen."""
        return self._stack.seen()

    def shows_people(self) -> bool:
        """True while the list and the panel are what is seen."""
        return self._stack.seen() is self.people

    def shows_why(self) -> bool:
        """True while the clauses of a person are what is seen."""
        return self.person_pages.shows_why()

    def may_delete(self) -> bool:
        """True where a case is what is seen: in the list, on its why sheet or in its form."""
        seen = self.shows_people() or self.shows_why() or self.case_pages.shows_form()
        return seen and self.case_in_hand() is not None

    def has_unsaved(self) -> bool:
        """True while something typed on the page that is seen is not in the casebook."""
        form = self.form if self.case_pages.shows_form() else None
        return self.person_pages.has_unsaved() or (form is not None and form.has_unsaved())

    def person_in_hand(self) -> InHand | None:
        """The person whose clauses are seen, else the one in hand in the list; None on a form."""
        if self._stack.is_whole() or self.office.seen() is not None:
            return None
        return self.person_pages.shown() if self.shows_why() else self.people.shown

    def may_leave(self) -> bool:
        """True where nothing typed would be lost; else the page asks, and the answer is waited for."""
        return self.person_pages.may_leave() and self.case_pages.may_leave()

    def edit(self) -> None:
        """Opens the form on the case in hand."""
        shown = self.person_in_hand()
        if shown is not None:
            self.open_form(shown.case.number)

    def open_form(self, number: str | None) -> None:
        """Opens the form: on a case, or, for None, on an empty one. As of another day it stays shut."""
        if self._asked.on == self._today and self.may_leave():
            self.case_pages.open_form(number)

    def add_relative(self) -> None:
        """Opens the form on the case in hand, with an empty relative to be typed in."""
        self._in_form(lambda form: form.page.relatives.add())

    def open_history(self) -> None:
        """Opens the form on the case in hand, at what was done in it."""
        self._in_form(lambda form: form.jump_to_history())

    def open_papers(self) -> None:
        """Opens the form on the case in hand, at the papers of the person in hand."""
        if shown := self.person_in_hand():
            self._in_form(lambda form: form.jump_to_papers(shown.person))

    def open_why(self) -> None:
        """Opens the clause sheet of the person in hand."""
        shown = self.people.shown
        if shown is not None and not self.shows_why():
            self.person_pages.open_why(shown)

    def open_letter(self) -> None:
        """Opens the letter of the person in hand as it would be printed. As of another day it stays shut."""
        if shown := self._may_open_today():
            self.person_pages.open_letter(shown)

    def open_settings(self, data_dir: Path) -> None:
        """Opens the settings kept in a folder."""
        if self.may_leave():
            self.office.open_settings(data_dir)

    def open_comparison(self) -> None:
        """Opens what changes when, from the day that is shown on."""
        if self.may_leave():
            self.office.open_comparison()

    def open_filter(self) -> None:
        """Opens the fields of the list's filter, or closes them."""
        if self.may_leave():
            if not self.shows_people():
                self.back()
            self.people.open_filter()

    def open_today(self) -> None:
        """Opens Today, where nothing typed would be lost."""
        if self.may_leave():
            self.office.open_today()

    def take_followed(self, followed: Followed | None) -> None:
        """Takes what stands under each view; None while it is being counted anew."""
        self.people.take_followed(followed)
        self.office.take_followed(followed)

    def open_caseload(self) -> None:
        """Opens the caseload in figures."""
        if self.may_leave():
            self.office.open_caseload()

    def open_trash(self) -> None:
        """Opens what was taken out of the casebook."""
        if self.may_leave():
            self.office.open_trash()

    def open_batch(self) -> None:
        """Opens the letters for everybody listed. As of another day it stays shut."""
        if self._asked.on == self._today and self.may_leave():
            self.office.open_batch([entry.number for entry in self.people.list.entries()])

    def open_import(self, data_dir: Path) -> None:
        """Opens the import of a file. As of another day it stays shut."""
        if self._asked.on == self._today and self.may_leave():
            self.office.open_import(data_dir)

    def open_register(self) -> None:
        """Opens the register of letters."""
        if self.may_leave():
            self.office.open_register()

    def open_draft(self, draft: Draft) -> None:
        """Opens the form on a draft that was kept before."""
        if self._asked.on == self._today and self.may_leave():
            self.case_pages.open_draft(draft)

    def compare_people(self, first: InHand, second: InHand) -> None:
        """Lays two people of the casebook side by side."""
        if self.may_leave():
            self.case_pages.compare_stored(first, second)

    def show_stored_again(self) -> None:
        """Shows what is seen as it is stored now, after a step was undone or done again."""
        if self.office.shows_trash():
            self.office.show_trash_again()
        elif self.case_pages.shows_form():
            self.case_pages.show_form_again()
        elif not self.shows_people():
            self.back()

    def open_safeguarding(self) -> None:
        """Opens what is kept apart for the safety of the person in hand."""
        if shown := self._may_open_today():
            self.person_pages.open_safeguarding(shown)

    def right_width(self) -> int:
        """How wide the pane at the right is, in pixels: the case panel, or the year beside Today."""
        day = self.office.day if self.office.shows_today() else None
        return day.year.least_width() if day is not None else self.people.panel.width()

    def busy(self) -> bool:
        """True while a page is being filled."""
        looks_up = self.form is not None and self.form.watch.busy()
        return looks_up or self.people.busy() or self.person_pages.busy() or self.office.busy()

    def back(self) -> None:
        """Comes back to the people, where the keys go on from the row in hand."""
        self._stack.back(self.people.list.place())

    def _fill_in(self, missing: str, person: int) -> None:
        """Leads from a missing fact of the case in hand to its field."""
        self._in_form(lambda form: form.focus_field(missing, person))

    def _in_form(self, go: Callable[[CaseForm], object]) -> None:
        """Opens the form on the case in hand and goes somewhere in it, where the form may be opened."""
        self.edit()
        if self.form is not None and self.case_pages.shows_form():
            go(self.form)

    def case_in_hand(self) -> Case | None:
        """The case whose page is what is seen; None for a new case, or where there is none."""
        if self.form is not None and self._stack.is_whole():
            return self.form.case()
        shown = self.person_in_hand()
        return None if shown is None else shown.case

    def show_hold(self, case: Case) -> None:
        """Brings the page that is seen to the hold that was placed on its case, or lifted."""
        self.case_pages.show_hold(case)
        self.person_pages.show_hold(case)

    def _may_open_today(self) -> InHand | None:
        """The person in hand, where the day is today and nothing typed would be lost."""
        shown = self.person_in_hand() if self._asked.on == self._today else None
        return shown if shown is not None and self.may_leave() else None
