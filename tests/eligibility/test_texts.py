"""The words for a decision in every language: nothing left out or mixed, set as the language sets it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given

from desktop.case import Case, PartialDate, Settling
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.oath import OathClock
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Clause
from desktop.eligibility.texts import LANGUAGES, list_text, texts
from desktop.eligibility.verdicts import Finding
from desktop.eligibility.words import (
    clause_text,
    day_of_year_text,
    day_text,
    days_text,
    mark_text,
    missing_text,
    oath_text,
    outcome_reasons,
    passport_text,
    settled_text,
    source_text,
)
from tests.eligibility.families import case_of
from tests.eligibility.strategies import LAW, ON, RULES, cases, rule_sets

ON_DAY = date(2026, 3, 9)
OTHERS = [language for language in LANGUAGES if language != "en"]
FIRST_WORDS = {"ru": re.compile("[А-Яа-яЁё]"), "es": re.compile("[A-Za-zÁÉÍÓÚáéíóú]")}


def sentences(table: dict[str, object], path: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from sentences(value, f"{path}.{key}")
        elif isinstance(value, str):
            yield f"{path}.{key}", value


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_says_all_that_english_says_with_the_same_facts(language: str) -> None:
    said = dict(sentences(texts(language)))
    for path, english in sentences(texts("en")):
        # A form for one day is a matter of English and Spanish; Russian says it the same way.
        if path.startswith(".mark") and path.endswith("_one"):
            continue
        fields = set(re.findall(r"\{\w+\}", said[path]))
        assert fields <= set(re.findall(r"\{\w+\}", english)), path
        assert fields or said[path] != english or path == ".dates.year", path
    assert all(len(texts(language)["dates"][key]) == 12 for key in ("months", "of_months"))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["9 March 2026", "March 2026", "2026", "1 day", "2 days", "21 days"]),
        ("ru", ["9 марта 2026 г.", "март 2026 г.", "2026 г.", "1 день", "2 дня", "21 день"]),
        ("es", ["9 de marzo de 2026", "marzo de 2026", "2026", "1 día", "2 días", "21 días"]),
    ],
)
def test_days_and_their_numbers_are_said_as_in_the_language(language: str, words: list[str]) -> None:
    days = (date(2026, 3, 9), PartialDate.of(2026, 3), PartialDate.of(2026))
    said = [day_text(day, language) for day in days] + [days_text(n, language) for n in (1, 2, 21)]
    assert said == words


@pytest.mark.parametrize(("language", "words"), [("en", "9 March"), ("ru", "9 марта"), ("es", "9 de marzo")])
def test_a_day_of_the_year_that_is_spoken_of_needs_no_year(language: str, words: str) -> None:
    assert day_of_year_text(date(2026, 3, 9), language) == words
    assert day_of_year_text(date(2026, 3, 9)) == "9 March"


@pytest.mark.parametrize(
    ("items", "language", "words"),
    [
        ([], "en", ""),
        (["a"], "en", "a"),
        (["a", "b", "c"], "en", "a, b and c"),
        (["a", "b", "c"], "ru", "a, b и c"),
        (["a", "b", "c"], "es", "a, b y c"),
        (["padre", "hijo"], "es", "padre e hijo"),
        (["agua", "hielo"], "es", "agua y hielo"),
    ],
)
def test_a_list_ends_with_the_word_for_and(items: list[str], language: str, words: str) -> None:
    assert list_text(items, language) == words


def test_a_missing_fact_needs_no_case_endings_in_russian() -> None:
    missing = ("recruit.birth_date", "contract[2].starts_on", "sex")
    assert missing_text(missing, "ru") == "дата рождения (военнослужащий), дата начала (контракт 2), пол"
    assert (
        missing_text(missing, "es") == "fecha de nacimiento (del recluta), fecha de inicio (contrato 2), sexo"
    )


def test_the_mark_and_a_settling_are_said_in_each_language() -> None:
    contract = {"starts_on": "2025-03-03", "interruptions": "2025-07-01..2025-07-06"}
    case = case_of("2026-0001", {"given_names": "OTABEK"}, [contract], [])
    day = date(2026, 3, 2)
    mark = mark_of(case, RULES["served-year"], day)
    assert mark_text(mark, day, "ru") == (
        "Один год, считая с 3 марта 2025 г., исполняется 3 марта 2026 г.; не засчитывается 6 дней, "
        "и дата переносится на 9 марта 2026 г."
    )
    assert mark_text(mark, day, "es") == (
        "Un año contado desde el 3 de marzo de 2025 se cumple el 3 de marzo de 2026; 6 días no computan y lo "
        "trasladan al 9 de marzo de 2026."
    )
    settling = Settling("decree-821", "alive", "met", "L. Ortiz", date(2026, 2, 1), "respuesta recibida")
    assert settled_text(settling, "es") == "resuelto el 1 de febrero de 2026 por L. Ortiz: respuesta recibida"


@pytest.mark.parametrize("language", OTHERS)
def test_a_rule_set_is_named_in_each_language(language: str) -> None:
    for rules in RULES.values():
        named = rules.named_in(language)
        assert FIRST_WORDS[language].match(named.title)
        assert named.instrument != rules.instrument
        assert named.source != rules.source
        assert rules.named_in("en").title == rules.named_in("tlh").title == rules.title


@LAW
@given(cases(), rule_sets, ON)
def test_every_clause_and_mark_has_a_sentence_without_gaps_in_russian_and_spanish(
    case: Case, rules: RuleSet, on: date
) -> None:
    clauses = [clause for sheet in decide(case, rules, on).sheets for clause in sheet.clauses]
    mark = mark_of(case, RULES["served-year"], on)
    for language in OTHERS:
        said = [mark_text(mark, on, language), *(clause_text(clause, language) for clause in clauses)]
        assert not [words for words in said if not words or "None" in words or "{" in words or "_" in words]
        assert not [words for words in said if ".." in words]


LATIN = re.compile("[A-Za-z]{3,}")


@LAW
@given(cases(), rule_sets, ON)
def test_what_is_said_in_russian_holds_no_english_word(case: Case, rules: RuleSet, on: date) -> None:
    said = [mark_text(mark_of(case, RULES["served-year"], on), on, "ru")]
    for sheet in decide(case, rules, on).sheets:
        clauses = [clause for clause in sheet.clauses if clause.settled is None]
        said += [clause_text(clause, "ru") for clause in clauses]
        said += outcome_reasons(clauses, sheet.outcome, "ru")
    assert not [words for words in said if LATIN.search(words)]


def test_a_settled_clause_a_mark_gone_by_an_oath_and_a_passport_are_said_in_spanish() -> None:
    settling = Settling("decree-821", "alive", "met", "L. Ortiz", date(2026, 2, 1), "respuesta recibida")
    clause = Clause("alive", Finding("met", "alive"), "", settling)
    assert clause_text(clause, "es") == settled_text(settling, "es")
    several = Clause("year-served", Finding("unsettled", "over_several_spells", {"days": 371}), "")
    assert clause_text(several, "es").startswith("371 días ")
    mark = mark_of(
        case_of("1", {"given_names": "OTABEK"}, [{"starts_on": "2025-03-03"}], []),
        RULES["served-year"],
        ON_DAY,
    )
    assert mark_text(mark, ON_DAY, "es").endswith("hace 6 días.")
    clock = OathClock("running", date(2027, 3, 12), 365)
    assert "12 de marzo de 2027" in oath_text(clock, "es") and "365 días" in oath_text(clock, "es")
    assert "mayo de 2026" in passport_text("soon", PartialDate.of(2026, 5), "es")


@pytest.mark.parametrize("language", OTHERS)
def test_where_each_shipped_clause_is_taken_from_is_said_in_the_language(language: str) -> None:
    sources = {clause.source for rules in RULES.values() for clause in rules.clauses}
    for source in sources:
        said = source_text(source, language)
        assert not set(source.split(": ", 1)) & set(said.split(": ", 1)), source
        assert sorted(re.findall(r"\d{4}", said)) == sorted(re.findall(r"\d{4}", source)), source


def test_the_source_of_an_offices_own_rule_is_shown_as_it_is_written() -> None:
    assert source_text("Office note of 2 March: as agreed", "ru") == "Office note of 2 March: as agreed"
