"""Asking for a letter, and what came of it."""

from __future__ import annotations

from datetime import date

from desktop.case import Case, Person
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.issue import (
    Issued,
    Refused,
    issue,
)
from tests.letters.families import ON, terms_for


def asked(
    book: Casebook, case: Case, person: Person | None = None, on: date = ON, chosen: str = "served-year"
) -> Issued | Refused:
    who = person or case.recruit
    return issue(book, case, who, terms_for(on, chosen))


def refusal(answer: Issued | Refused) -> str:
    assert isinstance(answer, Refused), answer
    return answer.reason


def issued(answer: Issued | Refused) -> Issued:
    assert isinstance(answer, Issued), answer
    return answer
