"""The commands about decisions: decide, hold, release."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, IN_PART, Call, Refusal

if TYPE_CHECKING:
    from desktop.case import Case
    from desktop.casebook.keeping.file import Casebook
    from desktop.eligibility.decide import Sheet
    from desktop.eligibility.rules import RuleSet


def decide(call: Call) -> int:
    """Prints the decisions of the cases asked for, case by case, so that memory stays flat."""
    only = call.rule_set(call.args.rules)
    absent: list[str] = []
    with call.book() as book:
        decided = (_decided(call, case, only) for case in _asked(book, call, absent))
        _print_json(decided, call.on) if call.args.json else _print_text(decided)
    for number in absent:
        call.tell(_no_such_case(call, number))
    return IN_PART if absent else DONE


def _asked(book: Casebook, call: Call, absent: list[str]) -> Iterator[Case]:
    from desktop.casebook.people.stored import all_cases, load_case

    if call.args.all:
        yield from all_cases(book)
        return
    for number in call.args.cases:
        case = load_case(book, number)
        if case is None:
            absent.append(number)
        else:
            yield case


def _decided(call: Call, case: Case, only: RuleSet | None) -> dict[str, Any]:
    from desktop.eligibility.decide import decide as decided
    from desktop.eligibility.mark import mark_of
    from desktop.eligibility.rules import readings

    sets = (only,) if only else readings(call.rules, call.settings.reading, call.on)
    decisions = [decided(case, one, call.on) for one in sets]
    people = zip(*(decision.sheets for decision in decisions), strict=True)
    return {
        "case": case.number,
        "mark": _iso(mark_of(case, call.rules["served-year"], call.on).mark),
        "hold": case.hold is not None,
        "people": [
            {
                "name": sheets[0].person.name,
                "passport_number": sheets[0].person.passport_number or None,
                "relation": sheets[0].relation,
                "readings": [_reading(one, sheet) for one, sheet in zip(sets, sheets, strict=True)],
            }
            for sheets in people
        ],
    }


def _reading(rules: RuleSet, sheet: Sheet) -> dict[str, Any]:
    return {
        "rules": rules.id,
        "outcome": sheet.outcome,
        "from": _iso(sheet.from_day),
        "next": _iso(sheet.next_day),
        "missing": list(sheet.missing),
        "clauses": [_clause(clause) for clause in sheet.clauses],
    }


def _clause(clause: Any) -> dict[str, Any]:
    from desktop.eligibility.words import clause_text

    said: dict[str, Any] = {
        "clause": clause.id,
        "verdict": clause.verdict,
        "since": _iso(clause.since),
        "next": _iso(clause.next_day),
        "text": clause_text(clause),
        "source": clause.source,
    }
    if clause.settled is not None:
        settled = clause.settled
        said["settled"] = {
            "by": settled.by,
            "on": settled.on.isoformat(),
            "reason": settled.reason,
            "was": clause.was,
        }
    return said


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _print_json(decided: Iterable[dict[str, Any]], on: date) -> None:
    print(f'{{"on": "{on.isoformat()}", "cases": [', end="")
    for number, case in enumerate(decided):
        print("," if number else "", json.dumps(case, ensure_ascii=False), sep="\n", end="")
    print("\n]}")


def _print_text(decided: Iterable[dict[str, Any]]) -> None:
    for case in decided:
        for line in _case_lines(case):
            print(line)


def _case_lines(case: dict[str, Any]) -> Iterator[str]:
    from desktop.eligibility.words import relation_word

    held = ", on hold" if case["hold"] else ""
    yield f"Case {case['case']}, mark {case['mark'] or 'not known'}{held}"
    for person in case["people"]:
        yield f"  {person['name']}, {relation_word(person['relation'])}"
        for reading in person["readings"]:
            yield from _reading_lines(reading)


def _reading_lines(reading: dict[str, Any]) -> Iterator[str]:
    from desktop.eligibility.words import clause_name, missing_text, verdict_word

    since = f" from {reading['from']}" if reading["from"] else ""
    lacks = f"; missing: {missing_text(reading['missing'])}" if reading["missing"] else ""
    yield f"    {reading['rules']}: {verdict_word(reading['outcome'])}{since}{lacks}"
    for clause in reading["clauses"]:
        whose = "recruit: " if clause["clause"].startswith("recruit.") else ""
        word = verdict_word(clause["verdict"], of_clause=True)
        yield f"      {word:15} {whose}{clause_name(clause['clause'])}: {clause['text']}"


def settle(call: Call) -> int:
    """Settles an unsettled clause of one person's sheet, or takes the latest settling of it back."""
    from desktop.case import Settling
    from desktop.casebook.people.people import save_case
    from desktop.eligibility.settle import CannotSettle, settle, take_back

    args = call.args
    if not (args.undo or args.reason):
        raise Refusal("A settling needs a reason: give it with --reason.")
    rules = call.rule_set(args.rules)
    assert rules is not None  # the parser requires --rules
    with call.book() as book:
        case = _there(book, call)
        place = place_of(case, args.person)
        try:
            if args.undo:
                changed = take_back(case, place, rules.id, args.clause)
            else:
                settling = Settling(rules.id, args.clause, args.verdict, args.by, call.on, args.reason)
                changed = settle(case, place, rules, settling)
        except CannotSettle as why:
            raise Refusal(str(why)) from why
        save_case(book, changed, args.by)
    said = "The settling is taken back" if args.undo else f"Clause {args.clause} is settled as {args.verdict}"
    done = {
        "done": True,
        "case": case.number,
        "rules": rules.id,
        "clause": args.clause,
        "settled": not args.undo,
    }
    call.answer(done, [f"{said}, in case {case.number} under {rules.id}."])
    return DONE


def place_of(case: Case, wanted: str) -> int:
    """Where a person stands in a case, 0 the recruit: by passport number, or by full name without one.

    Raises Refusal where nobody, or more than one, answers to it.
    """
    people = [case.recruit, *(relative.person for relative in case.relatives)]
    key, name = "".join(wanted.split()).upper(), wanted.strip().upper()
    places = [
        place for place, one in enumerate(people) if "".join(one.passport_number.split()).upper() == key
    ]
    if not places:
        places = [
            place for place, one in enumerate(people) if not one.passport_number and one.name.upper() == name
        ]
    if len(places) != 1:
        who = "Nobody" if not places else "More than one person"
        raise Refusal(f"{who} in case {case.number} answers to {wanted}; give the passport number.")
    return places[0]


def _there(book: Casebook, call: Call) -> Case:
    """The case named. Raises Refusal where there is none."""
    from desktop.casebook.people.stored import load_case

    case = load_case(book, call.args.case)
    if case is None:
        raise Refusal(_no_such_case(call, call.args.case))
    return case


def _no_such_case(call: Call, number: str) -> str:
    return f"There is no case {number} in {call.path}; yearmark find looks people up."


def hold(call: Call) -> int:
    """Puts a case on hold: no letter of it is issued on any path until the hold is lifted."""
    from desktop.casebook.people.holds import place_hold

    with call.book() as book:
        _there(book, call)
        place_hold(book, call.args.case, call.args.reason, call.args.by)
    call.answer(
        {"done": True, "case": call.args.case, "hold": True},
        [f"Case {call.args.case} is on hold. No letter of it will be issued."],
    )
    return DONE


def release(call: Call) -> int:
    """Lifts the hold of a case."""
    from desktop.casebook.people.holds import lift_hold

    with call.book() as book:
        if _there(book, call).hold is None:
            raise Refusal(f"Case {call.args.case} is not on hold.")
        lift_hold(book, call.args.case, call.args.reason, call.args.by)
    call.answer(
        {"done": True, "case": call.args.case, "hold": False},
        [f"The hold of case {call.args.case} is lifted."],
    )
    return DONE
