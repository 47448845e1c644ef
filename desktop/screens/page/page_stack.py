"""Where pages stand: beside the left pane, or over the whole window. One of them is seen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.screens.look import theme


class PageStack(QWidget):
    """Two stacks. The first page beside the left pane is the one that everything comes back to.

    It may be put in later than the others.
    """

    turned = Signal()

    def __init__(self, sidebar: QWidget):
        super().__init__()
        self._whole, self._beside = _OneSeen(), _OneSeen()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out(sidebar)

    def seen(self) -> QWidget | None:
        """The page that is seen."""
        return (self._whole if self.is_whole() else self._beside).currentWidget()

    def is_whole(self) -> bool:
        """True while a page stands over the whole window."""
        return self._whole.currentIndex() > 0

    def put_first(self, page: QWidget) -> None:
        """Takes in the page that everything comes back to; another one that is seen stays so."""
        self._beside.insertWidget(0, page)

    def add_beside(self, page: QWidget) -> None:
        """Takes in a page that stands beside the left pane."""
        self._beside.addWidget(page)

    def add_whole(self, page: QWidget) -> None:
        """Takes in a page that stands over the whole window."""
        self._whole.addWidget(page)

    def turn_to(self, page: QWidget) -> None:
        """Shows a page, with the keys in it."""
        if self._whole.indexOf(page) < 0:
            self._beside.setCurrentWidget(page)
        self._whole.setCurrentIndex(max(0, self._whole.indexOf(page)))
        page.setFocus()
        self.turned.emit()

    def back(self, focus: QWidget) -> None:
        """Shows the first page again, with the keys in one of its widgets."""
        self._beside.setCurrentIndex(0)
        self._whole.setCurrentIndex(0)
        focus.setFocus()
        self.turned.emit()

    def _lay_out(self, sidebar: QWidget) -> None:
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(sidebar)
        self.splitter.addWidget(self._beside)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([theme.px(200), theme.px(1080)])
        self._whole.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)


class _OneSeen(QStackedWidget):
    """Pages of which the one that is seen says how much room it takes; those behind it take none."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """What the page that is seen needs."""
        seen = self.currentWidget()
        return super().minimumSizeHint() if seen is None else seen.minimumSizeHint()
