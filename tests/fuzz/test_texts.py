"""Passport strips, facts, words and codes, spoiled or made up, are read or refused in a sentence."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.casebook.lookup.lookup import find
from desktop.casebook.tables.book import Casebook, secret
from desktop.entry.countries import read_citizenship
from desktop.entry.dates import read_date
from desktop.entry.facts import read_contract, read_person, read_relative
from desktop.entry.fields import COLUMNS
from desktop.entry.interruptions import read_interruptions
from desktop.entry.mrz import read_strip
from desktop.entry.mrz_lines import begins_strip
from desktop.entry.refusal import Refusal
from desktop.letters.proof.keys import public_key
from desktop.letters.proof.verify import verify_code, verify_square, verify_with_key
from tests.fuzz.wrecking import wrecks

pytestmark = pytest.mark.slow
ON = date(2026, 3, 12)
STRIP = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
often = settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_a_spoiled_strip_is_read_or_refused_in_a_sentence() -> None:
    for spoiled in wrecks(STRIP.encode(), 3000):
        text = spoiled.decode("utf-8", "replace")
        begins_strip(text)
        read = read_strip(text, ON)
        assert not isinstance(read, Refusal) or read.reason.strip()


@often
@given(st.text(max_size=400))
def test_any_text_is_no_strip_or_one(text: str) -> None:
    read = read_strip(text, ON)
    assert not isinstance(read, Refusal) or read.reason.strip()


@often
@given(st.fixed_dictionaries({}, optional={column: st.text(max_size=60) for column in COLUMNS}))
def test_whatever_stands_in_a_row_is_taken_or_refused_with_its_column(fields: dict[str, str]) -> None:
    for refused in (read_person(fields, ON)[1], read_contract(fields)[1], read_relative(fields, ON)[1]):
        assert all(one.field in COLUMNS and one.reason.strip() for one in refused)


@often
@given(st.text(max_size=80))
def test_any_text_is_a_date_a_country_or_interruptions_or_is_refused(text: str) -> None:
    for read in (read_date(text, "birth_date"), read_citizenship(text), read_interruptions(text)):
        assert not isinstance(read, Refusal) or read.reason.strip()


@often
@given(st.text(max_size=120))
def test_any_words_can_be_looked_up(book: Casebook, words: str) -> None:
    assert find(book, words) == []


@often
@given(st.text(max_size=300))
def test_a_code_or_square_that_is_made_up_is_none(book: Casebook, text: str) -> None:
    key = public_key(secret(book))
    for found in (verify_code(book, text), verify_square(book, text), verify_with_key(text, key)):
        assert not found.genuine and found.said.strip()
