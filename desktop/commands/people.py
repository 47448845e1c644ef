"""The commands about people: import, find."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, IN_PART, Call, Refusal
from desktop.commands.progress import Progress

if TYPE_CHECKING:
    from desktop.casebook.intake.intake import IntakeReport


def bring_in(call: Call) -> int:
    """Enters an intake file row by row; a refused row is named, the rest goes in."""
    from desktop.casebook.steps.import_step import bring_in_as_step

    with call.book() as book, Progress("rows") as progress:
        by = call.settings.operator or "import"
        report = bring_in_as_step(book, call.args.file, by, call.args.dry_run, progress.show)
    if call.args.refused:
        _write_refused(call.args.refused, report)
    call.answer(_report_json(report), _report_lines(report, call.args.dry_run))
    return IN_PART if report.refused else DONE


def _report_json(report: IntakeReport) -> dict[str, Any]:
    return {
        "entered": report.entered,
        "contracts": report.contracts,
        "already_there": report.already_there,
        "cases": report.cases,
        "held": list(report.held),
        "ignored_columns": list(report.ignored_columns),
        "refused": [
            {"line": one.line, "field": one.field, "value": one.value, "reason": one.reason}
            for one in report.refused
        ],
    }


def _report_lines(report: IntakeReport, dry_run: bool) -> Iterator[str]:
    verb = "would be entered" if dry_run else "entered"
    yield (
        f"{report.entered} people {verb} in {report.cases} new cases, with {report.contracts} contracts; "
        f"{report.already_there} were already there."
    )
    if report.held:
        yield f"Put on hold at once: {', '.join(report.held)}."
    if report.ignored_columns:
        yield f"Columns left out, as they are not known: {', '.join(report.ignored_columns)}."
    if report.refused:
        yield f"{len({one.line for one in report.refused})} rows refused:"
    for one in report.refused:
        yield f"  line {one.line}, {one.field}: {one.reason}"


def _write_refused(path: Path, report: IntakeReport) -> None:
    from desktop.letters.words.files import private_file

    try:
        with private_file(path) as file:
            text = io.TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
            writer = csv.writer(text)
            writer.writerow(["line", "field", "value", "reason"])
            writer.writerows((one.line, one.field, _as_text(one.value), one.reason) for one in report.refused)
            text.detach()
    except OSError as error:
        raise Refusal(f"The refused rows can't be written to {path}: {error.strerror}.") from error


def _as_text(value: str) -> str:
    """A value that a spreadsheet would run as a formula, marked as text."""
    return f"'{value}" if value[:1] in ("=", "+", "-", "@", "\t") else value


def find(call: Call) -> int:
    """Looks people up by any words of their names, numbers and dates."""
    from desktop.casebook.lookup.lookup import find as look_up
    from desktop.eligibility.words import relation_word

    with call.book() as book:
        found = look_up(book, " ".join(call.args.words), call.args.limit)
    people = [
        {
            "name": one.name,
            "name_in_script": one.name_in_script or None,
            "case": one.case,
            "relation": one.relation,
            "passport_number": one.passport_number or None,
            "birth_date": None if one.birth_date is None else str(one.birth_date),
            "why": one.why,
        }
        for one in found
    ]
    lines = [
        f"{one['case']}  {one['name']}, {relation_word(str(one['relation']))}"
        + "".join(f", {one[key]}" for key in ("name_in_script", "birth_date", "passport_number") if one[key])
        + (f"  ({one['why']})" if one["why"] else "")
        for one in people
    ]
    call.answer({"people": people}, lines or ["Nobody found."])
    return DONE
