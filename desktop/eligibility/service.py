"""A recruit's contracts as they stand on a day: partial dates settled to days, later facts left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import product
from math import prod
from typing import NamedTuple

from desktop.case import Contract, Ground, Interruption, PartialDate
from desktop.eligibility.dates import DAY

# So many ways of partial dates are tried (some 20 ms); where there are more, fewer days of each span.
MOST_WAYS = 1_000

Days = Mapping[tuple[int, str], date]
Span = tuple[tuple[int, str], PartialDate]


class Stint(NamedTuple):
    """One contract with its dates settled to days, as known on the day asked about."""

    position: int
    contract: Contract
    signed: date | None
    begins: date | None
    ended: date | None
    ground: Ground | None
    interruptions: tuple[Interruption, ...]

    @property
    def signed_on(self) -> PartialDate | None:
        """The signing as far as it is known, or the start where no signing is recorded."""
        return self.contract.signed_on or self.contract.starts_on


class Service(NamedTuple):
    """All contracts in one way their partial dates may fall: those that count, and whether death came."""

    days: Days
    counted: tuple[Stint, ...]
    died: bool


class Spell(NamedTuple):
    """Contracts joined without a break. No `ended` means that the spell runs."""

    begins: date
    ended: date | None
    stints: tuple[Stint, ...]

    @property
    def interruptions(self) -> tuple[Interruption, ...]:
        """The interruptions of all its contracts."""
        return tuple(one for stint in self.stints for one in stint.interruptions)

    @property
    def ended_on(self) -> PartialDate | None:
        """The end as far as it is known; None for a spell that runs."""
        if self.ended is None:
            return None
        return next(one.contract.ended_on for one in self.stints if one.ended == self.ended)


def death(service: Service, _: object) -> bool:
    """What is read of a service where only a death matters."""
    return service.died


def signings(service: Service, _: object) -> tuple[object, ...]:
    """What is read of it where the signings matter, and whether service had ended."""
    return tuple([(one.position, one.signed, one.ended) for one in service.counted])


def contracts_counted(service: Service, _: object) -> tuple[int, ...]:
    """What is read of it where it only matters which contracts count."""
    return tuple([one.position for one in service.counted])


def begins_and_ends(service: Service, _: object) -> tuple[object, ...]:
    """What is read of it where the days of service matter, and how it ended."""
    counted = tuple([(one.position, one.begins, one.ended, one.ground) for one in service.counted])
    return service.died, counted


def days_served(service: Service, on: date) -> tuple[object, ...]:
    """What is read of it where the year counts: a signing only in so far as it is still to come."""
    return tuple(
        [
            (one.position, one.begins, one.ended, one.signed is not None and one.signed > on)
            for one in service.counted
        ]
    )


def ways(contracts: Sequence[Contract], on: date) -> list[Service]:
    """Each way the contracts' partial dates may fall, as known on the day; one where all are whole."""
    spans = _partial_dates(contracts)
    return list(_ways_of(tuple(contracts), tuple(spans), on)) if spans else [_service(contracts, on, {})]


# One case is asked for its mark, its papers and under each reading, one after the other.
@lru_cache(maxsize=4)
def _ways_of(contracts: tuple[Contract, ...], spans: tuple[Span, ...], on: date) -> tuple[Service, ...]:
    names = [name for name, _ in spans]
    found = []
    for chosen in _combinations(spans):
        days = dict(zip(names, chosen, strict=True))
        if all(_possible(contract, position, days) for position, contract in enumerate(contracts, 1)):
            found.append(_service(contracts, on, days))
    return tuple(found or [_service(contracts, on, {name: span.last for name, span in spans})])


def _partial_dates(contracts: Sequence[Contract]) -> list[Span]:
    """The contracts' dates that are known to the month or the year only, by position and field."""
    return [
        ((position, name), span)
        for position, contract in enumerate(contracts, 1)
        for name, span in (
            ("signed_on", contract.signed_on),
            ("starts_on", contract.starts_on),
            ("ended_on", contract.ended_on),
        )
        if span is not None and span.first != span.last
    ]


def _combinations(spans: Sequence[Span]) -> Iterable[tuple[date, ...]]:
    """Every day of every span; where that is too many, both ends of each; else the most and least service.

    Service grows with an earlier begin and a later end, so ends bound all that lies between. Both ends of
    each span also put any two begins either way round.
    """
    for days_of in (_every_day, _both_ends):
        choices = [days_of(span) for _, span in spans]
        if prod(map(len, choices)) <= MOST_WAYS:
            return product(*choices)
    return [
        tuple(span.last if late[name == "ended_on"] else span.first for (_, name), span in spans)
        for late in product((False, True), repeat=2)
    ]


def _every_day(span: PartialDate) -> list[date]:
    return [span.first + timedelta(number) for number in range((span.last - span.first).days + 1)]


def _both_ends(span: PartialDate) -> list[date]:
    return [span.first, span.last]


def _possible(contract: Contract, position: int, days: Days) -> bool:
    begins = _day(contract.starts_on or contract.signed_on, position, _begin_field(contract), days)
    ended = _day(contract.ended_on, position, "ended_on", days)
    return begins is None or ended is None or begins <= ended


def _begin_field(contract: Contract) -> str:
    return "starts_on" if contract.starts_on else "signed_on"


def _day(span: PartialDate | None, position: int, name: str, days: Days) -> date | None:
    if span is None:
        return None
    return span.first if span.first == span.last else days[position, name]


def _service(contracts: Sequence[Contract], on: date, days: Days) -> Service:
    recorded = [_stint(contract, position, days) for position, contract in enumerate(contracts, 1)]
    died = any(one.ground == "died" and one.ended is not None and one.ended <= on for one in recorded)
    return Service(days, tuple(_known(one, on) for one in _counted(recorded, on)), died)


def _stint(contract: Contract, position: int, days: Days) -> Stint:
    signed = _day(contract.signed_on, position, "signed_on", days)
    starts = _day(contract.starts_on, position, "starts_on", days)
    ended = _day(contract.ended_on, position, "ended_on", days)
    ground, interruptions = contract.discharge_ground, contract.interruptions
    return Stint(position, contract, signed or starts, starts or signed, ended, ground, interruptions)


def _counted(recorded: Sequence[Stint], on: date) -> list[Stint]:
    """Leaves out contracts signed later; where none is begun, the earliest coming one counts.

    For this a contract begins on its signing, or on its start where no signing is recorded (RULES, The day).
    """
    begun = [one for one in recorded if one.signed is None or one.signed <= on]
    coming = [one.signed for one in recorded if one.signed is not None and one.signed > on]
    if not coming or any(one.signed for one in begun):
        return begun
    return [one for one in recorded if one.signed is None or one.signed == min(coming)]


def _known(stint: Stint, on: date) -> Stint:
    """The contract as known on the day: a later end, also one on the day itself, is left out; a death not."""
    if any(one.begins > on for one in stint.interruptions):
        begun = tuple(one for one in stint.interruptions if one.begins <= on)
        stint = stint._replace(interruptions=begun)
    if stint.ended is not None and (stint.ended > on or (stint.ended == on and stint.ground != "died")):
        return stint._replace(ended=None, ground=None)
    return stint


def spells(counted: Sequence[Stint]) -> list[Spell]:
    """The dated contracts joined into spells, earliest first."""
    found: list[Spell] = []
    for stint in sorted((one for one in counted if one.begins), key=by_beginning):
        assert stint.begins is not None  # undated contracts were just left out
        if found and (found[-1].ended is None or stint.begins <= found[-1].ended + DAY):
            found[-1] = _joined(found[-1], stint)
        else:
            found.append(Spell(stint.begins, stint.ended, (stint,)))
    return found


def _joined(spell: Spell, latest: Stint) -> Spell:
    stints = (*spell.stints, latest)
    ends = [one.ended for one in stints if one.ended is not None]
    return Spell(spell.begins, None if latest.ended is None else max(ends), stints)


def by_beginning(stint: Stint) -> tuple[date, bool, date]:
    """Orders contracts; of those that begin together the running one is later, then the one ending later."""
    return stint.begins or date.min, stint.ended is None, stint.ended or date.min
