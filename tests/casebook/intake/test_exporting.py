"""What is exported is brought back as it was: every fact, row for row, and no cell ever runs."""

from __future__ import annotations

import csv
import json
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.case import Case, Contract, Hold, Person, Relative
from desktop.casebook.intake.exporting import EXPORT_COLUMNS, export_rows
from desktop.casebook.intake.intake import bring_in
from desktop.casebook.intake.intake_json import bring_in_json
from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.people import all_cases, load_case, save_case
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.lists.csv_file import write_csv
from desktop.lists.json_file import write_json
from desktop.lists.xlsx_file import write_xlsx
from tests.casebook.invented import NGUYEN, RAI, SHERMATOV, THAPA, clock

FORMULAS = Case(
    "2026-0009",
    Person("HYPERLINK", "-X", note='\'=apostrophe first\nand a second line; "quoted"', sex="X"),
    (Contract("@SUM(A1)", term_months="open"), Contract("+K-2", note="=1+1")),
    (Relative(Person("O'Brien", "ʻAbd", note="＝wide"), "other"),),
)
EVERYBODY = [SHERMATOV, NGUYEN, THAPA, RAI, FORMULAS]
NO_COLUMNS = {"settlings": (), "papers": (), "oath": None, "confirmed": ()}


@pytest.fixture
def full(book: Casebook) -> Casebook:
    for case in EVERYBODY:
        save_case(book, case, "Vera")
    place_hold(book, NGUYEN.number, "asked for | by the family", "N. Ferreira")
    return book


def as_in_a_table(case: Case) -> Case:
    """The case without what a table has no columns for."""
    relatives = tuple(replace(one, **NO_COLUMNS) for one in case.relatives)
    return replace(case, relatives=relatives, **NO_COLUMNS)


def anew(tmp_path: Path) -> Casebook:
    return new_casebook(tmp_path / "anew.yearmark", clock)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_table_is_brought_back_to_an_equal_casebook(full: Casebook, tmp_path: Path, kind: str) -> None:
    path, cases = tmp_path / f"all.{kind}", list(all_cases(full))
    if kind == "csv":
        write_csv(path, EXPORT_COLUMNS, export_rows(all_cases(full)))
    else:
        write_xlsx(path, EXPORT_COLUMNS, export_rows(all_cases(full)), "all")
    again = anew(tmp_path)
    report = bring_in(again, path, "Vera")
    assert (report.refused, report.ignored_columns) == ([], [])
    assert list(all_cases(again)) == [as_in_a_table(case) for case in cases]
    assert bring_in(again, path, "Vera").entered == 0
    close_casebook(again)


def test_json_is_brought_back_with_settlings_papers_oaths_and_other_names(
    full: Casebook, tmp_path: Path
) -> None:
    named = replace(
        SHERMATOV, number="2026-0011", recruit=Person("A", other_names="Olim’s son"), relatives=()
    )
    save_case(full, named, "Vera")
    path, cases = tmp_path / "all.json", list(all_cases(full))
    write_json(path, all_cases(full))
    again = anew(tmp_path)
    report = bring_in_json(again, path, "Vera")
    assert report.refused == []
    assert list(all_cases(again)) == cases
    once_more = bring_in_json(again, path, "Vera")
    assert (once_more.entered, once_more.cases, once_more.already_there) == (0, 0, report.entered)
    close_casebook(again)


def test_no_cell_of_a_table_begins_a_formula(full: Casebook, tmp_path: Path) -> None:
    write_csv(tmp_path / "all.csv", EXPORT_COLUMNS, export_rows(all_cases(full)))
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        assert not [
            cell for row in csv.reader(file) for cell in row if cell[:1] in ("=", "+", "-", "@", "\t")
        ]


def test_only_this_user_can_read_an_export(full: Casebook, tmp_path: Path) -> None:
    write_json(tmp_path / "all.json", all_cases(full))
    assert stat.S_IMODE((tmp_path / "all.json").stat().st_mode) == 0o600


def test_a_case_that_is_there_with_other_facts_is_refused_and_left(full: Casebook, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    write_json(path, [replace(NGUYEN, relatives=())])
    before = load_case(full, NGUYEN.number)
    report = bring_in_json(full, path, "Vera")
    assert [(one.line, one.field, one.value) for one in report.refused] == [(1, "case", NGUYEN.number)]
    assert load_case(full, NGUYEN.number) == before


def test_what_cannot_be_taken_is_refused_fact_by_fact(book: Casebook, tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    write_json(path, [NGUYEN, THAPA])
    found = json.loads(path.read_text(encoding="utf-8"))
    found["cases"][0]["recruit"]["birth_date"] = "31.02.1999"
    found["cases"].append({"case": 7})
    path.write_text(json.dumps(found), encoding="utf-8")
    report = bring_in_json(book, path, "Vera")
    assert [(one.line, one.field, one.value) for one in report.refused] == [
        (1, "birth_date", "31.02.1999"),
        (3, "case", ""),
    ]
    assert [case.number for case in all_cases(book)] == [THAPA.number]


def test_a_dry_run_of_json_changes_nothing(book: Casebook, tmp_path: Path) -> None:
    write_json(tmp_path / "all.json", [NGUYEN])
    assert bring_in_json(book, tmp_path / "all.json", "Vera", dry_run=True).entered == 2
    assert list(all_cases(book)) == []


@pytest.mark.parametrize("content", ["", "[]", '{"cases": 3}', '{"cases": [', "[" * 100_000, "\ud800"])
def test_a_file_that_is_no_export_is_refused_in_words(book: Casebook, tmp_path: Path, content: str) -> None:
    path = tmp_path / "all.json"
    path.write_bytes(content.encode("utf-8", "surrogatepass"))
    with pytest.raises(CasebookError, match="is no export of a casebook"):
        bring_in_json(book, path, "Vera")


def test_a_hold_goes_out_and_comes_back_with_reason_and_name(full: Casebook) -> None:
    held = load_case(full, NGUYEN.number)
    assert held is not None
    assert held.hold == Hold("asked for | by the family", "N. Ferreira", clock().date())
    row = next(row for row in export_rows([held]) if row[1] == "recruit")
    assert row[-1] == "asked for | by the family | N. Ferreira"
