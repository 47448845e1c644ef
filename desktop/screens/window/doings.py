"""What the window does when one of its menus' actions is asked for."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.screens.window.menus import Doings
from desktop.screens.window.tell import tell_about

if TYPE_CHECKING:
    from desktop.screens.window.window import MainWindow


def doings_of(window: MainWindow, data_dir: Path, today: date) -> Doings:
    """The actions of a window. data_dir: where its settings are kept."""
    pages, find_bar, sidebar = window.pages, window.find_bar, window.sidebar
    return Doings(
        new_case=lambda: pages.open_form(None),
        edit_case=pages.edit,
        add_relative=pages.add_relative,
        why=pages.open_why,
        settle=pages.person_pages.settle,
        letter=pages.open_letter,
        batch=pages.open_batch,
        verify=lambda: pages.office.open_verify() if pages.may_leave() else None,
        register=sidebar.choose_letters,
        place_hold=window.place_hold,
        lift_hold=window.lift_hold,
        safeguarding=pages.open_safeguarding,
        find=find_bar.go_to_find,
        filter=pages.open_filter,
        go_to_day=find_bar.go_to_day,
        show_today=sidebar.choose_today,
        today=lambda: window.set_day(today),
        compare=pages.open_comparison,
        caseload=pages.open_caseload,
        bring_in=lambda: pages.open_import(data_dir),
        settings=lambda: pages.open_settings(data_dir),
        about=lambda: tell_about(window, data_dir),
        manual=lambda: _open_manual(window),
        keys=window.show_keys,
        leave=lambda: _close(window),
        sort=pages.people.sort,
        view=sidebar.choose,
    )


def _close(window: MainWindow) -> None:
    window.window().close()


def _open_manual(window: MainWindow) -> None:
    # Loaded only when somebody asks: it is not needed to open the window.
    from desktop.screens.window.manual import open_manual

    window.manual = open_manual(window.manual)
