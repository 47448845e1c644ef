"""The case panel: who is in hand, both readings, the family, and whether a letter can be made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.case import Case, Oath, PaperRecord, PartialDate, Person
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.decide import decide
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import RuleSet
from desktop.screens.page.asked import Asked
from desktop.screens.page.decided import Decided
from desktop.screens.page.in_hand import InHand, in_hand, no_letter
from desktop.screens.panel.panel import CasePanel
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


def test_a_recruit_without_relatives_shows_where_one_is_added(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, UWIMANA)
    assert not panel.family.lines()
    assert panel.family.isVisible()
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
    assert panel.letter_button.isEnabled() == (case.hold is None and on == TODAY)


def test_a_name_is_never_cut_however_long_it_is(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    long = Person("Wickramasinghe " * 6, "Nuwan", "نوان", citizenship=("LKA",))
    shown(panel, book, rules, replace(PERERA, recruit=long))
    assert panel.name.heightForWidth(panel.name.width()) <= panel.name.height()
    assert panel.name.width() <= panel.width()


def with_papers(**facts: object) -> Case:
    """The family with two papers here, and other facts of the recruit's."""
    papers = tuple(PaperRecord(one, received_on=date(2026, 3, 2)) for one in ("photographs", "contract"))
    return replace(SHERMATOV, papers=papers, **facts)


def test_the_papers_here_are_counted_in_the_foot_and_lead_to_the_form(
    qtbot: QtBot, panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, with_papers())
    assert panel.papers_button.text() == "Papers 2 of 6"
    with qtbot.waitSignal(panel.papers):
        panel.papers_button.click()
    shown(panel, book, rules, with_papers(), person=1)
    assert panel.papers_button.text() == "Papers 0 of 8"


def test_papers_are_seen_but_not_opened_as_of_another_day(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, with_papers(), on=date(2026, 3, 1))
    assert panel.papers_button.text() == "Papers 0 of 6" and not panel.papers_button.isEnabled()


def test_nothing_is_counted_of_a_recruit_who_died(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    died = replace(
        SHERMATOV.contracts[0], ended_on=PartialDate.from_iso("2026-03-01"), discharge_ground="died"
    )
    shown(panel, book, rules, replace(SHERMATOV, contracts=(died,)))
    assert panel.papers_button.isHidden()


@pytest.mark.parametrize(
    ("granted", "words"),
    [
        (date(2025, 9, 1), "The oath is due by 1 September 2026: 173 days left."),
        (date(2025, 4, 11), "The oath is due by 11 April 2026: only 30 days left."),
        (date(2025, 3, 11), "The last day for the oath was 11 March 2026, 1 day ago."),
    ],
)
def test_an_oath_that_is_due_is_pointed_out(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet], granted: date, words: str
) -> None:
    shown(panel, book, rules, with_papers(oath=Oath(granted)))
    assert words in said(panel)


def test_an_oath_that_was_taken_is_nothing_to_point_out(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, with_papers(oath=Oath(date(2025, 9, 1), date(2026, 3, 12))))
    assert panel.notes.isHidden()


@pytest.mark.parametrize(
    ("expires", "words"),
    [
        ("2026-09-12", "The passport is valid only until 12 September 2026, within six months."),
        ("2026-09-13", ""),
        ("2026-03-11", "The passport has expired; it was valid until 11 March 2026."),
    ],
)
def test_a_passport_that_ends_within_six_months_is_pointed_out(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet], expires: str, words: str
) -> None:
    recruit = replace(SHERMATOV.recruit, passport_expires=PartialDate.from_iso(expires))
    shown(panel, book, rules, replace(SHERMATOV, recruit=recruit))
    assert panel.notes.isHidden() is not bool(words)
    assert words in said(panel)


def test_words_about_the_letter_stand_beneath_the_buttons_where_they_do_not_fit_beside(
    qtbot: QtBot, panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    def are_beneath() -> bool:
        words = next(one for one in panel.findChildren(QLabel) if one.text() == panel.letter_words())
        top = words.mapTo(panel, words.rect().topLeft()).y()
        return top > panel.letter_button.mapTo(panel, panel.letter_button.rect().bottomLeft()).y()

    shown(panel, book, rules, SHERMATOV)
    assert panel.letter_words() == "no letter yet" and not are_beneath()
    shown(panel, book, rules, SHERMATOV, on=date(2026, 3, 13))
    qtbot.waitUntil(are_beneath)


def test_what_is_missing_for_anybody_of_the_case_is_gathered_in_one_list(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, UWIMANA)
    assert [link.accessibleName() for link in panel.missing.links()] == [
        "Uwimana Jean-Claude: the birth date, recruit",
        "Uwimana Jean-Claude: the start of contract 1, recruit",
        "Uwimana Jean-Claude: the term of contract 1, recruit",
    ]
    for person in range(4):
        shown(panel, book, rules, SHERMATOV, person)
        assert [link.accessibleName() for link in panel.missing.links()] == [
            "Shermatova Dilnoza: the registration of the marriage, spouse"
        ]


def test_a_case_that_lacks_nothing_has_no_such_list(
    panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, TOKTOGULOV)
    assert panel.missing.isHidden()
    assert panel.missing.links() == []


def test_pressing_a_missing_fact_asks_for_its_field(
    qtbot: QtBot, panel: CasePanel, book: Casebook, rules: Mapping[str, RuleSet]
) -> None:
    shown(panel, book, rules, SHERMATOV)
    with qtbot.waitSignal(panel.fill_in) as asked:
        qtbot.mouseClick(panel.missing.links()[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["registered", 1]
