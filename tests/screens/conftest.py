"""What every test of a screen stands on: the look, the rules, the office's settings, and one family."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.case import Case, Contract, Interruption, PartialDate, Person, Relative
from desktop.casebook.people.people import save_case, save_cases
from desktop.casebook.tables.book import Casebook
from desktop.eligibility.rules import RuleSet, load_rules
from desktop.screens.form.case_form import CaseForm
from desktop.screens.look import theme
from desktop.screens.page.background import Background
from desktop.screens.window.window import MainWindow
from desktop.settings import Office, Settings
from tests.screens.at_the_window import opened
from tests.screens.families import FAMILIES

DAY = PartialDate.from_iso


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """The program's look, put on once for all tests."""
    if not qapp.styleSheet():
        theme.dress(qapp)


@pytest.fixture
def on() -> date:
    """The day of every test that does not say otherwise, a Thursday."""
    return date(2026, 3, 12)


@pytest.fixture(scope="session")
def rules() -> Mapping[str, RuleSet]:
    """The shipped rule sets."""
    return load_rules()


@pytest.fixture
def settings() -> Settings:
    """An office with a name, and who works in it."""
    office = Office("North Pier Office", "Advice and casework", "12 Quay Street", "desk@northpier.example")
    return Settings(operator="N. Ferreira", office=office)


@pytest.fixture
def shermatov() -> Case:
    """A recruit who reached the mark on 9 March 2026, his wife, and his father, born on a day not known."""
    recruit = Person(
        family_name="SHERMATOV",
        given_names="OTABEK",
        name_in_script="Шерматов Отабек Рустамович",
        sex="M",
        birth_date=DAY("1996-06-23"),
        citizenship=("UZB",),
        passport_number="C1252909",
        passport_expires=DAY("2029-08-14"),
    )
    contract = Contract(
        number="38/25",
        signed_on=DAY("2025-02-28"),
        starts_on=DAY("2025-03-03"),
        term_months="open",
        interruptions=(Interruption(date(2025, 8, 11), date(2025, 8, 16)),),
    )
    wife = Person("SHERMATOVA", "DILNOZA", sex="F", birth_date=DAY("1994-10-02"), citizenship=("UZB",))
    father = Person("SHERMATOV", "RUSTAM", sex="M", citizenship=("UZB",))
    return Case(
        number="2025-0117",
        recruit=recruit,
        contracts=(contract,),
        relatives=(Relative(wife, "spouse", since=DAY("2018-05")), Relative(father, "parent")),
    )


@pytest.fixture
def stored(book: Casebook, shermatov: Case) -> Case:
    """The family, saved."""
    return save_case(book, shermatov, "N. Ferreira")


@pytest.fixture
def form(
    qtbot: QtBot, book: Casebook, rules: Mapping[str, RuleSet], settings: Settings
) -> Iterator[CaseForm]:
    """The case form, shown and ready to be typed in."""
    made = CaseForm(book, rules, settings)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    with qtbot.waitActive(made):
        made.show()
    yield made
    for work in made.findChildren(Background):
        work.close()


@pytest.fixture
def window(
    qtbot: QtBot,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
) -> Iterator[MainWindow]:
    """The window on a casebook with seven families."""
    save_cases(book, FAMILIES, "N. Ferreira")
    made = opened(qtbot, book, rules, settings, on, tmp_path)
    yield made
    made.close()
