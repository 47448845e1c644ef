"""The case form: a new case typed in, or a case brought up to date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Case, Person
from desktop.casebook.people.drafts import Draft
from desktop.casebook.people.passports import PassportTaken
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.eligibility.checklist import Checklist, load_checklist
from desktop.eligibility.rules import RuleSet
from desktop.screens.controls.typed import Place, Typed, place_of_passport
from desktop.screens.form.alike_strip import AlikeStrip
from desktop.screens.form.alike_watch import AlikeWatch
from desktop.screens.form.form_follows import show_what_follows
from desktop.screens.form.form_foot import FormFoot
from desktop.screens.form.form_keys import give_keys
from desktop.screens.form.form_page import HISTORY, LETTERS, PAPERS, FormPage
from desktop.screens.form.form_past import show_past
from desktop.screens.form.form_saving import FormSaving
from desktop.screens.form.form_scroll import FormScroll
from desktop.screens.form.form_texts import put_papers, put_people
from desktop.screens.form.jumps import Jumps
from desktop.screens.form.pick_relative import PickRelative
from desktop.screens.form.so_far import SoFar
from desktop.screens.form.strip_entry import StripEntry
from desktop.screens.form.todo import place_of
from desktop.screens.look import theme
from desktop.screens.page.hold_banner import HoldBanner
from desktop.screens.words.words import in_window_words
from desktop.settings import Settings

_EMPTY = Case("", Person())


class CaseForm(QWidget):
    """One scrolling form for a case: what is wrong is said in place, and nothing typed is lost."""

    saved = Signal(str)
    closed = Signal()
    lift = Signal()
    letter = Signal(str)
    compare = Signal(object, object)

    def __init__(
        self,
        book: Casebook,
        rules: Mapping[str, RuleSet],
        settings: Settings,
        checklist: Checklist | None = None,
    ):
        """checklist: the papers to bring, the shipped list if left out."""
        super().__init__()
        self._book, self._rules, self._settings = book, rules, settings
        self._case = _EMPTY
        self._on = date.min
        self.page, self._foot, self._so_far = FormPage(checklist or load_checklist()), FormFoot(), SoFar()
        self._saving = FormSaving(book, self.page, settings.operator)
        self.strip = StripEntry(self.page, self._so_far.strip)
        self.pick, self._jumps = PickRelative(book, self.page), Jumps(self.page.parts())
        self._scroll = FormScroll(self.page)
        self._hold, self._alike = HoldBanner((28, 12, 38, 0)), AlikeStrip()
        self.watch = AlikeWatch(book, settings.operator, self._alike)
        self._as_saved = self.page.texts()
        self._lay_out()
        self._connect()

    def open_case(self, number: str | None, on: date) -> None:
        """Shows a case as it stands in the casebook, or an empty one for None; `on` is the day of entry.

        Raises LookupError where the casebook has no case of that number.
        """
        case = load_case(self._book, number) if number else _EMPTY
        if case is None:
            raise LookupError(f"no case {number}")
        self._open(case, on)
        self.jump(0)

    def open_draft(self, draft: Draft, on: date) -> None:
        """Goes on with a draft: the case as it was loaded then, with the texts typed since put in."""
        self._open(draft.was, on, draft)
        put_people(self.page, draft.was, draft.texts)
        self._refresh()
        put_papers(self.page, draft.texts)
        self._refresh()
        self.jump(0)

    def case(self) -> Case | None:
        """The case that is open, as it was saved last; None for one not saved yet."""
        return self._case if self._case.number else None

    def show_hold(self, case: Case) -> None:
        """Takes over the hold that was placed or lifted while the case is open; what is typed stays."""
        if case.number == self._case.number:
            self._case = replace(self._case, hold=case.hold)
            self._refresh()

    def focus_field(self, name: str, person: int = 0) -> None:
        """Puts the cursor into the field of a fact.

        name: as in a decision's missing facts, "recruit.birth_date" or "contract[2].starts_on";
        person: whose sheet lacks it, 0 for the recruit, 1 for the first relative.
        """
        self.page.field(place_of(name, person)).start()

    def jump(self, part: int) -> None:
        """Scrolls to a part of the form, 0 for the person, and puts the cursor into it."""
        self._scroll.go_to(part)

    def jump_to_papers(self, person: int) -> None:
        """Goes to the papers of one person, 0 for the recruit, 1 for the first relative."""
        self.page.papers.open_for(person)
        self.jump(PAPERS)

    def jump_to_letters(self) -> None:
        """Goes to the letters of the case, as Alt and a digit do."""
        self.jump(LETTERS)

    def jump_to_history(self) -> None:
        """Goes to what was done in the case, as Alt and a digit do."""
        self.jump(HISTORY)

    def look_again(self) -> None:
        """Asks again who is alike, after something was said of it; the cursor goes back where it was."""
        self.watch.start(self._refresh().case)
        self._scroll.go_back()

    def say_save_first(self) -> None:
        """Says that two people of the casebook are compared as they are saved."""
        self._foot.say(self.tr("Save what is typed first; then compare."), wrong=True)

    def has_unsaved(self) -> bool:
        """True where something typed is not in the casebook."""
        return self.page.texts() != self._as_saved or bool(self._so_far.doubts.given())

    def save(self) -> bool:
        """Saves the case whole, or says why not and puts the cursor there; True where it was saved."""
        typed = self._refresh()
        if typed.wrong:
            self._point_at(typed)
            return False
        return self._saving.save(typed.case, self._case, self._on)

    def save_and_next(self) -> None:
        """Saves the case and, where that went well, opens an empty one."""
        if self.save():
            number = self._case.number
            self.open_case(None, self._on)
            self._foot.say(self.tr("Saved as case {0}").format(number))

    def close_form(self) -> None:
        """Leaves the form; where something is not saved, asks first, in the foot."""
        if self.has_unsaved():
            self._foot.ask()
        else:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field or presses a button; Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            (self._keep_typing if self._foot.asks() else self.close_form)()
        else:
            super().keyPressEvent(event)

    def _open(self, case: Case, on: date, draft: Draft | None = None) -> None:
        self._on, self._case = on, case
        self._saving.drafts.stop()
        self.pick.hide()
        self.page.fill(case)
        self.strip.start(on)
        self._so_far.doubts.forget()
        self._foot.stop_asking()
        self._foot.say("")
        self.watch.start(case)
        self._begin(draft)

    def _kept(self, stored: Case) -> None:
        typed = replace(self._refresh().case, number=stored.number, hold=stored.hold)
        self._case = stored
        self._saving.drafts.stop()
        (self.page.keep if typed == stored else self.page.fill)(stored)
        self.watch.keep(stored)
        self._begin()
        others = self.tr("Saved as case {0}, with what another window changed")
        said = self.tr("Saved as case {0}") if typed == stored else others
        self._foot.say(said.format(stored.number))
        self.saved.emit(stored.number)

    def _begin(self, draft: Draft | None = None) -> None:
        """From here on what is typed differs from this case, which the form shows or has saved."""
        show_past(self._book, self.page, self._case)
        self._as_saved = self.page.texts()
        self._refresh()
        self._saving.begin(self._case, self._on, draft)
        self._foot.show_draft("")

    def _refused(self, error: CasebookError) -> None:
        self._foot.say(in_window_words(error), wrong=True)
        if isinstance(error, PassportTaken):
            self._start(place_of_passport(self._refresh().case, error.passport_number))

    def _refresh(self) -> Typed:
        asked = (self._case, self._rules, self._settings, self._on)
        typed, todo = show_what_follows(self.page, self._so_far, *asked)
        self._hold.show_hold(self._case)
        self.strip.compare()
        self.watch.look(typed.case)
        self._jumps.show_standing(self.page.standings(todo))
        return typed

    def _point_at(self, typed: Typed) -> None:
        for one in typed.wrong:
            self.page.field(one.place).show_refusal()
        first = typed.wrong[0]
        label, refusal = self.page.label(first.place), self.page.field(first.place).refusal
        said = self.tr("Not saved. {0}: {1}").format(label, refusal)
        self._foot.say(said, wrong=True)
        self._start(first.place)

    def _start(self, place: Place) -> None:
        self.page.field(place).start()

    def _typed_over(self) -> None:
        self._foot.say("")
        self._refresh()

    def _taken_out(self, what: str, put_back: object) -> None:
        assert callable(put_back)
        self._foot.say(self.tr("{0} is taken out once you save.").format(what), undo=put_back)

    def _leave(self) -> None:
        self._saving.drafts.forget()
        self.closed.emit()

    def _keep_typing(self) -> None:
        self._saving.conflict.close_part()
        self._foot.stop_asking()
        self._scroll.go_back()

    def _go_on(self) -> None:
        now = QApplication.focusWidget()
        if isinstance(now, QAbstractButton):
            now.click()
        elif not self.page.go_on(now):
            self._foot.start()

    def _connect(self) -> None:
        self.page.changed.connect(self._typed_over)
        self.page.opened.connect(self._refresh)
        self.page.taken_out.connect(self._taken_out)
        self.page.letters.asked.connect(self.letter)
        self._so_far.followed.connect(self._start)
        self._so_far.doubts.followed.connect(self._start)
        self._so_far.doubts.confirmed.connect(self._typed_over)
        self._jumps.jumped.connect(self.jump)
        self._jumps.left.connect(self.close_form)
        self._foot.save.connect(self.save)
        self._foot.save_and_next.connect(self.save_and_next)
        self._foot.stay.connect(self._keep_typing)
        self._foot.leave.connect(self._leave)
        self._saving.saved.connect(self._kept)
        self._saving.refused.connect(self._refused)
        self._saving.drafts.kept.connect(self._foot.show_draft)
        self._saving.drafts.failed.connect(lambda said: self._foot.say(said, wrong=True))
        self._saving.offer.used.connect(lambda draft: self.open_draft(draft, self._on))
        self._saving.conflict.closed.connect(self._keep_typing)
        self._hold.lift.connect(self.lift)
        self.pick.closed.connect(self._scroll.go_back)
        self.page.pick.connect(self.pick.ask)
        self.watch.compare.connect(lambda meant: self.compare.emit(self._refresh().case, meant))
        self._scroll.part_in_hand.connect(self._jumps.show_in_hand)
        give_keys(self)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for part in (self._hold, self._alike, self._saving.offer, self._saving.conflict, self.pick):
            middle.addWidget(part)
        middle.addWidget(self._scroll, 1)
        middle.addWidget(self._foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._jumps)
        row.addLayout(middle, 1)
        row.addWidget(theme.hairline(upright=True))
        row.addWidget(self._so_far)
