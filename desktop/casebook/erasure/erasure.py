"""Erases a case, or a relative, for good: out of every table, the look-up, the history, steps and drafts.

What stays is what others hold already: the numbers of letters and of the case, and that something was erased,
when, by whom and why. The chain of the history stays whole.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from desktop.casebook.erasure import erasing_rows
from desktop.casebook.erasure.erasing_history import erase_entries, numbers_of
from desktop.casebook.erasure.erasing_rows import Gone
from desktop.casebook.erasure.erasing_views import erase_views
from desktop.casebook.erasure.scrubbing import DUE
from desktop.casebook.history.history import record
from desktop.casebook.lookup.indexing import index, words_of
from desktop.casebook.people.check_people import ids_of
from desktop.casebook.people.places import cases_with
from desktop.casebook.people.saving import people_of
from desktop.casebook.people.stored import load_case
from desktop.casebook.steps.trash import rows_in, rows_of_relation
from desktop.casebook.tables.beside_tables import ErasureRow
from desktop.casebook.tables.book import Casebook, CasebookError, set_meta, writing
from desktop.casebook.tables.images import Rows, Scope, rows_of
from desktop.casebook.tables.rows import add
from desktop.phrase import phrase

ErasedSort = Literal["case", "relative"]

# Shorter texts would be found in words that have nothing to do with the person.
_LEAST = 4


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was erased: of which case, by whom, when (ISO) and why; how much went, and what stays.

    went: how many rows, values and pages of letters, by what they are; letters: the numbers that stay.
    """

    number: int
    when: str
    by: str
    what: ErasedSort
    case: str
    reason: str
    went: Mapping[str, int]
    letters: tuple[str, ...]


def erase_case(book: Casebook, number: str, by: str, reason: str) -> Certificate:
    """Erases a case with everybody who stands in no other, also one that is in the trash.

    The bytes are gone once `scrubbing.scrub` has been run, which the next opening does too. Raises
    CasebookError where there is no such case, name or reason is missing, or the file can't be written.
    """
    _check_named(by, reason)
    with writing(book):
        case = load_case(book, number)
        if case is not None and case.id is not None:
            people = ids_of(people_of(case))
            rows = rows_of(book, Scope(frozenset({case.id}), frozenset(people)))
            staying = {one for one in people if cases_with(book, {one}) != {case.id}}
        else:
            rows, staying = _in_trash(book, number), set()
        gone = _gone(rows, staying, numbers_of(book, number))
        return _erase(book, rows, gone, "", _Deed("case", number, None, by, reason))


def erase_relative(book: Casebook, number: str, person: int, by: str, reason: str) -> Certificate:
    """Erases a relative out of every case they stand in; `number` is one of these cases, `person` an id.

    With them go the values of all entries about relatives of these cases, as entries do not say whom they
    are about. Otherwise as `erase_case`; raises CasebookError for a recruit too, whose case is erased whole.
    """
    _check_named(by, reason)
    with writing(book):
        cases = cases_with(book, [person])
        rows = rows_of(book, Scope(frozenset(cases), frozenset({person})))
        own: Rows = {}
        for (table, row_id), row in rows.items():
            if table == "cases" and row["recruit_id"] == person:
                raise CasebookError(
                    phrase("This is the recruit of case {what}. Erase that case instead.").format(
                        what=row["number"]
                    )
                )
            if table == "relations" and row["person_id"] == person:
                own |= rows_of_relation(rows, row_id)
        if not own:
            raise CasebookError(
                phrase("This person is not in case {number} any more. Look them up again.").format(
                    number=number
                )
            )
        numbers = {row["number"] for (table, _), row in rows.items() if table == "cases"}
        gone = _gone(own, set(), numbers)
        return _erase(book, own, gone, "relative[", _Deed("relative", number, person, by, reason))


def certificates(book: Casebook) -> list[Certificate]:
    """Everything that was ever erased, the last first."""
    sql = 'SELECT id, "when", "by", what, "case", reason, went, stays FROM erasures ORDER BY id DESC'
    return [
        Certificate(number, when, by, what, case, reason, json.loads(went), tuple(json.loads(stays)))
        for number, when, by, what, case, reason, went, stays in book.db.execute_sql(sql)
    ]


@dataclass(frozen=True, slots=True)
class _Deed:
    what: ErasedSort
    case: str
    person: int | None
    by: str
    reason: str


def _erase(book: Casebook, rows: Rows, gone: Gone, field: str, deed: _Deed) -> Certificate:
    """field: how the fields of those entries begin whose values go."""
    # What is deleted is written over at once; what was deleted earlier goes when the file is scrubbed.
    book.db.execute_sql("PRAGMA secure_delete = on")
    went = Counter(table for table, _ in rows if table not in ("letters", "indicators"))
    went["people"] = len(gone.people)
    before = words_of(book, gone.people)
    went["drafts"] = erasing_rows.erase_drafts(book, gone)
    went["steps"] = erasing_rows.erase_steps(book, gone)
    went["trash"] = erasing_rows.erase_trash(book, gone)
    went["saved views"] = erase_views(book, gone.texts)
    letters = erasing_rows.erase_letters(book, gone)
    went["pages of letters"] = len(letters)
    went["values in the history"] = erase_entries(book, gone.numbers, field, gone.texts)
    went["answers on safeguarding"] = erasing_rows.erase_safeguarding(book, gone.people)
    erasing_rows.erase_marks_told(book, gone.cases)
    erasing_rows.erase_pairs(book, gone.people)
    erasing_rows.erase_facts(book, gone)
    index(book, before, {})
    return _certified(book, deed, {what: count for what, count in went.items() if count}, letters)


def _certified(book: Casebook, deed: _Deed, went: Mapping[str, int], letters: list[str]) -> Certificate:
    when = book.now().isoformat(timespec="seconds")
    told = {"what": deed.what, "case": deed.case, "person": deed.person, "reason": deed.reason}
    counts = {"went": json.dumps(went), "stays": json.dumps(letters)}
    number = add(book, ErasureRow, {**told, **counts, "when": when, "by": deed.by})
    record(book, deed.by, deed.case, "erased", deed.what, "", f"certificate {number}")
    set_meta(book, DUE, "yes")
    return Certificate(number, when, deed.by, deed.what, deed.case, deed.reason, went, tuple(letters))


def _gone(rows: Rows, staying: set[int], numbers: Iterable[str]) -> Gone:
    ids = {
        of: frozenset(row_id for table, row_id in rows if table == of)
        for of in ("people", "cases", "relations")
    }
    people = ids["people"] - staying
    named = [rows["people", one] for one in people]
    texts = frozenset(text for person in named for text in _texts(person) if len(text) >= _LEAST)
    pairs = frozenset((person["family_name"], person["given_names"]) for person in named)
    whole = frozenset(pair for pair in pairs if all(pair))
    return Gone(people, ids["cases"], ids["relations"], frozenset(numbers), texts, whole)


def _texts(person: Mapping[str, str]) -> tuple[str, ...]:
    """The texts by which somebody is found in free text: whole names and the passport's number."""
    family, given = person["family_name"], person["given_names"]
    apart = (person["name_in_script"], person.get("other_names", ""), person["passport_number"])
    return (f"{family} {given}".strip(), f"{given} {family}".strip(), *apart)


def _in_trash(book: Casebook, number: str) -> Rows:
    sql = 'SELECT "rows" FROM trash WHERE "case" = ? AND what = \'case\' ORDER BY id DESC LIMIT 1'
    row = book.db.execute_sql(sql, (number,)).fetchone()
    if row is None:
        raise CasebookError(
            phrase("Case {number} is not in this casebook. Look it up by name first.").format(number=number)
        )
    there = {one for (one,) in book.db.execute_sql("SELECT id FROM people")}
    rows = rows_in({"rows": row[0]})
    return {key: value for key, value in rows.items() if key[0] != "people" or key[1] not in there}


def _check_named(by: str, reason: str) -> None:
    if not by.strip() or not reason.strip():
        raise CasebookError(
            phrase("Erasing takes a name and a reason, which both stay on record. Enter both.")
        )
