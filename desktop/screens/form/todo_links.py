"""What is still to do, one link under the other, each leading to its field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.controls.todo_link import ToDoLink
from desktop.screens.controls.typed import Place


class Line(NamedTuple):
    """One thing to do: its words, the small ones beside them, and the field it leads to."""

    words: str
    beside: str
    place: Place
    is_wrong: bool = False


class ToDoLinks(QWidget):
    """followed: the place of the link that was pressed."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Line] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Lists these and no others."""
        # Asked at every key: a link that says the same stays untouched, with the cursor on it, and no link
        # is made anew where another can take its words.
        if lines == self._lines:
            return
        self._lines = lines
        links = self.links()
        for link in links[len(lines) :]:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        for at, line in enumerate(lines):
            (links[at] if at < len(links) else self._added()).show_words(*line[:2], line.is_wrong)

    def links(self) -> list[ToDoLink]:
        """The links now listed, in order."""
        items = [self._column.itemAt(at) for at in range(self._column.count())]
        return [widget for item in items if item and isinstance(widget := item.widget(), ToDoLink)]

    def _added(self) -> ToDoLink:
        link = ToDoLink()
        link.clicked.connect(lambda: self.followed.emit(self._lines[self.links().index(link)].place))
        self._column.addWidget(link)
        return link
