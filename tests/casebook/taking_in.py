"""One family as rows of a file, and a file brought in."""

from __future__ import annotations

import csv
from pathlib import Path

from desktop.casebook.intake.intake import IntakeReport, bring_in
from desktop.casebook.tables.book import Casebook

Row = dict[str, str]

RECRUIT: Row = {
    "case": "C-1",
    "relation": "recruit",
    "family_name": "RAI",
    "given_names": "PREM",
    "sex": "M",
    "birth_date": "1998-08-08",
    "citizenship": "NPL",
    "passport_number": "J100",
    "contract_number": "K-1",
    "signed_on": "2024-03-01",
    "starts_on": "2024-03-04",
    "term_months": "12",
}
WIFE: Row = {
    "case": "C-1",
    "relation": "spouse",
    "family_name": "RAI",
    "given_names": "DEVI",
    "birth_date": "1999-01-02",
    "passport_number": "J101",
    "relation_since": "2020-02-02",
    "registered": "yes",
}
MOTHER: Row = {"case": "C-1", "relation": "parent", "family_name": "RAI", "birth_date": "1970"}
CONTRACT: Row = {"case": "C-1", "relation": "contract", "contract_number": "K-2", "signed_on": "2025-03-04"}
OTHER: Row = {"case": "C-2", "relation": "recruit", "family_name": "THAPA", "passport_number": "J200"}


class Intake:
    """Writes rows into a file and brings it in."""

    def __init__(self, book: Casebook, path: Path) -> None:
        self.book = book
        self.path = path

    def __call__(self, *rows: Row) -> IntakeReport:
        columns = list(dict.fromkeys(column for row in rows for column in row))
        with self.path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(rows)
        return bring_in(self.book, self.path, "Anna")


def refused(report: IntakeReport) -> list[tuple[int, str]]:
    return [(row.line, row.field) for row in report.refused]


def counts(report: IntakeReport) -> tuple[int, int, int, int]:
    return report.entered, report.contracts, report.already_there, report.cases
