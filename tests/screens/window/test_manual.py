"""F1 opens the manual at the page for what is in hand, and all that it names is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.resources import resource
from desktop.screens.window.manual import ManualWindow, heads_of
from desktop.screens.window.window import MainWindow
from desktop.screens.words.language import speak
from desktop.screens.words.manual_places import CONTENTS, PLACES, place_of
from scripts.make_manual_pictures import MANUAL, named
from scripts.make_manual_pictures import PLACES as OF_LANGUAGE
from tests.screens.at_the_window import ALT, CTRL, press, settled
from tests.screens.families import SHERMATOV

PAGES = sorted(path.relative_to(MANUAL).as_posix() for path in MANUAL.rglob("*.md"))
ENGLISH = [page for page in PAGES if "/" not in page]
SCREENS = Path(__file__).parents[3] / "desktop" / "screens"
MOST_BYTES = 600_000


def is_there(place: str, beside: str = CONTENTS) -> bool:
    page, _, head = place.partition("#")
    path = (MANUAL / beside).parent / page
    return path.is_file() and (not head or head in heads_of(path))


@pytest.mark.parametrize("page", PAGES)
def test_every_link_and_picture_of_a_page_is_there(page: str) -> None:
    text = (MANUAL / page).read_text(encoding="utf-8")
    links = re.findall(r"(?<!!)\[[^]]+\]\(([^)]+)\)", text)
    assert not [link for link in links if not is_there(link, page)]
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", text)
    assert not [one for one in pictures if not (MANUAL / page).parent.joinpath(one).is_file()]


@pytest.mark.parametrize("page", ENGLISH)
@pytest.mark.parametrize("language", sorted(OF_LANGUAGE.keys() - {"en"}))
def test_a_page_in_another_language_has_the_heads_keys_links_and_pictures_of_the_english_one(
    language: str, page: str
) -> None:
    english, other = (path.read_text(encoding="utf-8") for path in (MANUAL / page, MANUAL / language / page))
    named = r"^#+ |\*\*(?:Ctrl\+(?:Shift\+)?[A-Z0-9/]|F\d+|Alt\+\w+|[A-Z])\*\*|\]\([^)]+\)|`[a-z][^ `]*`"
    assert sorted(re.findall(named, other, re.MULTILINE)) == sorted(re.findall(named, english, re.MULTILINE))
    assert not re.search(r"[—]", other)


def test_every_page_is_reached_from_the_contents() -> None:
    contents = (MANUAL / CONTENTS).read_text(encoding="utf-8")
    assert {CONTENTS, *re.findall(r"\]\(([\w-]+\.md)\)", contents)} == set(ENGLISH)


def test_every_place_that_f1_leads_to_is_there_and_every_page_it_is_about() -> None:
    assert not [place for place in PLACES.values() if not is_there(place)]
    classes = {
        name for path in SCREENS.rglob("*.py") for name in re.findall(r"^class (\w+)", path.read_text(), re.M)
    }
    assert not PLACES.keys() - classes


def test_every_page_of_the_window_leads_somewhere() -> None:
    pages = {
        name
        for path in SCREENS.rglob("*.py")
        for name in re.findall(r"^class (\w+(?:Page|Form|Sheet|Bar|Preview))\(", path.read_text(), re.M)
    }
    assert pages - PLACES.keys() <= {
        "KeySheet",
        "UnlockPage",
        "FormPage",
        "FilterBar",
        "FindBar",
        "NameBar",
        "PickBar",
        "MannerBar",
    }


@pytest.mark.parametrize("language", OF_LANGUAGE)
def test_the_pictures_are_those_named_and_small_enough_to_be_shipped(language: str) -> None:
    files = list((MANUAL / OF_LANGUAGE[language] / "pictures").iterdir())
    assert [path.stem for path in sorted(files)] == named(language)
    assert sum(path.stat().st_size for path in files) < MOST_BYTES


@pytest.mark.slow
def test_the_pictures_can_be_made(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "scripts.make_manual_pictures", str(tmp_path)]
    subprocess.run(words, check=True, timeout=500, cwd=MANUAL.parent.parent)
    for language, folder in OF_LANGUAGE.items():
        made = sorted(path.stem for path in (tmp_path / folder / "pictures").iterdir())
        assert made == named(language)


def test_f1_opens_it_at_the_field_in_hand(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F1)
    manual = window.manual
    assert manual is not None and manual.isVisible() and manual.place() == "follow.md#the-list"
    manual.close()
    window.activateWindow()
    window.pages.open_form(SHERMATOV.number)
    form = window.pages.form
    assert form is not None
    form.focus_field("birth_date")
    press(qtbot, Qt.Key.Key_F1)
    assert window.manual is manual and manual.isVisible() and manual.place() == "family.md#dates"
    at = manual.text.cursorRect().top()
    assert 0 <= at < manual.text.viewport().height() and manual.text.verticalScrollBar().value() > 0
    assert manual.text.horizontalScrollBar().maximum() == 0
    qtbot.keyClick(manual.text, Qt.Key.Key_Escape)
    assert manual.isHidden() and form.isVisible()


@pytest.mark.parametrize(("language", "head"), [("ru", "Реестр"), ("es", "El registro")])
def test_it_is_read_in_the_language_of_the_window(qtbot: QtBot, language: str, head: str) -> None:
    speak(language)
    try:
        manual = ManualWindow()
        qtbot.addWidget(manual)
        manual.open("letters.md#the-register")
        assert manual.text.textCursor().block().text() == head
    finally:
        speak("en")


@pytest.mark.parametrize(
    ("key", "modifier", "place"),
    [
        (Qt.Key.Key_F, CTRL, "find.md"),
        (Qt.Key.Key_Comma, CTRL, "settings.md"),
        (Qt.Key.Key_Home, ALT, "follow.md#today"),
        (Qt.Key.Key_W, Qt.KeyboardModifier.NoModifier, "why.md"),
        (Qt.Key.Key_L, CTRL, "letters.md"),
        (Qt.Key.Key_H, CTRL, "hold.md"),
        (Qt.Key.Key_D, CTRL, "follow.md#as-of-another-day"),
    ],
)
def test_each_page_has_its_place(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier, place: str
) -> None:
    press(qtbot, key, modifier)
    settled(qtbot, window)
    assert place_of(QApplication.focusWidget()) == place


def test_a_link_leads_on_and_back(qtbot: QtBot) -> None:
    manual = ManualWindow()
    qtbot.addWidget(manual)
    manual.open(CONTENTS)
    assert not manual.back.isEnabled()
    manual.text.anchorClicked.emit(QUrl("letters.md#the-register"))
    assert manual.place() == "letters.md#the-register"
    manual.back.click()
    assert manual.place() == CONTENTS


def test_its_pictures_are_found_where_it_is_shipped(qtbot: QtBot) -> None:
    manual = ManualWindow()
    qtbot.addWidget(manual)
    manual.open("why.md")
    shown = manual.text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("pictures/why.png"))
    assert shown is not None and resource("manual/why.md").is_file()


def test_it_is_closed_with_the_window(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, Qt.Key.Key_F1)
    manual = window.manual
    window.close()
    assert manual is not None and manual.isHidden()
