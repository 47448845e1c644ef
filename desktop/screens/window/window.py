"""The main window: the bar over everything, the left pane, and the page that is open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.casebook.file import Casebook
from desktop.eligibility.checklist import Checklist, load_checklist
from desktop.eligibility.rules import RuleSet
from desktop.screens.list.column_choice import ColumnChoice
from desktop.screens.look import theme
from desktop.screens.look.fitting import Fitting
from desktop.screens.page.background import Background
from desktop.screens.page.follow import Asked, Followed, follow
from desktop.screens.window.after_saving import AfterSaving
from desktop.screens.window.another_language import open_again
from desktop.screens.window.book_name import BookName
from desktop.screens.window.casebooks import Casebooks
from desktop.screens.window.doings import doings_of
from desktop.screens.window.exporting import Exporting
from desktop.screens.window.find_bar import FindBar
from desktop.screens.window.hold_bar import HoldBar
from desktop.screens.window.key_sheet import KeySheet, keys_in_lists, menu_keys
from desktop.screens.window.last_place import put_back, state_of
from desktop.screens.window.listing import Listing
from desktop.screens.window.menus import make_menus
from desktop.screens.window.pages import Pages
from desktop.screens.window.pick_bar import PickBar
from desktop.screens.window.safety import Safety
from desktop.screens.window.saved_views import SavedViews
from desktop.screens.window.sidebar import Sidebar
from desktop.screens.window.start_drafts import StartDrafts
from desktop.screens.window.status import StatusLine
from desktop.screens.window.stepping import Stepping
from desktop.screens.window.text_size_keys import TextSizeKeys
from desktop.screens.window.tray import Tray
from desktop.screens.window.window_state import load_state, save_state
from desktop.screens.words.counted import people_and_cases
from desktop.screens.words.keys import keys_of
from desktop.screens.words.words import day_text, rules_title
from desktop.settings import Settings, own_wording

if TYPE_CHECKING:
    from desktop.screens.window.manual import ManualWindow


class MainWindow(QMainWindow):
    """One casebook on one day. Everything slow runs beside it."""

    def __init__(
        self,
        book: Casebook,
        rules: Mapping[str, RuleSet],
        settings: Settings,
        on: date,
        data_dir: Path,
        checklist: Checklist | None = None,
    ):
        """on: today; data_dir: where settings are kept; checklist: the papers to bring, else those shipped.

        The book stays the caller's to close.
        """
        super().__init__()
        self.book = book
        self._settings, self._data_dir, self._today = settings, data_dir, on
        self._asked = Asked(
            book, rules, settings.reading, on, checklist or load_checklist(), own_wording(data_dir)
        )
        self._following = Background(self)
        self.manual: ManualWindow | None = None
        self.find_bar, self.sidebar, self.status = FindBar(on), Sidebar(), StatusLine()
        self.pages = Pages(self._asked, settings, on, self.sidebar)
        self.hold_bar, self.key_sheet = HoldBar(book), KeySheet()
        self.pick_bar, self.start_drafts = PickBar(self.pages, self.find_bar), StartDrafts(book, on, self)
        self.stepping = Stepping(book, self.pages, self.sidebar, self.status, lambda: self._settings.operator)
        listing = Listing(self.find_bar, self.sidebar, self.pages, parent=self)
        by = (self.sidebar.saved, listing, lambda: self._settings.operator)
        self.saved_views = SavedViews(book, self.pages.people, *by)
        self.text_size = TextSizeKeys(data_dir, self)
        self.exporting = Exporting(self, self.pages.seen, lambda: self._settings.office.name)
        of_window = (lambda: self._settings, data_dir, on, self._number_in_hand, self)
        self.safety = Safety(book, self.pages, *of_window)
        of_case = (self.pick_bar.action, self.stepping.delete_action, *self.safety.of_case)
        columns = ColumnChoice(self.pages.people).action
        views, saved = self.sidebar.words, (columns, *self.saved_views.actions, *self.text_size.actions)
        self.casebooks = Casebooks(self, self.pages.office, data_dir, book.path, self.pages.may_leave)
        of_file = (self.casebooks.actions, self.exporting.actions)
        own = (views, *of_file, self.stepping.of_edit, of_case, saved)
        does = doings_of(self, data_dir, on)
        self._actions = make_menus(self, does, *own, of_tools=self.safety.actions)
        self._lay_out()
        self._connect()
        self._say_day()
        put_back(self, load_state(data_dir))
        self.pages.people.list.view.setFocus()
        # The first picture does not wait for the casebook.
        QTimer.singleShot(0, self.refresh)
        QTimer.singleShot(0, self.start_drafts.begin)

    def begin(self) -> None:
        """Opens what one starts on."""
        self.sidebar.choose_today()

    def set_day(self, on: date) -> None:
        """Shows everything as of another day. Nothing is saved from that view, and letters are shut."""
        if not self._may_leave_day():
            self.find_bar.as_of.show_day(self._asked.on)
            return
        self._asked = replace(self._asked, on=on)
        self.find_bar.as_of.show_day(on)
        self._say_day()
        if not (self.pages.shows_people() or self.pages.shows_why() or self.pages.office.shows_today()):
            self.pages.back()
        self._read_anew()

    def place_hold(self) -> None:
        """Asks with which reason the case in hand is put on hold."""
        if number := self._number_in_hand():
            self.hold_bar.ask_to_place(number, self._settings.operator)

    def lift_hold(self) -> None:
        """Asks with which reason the hold on the case in hand is lifted."""
        if number := self._number_in_hand():
            self.hold_bar.ask_to_lift(number, self._settings.operator)

    def show_keys(self) -> None:
        """Shows every key there is, on a sheet of its own beside the window."""
        form = {self.tr("In the case form"): keys_of(self.pages.case_pages.made_form())}
        self.key_sheet.show_keys({**menu_keys(self.menuBar()), **form, **keys_in_lists()})

    def refresh(self, first: tuple[str, int] | None = None) -> None:
        """Reads the casebook again. first: the case and person to be in hand afterwards."""
        self.pages.ask(self._asked, self._settings, first)
        self.stepping.show()
        self.saved_views.show()
        self.safety.look_after_saving()
        asked = self._asked
        self._following.ask(lambda stop: follow(asked, stop), self._take_followed)

    def _read_anew(self) -> None:
        """Reads everything under another day or reading; no count of the old one stays meanwhile."""
        self.sidebar.show_counts({})
        self.sidebar.saved.show_counts({})
        self.pages.take_followed(None)
        self.refresh()

    def busy(self) -> bool:
        """True while something is still being read or counted."""
        others = (self.pages, self.saved_views, self.exporting, self.safety)
        return self._following.busy() or any(one.busy() for one in others)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing else takes chooses nobody to compare with."""
        if event.key() == Qt.Key.Key_Escape and self.pick_bar.isVisible():
            self.pick_bar.close_bar()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes where nothing typed would be lost; else the form asks."""
        if not (self.safety.leaving or self.pages.may_leave()):
            event.ignore()
            return
        save_state(self._data_dir, state_of(self))
        if self.manual is not None:
            self.manual.close()
        # No thread may outlive the window: the casebook is closed next.
        for work in self.findChildren(Background):
            work.close()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the bar's parts over the panes, however these change their width."""
        if event.type() == QEvent.Type.Resize:
            self._stand_over()
        return super().eventFilter(watched, event)

    def _stand_over(self) -> None:
        self.find_bar.stand_over(self.sidebar.width(), self.pages.right_width())

    def _take_followed(self, followed: Followed | None) -> None:
        if followed is None:
            return
        counts = {view: len(cases) for view, cases in followed.cases.items()}
        self.sidebar.show_counts({**counts, "everyone": followed.counts.people})
        self.pages.take_followed(followed)
        self.saved_views.count(self._asked, followed)
        self.status.show_facts([people_and_cases(*followed.counts), self._reading_words()])

    def _reading_words(self) -> str:
        return self.tr("Reading: {0}").format(rules_title(self._asked.chosen))

    def _may_leave_day(self) -> bool:
        """True where nothing is being typed that could not be saved as of another day."""
        if self.hold_bar.isVisible():
            self.status.say(self.tr("Finish the hold, or leave it with Esc, before you choose another day."))
            return False
        return self.pages.may_leave()

    def _say_day(self) -> None:
        """Says with words and ground that the day is not today, for as long as it is not."""
        away = self._asked.on != self._today
        words = self.tr("as of {0}, nothing is saved from this view").format(day_text(self._asked.on))
        self.status.show_day(words if away else "")
        for bar in (self.find_bar, self.status):
            theme.restyle(bar, "ground", "tint" if away else "window")
        self.find_bar.new_case.setEnabled(not away)
        self._switch_actions()

    def _switch_actions(self) -> None:
        is_today = self._asked.on == self._today
        self._actions.switch(self.pages, is_today)
        self.stepping.switch(is_today)
        self.pick_bar.switch(is_today)
        self.saved_views.switch(is_today)

    def _set(self, settings: Settings) -> None:
        self.pages.back()
        self.text_size.take(int(settings.text_size))
        if settings.window_language != self._settings.window_language:
            open_again(self, self._asked, settings, self._today, self._data_dir)
        else:
            self._settings = settings
            self._asked = replace(self._asked, reading=settings.reading)
            self.status.say(self.tr("Settings saved"))
            self._read_anew()

    def _number_in_hand(self) -> str:
        """The case in hand; empty as of another day than today: nothing is saved from that view."""
        case = self.pages.case_in_hand() if self._asked.on == self._today else None
        return case.number if case else ""

    def _connect(self) -> None:
        pages, bar = self.pages, self.find_bar
        after = AfterSaving(self.book, pages, self.status, self.refresh, parent=self)
        after.hear_steps(self.stepping)
        after.hear_holds(self.hold_bar)
        after.hear_views(self.saved_views)
        bar.new_case.clicked.connect(lambda: pages.open_form(None))
        bar.as_of.asked.connect(self.set_day)
        bar.as_of.refused.connect(self.status.say)
        self.text_size.said.connect(self.status.say)
        self.text_size.changed.connect(self._stand_over)
        self.text_size.changed.connect(self.refresh)
        self.casebooks.leave.connect(self.safety.leave_for)
        self.safety.follow(self.status.say, self.refresh, lambda: self.window().close())
        for told in (pages.people.failed, self.saved_views.failed, self.exporting.said):
            told.connect(self.status.say)
        self._following.failed.connect(self.status.say)
        pages.people.listed.connect(self._switch_actions)
        pages.people.list.moved.connect(self._switch_actions)
        self.pick_bar.said.connect(self.status.say)
        self.start_drafts.used.connect(pages.open_draft)
        self.start_drafts.failed.connect(self.status.say)
        pages.office.said.connect(self.status.say)
        pages.office.notice.connect(Tray(self).tell)
        pages.lift.connect(self.lift_hold)
        pages.set.connect(self._set)
        pages.turned.connect(self._switch_actions)
        pages.turned.connect(self._stand_over)
        for pane in (self.sidebar, pages.people.panel):
            pane.installEventFilter(self)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("{0} – Yearmark").format(self._asked.book.path.stem))
        self.resize(theme.px(1280), theme.px(800))
        self.menuBar().setCornerWidget(BookName(self._asked.book.path, self.menuBar()))
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (
            self.find_bar,
            theme.hairline(),
            self.safety.strip,
            self.start_drafts.offer,
            self.hold_bar,
            self.pick_bar,
            self.saved_views.bar,
            self.pages,
            theme.hairline(),
            self.status,
        ):
            column.addWidget(part, 1 if part is self.pages else 0)
        whole = Fitting(middle)
        self.setCentralWidget(whole)
        self.key_sheet.lie_over(whole)
