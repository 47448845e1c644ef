"""The letters of a case in the form: one line each, the newest first; a line opens the letter again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.case import Case
from desktop.casebook.people.letters import LetterRecord
from desktop.casebook.people.saving import people_of
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.painted_words import paint_words
from desktop.screens.page.person_row import column_day

translate = QCoreApplication.translate

_PLACES = (0.0, 0.18, 0.58, 0.74)


class LettersPart(QWidget):
    """What was issued for the people of the case. Nothing here is typed."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._none = wrapped(self.tr("No letter has been issued in this case."), size=13)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._none)
        self._lines: list[LetterLine] = []

    def show_letters(self, case: Case, letters: Sequence[LetterRecord]) -> None:
        """Shows the letters of a case, given in order of number."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        names = {person.id: person.name for person in people_of(case)}
        self._lines = [_line(one, names.get(one.person_id, "")) for one in reversed(letters)]
        for line in self._lines:
            line.clicked.connect(lambda _=False, number=line.number: self.asked.emit(number))
            self._column.addWidget(line)
            line.show()
        self._none.setVisible(not letters)

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return list(self._lines)


class LetterLine(QAbstractButton):
    """One letter: its number, whose it is, its day, and whether it is void."""

    def __init__(self, number: str, words: Sequence[str]):
        """words: number, name, day and what became of it, as they stand beside each other."""
        super().__init__()
        self.number = number
        self._words = tuple(words)
        self.setAccessibleName(self.tr("Letter {0}").format(", ".join(word for word in words if word)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As tall as a line of a table."""
        return QSize(theme.px(300), theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the words in their columns, a hairline beneath, and the focus."""
        painter = QPainter(self)
        used = theme.tokens()
        inks = (used.accent, used.ink, used.ink2, used.ink2)
        ends = (*_PLACES[1:], 1.0)
        for word, begin, end, ink in zip(self._words, _PLACES, ends, inks, strict=True):
            left, right = round(self.width() * begin), round(self.width() * end)
            room = QRect(left + theme.px(8), 0, right - left - theme.px(12), self.height())
            paint_words(painter, room, word, theme.font(13, 500 if ink == used.accent else 400), ink)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(used.line2))
        if self.hasFocus():
            painter.setPen(QColor(used.accent))
            for inset in (0, 1):
                painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))


def _line(letter: LetterRecord, name: str) -> LetterLine:
    fate = translate("Letter", "void") if letter.void else ""
    return LetterLine(letter.number, (letter.number, name, column_day(letter.on), fate))
