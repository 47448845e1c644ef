"""The commands about letters: letter, letters, reprint."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, IN_PART, WRONG_USE, Call, Refusal
from desktop.commands.decisions import place_of
from desktop.commands.progress import Progress
from desktop.letters.files import write_private

if TYPE_CHECKING:
    from desktop.case import Case, Person
    from desktop.casebook.file import Casebook
    from desktop.eligibility.rules import RuleSet
    from desktop.letters.issue import Issued, Refused
    from desktop.letters.terms import Terms


KINDS = ("eligibility", "family", "status", "papers")


def letter(call: Call) -> int:
    """Issues the letters asked for into a folder; who gets none is named with the reason."""
    if call.on > call.today:
        raise Refusal(f"A letter is dated today or an earlier day, not {call.on.isoformat()}.", WRONG_USE)
    with call.book() as book:
        cases, absent = _cases(call, book)
        issued, refused = issue_all(call, book, cases, call.args.to)
    document = {
        "issued": [_issued_json(one, path) for one, path in issued],
        "refused": [*({"case": n, "passport_number": None, "reason": "no such case"} for n in absent)]
        + [
            {"case": one.case, "passport_number": one.passport_number or None, "reason": one.reason}
            for one in refused
        ],
    }
    call.answer(document, _lines(document))
    return IN_PART if document["refused"] else DONE


def _cases(call: Call, book: Casebook) -> tuple[Iterable[Case], list[str]]:
    from desktop.casebook.people import all_cases, load_case

    if call.args.all:
        return all_cases(book), []
    found = {number: load_case(book, number) for number in call.args.cases}
    absent = [number for number, case in found.items() if case is None]
    return [case for case in found.values() if case is not None], absent


def issue_all(
    call: Call, book: Casebook, cases: Iterable[Case], folder: Path
) -> tuple[list[tuple[Issued, Path]], list[Refused]]:
    """Issues a letter for each person asked for, each filed in the register before its file is written."""
    from desktop.letters.issue import Issued, issue

    _writable(folder)
    terms = _terms(call)
    every = bool(getattr(call.args, "all", False))
    issued: list[tuple[Issued, Path]] = []
    refused: list[Refused] = []
    with Progress("letters") as progress:
        asked = list(_people(call, book, cases, terms, every))
        for number, (case, person) in enumerate(asked, 1):
            one = issue(book, case, person, terms)
            if isinstance(one, Issued):
                path = folder / f"{one.number}.pdf"
                write_letter(path, one.pdf)
                issued.append((one, path))
            else:
                refused.append(one)
            progress.show(number, len(asked))
    return issued, refused


def _terms(call: Call) -> Terms:
    from desktop.letters.terms import Terms

    args, settings = call.args, call.settings
    annex: bool | None = getattr(args, "annex", None)
    own_wording = call.data_dir / "letters"
    return Terms(
        call.rules,
        _chosen(call),
        call.on,
        settings.office,
        getattr(args, "language", None) or settings.language,
        settings.operator,
        call.checklist,
        getattr(args, "kind", "eligibility"),
        settings.annex == "with" if annex is None else annex,
        own_wording if own_wording.is_dir() else None,
    )


def _chosen(call: Call) -> RuleSet:
    from desktop.eligibility.rules import readings

    return (
        call.rule_set(getattr(call.args, "rules", None))
        or readings(call.rules, call.settings.reading, call.on)[0]
    )


def _people(
    call: Call, book: Casebook, cases: Iterable[Case], terms: Terms, every: bool
) -> Iterator[tuple[Case, Person]]:
    """Those a letter is tried for: all of the cases named, or with `--all-ready` those who are ready."""
    wanted: str | None = getattr(call.args, "person", None)
    for case in cases:
        people = [case.recruit, *(relative.person for relative in case.relatives)]
        if every:
            yield from ((case, person) for person in _ready(book, case, terms))
        elif terms.kind == "family":
            yield case, case.recruit
        elif wanted is None:
            yield from ((case, person) for person in people)
        else:
            yield case, people[place_of(case, wanted)]


def _ready(book: Casebook, case: Case, terms: Terms) -> list[Person]:
    from desktop.letters.issue import ready

    return list(ready(book, case, terms))


def _writable(folder: Path) -> None:
    """Makes sure of the folder before a number is taken: a letter that can't be written is not begun."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"The folder {folder} can't be made: {error.strerror}.", WRONG_USE) from error
    if not os.access(folder, os.W_OK):
        raise Refusal(f"Nothing can be written into the folder {folder}; choose another.", WRONG_USE)


def write_letter(path: Path, content: bytes) -> None:
    """Writes a filed letter whole or not at all. Raises Refusal where it can't."""
    try:
        write_private(path, content)
    except OSError as error:
        raise Refusal(
            f"{path} can't be written: {error.strerror}. The letter is filed: reprint it."
        ) from error


def _issued_json(one: Issued, path: Path) -> dict[str, Any]:
    return {
        "number": one.number,
        "kind": one.kind,
        "case": one.case,
        "passport_number": one.passport_number or None,
        "file": str(path),
        "sha256": one.sha256,
        "code": one.code,
    }


def _lines(document: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    for one in document["issued"]:
        yield f"{one['number']}  case {one['case']}, {one['passport_number'] or 'no passport'}: {one['file']}"
    for one in document["refused"]:
        yield f"No letter: case {one['case']}, {one['passport_number'] or 'no passport'}: {one['reason']}"
    yield f"{len(document['issued'])} issued, {len(document['refused'])} refused."


def register(call: Call) -> int:
    """Prints the register of letters issued."""
    from desktop.casebook.letters import register as registered

    with call.book() as book:
        letters = [
            {
                "number": one.number,
                "kind": one.kind,
                "case": one.case,
                "passport_number": one.passport_number or None,
                "on": one.on.isoformat(),
                "rules": one.rules,
                "sha256": one.sha256,
                "code": one.code,
                "void": one.void,
                "replaced_by": one.replaced_by,
            }
            for one in registered(book)
        ]
    call.answer(
        {"letters": letters},
        [f"{one['number']}  {one['on']}  case {one['case']}, {one['rules']}" for one in letters]
        or ["No letter has been issued."],
    )
    return DONE


def reprint(call: Call) -> int:
    """Writes the bytes of a letter again, as they were issued, unless its case is on hold."""
    from desktop.letters.issue import Issued
    from desktop.letters.issue import reprint as again

    with call.book() as book:
        one = again(book, call.args.number)
    if not isinstance(one, Issued):
        raise Refusal(one.reason)
    write_letter(call.args.to, one.pdf)
    done = {"done": True, "number": one.number, "file": str(call.args.to), "sha256": one.sha256}
    call.answer(done, [f"Letter {one.number} is in {call.args.to}, byte for byte as it was issued."])
    return DONE
