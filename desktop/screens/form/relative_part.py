"""One relative in the form: a line that names the relative, and the fields beneath while it is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.case import Person, Relative
from desktop.eligibility.decide import Sheet
from desktop.entry.facts import relative_fields
from desktop.entry.refusal import Refusal
from desktop.screens.controls.field import Field
from desktop.screens.controls.form_dates import as_typed
from desktop.screens.form.relative_fields import RelativeFields
from desktop.screens.form.relative_line import RelativeLine


class RelativePart(QWidget):
    """A relative of the case. The fields are made when they are first opened: large families open as fast."""

    changed = Signal()
    opened = Signal()
    removed = Signal()

    def __init__(self, stored: Relative | None = None):
        """stored: the relative as in the casebook; None for a new one, with nothing typed."""
        super().__init__()
        self._stored: Relative | None = None
        self._stored_texts: dict[str, str] = {}
        if stored:
            self.keep(stored)
        self._fields: RelativeFields | None = None
        self._line = RelativeLine()
        self._line.toggled.connect(self._show_fields)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._line)

    def fill(self, relative: Relative) -> None:
        """Shows another relative of the casebook, closed."""
        self.open_fields(False)
        if self._fields:
            self._column.removeWidget(self._fields)
            self._fields.deleteLater()
            self._fields = None
        self.keep(relative)

    def keep(self, relative: Relative) -> None:
        """Remembers which relative of the casebook this is, and what this part does not show of it."""
        self._stored, self._stored_texts = relative, as_typed(relative_fields(relative))

    def take_for(self, person: Person) -> None:
        """Goes on with a person of the casebook, where somebody new was typed."""
        self.keep(Relative(person, "other"))

    def fields(self) -> dict[str, Field]:
        """The fields by intake column; they open where they are closed."""
        self.open_fields()
        return self._made().by_column()

    def texts(self) -> dict[str, str]:
        """What is typed, by intake column."""
        return self._fields.texts() if self._fields else self._stored_texts

    def id(self) -> int | None:
        """Which relative of the casebook this is; None for a new one."""
        return self._stored.id if self._stored else None

    def person_id(self) -> int | None:
        """Which person of the casebook this is; None for somebody new."""
        return self._stored.person.id if self._stored else None

    def put_texts(self, texts: Mapping[str, str]) -> None:
        """Puts texts in as they were typed. Says nothing of a change."""
        if texts != self.texts():
            self._made().put_texts(texts)
            self._made().setVisible(self._line.isChecked())

    def read(self, on: date) -> tuple[Relative, list[Refusal]]:
        """The relative as typed, and what cannot be taken; each field says its own part of it."""
        if self._fields is None and self._stored:
            return self._stored, []
        relative, refused = self._made().read(on)
        if self._stored is None:
            return relative, refused
        stored = self._stored
        person = replace(relative.person, id=stored.person.id)
        kept = replace(relative, id=stored.id, person=person, settlings=stored.settlings)
        return replace(kept, papers=stored.papers, oath=stored.oath, confirmed=stored.confirmed), refused

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [self._line, *(self._fields.stops() if self._fields else [])]

    def is_blank(self) -> bool:
        """True where nothing is typed: no relative is meant."""
        return not any(text.strip() for text in self.texts().values())

    def name(self) -> str:
        """The name as typed."""
        return self._line.name()

    def show_outcome(self, sheet: Sheet | None) -> None:
        """Shows on the line how the relative stands now under the chosen reading; None while it is blank."""
        self._line.show_sheet(sheet)

    def open_fields(self, is_open: bool = True) -> None:
        """Opens the fields, or closes them so that only the line stays."""
        self._line.setChecked(is_open)

    def _show_fields(self, is_open: bool) -> None:
        if is_open or self._fields:
            self._made().setVisible(is_open)
        if is_open:
            self.opened.emit()

    def _made(self) -> RelativeFields:
        if self._fields is None:
            self._fields = RelativeFields()
            if self._stored:
                self._fields.fill(self._stored)
            self._fields.changed.connect(self.changed)
            self._fields.removed.connect(self.removed)
            self._column.addWidget(self._fields)
        return self._fields
