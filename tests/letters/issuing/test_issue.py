"""Issuing: what refuses a letter, and what is frozen when it is issued."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Hold
from desktop.casebook.history.history_chain import stands
from desktop.casebook.people.holds import lift_hold, place_hold
from desktop.casebook.people.letters import letter_bytes, register
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.issue import (
    Issued,
    Refused,
    preview,
    ready,
    reprint,
)
from tests.letters.families import CONTRACT, DAY, ON, SHERMATOV, pages_of, renamed, terms_for
from tests.letters.letters_issued import asked, issued, refusal


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
        patched.setattr("desktop.letters.issuing.issue.pdf_bytes", fails)
        asked(book, case)
    assert not register(book)
    assert issued(asked(book, case)).number == "2026-00001"
