"""The bar over everything: a new case, the find box, and the day all is shown as of."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.line_edit import leaves_undo
from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon
from desktop.screens.window.as_of import AsOf

HEIGHT = 36
FIND_KEY = "Ctrl+F"


class FindBox(QLineEdit):
    """Where people are looked up; Down goes to what was found, Esc takes the words away."""

    left_down = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find"))
        self.setAccessibleDescription(FIND_KEY)
        self.setFixedHeight(theme.px(HEIGHT))
        self.setTextMargins(theme.px(28), 0, theme.px(54), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Says what can be looked for in as many words as there is room for."""
        super().resizeEvent(event)
        whole = self.tr("Find: name in any script, birth date, passport, case")
        room = self.width() - self.textMargins().left() - self.textMargins().right() - theme.px(16)
        fits = self.fontMetrics().horizontalAdvance(whole) <= room
        self.setPlaceholderText(whole if fits else self.tr("Find"))

    def event(self, event: QEvent) -> bool:
        """Leaves Ctrl+Z to the window where nothing was typed."""
        if leaves_undo(self, event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter leave for the list, Esc empties the box; every other key types."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the lens at the left and the key at the right, over the box."""
        super().paintEvent(event)
        used = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, middle = theme.px(16), self.height() / 2
        paint_icon(painter, QRectF(theme.px(13), middle - side / 2, side, side), "search", used.ink2)
        font = theme.font(11)
        width = QFontMetrics(font).horizontalAdvance(FIND_KEY) + theme.px(16)
        cap = QRectF(self.width() - width - theme.px(9.5), middle - theme.px(9), width, theme.px(18))
        painter.setPen(QPen(QColor(used.button_edge), 1))
        painter.drawRoundedRect(cap.translated(0.5, 0.5), theme.px(4), theme.px(4))
        painter.setPen(QColor(used.ink2))
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, FIND_KEY)


class FindBar(QWidget):
    """New case, find box and as-of, each on the text edge of the pane beneath it."""

    def __init__(self, today: date, parent: QWidget | None = None):
        super().__init__(parent)
        self.new_case = KeyButton(self.tr("New case"), "plus", "Ctrl+N")
        self.find_box = FindBox()
        self.as_of = AsOf(today)
        self.new_case.setFixedHeight(theme.px(HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), theme.px(7), theme.px(20), theme.px(13))
        row.setSpacing(0)
        row.addWidget(self.new_case)
        row.addSpacing(theme.px(29))
        row.addWidget(self.find_box, 1)
        row.addSpacing(theme.px(37))
        row.addWidget(self.as_of)
        theme.put_on_ground(self, "window")

    def minimumSizeHint(self) -> QSize:
        """What its parts need in whatever panes they stand over."""
        parts = self.new_case.sizeHint().width() + self.as_of.least_width()
        words = self.find_box.minimumSizeHint().width()
        return QSize(parts + words + theme.px(8 + 29 + 37 + 20), super().minimumSizeHint().height())

    def go_to_find(self) -> None:
        """Puts the cursor into the find box, its words to be typed over."""
        _start(self.find_box)

    def go_to_day(self) -> None:
        """Puts the cursor into the day, to be typed over."""
        _start(self.as_of.day)

    def stand_over(self, side: int, panel: int) -> None:
        """Puts the parts over the panes.

        side, panel: the widths of the left pane and of the case panel, in pixels.
        """
        self.new_case.setFixedWidth(max(self.new_case.sizeHint().width(), side - theme.px(17)))
        self.as_of.setFixedWidth(max(self.as_of.least_width(), panel - theme.px(40)))


def _start(line: QLineEdit) -> None:
    line.setFocus()
    line.selectAll()
