"""A part of Today: a count in large type, what it counts, the way to the list, and the first few by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.today.today_lines import Line
from desktop.screens.today.today_row import HEIGHT, TodayRow
from desktop.screens.words.counted import grouped

COUNT_WIDTH, INDENT = 34, 50


class TodaySection(QWidget):
    """The count and its words lead to the list. asked: they were pressed; opened: a case and its person."""

    asked = Signal()
    opened = Signal(str, int)

    def __init__(self, words: str, hint: str = "", most: int = 0):
        """words: what is counted; hint: what goes with it in small type; most: how many are named at most."""
        super().__init__()
        self._words, self._most = words, most
        self._offers_letters = False
        self._ready: int | None = 0
        self._number = theme.label("…", size=22, weight=600)
        self._title, self._hint = theme.label(words, size=15, weight=600), wrapped(hint, size=13)
        self.link = KeyButton(self.tr("Show"), kind="link")
        self.link.clicked.connect(self.asked)
        keeps_room = self.link.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.link.setSizePolicy(keeps_room)
        self.letters = KeyButton("", kind="link")
        self.letters.hide()
        self._rows, self._beneath = QVBoxLayout(), QHBoxLayout()
        self._beneath.setContentsMargins(theme.px(INDENT - 6), 0, 0, 0)
        self._rows.setContentsMargins(theme.px(INDENT), 0, 0, 0)
        self._rows.setSpacing(0)
        self._room = QSpacerItem(0, 0)
        self._lay_out()
        self.show_count(None)
        self.await_lines()

    def offer_letters(self, offers: bool) -> None:
        """Offers the letters of those who are ready, or not."""
        self._offers_letters = offers
        self.show_ready(self._ready)

    def show_ready(self, people: int | None) -> None:
        """Says for how many a letter can be made; None while they are counted, and the room is kept."""
        self._ready = people
        self.letters.say(self.tr("Letters for {0} ready…").format(grouped(people or 0)))
        keeps_room = self.letters.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(self._offers_letters and people is None)
        self.letters.setSizePolicy(keeps_room)
        self.letters.setVisible(self._offers_letters and bool(people))

    def show_hint(self, hint: str) -> None:
        """Shows other small words beside the title."""
        self._hint.setText(hint)

    def hint(self) -> str:
        """The small words beside the title."""
        return self._hint.text()

    def show_count(self, count: int | None) -> None:
        """Shows how many there are; None while they are being counted, and nothing else moves."""
        self._number.setText("…" if count is None else grouped(count))
        self.link.setVisible(bool(count))
        self.link.setAccessibleName(f"{self._words}, {self._number.text()}")

    def number_width(self) -> int:
        """How wide the count is, in pixels."""
        return self._number.sizeHint().width()

    def give_number(self, width: int) -> None:
        """Gives the count a width, so that all titles of the page stand under one another."""
        self._number.setFixedWidth(width)
        self._rows.setContentsMargins(width + theme.px(INDENT - COUNT_WIDTH), 0, 0, 0)
        self._beneath.setContentsMargins(width + theme.px(INDENT - COUNT_WIDTH - 6), 0, 0, 0)

    def count(self) -> str:
        """The count as it is shown."""
        return self._number.text()

    def await_lines(self) -> None:
        """Names nobody until it is known whom; their room is kept, so that what stands beneath stays."""
        lines = len(self.rows()) or self._most
        self.show_lines(())
        self._keep_room(lines)

    def _keep_room(self, lines: int) -> None:
        self._room.changeSize(0, lines * theme.px(HEIGHT))
        self.updateGeometry()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Names the first few."""
        self._keep_room(0)
        if [row.line for row in self.rows()] == list(lines):
            return
        for old in self.rows():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        for line in lines:
            row = TodayRow(line)
            row.clicked.connect(lambda _=False, line=line: self.opened.emit(line.number, line.person))
            self._rows.addWidget(row)

    def rows(self) -> list[TodayRow]:
        """The rows now shown, in order."""
        items = [self._rows.itemAt(at) for at in range(self._rows.count())]
        return [widget for item in items if item and isinstance(widget := item.widget(), TodayRow)]

    def _lay_out(self) -> None:
        self._number.setFixedWidth(theme.px(COUNT_WIDTH))
        self._number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._number)
        head.addSpacing(theme.px(8))
        head.addWidget(self._title)
        head.addWidget(self._hint, 1)
        head.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(6), 0, theme.px(6))
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addItem(self._room)
        self._beneath.addWidget(self.letters)
        self._beneath.addStretch(1)
        column.addLayout(self._beneath)
