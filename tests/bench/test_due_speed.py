"""The due list, the months of the year and Today among a million people."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook, close_casebook, new_casebook
from desktop.casebook.lists.due import due
from desktop.casebook.lists.marks_ahead import marks_ahead
from desktop.eligibility.mark import mark_of
from desktop.eligibility.rules import load_rules
from desktop.screens.look import theme
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background
from desktop.screens.today.today_page import TodayPage
from desktop.screens.today.year_months import last_day
from desktop.settings import Settings
from tests.bench.measuring import in_turns, tell
from tests.bench.million import CASES, Million
from tests.bench.office import office
from tests.casebook.invented import SAVED_AT, clock

pytestmark = pytest.mark.slow

ON, WITHIN, TURNS, SAMPLE = SAVED_AT.date(), 90, 15, 2_500
RULES = load_rules()
DUE = (
    "SELECT number, family_name, given_names, name_in_script, passport_number, mark_first, mark_last,"
    " EXISTS (SELECT 1 FROM holds WHERE case_id = cases.id AND lifted_on IS NULL)"
    " FROM cases JOIN people ON people.id = recruit_id"
    " WHERE mark_last BETWEEN ? AND ? ORDER BY mark_last, number"
)
MONTHS = "SELECT substr(mark_last, 1, 7), count(*) FROM cases GROUP BY 1"


@pytest.fixture(scope="module")
def plain(million: Million) -> Iterator[sqlite3.Connection]:
    db = sqlite3.connect(million.book.path)
    yield db
    db.close()


def test_the_first_of_the_due_are_there_while_no_mark_is_computed(million: Million) -> None:
    cases = list(office(SAMPLE))

    def every_mark() -> None:
        for case in cases:
            mark_of(case, RULES["served-year"], ON)

    first = partial(due, million.book, RULES, ON, WITHIN, 50)
    assert len(first()) == 50
    ours, sample = in_turns([first, every_mark] for _ in range(TURNS))
    assert (
        tell("the first 50 due against every mark in Python", ours.p50, sample.p50 * CASES / SAMPLE)
        <= 1 / 5_000
    )


def test_the_whole_due_list_costs_hardly_more_than_its_query(
    million: Million, plain: sqlite3.Connection
) -> None:
    days = ON.isoformat(), (ON + timedelta(WITHIN)).isoformat()
    ours, floor = in_turns(
        [partial(due, million.book, RULES, ON, WITHIN), lambda: plain.execute(DUE, days).fetchall()]
        for _ in range(TURNS)
    )
    assert tell("the whole due list against plain sqlite3", ours.p50, floor.p50) <= 1.2


def test_the_months_of_the_year_are_counted_over_the_index(
    million: Million, plain: sqlite3.Connection
) -> None:
    ours, peer = in_turns(
        [
            partial(marks_ahead, million.book, RULES, ON, last_day(ON)),
            lambda: plain.execute(MONTHS).fetchall(),
        ]
        for _ in range(TURNS)
    )
    assert tell("every day of twelve months against GROUP BY", ours.p50, peer.p50) <= 1 / 9


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Casebook]:
    book = new_casebook(tmp_path / "empty.yearmark", clock)
    yield book
    close_casebook(book)


def test_today_is_painted_hardly_later_than_over_an_empty_casebook(
    qtbot: QtBot, qapp: QApplication, million: Million, empty: Casebook
) -> None:
    theme.dress(qapp)
    took: dict[Path, list[tuple[float, float]]] = {million.book.path: [], empty.path: []}
    for _ in range(TURNS):
        for book in (empty, million.book):
            took[book.path].append(_painted(qtbot, Asked(book, RULES, "served-year", ON)))
    full, floor = (
        [median(times) for times in zip(*took[book.path], strict=True)] for book in (million.book, empty)
    )
    assert tell("Today painted, against an empty casebook", full[0], floor[0]) <= 1.3
    # With all its counts: more numbers to paint, and seventy thousand marks counted on the way.
    assert tell("Today painted with the year ahead and its counts", full[1], floor[1]) <= 1.8


def _painted(qtbot: QtBot, asked: Asked) -> tuple[float, float]:
    """Milliseconds by the clock until Today stands there, and until it has the year ahead and its counts."""
    begun = perf_counter()
    page = TodayPage(asked, ON)
    page.resize(1080, 640)
    page.show()
    page.ask(asked, Settings(reminders=""))
    page.repaint()
    painted = (perf_counter() - begun) * 1000
    while page.sections["week"].count() == "…":
        QApplication.processEvents()
    page.repaint()
    took = painted, (perf_counter() - begun) * 1000
    for work in page.findChildren(Background):
        work.close()
    qtbot.addWidget(page)
    page.close()
    return took
