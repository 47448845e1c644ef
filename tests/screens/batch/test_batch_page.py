"""Letters for many in the window: checked first, made one by one, stopped and gone on with, held back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.casebook.people.deliveries import Owed, owe, owed
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import letter_bytes, register
from desktop.casebook.tables.book import Casebook
from desktop.letters.proof.verify import verify_file
from desktop.screens.batch.batch_page import BatchPage
from desktop.screens.look.segments import Far, Segments
from desktop.screens.window.status import StatusLine
from desktop.screens.window.window import MainWindow
from tests.letters.families import pages_of
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


def groups(page: BatchPage) -> dict[str, int]:
    return {group.words: group.count for group in page.chips.groups()}


def ready(page: BatchPage) -> list[str]:
    return [row[0] for row in rows(page) if row[4] == "Ready"]


def test_everybody_is_checked_before_a_letter_is_made(page: BatchPage, book: Casebook) -> None:
    assert "Shermatov Otabek" in ready(page)
    held = row_of(page, TOKTOGULOV.recruit.name)
    assert held[4] == "On hold" and held[5].startswith(
        "since 2 March 2026, A. Brandt: He says he signed under pressure"
    )
    assert all(row[5] for row in rows(page) if row[4] != "Ready")
    assert groups(page)["Ready"] == len(ready(page))
    assert groups(page)["All"] == len(rows(page))
    assert not register(book)


def test_the_letters_are_written_into_the_folder_and_filed(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    names = ready(page)
    page.foot.make.click()
    settled(qtbot, window)
    filed = [one.number for one in register(book)]
    assert len(filed) == len(names) > 1
    for number in filed:
        assert (tmp_path / "letters" / f"{number}.pdf").read_bytes() == letter_bytes(book, number)
    assert [row_of(page, name)[5] for name in names] == filed
    assert page.foot.said() == f"{len(names)} letters issued and filed."
    assert not page.foot.make.isEnabled()


def test_the_run_says_how_far_it_is_and_whose_letter_is_made(
    qtbot: QtBot, page: BatchPage, window: MainWindow
) -> None:
    names, told = ready(page), []
    page.said.connect(told.append)
    page.foot.make.click()
    settled(qtbot, window)
    assert told == [f"Letter {at} of {len(names)}: {name}" for at, name in enumerate(names, start=1)]


def test_the_segments_at_the_foot_of_the_window_show_how_far_the_run_is_and_who_was_skipped(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook
) -> None:
    names = ready(page)
    far: list[tuple[Far, bool]] = []
    segments = window.findChild(StatusLine).findChild(Segments)
    page.far.connect(lambda one: far.append((one, segments.isVisible())))
    place_hold(book, SHERMATOV.number, "he asked for time", "A. Brandt")
    page.foot.make.click()
    settled(qtbot, window)
    during, (after, still_shown) = far[:-1], far[-1]
    assert [(one.done, one.of, one.making) for one, _ in during] == [
        (at, len(names), True) for at in range(len(names))
    ]
    assert all(shown for _, shown in during)
    assert max(len(one.skipped) for one, _ in during) > 0
    assert (after, still_shown) == (Far(), False)


def test_a_run_stops_after_a_letter_and_goes_on_with_the_rest(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook
) -> None:
    page.choice.kind.setText("status")
    settled(qtbot, window)
    names = ready(page)
    with qtbot.waitSignal(page.said):
        page.foot.make.click()
    page.foot.stop.click()
    settled(qtbot, window)
    made = len(register(book))
    assert 0 < made < len(names)
    assert f"{len(names) - made} still to be made" in page.foot.said()
    page.foot.make.click()
    settled(qtbot, window)
    assert len(register(book)) == len(names)
    assert len({(one.case, one.person_id) for one in register(book)}) == len(names)


def test_a_hold_placed_meanwhile_stops_the_letters_of_its_case(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook
) -> None:
    place_hold(book, SHERMATOV.number, "he asked for time", "A. Brandt")
    page.foot.make.click()
    settled(qtbot, window)
    assert SHERMATOV.number not in {one.case for one in register(book)}
    assert "he asked for time" in row_of(page, "Shermatov Otabek")[5]
    assert any(line.startswith("Shermatov Otabek: ") for line in page.refused())
    assert "refused, with the reason" in page.foot.said()


def test_who_has_a_letter_already_gets_no_second(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook
) -> None:
    page.foot.make.click()
    settled(qtbot, window)
    before = len(register(book))
    window.pages.back()
    window.pages.open_batch()
    settled(qtbot, window)
    assert not ready(page)
    assert row_of(page, "Shermatov Otabek")[4] == "Already issued"
    assert len(register(book)) == before


def test_another_kind_of_letter_is_checked_anew(qtbot: QtBot, page: BatchPage, window: MainWindow) -> None:
    before = len(ready(page))
    page.choice.kind.setText("status")
    settled(qtbot, window)
    assert len(ready(page)) > before
    assert row_of(page, TOKTOGULOV.recruit.name)[4] == "On hold"


def test_today_leads_to_the_letters_of_those_who_are_ready(qtbot: QtBot, window: MainWindow) -> None:
    window.begin()
    settled(qtbot, window)
    day = window.pages.office.day
    assert day is not None
    qtbot.mouseClick(day.sections["ready"].letters, Qt.MouseButton.LeftButton)
    settled(qtbot, window)
    page = window.pages.office.batch
    assert page is not None and page.isVisible()
    assert ready(page) and len(ready(page)) == page.view.table.rowCount()


def test_a_group_shows_its_people_alone_and_says_how_many_they_are(page: BatchPage) -> None:
    for group in page.chips.groups():
        page.chips.choose(group.key)
        assert len(rows(page)) == group.count
        assert group.key == "all" or {row[4] for row in rows(page)} == {group.words}
    page.chips.choose("all")
    assert len(rows(page)) == sum(groups(page).values()) / 2


def test_kind_and_language_stand_with_those_who_get_a_letter(
    qtbot: QtBot, page: BatchPage, window: MainWindow
) -> None:
    page.choice.language.setText("ru")
    settled(qtbot, window)
    assert row_of(page, "Shermatov Otabek")[2:4] == ["Eligibility", "Russian"]
    assert row_of(page, TOKTOGULOV.recruit.name)[2:4] == ["", ""]


def test_all_letters_come_in_one_file_where_that_is_chosen(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    names = ready(page)
    page.foot.files.setText("one")
    page.foot.make.click()
    settled(qtbot, window)
    (path,) = (tmp_path / "letters").iterdir()
    pages = " ".join(pages_of(path.read_bytes()))
    places = [pages.index(one.code) for one in register(book)]
    assert places == sorted(places) and len(places) == len(names)
    assert page.foot.said() == f"{len(names)} letters issued and filed, all in {path.name}."


def test_who_is_left_out_is_saved_as_a_table_with_the_reason(page: BatchPage, tmp_path: Path) -> None:
    import csv

    table = tmp_path / "left out.csv"
    page.where_to_report = lambda _parent, _name: table
    page.head.to_report.click()
    with table.open(encoding="utf-8-sig", newline="") as file:
        found = {row["Name"]: row for row in csv.DictReader(file)}
    assert set(found) == {row[0] for row in rows(page) if row[4] not in ("Ready", "Already issued")}
    held = found[TOKTOGULOV.recruit.name]
    assert held["State"] == "On hold" and "under pressure" in held["Why not"]
    assert page.refused() == [f"{row['Name']}: {row['Why not']}" for row in found.values()]


def cut_short(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook, folder: Path, protected: bool
) -> None:
    """Letters of a run that was killed before it wrote the file of one, and the page opened again."""
    page.foot.make.click()
    settled(qtbot, window)
    owe(book, Owed("2026-00001", folder, protected))
    (folder / "2026-00001.pdf").unlink()
    window.pages.back()
    window.pages.open_batch()
    settled(qtbot, window)


def test_a_file_that_a_run_before_owes_is_listed_and_written_though_nobody_else_is_ready(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    cut_short(qtbot, page, window, book, folder, protected=False)
    owing = next(row for row in rows(page) if row[5] == "2026-00001")
    assert owing[4] == "To be written" and groups(page)["To be written"] == 1
    assert f"cut short, and still to be written into {folder}: 1." in page.head.said()
    page.foot.make.click()
    settled(qtbot, window)
    assert (folder / "2026-00001.pdf").read_bytes() == letter_bytes(book, "2026-00001")
    assert page.foot.said() == "0 letters issued and filed, 1 of a run before written."
    assert not owed(book) and not page.foot.make.isEnabled()


def test_a_file_that_was_to_have_a_password_asks_for_it_again(
    qtbot: QtBot, page: BatchPage, window: MainWindow, book: Casebook, tmp_path: Path
) -> None:
    folder = tmp_path / "letters"
    cut_short(qtbot, page, window, book, folder, protected=True)
    assert any(row[5] == "2026-00001, with a password, which is asked for again" for row in rows(page))
    page.foot.make.click()
    settled(qtbot, window)
    assert not (folder / "2026-00001.pdf").exists() and "Type the password again" in page.foot.said()
    assert page.manner.isVisible() and page.manner.refused()
    page.manner.password.setText("для Отабека")
    page.manner.again.setText("для Отабека")
    page.foot.make.click()
    settled(qtbot, window)
    assert verify_file(book, (folder / "2026-00001.pdf").read_bytes()).locked
    assert not owed(book)
