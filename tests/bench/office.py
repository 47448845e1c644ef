"""An invented office of any size: families with names of many scripts, as passports have them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random

from desktop.case import Case, Contract, Kind, PartialDate, Person, Relative

_LISTS = tomllib.loads((Path(__file__).parent / "names.toml").read_text("utf-8"))
_CONSONANTS, _VOWELS = "бвгджзклмнпрстфхчш", "аеиоуы"
_OF_RELATIVES: tuple[Kind, ...] = ("spouse", "child", "parent", "sibling")


def office(cases: int, seed: int = 5) -> Iterator[Case]:
    """Families of four each; about 30,000 distinct words stand in the names of 100,000 and more people."""
    random = Random(seed)
    families = _families(random, 40_000)
    for number in range(cases):
        family, given = _names(random, families)
        recruit = _person(random, family, given, "M", number * 4)
        relatives = tuple(
            Relative(_person(random, family, given, random.choice("MF"), number * 4 + at), kind)
            for at, kind in enumerate(random.sample(_OF_RELATIVES, 3), 1)
        )
        begun = date(2023, 1, 1) + timedelta(random.randrange(1200))
        day = PartialDate(begun, begun)
        contract = Contract(f"K-{number:06}/1", day, day, 12)
        yield Case(f"{2020 + number % 7}-{number // 7 + 1:05}", recruit, (contract,), relatives)


def _families(random: Random, count: int) -> list[str]:
    """Family names of two or three syllables and an ending, few of them frequent."""
    names: dict[str, None] = {}
    while len(names) < count:
        syllables = (
            random.choice(_CONSONANTS) + random.choice(_VOWELS) for _ in range(random.choice((2, 2, 3)))
        )
        names["".join(syllables) + random.choice(_CONSONANTS) + random.choice(_words("cyrillic_endings"))] = (
            None
        )
    return list(names)


_Names = Sequence[tuple[str, str]]


def _names(random: Random, families: list[str]) -> tuple[tuple[str, str], _Names]:
    """A family name in its script and in Latin, and the given names that go with it."""
    land = random.random()
    if land < 0.76:
        name = families[min(random.randrange(len(families)), random.randrange(len(families)))]
        return (name.capitalize(), _latin(name)), _cyrillic_given()
    if land < 0.86:
        return random.choice(_pairs("arabic_families")), _pairs("arabic_given")
    if land < 0.93:
        return random.choice(_pairs("nepali_families")), _pairs("nepali_given")
    return random.choice(_latin_alone("vietnamese_families")), _latin_alone("vietnamese_given")


@cache
def _words(key: str) -> tuple[str, ...]:
    return tuple(str(_LISTS[key]).split())


@cache
def _pairs(key: str) -> _Names:
    words = _words(key)
    return tuple((own, latin.upper()) for own, latin in zip(words[::2], words[1::2], strict=True))


@cache
def _latin_alone(key: str) -> _Names:
    return tuple(("", word.replace("_", " ").upper()) for word in _words(key))


@cache
def _cyrillic_given() -> _Names:
    return tuple((name, _latin(name)) for name in _words("cyrillic_given"))


@cache
def _latin(name: str) -> str:
    letters = dict(_pairs("cyrillic_letters"))
    return "".join(letters[sign].strip("-") for sign in name.lower())


def _person(random: Random, family: tuple[str, str], given: _Names, sex: str, number: int) -> Person:
    own, latin = random.choice(given)
    born = date(1955, 1, 1) + timedelta(random.randrange(18_000))
    return Person(
        family[1],
        latin,
        f"{family[0]} {own}".strip() if random.random() < 0.8 else "",
        "F" if sex == "F" else "M",
        PartialDate(born, born) if random.random() < 0.9 else PartialDate.of(born.year),
        ("UZB",),
        f"{random.choice('ABCEFK')}{1_000_000 + number * 7 % 9_000_000:07}",
        PartialDate.of(2031, 5),
    )
