"""Citizenships are read by code and by English name, one or several."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.countries import country_name
from desktop.entry.countries import read_citizenship
from desktop.entry.refusal import Refusal
from desktop.resources import resource


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("CUB", ("CUB",)),
        ("cub", ("CUB",)),
        ("Cuba", ("CUB",)),
        ("KAZ RUS", ("KAZ", "RUS")),
        ("KAZ, Russia", ("KAZ", "RUS")),
        ("Sri Lanka", ("LKA",)),
        ("Sri Lanka Nepal", ("LKA", "NPL")),
        ("RUS RUS", ("RUS",)),
        ("D", ("DEU",)),
        ("RKS", ("XKX",)),
        ("XKX", ("XKX",)),
        ("XXA", ("XXA",)),
        ("XXB XXX", ("XXB", "XXX")),
        ("XXC", ("XXC",)),
        ("Côte d’Ivoire", ("CIV",)),
        ("Cote d'Ivoire", ("CIV",)),
        ("Ivory Coast", ("CIV",)),
        ("Turkey", ("TUR",)),
        ("Türkiye", ("TUR",)),
        ("Guinea-Bissau", ("GNB",)),
        ("Guinea", ("GIN",)),
        ("Bosnia and Herzegovina", ("BIH",)),
        ("Saint Lucia", ("LCA",)),
        ("The Gambia", ("GMB",)),
        ("Democratic Republic of the Congo", ("COD",)),
        ("Congo, Democratic Republic of the", ("COD",)),
        ("Moldova, Republic of", ("MDA",)),
        ("Viet Nam", ("VNM",)),
        ("USA", ("USA",)),
        ("Syria, Russian Federation", ("SYR", "RUS")),
        ("stateless", ("XXA",)),
    ],
)
def test_a_citizenship_is_read_by_code_and_by_name(typed: str, codes: tuple[str, ...]) -> None:
    assert read_citizenship(typed) == codes


def test_every_code_and_every_english_name_of_the_table_is_read() -> None:
    with resource("countries.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            assert read_citizenship(row["alpha3"]) == read_citizenship(row["en"]) == (row["alpha3"],)


def test_every_alias_leads_to_a_country_of_the_table() -> None:
    with resource("country-aliases.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            assert read_citizenship(row["en"]) == (row["alpha3"],)
            assert country_name(row["alpha3"]) != row["alpha3"]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("NPLL", "“NPLL” is no country; write its alpha-3 code or its English name. Is Nepal (NPL) meant?"),
        ("Uzbekstan", "“Uzbekstan” is no country; write its alpha-3 code or its English name."
                      " Is Uzbekistan (UZB) meant?"),
        ("KAZ QQQQ", "“QQQQ” is no country; write its alpha-3 code or its English name."),
        ("—", "No country is named; write its alpha-3 code or its English name."),
    ],
)  # fmt: skip
def test_what_is_no_country_is_named_and_the_nearest_one_offered(typed: str, sentence: str) -> None:
    assert read_citizenship(typed) == Refusal("citizenship", typed, sentence)


@given(st.text())
def test_no_text_stops_the_reader(typed: str) -> None:
    answer = read_citizenship(typed)
    assert isinstance(answer, Refusal) or read_citizenship(" ".join(answer)) == answer
