"""The command about marks: due, on the screen, in tables and in a calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, WRONG_USE, Call, Refusal

if TYPE_CHECKING:
    from desktop.casebook.due import Due
    from desktop.casebook.file import Casebook


def due(call: Call) -> int:
    """Lists the recruits whose mark falls in the days to come, or, with --overdue, has come."""
    with call.book() as book:
        found = _found(call, book)
        _write_calendar(call, book, found)
    call.answer(
        {"on": call.on.isoformat(), "people": [_json(one) for one in found]},
        [_line(one) for one in found] or [_nobody(call)],
    )
    return DONE


def _found(call: Call, book: Casebook) -> list[Due]:
    from desktop.casebook.due import due as falling
    from desktop.casebook.due import overdue
    from desktop.eligibility.rules import readings

    if call.args.overdue:
        chosen = readings(call.rules, call.settings.reading, call.on)[0]
        return overdue(book, call.rules, chosen, call.on)
    return falling(book, call.rules, call.on, call.args.within)


def _write_calendar(call: Call, book: Casebook, found: Sequence[Due]) -> None:
    """Writes the calendar file, if one is asked for. Raises Refusal where it can't be written."""
    from desktop.casebook.calendar_marks import calendar_marks
    from desktop.lists.calendar_file import write_calendar

    path = call.args.ics
    if path is None:
        return
    events = calendar_marks(book, call.rules, found, call.on, call.args.overdue)
    try:
        write_calendar(path, events, call.settings.reminder_days)
    except OSError as error:
        raise Refusal(f"The calendar can't be written to {path}: {error.strerror}.", WRONG_USE) from error
    call.tell(f"The calendar is written to {path}.")


def _nobody(call: Call) -> str:
    if call.args.overdue:
        return "Nobody who has reached the mark is without a letter."
    return f"Nobody reaches the mark within {call.args.within} days."


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
