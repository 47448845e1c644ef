"""Widgets one beside the other, in as many lines as they take."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.screens.look import theme

_GAP = 6
_EDGE, _RIGHT, _FOOT = 20, 16, 10


class Flow(QWidget):
    """As tall as its lines. It begins on the text edge of the pane."""

    def __init__(self, edge: int = _EDGE) -> None:
        """edge: where the first begins, in pixels at 100 %."""
        super().__init__()
        self._edge = edge
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the lines anew."""
        super().resizeEvent(event)
        self.place()

    def rescale(self) -> None:
        """Breaks the lines anew after all texts have changed their size."""
        self.place()

    def place(self) -> None:
        """Puts each where it belongs; for widgets that have become wider."""
        left, x, y, tall = theme.px(self._edge), theme.px(self._edge), 0, 0
        for widget in self._widgets:
            size = widget.sizeHint().boundedTo(widget.maximumSize())
            if x > left and x + size.width() > self.width() - theme.px(_RIGHT):
                x, y, tall = left, y + tall + theme.px(_GAP), 0
            widget.setGeometry(x, y, size.width(), size.height())
            x += size.width() + theme.px(_GAP)
            tall = max(tall, size.height())
        self.setFixedHeight(y + tall + theme.px(_FOOT))
