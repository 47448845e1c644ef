"""One person among the papers in the form: a line with the count, and the fields beneath while it is open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.case import Case, Person
from desktop.eligibility.checklist import Checklist
from desktop.eligibility.oath import OathClock, oath_clock
from desktop.eligibility.papers import Wanted, counted, papers_of
from desktop.entry.papers import oath_fields, paper_fields
from desktop.entry.refusal import Refusal
from desktop.screens.controls.field import Field
from desktop.screens.controls.form_dates import as_typed
from desktop.screens.page.person_row import column_day
from desktop.screens.papers.paper_fields import PaperFields, Records
from desktop.screens.papers.papers_line import PapersLine
from desktop.screens.words.words import relation_word


def called(person: Person) -> str:
    """What a relative is called where there is little room: "Zarina"."""
    return person.given_names or person.family_name or person.name_in_script


class PersonPapers(QWidget):
    """The papers and the oath of one person. The fields are made when they are first opened."""

    changed = Signal()
    opened = Signal()

    def __init__(self, checklist: Checklist):
        super().__init__()
        self._checklist = checklist
        self._stored = Records((), None)
        self._fields: PaperFields | None = None
        self._shown: tuple[Person, tuple[Wanted, ...], OathClock, date] | None = None
        self._place = 0
        self._line = PapersLine()
        self._line.toggled.connect(self._show_fields)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._line)

    def forget(self) -> None:
        """Forgets what was typed, and closes: the papers of another case are shown."""
        self.open_fields(False)
        if self._fields:
            self._column.removeWidget(self._fields)
            self._fields.deleteLater()
            self._fields = None

    def take(self, stored: Records) -> None:
        """Takes what the case has recorded of the person, as long as nothing is typed here."""
        if self._fields is None:
            self._stored = stored

    def read(self, on: date) -> tuple[Records, dict[str, Refusal]]:
        """The records as typed, and by the name of its field what cannot be taken."""
        return self._fields.read(on) if self._fields else (self._stored, {})

    def show_person(self, case: Case, place: int, rules: str, on: date) -> tuple[Wanted, ...]:
        """Shows whose papers these are and what is asked for now, and gives it.

        case: as typed, with the records; place: 0 for the recruit; rules: the id of the rule set followed.
        """
        relative = case.relatives[place - 1] if place else None
        person, oath = (relative.person, relative.oath) if relative else (case.recruit, case.oath)
        wanted = papers_of(case, place, rules, on, self._checklist)
        clock = oath_clock(oath, person.birth_date, self._checklist.oath, on)
        name = person.name or self.tr("No name yet")
        relation = relation_word(relative.kind if relative else "recruit")
        count = self.tr("{0} of {1}").format(*counted(wanted))
        self._line.show_person(name, relation, count, self._oath_words(clock))
        self._shown = (person, wanted, clock, on)
        self._place = place
        if self._fields:
            self._fields.show_wanted(*self._shown)
        return wanted

    def field(self, name: str) -> Field:
        """The field of that name; the fields open where they are closed."""
        self.open_fields()
        return self._made().field(name)

    def name_of(self, field: Field) -> str:
        """What a field of these is named, "paper[passport].received_on"."""
        return self._made().name_of(field)

    def label_of(self, name: str) -> str:
        """What a field is called, "passport and a copy, received on"; of a relative, with whose it is."""
        words = self._made().field(name).control.accessibleName()
        if self._shown and self._place:
            return f"{called(self._shown[0])}: {words}"
        return f"{words[:1].upper()}{words[1:]}"

    def texts(self) -> dict[str, str]:
        """What is typed, by the name of its field; a field left empty is not among it."""
        if self._fields:
            return self._fields.texts()
        typed = {f"oath.{column}": text for column, text in as_typed(oath_fields(self._stored.oath)).items()}
        for record in self._stored.papers:
            texts = as_typed(paper_fields(record))
            typed |= {f"paper[{record.paper}].{column}": text for column, text in texts.items()}
        return {name: text for name, text in typed.items() if text}

    def put_texts(self, texts: Mapping[str, str]) -> None:
        """Puts texts in as they were typed, by the names of their fields."""
        if texts != self.texts():
            self._made().put_texts(texts)
            self._made().setVisible(self.is_open())

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [self._line, *(self._fields.stops() if self._fields else [])]

    def open_fields(self, is_open: bool = True) -> None:
        """Opens the fields, or closes them so that only the line stays."""
        self._line.setChecked(is_open)

    def is_open(self) -> bool:
        """True while the fields can be seen."""
        return self._line.isChecked()

    def _oath_words(self, clock: OathClock) -> str:
        if clock.state not in ("running", "warn") or clock.deadline is None:
            return ""
        return self.tr("oath by {0}").format(column_day(clock.deadline))

    def _show_fields(self, is_open: bool) -> None:
        if is_open or self._fields:
            self._made().setVisible(is_open)
        if is_open:
            self.opened.emit()

    def _made(self) -> PaperFields:
        if self._fields is None:
            self._fields = PaperFields(self._checklist, self._stored)
            self._fields.changed.connect(self.changed)
            self._column.addWidget(self._fields)
            if self._shown:
                self._fields.show_wanted(*self._shown)
        return self._fields
