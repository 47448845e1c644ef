"""Saving what is listed under a name, listing it again, renaming it, taking it out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from desktop.casebook.lists.saved_views import (
    SavedView,
    delete_view,
    keep_view,
    rename_view,
    saved_views,
)
from desktop.casebook.tables.book import Casebook, CasebookError, readable
from desktop.screens.list.filter_bar import SAVE_KEY
from desktop.screens.list.narrowing import narrowed
from desktop.screens.list.people_page import PeoplePage
from desktop.screens.list.search_words import Saved
from desktop.screens.page.asked import Asked, Followed
from desktop.screens.page.background import Background, Stop
from desktop.screens.page.follow import entries, of_view
from desktop.screens.window.listing import Listing
from desktop.screens.window.name_bar import NameBar
from desktop.screens.window.saved_group import SavedGroup
from desktop.screens.window.views_file import ViewsFile
from desktop.screens.words.words import in_window_words


class SavedViews(QObject):
    """Its actions are for the View menu.

    done: in words what was done, as nobody's step; failed: why the views can't be read, or not changed.
    """

    done = Signal(str, str)
    failed = Signal(str)

    def __init__(
        self, book: Casebook, people: PeoplePage, group: SavedGroup, listing: Listing, by: Callable[[], str]
    ):
        """by: who works here now, for the steps."""
        super().__init__(people)
        self._book, self._people, self._group, self._listing, self._by = book, people, group, listing, by
        self._is_today = True
        self._views: list[SavedView] = []
        self._counting = Background(self)
        self._counting.failed.connect(self.failed)
        self.bar = NameBar()
        self._save = self._action(self.tr("Sa&ve view"), SAVE_KEY, self.ask_to_save)
        self._rename = self._action(self.tr("Rename view"), "", self._rename_in_hand)
        self._delete = self._action(self.tr("Delete view"), "", self._delete_in_hand)
        self.file = ViewsFile(people, book, by)
        self.file.done.connect(self.done)
        self.file.failed.connect(self.failed)
        self.file.brought_in.connect(self.show)
        self.actions = (self._save, self._rename, self._delete, *self.file.actions)
        people.list.filter_bar.save_asked.connect(self.ask_to_save)
        people.listed.connect(self._switch)
        group.chosen.connect(self._choose)
        group.rename_asked.connect(self._ask_to_rename)
        group.delete_asked.connect(self._do_delete)

    def show(self) -> None:
        """Reads the saved views."""
        try:
            with readable(self._book):
                self._views = saved_views(self._book)
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
            return
        had_one = self._group.view_in_hand() is not None
        self._group.show_views(self._views)
        if had_one and self._group.view_in_hand() is None:
            self._listing.forget_saved()
        self._switch()

    def count(self, asked: Asked, followed: Followed) -> None:
        """Counts the people of each view, beside the window."""
        views = list(self._views)
        if views:
            self._counting.ask(lambda stop: _counted(asked, followed, views, stop), self._group.show_counts)

    def busy(self) -> bool:
        """True while views are being counted."""
        return self._counting.busy()

    def switch(self, is_today: bool) -> None:
        """Switches the actions: as of another day than today nothing is changed."""
        self._is_today = is_today
        self._switch()

    def ask_to_save(self) -> None:
        """Asks under which name what is listed is to be kept."""
        if self._is_today:
            in_hand = self._group.view_in_hand()
            told = self.tr("Save what is listed as a view: {0}.").format(self._people.sentence())
            self.bar.ask(told, in_hand.name if in_hand else "", self._keep)

    def _keep(self, name: str) -> None:
        kept = keep_view(self._book, name, self._people.search, self._by())
        self.show()
        self._choose(kept.id)
        self.done.emit("", self.tr("Saved as view {0}").format(kept.name))

    def _ask_to_rename(self, view: int) -> None:
        if self._is_today:
            was = self._group.view(view).name
            told = self.tr("Rename the view {0}.").format(was)
            self.bar.ask(told, was, lambda name: self._do_rename(view, name))

    def _do_rename(self, view: int, name: str) -> None:
        rename_view(self._book, view, name, self._by())
        self.show()
        if self._group.view_in_hand() == self._group.view(view):
            self._choose(view)
        self.done.emit("", self.tr("The view is called {0} now").format(self._group.view(view).name))

    def _do_delete(self, view: int) -> None:
        if not self._is_today:
            return
        was_in_hand = self._group.view_in_hand()
        try:
            name = delete_view(self._book, view, self._by())
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
            return
        if was_in_hand is not None and was_in_hand.id == view:
            self._listing.show_everyone()
        self.show()
        self.done.emit("", self.tr("View {0} is taken out").format(name))

    def _rename_in_hand(self) -> None:
        if view := self._group.view_in_hand():
            self._ask_to_rename(view.id)

    def _delete_in_hand(self) -> None:
        if view := self._group.view_in_hand():
            self._do_delete(view.id)

    def _choose(self, number: int) -> None:
        view = self._group.view(number)
        self._listing.show_saved(number, Saved(view.name, view.search, self._listing.words(view.search.view)))

    def _switch(self) -> None:
        self._save.setEnabled(self._is_today)
        self.file.switch(self._is_today)
        for action in (self._rename, self._delete):
            action.setEnabled(self._is_today and self._group.view_in_hand() is not None)

    def _action(self, words: str, key: str, does: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: does())
        return action


def _counted(asked: Asked, followed: Followed, views: list[SavedView], stop: Stop) -> dict[int, int]:
    """How many people each view lists; fewer views where it was stopped."""
    everyone = entries(asked, "mark")
    counts = {}
    for view in views:
        search = view.search
        under = followed.cases.get(search.view) if not search.words else None  # type: ignore[call-overload]
        found = narrowed(asked, of_view(everyone, under), search, stop)
        if found is None:
            break
        counts[view.id] = found.people
    return counts
