"""The menu bar: every action with its key, so that each can be found and none needs a mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from desktop.casebook.lists.list import Order
from desktop.screens.list.filter_bar import KEY as FILTER_KEY
from desktop.screens.page.hold_banner import LIFT_KEY
from desktop.screens.page.in_hand import may_open_letter
from desktop.screens.page.standing import VIEWS, View
from desktop.screens.window.menu_bar import Menus
from desktop.screens.window.pages import Pages

translate = QCoreApplication.translate
Do = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Doings:
    """What the window does when an action is asked for."""

    new_case: Do
    edit_case: Do
    add_relative: Do
    why: Do
    settle: Do
    letter: Do
    batch: Do
    verify: Do
    register: Do
    place_hold: Do
    lift_hold: Do
    safeguarding: Do
    find: Do
    filter: Do
    go_to_day: Do
    show_today: Do
    today: Do
    compare: Do
    caseload: Do
    bring_in: Do
    settings: Do
    about: Do
    manual: Do
    keys: Do
    leave: Do
    sort: Callable[[Order], None]
    view: Callable[[View], None]


@dataclass(frozen=True, slots=True)
class Actions:
    """The actions that the window switches on and off as pages and people change."""

    new_case: QAction
    edit_case: QAction
    add_relative: QAction
    why: QAction
    settle: QAction
    letter: QAction
    place_hold: QAction
    lift_hold: QAction
    safeguarding: QAction

    def switch(self, pages: Pages, is_today: bool) -> None:
        """Switches on what can be done with what is seen; on another day than today nothing is changed."""
        shown, case = pages.person_in_hand(), pages.case_in_hand()
        may_change = case is not None and is_today
        self.new_case.setEnabled(is_today)
        self.why.setEnabled(shown is not None)
        self.edit_case.setEnabled(shown is not None and is_today)
        self.add_relative.setEnabled(shown is not None and is_today)
        self.settle.setEnabled(pages.person_pages.may_settle())
        self.letter.setEnabled(shown is not None and may_open_letter(shown))
        self.place_hold.setEnabled(may_change)
        self.safeguarding.setEnabled(shown is not None and is_today)
        self.lift_hold.setEnabled(may_change and case is not None and case.hold is not None)


def make_menus(
    menus: Menus,
    does: Doings,
    view_words: Callable[[View], str],
    of_books: Sequence[QAction],
    of_file: Sequence[QAction],
    of_edit: Sequence[QAction],
    of_case: Sequence[QAction],
    of_view: Sequence[QAction],
    of_tools: Sequence[QAction] = (),
) -> Actions:
    """Fills the menus. view_words: what each view of the left pane is called.

    of_books, of_file, of_edit, of_case, of_view, of_tools: actions made elsewhere, which stand first and in
    the middle of the File menu, first in the Edit menu, last in the Case and the Tools menu and after the
    orders in the View menu.
    """
    _fill_file(menus.file, does, of_books, of_file)
    menus.edit.addActions(of_edit)
    _add(menus.edit, translate("Menu", "&Find"), "Ctrl+F", does.find)
    case, letters = menus.case, menus.letters
    actions = Actions(
        new_case=_add(case, translate("Menu", "&New case"), "Ctrl+N", does.new_case),
        edit_case=_add(case, translate("Menu", "&Edit case"), "Ctrl+E", does.edit_case),
        add_relative=_add(case, translate("Menu", "Add &relative"), "Ctrl+R", does.add_relative),
        why=_add(case, translate("Menu", "&Why"), "W", does.why),
        settle=_add(case, translate("Menu", "&Settle, or take back"), "S", does.settle),
        letter=_add(letters, translate("Menu", "&Letter"), "Ctrl+L", does.letter),
        place_hold=_add(case, translate("Menu", "Put on &hold"), "Ctrl+H", does.place_hold),
        lift_hold=_add(case, translate("Menu", "L&ift the hold"), LIFT_KEY, does.lift_hold),
        safeguarding=_add(case, translate("Menu", "Safe&guarding"), "Ctrl+G", does.safeguarding),
    )
    _add(letters, translate("Menu", "Letters for &everybody listed"), "Ctrl+Shift+M", does.batch)
    _add(letters, translate("Menu", "&Register of letters"), "Ctrl+Shift+R", does.register)
    _add(letters, translate("Menu", "&Check a letter"), "F12", does.verify)
    case.addActions(of_case)
    _fill_view(menus.view, does, view_words, of_view)
    _add(menus.tools, translate("Menu", "&Settings"), "Ctrl+,", does.settings)
    menus.tools.addActions(of_tools)
    _add(menus.help, translate("Menu", "&Manual"), "F1", does.manual)
    _add(menus.help, translate("Menu", "&Keys"), "Ctrl+/", does.keys)
    _add(menus.help, translate("Menu", "&About Yearmark"), "", does.about)
    return actions


def _fill_file(menu: QMenu, does: Doings, of_books: Sequence[QAction], of_file: Sequence[QAction]) -> None:
    menu.addActions(of_books)
    menu.addSeparator()
    _add(menu, translate("Menu", "&Bring in a file"), "Ctrl+Shift+I", does.bring_in)
    menu.addActions(of_file)
    menu.addSeparator()
    _add(menu, translate("Menu", "&Quit"), "Ctrl+Q", does.leave)


def _fill_view(
    menu: QMenu, does: Doings, view_words: Callable[[View], str], of_view: Sequence[QAction]
) -> None:
    _add(menu, translate("Menu", "T&oday"), "Alt+Home", does.show_today)
    for place, view in enumerate(VIEWS, start=1):
        _add(menu, view_words(view), f"Ctrl+{place}", partial(does.view, view))
    menu.addSeparator()
    _add_orders(menu, does)
    menu.addSeparator()
    _add(menu, translate("Menu", "&Filter"), FILTER_KEY, does.filter)
    menu.addActions(of_view)
    menu.addSeparator()
    _add(menu, translate("Menu", "As of another &day"), "Ctrl+D", does.go_to_day)
    _add(menu, translate("Menu", "As of &today"), "Ctrl+T", does.today)
    _add(menu, translate("Menu", "&What changes when"), "Ctrl+Shift+D", does.compare)
    _add(menu, translate("Menu", "Caseload in fi&gures"), "Ctrl+Shift+G", does.caseload)


def _add(menu: QMenu, words: str, key: str, does: Do) -> QAction:
    action = menu.addAction(words)
    action.setShortcut(QKeySequence(key))
    action.triggered.connect(lambda _=False: does())
    return action


def _add_orders(menu: QMenu, does: Doings) -> None:
    orders: dict[Order, str] = {
        "mark": translate("Menu", "Sorted by &mark"),
        "name": translate("Menu", "Sorted by &name"),
        "case": translate("Menu", "Sorted by &case"),
    }
    for order, words in orders.items():
        menu.addAction(words).triggered.connect(lambda _=False, order=order: does.sort(order))
