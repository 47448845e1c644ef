"""Where the words typed stand in what is shown of a person found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from desktop.case import Case, PartialDate, Person
from desktop.casebook.lookup.filing import number_words
from desktop.casebook.lookup.folding import day_word, joined, plain
from desktop.casebook.lookup.matching import spans
from desktop.entry.typed_dates import read_typed_date

# From and to, in characters of the text shown.
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Matching:
    """A fact that the words were found in, and where: `column` is its name in an intake file."""

    column: str
    text: str
    spans: tuple[Span, ...]


def in_name(words: str, name: str) -> tuple[Span, ...]:
    """Where the words are found in a name, letter by letter or as it reads; a word with a slip whole."""
    return _merged(spans(words, name))


def in_number(words: str, number: str) -> tuple[Span, ...]:
    """Where the words are found in a passport, case or contract number, whatever signs part it."""
    typed_numbers = _numbers_in(words)
    whole = joined(number) if typed_numbers else ""
    asked = [typed for typed in typed_numbers if typed in whole]
    places = [at for at, sign in enumerate(number) if plain(sign)] if asked else []
    if len(places) != len(whole):
        return ()
    found = set()
    for typed in asked:
        ends = [word for word in number_words(number) if word.startswith(typed)]
        for end in ends[:1]:
            begin = len(whole) - len(end)
            found.add((places[begin], places[begin + len(typed) - 1] + 1))
    return _merged(sorted(found))


def beside_name(words: str, case: Case, person: Person, on: date) -> Iterator[Matching]:
    """The facts not shown in the list that the words are found in, to be shown beside the name.

    on: the day of asking, by which a birth date with a short year is read.
    """
    if matching := in_number(words, person.passport_number):
        yield Matching("passport_number", person.passport_number, matching)
    if matching := in_number(words, case.number):
        yield Matching("case", case.number, matching)
    for contract in case.contracts if person == case.recruit else ():
        if matching := in_number(words, contract.number):
            yield Matching("contract_number", contract.number, matching)
    if person.birth_date and _is_born(words, person.birth_date, on):
        yield Matching("birth_date", str(person.birth_date), ())
    shown = f"{person.name} {person.name_in_script}"
    if person.other_names and len(in_name(words, person.other_names)) > len(in_name(words, shown)):
        yield Matching("other_names", person.other_names, in_name(words, person.other_names))


def _merged(found: Iterable[Span]) -> tuple[Span, ...]:
    """Spans in their order, those that overlap made one."""
    merged: list[Span] = []
    for begin, end in found:
        if merged and begin <= merged[-1][1]:
            first, last = merged.pop()
            begin, end = first, max(end, last)
        merged.append((begin, end))
    return tuple(merged)


@lru_cache(maxsize=8)
def _numbers_in(words: str) -> tuple[str, ...]:
    """Each word with a digit in it, and all that stand together as one, as passports are often typed.

    Kept, as is the next, because the same words are asked of everybody found.
    """
    typed = words.split()
    runs = [typed[begin:end] for begin in range(len(typed)) for end in range(len(typed), begin, -1)]
    together = (joined("".join(run)) for run in runs)
    return tuple(one for one in together if any(map(str.isdigit, one)))


def _is_born(words: str, born: PartialDate, on: date) -> bool:
    """Whether some words together are the birth date, or the month or year of it."""
    return any(day_word(born).startswith(begins) for begins in _days_in(words, on))


@lru_cache(maxsize=8)
def _days_in(words: str, on: date) -> tuple[str, ...]:
    """Each date that some of the words together are, as the look-up files it."""
    typed = words.split()
    texts = (" ".join(typed[begin:end]) for begin in range(len(typed)) for end in range(begin + 1, begin + 4))
    days = [
        read_typed_date(text, "birth_date", on)
        for text in dict.fromkeys(texts)
        if any(map(str.isdigit, text))
    ]
    return tuple(
        day_word(way)
        for read in days
        for way in ([read] if isinstance(read, PartialDate) else [PartialDate(day, day) for day in read.ways])
    )
