"""The wording of letters in the settings: beside a letter that reads so, refused where it breaks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.eligibility.rules import load_rules
from desktop.letters.issuing.example import WORDING_FILES, example_page
from desktop.letters.words.templates import load_wording, shipped_files
from desktop.screens.page.background import Background
from desktop.screens.settings.wording_page import WordingPage
from desktop.screens.window.window import MainWindow
from desktop.settings import Office
from tests.letters.families import OFFICE, pages_of
from tests.screens.at_the_window import CTRL, press, settled


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, on: date) -> Iterator[WordingPage]:
    """The wording of the letter of eligibility, in English."""
    made = WordingPage(tmp_path / "letters", load_rules(), on)
    qtbot.addWidget(made)
    made.resize(1080, 700)
    with qtbot.waitActive(made):
        made.show()
    made.show_wording(OFFICE)
    qtbot.waitUntil(lambda: not made.busy())
    yield made
    made.findChild(Background).close()


def read(page: WordingPage) -> str:
    """What a screen reader hears of the letter."""
    return " ".join(page.page.accessibleDescription().split())


def type_in(qtbot: QtBot, page: WordingPage, was: str, now: str) -> None:
    text = page.text.toPlainText()
    assert was in text
    page.text.setPlainText(text.replace(was, now, 1))
    qtbot.waitUntil(lambda: not page.busy())


def own(page: WordingPage, tmp_path: Path) -> list[str]:
    return sorted(path.relative_to(tmp_path / "letters").as_posix() for path in tmp_path.rglob("*.toml"))


@pytest.mark.parametrize("name", WORDING_FILES)
@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_every_wording_has_a_letter_that_shows_it(name: str, language: str, tmp_path: Path) -> None:
    text = shipped_files(language)[name]
    pdf = example_page(name, text, language, load_rules(), Office("Pier"), date(2026, 3, 12), tmp_path)
    shown = "0000-00000" if name == "slip.toml" else "EXAMPLE"
    assert shown in " ".join(pages_of(pdf))


def test_the_letter_reads_as_it_is_typed_and_nothing_is_kept_before_it_is_saved(
    qtbot: QtBot, page: WordingPage, tmp_path: Path
) -> None:
    assert "EXAMPLE PERSON appears to meet the conditions" in read(page)
    assert page.state() == "The shipped wording" and not page.give_up.isEnabled()
    type_in(qtbot, page, "Eligibility to apply: {name}", "About {name}, from our office")
    assert "About EXAMPLE PERSON, from our office" in read(page)
    assert own(page, tmp_path) == []


def test_a_saved_wording_is_the_offices_own_and_letters_read_so(
    qtbot: QtBot, page: WordingPage, tmp_path: Path
) -> None:
    type_in(qtbot, page, "Eligibility to apply: {name}", "About {name}")
    qtbot.keyClick(page.text, Qt.Key.Key_S, CTRL)
    assert own(page, tmp_path) == ["en/eligibility.toml"]
    assert page.state() == "The office's own wording"
    assert load_wording("en", tmp_path / "letters").text("title", name="Otabek") == "About Otabek"


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ("Eligibility to apply: {name}", "About {nmae}", "line 4: title has no field {nmae}"),
        ("Eligibility to apply: {name}", "{name} will receive a passport", "which no letter may promise"),
        ("under {decree} itself the result is", "the result is", "leaves out {decree}"),
        ('title = "Eligibility', "title = Eligibility", "line 4"),
    ],
)
def test_a_wording_that_breaks_is_refused_with_its_line_and_what_is_typed_stays(
    qtbot: QtBot, page: WordingPage, tmp_path: Path, was: str, now: str, said: str
) -> None:
    before = read(page)
    type_in(qtbot, page, was, now)
    assert said in page.faults() and read(page) == before
    page.keep.click()
    assert said in page.faults() and now in page.text.toPlainText()
    assert own(page, tmp_path) == []
    line = page.text.textCursor().block().text()
    assert now.split(" ")[0].strip('"') in line


def test_one_goes_back_to_the_shipped_wording(qtbot: QtBot, page: WordingPage, tmp_path: Path) -> None:
    type_in(qtbot, page, "Eligibility to apply: {name}", "About {name}")
    page.save()
    page.give_up.click()
    qtbot.waitUntil(lambda: not page.busy())
    assert own(page, tmp_path) == []
    assert page.text.toPlainText() == shipped_files("en")["eligibility.toml"]
    assert "Eligibility to apply: EXAMPLE PERSON" in read(page)


def test_another_part_and_language_are_shown_with_their_letter(qtbot: QtBot, page: WordingPage) -> None:
    page.part.setText("status.toml")
    page.language.setText("ru")
    qtbot.waitUntil(lambda: not page.busy())
    assert page.text.toPlainText() == shipped_files("ru")["status.toml"]
    assert "Положение дела: EXAMPLE WIFE" in read(page)


def test_the_slip_with_a_copy_reads_as_it_is_typed_and_is_refused_where_it_breaks(
    qtbot: QtBot, page: WordingPage, tmp_path: Path
) -> None:
    page.part.setText("slip.toml")
    qtbot.waitUntil(lambda: not page.busy())
    assert "Copy 2 of letter 0000-00000" in read(page)
    type_in(qtbot, page, "Copy {copy} of letter {number}", "Handed out again, copy {copy} of {number}")
    assert "Handed out again, copy 2 of 0000-00000" in read(page)
    page.save()
    assert own(page, tmp_path) == ["en/slip.toml"]
    type_in(qtbot, page, "copy {copy} of {number}", "of {number}")
    assert "line 3: slip_title leaves out {copy}, which the letter has to say" in page.faults()
    type_in(qtbot, page, "of {number}", "copy {copy} of {nmuber}")
    assert "slip_title has no field {nmuber}" in page.faults()
    type_in(qtbot, page, "SHA-256 of the file", "You will receive citizenship")
    assert "which no letter may promise" in page.faults()


def test_esc_leaves_what_is_not_saved_only_when_pressed_twice(qtbot: QtBot, page: WordingPage) -> None:
    left: list[bool] = []
    page.closed.connect(lambda: left.append(True))
    type_in(qtbot, page, "Eligibility to apply: {name}", "About {name}")
    qtbot.keyClick(page.text, Qt.Key.Key_Escape)
    assert "is not saved" in page.faults() and not left
    qtbot.keyClick(page.text, Qt.Key.Key_Escape)
    assert left


def test_the_settings_lead_to_the_wording_and_back(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_Comma, CTRL)
    settings = window.pages.office.settings
    assert settings is not None
    settings.fields["operator"].setText("Somebody else")
    settings.wording.emit()
    settled(qtbot, window)
    made = window.pages.office.wording
    assert made is not None and made.isVisible() and "North Pier Office" in read(made)
    qtbot.keyClick(made.text, Qt.Key.Key_Escape)
    assert settings.isVisible() and settings.fields["operator"].text() == "Somebody else"
