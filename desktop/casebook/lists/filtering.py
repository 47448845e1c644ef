"""Who passes a filter by what is stored; outcomes, and whether a letter is stale, are decided elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from desktop.casebook.lists.search import Filter
from desktop.casebook.tables.book import Casebook

# A relative's place in the case is counted only for those who pass.
_PLACES = """
    SELECT number, 0 AS place FROM cases JOIN people ON people.id = recruit_id
    WHERE {recruit}
    UNION ALL
    SELECT number, (SELECT count(*) FROM relations AS before
                    WHERE before.case_id = cases.id AND before.position <= relations.position)
    FROM relations JOIN cases ON cases.id = relations.case_id JOIN people ON people.id = person_id
    WHERE {relative}
"""
_HAS_LETTER = (
    "EXISTS (SELECT 1 FROM letters WHERE person_id = people.id"
    " AND kind = 'eligibility' AND NOT void AND \"on\" <= :on)"
)
_ON_HOLD = "EXISTS (SELECT 1 FROM holds WHERE holds.case_id = cases.id AND lifted_on IS NULL)"


def places(book: Casebook, wanted: Filter, on: date) -> dict[str, tuple[int, ...]]:
    """By case number who of the case passes: 0 for the recruit, from 1 the relatives, in case order.

    on: the day asked about, by which letters are dated. Marks are compared as they are stored, widely: a case
    with a fact after that day passes, for its mark has to be decided afresh.
    """
    found: dict[str, list[int]] = defaultdict(list)
    for number, place in book.db.execute_sql(*_query(wanted, on)):
        found[number].append(place)
    return {number: tuple(sorted(of_case)) for number, of_case in found.items()}


def _query(wanted: Filter, on: date) -> tuple[str, dict[str, str]]:
    of_all = " AND ".join(["1", *_conditions(wanted)])
    recruit = f"{of_all} AND :relation IN ('', 'recruit')"
    relative = f"{of_all} AND :relation IN ('', relations.kind)"
    asked = {
        "on": on.isoformat(),
        "relation": wanted.relation,
        "mark_from": (wanted.mark_from or date.min).isoformat(),
        "mark_until": (wanted.mark_until or date.max).isoformat(),
        **{f"state{number}": f" {code} " for number, code in enumerate(wanted.citizenship)},
    }
    return _PLACES.format(recruit=recruit, relative=relative), asked


def _conditions(wanted: Filter) -> Iterator[str]:
    if wanted.mark_from or wanted.mark_until:
        yield "(mark_last BETWEEN :mark_from AND :mark_until OR mark_holds_from > :on)"
    if wanted.citizenship:
        codes = (
            f"instr(' ' || citizenship || ' ', :state{number})" for number in range(len(wanted.citizenship))
        )
        yield f"({' OR '.join(codes)})"
    if wanted.hold == "held":
        yield _ON_HOLD
    elif wanted.hold == "free" or wanted.outcome:
        yield f"NOT {_ON_HOLD}"
    if wanted.letter:
        yield f"NOT {_HAS_LETTER}" if wanted.letter == "none" else _HAS_LETTER
