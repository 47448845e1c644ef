"""The strip over the form that says who a person being typed might be, and why."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.people.alike import Alike
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon


class AlikeStrip(QWidget):
    """Takes no room while nobody is alike."""

    compare = Signal()
    not_same = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._who, self._why = wrapped(size=13, tone="ink"), wrapped()
        self._who.setFont(theme.font(13, 600))
        compare = KeyButton(self.tr("Compare"), key=self.tr("F8"))
        not_same = KeyButton(self.tr("Not the same"), kind="bare")
        compare.clicked.connect(self.compare)
        not_same.clicked.connect(self.not_same)
        self._lay_out(compare, not_same)
        self.hide()

    def show_alike(self, typed: str, found: Alike) -> None:
        """Shows who is alike. typed: the name of a relative who is meant; empty for the recruit."""
        who, case = found.person.name, found.case
        self._who.setText(
            self.tr("{0} might be {1}, case {2}").format(typed, who, case)
            if typed
            else self.tr("Might be {0}, case {1}").format(who, case)
        )
        self._why.setText("; ".join(self._reasons(found)))
        self.show()

    def said(self) -> str:
        """What it says; empty where nobody is alike."""
        return "" if self.isHidden() else f"{self._who.text()}: {self._why.text()}"

    def _reasons(self, found: Alike) -> list[str]:
        like = found.likeness
        reasons = [self.tr("same passport number")] if like.passport else []
        reasons += [self.tr("same birth date")] if like.birth else []
        for typed, known in like.names:
            same = typed.casefold() == known.casefold()
            reasons.append(
                self.tr("the name {0}").format(known)
                if same
                else self.tr("{0} also reads {1}").format(typed, known)
            )
        return reasons

    def _lay_out(self, compare: KeyButton, not_same: KeyButton) -> None:
        ground = QFrame()
        theme.put_on_ground(ground, "unknown_soft")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._who)
        words.addWidget(self._why)
        row = QHBoxLayout(ground)
        row.setContentsMargins(theme.px(14), theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(10))
        row.addWidget(_Sign(), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(compare)
        row.addWidget(not_same)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(12), theme.px(38), 0)
        column.addWidget(ground)


class _Sign(QWidget):
    """Two people."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(18), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws them in the colour of a question."""
        square = QRectF(0, 0, self.width(), self.height())
        paint_icon(QPainter(self), square, "people", theme.tokens().unknown)
