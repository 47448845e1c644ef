"""The part of the form for a person: the recruit's own, and the same fields for each relative."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.case import Person
from desktop.entry.facts import person_fields, read_person
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import texts_in_full
from desktop.screens.controls.case_fields import case_field
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.country_line import CountryLine
from desktop.screens.controls.echo import echoes_of_person
from desktop.screens.controls.field import Field
from desktop.screens.controls.field_grid import FieldGrid
from desktop.screens.controls.form_dates import as_typed


class PersonPart(QWidget):
    """Names, birth, citizenship and passport of one person."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._id: int | None = None
        self.grid = FieldGrid([self._names(), self._birth(), self._passport(), [case_field("note")]])
        self.grid.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.grid)

    def fill(self, person: Person) -> None:
        """Puts a person's facts into the fields."""
        self.keep(person)
        self.grid.fill(as_typed(person_fields(person)))

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return self.grid.stops()

    def id(self) -> int | None:
        """Which person of the casebook this is; None for somebody new."""
        return self._id

    def keep(self, person: Person) -> None:
        """Remembers which person of the casebook this is."""
        self._id = person.id

    def read(self, on: date) -> tuple[Person, list[Refusal]]:
        """The person as typed, and what cannot be taken; each field says its own part of it."""
        person, refused = read_person(texts_in_full(self.grid.texts(), on), on)
        self.grid.answer(echoes_of_person(person), refused, on)
        return self.kept(person), refused

    def kept(self, person: Person) -> Person:
        """The person as typed, as the one of the casebook that this part is about."""
        return replace(person, id=self._id)

    def _names(self) -> list[Field]:
        return [
            case_field("family_name"),
            case_field("given_names"),
            case_field("name_in_script"),
        ]

    def _birth(self) -> list[Field]:
        sexes = [
            ("", self.tr("not recorded")),
            ("M", self.tr("Male")),
            ("F", self.tr("Female")),
            ("X", self.tr("X, as in the passport")),
        ]
        return [
            case_field("birth_date", of_day=True),
            case_field("citizenship", CountryLine(), echoes=True),
            case_field("sex", Choice(sexes)),
        ]

    def _passport(self) -> list[Field]:
        return [
            case_field("passport_number"),
            case_field("passport_expires", of_day=True),
            case_field("other_names"),
        ]
