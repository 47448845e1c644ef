"""What is said beneath a field: the echo of what was read, a question, or why it cannot be taken."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon
from desktop.screens.look.shapes import paint_shape

Sort = Literal["echo", "question", "warning", "refusal"]
_TONES: dict[Sort, theme.Tone] = {
    "echo": "second",
    "question": "unknown",
    "warning": "unknown",
    "refusal": "hold",
}


class Remark(QWidget):
    """One sentence with its sign. Its place can be kept free, so that nothing moves when it comes."""

    followed = Signal(str)

    def __init__(self, keeps_place: bool, parent: QWidget | None = None):
        super().__init__(parent)
        self._keeps_place = keeps_place
        self._said: tuple[str, Sort] | None = None
        self._sign = _Sign(self)
        self._words = theme.label(size=12)
        self._words.setWordWrap(True)
        self._words.setMinimumWidth(1)
        self._words.linkActivated.connect(self.followed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(5))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(theme.px(18))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(keeps_place)
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.say("")

    def say(self, text: str, sort: Sort = "echo") -> None:
        """Shows a sentence as it is; an empty one clears the place."""
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._show(text, sort)

    def ask(self, question: str) -> None:
        """Shows a question whose answers are links of our own making; `followed` names the one taken."""
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._show(question, "question")

    def _show(self, text: str, sort: Sort) -> None:
        # Said again at every key: a restyled label for each would make typing heavy.
        if (text, sort) == self._said:
            return
        self._said = (text, sort)
        self._words.setText(text)
        self._words.setFont(theme.font(12, 400 if sort == "echo" else 500))
        theme.set_tone(self._words, _TONES[sort])
        self._sign.show_sort(sort)
        self.setVisible(bool(text))


class _Sign(QWidget):
    """The triangle of a warning or a refusal, or the ring of a question; an echo has none."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._sort: Sort = "echo"
        self.setFixedSize(theme.px(14), theme.px(16))

    def show_sort(self, sort: Sort) -> None:
        """Draws the sign of this sort of remark."""
        self._sort = sort
        self.setVisible(sort != "echo")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws triangle or ring in the colour of its sentence."""
        painter = QPainter(self)
        square = QRectF(0, theme.px(1), self.width(), self.width())
        used = theme.tokens()
        if self._sort in ("refusal", "warning"):
            paint_icon(painter, square, "warning", used.hold if self._sort == "refusal" else used.unknown)
        elif self._sort == "question":
            paint_shape(painter, square, "unknown", QColor(used.unknown))
