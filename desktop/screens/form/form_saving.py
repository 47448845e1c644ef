"""Brings what is typed in the case form into the casebook, and keeps a draft of it until then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop.case import Case
from desktop.casebook.history.conflict import Conflict
from desktop.casebook.people.drafts import Draft, drop_draft
from desktop.casebook.people.people import next_case_number
from desktop.casebook.steps.steps import save_as_step
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.screens.form.conflict_part import ConflictPart
from desktop.screens.form.draft_keeper import DraftKeeper
from desktop.screens.form.draft_offer import DraftOffer
from desktop.screens.form.form_page import FormPage


class FormSaving(QObject):
    """Saves, or asks first where another window changed the same facts.

    saved: the case as it is stored now; refused: the CasebookError that says why it is not.
    """

    saved = Signal(object)
    refused = Signal(object)

    def __init__(self, book: Casebook, page: FormPage, by: str):
        """by: who works here, for the history."""
        super().__init__(page)
        self._book, self._by = book, by
        self._on = date.min
        self.conflict, self.offer = ConflictPart(), DraftOffer((28, 12, 38, 0))
        self.drafts = DraftKeeper(book, page)
        self.conflict.chosen.connect(lambda case, stored: self.save(case, stored, self._on))
        self.offer.forgotten.connect(self._forget)

    def begin(self, case: Case, on: date, draft: Draft | None = None) -> None:
        """Follows the form, just filled with a case; `draft` is the one whose texts are put in next."""
        self._on = on
        self.conflict.close_part()
        self.drafts.begin(case, draft.id if draft else None)
        self.offer.offer(None if draft else self.drafts.offered(), on)

    def save(self, case: Case, loaded: Case, on: date) -> bool:
        """Saves a case as a step that can be undone; True where it was saved.

        case: as it is typed, or chosen after a conflict; loaded: as it was stored when the form read it.
        """
        self._on = on
        try:
            number = case.number or next_case_number(self._book, on)
            expected = None if loaded.id is None else loaded
            stored = save_as_step(self._book, replace(case, number=number), self._by, expected)
            self.drafts.forget()
        except Conflict as conflict:
            self.conflict.show_conflict(conflict)
            return False
        except CasebookError as error:
            self.refused.emit(error)
            return False
        self.saved.emit(stored)
        return True

    def _forget(self, draft: Draft) -> None:
        try:
            drop_draft(self._book, draft.id)
        except CasebookError as error:
            self.refused.emit(error)
            return
        self.offer.offer(self.drafts.offered(), self._on)
