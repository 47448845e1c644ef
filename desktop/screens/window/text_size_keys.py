"""Larger and smaller text by key: kept in the settings, and shown at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from desktop.screens.look import theme
from desktop.screens.look.text_size import show_text_size
from desktop.screens.words.words import in_window_words
from desktop.settings import TEXT_SIZES, SettingsError, load_settings, save_settings

_SIZES = tuple(map(int, TEXT_SIZES))


class TextSizeKeys(QObject):
    """actions: for the View menu. said: the size that texts have now; changed: all is to be read anew."""

    said = Signal(str)
    changed = Signal()

    def __init__(self, data_dir: Path, parent: QObject):
        """data_dir: where the settings are kept."""
        super().__init__(parent)
        self._data_dir = data_dir
        self.actions = (
            self._action(self.tr("&Larger text"), ("Ctrl++", "Ctrl+="), lambda: self.take(_next_to(1))),
            self._action(self.tr("Smalle&r text"), ("Ctrl+-",), lambda: self.take(_next_to(-1))),
            self._action(self.tr("&Usual size of text"), ("Ctrl+0",), lambda: self.take(100)),
        )

    def take(self, percent: int) -> None:
        """Shows and keeps a size; where it can't be kept it holds until the program is left."""
        if percent != theme.text_size():
            show_text_size(percent)
            self.changed.emit()
        said = self.tr("Text at {0} %").format(percent)
        try:
            save_settings(self._data_dir, replace(load_settings(self._data_dir), text_size=str(percent)))
        except SettingsError as error:
            said = in_window_words(error)
        self.said.emit(said)

    def _action(self, words: str, keys: tuple[str, ...], does: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _=False: does())
        return action


def _next_to(step: int) -> int:
    """The next larger or smaller size; the last one where there is none."""
    now = theme.text_size()
    beyond = [size for size in _SIZES if (size - now) * step > 0]
    return now if not beyond else min(beyond) if step > 0 else max(beyond)
