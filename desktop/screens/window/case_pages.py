"""The pages of one case that stand over the whole window: its form, its letters, two people side by side."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.case import Case
from desktop.casebook.people.stored import load_case
from desktop.screens.page.asked import Asked
from desktop.screens.page.page_stack import PageStack
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.casebook.people.drafts import Draft
    from desktop.screens.form.alike_watch import Meant
    from desktop.screens.form.case_form import CaseForm
    from desktop.screens.form.compare_people import ComparePeople
    from desktop.screens.letters.letter import LetterPreview
    from desktop.screens.page.in_hand import InHand


class CasePages(QObject):
    """The form is the first of them: from the others Esc comes back to it, with all that is typed."""

    saved = Signal(str)
    merged = Signal(str)
    lift = Signal()
    closed = Signal()

    def __init__(self, stack: PageStack, asked: Asked, settings: Settings, today: date):
        super().__init__(stack)
        self._stack, self._asked, self._settings, self._today = stack, asked, settings, today
        self.form: CaseForm | None = None
        self.issued_letter: LetterPreview | None = None
        self.two_people: ComparePeople | None = None
        self._from_list = False

    def take(self, asked: Asked, settings: Settings) -> None:
        """Takes another day or other settings; under other settings the pages are made anew."""
        self._asked = asked
        if settings != self._settings:
            self._settings = settings
            for page in (self.form, self.issued_letter, self.two_people):
                if page is not None:
                    page.deleteLater()
            self.form = self.issued_letter = self.two_people = None

    def shows_form(self) -> bool:
        """True while the form is what is seen."""
        return self.form is not None and self._stack.seen() is self.form

    def may_leave(self) -> bool:
        """True where nothing typed would be lost; else the form asks, and the answer is waited for."""
        if self.form is None or not self._stack.is_whole() or not self.form.has_unsaved():
            return True
        if not self.shows_form():
            self._stack.turn_to(self.form)
        self.form.close_form()
        return False

    def made_form(self) -> CaseForm:
        """The form, made when it is first asked for."""
        if self.form is None:
            from desktop.screens.form.case_form import CaseForm

            asked = self._asked
            self.form = CaseForm(asked.book, asked.rules, self._settings, asked.checklist)
            self.form.saved.connect(self.saved)
            self.form.lift.connect(self.lift)
            self.form.letter.connect(self.open_issued)
            self.form.compare.connect(self.compare)
            self.form.closed.connect(self.closed)
            self._stack.add_whole(self.form)
        return self.form

    def open_form(self, number: str | None) -> None:
        """Opens the form on a case, or, for None, on an empty one."""
        form = self.made_form()
        self._stack.turn_to(form)
        form.open_case(number, self._today)
        self._stack.turned.emit()

    def open_draft(self, draft: Draft) -> None:
        """Opens the form on a draft that was kept before."""
        form = self.made_form()
        self._stack.turn_to(form)
        form.open_draft(draft, self._today)
        self._stack.turned.emit()

    def show_form_again(self) -> None:
        """Shows the case in the form as it is stored now; where it is there no more, the form closes."""
        case = self.form.case() if self.form is not None else None
        if case is not None and load_case(self._asked.book, case.number) is not None:
            self.open_form(case.number)
        else:
            self.closed.emit()

    def open_issued(self, number: str) -> None:
        """Opens a letter of the case in the form as it was issued."""
        from desktop.casebook.people.letters import letter

        case = self.form.case() if self.form is not None and self.may_leave() else None
        record = letter(self._asked.book, number)
        if case is None or record is None:
            return
        if self.issued_letter is None:
            from desktop.screens.letters.letter import LetterPreview

            self.issued_letter = LetterPreview(self._asked, self._settings)
            self.issued_letter.lift.connect(self.lift)
            self.issued_letter.closed.connect(self._back_to_letters)
            self._stack.add_whole(self.issued_letter)
        self._stack.turn_to(self.issued_letter)
        self.issued_letter.show_issued(case, record)

    def compare(self, typed: Case, meant: Meant) -> None:
        """Lays somebody in the form, as typed, beside the one they might be."""
        from desktop.casebook.people.saving import people_of

        other = load_case(self._asked.book, meant.alike.case)
        if self.form is None or other is None:
            return
        if people_of(typed)[meant.place].id is not None and self.form.has_unsaved():
            self.form.say_save_first()
            return
        page = self._made_two_people()
        self._from_list = False
        ids = [person.id for person in people_of(other)]
        self._stack.turn_to(page)
        page.show_people(typed, meant.place, other, ids.index(meant.alike.person.id))

    def compare_stored(self, first: InHand, second: InHand) -> None:
        """Lays two people of the casebook side by side; from there it goes back to the list."""
        cases = [load_case(self._asked.book, one.case.number) for one in (first, second)]
        if cases[0] is None or cases[1] is None:
            self.closed.emit()
            return
        page = self._made_two_people()
        self._from_list = True
        self._stack.turn_to(page)
        page.show_people(cases[0], first.person, cases[1], second.person)

    def show_hold(self, case: Case) -> None:
        """Brings these pages to the hold that was placed on a case, or lifted."""
        if self.form is not None:
            self.form.show_hold(case)
        if self.issued_letter is not None and self._stack.seen() is self.issued_letter:
            self.issued_letter.show_again(case)

    def _made_two_people(self) -> ComparePeople:
        if self.two_people is None:
            from desktop.screens.form.compare_people import ComparePeople

            self.two_people = ComparePeople(self._asked.book, self._settings.operator)
            self.two_people.closed.connect(self._leave_two_people)
            self.two_people.merged.connect(self._take_merged)
            self.two_people.same.connect(self._take_same)
            self._stack.add_whole(self.two_people)
        return self.two_people

    def _leave_two_people(self) -> None:
        if self._from_list:
            self.closed.emit()
        else:
            self._back_to_form()

    def _back_to_form(self) -> None:
        assert self.form is not None
        self._stack.turn_to(self.form)
        self.form.look_again()

    def _back_to_letters(self) -> None:
        self._back_to_form()
        assert self.form is not None
        self.form.jump_to_letters()

    def _take_merged(self, number: str) -> None:
        if self._from_list:
            self.closed.emit()
        else:
            self.open_form(number)
        self.merged.emit(number)

    def _take_same(self) -> None:
        """The person typed is the one in the casebook: the form goes on with that person."""
        assert self.form is not None
        self._stack.turn_to(self.form)
        if meant := self.form.watch.meant():
            self.form.page.take_for(meant.place, meant.alike.person)
            self.form.look_again()
