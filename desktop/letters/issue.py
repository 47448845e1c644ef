"""Issues letters: the one place where a letter is checked, numbered, frozen, filed and handed out."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop.case import Case, Person
from desktop.casebook.book import Casebook, secret, writing
from desktop.casebook.letters import LetterRecord, file_letter, letter, letter_bytes, valid_letter
from desktop.casebook.people import load_case
from desktop.eligibility.checklist import Checklist
from desktop.eligibility.decide import decide
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Sheet
from desktop.letters.code import check_code
from desktop.letters.frozen import facts_hash, frozen_letter
from desktop.letters.letter import Letter
from desktop.letters.matter import Matter, matter_of, place_of
from desktop.letters.obstacles import not_met, on_hold, unprintable
from desktop.letters.page import pdf_bytes
from desktop.letters.templates import Wording, load_wording
from desktop.letters.wording import eligibility_letter
from desktop.settings import Office

KIND = "eligibility"


@dataclass(frozen=True, slots=True)
class Issued:
    """A letter that stands in the register; `pdf` are its bytes for ever."""

    number: str
    kind: str
    case: str
    passport_number: str
    sha256: str
    code: str
    pdf: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """A letter that was not issued, and the sentence that says why."""

    case: str
    passport_number: str
    reason: str


def issue(
    book: Casebook,
    case: Case,
    person: Person,
    rules: Mapping[str, RuleSet],
    chosen: RuleSet,
    on: date,
    office: Office,
    language: str = "en",
    by: str = "",
    checklist: Checklist | None = None,
) -> Issued | Refused:
    """Issues the letter of eligibility for one person of a saved case, dated `on`.

    `rules` are all rule sets by id, `chosen` the one the letter follows, `by` who issues it,
    `checklist` the papers to bring, the shipped list if left out. The bytes are handed out only once number,
    frozen facts and page stand in the register. Raises CasebookError where the casebook can't be written,
    WordingError where a wording file is broken, ValueError for a person of another case: nothing is filed.
    """
    wording = load_wording(language)
    with writing(book):
        stored, current = _as_stored(book, case)
        matter = matter_of(current, place_of(case, person), rules, chosen, on, office, checklist)
        if reason := _obstacle(matter, wording) or _not_to_be_filed(book, stored, matter):
            return Refused(case.number, person.passport_number, reason)
        return _issued(file_letter(book, lambda number: _record(book, matter, wording, number, by), on))


def preview(
    book: Casebook,
    case: Case,
    person: Person,
    rules: Mapping[str, RuleSet],
    chosen: RuleSet,
    on: date,
    office: Office,
    language: str = "en",
    checklist: Checklist | None = None,
) -> bytes | Refused:
    """The page as `issue` would make it, with no number and no code; nothing is filed."""
    wording = load_wording(language)
    _, current = _as_stored(book, case)
    matter = matter_of(current, place_of(case, person), rules, chosen, on, office, checklist)
    if reason := _obstacle(matter, wording):
        return Refused(case.number, person.passport_number, reason)
    return pdf_bytes(_unnumbered(matter, wording))


def reprint(book: Casebook, number: str) -> Issued | Refused:
    """A letter of the register again, byte for byte as it was issued; refused while its case is on hold."""
    record = letter(book, number)
    pdf = letter_bytes(book, number)
    if record is None or pdf is None:
        return Refused("", "", f"There is no letter {number} in this casebook. Look for it in the register.")
    case = load_case(book, record.case)
    if case is not None and (reason := on_hold(case)):
        return Refused(record.case, record.passport_number, reason)
    return _issued(replace(record, pdf=pdf))


def standing_letter(book: Casebook, case: Case, person: Person, chosen: RuleSet, on: date) -> str | None:
    """The number of the letter that stands for one person on the same facts; None where none does."""
    sheet = decide(case, chosen, on).sheets[place_of(case, person)]
    return _standing(book, case, sheet, chosen)


def ready(book: Casebook, case: Case, chosen: RuleSet, on: date) -> Iterator[Person]:
    """The people of a saved case who may apply by the day and have no valid letter on the same facts."""
    if case.hold is not None:
        return
    for sheet in decide(case, chosen, on).sheets:
        may_apply = sheet.outcome == "met" and sheet.from_day is not None and sheet.from_day <= on
        if may_apply and not _standing(book, case, sheet, chosen):
            yield sheet.person


def _as_stored(book: Casebook, case: Case) -> tuple[Case | None, Case]:
    """The case as it stands in the casebook, and the one to judge: with a hold that another window placed."""
    stored = load_case(book, case.number)
    current = replace(case, hold=stored.hold if stored else case.hold)
    return stored, stored if stored == current else current


def _obstacle(matter: Matter, wording: Wording) -> str:
    return on_hold(matter.case) or not_met(matter) or unprintable(_unnumbered(matter, wording), wording)


def _unnumbered(matter: Matter, wording: Wording) -> Letter:
    return eligibility_letter(matter, wording, wording.text("preview_number"), wording.text("preview_code"))


def _not_to_be_filed(book: Casebook, stored: Case | None, matter: Matter) -> str:
    """Why the register can't take this letter: its facts are not the stored ones, or it stands there."""
    if stored != matter.case:
        return (
            f"Case {matter.case.number} is not saved as it stands here. Save it, or open it again, and look."
        )
    standing = _standing(book, matter.case, matter.chosen.sheet, matter.chosen.rules)
    return f"issued as {standing}; reprint it, or void it first" if standing else ""


def _standing(book: Casebook, case: Case, sheet: Sheet, rules: RuleSet) -> str | None:
    if sheet.person.id is None:
        return None
    return valid_letter(book, sheet.person.id, KIND, rules.id, facts_hash(KIND, rules.id, case, sheet))


def _record(book: Casebook, matter: Matter, wording: Wording, number: str, by: str) -> LetterRecord:
    person, rules = matter.chosen.sheet.person, matter.chosen.rules
    frozen = frozen_letter(matter, KIND, wording.language)
    code = check_code(secret(book), number, frozen)
    pdf = pdf_bytes(eligibility_letter(matter, wording, number, code))
    return LetterRecord(
        number=number,
        kind=KIND,
        case=matter.case.number,
        person_id=person.id,
        passport_number=person.passport_number,
        on=matter.on,
        rules=rules.id,
        language=wording.language,
        facts=frozen,
        facts_hash=facts_hash(KIND, rules.id, matter.case, matter.chosen.sheet),
        pdf=pdf,
        sha256=hashlib.sha256(pdf).hexdigest(),
        code=code,
        by=by,
    )


def _issued(record: LetterRecord) -> Issued:
    return Issued(
        record.number,
        record.kind,
        record.case,
        record.passport_number,
        record.sha256,
        record.code,
        record.pdf,
    )
