"""Cases from rows of intake columns: those of the intake file, and those of the named cases."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from desktop.case import Case, Contract, Person, Relative
from desktop.entry.facts import read_contract, read_person, read_relative

DATA = Path(__file__).parent / "data"
ENTERED = date(2026, 11, 22)

Row = Mapping[str, str]


def rows_of(name: str) -> list[dict[str, str]]:
    """The rows of one file of `data/`."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def person_of(row: Row) -> Person:
    person, refused = read_person(row, ENTERED)
    assert not refused
    return person


def contract_of(row: Row) -> Contract:
    contract, refused = read_contract(row)
    assert not refused
    return contract


def relative_of(row: Row) -> Relative:
    relative, refused = read_relative(row, ENTERED)
    assert not refused
    return relative


def case_of(number: str, recruit: Row, contracts: Iterable[Row], relatives: Iterable[Row]) -> Case:
    return Case(
        number,
        person_of(recruit),
        tuple(contract_of(row) for row in contracts),
        tuple(relative_of(row) for row in relatives),
    )


@cache
def families() -> dict[str, Case]:
    """The families of the intake file by case number, with what its rows say of contracts."""
    rows = sorted(rows_of("intake.csv"), key=itemgetter("case"))
    return {number: _family(number, list(group)) for number, group in groupby(rows, itemgetter("case"))}


def _family(number: str, rows: list[dict[str, str]]) -> Case:
    (recruit,) = [row for row in rows if row["relation"] == "recruit"]
    further = [row for row in rows if row["relation"] == "contract"]
    relatives = [row for row in rows if row["relation"] not in ("recruit", "contract")]
    return case_of(number, recruit, [recruit, *further], relatives)
