"""The outermost window: painted at once with the grounds of the look, and filled when the rest is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.look.tokens import DARK, LEAST_POINTS, LIGHT
from desktop.screens.window.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QBoxLayout

    from desktop.screens.window.window import MainWindow

# As in the look, in pixels at 100 %: the menu with the find bar, the left pane, the status bar.
_HEAD, _SIDE, _FOOT = 92, 200, 28
_USUAL = QSize(1280, 800)
# A desktop that covers the window, or keeps it elsewhere, may never ask it to paint.
_PATIENCE_MS = 250


class WindowFrame(QWidget):
    """It needs no casebook, no rules, and nothing of Qt that takes long to load: with the first brush come
    the names of all keys, so the grounds are painted by style sheets.

    painted: the grounds are on their way to the screen; holds: the window in it, once it is there.
    """

    painted = Signal()

    def __init__(self, state: WindowState):
        """state: how the window was left."""
        super().__init__()
        self.setWindowTitle("Yearmark")
        self.holds: MainWindow | None = None
        self._maximized = state.maximized
        self._scale = max(self.font().pointSizeF(), LEAST_POINTS) / LEAST_POINTS
        self.resize(size_of(state, _USUAL * self._scale, self.screen().availableSize()))
        self._column = _close_together(QVBoxLayout(self))
        self._inside: QWidget = self._painted_grounds(state.left_pane or self._px(_SIDE))
        self._column.addWidget(self._inside)

    def paint_first(self) -> None:
        """Shows the window and comes back when its grounds are painted."""
        waiting = QEventLoop()
        self.painted.connect(lambda: QTimer.singleShot(0, waiting.quit))
        QTimer.singleShot(_PATIENCE_MS, waiting.quit)
        if self._maximized:
            self.showMaximized()
        else:
            self.show()
        waiting.exec()
        self.painted.disconnect()

    def show_page(self, page: QWidget) -> None:
        """Shows a page in place of the grounds, for as long as no casebook is open."""
        self._column.replaceWidget(self._inside, page)
        self._inside.deleteLater()
        self._inside = page
        page.show()

    def take(self, window: MainWindow) -> None:
        """Puts what it was opened for into the frame, for good: they are one window from now on.

        What was in it before, in another language, is the caller's to close.
        """
        in_hand = window.focusWidget()
        window.setWindowState(self.windowState().WindowNoState)
        self._column.replaceWidget(self._inside, window)
        if self.holds is None:
            self._inside.deleteLater()
        self.holds = self._inside = window
        window.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(window.windowTitle())
        window.show()
        if in_hand is not None:
            in_hand.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes where what is in the frame may be left, or was left before; not before it is whole."""
        if self.holds is not None and not self.holds.is_whole:
            event.ignore()
            QTimer.singleShot(0, self.close)
            return
        event.setAccepted(self.holds is None or self.holds.isHidden() or self.holds.close())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells that the grounds are painted next."""
        self.painted.emit()

    def _painted_grounds(self, side: int) -> QWidget:
        """Bars, left pane and page, in the desktop's light or dark."""
        used = DARK if self.palette().window().color().lightness() < 128 else LIGHT
        all_of_it, middle = QWidget(), QWidget()
        along = _close_together(QHBoxLayout(middle))
        along.addWidget(_ground(used.side, wide=side))
        along.addWidget(_ground(used.surface), 1)
        down = _close_together(QVBoxLayout(all_of_it))
        down.addWidget(_ground(used.window, high=self._px(_HEAD)))
        down.addWidget(_ground(used.line, high=1))
        down.addWidget(middle, 1)
        down.addWidget(_ground(used.line, high=1))
        down.addWidget(_ground(used.window, high=self._px(_FOOT)))
        return all_of_it

    def _px(self, length: int) -> int:
        return round(length * self._scale)


def _close_together(layout: QBoxLayout) -> QBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


def _ground(colour: str, wide: int = 0, high: int = 0) -> QWidget:
    made = QWidget()
    made.setStyleSheet(f"background: {colour}")
    if wide:
        made.setFixedWidth(wide)
    if high:
        made.setFixedHeight(high)
    return made


def size_of(state: WindowState, usual: QSize, room: QSize) -> QSize:
    """The size the window was left with, as far as the screen has room; the usual one the first time."""
    if not (state.width and state.height):
        return usual
    return QSize(state.width, state.height).boundedTo(room.expandedTo(usual))
