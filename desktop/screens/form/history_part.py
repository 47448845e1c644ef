"""What was done in a case, the newest first: when, by whom, and what it was before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.history.field_history import has_own_history, history_beside, history_of_field
from desktop.casebook.history.history import Entry
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.form.history_lines import HistoryLines
from desktop.screens.form.history_words import place_words
from desktop.screens.look import theme

FIELD_KEY = "F7"
AT_ONCE = 20


class HistoryPart(QWidget):
    """The last entries of the history, of the whole case or of one field, and more of them when asked."""

    def __init__(self) -> None:
        super().__init__()
        self._whole: Sequence[Entry] = ()
        self._entries: Sequence[Entry] = ()
        self._cursor_was: QWidget | None = None
        self.lines, self.of = HistoryLines(), wrapped(size=13)
        self.only = KeyButton("", kind="link")
        self._earlier = KeyButton(self.tr("Show earlier changes"), icon="down", kind="link")
        self._earlier.clicked.connect(self._show_more)
        self.only.clicked.connect(self.switch)
        self.lines.currentRowChanged.connect(lambda _: self._show_choice())
        head = QHBoxLayout()
        head.addWidget(self.of, 1)
        head.addWidget(self.only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self.lines)
        column.addWidget(self._earlier, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_choice()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Shows the history of a case, given oldest first."""
        self._whole = tuple(entries)
        self._show_whole()

    def show_field(self, field: str, cursor: QWidget) -> None:
        """Shows the history of one field, with the cursor in it.

        field: as the history names it, empty for one that is not recorded yet; cursor: where Esc goes back
        to.
        """
        entries = history_of_field(self._whole, field) if field else []
        nothing = self.tr("Nothing is recorded of this field yet")
        self._show_of(self._changes_of(field) if entries else nothing, entries)
        self._cursor_was = cursor
        (self.lines if self._entries else self.only).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def switch(self) -> None:
        """From the whole history to that of the field of the line in hand, and back."""
        entry = self._in_hand()
        if self.of.text():
            self._show_whole()
            self.lines.setFocus()
        elif entry is not None and has_own_history(entry):
            self._show_of(self._changes_of(entry.field), history_beside(self._whole, entry))
            self.lines.setFocus()

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [self.lines, self.only, self._earlier]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the history of a field, to the field where the cursor came from there."""
        if event.key() != Qt.Key.Key_Escape or not self.of.text():
            super().keyPressEvent(event)
            return
        cursor = self._cursor_was or self.lines
        self._show_whole()
        cursor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_whole(self) -> None:
        self._cursor_was = None
        self._show_of("", tuple(reversed(self._whole)))

    def _show_of(self, field: str, entries: Sequence[Entry]) -> None:
        """field: in words; empty for the whole case."""
        self._entries = entries
        self.of.setText(field)
        self.lines.clear()
        self._show_more()
        self._show_choice()

    def _changes_of(self, field: str) -> str:
        return self.tr("Of this field alone: {0}").format(place_words(field))

    def _in_hand(self) -> Entry | None:
        row = self.lines.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _show_choice(self) -> None:
        entry = self._in_hand()
        of_field = bool(self.of.text())
        self.only.say(self.tr("Of the whole case") if of_field else self.tr("Of this field only"), FIELD_KEY)
        self.only.setEnabled(of_field or (entry is not None and has_own_history(entry)))

    def _show_more(self) -> None:
        shown = self.lines.count()
        for entry in self._entries[shown : shown + AT_ONCE]:
            self.lines.add(entry)
        self.lines.fit()
        self._earlier.setVisible(self.lines.count() < len(self._entries))
