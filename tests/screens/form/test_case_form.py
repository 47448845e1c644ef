"""The case form as a whole: a family typed in and saved, and nothing lost on the way."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.case import Case, Contract, Interruption, PartialDate, Person
from desktop.casebook.people.people import load_case, save_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.jumps import Jump
from tests.screens.at_the_form import (
    CTRL,
    banner,
    button,
    cursor,
    field,
    fill,
    foot,
    press,
    retype,
    so_far,
    todo,
)


def test_a_recruit_with_wife_and_mother_is_typed_in_saved_and_there_again(
    qtbot: QtBot, form: CaseForm, book: Casebook, on: date
) -> None:
    form.open_case(None, on)
    fill(qtbot, "QODIROV", "FIRDAVS", "Қодиров Фирдавс", "17.11.1998", "Tajikistan", "Male")
    fill(qtbot, "401725836", "20.05.2031", "", "")
    fill(qtbot, "117/25", "4.7.2025", "11.07.2025", "12", "", "", "2.10.2025..25.10.2025")
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, "Spouse", "2021-06", "Yes", "QODIROVA", "ZARINA", "", "1999", "TJK", "Female")
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, "Parent", "", "", "QODIROVA", "LOLA", "", "3 Mar 1970", "TJK", "Female")
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


def test_a_wrong_date_is_named_and_nothing_is_saved_or_lost(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    wrong = retype(form, "birth_date", "31.02.1990")
    field(form, "citizenship")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert foot(form) == "Not saved. Birth date: 31 February 1990 does not exist; February 1990 had 28 days."
    assert cursor() is wrong and wrong.text() == "31.02.1990"
    assert load_case(book, stored.number) == stored
    assert form.has_unsaved()


def test_esc_asks_before_it_leaves_what_is_not_saved(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    line = retype(form, "given_names", "OTABEK JON")
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Escape)
    assert cursor() is line and line.text() == "OTABEK JON"
    press(qtbot, Qt.Key.Key_Escape)
    with qtbot.waitSignal(form.closed):
        button(form, "Leave without saving").click()
    assert load_case(book, stored.number) == stored


def test_esc_leaves_at_once_where_nothing_was_changed(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    with qtbot.waitSignal(form.closed):
        press(qtbot, Qt.Key.Key_Escape)


def test_the_question_before_leaving_can_be_answered_with_save(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "given_names", "OTABEK JON")
    press(qtbot, Qt.Key.Key_Escape)
    button(form, "Save").click()
    changed = load_case(book, stored.number)
    assert changed is not None and changed.recruit.given_names == "OTABEK JON"


def test_saving_again_changes_the_same_people_and_contracts(
    qtbot: QtBot, form: CaseForm, book: Casebook, on: date
) -> None:
    form.open_case(None, on)
    fill(qtbot, "THAPA", "BISHAL", "बिशाल थापा")
    press(qtbot, Qt.Key.Key_R, CTRL)
    fill(qtbot, "Spouse", "", "", "", "", "सीता थापा")
    press(qtbot, Qt.Key.Key_S, CTRL)
    first = load_case(book, "2026-0001")
    retype(form, "contract[1].signed_on", "2025-01-05")
    retype(form, "birth_date", "1999", person=1)
    press(qtbot, Qt.Key.Key_S, CTRL)
    second = load_case(book, "2026-0001")
    assert first is not None and second is not None
    assert (second.id, second.recruit.id) == (first.id, first.recruit.id)
    assert [one.person.id for one in second.relatives] == [one.person.id for one in first.relatives]
    assert second.relatives[0].person.name_in_script == "सीता थापा"
    assert str(second.contracts[0].signed_on) == "2025-01-05"


def test_a_relative_taken_out_can_be_put_back_and_is_gone_only_once_saved(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    field(form, "birth_date", 2)
    button(form, "Remove this relative").click()
    assert foot(form) == "SHERMATOV RUSTAM is taken out once you save."
    button(form, "Put back").click()
    assert not form.has_unsaved()
    field(form, "birth_date", 2)
    button(form, "Remove this relative").click()
    press(qtbot, Qt.Key.Key_S, CTRL)
    kept = load_case(book, stored.number)
    assert kept is not None and kept.relatives == stored.relatives[:1]


def test_a_second_contract_is_added_numbered_and_taken_out_again(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    button(form, "Add contract").click()
    fill(qtbot, "39/26", "1.3.2026")
    assert field(form, "contract[2].signed_on").text() == "1.3.2026"
    retype(form, "contract[2].starts_on", "soon")
    assert "Contract 2: Starts: “soon”" in todo(form)
    retype(form, "contract[2].starts_on", "2.3.2026")
    press(qtbot, Qt.Key.Key_S, CTRL)
    longer = load_case(book, stored.number)
    assert longer is not None and [one.number for one in longer.contracts] == ["38/25", "39/26"]
    next(one for one in form.findChildren(KeyButton) if one.accessibleName() == "Remove contract 1").click()
    press(qtbot, Qt.Key.Key_S, CTRL)
    shorter = load_case(book, stored.number)
    assert shorter is not None and [one.number for one in shorter.contracts] == ["39/26"]


def test_a_passport_number_of_another_case_is_named_and_the_cursor_put_on_it(
    qtbot: QtBot, form: CaseForm, book: Casebook, stored: Case, on: date
) -> None:
    form.open_case(None, on)
    fill(qtbot, "QODIROV", "FIRDAVS")
    retype(form, "passport_number", "C1252909")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert "already recorded for a person of case 2025-0117" in foot(form)
    assert cursor().text() == "C1252909"
    assert load_case(book, "2026-0001") is None


def test_a_recruit_who_was_under_18_is_put_on_hold_at_once_and_the_form_says_so(
    qtbot: QtBot, form: CaseForm, stored: Case, on: date
) -> None:
    form.open_case(stored.number, on)
    retype(form, "birth_date", "01.03.2007")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert "On hold" in so_far(form) and "was under 18" in banner(form)
    assert "Yearmark, 12 March 2026" in banner(form)


def test_save_and_next_saves_and_opens_an_empty_form(
    qtbot: QtBot, form: CaseForm, book: Casebook, on: date
) -> None:
    form.open_case(None, on)
    fill(qtbot, "TOKTOGULOV")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert load_case(book, "2026-0001") is not None
    assert cursor().accessibleName() == "Family name" and cursor().text() == ""
    assert foot(form) == "Saved as case 2026-0001"


def test_what_was_wrong_in_one_case_is_not_said_of_the_next(
    form: CaseForm, book: Casebook, shermatov: Case, on: date
) -> None:
    save_case(book, shermatov, "Vera")
    form.open_case(shermatov.number, on)
    form.page.contracts.field(1, "starts_on").set_text("31.2.2025")
    assert "28 days" in form.page.contracts.field(1, "starts_on").remark()
    form.open_case(shermatov.number, on)
    assert form.page.contracts.field(1, "starts_on").remark() == "Monday 3 March 2025"


def test_only_a_part_in_which_all_is_there_is_ticked(
    form: CaseForm, book: Casebook, shermatov: Case, on: date
) -> None:
    def standing() -> dict[str, str]:
        return {one.text(): one.accessibleDescription() for one in form.findChildren(Jump)[1:5]}

    form.open_case(None, on)
    to_do = "something is still to be done"
    assert standing() == {"Person": to_do, "Contract": to_do, "Relatives": "", "Papers": to_do}
    save_case(book, shermatov, "Vera")
    form.open_case(shermatov.number, on)
    assert standing()["Contract"] == "nothing missing" and standing()["Papers"] == to_do
