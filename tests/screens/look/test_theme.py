"""The look on real widgets: it follows the desktop, and nothing moves when the focus does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.screens.look import theme
from desktop.screens.look.tokens import DARK, DARK_CONTRAST, LIGHT, Tokens


@pytest.fixture
def look(qapp: QApplication) -> Iterator[QApplication]:
    """The program, put back into the light afterwards."""
    yield qapp
    theme.paint_in(qapp, LIGHT)


@pytest.mark.parametrize("tokens", [LIGHT, DARK, DARK_CONTRAST])
def test_what_paints_itself_takes_the_colours_the_desktop_asks_for(
    look: QApplication, tokens: Tokens
) -> None:
    theme.paint_in(look, tokens)
    assert theme.tokens() == tokens


def test_every_control_of_qt_follows_the_colours(look: QApplication) -> None:
    theme.paint_in(look, DARK)
    assert QLineEdit().palette().color(QPalette.ColorRole.Base).name().upper() == DARK.surface
    assert look.palette().color(QPalette.ColorRole.Accent).name().upper() == DARK.accent


@pytest.mark.parametrize("control", [QLineEdit, QPushButton])
def test_a_control_keeps_its_size_when_it_gets_the_focus(qtbot: QtBot, control: type[QWidget]) -> None:
    widget = control()
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
    widget.clearFocus()
    before = widget.sizeHint()
    widget.setFocus()
    assert widget.hasFocus()
    assert widget.sizeHint() == before


def test_a_field_keeps_its_size_when_it_is_marked_as_wrong(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    before = field.sizeHint()
    theme.show_error(field, True)
    assert field.sizeHint() == before


def test_every_script_of_the_office_is_in_the_programs_own_type(look: QApplication) -> None:
    assert QFontInfo(theme.font()).family() == "IBM Plex Sans"
    assert theme.font().families()[:3] == list(theme.FAMILIES)


def test_type_and_grid_grow_with_the_text_size_of_the_desktop(look: QApplication) -> None:
    usual = look.font()
    larger = look.font()
    larger.setPointSizeF(usual.pointSizeF() * 2)
    try:
        look.setFont(larger)
        assert theme.px(20) == 40
        assert theme.font(26).pointSizeF() == pytest.approx(4 * usual.pointSizeF())
    finally:
        look.setFont(usual)


def test_a_name_is_shown_as_it_is_and_never_read_as_markup(qtbot: QtBot) -> None:
    label = theme.label("<b>Nguyễn</b> & sons")
    qtbot.addWidget(label)
    assert label.text() == "<b>Nguyễn</b> & sons"
    assert label.sizeHint().width() > theme.label("Nguyễn & sons").sizeHint().width()
