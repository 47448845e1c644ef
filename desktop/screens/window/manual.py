"""The manual in a window of its own, to be read while one works in the other."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop.resources import resource
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.look import theme
from desktop.screens.words.keys import add_key
from desktop.screens.words.language import spoken
from desktop.screens.words.manual_places import CONTENTS, place_of

# Of a page, and how wide its pictures are.
_MARGIN, _PICTURE = 28, 960


class ManualWindow(QWidget):
    """Esc closes it; the next F1 opens it again at the place for what is then in hand."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Manual – Yearmark"))
        # It does not keep the program open when the other window is closed.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._shown: list[str] = []
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Manual"))
        self.text.document().setDocumentMargin(theme.px(_MARGIN))
        self.text.anchorClicked.connect(self._follow)
        self.contents = KeyButton(self.tr("Contents"), key="Alt+Home")
        self.contents.clicked.connect(lambda: self.open(CONTENTS))
        self.back = KeyButton(self.tr("Back"), icon="left", key="Alt+←")
        self.back.clicked.connect(self.go_back)
        add_key(self, "Alt+Left", self.back.text(), self.go_back)
        add_key(self, "Alt+Home", self.contents.text(), lambda: self.open(CONTENTS))
        self._lay_out()
        # Wide enough for a picture beside the scroll bar, whatever the size of text.
        self.resize(max(theme.px(1020), _PICTURE + theme.px(2 * _MARGIN + 24)), theme.px(760))

    def open(self, place: str) -> None:
        """Opens a page, at one of its heads where the place names one: "family.md#dates"."""
        self._shown.append(place)
        self._show()

    def place(self) -> str:
        """What is shown now."""
        return self._shown[-1]

    def go_back(self) -> None:
        """Opens what was shown before."""
        if len(self._shown) > 1:
            self._shown.pop()
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the manual."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        page, _, head = self.place().partition("#")
        source = QUrl.fromLocalFile(str(page_file(page)))
        self.text.setSource(source, QTextDocument.ResourceType.MarkdownResource)
        _in_our_weight(self.text.document())
        self.back.setEnabled(len(self._shown) > 1)
        if head:
            self._go_to(heads_of(resource(f"manual/{page}")).index(head))
        self.text.setFocus()

    def _go_to(self, position: int) -> None:
        document = self.text.document()
        blocks = (document.findBlockByNumber(number) for number in range(document.blockCount()))
        head = [block for block in blocks if block.blockFormat().headingLevel()][position]
        at = document.documentLayout().blockBoundingRect(head).top()
        self.text.setTextCursor(QTextCursor(head))
        self.text.verticalScrollBar().setValue(round(at) - theme.px(20))

    def _follow(self, link: QUrl) -> None:
        self.open(link.fileName() + (f"#{link.fragment()}" if link.hasFragment() else ""))

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        foot = QWidget()
        theme.put_on_ground(foot, "panel")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        row.setSpacing(theme.px(8))
        row.addWidget(self.contents)
        row.addWidget(self.back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.text, 1)
        column.addWidget(theme.hairline())
        column.addWidget(foot)


def _in_our_weight(document: QTextDocument) -> None:
    """Bold words get the boldest cut that is shipped; a bolder one would be a smear of it."""
    block = document.begin()
    while block.isValid():
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        fragments = [one.fragment() for one in block]  # type: ignore[attr-defined]  # not in the stubs
        for fragment in fragments:
            if fragment.charFormat().fontWeight() > QFont.Weight.DemiBold:
                cursor = QTextCursor(document)
                cursor.setPosition(fragment.position())
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(bold)
        block = block.next()


def open_manual(manual: ManualWindow | None) -> ManualWindow:
    """Shows the manual at the place for where the cursor is now. manual: the one shown before, if any."""
    place = place_of(QApplication.focusWidget())
    shown = ManualWindow() if manual is None else manual
    # Shown first: a page that is not laid out yet can't be gone into.
    shown.show()
    shown.open(place)
    shown.activateWindow()
    return shown


def page_file(page: str) -> Path:
    """The file of a page: in the window's language where it was written in it, else in English."""
    try:
        return resource(f"manual/{spoken()}/{page}")
    except FileNotFoundError:
        return resource(f"manual/{page}")


def heads_of(page: Path) -> list[str]:
    """The heads of a page, first to last, as places name them.

    A place names the head of the English page; in another language it is the one in the same position.
    """
    text = page.read_text(encoding="utf-8")
    return [_anchor_of(head) for head in re.findall(r"^#+ (.+)$", text, re.MULTILINE)]


def _anchor_of(head: str) -> str:
    # "The passport strip" is "the-passport-strip".
    kept = "".join(sign for sign in head.lower() if sign.isalnum() or sign in " -")
    return kept.strip().replace(" ", "-")
