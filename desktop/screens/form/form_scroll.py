"""The page of the case form under its scroll bar: it goes where the cursor goes."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMoveEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.screens.form.form_page import FormPage
from desktop.screens.look import theme


class FormScroll(QScrollArea):
    """Shows the field that the cursor is in, with room for what is said beneath it."""

    part_in_hand = Signal(int)

    def __init__(self, page: FormPage):
        super().__init__()
        self._page = page
        self._cursor_was: QWidget = page
        self._typed_since = False
        page.changed.connect(self._note_typing)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def go_to(self, part: int) -> None:
        """Puts the cursor into a part of the form, and its head to the top."""
        self._typed_since = False
        self._page.start(part)
        self.verticalScrollBar().setValue(self._above(part) if part else 0)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Keeps the fields in their place on the screen when a strip comes over them while somebody types."""
        super().moveEvent(event)
        if self._typed_since:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + event.pos().y() - event.oldPos().y())

    def go_back(self) -> None:
        """Puts the cursor back where it was on the page."""
        self._cursor_was.setFocus()

    def _above(self, part: int) -> int:
        # What was just opened or put in takes its place first, or the head would be where it was before.
        self._page.adjustSize()
        return self._page.head(part).y() - theme.px(8)

    def _follow(self, _was: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._page.isAncestorOf(now):
            return
        self._cursor_was = now
        # Once the layout has caught up: the fields of a relative may have opened just now.
        QTimer.singleShot(0, self, self._show_cursor)
        part = self._page.part_around(now)
        if part is not None:
            self.part_in_hand.emit(part)

    def _note_typing(self) -> None:
        self._typed_since = True

    def _show_cursor(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self._page.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, theme.px(40))
