"""The line that stands for one person among the papers: name, how many are here, and how the oath stands."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.screens.controls.fold import ARROW, paint_fold
from desktop.screens.look import theme
from desktop.screens.look.painted_words import paint_words

_COUNT_AT = 0.58


class PapersLine(QAbstractButton):
    """A button as wide as the form; pressed, it opens or closes what was done about the papers."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = self._relation = self._count = self._oath = ""

    def show_person(self, name: str, relation: str, count: str, oath: str) -> None:
        """Shows whose papers these are, "4 of 6", and in few words how the oath stands, if a clock runs."""
        self._name, self._relation, self._count, self._oath = name, relation, count, oath
        said = (self.tr("Papers of {0}").format(name), relation, count, oath)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as one line of text in a table."""
        return QSize(theme.px(300), theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws name and relation at the left, count and oath at the right, and the arrow."""
        painter = QPainter(self)
        paint_fold(painter, self)
        split = round(self.width() * _COUNT_AT)
        left = QRect(theme.px(8), 0, split - theme.px(16), self.height())
        right = QRect(split, 0, self.width() - split - theme.px(ARROW), self.height())
        self._paint_pair(painter, left, self._name, self._relation, 600)
        self._paint_pair(painter, right, self._count, self._oath, 500)

    def _paint_pair(
        self, painter: QPainter, place: QRect, first: str, second: str, weight: theme.Weight
    ) -> None:
        used = theme.tokens()
        leading = theme.font(13, weight)
        paint_words(painter, place, first, leading, used.ink)
        taken = QFontMetrics(leading).horizontalAdvance(first) + theme.px(8)
        paint_words(painter, place.adjusted(taken, 0, 0, 0), second, theme.font(12), used.ink2)
