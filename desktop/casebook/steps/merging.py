"""Merges two people who are the same: every letter, relation, contract and hold is kept."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.case import Person, Relative
from desktop.casebook.history.history import record
from desktop.casebook.history.step_titles import Title
from desktop.casebook.people.case_rows import read_cases
from desktop.casebook.people.check_people import ids_of
from desktop.casebook.people.places import cases_with
from desktop.casebook.people.safeguarding import Contact, contact_of, keep_contact
from desktop.casebook.people.saving import passport_key, people_of
from desktop.casebook.people.stored import load_case
from desktop.casebook.steps.carrying_out import ChangedSince, carry_out
from desktop.casebook.steps.merge_plan import Side, Standing, chosen_person, chosen_relation, why_not_merged
from desktop.casebook.steps.merge_rows import emptied_case, merged_rows, own_relatives
from desktop.casebook.steps.steps import keep_step
from desktop.casebook.steps.trash import lay_aside
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.casebook.tables.images import Rows, Scope, changed_rows, rows_of
from desktop.casebook.tables.rows import PERSON_FACTS, RELATION_FACTS, columns_of, facts_of
from desktop.casebook.tables.tables import CaseRow, PersonRow, RelationRow
from desktop.phrase import phrase


def merge(book: Casebook, first: Standing, second: Standing, choices: Mapping[str, Side], by: str) -> str:
    """Makes one person of two, as a step, and returns the number of the case in which that person now stands.

    first, second: both as they were compared; choices: for a fact by its name, which of the two is right
    (merge_plan says what is proposed). The first stays, with the letters and relations of both. Where both
    are recruits, contracts, relatives and holds of the second's case go to the first's, and the case that is
    empty then goes to the trash. Raises CasebookError where the two cannot be merged, and ChangedSince where
    one of them was changed since they were compared; nothing is changed then.
    """
    with writing(book):
        _check(book, first, second)
        keep, gone = _id(first), _id(second)
        rows = _rows_around(book, {keep, gone})
        merged = merged_rows(rows, keep, gone)
        _check_no_own_relative(first.person, merged)
        _put_person(merged, keep, chosen_person(first, second, choices))
        if relation := chosen_relation(first, second, choices):
            _put_relation(merged, relation)
        changes = changed_rows(rows, merged)
        carry_out(book, changes, by, f"{first.person.name} was changed meanwhile. Compare the two again.")
        if (emptied := emptied_case(rows, keep, gone)) is not None:
            left = {key: rows[key] for key in (("cases", emptied), ("people", gone))}
            changes.append(lay_aside(book, by, "case", second.case.number, second.person.name, left))
        _keep_contact(book, keep, gone, by)
        for number in dict.fromkeys((first.case.number, second.case.number)):
            record(book, by, number, "merged", "", second.person.name, first.person.name)
        keep_step(book, by, Title("merge", first.person.name), first.case.number, changes)
        return first.case.number


def _check(book: Casebook, first: Standing, second: Standing) -> None:
    if reason := why_not_merged(first, second):
        raise CasebookError(reason)
    for case in (first.case, second.case):
        now = load_case(book, case.number)
        if now != case or now.id != case.id:
            raise ChangedSince(
                phrase("Case {case} was changed in another window meanwhile. Compare the two again.").format(
                    case=case.number
                )
            )


def _rows_around(book: Casebook, both: set[int]) -> Rows:
    cases = cases_with(book, both)
    people = {one for case in read_cases(book, CaseRow.id << list(cases)) for one in ids_of(people_of(case))}
    return rows_of(book, Scope(frozenset(cases), frozenset(people)))


def _check_no_own_relative(person: Person, merged: Rows) -> None:
    if found := own_relatives(merged):
        number = merged["cases", found[0]["case_id"]]["number"]
        raise CasebookError(
            phrase(
                "{name} would be the recruit and a relative in case {number}. "
                "Take the relative out of that case first."
            ).format(name=person.name, number=number)
        )


def _put_person(rows: Rows, keep: int, person: Person) -> None:
    facts = facts_of(person, PERSON_FACTS) | {"passport_key": passport_key(person.passport_number)}
    rows["people", keep] = {**rows["people", keep], **columns_of(PersonRow, facts)}


def _put_relation(rows: Rows, relation: Relative) -> None:
    """Puts the facts chosen into the one relation that is left of two in a case."""
    assert relation.id is not None
    facts = columns_of(RelationRow, facts_of(relation, RELATION_FACTS))
    key = ("relations", relation.id)
    rows[key] = {**rows[key], **facts}


def _keep_contact(book: Casebook, keep: int, gone: int, by: str) -> None:
    """The more careful of two notes stands; like a hold it is never undone with the rest."""
    own, other = contact_of(book, keep), contact_of(book, gone)
    channels = dict.fromkeys(one for one in (own.safe_channel, other.safe_channel) if one)
    joined = Contact(own.do_not_contact or other.do_not_contact, "; ".join(channels))
    if joined != own:
        keep_contact(book, keep, joined, by)


def _id(standing: Standing) -> int:
    assert standing.person.id is not None
    return standing.person.id
