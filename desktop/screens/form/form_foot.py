"""The foot of the case form: Save, what was said of the last saving, and the question before leaving."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme

LEAST = 350
_BESIDE, _BENEATH = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class FormFoot(QWidget):
    """The buttons of the form, one beneath the other where they are too wide for their room.

    The question takes their place: no box opens over what was typed.
    """

    save = Signal()
    save_and_next = Signal()
    stay = Signal()
    leave = Signal()

    def __init__(self, with_next: bool = True) -> None:
        """with_next: Save and next stands beside Save."""
        super().__init__()
        theme.put_on_ground(self, "panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._undo: Callable[[], None] | None = None
        self._rows: list[QBoxLayout] = []
        self._save = KeyButton(self.tr("Save"), key=self.tr("Ctrl+S"), kind="main")
        self._said = wrapped(size=13)
        self._put_back = KeyButton(self.tr("Put back"), kind="link")
        self._put_back.clicked.connect(self._do_undo)
        self._draft = theme.label(size=12, tone="second")
        self._keep_typing = KeyButton(self.tr("Keep typing"), key=self.tr("Esc"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(theme.hairline())
        # The stack stands in the foot before its pages come: it shows them, and would open windows of them.
        self._pages = QStackedLayout()
        column.addLayout(self._pages)
        self._pages.addWidget(self._buttons(with_next))
        self._pages.addWidget(self._question())
        self.say("")

    def say(self, text: str, wrong: bool = False, undo: Callable[[], None] | None = None) -> None:
        """Says a sentence beside the buttons; `undo` takes back what it tells of."""
        self._said.setText(text)
        theme.set_tone(self._said, "hold" if wrong else "second")
        self._undo = undo
        self._put_back.setVisible(undo is not None)
        self._hide_empty()

    def show_draft(self, at: str) -> None:
        """Shows at what time a draft was kept, "10:41"; nothing where `at` is empty."""
        self._draft.setText(self.tr("draft kept {0}").format(at) if at else "")
        self._hide_empty()

    def said(self) -> str:
        """The sentence that stands there."""
        return self._said.text()

    def start(self) -> None:
        """Puts the cursor on Save."""
        self._save.setFocus()

    def ask(self) -> None:
        """Asks what to do with what is not saved yet."""
        self._pages.setCurrentIndex(1)
        self._keep_typing.setFocus()

    def asks(self) -> bool:
        """True while the question stands."""
        return self._pages.currentIndex() == 1

    def stop_asking(self) -> None:
        """Shows the buttons again."""
        self._pages.setCurrentIndex(0)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest button, and wide enough for the fields over it."""
        widest = max(map(_widest, self._rows)) + theme.px(56 + 22)
        return QSize(max(widest, theme.px(LEAST)), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the buttons beside each other where they fit."""
        super().resizeEvent(event)
        self.rescale()

    def rescale(self) -> None:
        """Puts the buttons beside each other where they fit in the size that texts have now."""
        for row in self._rows:
            beside = _beside(row) + theme.px(56 + 22) <= self.width()
            row.setDirection(_BESIDE if beside else _BENEATH)
        self._hide_empty()

    def _hide_empty(self) -> None:
        """Keeps no line for words that are not there; beside the buttons they keep these at the left."""
        beside = self._rows[0].direction() == _BESIDE
        for words in (self._said, self._draft):
            words.setVisible(beside or bool(words.text()))

    def _do_undo(self) -> None:
        undo = self._undo
        self.say("")
        if undo:
            undo()

    def _buttons(self, with_next: bool) -> QWidget:
        following = KeyButton(self.tr("Save and next"), key=self.tr("Ctrl+Enter"))
        self._save.clicked.connect(self.save)
        following.clicked.connect(self.save_and_next)
        page, row = _page()
        self._rows.append(row)
        row.addWidget(self._save)
        if with_next:
            row.addWidget(following)
        row.addSpacing(theme.px(8))
        row.addWidget(self._said, 1)
        row.addWidget(self._put_back)
        row.addWidget(self._draft)
        return page

    def _question(self) -> QWidget:
        page, row = _page()
        ground = QFrame()
        theme.put_on_ground(ground, "unknown_soft")
        inner = QHBoxLayout(ground)
        self._rows.append(inner)
        inner.setContentsMargins(theme.px(14), theme.px(6), theme.px(8), theme.px(6))
        inner.setSpacing(theme.px(8))
        inner.addWidget(theme.label(self.tr("Not saved yet"), weight=600), 1)
        save = KeyButton(self.tr("Save"), kind="main")
        leave = KeyButton(self.tr("Leave without saving"), kind="bare")
        for button, signal in ((save, self.save), (self._keep_typing, self.stay), (leave, self.leave)):
            button.clicked.connect(partial(self._answer, signal))
            inner.addWidget(button)
        row.addWidget(ground)
        return page

    def _answer(self, signal: SignalInstance) -> None:
        self.stop_asking()
        signal.emit()


def _page() -> tuple[QWidget, QHBoxLayout]:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
    row.setSpacing(theme.px(8))
    return page, row


def _widths(row: QBoxLayout) -> list[int]:
    inside = (item.widget() for item in map(row.itemAt, range(row.count())) if item is not None)
    return [one.minimumSizeHint().width() for one in inside if one is not None and not one.isHidden()]


def _widest(row: QBoxLayout) -> int:
    return max(_widths(row))


def _beside(row: QBoxLayout) -> int:
    """How wide it is with everything in one line."""
    widths = _widths(row)
    return sum(widths) + row.spacing() * len(widths) + theme.px(8)
