"""What was done can be taken back and done again, row for row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Contract, Interruption, Oath, PaperRecord, Person, Relative
from desktop.casebook.history.history import entries
from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import LetterRecord, file_letter
from desktop.casebook.people.passports import PassportTaken
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.steps.carrying_out import ChangedSince
from desktop.casebook.steps.removing import delete_case, restore
from desktop.casebook.steps.steps import KEPT, last_step, next_step, redo, save_as_step, undo
from desktop.casebook.steps.trash import trash
from tests.casebook.dump import dump
from tests.casebook.invented import NGUYEN, SETTLED, SHERMATOV, THAPA, when

SON = Relative(Person("SHERMATOV", "AMIR", birth_date=when("2021-05-01"), passport_number="A7"), "child")


def loaded(book: Casebook, number: str = SHERMATOV.number) -> Case:
    case = load_case(book, number)
    assert case
    return case


def done(book: Casebook) -> tuple[str, str, str] | None:
    """What stands to be undone: what it was, which fact, and whose."""
    step = last_step(book)
    return (step.what, step.field, step.name) if step else None


def born(case: Case, day: str) -> Case:
    return replace(case, recruit=replace(case.recruit, birth_date=when(day)))


@pytest.fixture
def opened(book: Casebook) -> Case:
    """The Shermatov family, entered in the window."""
    return save_as_step(book, SHERMATOV, "Vera")


def save(change: Callable[[Case], Case]) -> Callable[[Casebook], object]:
    return lambda book: save_as_step(book, change(loaded(book)), "Vera")


TEN: tuple[Callable[[Casebook], object], ...] = (
    lambda book: save_as_step(book, SHERMATOV, "Vera"),
    save(lambda case: born(case, "1996-06-24")),
    save(lambda case: replace(case, relatives=(*case.relatives, SON))),
    lambda book: save_as_step(book, THAPA, "Vera"),
    save(lambda case: replace(case, relatives=case.relatives[1:])),
    save(lambda case: replace(case, contracts=(replace(case.contracts[0], interruptions=()),))),
    save(
        lambda case: replace(
            case, papers=(PaperRecord("passport", date(2026, 3, 1)),), oath=Oath(date(2026, 3, 1))
        )
    ),
    lambda book: delete_case(book, SHERMATOV.number, "Vera"),
    lambda book: restore(book, trash(book)[0].id, "Vera"),
    save(lambda case: replace(case, relatives=case.relatives[::-1], settlings=())),
)


def test_ten_changes_are_undone_to_the_first_state_and_redone_to_the_last_row_for_row(book: Casebook) -> None:
    stood = [dump(book)]
    for change in TEN:
        change(book)
        stood.append(dump(book))
    for before in stood[-2::-1]:
        assert undo(book, "Boris")
        assert dump(book) == before
    assert undo(book, "Boris") is None
    for after in stood[1:]:
        assert redo(book, "Boris")
        assert dump(book) == after
    assert redo(book, "Boris") is None
    assert verify_chain(book) is None


NAMED: tuple[tuple[Callable[[Case], Case], str, str, str], ...] = (
    (lambda case: born(case, "1996-06-24"), "fact", "birth_date", "SHERMATOV OTABEK"),
    (
        lambda case: replace(case, recruit=Person("SHERMATOV", "ALI", id=case.recruit.id)),
        "facts",
        "",
        "SHERMATOV ALI",
    ),
    (lambda case: replace(case, relatives=case.relatives[1:]), "delete relative", "", "SHERMATOVA LOLA"),
    (lambda case: replace(case, relatives=(*case.relatives, SON)), "add relative", "", "SHERMATOV AMIR"),
    (lambda case: replace(case, contracts=case.contracts[:1]), "delete contract", "", "SHERMATOV OTABEK"),
    (
        lambda case: replace(case, contracts=(*case.contracts, Contract("K-3"))),
        "add contract",
        "",
        "SHERMATOV OTABEK",
    ),
    (lambda case: replace(born(case, "1996"), relatives=()), "case", "", "2026-0001"),
    (lambda case: replace(case, contracts=case.contracts[::-1]), "case", "", "2026-0001"),
    (lambda case: replace(case, settlings=()), "settling", "", "SHERMATOV OTABEK"),
    (
        lambda case: replace(case, papers=(PaperRecord("passport", date(2026, 3, 1)),)),
        "fact",
        "paper[passport].asked_on",
        "SHERMATOV OTABEK",
    ),
)


@pytest.mark.parametrize(("change", "what", "field", "name"), NAMED)
def test_a_step_is_named_by_what_was_done_and_to_whom(
    book: Casebook, opened: Case, change: Callable[[Case], Case], what: str, field: str, name: str
) -> None:
    assert done(book) == ("new case", "", "2026-0001")
    save_as_step(book, change(opened), "Vera")
    assert done(book) == (what, field, name)


@pytest.mark.parametrize("days", [(), (Interruption(date(2025, 5, 2)),)])
def test_days_not_counted_alone_are_taken_back_with_the_mark(
    book: Casebook, opened: Case, days: tuple[Interruption, ...]
) -> None:
    before = dump(book)
    first, second = opened.contracts
    save_as_step(book, replace(opened, contracts=(replace(first, interruptions=days), second)), "Vera")
    undo(book, "Vera")
    assert dump(book) == before


def test_saving_without_a_change_is_no_step(book: Casebook, opened: Case) -> None:
    save_as_step(book, opened, "Vera")
    assert done(book) == ("new case", "", "2026-0001")


def test_after_a_new_step_nothing_can_be_done_again(book: Casebook, opened: Case) -> None:
    save_as_step(book, born(opened, "1996-06-24"), "Vera")
    undo(book, "Vera")
    step = next_step(book)
    assert step and step.field == "birth_date"
    save_as_step(book, replace(loaded(book), settlings=()), "Vera")
    assert next_step(book) is None


def test_the_history_says_what_was_undone_and_by_whom(book: Casebook, opened: Case) -> None:
    save_as_step(book, born(opened, "1996-06-24"), "Vera")
    undo(book, "Boris")
    told = [(one.what, one.field, one.was, one.is_) for one in entries(book) if one.by == "Boris"]
    assert told == [
        ("changed", "recruit.birth_date", "1996-06-24", "1996-06-23"),
        ("undone", "fact", "", "SHERMATOV OTABEK"),
    ]


def test_a_fact_changed_since_by_another_window_is_not_taken_back(book: Casebook, opened: Case) -> None:
    save_as_step(book, born(opened, "1996-06-24"), "Vera")
    save_case(book, born(loaded(book), "1996-06-25"), "Boris")
    stood = dump(book)
    with pytest.raises(ChangedSince, match="Case 2026-0001 was changed otherwise meanwhile"):
        undo(book, "Vera")
    assert dump(book) == stood
    assert last_step(book)


def test_another_fact_changed_since_stays_when_the_step_is_undone(book: Casebook, opened: Case) -> None:
    save_as_step(book, born(opened, "1996-06-24"), "Vera")
    now = loaded(book)
    save_case(book, replace(now, contracts=(*now.contracts, Contract("K-3"))), "Boris")
    undo(book, "Vera")
    assert loaded(book).recruit == SHERMATOV.recruit
    assert len(loaded(book).contracts) == 3


def test_a_new_case_to_which_something_was_added_since_is_not_taken_away(
    book: Casebook, opened: Case
) -> None:
    save_case(book, replace(opened, contracts=(*opened.contracts, Contract("K-3"))), "Boris")
    with pytest.raises(ChangedSince):
        undo(book, "Vera")
    assert len(loaded(book).contracts) == 3


def test_a_relative_who_stands_in_another_case_since_is_not_taken_away(book: Casebook, opened: Case) -> None:
    added = save_as_step(book, replace(opened, relatives=(*opened.relatives, SON)), "Vera")
    save_case(book, Case("2026-0009", added.relatives[2].person), "Boris")
    with pytest.raises(ChangedSince):
        undo(book, "Vera")
    assert loaded(book) == added


def test_a_case_with_a_letter_is_not_taken_away(book: Casebook, opened: Case) -> None:
    issue_letter(book, opened.recruit.id)
    with pytest.raises(ChangedSince, match="by a letter"):
        undo(book, "Vera")
    assert loaded(book) == opened


def test_a_passport_that_somebody_else_has_by_now_does_not_come_back(book: Casebook, opened: Case) -> None:
    recruit = replace(opened.recruit, passport_number="C2")
    save_as_step(book, replace(opened, recruit=recruit), "Vera")
    save_case(book, replace(NGUYEN, recruit=replace(NGUYEN.recruit, passport_number="C1252909")), "Boris")
    with pytest.raises(PassportTaken, match="of case 2026-0002"):
        undo(book, "Vera")


def test_a_hold_that_a_step_brought_stays_when_the_step_is_undone(book: Casebook, opened: Case) -> None:
    save_as_step(book, born(opened, "2009-06-23"), "Vera")
    assert loaded(book).hold
    undo(book, "Vera")
    assert loaded(book).recruit.birth_date == SHERMATOV.recruit.birth_date
    assert loaded(book).hold


def test_undoing_to_a_recruit_under_18_puts_the_case_on_hold(book: Casebook) -> None:
    young = save_case(book, born(SHERMATOV, "2009-06-23"), "Vera")
    book.db.execute_sql("DELETE FROM holds")
    save_as_step(book, born(young, "1996-06-23"), "Vera")
    undo(book, "Vera")
    assert loaded(book).hold


def test_a_held_case_is_not_taken_away_by_undoing_its_entry(book: Casebook, opened: Case) -> None:
    place_hold(book, opened.number, "afraid", "Vera")
    with pytest.raises(ChangedSince):
        undo(book, "Vera")
    assert loaded(book).hold


@pytest.mark.slow
def test_only_the_last_hundred_steps_are_kept(book: Casebook, opened: Case) -> None:
    case = opened
    for day in range(KEPT + 1):
        case = save_as_step(book, replace(case, recruit=replace(case.recruit, note=f"call {day}")), "Vera")
    (kept,) = book.db.execute_sql("SELECT count(*) FROM steps").fetchone()
    assert kept == KEPT
    while undo(book, "Vera"):
        pass
    assert loaded(book).recruit.note == "call 0"


def issue_letter(book: Casebook, person: int | None) -> None:
    """Files a letter for somebody of the case."""

    def make(number: str) -> LetterRecord:
        return LetterRecord(
            number, "eligibility", SHERMATOV.number, person, "", date(2026, 3, 12), "served-year", "en", "{}",
            b"", "", "", "Vera",
        )  # fmt: skip

    file_letter(book, make, date(2026, 3, 12))


def test_the_settlings_of_a_case_come_back_as_they_were(book: Casebook, opened: Case) -> None:
    save_as_step(book, replace(opened, settlings=()), "Vera")
    undo(book, "Vera")
    assert loaded(book).settlings == (SETTLED,)
