"""After issuing: reprints, previews, voiding and replacing; a letter once issued never changes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from pypdfium2 import raw

from desktop.case import Case, Person
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import letter_bytes, register, void_letter
from desktop.casebook.people.people import save_case
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.issue import (
    Refused,
    as_issued,
    issue,
    preview,
    ready,
    replace_letter,
    reprint,
    standing_letter,
)
from desktop.letters.words.templates import load_wording
from tests.letters.families import CONTRACT, OFFICE, ON, OTABEK, pages_of, terms_for
from tests.letters.letters_issued import asked, issued, refusal


def test_a_reprint_is_the_same_bytes_after_facts_and_office_have_changed(book: Casebook, case: Case) -> None:
    first = issued(asked(book, case))
    save_case(
        book, replace(case, recruit=replace(OTABEK, id=case.recruit.id, given_names="X")), "N. Ferreira"
    )
    assert reprint(book, first.number) == first


def test_a_number_that_was_never_given_can_not_be_reprinted(book: Casebook) -> None:
    assert "There is no letter 2026-00009" in refusal(reprint(book, "2026-00009"))


def test_a_preview_is_the_page_with_no_number_no_code_and_nothing_filed(book: Casebook, case: Case) -> None:
    page = preview(book, case, case.recruit, terms_for())
    assert isinstance(page, bytes)
    printed = pages_of(page)[0]
    assert "Letter preview Date 12 March 2026" in printed
    assert "Check code given when the letter is issued" in printed
    assert not register(book)


def test_facts_still_being_typed_can_be_previewed(book: Casebook, case: Case) -> None:
    typed = replace(case, recruit=replace(case.recruit, given_names="OTABEK RUSTAMOVICH"))
    page = preview(book, typed, typed.recruit, terms_for())
    assert isinstance(page, bytes)
    assert "SHERMATOV OTABEK RUSTAMOVICH" in pages_of(page)[0]


def test_ready_are_those_who_may_apply_and_have_no_letter_on_these_facts(book: Casebook, case: Case) -> None:
    def ready_on(on: date) -> list[Person]:
        return list(ready(book, case, terms_for(on)))

    assert [person.passport_number for person in ready_on(ON)] == ["C1252909", "S4410022", "N7701234"]
    assert not ready_on(date(2026, 3, 8))
    asked(book, case)
    assert [person.passport_number for person in ready_on(ON)] == ["S4410022", "N7701234"]


def test_a_person_of_another_case_is_our_mistake_and_nothing_is_filed(book: Casebook, case: Case) -> None:
    with pytest.raises(ValueError, match="not in"):
        asked(book, case, Person("KIM"))
    assert not register(book)


def test_the_letter_that_stands_is_found_while_the_facts_are_the_same(book: Casebook, case: Case) -> None:
    assert standing_letter(book, case, case.recruit, terms_for()) is None
    number = issued(asked(book, case)).number
    assert standing_letter(book, case, case.recruit, terms_for()) == number
    changed = replace(case, contracts=(replace(CONTRACT, number="39/25"),))
    assert standing_letter(book, changed, case.recruit, terms_for()) is None


def test_a_void_letter_is_not_reprinted_and_the_one_in_its_place_is_named(book: Casebook, case: Case) -> None:
    first = issued(asked(book, case))
    void_letter(book, first.number, "the passport was another's.", "A. Costa")
    said = "Letter 2026-00001 was made void on 12 March 2026, by A. Costa: the passport was another's."
    assert refusal(reprint(book, first.number)) == said
    assert issued(asked(book, case)).number == "2026-00002"
    assert refusal(reprint(book, first.number)) == f"{said} Letter 2026-00002 replaces it: reprint that one."
    assert letter_bytes(book, first.number) == first.pdf


def test_a_void_letter_is_looked_at_as_it_was_issued_unless_its_case_is_on_hold(
    book: Casebook, case: Case
) -> None:
    first = issued(asked(book, case))
    void_letter(book, first.number, "the passport was another's.", "A. Costa")
    assert issued(as_issued(book, first.number)) == first
    place_hold(book, case.number, "wait", "A. Costa")
    assert "is on hold" in refusal(as_issued(book, first.number))


def test_replacing_voids_and_issues_both_or_neither(book: Casebook, case: Case) -> None:
    first = issued(asked(book, case))
    who = (case, case.recruit)
    refused = replace_letter(book, first.number, "a wrong date", *who, terms_for(date(2026, 3, 8)))
    assert isinstance(refused, Refused)
    assert not register(book)[0].void
    second = issued(replace_letter(book, first.number, "a wrong date", *who, terms_for()))
    assert [(one.number, one.void, one.replaced_by) for one in register(book)] == [
        (first.number, True, second.number),
        (second.number, False, None),
    ]


def test_rules_wording_and_letterhead_are_frozen_by_their_versions(book: Casebook, case: Case) -> None:
    asked(book, case)
    versions = json.loads(register(book)[0].facts)["versions"]
    assert set(versions["rules"]) == {"served-year", "decree-821"}
    assert versions["wording"] == [load_wording("en").version]
    assert json.loads(register(book)[0].facts)["office"]["name"] == "North Pier Office"


def test_a_logo_is_printed_and_one_that_can_not_be_refuses_the_letter(
    book: Casebook, case: Case, tmp_path: Path
) -> None:
    picture = tmp_path / "logo.png"
    picture.write_bytes(b"no picture")
    office = replace(OFFICE, logo=str(picture))
    terms = terms_for(office=office)
    assert "it is not a PNG picture" in refusal(issue(book, case, case.recruit, terms))
    Image.new("RGBA", (40, 20), (14, 100, 104, 128)).save(picture)
    (page,) = pypdfium2.PdfDocument(issued(issue(book, case, case.recruit, terms)).pdf)
    (image,) = page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])
    left, bottom, right, top = image.get_bounds()
    assert round((right - left) / 72 * 25.4) == 16 and round((top - bottom) / 72 * 25.4) == 8
    picture.unlink()
    assert "can't be printed" in refusal(issue(book, case, case.relatives[0].person, terms))
