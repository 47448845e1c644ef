"""What opens beneath a person's line among the papers: a table of the papers, and the days of the oath."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.case import Oath, PaperRecord, Person
from desktop.eligibility.checklist import Checklist
from desktop.eligibility.oath import OathClock, OathState
from desktop.eligibility.papers import Wanted, passport_end
from desktop.entry.papers import OATH_COLUMNS, oath_fields, read_oath
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import in_full
from desktop.screens.controls.case_fields import case_field
from desktop.screens.controls.field import Field
from desktop.screens.controls.field_grid import FieldGrid
from desktop.screens.controls.form_dates import as_typed
from desktop.screens.controls.remark import Remark, Sort
from desktop.screens.look import theme
from desktop.screens.papers.paper_row import PaperRow
from desktop.screens.words.short_day import short_day
from desktop.screens.words.words import oath_text

_SORTS: dict[OathState, Sort] = {"warn": "warning", "passed": "refusal"}


# Narrower than this, in the look's grid, a name and four fields do not fit beside each other.
_WIDE = 600


class Records(NamedTuple):
    """What is recorded of one person: the papers, and the oath."""

    papers: tuple[PaperRecord, ...]
    oath: Oath | None


class PaperFields(QWidget):
    """The fields for one person's papers and oath. One no longer asked for stays while it has a record."""

    changed = Signal()

    def __init__(self, checklist: Checklist, records: Records):
        super().__init__()
        self._papers = {paper.id: paper for paper in checklist.papers}
        self._rows: dict[str, PaperRow] = {}
        # What an older list asked for has no row, and is kept as it is.
        self._elsewhere = tuple(one for one in records.papers if one.paper not in self._papers)
        self._table = QGridLayout()
        self._heads = [theme.label(head, size=12, tone="second") for head in self._head_words()]
        self._narrow = False
        self._oath = FieldGrid([[case_field(column, of_day=True) for column in OATH_COLUMNS]])
        self._clock = Remark(keeps_place=True)
        self._lay_out()
        for record in records.papers:
            if record.paper in self._papers:
                self._row(record.paper).fill(record)
        self._oath.fill(as_typed(oath_fields(records.oath)))
        self._oath.changed.connect(self.changed)

    def read(self, on: date) -> tuple[Records, dict[str, Refusal]]:
        """The records as typed, and by the name of its field what cannot be taken."""
        records: list[PaperRecord] = []
        refused: dict[str, Refusal] = {}
        for paper, row in self._in_order():
            record, wrong = row.read(on)
            records += [record] if record else []
            refused |= {f"paper[{paper}].{one.field}": one for one in wrong}
        oath, wrong = self._read_oath(on)
        refused |= {f"oath.{one.field}": one for one in wrong}
        return Records((*records, *self._elsewhere), oath), refused

    def show_wanted(self, person: Person, wanted: Sequence[Wanted], clock: OathClock, on: date) -> None:
        """Shows a row for each paper asked for, until when the passport is valid, and how the oath stands."""
        asked = [one.paper.id for one in wanted]
        for paper in asked:
            self._row(paper)
        for paper, row in self._rows.items():
            row.set_visible(paper in asked or not row.is_blank())
            row.show_passport(person.passport_expires, passport_end(person, on))
        self._clock.say(oath_text(clock), _SORTS.get(clock.state, "echo"))

    def texts(self) -> dict[str, str]:
        """What is typed, by the name of its field; a field left empty is not among it."""
        typed = {
            f"paper[{paper}].{column}": text
            for paper, row in self._rows.items()
            for column, text in row.texts().items()
        }
        typed |= {f"oath.{column}": text for column, text in self._oath.texts().items()}
        return {name: text for name, text in typed.items() if text}

    def put_texts(self, texts: Mapping[str, str]) -> None:
        """Puts texts in as they were typed, by the names of their fields; a field not named is emptied."""
        for name in {**self.texts(), **texts}:
            self.field(name).set_text(texts.get(name, ""))

    def field(self, name: str) -> Field:
        """The field of that name, "paper[passport].received_on" or "oath.granted_on"."""
        whose, _, column = name.rpartition(".")
        if whose == "oath":
            return self._oath.fields[column]
        return self._row(whose.removeprefix("paper[").removesuffix("]")).fields[column]

    def name_of(self, field: Field) -> str:
        """The name of a field, as `field` takes it."""
        paper = next((paper for paper, row in self._rows.items() if field in row.fields.values()), None)
        return f"oath.{field.column}" if paper is None else f"paper[{paper}].{field.column}"

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        rows = [field.control for _, row in self._in_order() for field in row.fields.values()]
        return [*rows, *self._oath.stops()]

    def _read_oath(self, on: date) -> tuple[Oath | None, list[Refusal]]:
        texts = {column: in_full(text, column, on) for column, text in self._oath.texts().items()}
        oath, refused = read_oath(texts, on)
        days = (oath.granted_on, oath.taken_on) if oath else (None, None)
        self._oath.answer(dict(zip(OATH_COLUMNS, map(short_day, days), strict=True)), refused, on)
        return oath, refused

    def _in_order(self) -> list[tuple[str, PaperRow]]:
        return [(paper, self._rows[paper]) for paper in self._papers if paper in self._rows]

    def _row(self, paper: str) -> PaperRow:
        """The row of a paper; made when it is first asked for, in its place among the others."""
        if paper not in self._rows:
            row = self._rows[paper] = PaperRow(self._papers[paper], self)
            row.place(self._table, list(self._papers).index(paper), self._narrow)
            row.changed.connect(self.changed)
        return self._rows[paper]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the names above their fields where a date would not fit beside them."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_WIDE)
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_heads()
            for number, paper in enumerate(self._papers):
                if paper in self._rows:
                    self._rows[paper].place(self._table, number, narrow)

    def _head_words(self) -> tuple[str, ...]:
        return (
            *(self.tr("Paper"), self.tr("Asked for"), self.tr("Received")),
            *(self.tr("Expires"), self.tr("Confirmed by")),
        )

    def _place_heads(self) -> None:
        shift = 1 if self._narrow else 0
        for column, head in enumerate(self._heads):
            self._table.removeWidget(head)
            self._table.addWidget(head, 0, max(column - shift, 0))
            wide = 4 if column == 0 else 3
            self._table.setColumnStretch(column, (column < 4) if self._narrow else wide)
            self._table.setColumnMinimumWidth(column, 0 if self._narrow and column == 4 else 1)
        self._heads[0].setVisible(not self._narrow)

    def _lay_out(self) -> None:
        self._table.setHorizontalSpacing(theme.px(12))
        self._table.setVerticalSpacing(theme.px(2))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.px(8), theme.px(8), 0, theme.px(12))
        whole.setSpacing(theme.px(8))
        whole.addLayout(self._table)
        whole.addWidget(self._oath)
        whole.addWidget(self._clock)
        # Last: a label that stands in no widget yet would open a window of its own.
        self._place_heads()
