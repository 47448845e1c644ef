"""A letter is stale when facts or rules would now give another one, and the line that differs is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Interruption, PaperRecord, Settling
from desktop.casebook.people.letters import LetterRecord, letter
from desktop.casebook.people.people import save_case
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.issuing.stale import stale_lines
from tests.letters.families import CONTRACT, DAY, ON, SHERMATOV, rules, terms_for

TODAY = date(2026, 6, 1)


def record_for(book: Casebook, place: int = 0, **others: object) -> LetterRecord:
    """A letter of the family as it stands in the register."""
    case = save_case(book, SHERMATOV, "N. Ferreira")
    people = [case.recruit, *(relative.person for relative in case.relatives)]
    made = issue(book, case, people[place], terms_for(**others))  # type: ignore[arg-type]
    assert isinstance(made, Issued), made
    record = letter(book, made.number)
    assert record is not None
    return record


def lines(record: LetterRecord, case: Case | None, today: date = TODAY) -> tuple[str, ...]:
    return stale_lines(record, case, rules(), today)


@pytest.mark.parametrize("kind", ["eligibility", "family", "status", "papers"])
def test_a_letter_on_the_same_facts_is_not_stale_however_much_later(book: Casebook, kind: str) -> None:
    record = record_for(book, kind=kind)
    noted = replace(
        SHERMATOV,
        recruit=replace(SHERMATOV.recruit, note="rang"),
        papers=(PaperRecord("passport", received_on=ON),),
    )
    assert lines(record, SHERMATOV) == lines(record, noted) == lines(record, noted, date(2036, 1, 1)) == ()


def test_a_corrected_fact_is_told_with_what_it_was(book: Casebook) -> None:
    record = record_for(book)
    corrected = replace(SHERMATOV.recruit, birth_date=DAY("1996-06-24"))
    assert lines(record, replace(SHERMATOV, recruit=corrected)) == ("Born: 23 June 1996; now 24 June 1996.",)


def test_a_result_that_has_changed_is_told_first(book: Casebook) -> None:
    record = record_for(book)
    away = replace(CONTRACT, interruptions=(Interruption(date(2025, 8, 11), date(2025, 8, 26)),))
    told = lines(record, replace(SHERMATOV, contracts=(away,)))
    assert told[0] == "Result under served-year: may apply from 9 March 2026; now not yet."
    assert "One-year mark: 9 March 2026; now 19 March 2026." in told


def test_a_relatives_letter_follows_the_relative_through_a_change_of_order_and_name(book: Casebook) -> None:
    record = record_for(book, 1)
    spouse, parent = SHERMATOV.relatives
    assert lines(record, replace(SHERMATOV, relatives=(parent, spouse))) == ()
    renamed = replace(spouse, person=replace(spouse.person, name_in_script="أمينة", passport_number="S1"))
    told = lines(record, replace(SHERMATOV, relatives=(parent, renamed)))
    assert any(line.startswith("Passport: S4410022") for line in told)
    assert lines(record, replace(SHERMATOV, relatives=(parent,))) == (
        "أمينة إبراهيم خليل is no longer in case 2025-0117.",
    )


def test_an_end_of_service_after_the_letter_makes_it_stale_only_where_it_changes_the_result(
    book: Casebook,
) -> None:
    twelve = replace(SHERMATOV, contracts=(replace(CONTRACT, term_months=12),))
    case = save_case(book, twelve, "N. Ferreira")
    served = issue(book, case, case.recruit, terms_for())
    decree = issue(book, case, case.recruit, terms_for(chosen="decree-821"))
    assert isinstance(served, Issued) and isinstance(decree, Issued)
    dismissed = replace(CONTRACT, term_months=12, ended_on=DAY("2026-04-30"), discharge_ground="misconduct")
    now = replace(twelve, contracts=(dismissed,))
    records = [letter(book, one.number) for one in (served, decree)]
    assert records[0] is not None and records[1] is not None
    assert lines(records[0], now) == ()
    assert lines(records[1], now) == (
        "Result on 1 June 2026: not on this basis; on the letter's facts may apply from 5 November 2025.",
    )


def test_a_settling_taken_back_makes_the_letter_stale(book: Casebook) -> None:
    record = record_for(book, 2)
    taken_back = replace(SHERMATOV.relatives[1], settlings=())
    (told, *_) = lines(record, replace(SHERMATOV, relatives=(SHERMATOV.relatives[0], taken_back)))
    assert told == "Result under served-year: may apply from 10 March 2026; now to be settled."


def test_rules_that_were_changed_make_a_letter_stale_on_the_same_facts(book: Casebook) -> None:
    record = record_for(book)
    served = rules()["served-year"]
    years = [replace(one, years=2) if one.id == "year-served" else one for one in served.clauses]
    changed = {**rules(), "served-year": replace(served, clauses=tuple(years))}
    (told,) = stale_lines(record, SHERMATOV, changed, TODAY)
    assert told == "Result under served-year: may apply from 9 March 2026; now not yet."


def test_a_settling_of_the_other_reading_is_told(book: Casebook) -> None:
    record = record_for(book)
    settling = Settling("decree-821", "term-of-a-year", "met", "N. Ferreira", ON, "the order names a year")
    told = lines(record, replace(SHERMATOV, settlings=(settling,)))
    assert told == ("Result of the other reading: to be settled; now may apply.",)


def test_a_case_or_a_rule_set_that_is_gone_is_told(book: Casebook) -> None:
    record = record_for(book)
    assert lines(record, None) == ("Case 2025-0117 is no longer in the casebook.",)
    without = {name: one for name, one in rules().items() if name != "served-year"}
    assert stale_lines(record, SHERMATOV, without, TODAY) == ("The rule set served-year is no longer held.",)


def test_of_a_family_the_person_whose_fact_changed_is_told(book: Casebook) -> None:
    record = record_for(book, kind="family")
    born = replace(SHERMATOV.relatives[0].person, birth_date=DAY("1998-01-31"))
    family = (replace(SHERMATOV.relatives[0], person=born), SHERMATOV.relatives[1])
    assert lines(record, replace(SHERMATOV, relatives=family)) == (
        "Born: 30 January 1998; now 31 January 1998.",
    )
