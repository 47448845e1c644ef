"""Two people side by side: chosen field by field, and merged, or said not to be the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Case
from desktop.casebook.people.not_same import keep_not_same
from desktop.casebook.steps.merge_plan import Compared, Standing, compared, why_not_merged
from desktop.casebook.steps.merging import merge
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.controls.two_values import LABEL_WIDTH, TwoValues, go_by
from desktop.screens.form.fact_words import fact_label, fact_text
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.words.words import in_window_words, relation_word

translate = QCoreApplication.translate


class ComparePeople(QWidget):
    """Shows what differs to be chosen, then what is alike. Merging keeps everything else of both.

    merged: the number of the case in which the one person stands; said_two: that they are not the same was
    kept; same: one of the two is not in the casebook yet, and they were said to be the same.
    """

    merged = Signal(str)
    said_two = Signal()
    same = Signal()
    closed = Signal()

    def __init__(self, book: Casebook, by: str):
        """by: who works here, for the history."""
        super().__init__()
        self._book, self._by = book, by
        self._both: tuple[Standing, Standing] | None = None
        self._rows: list[tuple[str, TwoValues]] = []
        self._heads = (wrapped(size=13, tone="ink"), wrapped(size=13, tone="ink"))
        self._told, self._refused = wrapped(size=13), wrapped(size=13, tone="hold")
        self._page, self._list = QWidget(), QVBoxLayout()
        self._merge = KeyButton(self.tr("Merge"), key=self.tr("Ctrl+Enter"), kind="main")
        self._two = KeyButton(self.tr("Not the same"), key=self.tr("F9"))
        self._lay_out()

    def show_people(self, case_a: Case, place_a: int, case_b: Case, place_b: int) -> None:
        """Lays two people side by side, each by a case and a place in it: 0 the recruit, 1 and on relatives.

        Where one is typed and not saved yet, they can be said to be the same, but are not merged here.
        """
        first, second = Standing(case_a, place_a), Standing(case_b, place_b)
        self._both = (first, second)
        for head, standing in zip(self._heads, self._both, strict=True):
            head.setText(_head(standing))
        self._fill(compared(first, second))
        reason = why_not_merged(first, second)
        self._refuse(reason)
        self._merge.setEnabled(not reason)
        self._merge.setText(self.tr("Merge") if self._are_stored() else self.tr("The same person"))
        self._two.setVisible(self._are_stored() and first.person.id != second.person.id)
        self._told.setText(self._what_follows(first, second))

    def rows(self) -> list[TwoValues]:
        """The rows in which there is something to choose."""
        return [row for _, row in self._rows]

    def refused(self) -> str:
        """Why they cannot be merged; empty where they can."""
        return self._refused.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows go from fact to fact and then to Merge; Ctrl+Enter merges; Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_F9 and self._two.isVisible():
            self._say_two()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            go_by(self.rows(), 1 if event.key() == Qt.Key.Key_Down else -1, self._merge)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._merge.click()
            else:
                self._go_on()
        else:
            super().keyPressEvent(event)

    def _are_stored(self) -> bool:
        return self._both is not None and all(one.person.id is not None for one in self._both)

    def _what_follows(self, first: Standing, second: Standing) -> str:
        if not self._are_stored():
            return self.tr("One of the two is not saved yet.")
        if first.place == second.place == 0:
            words = self.tr(
                "Contracts, relatives, letters and holds of case {1} go to case {0}. Case {1} is empty then "
                "and goes to the trash; its number stays in the history."
            )
            return words.format(first.case.number, second.case.number)
        return self.tr("Everything else of both is kept: letters, relations, papers. This can be undone.")

    def _fill(self, facts: Sequence[Compared]) -> None:
        while self._list.count():
            item = self._list.takeAt(0)
            if item is not None and (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._rows = []
        for fact in sorted(facts, key=lambda one: not one.differs):
            texts = fact_text(fact.name, fact.first), fact_text(fact.name, fact.second)
            if fact.differs:
                row = TwoValues(fact_label(fact.name), *texts, fact.proposed)
                self._rows.append((fact.name, row))
                self._list.addWidget(row)
            else:
                self._list.addWidget(_Alike(fact_label(fact.name), texts[0]))
        self._list.addStretch(1)
        if self._rows:
            self._rows[0][1].start()

    def _go_on(self) -> None:
        now = QApplication.focusWidget()
        if isinstance(now, KeyButton):
            now.click()
        else:
            go_by(self.rows(), 1, self._merge)

    def _do_merge(self) -> None:
        if self._both is None:
            return
        if not self._are_stored():
            self.same.emit()
            return
        choices = {name: row.chosen() for name, row in self._rows}
        try:
            number = merge(self._book, *self._both, choices, self._by)
        except CasebookError as error:
            self._refuse(in_window_words(error))
            return
        self.merged.emit(number)

    def _say_two(self) -> None:
        if self._both is None:
            return
        one, other = (standing.person.id for standing in self._both)
        if one is None or other is None:
            return
        try:
            keep_not_same(self._book, one, other, self._by)
        except CasebookError as error:
            self._refuse(in_window_words(error))
            return
        self.said_two.emit()
        self.closed.emit()

    def _refuse(self, sentence: str) -> None:
        self._refused.setText(sentence)
        self._refused.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self._list.setContentsMargins(theme.px(28), theme.px(4), theme.px(28), theme.px(16))
        self._list.setSpacing(theme.px(6))
        theme.put_on_ground(self._page, "surface")
        self._page.setLayout(self._list)
        scroll = scrolling(self._page)
        theme.keep_scroll_bar_place(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(scroll, 1)
        column.addWidget(theme.hairline())
        column.addWidget(self._foot())

    def _top(self) -> QVBoxLayout:
        heads = QHBoxLayout()
        heads.setSpacing(theme.px(8))
        heads.addSpacing(theme.px(LABEL_WIDTH + 8))
        for head in self._heads:
            head.setContentsMargins(theme.px(36), 0, 0, 0)
            head.setFont(theme.font(13, 600))
            heads.addWidget(head, 1)
        top = QVBoxLayout()
        # The scroll bar keeps its place beneath, so the heads keep clear of it too.
        top.setContentsMargins(theme.px(28), theme.px(14), theme.px(38), theme.px(8))
        top.setSpacing(theme.px(10))
        top.addWidget(theme.label(self.tr("Are these one person?"), size=20, weight=600))
        top.addLayout(heads)
        return top

    def _foot(self) -> QWidget:
        foot = QWidget()
        theme.put_on_ground(foot, "panel")
        cancel = KeyButton(self.tr("Back"), key=self.tr("Esc"), kind="bare")
        self._merge.clicked.connect(self._do_merge)
        self._two.clicked.connect(self._say_two)
        cancel.clicked.connect(self.closed)
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        row.setSpacing(theme.px(8))
        for button in (self._merge, self._two, cancel):
            row.addWidget(button)
        words = QVBoxLayout()
        words.addWidget(self._refused)
        words.addWidget(self._told)
        row.addSpacing(theme.px(8))
        row.addLayout(words, 1)
        return foot


class _Alike(QWidget):
    """A fact that both have alike."""

    def __init__(self, label: str, text: str):
        super().__init__()
        name = wrapped(label, size=13)
        name.setFixedWidth(theme.px(LABEL_WIDTH))
        said = wrapped(text, size=13)
        said.setContentsMargins(theme.px(36), 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(5), 0, theme.px(5))
        row.setSpacing(theme.px(8))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)


def _head(standing: Standing) -> str:
    """Who it is, and beneath where: "recruit, case 2026-0031"."""
    relation = relation_word(standing.relative.kind if standing.relative else "recruit")
    number = standing.case.number
    of_case = translate("ComparePeople", "{0}, case {1}").format(relation, number)
    place = of_case if number else translate("ComparePeople", "{0}, not saved yet").format(relation)
    return f"{standing.person.name}\n{place}"
