"""The command that issues letters."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, IN_PART, WRONG_USE, Call, Refusal
from desktop.commands.decisions import place_of
from desktop.commands.manner import manner_of
from desktop.commands.progress import Progress
from desktop.letters.proof.handing_out import AS_STORED, Manner
from desktop.settings import own_wording

if TYPE_CHECKING:
    from desktop.case import Case, Person
    from desktop.casebook.keeping.file import Casebook
    from desktop.eligibility.rules import RuleSet
    from desktop.letters.issuing.batch import Asked, Turned, Written
    from desktop.letters.words.terms import Terms

KINDS = ("eligibility", "family", "status", "papers")


def letter(call: Call) -> int:
    """Issues the letters asked for into a folder; who gets none is named with the reason."""
    args = call.args
    if call.on > call.today:
        raise Refusal(f"A letter is dated today or an earlier day, not {call.on.isoformat()}.", WRONG_USE)
    if args.kind == "family" and args.person:
        raise Refusal("A letter for a family is for everyone of the case; leave --person out.", WRONG_USE)
    manner = manner_of(call)
    with call.book() as book:
        cases, absent = _cases(call, book)
        written, turned = issue_all(call, book, cases, Delivery(args.to, args.merged, manner))
    nobody = {"case": "", "name": None, "relation": None, "passport_number": None}
    document = {
        "issued": [_issued_json(one) for one in written],
        "refused": [
            *({**nobody, "case": number, "reason": "no such case"} for number in absent),
            *(_refused_json(one) for one in turned),
        ],
    }
    call.answer(document, _lines(document))
    if args.report:
        _report(args.report, document["refused"])
    return IN_PART if document["refused"] else DONE


def _cases(call: Call, book: Casebook) -> tuple[Iterable[Case], list[str]]:
    from desktop.casebook.people.stored import all_cases, load_case

    if call.args.all:
        return all_cases(book), []
    found = {number: load_case(book, number) for number in call.args.cases}
    absent = [number for number, case in found.items() if case is None]
    return [case for case in found.values() if case is not None], absent


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where letters go, and how. in_one: all into one file, not each into its own."""

    folder: Path
    in_one: bool = False
    manner: Manner = AS_STORED


def issue_all(
    call: Call, book: Casebook, cases: Iterable[Case], to: Delivery
) -> tuple[list[Written], list[Turned]]:
    """Issues a letter for each person asked for; what a run cut short still owes is written too."""
    from desktop.letters.issuing.batch import PasswordMissing, go_on
    from desktop.letters.issuing.merged import deliver_in_one
    from desktop.letters.proof.signing import SigningError
    from desktop.letters.words.templates import WordingError

    _writable(to.folder)
    terms = _terms(call)
    try:
        terms.wordings()
        before = [] if to.in_one else list(go_on(book, to.folder, to.manner))
        if before:
            call.tell(f"{len(before)} letters of a run that was cut short are written into {to.folder}.")
        written, turned = _run(call, book, list(_asked(call, book, cases, terms)), terms, to)
        return [*before, *(deliver_in_one(book, to.folder, to.manner) if to.in_one else written)], turned
    except PasswordMissing as error:
        raise Refusal(f"{error} Use --protect or --password-file.", WRONG_USE) from error
    except (WordingError, SigningError) as error:
        raise Refusal(str(error), WRONG_USE) from error
    except OSError as error:
        raise Refusal(
            f"Nothing more can be written into {to.folder}: {error.strerror}. Make room there and give the "
            "command again: what is filed is then written."
        ) from error


def _run(
    call: Call, book: Casebook, asked: list[Asked], terms: Terms, to: Delivery
) -> tuple[list[Written], list[Turned]]:
    """Makes the letters one by one; where they are to go into one file, they are only filed."""
    from desktop.letters.issuing.batch import Turned, Written, file_each, issue_each

    written: list[Written] = []
    turned: list[Turned] = []
    with Progress("letters") as progress:

        def tell(done: int, of: int, _: str) -> bool:
            progress.show(done, of)
            return True

        protected = bool(to.manner.password)
        each = partial(file_each, protected=protected) if to.in_one else partial(issue_each, manner=to.manner)
        for one in each(book, asked, terms, to.folder, tell):
            if isinstance(one, Turned):
                turned.append(one)
            elif isinstance(one, Written):
                written.append(one)
    return written, turned


def _terms(call: Call) -> Terms:
    from desktop.letters.words.terms import Terms

    args, settings = call.args, call.settings
    annex: bool | None = getattr(args, "annex", None)
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
        own_wording(call.data_dir),
    )


def _chosen(call: Call) -> RuleSet:
    from desktop.eligibility.rules import readings

    return (
        call.rule_set(getattr(call.args, "rules", None))
        or readings(call.rules, call.settings.reading, call.on)[0]
    )


def _asked(call: Call, book: Casebook, cases: Iterable[Case], terms: Terms) -> Iterator[Asked]:
    """Those a letter is tried for: all of the cases named, or with `--all-ready` those who are ready."""
    from desktop.letters.issuing.batch import Asked
    from desktop.letters.issuing.issue import ready

    for case in cases:
        people = ready(book, case, terms) if getattr(call.args, "all", False) else _people(call, case, terms)
        yield from (Asked(case, person) for person in people)


def _people(call: Call, case: Case, terms: Terms) -> list[Person]:
    wanted: str | None = getattr(call.args, "person", None)
    people = [case.recruit, *(relative.person for relative in case.relatives)]
    if terms.kind == "family":
        return [case.recruit]
    return people if wanted is None else [people[place_of(case, wanted)]]


def _writable(folder: Path) -> None:
    """Makes sure of the folder before a number is taken: a letter that can't be written is not begun."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"The folder {folder} can't be made: {error.strerror}.", WRONG_USE) from error
    if not os.access(folder, os.W_OK):
        raise Refusal(f"Nothing can be written into the folder {folder}; choose another.", WRONG_USE)


def _report(path: Path, refused: list[dict[str, Any]]) -> None:
    """Writes who got no letter, and why, as a CSV file."""
    from desktop.lists.cells import ListError
    from desktop.lists.csv_file import write_csv

    heads = ("case", "name", "relation", "passport_number", "reason")
    try:
        write_csv(path, heads, ([one[head] for head in heads] for one in refused))
    except ListError as error:
        raise Refusal(str(error), WRONG_USE) from error


def _issued_json(one: Written) -> dict[str, Any]:
    letter = one.letter
    return {
        "number": letter.number,
        "kind": letter.kind,
        "case": letter.case,
        "name": letter.name,
        "relation": letter.relation,
        "passport_number": letter.passport_number or None,
        "file": str(one.path),
        "sha256": letter.sha256,
        "code": letter.code,
    }


def _refused_json(one: Turned) -> dict[str, Any]:
    person = one.asked.person
    relations = {relative.person: relative.kind for relative in one.asked.case.relatives}
    return {
        "case": one.asked.case.number,
        "name": person.name,
        "relation": relations.get(person, "recruit"),
        "passport_number": person.passport_number or None,
        "reason": one.reason,
    }


def _lines(document: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    for one in document["issued"]:
        yield f"{one['number']}  case {one['case']}, {one['name']}: {one['file']}"
    for one in document["refused"]:
        who = f"case {one['case']}, {one['name']}" if one["name"] else f"case {one['case']}"
        yield f"No letter: {who}: {one['reason']}"
    yield f"{len(document['issued'])} issued, {len(document['refused'])} refused."
