"""What was erased stays erased: after a crash, an older backup, and for letters issued before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.case import Case
from desktop.casebook.erasure.erasure import certificates, erase_case, erase_relative
from desktop.casebook.erasure.scrubbing import DUE, scrub
from desktop.casebook.keeping.backups import back_up
from desktop.casebook.keeping.differing import Differences
from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.keeping.restoring import offered, restore
from desktop.casebook.lists.list import case_numbers
from desktop.casebook.people.letters import register
from desktop.casebook.people.people import save_case
from desktop.casebook.people.retention import closed_since
from desktop.casebook.tables.book import Casebook, meta
from desktop.letters.issuing.frozen import whom
from desktop.letters.issuing.issue import Refused, reprint
from desktop.letters.issuing.stale import stale_lines
from tests.casebook.erased_family import (
    OF_RELATIVES,
    OF_THE_FAMILY,
    ON,
    TYPED,
    found_in,
    saved_family,
)
from tests.casebook.invented import NGUYEN, SHERMATOV, clock


@pytest.fixture
def family(book: Casebook) -> Case:
    return saved_family(book)


def test_what_was_erased_before_a_crash_is_scrubbed_at_the_next_opening(book: Casebook, family: Case) -> None:
    erase_case(book, family.number, "Boris", "asked for")
    assert meta(book, DUE) == "yes"
    close_casebook(book)
    again = open_casebook(book.path, clock)
    assert meta(again, DUE) == ""
    close_casebook(again)
    assert found_in(book, OF_THE_FAMILY + OF_RELATIVES + TYPED) == set()


def test_while_another_program_reads_the_log_is_left_for_later(book: Casebook, family: Case) -> None:
    other = open_casebook(book.path, clock)
    other.db.pragma("busy_timeout", 1)
    book.db.pragma("busy_timeout", 1)
    erase_case(book, family.number, "Boris", "asked for")
    other.db.begin("DEFERRED")
    list(other.db.execute_sql("SELECT 1 FROM people"))
    assert not scrub(book)
    other.db.rollback()
    close_casebook(other)
    assert scrub(book)
    assert found_in(book, OF_THE_FAMILY + OF_RELATIVES + TYPED) == set()


def test_the_rule_lists_cases_in_which_nothing_was_done_for_so_many_years(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    save_case(replace(book, now=lambda: datetime(2028, 5, 1, 9)), NGUYEN, "Vera")
    assert [one.number for one in closed_since(book, 5, date(2031, 3, 12))] == []
    assert [(one.number, one.name, one.last) for one in closed_since(book, 5, date(2031, 3, 13))] == [
        (SHERMATOV.number, "SHERMATOV OTABEK", date(2026, 3, 12))
    ]
    assert len(closed_since(book, 5, date(2040, 1, 1))) == 2


def test_what_was_erased_does_not_come_back_with_an_older_backup(
    book: Casebook, family: Case, tmp_path: Path
) -> None:
    older = back_up(book, tmp_path / "backups").path
    wife = family.relatives[0].person
    assert wife.id is not None
    erase_relative(book, family.number, wife.id, "Boris", "asked for")
    erase_case(book, family.number, "Boris", "asked for")
    assert scrub(book)
    with offered(older, book.path, clock, tmp_path / "backups") as offer:
        assert offer.differences == Differences()
        restore(offer, tmp_path / "backups", "Vera")
    assert case_numbers(book) == [NGUYEN.number, SHERMATOV.number]
    older.unlink()
    assert found_in(book, OF_THE_FAMILY + OF_RELATIVES + TYPED) == set()
    assert [one.what for one in certificates(book)] == ["case", "relative"]


def test_an_erased_letter_is_not_printed_again(book: Casebook, family: Case) -> None:
    erase_case(book, family.number, "Boris", "asked for")
    again = reprint(book, "2026-00001")
    assert isinstance(again, Refused)
    assert again.reason == "Letter 2026-00001 was erased for good with what it said; its number alone stays."


def test_an_erased_letter_is_stale_and_about_nobody(book: Casebook, family: Case) -> None:
    erase_case(book, family.number, "Boris", "asked for")
    (record,) = register(book)
    assert stale_lines(record, None, {}, ON) == ("What the letter said was erased for good.",)
    assert whom(record.facts) == ("(erased)", "")
