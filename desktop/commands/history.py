"""The command about the history: who changed what when, and is the chain whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, IN_PART, Call, Refusal

if TYPE_CHECKING:
    from desktop.casebook.history.history import Entry


def history(call: Call) -> int:
    """Prints the history of a case or of the whole casebook, or with `--verify` whether it is whole."""
    from desktop.casebook.history.history import entries
    from desktop.casebook.history.history_chain import stands, verify_chain

    with call.book() as book:
        broken = verify_chain(book)
        told = list(entries(book, call.args.case))
        if call.args.head and not stands(book, call.args.head):
            raise Refusal(f"The history holds no entry {call.args.head}: it is another, or was changed.")
    if call.args.case and not told:
        raise Refusal(f"Nothing is recorded of a case {call.args.case}.")
    document = {"entries": [_json(one) for one in told], "whole": broken is None}
    if broken is not None:
        document["problem"] = broken.sentence
    lines = [] if call.args.verify or call.args.head else [_line(one) for one in told]
    if broken is not None:
        call.tell(broken.sentence)
    elif call.args.verify or call.args.head or not told:
        lines.append(f"The history is whole: {len(told)} entries.")
    call.answer(document, lines)
    return DONE if broken is None else IN_PART


def _json(one: Entry) -> dict[str, Any]:
    return {
        "when": one.when,
        "by": one.by,
        "case": one.case,
        "what": one.what,
        "field": one.field,
        "was": one.was,
        "is": one.is_,
        "hash": one.hash,
        **({"erased": True} if one.erased else {}),
    }


def _line(one: Entry) -> str:
    return "  ".join(_parts(one))


def _parts(one: Entry) -> Iterator[str]:
    yield one.when.replace("T", " ")
    yield one.by or "nobody named"
    if one.case:
        yield one.case
    yield f"{one.what} {one.field}".strip()
    if one.erased:
        yield "(erased)"
    elif one.was or one.is_:
        yield f"{one.was or '-'} -> {one.is_ or '-'}"
