"""The one-year mark of a recruit: by spell, by day, and as the casebook stores it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from desktop.case import Case, Contract, Interruption, PartialDate
from desktop.eligibility.dates import DAY, add_years, days_within, merged, stopping, year_mark
from desktop.eligibility.each_way import judged
from desktop.eligibility.rule_values import RuleSet, YearServed
from desktop.eligibility.service import Service, Spell, days_served, spells, ways
from desktop.eligibility.verdicts import Finding, Verdict, best_finding, needs


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark of one recruit on a day, with what it was counted from.

    `mark` is the one date that may be shown; `first` and `last` are the ends of the marks' span where the
    start is known to the month or year only (both equal `mark` otherwise). `start` is the begin of the spell;
    `would_be` is the mark it leads to, whether or not it is reached.
    """

    verdict: Verdict
    start: PartialDate | None
    unpushed: date | None
    mark: date | None
    first: date | None
    last: date | None
    days_not_counted: int
    interruptions: tuple[Interruption, ...]
    stopped: bool
    provisional: bool
    ended: PartialDate | None
    would_be: date | None = None


@dataclass(frozen=True, slots=True)
class RecordedMark:
    """The mark over all recorded facts, and the day of the latest fact: from then on it holds."""

    first: date | None
    last: date | None
    holds_from: date | None


def year_served(values: YearServed, service: Service, on: date) -> Finding:
    """The clause `year-served` for one way the dates may fall: met where any one spell has the year."""
    found = [_spell_served(values, spell, on) for spell in spells(service.counted)]
    found += [_no_begin(stint.position) for stint in service.counted if stint.begins is None]
    if not found:
        return _no_begin(1)
    if len(found) > 1 and all(finding.verdict == "not_met" for finding in found):
        return _over_several_spells(values, service, found[-1])
    return best_finding(found)


def _no_begin(position: int) -> Finding:
    return needs(f"contract[{position}].starts_on")


def _spell_served(values: YearServed, spell: Spell, on: date) -> Finding:
    mark = year_mark(spell.begins, spell.interruptions, values.years)
    facts = {"spell": spell, "mark": mark, "ended": spell.ended_on}
    if spell.ended is not None and spell.ended < mark - DAY:
        return Finding("not_met", "ended_early", facts)
    if stopping(mark, spell.interruptions):
        return Finding("unknown", "stopped", facts, missing=_open_interruptions(spell))
    # A contract not signed yet has given no year, however early its start was put (RULES, The day).
    if mark <= on and not all(stint.signed and stint.signed > on for stint in spell.stints):
        return Finding("met", "reached", facts, since=mark)
    return Finding("not_yet", "not_reached", facts, next_day=mark)


def _open_interruptions(spell: Spell) -> tuple[str, ...]:
    return tuple(
        f"contract[{stint.position}].interruptions"
        for stint in spell.stints
        if any(one.until is None for one in stint.interruptions)
    )


def _over_several_spells(values: YearServed, service: Service, last: Finding) -> Finding:
    days = sum(_days_served(spell) for spell in spells(service.counted))
    if days < values.enough_days:
        return last
    return Finding("unsettled", "over_several_spells", {**last.facts, "days": days})


def _days_served(spell: Spell) -> int:
    """The days of a spell that has ended, without its interruptions."""
    last = spell.ended
    assert last is not None  # a spell that runs is never `not_met`
    until_then = [Interruption(one.begins, one.until or last) for one in spell.interruptions]
    return (last - spell.begins).days + 1 - days_within(merged(until_then), spell.begins, last)


def year_values(served_year: RuleSet) -> YearServed:
    """The values of the clause `year-served`. Raises LookupError where the rule set has none."""
    for clause in served_year.clauses:
        if isinstance(clause, YearServed):
            return clause
    raise LookupError(f"{served_year.id} has no clause year-served")


def mark_of(case: Case, served_year: RuleSet, on: date) -> Mark:
    """The recruit's mark as known on the day, for lists, pictures and the sentence of its arithmetic."""
    return _mark(year_values(served_year), case.contracts, on)


def _mark(values: YearServed, contracts: Sequence[Contract], on: date) -> Mark:
    found = judged(year_served, values, ways(contracts, on), on, days_served)
    verdicts = {one.verdict for one in found}
    marks = [one.since or one.next_day for one in found]
    dated = [mark for mark in marks if mark is not None] if None not in marks else []
    first, last = (min(dated), max(dated)) if dated else (None, None)
    verdict: Verdict = found[0].verdict if len(verdicts) == 1 else "unknown"
    shown = last if verdict == "met" or (verdict == "not_yet" and first == last) else None
    return _described(values, found[-1], verdict, (shown, first, last))


def _described(
    values: YearServed,
    latest: Finding,
    verdict: Verdict,
    marks: tuple[date | None, date | None, date | None],
) -> Mark:
    spell = latest.facts.get("spell")
    if not isinstance(spell, Spell):
        return Mark(verdict, None, None, None, None, None, 0, (), False, False, None)
    unpushed = add_years(spell.begins, values.years)
    mark = latest.facts["mark"]
    assert isinstance(mark, date)
    contract = spell.stints[0].contract
    return Mark(
        verdict,
        contract.starts_on or contract.signed_on,
        unpushed,
        *marks,
        (mark - unpushed).days,
        spell.interruptions,
        latest.why == "stopped",
        contract.starts_on is None,
        spell.ended_on,
        mark,
    )


def recorded_mark(case: Case, served_year: RuleSet) -> RecordedMark:
    """What the casebook stores: the mark over all recorded facts and the day from which it holds."""
    # Numbers and notes have no part in it, and without them many contracts of an import are the same.
    dated = tuple(replace(one, number="", note="") for one in case.contracts)
    return _recorded(year_values(served_year), dated)


@lru_cache(4096)
def _recorded(values: YearServed, contracts: tuple[Contract, ...]) -> RecordedMark:
    mark = _mark(values, contracts, date.max - DAY)
    known = _all_known_from(contracts, mark.first)
    if known is not None and mark.last is not None and _has_death(contracts):
        # The dead are not followed to a mark that is still to come: till it has gone by, it is no one's.
        known = max(known, mark.last + DAY)
    if known is None or mark.last is None or len(contracts) < 2:
        return RecordedMark(mark.first, mark.last, known)
    then = _mark(values, contracts, known)
    if (then.first, then.last) == (mark.first, mark.last):
        return RecordedMark(mark.first, mark.last, known)
    # Until its mark comes, a contract without a date or with a stopped clock stands before one that runs.
    return RecordedMark(mark.first, mark.last, max(known, mark.last))


def _has_death(contracts: Sequence[Contract]) -> bool:
    return any(one.discharge_ground == "died" for one in contracts)


def _all_known_from(contracts: Sequence[Contract], mark: date | None) -> date | None:
    """The day from which every fact recorded of the contracts has happened; an end only the day after it.

    A contract that is the only one counts also before it begins, unless it was signed after its mark.
    """
    begun = [one.last for each in contracts for one in (each.signed_on, each.starts_on) if one is not None]
    if len(contracts) == 1 and mark is not None:
        begun = [date.min, *(day for day in begun if day > mark)]
    ended = [each.ended_on.last + DAY for each in contracts if each.ended_on is not None]
    interrupted = [one.begins for each in contracts for one in each.interruptions]
    return max([*begun, *ended, *interrupted], default=None)
