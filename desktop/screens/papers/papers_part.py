"""The papers of a case in the form: a line for each person, one of them open at a time."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.case import Case
from desktop.eligibility.checklist import Checklist
from desktop.eligibility.papers import Wanted, still_to_bring
from desktop.screens.controls.field import Field
from desktop.screens.controls.typed import Place, Wrong
from desktop.screens.papers.paper_fields import Records
from desktop.screens.papers.person_papers import PersonPapers

# The name of the place that stands for all papers of a person.
PAPERS = "papers"


def is_of_papers(place: Place) -> bool:
    """True for a place in this part of the form."""
    return place.name == PAPERS or place.name.startswith(("paper[", "oath."))


class PapersPart(QWidget):
    """Everybody of the case as typed, the recruit first. What was typed for one taken out is not lost."""

    changed = Signal()
    opened = Signal()
    rearranged = Signal()

    def __init__(self, checklist: Checklist):
        super().__init__()
        self._checklist = checklist
        self._parts: dict[Hashable, PersonPapers] = {}
        self._people: list[PersonPapers] = []
        self._wanted: list[tuple[Wanted, ...]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def fill(self, case: Case, keys: Sequence[Hashable]) -> None:
        """Shows the papers of another case, all closed; the other arguments as for `read`."""
        for gone in self._parts.keys() - set(keys):
            part = self._parts.pop(gone)
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        for part in self._parts.values():
            part.forget()
        self._stand_in_order(case, keys)

    def read(self, case: Case, keys: Sequence[Hashable], rules: str, on: date) -> tuple[Case, list[Wrong]]:
        """The case as typed with the records as typed, and what cannot be taken in them.

        keys: what tells the people of the case apart while they are typed, the recruit's first; rules: the id
        of the rule set followed.
        """
        self._stand_in_order(case, keys)
        answers = [part.read(on) for part in self._people]
        wrong = [
            Wrong(Place(name, person), refusal)
            for person, (_, refused) in enumerate(answers)
            for name, refusal in refused.items()
        ]
        read = _with_records(case, [records for records, _ in answers])
        self._wanted = [part.show_person(read, place, rules, on) for place, part in enumerate(self._people)]
        return read, wrong

    def wanted(self) -> list[tuple[Wanted, ...]]:
        """The papers asked of each person, as last read."""
        return self._wanted

    def texts(self) -> list[dict[str, str]]:
        """What is typed, person by person."""
        return [part.texts() for part in self._people]

    def put_typed(self, typed: Sequence[Mapping[str, str]]) -> None:
        """Puts texts in as they were typed, person by person, for the people last read."""
        for part, texts in zip(self._people, typed, strict=False):
            part.put_texts(texts)

    def open_for(self, person: int) -> None:
        """Opens the papers of one person, 0 for the recruit."""
        self._people[person].open_fields()

    def field(self, place: Place) -> Field:
        """The field of a place; for all papers of a person, that of the first one still to bring."""
        if place.name != PAPERS:
            return self._people[place.person].field(place.name)
        missing = still_to_bring(self._wanted[place.person])
        asked = [one.paper for one in self._wanted[place.person]]
        return self._people[place.person].field(f"paper[{(*missing, *asked)[0].id}].received_on")

    def place_of(self, field: Field) -> tuple[int, str]:
        """Whose papers a field is among, 0 for the recruit, and its name there, "oath.granted_on"."""
        person = next(at for at, part in enumerate(self._people) if part.isAncestorOf(field))
        return person, self._people[person].name_of(field)

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [stop for part in self._people for stop in part.stops()]

    def start(self) -> None:
        """Puts the cursor on the person whose papers are open; opens the recruit's where nobody's are."""
        part = next((one for one in self._people if one.is_open()), self._people[0])
        part.open_fields()
        (part.stops()[1:] or part.stops())[0].setFocus()

    def label_of(self, place: Place) -> str:
        """What a field is called, "Fingerprints, received on"; of a relative, with whose it is."""
        return self._people[place.person].label_of(place.name)

    def _stand_in_order(self, case: Case, keys: Sequence[Hashable]) -> None:
        people = [self._part(key) for key in keys]
        relatives = [Records(one.papers, one.oath) for one in case.relatives]
        for part, records in zip(people, [Records(case.papers, case.oath), *relatives], strict=True):
            part.take(records)
        if people == self._people:
            return
        for part in self._people:
            part.setVisible(part in people)
        for at, part in enumerate(people):
            self._column.insertWidget(at, part)
            part.show()
        self._people = people
        self.rearranged.emit()

    def _part(self, key: Hashable) -> PersonPapers:
        if key not in self._parts:
            part = self._parts[key] = PersonPapers(self._checklist)
            part.changed.connect(self.changed)
            part.opened.connect(lambda: self._close_others(part))
        return self._parts[key]

    def _close_others(self, opened: PersonPapers) -> None:
        for part in self._people:
            if part is not opened:
                part.open_fields(False)
        self.rearranged.emit()
        self.opened.emit()


def _with_records(case: Case, records: Sequence[Records]) -> Case:
    """The case with these records, the recruit's first."""
    relatives = tuple(
        replace(relative, papers=own.papers, oath=own.oath)
        for relative, own in zip(case.relatives, records[1:], strict=True)
    )
    return replace(case, papers=records[0].papers, oath=records[0].oath, relatives=relatives)
