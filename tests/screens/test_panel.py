"""The case panel: who is in hand, both readings, the family, and whether a letter can be made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.case import Case, Person
from desktop.casebook.book import Casebook
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet
from desktop.screens.follow import Asked
from desktop.screens.in_hand import InHand, in_hand, no_letter
from desktop.screens.panel import CasePanel
from desktop.screens.person_row import Decided
from desktop.settings import Reading
from tests.screens.families import PERERA, SHERMATOV, THAPA, TOKTOGULOV, UWIMANA

TODAY = date(2026, 3, 12)


@pytest.fixture
def panel(qtbot: QtBot) -> CasePanel:
    made = CasePanel()
    qtbot.addWidget(made)
    made.resize(384, 680)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(
    panel: CasePanel,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    case: Case,
    person: int = 0,
    on: date = TODAY,
    reading: Reading = "served-year",
) -> InHand:
    """Takes a person in hand and shows them."""
    asked = Asked(book, rules, reading, on)
    decided = Decided(case, decide(case, asked.chosen, on), mark_of(case, rules["served-year"], on))
    taken = in_hand(asked, decided, person, TODAY)
    panel.show_person(taken, no_letter(taken), "no letter yet")
    return taken


def said(panel: CasePanel) -> str:
    """All words that can be seen."""
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_a_recruit_is_shown_with_name_in_both_scripts_and_facts(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, SHERMATOV)
    words = said(panel)
    assert panel.name.text() == "Shermatov Otabek"
    assert "Шерматов Отабек" in words
    assert "Case 2025-0117  ·  Recruit" in words
    assert f"Uzbekistan  ·  23 June 1996, 29 years  ·  passport {SHERMATOV.recruit.passport_number}" in words


def test_both_readings_stand_together_the_chosen_one_first(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, SHERMATOV)
    assert panel.outcome.state.accessibleName() == "May apply"
    assert panel.outcome.other.accessibleName() == "May apply"
    assert "under Decree 821 itself" in said(panel)
    shown(panel, book, rules, SHERMATOV, reading="decree")
    assert "under served-year" in said(panel)


def test_before_the_first_decree_one_reading_stands_alone_and_says_so(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, SHERMATOV, on=date(2023, 5, 14))
    assert panel.outcome.other.isHidden()
    assert "no decree reading is held for this day" in said(panel)


def test_the_arithmetic_of_the_mark_is_said_under_its_line(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, SHERMATOV)
    assert panel.sentence.text() == panel.line.accessibleName()
    assert panel.sentence.text().startswith("One year from 3 March 2025 is 3 March 2026; 6 days")


def test_the_family_is_listed_with_outcomes(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, SHERMATOV)
    assert [line.accessibleName().split(", ")[:4:2] for line in panel.family.lines()] == [
        ["Shermatova Dilnoza", "31"],
        ["Shermatov Amir", "4"],
        ["Shermatova Madina", "31"],
    ]
    assert "Cannot say yet" in panel.family.lines()[0].accessibleName()


def test_pressing_one_of_the_family_asks_for_that_person(
    qtbot: QtBot, panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, SHERMATOV, person=1)
    assert "Spouse of Shermatov Otabek" in said(panel)
    with qtbot.waitSignal(panel.chosen) as chosen:
        qtbot.mouseClick(panel.family.lines()[0], Qt.MouseButton.LeftButton)
    assert chosen.args == [0]


def test_a_recruit_without_relatives_has_no_family_part(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, UWIMANA)
    assert panel.family.isHidden()
    assert "needs the start of contract 1" in said(panel)


def test_a_hold_stands_in_place_of_the_outcome_with_reason_and_name(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, TOKTOGULOV)
    assert panel.outcome.state.accessibleName() == "On hold"
    assert "He says he signed under pressure" in said(panel)
    assert "A. Brandt, 2 March 2026" in said(panel)
    assert not panel.letter_button.isEnabled()


@pytest.mark.parametrize(
    ("case", "person", "on", "reason"),
    [
        (SHERMATOV, 0, TODAY, ""),
        (SHERMATOV, 0, date(2026, 3, 13), "letters are made as of today only"),
        (SHERMATOV, 1, TODAY, "a fact is missing"),
        (SHERMATOV, 3, TODAY, "not on this basis"),
        (THAPA, 0, TODAY, "not before 14 March 2026"),
        (TOKTOGULOV, 0, TODAY, "no letter while on hold"),
    ],
)
def test_why_no_letter_can_be_made_is_said_in_few_words(
    panel: CasePanel,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    case: Case,
    person: int,
    on: date,
    reason: str,
) -> None:
    assert no_letter(shown(panel, book, rules, case, person, on)) == reason
    assert panel.letter_button.isEnabled() == (not reason)


def test_a_name_is_never_cut_however_long_it_is(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    long = Person("Wickramasinghe " * 6, "Nuwan", "نوان", citizenship=("LKA",))
    shown(panel, book, rules, replace(PERERA, recruit=long))
    assert panel.name.heightForWidth(panel.name.width()) <= panel.name.height()
    assert panel.name.width() <= panel.width()
