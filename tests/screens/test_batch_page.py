"""Letters for many in the window: checked first, made one by one, stopped and gone on with, held back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casebook.book import Casebook
from desktop.casebook.holds import place_hold
from desktop.casebook.letters import letter_bytes, register
from desktop.screens.batch_page import BatchPage
from desktop.screens.window import MainWindow
from tests.screens.at_the_window import CTRL, press, settled
from tests.screens.families import SHERMATOV, TOKTOGULOV

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> BatchPage:
    """Letters for everybody listed, opened by the key; its user always answers with one folder."""
    press(qtbot, Qt.Key.Key_M, CTRL | SHIFT)
    settled(qtbot, window)
    made = window.pages.office.batch
    assert made is not None
    folder = tmp_path / "letters"
    folder.mkdir()
    made.which_folder = lambda _parent: folder
    return made


def rows(page: BatchPage) -> list[list[str]]:
    table = page.view.table
    return [[cell.said() for cell in table.row_at(at).cells] for at in range(table.rowCount())]


def row_of(page: BatchPage, name: str) -> list[str]:
    return next(row for row in rows(page) if row[0] == name)


def ready(page: BatchPage) -> list[str]:
    return [row[0] for row in rows(page) if row[2] == "Ready"]


def test_everybody_is_checked_before_a_letter_is_made(page: BatchPage, book: Casebook) -> None:
    assert "Shermatov Otabek" in ready(page)
    held = row_of(page, TOKTOGULOV.recruit.name)
    assert held[2] == "On hold" and held[3].startswith("He says he signed under pressure")
    assert all(row[3] for row in rows(page) if row[2] != "Ready")
    assert f"Ready: {len(ready(page))}" in page.summary()
    assert not register(book)


def test_the_letters_are_written_into_the_folder_and_filed(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    names = ready(page)
    page.make.click()
    settled(qtbot, window)
    filed = [one.number for one in register(book)]
    assert len(filed) == len(names) > 1
    for number in filed:
        assert (tmp_path / "letters" / f"{number}.pdf").read_bytes() == letter_bytes(book, number)
    assert [row_of(page, name)[3] for name in names] == filed
    assert page.far() == f"{len(names)} letters issued and filed."
    assert not page.make.isEnabled()


def test_the_run_says_how_far_it_is_and_whose_letter_is_made(
    qtbot: QtBot, page: BatchPage, window: MainWindow
) -> None:
    names, told = ready(page), []
    page.said.connect(told.append)
    page.make.click()
    settled(qtbot, window)
    assert told == [f"Letter {at} of {len(names)}: {name}" for at, name in enumerate(names, start=1)]


def test_a_run_stops_after_a_letter_and_goes_on_with_the_rest(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook
) -> None:
    page.choice.kind.setText("status")
    settled(qtbot, window)
    names = ready(page)
    with qtbot.waitSignal(page.said):
        page.make.click()
    page.stop.click()
    settled(qtbot, window)
    made = len(register(book))
    assert 0 < made < len(names)
    assert f"{len(names) - made} still to be made" in page.far()
    page.make.click()
    settled(qtbot, window)
    assert len(register(book)) == len(names)
    assert len({(one.case, one.person_id) for one in register(book)}) == len(names)


def test_a_hold_placed_meanwhile_stops_the_letters_of_its_case(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook
) -> None:
    place_hold(book, SHERMATOV.number, "he asked for time", "A. Brandt")
    page.make.click()
    settled(qtbot, window)
    assert SHERMATOV.number not in {one.case for one in register(book)}
    assert "he asked for time" in row_of(page, "Shermatov Otabek")[3]
    assert any(line.startswith("Shermatov Otabek: ") for line in page.refused())
    assert "refused, with the reason" in page.far()


def test_who_has_a_letter_already_gets_no_second(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook
) -> None:
    page.make.click()
    settled(qtbot, window)
    before = len(register(book))
    window.pages.back()
    window.pages.open_batch()
    settled(qtbot, window)
    assert not ready(page)
    assert row_of(page, "Shermatov Otabek")[2] == "Already issued"
    assert len(register(book)) == before


def test_another_kind_of_letter_is_checked_anew(qtbot: QtBot, page: BatchPage, window: MainWindow) -> None:
    before = len(ready(page))
    page.choice.kind.setText("status")
    settled(qtbot, window)
    assert len(ready(page)) > before
    assert row_of(page, TOKTOGULOV.recruit.name)[2] == "On hold"


def test_today_leads_to_the_letters_of_those_who_are_ready(qtbot: QtBot, window: MainWindow) -> None:
    window.begin()
    settled(qtbot, window)
    day = window.pages.office.day
    assert day is not None
    qtbot.mouseClick(day.sections["reached"].letters, Qt.MouseButton.LeftButton)
    settled(qtbot, window)
    page = window.pages.office.batch
    assert page is not None and page.isVisible()
    assert ready(page) and len(ready(page)) == page.view.table.rowCount()
