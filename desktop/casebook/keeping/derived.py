"""What is computed from the facts and stored beside them: marks, names to sort by, the look-up."""

from __future__ import annotations

from desktop.casebook.people.stored import all_cases
from desktop.casebook.tables.book import Casebook, meta, set_meta, writing
from desktop.casebook.tables.rows import change
from desktop.casebook.tables.tables import CaseRow
from desktop.eligibility.mark import year_values

# Raise it when the words of the look-up change (folding.py): what was indexed before is indexed anew.
FOLDING = "4"
# Raise it when the forms that slips are found by change (vocabulary.py).
FORMS = "2"
# Raise it when the mark of unchanged facts comes out otherwise than before.
MARKS = "2"

_AT_ONCE = 1000


def refresh(book: Casebook) -> None:
    """Computes all of it anew where it was stored under another folding or another served-year rule."""
    made_with = f"folding {FOLDING}, marks {MARKS}, years {year_values(book.served_year).years}"
    whole = meta(book, "derived") != made_with
    if whole or meta(book, "forms") != FORMS:
        with writing(book):
            (_compute if whole else _form_words)(book)
            set_meta(book, "derived", made_with)
            set_meta(book, "forms", FORMS)


# What they need is loaded only where they are due: that is once after such a change.
def _compute(book: Casebook) -> None:
    from desktop.casebook.lookup.indexing import forget_all, index, join_parts, words_of
    from desktop.casebook.people.saving import derived_facts

    for case in all_cases(book):
        change(book, CaseRow, case.id, derived_facts(case, book.served_year))
    forget_all(book)
    (last,) = book.db.execute_sql("SELECT coalesce(max(id), 0) FROM people").fetchone()
    for begin in range(1, last + 1, _AT_ONCE):
        index(book, {}, words_of(book, range(begin, begin + _AT_ONCE)))
    join_parts(book)


def _form_words(book: Casebook) -> None:
    from desktop.casebook.lookup.vocabulary import make_anew

    make_anew(book)
