"""The sheet of keys: all that can be done by keyboard, read from the menus and the form as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMenuBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.screens.look import theme
from desktop.screens.words.keys import as_printed

translate = QCoreApplication.translate

# What each part of the sheet is called, and in it each key with what it does.
Keys = Mapping[str, Mapping[str, str]]

_WIDTH = 424


class KeySheet(QWidget):
    """Lies over the right side of the window, to be read while one types. Esc or its own key closes it."""

    def __init__(self) -> None:
        super().__init__()
        theme.put_on_ground(self, "surface")
        self._cursor_was: QWidget | None = None
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Keys"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(theme.hairline(upright=True))
        row.addWidget(self._area, 1)
        self.hide()

    def lie_over(self, window: QWidget) -> None:
        """Lies over a widget from now on, whatever its size becomes."""
        self.setParent(window)
        self.hide()
        window.installEventFilter(self)

    def show_keys(self, keys: Keys) -> None:
        """Shows the sheet with these keys, or, where it is shown, takes it away."""
        if self.isVisible():
            self._close()
            return
        self._cursor_was = QApplication.focusWidget()
        self._area.setWidget(_page(keys))
        self._place()
        self.show()
        self.raise_()
        self._area.setFocus()

    def said(self) -> list[str]:
        """Every word on it."""
        page = self._area.widget()
        return [label.text() for label in page.findChildren(QLabel)] if page else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the sheet."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place as the window changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self.parent():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        under = self.parentWidget()
        if under is not None:
            width = min(theme.px(_WIDTH), under.width())
            self.setGeometry(under.width() - width, 0, width, under.height())

    def _close(self) -> None:
        self.hide()
        if self._cursor_was is not None and self._cursor_was.isVisible():
            self._cursor_was.setFocus()


def menu_keys(bar: QMenuBar) -> dict[str, dict[str, str]]:
    """The actions of the menus that have a key, by the menu's name."""
    found = {}
    for menu in bar.actions():
        keys = dict(_keys_in(menu))
        if keys:
            found[_plain(menu.text())] = keys
    return found


def keys_in_lists() -> dict[str, dict[str, str]]:
    """The keys that are no action: those of a list and of a field, which Qt or the widget itself answers."""
    return {
        translate("Keys", "In the list"): {
            translate("Keys", "Enter"): translate("Keys", "Open the case"),
            translate("Keys", "Home, End"): translate("Keys", "First and last person"),
            translate("Keys", "Esc"): translate("Keys", "Take the words out of the find box"),
            translate("Keys", "Delete"): translate("Keys", "Take off the part of the filter in hand"),
        },
        translate("Keys", "In the saved views"): {
            "F2": translate("Keys", "Rename the view"),
            translate("Keys", "Delete"): translate("Keys", "Take the view out"),
        },
        translate("Keys", "In a field"): {
            translate("Keys", "Enter"): translate("Keys", "Next field"),
            translate("Keys", "Alt+letter"): translate("Keys", "Field with that letter underlined"),
            translate("Keys", "Alt+1, Alt+2"): translate("Keys", "First or second day of a two-way date"),
            translate("Keys", "Up, Down"): translate("Keys", "A day later or earlier, in a date"),
            translate("Keys", "Page Up, Page Down"): translate("Keys", "A month later or earlier, in a date"),
            "F4": translate("Keys", "Calendar, in a date"),
            translate("Keys", "Esc"): translate("Keys", "Leave the page"),
        },
    }


def _keys_in(menu: QAction) -> Iterator[tuple[str, str]]:
    inner = menu.menu()
    for action in inner.actions() if isinstance(inner, QMenu) else []:
        if not action.shortcut().isEmpty():
            yield as_printed(action.shortcut()), _plain(action.text())


def _page(keys: Keys) -> QWidget:
    page = QWidget()
    theme.put_on_ground(page, "surface")
    column = QVBoxLayout(page)
    column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
    column.setSpacing(theme.px(6))
    for name, part in keys.items():
        column.addWidget(theme.label(name, size=15, weight=600))
        column.addLayout(_lines(part))
        column.addSpacing(theme.px(10))
    column.addStretch(1)
    return page


def _lines(part: Mapping[str, str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(16))
    grid.setVerticalSpacing(theme.px(3))
    grid.setColumnMinimumWidth(0, theme.px(112))
    grid.setColumnStretch(1, 1)
    for row, (key, words) in enumerate(part.items()):
        what = theme.label(words)
        what.setWordWrap(True)
        grid.addWidget(theme.label(key, size=12, tone="second"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(what, row, 1)
    return grid


def _plain(words: str) -> str:
    return words.replace("&", "")
