"""Undo and redo, and taking a case out: what the window does with steps, each under its name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from desktop.casebook.people.letters import count_letters
from desktop.casebook.steps.removing import delete_case
from desktop.casebook.steps.steps import Step, last_step, next_step, redo, undo
from desktop.casebook.steps.trash import trash
from desktop.casebook.tables.book import Casebook, CasebookError, readable
from desktop.screens.window.pages import Pages
from desktop.screens.window.sidebar import Sidebar
from desktop.screens.window.status import StatusLine
from desktop.screens.window.step_words import step_words
from desktop.screens.window.undo_hint import UNDO_KEY
from desktop.screens.words.words import in_window_words


class Stepping(QObject):
    """Its actions are for the menus.

    done: the number of the case to go on with, and in words what was done.
    """

    done = Signal(str, str)

    def __init__(
        self, book: Casebook, pages: Pages, sidebar: Sidebar, status: StatusLine, by: Callable[[], str]
    ):
        """by: who works here now, for the history."""
        super().__init__(pages)
        self._book, self._pages, self._by = book, pages, by
        self._sidebar, self._status = sidebar, status
        self._is_today = True
        self.undo_action = self._action(UNDO_KEY, self.undo)
        self.redo_action = self._action("Ctrl+Shift+Z", self.redo)
        self.of_edit = (self.undo_action, self.redo_action)
        self.delete_action = self._action("Ctrl+Del", self.delete)
        self.delete_action.setText(self.tr("&Delete case"))
        self._name(None, None)

    def show(self) -> None:
        """Reads what can be undone and done again, and how much the casebook keeps."""
        try:
            with readable(self._book):
                self._name(last_step(self._book), next_step(self._book))
                self._sidebar.show_kept(count_letters(self._book), len(trash(self._book)))
        except CasebookError as error:
            self._status.say(in_window_words(error))

    def switch(self, is_today: bool) -> None:
        """Switches the actions by what is seen; as of another day than today nothing is changed."""
        self._is_today = is_today
        self.undo_action.setEnabled(is_today and self.undo_action.property("step") is not None)
        self.redo_action.setEnabled(is_today and self.redo_action.property("step") is not None)
        self.delete_action.setEnabled(is_today and self._pages.may_delete())

    def undo(self) -> None:
        """Takes back the last step."""
        self._turn(undo, self.tr("Undone: {0}"))

    def redo(self) -> None:
        """Does the step again that was taken back last."""
        self._turn(redo, self.tr("Done again: {0}"))

    def delete(self) -> None:
        """Moves the case in hand to the trash. Nothing is asked: it can be undone."""
        case = self._pages.case_in_hand()
        if case is None or not self._pages.may_leave():
            return
        beside = self._pages.people.list.case_beside()
        try:
            delete_case(self._book, case.number, self._by())
        except CasebookError as error:
            self._status.say(in_window_words(error))
            return
        self._pages.back()
        self.done.emit(beside, self.tr("Case {0} is in the trash").format(case.number))

    def _turn(self, turn: Callable[[Casebook, str], Step | None], said: str) -> None:
        if self._pages.has_unsaved():
            self._status.say(self.tr("Save what is typed, or leave it; then a step can be undone."))
            return
        try:
            step = turn(self._book, self._by())
        except CasebookError as error:
            self._status.say(in_window_words(error))
            return
        if step is not None:
            self._pages.show_stored_again()
            self.done.emit(step.case, said.format(step_words(step)))

    def _name(self, last: Step | None, following: Step | None) -> None:
        undone = step_words(last) if last else ""
        redone = step_words(following) if following else ""
        self.undo_action.setText(self.tr("&Undo {0}").format(undone).rstrip())
        self.redo_action.setText(self.tr("&Redo {0}").format(redone).rstrip())
        self.undo_action.setProperty("step", undone or None)
        self.redo_action.setProperty("step", redone or None)
        self._status.show_undo(undone if self._is_today else "")
        self.switch(self._is_today)

    def _action(self, key: str, does: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: does())
        return action
