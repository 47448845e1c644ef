"""Drafts from before, offered when the window opens: a crash may have left them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.casebook.people.drafts import Draft, drafts, drop_draft
from desktop.casebook.tables.book import Casebook, CasebookError, readable
from desktop.screens.form.draft_offer import DraftOffer
from desktop.screens.words.words import in_window_words


class StartDrafts(QObject):
    """One after the other, the last kept first. used: the draft to go on with."""

    used = Signal(object)
    failed = Signal(str)

    def __init__(self, book: Casebook, today: date, parent: QObject):
        super().__init__(parent)
        self._book, self._today = book, today
        self._left: list[Draft] = []
        self.offer = DraftOffer((20, 8, 20, 8))
        self.offer.used.connect(self._use)
        self.offer.forgotten.connect(self._forget)

    def begin(self) -> None:
        """Offers what was kept before this window opened."""
        try:
            with readable(self._book):
                self._left = drafts(self._book)
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
        self._next()

    def _next(self) -> None:
        self.offer.offer(self._left[0] if self._left else None, self._today, with_name=True)

    def _use(self, draft: Draft) -> None:
        # The others are offered again when their form is opened, or at the next start.
        self._left = []
        self._next()
        self.used.emit(draft)

    def _forget(self, draft: Draft) -> None:
        try:
            drop_draft(self._book, draft.id)
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
        self._left = self._left[1:]
        self._next()
