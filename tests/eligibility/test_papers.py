"""Which papers are asked of whom on a day, which are here, and passports that end soon."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Contract, Kind, PaperRecord, PartialDate, Person, Relative
from desktop.eligibility.checklist import Checklist, load_checklist
from desktop.eligibility.papers import counted, papers_of, passport_end, still_to_bring
from desktop.eligibility.words import passport_text

ON = date(2026, 3, 12)
DAY = PartialDate.from_iso
CHECKLIST = load_checklist()
EVERYONE = [
    "application-form",
    "passport",
    "passport-translation",
    "name-change",
    "fingerprints",
    "photographs",
]
RECRUIT = Case("2025-0117", Person("SHERMATOV"), (Contract("38/25", DAY("2025-02-28"), DAY("2025-03-03")),))


def asked(case: Case, place: int = 0, on: date = ON, rules: str = "served-year") -> list[str]:
    """The ids of the papers beyond those that everyone brings."""
    found = [one.paper.id for one in papers_of(case, place, rules, on, CHECKLIST)]
    assert found[: len(EVERYONE)] == EVERYONE or not found
    return found[len(EVERYONE) :]


def ended(on: str, ground: str = "term_expired") -> Case:
    return replace(
        RECRUIT, contracts=(replace(RECRUIT.contracts[0], ended_on=DAY(on), discharge_ground=ground),)
    )


def with_relative(kind: Kind, born: str = "", case: Case = RECRUIT) -> Case:
    person = Person("SHERMATOV", birth_date=DAY(born) if born else None)
    return replace(case, relatives=(Relative(person, kind),))


def test_a_recruit_who_serves_brings_a_copy_of_the_contract() -> None:
    assert asked(RECRUIT) == ["contract"]
    assert asked(replace(RECRUIT, contracts=())) == ["contract"]


def test_a_discharged_recruit_brings_the_order_from_the_day_after_the_last_day_of_service() -> None:
    assert asked(ended("2026-03-12")) == ["contract"]
    assert asked(ended("2026-03-11")) == ["order-of-discharge"]


def test_a_recruit_discharged_on_health_brings_the_medical_decision_too() -> None:
    assert asked(ended("2026-03-11", "health")) == ["order-of-discharge", "medical-decision"]
    assert asked(ended("2026-03-12", "health")) == ["contract"]


def test_a_recruit_who_serves_again_brings_the_contract() -> None:
    again = (*ended("2025-11-30", "health").contracts, Contract("", DAY("2026-03-01"), DAY("2026-03-01")))
    assert asked(replace(RECRUIT, contracts=again)) == ["contract"]


@pytest.mark.parametrize(
    ("kind", "papers"),
    [
        ("spouse", ["marriage-certificate", "recruits-contract", "recruits-passport"]),
        ("parent", ["recruits-birth-certificate", "recruits-contract", "recruits-passport"]),
        ("adoptive_parent", ["recruits-birth-certificate", "recruits-contract", "recruits-passport"]),
        ("sibling", []),
        ("partner", []),
    ],
)
def test_each_kind_of_relative_brings_what_shows_the_relation(kind: Kind, papers: list[str]) -> None:
    assert asked(with_relative(kind), 1) == papers


@pytest.mark.parametrize("kind", ["child", "adopted_child", "stepchild"])
def test_a_child_brings_an_own_passport_and_consent_from_the_14th_birthday(kind: Kind) -> None:
    certificate = "birth-or-adoption-certificate"
    assert asked(with_relative(kind, "2012-03-13"), 1) == [certificate]
    assert asked(with_relative(kind, "2012-03-12"), 1) == [certificate, "own-passport", "written-consent"]


@pytest.mark.parametrize(("born", "consents"), [("2012-03", True), ("2012-04", False), ("", True)])
def test_a_child_who_may_be_14_is_asked_for_consent(born: str, consents: bool) -> None:
    assert ("written-consent" in asked(with_relative("child", born), 1)) is consents


def test_relatives_of_a_recruit_who_died_bring_the_death_certificate_from_that_day() -> None:
    widow = with_relative("spouse", case=ended("2026-03-12", "died"))
    assert asked(widow, 1)[-1] == "death-certificate"
    assert "death-certificate" not in asked(widow, 1, on=date(2026, 3, 11))


def test_each_relative_of_several_has_papers_of_their_own() -> None:
    parent, spouse = with_relative("parent").relatives[0], with_relative("spouse").relatives[0]
    married = PaperRecord("marriage-certificate", received_on=ON)
    family = replace(RECRUIT, relatives=(parent, replace(spouse, papers=(married,))))
    assert asked(family, 1)[0] == "recruits-birth-certificate"
    assert asked(family, 2)[0] == "marriage-certificate"
    assert [counted(papers_of(family, place, "served-year", ON, CHECKLIST))[0] for place in (0, 1, 2)] == [
        0,
        0,
        1,
    ]


def test_a_recruit_who_died_is_asked_for_nothing() -> None:
    assert papers_of(ended("2026-03-12", "died"), 0, "served-year", ON, CHECKLIST) == ()


def test_a_paper_of_one_rule_set_is_asked_under_that_alone() -> None:
    only = replace(CHECKLIST.papers[0], rules=frozenset({"decree-821"}))
    checklist = Checklist(oath=CHECKLIST.oath, papers=(only,))
    assert len(papers_of(RECRUIT, 0, "decree-821", ON, checklist)) == 1
    assert len(papers_of(RECRUIT, 0, "served-year", ON, checklist)) == 0


def recorded(record: PaperRecord, on: date = ON) -> tuple[tuple[int, int], list[str]]:
    """How many of how many are here, and what is still to bring, with one record made."""
    wanted = papers_of(replace(RECRUIT, papers=(record,)), 0, "served-year", on, CHECKLIST)
    return counted(wanted), [paper.id for paper in still_to_bring(wanted)]


def test_a_paper_is_here_from_the_day_it_was_received() -> None:
    received = PaperRecord("photographs", received_on=ON)
    assert recorded(received)[0] == (1, 6)
    assert "photographs" not in recorded(received)[1]
    assert recorded(received, date(2026, 3, 11))[0] == (0, 6)


def test_a_paper_that_was_only_asked_for_is_still_to_bring() -> None:
    assert recorded(PaperRecord("photographs", asked_on=ON)) == (
        (0, 6),
        ["application-form", "passport", "passport-translation", "fingerprints", "photographs", "contract"],
    )


def test_a_paper_is_valid_on_the_day_it_expires_and_to_be_brought_again_after_it() -> None:
    record = PaperRecord("photographs", received_on=date(2026, 1, 5), expires_on=ON)
    assert recorded(record)[0] == (1, 6)
    assert "photographs" in recorded(record, date(2026, 3, 13))[1]


def test_nobody_is_said_to_lack_a_change_of_name_until_it_is_asked_for() -> None:
    assert "name-change" not in recorded(PaperRecord("photographs"))[1]
    assert recorded(PaperRecord("name-change", asked_on=ON))[0] == (0, 7)
    assert recorded(PaperRecord("name-change", received_on=ON))[0] == (1, 7)


def test_a_passport_that_has_expired_is_to_be_brought_again() -> None:
    there = replace(RECRUIT, papers=(PaperRecord("passport", received_on=date(2026, 1, 5)),))
    for expires, here in (("2026-03-12", True), ("2026-03-11", False), ("2026-03", True), ("", True)):
        recruit = replace(RECRUIT.recruit, passport_expires=DAY(expires) if expires else None)
        wanted = papers_of(replace(there, recruit=recruit), 0, "served-year", ON, CHECKLIST)
        assert next(one.here for one in wanted if one.paper.id == "passport") is here, expires


def test_a_relatives_passport_paper_goes_by_the_passport_of_that_relative() -> None:
    wife = with_relative("spouse").relatives[0]
    expired = replace(wife.person, passport_expires=DAY("2026-03-11"))
    brought = (PaperRecord("passport", received_on=date(2026, 1, 5)),)
    family = replace(RECRUIT, papers=brought, relatives=(replace(wife, person=expired, papers=brought),))
    for place, here in ((0, True), (1, False)):
        wanted = papers_of(family, place, "served-year", ON, CHECKLIST)
        assert next(one.here for one in wanted if one.paper.id == "passport") is here


def test_each_paper_comes_with_what_was_recorded_of_it_or_an_empty_record_of_its_own() -> None:
    made = PaperRecord("photographs", asked_on=ON)
    wanted = papers_of(replace(RECRUIT, papers=(made,)), 0, "served-year", ON, CHECKLIST)
    empty = [PaperRecord(one.paper.id) for one in wanted if one.paper.id != "photographs"]
    assert [one.record for one in wanted if one.paper.id == "photographs"] == [made]
    assert [one.record for one in wanted if one.paper.id != "photographs"] == empty


@pytest.mark.parametrize(
    ("expires", "on", "end"),
    [
        ("2026-09-12", ON, "soon"),
        ("2026-09-13", ON, None),
        ("2026-03-12", ON, "soon"),
        ("2026-03-11", ON, "expired"),
        ("2026-09", ON, "soon"),
        ("2026-10", ON, None),
        ("2026-02", ON, "expired"),
        ("2026-03", ON, "soon"),
        ("2027-02-28", date(2026, 8, 31), "soon"),
        ("2027-03-01", date(2026, 8, 31), None),
        ("2028-02-29", date(2027, 8, 30), "soon"),
        ("2028-03-01", date(2027, 8, 30), None),
    ],
)
def test_a_passport_that_ends_within_six_months_of_the_day_is_pointed_out(
    expires: str, on: date, end: str | None
) -> None:
    assert passport_end(Person("SHERMATOV", passport_expires=DAY(expires)), on) == end


def test_a_passport_without_a_recorded_end_is_not_pointed_out() -> None:
    assert passport_end(Person("SHERMATOV"), ON) is None


def test_an_end_of_a_passport_is_said_as_far_as_it_is_known() -> None:
    assert passport_text("soon", DAY("2026-05")) == (
        "The passport is valid only until May 2026, within six months."
    )
    assert passport_text("expired", DAY("2026-03-11")) == (
        "The passport has expired; it was valid until 11 March 2026."
    )
