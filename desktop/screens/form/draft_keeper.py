"""Keeps what is typed in the case form each time a field is left, beside the window: no key waits for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.case import Case
from desktop.casebook.keeping.file import book_connection
from desktop.casebook.people.drafts import NEW, Draft, Texts, draft, drop_draft, keep_draft
from desktop.casebook.tables.book import Casebook
from desktop.screens.form.form_page import FormPage
from desktop.screens.form.form_texts import texts_of
from desktop.screens.page.background import Background


class DraftKeeper(QObject):
    """The draft of the form that is open.

    kept: at what time, "10:41"; failed: why it could not be kept, a sentence.
    """

    kept = Signal(str)
    failed = Signal(str)

    def __init__(self, book: Casebook, page: FormPage):
        super().__init__(page)
        self._book, self._page = book, page
        self._case: Case | None = None
        self._draft: int | None = None
        self._begun: Texts | None = None
        self._last: Texts | None = None
        self._work = Background(self)
        self._work.failed.connect(self.failed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._left)

    def begin(self, case: Case, draft: int | None = None) -> None:
        """Follows the form, just filled with a case. draft: the id of the one it goes on with."""
        self._case, self._draft = case, draft
        self._begun = self._last = texts_of(self._page)

    def stop(self) -> None:
        """Follows no more: the form is filled anew."""
        self._case = None

    def offered(self) -> Draft | None:
        """The draft kept earlier of the form that is open; None where there is none."""
        return draft(self._book, self._case.number or NEW) if self._case else None

    def keep(self) -> None:
        """Keeps what is typed now, where it changed since it was kept last."""
        if self._case is None or (texts := texts_of(self._page)) == self._last:
            return
        self._last = texts
        if texts == self._begun:
            self.forget()
        else:
            case = self._case
            self._work.ask(lambda _: self._write(case, texts), self.kept.emit)

    def keep_and_stop(self) -> None:
        """Keeps what is typed before the window goes, and follows no more; it is in the file afterwards.

        Raises CasebookError where it can't be.
        """
        self._work.finish()
        if self._case is not None and (texts := texts_of(self._page)) != self._begun:
            self._write(self._case, texts)
        self.stop()

    def forget(self) -> None:
        """What is typed is saved now, or not wanted: its draft goes."""
        self._work.finish()
        if self._draft is not None:
            drop_draft(self._book, self._draft)
            self._draft = None

    def _write(self, case: Case, texts: Texts) -> str:
        """In the thread beside, which alone sets the id until it has ended."""
        with book_connection(self._book):
            self._draft = keep_draft(self._book, case.number or NEW, case, texts, self._draft)
        return f"{self._book.now():%H:%M}"

    def _left(self, old: QWidget | None, _: QWidget | None) -> None:
        if old is not None and self._page.isAncestorOf(old):
            self.keep()
