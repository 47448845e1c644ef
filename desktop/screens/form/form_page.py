"""The page of the case form: person, contracts and relatives under one another, read together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Case, Person
from desktop.casebook.history.history import Entry
from desktop.casebook.people.letters import LetterRecord
from desktop.eligibility.checklist import Checklist
from desktop.eligibility.decide import Decision
from desktop.eligibility.papers import Wanted, still_to_bring
from desktop.entry.facts import person_fields
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.case_fields import label_of
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.field import Field
from desktop.screens.controls.form_dates import as_typed
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.controls.typed import Place, Typed, Wrong
from desktop.screens.form.contracts_part import ContractsPart
from desktop.screens.form.form_head import FormHead
from desktop.screens.form.form_title import FormTitle
from desktop.screens.form.history_part import HistoryPart
from desktop.screens.form.jumps import Standing
from desktop.screens.form.letters_part import LettersPart
from desktop.screens.form.person_part import PersonPart
from desktop.screens.form.relatives_part import RelativesPart
from desktop.screens.form.todo import ToDo
from desktop.screens.look import theme
from desktop.screens.papers.papers_part import PapersPart, is_of_papers
from desktop.screens.words.keys import as_printed

PICK_KEY = "Ctrl+Shift+R"
_RELATIVES, PAPERS, LETTERS, HISTORY = 2, 3, 4, 5
_Part = PersonPart | ContractsPart | RelativesPart | PapersPart | LettersPart | HistoryPart
_OF_CONTRACT = re.compile(r"contract\[(\d+)\]\.(\w+)")


class FormPage(QWidget):
    """All fields of one case, then its letters and its history, in parts that Alt and a digit jump to."""

    changed = Signal()
    opened = Signal()
    pick = Signal()
    taken_out = Signal(str, object)

    def __init__(self, checklist: Checklist) -> None:
        super().__init__()
        theme.put_on_ground(self, "surface")
        self.person, self.contracts, self.relatives = PersonPart(), ContractsPart(), RelativesPart()
        self.papers = PapersPart(checklist)
        self.letters, self.history = LettersPart(), HistoryPart()
        self._title, self._number = FormTitle(), theme.label(tone="second")
        self._add_contract = KeyButton(self.tr("Add contract"), icon="plus", kind="link")
        self._add_relative = KeyButton(self.tr("Add"), icon="plus", key=self.tr("Ctrl+R"), kind="link")
        self._add_relative.setAccessibleName(self.tr("Add relative"))
        self._pick = KeyButton(self.tr("From the casebook"), key=as_printed(PICK_KEY), kind="link")
        self._pick.clicked.connect(self.pick)
        self._add_contract.clicked.connect(self.contracts.add)
        self._add_relative.clicked.connect(self.relatives.add)
        self._heads: list[QWidget] = []
        self._lay_out()
        for part in (self.person, self.contracts, self.relatives, self.papers):
            part.changed.connect(self.changed)
        for folding in (self.relatives, self.papers):
            folding.opened.connect(self.opened)
        for growing in (self.contracts, self.relatives, self.papers):
            growing.rearranged.connect(self._order_stops)
        for shrinking in (self.contracts, self.relatives):
            shrinking.taken_out.connect(self.taken_out)

    def parts(self) -> list[str]:
        """The names of the parts, top to bottom."""
        return [
            self.tr("Person"),
            self.tr("Contract"),
            self.tr("Relatives"),
            self.tr("Papers"),
            self.tr("Letters"),
            self.tr("History"),
        ]

    def fill(self, case: Case) -> None:
        """Shows a case's facts, those of an empty case for a new one."""
        self.person.fill(case.recruit)
        self.contracts.fill(case.contracts)
        self.relatives.fill(case.relatives)
        self.papers.fill(case, self._people())
        self._number.setText(self.tr("Case {0}").format(case.number) if case.number else "")

    def keep(self, case: Case) -> None:
        """Remembers which people and contracts of the casebook those typed are, once they were saved."""
        self.person.keep(case.recruit)
        self.contracts.keep(case.contracts)
        self.relatives.keep(case.relatives)
        self._number.setText(self.tr("Case {0}").format(case.number))
        for stop in self.stops():
            if isinstance(stop, LineEdit):
                stop.forget_typing()

    def show_past(self, case: Case, letters: Sequence[LetterRecord], entries: Sequence[Entry]) -> None:
        """Shows what was issued and done in the case: letters in order of number, history oldest first."""
        self.letters.show_letters(case, letters)
        self.history.show_entries(entries)
        self._order_stops()

    def read(self, case: Case, on: date, rules: str) -> Typed:
        """The case with the facts as typed now; every field says what was read in it.

        rules: the id of the rule set that says which papers are asked for.
        """
        person, refused = self.person.read(on)
        contracts, in_contracts = self.contracts.read(on)
        relatives, in_relatives = self.relatives.read(on)
        in_person = [Wrong(Place(one.field), one) for one in refused]
        self._title.show_person(person)
        read = replace(case, recruit=person, contracts=contracts, relatives=relatives)
        read, in_papers = self.papers.read(read, self._people(), rules, on)
        return Typed(read, (*in_person, *in_contracts, *in_relatives, *in_papers))

    def texts(self) -> object:
        """All that is typed, to be compared with what was typed before."""
        return self.person.grid.texts(), self.contracts.texts(), self.relatives.texts(), self.papers.texts()

    def wanted(self) -> list[tuple[Wanted, ...]]:
        """The papers asked of each person of the case as last read, the recruit's first."""
        return self.papers.wanted()

    def show_decision(self, decision: Decision) -> None:
        """Shows beside each relative the outcome under the chosen reading."""
        self.relatives.show_outcomes(decision.sheets[1:])

    def field(self, place: Place) -> Field:
        """The field of a place; the relative or the papers it belongs to are opened."""
        if is_of_papers(place):
            return self.papers.field(place)
        if of_contract := _OF_CONTRACT.fullmatch(place.name):
            return self.contracts.field(int(of_contract[1]), of_contract[2])
        if place.person:
            return self.relatives.field(place.person, place.name)
        return self.person.grid.fields[place.name]

    def take_for(self, place: int, person: Person) -> None:
        """Goes on with a person of the casebook at a place; fields still empty take that person's facts."""
        if place:
            part = self.relatives.typed_parts()[place - 1]
            part.take_for(person)
            fields = part.fields()
        else:
            self.person.keep(person)
            fields = self.person.grid.fields
        for column, text in as_typed(person_fields(person)).items():
            if not fields[column].text().strip():
                fields[column].set_text(text)

    def part_of(self, place: Place) -> int:
        """The part of the form a place lies in."""
        if is_of_papers(place):
            return PAPERS
        return _RELATIVES if place.person else 1 if _OF_CONTRACT.fullmatch(place.name) else 0

    def words(self, todo: ToDo) -> tuple[str, str]:
        """What a thing to do is called, and the part it lies in: "Zarina: Birth date", "Relatives"."""
        said = todo.said or self.label(todo.place)
        if todo.typed:
            said = f"{said}: “{todo.typed}”"
        return said, self.parts()[self.part_of(todo.place)]

    def standings(self, todo: list[ToDo]) -> list[Standing]:
        """How each part stands with this still to do."""
        found: list[Standing] = ["whole" for _ in self._typed_parts()]
        if not self.relatives.typed_parts():
            found[_RELATIVES] = "none"
        if any(still_to_bring(papers) for papers in self.wanted()):
            found[PAPERS] = "open"
        for one in sorted(todo, key=lambda one: one.is_wrong):
            found[self.part_of(one.place)] = "wrong" if one.is_wrong else "open"
        return found + ["none"] * len(self._shown_parts())

    def head(self, part: int) -> QWidget:
        """The heading of a part."""
        return self._heads[part]

    def start(self, part: int) -> None:
        """Puts the cursor into the first field or line of a part, or on its head where it has none."""
        if part == PAPERS:
            self.papers.start()
            return
        stops = self._all_parts()[part].stops()
        visible = [stop for stop in stops if stop.isEnabled() and not stop.isHidden()]
        first = visible[0] if visible else self._add_relative if part == _RELATIVES else self._heads[part]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def part_around(self, widget: QWidget) -> int | None:
        """The part a widget stands in; None where it stands in none."""
        pairs = enumerate(zip(self._all_parts(), self._heads, strict=True))
        return next((at for at, (part, head) in pairs if head is widget or part.isAncestorOf(widget)), None)

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        in_contracts = [*self.contracts.stops(), self._add_contract]
        in_relatives = [self._pick, self._add_relative, *self.relatives.stops()]
        typed = [*self.person.stops(), *in_contracts, *in_relatives, *self.papers.stops()]
        return [*typed, *self.letters.stops(), *self.history.stops()]

    def go_on(self, now: QWidget | None) -> bool:
        """Puts the cursor from one widget of the page into the next line or choice; False after the last.

        From elsewhere it goes to the first.
        """
        stops = self.stops()
        later = stops[stops.index(now) + 1 :] if now in stops else stops
        fields = (stop for stop in later if isinstance(stop, LineEdit | Choice) and stop.isVisible())
        following = next(fields, None)
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)
        return following is not None

    def label(self, place: Place) -> str:
        """What a place is called and whose it is, "Zarina: Birth date", "Contract 2: Starts"."""
        if is_of_papers(place):
            return self.papers.label_of(place)
        if place.person:
            return self.relatives.label_of(place.person, place.name)
        of_contract = _OF_CONTRACT.fullmatch(place.name)
        if of_contract is None:
            return label_of(place.name)
        words = label_of(of_contract[2])
        several = self.tr("Contract {0}: {1}").format(of_contract[1], words)
        return several if self.contracts.several() else words

    def _people(self) -> list[QWidget]:
        """What tells the people of the case apart while they are typed, the recruit first."""
        return [self.person, *self.relatives.typed_parts()]

    def _typed_parts(self) -> tuple[PersonPart, ContractsPart, RelativesPart, PapersPart]:
        return self.person, self.contracts, self.relatives, self.papers

    def _shown_parts(self) -> tuple[LettersPart, HistoryPart]:
        return self.letters, self.history

    def _all_parts(self) -> tuple[_Part, ...]:
        return (*self._typed_parts(), *self._shown_parts())

    def _order_stops(self) -> None:
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(16), theme.px(28), theme.px(20))
        column.setSpacing(theme.px(8))
        column.addLayout(self._title_row())
        adds = ((), (self._add_contract,), (self._pick, self._add_relative), (), (), ())
        for at, (name, part, add) in enumerate(zip(self.parts(), self._all_parts(), adds, strict=True)):
            if at:
                column.addSpacing(theme.px(4))
                column.addWidget(theme.hairline())
            column.addSpacing(theme.px(4))
            self._heads.append(FormHead(name, self.tr("Alt+{0}").format(at + 1), add))
            column.addWidget(self._heads[-1])
            column.addWidget(part)
        column.addStretch(1)

    def _title_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self._title, 1)
        row.addWidget(self._number)
        return row
