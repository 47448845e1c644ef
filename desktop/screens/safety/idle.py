"""Tells when nobody has touched the window for a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
_LOOK_EVERY = 5_000


class Idle(QObject):
    """idle: nobody has touched anything for so many minutes.

    It goes by the clock on the wall, so that a computer that slept for longer is idle when it wakes.
    """

    idle = Signal()

    def __init__(self, now: Callable[[], datetime], minutes: int, parent: QObject):
        super().__init__(parent)
        self._now, self._long = now, timedelta(minutes=minutes)
        self._touched = now()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        self._timer.start()

    def look(self) -> None:
        """Looks at the clock."""
        if self._now() - self._touched >= self._long:
            self._timer.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes each touch; nothing is kept from where it was going."""
        if event.type() in _TOUCHES:
            self._touched = self._now()
        return False
