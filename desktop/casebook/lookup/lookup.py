"""Find people: every word, any order, any script, and where few are found so, with slips."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from itertools import starmap
from operator import itemgetter
from typing import NamedTuple

from desktop.case import PartialDate, full_name
from desktop.casebook.lookup.abjad import is_arabic
from desktop.casebook.lookup.asked import Asked, all_of, any_of, asked, folded
from desktop.casebook.lookup.filing import filed_fold, number_words
from desktop.casebook.lookup.folding import folds
from desktop.casebook.lookup.indexing import place_words
from desktop.casebook.lookup.long_words import in_whole_words
from desktop.casebook.lookup.matching import Match, matched, said
from desktop.casebook.lookup.vocabulary import slips_allowed, words_near, words_spoken
from desktop.casebook.tables.book import Casebook
from desktop.casebook.tables.columns import partial_date
from desktop.phrase import one_after_another

_IDS = "SELECT rowid FROM lookup WHERE lookup MATCH ? LIMIT ?"
# A person is found once for each place: as the recruit of a case, and as a relative in any other.
_PLACES = """
    WITH found (id) AS MATERIALIZED (SELECT value FROM json_each(?)),
    place (person, kind, in_case) AS (
        SELECT recruit_id, 'recruit', cases.id FROM found JOIN cases ON recruit_id = found.id
        UNION ALL
        SELECT person_id, kind, case_id FROM found JOIN relations ON person_id = found.id
    )
    SELECT people.id, family_name, given_names, name_in_script, other_names, number, kind, sex,
           passport_number, birth_date
    FROM place CROSS JOIN people ON people.id = person CROSS JOIN cases ON cases.id = in_case
"""

# A slip may have hidden whom one looks for: one in a word is looked for where fewer than the first were found
# without, two where fewer than the second.
_FEWER_THAN = (10, 1)
# Letters in a word that few people share.
_TELLING = 8
# So many more are asked for than can be shown, as the look-up may ask too widely.
_SPARE = 10


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
# What the look-up is asked for each word in other spellings.
_Ways = Mapping[str, list[str]]


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
    spelling or script; then, where few were found, those with a slip in a word; then, where nobody was, those
    with two. Each is given once for every case they stand in. Their words are their names in any script,
    passport, contract and case numbers, what they are in the case, and the birth date in any form that entry
    takes. Any text may be asked; one without a letter or a digit finds nobody.

    stop: whether the answer is no longer wanted, asked between the queries.
    """
    wanted = asked(words, book.now().date())
    if not wanted or limit < 1:
        return []
    ways = {each.word: [*folded(each.word), *_spoken(book, each.word)] for each in wanted if each.word}
    found = _as_read(book, wanted, ways, limit)
    for slips, few in enumerate(_FEWER_THAN, 1):
        near = {word: _near(book, word, slips) for word in ways if len(found) < few and not stop()}
        if any(near.values()):
            ways = {word: [*ways[word], *near[word]] for word in ways}
            ids = _ids(book, _with_slip(wanted, ways, near), 2 * limit)
            found |= _ranked(wanted, _rows(book, [one for one in ids if one not in found]), slips)
    return [place for places in list(found.values())[:limit] for place in places]


def _as_read(book: Casebook, wanted: list[Asked], ways: _Ways, limit: int) -> _People:
    """Those found letter by letter, then those found in another spelling or script."""
    either_way = all_of(_any_way(each, ways) for each in wanted)
    if any(len(each.typed) >= _TELLING for each in wanted):
        # Few are found by so much: both kinds are asked for in one go, and told apart here.
        ids = _ids(book, either_way, limit)
        found = _ranked(wanted, _rows(book, ids), 0)
        if len(found) == len(ids) < limit:
            return found
    found = {}
    for row in _rows(book, _ids(book, all_of(each.literal for each in wanted), limit)):
        found.setdefault(row.id, []).append(_found(row, ""))
    if not ways or len(found) == limit:
        return found
    ids = [one for one in _ids(book, either_way, limit + len(found) + _SPARE) if one not in found]
    return found | _ranked(wanted, _rows(book, ids[: 2 * (limit - len(found)) + _SPARE]), 0)


def _ranked(wanted: list[Asked], rows: Iterable[_Row], slips: int) -> _People:
    """Those of the rows that the words are found in, the nearest first."""
    ranks: dict[int, tuple[int, int]] = {}
    found: _People = {}
    for row in rows:
        if (matches := _matches(wanted, row, slips)) is not None:
            ranks[row.id] = sum(each.slips for _, each in matches), sum(each.read for _, each in matches)
            why = one_after_another(dict.fromkeys(filter(None, starmap(said, matches))))
            found.setdefault(row.id, []).append(_found(row, why))
    return dict(sorted(found.items(), key=lambda each: ranks[each[0]]))


def _any_way(each: Asked, ways: _Ways) -> str:
    return any_of([each.literal, *ways.get(each.word, ())])


def _with_slip(wanted: list[Asked], ways: _Ways, near: _Ways) -> str:
    """What the look-up is asked for people in whose names at least one of the words has a slip."""
    with_one = [
        all_of([any_of(near[each.word]), *(_any_way(one, ways) for one in wanted if one is not each)])
        for each in wanted
        if near.get(each.word)
    ]
    return any_of(with_one)


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


def _near(book: Casebook, word: str, slips: int) -> list[str]:
    """What the look-up is asked for the words so many slips from a typed one."""
    ways = [way for way in folds(word) if slips <= slips_allowed(word, way)]
    near = [other for way in ways for off, other in words_near(book, way, slips) if off == slips]
    return [f'"{filed_fold(other)}"' for other in dict.fromkeys(near)]


def _spoken(book: Casebook, word: str) -> list[str]:
    spoken = words_spoken(book, word) if is_arabic(word) else []
    return [f'"{filed_fold(other)}"' for other in spoken]


def _ids(book: Casebook, expression: str, limit: int) -> list[int]:
    """The first people of an expression, in the order entered."""
    rows = book.db.execute_sql(_IDS, (in_whole_words(book, expression), limit))
    return [person for (person,) in rows]


def _rows(book: Casebook, people: list[int]) -> list[_Row]:
    """These people with their places, in the order of their ids."""
    rows = map(_Row._make, book.db.execute_sql(_PLACES, (json.dumps(people),)))
    return sorted(rows, key=itemgetter(0)) if people else []


def _found(row: _Row, why: str) -> Found:
    name = full_name(row.family_name, row.given_names, row.name_in_script)
    born = partial_date(row.birth_date) if row.birth_date else None
    return Found(name, row.name_in_script, row.number, row.kind, row.passport_number, born, why)
