"""Keys of a page: each works while the cursor is in the page, and has words for the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def add_key(page: QWidget, key: str, words: str, does: Callable[[], object]) -> None:
    """Gives a page a key. key: as in "Ctrl+S"; words: what it does, as the sheet of keys says it."""
    shortcut = QShortcut(QKeySequence(key), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setWhatsThis(words)
    shortcut.activated.connect(does)


def keys_of(page: QWidget) -> dict[str, str]:
    """The keys of a page, as the desktop writes them, and what each does."""
    shortcuts = page.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    native = QKeySequence.SequenceFormat.NativeText
    return {one.key().toString(native): one.whatsThis() for one in shortcuts}
