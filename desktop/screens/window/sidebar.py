"""The left pane: what is followed, each view with its count, and the casebook's letters and trash."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.look import theme
from desktop.screens.page.standing import View
from desktop.screens.window.saved_group import SavedGroup
from desktop.screens.window.sidebar_list import SidebarList, Spot, group_title

TODAY, CALENDAR, LETTERS, TRASH = "today", "calendar", "letters", "trash"
LEAST_WIDTH = 196


class Sidebar(QWidget):
    """The views of the casebook, of which one is in hand, and beneath them its calendar, letters and trash.

    The views count cases, all alike. chosen: a view; again: the view in hand was clicked or entered once
    more; today_asked, calendar_asked, letters_asked, trash_asked: that page was taken in hand.
    """

    chosen = Signal(str)
    again = Signal(str)
    today_asked = Signal()
    calendar_asked = Signal()
    letters_asked = Signal()
    trash_asked = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._view: str = "everyone"
        self._views = SidebarList(self.tr("Follow"), self._view_spots())
        self._book = SidebarList(
            self.tr("Casebook"),
            [
                Spot(CALENDAR, self.tr("Calendar"), "calendar", counted=False),
                Spot(LETTERS, self.tr("Letters"), "letter"),
                Spot(TRASH, self.tr("Trash"), "bin"),
            ],
        )
        self._views.show_in_hand(self._view)
        self._views.chosen.connect(self._choose)
        self._views.again.connect(self._say_again)
        self._book.chosen.connect(self._ask_for_page)
        self.saved = SavedGroup()
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest name with its count."""
        least = super().minimumSizeHint()
        return QSize(max(theme.px(LEAST_WIDTH), least.width()), least.height())

    def words(self, view: View) -> str:
        """What a view is called."""
        return self._views.words(view)

    def choose(self, view: View) -> None:
        """Takes a view in hand, as if it had been clicked."""
        self._views.choose(view)

    def choose_today(self) -> None:
        """Takes Today in hand, as if it had been clicked."""
        self._views.choose(TODAY)

    def show_counts(self, counts: Mapping[View, int]) -> None:
        """Shows how much stands under each view; "…" for one that is not counted yet."""
        self._views.show_counts({str(view): count for view, count in counts.items()})

    def choose_letters(self) -> None:
        """Takes the register of letters in hand, as if it had been clicked."""
        self._book.choose(LETTERS)

    def show_kept(self, letters: int, trashed: int) -> None:
        """Shows how many letters were issued, and how much is in the trash."""
        self._book.show_counts({LETTERS: letters, TRASH: trashed})

    def show_seen(self, page: str | None) -> None:
        """Shows that Today, the letters or the trash is what is seen, or again the view in hand before."""
        of_book = page in (LETTERS, TRASH)
        self._views.show_in_hand(None if of_book else page or self._view or None)
        self.saved.show_seen(page is None)
        self._book.show_in_hand(page if of_book else None)

    def show_other(self) -> None:
        """Shows that something else is listed than one of the views."""
        self._view = ""
        self.saved.show_in_hand(None)
        self.show_seen(None)

    def show_view(self, view: str) -> None:
        """Shows that a view is what is listed, and says nothing of it."""
        self._view = view
        self.show_seen(None)

    def _ask_for_page(self, page: str) -> None:
        asked = {CALENDAR: self.calendar_asked, LETTERS: self.letters_asked, TRASH: self.trash_asked}
        asked[page].emit()

    def _choose(self, place: str) -> None:
        if place == TODAY:
            self.today_asked.emit()
            return
        self._view = place
        self.saved.show_in_hand(None)
        self.chosen.emit(place)

    def _say_again(self) -> None:
        if self._views.in_hand() == TODAY:
            self.today_asked.emit()
        else:
            self.again.emit(self._view)

    def _view_spots(self) -> list[Spot]:
        return [
            Spot(TODAY, self.tr("Today"), "sun", counted=False),
            Spot("everyone", self.tr("Everyone"), "people"),
            Spot("reached", self.tr("Reached, no letter"), "diamond"),
            Spot("next30", self.tr("Next 30 days"), "clock"),
            Spot("next90", self.tr("Next 90 days"), "clock"),
            Spot("missing", self.tr("Missing facts"), "missing"),
            Spot("held", self.tr("On hold"), "hold"),
            Spot("stale", self.tr("Stale letters"), "paper"),
            Spot("ready", self.tr("May apply, no letter"), "check"),
        ]

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "side")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(8), theme.px(16), theme.px(8), 0)
        column.setSpacing(theme.px(2))
        cases = self.tr("cases")
        for title, counted, group in (
            (self.tr("Follow"), cases, self._views),
            (self.tr("Casebook"), "", self._book),
        ):
            column.addWidget(group_title(title, counted))
            group.fit()
            column.addWidget(group)
            column.addSpacing(theme.px(18))
            if group is self._views:
                column.addWidget(self.saved)
        column.addStretch(1)
