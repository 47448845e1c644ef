"""What was issued and done in a case, read from the casebook for the foot of its form."""

from __future__ import annotations

from desktop.case import Case
from desktop.casebook.history.history import entries
from desktop.casebook.people.letters import letters_of_case
from desktop.casebook.tables.book import Casebook
from desktop.screens.form.form_page import FormPage


def show_past(book: Casebook, page: FormPage, case: Case) -> None:
    """Shows the letters and the history of a case; none for a new one."""
    letters = letters_of_case(book, case.number) if case.number else []
    page.show_past(case, letters, list(entries(book, case.number)) if case.number else [])
