"""What follows from what is typed in the case form: outcomes, the mark, and what is still to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from desktop.case import Case
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet, readings
from desktop.entry.confirming import in_doubt, with_confirmed
from desktop.screens.controls.typed import Typed
from desktop.screens.form.form_page import FormPage
from desktop.screens.form.so_far import SoFar
from desktop.screens.form.todo import ToDo, papers_to_do, still_to_do
from desktop.settings import Settings


def show_what_follows(
    page: FormPage, so_far: SoFar, case: Case, rules: Mapping[str, RuleSet], settings: Settings, on: date
) -> tuple[Typed, list[ToDo]]:
    """Reads the page and shows in it, and in the panel beside, how everybody stands now.

    case: as it was saved last; settings: for the chosen reading, and who works here; on: the day of entry.
    Returns what was read, with what was confirmed of it, and what is still to do.
    """
    held = readings(rules, settings.reading, on)
    typed = page.read(case, on, held[0].id)
    decisions = [decide(typed.case, rules, on) for rules in held]
    todo = still_to_do(typed.wrong, decisions)
    if typed.case.number:  # papers are asked for once the case is there
        todo += papers_to_do(decisions, page.wanted(), on)
    page.show_decision(decisions[0])
    so_far.show_hold(case.hold is not None)
    mark = mark_of(typed.case, rules["served-year"], on)
    so_far.show_decisions(decisions, mark, on)
    so_far.show_todo(todo, page.words)
    so_far.doubts.show_doubts(in_doubt(typed.case, mark.mark or mark.first, on))
    confirmed = with_confirmed(typed.case, so_far.doubts.given(), settings.operator, on)
    return replace(typed, case=confirmed), todo
