"""The foot of the case form: Save, what was said of the last saving, and the question before leaving."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.screens import theme
from desktop.screens.buttons import KeyButton
from desktop.screens.outcome_lines import wrapped


class FormFoot(QWidget):
    """The buttons of the form. The question takes their place: no box opens over what was typed."""

    save = Signal()
    save_and_next = Signal()
    stay = Signal()
    leave = Signal()

    def __init__(self, with_next: bool = True) -> None:
        """with_next: Save and next stands beside Save."""
        super().__init__()
        theme.put_on_ground(self, "panel")
        self._undo: Callable[[], None] | None = None
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

    def show_draft(self, at: str) -> None:
        """Shows at what time a draft was kept, "10:41"; nothing where `at` is empty."""
        self._draft.setText(self.tr("draft kept {0}").format(at) if at else "")

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
