"""While somebody is typed: who that might be, why, and what is remembered of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.case import Case, PartialDate, Person
from desktop.casebook.people.not_same import not_same_as
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.form.alike_strip import AlikeStrip
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.compare_people import ComparePeople
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_form import CTRL, button, field, fill, press, retype
from tests.screens.at_the_window import settled
from tests.screens.families import SHERMATOV

KODIROV = Person("KODIROV", "FIRDAVS", birth_date=PartialDate.from_iso("1998-11-17"), passport_number="A77")


@pytest.fixture
def kodirov(book: Casebook) -> Case:
    return save_case(book, Case("2024-0098", KODIROV), "N. Ferreira")


def strip(qtbot: QtBot, form: CaseForm) -> str:
    """What the strip says, once everybody typed was looked up."""
    qtbot.waitUntil(lambda: not form.watch.busy())
    found = form.findChild(AlikeStrip)
    assert isinstance(found, AlikeStrip)
    return found.said()


def test_a_name_in_another_script_with_the_same_birth_date_says_who_it_might_be(
    qtbot: QtBot, form: CaseForm, kodirov: Case, on: date
) -> None:
    form.open_case(None, on)
    fill(qtbot, "", "", "Қодиров Фирдавс")
    assert strip(qtbot, form) == ""
    retype(form, "birth_date", "17.11.1998")
    assert strip(qtbot, form) == (
        "Might be KODIROV FIRDAVS, case 2024-0098: "
        "same birth date; Қодиров also reads KODIROV; Фирдавс also reads FIRDAVS"
    )


def test_a_passport_number_alone_is_enough(qtbot: QtBot, form: CaseForm, kodirov: Case, on: date) -> None:
    form.open_case(None, on)
    retype(form, "passport_number", "a77")
    assert strip(qtbot, form) == "Might be KODIROV FIRDAVS, case 2024-0098: same passport number"


def test_a_relative_is_looked_up_too_and_named(qtbot: QtBot, form: CaseForm, kodirov: Case, on: date) -> None:
    form.open_case(None, on)
    fill(qtbot, "SAIDOVA", "LOLA")
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, "Spouse", "", "", "", "Firdavs", "", "17.11.98")
    assert strip(qtbot, form) == (
        "Firdavs might be KODIROV FIRDAVS, case 2024-0098: same birth date; the name FIRDAVS"
    )


def test_empty_fields_are_like_nobodys_empty_fields(
    qtbot: QtBot, form: CaseForm, book: Casebook, on: date
) -> None:
    save_case(book, Case("2024-0099", Person("SAIDOV")), "N. Ferreira")
    form.open_case(None, on)
    fill(qtbot, "SAIDOV")
    assert strip(qtbot, form) == ""


def test_not_the_same_is_remembered_once_the_case_is_saved(
    qtbot: QtBot, form: CaseForm, book: Casebook, kodirov: Case, on: date
) -> None:
    form.open_case(None, on)
    fill(qtbot, "Kodirov", "Firdavs")
    retype(form, "birth_date", "17.11.1998")
    assert strip(qtbot, form)
    button(form, "Not the same").click()
    assert strip(qtbot, form) == ""
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert strip(qtbot, form) == ""
    stored = load_case(book, "2026-0001")
    assert stored is not None and stored.recruit.id is not None
    assert not_same_as(book, stored.recruit.id) == {kodirov.recruit.id}
    form.open_case("2026-0001", on)
    assert strip(qtbot, form) == ""


def test_a_stored_case_says_who_its_people_might_be(
    qtbot: QtBot, form: CaseForm, book: Casebook, kodirov: Case, on: date
) -> None:
    twin = replace(KODIROV, passport_number="B78", given_names="Firdaus")
    save_case(book, Case("2026-0001", twin), "N. Ferreira")
    form.open_case("2026-0001", on)
    assert strip(qtbot, form).startswith("Might be KODIROV FIRDAVS, case 2024-0098: same birth date")
    button(form, "Not the same").click()
    assert strip(qtbot, form) == ""


def test_f8_asks_for_the_two_side_by_side(qtbot: QtBot, form: CaseForm, kodirov: Case, on: date) -> None:
    form.open_case(None, on)
    retype(form, "passport_number", "A77")
    strip(qtbot, form)
    with qtbot.waitSignal(form.compare) as asked:
        press(qtbot, Qt.Key.Key_F8)
    assert asked.args[1].place == 0 and asked.args[1].alike.case == "2024-0098"


def test_the_field_typed_in_stays_where_it_is_when_the_strip_comes(
    qtbot: QtBot, form: CaseForm, kodirov: Case, on: date
) -> None:
    form.open_case(None, on)
    line = field(form, "passport_number")
    QApplication.processEvents()
    before = line.mapToGlobal(QPoint())
    line.insert("A77")  # type: ignore[union-attr]
    assert strip(qtbot, form)
    QApplication.processEvents()
    assert line.mapToGlobal(QPoint()) == before


def compared(qtbot: QtBot, window: MainWindow, on: date) -> tuple[CaseForm, ComparePeople]:
    """A new case is typed with the passport of a recruit, and F8 pressed."""
    window.pages.open_form(None)
    form = window.pages.form
    assert form is not None
    retype(form, "family_name", "Shermatov")
    retype(form, "passport_number", SHERMATOV.relatives[2].person.passport_number)
    strip(qtbot, form)
    press(qtbot, Qt.Key.Key_F8)
    page = window.pages.case_pages.two_people
    assert page is not None and page.isVisible()
    return form, page


def test_f8_lays_both_side_by_side_and_esc_comes_back_to_what_is_typed(
    qtbot: QtBot, window: MainWindow, on: date
) -> None:
    form, _ = compared(qtbot, window, on)
    press(qtbot, Qt.Key.Key_Escape)
    assert form.isVisible() and form.has_unsaved()
    assert field(form, "family_name").text() == "Shermatov"


def test_where_both_are_the_same_the_form_goes_on_with_the_one_in_the_casebook(
    qtbot: QtBot, window: MainWindow, book: Casebook, on: date
) -> None:
    form, page = compared(qtbot, window, on)
    page.same.emit()
    assert form.isVisible()
    assert field(form, "family_name").text() == "Shermatov"
    assert field(form, "given_names").text() == "Madina"
    assert strip(qtbot, form) == ""
    press(qtbot, Qt.Key.Key_S, CTRL)
    stored, first = load_case(book, "2026-0043"), load_case(book, SHERMATOV.number)
    assert stored is not None and first is not None
    assert stored.recruit.id == first.relatives[2].person.id
    settled(qtbot, window)


def test_nothing_typed_is_lost_from_beneath_the_comparison(
    qtbot: QtBot, window: MainWindow, on: date
) -> None:
    form, _ = compared(qtbot, window, on)
    assert not window.close()
    assert form.isVisible() and form.has_unsaved()
    form.closed.emit()


def test_two_people_of_the_casebook_are_merged_from_the_form(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    recruit = replace(SHERMATOV.recruit, passport_number="", id=None)
    save_case(book, Case("2026-0050", recruit), "N. Ferreira")
    window.pages.open_form("2026-0050")
    form = window.pages.form
    assert form is not None
    assert strip(qtbot, form).startswith("Might be Shermatov Otabek, case 2025-0117")
    press(qtbot, Qt.Key.Key_F8)
    press(qtbot, Qt.Key.Key_Return, CTRL)
    settled(qtbot, window)
    merged = load_case(book, form.case().number)  # type: ignore[union-attr]
    assert merged is not None and merged.recruit.passport_number == SHERMATOV.recruit.passport_number
    assert window.status.said() == f"Two people were merged in case {merged.number}"
