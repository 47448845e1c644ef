"""Rids the file of what was erased: none of it stays in free pages, in parts of the look-up or in the log."""

from __future__ import annotations

from desktop.casebook.tables.book import Casebook, meta, readable, writing
from desktop.casebook.tables.tables import MetaRow

# Set in the transaction that erases, so that a program killed after it leaves nothing behind for ever.
DUE = "scrub"


def scrub(book: Casebook) -> bool:
    """Writes the file anew from what is in it, and empties the log. May take seconds.

    Returns False where another program reads the file meanwhile, so that the log can't be emptied yet: the
    next opening does it. Raises CasebookError where the file can't be written. Not for use inside `writing`.
    """
    from desktop.casebook.lookup.indexing import join_parts

    with readable(book):
        with writing(book):
            # The look-up only marks words as gone until its parts are joined.
            join_parts(book)
        book.db.execute_sql("VACUUM")
        (held, _, _) = book.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if held:
            return False
        with writing(book):
            MetaRow.delete().where(MetaRow.key == DUE).execute(book.db)
        return True


def finish_scrubbing(book: Casebook) -> None:
    """Scrubs the file where that was begun, or was not to be done while others had it open."""
    if meta(book, DUE):
        scrub(book)
