"""Widgets one beside the other, in as many lines as they take."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.screens.look import theme

_GAP = 6
_EDGE, _RIGHT, _FOOT = 20, 16, 10


class Flow(QWidget):
    """As tall as its lines. It begins on the text edge of the pane."""

    def __init__(self, edge: int = _EDGE, right: int = _RIGHT, foot: int = _FOOT, gap: int = _GAP) -> None:
        """edge: where the first begins; right, foot: what stays free there; gap: between
        two. All in pixels at 100 %."""
        super().__init__()
        self._edge, self._right, self._foot, self._gap = edge, right, foot, gap
        self._widgets: list[QWidget] = []

    def put(self, widgets: Sequence[QWidget]) -> None:
        """Shows these widgets, and lets go of those before."""
        for old in self._widgets:
            old.hide()
            old.deleteLater()
        self._widgets = list(widgets)
        for widget in self._widgets:
            widget.setParent(self)
            widget.show()
        self.place()

    def widgets(self) -> list[QWidget]:
        """The widgets shown, in their order."""
        return self._widgets

    def sizeHint(self) -> QSize:
        """All of them in one line."""
        widths = self._widths()
        return QSize(sum(widths) + theme.px(self._gap) * len(widths) + self._around(), self.height())

    def minimumSizeHint(self) -> QSize:
        """The widest of them alone."""
        return QSize(max(self._widths(), default=0) + self._around(), self.height())

    def _widths(self) -> list[int]:
        return [one.sizeHint().width() for one in self._widgets if not one.isHidden()]

    def _around(self) -> int:
        return theme.px(self._edge) + theme.px(self._right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew."""
        super().resizeEvent(event)
        self.place()

    def rescale(self) -> None:
        """Breaks the lines anew after all texts have changed their size."""
        self.place()

    def place(self) -> None:
        """Puts each where it belongs, in the middle of its line; for widgets that have become wider."""
        y = 0
        for line in self._lines():
            tall = max(size.height() for _, _, size in line)
            for widget, x, size in line:
                widget.setGeometry(x, y + (tall - size.height()) // 2, size.width(), size.height())
            y += tall + theme.px(self._gap)
        self.setFixedHeight(max(0, y - theme.px(self._gap)) + theme.px(self._foot))
        self.updateGeometry()

    def _lines(self) -> list[list[tuple[QWidget, int, QSize]]]:
        """The widgets that are to be seen by lines, each with where it begins and its size."""
        lines: list[list[tuple[QWidget, int, QSize]]] = []
        left = x = theme.px(self._edge)
        for widget in (one for one in self._widgets if not one.isHidden()):
            size = widget.sizeHint().boundedTo(widget.maximumSize())
            if not lines or (x > left and x + size.width() > self.width() - theme.px(self._right)):
                lines.append([])
                x = left
            lines[-1].append((widget, x, size))
            x += size.width() + theme.px(self._gap)
        return lines
