"""One relative in the form: a line that names the relative, and the fields beneath while it is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Relative, Settling
from desktop.eligibility.decide import Sheet
from desktop.entry.facts import read_relative, relative_fields
from desktop.entry.refusal import Refusal
from desktop.screens import theme
from desktop.screens.buttons import KeyButton
from desktop.screens.choice import Choice
from desktop.screens.echo import echoes_of_relative
from desktop.screens.field import Field
from desktop.screens.field_grid import FieldGrid
from desktop.screens.form_dates import as_typed
from desktop.screens.person_part import PersonPart
from desktop.screens.relative_line import RelativeLine


class RelativePart(QWidget):
    """A relative as recorded, with the relation to the recruit and the person's own facts."""

    changed = Signal()
    opened = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._id: int | None = None
        self._settlings: tuple[Settling, ...] = ()
        self._line = RelativeLine()
        self._line.toggled.connect(self._show_fields)
        self._relation = FieldGrid([self._begin(), self._end()])
        self._person = PersonPart()
        for part in (self._relation, self._person):
            part.changed.connect(self.changed)
        self._remove = KeyButton(self.tr("Remove this relative"), icon="bin", kind="bare")
        self._body = self._laid_out()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._body)

    def fill(self, relative: Relative) -> None:
        """Puts a relative's facts into the fields."""
        self.keep(relative)
        self._relation.fill(as_typed(relative_fields(relative)))
        self._person.fill(relative.person)

    def keep(self, relative: Relative) -> None:
        """Remembers which relative of the casebook this is, and what was settled for it."""
        self._id = relative.id
        self._settlings = relative.settlings
        self._person.keep(relative.person)

    def fields(self) -> dict[str, Field]:
        """The fields by intake column, those of the relation first."""
        return self._relation.fields | self._person.grid.fields

    def texts(self) -> dict[str, str]:
        """What is typed, by intake column."""
        return self._relation.texts() | self._person.grid.texts()

    def read(self, on: date) -> tuple[Relative, list[Refusal]]:
        """The relative as typed, and what cannot be taken; each field says its own part of it."""
        relative, refused = read_relative(self.texts(), on)
        echoes = echoes_of_relative(relative)
        self._relation.answer(echoes, refused)
        self._person.grid.answer(echoes, refused)
        person = self._person.kept(relative.person)
        return replace(relative, id=self._id, person=person, settlings=self._settlings), refused

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [self._line, *self._relation.stops(), *self._person.grid.stops(), self._remove]

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
        self._body.setVisible(is_open)
        if is_open:
            self.opened.emit()

    def _laid_out(self) -> QWidget:
        body = QWidget()
        self._remove.clicked.connect(self.removed)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._remove)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, theme.px(12), 0, theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(self._relation)
        column.addWidget(self._person)
        column.addLayout(foot)
        body.hide()
        return body

    def _begin(self) -> list[Field]:
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
            Field("relation", self.tr("&Kind of relative"), Choice(kinds)),
            Field("relation_since", self.tr("&Since"), of_day=True),
            Field("registered", self.tr("Marriage &registered"), Choice(registered)),
        ]

    def _end(self) -> list[Field]:
        ends = [
            ("", self.tr("not recorded")),
            ("divorce", self.tr("Divorce")),
            ("death", self.tr("Death")),
        ]
        return [
            Field("relation_until", self.tr("&Until"), of_day=True),
            Field("relation_until_why", self.tr("Wh&y it ended"), Choice(ends)),
        ]
