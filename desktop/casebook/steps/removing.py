"""Takes a case out into the trash, and brings what is there back with everything that hung on it."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.casebook.history.history import record
from desktop.casebook.history.step_titles import Title
from desktop.casebook.people.check_people import ids_of
from desktop.casebook.people.places import cases_with
from desktop.casebook.people.saving import people_of
from desktop.casebook.people.stored import load_case
from desktop.casebook.steps.carrying_out import carry_out
from desktop.casebook.steps.steps import keep_step
from desktop.casebook.steps.trash import lay_aside, rows_in
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.casebook.tables.images import Key, Row, RowChange, Rows, Scope, rows_of
from desktop.phrase import phrase


def delete_case(book: Casebook, number: str, by: str) -> None:
    """Moves a case to the trash with its people, contracts, relations, papers and holds, as a step.

    Its letters stay in the register, and whoever stands in another case too stays there. Raises CasebookError
    where the case is not there.
    """
    with writing(book):
        case = load_case(book, number)
        if case is None or case.id is None:
            raise CasebookError(
                phrase("Case {number} is not in this casebook. Look it up by name first.").format(
                    number=number
                )
            )
        people = ids_of(people_of(case))
        rows = rows_of(book, Scope(frozenset({case.id}), frozenset(people)))
        staying = {one for one in people if cases_with(book, {one}) != {case.id}}
        changes = [
            RowChange(*key, row, {**row, "person_id": None} if key[0] == "letters" else None)
            for key, row in rows.items()
            if not _stays(key, row, staying)
        ]
        carry_out(book, changes, by, f"Case {number} was changed meanwhile. Open it again.")
        aside = lay_aside(book, by, "case", number, case.recruit.name, rows)
        record(book, by, number, "moved to the trash", "case", case.recruit.name)
        keep_step(book, by, Title("delete case", case.recruit.name), number, [*changes, aside])


def restore(book: Casebook, trashed: int, by: str) -> str:
    """Brings a case or a relative back from the trash with the same ids, as a step.


    trashed: its id there. Whoever is in the casebook by now is left as they are. Returns the case's number.
    Raises CasebookError where something else has taken the place: the case's number, or a passport.
    """
    with writing(book):
        gone = rows_of(book, Scope(trash=frozenset({trashed}))).get(("trash", trashed))
        if gone is None:
            raise CasebookError(
                phrase("That is no longer in the trash; it may have been restored in another window.")
            )
        kept = rows_in(gone)
        _check_room(book, gone, kept)
        changes = [*_back(book, kept), RowChange("trash", trashed, gone, None)]
        refusal = f"{gone['name']} can't be restored as it was: case {gone['case']} was changed otherwise."
        carry_out(book, changes, by, refusal)
        number = str(gone["case"])
        record(book, by, number, "restored from the trash", gone["what"], "", gone["name"])
        keep_step(book, by, Title("restore", gone["name"]), number, changes)
        return number


def _stays(key: Key, row: Row, staying: set[int]) -> bool:
    """Whoever stands elsewhere too stays with their letters; what is kept for safety stays for everybody."""
    table, row_id = key
    whose = {"people": row_id, "letters": row.get("person_id")}.get(table)
    return table == "indicators" or whose in staying


def _back(book: Casebook, kept: Rows) -> Iterator[RowChange]:
    """What is to be added; people who are there are left, and letters go back to whose they were."""
    letters = frozenset(row_id for table, row_id in kept if table == "letters")
    people = frozenset(row_id for table, row_id in kept if table == "people")
    there = rows_of(book, Scope(people=people, letters=letters))
    for key, row in kept.items():
        if key[0] == "letters":
            if there[key]["person_id"] is None:
                yield RowChange(*key, there[key], row)
        elif key not in there:
            yield RowChange(*key, None, row)


def _check_room(book: Casebook, gone: Row, kept: Rows) -> None:
    """Raises CasebookError where the number of a case is taken, or the case of a relative is not there."""
    for (table, _), row in kept.items():
        if table == "cases" and load_case(book, row["number"]):
            raise CasebookError(
                phrase(
                    "Case number {number} is taken by another case by now. "
                    "Move that case to the trash, then restore this one."
                ).format(number=row["number"])
            )
        if table == "relations" and gone["what"] == "relative" and not _is_there(book, row["case_id"]):
            raise CasebookError(
                phrase("Case {case} is in the trash. Restore the case first.").format(case=gone["case"])
            )


def _is_there(book: Casebook, case: int) -> bool:
    return bool(book.db.execute_sql("SELECT 1 FROM cases WHERE id = ?", (case,)).fetchone())
