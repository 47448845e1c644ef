"""The case form: a family typed in from the keyboard, what is wrong said in place, and nothing lost."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.case import Contract, Interruption, PartialDate, Person
from desktop.casebook.book import Casebook
from desktop.casebook.people import load_case
from desktop.eligibility.rules import RuleSet
from desktop.screens.case_form import CaseForm
from desktop.settings import Settings

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def form(qtbot: QtBot, book: Casebook, rules: Mapping[str, RuleSet], settings: Settings) -> CaseForm:
    made = CaseForm(book, rules, settings)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    with qtbot.waitActive(made):
        made.show()
    return made


def cursor() -> QLineEdit | QComboBox:
    """The field that has the cursor."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit | QComboBox)
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key wherever the cursor is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def fill(qtbot: QtBot, *texts: str) -> None:
    """Types texts into one field after the other, with Enter after each; an empty one is passed over."""
    for text in texts:
        field = cursor()
        if isinstance(field, QLineEdit):
            field.insert(text)
        elif text:
            qtbot.keyClicks(field, text)
        press(qtbot, Qt.Key.Key_Return)


def test_a_recruit_with_wife_and_mother_is_typed_in_saved_and_there_again(
    qtbot: QtBot, form: CaseForm, book: Casebook, on: date
) -> None:
    form.open_case(None, on)
    fill(qtbot, "QODIROV", "FIRDAVS", "Қодиров Фирдавс", "17.11.1998", "Tajikistan", "Male")
    fill(qtbot, "401725836", "20.05.2031", "")
    fill(qtbot, "117/25", "4.7.2025", "11.07.2025", "12", "", "", "2.10.2025..25.10.2025")
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, "Spouse", "2021-06", "Yes", "", "", "QODIROVA", "ZARINA", "", "1999", "TJK", "Female")
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, "Parent", "", "", "", "", "QODIROVA", "LOLA", "", "3 Mar 1970", "TJK", "Female")
    with qtbot.waitSignal(form.saved) as saved:
        press(qtbot, Qt.Key.Key_S, CTRL)
    assert saved.args == ["2026-0001"]

    stored = load_case(book, "2026-0001")
    assert stored is not None
    assert stored.recruit == Person(
        family_name="QODIROV",
        given_names="FIRDAVS",
        name_in_script="Қодиров Фирдавс",
        sex="M",
        birth_date=PartialDate.from_iso("1998-11-17"),
        citizenship=("TJK",),
        passport_number="401725836",
        passport_expires=PartialDate.from_iso("2031-05-20"),
    )
    assert stored.contracts == (
        Contract(
            number="117/25",
            signed_on=PartialDate.from_iso("2025-07-04"),
            starts_on=PartialDate.from_iso("2025-07-11"),
            term_months=12,
            interruptions=(Interruption(date(2025, 10, 2), date(2025, 10, 25)),),
        ),
    )
    assert [(one.kind, one.person.name, one.registered) for one in stored.relatives] == [
        ("spouse", "QODIROVA ZARINA", True),
        ("parent", "QODIROVA LOLA", None),
    ]

    form.open_case("2026-0001", on)
    assert not form.has_unsaved()
    form.focus_field("relation_since", 1)
    assert cursor().text() == "2021-06"
    form.focus_field("birth_date", 2)
    assert cursor().text() == "03.03.1970"
