"""Marks and look-up follow the rules and the folding of the program that opens the casebook."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.casebook.keeping.file import Casebook, close_casebook, new_casebook, open_casebook
from desktop.casebook.lists.due import due
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import save_cases
from desktop.casebook.tables.book import set_meta
from desktop.eligibility.mark import YearServed
from desktop.eligibility.rule_values import RuleSet
from desktop.eligibility.rules import load_rules
from tests.casebook.invented import NGUYEN, SHERMATOV, clock


def three_years() -> dict[str, RuleSet]:
    """The shipped rule sets, with three years to serve."""
    rules = load_rules()
    served = rules["served-year"]
    longer = tuple(replace(one, years=3) if isinstance(one, YearServed) else one for one in served.clauses)
    return {**rules, "served-year": replace(served, clauses=longer)}


def marks(book: Casebook) -> list[str]:
    return [row[0] for row in book.db.execute_sql("SELECT mark_last FROM cases ORDER BY number")]


def test_an_office_with_other_years_gets_other_marks_when_it_opens_the_file(tmp_path: Path) -> None:
    book = new_casebook(tmp_path / "office.yearmark", clock)
    save_cases(book, [NGUYEN], "Vera")
    assert marks(book) == ["2026-04-20"]
    close_casebook(book)
    longer = open_casebook(book.path, clock, three_years())
    assert marks(longer) == ["2028-04-20"]
    assert [one.case for one in due(longer, three_years(), NGUYEN.contracts[0].starts_on.first, 1100)]  # type: ignore[union-attr]
    close_casebook(longer)


@pytest.mark.parametrize("words", ["otabek", "C1252909"])
def test_a_casebook_folded_by_another_version_is_indexed_anew(tmp_path: Path, words: str) -> None:
    book = new_casebook(tmp_path / "office.yearmark", clock)
    save_cases(book, [SHERMATOV, NGUYEN], "Vera")
    book.db.execute_sql("INSERT INTO lookup (lookup) VALUES ('delete-all')")
    assert find(book, words) == []
    set_meta(book, "derived", "folding 0")
    close_casebook(book)
    again = open_casebook(book.path, clock)
    assert [one.case for one in find(again, words)] == ["2026-0001"]
    close_casebook(again)


def test_a_casebook_with_other_forms_of_its_words_is_given_them_anew(tmp_path: Path) -> None:
    book = new_casebook(tmp_path / "office.yearmark", clock)
    save_cases(book, [SHERMATOV, NGUYEN], "Vera")
    book.db.execute_sql("DELETE FROM lookup_shorter")
    assert find(book, "otobek") == []
    set_meta(book, "forms", "1")
    close_casebook(book)
    again = open_casebook(book.path, clock)
    assert [one.case for one in find(again, "otobek")] == ["2026-0001"]
    close_casebook(again)
