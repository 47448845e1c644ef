"""The eleven indicators of forced labour as they are answered: one line each, in a table of fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.case import PartialDate
from desktop.casebook.people.safeguarding import INDICATORS, Answered, Indicator
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import read_typed_date
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.date_line import DateLine
from desktop.screens.controls.form_dates import day_as_typed
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme

translate = QCoreApplication.translate

_WIDTHS = (5, 4, 3, 5, 4)


@dataclass(frozen=True, slots=True)
class _Line:
    answer: Choice
    on: DateLine
    source: LineEdit
    consent: Choice

    @property
    def controls(self) -> tuple[Choice | LineEdit, ...]:
        return self.answer, self.on, self.source, self.consent


class IndicatorLines(QWidget):
    """What was answered, on which day, who or what it is known from, and whether it may be kept."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._on = date.min
        self._lines = {indicator: _line() for indicator in INDICATORS}
        self._lay_out()
        for line in self._lines.values():
            for control in line.controls:
                control.textChanged.connect(self.changed)

    def fill(self, answers: Sequence[Answered], on: date) -> None:
        """Shows answers, one for each indicator; `on` is the day of entry."""
        self._on = on
        for one in answers:
            line = self._lines[one.indicator]
            line.on.on = on
            texts = (one.answer, _text(one.on), one.source, one.consent)
            for control, text in zip(line.controls, texts, strict=True):
                control.setText(text)
                theme.show_error(control, False)

    def texts(self) -> list[list[str]]:
        """All that stands there, to be compared with what stood there before."""
        return [[control.text() for control in line.controls] for line in self._lines.values()]

    def read(self) -> list[Answered] | Refusal:
        """The answers as typed; else why a day can't be taken, with the cursor in it."""
        found = []
        for indicator, line in self._lines.items():
            day = self._day(line)
            theme.show_error(line.on, isinstance(day, Refusal))
            if isinstance(day, Refusal):
                line.on.setFocus()
                return day
            source, consent = line.source.text().strip(), line.consent.text()
            found.append(Answered(indicator, line.answer.text(), day, source, consent))  # type: ignore[arg-type]
        return found

    def start(self) -> None:
        """Puts the cursor on the first answer."""
        self._lines[INDICATORS[0]].answer.setFocus()

    def indicator_of(self, control: QWidget | None) -> Indicator | None:
        """The indicator whose line a control stands in."""
        return next((one for one, line in self._lines.items() if control in line.controls), None)

    def _day(self, line: _Line) -> date | Refusal | None:
        text = line.on.text().strip()
        if not text:
            return None
        read = read_typed_date(text, "answered_on", self._on)
        if isinstance(read, Refusal):
            return read
        if not read.is_day:
            return Refusal("answered_on", text, self.tr("Enter the day, with month and year."))
        if read.first > self._on:
            return Refusal("answered_on", text, self.tr("An answer can't be given after today."))
        return read.first

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        for column, (words, width) in enumerate(zip(_heads(), _WIDTHS, strict=True)):
            grid.addWidget(theme.label(words, size=12, tone="second"), 0, column)
            grid.setColumnStretch(column, width)
            grid.setColumnMinimumWidth(column, 1)
        for row, (indicator, line) in enumerate(self._lines.items(), start=1):
            grid.addWidget(_label(_names()[indicator], line), row, 0)
            for column, control in enumerate(line.controls, start=1):
                grid.addWidget(control, row, column)


def indicator_name(indicator: Indicator) -> str:
    """What an indicator is called, "Retention of identity documents"."""
    return _names()[indicator].replace("&", "")


def answer_words(answer: str) -> str:
    """An answer or a consent in words."""
    return dict(_answers())[answer]


def _line() -> _Line:
    return _Line(Choice(_answers()), DateLine("answered_on"), LineEdit(), Choice(_consents()))


def _label(words: str, line: _Line) -> QLabel:
    """The name of an indicator: its access key leads to the answer, and each field is read out with it."""
    name = wrapped(words, size=13, tone="ink")
    name.setBuddy(line.answer)
    for control, head in zip(line.controls, _heads()[1:], strict=True):
        control.setAccessibleName(f"{words.replace('&', '')}: {head}")
    return name


def _heads() -> tuple[str, ...]:
    return (
        translate("Indicator", "Indicator"),
        translate("Indicator", "Answer"),
        translate("Indicator", "On"),
        translate("Indicator", "Known from"),
        translate("Indicator", "May be kept"),
    )


def _answers() -> list[tuple[str, str]]:
    return [
        ("not_asked", translate("Indicator", "not asked")),
        ("yes", translate("Indicator", "yes")),
        ("no", translate("Indicator", "no")),
        ("declined", translate("Indicator", "declined to say")),
    ]


def _consents() -> list[tuple[str, str]]:
    return [(value, words) for value, words in _answers() if value != "declined"]


def _names() -> Mapping[Indicator, str]:
    return {
        "abuse_of_vulnerability": translate("Indicator", "A&buse of vulnerability"),
        "deception": translate("Indicator", "&Deception"),
        "restriction_of_movement": translate("Indicator", "&Restriction of movement"),
        "isolation": translate("Indicator", "&Isolation"),
        "physical_and_sexual_violence": translate("Indicator", "&Physical and sexual violence"),
        "intimidation_and_threats": translate("Indicator", "I&ntimidation and threats"),
        "retention_of_identity_documents": translate("Indicator", "Retention of identity doc&uments"),
        "withholding_of_wages": translate("Indicator", "&Withholding of wages"),
        "debt_bondage": translate("Indicator", "Debt bonda&ge"),
        "abusive_conditions": translate("Indicator", "Abusive w&orking and living conditions"),
        "excessive_overtime": translate("Indicator", "E&xcessive overtime"),
    }


def _text(day: date | None) -> str:
    return "" if day is None else day_as_typed(PartialDate(day, day))
