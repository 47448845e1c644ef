"""The foot of Today: what is due beside the marks, each with its count as a link."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.look import theme
from desktop.screens.look.flow import Flow
from desktop.screens.look.icons import paint_icon
from desktop.screens.page.standing import View
from desktop.screens.words.counted import grouped

translate = QCoreApplication.translate


class CountLink(QAbstractButton):
    """Icon, words and a count in strong type; pressed, it lists what is counted."""

    def __init__(self, words: str, icon: str):
        super().__init__()
        self.setText(words)
        self._icon_name = icon
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_count(None)

    def show_count(self, count: int | None) -> None:
        """Shows how many there are; None while they are being counted."""
        self.count = "…" if count is None else grouped(count)
        self.setAccessibleName(f"{self.text()}, {self.count}")
        self.setEnabled(bool(count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon, words and count."""
        words = QFontMetrics(theme.font(12)).horizontalAdvance(self.text())
        count = QFontMetrics(theme.font(12, 600)).horizontalAdvance(self.count)
        return QSize(theme.px(4 + 16 + 7 + 7 + 4) + words + count, theme.px(30))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the three from left to right."""
        used, painter = theme.tokens(), QPainter(self)
        side = theme.px(16)
        paint_icon(
            painter, QRectF(theme.px(4), (self.height() - side) / 2, side, side), self._icon_name, used.ink2
        )
        font = theme.font(12)
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(QColor(used.ink if self.isEnabled() else used.ink2))
        words = self.rect().adjusted(theme.px(27), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(theme.font(12, 600))
        end = self.rect().adjusted(0, 0, -theme.px(4), 0)
        painter.drawText(end, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.count)
        if self.hasFocus():
            painter.setPen(QColor(used.accent))
            for inset in (0, 1):
                painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))


class TodayFoot(QWidget):
    """asked: the view whose count was pressed."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        theme.put_on_ground(self, "panel")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(28), theme.px(8), theme.px(20), theme.px(8))
        row.setSpacing(theme.px(14))
        self._counts = Flow(0, 0, 0, gap=14)
        title = theme.label(translate("Today", "Also due"), size=12, weight=600, tone="second")
        title.setMinimumHeight(theme.px(30))
        self.links: dict[View, CountLink] = {}
        for view, (words, icon) in foot_views().items():
            link = self.links[view] = CountLink(words, icon)
            link.clicked.connect(lambda _=False, view=view: self.asked.emit(view))
        self._counts.put((title, *self.links.values()))
        row.addWidget(self._counts, 1)
        self.calendar = KeyButton(translate("Today", "Calendar file…"), "calendar", kind="bare")
        row.addWidget(self.calendar)

    def show_counts(self, counts: Mapping[View, int] | None) -> None:
        """Shows how many stand under each; None while they are being counted."""
        for view, link in self.links.items():
            link.show_count(None if counts is None else counts[view])
        self._counts.place()


def foot_views() -> dict[View, tuple[str, str]]:
    """The views of the foot, with their words and icons."""
    return {
        "passports": (translate("Today", "Passports expiring"), "paper"),
        "oaths": (translate("Today", "Oath deadlines"), "clock"),
        "stale": (translate("Today", "Stale letters"), "letter"),
        "stopped": (translate("Today", "Stopped clocks"), "hold"),
    }
