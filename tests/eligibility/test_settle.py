"""Settling a clause on one sheet, and taking it back."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case import Case, Settling
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import load_rules
from desktop.eligibility.settle import CannotSettle, settle, settlings_of, take_back
from tests.eligibility.families import case_of

DECREE = load_rules()["decree-821"]
FIRST, SECOND = date(2026, 2, 1), date(2026, 3, 1)
CASE = case_of(
    "2026-0001",
    {"given_names": "OTABEK", "sex": "F", "citizenship": "UZB"},
    [{"signed_on": "2024-03-01", "term_months": "12"}],
    [{"given_names": "MALIKA", "relation": "child"}, {"given_names": "ANVAR", "relation": "parent"}],
)


def settling(clause: str = "recruit-is-a-man", on: date = FIRST, reason: str = "reply") -> Settling:
    return Settling("decree-821", clause, "met", "L. Ortiz", on, reason)


def verdict(case: Case, place: int, clause_id: str, on: date = SECOND) -> str:
    clauses = decide(case, DECREE, on).sheets[place].clauses
    return next(one.verdict for one in clauses if one.id == clause_id)


def test_a_clause_is_settled_on_the_recruits_sheet_alone() -> None:
    settled = settle(CASE, 0, DECREE, settling())
    assert verdict(settled, 0, "recruit-is-a-man") == "met"
    assert verdict(settled, 1, "recruit.recruit-is-a-man") == "unsettled"
    assert settlings_of(settled, 0) == (settling(),)


@pytest.mark.parametrize(("place", "other"), [(1, 2), (2, 1)])
def test_a_clause_is_settled_on_one_relatives_sheet_alone(place: int, other: int) -> None:
    settled = settle(CASE, place, DECREE, settling("recruit.recruit-is-a-man"))
    assert verdict(settled, place, "recruit.recruit-is-a-man") == "met"
    assert verdict(settled, other, "recruit.recruit-is-a-man") == "unsettled"
    assert verdict(settled, 0, "recruit-is-a-man") == "unsettled"
    assert (settlings_of(settled, other), settlings_of(settled, 0)) == ((), ())


def test_a_clause_that_is_not_on_the_sheet_cannot_be_settled() -> None:
    with pytest.raises(CannotSettle) as refused:
        settle(CASE, 0, DECREE, settling("relation-listed"))
    known = ", ".join(one.id for one in decide(CASE, DECREE, FIRST).sheets[0].clauses)
    assert str(refused.value) == (
        f"There is no clause relation-listed on this sheet; the clauses are {known}."
    )


def test_a_clause_that_is_not_open_cannot_be_settled() -> None:
    with pytest.raises(
        CannotSettle, match=r"^Only an unsettled clause can be settled; foreign-citizen is met\.$"
    ):
        settle(CASE, 0, DECREE, settling("foreign-citizen"))


def test_a_clause_settled_before_can_be_settled_again_from_a_later_day_on() -> None:
    twice = settle(settle(CASE, 0, DECREE, settling()), 0, DECREE, settling(on=SECOND, reason="second reply"))
    assert [one.on for one in settlings_of(twice, 0)] == [FIRST, SECOND]


def test_a_settling_of_the_same_day_takes_the_place_of_the_first() -> None:
    again = settle(settle(CASE, 0, DECREE, settling()), 0, DECREE, settling(reason="second reply"))
    assert [one.reason for one in settlings_of(again, 0)] == ["second reply"]


def test_settlings_of_other_clauses_and_rule_sets_stay() -> None:
    other = Settling("decree-10", "recruit-is-a-man", "met", "L. Ortiz", FIRST, "reply")
    with_parent = settle(CASE, 2, DECREE, settling("relation-listed"))
    kept = settle(with_parent, 2, DECREE, settling("recruit.recruit-is-a-man"))
    assert [one.clause for one in settlings_of(kept, 2)] == ["relation-listed", "recruit.recruit-is-a-man"]
    beside = settle(
        Case(CASE.number, CASE.recruit, CASE.contracts, settlings=(other,)), 0, DECREE, settling()
    )
    assert settlings_of(beside, 0) == (other, settling())


def test_the_latest_settling_is_taken_back_first() -> None:
    twice = settle(settle(CASE, 0, DECREE, settling()), 0, DECREE, settling(on=SECOND))
    once = take_back(twice, 0, "decree-821", "recruit-is-a-man")
    assert [one.on for one in settlings_of(once, 0)] == [FIRST]
    assert take_back(once, 0, "decree-821", "recruit-is-a-man") == CASE


def test_of_the_settlings_made_by_a_day_the_latest_is_taken_back() -> None:
    twice = settle(settle(CASE, 0, DECREE, settling()), 0, DECREE, settling(on=SECOND))
    left = take_back(twice, 0, "decree-821", "recruit-is-a-man", by_day=FIRST)
    assert [one.on for one in settlings_of(left, 0)] == [SECOND]


def test_a_relatives_settling_is_taken_back_on_that_sheet() -> None:
    settled = settle(CASE, 2, DECREE, settling("relation-listed"))
    assert take_back(settled, 2, "decree-821", "relation-listed") == CASE


def test_what_else_is_settled_on_a_relatives_sheet_stays_when_one_is_taken_back() -> None:
    first = settle(CASE, 2, DECREE, settling("relation-listed"))
    both = settle(first, 2, DECREE, settling("recruit.recruit-is-a-man"))
    assert take_back(both, 2, "decree-821", "recruit.recruit-is-a-man") == first


@pytest.mark.parametrize(
    ("rules", "clause"), [("decree-10", "recruit-is-a-man"), ("decree-821", "foreign-citizen")]
)
def test_what_is_not_settled_cannot_be_taken_back(rules: str, clause: str) -> None:
    settled = settle(CASE, 0, DECREE, settling())
    with pytest.raises(CannotSettle) as refused:
        take_back(settled, 0, rules, clause)
    assert str(refused.value) == f"Clause {clause} is not settled on this sheet under {rules}."
