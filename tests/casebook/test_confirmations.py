"""Somebody's word that strange facts are right is kept: in the file, in the history, and by undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.case import Confirmation
from desktop.casebook.history.history import entries
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.steps.merge_plan import Standing
from desktop.casebook.steps.merging import merge
from desktop.casebook.steps.steps import last_step, redo, save_as_step, undo
from tests.casebook.invented import RAI, SHERMATOV

EARLY = Confirmation(
    "contract-before-birth",
    "recruit.birth_date 1996-06-23; recruit.contract.signed_on 1995",
    "SHERMATOV OTABEK (23 June 1996) was born after contract 1, 1995.",
    "Vera",
    date(2026, 3, 12),
)


def test_it_is_kept_with_the_recruit_and_with_a_relative(book: Casebook) -> None:
    case = save_case(book, replace(RAI, confirmed=(EARLY,)), "Vera")
    assert load_case(book, RAI.number) == case == replace(RAI, confirmed=(EARLY,))


def test_it_is_a_step_of_its_own_that_is_undone_and_done_again(book: Casebook) -> None:
    case = save_as_step(book, SHERMATOV, "Vera")
    save_as_step(book, replace(case, confirmed=(EARLY,)), "Vera")
    step = last_step(book)
    assert step and (step.what, step.name) == ("confirmation", "SHERMATOV OTABEK")
    undo(book, "Vera")
    assert load_case(book, case.number) == case
    redo(book, "Vera")
    assert load_case(book, case.number) == replace(case, confirmed=(EARLY,))


def test_given_with_a_changed_fact_the_step_has_the_name_of_the_fact(book: Casebook) -> None:
    case = save_as_step(book, SHERMATOV, "Vera")
    recruit = replace(case.recruit, sex=None)
    save_as_step(book, replace(case, recruit=recruit, confirmed=(EARLY,)), "Vera")
    step = last_step(book)
    assert step and (step.what, step.field) == ("fact", "sex")


def test_the_history_tells_what_was_confirmed_and_that_it_was_taken_back(book: Casebook) -> None:
    case = save_as_step(book, SHERMATOV, "Vera")
    save_as_step(book, replace(case, confirmed=(EARLY,)), "Vera")
    undo(book, "Boris")
    told = [(one.by, one.what, one.field, one.was, one.is_) for one in entries(book) if "confirm" in one.what]
    assert told == [
        ("Vera", "confirmed as right", "recruit", "", EARLY.said),
        ("Boris", "confirmation taken back", "recruit", EARLY.said, ""),
    ]


def test_two_windows_may_both_confirm(book: Casebook) -> None:
    case = save_case(book, SHERMATOV, "Vera")
    theirs = replace(EARLY, by="Boris")
    save_case(book, replace(case, confirmed=(theirs,)), "Boris", expected=case)
    saved = save_case(book, replace(case, confirmed=(EARLY,)), "Vera", expected=case)
    assert set(saved.confirmed) == {EARLY, theirs}


def test_two_who_are_merged_keep_what_was_confirmed_of_either(book: Casebook) -> None:
    other = replace(SHERMATOV, number="2026-0009", recruit=replace(SHERMATOV.recruit, passport_number=""))
    late = replace(EARLY, doubt="contract-after-death")
    for case in (replace(SHERMATOV, confirmed=(EARLY,)), replace(other, confirmed=(EARLY, late))):
        people = [replace(one, person=replace(one.person, passport_number="")) for one in case.relatives]
        save_case(book, replace(case, relatives=tuple(people)), "Vera")
    both = [load_case(book, number) for number in (SHERMATOV.number, "2026-0009")]
    assert both[0] and both[1]
    merge(book, Standing(both[0], 0), Standing(both[1], 0), {}, "Vera")
    merged = load_case(book, SHERMATOV.number)
    assert merged and merged.confirmed == (EARLY, late)
