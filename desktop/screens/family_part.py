"""The others of a case as the panel lists them: name, relation, age; outcome and what goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.case import Person
from desktop.eligibility.dates import age_on
from desktop.eligibility.sheet import Sheet
from desktop.eligibility.words import relation_word, verdict_word
from desktop.screens import theme
from desktop.screens.outcome_text import outcome_text
from desktop.screens.shapes import paint_shape
from desktop.screens.tokens import State

ROW_HEIGHT = 48


class FamilyPart(QWidget):
    """One line for each of the others; pressing it takes that person in hand."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = theme.label(weight=600)
        self._count = theme.label(tone="second")
        self._lines: list[FamilyLine] = []
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(theme.px(5))
        self._column.addWidget(theme.hairline())

    def show_others(self, sheets: Sequence[Sheet], person: int, held: bool, on: date) -> None:
        """Shows everybody of the case but one.

        sheets: of the chosen reading, the recruit's first; person: who is in hand, 0 for the recruit.
        """
        others = [(at, sheet) for at, sheet in enumerate(sheets) if at != person]
        self._title.setText(self.tr("Family") if person else self.tr("Relatives"))
        self._count.setText(str(len(others)))
        while len(self._lines) < len(others):
            self._add_line()
        for line in self._lines:
            line.setVisible(False)
        for line, (at, sheet) in zip(self._lines, others, strict=False):
            line.show_sheet(at, sheet, held, on)
            line.setVisible(True)

    def lines(self) -> list[FamilyLine]:
        """The lines shown now."""
        return [line for line in self._lines if not line.isHidden()]

    def _add_line(self) -> None:
        line = FamilyLine()
        line.clicked.connect(lambda _=False, line=line: self.chosen.emit(line.person))
        self._lines.append(line)
        self._column.addWidget(line)


class FamilyLine(QAbstractButton):
    """One of the others in two lines."""

    def __init__(self) -> None:
        super().__init__()
        self.person = 0
        self._state: State = "unknown"
        self._words = ("", "", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_sheet(self, person: int, sheet: Sheet, held: bool, on: date) -> None:
        """Shows one person; on a held case the hold stands for the outcome."""
        self.person = person
        self._state = "hold" if held else sheet.outcome
        detail = "" if held else outcome_text(sheet)
        who = _with_age(relation_word(sheet.relation), sheet.person, on)
        self._words = (sheet.person.name, who, verdict_word(self._state), detail)
        self.setAccessibleName(", ".join(words for words in self._words if words))
        self.setToolTip(detail)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines and the space around them."""
        return QSize(theme.px(240), theme.px(ROW_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the name at the left and the outcome at the right, with a hairline beneath."""
        painter = QPainter(self)
        used = theme.tokens()
        name, who, word, detail = self._words
        colour = used.of_state(self._state)
        half = self.width() // 2
        side = theme.px(13)
        upper = QRect(0, theme.px(6), half - theme.px(8), theme.px(18))
        right = QRect(half + side + theme.px(6), upper.top(), half - side - theme.px(6), upper.height())
        _write(painter, upper, name, theme.font(13, 500), used.ink)
        _write(painter, upper.translated(0, theme.px(18)), who, theme.font(12), used.ink2)
        _write(painter, right, word, theme.font(13, 500), colour)
        _write(painter, right.translated(0, theme.px(18)), detail, theme.font(12), used.ink2)
        paint_shape(painter, QRectF(half, upper.top() + theme.px(2), side, side), self._state, QColor(colour))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(used.line2))
        if self.hasFocus():
            painter.setPen(QColor(used.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))


def _write(painter: QPainter, room: QRect, words: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitting)


def _with_age(relation: str, person: Person, on: date) -> str:
    born = person.birth_date
    return f"{relation}, {age_on(born.first, on)}" if born is not None and born.is_day else relation
