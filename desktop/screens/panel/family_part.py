"""The others of a case as the panel lists them: name, relation, age; outcome and what goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.case import Person
from desktop.eligibility.dates import age_on
from desktop.eligibility.sheet import Sheet
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.look import theme
from desktop.screens.look.shapes import paint_shape
from desktop.screens.look.tokens import State
from desktop.screens.words.outcome_text import outcome_text
from desktop.screens.words.words import relation_word, verdict_word

Column = tuple[QRect, QRect]

_FIRST: tuple[int, theme.Weight] = (13, 500)
_SECOND: tuple[int, theme.Weight] = (12, 400)
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class FamilyPart(QWidget):
    """One line for each of the others; pressing it takes that person in hand."""

    chosen = Signal(int)
    add = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = theme.label(weight=600)
        self._count = theme.label(tone="second")
        self._lines: list[FamilyLine] = []
        self._add = KeyButton(self.tr("Add"), icon="plus", key=self.tr("Ctrl+R"), kind="link")
        self._add.setAccessibleName(self.tr("Add relative"))
        self._add.clicked.connect(self.add)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
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
        for line in self._lines[len(others) :]:
            line.setVisible(False)
        for line, (at, sheet) in zip(self._lines, others, strict=False):
            line.show_sheet(at, sheet, held, on)
            line.setVisible(True)

    def allow_adding(self, allowed: bool) -> None:
        """Opens or shuts the way to enter another relative."""
        self._add.setEnabled(allowed)

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
        self._placed: dict[tuple[int, int], tuple[Column, Column]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_sheet(self, person: int, sheet: Sheet, held: bool, on: date) -> None:
        """Shows one person; on a held case the hold stands for the outcome."""
        self.person = person
        self._state = "hold" if held else sheet.outcome
        detail = "" if held else outcome_text(sheet)
        who = _with_age(relation_word(sheet.relation), sheet.person, on)
        self._words = (sheet.person.name, who, verdict_word(self._state), detail)
        self._placed.clear()
        self.setAccessibleName(", ".join(words for words in self._words if words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as a width of the panel needs."""
        return QSize(theme.px(240), self.heightForWidth(theme.px(344)))

    def hasHeightForWidth(self) -> bool:
        """Long names and reasons wrap, and are never cut."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The taller of both columns, with the space around them."""
        return max(_foot_of(places) for places in self._columns(width)) + theme.px(6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the name at the left and the outcome at the right, with a hairline beneath."""
        painter = QPainter(self)
        used = theme.tokens()
        colour = used.of_state(self._state)
        (name, who), (word, detail) = self._columns(self.width())
        for place, words, font, ink in zip(
            (name, who, word, detail),
            self._words,
            (_FIRST, _SECOND) * 2,
            (used.ink, used.ink2, colour, used.ink2),
            strict=True,
        ):
            painter.setFont(theme.font(*font))
            painter.setPen(QColor(ink))
            painter.drawText(place, int(_WRAPPED), words)
        side = theme.px(13)
        shape = QRectF(word.left() - side - theme.px(6), word.top() + theme.px(2.5), side, side)
        paint_shape(painter, shape, self._state, QColor(colour))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(used.line2))
        if self.hasFocus():
            painter.setPen(QColor(used.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))

    def _columns(self, width: int) -> tuple[Column, Column]:
        """Where the words stand; kept, because a layout asks for the height again and again."""
        key = width, theme.px(1000)
        if key not in self._placed:
            self._placed[key] = self._measured(width)
        return self._placed[key]

    def _measured(self, width: int) -> tuple[Column, Column]:
        half = round(width * 0.49)
        name, who, word, detail = self._words
        left = QRect(0, theme.px(6), half - theme.px(8), 0)
        right = QRect(half + theme.px(19), theme.px(6), width - half - theme.px(19), 0)
        return _column(left, name, who), _column(right, word, detail)


def _column(room: QRect, first: str, second: str) -> Column:
    """Where two texts stand under each other, each as tall as its wrapped words."""
    upper = _wrapped_height(room, first, _FIRST)
    lower = _wrapped_height(room.translated(0, upper.height()), second, _SECOND)
    return upper, lower


def _wrapped_height(room: QRect, words: str, font: tuple[int, theme.Weight]) -> QRect:
    tall = room.adjusted(0, 0, 0, theme.px(1000))
    height = QFontMetrics(theme.font(*font)).boundingRect(tall, int(_WRAPPED), words or " ").height()
    return QRect(room.left(), room.top(), room.width(), height)


def _foot_of(column: Column) -> int:
    return column[1].bottom()


def _with_age(relation: str, person: Person, on: date) -> str:
    born = person.birth_date
    return f"{relation}, {age_on(born.first, on)}" if born is not None and born.is_day else relation
