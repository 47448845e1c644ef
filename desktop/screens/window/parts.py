"""What the window has beside its first picture: made in steps, between which it goes on being painted.

Each step loads what it needs, and leaves nothing half connected: what is under way may end between two steps.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.screens.window.window_state import load_state

if TYPE_CHECKING:
    from desktop.screens.window.window import MainWindow


def _load_list(_window: MainWindow) -> None:
    import desktop.screens.list.list  # noqa: F401  # loading it is a step of its own


def _load_panel(_window: MainWindow) -> None:
    import desktop.screens.panel.panel  # noqa: F401


def _load_people(_window: MainWindow) -> None:
    import desktop.screens.list.people_page  # noqa: F401


def _people(window: MainWindow) -> None:
    window.pages.make_people()


def _bars(window: MainWindow) -> None:
    from desktop.screens.window.hold_bar import HoldBar
    from desktop.screens.window.key_sheet import KeySheet
    from desktop.screens.window.listing import Listing
    from desktop.screens.window.pick_bar import PickBar
    from desktop.screens.window.saved_views import SavedViews
    from desktop.screens.window.start_drafts import StartDrafts
    from desktop.screens.window.stepping import Stepping

    def by() -> str:
        return window.settings.operator

    book, pages, sidebar = window.book, window.pages, window.sidebar
    window.hold_bar, window.key_sheet = HoldBar(book), KeySheet()
    window.pick_bar = PickBar(pages, window.find_bar)
    window.start_drafts = StartDrafts(book, window.today, window)
    window.stepping = Stepping(book, pages, sidebar, window.status, by)
    listing = Listing(window.find_bar, sidebar, pages, parent=window)
    window.saved_views = SavedViews(book, pages.people, sidebar.saved, listing, by)


def _load_safety(_window: MainWindow) -> None:
    import desktop.screens.window.safety  # noqa: F401


def _actions(window: MainWindow) -> None:
    from desktop.screens.list.column_choice import ColumnChoice
    from desktop.screens.window.casebooks import Casebooks
    from desktop.screens.window.doings import doings_of
    from desktop.screens.window.exporting import Exporting
    from desktop.screens.window.menus import make_menus
    from desktop.screens.window.safety import Safety
    from desktop.screens.window.text_size_keys import TextSizeKeys

    pages, data_dir, today = window.pages, window.data_dir, window.today
    window.text_size = TextSizeKeys(data_dir, window)
    window.exporting = Exporting(window, pages.seen, lambda: window.settings.office.name)
    of_window = (lambda: window.settings, data_dir, today, window.number_in_hand, window)
    window.safety = Safety(window.book, pages, *of_window)
    window.casebooks = Casebooks(window, pages.office, data_dir, window.book.path, pages.may_leave)
    window.actions_of_menus = make_menus(
        window.menus,
        doings_of(window, data_dir, today),
        window.sidebar.words,
        of_books=window.casebooks.actions,
        of_file=window.exporting.actions,
        of_edit=window.stepping.of_edit,
        of_case=(window.pick_bar.action, window.stepping.delete_action, *window.safety.of_case),
        of_view=(ColumnChoice(pages.people).action, *window.saved_views.actions, *window.text_size.actions),
        of_tools=window.safety.actions,
    )
    _follow_safety(window)


def _follow_safety(window: MainWindow) -> None:
    window.safety.follow(window.status.say, window.refresh, lambda: window.window().close())
    for shown in (window.status, window.book_name):
        window.safety.kept.connect(shown.show_kept)
    window.casebooks.leave.connect(window.safety.leave_for)
    strips = (window.safety.strip, window.start_drafts.offer, window.hold_bar, window.pick_bar)
    window.put_over_pages((*strips, window.saved_views.bar))
    window.key_sheet.lie_over(window.whole)


def _connections(window: MainWindow) -> None:
    from desktop.screens.window.after_saving import AfterSaving
    from desktop.screens.window.tray import Tray

    pages, bar, say = window.pages, window.find_bar, window.status.say
    after = AfterSaving(window.book, pages, window.status, window.refresh, parent=window)
    after.hear_steps(window.stepping)
    after.hear_holds(window.hold_bar)
    after.hear_views(window.saved_views)
    bar.new_case.clicked.connect(lambda: pages.open_form(None))
    bar.as_of.asked.connect(window.set_day)
    window.text_size.changed.connect(window.stand_over)
    window.text_size.changed.connect(window.refresh)
    for told in (
        *(bar.as_of.refused, window.text_size.said, window.exporting.said, window.pick_bar.said),
        *(pages.people.failed, window.saved_views.failed, window.following.failed, pages.office.said),
        window.start_drafts.failed,
    ):
        told.connect(say)
    for changed in (pages.people.listed, pages.people.list.moved, pages.turned):
        changed.connect(window.switch_actions)
    window.start_drafts.used.connect(pages.open_draft)
    pages.office.notice.connect(Tray(window).tell)
    pages.office.far.connect(window.status.show_far)
    pages.lift.connect(window.lift_hold)
    pages.set.connect(window.set_settings)
    pages.turned.connect(window.stand_over)
    pages.people.panel.installEventFilter(window)


def _end(window: MainWindow) -> None:
    from desktop.screens.window.last_place import put_back_list

    window.is_whole = True
    window.switch_actions()
    shows_today = window.pages.office.shows_today()
    put_back_list(window, load_state(window.data_dir))
    if shows_today:
        window.begin()
    else:
        window.pages.people.list.view.setFocus()
    # The first picture does not wait for the casebook.
    QTimer.singleShot(0, window.refresh)
    QTimer.singleShot(0, window.start_drafts.begin)


STEPS: tuple[Callable[[MainWindow], None], ...] = (
    _load_list,
    _load_panel,
    _load_people,
    _people,
    _bars,
    _load_safety,
    _actions,
    _connections,
    _end,
)
