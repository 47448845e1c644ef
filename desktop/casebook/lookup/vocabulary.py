"""Every distinct folded word of the names, so that slips are looked for among words and never among people.

`lookup_words` has each word once, with its consonants for names in Arabic letters; `lookup_shorter` has it
with letters left out. Two words a slip apart share a form with one letter left out of each, so that few
words are left to be compared letter by letter. Forms with two letters left out stand apart: where one slip is
looked for they would bring ten words that are no such thing for one that is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from desktop.casebook.lookup import abjad
from desktop.casebook.tables.book import Casebook

TABLES = """\
DROP TABLE IF EXISTS lookup_shorter;
DROP TABLE IF EXISTS lookup_words;
CREATE TABLE lookup_words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE, bare TEXT NOT NULL) STRICT;
CREATE INDEX lookup_words_bare ON lookup_words (bare);
CREATE TABLE lookup_shorter (
    form TEXT NOT NULL, word INTEGER NOT NULL, PRIMARY KEY (form, word)
) STRICT, WITHOUT ROWID;
"""

# One slip in a word of four letters and more, two in one of eight and more; but a fold may be shorter than
# what was typed, and in a few letters nearly every word would be a slip away.
_LETTERS, _FOLDED_LETTERS = (4, 8), (3, 6)
MOST_SLIPS = len(_LETTERS)
# Forms are made of the first letters only: slips further on leave these alike.
_COMPARED = 7
# Behind a form with two letters left out; no folded word has it.
_TWO_OUT = "-"
_MOST_WORDS = 24
_MOST_READ = 400

_NEW = "SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM lookup_words WHERE word = value)"
_LEARN = "INSERT INTO lookup_words (id, word, bare) VALUES (?, ?, ?)"
_ALIKE = (
    "SELECT lookup_words.word FROM lookup_shorter CROSS JOIN lookup_words ON id = lookup_shorter.word"
    " WHERE form IN ({forms})"
)
_BARE = "SELECT word FROM lookup_words WHERE bare >= ? AND bare < ? ORDER BY bare LIMIT ?"


def slips_allowed(word: str, fold: str) -> int:
    """How many slips a typed word may have, from its letters as spelled and as folded."""
    letters = max(len(word), len(fold))
    return sum(
        letters >= least and len(fold) >= folded
        for least, folded in zip(_LETTERS, _FOLDED_LETTERS, strict=True)
    )


def learn(book: Casebook, words: Iterable[str]) -> None:
    """Takes words in that are not known yet. For use inside `writing`."""
    new = [word for (word,) in book.db.execute_sql(_NEW, (json.dumps(list(words)),))]
    if new:
        (last,) = book.db.execute_sql("SELECT coalesce(max(id), 0) FROM lookup_words").fetchone()
        numbered = list(enumerate(new, last + 1))
        forms = sorted((form, number) for number, word in numbered for form in _forms(word))
        write = book.db.connection().executemany
        write(_LEARN, ((number, word, abjad.bare(word)) for number, word in numbered))
        write("INSERT INTO lookup_shorter VALUES (?, ?)", forms)


def forget(book: Casebook, words: Iterable[str]) -> None:
    """Drops words that nobody has any more. For use inside `writing`."""
    for word in words:
        row = book.db.execute_sql("SELECT id FROM lookup_words WHERE word = ?", (word,)).fetchone()
        if row:
            forms = [(form, row[0]) for form in _forms(word)]
            book.db.connection().executemany("DELETE FROM lookup_shorter WHERE form = ? AND word = ?", forms)
            book.db.execute_sql("DELETE FROM lookup_words WHERE id = ?", row)


def words_near(book: Casebook, fold: str, most: int) -> list[tuple[int, str]]:
    """The words at most so many slips from a folded one, each after its slips, the nearest first."""
    forms = list(_asked_for(fold, most))
    asked = _ALIKE.format(forms=", ".join("?" * len(forms)))
    found = {word for (word,) in book.db.connection().execute(asked, forms)}
    if most == 1:
        return sorted([(1, word) for word in found if is_a_slip_off(fold, word)])[:_MOST_WORDS]
    alike = [word for word in found if abs(len(fold) - len(word)) <= most]
    near = [(slips_between(fold, word), word) for word in alike]
    return sorted([each for each in near if 0 < each[0] <= most])[:_MOST_WORDS]


def words_spoken(book: Casebook, word: str) -> list[str]:
    """The words in letters with vowels that a word in Arabic letters may stand for."""
    found: dict[str, None] = {}
    for way in abjad.consonants(word):
        rows = book.db.execute_sql(_BARE, (way, way + "\uffff", _MOST_READ))
        found |= dict.fromkeys(each for (each,) in rows if abjad.spoken(word).match(each))
    return list(found)[:_MOST_WORDS]


def make_anew(book: Casebook) -> None:
    """Gives every word its forms anew. For use inside `writing`."""
    words = [word for (word,) in book.db.execute_sql("SELECT word FROM lookup_words")]
    for statement in TABLES.split(";\n")[:-1]:
        book.db.execute_sql(statement)
    learn(book, words)


def _forms(word: str) -> set[str]:
    """The forms a word is kept under; in a short word two slips are never looked for."""
    forms = _left_out(word, 0) | _left_out(word, 1)
    return forms | _two_left_out(word) if len(word) >= _FOLDED_LETTERS[1] else forms


def _asked_for(fold: str, most: int) -> set[str]:
    """The forms that a word at most so many slips away shares one of."""
    forms = _left_out(fold, 0) | _left_out(fold, 1)
    if most == 1:
        return forms
    forms |= _two_left_out(fold)
    if len(fold) - most >= _COMPARED:
        return forms  # of beginnings that are as long, as many letters are left out of either
    return forms | _left_out(fold, 2) | {form + _TWO_OUT for form in forms}


def _two_left_out(word: str) -> set[str]:
    return {form + _TWO_OUT for form in _left_out(word, 2)}


def _left_out(word: str, letters: int) -> set[str]:
    """The beginning of a word with so many letters left out."""
    begin = word[:_COMPARED]
    return set(map("".join, combinations(begin, max(0, len(begin) - letters))))


def is_a_slip_off(a: str, b: str) -> bool:
    """True where one slip makes one word the other: a letter mistaken, added, left out or swapped."""
    alike = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        alike += 1
    a, b = a[alike:], b[alike:]
    if a[1:] == b[1:] or a[1:] == b or a == b[1:]:
        return a != b
    return a[:2] == b[1::-1] and a[2:] == b[2:]


def slips_between(a: str, b: str) -> int:
    """Letters added, left out, mistaken or swapped with a neighbour, from one word to the other.

    Hyyrö's bit-parallel form of the optimal string alignment distance: a column of the table is one number.
    """
    if not a:
        return len(b)
    whole, last = (1 << len(a)) - 1, 1 << (len(a) - 1)
    places = _places(a)
    off, up, down, level, before = len(a), whole, 0, 0, 0
    for sign in b:
        here = places.get(sign, 0)
        swapped = ((~level & here) << 1) & before
        level = (((here & up) + up) ^ up) | here | down | swapped
        risen, fallen = down | ~(level | up) & whole, level & up
        off += bool(risen & last) - bool(fallen & last)
        risen, fallen, before = risen << 1 | 1, fallen << 1, here
        up, down = (fallen | ~(level | risen)) & whole, risen & level & whole
    return off


@lru_cache(64)
def _places(word: str) -> dict[str, int]:
    """Where each letter stands, as bits."""
    places: dict[str, int] = {}
    for place, sign in enumerate(word):
        places[sign] = places.get(sign, 0) | 1 << place
    return places
