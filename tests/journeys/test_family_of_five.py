"""A recruit, his wife, his mother and two children, entered by keyboard alone from passports and papers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.case import Case, Contract, Interruption, PartialDate, Person, Relative
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.people import load_case
from desktop.settings import Settings
from tests.entry.strips import TAJIK
from tests.journeys.at_the_keyboard import ALT, enter, paste, type_keys
from tests.screens.at_the_window import CTRL, Rules, in_hand, opened, press, settled

DAY = PartialDate.from_iso
ON = date(2026, 3, 12)

# What the papers on the desk say, as the casebook is to have it.
FIRDAVS = Person(
    *("QODIROV", "FIRDAVS", "Қодиров Фирдавс", "M", DAY("1998-11-17"), ("TJK",)),
    *("401725836", DAY("2031-05-20")),
)
CONTRACT = Contract(
    "117/25", DAY("2025-03-02"), DAY("2025-03-04"), 12, interruptions=(Interruption(date(2025, 10, 2)),)
)
ZARINA = Person(*("QODIROVA", "ZARINA", "", "F", DAY("2000-04-03"), ("TJK",), "401725999", DAY("2030-01-01")))
MAYRAM = Person("QODIROVA", "MAYRAM", sex="F", birth_date=DAY("1971"), citizenship=("TJK",))
SAMIR = Person("QODIROV", "SAMIR", sex="M", birth_date=DAY("2021-02-28"))
NILUFAR = Person("QODIROVA", "NILUFAR", sex="F", birth_date=DAY("2023-06"))
FAMILY = Case(
    "2026-0001",
    FIRDAVS,
    (CONTRACT,),
    (
        Relative(ZARINA, "spouse", DAY("2020-09-12"), registered=True),
        Relative(MAYRAM, "parent"),
        Relative(SAMIR, "child"),
        Relative(NILUFAR, "child"),
    ),
)
WIFES_STRIP = """\
P<TJKQODIROVA<<ZARINA<<<<<<<<<<<<<<<<<<<<<<<
4017259998TJK0004031F3001019<<<<<<<<<<<<<<06"""


def type_the_recruit(qtbot: QtBot) -> None:
    """The strip pasted into the first field, the name in its own script, the contract's days in few keys."""
    paste(qtbot, TAJIK)
    enter(qtbot, "", "", "Қодиров Фирдавс", "", "", "", "", "", "", "")
    enter(qtbot, "117/25", "2.3.25", "04032025", "12", "", "", "2.10.25..", "")


def type_the_wife(qtbot: QtBot) -> None:
    """Her strip is pasted where the cursor happens to stand; a day that reads two ways is answered."""
    press(qtbot, Qt.Key.Key_R, CTRL)
    enter(qtbot, "Spouse")
    type_keys(qtbot, "09/12/2020")
    press(qtbot, Qt.Key.Key_2, ALT)
    paste(qtbot, WIFES_STRIP)
    enter(qtbot, "", "Yes")


def type_those_without_a_passport(qtbot: QtBot) -> None:
    """The mother, whose year alone is known, and two children, one of them known to the month."""
    press(qtbot, Qt.Key.Key_R, CTRL)
    enter(qtbot, "Parent", "", "", "QODIROVA", "MAYRAM", "", "1971", "TJK", "Female")
    press(qtbot, Qt.Key.Key_R, CTRL)
    enter(qtbot, "Child", "", "", "QODIROV", "SAMIR", "", "28/02/2021", "", "Male")
    press(qtbot, Qt.Key.Key_R, CTRL)
    enter(qtbot, "Child", "", "", "QODIROVA", "NILUFAR", "", "06.2023", "", "Female")


def test_a_family_of_five_is_entered_by_keyboard_alone(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, tmp_path: Path
) -> None:
    window = opened(qtbot, book, rules, settings, ON, tmp_path)
    press(qtbot, Qt.Key.Key_N, CTRL)
    type_the_recruit(qtbot)
    type_the_wife(qtbot)
    type_those_without_a_passport(qtbot)
    press(qtbot, Qt.Key.Key_Return, CTRL)
    settled(qtbot, window)
    assert load_case(book, "2026-0001") == FAMILY

    press(qtbot, Qt.Key.Key_Escape)
    settled(qtbot, window)
    assert QApplication.focusWidget() is window.pages.people.list.view
    assert in_hand(window) == ("2026-0001", 0)
    assert window.pages.people.list.title() == "Everyone 5 people, 1 case"
    window.close()
