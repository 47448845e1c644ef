"""The page itself, read back from the PDF as another program reads it."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest
from pypdfium2 import raw

from desktop.letters.paper.letter import Facts, Letter, Letterhead, Row, Run
from desktop.letters.paper.page import pdf_bytes
from tests.letters.families import (
    AMINA,
    CONTRACT,
    DAY,
    HAI,
    OTABEK,
    SHERMATOV,
    letter_for,
    pages_of,
    read,
    renamed,
)

MARKUP = ["<b>BOB</b>", "R&D", "a<b", '<img src="/etc/passwd">', "&lt;", "**BOLD** {name}", "\\(back)"]
SCRIPTS = {
    "cyrillic": "Қодиров Ғафур Ҳаким Ҷӯраӣ Өмүрбек Цаңгыр Ђорђе Ёлкин",
    "vietnamese": "Nguyễn Thị Ặng Đỗ Hữu Ước",
    "latin": "Łukasz Žižek Øyvind İbrahim Ñuñez Ærø ẞ",
    "arabic": "إبراهيم الحسن خليل",
    "persian": "گل‌پری چگینی",
    "devanagari": "गुरुङ श्रेष्ठ कृष्ण",
    "stacked marks": "Ọ̀láńrewájú",
}
LONG_ARABIC = "محمد عبد الله سلام الحسن"


def texts_drawn(page: pypdfium2.PdfPage) -> Iterator[pypdfium2.PdfObject]:
    return page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT])


@pytest.mark.parametrize("name", [*SCRIPTS.values(), LONG_ARABIC])
def test_a_name_in_its_own_script_reads_back_letter_for_letter(name: str) -> None:
    assert f"Name in its own script {name}" in read(letter_for(renamed(name, "SHERMATOV", "OTABEK")))


@pytest.mark.parametrize("name", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_a_person_known_in_one_script_alone_is_named_in_it_throughout(name: str) -> None:
    printed = read(letter_for(renamed(name)))
    assert f"Eligibility to apply: {name}" in printed
    assert printed.count(name) == 3


@pytest.mark.parametrize("name", MARKUP)
def test_markup_in_a_name_prints_as_it_stands(name: str) -> None:
    printed = read(letter_for(renamed("", name, name)))
    assert f"Eligibility to apply: {name} {name}" in printed
    assert f"Name in the passport {name} {name}" in printed


def test_nothing_in_a_name_brings_a_picture_or_a_link_onto_the_page() -> None:
    named = renamed('<a href="file:///etc/passwd">x</a>', '<img src="/etc/passwd">')
    document = pypdfium2.PdfDocument(pdf_bytes(letter_for(named)))
    kinds = {one.type for page in document for one in page.get_objects()}
    assert kinds <= {raw.FPDF_PAGEOBJ_TEXT, raw.FPDF_PAGEOBJ_PATH}
    assert b"/Annot" not in pdf_bytes(letter_for(named))


def test_every_font_is_in_the_file_and_is_one_of_ours() -> None:
    pdf = pdf_bytes(letter_for(renamed("إبراهيم गुरुङ", "SHERMATOV")))
    for drawn in texts_drawn(pypdfium2.PdfDocument(pdf)[0]):
        assert raw.FPDFFont_GetIsEmbedded(raw.FPDFTextObj_GetFont(drawn)) == 1
    assert b"Helvetica" not in pdf
    assert pdf.count(b"/FontFile2") == pdf.count(b"/BaseFont") > 5


def test_title_author_subject_and_language_are_set_for_readers_and_screen_readers() -> None:
    pdf = pdf_bytes(letter_for())
    assert pypdfium2.PdfDocument(pdf).get_metadata_dict(skip_empty=True) == {
        "Title": "Eligibility to apply: SHERMATOV OTABEK",
        "Author": "North Pier Office",
        "Subject": "Assessment of eligibility to apply for citizenship",
        "Keywords": "2026-00188 K7QF-2M9X-4TRB-81H5",
        "Creator": "Yearmark",
        "Producer": "Yearmark",
        "CreationDate": "D:20000101000000+00'00'",
        "ModDate": "D:20000101000000+00'00'",
    }
    assert b"/Lang (en)" in pdf


def test_the_same_letter_is_the_same_bytes_whatever_was_printed_before_and_in_another_process() -> None:
    for place in (0, 1, 2):
        pdf_bytes(letter_for(place=place))
    here = [hashlib.sha256(pdf_bytes(letter_for(place=place))).hexdigest() for place in (1, 0)]
    there = subprocess.run(
        [sys.executable, "-c", _PRINT_TWO],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONHASHSEED": "7"},
    )
    assert there.stdout.split() == here


_PRINT_TWO = """
import hashlib, sys
sys.path.insert(0, ".")
from tests.letters.families import letter_for
from desktop.letters.paper.page import pdf_bytes
for place in (1, 0):
    print(hashlib.sha256(pdf_bytes(letter_for(place=place))).hexdigest())
"""


def test_an_ordinary_letter_is_one_page_with_number_date_case_and_code() -> None:
    for place in (0, 1):
        pages = pages_of(pdf_bytes(letter_for(place=place)))
        assert len(pages) == 1
        assert pages[0].startswith("North Pier Office Advice and casework 12 Quay Street, 4th floor")
        assert "Letter 2026-00188 Date 12 March 2026 Case 2025-0117" in pages[0]
        assert "Check code K7QF-2M9X-4TRB-81H5" in pages[0]
        assert pages[0].endswith("Letter 2026-00188 Page 1 of 1")


def test_the_letter_is_a4() -> None:
    assert [
        round(side / 72 * 25.4) for side in pypdfium2.PdfDocument(pdf_bytes(letter_for()))[0].get_size()
    ] == [
        210,
        297,
    ]


def many_contracts() -> Letter:
    contracts = tuple(
        replace(CONTRACT, number=f"K-{number}/24", signed_on=DAY(f"2024-{number:02}-01"), interruptions=())
        for number in range(1, 13)
    )
    long_name = replace(OTABEK, family_name="FERNÁNDEZ DE CÓRDOBA Y ÁLVAREZ DE TOLEDO " * 3)
    return letter_for(replace(SHERMATOV, recruit=long_name, contracts=contracts))


def test_what_does_not_fit_goes_on_to_a_second_page_that_says_whose_it_is() -> None:
    pages = pages_of(pdf_bytes(many_contracts()))
    assert len(pages) == 2
    assert "Page 1 of 2" in pages[0]
    assert pages[1].startswith("North Pier Office Letter 2026-00188 of 12 March 2026")
    assert pages[1].endswith("Letter 2026-00188 K7QF-2M9X-4TRB-81H5 Page 2 of 2")
    assert all(f"K-{number}/24" in " ".join(pages) for number in range(1, 13))


def test_the_signature_never_stands_on_a_page_alone() -> None:
    for rows in range(30):
        filler = Facts("Facts used", tuple(Row(f"fact {row}", "value") for row in range(rows)))
        pages = pages_of(pdf_bytes(replace(letter_for(), body=(filler, (Run("Last words."),)))))
        assert "Last words. N. Ferreira Case officer" in pages[-1]


def test_nothing_stands_outside_the_margins_however_long_the_names() -> None:
    letter = replace(
        many_contracts(),
        letterhead=Letterhead(
            "An Office with a Name Longer than Its Paper " * 4, "x" * 300, ("a line " * 20,) * 6
        ),
        marks=(("Letter", "2026-00188"), ("Date", "12 March 2026"), ("Case", "C" * 200)),
    )
    document = pypdfium2.PdfDocument(pdf_bytes(letter))
    for page in document:
        for drawn in texts_drawn(page):
            left, bottom, right, top = drawn.get_bounds()
            assert left >= 25 / 25.4 * 72 - 1
            assert right <= (210 - 22) / 25.4 * 72 + 1
            assert bottom > 30
            assert top < 842 - 40


def test_the_texts_of_a_page_never_lie_on_each_other() -> None:
    for letter in (letter_for(place=2), many_contracts()):
        for page in pypdfium2.PdfDocument(pdf_bytes(letter)):
            boxes = [one.get_bounds() for one in texts_drawn(page)]
            boxes = [(left, bottom, right, top) for left, bottom, right, top in boxes if right > left]
            for number, one in enumerate(boxes):
                for other in boxes[number + 1 :]:
                    assert not _overlap(one, other), (one, other)


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    # Joined letters touch, and marks sit over their letters; words do neither.
    return across > 12 and down > 2


def test_a_relatives_letter_in_two_scripts_reads_back_whole() -> None:
    printed = read(letter_for(place=1))
    assert "Eligibility to apply: أمينة إبراهيم خليل" in printed
    assert "Name in its own script أمينة إبراهيم خليل" in printed
    assert AMINA.passport_number in printed
    assert HAI.family_name not in printed
