"""The fields of one relative: the relation to the recruit, then the person's own facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Relative
from desktop.entry.facts import read_relative, relative_fields
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import texts_in_full
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.case_fields import case_field
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.echo import echoes_of_relative
from desktop.screens.controls.field import Field
from desktop.screens.controls.field_grid import FieldGrid
from desktop.screens.controls.form_dates import as_typed
from desktop.screens.controls.own_keys import OwnKeys
from desktop.screens.form.person_part import PersonPart
from desktop.screens.look import theme


class RelativeFields(QWidget):
    """What opens beneath a relative's line."""

    changed = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._begin, self._end = FieldGrid([self._begin_row()]), FieldGrid([self._end_row()])
        self._person = PersonPart()
        self._remove = KeyButton(self.tr("Remove this relative"), icon="bin", kind="bare")
        self._remove.clicked.connect(self.removed)
        for part in (self._begin, self._person, self._end):
            part.changed.connect(self.changed)
        OwnKeys(self.by_column().values(), self)
        self._lay_out()

    def fill(self, relative: Relative) -> None:
        """Puts a relative's facts into the fields."""
        for grid in (self._begin, self._end):
            grid.fill(as_typed(relative_fields(relative)))
        self._person.fill(relative.person)

    def by_column(self) -> dict[str, Field]:
        """The fields by intake column, in the order they stand."""
        return self._begin.fields | self._person.grid.fields | self._end.fields

    def put_texts(self, texts: Mapping[str, str]) -> None:
        """Puts texts in as they were typed. Says nothing of a change."""
        for grid in (self._begin, self._person.grid, self._end):
            grid.fill(texts)

    def texts(self) -> dict[str, str]:
        """What is typed, by intake column."""
        return {column: field.text() for column, field in self.by_column().items()}

    def read(self, on: date) -> tuple[Relative, list[Refusal]]:
        """The relative as typed, and what cannot be taken; each field says its own part of it."""
        relative, refused = read_relative(texts_in_full(self.texts(), on), on)
        echoes = echoes_of_relative(relative)
        for grid in (self._begin, self._person.grid, self._end):
            grid.answer(echoes, refused, on)
        return relative, refused

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [*(field.control for field in self.by_column().values()), self._remove]

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(12), 0, theme.px(12))
        column.setSpacing(theme.px(8))
        for part in (self._begin, self._person, self._end):
            column.addWidget(part)
        column.addLayout(foot)

    def _begin_row(self) -> list[Field]:
        kinds = [
            ("", self.tr("choose")),
            ("spouse", self.tr("Spouse")),
            ("child", self.tr("Child")),
            ("adopted_child", self.tr("Adopted child")),
            ("stepchild", self.tr("Stepchild")),
            ("parent", self.tr("Parent")),
            ("adoptive_parent", self.tr("Adoptive parent")),
            ("sibling", self.tr("Sibling")),
            ("grandparent", self.tr("Grandparent")),
            ("partner", self.tr("Partner")),
            ("other", self.tr("Other relative")),
        ]
        registered = [("", self.tr("not recorded")), ("yes", self.tr("Yes")), ("no", self.tr("No"))]
        return [
            case_field("relation", Choice(kinds)),
            case_field("relation_since", of_day=True),
            case_field("registered", Choice(registered)),
        ]

    def _end_row(self) -> list[Field]:
        ends = [
            ("", self.tr("not recorded")),
            ("divorce", self.tr("Divorce")),
            ("death", self.tr("Death")),
        ]
        return [
            case_field("relation_until", of_day=True),
            case_field("relation_until_why", Choice(ends)),
        ]
