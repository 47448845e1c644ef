"""What fills the window: it scrolls where the window has too little room, so that no page makes it larger."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

# As small as a window may be made, whatever the size of its text: it fits every screen.
LEAST = QSize(960, 600)


class Fitting(QScrollArea):
    """Holds all parts of the window, and shows the field that the cursor is in."""

    def __init__(self, parts: QWidget):
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._parts = parts
        self.setWidget(parts)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        """What its parts need, as far as any screen has room for it."""
        return self._parts.minimumSizeHint().boundedTo(LEAST)

    def sizeHint(self) -> QSize:
        """What its parts ask for."""
        return self._parts.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives its parts the room there is."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Gives its parts more or less room when they need it."""
        if watched is self._parts and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # Qt's own way would give words that wrap all the height they ask for, and scroll for it.
        least, room = self._parts.minimumSizeHint(), self.maximumViewportSize()
        if least.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if least.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        self._parts.resize(room.expandedTo(least))

    def _follow(self, _was: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._parts.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 0)
