"""Access keys of fields that come round again in a form: those of the part with the cursor answer first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.screens.controls.field import Field


class OwnKeys(QObject):
    """While the cursor is in one of these fields, their keys lead to them before any of the same letter.

    Pressed again in the field it leads to, a key goes on to the others, as Qt goes round among all that share
    a letter; by itself Qt begins with the one nearest the top.
    """

    def __init__(self, fields: Iterable[Field], part: QWidget):
        """part: what the fields stand in, and as long as which the keys are wanted."""
        super().__init__(part)
        self._fields = {field.key: field for field in fields if not field.key.isEmpty()}
        for field in self._fields.values():
            field.control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes such a key before the window does, and goes to its field."""
        if not isinstance(event, QKeyEvent):
            return False
        field = self._fields.get(QKeySequence(event.keyCombination()))
        if field is None or field.control is watched:
            return False
        if event.type() == QEvent.Type.KeyPress:
            field.start()
        event.accept()
        return True
