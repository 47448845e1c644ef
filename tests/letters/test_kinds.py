"""The other kinds of letter: family, status and request for papers; the annex; two languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2

from desktop.case import PaperRecord, Person, Relative
from desktop.letters.paper.letter import ClauseTable, Facts, Letter, Row, Run
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.words.obstacles import no_ground
from tests.letters.families import CONTRACT, DAY, ON, SHERMATOV, letter_for, matters_for, pages_of, terms_for
from tests.letters.test_golden import OPEN
from tests.letters.words.test_wording import facts, said


def table(letter: Letter) -> dict[str, list[tuple[str, str]]]:
    """The first clause table of the annex: what each reading says of each clause."""
    found = next(part for part in letter.annex if isinstance(part, ClauseTable))
    return {name: [(answer.verdict, answer.word) for answer in answers] for name, answers in found.rows}


def test_a_family_letter_names_everyone_who_may_apply_and_nobody_else() -> None:
    sibling = Relative(Person("SHERMATOV", "ALISHER", passport_number="AA77"), "sibling")
    letter = letter_for(replace(SHERMATOV, relatives=(*SHERMATOV.relatives, sibling)), kind="family")
    printed = " ".join(pages_of(pdf_bytes(letter)))
    assert letter.title == "Eligibility to apply: family of SHERMATOV OTABEK"
    for name in ("SHERMATOV OTABEK", "أمينة إبراهيم خليل", "NGUYỄN VĂN HẢI"):
        assert name in printed
    assert "ALISHER" not in printed
    assert "each person listed below appears to meet the conditions to apply" in said(letter)


def test_a_family_letter_gives_each_person_the_day_from_which_they_may_apply() -> None:
    printed = facts(letter_for(kind="family"))
    assert printed["Recruit"].endswith("passport C1252909, valid until 14 August 2029; from 9 March 2026")
    assert printed["Adoptive parent"].endswith("adoptive parent of SHERMATOV OTABEK; from 10 March 2026")
    assert printed["NGUYỄN VĂN HẢI"].startswith("application form; passport and a copy")


def test_a_family_letter_gives_the_result_of_the_other_reading_for_everybody_on_its_first_page() -> None:
    letter = letter_for(kind="family")
    told = (
        "This follows a report of the decree; under Decree 821 of 5 November 2025 itself the result is: "
        "to be settled: SHERMATOV OTABEK, أمينة إبراهيم خليل and NGUYỄN VĂN HẢI. Term of a year: no fixed "
        "term; the source does not say. Relation is listed: adoptive parent; the source does not say."
    )
    assert told in said(letter)
    assert "This follows a report of the decree" in pages_of(pdf_bytes(letter))[0]


def test_fifteen_relatives_with_long_names_are_all_on_the_family_letter() -> None:
    people = [
        Person(
            f"FERNÁNDEZ DE CÓRDOBA Y ÁLVAREZ DE TOLEDO {number}", "MARÍA DE LOS ÁNGELES", "", "F", DAY("1990")
        )
        for number in range(15)
    ]
    family = tuple(
        Relative(replace(one, citizenship=("CUB",), passport_number=f"K{number}"), "child")
        for number, one in enumerate(people)
    )
    pages = pages_of(pdf_bytes(letter_for(replace(SHERMATOV, relatives=family), kind="family", annex=True)))
    assert all(f"TOLEDO {number} MARÍA DE LOS ÁNGELES" in " ".join(pages) for number in range(15))
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))
    assert "This follows a report of the decree" in pages[0]


def test_a_family_of_whom_nobody_may_apply_gets_no_letter() -> None:
    assert no_ground((), terms_for(kind="family")) == (
        "Nobody of this case may apply under served-year on 12 March 2026."
    )


def test_a_status_letter_says_what_date_comes_and_what_is_to_be_settled() -> None:
    letter = letter_for(OPEN, 1, kind="status")
    assert (
        "is not yet, 1 June 2026 at the earliest. A date to come: 1 June 2026. To be settled: relation is"
        in (said(letter))
    )
    assert facts(letter)["Year served (of the recruit)"] == "the mark is 1 June 2026"


def test_a_status_letter_says_which_fact_is_missing() -> None:
    unstarted = replace(CONTRACT, starts_on=None, signed_on=None, interruptions=())
    letter = letter_for(replace(SHERMATOV, contracts=(unstarted,)), kind="status")
    assert "the result for SHERMATOV OTABEK is cannot say yet. Missing: the start of contract 1." in said(
        letter
    )


def test_a_status_letter_of_somebody_who_may_apply_says_so_without_a_promise() -> None:
    assert "the result for SHERMATOV OTABEK is may apply, from 9 March 2026." in said(
        letter_for(kind="status")
    )


def test_a_request_lists_each_paper_with_what_was_done_and_the_other_reading_stays() -> None:
    letter = letter_for(OPEN, kind="papers")
    wanted, here = (part.rows for part in letter.body if isinstance(part, Facts))
    assert [row.value for row in wanted] == [
        "application form",
        "notarised translation of the passport",
        "fingerprints",
        "photographs; asked for on 12 March 2026",
        "copy of the contract",
    ]
    assert [row.value for row in here] == ["passport and a copy; received on 12 March 2026"]
    assert "under Decree 821 of 5 November 2025 itself the result is to be settled." in said(letter)


def test_a_request_points_out_a_passport_that_ends_soon() -> None:
    ending = replace(SHERMATOV.recruit, passport_expires=DAY("2026-05-01"))
    letter = letter_for(replace(SHERMATOV, recruit=ending), kind="papers")
    assert "The passport is valid only until 1 May 2026, within six months." in said(letter)


def test_who_brought_everything_is_sent_no_request() -> None:
    everything = tuple(
        PaperRecord(one.paper.id, received_on=ON) for one in matters_for(SHERMATOV, 0)[0].papers
    )
    matters = matters_for(replace(SHERMATOV, papers=everything), 0)
    assert no_ground(matters, terms_for(kind="papers")) == "No paper of this office's list is still to bring."


def test_the_annex_lists_every_clause_of_both_readings_in_one_order() -> None:
    rows = table(letter_for(annex=True))
    assert list(rows) == [
        *("Foreign citizen", "Contract in the period", "Year served", "Contract concluded", "Term of a year"),
        *("Serving, or listed discharge", "Recruit is a man", "Recruit of 18 to 65", "Alive", "Outcome"),
    ]
    assert rows["Year served"] == [("met", "Met"), ("", "not asked")]
    assert rows["Term of a year"] == [("", "not asked"), ("unsettled", "To be settled")]
    assert rows["Outcome"] == [("met", "May apply, from 9 March 2026"), ("unsettled", "To be settled")]


def test_one_switch_leaves_the_annex_out_and_the_other_reading_stays_on_the_first_page() -> None:
    with_it, without = (pages_of(pdf_bytes(letter_for(annex=annex))) for annex in (True, False))
    assert (len(with_it), len(without)) == (2, 1)
    assert "Annex to letter 2026-00188 of 12 March 2026 Clause by clause" in with_it[1]
    assert "are in the annex" in with_it[0]
    assert "annex" not in without[0]
    for page in (with_it[0], without[0]):
        assert "under Decree 821 of 5 November 2025 itself the result is to be settled" in page


def test_the_annex_says_who_settled_what_and_where_the_rules_come_from() -> None:
    page = " ".join(pages_of(pdf_bytes(letter_for(place=2, annex=True)))[1:])
    assert "settled 10 March 2026 by N. Ferreira: the register of births was seen" in page
    assert "How the mark was found One year from 3 March 2025 is 3 March 2026" in page
    assert "the full text was not at hand. Data still to be confirmed by this office." in page


def test_two_languages_stand_side_by_side_on_one_letter() -> None:
    letter = letter_for(language="en+ru", annex=True)
    pages = pages_of(pdf_bytes(letter))
    assert letter.marks[1] == ("Date · Дата", "12 March 2026 · 12 марта 2026 г.")
    for words in ("This follows a report of the decree", "Оценка следует сообщению об указе"):
        assert words in pages[0]
    assert "Page 1 of 4 · Страница 1 из 4" in pages[0]
    assert ["Clause by clause" in pages[2], "По каждому условию" in pages[3]] == [True, True]


def test_a_letter_can_be_printed_on_letter_paper() -> None:
    office = replace(
        terms_for().office, paper="Letter", footer="Charity no. 1234567, registered in Northport"
    )
    pdf = pdf_bytes(letter_for(office=office, annex=True))
    assert pypdfium2.PdfDocument(pdf)[0].get_size() == (612, 792)
    assert all("Charity no. 1234567, registered in Northport" in page for page in pages_of(pdf))


def test_a_long_day_at_the_head_and_a_long_word_in_half_a_column_stay_whole() -> None:
    september = date(2026, 9, 22)
    (page,) = pages_of(pdf_bytes(letter_for(on=september, kind="papers", language="es")))
    assert "Fecha 22 de septiembre de 2026 Expediente" in page
    side_by_side = " ".join(pages_of(pdf_bytes(letter_for(kind="family", language="en+ru"))))
    assert "Военнослужащий" in side_by_side


def test_a_signature_takes_two_lines_with_it_and_leaves_the_rest_of_the_paragraph() -> None:
    words = (Run("word " * 400),)
    for rows in range(12, 26):
        filler = Facts("Facts used", tuple(Row(f"fact {row}", "value") for row in range(rows)))
        pages = pages_of(pdf_bytes(replace(letter_for(), body=(filler, words))))
        assert "word word word word N. Ferreira Case officer" in pages[-1].replace("  ", " ")
