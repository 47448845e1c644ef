"""The list of people in the middle of the window: its title, its columns, its rows."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.casebook.lists.list import Order
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.empty import Empty
from desktop.screens.list.filter_bar import KEY as FILTER_KEY
from desktop.screens.list.filter_bar import FilterBar
from desktop.screens.list.people_view import PeopleView
from desktop.screens.list.table import MARK, NAME, CaseTable, Decide, Load
from desktop.screens.look import theme
from desktop.screens.page.arrangement import Arrangement, Entry
from desktop.screens.page.decided import Decided
from desktop.screens.page.found_row import Found
from desktop.screens.words.counted import grouped

_SORTED_BY: dict[int, Order] = {NAME: "name", MARK: "mark"}


class CaseList(QWidget):
    """People in rows. The row in hand stays in hand, and the list where it was, when other facts come."""

    moved = Signal()
    opened = Signal()
    sorted_by = Signal(str)

    def __init__(self, load: Load, decide: Decide, parent: QWidget | None = None):
        """load: the cases of the given numbers; decide: one of them as it stands on the day listed."""
        super().__init__(parent)
        self._table = CaseTable(load, decide)
        self.view = PeopleView(self._table)
        self.empty = Empty()
        self.filter_bar = FilterBar()
        self.filter_button = KeyButton("", "filter", kind="bare")
        self.columns_button = KeyButton("", "columns", kind="bare")
        self.letters = KeyButton("", "letter", kind="bare")
        self._ready = 0
        self._title = theme.label(size=15, weight=600)
        self._count = theme.label(size=12, tone="second")
        self._pages = QStackedWidget()
        self._lay_out()
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())
        self.view.opened.connect(self.opened)
        self.view.head.sectionClicked.connect(self._sort)

    def show_title(self, words: str, count: str) -> None:
        """Says what is listed and how much of it; "…" while it is being found."""
        self._title.setText(words)
        self._count.setText(count)
        self._make_room()

    def show_ready(self, people: int) -> None:
        """Offers the letters of those listed who are ready, where there is room; 0 for nobody."""
        self._ready = people
        self.letters.say(self.tr("Letters for {0} ready").format(grouped(people)))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives up the way to the letters in a narrow list, or where texts are large."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        shown = (self._title, self._count, self.letters, self.filter_button, self.columns_button)
        needed = sum(part.sizeHint().width() for part in shown) + theme.px(20 + 8 + 10 * len(shown))
        self.letters.setVisible(self._ready > 0 and needed <= self.width())

    def count(self) -> str:
        """How much is listed, in words."""
        return self._count.text()

    def entries(self) -> tuple[Entry, ...]:
        """The cases listed, in their order, each with those of its people who are."""
        return tuple(entry for group in self._table.arrangement.groups for entry in group.entries)

    def title(self) -> str:
        """What stands above the list, as one text."""
        return f"{self._title.text()} {self._count.text()}"

    def show_sorted(self, order: Order | None) -> None:
        """Puts the arrow at the column sorted by; None where the rows come as they were found."""
        columns = [column for column, one in _SORTED_BY.items() if one == order]
        self.view.head.show_sorted(columns[0] if columns else -1)

    def show_people(
        self,
        arrangement: Arrangement,
        on: date,
        first: tuple[str, int] | None = None,
        again: bool = False,
        found: Found | None = None,
    ) -> None:
        """Shows other rows.

        first: the case and person to take in hand; left out, those in hand stay, or the first person is.
        again: they are the same rows with newer facts, and the list stays where it was. found: by which words
        they were found, and why.
        """
        was = first or self.in_hand()
        scrolled = self.view.verticalScrollBar().value() if again else 0
        self._table.show(arrangement, on, found)
        self.view.spread_heads(self._table.tall_rows())
        self._turn_to(self.view if arrangement.rows else self.empty)
        row = arrangement.row_of(*was) if was else None
        self.view.verticalScrollBar().setValue(scrolled)
        row = arrangement.end(last=False) if row is None else row
        self.view.take_in_hand(row)
        if row is None:
            # Nobody was in hand in the new rows before, so only this has not been told.
            self.moved.emit()

    def place(self) -> QWidget:
        """Where the keys go: the rows, or, where nobody is listed, what to do about it."""
        return self._pages.currentWidget() or self.view

    def show_case(self, number: str, person: int = 0) -> bool:
        """Takes a person in hand; False where the list does not show the case."""
        row = self._table.arrangement.row_of(number, person)
        if row is not None:
            self.view.take_in_hand(row)
        return row is not None

    def in_hand(self) -> tuple[str, int] | None:
        """The case number and the person (0 for the recruit) in hand."""
        row = self.view.row_in_hand()
        if row is None or self._table.arrangement.head_at(row) is not None:
            return None
        place = self._table.arrangement.place_at(row)
        return self._table.arrangement.numbers[place.case], place.person

    def case_beside(self) -> str:
        """The number of the case after the one in hand, or before it where it is the last; empty for none."""
        numbers, shown = self._table.arrangement.numbers, self.in_hand()
        if shown is None:
            return ""
        at = numbers.index(shown[0])
        return next(iter(numbers[at + 1 : at + 2] or numbers[max(0, at - 1) : at]), "")

    def decided_in_hand(self) -> Decided | None:
        """The case in hand, decided; None where there is none."""
        row = self.view.row_in_hand()
        return None if row is None else self._table.decided_at(row)

    def _turn_to(self, page: QWidget) -> None:
        """Shows the rows or the empty page. The keys go with it unless they are at work elsewhere."""
        keys_are_here = QApplication.focusWidget() in (None, self.view, *self.empty.findChildren(QWidget))
        self._pages.setCurrentWidget(page)
        if keys_are_here:
            page.setFocus()

    def _sort(self, column: int) -> None:
        if column in _SORTED_BY:
            self.sorted_by.emit(_SORTED_BY[column])

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self.columns_button.setAccessibleName(self.tr("Columns"))
        self.columns_button.setToolTip(self.tr("Columns"))
        self.filter_button.setAccessibleName(self.tr("Filter"))
        self.filter_button.setAccessibleDescription(FILTER_KEY)
        self.filter_button.setToolTip(f"{self.tr('Filter')} {FILTER_KEY}")
        title = QHBoxLayout()
        title.setContentsMargins(theme.px(20), theme.px(6), theme.px(8), theme.px(4))
        title.setSpacing(theme.px(10))
        title.addWidget(self._title)
        # It takes what the title and the buttons leave, and gives way to them in the narrowest list.
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        title.addWidget(self._count, 1)
        for button in (self.letters, self.filter_button, self.columns_button):
            title.addWidget(button)
        self.letters.hide()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(title)
        column.addWidget(self.filter_bar)
        column.addWidget(self._pages, 1)
