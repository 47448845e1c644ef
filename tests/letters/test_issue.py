"""Issuing: what refuses a letter, what is frozen, and that a letter once issued never changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from pypdfium2 import raw

from desktop.case import Case, Hold, Person
from desktop.casebook.book import Casebook
from desktop.casebook.history_chain import stands
from desktop.casebook.holds import lift_hold, place_hold
from desktop.casebook.letters import letter_bytes, register, void_letter
from desktop.casebook.people import load_case, save_case
from desktop.letters.issue import (
    Issued,
    Refused,
    issue,
    preview,
    ready,
    replace_letter,
    reprint,
    standing_letter,
)
from desktop.letters.templates import load_wording
from tests.letters.families import CONTRACT, DAY, OFFICE, ON, OTABEK, SHERMATOV, pages_of, renamed, terms_for

Ask = Callable[..., Issued | Refused]


@pytest.fixture
def case(book: Casebook) -> Case:
    """The family, saved."""
    return save_case(book, SHERMATOV, "N. Ferreira")


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


def test_a_letter_gets_the_next_number_and_stands_in_the_register_with_its_bytes(
    book: Casebook, case: Case
) -> None:
    one = issued(asked(book, case))
    assert (one.number, one.kind, one.case, one.passport_number) == (
        "2026-00001",
        "eligibility",
        "2025-0117",
        "C1252909",
    )
    assert letter_bytes(book, one.number) == one.pdf
    assert one.sha256 == hashlib.sha256(one.pdf).hexdigest()
    printed = pages_of(one.pdf)[0]
    assert f"Letter {one.number} Date 12 March 2026 Case 2025-0117" in printed
    assert f"Check code {one.code}" in printed
    assert stands(book, printed.split("History ")[1].split()[0])
    (record,) = register(book)
    assert (record.sha256, record.code, record.rules, record.by) == (
        one.sha256,
        one.code,
        "served-year",
        "N. Ferreira",
    )


def test_the_facts_are_frozen_with_the_letter(book: Casebook, case: Case) -> None:
    asked(book, case)
    (record,) = register(book)
    frozen = json.loads(record.facts)
    assert (frozen["on"], frozen["rules"], frozen["from"]) == ("2026-03-12", "served-year", "2026-03-09")
    assert frozen["beside"] == {"rules": "decree-821", "outcome": "unsettled"}
    assert frozen["facts"]["person"]["name_in_script"] == "Шерматов Отабек Рустамович"
    assert frozen["facts"]["contracts"][0]["interruptions"] == ["2025-08-11..2025-08-16"]


def test_each_person_of_a_family_gets_a_letter_of_their_own(book: Casebook, case: Case) -> None:
    people = [case.recruit, *(relative.person for relative in case.relatives)]
    assert [issued(asked(book, case, person)).number for person in people] == [
        "2026-00001",
        "2026-00002",
        "2026-00003",
    ]


def test_asking_again_on_the_same_facts_names_the_letter_that_stands(book: Casebook, case: Case) -> None:
    asked(book, case)
    assert refusal(asked(book, case)) == "issued as 2026-00001; reprint it, or void it first"
    assert "issued as 2026-00001" in refusal(asked(book, case, on=date(2026, 3, 11)))
    assert len(register(book)) == 1


def test_a_changed_fact_gives_a_new_letter_and_a_note_does_not(book: Casebook, case: Case) -> None:
    asked(book, case)
    noted = save_case(
        book, replace(case, recruit=replace(case.recruit, note="rang on Monday")), "N. Ferreira"
    )
    assert "issued as" in refusal(asked(book, noted))
    renewed = replace(noted.recruit, passport_expires=DAY("2036-01-01"))
    changed = save_case(book, replace(noted, recruit=renewed), "N. Ferreira")
    assert issued(asked(book, changed)).number == "2026-00002"


def test_another_rule_set_gives_another_letter_on_the_same_facts(book: Casebook) -> None:
    twelve = replace(SHERMATOV, contracts=(replace(CONTRACT, term_months=12),))
    case = save_case(book, twelve, "N. Ferreira")
    asked(book, case)
    assert issued(asked(book, case, chosen="decree-821")).number == "2026-00002"


def test_a_hold_refuses_every_letter_of_the_case_also_the_reprint(book: Casebook, case: Case) -> None:
    first = issued(asked(book, case))
    place_hold(book, case.number, "he says he was made to sign.", "A. Costa")
    held = load_case(book, case.number)
    assert held is not None
    people = [held.recruit, *(relative.person for relative in held.relatives)]
    reasons = {refusal(asked(book, held, person)) for person in people}
    answer = preview(book, held, held.recruit, terms_for())
    assert isinstance(answer, Refused)
    assert reasons == {
        "Case 2025-0117 is on hold since 12 March 2026, by A. Costa: he says he was made to sign. "
        "Lift the hold first."
    }
    assert {answer.reason, refusal(reprint(book, first.number))} == reasons
    assert not list(ready(book, held, terms_for()))


def test_a_hold_placed_in_another_window_refuses_a_letter_of_the_case_as_it_was_opened(
    book: Casebook, case: Case
) -> None:
    place_hold(book, case.number, "wait", "A. Costa")
    assert case.hold is None
    assert "is on hold" in refusal(asked(book, case))
    assert not register(book)


def test_once_the_hold_is_lifted_the_letter_can_be_issued(book: Casebook, case: Case) -> None:
    place_hold(book, case.number, "wait", "A. Costa")
    lift_hold(book, case.number, "spoke with him alone", "A. Costa")
    assert issued(asked(book, replace(case, hold=Hold("wait", "A. Costa", ON)))).number == "2026-00001"


def test_who_is_not_there_yet_is_refused_with_the_clause_and_the_date(book: Casebook, case: Case) -> None:
    assert refusal(asked(book, case, on=date(2026, 3, 8))) == (
        "Not yet under served-year. Year served: the mark is 9 March 2026."
    )


def test_on_the_mark_itself_the_letter_is_issued(book: Casebook, case: Case) -> None:
    assert (
        "to apply for citizenship from 9 March 2026"
        in pages_of(issued(asked(book, case, on=date(2026, 3, 9))).pdf)[0]
    )


def test_a_fact_that_is_missing_is_named(book: Casebook, case: Case) -> None:
    unknown = replace(case.relatives[0], registered=None)
    changed = save_case(book, replace(case, relatives=(unknown, case.relatives[1])), "N. Ferreira")
    reason = refusal(asked(book, changed, changed.relatives[0].person))
    assert reason.startswith("Cannot say yet under served-year. Relation stands: needs")
    assert "registration of the marriage" in reason


def test_a_letter_dated_before_the_day_from_which_the_person_may_apply_is_refused(book: Casebook) -> None:
    early = replace(CONTRACT, signed_on=DAY("2022-03-01"), starts_on=DAY("2022-03-01"), interruptions=())
    case = save_case(book, replace(SHERMATOV, contracts=(early,)), "N. Ferreira")
    assert refusal(asked(book, case, on=date(2024, 1, 3))) == (
        "May apply from 4 January 2024 only; a letter can be dated from that day on."
    )
    assert issued(asked(book, case, on=date(2024, 1, 4))).number == "2024-00001"


def test_a_sign_that_no_font_draws_refuses_the_letter_by_name(book: Casebook) -> None:
    case = save_case(book, renamed("李小龍", "LI"), "N. Ferreira")
    assert refusal(asked(book, case)) == (
        "The letter “Eligibility to apply: LI” can't be printed: no shipped font draws “李” "
        "(cjk unified ideograph-674e, U+674E), which stands in “Name in its own script”."
    )
    assert not register(book)


@pytest.mark.parametrize("sign", ["\ue000", "\U0001f642", "\ufffe", "\U000e0001"])
def test_private_signs_pictures_and_signs_without_a_meaning_are_refused_or_taken_out(
    book: Casebook, sign: str
) -> None:
    case = save_case(book, renamed(f"Шер{sign}матов", "LI"), "N. Ferreira")
    answer = asked(book, case)
    if isinstance(answer, Issued):
        assert "Name in its own script Шерматов" in pages_of(answer.pdf)[0]
    else:
        assert "no shipped font draws" in answer.reason


def test_a_promise_in_what_somebody_typed_refuses_the_letter(book: Casebook) -> None:
    settled = replace(SHERMATOV.relatives[1].settlings[0], reason="He will receive it.")
    parent = replace(SHERMATOV.relatives[1], settlings=(settled,))
    case = save_case(book, replace(SHERMATOV, relatives=(parent,)), "N. Ferreira")
    reason = refusal(asked(book, case, case.relatives[0].person))
    assert "would say “will receive”, and no letter may promise that" in reason


def test_facts_that_are_not_saved_get_no_letter(book: Casebook, case: Case) -> None:
    typed = replace(case, recruit=replace(case.recruit, given_names="OTABEK RUSTAMOVICH"))
    assert "is not saved as it stands here" in refusal(asked(book, typed))
    assert "is not saved as it stands here" in refusal(asked(book, replace(case, number="2025-9999")))
    assert not register(book)


def test_where_the_page_can_not_be_made_no_number_is_taken(
    book: Casebook, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> bytes:
        raise MemoryError

    with monkeypatch.context() as patched, pytest.raises(MemoryError):
        patched.setattr("desktop.letters.issue.pdf_bytes", fails)
        asked(book, case)
    assert not register(book)
    assert issued(asked(book, case)).number == "2026-00001"


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
