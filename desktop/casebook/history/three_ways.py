"""Two windows changed one case: what each changed goes together; a fact that both changed is asked about."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from desktop.case import Case, Confirmation, Contract, PaperRecord, PartialDate, Relative, Settling

# Where a fact stands: ("recruit", "birth_date"), ("relatives", 7, "person", "note"), ("contracts", 12).
Path = tuple[Hashable, ...]

_PARTS = ("contracts", "relatives", "settlings", "papers", "confirmed")


@dataclass(frozen=True, slots=True)
class Clash:
    """A fact that two windows changed: as both loaded it, as it is stored now, as it is typed here.

    The path leads to the fact, or to a whole contract, relative, paper or settling that one of them took out
    and the other changed: there the value is None on the side that has it no more.
    """

    path: Path
    was: Any
    stored: Any
    mine: Any


def together(was: Case, stored: Case, mine: Case) -> tuple[Case, tuple[Clash, ...]]:
    """The case with what both windows changed, and the facts in which they differ, where `mine` stands.

    was: the case as both loaded it; stored: as the other window saved it; mine: as it is typed here.
    """
    clashes: list[Clash] = []
    # A hold is placed and lifted for itself, never by saving a case.
    merged: Case = _nouns((), was, replace(stored, hold=was.hold), replace(mine, hold=was.hold), clashes)
    return replace(merged, hold=stored.hold), tuple(clashes)


def with_stored(case: Case, clash: Clash) -> Case:
    """The case with the stored value of a clash instead of the one typed here."""
    changed: Case = _put(case, clash.path, clash.stored)
    return changed


def as_new_where_gone(case: Case, stored: Case) -> Case:
    """The case as it can be saved: a contract or relative that is stored no more is entered anew."""
    contracts = {one.id for one in stored.contracts}
    relatives = {one.id for one in stored.relatives}
    return replace(
        case,
        contracts=tuple(one if one.id in contracts else replace(one, id=None) for one in case.contracts),
        relatives=tuple(one if one.id in relatives else _anew(one) for one in case.relatives),
    )


def _anew(relative: Relative) -> Relative:
    # A relative newly picked among the people of the casebook has a person's id, but none of its own.
    linked = relative.id is None
    person = relative.person if linked else replace(relative.person, id=None)
    return replace(relative, id=None, person=person)


def _values(path: Path, was: Any, stored: Any, mine: Any, clashes: list[Clash]) -> Any:
    if isinstance(mine, tuple) and path[-1] in _PARTS:
        return _tuples(path, was, stored, mine, clashes)
    if all(is_dataclass(one) and not isinstance(one, PartialDate) for one in (was, stored, mine)):
        return _nouns(path, was, stored, mine, clashes)
    if stored in (was, mine):
        return mine
    if mine == was or path[-1] == "id":
        return stored
    clashes.append(Clash(path, was, stored, mine))
    return mine


def _nouns(path: Path, was: Any, stored: Any, mine: Any, clashes: list[Clash]) -> Any:
    """Fact by fact, ids too: a relative may have become another person of the casebook meanwhile."""
    values: dict[str, Any] = {}
    for one in fields(mine):
        before, theirs, own = (getattr(noun, one.name) for noun in (was, stored, mine))
        values[one.name] = _values((*path, one.name), before, theirs, own, clashes)
    return replace(mine, **values)


def _tuples(path: Path, was: Any, stored: Any, mine: Any, clashes: list[Clash]) -> tuple[Any, ...]:
    """Part by part, in the order typed here; what the other window added comes last."""
    before, theirs, own = _by_key(was), _by_key(stored), _by_key(mine)
    keys = [*own, *(key for key in theirs if key not in own)]
    merged = [_values((*path, key), before.get(key), theirs.get(key), own.get(key), clashes) for key in keys]
    return tuple(one for one in merged if one is not None)


def _by_key(parts: tuple[Any, ...]) -> Mapping[Hashable, Any]:
    return dict(_keyed(parts))


def _keyed(parts: tuple[Any, ...]) -> Iterator[tuple[Hashable, Any]]:
    for place, one in enumerate(parts):
        yield _key(one, place), one


def _key(part: Contract | Relative | PaperRecord | Settling | Confirmation, place: int) -> Hashable:
    if isinstance(part, Confirmation):
        return part
    if isinstance(part, PaperRecord):
        return part.paper
    if isinstance(part, Settling):
        return part.rules, part.clause, part.on
    # What is not stored yet is nobody else's.
    return part.id if part.id is not None else ("new", place)


def _put(noun: Any, path: Path, value: Any) -> Any:
    name, *rest = path
    if not rest:
        return replace(noun, **{str(name): value})
    inner = getattr(noun, str(name))
    if isinstance(inner, tuple):
        return replace(noun, **{str(name): _put_part(inner, tuple(rest), value)})
    return replace(noun, **{str(name): _put(inner, tuple(rest), value)})


def _put_part(parts: tuple[Any, ...], path: Path, value: Any) -> tuple[Any, ...]:
    found = dict(_keyed(parts))
    key, *rest = path
    found[key] = _put(found[key], tuple(rest), value) if rest else value
    return tuple(one for one in found.values() if one is not None)
