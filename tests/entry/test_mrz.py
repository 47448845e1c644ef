"""The strip of a passport fills the fields of a person; what a check digit does not bear out is named."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.entry.facts import read_person
from desktop.entry.mrz import Strip, read_strip
from desktop.entry.mrz_lines import begins_strip
from desktop.entry.refusal import Refusal
from tests.entry.strips import ON, SIGNS, TAJIK, TD1, TD1_LONG, TD2, TD2_LONG, TD3, made, only_finding, read

ANNA = {
    "family_name": "ERIKSSON",
    "given_names": "ANNA MARIA",
    "sex": "F",
    "birth_date": "1974-08-12",
    "passport_expires": "2012-04-15",
}
PETER = {
    "family_name": "STEVENSON",
    "given_names": "PETER JOHN",
    "sex": "M",
    "birth_date": "1934-07-12",
    "passport_number": "D23145890734",
    "passport_expires": "2095-07-12",
}


@pytest.mark.parametrize(
    ("specimen", "fields"),
    [
        (TD3, ANNA | {"passport_number": "L898902C3"}),
        (TD2, ANNA | {"passport_number": "D23145890"}),
        (TD1, ANNA | {"passport_number": "D23145890"}),
        (TD1_LONG, PETER),
        (TD2_LONG, PETER),
    ],
    ids=["TD3", "TD2", "TD1", "TD1 with a long number", "TD2 with a long number"],
)
def test_the_specimens_of_icao_are_read(specimen: str, fields: dict[str, str]) -> None:
    """All but the nationality: Utopia is no state."""
    strip = read(specimen)
    assert strip.fields == fields
    assert [found.sentence for found in strip.findings] == ["UTO is the code of no state."]


def test_a_strip_gives_what_a_form_or_an_intake_file_takes() -> None:
    person, refused = read_person(read(TAJIK).fields, ON)
    assert refused == [] and read(TAJIK).findings == ()
    assert (person.name, person.citizenship, person.sex) == ("QODIROV FIRDAVS", ("TJK",), "M")
    assert (person.passport_number, str(person.birth_date)) == ("401725836", "1998-11-17")


@pytest.mark.parametrize(
    "text",
    [
        TAJIK.lower(),
        TAJIK.replace("\n", ""),
        TAJIK.replace("\n", "\r\n\r\n"),
        " ".join(TAJIK),
        TAJIK.replace("<", "«"),
        TAJIK.replace("<<", "«"),
        f"Passport of Firdavs\n{TAJIK}\nborn in Khujand",
        TAJIK.replace("<\n", "\n").replace("<<<<\n", "\n"),
    ],
)
def test_a_strip_is_found_however_it_was_pasted_or_typed(text: str) -> None:
    """In small letters, in one line or many, among other words, or without the fillers after the names."""
    assert read(text) == read(TAJIK)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "This is no strip of a passport: copy its two or three lines of capitals, digits and <."),
        ("QODIROV", "This is no strip of a passport: copy its two or three lines of capitals, digits and <."),
        (TAJIK[:-1], "A strip is two lines of 44 or 36 signs, or three of 30; this one has 44, 43."),
        (TAJIK.replace("Q", "Қ"), "A strip holds only A to Z, 0 to 9 and <; this one has “Қ”."),
        ("V" + TAJIK[1:], "This is the strip of a visa; take that of the passport."),
    ],
)
def test_a_text_that_is_no_strip_of_a_passport_says_why(text: str, sentence: str) -> None:
    answer = read_strip(text, ON)
    assert isinstance(answer, Refusal) and answer.reason == sentence


@pytest.mark.parametrize("specimen", [TAJIK, TD2, TD1], ids=["TD3", "TD2", "TD1"])
def test_a_strip_that_is_still_being_typed_is_not_taken_for_a_shorter_one(specimen: str) -> None:
    """Sign by sign, with Enter after each line and without."""
    for text in (specimen, specimen.replace("\n", "")):
        assert all(isinstance(read_strip(text[:end], ON), Refusal) for end in range(len(text)))
        assert isinstance(read_strip(text, ON), Strip)


def test_a_reader_that_types_is_noticed_at_the_first_line() -> None:
    first, second = TAJIK.lower().splitlines()
    assert begins_strip(first) and begins_strip(second)
    assert not begins_strip("Қодиров Фирдавс Абдуллоҳ ибн Раҳматулло")
    assert not begins_strip("ABDURAHMANOVICHABDURAHMANOVICH")


@pytest.mark.parametrize(
    ("names", "family", "given"),
    [
        ("ERIKSSON<<ANNA<MARIA", "ERIKSSON", "ANNA MARIA"),
        ("ARKFREITH", "ARKFREITH", ""),
        ("NGUYEN<VAN<<HAI", "NGUYEN VAN", "HAI"),
        ("DE<LA<CRUZ<<JUAN<<PABLO", "DE LA CRUZ", "JUAN PABLO"),
        ("<<PRINCE", "", "PRINCE"),
    ],
)
def test_names_are_parted_at_the_first_two_fillers(names: str, family: str, given: str) -> None:
    """A person with one name has it as the family name, as the passport prints it."""
    strip = read(made("TD3", names=names))
    assert (strip.fields.get("family_name", ""), strip.fields.get("given_names", "")) == (family, given)


def test_a_digit_in_a_name_is_named_and_the_name_waits_for_an_answer() -> None:
    strip = read(made("TD3", names="QOD1ROV<<F1RDAVS"))
    assert [found.sentence for found in strip.findings] == [
        "The name QOD1ROV has a digit in it.",
        "The name F1RDAVS has a digit in it.",
    ]
    assert [found.mendings[0].proposed for found in strip.findings] == ["QODIROV", "FIRDAVS"]
    assert not {"family_name", "given_names"} & strip.fields.keys()


def test_names_that_reach_the_end_of_the_strip_may_be_cut() -> None:
    found = only_finding(made("TD1", names="ABDURAHMANOV<<ABDULMALIK<ABDUL"))
    assert found.sentence == "The names fill the strip and may be cut at its end; see the passport."


@pytest.mark.parametrize(
    ("printed", "recorded"),
    [("D", "DEU"), ("RKS", "XKX"), ("GBO", "GBR"), ("XXA", "XXA"), ("XXX", "XXX"), ("UNO", ""), ("Q0W", "")],
)
def test_the_codes_of_passports_are_recorded_as_citizenship_takes_them(printed: str, recorded: str) -> None:
    assert read(made("TD3", nationality=printed)).fields.get("citizenship", "") == recorded


@pytest.mark.parametrize(
    ("printed", "sentence"),
    [
        ("GBN", "GBN is a British national (overseas), recorded as United Kingdom (GBR)."),
        ("UNO", "UNO is the United Nations, no citizenship; write the person's own."),
        ("UTO", "UTO is the code of no state."),
    ],
)
def test_a_code_that_needs_a_look_is_named(printed: str, sentence: str) -> None:
    assert only_finding(made("TD3", nationality=printed)).sentence == sentence


def test_a_digit_in_a_nationality_is_proposed_as_the_letter_it_looks_like() -> None:
    found = only_finding(made("TD3", nationality="U2B"))
    assert found.mendings[0].proposed == "UZB"


@pytest.mark.parametrize(
    ("birth", "recorded"),
    [
        ("981117", "1998-11-17"),
        ("9811<<", "1998-11"),
        ("98<<<<", "1998"),
        ("<<<<<<", ""),
        ("260312", "2026-03-12"),
        ("260313", "1926-03-13"),
    ],
)
def test_a_birth_date_may_be_known_in_part_and_never_lies_after_the_day_of_entry(
    birth: str, recorded: str
) -> None:
    strip = read(made("TD3", birth=birth))
    assert strip.fields.get("birth_date", "") == recorded and strip.findings == ()


@pytest.mark.parametrize("birth", ["981332", "980230", "98<<17", "<<1117", "9<1117"])
def test_a_birth_date_that_is_no_date_is_named_though_its_digit_fits(birth: str) -> None:
    strip = read(made("TD3", birth=birth))
    assert [found.sentence for found in strip.findings] == [f"The birth date {birth} is no date."]
    assert "birth_date" not in strip.fields


def test_a_sex_that_is_not_given_is_not_recorded_and_a_wrong_sign_is_named() -> None:
    assert "sex" not in read(made("TD3", sex="<")).fields
    assert only_finding(made("TD3", sex="H")).sentence == "The sex reads H; a strip has M, F or <."


def test_a_passport_without_a_number_or_an_expiry_leaves_them_empty() -> None:
    strip = read(made("TD3", number="", expiry="<<<<<<"))
    assert strip.findings == () and not {"passport_number", "passport_expires"} & strip.fields.keys()


def test_a_strip_that_begins_with_a_strange_sign_is_named() -> None:
    assert only_finding("F" + TAJIK[1:]).sentence == "The strip begins with F; it should begin with P."


@given(st.text() | st.text("P<ABI018\n ", max_size=100))
@settings(max_examples=60)
def test_no_text_stops_the_reader(text: str) -> None:
    answer = read_strip(text, ON)
    assert isinstance(answer, Strip) or answer.reason.endswith(".")


_CHANGES = st.lists(st.tuples(st.integers(0, 89), st.sampled_from(SIGNS)), max_size=12)


@given(st.sampled_from([TAJIK, TD2, TD2_LONG, TD1, TD1_LONG]), _CHANGES)
@settings(max_examples=100)
def test_no_damage_to_a_strip_stops_the_reader(specimen: str, changes: list[tuple[int, str]]) -> None:
    """What it takes can be read as a person, and every proposal is a strip again."""
    signs = list(specimen.replace("\n", ""))
    for place, sign in changes:
        signs[place % len(signs)] = sign
    answer = read_strip("".join(signs), ON)
    if isinstance(answer, Strip):
        _, refused = read_person({"family_name": "A", **answer.fields}, ON)
        assert not refused
        proposals = [mending.strip for found in answer.findings for mending in found.mendings]
        assert all(isinstance(read_strip(strip, ON), Strip) for strip in proposals)
