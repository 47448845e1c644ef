"""The titles of the menus: they stand in the first picture of the window, before anything is in them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

translate = QCoreApplication.translate


class Menus(NamedTuple):
    """The menus, to be filled."""

    file: QMenu
    edit: QMenu
    case: QMenu
    letters: QMenu
    view: QMenu
    tools: QMenu
    help: QMenu


def put_titles(bar: QMenuBar) -> Menus:
    """Puts an empty menu under each title into the bar."""
    titles = (
        translate("Menu", "&File"),
        translate("Menu", "&Edit"),
        translate("Menu", "&Case"),
        translate("Menu", "&Letters"),
        translate("Menu", "&View"),
        translate("Menu", "&Tools"),
        translate("Menu", "&Help"),
    )
    return Menus(*map(bar.addMenu, titles))
