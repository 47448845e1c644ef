"""The main window: the bar over everything, the left pane, and the page that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from desktop.eligibility.checklist import Checklist, load_checklist
from desktop.eligibility.rules import RuleSet
from desktop.screens.look import theme
from desktop.screens.look.fitting import Fitting
from desktop.screens.page.asked import Asked, Followed
from desktop.screens.page.background import Background
from desktop.screens.window.book_name import BookName
from desktop.screens.window.find_bar import FindBar
from desktop.screens.window.last_place import put_back_size, state_of
from desktop.screens.window.menu_bar import put_titles
from desktop.screens.window.pages import Pages
from desktop.screens.window.sidebar import TODAY, Sidebar
from desktop.screens.window.status import StatusLine
from desktop.screens.window.window_state import load_state, save_state
from desktop.screens.words.counted import people_and_cases
from desktop.screens.words.words import day_text, rules_title
from desktop.settings import Settings, own_wording

if TYPE_CHECKING:
    from desktop.casebook.keeping.file import Casebook
    from desktop.screens.window.casebooks import Casebooks
    from desktop.screens.window.exporting import Exporting
    from desktop.screens.window.hold_bar import HoldBar
    from desktop.screens.window.key_sheet import KeySheet
    from desktop.screens.window.manual import ManualWindow
    from desktop.screens.window.menus import Actions
    from desktop.screens.window.pick_bar import PickBar
    from desktop.screens.window.safety import Safety
    from desktop.screens.window.saved_views import SavedViews
    from desktop.screens.window.start_drafts import StartDrafts
    from desktop.screens.window.stepping import Stepping
    from desktop.screens.window.text_size_keys import TextSizeKeys


class MainWindow(QMainWindow):
    """One casebook on one day. Everything slow runs beside it.

    The first picture has the bars, the left pane and Today. All else is put in by `parts.py`, in steps.
    """

    hold_bar: HoldBar
    key_sheet: KeySheet
    pick_bar: PickBar
    start_drafts: StartDrafts
    stepping: Stepping
    saved_views: SavedViews
    text_size: TextSizeKeys
    exporting: Exporting
    safety: Safety
    casebooks: Casebooks
    actions_of_menus: Actions

    def __init__(
        self,
        book: Casebook,
        rules: Mapping[str, RuleSet],
        settings: Settings,
        on: date,
        data_dir: Path,
        checklist: Checklist | None = None,
        whole: bool = True,
    ):
        """on: today; data_dir: where settings are kept; checklist: the papers to bring, else those shipped.

        whole: all of it is there at once; else the steps are the caller's to take. The book stays the
        caller's to close.
        """
        super().__init__()
        self.book = book
        self.settings, self.data_dir, self.today = settings, data_dir, on
        self.asked = Asked(
            book, rules, settings.reading, on, checklist or load_checklist(), own_wording(data_dir)
        )
        self.is_whole = False
        self.following = Background(self)
        self.manual: ManualWindow | None = None
        self.find_bar, self.sidebar, self.status = FindBar(on), Sidebar(), StatusLine()
        self.pages = Pages(self.asked, settings, on, self.sidebar)
        self.menus = put_titles(self.menuBar())
        self._lay_out()
        put_back_size(self, load_state(data_dir))
        if whole:
            self.make_whole()

    def make_whole(self) -> None:
        """Puts everything in that the first picture does not have."""
        from desktop.screens.window.parts import STEPS

        for step in STEPS:
            step(self)

    def begin(self) -> None:
        """Opens what one starts on."""
        if self.is_whole:
            self.sidebar.choose_today()
        else:
            self.pages.office.open_today(at_start=True)
            self.sidebar.show_seen(TODAY)

    def ahead(self) -> tuple[Callable[[], object], ...]:
        """What takes long to be made, to be made in a quiet moment before it is asked for."""
        return self.pages.case_pages.made_form, self.pages.person_pages.made_safeguarding

    def set_day(self, on: date) -> None:
        """Shows everything as of another day. Nothing is saved from that view, and letters are shut."""
        if not self._may_leave_day():
            self.find_bar.as_of.show_day(self.asked.on)
            return
        self.asked = replace(self.asked, on=on)
        self.find_bar.as_of.show_day(on)
        self._say_day()
        self.switch_actions()
        if not (self.pages.shows_people() or self.pages.shows_why() or self.pages.office.shows_today()):
            self.pages.back()
        self._read_anew()

    def place_hold(self) -> None:
        """Asks with which reason the case in hand is put on hold."""
        if number := self.number_in_hand():
            self.hold_bar.ask_to_place(number, self.settings.operator)

    def lift_hold(self) -> None:
        """Asks with which reason the hold on the case in hand is lifted."""
        if number := self.number_in_hand():
            self.hold_bar.ask_to_lift(number, self.settings.operator)

    def show_keys(self) -> None:
        """Shows every key there is, on a sheet of its own beside the window."""
        from desktop.screens.window.key_sheet import keys_in_lists, menu_keys
        from desktop.screens.words.keys import keys_of

        form = {self.tr("In the case form"): keys_of(self.pages.case_pages.made_form())}
        self.key_sheet.show_keys({**menu_keys(self.menuBar()), **form, **keys_in_lists()})

    def refresh(self, first: tuple[str, int] | None = None) -> None:
        """Reads the casebook again. first: the case and person to be in hand afterwards."""
        self.pages.ask(self.asked, self.settings, first)
        self.stepping.show()
        self.saved_views.show()
        self.safety.look_after_saving()
        from desktop.screens.page.follow import follow

        asked = self.asked
        self.following.ask(lambda stop: follow(asked, stop), self._take_followed)

    def _read_anew(self) -> None:
        """Reads everything under another day or reading; no count of the old one stays meanwhile."""
        self.sidebar.show_counts({})
        self.sidebar.saved.show_counts({})
        self.pages.take_followed(None)
        self.refresh()

    def busy(self) -> bool:
        """True while something is still being read or counted."""
        if not self.is_whole:
            return True
        others = (self.pages, self.saved_views, self.exporting, self.safety)
        return self.following.busy() or any(one.busy() for one in others)

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
        save_state(self.data_dir, state_of(self))
        if self.manual is not None:
            self.manual.close()
        # No thread may outlive the window: the casebook is closed next.
        for work in self.findChildren(Background):
            work.close()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the bar's parts over the panes, however these change their width."""
        if event.type() == QEvent.Type.Resize:
            self.stand_over()
        return super().eventFilter(watched, event)

    def stand_over(self) -> None:
        """Puts the bar's parts over the panes."""
        self.find_bar.stand_over(self.sidebar.width(), self.pages.right_width())

    def _take_followed(self, followed: Followed | None) -> None:
        if followed is None:
            return
        counts = {view: len(cases) for view, cases in followed.cases.items()}
        self.sidebar.show_counts({**counts, "everyone": followed.counts.cases})
        self.pages.take_followed(followed)
        self.saved_views.count(self.asked, followed)
        self.status.show_facts([people_and_cases(*followed.counts), self._reading_words()])

    def _reading_words(self) -> str:
        return self.tr("Reading: {0}").format(rules_title(self.asked.chosen))

    def _may_leave_day(self) -> bool:
        """True where nothing is being typed that could not be saved as of another day."""
        if self.hold_bar.isVisible():
            self.status.say(self.tr("Finish the hold, or leave it with Esc, before you choose another day."))
            return False
        return self.pages.may_leave()

    def _say_day(self) -> None:
        """Says with words and ground that the day is not today, for as long as it is not."""
        away = self.asked.on != self.today
        words = self.tr("as of {0}, nothing is saved from this view").format(day_text(self.asked.on))
        self.status.show_day(words if away else "")
        for bar in (self.find_bar, self.status):
            theme.restyle(bar, "ground", "tint" if away else "window")
        self.find_bar.new_case.setEnabled(not away)

    def switch_actions(self) -> None:
        """Switches on what can be done with what is seen."""
        is_today = self.asked.on == self.today
        self.actions_of_menus.switch(self.pages, is_today)
        self.stepping.switch(is_today)
        self.pick_bar.switch(is_today)
        self.saved_views.switch(is_today)
        self.status.show_page(self.pages.person_pages.counted())

    def set_settings(self, settings: Settings) -> None:
        """Goes on under the settings that were saved."""
        self.pages.back()
        self.text_size.take(int(settings.text_size))
        if settings.window_language != self.settings.window_language:
            from desktop.screens.window.another_language import open_again

            open_again(self, self.asked, settings, self.today, self.data_dir)
        else:
            self.settings = settings
            self.asked = replace(self.asked, reading=settings.reading)
            self.status.say(self.tr("Settings saved"))
            self._read_anew()

    def number_in_hand(self) -> str:
        """The case in hand; empty as of another day than today: nothing is saved from that view."""
        case = self.pages.case_in_hand() if self.asked.on == self.today else None
        return case.number if case else ""

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("{0} – Yearmark").format(self.asked.book.path.stem))
        self.resize(theme.px(1280), theme.px(800))
        self.book_name = BookName(self.asked.book.path, self.menuBar())
        self.menuBar().setCornerWidget(self.book_name)
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.find_bar, theme.hairline(), self.pages, theme.hairline(), self.status):
            self._column.addWidget(part, 1 if part is self.pages else 0)
        self.whole = Fitting(middle)
        self.setCentralWidget(self.whole)
        self.sidebar.installEventFilter(self)

    def put_over_pages(self, strips: Sequence[QWidget]) -> None:
        """Puts strips between the bar and the pages, from the top down; they stay hidden until they ask."""
        at = self._column.indexOf(self.pages)
        for place, strip in enumerate(strips, start=at):
            self._column.insertWidget(place, strip)
