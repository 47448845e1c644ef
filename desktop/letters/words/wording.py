"""What a letter says: a decided matter in words, of any kind and in one language or two."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.eligibility.words import day_text
from desktop.letters.paper.letter import Foot, Letter, Letterhead, Logo, Part, Signature
from desktop.letters.words.annex import annex_parts
from desktop.letters.words.eligible import body_for_family, body_for_one
from desktop.letters.words.matter import Matter
from desktop.letters.words.request import request_body
from desktop.letters.words.status import status_body
from desktop.letters.words.templates import Wording
from desktop.letters.words.terms import LetterKind, Terms

_PREFIX = {"eligibility": "", "family": "family_", "status": "status_", "papers": "papers_"}


@dataclass(frozen=True, slots=True)
class Filed:
    """What a letter bears once it is filed, and a preview does not.

    square: the text a telephone reads; history: the head of the casebook's history when it was issued.
    """

    number: str = ""
    code: str = ""
    square: str = ""
    history: str = ""


PREVIEW = Filed()


def letter_of(
    matters: Sequence[Matter], terms: Terms, filed: Filed = PREVIEW, logo: Logo | None = None
) -> Letter:
    """The letter about these people in the language, or two languages side by side, that the terms ask for.

    Raises WordingError.
    """
    first, *others = (_in_one(matters, terms, wording, filed) for wording in terms.wordings())
    first = replace(first, letterhead=replace(first.letterhead, logo=logo))
    return _side_by_side(first, others[0]) if others else first


def _in_one(matters: Sequence[Matter], terms: Terms, wording: Wording, filed: Filed) -> Letter:
    office, on = terms.office, day_text(terms.on, wording.language)
    shown = filed.number or wording.text("preview_number")
    prefix = _PREFIX[terms.kind]
    titled = (
        {"recruit": matters[0].case.recruit.name}
        if terms.kind == "family"
        else {"name": matters[0].chosen.sheet.person.name}
    )
    return Letter(
        letterhead=Letterhead(office.name, office.line, (*office.address.splitlines(), office.contact)),
        marks=(
            (wording.text("number"), shown),
            (wording.text("date"), on),
            (wording.text("case"), matters[0].case.number),
        ),
        title=wording.text(f"{prefix}title", **titled),
        body=tuple(_body(matters, wording, terms.kind, terms.annex)),
        signature=Signature(office.signatory, office.function),
        running_head=wording.text("running_head", number=shown, on=on),
        foot=_foot(wording, shown, filed, office.footer),
        language=wording.language,
        subject=wording.text(f"{prefix}subject"),
        author=office.name,
        annex=tuple(annex_parts(matters, wording)) if terms.annex else (),
        annex_head=wording.text("annex_head", number=shown, on=on),
        keywords=f"{filed.number} {filed.code}".strip(),
        paper=office.paper,
    )


def _body(matters: Sequence[Matter], wording: Wording, kind: LetterKind, annex: bool) -> Iterable[Part]:
    if kind == "family":
        return body_for_family(matters, wording, annex)
    of_one = {"eligibility": body_for_one, "status": status_body, "papers": request_body}
    return of_one[kind](matters[0], wording, annex)


def _foot(wording: Wording, number: str, filed: Filed, office: str) -> Foot:
    return Foot(
        wording.text("check_code"),
        filed.code or wording.text("preview_code"),
        wording.text("check_note"),
        wording.text("letter_number", number=number),
        wording.text("page", page="{page}", pages="{pages}"),
        filed.square,
        office,
        wording.text("history", head=filed.history) if filed.history else "",
    )


def _side_by_side(first: Letter, second: Letter) -> Letter:
    """One letter with both bodies; head and foot say in both languages what has words."""
    marks = tuple(
        (_both(label, other), value if value == also else _both(value, also))
        for (label, value), (other, also) in zip(first.marks, second.marks, strict=True)
    )
    foot = replace(
        first.foot,
        code_label=_both(first.foot.code_label, second.foot.code_label),
        note=f"{first.foot.note} {second.foot.note}",
        page=_both(first.foot.page, second.foot.page),
    )
    return replace(first, marks=marks, foot=foot, beside=second)


def _both(first: str, second: str) -> str:
    return first if first == second else f"{first} · {second}"
