"""The notice beside the window, where the desktop has a tray for such."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desktop.screens.look import theme
from desktop.screens.look.icons import icon

_PLACED_MS = 500


class Tray(QObject):
    """An icon in the tray once there was something to tell; pressed, it brings the window to the front."""

    def __init__(self, window: QWidget):
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None

    def tell(self, words: str) -> None:
        """Shows a notice, where the desktop has a place for it; elsewhere Today alone shows it."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(icon("diamond", theme.tokens().accent, 32), self)
            self._icon.setToolTip("Yearmark")
            self._icon.activated.connect(self._to_front)
            self._icon.messageClicked.connect(self._to_front)
            self._icon.show()
        # A tray of the older sort takes a moment to give the icon its place, and the notice points to it.
        QTimer.singleShot(
            _PLACED_MS, self, partial(self._icon.showMessage, "Yearmark", words, self._icon.icon())
        )

    def _to_front(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
