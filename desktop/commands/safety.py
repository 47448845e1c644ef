"""The commands about the file's own safety: backup, restore, check."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, IN_PART, Call, Refusal

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.casebook.keeping.copying import Contents
    from desktop.casebook.keeping.restoring import Offer, State
    from desktop.casebook.tables.book import Casebook

_NAMED = 10


def backup(call: Call) -> int:
    """Makes a backup in the folder for backups, or as the file asked for, and checks it."""
    from desktop.casebook.keeping.backups import back_up
    from desktop.casebook.keeping.copying import contents
    from desktop.casebook.tables import connection

    with call.book() as book:
        made = _copy_to(book, call.args.to) if call.args.to else back_up(book, call.backups).path
        with closing(connection.connect(made, book.key, read_only=True)) as db:
            held = contents(db)
    done = {"done": True, "backup": str(made), **_counts(held)}
    call.answer(done, [f"The backup {made} is made and checked: {_words(held)}."])
    return DONE


def restore(call: Call) -> int:
    """Shows what a backup would bring, then puts it in place and keeps what it replaces."""
    from desktop.casebook.keeping.restoring import offered
    from desktop.casebook.keeping.restoring import restore as put_in_place

    path = call.args.to or call.path
    passphrase = call.passphrase(call.args.backup)
    with offered(call.args.backup, path, call.now, call.backups, call.rules, passphrase) as offer:
        for line in _offer_lines(offer):
            call.tell(line)
        if sys.stdin.isatty() and not _agreed():
            raise Refusal("Nothing was replaced.")
        kept = put_in_place(offer, call.backups, call.settings.operator or "restore")
        done = {
            "done": True,
            "casebook": str(path),
            "backup": str(call.args.backup),
            "last_change": offer.then.when or None,
            **_counts(offer.then.holds),
            "replaced": None
            if offer.now is None
            else {"last_change": offer.now.when, **_counts(offer.now.holds)},
            "only_in_backup": list(offer.differences.only_first),
            "only_in_replaced": list(offer.differences.only_second),
            "changed": list(offer.differences.otherwise),
            "letters_since": list(offer.letters),
            "kept": None if kept is None else str(kept),
        }
    lines = [f"{path} is restored from {call.args.backup}."]
    call.answer(done, lines if kept is None else [*lines, f"What it replaced is kept as {kept}."])
    return DONE


def check(call: Call) -> int:
    """Reads the whole file and says whether it is sound."""
    from desktop.casebook.keeping.check import Soundness
    from desktop.casebook.keeping.check import check as read_through
    from desktop.casebook.keeping.recognise import Damaged

    try:
        with call.book() as book:
            found = read_through(book)
    except Damaged as error:
        found = Soundness(0, 0, 0, (str(error),))
    document = {
        "sound": found.sound,
        "people": found.people,
        "cases": found.cases,
        "letters": found.letters,
        "problems": list(found.problems),
    }
    counted = f"{found.people} people in {found.cases} cases, {found.letters} letters"
    words = f"{call.path} is sound: {counted}." if found.sound else f"{call.path} is not sound:"
    call.answer(document, [words, *(f"  {problem}" for problem in found.problems)])
    return DONE if found.sound else IN_PART


def _copy_to(book: Casebook, to: Path) -> Path:
    from desktop.casebook.keeping.copying import copy_checked
    from desktop.casebook.tables import connection

    if to.exists():
        raise Refusal(f"{to} is there already; nothing was written. Choose another name.")
    with closing(connection.connect(book.path, book.key)) as db:
        copy_checked(db, to, book.key)
    return to


def _agreed() -> bool:
    print("Restore it? What is there now is kept. [y/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _offer_lines(offer: Offer) -> Iterator[str]:
    yield f"The backup: {_state(offer.then)}."
    if offer.now is None:
        there = "what is there can't be read" if offer.path.exists() else "nothing is there"
        yield f"{offer.path} now: {there}."
        return
    yield f"{offer.path} now: {_state(offer.now)}."
    differ = offer.differences
    for words, numbers in (
        ("Cases only in the backup", differ.only_first),
        ("Cases that are there now and not in the backup", differ.only_second),
        ("Cases that differ", differ.otherwise),
    ):
        if numbers:
            more = "" if len(numbers) <= _NAMED else f" and {len(numbers) - _NAMED} more"
            yield f"{words}: {len(numbers)} ({', '.join(numbers[:_NAMED])}{more})."
    if offer.letters:
        since = ", ".join(offer.letters[:_NAMED])
        yield f"Letters issued since, whose numbers will be given again: {len(offer.letters)} ({since})."
    if differ == type(differ)():
        yield "No case differs."


def _state(state: State) -> str:
    when = state.when.replace("T", " ") or "never"
    return f"last changed {when}, {_words(state.holds)}"


def _words(held: Contents) -> str:
    return f"{held.people} people in {held.cases} cases, {held.letters} letters"


def _counts(held: Contents) -> dict[str, Any]:
    return {"people": held.people, "cases": held.cases, "letters": held.letters}
