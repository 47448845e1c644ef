"""The left pane of the case form: its parts, how each stands, and the key that jumps there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon

Standing = Literal["whole", "open", "wrong", "none"]


class Jumps(QWidget):
    """One jump for each part of the form; the one in hand is marked. Above them the way back."""

    jumped = Signal(int)
    left = Signal()

    def __init__(self, parts: Sequence[str]):
        """parts: the names of the parts, top to bottom; Alt+1 jumps to the first."""
        super().__init__()
        self.setFixedWidth(theme.px(200))
        theme.put_on_ground(self, "side")
        back = Jump(self.tr("Back"), self.tr("Esc"))
        back.icon_name = "left"
        back.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(12))
        column.setSpacing(0)
        column.addWidget(back)
        column.addSpacing(theme.px(18))
        self._jumps = [Jump(part, self.tr("Alt+{0}").format(n)) for n, part in enumerate(parts, start=1)]
        for at, jump in enumerate(self._jumps):
            jump.clicked.connect(lambda _=False, at=at: self.jumped.emit(at))
            column.addWidget(jump)
        column.addStretch(1)

    def show_standing(self, standings: Sequence[Standing]) -> None:
        """Shows for each part whether it is whole, lacks a fact, or holds something that is wrong."""
        for jump, standing in zip(self._jumps, standings, strict=True):
            jump.show_standing(standing)

    def show_in_hand(self, part: int) -> None:
        """Marks the part that the cursor is in."""
        for at, jump in enumerate(self._jumps):
            jump.in_hand = at == part
            jump.update()


class Jump(QAbstractButton):
    """One line of the left pane: a sign, a name, a key."""

    def __init__(self, name: str, key: str):
        super().__init__()
        self.setText(name)
        self.in_hand = False
        self.icon_name = ""
        self._key = key
        self._standing: Standing = "open"
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_standing(self, standing: Standing) -> None:
        """Shows how this part stands, by its sign and to a screen reader in words."""
        self._standing = standing
        words = {
            "whole": self.tr("nothing missing"),
            "open": self.tr("something is still to be done"),
            "wrong": self.tr("something is to be put right"),
            "none": "",
        }
        self.setAccessibleDescription(words[standing])
        self.update()

    def sizeHint(self) -> QSize:
        """A line of the left pane."""
        return QSize(theme.px(184), theme.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws ground, sign, name and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        used = theme.tokens()
        self._paint_ground(painter)
        side = theme.px(16)
        self._paint_sign(painter, QRectF(theme.px(12), (self.height() - side) / 2, side, side))
        words = self.rect().adjusted(theme.px(38), 0, -theme.px(12), 0)
        painter.setFont(theme.font(13, 600 if self.in_hand else 400))
        painter.setPen(QColor(used.ink))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(theme.font(11))
        painter.setPen(QColor(used.ink2))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._key)

    def _paint_ground(self, painter: QPainter) -> None:
        used = theme.tokens()
        corner = theme.px(6)
        if self.in_hand:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(used.side_sel))
            painter.drawRoundedRect(self.rect(), corner, corner)
        if self.hasFocus():
            painter.setPen(QPen(QColor(used.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)

    def _paint_sign(self, painter: QPainter, square: QRectF) -> None:
        used = theme.tokens()
        if self.icon_name:
            paint_icon(painter, square, self.icon_name, used.ink2)
        elif self._standing == "whole":
            paint_icon(painter, square, "check", used.accent)
        elif self._standing == "wrong":
            paint_icon(painter, square, "warning", used.hold)
        else:
            painter.setPen(QPen(QColor(used.ink2), square.width() / 12))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(square.center(), square.width() * 0.27, square.width() * 0.27)
