"""The why sheet: for one person every clause under both readings, with facts, sources and what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Case
from desktop.eligibility.decide import Decision, decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet, readings
from desktop.eligibility.words import mark_text, verdict_word
from desktop.screens import theme
from desktop.screens.buttons import KeyButton
from desktop.screens.outcome_lines import wrapped
from desktop.screens.outcome_text import outcome_text
from desktop.screens.shapes import StateLabel
from desktop.screens.why_foot import WhyFoot
from desktop.screens.why_rows import WhyRow, why_rows
from desktop.screens.why_table import ReadingHead
from desktop.screens.why_view import WhyView
from desktop.screens.why_words import reading_name, reading_note, section_name, sheet_text, whose_sheet
from desktop.settings import Settings


class WhySheet(QWidget):
    """Clause by clause why a person's outcome is what it is.

    fill_in: a missing fact's name as in the decision, and whose sheet it is, 0 for the recruit.
    settle: a clause left open, the rule set, and whose sheet; nothing emits it before settling is there.
    """

    closed = Signal()
    fill_in = Signal(str, int)
    settle = Signal(str, str, int)

    def __init__(self, rules: Mapping[str, RuleSet], settings: Settings):
        super().__init__()
        self._rules, self._settings = rules, settings
        self._decisions: list[Decision] = []
        self._person = 0
        self._text = self._arithmetic = ""
        self._title, self._whose = wrapped(size=20, tone="ink"), theme.label(tone="second")
        self._title.setFont(theme.font(20, 600))
        self._hold = StateLabel(13, 600)
        self._view, self._foot = WhyView(), WhyFoot()
        self._view.in_hand_changed.connect(self._show_in_hand)
        for part in (self._view, self._foot):
            part.fill_in.connect(lambda missing: self.fill_in.emit(missing, self._person))
        self._lay_out()

    def show_person(self, case: Case, person: int, on: date) -> None:
        """Shows the sheet of a person, 0 for the recruit and from 1 the relatives, as it stands on a day."""
        self._person = person
        held = readings(self._rules, self._settings.reading, on)
        self._decisions = [decide(case, rules, on) for rules in held]
        mark = mark_of(case, self._rules["served-year"], on)
        sheets = [decision.sheets[person] for decision in self._decisions]
        self._text = sheet_text(case, person, self._decisions, mark)
        self._arithmetic = mark_text(mark, on)
        self._title.setText(self.tr("Why: {0}").format(sheets[0].person.name))
        self._whose.setText(whose_sheet(case, sheets[0], on))
        self._hold.setVisible(case.hold is not None)
        self._hold.show_state("hold", verdict_word("hold"))
        self._view.show_rows(self._rows_of(case), self._heads())
        self._view.setFocus()

    def copy_as_text(self) -> None:
        """Puts the whole sheet on the clipboard as plain text."""
        QGuiApplication.clipboard().setText(self._text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; Ctrl+C copies the sheet."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_as_text()
        else:
            super().keyPressEvent(event)

    def _rows_of(self, case: Case) -> list[WhyRow | str]:
        rows: list[WhyRow | str] = []
        sheets = [decision.sheets[self._person] for decision in self._decisions]
        of_recruit: bool | None = None
        for row in why_rows(sheets):
            if row.of_recruit is not of_recruit:
                of_recruit = row.of_recruit
                rows.append(section_name(case.recruit if of_recruit else sheets[0].person, of_recruit))
            rows.append(row)
        return rows

    def _heads(self) -> list[ReadingHead]:
        found = []
        for at, decision in enumerate(self._decisions):
            sheet = decision.sheets[self._person]
            name, note = reading_name(decision.rules), reading_note(decision.rules, is_chosen=at == 0)
            word = verdict_word(sheet.outcome)
            found.append(ReadingHead(name, note, sheet.outcome, word, outcome_text(sheet)))
        return found

    def _show_in_hand(self) -> None:
        row = self._view.in_hand()
        if row:
            held = [decision.rules for decision in self._decisions]
            self._foot.show_row(row, held, self._arithmetic)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(self._view, 1)
        column.addWidget(theme.hairline())
        column.addWidget(self._foot)
        self.setFocusProxy(self._view)

    def _top(self) -> QHBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        names.addWidget(self._title)
        beneath = QHBoxLayout()
        beneath.setSpacing(theme.px(12))
        beneath.addWidget(self._whose)
        beneath.addWidget(self._hold)
        beneath.addStretch(1)
        names.addLayout(beneath)
        copy = KeyButton(self.tr("Copy as text"), key=self.tr("Ctrl+C"), kind="bare")
        copy.clicked.connect(self.copy_as_text)
        close = KeyButton("", icon="close", kind="bare")
        close.setAccessibleName(self.tr("Close the sheet"))
        close.setToolTip(self.tr("Close the sheet (Esc)"))
        close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setContentsMargins(theme.px(28), theme.px(12), theme.px(20), theme.px(12))
        row.setSpacing(theme.px(8))
        row.addLayout(names, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return row
