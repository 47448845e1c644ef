"""Takes out what the casebook holds about people: facts, and steps, trash, drafts and letters beside them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.casebook.erasure.erasing_views import names_one_of
from desktop.casebook.tables.book import Casebook

_ASKED = "(SELECT value FROM json_each(?))"
# What names a person, a case or a relation in a row of another table.
_NAMES = {
    "people": ("person_id", "recruit_id", "person"),
    "cases": ("case_id",),
    "relations": ("relation_id",),
}


@dataclass(frozen=True, slots=True)
class Gone:
    """Who is erased: ids of people, cases and relations, case numbers, and texts that name the people.

    texts: each names one of the people; pairs: both together do, as family and given names kept apart.
    """

    people: frozenset[int]
    cases: frozenset[int]
    relations: frozenset[int]
    numbers: frozenset[str]
    texts: frozenset[str]
    pairs: frozenset[tuple[str, str]]

    def named_in(self, text: str) -> bool:
        """True where a text, such as facts kept as JSON, names one of these people, in whatever case."""
        small = text.casefold()
        return any(one.casefold() in small for one in self.texts) or any(
            one.casefold() in small and other.casefold() in small for one, other in self.pairs
        )


def erase_steps(book: Casebook, gone: Gone) -> int:
    """Forgets the steps that anything of these people stands in; others can still be undone."""
    rows = book.db.execute_sql('SELECT id, "case", changes FROM steps').fetchall()
    steps = [
        (row,)
        for row, case, changes in rows
        if (gone.cases and case in gone.numbers)
        or gone.named_in(changes)
        or any(_is_about(row, gone) for row in _rows_in(changes))
    ]
    book.db.connection().executemany("DELETE FROM steps WHERE id = ?", steps)
    return len(steps)


def erase_trash(book: Casebook, gone: Gone) -> int:
    """Empties the trash of these people: whole things where the case is theirs, else their own rows."""
    count = 0
    for row, number, kept in book.db.execute_sql('SELECT id, "case", "rows" FROM trash').fetchall():
        rows = json.loads(kept)
        theirs = gone.cases and number in gone.numbers
        left = [] if theirs else [one for one in rows if not _is_about(one, gone)]
        if len(left) == len(rows):
            continue
        count += 1
        text = json.dumps(left, ensure_ascii=False)
        is_of_others = any(table in ("cases", "relations") for table, _ in left)
        if is_of_others and not gone.named_in(text):
            book.db.execute_sql('UPDATE trash SET "rows" = ? WHERE id = ?', (text, row))
        else:
            book.db.execute_sql("DELETE FROM trash WHERE id = ?", (row,))
    return count


def erase_drafts(book: Casebook, gone: Gone) -> int:
    """Forgets what is typed and not saved in forms of these cases, or names one of these people."""
    drafts = [
        (row,)
        for row, key, texts in book.db.execute_sql("SELECT id, key, texts FROM drafts").fetchall()
        if key in gone.numbers or gone.named_in(texts)
    ]
    book.db.connection().executemany("DELETE FROM drafts WHERE id = ?", drafts)
    return len(drafts)


def erase_letters(book: Casebook, gone: Gone) -> list[str]:
    """Empties the letters about these people, and those that name them; returns the numbers, which stay."""
    asked = "SELECT id, number, \"case\", person_id, facts FROM letters WHERE facts != '' ORDER BY id"
    found = [
        (row, number)
        for row, number, case, person, facts in book.db.execute_sql(asked).fetchall()
        if person in gone.people or (case in gone.numbers and (gone.cases or gone.named_in(facts)))
    ]
    book.db.connection().executemany(
        "UPDATE letters SET person_id = NULL, passport_number = '', facts = '', facts_hash = '', sha256 = '',"
        " code = '', pdf = x'', void_reason = CASE void WHEN 1 THEN '' END WHERE id = ?",
        [(row,) for row, _ in found],
    )
    numbers = [number for _, number in found]
    book.db.execute_sql(f"DELETE FROM deliveries WHERE number IN {_ASKED}", (json.dumps(numbers),))
    return numbers


def erase_facts(book: Casebook, gone: Gone) -> None:
    """Deletes the cases with all that hangs on them, the relations and the people."""
    for table, ids in (("cases", gone.cases), ("relations", gone.relations), ("people", gone.people)):
        book.db.execute_sql(f"DELETE FROM {table} WHERE id IN {_ASKED}", (json.dumps(sorted(ids)),))


def erase_safeguarding(book: Casebook, people: Iterable[int]) -> int:
    """Takes out, unread, what is kept apart for people's safety; returns how many answers that was."""
    asked = (json.dumps(list(people)),)
    book.db.execute_sql(f"DELETE FROM contact_notes WHERE person IN {_ASKED}", asked)
    return int(book.db.execute_sql(f"DELETE FROM indicators WHERE person IN {_ASKED}", asked).rowcount)


def erase_marks_told(book: Casebook, cases: Iterable[int]) -> None:
    """Forgets what was noted beside a case: reminders, and what calendars were told."""
    asked = (json.dumps(list(cases)),)
    for table in ("reminders", "calendar_marks"):
        book.db.execute_sql(f'DELETE FROM {table} WHERE "case" IN {_ASKED}', asked)


def erase_pairs(book: Casebook, people: Iterable[int]) -> None:
    """Forgets with whom somebody was said not to be the same."""
    asked = json.dumps(list(people))
    sql = f"DELETE FROM not_same WHERE first IN {_ASKED} OR second IN {_ASKED}"
    book.db.execute_sql(sql, (asked, asked))


def _rows_in(changes: str) -> list[tuple[str, Mapping[str, Any]]]:
    return [
        (table, row) for table, _, was, now in json.loads(changes) for row in (was, now) if row is not None
    ]


def _is_about(of: Sequence[Any], gone: Gone) -> bool:
    """Whether a row is one of these people's or cases', or hangs on one."""
    table, row = of  # as JSON has them, a list of two
    if table == "saved_views":
        return names_one_of(row, gone.texts)
    ids = {"people": gone.people, "cases": gone.cases, "relations": gone.relations}
    if row["id"] in ids.get(table, ()):
        return True
    return any(row.get(name) in ids[of_table] for of_table in ids for name in _NAMES[of_table])
