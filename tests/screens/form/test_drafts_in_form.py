"""What is typed in the form and not saved is kept, offered, used or forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.people.drafts import NEW, Draft, Texts, draft, drafts, keep_draft
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.draft_offer import DraftOffer
from tests.screens.at_the_form import ALT, CTRL, button, cursor, fill, press, retype


def offer(form: CaseForm) -> DraftOffer:
    found = form.findChild(DraftOffer)
    assert isinstance(found, DraftOffer)
    return found


def kept(qtbot: QtBot, book: Casebook, key: str) -> Draft:
    """The draft, once it is written."""
    qtbot.waitUntil(lambda: draft(book, key) is not None)
    found = draft(book, key)
    assert found
    return found


def leave(form: CaseForm) -> None:
    """Goes away from the form as a crash would: nothing is asked."""
    form._saving.drafts.stop()


def test_a_field_that_is_left_is_kept(qtbot: QtBot, book: Casebook, form: CaseForm, on: date) -> None:
    form.open_case(None, on)
    fill(qtbot, "QODIROV")
    assert kept(qtbot, book, NEW).texts.person["family_name"] == "QODIROV"
    qtbot.waitUntil(
        lambda: (
            "draft kept 10:42" in [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
        )
    )
    fill(qtbot, "FIRDAVS", "", "31.02.1998")
    qtbot.waitUntil(lambda: kept(qtbot, book, NEW).texts.person["birth_date"] == "31.02.1998")
    assert len(drafts(book)) == 1


def test_a_form_that_is_only_looked_at_keeps_nothing(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_3, ALT)
    assert drafts(book) == []


def test_what_is_saved_is_a_draft_no_more(qtbot: QtBot, book: Casebook, form: CaseForm, on: date) -> None:
    form.open_case(None, on)
    fill(qtbot, "QODIROV", "FIRDAVS")
    kept(qtbot, book, NEW)
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert drafts(book) == []
    assert form.case()


def test_left_without_saving_the_draft_goes_too(
    qtbot: QtBot, book: Casebook, form: CaseForm, on: date
) -> None:
    form.open_case(None, on)
    fill(qtbot, "QODIROV")
    kept(qtbot, book, NEW)
    press(qtbot, Qt.Key.Key_Escape)
    with qtbot.waitSignal(form.closed):
        button(form, "Leave without saving").click()
    assert drafts(book) == []


def test_typed_back_to_what_is_stored_it_is_no_draft(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "family_name", "OTHER")
    press(qtbot, Qt.Key.Key_Return)
    kept(qtbot, book, stored.number)
    retype(form, "family_name", stored.recruit.family_name)
    press(qtbot, Qt.Key.Key_Return)
    assert drafts(book) == []


def test_a_draft_is_offered_when_the_form_is_opened_and_goes_on_where_it_was(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "given_names", "OTABEK ALI")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, "Child", "", "", "SHERMATOV", "AMIR", "", "31.02.2021")
    qtbot.waitUntil(lambda: len(kept(qtbot, book, stored.number).texts.relatives) == 3)
    qtbot.waitUntil(
        lambda: kept(qtbot, book, stored.number).texts.relatives[2][1]["birth_date"] == "31.02.2021"
    )
    leave(form)

    form.open_case(stored.number, on)
    assert offer(form).isVisible()
    assert offer(form).said() == "A draft of 10:42 is kept."
    button(form, "Use it").click()
    assert not offer(form).isVisible()
    assert form.has_unsaved()
    retype(form, "birth_date", "01.05.2021", person=3)
    press(qtbot, Qt.Key.Key_S, CTRL)
    case = load_case(book, stored.number)
    assert case and case.recruit.given_names == "OTABEK ALI"
    assert [one.person.name for one in case.relatives] == [
        "SHERMATOVA DILNOZA",
        "SHERMATOV RUSTAM",
        "SHERMATOV AMIR",
    ]
    assert [one.id for one in case.relatives][:2] == [one.id for one in stored.relatives]
    assert drafts(book) == []


def test_a_draft_can_be_forgotten(book: Casebook, form: CaseForm, stored: Case, on: date) -> None:
    keep_draft(book, stored.number, stored, Texts({"family_name": "OTHER"}))
    form.open_case(stored.number, on)
    button(form, "Forget it").click()
    assert not offer(form).isVisible()
    assert drafts(book) == []


def test_typing_beside_a_draft_that_is_offered_does_not_overwrite_it(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    keep_draft(book, stored.number, stored, Texts({"family_name": "FIRST"}))
    form.open_case(stored.number, on)
    retype(form, "family_name", "SECOND")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(drafts(book)) == 2)
    assert {one.texts.person["family_name"] for one in drafts(book)} == {"FIRST", "SECOND"}


def test_a_draft_typed_on_older_facts_overwrites_nothing_newer(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "given_names", "OTABEK ALI")
    press(qtbot, Qt.Key.Key_Return)
    kept(qtbot, book, stored.number)
    leave(form)
    newer = replace(stored, recruit=replace(stored.recruit, note="moved to Tashkent"))
    save_case(book, newer, "A. Brandt")

    form.open_case(stored.number, on)
    button(form, "Use it").click()
    assert form.save()
    case = load_case(book, stored.number)
    assert case and (case.recruit.given_names, case.recruit.note) == ("OTABEK ALI", "moved to Tashkent")


def test_papers_that_were_typed_are_in_the_draft(
    qtbot: QtBot, book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    press(qtbot, Qt.Key.Key_4, ALT)
    fill(qtbot, "01.03.2026")
    qtbot.waitUntil(lambda: any(kept(qtbot, book, stored.number).texts.papers))
    leave(form)
    form.open_case(stored.number, on)
    button(form, "Use it").click()
    assert form.save()
    case = load_case(book, stored.number)
    assert case and case.papers[0].asked_on == date(2026, 3, 1)


def test_the_cursor_is_in_the_first_field_after_a_draft_is_used(
    book: Casebook, form: CaseForm, stored: Case, on: date
) -> None:
    keep_draft(book, stored.number, stored, Texts({"family_name": "OTHER"}))
    form.open_case(stored.number, on)
    button(form, "Use it").click()
    assert cursor().text() == "OTHER"  # type: ignore[union-attr]
