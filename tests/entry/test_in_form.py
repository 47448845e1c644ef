"""Whoever types into a form is told what is wrong in the words of the form, not in those of a file."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.entry.facts import read_contract, read_relative
from desktop.entry.refusal import Refusal

ON = date(2026, 3, 12)


def refusals(**fields: str) -> list[Refusal]:
    """What is wrong in the fields of a relative, and of a contract."""
    person = {"family_name": "Rai", "relation": "child"}
    return [*read_relative(person | fields, ON)[1], *read_contract(fields)[1]]


WRONG = (
    (
        {"birth_date": "2026-03-13"},
        "A birth date cannot lie after today, 12 March 2026; look at its day and year again.",
    ),
    (
        {"starts_on": "2025-03-03", "ended_on": "2025-02"},
        "The last day of service lies before the contract begins, 3 March 2025; "
        "put right which of the two is wrong.",
    ),
    (
        {"discharge_ground": "own_request"},
        "Why a contract ended needs the last day of service; type at least its year.",
    ),
    ({"relation": ""}, "Choose how this person is related to the recruit."),
    (
        {"relation_since": "2018-05", "relation_until": "2018-04"},
        "The relation cannot end before it begins, May 2018; put right which of the two is wrong.",
    ),
    (
        {"citizenship": "NPLL"},
        "“NPLL” is no country; type its code of three letters, or its name in English, Russian or Spanish. "
        "Is Nepal (NPL) meant?",
    ),
    (
        {"citizenship": "—"},
        "No country is named; type its code of three letters, or its name in English, Russian or Spanish.",
    ),
    (
        {"interruptions": "2.10.2025"},
        "“2.10.2025” is no interruption; type 1.8.2024..10.8.2024, or 1.8.2024.. where it has not ended.",
    ),
    (
        {"interruptions": "10.2025.."},
        "“10.2025” is no whole date; type day, month and year, for an interruption is counted in days.",
    ),
    (
        {"interruptions": "2.10.2025..1.10.2025"},
        "The interruption from 2 October 2025 to 1 October 2025 ends before it begins; "
        "put right which of the two is wrong.",
    ),
)


@pytest.mark.parametrize(("fields", "said"), WRONG)
def test_it_is_said_in_the_words_of_the_form(fields: dict[str, str], said: str) -> None:
    assert [one.in_words for one in refusals(**fields)] == [said]


def test_what_is_the_same_in_both_is_said_once() -> None:
    (one,) = refusals(birth_date="31.02.1990")
    assert one.in_words == one.reason == "31 February 1990 does not exist; February 1990 had 28 days."


FIELDS = (
    *("family_name", "birth_date", "citizenship", "sex", "passport_number", "passport_expires", "relation"),
    *("relation_since", "relation_until", "relation_until_why", "registered", "contract_number", "signed_on"),
    *("starts_on", "term_months", "ended_on", "discharge_ground", "interruptions", "note"),
)
# What is chosen from a list in the form cannot be typed wrong there.
CHOSEN = ("sex", "relation", "relation_until_why", "registered", "discharge_ground")


@pytest.mark.parametrize("column", [one for one in FIELDS if one not in CHOSEN])
@pytest.mark.parametrize("text", ["?", "\x07", "31.02.2025", "3/4", "x" * 11_000, "..", "99"])
def test_no_sentence_for_a_form_speaks_of_columns_or_codes(column: str, text: str) -> None:
    for one in refusals(**{column: text}):
        assert not {sign for sign in ("_", "column", "alpha-3") if sign in one.in_words}
        assert one.in_words.endswith((".", "?"))
