"""What a letter says and what it never says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Interruption, PaperRecord, Relative
from desktop.eligibility.checklist import load_checklist
from desktop.letters.paper.letter import Facts, Letter
from desktop.settings import Office
from tests.letters.families import ADOPTION_SEEN, CONTRACT, DAY, HAI, ON, OTABEK, SHERMATOV, letter_for


def said(letter: Letter) -> str:
    return " ".join("".join(run.text for run in part) for part in letter.body if not isinstance(part, Facts))


def facts(letter: Letter) -> dict[str, str]:
    return {row.label: row.value for part in letter.body if isinstance(part, Facts) for row in part.rows}


def test_a_recruit_who_served_the_year_appears_to_meet_the_conditions_from_the_mark() -> None:
    assert (
        "On the information recorded on 12 March 2026, and under the rule set served-year (news report of "
        "4 January 2024, in force since 4 January 2024), SHERMATOV OTABEK appears to meet the conditions to "
        "apply for citizenship from 9 March 2026."
    ) in said(letter_for())


def test_the_letter_is_an_assessment_and_the_authority_decides() -> None:
    assert (
        "This letter is the assessment of North Pier Office; it is not a decision, and the competent "
        "authority decides."
    ) in said(letter_for())


def test_an_office_that_has_not_entered_its_name_is_this_office() -> None:
    assert "the assessment of this office; it is not" in said(letter_for(office=Office()))


def test_under_served_year_the_decree_in_force_stands_beside_with_its_reason() -> None:
    assert (
        "This follows a report of the decree; under Decree 821 of 5 November 2025 itself the result is "
        "to be settled. Term of a year: no fixed term; the source does not say."
    ) in said(letter_for())


@pytest.mark.parametrize(
    ("on", "decree"),
    [(date(2025, 11, 4), "Decree 10 of 4 January 2024"), (date(2025, 11, 5), "Decree 821 of")],
)
def test_the_decree_beside_is_the_one_in_force_on_the_day_of_the_letter(on: date, decree: str) -> None:
    long_ago = replace(CONTRACT, signed_on=DAY("2024-02-01"), starts_on=DAY("2024-02-01"), interruptions=())
    assert f"under {decree}" in said(letter_for(replace(SHERMATOV, contracts=(long_ago,)), on=on))


def test_before_any_decree_was_held_the_letter_says_so() -> None:
    early = replace(CONTRACT, signed_on=DAY("2022-03-01"), starts_on=DAY("2022-03-01"), interruptions=())
    letter = letter_for(replace(SHERMATOV, contracts=(early,)), on=date(2023, 5, 14))
    assert "This follows a report of the decree; no decree reading is held for this day." in said(letter)


def test_where_the_decree_is_met_too_its_day_is_given() -> None:
    twelve = replace(SHERMATOV, contracts=(replace(CONTRACT, term_months=12),))
    assert "itself the result is may apply, from 5 November 2025." in said(letter_for(twelve))


def test_where_the_letter_follows_the_decree_the_served_year_stands_beside() -> None:
    begun = replace(CONTRACT, term_months=12, signed_on=DAY("2026-01-02"), starts_on=DAY("2026-01-02"))
    letter = letter_for(replace(SHERMATOV, contracts=(begun,)), chosen="decree-821")
    assert (
        "under the rule set served-year (news report of 4 January 2024) the result is "
        "not yet, 2 January 2027 at the earliest. Year served: the mark is 2 January 2027."
    ) in said(letter)


def test_a_rule_set_out_of_force_is_named_from_and_until() -> None:
    assert "(Decree 10 of 4 January 2024, in force from 4 January 2024 to 4 November 2025)" in said(
        letter_for(replace(SHERMATOV, contracts=(replace(CONTRACT, term_months=12),)), chosen="decree-10")
    )


def test_what_the_source_leaves_open_is_listed_as_to_be_settled() -> None:
    letter = letter_for()
    assert "To be settled: nothing under served-year; under Decree 821: term of a year." in said(letter)
    twelve = letter_for(replace(SHERMATOV, contracts=(replace(CONTRACT, term_months=12),)))
    assert "To be settled: nothing under served-year." in said(twelve)


def test_what_was_settled_is_told_with_who_when_and_why() -> None:
    assert (
        "Settled: Relation is listed under served-year, as met, by N. Ferreira on 10 March 2026: "
        "the register of births was seen."
    ) in said(letter_for(place=2))


def test_the_papers_still_to_bring_are_named_without_those_that_are_here() -> None:
    assert (
        "Still to bring: application form; passport and a copy; notarised translation of the passport; "
        "fingerprints; photographs; copy of the contract. To be settled: nothing"
    ) in said(letter_for())
    here = (PaperRecord("passport", received_on=ON), PaperRecord("photographs", asked_on=ON))
    assert (
        "Still to bring: application form; notarised translation of the passport; fingerprints; photographs; "
        "copy of the contract."
    ) in said(letter_for(replace(SHERMATOV, papers=here)))


def test_a_letter_to_somebody_who_brought_everything_says_so() -> None:
    everything = tuple(PaperRecord(paper.id, received_on=ON) for paper in load_checklist().papers)
    assert "Still to bring: nothing on this office’s list. To be settled:" in said(
        letter_for(replace(SHERMATOV, papers=everything))
    )


def test_a_relatives_papers_are_the_relatives_own() -> None:
    letter = said(letter_for(place=1))
    assert "marriage certificate; copy of the recruit's contract; copy of the recruit's passport." in letter


def test_a_relative_is_named_with_the_recruit_and_the_recruits_reasons_are_told_apart() -> None:
    letter = letter_for(place=2)
    assert (
        "NGUYỄN VĂN HẢI (adoptive parent of SHERMATOV OTABEK) appears to meet the conditions to apply "
        "for citizenship from 10 March 2026."
    ) in said(letter)
    assert "Term of a year (of the recruit): no fixed term; the source does not say." in said(letter)


def test_independent_advice_is_open_to_everyone() -> None:
    assert "independent legal advice" in said(letter_for())


def test_the_facts_used_are_all_printed() -> None:
    assert facts(letter_for()) == {
        "Name in the passport": "SHERMATOV OTABEK",
        "Name in its own script": "Шерматов Отабек Рустамович",
        "Born": "23 June 1996",
        "Citizenship": "Uzbekistan",
        "Passport": "C1252909, valid until 14 August 2029",
        "Contract": "38/25, signed 28 February 2025, no fixed term",
        "Start": "3 March 2025",
        "Days not counted": "6 days, 11 to 16 August 2025",
        "One-year mark": "9 March 2026",
        "Service": "no end of service is recorded as of 12 March 2026",
    }


def test_a_relatives_facts_carry_the_relation_and_the_recruit_but_not_the_recruits_passport() -> None:
    printed = facts(letter_for(place=1))
    assert printed["Relation"] == "spouse of SHERMATOV OTABEK, since 5 May 2020, registered"
    assert printed["The recruit"] == "Шерматов Отабек Рустамович, born 23 June 1996, Uzbekistan"
    assert "C1252909" not in " ".join(printed.values())


def test_a_date_known_to_the_month_and_a_person_without_a_state_are_printed_as_recorded() -> None:
    printed = facts(letter_for(place=2))
    assert printed["Born"] == "February 1960"
    assert printed["Citizenship"] == "Vietnam, stateless"
    assert printed["Passport"] == "N7701234"


def test_a_start_taken_from_the_signing_is_called_provisional() -> None:
    unstarted = replace(CONTRACT, starts_on=None, interruptions=())
    printed = facts(letter_for(replace(SHERMATOV, contracts=(unstarted,))))
    assert printed["Start"] == "28 February 2025, provisional: taken from the day of signing"
    assert printed["Days not counted"] == "none"


def test_an_interruption_counts_only_from_the_start_to_the_day_before_the_mark() -> None:
    spans = (
        Interruption(date(2025, 2, 20), date(2025, 3, 4)),
        Interruption(date(2026, 3, 5), date(2026, 3, 5)),
    )
    printed = facts(letter_for(replace(SHERMATOV, contracts=(replace(CONTRACT, interruptions=spans),))))
    assert printed["Days not counted"] == "2 days, 3 to 4 March 2025"
    assert printed["One-year mark"] == "5 March 2026"


def test_an_interruption_without_an_end_is_told_where_the_letter_follows_the_decree() -> None:
    running = replace(CONTRACT, term_months=12, interruptions=(Interruption(date(2025, 12, 30)),))
    printed = facts(letter_for(replace(SHERMATOV, contracts=(running,)), chosen="decree-821"))
    assert printed["Days not counted"] == "from 30 December 2025, no end recorded"
    assert "One-year mark" not in printed


def test_an_end_of_service_is_told_with_its_ground_and_one_still_to_come_is_not() -> None:
    over = replace(CONTRACT, ended_on=DAY("2026-03-11"), discharge_ground="health")
    assert (
        facts(letter_for(replace(SHERMATOV, contracts=(over,))))["Service"] == "ended 11 March 2026: health"
    )
    coming = replace(over, ended_on=DAY("2026-03-12"))
    assert "no end of service" in facts(letter_for(replace(SHERMATOV, contracts=(coming,))))["Service"]


def test_several_contracts_each_have_a_row_and_one_still_to_come_has_none() -> None:
    first = replace(CONTRACT, term_months=1, ended_on=DAY("2025-03-31"), interruptions=())
    second = replace(CONTRACT, number="", signed_on=None, starts_on=DAY("2025-04-01"), term_months=36)
    coming = replace(CONTRACT, number="40/26", signed_on=DAY("2026-04-01"), starts_on=DAY("2026-04-01"))
    printed = facts(letter_for(replace(SHERMATOV, contracts=(first, second, coming))))
    assert printed["Contract 1"] == (
        "38/25, signed 28 February 2025, begins 3 March 2025, term of one month, ended 31 March 2025"
    )
    assert printed["Contract 2"] == "begins 1 April 2025, term of 36 months"
    assert "Contract 3" not in printed


def test_a_widows_letter_says_that_the_relation_ended() -> None:
    died = replace(CONTRACT, ended_on=DAY("2026-03-10"), discharge_ground="died", term_months=12)
    widow = replace(SHERMATOV.relatives[0], until=DAY("2026-03-10"), until_why="death")
    case = replace(SHERMATOV, contracts=(died,), relatives=(widow,))
    printed = facts(letter_for(case, place=1, chosen="decree-821"))
    assert printed["Relation"].endswith("since 5 May 2020, registered, ended 10 March 2026")
    assert printed["Service"] == "ended 10 March 2026: death"


def test_a_recruit_known_by_one_name_alone_is_not_named_twice() -> None:
    one_name = replace(OTABEK, family_name="", given_names="")
    relative = Relative(HAI, "parent", settlings=(ADOPTION_SEEN,))
    printed = facts(letter_for(replace(SHERMATOV, recruit=one_name, relatives=(relative,)), place=1))
    assert printed["Relation"] == "parent of Шерматов Отабек Рустамович"
    assert printed["The recruit"] == "born 23 June 1996, Uzbekistan"
