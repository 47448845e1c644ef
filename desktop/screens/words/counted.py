"""Numbers of people and cases in words."""

from __future__ import annotations

from desktop.screens.words.language import plural


def people_and_cases(people: int, cases: int) -> str:
    """Both numbers in words: "412 people, 188 cases"."""
    return f"{people_in_words(people)}, {cases_in_words(cases)}"


def people_in_words(people: int) -> str:
    """A number of people: "1 person", "11 people"."""
    return plural("{0} people", "", people).format(grouped(people))


def cases_in_words(cases: int) -> str:
    """A number of cases: "1 case", "8 cases"."""
    return plural("{0} cases", "", cases).format(grouped(cases))


def grouped(number: int) -> str:
    """A whole number with its thousands set apart by a narrow space."""
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
