"""What is compared with what: two days, and a rule set for each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.eligibility.rules import RuleSet
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import read_typed_date
from desktop.screens.compare.comparing import Side
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.echo import day_in_words
from desktop.screens.controls.field import Field
from desktop.screens.look import theme
from desktop.screens.words.words import rules_title


class CompareFields(QWidget):
    """Two days typed as everywhere, each with the rule set asked for.

    asked: both sides, once what is typed can be read.
    """

    asked = Signal(object, object)

    def __init__(self, rules: Mapping[str, RuleSet]):
        super().__init__()
        self._today = date.min
        words = [("", self.tr("Chosen reading")), *((one.id, rules_title(one)) for one in rules.values())]
        self.days = [
            Field("on", self.tr("Fr&om the day"), of_day=True),
            Field("on", self.tr("To the &day"), of_day=True),
        ]
        self.rules = [
            Field("rules", self.tr("&Under"), _whole(Choice(words)), echoes=True),
            Field("rules", self.tr("U&nder"), _whole(Choice(words)), echoes=True),
        ]
        self._do = KeyButton(self.tr("Compare"), key=self.tr("Enter"), kind="main")
        self._do.setFixedHeight(theme.px(32))
        self._do.clicked.connect(self.compare)
        for day in self.days:
            day.changed.connect(self._read_both)
        self._lay_out()

    def show_days(self, before: date, after: date, today: date) -> None:
        """Puts two days in, to be compared under the chosen reading. today: the day of entry."""
        self._today = today
        for field, day in zip(self.days, (before, after), strict=True):
            field.set_text(f"{day:%d.%m.%Y}")
        for rules in self.rules:
            rules.set_text("")
        self._read_both()

    def compare(self) -> None:
        """Asks for the comparison, or says in place which day can't be read."""
        read = [self._read(field) for field in self.days]
        for field, day in zip(self.days, read, strict=True):
            if day is None:
                field.show_refusal()
                field.start()
                return
        before, after = (
            Side(day, field.text()) for day, field in zip(read, self.rules, strict=True) if day is not None
        )
        self.asked.emit(before, after)

    def _read_both(self) -> None:
        for field in self.days:
            self._read(field)

    def _read(self, field: Field) -> date | None:
        """The day typed in a field; None where it is none, and the field says why."""
        read = read_typed_date(field.text(), field.column, self._today)
        if not isinstance(read, Refusal) and not read.is_day:
            whole = self.tr("Outcomes are compared on whole days. Enter day, month and year.")
            read = Refusal(field.column, field.text(), whole)
        if isinstance(read, Refusal):
            field.take("", read, self._today)
            return None
        field.take(day_in_words(read), None, self._today)
        return read.first

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(28), 0, theme.px(20), theme.px(8))
        row.setSpacing(theme.px(16))
        for day, rules in zip(self.days, self.rules, strict=True):
            row.addWidget(day, 3)
            row.addWidget(rules, 3)
        # On the line of the fields, whose labels stand above them.
        beside = QVBoxLayout()
        beside.setSpacing(theme.px(4))
        beside.addWidget(theme.label(size=12))
        beside.addWidget(self._do)
        beside.addStretch(1)
        row.addLayout(beside)


def _whole(choice: Choice) -> Choice:
    """A choice as wide as its longest word: here the days can do with less."""
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
    choice.setMinimumWidth(choice.sizeHint().width())
    return choice
