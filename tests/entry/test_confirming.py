"""Somebody's word that strange facts are right holds for these facts, and for no others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.case import Case, Confirmation, Contract, PartialDate, Person, Relative
from desktop.entry.confirming import in_doubt, with_confirmed

DAY = PartialDate.from_iso
ON = date(2026, 3, 12)

FATHER = Relative(Person("Shermatov", "Rustam", sex="M", birth_date=DAY("1990-05-01")), "parent")
MOTHER = Relative(Person("Shermatova", "Maryam", sex="F", birth_date=DAY("1991")), "parent")
CASE = Case(
    "1",
    Person("Shermatov", "Otabek", birth_date=DAY("1996-06-23")),
    (Contract(), Contract(signed_on=DAY("1995"))),
    (MOTHER, FATHER),
)


def confirmed(case: Case = CASE) -> Case:
    """The case with all that is doubtful in it confirmed."""
    return with_confirmed(case, in_doubt(case, None, ON), "Vera", ON)


def doubts(case: Case) -> list[str]:
    return [one.doubt for one in in_doubt(case, None, ON)]


def with_father(case: Case, born: str = "1990-05-01", given_names: str = "Rustam") -> Case:
    father = case.relatives[1]
    person = replace(father.person, birth_date=DAY(born), given_names=given_names)
    return replace(case, relatives=(case.relatives[0], replace(father, person=person)))


def test_what_is_confirmed_stands_with_whom_it_is_about() -> None:
    case = confirmed()
    assert [one.doubt for one in case.confirmed] == ["contract-before-birth"]
    assert case.relatives[1].confirmed == (
        Confirmation(
            "hardly-older-than-child",
            "birth_date 1990-05-01; recruit.birth_date 1996-06-23",
            "The father Shermatov Rustam (1 May 1990) is less than 12 years older than "
            "Shermatov Otabek (23 June 1996).",
            "Vera",
            ON,
        ),
    )
    assert doubts(case) == []


def test_it_is_asked_again_where_a_fact_changes_and_not_where_it_changes_back() -> None:
    case = confirmed()
    assert doubts(with_father(case, "1990-05-02")) == ["hardly-older-than-child"]
    assert doubts(with_father(with_father(case, "1990-05-02"))) == []
    younger = replace(case, recruit=replace(case.recruit, birth_date=DAY("1996-06-24")))
    assert len(doubts(younger)) == 3


def test_another_spelling_and_another_order_change_nothing() -> None:
    case = confirmed()
    assert doubts(with_father(case, given_names="Rustambek")) == []
    assert doubts(replace(case, relatives=case.relatives[::-1], contracts=case.contracts[::-1])) == []


def test_one_relative_is_not_taken_for_another_with_the_same_dates() -> None:
    twin = replace(FATHER, person=replace(FATHER.person, given_names="Ravshan"))
    case = replace(confirmed(), relatives=(*confirmed().relatives, twin))
    assert [one.about[0].person for one in in_doubt(case, None, ON)] == [3]


def test_the_begin_and_the_end_of_a_relation_are_among_the_facts() -> None:
    dead = Relative(MOTHER.person, "parent", DAY("1990"), DAY("1996-06-22"), "death")
    case = confirmed(replace(CASE, contracts=(), relatives=(dead,)))
    assert [one.facts for one in case.relatives[0].confirmed] == [
        "birth_date 1991; recruit.birth_date 1996-06-23",
        "recruit.birth_date 1996-06-23; relation_since 1990",
        "birth_date 1991; relation_since 1990",
        "recruit.birth_date 1996-06-23; relation_until 1996-06-22",
    ]
    changed = replace(case, relatives=(replace(case.relatives[0], until=DAY("1996-06-21")),))
    assert doubts(changed) == ["born-after-mother"]
