"""Lines of the history: when, by whom, and what was done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.casebook.history.history import Entry
from desktop.screens.form.history_words import entry_words
from desktop.screens.look import theme

_WHEN, _BY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_WORDS_AT = 0.32


class HistoryLines(QListWidget):
    """Lines to be read with the arrow keys. As tall as all its lines: the form scrolls, not the list."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("History of the case"))
        self.setItemDelegate(_LinePainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)

    def add(self, entry: Entry) -> None:
        """Puts one more line at the end."""
        when = f"{datetime.fromisoformat(entry.when):%d.%m.%Y %H:%M}"
        words = entry_words(entry)
        item = QListWidgetItem(words, self)
        item.setData(_WHEN, when)
        item.setData(_BY, entry.by)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{when}, {entry.by}, {words}")

    def fit(self) -> None:
        """Takes the height of all lines."""
        # Measured here once for each width: the list asks for the sizes again and again.
        lines = [self.item(row) for row in range(self.count())]
        for line in lines:
            line.setSizeHint(_size(self.indexFromItem(line), self.viewport().width()))
        self.setFixedHeight(max(theme.px(30), sum(line.sizeHint().height() for line in lines) + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys read line by line; Enter and Esc are the form's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _LinePainter(QStyledItemDelegate):
    """Day and name at the left, what was done at the right, wrapped and never cut."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        used = theme.tokens()
        painter.save()
        left, right = _columns(option.rect)
        painter.setPen(QColor(used.ink2))
        painter.setFont(theme.font(12))
        painter.drawText(left, int(_WRAPPED), _who(index))
        painter.setPen(QColor(used.ink))
        painter.setFont(theme.font(13))
        painter.drawText(right, int(_WRAPPED), index.data())
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), used.line2)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(used.accent))
            for inset in (0, 1):
                painter.drawRect(option.rect.adjusted(inset, inset, -1 - inset, -2 - inset))
        painter.restore()


def _size(index: QModelIndex, width: int) -> QSize:
    left, right = _columns(QRect(0, 0, width, theme.px(1000)))
    who = QFontMetrics(theme.font(12)).boundingRect(left, int(_WRAPPED), _who(index)).height()
    what = QFontMetrics(theme.font(13)).boundingRect(right, int(_WRAPPED), index.data()).height()
    return QSize(left.width(), max(who, what) + theme.px(11))


def _columns(room: QRect) -> tuple[QRect, QRect]:
    inside = room.adjusted(theme.px(8), theme.px(5), -theme.px(8), 0)
    split = round(inside.width() * _WORDS_AT)
    return inside.adjusted(0, 0, split - inside.width() - theme.px(8), 0), inside.adjusted(split, 0, 0, 0)


def _who(index: QModelIndex | QPersistentModelIndex) -> str:
    return f"{index.data(_WHEN)}  {index.data(_BY)}"
