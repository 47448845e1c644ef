"""What is erased is in no byte of the file, its log or any backup made afterwards; the chain stays whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.case import Case, Relative
from desktop.casebook.erasure.erasure import certificates, erase_case, erase_relative
from desktop.casebook.erasure.scrubbing import scrub
from desktop.casebook.history.history import entries, head
from desktop.casebook.history.history_chain import stands, verify_chain
from desktop.casebook.keeping.backups import back_up
from desktop.casebook.keeping.check import check
from desktop.casebook.lists.list import case_numbers
from desktop.casebook.lookup.indexing import words_of
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.letters import file_letter, letter, letter_bytes, register
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.people.safeguarding import answers_of
from desktop.casebook.steps.removing import delete_case
from desktop.casebook.steps.steps import last_step
from desktop.casebook.steps.trash import trash
from desktop.casebook.tables.book import Casebook, CasebookError
from tests.casebook.erased_family import (
    OF_RELATIVES,
    OF_THE_FAMILY,
    ON,
    QORZHAIM,
    TYPED,
    a_letter,
    bytes_of,
    erased,
    found_in,
    saved_family,
)
from tests.casebook.invented import NGUYEN, SHERMATOV


@pytest.fixture
def family(book: Casebook) -> Case:
    return saved_family(book)


def test_no_byte_of_an_erased_family_is_left(book: Casebook, family: Case, tmp_path: Path) -> None:
    assert found_in(book, OF_THE_FAMILY + OF_RELATIVES + TYPED)
    people = [family.recruit.id, *(one.person.id for one in family.relatives)]
    filed = words_of(book, [one for one in people if one is not None])
    shared = words_of(book, range(1, 4)) | words_of(book, range(20, 40))
    words = {word for text in filed.values() for word in text.split() if len(word) >= 4}
    words -= {word for person, text in shared.items() if person not in filed for word in text.split()}
    erased(book, tmp_path / "backups")
    assert found_in(book, OF_THE_FAMILY + OF_RELATIVES + TYPED) == set()
    contents = dict(bytes_of(book))
    assert len(contents) >= 2
    left = {word for word in words for content in contents.values() if word.encode() in content}
    assert left <= {"2026", "wife", "child", "1987"}


def test_what_stays_is_whole(book: Casebook, family: Case, tmp_path: Path) -> None:
    erased(book, tmp_path / "backups")
    assert load_case(book, SHERMATOV.number) == SHERMATOV
    assert load_case(book, NGUYEN.number) == NGUYEN
    assert case_numbers(book) == [NGUYEN.number, SHERMATOV.number]
    assert [one.case for one in find(book, "otabek")] == [SHERMATOV.number]
    assert find(book, "qorzhaim") == find(book, "ZX9931177") == find(book, "vuntrexa") == []
    assert check(book).problems == ()


def test_the_chain_is_whole_without_the_values(book: Casebook, family: Case, tmp_path: Path) -> None:
    before, printed = list(entries(book)), head(book)
    erased(book, tmp_path / "backups")
    assert verify_chain(book) is None
    assert stands(book, printed)
    after = list(entries(book))
    assert [(one.when, one.by, one.what, one.field, one.hash) for one in after[:-1]] == [
        (one.when, one.by, one.what, one.field, one.hash) for one in before
    ]
    gone = [one for one in after if one.case in (QORZHAIM.number, "2026-0070") and one.erased]
    assert gone
    assert all((one.was, one.is_) == ("", "") for one in gone)
    assert (after[-1].by, after[-1].what, after[-1].case) == ("Boris", "erased", QORZHAIM.number)


def test_an_erased_entry_that_is_changed_afterwards_shows(
    book: Casebook, family: Case, tmp_path: Path
) -> None:
    erased(book, tmp_path / "backups")
    book.db.execute_sql(
        "UPDATE history SET erased = 'ff' WHERE id = (SELECT max(id) FROM history WHERE erased IS NOT NULL)"
    )
    assert verify_chain(book) is not None


def test_the_number_of_an_erased_letter_stays_and_its_page_does_not(
    book: Casebook, family: Case, tmp_path: Path
) -> None:
    certificate = erased(book, tmp_path / "backups")
    assert certificate.letters == ("2026-00001",)
    kept = letter(book, "2026-00001")
    assert kept is not None
    assert kept.erased
    assert letter_bytes(book, "2026-00001") == b""
    assert file_letter(book, lambda number: a_letter(number, None, "Nobody"), ON).number == "2026-00002"
    assert [one.number for one in register(book)] == ["2026-00001", "2026-00002"]


def test_the_certificate_says_what_went_and_what_stays(book: Casebook, family: Case, tmp_path: Path) -> None:
    made = erased(book, tmp_path / "backups")
    assert (made.what, made.case, made.by, made.reason) == (
        "case",
        QORZHAIM.number,
        "Boris",
        "asked for by the family",
    )
    assert {"people": 3, "cases": 1, "contracts": 1, "relations": 2}.items() <= made.went.items()
    assert {"pages of letters": 1, "answers on safeguarding": 1, "drafts": 1}.items() <= made.went.items()
    assert certificates(book) == [made]


def test_nothing_of_it_can_be_undone_or_brought_back(book: Casebook, family: Case, tmp_path: Path) -> None:
    erased(book, tmp_path / "backups")
    assert last_step(book) is None
    assert trash(book) == []
    assert family.recruit.id is not None
    assert {one.answer for one in answers_of(book, family.recruit.id)} == {"not_asked"}


def test_a_case_in_the_trash_is_erased_too(book: Casebook, family: Case, tmp_path: Path) -> None:
    delete_case(book, QORZHAIM.number, "Boris")
    erased(book, tmp_path / "backups")
    assert trash(book) == []
    assert found_in(book, OF_THE_FAMILY + OF_RELATIVES + TYPED) == set()
    assert verify_chain(book) is None


def test_whoever_stands_in_another_case_too_stays_there(book: Casebook, family: Case, tmp_path: Path) -> None:
    nguyen = load_case(book, NGUYEN.number)
    assert nguyen is not None
    wife = family.relatives[0]
    save_case(book, replace(nguyen, relatives=(*nguyen.relatives, Relative(wife.person, "sibling"))), "Vera")
    erased(book, tmp_path / "backups")
    assert [one.case for one in find(book, "vuntrexa")] == [NGUYEN.number]


def test_a_relative_is_erased_and_the_family_stays(book: Casebook, family: Case, tmp_path: Path) -> None:
    wife = family.relatives[0].person
    assert wife.id is not None
    made = erase_relative(book, family.number, wife.id, "Boris", "asked for")
    assert scrub(book)
    back_up(book, tmp_path / "backups")
    assert found_in(book, ("VUNTREXA", "MIRZOGUL", "YW5550123")) == set()
    now = load_case(book, family.number)
    assert now is not None
    assert [one.person.given_names for one in now.relatives] == ["HJALMARIQ"]
    assert now.recruit == family.recruit
    assert (made.what, made.went["people"], made.letters) == ("relative", 1, ("2026-00001",))
    assert verify_chain(book) is None


def test_a_recruit_is_not_erased_without_the_case(book: Casebook, family: Case) -> None:
    assert family.recruit.id is not None
    with pytest.raises(CasebookError, match="Erase that case instead"):
        erase_relative(book, family.number, family.recruit.id, "Boris", "asked for")


@pytest.mark.parametrize(("by", "reason"), [("", "asked for"), ("Boris", " ")])
def test_erasing_takes_a_name_and_a_reason(book: Casebook, family: Case, by: str, reason: str) -> None:
    with pytest.raises(CasebookError, match="Enter both"):
        erase_case(book, family.number, by, reason)
    assert load_case(book, family.number) == family


def test_a_case_that_is_not_there_is_named(book: Casebook) -> None:
    with pytest.raises(CasebookError, match="Case 2026-0099 is not in this casebook"):
        erase_case(book, "2026-0099", "Boris", "asked for")
