"""Two windows on one case: what each changed goes together, what both changed is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from desktop.case import Case, Contract, Hold, PaperRecord, Person, Relative
from desktop.casebook.history.three_ways import Clash, as_new_where_gone, together, with_stored
from tests.casebook.invented import NGUYEN, SHERMATOV, THAPA, cases, when


def stored(case: Case) -> Case:
    """The case with ids, as the casebook gives them."""
    return replace(
        case,
        id=1,
        recruit=replace(case.recruit, id=10),
        contracts=tuple(replace(one, id=20 + at) for at, one in enumerate(case.contracts)),
        relatives=tuple(
            replace(one, id=30 + at, person=replace(one.person, id=40 + at))
            for at, one in enumerate(case.relatives)
        ),
    )


WAS = stored(SHERMATOV)
WIFE, MOTHER = WAS.relatives


def renamed(case: Case, given_names: str) -> Case:
    return replace(case, recruit=replace(case.recruit, given_names=given_names))


def noted(relative: Relative, note: str) -> Relative:
    return replace(relative, person=replace(relative.person, note=note))


def ids(case: Case) -> list[Any]:
    return [one.id for one in (*case.contracts, *case.relatives)] + [one.person.id for one in case.relatives]


def test_different_facts_go_together() -> None:
    theirs = renamed(WAS, "OTABEK ALI")
    mine = replace(WAS, contracts=(replace(WAS.contracts[0], number="K-9"), WAS.contracts[1]))
    merged, clashes = together(WAS, theirs, mine)
    assert not clashes
    assert merged == renamed(mine, "OTABEK ALI")
    assert ids(merged) == ids(WAS)


def test_facts_of_different_relatives_go_together() -> None:
    theirs = replace(WAS, relatives=(noted(WIFE, "works nights"), MOTHER))
    mine = replace(WAS, relatives=(WIFE, replace(MOTHER, kind="grandparent")))
    merged, clashes = together(WAS, theirs, mine)
    assert not clashes
    assert merged.relatives == (noted(WIFE, "works nights"), replace(MOTHER, kind="grandparent"))


def test_the_same_fact_changed_alike_is_no_clash() -> None:
    assert together(WAS, renamed(WAS, "ALI"), renamed(WAS, "ALI")) == (renamed(WAS, "ALI"), ())


def test_a_fact_that_both_changed_is_asked_with_both_values() -> None:
    theirs, mine = renamed(WAS, "ALI"), renamed(WAS, "OMAR")
    merged, clashes = together(WAS, theirs, mine)
    assert merged == mine
    assert clashes == (Clash(("recruit", "given_names"), "OTABEK", "ALI", "OMAR"),)
    assert with_stored(merged, clashes[0]) == theirs


def test_a_fact_of_a_relative_that_both_changed_is_asked_and_can_be_taken_over() -> None:
    theirs = replace(WAS, relatives=(replace(WIFE, since=when("2019-09")), MOTHER))
    mine = replace(WAS, relatives=(replace(WIFE, since=when("2019-10")), noted(MOTHER, "deaf")))
    merged, (clash,) = together(WAS, theirs, mine)
    assert (clash.path, clash.stored, clash.mine) == (
        ("relatives", 30, "since"),
        when("2019-09"),
        when("2019-10"),
    )
    assert with_stored(merged, clash).relatives == (theirs.relatives[0], noted(MOTHER, "deaf"))


def test_what_both_added_stands_one_after_the_other() -> None:
    son, sister = Relative(Person("A"), "child"), Relative(Person("B"), "sibling", id=77)
    theirs = replace(WAS, relatives=(*WAS.relatives, sister))
    mine = replace(WAS, relatives=(*WAS.relatives, son))
    merged, clashes = together(WAS, theirs, mine)
    assert not clashes
    assert merged.relatives == (WIFE, MOTHER, son, sister)


def test_what_one_took_out_and_the_other_left_alone_is_out() -> None:
    without = replace(WAS, relatives=(MOTHER,))
    for theirs, mine in ((without, WAS), (WAS, without)):
        merged, clashes = together(WAS, theirs, mine)
        assert merged.relatives == (MOTHER,)
        assert not clashes


def test_a_relative_taken_out_there_and_changed_here_is_asked_about() -> None:
    changed = noted(WIFE, "has moved")
    merged, (clash,) = together(
        WAS, replace(WAS, relatives=(MOTHER,)), replace(WAS, relatives=(changed, MOTHER))
    )
    assert (clash.path, clash.stored, clash.mine) == (("relatives", 30), None, changed)
    assert with_stored(merged, clash).relatives == (MOTHER,)
    kept = as_new_where_gone(merged, replace(WAS, relatives=(MOTHER,)))
    assert kept.relatives == (changed, MOTHER)
    assert [(one.id, one.person.id) for one in kept.relatives] == [(None, None), (31, 41)]


def test_a_relative_changed_there_and_taken_out_here_is_asked_about() -> None:
    changed = noted(WIFE, "has moved")
    merged, (clash,) = together(
        WAS, replace(WAS, relatives=(changed, MOTHER)), replace(WAS, relatives=(MOTHER,))
    )
    assert merged.relatives == (MOTHER,)
    assert set(with_stored(merged, clash).relatives) == {changed, MOTHER}


def test_papers_of_one_person_go_together_by_paper() -> None:
    was = stored(THAPA)
    passport, photographs = was.papers
    theirs = replace(was, papers=(passport, replace(photographs, received_on=date(2026, 2, 1))))
    mine = replace(was, papers=(*was.papers, PaperRecord("fingerprints", date(2026, 3, 1))))
    merged, clashes = together(was, theirs, mine)
    assert not clashes
    assert merged.papers == (*theirs.papers, PaperRecord("fingerprints", date(2026, 3, 1)))


def test_a_hold_placed_meanwhile_is_no_clash_and_stays() -> None:
    held = replace(WAS, hold=Hold("afraid", "Vera", date(2026, 3, 1)))
    merged, clashes = together(WAS, held, renamed(WAS, "ALI"))
    assert merged == replace(renamed(WAS, "ALI"), hold=held.hold)
    assert not clashes


def test_a_person_merged_meanwhile_stays_the_merged_one() -> None:
    theirs = replace(WAS, relatives=(replace(WIFE, person=replace(WIFE.person, id=99)), MOTHER))
    merged, clashes = together(WAS, theirs, renamed(WAS, "ALI"))
    assert not clashes
    assert merged.relatives[0].person.id == 99


def test_a_contract_stored_no_more_is_entered_anew() -> None:
    gone = replace(WAS, contracts=WAS.contracts[1:])
    assert [one.id for one in as_new_where_gone(WAS, gone).contracts] == [None, 21]


@pytest.mark.parametrize("case", [SHERMATOV, NGUYEN, THAPA], ids=lambda case: case.recruit.family_name)
def test_where_only_one_window_changed_anything_that_is_what_stands(case: Case) -> None:
    was, other = stored(case), stored(replace(SHERMATOV, number=case.number, hold=case.hold))
    assert together(was, other, was) == (other, ())
    assert together(was, was, other) == (other, ())


@settings(max_examples=60, deadline=None)
@given(cases, cases, cases)
def test_taking_over_every_stored_value_leaves_no_clash(one: Case, two: Case, three: Case) -> None:
    was, theirs, mine = stored(one), stored(two), stored(three)
    merged, clashes = together(was, theirs, mine)
    for clash in clashes:
        merged = with_stored(merged, clash)
    assert not together(was, theirs, merged)[1]
    assert not [contract for contract in merged.contracts if not isinstance(contract, Contract)]
