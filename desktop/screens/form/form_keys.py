"""The keys of the case form, in one list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop.screens.controls.field import Field
from desktop.screens.form.field_in_hand import field_in_hand
from desktop.screens.form.form_page import PICK_KEY
from desktop.screens.form.history_part import FIELD_KEY
from desktop.screens.words.keys import add_key

if TYPE_CHECKING:
    from desktop.screens.form.case_form import CaseForm

translate = QCoreApplication.translate


def give_keys(form: CaseForm) -> None:
    """Gives the form its keys."""
    save_next = translate("Keys", "Save and open an empty case")
    add_key(form, "Ctrl+S", translate("Keys", "Save"), form.save)
    add_key(form, "Ctrl+Return", save_next, form.save_and_next)
    add_key(form, "Ctrl+Enter", save_next, form.save_and_next)
    add_key(form, "Ctrl+R", translate("Keys", "Add a relative"), form.page.relatives.add)
    add_key(form, PICK_KEY, translate("Keys", "Take somebody of the casebook as a relative"), form.pick.ask)
    add_key(form, "Ctrl+M", translate("Keys", "Paste a passport strip"), form.strip.paste)
    add_key(form, "F8", translate("Keys", "Compare with the one who is alike"), form.watch.ask_to_compare)
    of_field = translate("Keys", "Who changed the field in hand, and when")
    add_key(form, FIELD_KEY, of_field, partial(_show_history_of_field, form))
    for at, part in enumerate(form.page.parts()):
        go_to = translate("Keys", "Go to {0}").format(part)
        add_key(form, f"Alt+{at + 1}", go_to, partial(form.jump, at))


def _show_history_of_field(form: CaseForm) -> None:
    """From a field to its history; in the history, between that of a field and that of the case."""
    history, cursor = form.page.history, QApplication.focusWidget()
    if cursor is not None and history.isAncestorOf(cursor):
        history.switch()
    elif cursor is not None and isinstance(cursor.parentWidget(), Field):
        case = form.case()
        history.show_field(field_in_hand(form.page, case, cursor) if case else "", cursor)
