"""Who is listed under words and filter together, on the day asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case
from desktop.casebook.lists.search import Filter, Search
from desktop.casebook.people.people import load_case, save_case, save_cases
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.words.terms import Terms
from desktop.screens.list.narrowing import Narrowed, narrowed
from desktop.screens.page.asked import Asked
from desktop.screens.page.follow import entries
from desktop.settings import Settings
from tests.screens.families import AL_HADDAD, FAMILIES, NGUYEN, PERERA, SHERMATOV, THAPA, TOKTOGULOV

EVERYONE = {case.number for case in FAMILIES}


@pytest.fixture
def asked(book: Casebook, rules: Mapping[str, RuleSet], on: date) -> Asked:
    save_cases(book, FAMILIES, "N. Ferreira")
    return Asked(book, rules, "served-year", on)


def listed(asked: Asked, wanted: Filter = Filter(), words: str = "") -> dict[str, tuple[int, ...]]:  # noqa: B008
    found = ask(asked, Search(words=words, filter=wanted))
    return {entry.number: entry.only or () for entry in found.entries}


def ask(asked: Asked, search: Search) -> Narrowed:
    found = narrowed(asked, entries(asked, search.order), search, lambda: False)
    assert found is not None
    return found


def letter_for(asked: Asked, case: Case, settings: Settings) -> None:
    stored = load_case(asked.book, case.number)
    assert stored is not None
    terms = Terms(asked.rules, asked.chosen, asked.on, settings.office)
    made = issue(asked.book, stored, stored.recruit, terms)
    assert isinstance(made, Issued)


def test_an_outcome_is_asked_of_each_person_under_the_chosen_reading(asked: Asked) -> None:
    assert listed(asked, Filter(outcome="met")) == {SHERMATOV.number: (0, 2)}
    assert listed(asked, Filter(outcome="unknown", relation="spouse")) == {SHERMATOV.number: (1,)}
    assert listed(asked, Filter(outcome="not_met", citizenship=("UZB",))) == {SHERMATOV.number: (3,)}


def test_a_held_case_has_no_outcome_in_the_list_and_none_in_the_filter(asked: Asked) -> None:
    assert TOKTOGULOV.number not in listed(asked, Filter(outcome="not_yet"))
    assert listed(asked, Filter(outcome="not_yet", hold="held")) == {TOKTOGULOV.number: (0,)}


def test_outcomes_are_those_of_the_day_asked_about(asked: Asked) -> None:
    later = replace(asked, on=date(2026, 3, 20))
    assert {THAPA.number, AL_HADDAD.number} <= listed(later, Filter(outcome="met")).keys()
    earlier = replace(asked, on=date(2026, 3, 1))
    assert listed(earlier, Filter(outcome="met")) == {}


def test_marks_between_two_days_are_those_that_the_list_shows(asked: Asked) -> None:
    march = Filter(mark_from=date(2026, 3, 10), mark_until=date(2026, 3, 17))
    assert listed(asked, march).keys() == {THAPA.number, AL_HADDAD.number}
    assert PERERA.number not in listed(asked, Filter(mark_from=date(2026, 1, 1)))


def test_the_order_of_the_list_is_kept(asked: Asked) -> None:
    recruits = Filter(relation="recruit", citizenship=("VNM", "SYR", "NPL"))
    by_mark = [one.number for one in ask(asked, Search(filter=recruits)).entries]
    assert by_mark == [THAPA.number, AL_HADDAD.number, NGUYEN.number]
    by_name = [one.number for one in ask(asked, Search(filter=recruits, order="name")).entries]
    assert by_name == [AL_HADDAD.number, NGUYEN.number, THAPA.number]


def test_words_find_people_and_not_their_families(asked: Asked) -> None:
    assert listed(asked, words="дилноза") == {SHERMATOV.number: (1,)}
    assert listed(asked, words="shermatov").keys() == {SHERMATOV.number}


def test_words_and_filter_narrow_together(asked: Asked) -> None:
    assert listed(asked, Filter(relation="child"), "shermatov") == {SHERMATOV.number: (2,)}
    assert listed(asked, Filter(outcome="met", relation="sibling"), "shermatov") == {}
    assert listed(asked, Filter(citizenship=("NPL",)), "shermatov") == {}


def test_why_somebody_was_found_is_kept_for_the_row(asked: Asked) -> None:
    whys = ask(asked, Search(words="shermatow otabek")).whys
    assert "SHERMATOV" in whys[SHERMATOV.number, 0].upper()
    assert ask(asked, Search(words="otabek")).whys == {(SHERMATOV.number, 0): ""}


def test_a_letter_is_stale_once_a_fact_it_rests_on_has_changed(asked: Asked, settings: Settings) -> None:
    letter_for(asked, SHERMATOV, settings)
    assert listed(asked, Filter(letter="issued")) == {SHERMATOV.number: (0,)}
    assert listed(asked, Filter(letter="stale")) == {}
    stored = load_case(asked.book, SHERMATOV.number)
    assert stored is not None
    renamed = replace(stored.recruit, given_names="OTABEK RUSTAM")
    save_case(asked.book, replace(stored, recruit=renamed), "N. Ferreira")
    assert listed(asked, Filter(letter="stale")) == {SHERMATOV.number: (0,)}
    assert SHERMATOV.number in listed(asked, Filter(letter="issued", outcome="met"))


def test_nobody_else_is_decided_once_something_newer_is_asked(asked: Asked) -> None:
    search = Search(filter=Filter(outcome="met"))
    assert narrowed(asked, entries(asked, "mark"), search, lambda: True) is None
    assert narrowed(asked, entries(asked, "mark"), Search(words="shermatov"), lambda: True) is None


def test_everybody_passes_an_empty_search(asked: Asked) -> None:
    assert listed(asked).keys() == EVERYONE
