"""Where people stand: one person may be the recruit of one case and a relative in others."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.casebook.tables.book import Casebook

_ASKED = "(SELECT value FROM json_each(?1))"


def cases_with(book: Casebook, people: Iterable[int]) -> set[int]:
    """The ids of the cases in which any of these people stands."""
    rows = book.db.execute_sql(
        f"SELECT id FROM cases WHERE recruit_id IN {_ASKED}"
        f" UNION SELECT case_id FROM relations WHERE person_id IN {_ASKED}",
        (json.dumps(list(people)),),
    )
    return {case for (case,) in rows}


def cases_of_contracts(book: Casebook, contracts: Iterable[int]) -> set[int]:
    """The ids of the cases that these contracts belong to."""
    asked = (json.dumps(list(contracts)),)
    rows = book.db.execute_sql(f"SELECT case_id FROM contracts WHERE id IN {_ASKED}", asked)
    return {case for (case,) in rows}


def recruit_of(book: Casebook, person: int) -> str | None:
    """The number of the case whose recruit this person is; None where there is none."""
    row = book.db.execute_sql("SELECT number FROM cases WHERE recruit_id = ?", (person,)).fetchone()
    return str(row[0]) if row else None


def known_people(book: Casebook, people: Iterable[int]) -> set[int]:
    """Those of these ids under which a person is in the casebook."""
    rows = book.db.execute_sql(f"SELECT id FROM people WHERE id IN {_ASKED}", (json.dumps(list(people)),))
    return {person for (person,) in rows}
