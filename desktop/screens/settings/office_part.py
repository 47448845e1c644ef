"""The office in the settings: what its letters show of it, and beneath that the letterhead as it prints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.controls.setting_row import setting_row
from desktop.screens.look import theme
from desktop.screens.page import ask
from desktop.screens.settings.letterhead_view import LetterheadView
from desktop.settings import Office

LINES = 3

WhichLogo = Callable[[QWidget], Path | None]


class OfficePart(QWidget):
    """Fields of the office. The paper beneath them follows what is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.which_logo: WhichLogo = ask.which_logo
        self._office = Office()
        self.fields: dict[str, LineEdit | Choice] = {
            name: LineEdit()
            for name in ("name", "line", "contact", "logo", "footer", "signatory", "function")
        }
        sizes = (("A4", self.tr("A4")), ("Letter", self.tr("Letter, as in the United States")))
        self.fields["paper"] = Choice(sizes)
        self.address = QPlainTextEdit()
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(theme.px(16 + 19 * LINES))
        self.choose = KeyButton(self.tr("Choose a picture…"))
        self.view, self._wrong = LetterheadView(), wrapped(tone="hold")
        self._lay_out()
        self.choose.clicked.connect(self._ask_for_logo)
        self.view.refused.connect(self._say_wrong)
        for field in self.fields.values():
            field.textChanged.connect(lambda _: self._draw())
        self.address.textChanged.connect(self._draw)

    def show_office(self, office: Office) -> None:
        """Shows an office as it is kept."""
        self._office = office
        for name, field in self.fields.items():
            field.setText(str(getattr(office, name)))
        self.address.setPlainText(office.address)
        self._draw()

    def office(self) -> Office:
        """The office as it is typed."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        address = self.address.toPlainText().strip()
        return replace(self._office, **typed, address=address)  # type: ignore[arg-type]  # the choice has papers

    def wrong(self) -> str:
        """Why the logo can't be printed; empty where it can."""
        return self._wrong.text()

    def _draw(self) -> None:
        if self.isVisible():
            self.view.show_office(self.office())

    def _ask_for_logo(self) -> None:
        path = self.which_logo(self)
        if path is not None:
            self.fields["logo"].setText(str(path))

    def _say_wrong(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(theme.label(self.tr("The office, as its letters show it"), 15, 600))
        for name, words in self._words().items():
            beneath = (self._wrong, self._choosing()) if name == "logo" else ()
            column.addWidget(setting_row(name, words, self.fields.get(name, self.address), *beneath))
        column.addSpacing(theme.px(8))
        column.addWidget(theme.label(self.tr("Head and foot of a letter"), size=12, tone="second"))
        column.addWidget(self.view)
        self._wrong.hide()

    def _choosing(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choose)
        row.addStretch(1)
        return made

    def _words(self) -> dict[str, str]:
        """What each setting is called, in the order shown."""
        return {
            "name": self.tr("Name of the office"),
            "line": self.tr("Line under the name"),
            "address": self.tr("Address"),
            "contact": self.tr("Contact"),
            "logo": self.tr("Logo"),
            "footer": self.tr("Foot of every page"),
            "signatory": self.tr("Signed by"),
            "function": self.tr("Function"),
            "paper": self.tr("Size of paper"),
        }
