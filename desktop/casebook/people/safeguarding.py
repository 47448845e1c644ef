"""What is kept apart for a person's safety: the indicators of forced labour, and how to be in touch.

Nothing here is a fact of a case. It is in no letter, export, look-up or decision, and nothing is computed
from it: what the answers mean is for a person to say. Each answer carries its own who and when, because the
history of the casebook, which everybody reads, is told nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop.casebook.tables.book import Casebook, writing
from desktop.casebook.tables.rows import add, facts_of
from desktop.casebook.tables.safety_tables import ContactRow, IndicatorRow

Indicator = Literal[
    "abuse_of_vulnerability",
    "deception",
    "restriction_of_movement",
    "isolation",
    "physical_and_sexual_violence",
    "intimidation_and_threats",
    "retention_of_identity_documents",
    "withholding_of_wages",
    "debt_bondage",
    "abusive_conditions",
    "excessive_overtime",
]
Answer = Literal["yes", "no", "not_asked", "declined"]
Consent = Literal["yes", "no", "not_asked"]

# Source: International Labour Organization, ILO indicators of forced labour (2012), in its order.
INDICATORS: tuple[Indicator, ...] = (
    "abuse_of_vulnerability",
    "deception",
    "restriction_of_movement",
    "isolation",
    "physical_and_sexual_violence",
    "intimidation_and_threats",
    "retention_of_identity_documents",
    "withholding_of_wages",
    "debt_bondage",
    "abusive_conditions",
    "excessive_overtime",
)
ANSWERS: tuple[Answer, ...] = ("yes", "no", "not_asked", "declined")
CONSENTS: tuple[Consent, ...] = ("yes", "no", "not_asked")

_FACTS = ("indicator", "answer", "on", "source", "consent")


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to one indicator: on which day and from which source, and whether it may be kept."""

    indicator: Indicator
    answer: Answer = "not_asked"
    on: date | None = None
    source: str = ""
    consent: Consent = "not_asked"


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it was kept: by whom, and when (ISO time)."""

    answered: Answered
    by: str
    when: str


@dataclass(frozen=True, slots=True)
class Contact:
    """How to be in touch with a person: not at all, or by a channel that is safe, in the office's words."""

    do_not_contact: bool = False
    safe_channel: str = ""


def answers_of(book: Casebook, person: int) -> tuple[Answered, ...]:
    """The answer that counts now to each of the eleven indicators; "not asked" where there is none.

    person: the person's id.
    """
    last = {one.answered.indicator: one.answered for one in all_answers_of(book, person)}
    return tuple(last.get(indicator, Answered(indicator)) for indicator in INDICATORS)


def all_answers_of(book: Casebook, person: int) -> list[Kept]:
    """Every answer that was ever kept about a person, oldest first."""
    rows = IndicatorRow.select().where(IndicatorRow.person == person).order_by(IndicatorRow.id)
    return [_kept(**row) for row in rows.dicts().execute(book.db)]


def keep_answers(book: Casebook, person: int, answers: Iterable[Answered], by: str) -> None:
    """Keeps those answers that differ from what counts now; what counted before stays on record.

    Raises CasebookError where the file can't be written.
    """
    with writing(book):
        now = answers_of(book, person)
        for one in answers:
            if one not in now:
                kept = {"person": person, "by": by, "when": _time(book)}
                add(book, IndicatorRow, facts_of(one, _FACTS) | kept)


def contact_of(book: Casebook, person: int) -> Contact:
    """How to be in touch with a person; the default where nothing is noted."""
    columns = (ContactRow.do_not_contact, ContactRow.safe_channel)
    rows = ContactRow.select(*columns).where(ContactRow.person == person).tuples().execute(book.db)
    return Contact(*rows[0]) if rows else Contact()


def keep_contact(book: Casebook, person: int, contact: Contact, by: str) -> None:
    """Keeps how to be in touch with a person. Raises CasebookError where the file can't be written."""
    with writing(book):
        ContactRow.insert(
            person=person,
            do_not_contact=contact.do_not_contact,
            safe_channel=contact.safe_channel,
            by=by,
            when=_time(book),
        ).on_conflict_replace().execute(book.db)


def _kept(
    indicator: Indicator,
    answer: Answer,
    on: date | None,
    source: str,
    consent: Consent,
    by: str,
    when: str,
    **_: object,
) -> Kept:
    return Kept(Answered(indicator, answer, on, source, consent), by, when)


def _time(book: Casebook) -> str:
    return book.now().isoformat(timespec="seconds")
