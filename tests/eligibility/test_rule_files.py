"""Rule files: an office's own, another country's without code, and which reading holds on a day."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.case import Case, Contract, PartialDate, Person, Relative
from desktop.eligibility.checklist import load_checklist
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleFileError, load_rules, readings
from desktop.resources import resource
from scripts.sum_rules import SUMS, sums

ANOTHER_COUNTRY = """
id = "three-years"
title = "Foreign Service Act"
reading = "served-year"
instrument = "Foreign Service Act of 1 July 2019"
from = 2019-07-01
source = "Foreign Service Act of 1 July 2019, section 4"

[[clause]]
id = "foreign-citizen"
source = "Section 4 (1)"
own_country = ["FRA"]
stateless = "met"
refugee = "met"
recruit_is_citizen = "not_met"

[[clause]]
id = "year-served"
source = "Section 4 (2): three years"
years = 3
enough_days = 1095

[[clause]]
id = "relation-listed"
source = "Section 5: spouses, and children under 18"
[clause.kinds]
spouse = "met"
child = { verdict = "met", under = 18 }
"""

RECRUIT = Person(given_names="OTABEK", citizenship=("UZB",))
CHILD = Relative(
    Person(given_names="MALIKA", citizenship=("UZB",), birth_date=PartialDate.of(2008, 3, 12)), "child"
)
SERVED = Case("2026-0001", RECRUIT, (Contract(starts_on=PartialDate.of(2023, 3, 5)),), (CHILD,))


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    folder.mkdir()
    return folder


def test_a_rule_set_of_another_country_needs_no_code(own_folder: Path) -> None:
    (own_folder / "three-years.toml").write_text(ANOTHER_COUNTRY, encoding="utf-8")
    rules = load_rules(own_folder)["three-years"]

    recruit, child = decide(SERVED, rules, date(2026, 3, 4)).sheets
    assert (recruit.outcome, recruit.next_day) == ("not_yet", date(2026, 3, 5))
    assert mark_of(SERVED, rules, date(2026, 3, 4)).mark == date(2026, 3, 5)

    recruit, child = decide(SERVED, rules, date(2026, 3, 11)).sheets
    assert (recruit.outcome, recruit.from_day) == ("met", date(2026, 3, 5))
    assert child.outcome == "met"
    assert [one.id for one in child.clauses] == [
        "foreign-citizen",
        "relation-listed",
        "recruit.foreign-citizen",
        "recruit.year-served",
    ]

    of_age = decide(SERVED, rules, date(2026, 3, 12)).sheets[1]
    assert (of_age.outcome, of_age.clauses[1].verdict) == ("not_met", "not_met")


@pytest.mark.parametrize(
    ("born", "verdict"), [("2008-03-12", "met"), ("2008", "unknown"), ("2007", "not_met"), ("", "unknown")]
)
def test_an_age_under_which_a_child_counts_is_asked_of_every_day_it_may_have_been_born(
    own_folder: Path, born: str, verdict: str
) -> None:
    (own_folder / "three-years.toml").write_text(ANOTHER_COUNTRY, encoding="utf-8")
    known = PartialDate.from_iso(born) if born else None
    child = replace(CHILD, person=replace(CHILD.person, birth_date=known))
    decision = decide(
        replace(SERVED, relatives=(child,)), load_rules(own_folder)["three-years"], date(2026, 3, 11)
    )
    listed = decision.sheets[1].clauses[1]
    assert listed.verdict == verdict
    assert listed.missing == (("birth_date",) if verdict == "unknown" else ())


def test_a_spouse_is_listed_there_at_any_age_and_a_parent_not_at_all(own_folder: Path) -> None:
    (own_folder / "three-years.toml").write_text(ANOTHER_COUNTRY, encoding="utf-8")
    relatives = (replace(CHILD, kind="spouse"), replace(CHILD, kind="parent"))
    decision = decide(
        replace(SERVED, relatives=relatives), load_rules(own_folder)["three-years"], date(2030, 1, 1)
    )
    assert [sheet.clauses[1].verdict for sheet in decision.sheets[1:]] == ["met", "not_met"]


def test_an_offices_own_file_stands_in_for_the_shipped_one_of_its_id(own_folder: Path) -> None:
    shipped = (resource("rules") / "decree-821.toml").read_text(encoding="utf-8")
    (own_folder / "ours.toml").write_text(shipped.replace('title = "Decree 821"', 'title = "Ours"'))
    rules = load_rules(own_folder)
    assert rules["decree-821"].title == "Ours"
    assert rules["decree-10"] == load_rules()["decree-10"]
    assert list(rules) == list(load_rules())


def test_an_office_without_own_rules_has_the_shipped_ones(tmp_path: Path, own_folder: Path) -> None:
    assert load_rules(own_folder) == load_rules(tmp_path / "not there") == load_rules()
    assert set(load_rules()) == {"served-year", "decree-343", "decree-10", "decree-821"}


def test_two_own_files_of_one_id_are_refused(own_folder: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (own_folder / name).write_text(ANOTHER_COUNTRY, encoding="utf-8")
    with pytest.raises(RuleFileError, match=r"^b\.toml: the id three-years is that of a\.toml already\.$"):
        load_rules(own_folder)


@pytest.mark.parametrize("name", [*sums()])
def test_a_shipped_file_is_sound_and_says_the_same_where_it_is_checked_once_more(
    name: str, own_folder: Path
) -> None:
    """What is known to be sound is read without the library that checks; a word more, and it is checked."""
    shipped = resource("papers.toml" if name == "papers.toml" else f"rules/{name}")
    changed = own_folder / name
    changed.write_text(shipped.read_text(encoding="utf-8") + "# looked through\n", encoding="utf-8")
    read = load_checklist if name == "papers.toml" else load_rules
    assert read(own_folder) == read()


def test_the_sums_are_of_the_files_as_they_are_shipped() -> None:
    """Else each start would check them: `python -m scripts.sum_rules` writes the sums anew."""
    assert json.loads(SUMS.read_text(encoding="utf-8")) == sums()


def test_every_shipped_clause_names_its_source() -> None:
    for rules in load_rules().values():
        assert rules.source and rules.instrument and rules.title
        assert all(clause.source for clause in rules.clauses)


@pytest.mark.parametrize(
    ("on", "decree"),
    [
        (date(2023, 5, 14), None),
        (date(2023, 5, 15), "decree-343"),
        (date(2024, 1, 3), "decree-343"),
        (date(2024, 1, 4), "decree-10"),
        (date(2025, 11, 4), "decree-10"),
        (date(2025, 11, 5), "decree-821"),
        (date(2100, 1, 1), "decree-821"),
    ],
)
def test_both_readings_stand_side_by_side_the_chosen_one_first(on: date, decree: str | None) -> None:
    both = ["served-year", decree] if decree else ["served-year"]
    assert [one.id for one in readings(load_rules(), "served-year", on)] == both
    assert [one.id for one in readings(load_rules(), "decree", on)] == both[::-1]


def test_of_two_decrees_in_force_on_a_day_the_later_one_holds(own_folder: Path) -> None:
    shipped = (resource("rules") / "decree-10.toml").read_text(encoding="utf-8")
    never_repealed = shipped.replace("until = 2025-11-04\n", "")
    (own_folder / "decree-10.toml").write_text(never_repealed, encoding="utf-8")
    rules = load_rules(own_folder)
    assert readings(rules, "decree", date(2025, 11, 4))[0].id == "decree-10"
    assert readings(rules, "decree", date(2025, 11, 5))[0].id == "decree-821"
