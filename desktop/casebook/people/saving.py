"""Writes one case to its rows: what is new is added, what differs is changed, what is gone is removed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from desktop.case import Case, Contract, Person, Relative
from desktop.casebook.lookup.folding import plain
from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.rows import (
    CONFIRMATION_FACTS,
    CONTRACT_FACTS,
    OATH_FACTS,
    PAPER_FACTS,
    PERSON_FACTS,
    RELATION_FACTS,
    SETTLING_FACTS,
    Facts,
    add,
    change,
    facts_of,
)
from desktop.casebook.tables.tables import (
    CaseRow,
    ConfirmationRow,
    ContractRow,
    InterruptionRow,
    OathRow,
    PaperRow,
    PersonRow,
    RelationRow,
    SettlingRow,
)
from desktop.eligibility.mark import recorded_mark
from desktop.eligibility.rules import RuleSet

# A case's id, and that of a relation in it, or None for the recruit's own sheet.
_Sheet = tuple[int, int | None]
_OnSheet = type[SettlingRow | PaperRow | OathRow | ConfirmationRow]
_SHEET_FACTS: dict[_OnSheet, Sequence[str]] = {
    SettlingRow: SETTLING_FACTS,
    PaperRow: PAPER_FACTS,
    OathRow: OATH_FACTS,
    ConfirmationRow: CONFIRMATION_FACTS,
}


def people_of(case: Case) -> tuple[Person, ...]:
    """Everybody of a case, the recruit first."""
    return case.recruit, *(relative.person for relative in case.relatives)


# Of each row of an import it is asked when it joins its case, is checked and is written.
@lru_cache(4096)
def passport_key(number: str) -> str | None:
    """A passport number as it is compared: without spaces, in one case; None where there is none."""
    return "".join(number.split()).upper() or None


def derived_facts(case: Case, served_year: RuleSet) -> Facts:
    """What a case's row holds for lists: the mark as eligibility computes it, and the name to sort by."""
    mark = recorded_mark(case, served_year)
    return {
        "name_key": plain(case.recruit.name),
        "mark_first": mark.first,
        "mark_last": mark.last,
        "mark_holds_from": mark.holds_from,
    }


def put_case(book: Casebook, was: Case | None, case: Case) -> Case:
    """Writes the case and returns it with ids. `was` is the case as stored, None for a new one.

    Somebody who is not of `was` and has an id is that person of the casebook, from now on in this case too;
    whoever stands in no case any more is removed. For use inside `writing`. A contract or a relative whose
    id is not in `was` raises KeyError: it belongs to another case.
    """
    recruit = _put_person(book, was.recruit if was else None, case.recruit)
    case_id = _put_case_row(book, was, replace(case, recruit=recruit))
    contracts = _put_contracts(book, case_id, was.contracts if was else (), case.contracts)
    relatives = _put_relatives(book, case_id, was.relatives if was else (), case.relatives)
    put_sheet(book, (case_id, None), was, case)
    hold = was.hold if was else case.hold
    saved = replace(case, recruit=recruit, contracts=contracts, relatives=relatives, hold=hold, id=case_id)
    if was:
        remove_people(book, {one.id for one in people_of(was)} - {one.id for one in people_of(saved)})
    return saved


def remove_people(book: Casebook, people: Iterable[int | None]) -> None:
    """Removes those of these people who stand in no case."""
    if gone := list(people):
        of_cases = CaseRow.select(CaseRow.recruit)
        of_relations = RelationRow.select(RelationRow.person)
        nowhere = PersonRow.id.not_in(of_cases) & PersonRow.id.not_in(of_relations)
        PersonRow.delete().where((PersonRow.id << gone) & nowhere).execute(book.db)


def _put_case_row(book: Casebook, was: Case | None, case: Case) -> int:
    facts = {"number": case.number, "recruit": case.recruit.id, **derived_facts(case, book.served_year)}
    if was is None or was.id is None:
        return add(book, CaseRow, {**facts, "created": book.now().isoformat(timespec="seconds")})
    change(book, CaseRow, was.id, facts)
    return was.id


def _put_person(book: Casebook, was: Person | None, person: Person) -> Person:
    facts = facts_of(person, PERSON_FACTS) | {"passport_key": passport_key(person.passport_number)}
    if was is None and person.id is None:
        return replace(person, id=add(book, PersonRow, facts))
    known = person.id or (was.id if was else None)
    if was is None or known != was.id or was != person:
        change(book, PersonRow, known, facts)
    return replace(person, id=known)


def _put_contracts(
    book: Casebook, case_id: int, was: tuple[Contract, ...], contracts: tuple[Contract, ...]
) -> tuple[Contract, ...]:
    stored = {one.id: (place, one) for place, one in enumerate(was)}
    _remove(book, ContractRow, stored.keys() - {one.id for one in contracts})
    return tuple(
        _put_contract(book, case_id, place, one, stored[one.id] if one.id else None)
        for place, one in enumerate(contracts)
    )


def _put_contract(
    book: Casebook, case_id: int, place: int, contract: Contract, was: tuple[int, Contract] | None
) -> Contract:
    if was == (place, contract):
        return was[1]
    facts = facts_of(contract, CONTRACT_FACTS) | {"case": case_id, "position": place}
    contract = replace(contract, id=_put_row(book, ContractRow, contract.id, facts))
    if was:
        InterruptionRow.delete().where(InterruptionRow.contract == contract.id).execute(book.db)
    for one in contract.interruptions:
        add(book, InterruptionRow, {"contract": contract.id, "begins": one.begins, "until": one.until})
    return contract


def _put_relatives(
    book: Casebook, case_id: int, was: tuple[Relative, ...], relatives: tuple[Relative, ...]
) -> tuple[Relative, ...]:
    stored = {one.id: (place, one) for place, one in enumerate(was)}
    _remove(book, RelationRow, stored.keys() - {one.id for one in relatives})
    return tuple(
        _put_relative(book, case_id, place, one, stored[one.id] if one.id else None)
        for place, one in enumerate(relatives)
    )


def _put_relative(
    book: Casebook, case_id: int, place: int, relative: Relative, was: tuple[int, Relative] | None
) -> Relative:
    if was == (place, relative) and relative.person.id in (None, was[1].person.id):
        return was[1]
    person = _put_person(book, was[1].person if was else None, relative.person)
    facts = facts_of(relative, RELATION_FACTS) | {"case": case_id, "position": place, "person": person.id}
    relation_id = _put_row(book, RelationRow, relative.id, facts)
    put_sheet(book, (case_id, relation_id), was[1] if was else None, relative)
    return replace(relative, person=person, id=relation_id)


def _put_row(book: Casebook, table: type[ContractRow | RelationRow], row: int | None, facts: Facts) -> int:
    if row is None:
        return add(book, table, facts)
    change(book, table, row, facts)
    return row


def put_sheet(book: Casebook, sheet: _Sheet, was: Case | Relative | None, now: Case | Relative) -> None:
    """Writes what was settled or confirmed, the papers and the oath, of the recruit or of a relative.

    was: the case or the relative as stored, None for a new one. For use inside `writing`.
    """
    before = _on_sheet(was) if was else ((), (), (), ())
    for table, old, new in zip(_SHEET_FACTS, before, _on_sheet(now), strict=True):
        if old != new:
            _put_anew(book, table, sheet, bool(old), new)


def _on_sheet(of: Case | Relative) -> tuple[Sequence[object], ...]:
    return of.settlings, of.papers, (of.oath,) if of.oath else (), of.confirmed


def _put_anew(book: Casebook, table: _OnSheet, sheet: _Sheet, has_old: bool, nouns: Sequence[object]) -> None:
    """These have no id of their own: where one differs, those of the sheet are written anew."""
    case_id, relation_id = sheet
    if has_old:
        of_relation = table.relation.is_null() if relation_id is None else table.relation == relation_id
        table.delete().where((table.case == case_id) & of_relation).execute(book.db)
    for one in nouns:
        add(book, table, {**facts_of(one, _SHEET_FACTS[table]), "case": case_id, "relation": relation_id})


def _remove(book: Casebook, table: type[ContractRow | RelationRow], ids: Iterable[int | None]) -> None:
    if gone := list(ids):
        table.delete().where(table.id << gone).execute(book.db)
