"""What stands beside the service on the line of a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pytestqt.qtbot import QtBot

from desktop.case import Relative
from desktop.casebook.people.people import load_case, save_case
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.words.terms import Terms
from desktop.screens.mark.case_events import events_of
from desktop.screens.window.window import MainWindow
from desktop.settings import Office
from tests.casebook.people.test_letters import made
from tests.screens.at_the_window import Rules, settled
from tests.screens.families import DAY, SHERMATOV, kin, person

BABY = kin("child", person("Shermatov", "Umar", born="2025-09-14"))
WIFE = Relative(
    person("Shermatova", "Nigora", sex="F"), "spouse", DAY("2025-06"), DAY("2026-02-03"), "divorce"
)
FAMILY = replace(SHERMATOV, relatives=(BABY, WIFE))


def test_a_birth_a_marriage_and_its_end_are_events_in_their_order() -> None:
    events = events_of(FAMILY, (), date(2026, 3, 12))
    assert [one.words for one in events] == [
        "Shermatova Nigora: spouse, June 2025",
        "Shermatov Umar born, 14 September 2025",
        "Shermatova Nigora: divorce, 3 February 2026",
    ]


def test_what_comes_after_the_day_has_not_happened() -> None:
    assert len(events_of(FAMILY, (), date(2026, 2, 2))) == 2


def test_a_letter_is_an_event_unless_it_is_void() -> None:
    letters = [
        replace(made(number, on=date(2026, 3, 10)), void=void) for number, void in (("1", True), ("2", False))
    ]
    events = events_of(SHERMATOV, letters, date(2026, 3, 12))
    assert [one.words for one in events if one.kind == "letter"] == ["letter 2, 10 March 2026"]


def test_the_line_says_them_to_the_pointer_and_to_a_screen_reader(
    qtbot: QtBot, window: MainWindow, rules: Rules
) -> None:
    case = load_case(window.book, SHERMATOV.number)
    assert case
    line = window.pages.people.panel.line
    low = line.sizeHint().height()
    saved = save_case(window.book, replace(case, relatives=(*case.relatives, BABY)), "Vera")
    terms = Terms(rules, rules["served-year"], date(2026, 3, 10), Office("North Pier Office"))
    assert isinstance(issue(window.book, saved, saved.recruit, terms), Issued)
    window.refresh()
    settled(qtbot, window)
    said = line.accessibleDescription()
    assert said.endswith("Shermatov Umar born, 14 September 2025; letter 2026-00001, 10 March 2026")
    assert line.toolTip().splitlines()[0].startswith("One year from 3 March 2025 is 3 March 2026; 6 days")
    # The ring and the sheet need a track of their own, above the months.
    assert line.sizeHint().height() > low
    assert not line.grab().isNull()
