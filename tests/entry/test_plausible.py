"""What cannot well be right in a case is pointed out in a sentence, with the facts it is about."""

from __future__ import annotations

import pytest

from desktop.case import Case, Contract, Kind, PartialDate, Person, Relative, Sex
from desktop.entry.plausible import About, implausible

DAY = PartialDate.from_iso


def person(name: str, born: str = "", sex: Sex | None = None, expires: str = "") -> Person:
    return Person(
        given_names=name,
        sex=sex,
        birth_date=DAY(born) if born else None,
        passport_expires=DAY(expires) if expires else None,
    )


OTABEK = person("Otabek", "1996-06-23", "M")


def family(kind: Kind, other: Person, since: str = "", recruit: Person = OTABEK) -> Case:
    relative = Relative(other, kind, since=DAY(since) if since else None)
    return Case("1", recruit, relatives=(relative,))


def said(case: Case) -> list[str]:
    return [one.sentence for one in implausible(case)]


@pytest.mark.parametrize(
    ("case", "sentence"),
    [
        (
            family("parent", person("Zarina", "1998-01-02", "F")),
            "The mother Zarina (2 January 1998) is younger than Otabek (23 June 1996).",
        ),
        (
            family("parent", person("Rustam", "1984-06-24", "M")),
            "The father Rustam (24 June 1984) is less than 12 years older than Otabek (23 June 1996).",
        ),
        (
            family("child", person("Amir", "2008-05")),
            "The father Otabek (23 June 1996) is less than 12 years older than Amir (May 2008).",
        ),
        (
            family("adopted_child", person("Amir", "1995")),
            "The adoptive parent Otabek (23 June 1996) is younger than Amir (1995).",
        ),
        (
            family("grandparent", person("Bibi", "1973", "F")),
            "The grandparent Bibi (1973) is less than 24 years older than Otabek (23 June 1996).",
        ),
    ],
)
def test_a_parent_is_a_good_deal_older_than_the_child(case: Case, sentence: str) -> None:
    assert sentence in said(case)


@pytest.mark.parametrize(
    "case",
    [
        family("parent", person("Zarina", "1984-06-23", "F")),
        family("parent", person("Zarina", "1984", "F")),
        family("child", person("Amir", "2008-06")),
        family("parent", person("Zarina")),
        family("adopted_child", person("Amir", "1996-06-24")),
        family("stepchild", person("Amir", "1990")),
        family("sibling", person("Madina", "1990")),
        family("spouse", person("Dilnoza", "1994-10-02"), since="2018-05"),
    ],
)
def test_what_may_be_right_is_left_alone(case: Case) -> None:
    """Exactly twelve years, a year that may be early enough, dates not recorded, a stepchild of any age."""
    assert said(case) == []


def test_a_child_born_long_after_the_recruits_death_is_pointed_out() -> None:
    died = Contract(ended_on=DAY("2025-03-10"), discharge_ground="died")
    born = {day: Relative(person("Amir", day), "child") for day in ("2026-01-10", "2026-01-11")}
    assert said(Case("1", OTABEK, (died,), (born["2026-01-10"],))) == []
    (one,) = implausible(Case("1", OTABEK, (died,), (born["2026-01-11"],)))
    assert (
        one.sentence
        == "Amir (11 January 2026) was born more than 10 months after Otabek died, 10 March 2025."
    )
    assert one.about == (About(1, "birth_date"), About(0, "contract[1].ended_on"))


def test_a_child_cannot_be_born_after_the_mothers_death() -> None:
    mother = person("Zarina", "1970", "F")
    died = Relative(mother, "parent", until=DAY("1996-06-22"), until_why="death")
    assert said(Case("1", OTABEK, relatives=(died,))) == [
        "Otabek (23 June 1996) was born after Zarina died, 22 June 1996."
    ]


def test_a_passport_does_not_expire_before_its_holder_is_born() -> None:
    (one,) = implausible(Case("1", person("Otabek", "1996-06-23", expires="1996-01-01")))
    assert one.sentence == "The passport of Otabek (23 June 1996) expires before the birth, 1 January 1996."
    assert one.about == (About(0, "birth_date"), About(0, "passport_expires"))


@pytest.mark.parametrize(
    ("kind", "since", "sentence"),
    [
        ("spouse", "2006-10-01", "Dilnoza (2 October 1994) was under 12 at the marriage, 1 October 2006."),
        ("partner", "1990", "Dilnoza (2 October 1994) was born after the relation began, 1990."),
    ],
)
def test_a_relation_does_not_begin_in_childhood_or_before_birth(
    kind: Kind, since: str, sentence: str
) -> None:
    assert sentence in said(family(kind, person("Dilnoza", "1994-10-02"), since))


def test_a_contract_lies_between_birth_and_death() -> None:
    early = Contract(signed_on=DAY("1995"), ended_on=DAY("2025-03-10"), discharge_ground="died")
    late = Contract(starts_on=DAY("2025-04"))
    assert [(one.sentence, one.about) for one in implausible(Case("1", OTABEK, (early, late)))] == [
        (
            "Otabek (23 June 1996) was born after contract 1, 1995.",
            (About(0, "birth_date"), About(0, "contract[1].signed_on")),
        ),
        (
            "Contract 2, April 2025, comes after the recruit's death, 10 March 2025.",
            (About(0, "contract[2].starts_on"), About(0, "contract[1].ended_on")),
        ),
    ]
