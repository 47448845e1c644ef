"""What a caseworker does at the case form, and what can be read there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.todo_link import ToDoLink
from desktop.screens.form.case_form import CaseForm
from desktop.screens.form.form_foot import FormFoot
from desktop.screens.form.so_far import SoFar
from desktop.screens.look.shapes import StateLabel
from desktop.screens.page.hold_banner import HoldBanner

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def cursor() -> QLineEdit | QComboBox:
    """The field that has the cursor."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit | QComboBox)
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key wherever the cursor is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def choose(field: QComboBox, text: str) -> None:
    """Types a text into a choice, in any script."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(field, event)


def fill(qtbot: QtBot, *texts: str) -> None:
    """Types texts into one field after the other, with Enter after each; an empty one is passed over."""
    for text in texts:
        field = cursor()
        if isinstance(field, QLineEdit):
            field.insert(text)
        elif text:
            choose(field, text)
        press(qtbot, Qt.Key.Key_Return)


def foot(form: CaseForm) -> str:
    found = form.findChild(FormFoot)
    assert isinstance(found, FormFoot)
    return found.said()


def banner(page: QWidget) -> str:
    """What the banner of a held case says on a page; empty where there is none."""
    found = page.findChild(HoldBanner)
    assert isinstance(found, HoldBanner)
    return found.said()


def button(form: CaseForm, text: str) -> KeyButton:
    """The button of that label that can be seen."""
    return next(one for one in form.findChildren(KeyButton) if one.text() == text and one.isVisible())


def todo(form: CaseForm) -> dict[str, ToDoLink]:
    """What is still to do, by its words."""
    found = form.findChild(SoFar)
    assert isinstance(found, SoFar)
    return {link.text(): link for link in found.todo.links()}


def so_far(form: CaseForm) -> str:
    """All that the panel beside the form says of the recruit."""
    found = form.findChild(SoFar)
    assert isinstance(found, SoFar)
    words = [label.text() for label in found.findChildren(QLabel) if label.isVisible()]
    states = [state.accessibleName() for state in found.findChildren(StateLabel) if state.isVisible()]
    return " ".join(states + words)


def field(form: CaseForm, name: str, person: int = 0) -> QLineEdit | QComboBox:
    """Goes to a field, and gives it."""
    form.focus_field(name, person)
    return cursor()


def retype(form: CaseForm, name: str, text: str, person: int = 0) -> QLineEdit | QComboBox:
    """Types over what stands in a field."""
    line = field(form, name, person)
    assert isinstance(line, QLineEdit)
    line.insert(text)
    return line


def remark(widget: QWidget) -> str:
    """What is said beneath a field, which a screen reader says with it."""
    return widget.accessibleDescription()
