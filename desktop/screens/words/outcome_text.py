"""What stands beside an outcome on screen: from when, on which day, or what is missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.eligibility.decide import Sheet
from desktop.screens.words.words import clause_text, day_text, missing_text


def outcome_text(sheet: Sheet) -> str:
    """The few words that go with the outcome of a sheet: "from 9 March 2026", "needs the birth date"."""
    if sheet.outcome == "met":
        return _from(sheet)
    if sheet.outcome == "not_yet" and sheet.next_day:
        return day_text(sheet.next_day)
    if sheet.outcome == "unknown" and sheet.missing:
        return QCoreApplication.translate("Outcome", "needs {0}").format(missing_text(sheet.missing[:1]))
    return next((clause_text(clause) for clause in sheet.clauses if clause.verdict == sheet.outcome), "")


def _from(sheet: Sheet) -> str:
    if sheet.from_day is None:
        return ""
    return QCoreApplication.translate("Outcome", "from {0}").format(day_text(sheet.from_day))
