"""People are found by any words of theirs, in any order and script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.case import Case, Contract, Person
from desktop.casebook.keeping.file import Casebook, close_casebook, new_casebook
from desktop.casebook.lookup.folding import folds, spelled
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import save_case, save_cases
from tests.casebook.invented import NGUYEN, SHERMATOV, clock, when


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    """A casebook with the families that are looked for."""
    book = new_casebook(Path(tmp_path_factory.mktemp("office")) / "office.yearmark", clock)
    lone = [
        Person("TÖRÖK-O’NEILL ʻAKAU", "D’ARCY", birth_date=when("1994-01"), passport_number="AB 12 345"),
        Person("ĐORĐEVIĆ", "ŁUKASZ", birth_date=when("1994")),
        Person("ЁЛКИН", "ЮРИЙ"),
        Person("IURCHUK", "DMITRII"),
    ]
    cases = [Case(f"2025-{number:04}", one) for number, one in enumerate(lone, 117)]
    save_cases(book, [SHERMATOV, NGUYEN, *cases], "Vera")
    yield book
    close_casebook(book)


def names(book: Casebook, words: str) -> list[str]:
    return [found.name for found in find(book, words)]


@pytest.mark.parametrize("words", ["Ščasný", "Scasny", "Shchasny", "Щасны"])
def test_two_letters_with_signs_side_by_side_are_found_without_them(book: Casebook, words: str) -> None:
    save_cases(book, [Case("2026-0001", Person("ŠČASNÝ", "JAN"))], "Vera")
    assert names(book, words) == ["ŠČASNÝ JAN"]


@pytest.mark.parametrize(
    "words",
    [
        "otabek",
        "Sher otab",
        "OTABEK SHERMATOV",
        "Шермат отаб",
        "отабек",
        "C1252909",
        "c 1252909",
        "1252909",
        "C125 2909 shermatov",
        "otabek C 125 2909",
        "C1252909 23.06.1996",
        "C1252909 1996",
        "K-00017/2",
        "k00017",
        "00017",
        "1996-06-23",
        "23.06.1996",
        "23 Jun 1996",
        "06/23/1996",
        "June 1996 otabek",
        "1996 2026-0001",
        "20260001 otabek",
    ],
)
def test_a_recruit_is_found_by_any_of_his_words(office: Casebook, words: str) -> None:
    assert names(office, words) == ["SHERMATOV OTABEK"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("nguyen van hai", "NGUYỄN VĂN HẢI"),
        ("nguyễn", "NGUYỄN VĂN HẢI"),
        ("do thi lan", "ĐỖ THỊ LAN"),
        ("dordevic lukasz", "ĐORĐEVIĆ ŁUKASZ"),
        ("Джордже", "ĐORĐEVIĆ ŁUKASZ"),
        ("djordjevich", "ĐORĐEVIĆ ŁUKASZ"),
        ("Лукаш", "ĐORĐEVIĆ ŁUKASZ"),
        ("oneill", "TÖRÖK-O’NEILL ʻAKAU D’ARCY"),
        ("O'Neill darcy", "TÖRÖK-O’NEILL ʻAKAU D’ARCY"),
        ("torok-o’neill", "TÖRÖK-O’NEILL ʻAKAU D’ARCY"),
        ("akau", "TÖRÖK-O’NEILL ʻAKAU D’ARCY"),
        ("AB12345", "TÖRÖK-O’NEILL ʻAKAU D’ARCY"),
        ("ab 12 345", "TÖRÖK-O’NEILL ʻAKAU D’ARCY"),
        ("ab 12 345 darcy 1994", "TÖRÖK-O’NEILL ʻAKAU D’ARCY"),
        ("12345", "TÖRÖK-O’NEILL ʻAKAU D’ARCY"),
        ("елкин", "ЁЛКИН ЮРИЙ"),
        ("ёлкин юрии", "ЁЛКИН ЮРИЙ"),
        ("elkin", "ЁЛКИН ЮРИЙ"),
        ("iurii", "ЁЛКИН ЮРИЙ"),
        ("yuriy", "ЁЛКИН ЮРИЙ"),
        ("Дмитрий", "IURCHUK DMITRII"),
        ("gulnora", "Гулнора"),
        ("01.1994", "TÖRÖK-O’NEILL ʻAKAU D’ARCY"),
    ],
)
def test_a_name_is_found_in_whatever_letters_it_is_typed(
    office: Casebook, words: str, name: str | None
) -> None:
    assert names(office, words) == ([name] if name else [])


def test_everybody_of_a_case_is_found_by_its_number(office: Casebook) -> None:
    found = find(office, "2026-0001")
    assert [(one.relation, one.case) for one in found] == [
        ("recruit", "2026-0001"),
        ("spouse", "2026-0001"),
        ("parent", "2026-0001"),
    ]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("wife sherm", "SHERMATOVA LOLA"),
        ("spouse Шермат", "SHERMATOVA LOLA"),
        ("spouse lan", "ĐỖ THỊ LAN"),
        ("parent gulnora", "Гулнора"),
        ("parent Gulnara", "Гулнора"),
    ],
)
def test_a_relative_is_found_by_what_they_are_in_the_case(office: Casebook, words: str, name: str) -> None:
    assert names(office, words) == [name]


def test_a_year_finds_all_who_were_born_in_it(office: Casebook) -> None:
    assert names(office, "1994") == ["TÖRÖK-O’NEILL ʻAKAU D’ARCY", "ĐORĐEVIĆ ŁUKASZ"]


def test_what_is_found_says_who_it_is(office: Casebook) -> None:
    (found,) = find(office, "lola")
    wife = SHERMATOV.relatives[0].person
    assert (found.name, found.passport_number, found.birth_date) == ("SHERMATOVA LOLA", "C 700 1234", None)
    assert (found.name_in_script, found.why) == (wife.name_in_script, "")
    assert find(office, "otabek")[0].birth_date == SHERMATOV.recruit.birth_date


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Nguyễn văn", ""),
        ("nguyen hải", "nguyen: read NGUYỄN"),
        ("nguyen hai", "nguyen: read NGUYỄN; hai: read HẢI"),
        ("нгуен", "нгуен: read NGUYỄN"),
        ("отабек шерматов", "отабек: read OTABEK"),
        ("Юрчук дмитр", "Юрчук: read IURCHUK; дмитр: read DMITRII"),
        ("N88", ""),
        ("Oneill", ""),
        ("otabke", "otabke: OTABEK, one letter off"),
        ("shermatof otobekk", "shermatof: read SHERMATOV; otobekk: OTABEK, one letter off"),
        ("shrematob wife", None),
    ],
)
def test_a_match_that_is_not_letter_by_letter_says_how_it_reads(
    office: Casebook, words: str, why: str | None
) -> None:
    assert [found.why for found in find(office, words)] == ([] if why is None else [why])


@pytest.mark.parametrize(
    "words", ["", "   ", "!!!", "'", "sherm nobody", "OR", '"', "otabek AND", "\0", "\ud800", "ъ"]
)
def test_words_that_are_nobodys_find_nobody(office: Casebook, words: str) -> None:
    assert find(office, words) == []


def test_no_more_are_found_than_asked_for(office: Casebook) -> None:
    assert [found.name for found in find(office, "202", limit=2)] == ["SHERMATOV OTABEK", "SHERMATOVA LOLA"]
    assert find(office, "202", limit=0) == []


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.one_of(st.text(max_size=40), st.text('"*():^+-{}~ANDORTE 19./', max_size=30)))
def test_whatever_is_typed_is_answered(office: Casebook, words: str) -> None:
    assert len(find(office, words)) <= 50


def test_a_page_pasted_by_mistake_is_answered(office: Casebook) -> None:
    assert find(office, "1994 lorem 03/04/1994 " * 5000) == []


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_a_folded_word_is_of_plain_small_letters(text: str) -> None:
    for word in spelled(text).split():
        assert all(each.isascii() and each.isalnum() and each == each.lower() for each in folds(word))


def test_a_changed_name_is_found_by_its_new_words_only(book: Casebook) -> None:
    saved = save_case(book, SHERMATOV, "Vera")
    renamed = replace(saved.recruit, given_names="RUSTAM", passport_number="D1")
    again = save_case(book, replace(saved, recruit=renamed), "Vera")
    assert names(book, "otabek") == names(book, "C1252909") == []
    assert names(book, "rustam d1") == ["SHERMATOV RUSTAM"]
    save_case(book, replace(again, contracts=(Contract("Z-500"),)), "Vera")
    assert names(book, "K-00017") == []
    assert names(book, "z500") == ["SHERMATOV RUSTAM"]
