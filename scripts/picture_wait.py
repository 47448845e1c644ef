"""The moment the pictures are of, and the wait until a window stands still."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

NOW = datetime(2026, 11, 22, 10, 42)
# Where the casebook is said to lie, in pictures that name it.
BOOK = Path("/home/north-pier/north-pier.yearmark")


def settle(window: object) -> None:
    """Lets the window finish what it reads and paints."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop
    from PySide6.QtWidgets import QApplication

    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 700 or window.busy():  # type: ignore[attr-defined]
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
    # What was read last is laid out yet.
    QApplication.processEvents()
