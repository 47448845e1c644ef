"""A letter about somebody who is made up, or the slip with its copy: a wording is seen before it is used."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.case import Case, Contract, PartialDate, Person, Relative
from desktop.eligibility.rules import RuleSet
from desktop.letters.issuing.issue import Issued
from desktop.letters.issuing.slip import slip
from desktop.letters.paper.logo import load_logo
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.words.matter import matters_of
from desktop.letters.words.terms import LetterKind, Terms
from desktop.letters.words.wording import letter_of
from desktop.settings import Office

# The kind of letter that shows a wording file best, and whether its annex is needed for that.
_SHOWN_BY: Mapping[str, tuple[LetterKind, bool]] = {
    "eligibility.toml": ("eligibility", False),
    "family.toml": ("family", False),
    "status.toml": ("status", False),
    "papers.toml": ("papers", False),
    "letter.toml": ("eligibility", False),
    "annex.toml": ("eligibility", True),
}
_SLIP = "slip.toml"
WORDING_FILES = (*_SHOWN_BY, _SLIP)
# Served-year is in force from 2024-01-04 on: on an earlier day nobody could be shown who may apply.
_FIRST_DAY = date(2025, 6, 1)


def example_page(
    name: str,
    text: str,
    language: str,
    rules: Mapping[str, RuleSet],
    office: Office,
    on: date,
    own: Path | None = None,
) -> bytes:
    """The letter, or slip, that shows a wording file, with its text as it stands in a draft, as a PDF.

    name: of the file, one of WORDING_FILES; own: the folder of the office's own wording, for the other files.
    Raises WordingError where the draft, or another file, is broken, LogoError where the logo is.
    """
    with TemporaryDirectory() as folder:
        drafts = Path(folder) / language
        if own is not None and (own / language).is_dir():
            shutil.copytree(own / language, drafts)
        drafts.mkdir(exist_ok=True)
        (drafts / name).write_text(text, encoding="utf-8")
        if name == _SLIP:
            return slip(_issued(on), 2, on, office, language, Path(folder))
        return _letter(name, language, rules, office, max(on, _FIRST_DAY), Path(folder))


def _letter(
    name: str, language: str, rules: Mapping[str, RuleSet], office: Office, on: date, drafts: Path
) -> bytes:
    kind, annex = _SHOWN_BY[name]
    chosen = next(one for one in rules.values() if one.reading == "served-year")
    terms = Terms(rules, chosen, on, office, language, kind=kind, annex=annex, own_wording=drafts)
    matters = matters_of(_example(on), {"family": None, "status": [1]}.get(kind, [0]), terms)
    return pdf_bytes(letter_of(matters, terms, logo=load_logo(office.logo)))


def _issued(on: date) -> Issued:
    """A letter of a month before, of which nothing but its number and its proof is on a slip."""
    begun = on - timedelta(days=30)
    return Issued("0000-00000", "eligibility", "0000", "", "0" * 64, "0000-0000-0000-0000", b"", begun)


def _example(on: date) -> Case:
    """Somebody made up who has served a year by the day, and a wife of whom a fact is missing."""
    born, begun = PartialDate.from_iso("1990-05-17"), _partial(on - timedelta(days=400))
    recruit = Person(
        "EXAMPLE", "PERSON", "", "M", born, ("KGZ",), "X0000000", _partial(on + timedelta(days=900))
    )
    contract = Contract("1", begun, begun, 24)
    wife = Person("EXAMPLE", "WIFE", "", "F", born, ("KGZ",), "X0000001")
    return Case("0000", recruit, (contract,), (Relative(wife, "spouse", since=born),))


def _partial(day: date) -> PartialDate:
    return PartialDate.from_iso(day.isoformat())
