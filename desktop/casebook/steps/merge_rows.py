"""The rows of two people's cases as they are once the two are one: pure, on rows as images.py reads them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.casebook.tables.images import Row, Rows

# What hangs on a sheet, and what makes two of a kind the same.
_ON_SHEETS: dict[str, tuple[str, ...]] = {
    "settlings": ("rules", "clause", "on"),
    "papers": ("paper",),
    "oaths": (),
    "confirmations": ("doubt", "facts"),
}
_OF_PERSON = (
    ("cases", "recruit_id"),
    ("relations", "person_id"),
    ("letters", "person_id"),
    ("indicators", "person"),
)
# A case, and a relation in it, or None for the recruit's own sheet.
_Sheet = tuple[int, int | None]


def merged_rows(rows: Rows, keep: int, gone: int) -> Rows:
    """The rows with one person in the place of two.

    rows: those of all cases in which either stands, with both people; keep, gone: ids of people. Everything
    of `gone` becomes that of `keep`; where both are recruits, the case of `gone` is emptied into the other
    and taken away. What both have alike is there once.
    """
    merged = dict(rows)
    emptied = emptied_case(rows, keep, gone)
    if emptied is not None:
        kept = next(row["id"] for row in _of(rows, "cases") if row["recruit_id"] == keep)
        _join_cases(merged, kept, emptied)
    of_gone = {row["id"] for row in _of(rows, "relations") if row["person_id"] == gone}
    for table, name in _OF_PERSON:
        _change(merged, table, {name: gone}, {name: keep})
    _join_relations(merged, of_gone)
    del merged["people", gone]
    return merged


def emptied_case(rows: Rows, keep: int, gone: int) -> int | None:
    """The id of the case of `gone` where both are recruits; None where no case is emptied."""
    cases = {row["recruit_id"]: row["id"] for row in _of(rows, "cases")}
    return cases.get(gone) if keep in cases else None


def own_relatives(rows: Rows) -> list[Row]:
    """The relations in which somebody would be a relative of themselves."""
    recruits = {row["id"]: row["recruit_id"] for row in _of(rows, "cases")}
    return [row for row in _of(rows, "relations") if recruits.get(row["case_id"]) == row["person_id"]]


def _join_cases(rows: Rows, kept: int, emptied: int) -> None:
    _drop_like_contracts(rows, kept, emptied)
    for table in ("contracts", "relations"):
        _append(rows, table, kept, emptied)
    _join_sheets(rows, (kept, None), (emptied, None))
    for table in (*_ON_SHEETS, "holds"):
        _change(rows, table, {"case_id": emptied}, {"case_id": kept})
    del rows["cases", emptied]


def _join_relations(rows: Rows, of_gone: set[int]) -> None:
    """Leaves one relation of a person in each case, with what hung on both; rather not one of `of_gone`."""
    first: dict[tuple[int, int], Row] = {}
    order = sorted(_of(rows, "relations"), key=lambda row: (row["id"] in of_gone, row["position"], row["id"]))
    for row in order:
        stands = first.setdefault((row["case_id"], row["person_id"]), row)
        if stands is not row:
            _join_sheets(rows, (row["case_id"], stands["id"]), (row["case_id"], row["id"]))
            del rows["relations", row["id"]]


def _join_sheets(rows: Rows, kept: _Sheet, emptied: _Sheet) -> None:
    """Moves settlings, papers, oath and confirmations to another sheet; what that has already is dropped."""
    for table, names in _ON_SHEETS.items():
        there = [_values(row, names) for row in _of_sheet(rows, table, kept)]
        for row in _of_sheet(rows, table, emptied):
            if _values(row, names) in there:
                del rows[table, row["id"]]
            else:
                rows[table, row["id"]] = {**row, "case_id": kept[0], "relation_id": kept[1]}


def _append(rows: Rows, table: str, kept: int, emptied: int) -> None:
    """Puts the contracts or relatives of one case after those of another."""
    after = 1 + max((row["position"] for row in _of(rows, table) if row["case_id"] == kept), default=-1)
    moving = [row for row in _of(rows, table) if row["case_id"] == emptied]
    for place, row in enumerate(sorted(moving, key=lambda row: row["position"]), after):
        rows[table, row["id"]] = {**row, "case_id": kept, "position": place}


def _drop_like_contracts(rows: Rows, kept: int, emptied: int) -> None:
    there = [_contract(rows, row) for row in _of(rows, "contracts") if row["case_id"] == kept]
    for row in _of(rows, "contracts"):
        if row["case_id"] == emptied and _contract(rows, row) in there:
            for one in _interruptions(rows, row["id"]):
                del rows["interruptions", one["id"]]
            del rows["contracts", row["id"]]


def _contract(rows: Rows, row: Row) -> tuple[object, object]:
    """All that a contract says, without where it stands."""
    facts = {name: value for name, value in row.items() if name not in ("id", "case_id", "position")}
    return facts, [(one["begins"], one["until"]) for one in _interruptions(rows, row["id"])]


def _interruptions(rows: Rows, contract: int) -> list[Row]:
    return [row for row in _of(rows, "interruptions") if row["contract_id"] == contract]


def _change(rows: Rows, table: str, where: Mapping[str, object], to: Mapping[str, object]) -> None:
    for row in _of(rows, table):
        if where.items() <= row.items():
            rows[table, row["id"]] = {**row, **to}


def _of_sheet(rows: Rows, table: str, sheet: _Sheet) -> list[Row]:
    return [row for row in _of(rows, table) if (row["case_id"], row["relation_id"]) == sheet]


def _values(row: Row, names: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(row[name] for name in names)


def _of(rows: Rows, table: str) -> list[Row]:
    return [row for (name, _), row in rows.items() if name == table]
