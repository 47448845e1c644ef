"""An intake file goes in row by row: what cannot go in is refused with its line, the rest is entered."""

from __future__ import annotations

import csv
import gc
import io
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.casebook.history.history import entries
from desktop.casebook.intake.intake import IntakeReport, bring_in
from desktop.casebook.people.holds import lift_hold
from desktop.casebook.people.people import all_cases, load_case
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.entry.fields import COLUMNS

DATA = Path(__file__).parents[1] / "data"
MESSY = DATA / "messy.csv"
FAMILIES = DATA / "intake.csv"


def refused(report: IntakeReport) -> list[tuple[int, str]]:
    return [(row.line, row.field) for row in report.refused]


def expected() -> list[tuple[int, str]]:
    with (DATA / "messy-expected.csv").open(encoding="utf-8", newline="") as file:
        return [
            (int(row["line"]), row["field"]) for row in csv.DictReader(file) if row["result"] == "refused"
        ]


def counts(report: IntakeReport) -> tuple[int, int, int, int]:
    return report.entered, report.contracts, report.already_there, report.cases


def test_a_messy_file_is_refused_line_by_line_and_the_rest_goes_in(book: Casebook) -> None:
    report = bring_in(book, MESSY, "Anna")
    assert refused(report) == expected()
    assert counts(report) == (5, 5, 0, 5)
    assert report.ignored_columns == []
    assert [case.number for case in all_cases(book)] == ["M-01", "M-04", "M-07", "M-14", "M-15"]


def test_what_was_refused_is_shown_with_its_value_and_a_sentence(book: Casebook) -> None:
    rows = {row.line: row for row in bring_in(book, MESSY, "Anna").refused}
    assert (rows[3].value, rows[3].reason) == (
        "31.02.1998",
        "31 February 1998 does not exist; February 1998 had 28 days.",
    )
    assert rows[5].reason == "The recruit of case M-02, on line 4, is refused. Correct that row first."
    assert rows[13].value == "J0000010"
    assert "M-07" in rows[13].reason
    assert all(row.reason.endswith((".", "?")) for row in rows.values())


def test_the_same_file_again_enters_nothing(book: Casebook) -> None:
    bring_in(book, MESSY, "Anna")
    before = list(all_cases(book)), list(entries(book))
    again = bring_in(book, MESSY, "Anna")
    assert refused(again) == expected()
    assert counts(again) == (0, 0, 5, 0)
    assert again.held == []
    assert (list(all_cases(book)), list(entries(book))) == before


def test_a_dry_run_reports_the_same_and_changes_nothing(book: Casebook) -> None:
    tried = bring_in(book, MESSY, "Anna", dry_run=True)
    assert list(all_cases(book)) == []
    assert list(entries(book)) == []
    assert bring_in(book, MESSY, "Anna") == tried


def test_a_recruit_who_was_under_18_is_entered_and_held_at_once_by_yearmark(book: Casebook) -> None:
    report = bring_in(book, MESSY, "Anna")
    assert report.held == ["M-15"]
    case = load_case(book, "M-15")
    assert case and case.hold and case.hold.by == "Yearmark"


def test_a_hold_that_was_lifted_stays_lifted_when_the_file_comes_again(book: Casebook) -> None:
    bring_in(book, MESSY, "Anna")
    lift_hold(book, "M-15", "born in 2000, the file had a slip", "Anna")
    assert bring_in(book, MESSY, "Anna").held == []
    case = load_case(book, "M-15")
    assert case and case.hold is None


def test_54_families_go_in_with_nothing_refused(book: Casebook) -> None:
    report = bring_in(book, FAMILIES, "Anna")
    assert report.refused == []
    assert counts(report) == (123, 58, 0, 54)
    assert counts(bring_in(book, FAMILIES, "Anna")) == (0, 0, 123, 0)


def test_the_facts_of_a_case_are_as_in_the_file(book: Casebook) -> None:
    bring_in(book, FAMILIES, "Anna")
    case = load_case(book, "2023-1020")
    assert case
    assert case.recruit.name == "ERGASHEV OTABEK"
    assert [contract.number for contract in case.contracts] == ["K-00020/1", "K-00020/2"]
    assert [relative.kind for relative in case.relatives] == ["spouse"]
    overlapping = load_case(book, "2026-1007")
    assert overlapping
    assert [str(one.until) for one in overlapping.contracts[0].interruptions] == ["2023-11-08", "2023-11-19"]
    open_ended = load_case(book, "M-07")
    assert open_ended is None


def test_the_order_of_the_rows_does_not_matter(book: Casebook, tmp_path: Path) -> None:
    header, *rows = FAMILIES.read_text(encoding="utf-8").splitlines(keepends=True)
    path = tmp_path / "backwards.csv"
    path.write_text("".join([header, *reversed(rows)]), encoding="utf-8")
    assert counts(bring_in(book, path, "Anna")) == (123, 58, 0, 54)
    assert counts(bring_in(book, FAMILIES, "Anna")) == (0, 0, 123, 0)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("source", [MESSY, FAMILIES])
def test_every_encoding_and_separator_enters_the_same(
    book: Casebook, tmp_path: Path, encoding: str, separator: str, source: Path
) -> None:
    first = bring_in(book, rewritten(source, tmp_path, encoding, separator), "Anna")
    assert refused(first) == (expected() if source == MESSY else [])
    again = bring_in(book, source, "Anna")
    assert (again.entered, again.already_there) == (0, first.entered)


def test_a_file_from_windows_with_cyrillic_names_and_semicolons_enters_the_same(
    book: Casebook, tmp_path: Path
) -> None:
    path = rewritten(FAMILIES, tmp_path, "windows-1251", ";")
    report = bring_in(book, path, "Anna")
    assert report.refused == []
    assert report.entered > 50
    again = bring_in(book, FAMILIES, "Anna")
    assert again.already_there == report.entered
    assert again.refused == []


def test_a_workbook_enters_the_same(book: Casebook, tmp_path: Path) -> None:
    path = tmp_path / "messy.xlsx"
    with MESSY.open(encoding="utf-8", newline="") as file, xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet()
        for line, row in enumerate(csv.reader(file)):
            for place, cell in enumerate(row):
                if cell.isdigit():
                    sheet.write_number(line, place, int(cell))
                else:
                    sheet.write_string(line, place, cell)
    report = bring_in(book, path, "Anna")
    assert refused(report) == expected()
    assert bring_in(book, MESSY, "Anna").already_there == report.entered == 5


def test_whoever_is_told_can_end_it_while_the_file_is_read_a_first_time(
    book: Casebook, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"B-{at},recruit,SAIDOV\n" for at in range(1000))
    path.write_text(f"case,relation,family_name\n{rows}", encoding="utf-8")
    told = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring_in(book, path, "Anna", progress=stop)
    assert told == [(0, 0)]


def test_progress_is_told_up_to_the_last_row(book: Casebook) -> None:
    told: list[tuple[int, int]] = []
    bring_in(book, FAMILIES, "Anna", progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (127, 127)
    assert told == sorted(told)


def test_a_crash_on_the_way_leaves_nothing_half_entered(book: Casebook) -> None:
    def crash(done: int, total: int) -> None:
        if done > 60:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring_in(book, FAMILIES, "Anna", progress=crash)
    assert list(all_cases(book)) == []


def test_memory_is_as_before_when_an_import_is_over_or_given_up(book: Casebook) -> None:
    def give_up(done: int, total: int) -> None:
        raise KeyboardInterrupt

    before = book.db.cache_size, gc.get_threshold()
    with pytest.raises(KeyboardInterrupt):
        bring_in(book, FAMILIES, "Anna", progress=give_up)
    assert (book.db.cache_size, gc.get_threshold()) == before
    bring_in(book, FAMILIES, "Anna")
    assert (book.db.cache_size, gc.get_threshold()) == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "has no column case, relation"),
        ("case,name\nM-1,A\n", "has no column relation"),
        ('case,relation,family_name\nM-1,recruit,A\nM-2,recruit,"B\n', "cannot be read from line 3 on"),
    ],
)
def test_a_file_that_is_no_intake_file_is_refused_whole(
    book: Casebook, tmp_path: Path, content: str, sentence: str
) -> None:
    path = tmp_path / "intake.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CasebookError, match=sentence):
        bring_in(book, path, "Anna")
    assert list(all_cases(book)) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.binary(max_size=300)
    | st.lists(st.lists(st.text(max_size=20) | st.sampled_from(["M-1", "recruit", "spouse", "contract"])))
)
def test_no_bytes_and_no_cells_at_all_stop_an_import(
    book: Casebook, tmp_path: Path, content: bytes | list[list[str]]
) -> None:
    path = tmp_path / "any.csv"
    path.write_bytes(content if isinstance(content, bytes) else as_csv(content))
    try:
        report = bring_in(book, path, "Anna")
    except CasebookError as error:
        assert str(path) in str(error)
    else:
        assert all(row.line > 1 and row.reason for row in report.refused)


def as_csv(rows: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows([list(COLUMNS), *rows])
    return text.getvalue().encode("utf-8", "surrogatepass")


def rewritten(source: Path, folder: Path, encoding: str, separator: str) -> Path:
    """The file in another encoding and with another separator; cases with letters it lacks are left out."""
    with source.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    beyond = {row[0] for row in rows if not writable("".join(row), encoding)}
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(row for row in rows if row[0] not in beyond)
    path = folder / f"rewritten-{source.name}"
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def writable(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
