"""Brings cases back that an export wrote as JSON, with settlings, papers and oaths."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.case import Case
from desktop.casebook.intake.families import RefusedRow
from desktop.casebook.intake.intake import IntakeReport, Progress
from desktop.casebook.people.passports import PassportTaken
from desktop.casebook.people.people import save_case
from desktop.casebook.people.plain_cases import read_plain_case
from desktop.casebook.people.saving import people_of
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook, CasebookError, writing
from desktop.phrase import phrase


class _OnlyTried(Exception):
    """Ends a dry run: everything written is taken back."""


def bring_in_json(
    book: Casebook,
    path: Path,
    by: str,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> IntakeReport:
    """Enters the cases of an exported file, whole in one transaction; a refusal's line is the case's place.

    A case that is there with the same facts is passed over, one with other facts refused. Otherwise as
    `intake.bring_in`.
    """
    found = _cases_in(path)
    report = IntakeReport()
    with suppress(_OnlyTried), writing(book):
        for place, one in enumerate(found, 1):
            _enter(book, one, place, by, report)
            if progress is not None:
                progress(place, len(found))
        if dry_run:
            raise _OnlyTried
    return report


def _cases_in(path: Path) -> list[Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
        return list(found["cases"])
    except OSError as error:
        sentence = phrase("{path} cannot be read: {why}.").format(path=path, why=error.strerror)
        raise CasebookError(sentence) from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise CasebookError(
            phrase("{path} is no export of a casebook. Export it again as JSON, or bring in a table.").format(
                path=path
            )
        ) from error


def _enter(book: Casebook, found: Any, place: int, by: str, report: IntakeReport) -> None:
    try:
        case, refused = read_plain_case(found, book.now().date())
    except (ValueError, KeyError, TypeError, AttributeError):
        refused_because = phrase("This is no case as an export writes it.")
        report.refused.append(RefusedRow(place, "case", "", refused_because))
        return
    if refused:
        report.refused += [RefusedRow(place, one.field, one.value, one.reason) for one in refused]
        return
    there = load_case(book, case.number)
    if there is not None:
        _count_known(case, there, place, report)
        return
    try:
        saved = save_case(book, case, by)
    except PassportTaken as taken:
        report.refused.append(RefusedRow(place, "passport_number", taken.passport_number, taken.args[0]))
        return
    report.cases += 1
    report.entered += len(people_of(saved))
    report.contracts += len(saved.contracts)
    if saved.hold:
        report.held.append(saved.number)


def _count_known(case: Case, there: Case, place: int, report: IntakeReport) -> None:
    if there == case:
        report.already_there += len(people_of(case))
    else:
        said = phrase("Case {number} is there with other facts; nothing of it was changed.")
        report.refused.append(RefusedRow(place, "case", case.number, said.format(number=case.number)))
