"""What the clause sheet says, in words alone: its heads, its notes, and the whole as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.case import Case, Person
from desktop.eligibility.decide import Decision
from desktop.eligibility.mark import Mark
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Clause, Sheet
from desktop.screens.why.why_rows import why_rows
from desktop.screens.words.outcome_text import outcome_text
from desktop.screens.words.words import (
    clause_name,
    clause_text,
    day_text,
    mark_text,
    relation_word,
    rules_title,
    source_text,
    verdict_word,
)


def whose_sheet(case: Case, sheet: Sheet, on: date) -> str:
    """Under the name: "parent of Shermatov Otabek, case 2025-0117, on 12 March 2026"."""
    if sheet.relative is None:
        shape = QCoreApplication.translate("Why", "recruit, case {0}, on {1}")
        return shape.format(case.number, day_text(on))
    shape = QCoreApplication.translate("Why", "{0} of {1}, case {2}, on {3}")
    return shape.format(relation_word(sheet.relation), case.recruit.name, case.number, day_text(on))


def reading_name(rules: RuleSet) -> str:
    """A reading as the sheet calls it: "served-year", "Decree 821 itself"."""
    if rules.reading == "decree":
        return QCoreApplication.translate("Why", "{0} itself").format(rules_title(rules))
    return rules_title(rules)


def reading_note(rules: RuleSet, is_chosen: bool) -> str:
    """Under a reading's name: which of the two it is, and since when it is in force."""
    if is_chosen:
        shape = QCoreApplication.translate("Why", "the letters follow this; in force {0}")
    else:
        shape = QCoreApplication.translate("Why", "stands beside; in force {0}")
    return shape.format(_in_force(rules))


def met_of(rules: RuleSet, sheet: Sheet) -> str:
    """How much of a reading is met: "served-year: 7 of 7 clauses met"."""
    met = sum(clause.verdict == "met" for clause in sheet.clauses)
    shape = QCoreApplication.translate("Why", "{0}: {1} of {2} clauses met")
    return shape.format(rules_title(rules), met, len(sheet.clauses))


def section_name(person: Person, of_recruit: bool) -> str:
    """The head over a person's clauses on a relative's sheet."""
    name = person.given_names or person.name
    if of_recruit:
        return QCoreApplication.translate("Why", "{0}’s clauses, the recruit").format(name)
    return QCoreApplication.translate("Why", "{0}’s own clauses").format(name)


def clause_note(clause: Clause) -> str:
    """All a clause rests on, in a sentence: its facts, or who settled it, why, and how far that holds."""
    if clause.settled is None:
        return _sentence(clause_text(clause))
    made = clause.settled
    shape = QCoreApplication.translate(
        "Why", "Settled as {0} on {1} by {2}: “{3}”. Holds on this sheet only, from that day."
    )
    verdict = verdict_word(made.verdict, of_clause=True).lower()
    return shape.format(verdict, day_text(made.on), made.by, made.reason)


def settled_note(clause: Clause) -> str:
    """Why a settled clause was to be settled, as the sheet would say it without the settling."""
    if clause.was is None:
        return ""
    open_again = Clause(clause.id, clause.finding._replace(verdict=clause.was), clause.source)
    shape = QCoreApplication.translate("Why", "Was to be settled: {0}.")
    return shape.format(clause_text(open_again))


def source_note(clause: Clause) -> str:
    """Where the clause comes from; a source is the office's to confirm."""
    return QCoreApplication.translate("Why", "Source: {0}").format(source_text(clause.source))


def sheet_text(case: Case, person: int, decisions: Sequence[Decision], mark: Mark) -> str:
    """The whole sheet of a person as plain text, for a letter of one's own or a note."""
    first = decisions[0].sheets[person]
    on = decisions[0].on
    lines = [first.person.name, whose_sheet(case, first, on), ""]
    for decision in decisions:
        sheet = decision.sheets[person]
        outcome = ", ".join(filter(None, (verdict_word(sheet.outcome), outcome_text(sheet))))
        lines.append(f"{reading_name(decision.rules)} ({_in_force(decision.rules)}): {outcome}")
    lines += [*filter(None, [no_other_reading(decisions)]), "", mark_text(mark, on)]
    section = None
    for row in why_rows([decision.sheets[person] for decision in decisions]):
        if row.of_recruit is not section:
            section = row.of_recruit
            lines += ["", section_name(case.recruit if section else first.person, section)]
        lines.append(clause_name(row.id))
        for decision, clause in zip(decisions, row.cells, strict=True):
            lines.append(f"  {rules_title(decision.rules)}: {cell_words(clause)}")
    return "\n".join(lines) + "\n"


def cell_facts(clause: Clause) -> str:
    """What stands beside the verdict in a cell: the facts in few words, or who settled it and when."""
    if clause.settled is None:
        return clause_text(clause)
    shape = QCoreApplication.translate("Why", "settled {0}, {1}")
    return shape.format(day_text(clause.settled.on), clause.settled.by)


def no_other_reading(decisions: Sequence[Decision]) -> str:
    """Said where one reading stands alone; empty where both are there."""
    alone = QCoreApplication.translate("Why", "no decree reading is held for this day")
    return alone if len(decisions) == 1 else ""


def cell_words(clause: Clause | None) -> str:
    """A cell of the sheet in words: "Met: since 9 March 2026", or that it is not asked."""
    if clause is None:
        return QCoreApplication.translate("Why", "not asked")
    return f"{verdict_word(clause.verdict, of_clause=True)}: {clause_text(clause)}"


def _in_force(rules: RuleSet) -> str:
    if rules.in_force_until is None:
        return QCoreApplication.translate("Why", "from {0}").format(day_text(rules.in_force_from))
    shape = QCoreApplication.translate("Why", "from {0} to {1}")
    return shape.format(day_text(rules.in_force_from), day_text(rules.in_force_until))


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}" + ("" if words.endswith(".") else ".")
