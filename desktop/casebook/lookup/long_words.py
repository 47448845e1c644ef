"""Words longer than the look-up keeps beginnings of: every distinct one, so that it is asked for them whole.

SQLite reads a beginning that it keeps in one go; for a longer one it would gather all people of all words
that begin so before it gives the first. The few words themselves are soon found here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from desktop.casebook.tables.book import Casebook

KEPT = 3  # signs of the longest beginning that the look-up keeps
TABLE = """\
DROP TABLE IF EXISTS lookup_long;
CREATE TABLE lookup_long (word TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
"""

# Numbers stand apart, digits and the signs they are filed under: nearly each is one person's.
_NAMELIKE = r"[^\d\s\"\u2800-\u28ff]"
_LONG = re.compile(rf"{_NAMELIKE}{{{KEPT + 1}}}")
_ASKED = re.compile(rf'"({_NAMELIKE}{{{KEPT + 1},}})" \*')
_MOST = 100

_BEGINNING = "SELECT word FROM lookup_long WHERE word >= ? AND word < ? LIMIT ?"


def long_ones(words: Iterable[str]) -> set[str]:
    """Those of the look-up's words that are to be kept here."""
    return set(filter(_LONG.match, words))


def learn(book: Casebook, words: Iterable[str]) -> None:
    """Takes words in. For use inside `writing`."""
    asked = (json.dumps(sorted(words)),)
    book.db.execute_sql("INSERT OR IGNORE INTO lookup_long SELECT value FROM json_each(?)", asked)


def forget(book: Casebook, words: Iterable[str]) -> None:
    """Drops words that nobody has any more. For use inside `writing`."""
    asked = (json.dumps(sorted(words)),)
    book.db.execute_sql("DELETE FROM lookup_long WHERE word IN (SELECT value FROM json_each(?))", asked)


def in_whole_words(book: Casebook, expression: str) -> str:
    """What the look-up is asked, with the words themselves in place of each long beginning."""
    return _ASKED.sub(lambda match: _whole(book, match[1]) or match[0], expression)


def _whole(book: Casebook, beginning: str) -> str:
    """Every word that begins so, any of which will do; empty where there are too many to name."""
    rows = book.db.execute_sql(_BEGINNING, (beginning, beginning + "\U0010ffff", _MOST + 1))
    words = [word for (word,) in rows] or [beginning]
    whole = " OR ".join(f'"{word}"' for word in words)
    return f"({whole})" if len(words) <= _MOST else ""
