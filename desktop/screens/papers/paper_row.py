"""One paper in the form: its name, and when it was asked for, received, expires and who confirmed it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.case import PaperRecord, PartialDate
from desktop.eligibility.checklist import PASSPORT, Paper
from desktop.eligibility.papers import PassportEnd
from desktop.entry.papers import paper_fields, read_paper
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import in_full
from desktop.screens.controls.field import Field
from desktop.screens.controls.form_dates import as_typed, day_as_typed
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.controls.remark import Remark
from desktop.screens.look import theme
from desktop.screens.words.language import spoken
from desktop.screens.words.short_day import short_day

translate = QCoreApplication.translate
DAY_COLUMNS = ("asked_on", "received_on", "expires_on")


class PaperRow(QObject):
    """A row of the table of papers. A passport's end has no field here: it is among the person's facts."""

    changed = Signal()

    def __init__(self, paper: Paper, parent: QWidget):
        super().__init__(parent)
        self.paper = paper
        name = paper.name_in(spoken())
        self._name = wrapped(name[:1].upper() + name[1:], size=13, tone="ink")
        self._name.setFont(theme.font(13, 500))
        words = {
            "asked_on": translate("Papers", "{0}, asked for on"),
            "received_on": translate("Papers", "{0}, received on"),
            "expires_on": translate("Papers", "{0}, expires on"),
            "confirmed_by": translate("Papers", "{0}, confirmed by"),
        }
        self.fields = {
            column: Field(column, said.format(name), of_day=column in DAY_COLUMNS, labelled=False)
            for column, said in words.items()
            if paper.id != PASSPORT or column != "expires_on"
        }
        self._end = Remark(keeps_place=False)
        self._end.setContentsMargins(0, theme.px(8), 0, 0)
        for field in self.fields.values():
            field.changed.connect(self.changed)

    def place(self, grid: QGridLayout, number: int, narrow: bool) -> None:
        """Puts the row into a table: the name before the fields or, where it is narrow, above them.

        number: of the row, from 0 on; the heads of the columns stand above the first.
        """
        top = Qt.AlignmentFlag.AlignTop
        widgets = [self.fields.get(name, self._end) for name in paper_fields(PaperRecord(""))]
        for widget in (self._name, *widgets):
            grid.removeWidget(widget)
        above, line = 1 + 2 * number, 2 + 2 * number
        self._name.setContentsMargins(0, theme.px(6 if narrow else 8), 0, 0)
        grid.addWidget(self._name, above if narrow else line, 0, 1, len(widgets) if narrow else 1, top)
        for column, widget in enumerate(widgets, start=0 if narrow else 1):
            grid.addWidget(widget, line, column, top)

    def fill(self, record: PaperRecord) -> None:
        """Puts a record into the fields. Says nothing of a change."""
        texts = as_typed(paper_fields(record))
        for column, field in self.fields.items():
            field.blockSignals(True)
            field.set_text(texts[column])
            field.blockSignals(False)

    def texts(self) -> dict[str, str]:
        """What is typed, by column."""
        return {column: field.text() for column, field in self.fields.items()}

    def is_blank(self) -> bool:
        """True where nothing is typed."""
        return not any(text.strip() for text in self.texts().values())

    def read(self, on: date) -> tuple[PaperRecord | None, list[Refusal]]:
        """What is typed, and what cannot be taken; each field says its own part of it."""
        texts = self.texts()
        whole = {column: in_full(text, column, on) for column, text in texts.items() if column in DAY_COLUMNS}
        record, refused = read_paper(self.paper.id, texts | whole, on)
        reasons = {one.field: one for one in refused}
        for column, field in self.fields.items():
            day = getattr(record, column) if record and column in DAY_COLUMNS else None
            field.take(short_day(day), reasons.get(column), on)
        return record, refused

    def show_passport(self, expires: PartialDate | None, end: PassportEnd | None) -> None:
        """Says, in the place of a field, until when the person's passport is valid."""
        if self.paper.id != PASSPORT or expires is None:
            self._end.say("")
        elif end is None:
            self._end.say(day_as_typed(expires))
        else:
            said = {
                "soon": translate("Papers", "{0}, ends soon"),
                "expired": translate("Papers", "{0}, has expired"),
            }[end]
            self._end.say(said.format(day_as_typed(expires)), "refusal" if end == "expired" else "warning")

    def set_visible(self, visible: bool) -> None:
        """Shows the row, or hides it."""
        for widget in (self._name, *self.fields.values()):
            widget.setVisible(visible)
        if not visible:
            self._end.say("")
