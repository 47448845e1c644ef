"""The year ahead beside Today: its heading, the picture, and in words who stands on the day in hand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.lists.due import due_between
from desktop.casebook.lists.marks_ahead import MarksAhead
from desktop.casebook.tables.book import book_connection
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background
from desktop.screens.today.year_layout import size_for
from desktop.screens.today.year_painter import STEPS, paint_steps
from desktop.screens.today.year_view import YearView
from desktop.screens.words.counted import grouped

_NAMED = 4


class YearPart(QWidget):
    """All of the right side of Today."""

    failed = Signal(str)

    def __init__(self, asked: Asked):
        super().__init__()
        self._asked = asked
        self._naming = Background(self)
        self._naming.failed.connect(self.failed)
        self._total = theme.label(size=12, tone="second")
        self._day, self._spans = wrapped(size=12, tone="ink"), wrapped()
        self._keys = wrapped(
            self.tr("Enter lists the day, Ctrl+Enter its month; a click does too."), size=11, tone="third"
        )
        self.view = YearView(asked.on)
        self.view.moved.connect(self._name)
        self._lay_out()

    def ask(self, asked: Asked) -> None:
        """Takes another day or other facts."""
        self._asked = asked

    def show_marks(self, on: date, marks: MarksAhead | None) -> None:
        """Shows the year from a day on; None while it is being counted."""
        self._total.setText("…" if marks is None else grouped(sum(marks.by_day.values())))
        self.view.show_marks(on, marks)
        spans = len(marks.spans) if marks else 0
        self._spans.setVisible(spans > 0)
        words = self.tr("{0} more, known to the month or the year only, stand on no day.")
        self._spans.setText(words.format(grouped(spans)))

    def least_width(self) -> int:
        """How wide it is where no day has many marks, in pixels."""
        margins = self.contentsMargins()
        return size_for(0).width() + theme.px(44) + margins.left() + margins.right()

    def words(self) -> str:
        """What is said of the day in hand."""
        return self._day.text()

    def busy(self) -> bool:
        """True while somebody is being named."""
        return self._naming.busy()

    def _name(self, day: date) -> None:
        """Says how many marks fall on the day in hand, and whose they are."""
        words = self.view.day_in_words(day)
        self._day.setText(words)
        self._naming.drop()
        if self.view.count_on(day):
            asked = self._asked
            self._naming.ask(
                lambda _: _names(asked, day), lambda names: self._day.setText(f"{words}  {names}")
            )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        title = wrapped(self.tr("Marks in the next twelve months"), size=13, tone="ink")
        title.setFont(theme.font(13, 600))
        head.addWidget(title, 1)
        head.addWidget(self._total)
        legend = QHBoxLayout()
        legend.setSpacing(theme.px(6))
        legend.addWidget(self._keys, 1)
        legend.addSpacing(theme.px(10))
        legend.addWidget(theme.label(self.tr("fewer"), size=11, tone="third"))
        legend.addWidget(_Steps())
        legend.addWidget(theme.label(self.tr("more"), size=11, tone="third"))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(20), theme.px(6))
        column.setSpacing(theme.px(3))
        column.addLayout(head)
        column.addSpacing(theme.px(4))
        column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignLeft)
        for words in (self._day, self._spans):
            column.addWidget(words)
        column.addLayout(legend)
        column.addStretch(1)


class _Steps(QWidget):
    """The grounds of the calendar, from few to many."""

    def sizeHint(self) -> QSize:
        side = theme.px(12)
        return QSize(len(STEPS) * side + (len(STEPS) - 1) * theme.px(4), side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(12)
        paint_steps(painter, QRectF(0, (self.height() - side) / 2, self.width(), side))


def _names(asked: Asked, day: date) -> str:
    """The first few of a day, and how many there are beside."""
    with book_connection(asked.book):
        found = due_between(asked.book, asked.rules, asked.on, day, day, _NAMED + 1)
    names = ", ".join(one.name for one in found[:_NAMED] if one.mark is not None)
    return f"{names} …" if len(found) > _NAMED else names
