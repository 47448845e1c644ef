"""A value that no program wrote is told of as damage of the file; an error of ours is never taken for one."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from desktop.casebook.keeping.check import check
from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.people.drafts import NEW, Texts, drafts, keep_draft
from desktop.casebook.people.people import all_cases, save_case
from desktop.casebook.tables.book import Casebook, CasebookError, readable, writing
from tests.casebook.invented import NGUYEN, SHERMATOV, clock


@pytest.fixture
def filled(book: Casebook) -> Casebook:
    for case in (SHERMATOV, NGUYEN):
        save_case(book, case, "Vera")
    return book


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("people", "birth_date", "1996-0&-23"),
        ("people", "birth_date", "1996-02-30"),
        ("people", "birth_date", "199x"),
        ("contracts", "starts_on", "2025-13"),
        ("contracts", "term_months", "1z"),
    ],
)
def test_a_spoiled_value_is_named_by_the_check_and_refused_in_a_sentence(
    filled: Casebook, table: str, column: str, value: str
) -> None:
    filled.db.execute_sql(f"UPDATE {table} SET {column} = ? WHERE id = 1", (value,))
    expected = f"Row 1 of {table} holds under {column} what was never written there."
    assert expected in check(filled).problems
    with pytest.raises(CasebookError, match="could not be read"), readable(filled):
        list(all_cases(filled))


def test_a_sound_casebook_has_no_spoiled_value(filled: Casebook) -> None:
    assert check(filled).problems == ()


@pytest.mark.parametrize("guard", [readable, writing])
@pytest.mark.parametrize("ours", [KeyError, ValueError, TypeError])
def test_an_error_of_ours_is_not_put_on_a_sound_file(
    filled: Casebook, guard: type[object], ours: type[Exception]
) -> None:
    with pytest.raises(ours), guard(filled):  # type: ignore[call-arg, attr-defined]
        raise ours("a fault of the program")


def test_a_spoiled_draft_does_not_hide_the_others_and_the_check_tells_of_it(filled: Casebook) -> None:
    keep_draft(filled, NEW, NGUYEN, Texts({"family_name": "QODIROV"}))
    spoiled = keep_draft(filled, NGUYEN.number, NGUYEN, Texts({"family_name": "NGUYEN"}))
    filled.db.execute_sql("UPDATE drafts SET texts = substr(texts, 3) WHERE id = ?", (spoiled,))
    assert [one.key for one in drafts(filled)] == [NEW]
    assert any(f"draft {spoiled} can't be read" in one for one in check(filled).problems)


def test_cases_whose_order_is_damaged_do_not_come_round_for_ever(filled: Casebook) -> None:
    close_casebook(filled)
    sound, number = filled.path.read_bytes(), NGUYEN.number.encode()
    told = [found_with(filled.path, sound, at) for at in places(sound, number)]
    assert any(told)


def found_with(path: Path, sound: bytes, at: int) -> bool:
    """Writes another number over one place of the file; True where reading the cases says it is damaged."""
    path.write_bytes(sound[:at] + b"2000-0000" + sound[at + 9 :])
    book = open_casebook(path, clock)
    try:
        assert len(list(islice(all_cases(book), 20))) < 20
    except CasebookError as refused:
        return "leads round in a circle" in str(refused)
    finally:
        close_casebook(book)
    return False


def places(content: bytes, wanted: bytes) -> list[int]:
    found, at = [], content.find(wanted)
    while at >= 0:
        found.append(at)
        at = content.find(wanted, at + 1)
    return found
