"""Counts as a table and a picture in one: a word, a bar and the number in each row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.lists.figures import Figure
from desktop.screens.look import theme
from desktop.screens.words.counted import grouped

ROW = 26
# The words' share of the width: what is usual, and what long words may take from the bars.
_WORDS, _MOST_WORDS = 0.44, 0.7
_NUMBER, _GAP, _BAR = 46, 14, 8
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class FigureTable(QWidget):
    """Painted rows. What is not told has no bar: the picture says nothing that the numbers leave out."""

    def __init__(self, title: str):
        super().__init__()
        self._title = title
        self.rows: Sequence[Figure] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)

    def show_figures(self, rows: Sequence[Figure]) -> None:
        """Shows other counts."""
        self.rows = rows
        self.setAccessibleDescription("; ".join(f"{row.label} {row.shown}" for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All its rows."""
        return QSize(theme.px(260), max(1, len(self.rows)) * theme.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws row after row."""
        painter, used = QPainter(self), theme.tokens()
        most = max((row.count or 0 for row in self.rows), default=0)
        widest = QFontMetricsF(theme.font(13, 600)).horizontalAdvance(grouped(most)) + theme.px(_GAP)
        for at, row in enumerate(self.rows):
            place = QRectF(0, at * theme.px(ROW), self.width(), theme.px(ROW))
            if place.intersects(QRectF(event.rect())):
                self._paint_row(painter, place, row, (most, max(theme.px(_NUMBER), widest)))
        if self.hasFocus():
            painter.setPen(QPen(QColor(used.accent), theme.px(2)))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _words_width(self, width: float) -> float:
        """How much of a row its words take: all rows alike, so that the bars begin on one line."""
        metrics = QFontMetricsF(theme.font(13))
        widest = max(metrics.horizontalAdvance(row.label) for row in self.rows) + theme.px(10)
        return min(width * _MOST_WORDS, max(width * _WORDS, widest))

    def _paint_row(self, painter: QPainter, place: QRectF, row: Figure, greatest: tuple[int, float]) -> None:
        """One row. greatest: the largest count, and how wide its number is."""
        most, number_width = greatest
        used = theme.tokens()
        painter.setFont(theme.font(13))
        share = self._words_width(place.width())
        words = QRectF(theme.px(4), place.top(), share - theme.px(8), place.height())
        painter.setPen(QColor(used.ink))
        label = QFontMetricsF(painter.font()).elidedText(
            row.label, Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, _LEFT, label)
        painter.setFont(theme.font(13, 600))
        number = place.adjusted(0, 0, -theme.px(4), 0)
        painter.setPen(QColor(used.ink if row.count is not None else used.ink2))
        painter.drawText(number, _RIGHT, row.shown if row.count is None else grouped(row.count))
        if row.count:
            left, room = share, place.width() - share - number_width
            high = theme.px(_BAR)
            bar = QRectF(left, place.center().y() - high / 2, room * row.count / most, high)
            painter.fillRect(bar, QColor(used.ink3))
        painter.fillRect(QRectF(0, place.bottom() - 1, place.width(), 1), QColor(used.line2))
