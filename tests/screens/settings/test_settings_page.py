"""The settings: the office's letterhead as it prints, what letters are by default, and what can't be used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from desktop.screens.page.background import Background
from desktop.screens.settings.settings_page import SettingsPage
from desktop.settings import Settings, load_settings

LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>"""


@pytest.fixture
def page(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[SettingsPage]:
    made = SettingsPage(tmp_path)
    qtbot.addWidget(made)
    made.resize(1080, 700)
    with qtbot.waitActive(made):
        made.show()
    made.show_settings(settings)
    drawn(qtbot, made)
    yield made
    for work in made.findChildren(Background):
        work.close()


def drawn(qtbot: QtBot, page: SettingsPage) -> str:
    """What a screen reader hears of the paper, when it is drawn."""
    qtbot.waitUntil(lambda: not page.office.view.busy())
    return page.office.view.accessibleDescription()


def test_the_letterhead_follows_what_is_typed_before_anything_is_saved(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path
) -> None:
    assert "North Pier Office" in drawn(qtbot, page)
    page.office.fields["name"].setText("South Pier Office")
    page.office.fields["footer"].setText("Register of associations 4021")
    words = drawn(qtbot, page)
    assert "South Pier Office" in words and "Register of associations 4021" in words
    assert not (tmp_path / "settings.json").exists()


def test_logo_foot_paper_language_and_annex_are_kept(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path
) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text(LOGO, encoding="utf-8")
    page.office.fields["logo"].setText(str(logo))
    page.office.fields["footer"].setText("Register of associations 4021")
    page.office.fields["paper"].setText("Letter")
    page.fields["language"].setText("es+en")
    page.fields["annex"].setText("without")
    drawn(qtbot, page)
    assert page.office.wrong() == ""
    with qtbot.waitSignal(page.saved):
        page.save()
    kept = load_settings(tmp_path)
    assert (kept.office.logo, kept.office.paper) == (str(logo), "Letter")
    assert kept.office.footer == "Register of associations 4021"
    assert (kept.language, kept.annex) == ("es+en", "without")


def test_a_logo_that_cannot_be_printed_is_told_at_its_field(
    qtbot: QtBot, page: SettingsPage, tmp_path: Path
) -> None:
    broken = tmp_path / "logo.png"
    broken.write_bytes(b"no picture")
    page.office.fields["logo"].setText(str(broken))
    drawn(qtbot, page)
    assert str(broken) in page.office.wrong() and "not a PNG picture" in page.office.wrong()
    page.office.fields["logo"].setText("")
    drawn(qtbot, page)
    assert page.office.wrong() == ""


def test_a_logo_is_chosen_from_the_files(qtbot: QtBot, page: SettingsPage, tmp_path: Path) -> None:
    page.office.which_logo = lambda _parent: tmp_path / "logo.png"
    page.office.choose.click()
    assert page.office.fields["logo"].text() == str(tmp_path / "logo.png")


def test_settings_opened_again_begin_at_the_top_with_the_first_field(
    qtbot: QtBot, page: SettingsPage, settings: Settings
) -> None:
    page.resize(900, 300)
    page.show()
    bar = page.findChildren(QScrollArea)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    page.show_settings(settings)
    assert bar.value() == 0
