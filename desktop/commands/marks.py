"""The command about marks: due, on the screen, in tables and in a calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, WRONG_USE, Call, Refusal

if TYPE_CHECKING:
    from desktop.casebook.keeping.file import Casebook
    from desktop.casebook.lists.due import Due
    from desktop.lists.cells import Cell

HEAD = (
    *("case", "name", "passport_number", "relation"),
    *("mark", "mark_from", "mark_to", "days_left", "hold"),
)


def due(call: Call) -> int:
    """Lists the recruits whose mark falls in the days to come, or, with --overdue, has come."""
    with call.book() as book:
        found = _found(call, book)
        _write_files(call, book, found)
    call.answer(
        {"on": call.on.isoformat(), "people": [_json(one) for one in found]},
        [_line(one) for one in found] or [_nobody(call)],
    )
    return DONE


def _found(call: Call, book: Casebook) -> list[Due]:
    from desktop.casebook.lists.due import due as falling
    from desktop.casebook.lists.due import overdue
    from desktop.eligibility.rules import readings

    if call.args.overdue:
        chosen = readings(call.rules, call.settings.reading, call.on)[0]
        return overdue(book, call.rules, chosen, call.on)
    return falling(book, call.rules, call.on, call.args.within)


def _write_files(call: Call, book: Casebook, found: Sequence[Due]) -> None:
    """Writes the files asked for, each whole or not at all. Raises Refusal where one can't be written."""
    from desktop.lists.cells import ListError

    args = call.args
    try:
        if args.csv:
            from desktop.lists.csv_file import write_csv

            write_csv(args.csv, HEAD, _rows(found))
        if args.xlsx:
            from desktop.lists.xlsx_file import write_xlsx

            write_xlsx(args.xlsx, HEAD, _rows(found), "Marks", _named(call))
        if args.ics:
            from desktop.casebook.lists.calendar_marks import calendar_marks
            from desktop.lists.calendar_file import write_calendar

            events = calendar_marks(book, call.rules, found, call.on, args.overdue)
            write_calendar(args.ics, events, call.settings.reminder_days)
    except ListError as error:
        raise Refusal(str(error), WRONG_USE) from error
    for path in filter(None, (args.csv, args.xlsx, args.ics)):
        call.tell(f"The list is written to {path}.")


def _named(call: Call) -> str:
    """What the list shows, in words."""
    if call.args.overdue:
        return f"Recruits whose mark has come by {call.on} and for whom no letter stands"
    return f"Recruits whose mark falls within {call.args.within} days from {call.on}"


def _nobody(call: Call) -> str:
    if call.args.overdue:
        return "Nobody who has reached the mark is without a letter."
    return f"Nobody reaches the mark within {call.args.within} days."


def _rows(found: Sequence[Due]) -> Iterator[Sequence[Cell]]:
    for one in found:
        who = one.case, one.name, one.passport_number, "recruit"
        yield *who, one.mark, one.mark_from, one.mark_to, one.days_left, "yes" if one.hold else "no"


def _json(one: Due) -> dict[str, Any]:
    return {
        "case": one.case,
        "name": one.name,
        "passport_number": one.passport_number or None,
        "relation": "recruit",
        "mark": one.mark.isoformat() if one.mark else None,
        "mark_from": one.mark_from.isoformat(),
        "mark_to": one.mark_to.isoformat(),
        "days_left": one.days_left,
        "hold": one.hold,
    }


def _line(one: Due) -> str:
    return "  ".join(_words(one))


def _words(one: Due) -> Iterator[str]:
    yield one.mark.isoformat() if one.mark else f"{one.mark_from.isoformat()} to {one.mark_to.isoformat()}"
    yield f"{one.days_left:4} days"
    yield one.case
    yield one.name
    if one.hold:
        yield "on hold"
