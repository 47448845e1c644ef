"""The filter over the list: its parts as words that can be taken off, and beneath them its fields."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.casebook.lists.search import Filter
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.list.filter_form import FilterForm
from desktop.screens.list.search_words import filter_parts
from desktop.screens.look import theme
from desktop.screens.look.flow import Flow

KEY = "Ctrl+Shift+F"
SAVE_KEY = "Ctrl+Shift+S"


class FilterBar(QWidget):
    """Takes no room while nothing is filtered.

    filtered: the filter as it stands now; left: the keys are to go back to the list; save_asked: the search
    is to be kept under a name.
    """

    filtered = Signal(object)
    left = Signal()
    save_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._filter = Filter()
        self.parts = Flow()
        self.form: FilterForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.parts)
        self.parts.hide()

    def open_form(self, today: date) -> None:
        """Opens the fields with the cursor in the first, or closes them. today: for short years."""
        if self.form is not None and self.form.isVisible():
            self._close()
            return
        if self.form is None:
            self.form = FilterForm(today)
            self.form.filtered.connect(self.filtered)
            self.form.closed.connect(self._close)
            self._column.addWidget(self.form)
            self.form.show_filter(self._filter)
        self.form.show()
        self.form.start()

    def show_filter(self, wanted: Filter) -> None:
        """Shows a filter: each part in words, and in the fields where they are open."""
        if wanted == self._filter:
            return
        in_parts = QApplication.focusWidget() in self.parts.widgets()
        self._filter = wanted
        self.parts.put([*map(self._part, filter_parts(wanted)), *self._beside(wanted)])
        self.parts.setVisible(bool(wanted))
        if self.form is not None:
            self.form.show_filter(wanted)
        if in_parts:
            self._go_on(wanted)

    def words(self) -> list[str]:
        """What can be taken off, part by part."""
        return [words for _, words in filter_parts(self._filter)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list; Delete and Enter take off the part that has the keys."""
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif isinstance(focused, KeyButton) and event.key() in _PRESSES:
            focused.click()
        else:
            super().keyPressEvent(event)

    def _part(self, part: tuple[str, str]) -> KeyButton:
        name, words = part
        button = KeyButton(words[:1].upper() + words[1:], "close")
        button.setFont(theme.font(12, 500))
        button.setMaximumHeight(theme.px(30))
        button.setAccessibleName(self.tr("Take off: {0}").format(words))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: self.filtered.emit(self._filter.without(name)))
        return button

    def _beside(self, wanted: Filter) -> list[KeyButton]:
        """What can be done with the whole filter."""
        if not wanted:
            return []
        save = KeyButton(self.tr("Save view"), "bookmark", SAVE_KEY, kind="link")
        save.clicked.connect(self.save_asked)
        off = KeyButton(self.tr("Take all off"), kind="bare")
        off.clicked.connect(lambda: self.filtered.emit(Filter()))
        return [off, save]

    def _go_on(self, wanted: Filter) -> None:
        if wanted:
            self.parts.widgets()[0].setFocus()
        else:
            self.left.emit()

    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
        self.left.emit()


_PRESSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
