"""The line from start to mark as the case panel shows it: dates, hatched gaps, months, today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.eligibility.mark import Mark
from desktop.screens.look import theme
from desktop.screens.mark.case_events import CaseEvent
from desktop.screens.mark.line import Scale, paint_event, paint_mark, paint_stretches, paint_today
from desktop.screens.mark.run import DAY, Run, run_of
from desktop.screens.words.words import day_text, days_text

LATE = 31
_EVENTS = 12


class MarkLine(QWidget):
    """One recruit's line. Its text twin, the sentence of the arithmetic, is its accessible name."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._run: Run | None = None
        self._mark: Mark | None = None
        self._held = False
        self._day_words = ""
        self._sentence = ""
        self._events: Sequence[CaseEvent] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_mark(self, mark: Mark, on: date, sentence: str, held: bool = False, day: str = "") -> None:
        """Shows a mark on a day; the line hides itself where there is no start to draw it from.

        sentence: the arithmetic in words; day: what stands under the day's tick, "today" if left out.
        """
        self._day_words = day or self.tr("today")
        self._run = run_of(mark, on)
        self._mark = mark
        self._held = held
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self._say_all()
        self.setVisible(self._run is not None)
        self.update()

    def show_events(self, events: Sequence[CaseEvent]) -> None:
        """Shows what happened beside, under the line: a letter as a small sheet, the rest as rings."""
        self._events = events
        self._say_all()
        self.updateGeometry()
        self.update()

    def _say_all(self) -> None:
        """The arithmetic and every event, also those from before the start, for pointer and screen reader."""
        words = [one.words for one in self._events]
        self.setAccessibleDescription("; ".join(words))
        self.setToolTip("\n".join([self._sentence, *words]))

    def _beads(self) -> list[CaseEvent]:
        """The events that fall between the start and the day shown, or the mark."""
        run = self._run
        return [] if run is None else [one for one in self._events if one.day >= run.start]

    def _drop(self) -> int:
        """How much lower the months stand where there are events above them."""
        return theme.px(_EVENTS) if self._beads() else 0

    def sizeHint(self) -> QSize:
        """Dates above, the line, months below."""
        return QSize(theme.px(240), theme.px(70) + self._drop())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws everything from left to right, the diamond last."""
        if self._run is None or self._mark is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        run, scale, middle = self._run, self._scale(self._run), float(theme.px(40))
        self._paint_dates(painter, self._mark)
        self._paint_gaps(painter, run, scale, middle)
        self._paint_axis(painter, run, scale)
        self._paint_line(painter, run, scale, middle)
        for one in self._beads():
            place = self._place_of(one.day, run, scale)
            paint_event(painter, QPointF(place, middle + theme.px(15)), one.kind)

    def _place_of(self, day: date, run: Run, scale: Scale) -> float:
        if day <= run.end:
            return scale.x(day)
        late = min((day - run.end).days, LATE) / LATE
        return scale.right + theme.px(8) + late * theme.px(10)

    def _scale(self, run: Run) -> Scale:
        tail = theme.px(22) if run.on > run.end else theme.px(9)
        return Scale(run.start, run.end, theme.px(8), self.width() - tail)

    def _today(self, run: Run, scale: Scale) -> float:
        clear = theme.px(11)
        if run.on > run.end:
            late = min((run.on - run.end).days, LATE) / LATE
            return scale.right + clear + late * theme.px(8)
        return scale.x(run.on) if run.on == run.end else min(scale.x(run.on), scale.right - clear)

    def _paint_dates(self, painter: QPainter, mark: Mark) -> None:
        painter.setFont(theme.font(12, 600))
        painter.setPen(QColor(theme.tokens().ink))
        row = QRectF(0, 0, self.width(), theme.px(17))
        if mark.start is not None:
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft, day_text(mark.start))
        if mark.mark is not None:
            painter.drawText(row, Qt.AlignmentFlag.AlignRight, day_text(mark.mark))

    def _paint_line(self, painter: QPainter, run: Run, scale: Scale, middle: float) -> None:
        used = theme.tokens()
        colour = QColor(used.ink3 if self._held or not run.dated else used.accent)
        half = theme.px(10)
        today = self._today(run, scale)
        if run.on > run.end:
            self._paint_tail(painter, scale.right, today + theme.px(4), middle)
        paint_stretches(painter, scale, run, middle, theme.px(4), (colour, QColor(used.line)), half + 1)
        if run.begun:
            paint_today(painter, today, middle, theme.px(27), used.ink)
        painter.setPen(QPen(colour, theme.px(2)))
        painter.setBrush(QColor(used.panel))
        painter.drawEllipse(QPointF(scale.left, middle), theme.px(4.5), theme.px(4.5))
        paint_mark(painter, QPointF(scale.right, middle), half - 1, colour, used.panel, run.reached)

    def _paint_tail(self, painter: QPainter, left: float, right: float, middle: float) -> None:
        pen = QPen(QColor(theme.tokens().line), theme.px(4))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))

    def _paint_gaps(self, painter: QPainter, run: Run, scale: Scale, middle: float) -> None:
        used = theme.tokens()
        half = theme.px(6)
        boxes = [
            QRectF(scale.x(a), middle - half, max(theme.px(6), scale.x(b + DAY) - scale.x(a)), 2 * half)
            for a, b in run.gaps
        ]
        for box in boxes:
            painter.fillRect(box, QBrush(QColor(used.ink3), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(QColor(used.ink3), 1.2))
            painter.drawLine(box.topLeft(), box.bottomLeft())
            painter.drawLine(box.topRight(), box.bottomRight())
        if boxes and self._mark is not None:
            self._paint_gap_words(painter, (boxes[0].left() + boxes[-1].right()) / 2, self._mark)

    def _paint_gap_words(self, painter: QPainter, middle: float, mark: Mark) -> None:
        if mark.stopped:
            words = self.tr("the clock has stopped")
        else:
            words = self.tr("{days} not counted").format(days=days_text(mark.days_not_counted))
        self._paint_words(painter, words, middle, theme.px(13), theme.tokens().ink2)

    def _paint_words(self, painter: QPainter, words: str, middle: float, top: float, colour: str) -> QRectF:
        """Draws small words around a place, moved in where they would leave the widget."""
        font = theme.font(11)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        width = QFontMetricsF(font).horizontalAdvance(words) + 1
        left = min(max(0.0, middle - width / 2), self.width() - width)
        box = QRectF(left, top, width, theme.px(15))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box

    def _paint_axis(self, painter: QPainter, run: Run, scale: Scale) -> None:
        used = theme.tokens()
        drop = self._drop()
        top = theme.px(53) + drop
        taken = [self._paint_words(painter, self.tr("start"), 0, top, used.ink2)]
        if run.begun:
            taken.append(self._paint_words(painter, self._day_words, self._today(run, scale), top, used.ink))
        months = _months(run.start, run.end)
        apart = (scale.right - scale.left) / max(1, len(months))
        every = next((step for step in (1, 2, 3, 6) if apart * step >= theme.px(46)), 12)
        for month in months:
            x = scale.x(month)
            painter.setPen(QPen(QColor(used.line), 1))
            foot = theme.px(53 if month.month == 1 else 50) + drop
            painter.drawLine(QPointF(x, theme.px(45) + drop), QPointF(x, foot))
            if (month.month - 1) % every == 0:
                self._paint_month(painter, month, x, top, taken)

    def _paint_month(self, painter: QPainter, month: date, x: float, top: float, taken: list[QRectF]) -> None:
        words = str(month.year) if month.month == 1 else _short_name(month)
        half = QFontMetricsF(theme.font(11)).horizontalAdvance(words) / 2 + theme.px(7)
        place = QRectF(x - half, top, 2 * half, 1)
        if any(place.intersects(box) for box in taken) or place.left() < 0 or place.right() > self.width():
            return
        taken.append(self._paint_words(painter, words, x, top, theme.tokens().ink2))


def _months(start: date, end: date) -> list[date]:
    """The first of each month after the start and before the end."""
    first = start.year * 12 + start.month
    last = end.year * 12 + end.month - 1
    return [date(number // 12, number % 12 + 1, 1) for number in range(first, last + 1)]


def _short_name(month: date) -> str:
    return QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
