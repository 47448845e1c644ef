"""An intake file as the window asks the casebook for it: tried, or brought in, and stopped on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.casebook.intake.intake import IntakeReport
from desktop.casebook.keeping.backups import back_up
from desktop.casebook.steps.import_step import MOST, bring_in_as_step
from desktop.casebook.tables.book import Casebook, book_connection
from desktop.screens.page.background import Stop

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Intake:
    """Which file is to go into which casebook, who says so, and where backups are kept."""

    book: Casebook
    path: Path
    by: str
    backups: Path


class _Stopped(Exception):
    """The user stopped it: nothing of the file is in the casebook."""


def try_out(intake: Intake, stop: Stop, tell: Tell) -> IntakeReport | None:
    """What would become of the file; nothing is changed. None where it was stopped.

    tell: is told how many rows are done, of how many. Raises CasebookError where the file can't be read.
    """
    return _entered(intake, True, stop, tell)


def enter(intake: Intake, tried: IntakeReport, stop: Stop, tell: Tell) -> IntakeReport | None:
    """Brings the file in, all of it or, where it was stopped, nothing; then None.

    tried: what the trial found. Where that was more people than a step takes back, a backup is made first.
    Raises CasebookError where the file can't be read or the casebook can't be written.
    """
    if goes_beyond_undo(tried):
        with book_connection(intake.book):
            back_up(intake.book, intake.backups)
    return _entered(intake, False, stop, tell)


def goes_beyond_undo(report: IntakeReport) -> bool:
    """True where so many people come that no undo takes them back."""
    return report.entered > MOST


def _entered(intake: Intake, dry_run: bool, stop: Stop, tell: Tell) -> IntakeReport | None:
    shown = -1

    def progress(done: int, of: int) -> None:
        nonlocal shown
        if stop():
            raise _Stopped
        # A million rows would be told of one by one; nobody sees more than a hundredth.
        if of and done * 100 // of != shown:
            shown = done * 100 // of
            tell(done, of)

    try:
        with book_connection(intake.book):
            return bring_in_as_step(intake.book, intake.path, intake.by, dry_run, progress)
    except _Stopped:
        return None
