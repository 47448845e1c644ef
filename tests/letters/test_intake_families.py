"""Every letter that the families of the intake file can get: each reading, kind and language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pypdfium2
import pytest
from pypdfium2 import raw

from desktop.case import Case
from desktop.eligibility.decide import decide
from desktop.eligibility.papers import still_to_bring
from desktop.eligibility.texts import LANGUAGES
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.words.matter import may_apply
from desktop.letters.words.obstacles import unprintable
from desktop.letters.words.sentences import found_in
from desktop.letters.words.templates import load_wording
from desktop.letters.words.terms import KINDS
from desktop.resources import resource
from tests.eligibility.families import families
from tests.letters.families import letter_for, matters_for, pages_of, rules

ON = date(2026, 11, 22)


@pytest.mark.parametrize("chosen", ["served-year", "decree-821"])
def test_every_letter_is_one_page_with_every_name_and_no_promise(chosen: str) -> None:
    made = 0
    for case in families().values():
        for place, sheet in enumerate(decide(case, rules()[chosen], ON).sheets):
            if sheet.outcome == "met":
                letter = letter_for(case, place, ON, chosen)
                assert not unprintable(letter)
                (printed,) = pages_of(pdf_bytes(letter))
                assert sheet.person.name in printed
                assert sheet.person.name_in_script in printed
                assert not load_wording().promises.search(printed)
                made += 1
    assert made > 20


def asked(kind: str, case: Case) -> Iterator[int]:
    """The places in a case for which there is a letter of the kind."""
    sheets = decide(case, rules()["served-year"], ON).sheets
    met = [place for place, sheet in enumerate(sheets) if may_apply(sheet, ON)]
    if kind == "family":
        yield from met[:1]
    elif kind == "eligibility":
        yield from met
    for place in range(len(sheets)):
        bring = kind == "papers" and still_to_bring(matters_for(case, place, ON)[0].papers)
        if kind == "status" or bring:
            yield place


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_of_any_kind_in_any_language_names_everybody_and_promises_nothing(
    kind: str, language: str
) -> None:
    made = 0
    # A third of the families in each language, and of their letters every fifth printed and read back.
    for case in list(families().values())[LANGUAGES.index(language) :: 3]:
        for place in asked(kind, case):
            letter = letter_for(case, place, ON, kind=kind, language=language, annex=True)
            assert not unprintable(letter)
            made += 1
            if made % 5 == 0:
                check_printed(pdf_bytes(letter), case.recruit.name if kind == "family" else "", language)
    assert made > 8


def check_printed(pdf: bytes, name: str, language: str) -> None:
    document = pypdfium2.PdfDocument(pdf)
    kinds = {one.type for page in document for one in page.get_objects()}
    # No picture but the office's own, so no emblem; and no sign that stands for one that is missing.
    assert kinds <= {raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH}
    printed = " ".join(pages_of(pdf))
    assert name in printed
    assert not {"\u25a1", "\ufffd", "\x00"} & set(printed)
    assert not [one for one in LANGUAGES if found_in(printed, load_wording(one).promises)]
    first = pages_of(pdf)[0]
    assert {"en": "This follows a report", "ru": "следует сообщению", "es": "sigue una noticia"}[
        language
    ] in first


def test_no_emblem_ships_with_the_program() -> None:
    pictures = {path.suffix for path in resource("letters").rglob("*") if path.is_file()}
    assert pictures == {".toml", ".txt"}
