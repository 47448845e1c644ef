"""A logo in SVG: shapes where another program sees them, and what can't be printed refused by name."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2
import pytest

from desktop.letters.paper.letter import Logo
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.paper.svg import read_svg
from tests.letters.families import letter_for

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
SHAPES = {
    "rect": '<rect x="0" y="0" width="50" height="50" fill="#0e6468"/>',
    "path": '<path d="M0 0h50v50H0z" style="fill:#0e6468"/>',
    "polygon": '<g fill="rgb(14, 100, 104)"><polygon points="0,0 50,0 50,50 0,50"/></g>',
    "moved": '<g transform="translate(50 50) rotate(180)"><rect width="50" height="50" fill="#0e6468"/></g>',
    "circle": '<circle cx="25" cy="25" r="25" fill="#0e6468"/>',
    "arc": '<path fill="#0e6468" d="M0 25A25 25 0 0 1 50 25A25 25 0 0 1 0 25Z"/>',
    "stroke": '<line x1="0" y1="25" x2="50" y2="25" stroke="#0e6468" stroke-width="50"/>',
    "hole": '<path fill-rule="evenodd" fill="#0e6468" d="M0 0L50 0 50 50 0 50zM60 0H90V90H60zH90V90H60z"/>',
    "smooth": '<path fill="#0e6468" d="M0 25C0-8 50-8 50 25S0 58 0 25M0 25Q25-25 50 25T0 25"/>',
}


def printed(svg: str) -> pypdfium2.PdfImage:
    letter = letter_for()
    head = replace(letter.letterhead, logo=Logo(f"{HEAD}{svg}</svg>".encode(), svg=True))
    page = pypdfium2.PdfDocument(pdf_bytes(replace(letter, letterhead=head)))[0]
    # The box of the logo alone: 16 mm, 25 from the left and 18 from the top.
    image = page.render(scale=100 / (16 / 25.4 * 72)).to_pil().convert("RGB")
    left, top = round(25 / 16 * 100), round(18 / 16 * 100)
    return image.crop((left, top, left + 100, top + 100))


@pytest.mark.parametrize("svg", SHAPES.values(), ids=SHAPES.keys())
def test_a_shape_is_printed_where_it_is_drawn(svg: str) -> None:
    image = printed(svg)
    assert image.getpixel((25, 20)) == (14, 100, 104)
    assert image.getpixel((75, 25)) == image.getpixel((25, 75)) == image.getpixel((75, 75)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("svg", "said"),
    [
        (f"{HEAD}<text>North Pier</text></svg>", "it holds <text>, and only plain shapes are printed"),
        (f'{HEAD}<image href="file:///etc/passwd"/></svg>', "it holds <image>"),
        (f'{HEAD}<rect fill="url(#a)"/></svg>', "it has the colour 'url"),
        (f'{HEAD}<path d="M0 0 L1"/><path d="M0 0 L1 L"/></svg>', "breaks off after L"),
        (f'{HEAD}<path d="M0 0 R1"/></svg>', "its path has 'R'"),
        (f'{HEAD}<g transform="bend(1)"/></svg>', "it is placed with bend"),
        ('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "document type"),
        ("<svg", "it is not SVG"),
        ("<html/>", "it is not SVG"),
        ('<svg xmlns="http://www.w3.org/2000/svg"/>', "it has no size"),
    ],
)
def test_what_can_not_be_printed_is_refused_by_name(svg: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_svg(svg.encode())
