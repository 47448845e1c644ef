"""What an intake file brings, or brought, in words and as rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.casebook.intake.families import RefusedRow
from desktop.casebook.intake.intake import IntakeReport
from desktop.screens.intake.import_work import goes_beyond_undo
from desktop.screens.tables.row_table import Cell, Row
from desktop.screens.words.words import in_window_words, list_text

translate = QCoreApplication.translate
_NAMED = 12


def counts_words(report: IntakeReport, is_in: bool) -> str:
    """How many people, cases and contracts come, or came, and how many rows are refused."""
    if is_in:
        words = translate(
            "Import",
            "Brought in: people {0}, new cases {1}, contracts {2}. "
            "Already there: people {3}. Refused: rows {4}.",
        )
    else:
        words = translate(
            "Import",
            "Would come in: people {0}, new cases {1}, contracts {2}. "
            "Already there: people {3}. Refused: rows {4}.",
        )
    counts = report.entered, report.cases, report.contracts, report.already_there
    return words.format(*counts, refused_lines(report))


def beside_words(report: IntakeReport, is_in: bool) -> str:
    """What else is to be known: cases on hold, columns left out, and how all of it is taken back."""
    told = []
    if report.held:
        words = translate("Import", "Put on hold at once: {0} ({1}).")
        told.append(words.format(len(report.held), _some(report.held)))
    if report.ignored_columns:
        words = translate("Import", "Columns left out, as they are not known: {0}.")
        told.append(words.format(list_text(report.ignored_columns)))
    if goes_beyond_undo(report):
        told.append(_beyond_undo(is_in))
    elif is_in and (report.entered or report.contracts):
        told.append(translate("Import", "Ctrl+Z takes all of it back."))
    return "\n".join(told)


def refused_lines(report: IntakeReport) -> int:
    """How many rows are refused; a row may be for several reasons."""
    return len({one.line for one in report.refused})


def refused_columns() -> tuple[tuple[str, float], ...]:
    """The titles of the table of refused rows, each with its share of the width."""
    return (
        (translate("Import", "Line"), 0.09),
        (translate("Import", "Column"), 0.16),
        (translate("Import", "What stands there"), 0.22),
        (translate("Import", "Why it is refused"), 0.53),
    )


def refused_row(at: int, one: RefusedRow) -> Row:
    """One reason for which a row is refused; at: its place in the report."""
    reason = in_window_words(one.reason)
    return Row(
        str(at), (Cell(str(one.line), leads=True), Cell(one.field), Cell(one.value or "–"), Cell(reason))
    )


def _beyond_undo(is_in: bool) -> str:
    if is_in:
        return translate("Import", "They are too many for one undo; the backup made before is the way back.")
    return translate("Import", "They are too many for one undo; a backup is made before they are brought in.")


def _some(numbers: Sequence[str]) -> str:
    named = ", ".join(numbers[:_NAMED])
    return named if len(numbers) <= _NAMED else f"{named}, …"
