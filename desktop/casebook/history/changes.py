"""What differs between a case as it stood and as it was saved, as entries for the history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.case import Case, Confirmation, Contract, Interruption, Oath, PaperRecord, Relative, Settling
from desktop.casebook.history.history import Change
from desktop.casebook.tables.rows import (
    CONTRACT_FACTS,
    OATH_FACTS,
    PAPER_FACTS,
    PERSON_FACTS,
    Facts,
    facts_of,
)

# The facts of a relation under the names that intake, rules and screens use for them.
_RELATION_NAMES = {
    "kind": "relation",
    "since": "relation_since",
    "until": "relation_until",
    "until_why": "relation_until_why",
    "registered": "registered",
}


class _Part(NamedTuple):
    """The recruit, a contract or a relative: where it stands in the case, its name and its facts."""

    place: str
    name: str
    facts: Facts
    settlings: tuple[Settling, ...] = ()
    confirmed: tuple[Confirmation, ...] = ()


_Parts = Mapping[tuple[str, int | None], _Part]


def changes(was: Case | None, now: Case) -> list[Change]:
    """An entry a changed fact, and one for each person and contract entered or removed.

    `was` is the case as stored, None for a new one; `now` the case with its ids, by which parts are the same.
    """
    if was is None:
        return [*entered(now)]
    before = _parts(was)
    return [*_number_changed(was, now), *_removed(before, _parts(now)), *_kept(before, _parts(now))]


def entered(case: Case) -> Iterator[Change]:
    """The entries of a new case: everybody and every contract in it, what was settled and confirmed."""
    for place, name, of in _named(case):
        yield Change("entered", place, "", name)
        if not isinstance(of, Contract) and (of.settlings or of.confirmed):
            yield from _settled(place, (), of.settlings)
            yield from _confirmed(place, (), of.confirmed)


def _named(case: Case) -> Iterator[tuple[str, str, Case | Contract | Relative]]:
    """The parts of a case with their places and names, in the order of the history."""
    yield "recruit", case.recruit.name, case
    for place, contract in enumerate(case.contracts, 1):
        yield f"contract[{place}]", contract.number, contract
    for place, relative in enumerate(case.relatives, 1):
        yield f"relative[{place}]", relative.person.name, relative


def _number_changed(was: Case, now: Case) -> Iterator[Change]:
    if was.number != now.number:
        yield Change("changed", "case", was.number, now.number)


def _removed(before: _Parts, after: _Parts) -> Iterator[Change]:
    for key, part in before.items():
        if key not in after:
            yield Change(
                "removed", part.place, "; ".join(f"{n} {_text(v)}" for n, v in part.facts.items() if v)
            )


def _kept(before: _Parts, after: _Parts) -> Iterator[Change]:
    for key, part in after.items():
        old = before.get(key)
        if old is None:
            yield Change("entered", part.place, "", part.name)
        elif old.facts != part.facts:
            yield from _facts_changed(part.place, old.facts, part.facts)
        yield from _settled(part.place, old.settlings if old else (), part.settlings)
        yield from _confirmed(part.place, old.confirmed if old else (), part.confirmed)


def _facts_changed(place: str, was: Facts, now: Facts) -> Iterator[Change]:
    # Of a paper or an oath that came or went, all facts came or went.
    for name in dict.fromkeys((*was, *now)):
        if was.get(name) != now.get(name):
            yield Change("changed", f"{place}.{name}", _text(was.get(name)), _text(now.get(name)))


def _settled(place: str, was: tuple[Settling, ...], now: tuple[Settling, ...]) -> Iterator[Change]:
    for one in was:
        if one not in now:
            yield Change("settling taken back", f"{place}.{one.rules}.{one.clause}", _settling_text(one))
    for one in now:
        if one not in was:
            yield Change("settled", f"{place}.{one.rules}.{one.clause}", "", _settling_text(one))


def _confirmed(place: str, was: tuple[Confirmation, ...], now: tuple[Confirmation, ...]) -> Iterator[Change]:
    for one in was:
        if one not in now:
            yield Change("confirmation taken back", place, one.said)
    for one in now:
        if one not in was:
            yield Change("confirmed as right", place, "", one.said)


def _settling_text(settling: Settling) -> str:
    return f"{settling.verdict} by {settling.by} on {settling.on}: {settling.reason}"


def _parts(case: Case) -> _Parts:
    facts = facts_of(case.recruit, PERSON_FACTS) | _on_sheet(case.papers, case.oath)
    recruit = _Part("recruit", case.recruit.name, facts, case.settlings, case.confirmed)
    contracts = {
        ("contract", contract.id): _contract_part(f"contract[{place}]", contract)
        for place, contract in enumerate(case.contracts, 1)
    }
    relatives = {
        ("relative", relative.id): _relative_part(f"relative[{place}]", relative)
        for place, relative in enumerate(case.relatives, 1)
    }
    return {("recruit", case.recruit.id): recruit, **contracts, **relatives}


def _contract_part(place: str, contract: Contract) -> _Part:
    facts = {**facts_of(contract, CONTRACT_FACTS), "interruptions": contract.interruptions}
    return _Part(place, contract.number, facts)


def _relative_part(place: str, relative: Relative) -> _Part:
    facts = {name: getattr(relative, fact) for fact, name in _RELATION_NAMES.items()}
    facts |= facts_of(relative.person, PERSON_FACTS) | _on_sheet(relative.papers, relative.oath)
    return _Part(place, relative.person.name, facts, relative.settlings, relative.confirmed)


def _on_sheet(papers: tuple[PaperRecord, ...], oath: Oath | None) -> Facts:
    """The papers and the oath as facts of their own: `paper[passport].received_on`, `oath.taken_on`."""
    found = {
        f"paper[{one.paper}].{name}": value
        for one in papers
        for name, value in facts_of(one, PAPER_FACTS[1:]).items()
        if value
    }
    of_oath = facts_of(oath, OATH_FACTS) if oath else {}
    return found | {f"oath.{name}": value for name, value in of_oath.items() if value}


def _text(value: object) -> str:
    """A fact as an intake file would have it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ("; " if any(isinstance(one, Interruption) for one in value) else " ").join(map(_text, value))
    if isinstance(value, Interruption):
        return f"{value.begins}..{value.until or ''}"
    return str(value)
