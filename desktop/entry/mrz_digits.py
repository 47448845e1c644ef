"""The check digits of a passport's strip, and which misread sign would explain one that does not fit.

Each sign has a value: 0 to 9, A is 10 to Z is 35, < is 0. The values times 7, 3, 1, 7, 3, 1 ... are added up,
and the sum's last digit is the check digit. One changed sign is always seen, but where the two signs' values
are ten, twenty or thirty apart: 0AKU<, 1BLV, 2CMW, 3DNX, 4EOY, 5FPZ, 6GQ, 7HR, 8IS, 9JT. So in a passport
number G for 6 and S for 8 go unseen; in a date, where no letter may stand, no changed sign does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import digits

from desktop.entry.mrz_lines import FILLER

# Signs that are taken for each other, the likeliest first.
_ALIKE = ("O0", "I1", "B8", "S5", "Z2", "G6", "L1", "Q0", "D0", "A4", "T7", "17")
_WEIGHTS = (7, 3, 1)
_FEW = 3


@dataclass(frozen=True, slots=True)
class Check:
    """A check digit: the place where it stands, and the places of the signs it is over, in their order.

    digits_only: the part is a date, in which a letter is wrong whatever the sum.
    """

    places: tuple[int, ...]
    digit: int
    digits_only: bool = False


@dataclass(frozen=True, slots=True)
class Mending:
    """A strip put right: the whole of it, the places, old signs and new signs of what was changed.

    proposed: the part with the new signs in it.
    """

    strip: str
    places: tuple[int, ...]
    was: str
    becomes: str
    proposed: str


def check_digit(text: str) -> str:
    """The check digit of a text of capitals, digits and fillers."""
    return str(sum(_value(sign) * _WEIGHTS[at % 3] for at, sign in enumerate(text)) % 10)


def signs(strip: str, places: Iterable[int]) -> str:
    """The signs that stand at these places."""
    return "".join(strip[place] for place in places)


def fits(strip: str, check: Check) -> bool:
    """True where the check digit is that of its signs, and no letter stands where only digits may."""
    return not letters_at(strip, check) and strip[check.digit] == check_digit(signs(strip, check.places))


def letters_at(strip: str, check: Check) -> tuple[int, ...]:
    """The places of letters where only digits may stand: in a date, and for every check digit itself."""
    only_digits = (*(check.places if check.digits_only else ()), check.digit)
    return tuple(at for at in only_digits if strip[at].isalpha())


def mendings(strip: str, check: Check, places: Sequence[int] | None = None) -> tuple[Mending, ...]:
    """The ways to make a check digit fit by signs that are often taken for each other, the likeliest first.

    One sign is changed, or every letter where only digits stand; none is offered where more than three ways
    would do. places: the signs that may be changed; all those the digit is over where it is left out.
    """
    wrong = letters_at(strip, check)
    if wrong:
        return _without_letters(strip, check, wrong)
    able = check.places if places is None else places
    found = _fitting(strip, check, _one_changed(strip, (*able, check.digit)))
    return found if len(found) <= _FEW else ()


def with_letters(strip: str, part: Sequence[int]) -> Mending | None:
    """The strip with each digit of a part as the letter it looks like; None where one looks like none."""
    new = {at: next(filter(str.isalpha, _alike(strip[at])), "") for at in part if strip[at].isdigit()}
    return _changed(strip, new, part) if all(new.values()) else None


def _without_letters(strip: str, check: Check, wrong: tuple[int, ...]) -> tuple[Mending, ...]:
    alike = {at: next(filter(str.isdigit, _alike(strip[at])), "") for at in wrong}
    mending = _changed(strip, alike, check.places)
    if fits(mending.strip, check):
        return (mending,)
    if len(wrong) > 1 or wrong[0] == check.digit:
        return ()
    # One sign that is surely wrong follows from all the others, whatever it looks like.
    return _fitting(strip, check, [(wrong[0], digit) for digit in digits])


def _fitting(strip: str, check: Check, changes: Iterable[tuple[int, str]]) -> tuple[Mending, ...]:
    tried = (_changed(strip, {at: new}, check.places) for at, new in changes)
    return tuple(mending for mending in tried if fits(mending.strip, check))


def _changed(strip: str, new: dict[int, str], part: Sequence[int]) -> Mending:
    """The strip with new signs at some places; an empty one changes nothing."""
    changed = {at: sign for at, sign in sorted(new.items()) if sign}
    mended = "".join(changed.get(at, sign) for at, sign in enumerate(strip))
    was, becomes = signs(strip, changed), "".join(changed.values())
    proposed = signs(mended, part).strip(FILLER) if changed.keys() & set(part) else becomes
    return Mending(mended, tuple(changed), was, becomes, proposed)


def _one_changed(strip: str, places: Iterable[int]) -> list[tuple[int, str]]:
    pairs = [(at, new) for at in places for new in _alike(strip[at])]
    # Numbers are mostly digits: a letter among them is doubted before a digit is.
    return sorted(pairs, key=lambda pair: (pair[1].isalpha(), _rank(strip[pair[0]], pair[1])))


def _rank(old: str, new: str) -> int:
    return next(rank for rank, pair in enumerate(_ALIKE) if {old, new} == set(pair))


def _alike(sign: str) -> list[str]:
    return [pair.replace(sign, "") for pair in _ALIKE if sign in pair]


def _value(sign: str) -> int:
    return 0 if sign == FILLER else int(sign, 36)
