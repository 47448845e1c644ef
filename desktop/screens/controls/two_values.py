"""One fact in two versions, side by side, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QWidget

from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme

Side = Literal["first", "second"]
LABEL_WIDTH = 184
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class TwoValues(QWidget):
    """A row: what the fact is called, and both values as buttons; left and right choose."""

    changed = Signal()

    def __init__(self, label: str, first: str, second: str, chosen: Side = "first"):
        super().__init__()
        self.label = label
        self._first, self._second = ValueButton(label, first), ValueButton(label, second)
        (self._first if chosen == "first" else self._second).setChecked(True)
        self._first.toggled.connect(self._let_tab_stop_at_chosen)
        self._first.toggled.connect(self.changed)
        self._let_tab_stop_at_chosen()
        name = wrapped(label, size=13)
        name.setFixedWidth(theme.px(LABEL_WIDTH))
        name.setContentsMargins(0, theme.px(9), theme.px(8), 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._first, 1)
        row.addWidget(self._second, 1)

    def chosen(self) -> Side:
        """Which of the two stands."""
        return "first" if self._first.isChecked() else "second"

    def choose(self, side: Side) -> None:
        """Takes one of the two, as if it had been pressed."""
        (self._first if side == "first" else self._second).setChecked(True)

    def start(self) -> None:
        """Puts the cursor on the value that stands."""
        (self._first if self._first.isChecked() else self._second).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose; every other key is the page's."""
        sides: dict[int, Side] = {Qt.Key.Key_Left: "first", Qt.Key.Key_Right: "second"}
        if event.key() in sides:
            self.choose(sides[event.key()])
            self.start()
        else:
            event.ignore()

    def _let_tab_stop_at_chosen(self) -> None:
        """As in any group of choices: Tab comes to the one that stands, the arrows to the other."""
        for value in (self._first, self._second):
            tab_stops = Qt.FocusPolicy.StrongFocus if value.isChecked() else Qt.FocusPolicy.ClickFocus
            value.setFocusPolicy(tab_stops)

    def text(self) -> str:
        """The value that stands, in words."""
        return (self._first if self._first.isChecked() else self._second).text()


def go_by(listed: Sequence[TwoValues], rows: int, after: QWidget) -> None:
    """Moves the cursor by rows; from the last it goes down to what stands after them."""
    now = QApplication.focusWidget()
    places = [at for at, row in enumerate(listed) if now is not None and row.isAncestorOf(now)]
    goal = places[0] + rows if places else len(listed) - 1
    if goal < len(listed):
        listed[max(0, goal)].start()
    else:
        after.setFocus()


class ValueButton(QAbstractButton):
    """One of two values: a ring, filled where it is chosen, and the value in words that wrap."""

    def __init__(self, label: str, text: str):
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{label}: {text}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar takes the value; the arrow keys are the row's."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As tall as the words need."""
        return QSize(theme.px(220), self.heightForWidth(theme.px(220)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window likes."""
        return QSize(theme.px(80), theme.px(36))

    def hasHeightForWidth(self) -> bool:
        """Long values wrap, and are never cut."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The words with the space around them."""
        room = self._words_in(QRect(0, 0, width, theme.px(1000)))
        words = QFontMetrics(theme.font(13)).boundingRect(room, int(_WRAPPED), self.text())
        return max(theme.px(36), words.height() + theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the ring and the words; the one chosen stands on the calm ground."""
        used = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(1, 1, -1, -1)
        painter.setPen(
            QPen(QColor(used.accent if self.hasFocus() else used.line), 2 if self.hasFocus() else 1)
        )
        painter.setBrush(QColor(used.tint2 if self.isChecked() else used.surface))
        painter.drawRoundedRect(frame, theme.px(6), theme.px(6))
        self._paint_ring(painter)
        painter.setPen(QColor(used.ink))
        painter.setFont(theme.font(13, 500 if self.isChecked() else 400))
        painter.drawText(self._words_in(self.rect()), int(_WRAPPED), self.text())

    def _paint_ring(self, painter: QPainter) -> None:
        used = theme.tokens()
        ring = QRect(theme.px(12), theme.px(11), theme.px(14), theme.px(14))
        painter.setPen(QPen(QColor(used.accent if self.isChecked() else used.edge), 1.5))
        painter.setBrush(QColor(used.surface))
        painter.drawEllipse(ring)
        if self.isChecked():
            inset = theme.px(4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(used.accent))
            painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset))

    def _words_in(self, whole: QRect) -> QRect:
        return whole.adjusted(theme.px(36), theme.px(9), -theme.px(12), 0)
