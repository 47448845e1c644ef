"""What another window changed in the case that is saved here: both values of each fact, to choose from."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.case import Case
from desktop.casebook.history.conflict import Conflict
from desktop.casebook.history.three_ways import Clash, with_stored
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.controls.two_values import LABEL_WIDTH, TwoValues, go_by
from desktop.screens.form.clash_words import clash_label, clash_text
from desktop.screens.look import theme

_MOST_HEIGHT = 320
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ConflictPart(QFrame):
    """Stands over the form until it is answered; what is typed stays as it is.

    chosen: the case with the values that were chosen, and the case as it is stored now.
    """

    chosen = Signal(object, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._conflict: Conflict | None = None
        self._rows: list[tuple[Clash, TwoValues]] = []
        self._title, self._list = wrapped(size=15, tone="ink"), QVBoxLayout()
        self._title.setFont(theme.font(15, 600))
        self._save = KeyButton(self.tr("Save what is chosen"), key=self.tr("Ctrl+Enter"))
        self._back = KeyButton(self.tr("Keep typing"), key=self.tr("Esc"))
        self._scroll = QScrollArea()
        self._lay_out()
        self.hide()

    def show_conflict(self, conflict: Conflict) -> None:
        """Shows the facts that both windows changed; what is typed here stands at first."""
        self._conflict = conflict
        self._title.setText(
            self.tr("Case {0} was changed in another window while you typed.").format(conflict.stored.number)
        )
        self._clear()
        for clash in conflict.clashes:
            texts = clash_text(clash, clash.stored), clash_text(clash, clash.mine)
            row = TwoValues(clash_label(conflict.mine, conflict.stored, clash), *texts, "second")
            self._rows.append((clash, row))
            self._list.addWidget(row)
        self.show()
        self._scroll.setFixedHeight(min(theme.px(_MOST_HEIGHT), theme.px(44) * len(self._rows) + theme.px(4)))
        self._rows[0][1].start()

    def rows(self) -> list[TwoValues]:
        """The rows, one a fact; the first value is the stored one, the second the one typed here."""
        return [row for _, row in self._rows]

    def close_part(self) -> None:
        """Takes the part away, and leaves the form as it was."""
        self._conflict = None
        self._clear()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Takes the keys that save before the form does, which would ask about the same facts again."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _saves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows go from fact to fact and then to Save; Ctrl+Enter saves; Esc goes back."""
        enter = event.key() in _ENTER
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif _saves(event):
            self._take()
        elif enter and isinstance(now := QApplication.focusWidget(), KeyButton):
            now.click()
        elif enter or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            go_by(self.rows(), -1 if event.key() == Qt.Key.Key_Up else 1, self._save)
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        if self._conflict is None:
            return
        case: Case = self._conflict.mine
        for clash, row in self._rows:
            if row.chosen() == "first":
                case = with_stored(case, clash)
        stored = self._conflict.stored
        self.close_part()
        self.chosen.emit(case, stored)

    def _clear(self) -> None:
        for _, row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        page = QWidget()
        theme.put_on_ground(page, "panel")
        self._list.setContentsMargins(0, 0, theme.px(10), 0)
        self._list.setSpacing(theme.px(6))
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        page.setLayout(self._list)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(page)
        told = wrapped(
            self.tr("Choose what is right for each fact. All else that both changed goes together.")
        )
        column = QVBoxLayout()
        column.setContentsMargins(theme.px(28), theme.px(14), theme.px(28), theme.px(12))
        column.setSpacing(theme.px(6))
        for part in (self._title, told):
            column.addWidget(part)
        column.addLayout(self._heads())
        column.addWidget(self._scroll)
        column.addSpacing(theme.px(4))
        column.addLayout(self._buttons())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column)
        whole.addWidget(theme.hairline())

    def _heads(self) -> QHBoxLayout:
        heads = QHBoxLayout()
        heads.setContentsMargins(0, 0, theme.px(10), 0)
        heads.setSpacing(theme.px(8))
        heads.addSpacing(theme.px(LABEL_WIDTH + 8))
        for words in (self.tr("Stored by the other window"), self.tr("Typed here")):
            head = theme.label(words, size=12, weight=500, tone="second")
            heads.addWidget(head, 1)
        return heads

    def _buttons(self) -> QHBoxLayout:
        self._save.clicked.connect(self._take)
        self._back.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._save)
        row.addWidget(self._back)
        row.addStretch(1)
        return row


def _saves(event: QKeyEvent) -> bool:
    """True for the keys that save in the form: Ctrl+Enter and Ctrl+S."""
    with_ctrl = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.ControlModifier
    return with_ctrl and event.key() in (*_ENTER, Qt.Key.Key_S)
