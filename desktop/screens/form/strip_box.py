"""The passport strip beside the form: its lines as printed, what fits in it, and what is to be answered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.entry.mrz import Finding, Strip
from desktop.entry.strip_filling import Difference
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.case_fields import label_of
from desktop.screens.controls.form_dates import as_typed
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.form.finding_row import FindingRow, Way
from desktop.screens.form.strip_edit import StripEdit
from desktop.screens.look import theme
from desktop.screens.look.sign import Sign
from desktop.screens.words.words import in_window_words


class StripBox(QWidget):
    """Shows a strip; reading it and filling the form is done elsewhere."""

    pasted = Signal()
    used = Signal(str)
    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.edit = StripEdit()
        self._fits, self._fitting = QWidget(), wrapped()
        self._rows = QVBoxLayout()
        self._paste = KeyButton(self.tr("Paste"), key=self.tr("Ctrl+M"), kind="link")
        self._paste.clicked.connect(self.pasted)
        self._lay_out()
        self.clear()

    def clear(self) -> None:
        """Empties the box."""
        self.edit.put("")
        self.say_nothing()

    def say_nothing(self) -> None:
        """Takes away what is said of a strip that stands no longer there."""
        self.edit.mark(())
        self._fits.hide()
        self._show_rows([])

    def refuse(self, reason: str) -> None:
        """Says why what stands there is no strip."""
        self.say_nothing()
        self._show_rows([FindingRow(reason, wrong=True)])

    def show_strip(self, strip: Strip, differing: Sequence[Difference]) -> None:
        """Shows a strip: its lines with the signs in doubt, the fields that fit, what is to be answered."""
        self.edit.put("\n".join(strip.printed.lines))
        width = strip.printed.layout.width
        self.edit.mark([place + place // width for one in strip.findings for place in one.places])
        self._fitting.setText(self._fitting_words(strip.fitting))
        self._fits.setVisible(bool(strip.fitting))
        found = [self._finding(one, taken=one.field in strip.fields) for one in strip.findings]
        self._show_rows([*found, *map(self._difference, differing)])

    def rows(self) -> list[FindingRow]:
        """What is said beneath the strip, in order."""
        items = [self._rows.itemAt(at) for at in range(self._rows.count())]
        return [row for item in items if item and isinstance(row := item.widget(), FindingRow)]

    def fitting(self) -> str:
        """The fields that a check digit bears out, in words; empty where none is."""
        return "" if self._fits.isHidden() else self._fitting.text()

    def _finding(self, finding: Finding, taken: bool) -> FindingRow:
        question = self.tr("Read {0} for {1}? Proposed: {2}")
        ways = [
            Way(question.format(one.was, one.becomes, one.proposed), partial(self.used.emit, one.strip))
            for one in finding.mendings
        ]
        return FindingRow(in_window_words(finding.sentence), wrong=not taken, ways=ways)

    def _difference(self, one: Difference) -> FindingRow:
        printed = as_typed({one.column: one.printed})[one.column]
        said = self.tr("{0}: “{1}” is typed.").format(label_of(one.column), one.typed)
        use = Way(
            self.tr("The strip has {0}").format(printed), partial(self.chosen.emit, one.column, printed)
        )
        return FindingRow(said, wrong=False, ways=[use])

    def _fitting_words(self, columns: Sequence[str]) -> str:
        named = {
            "passport_number": self.tr("number"),
            "birth_date": self.tr("birth date"),
            "passport_expires": self.tr("expiry"),
        }
        words = [named[column] for column in columns]
        if len(words) < 2:
            return self.tr("{0} fits").format("".join(words))
        return self.tr("{0} and {1} fit").format(", ".join(words[:-1]), words[-1])

    def _show_rows(self, rows: Sequence[FindingRow]) -> None:
        for old in self.rows():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        for row in rows:
            self._rows.addWidget(row)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        title = wrapped(self.tr("Passport strip"), size=13, tone="ink")
        title.setFont(theme.font(13, 600))
        head.addWidget(title, 1)
        head.addWidget(self._paste)
        fits = QHBoxLayout(self._fits)
        fits.setContentsMargins(theme.px(2), 0, 0, 0)
        fits.setSpacing(theme.px(6))
        fits.addWidget(Sign("fits"), 0, Qt.AlignmentFlag.AlignTop)
        fits.addWidget(self._fitting, 1)
        self._rows.setSpacing(theme.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self._fits)
        column.addLayout(self._rows)
