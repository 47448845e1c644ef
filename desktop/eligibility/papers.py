"""Which papers a person is asked for on a day, which of them are here, and how long the passport lasts.

Nothing here decides an outcome.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

from desktop.case import Case, Kind, PaperRecord, PartialDate, Person, Relative
from desktop.eligibility.checklist import PASSPORT, Checklist, Group, Paper
from desktop.eligibility.dates import add_months, age_on
from desktop.eligibility.service import Service, spells, ways

PassportEnd = Literal["expired", "soon"]

SOON_MONTHS = 6
_CONSENTS_FROM = 14
_GROUP_OF_KIND: dict[Kind, Group] = {
    "spouse": "spouse",
    "child": "child",
    "adopted_child": "child",
    "stepchild": "child",
    "parent": "parent",
    "adoptive_parent": "parent",
}


class Wanted(NamedTuple):
    """A paper that a person is asked for. `record` is what was done about it, empty where nothing was.

    counts: False for a paper that only some have, until something was done about it; here: received by the
    day, and not expired on it.
    """

    paper: Paper
    record: PaperRecord
    counts: bool
    here: bool


def papers_of(case: Case, place: int, rules: str, on: date, checklist: Checklist) -> tuple[Wanted, ...]:
    """The papers of one person of a case, as on a day, in the order of the list.

    place: 0 for the recruit, then the relatives in order; rules: the id of the rule set followed.
    """
    relative = case.relatives[place - 1] if place else None
    groups = set(_of_recruit(case, on) if relative is None else _of_relative(case, relative, on))
    person = relative.person if relative else case.recruit
    records = {one.paper: one for one in (relative.papers if relative else case.papers)}
    return tuple(
        _wanted(paper, records.get(paper.id, PaperRecord(paper.id)), person, on)
        for paper in checklist.papers
        if groups.intersection(paper.asked_of) and (paper.rules is None or rules in paper.rules)
    )


def counted(wanted: Sequence[Wanted]) -> tuple[int, int]:
    """How many papers are here, and of how many."""
    counting = [one for one in wanted if one.counts]
    return sum(one.here for one in counting), len(counting)


def still_to_bring(wanted: Sequence[Wanted]) -> tuple[Paper, ...]:
    """The papers that are not here yet, or no longer valid."""
    return tuple(one.paper for one in wanted if one.counts and not one.here)


def passport_end(person: Person, on: date) -> PassportEnd | None:
    """Whether the passport has expired by the day, or expires, or may, within six months of it.

    A passport is valid on the day it expires; six months are counted with both ends.
    """
    expires = person.passport_expires
    if expires is None or expires.first > add_months(on, SOON_MONTHS):
        return None
    return "expired" if expires.last < on else "soon"


def _wanted(paper: Paper, record: PaperRecord, person: Person, on: date) -> Wanted:
    begun = any(day is not None and day <= on for day in (record.asked_on, record.received_on))
    here = record.received_on is not None and record.received_on <= on
    valid_until = _passport_until(person) if paper.id == PASSPORT else record.expires_on
    valid = valid_until is None or valid_until >= on
    return Wanted(paper, record, begun or not paper.if_any, here and valid)


def _passport_until(person: Person) -> date | None:
    return person.passport_expires.last if person.passport_expires else None


def _of_recruit(case: Case, on: date) -> Iterator[Group]:
    found = ways(case.contracts, on)
    if any(service.died for service in found):
        return
    yield "everyone"
    # Where dates are known to the month or the year only, the last way they may fall, as in letters.
    yield from _of_service(found[-1])


def _of_service(service: Service) -> Iterator[Group]:
    latest = spells(service.counted)[-1:]
    if not latest or latest[0].ended is None:
        yield "serving"
        return
    yield "discharged"
    if latest[0].stints[-1].ground == "health":
        yield "discharged-on-health"


def _of_relative(case: Case, relative: Relative, on: date) -> Iterator[Group]:
    yield "everyone"
    group = _GROUP_OF_KIND.get(relative.kind)
    if group:
        yield group
    if group == "child" and _may_be(_CONSENTS_FROM, relative.person.birth_date, on):
        yield "child-from-14"
    if any(service.died for service in ways(case.contracts, on)):
        yield "recruit-dead"


def _may_be(age: int, born: PartialDate | None, on: date) -> bool:
    return born is None or age_on(born.first, on) >= age
