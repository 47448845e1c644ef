"""The history says who changed what when, and shows where somebody tampered with it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from hashlib import sha256

import pytest

from desktop.case import Interruption, Oath
from desktop.casebook.history.history import chained, entries, head, record
from desktop.casebook.history.history_chain import stands, verify_chain
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.people import save_case
from tests.casebook.invented import NGUYEN, SETTLED, SHERMATOV, THAPA, when


def told(book: Casebook, by: str) -> list[tuple[str, str, str, str]]:
    return [(one.what, one.field, one.was, one.is_) for one in entries(book) if one.by == by]


def test_entering_a_case_names_its_people_and_contracts(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    assert told(book, "Vera") == [
        ("entered", "recruit", "", "SHERMATOV OTABEK"),
        (
            "settled",
            "recruit.decree-821.recruit-is-a-man",
            "",
            "met by Vera Lind on 2026-03-01: Passport seen.",
        ),
        ("entered", "contract[1]", "", "K-00017/1"),
        ("entered", "contract[2]", "", "K-00017/2"),
        ("entered", "relative[1]", "", "SHERMATOVA LOLA"),
        (
            "settled",
            "relative[1].served-year.foreign-citizen",
            "",
            "not_met by Vera Lind on 2026-03-02: Two papers.",
        ),
        ("entered", "relative[2]", "", "Гулнора"),
    ]


def test_each_changed_fact_is_told_with_what_it_was_and_is(book: Casebook) -> None:
    saved = save_case(book, SHERMATOV, "Vera")
    first, second = saved.contracts
    wife, mother = saved.relatives
    changed = replace(
        saved,
        number="2026-0011",
        recruit=replace(saved.recruit, birth_date=when("1996-06"), citizenship=("UZB", "TJK")),
        contracts=(
            replace(first, term_months=None, interruptions=(Interruption(when("2025-05-01").first),)),
            second,
        ),
        relatives=(replace(wife, registered=False), replace(mother, kind="adoptive_parent")),
        settlings=(),
    )
    save_case(book, changed, "Boris")
    assert told(book, "Boris") == [
        ("changed", "case", "2026-0001", "2026-0011"),
        ("changed", "recruit.birth_date", "1996-06-23", "1996-06"),
        ("changed", "recruit.citizenship", "UZB", "UZB TJK"),
        (
            "settling taken back",
            "recruit.decree-821.recruit-is-a-man",
            f"met by Vera Lind on 2026-03-01: {SETTLED.reason}",
            "",
        ),
        ("changed", "contract[1].term_months", "12", ""),
        ("changed", "contract[1].interruptions", "2025-05-01..2025-05-06; 2025-09-01..", "2025-05-01.."),
        ("changed", "relative[1].registered", "yes", "no"),
        ("changed", "relative[2].relation", "parent", "adoptive_parent"),
    ]


def test_a_paper_and_an_oath_are_told_fact_by_fact(book: Casebook) -> None:
    saved = save_case(book, THAPA, "Vera")
    passport, photographs = saved.papers
    wife, mother = saved.relatives
    changed = replace(
        saved,
        papers=(replace(passport, expires_on=None), replace(photographs, received_on=date(2026, 3, 12))),
        oath=None,
        relatives=(replace(wife, oath=Oath(date(2026, 3, 2))), replace(mother, papers=wife.papers)),
        contracts=(replace(saved.contracts[0], note=""),),
    )
    save_case(book, changed, "Boris")
    assert told(book, "Boris") == [
        ("changed", "recruit.paper[passport].expires_on", "2031-05-20", ""),
        ("changed", "recruit.oath.granted_on", "2026-02-27", ""),
        ("changed", "recruit.paper[photographs].received_on", "", "2026-03-12"),
        ("changed", "contract[1].note", "the copy is hard to read", ""),
        ("changed", "relative[1].oath.granted_on", "", "2026-03-02"),
        ("changed", "relative[2].paper[marriage-certificate].asked_on", "", "2026-03-02"),
    ]


def test_saving_what_is_there_already_adds_nothing(book: Casebook) -> None:
    saved = save_case(book, SHERMATOV, "Vera")
    save_case(book, saved, "Boris")
    assert told(book, "Boris") == []


def test_the_history_of_one_case_is_its_own(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    save_case(book, NGUYEN, "Vera")
    record(book, "Vera", "", "backed up")
    assert {entry.case for entry in entries(book, "2026-0002")} == {"2026-0002"}
    assert [entry.what for entry in entries(book)][-1] == "backed up"
    assert [entry.when for entry in entries(book)][-1] == "2026-03-12T10:42:00"


def test_an_untouched_history_is_whole(book: Casebook) -> None:
    assert verify_chain(book) is None
    save_case(book, SHERMATOV, "Vera")
    save_case(book, NGUYEN, "Vera")
    assert verify_chain(book) is None


@pytest.mark.parametrize(
    ("tampering", "shown"),
    [
        ("UPDATE history SET \"by\" = 'Nobody' WHERE id = 3", "contract[1]"),
        ("DELETE FROM history WHERE id = 3", "contract[2]"),
        ("UPDATE history SET id = 99 WHERE id = 3", "contract[2]"),
        ("UPDATE history SET hash = '' WHERE id = 3", "contract[1]"),
        ("UPDATE history SET what = 'enteredcontract', field = '[1]' WHERE id = 3", "[1]"),
    ],
)
def test_an_altered_removed_or_moved_entry_is_shown(book: Casebook, tampering: str, shown: str) -> None:
    save_case(book, SHERMATOV, "Vera")
    book.db.execute_sql(tampering)
    broken = verify_chain(book)
    assert broken is not None
    assert broken.field == shown


def test_entries_cut_off_the_end_are_missed(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    (last,) = book.db.execute_sql("SELECT max(id) FROM history").fetchone()
    book.db.execute_sql("DELETE FROM history WHERE id > ?", (last - 2,))
    broken = verify_chain(book)
    assert broken is not None
    assert broken.sentence == f"Entries {last - 1} to {last} are cut off the end of the history."


def test_entries_put_in_the_place_of_the_last_ones_leave_a_gap(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    (last,) = book.db.execute_sql("SELECT max(id) FROM history").fetchone()
    book.db.execute_sql("DELETE FROM history WHERE id = ?", (last,))
    record(book, "Vera", "2026-0001", "seen")
    broken = verify_chain(book)
    assert broken is not None
    assert broken.sentence == f"Entry {last} is missing from the history."


def test_a_changed_entry_is_named(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    book.db.execute_sql("UPDATE history SET was = 'Never' WHERE id = 3")
    broken = verify_chain(book)
    assert broken is not None
    assert broken.sentence.startswith("Entry 3 of case 2026-0001, 2026-03-12T10:42:00, by Vera, was changed")


def test_the_head_printed_on_a_letter_stands_as_long_as_the_history_up_to_it(book: Casebook) -> None:
    assert head(book) == ""
    save_case(book, SHERMATOV, "Vera")
    printed = head(book)
    save_case(book, NGUYEN, "Vera")
    assert printed != head(book)
    assert stands(book, printed)
    assert not stands(book, printed.replace("-", "-0"))
    assert not stands(book, "no head")
    book.db.execute_sql("DELETE FROM history")
    assert not stands(book, printed)


def test_the_same_values_are_sealed_otherwise_each_time(book: Casebook) -> None:
    for _ in range(2):
        record(book, "Vera", "", "seen", "", "1996-06-23")
    (first, second) = book.db.execute_sql("SELECT salt FROM history")
    assert first != second


def test_whoever_checks_the_chain_hashes_each_entry_as_json() -> None:
    told = ("2026-03-09T10:00:00", "Vera “Lind”", "2026-0001", "changed", 'a\\"b\n\t\x1f')
    as_json = json.dumps(["ab12", *told, "Шерматов 𐍈"])
    assert chained("ab12", told, "Шерматов 𐍈") == sha256(as_json.encode()).hexdigest()
