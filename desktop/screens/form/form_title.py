"""The name at the head of a page: the Latin name large, the name in its own script after it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.case import Person
from desktop.screens.look import theme
from desktop.screens.page.person_row import END_ISOLATE, ISOLATE


class FormTitle(QLabel):
    """A name that wraps where it is long, and is never cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)

    def show_person(self, person: Person) -> None:
        """Shows the person's names as typed now."""
        name = person.name or self.tr("New case")
        script = "" if person.name_in_script == name else person.name_in_script
        large = _styled(name, 20, "font-weight: 600")
        small = _styled(f"{ISOLATE}{script}{END_ISOLATE}", 14, "") if script else ""
        self.setText(f"{large}&nbsp;&nbsp; {small}")
        self.setAccessibleName(f"{name} {script}".strip())


def _styled(text: str, size: int, style: str) -> str:
    points = theme.font(size).pointSizeF()
    return f'<span style="font-size: {points}pt; {style}">{escape(text)}</span>'
