"""Puts the window back as it was left, and says how it stands now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import Qt

from desktop.screens.look import theme
from desktop.screens.page.standing import VIEWS
from desktop.screens.window.window_frame import size_of
from desktop.screens.window.window_state import WindowState

if TYPE_CHECKING:
    from desktop.screens.window.window import MainWindow


def state_of(window: MainWindow) -> WindowState:
    """How the window stands: what `put_back` takes."""
    pages, people = window.pages, window.pages.people
    whole = window.window()
    size = whole.normalGeometry().size() if whole.isMaximized() else whole.size()
    case, person = people.list.in_hand() or ("", 0)
    return WindowState(
        width=size.width(),
        height=size.height(),
        maximized=whole.isMaximized(),
        left_pane=pages.splitter.sizes()[0],
        case_panel=people.splitter.sizes()[1],
        columns=people.list.view.widths(),
        hidden=" ".join(people.search.hidden),
        order=people.search.order,
        view=people.search.view,
        book=str(window.book.path.resolve()),
        case=case,
        person=person,
        scroll=people.list.view.verticalScrollBar().value(),
    )


def put_back_size(window: MainWindow, state: WindowState) -> None:
    """Gives a window not shown yet the size it had."""
    wanted = size_of(state, window.size(), window.screen().availableSize())
    window.resize(wanted.expandedTo(window.minimumSizeHint()))
    if state.maximized:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    if state.left_pane:
        window.pages.splitter.setSizes([state.left_pane, window.width() - state.left_pane])


def put_back_list(window: MainWindow, state: WindowState) -> None:
    """Lays the list out as it was; its place comes back when it is read first."""
    from desktop.casebook.lists.list import Order
    from desktop.casebook.lists.search import COLUMNS

    people = window.pages.people
    if state.case_panel:
        beside = window.width() - (state.left_pane or theme.px(200))
        people.splitter.setSizes([beside - state.case_panel, state.case_panel])
    if state.order in get_args(Order):
        people.search = replace(people.search, order=state.order)  # type: ignore[arg-type]  # just asked
    hidden = tuple(one for one in COLUMNS if one in state.hidden.split())
    people.search = replace(people.search, hidden=hidden)
    people.list.view.hide_columns(hidden)
    _put_back_place(window, state)


def _put_back_place(window: MainWindow, state: WindowState) -> None:
    people = window.pages.people

    same_book = state.book == str(window.book.path.resolve())

    def go_there() -> None:
        people.listed.disconnect(go_there)
        people.list.view.set_widths(state.columns)
        if same_book and people.list.show_case(state.case, state.person):
            people.list.view.verticalScrollBar().setValue(state.scroll)

    people.listed.connect(go_there)
    if state.view in VIEWS[1:]:
        window.sidebar.choose(state.view)
