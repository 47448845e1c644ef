"""Groups of a list, side by side: each with its shape, its name and how many it has; one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.screens.look import theme
from desktop.screens.look.flow import Flow
from desktop.screens.look.icons import paint_icon
from desktop.screens.look.painted_words import paint_words
from desktop.screens.look.shapes import paint_shape
from desktop.screens.look.tokens import State
from desktop.screens.words.counted import grouped

_TALL, _SIDE, _GAP, _EDGE = 30, 14, 8, 12


@dataclass(frozen=True, slots=True)
class Group:
    """One group. key: what tells it from the others; state, icon: the sign before its words, if any."""

    key: str
    words: str
    count: int
    state: State | None = None
    icon: str = ""


class Chips(Flow):
    """The first group is chosen until another is. changed: another was taken."""

    changed = Signal()

    def __init__(self, edge: int):
        """edge: where the first begins, in pixels at 100 %."""
        super().__init__(edge)
        self._chosen = ""

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Shows these; the one chosen stays chosen where it is still among them."""
        shown = self._chips()
        keys = [one.key for one in groups]
        if self._chosen not in keys:
            self._chosen = keys[0] if keys else ""
        if [chip.shown.key for chip in shown] != keys:
            shown = [_Chip(one, self) for one in groups]
            for chip in shown:
                chip.clicked.connect(lambda _=False, key=chip.shown.key: self.choose(key))
            self.put(shown)
        for chip, one in zip(shown, groups, strict=True):
            chip.show_group(one)
            chip.setChecked(one.key == self._chosen)
        self.place()

    def groups(self) -> list[Group]:
        """The groups shown."""
        return [chip.shown for chip in self._chips()]

    def chosen(self) -> str:
        """The key of the group chosen."""
        return self._chosen

    def choose(self, key: str) -> None:
        """Takes a group."""
        if key != self._chosen:
            self._chosen = key
            self.changed.emit()

    def _chips(self) -> list[_Chip]:
        return [chip for chip in self.widgets() if isinstance(chip, _Chip)]


class _Chip(QAbstractButton):
    """One group; arrow keys go from one to the next, and take it."""

    def __init__(self, group: Group, parent: QWidget):
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.show_group(group)

    def show_group(self, group: Group) -> None:
        """Shows the group with its words and count."""
        self.shown = group
        self.setAccessibleName(f"{group.words}, {group.count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for sign, words and count."""
        group = self.shown
        words = QFontMetrics(theme.font(13, 600)).horizontalAdvance(group.words)
        count = QFontMetrics(theme.font(13, 600)).horizontalAdvance(grouped(group.count))
        sign = _SIDE + 6 if group.state or group.icon else 0
        return QSize(words + count + theme.px(sign + _GAP + 2 * _EDGE), theme.px(_TALL))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the border, the sign, the words and the count; the one chosen on tint."""
        painter, used = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, thick = self.isChecked(), 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(used.accent if on or self.hasFocus() else used.button_edge), thick))
        painter.setBrush(QColor(used.tint if on else used.raised))
        inset = thick / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), theme.px(6), theme.px(6)
        )
        left = self._paint_sign(painter, theme.px(_EDGE))
        count = grouped(self.shown.count)
        words = theme.font(13, 600 if on else 500)
        room = self.rect().adjusted(left, 0, 0, 0)
        paint_words(painter, room, self.shown.words, words, used.ink)
        left += QFontMetrics(words).horizontalAdvance(self.shown.words) + theme.px(_GAP)
        paint_words(painter, self.rect().adjusted(left, 0, 0, 0), count, theme.font(13), used.ink2)

    def _paint_sign(self, painter: QPainter, left: int) -> int:
        """Draws the sign; gives where the words begin."""
        used, side = theme.tokens(), theme.px(_SIDE)
        place = QRectF(left, (self.height() - side) / 2, side, side)
        if self.shown.state:
            paint_shape(painter, place, self.shown.state, QColor(used.of_state(self.shown.state)))
        elif self.shown.icon:
            paint_icon(painter, place, self.shown.icon, used.ink2)
        else:
            return left
        return left + side + theme.px(6)
