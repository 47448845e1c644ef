"""What the window lists: whom the find box finds, a view of the left pane, or one person among everyone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from desktop.casebook.lists.search import Filter
from desktop.screens.list.search_words import Saved
from desktop.screens.page.standing import ALL_VIEWS, VIEWS, View
from desktop.screens.window.find_bar import FindBar
from desktop.screens.window.pages import Pages
from desktop.screens.window.sidebar import Sidebar


class Listing(QObject):
    """Carries what is asked at the top and at the left to the list, and the keys from there to the page."""

    def __init__(self, find_bar: FindBar, sidebar: Sidebar, pages: Pages, parent: QObject):
        super().__init__(parent)
        self._find_box, self._sidebar, self._pages = find_bar.find_box, sidebar, pages
        self._find_box.textChanged.connect(self._find)
        self._find_box.left_down.connect(self._go_to_list)
        find_bar.as_of.entered.connect(self._go_to_page)
        sidebar.chosen.connect(self._show_view)
        sidebar.again.connect(self._show_view_again)
        sidebar.today_asked.connect(self._show_today)
        sidebar.calendar_asked.connect(self._show_calendar)
        sidebar.letters_asked.connect(self._show_register)
        sidebar.trash_asked.connect(self._show_trash)
        pages.turned.connect(lambda: sidebar.show_seen(pages.office.seen()))
        pages.office.view_asked.connect(self._show_counted)
        pages.office.days_asked.connect(self._show_days)
        pages.found.connect(self._show_person)
        pages.people.list.empty.asked.connect(self._fill_emptiness)

    def _find(self, words: str) -> None:
        if self._pages.may_leave():
            if not self._pages.shows_people():
                self._pages.back()
                self._find_box.setFocus()
            self._pages.people.look_up(words)

    def words(self, view: str) -> str:
        """What a view is called; of one that no version knows, everyone is listed."""
        if view in VIEWS or view not in ALL_VIEWS:
            return self._sidebar.words(view if view in VIEWS else "everyone")
        # A view that only Today counts, which names it.
        from desktop.screens.today.today_page import view_words

        return view_words(view)

    def show_saved(self, number: int, saved: Saved) -> None:
        """Lists a search that was saved, its words in the find box. number: the id of the view."""
        if not self._pages.may_leave():
            self._sidebar.show_seen(self._pages.office.seen())
            return
        self._find_box.blockSignals(True)
        self._find_box.setText(saved.search.words)
        self._find_box.blockSignals(False)
        if not self._pages.shows_people():
            self._pages.back()
        self._sidebar.show_other()
        self._sidebar.saved.show_in_hand(number)
        self._pages.people.show_saved(saved)

    def forget_saved(self) -> None:
        """Goes on with what is listed, whose saved view is gone."""
        self._pages.people.forget_saved()
        view = self._pages.people.search.view
        if view in VIEWS:
            self._sidebar.show_view(view)

    def show_everyone(self) -> None:
        """Lists everyone, with no words and no filter."""
        self._pages.people.filter_by(Filter())
        self._sidebar.choose("everyone")

    def _show_view(self, view: View) -> None:
        if self._pages.may_leave():
            self._find_box.clear()
            if not self._pages.shows_people():
                self._pages.back()
            self._pages.people.show_view(view, self._sidebar.words(view))

    def _show_view_again(self, view: View) -> None:
        if self._find_box.text() or not self._pages.shows_people():
            self._show_view(view)

    def _show_trash(self) -> None:
        self._pages.open_trash()
        # Where a page that is typed in stays, the pane shows again what is seen.
        self._sidebar.show_seen(self._pages.office.seen())

    def _show_register(self) -> None:
        self._pages.open_register()
        self._sidebar.show_seen(self._pages.office.seen())

    def _show_today(self) -> None:
        self._pages.open_today()
        self._sidebar.show_seen(self._pages.office.seen())

    def _show_calendar(self) -> None:
        """Shows the year ahead, which stands on Today, with the keys in it."""
        self._show_today()
        if self._pages.office.day is not None and self._pages.office.shows_today():
            self._pages.office.day.year.view.setFocus()

    def _show_days(self, first: date, last: date) -> None:
        """Lists whose mark lies between two days, both included."""
        self._show_counted("everyone", self._sidebar.words("everyone"))
        self._pages.people.filter_by(Filter(mark_from=first, mark_until=last))

    def _show_counted(self, view: View, words: str) -> None:
        """Lists what a count of Today counts, and all of it."""
        self._pages.people.filter_by(Filter())
        if view in VIEWS:
            self._sidebar.choose(view)
            self._show_view_again(view)
            return
        self._find_box.clear()
        self._pages.back()
        self._pages.people.show_view(view, words)
        self._sidebar.show_other()

    def _show_person(self, number: str, person: int) -> None:
        """Takes a person in hand among everyone, whatever was listed."""
        self._pages.back()
        self._find_box.clear()
        self._pages.people.filter_by(Filter())
        self._sidebar.choose("everyone")
        self._pages.people.list.show_case(number, person)

    def _fill_emptiness(self) -> None:
        if self._pages.people.is_empty_book():
            self._pages.open_form(None)
        elif self._pages.people.search.filter:
            self._pages.people.filter_by(Filter())
        elif self._find_box.text():
            self._find_box.clear()
        else:
            self._sidebar.choose("everyone")

    def _go_to_list(self) -> None:
        if self._pages.may_leave():
            self._pages.back()

    def _go_to_page(self) -> None:
        page = self._pages.why if self._pages.shows_why() else self._pages.people.list.view
        if page is not None:
            page.setFocus()
