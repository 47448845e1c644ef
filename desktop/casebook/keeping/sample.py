"""The sample: a casebook of invented families, to look at and to try everything on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop.casebook.intake.intake import IntakeReport, bring_in
from desktop.casebook.keeping.copying import remove_file
from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.tables.book import Clock
from desktop.eligibility.rules import RuleSet
from desktop.resources import resource


def make_sample(path: Path, now: Clock, rules: Mapping[str, RuleSet], by: str) -> IntakeReport:
    """A fresh casebook with the sample families; what was in the file before is replaced.

    by: who stands in its history. Raises CasebookError where the file can't be made.
    """
    remove_file(path)
    book = new_casebook(path, now, rules)
    try:
        return bring_in(book, resource("sample/sample.csv"), by)
    finally:
        close_casebook(book)
