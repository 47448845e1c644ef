"""Who is left out of letters for many, and why, as a file for a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.lists.cells import ListError
from desktop.lists.csv_file import write_csv
from desktop.screens.batch.batch_rows import Fate, state_of, why_not
from desktop.screens.batch.batch_work import Checked
from desktop.screens.words.words import in_window_words, relation_word

translate = QCoreApplication.translate

# Somebody who gets no letter: case, name, relation, passport, state, and why.
LeftOut = tuple[str, str, str, str, str, str]


def left_out(found: Sequence[Checked], fates: Mapping[str, Fate]) -> list[LeftOut]:
    """Everybody who gets no letter."""
    rows: list[LeftOut] = []
    for one in found:
        if reason := why_not(one, fates.get(one.key)):
            person, relation = one.planned.asked.person, relation_word(one.sheet.relation)
            whose = (one.planned.asked.case.number, person.name, relation, person.passport_number)
            rows.append((*whose, state_of(one).words, reason))
    return rows


def write_report(path: Path, rows: Sequence[LeftOut]) -> str:
    """Writes these rows as CSV; says that the file is there, or why it is not."""
    try:
        write_csv(path, _heads(), rows)
    except ListError as error:
        return in_window_words(error)
    return translate("Batch", "Who is left out, and why, is saved as {0}").format(path)


def _heads() -> tuple[str, ...]:
    return (
        translate("Batch", "Case"),
        translate("Batch", "Name"),
        translate("Batch", "Relation"),
        translate("Batch", "Passport"),
        translate("Batch", "State"),
        translate("Batch", "Why not"),
    )
