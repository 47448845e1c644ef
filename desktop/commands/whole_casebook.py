"""The command about the whole casebook: compare."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, Call
from desktop.commands.progress import Progress

if TYPE_CHECKING:
    from desktop.eligibility.compare import Difference
    from desktop.eligibility.rules import RuleSet


def compare(call: Call) -> int:
    """Prints whose outcome differs between two days or two rule sets, and which clauses make it."""
    from desktop.casebook.lists.list import counts
    from desktop.casebook.people.stored import all_cases
    from desktop.eligibility.compare import differences
    from desktop.eligibility.decide import decide

    before, after = call.on, call.args.other_day or call.on
    first = _rules(call, call.args.rules, before)
    second = _rules(call, call.args.with_rules or call.args.rules, after)
    found: list[Difference] = []
    with call.book() as book, Progress("cases") as progress:
        cases = counts(book).cases
        for number, case in enumerate(all_cases(book), 1):
            found += differences(decide(case, first, before), decide(case, second, after))
            progress.show(number, cases)
    call.answer({"people": [_json(one) for one in found]}, _lines(found))
    return DONE


def _rules(call: Call, wanted: str | None, on: date) -> RuleSet:
    """The rule set named, else the chosen reading as it stood on the day."""
    from desktop.eligibility.rules import readings

    return call.rule_set(wanted) or readings(call.rules, call.settings.reading, on)[0]


def _json(one: Difference) -> dict[str, Any]:
    return {
        "case": one.case,
        "name": one.person.name,
        "passport_number": one.person.passport_number or None,
        "relation": one.relation,
        "was": one.was,
        "is": one.became,
        "clauses": list(one.clauses),
    }


def _lines(found: list[Difference]) -> Iterator[str]:
    from desktop.eligibility.words import clause_name, verdict_word

    for one in found:
        clauses = ", ".join(clause_name(clause) for clause in one.clauses)
        change = f"{verdict_word(one.was)} -> {verdict_word(one.became)}"
        yield f"{one.case}  {one.person.name}: {change} ({clauses})"
    who = {0: "Nobody has", 1: "1 person has"}.get(len(found), f"{len(found)} people have")
    yield f"{who} another outcome."
