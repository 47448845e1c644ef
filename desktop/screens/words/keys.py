"""Keys of a page: each works while the cursor is in the page, and has words for the sheet of keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

# Qt's own Spanish spells keys out, "Control+Mayúsculas"; here they are called as keyboards call them.
# lupdate finds them here, and Qt asks for them itself.
PRINTED = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
)


def as_printed(key: str | QKeySequence) -> str:
    """A key, "Ctrl+Shift+H", as it is printed on the keyboards of the window's language."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def add_key(page: QWidget, key: str, words: str, does: Callable[[], object]) -> None:
    """Gives a page a key. key: as in "Ctrl+S"; words: what it does, as the sheet of keys says it."""
    shortcut = QShortcut(QKeySequence(key), page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setWhatsThis(words)
    shortcut.activated.connect(does)


def keys_of(page: QWidget) -> dict[str, str]:
    """The keys of a page, as the desktop writes them, and what each does."""
    shortcuts = page.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return {as_printed(one.key()): one.whatsThis() for one in shortcuts}
