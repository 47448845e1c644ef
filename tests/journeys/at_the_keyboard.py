"""What an operator does with the keyboard, wherever the cursor is: types, pastes, goes on with Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.screens.at_the_window import CTRL, press

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
_MOST_STOPS = 200


def type_keys(qtbot: QtBot, text: str) -> None:
    """Types a text key by key, in any script."""
    for sign in text:
        if sign.isascii():
            qtbot.keyClicks(QApplication.focusWidget(), sign)
        else:
            down = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(QApplication.focusWidget(), down)


def enter(qtbot: QtBot, *texts: str) -> None:
    """Types texts into one field after the other, with Enter after each; an empty one is passed over."""
    for text in texts:
        type_keys(qtbot, text)
        press(qtbot, Qt.Key.Key_Return)


def paste(qtbot: QtBot, text: str) -> None:
    """Pastes a text where the cursor is."""
    QApplication.clipboard().setText(text)
    press(qtbot, Qt.Key.Key_V, CTRL)


def type_over(qtbot: QtBot, text: str) -> None:
    """Types in place of all that stands in the field with the cursor."""
    press(qtbot, Qt.Key.Key_A, CTRL)
    type_keys(qtbot, text)


def tab_to(qtbot: QtBot, name: str) -> None:
    """Presses Tab until the control of that name has the cursor."""
    for _ in range(_MOST_STOPS):
        if (now := QApplication.focusWidget()) and now.accessibleName() == name:
            return
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {name}")
