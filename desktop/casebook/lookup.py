"""Find people: every word, any order, any script, and where few are found so, with slips."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import starmap
from typing import NamedTuple

from desktop.case import PartialDate, full_name
from desktop.casebook.abjad import is_arabic
from desktop.casebook.asked import Asked, all_of, any_of, asked, folded
from desktop.casebook.book import Casebook
from desktop.casebook.filing import filed_fold, number_words
from desktop.casebook.folding import folds
from desktop.casebook.indexing import place_words
from desktop.casebook.long_words import in_whole_words
from desktop.casebook.matching import Match, matched, said
from desktop.casebook.vocabulary import MOST_SLIPS, slips_allowed, words_near, words_spoken

# A person is found once for each place: as the recruit of a case, and as a relative in any other.
_FOUND = """
    WITH found (id) AS MATERIALIZED (SELECT rowid FROM lookup WHERE lookup MATCH ? LIMIT ?)
    SELECT people.id, family_name, given_names, name_in_script, other_names, number, 'recruit', sex,
           passport_number, birth_date
    FROM found JOIN people ON people.id = found.id JOIN cases ON recruit_id = people.id
    UNION ALL
    SELECT people.id, family_name, given_names, name_in_script, other_names, number, kind, sex,
           passport_number, birth_date
    FROM found JOIN people ON people.id = found.id JOIN relations ON person_id = people.id
    JOIN cases ON cases.id = case_id
    ORDER BY 1
"""

# Where fewer than these were found, a slip may have hidden whom one looks for.
_FEW = 10


class Found(NamedTuple):
    """A person found in one case; `relation` is `recruit` or a kind, `why` how the words read otherwise."""

    name: str
    name_in_script: str
    case: str
    relation: str
    passport_number: str
    birth_date: PartialDate | None
    why: str


# People found by id, each with a row for every place.
_People = dict[int, list[Found]]


class _Row(NamedTuple):
    id: int
    family_name: str
    given_names: str
    name_in_script: str
    other_names: str
    number: str
    kind: str
    sex: str | None
    passport_number: str
    birth_date: str | None


def find(
    book: Casebook, words: str, limit: int = 50, stop: Callable[[], bool] = lambda: False
) -> list[Found]:
    """The first `limit` people for whom every word begins some word of theirs.

    First those found letter by letter, in the order entered; then those whose names read so in another
    spelling or script; then, where few were found, those with one slip in a word; then, where nobody was,
    those with two. Each is given once for every case they
    stand in. Their words are their names in any script, passport, contract and case numbers, what they are
    in the case, and the birth date in any form that entry takes. Any text may be asked; one without a letter
    or a digit finds nobody. stop: whether the answer is no longer wanted, asked between the queries.
    """
    wanted = asked(words, book.now().date())
    if not wanted or limit < 1:
        return []
    found = _literally(book, wanted, limit)
    if len(found) < limit:
        for slips, expression in _expressions(book, wanted):
            if stop():
                break
            found |= _otherwise(book, wanted, slips, expression, limit, found)
            if len(found) >= _enough(slips):
                break
    return [place for places in list(found.values())[:limit] for place in places]


def _enough(slips: int) -> int:
    """How many found with up to so many slips leave no wish for more."""
    return _FEW if slips == 0 else 1


def _literally(book: Casebook, wanted: list[Asked], limit: int) -> _People:
    found: _People = {}
    for row in _rows(book, all_of(each.literal for each in wanted), limit):
        found.setdefault(row.id, []).append(_found(row, ""))
    return found


def _otherwise(
    book: Casebook, wanted: list[Asked], slips: int, expression: str, limit: int, found: _People
) -> _People:
    """Those who are not found yet, the nearest first."""
    ranks: dict[int, tuple[int, int]] = {}
    further: _People = {}
    for row in _rows(book, expression, 2 * limit + len(found)):
        if row.id not in found and (matches := _matches(wanted, row, slips)) is not None:
            ranks[row.id] = sum(each.slips for _, each in matches), sum(each.read for _, each in matches)
            why = "; ".join(dict.fromkeys(filter(None, starmap(said, matches))))
            further.setdefault(row.id, []).append(_found(row, why))
    return dict(sorted(further.items(), key=lambda each: ranks[each[0]]))


def _matches(wanted: list[Asked], row: _Row, slips: int) -> list[tuple[str, Match]] | None:
    """How each word typed is one of this person's names; None where the look-up asked too widely."""
    names = f"{row.family_name} {row.given_names} {row.name_in_script} {row.other_names}"
    matches = []
    for each in wanted:
        if match := matched(each.word, names, slips) if each.word else None:
            matches.append((each.typed, match))
        elif len(each.word) > 1 and not _is_of_place(each.word, row):
            return None
    return matches


def _is_of_place(word: str, row: _Row) -> bool:
    """Whether a word is of a number, or what the person is in the case."""
    called = [*row.kind.split("_"), *place_words(row.number, row.kind, row.sex)]
    words = [*called, *number_words(row.passport_number)]
    return any(each.startswith(word) for each in words)


def _expressions(book: Casebook, wanted: list[Asked]) -> Iterator[tuple[int, str]]:
    """What to ask for the words in any spelling, then with slips; each with how many there may be."""
    ways = {each.word: [*folded(each.word), *_spoken(book, each.word)] for each in wanted if each.word}
    if not ways:
        return
    yield 0, _expression(wanted, ways)
    for slips in range(1, MOST_SLIPS + 1):
        near = {word: _near(book, word, slips) for word in ways}
        if any(near.values()):
            ways = {word: [*ways[word], *near[word]] for word in ways}
            yield slips, _expression(wanted, ways)


def _expression(wanted: list[Asked], ways: Mapping[str, list[str]]) -> str:
    return all_of(any_of([each.literal, *ways.get(each.word, ())]) for each in wanted)


def _near(book: Casebook, word: str, slips: int) -> list[str]:
    """What the look-up is asked for the words so many slips from a typed one."""
    ways = [way for way in folds(word) if slips <= slips_allowed(word, way)]
    near = [other for way in ways for off, other in words_near(book, way, slips) if off == slips]
    return [f'"{filed_fold(other)}"' for other in dict.fromkeys(near)]


def _spoken(book: Casebook, word: str) -> list[str]:
    spoken = words_spoken(book, word) if is_arabic(word) else []
    return [f'"{filed_fold(other)}"' for other in spoken]


def _rows(book: Casebook, expression: str, limit: int) -> Iterator[_Row]:
    return map(_Row._make, book.db.execute_sql(_FOUND, (in_whole_words(book, expression), limit)))


def _found(row: _Row, why: str) -> Found:
    name = full_name(row.family_name, row.given_names, row.name_in_script)
    born = _day(row.birth_date) if row.birth_date else None
    return Found(name, row.name_in_script, row.number, row.kind, row.passport_number, born, why)


@lru_cache(16384)
def _day(text: str) -> PartialDate:
    return PartialDate.from_iso(text)
