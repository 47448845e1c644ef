"""Spoiled intake files, tables and exports, are refused in sentences, row by row or whole."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from desktop.casebook.intake.intake import IntakeReport
from desktop.casebook.keeping.check import check
from desktop.casebook.people.people import all_cases, save_cases
from desktop.casebook.people.plain_cases import plain_case
from desktop.casebook.steps.import_step import bring_in_as_step
from desktop.casebook.steps.steps import undo
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.resources import resource
from tests.casebook.dump import dump
from tests.casebook.invented import NGUYEN, SHERMATOV
from tests.fuzz.wrecking import wrecked, wrecks

pytestmark = pytest.mark.slow
SAMPLE = resource("sample/sample.csv")


def tried(book: Casebook, path: Path, dry_run: bool = True) -> IntakeReport | str:
    """What became of a file, or the sentence that refuses it."""
    try:
        report = bring_in_as_step(book, path, "Vera", dry_run=dry_run)
    except CasebookError as refused:
        assert str(refused).strip() and "Traceback" not in str(refused)
        return str(refused)
    assert all(one.line > 0 and one.field and one.reason.strip() for one in report.refused)
    return report


def refusals_of(book: Casebook, path: Path, contents: Callable[[int], bytes], count: int) -> int:
    """Tries so many contents; none leaves anything behind. How many were refused, whole or in rows."""
    refusals = 0
    save_cases(book, [SHERMATOV], "Vera")
    before = dump(book)
    for seed in range(count):
        path.write_bytes(contents(seed))
        answer = tried(book, path)
        refusals += isinstance(answer, str) or bool(answer.refused)
        if seed % 50 == 0:
            assert dump(book) == before
    assert dump(book) == before
    return refusals


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1251"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_spoiled_table_is_refused_in_sentences(
    book: Casebook, tmp_path: Path, encoding: str, separator: str
) -> None:
    text = SAMPLE.read_text(encoding="utf-8").replace(",", separator)
    content = text.encode(encoding, "replace")
    assert refusals_of(book, tmp_path / "table.csv", lambda seed: wrecked(content, seed), 60)


def test_noise_is_refused_in_a_sentence(book: Casebook, tmp_path: Path) -> None:
    noise = list(wrecks(bytes(4000), 300))
    assert refusals_of(book, tmp_path / "table.csv", lambda seed: noise[seed], len(noise))


def test_what_goes_in_from_a_spoiled_table_can_be_read_and_is_taken_back_by_one_undo(
    book: Casebook, tmp_path: Path
) -> None:
    path, content = tmp_path / "table.csv", SAMPLE.read_bytes()
    save_cases(book, [SHERMATOV], "Vera")
    before = dump(book)
    for seed in range(60):
        path.write_bytes(wrecked(content, seed))
        report = tried(book, path, dry_run=False)
        if isinstance(report, IntakeReport) and (report.entered or report.contracts):
            assert len(list(all_cases(book))) == report.cases + 1
            assert check(book).problems == ()
            assert undo(book, "Vera") is not None
        assert dump(book) == before


def test_a_spoiled_workbook_is_refused_in_sentences(book: Casebook, tmp_path: Path) -> None:
    content = workbook()
    assert refusals_of(book, tmp_path / "table.xlsx", lambda seed: wrecked(content, seed), 400)


def test_a_workbook_with_a_spoiled_part_is_refused_in_sentences(book: Casebook, tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(workbook())) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}

    def spoiled(seed: int) -> bytes:
        name = sorted(parts)[seed % len(parts)]
        return zipped({**parts, name: wrecked(parts[name], seed)})

    assert refusals_of(book, tmp_path / "table.xlsx", spoiled, 600)


def test_a_spoiled_export_is_refused_in_sentences(book: Casebook, tmp_path: Path) -> None:
    content = json.dumps({"cases": [plain_case(NGUYEN), plain_case(SHERMATOV)]}, ensure_ascii=False).encode()
    assert refusals_of(book, tmp_path / "export.json", lambda seed: wrecked(content, seed), 800)


def workbook() -> bytes:
    file = BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for at, line in enumerate(SAMPLE.read_text(encoding="utf-8").splitlines()[:40]):
            sheet.write_row(at, 0, line.split(","))
    return file.getvalue()


def zipped(parts: dict[str, bytes]) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return file.getvalue()
