"""Undo and redo: each thing done in the window is a step with a name, and both ways of its rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.case import Case
from desktop.casebook.history.history import record
from desktop.casebook.history.step_titles import Done, Title, title_of
from desktop.casebook.people.case_rows import read_cases
from desktop.casebook.people.check_people import ids_of
from desktop.casebook.people.people import save_case
from desktop.casebook.people.saving import people_of
from desktop.casebook.steps.carrying_out import carry_out
from desktop.casebook.steps.trash import lay_aside, rows_of_relation
from desktop.casebook.tables.beside_tables import StepRow
from desktop.casebook.tables.book import Casebook, writing
from desktop.casebook.tables.images import (
    RowChange,
    Rows,
    Scope,
    as_json,
    changed_rows,
    from_json,
    rows_of,
    turned,
)
from desktop.casebook.tables.rows import add, change
from desktop.casebook.tables.tables import CaseRow
from desktop.phrase import phrase

KEPT = 100


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done: what, whose, in which case, when (ISO) and by whom; `field` for a single fact."""

    id: int
    when: str
    by: str
    what: Done
    field: str
    name: str
    case: str


def last_step(book: Casebook) -> Step | None:
    """What `undo` would take back; None where there is nothing."""
    return _step(book, "NOT undone ORDER BY id DESC")


def next_step(book: Casebook) -> Step | None:
    """What `redo` would do again; None where there is nothing."""
    return _step(book, "undone ORDER BY id")


def undo(book: Casebook, by: str) -> Step | None:
    """Takes back the last step, row for row, and returns it; None where there is none.

    Raises ChangedSince where what it changed is no longer as it left it: another window, a letter or an
    intake came after; nothing is changed then. A hold placed in the step stays: it is lifted for itself.
    """
    return _turn(book, by, back=True)


def redo(book: Casebook, by: str) -> Step | None:
    """Does the step again that was taken back last, and returns it; otherwise as `undo`."""
    return _turn(book, by, back=False)


def save_as_step(book: Casebook, case: Case, by: str, expected: Case | None = None) -> Case:
    """Saves a case as `people.save_case` does, as a step that can be undone.

    A relative who is taken out goes to the trash.
    """
    with writing(book):
        was = next(iter(read_cases(book, CaseRow.id == case.id)), None)
        people = ids_of(people_of(case)) | (ids_of(people_of(was)) if was else set())
        before = rows_of(book, Scope(_only(case.id), frozenset(people)))
        saved = save_case(book, case, by, expected)
        after = rows_of(book, _scope_after(before, saved))
        aside = _relatives_aside(book, by, was, saved, before)
        keep_step(book, by, title_of(was, saved), saved.number, [*changed_rows(before, after), *aside])
        return saved


def keep_step(book: Casebook, by: str, title: Title, case: str, changes: Sequence[RowChange]) -> None:
    """Keeps what was just changed as a step; the steps undone before can't be done again then.

    case: its number. For use inside `writing`.
    """
    kept = _without_new_holds(changes)
    if not kept:
        return
    book.db.execute_sql("DELETE FROM steps WHERE undone")
    facts = {"when": book.now().isoformat(timespec="seconds"), "by": by, "case": case, "undone": False}
    add(book, StepRow, {**facts, **title._asdict(), "changes": as_json(kept)})
    book.db.execute_sql(
        "DELETE FROM steps WHERE id NOT IN (SELECT id FROM steps ORDER BY id DESC LIMIT ?)", (KEPT,)
    )


def _without_new_holds(changes: Iterable[RowChange]) -> list[RowChange]:
    """A hold placed on a case that stays is lifted by a person with a reason, never undone."""
    changes = list(changes)
    new = {one.id for one in changes if one.table == "cases" and one.was is None}
    return [
        one
        for one in changes
        if one.table != "holds" or one.was is not None or (one.now and one.now["case_id"] in new)
    ]


def _turn(book: Casebook, by: str, back: bool) -> Step | None:
    with writing(book):
        step = last_step(book) if back else next_step(book)
        if step is None:
            return None
        row = book.db.execute_sql("SELECT changes FROM steps WHERE id = ?", (step.id,)).fetchone()
        changes = from_json(row[0])
        carry_out(book, turned(changes) if back else changes, by, _refusal(step, back))
        change(book, StepRow, step.id, {"undone": back})
        record(book, by, step.case, "undone" if back else "redone", step.what, "", step.name)
        return step


def _refusal(step: Step, back: bool) -> str:
    way = phrase("undone") if back else phrase("done again")
    if not step.case:
        what = phrase("What {name} brought").format(name=step.name)
        return phrase(
            "{what} was changed otherwise meanwhile, in another window; the step can not be {way}."
        ).format(what=what if step.what == "import" else phrase("The saved view"), way=way)
    return phrase(
        "Case {case} was changed otherwise meanwhile, in another window or by a letter; the step can not be "
        "{way}. Open the case and change it there."
    ).format(case=step.case, way=way)


def _step(book: Casebook, which: str) -> Step | None:
    sql = f'SELECT id, "when", "by", what, field, name, "case" FROM steps WHERE {which} LIMIT 1'
    row = book.db.execute_sql(sql).fetchone()
    return Step(*row) if row else None


def _scope_after(before: Rows, saved: Case) -> Scope:
    people = {row_id for table, row_id in before if table == "people"} | ids_of(people_of(saved))
    letters = {row_id for table, row_id in before if table == "letters"}
    return Scope(_only(saved.id), frozenset(people), frozenset(letters))


def _only(case: int | None) -> frozenset[int]:
    return frozenset() if case is None else frozenset({case})


def _relatives_aside(book: Casebook, by: str, was: Case | None, saved: Case, before: Rows) -> list[RowChange]:
    kept = {one.id for one in saved.relatives}
    return [
        lay_aside(book, by, "relative", saved.number, one.person.name, rows_of_relation(before, one.id))
        for one in (was.relatives if was else ())
        if one.id is not None and one.id not in kept
    ]
