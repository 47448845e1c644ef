"""The fields of the case form: what is read is said back, what is wrong or missing is named in its place."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.relative_fields import RelativeFields
from tests.screens.at_the_form import ALT, CTRL, cursor, field, fill, press, remark, retype, so_far, todo


def test_a_date_half_typed_is_not_called_wrong_before_it_is_left(form: CaseForm, on: date) -> None:
    form.open_case(None, on)
    date_line = retype(form, "birth_date", "31.02")
    assert remark(date_line) == ""
    field(form, "citizenship")
    assert remark(date_line).startswith("“31.02” has no year")
    retype(form, "birth_date", "28.02.1990")
    assert remark(date_line) == "Wednesday 28 February 1990"


def test_what_was_read_is_said_back_beneath_each_field(form: CaseForm, on: date) -> None:
    form.open_case(None, on)
    for name, typed, said in (
        ("birth_date", "17.11.1998", "Tuesday 17 November 1998"),
        ("birth_date", "1998-11", "November 1998"),
        ("citizenship", "TJK UZB", "Tajikistan, Uzbekistan"),
        ("contract[1].term_months", "open", "no fixed term"),
        ("contract[1].interruptions", "2.10.2025..25.10.2025; 20.10.2025..26.10.2025", "25 days"),
        ("contract[1].interruptions", "2.10.2025..", "from 2 October 2025 on, with no end"),
    ):
        assert remark(retype(form, name, typed)) == said


@pytest.mark.parametrize(("key", "day"), [(Qt.Key.Key_1, "04.07.2025"), (Qt.Key.Key_2, "07.04.2025")])
def test_a_date_that_reads_two_ways_asks_and_alt_1_or_alt_2_answers(
    qtbot: QtBot, form: CaseForm, on: date, key: Qt.Key, day: str
) -> None:
    form.open_case(None, on)
    signed = retype(form, "contract[1].signed_on", "04/07/2025")
    assert remark(signed) == "4 July Alt+1 or 7 April Alt+2?"
    press(qtbot, key, ALT)
    assert cursor() is signed and signed.text() == day


def test_the_keys_of_a_two_way_date_are_named_only_while_the_cursor_is_in_its_field(
    qtbot: QtBot, form: CaseForm, on: date
) -> None:
    form.open_case(None, on)
    signed = retype(form, "contract[1].signed_on", "04/07/2025")
    press(qtbot, Qt.Key.Key_Tab)
    assert cursor() is not signed and remark(signed) == "4 July or 7 April?"
    signed.setFocus()
    assert remark(signed) == "4 July Alt+1 or 7 April Alt+2?"


def test_elsewhere_alt_and_a_digit_jump_to_a_part_of_the_form(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    press(qtbot, Qt.Key.Key_2, ALT)
    assert cursor().accessibleName() == "Contract number"
    press(qtbot, Qt.Key.Key_1, ALT)
    assert cursor().accessibleName() == "Family name"
    press(qtbot, Qt.Key.Key_3, ALT)
    assert QApplication.focusWidget().accessibleName().startswith("SHERMATOVA DILNOZA, spouse since May 2018")


def test_the_panel_follows_every_key_with_both_readings_and_the_mark(
    form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    assert "May apply" in so_far(form) and "To be settled" in so_far(form)
    assert "under Decree 821 itself" in so_far(form)
    retype(form, "contract[1].starts_on", "20.03.2025")
    assert "Not yet" in so_far(form)
    assert "One year from 20 March 2025 is 20 March 2026; 6 days not counted" in so_far(form)


def test_a_missing_fact_is_listed_once_and_its_link_puts_the_cursor_in_the_field(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    assert list(todo(form))[:2] == ["DILNOZA: Marriage registered", "RUSTAM: Birth date"]
    qtbot.mouseClick(todo(form)["RUSTAM: Birth date"], Qt.MouseButton.LeftButton)
    assert cursor().accessibleName() == "Birth date"
    cursor().setFocus()
    fill(qtbot, "1970")
    assert "RUSTAM: Birth date" not in todo(form)


def test_a_relative_that_is_opened_has_what_was_read_beneath_each_field(
    form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    assert remark(field(form, "birth_date", 1)) == "Sunday 2 October 1994"
    assert remark(field(form, "citizenship", 1)) == "Uzbekistan"


def test_a_text_that_cannot_be_taken_is_listed_first_with_what_was_typed(
    form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "contract[1].ended_on", "31.06.2026")
    assert next(iter(todo(form))) == "Last day of service: “31.06.2026”"


def test_a_decisions_missing_fact_leads_to_the_field_of_recruit_contract_or_relative(
    form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    assert field(form, "recruit.birth_date", 2).text() == "23.06.1996"
    assert field(form, "contract[1].signed_on", 1).text() == "28.02.2025"
    assert field(form, "relation_since", 1).text() == "2018-05"


def test_an_empty_form_is_not_scolded_but_needs_a_name_to_be_saved(
    qtbot: QtBot, form: CaseForm, on: date
) -> None:
    form.open_case(None, on)
    name = cursor()
    press(qtbot, Qt.Key.Key_Return)
    assert remark(name) == ""
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert remark(name).startswith("A person needs a family name") and cursor() is name


def test_the_wheel_scrolls_the_form_and_never_changes_a_choice(
    form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    sex = field(form, "sex")
    turn = QWheelEvent(
        QPointF(5, 5),
        sex.mapToGlobal(QPointF(5, 5)),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(sex, turn)
    assert sex.text() == "M"


def test_every_control_has_a_name_for_a_screen_reader(form: CaseForm, stored: Case, on: date) -> None:
    form.open_case(stored.number, on)
    field(form, "birth_date", 1)
    controls = [
        one
        for one in form.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    nameless = [
        one for one in controls if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
    ]
    assert len(controls) > 30 and not nameless


def test_access_keys_keep_clear_of_the_menu_and_of_each_other(form: CaseForm, stored: Case, on: date) -> None:
    form.open_case(stored.number, on)
    labels = [one.text() for one in form.findChildren(QLabel) if one.isVisible() and one.buddy()]
    keys = [text[text.index("&") + 1].upper() for text in labels]
    assert len(keys) == 18 == len(set(keys))
    assert not set(keys) & set("FECLVTH")


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_K, "Kind of relative"),
        (Qt.Key.Key_B, "Birth date"),
        (Qt.Key.Key_S, "Since"),
        (Qt.Key.Key_Y, "Why the relation ended"),
    ],
)
def test_an_access_key_stays_with_the_relative_in_hand(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date, key: Qt.Key, name: str
) -> None:
    form.open_case(stored.number, on)
    theirs = field(form, "family_name", 1)
    press(qtbot, key, ALT)
    fields = theirs.window().findChild(RelativeFields)
    assert cursor().accessibleName() == name
    assert isinstance(fields, RelativeFields) and fields.isAncestorOf(cursor())
    assert theirs.text() == "SHERMATOVA"


def test_elsewhere_the_same_key_goes_to_the_recruit_first(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    field(form, "family_name", 1)
    field(form, "family_name")
    press(qtbot, Qt.Key.Key_B, ALT)
    assert cursor().text() == "23.06.1996"
