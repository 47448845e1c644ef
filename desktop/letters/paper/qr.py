"""A text as a QR code (ISO/IEC 18004): bytes, correction level L, one fixed mask, up to version 20.

Of the eight masks one is taken, not the best of all: readers do not need it, and it is eight times quicker.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import zip_longest
from operator import itemgetter
from typing import Any

# Row by row, a byte a module: 1 where it is dark.
Modules = tuple[bytes, ...]

# Of each version from 1 on: blocks, bytes of correction in each, and where the alignment patterns lie.
_VERSIONS: tuple[tuple[int, int, tuple[int, ...]], ...] = (
    *((1, 7, ()), (1, 10, (6, 18)), (1, 15, (6, 22)), (1, 20, (6, 26)), (1, 26, (6, 30))),
    *((2, 18, (6, 34)), (2, 20, (6, 22, 38)), (2, 24, (6, 24, 42)), (2, 30, (6, 26, 46))),
    *((4, 18, (6, 28, 50)), (4, 20, (6, 30, 54)), (4, 24, (6, 32, 58)), (4, 26, (6, 34, 62))),
    *((4, 30, (6, 26, 46, 66)), (6, 22, (6, 26, 48, 70)), (6, 24, (6, 26, 50, 74))),
    *((6, 28, (6, 30, 54, 78)), (6, 30, (6, 30, 56, 82)), (7, 28, (6, 30, 58, 86)), (8, 28, (6, 34, 62, 90))),
)
_MASK = 3
_FORMAT = (0b01 << 3 | _MASK, 0b10100110111, 0b101010000010010)
_VERSION_CHECK = 0b1111100100101
_BITS = bytes.maketrans(b"01", b"\0\1")


def modules(text: str) -> Modules:
    """The code as rows of modules, without the quiet zone about it.

    Raises ValueError for a text of more bytes than a code of version 20 holds (858).
    """
    said = text.encode()
    version = next((one for one in range(1, len(_VERSIONS) + 1) if len(said) <= _room(one)), None)
    if version is None:
        raise ValueError(f"a text of {len(said)} bytes is too long for a QR code of version {len(_VERSIONS)}")
    size, count = _size(version), len(_free(version))
    data = int.from_bytes(_codewords(said, version), "big") << count % 8
    bits = bin(1 << count | data ^ _turned(version))[3:].encode().translate(_BITS)
    # All at once: taking each from its place one by one would be the longest part of a letter.
    whole = bytes(_places(version)(bits + b"\0\1"))
    return tuple(whole[begin : begin + size] for begin in range(0, size * size, size))


def _size(version: int) -> int:
    return 17 + 4 * version


def _room(version: int) -> int:
    """How many bytes of text a version holds."""
    blocks, correction, _ = _VERSIONS[version - 1]
    return len(_free(version)) // 8 - blocks * correction - (2 if version < 10 else 3)


def _codewords(said: bytes, version: int) -> bytes:
    """Data and correction of all blocks, one byte of each in turn."""
    count, correction, _ = _VERSIONS[version - 1]
    total = len(_free(version)) // 8
    data = _padded(said, version, total - count * correction)
    short = len(data) // count
    longer = len(data) % count
    blocks, begin = [], 0
    for number in range(count):
        end = begin + short + (number >= count - longer)
        blocks.append(data[begin:end])
        begin = end
    corrections = [_correction(block, correction) for block in blocks]
    return bytes((*_in_turn(blocks), *_in_turn(corrections)))


def _in_turn(blocks: list[bytes]) -> Iterator[int]:
    for turn in zip_longest(*blocks):
        yield from (byte for byte in turn if byte is not None)


def _padded(said: bytes, version: int, size: int) -> bytes:
    """Mode, length, text and end, filled up to the size."""
    length = 8 if version < 10 else 16
    number = (0b0100 << length | len(said)) << 8 * len(said) | int.from_bytes(said, "big")
    bits = 4 + length + 8 * len(said)
    ending = min(4, 8 * size - bits)
    ending += -(bits + ending) % 8
    whole = (number << ending).to_bytes((bits + ending) // 8, "big")
    return (whole + b"\xec\x11" * size)[:size]


@cache
def _powers() -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The powers of 2 in the field of 256 elements, twice over, and of which power each element is."""
    powers, of = [1], [0] * 256
    for power in range(1, 255):
        value = powers[-1] << 1
        powers.append(value ^ 0x11D if value > 255 else value)
        of[powers[-1]] = power
    return (*powers, *powers), tuple(of)


@cache
def _generator(degree: int) -> tuple[int, ...]:
    """The powers of the generator's factors, but for the first."""
    powers, of = _powers()
    found = [1]
    for root in range(degree):
        shifted = [*found, 0]
        for place, factor in enumerate(found, 1):
            shifted[place] ^= powers[of[factor] + root]
        found = shifted
    return tuple(of[factor] for factor in found[1:])


@cache
def _multiples(degree: int) -> tuple[int, ...]:
    """The generator, but for its first factor, times each element; its factors side by side in one number."""
    powers, of = _powers()
    factors = _generator(degree)
    times = (bytes(powers[of[lead] + factor] for factor in factors) for lead in range(1, 256))
    return (0, *(int.from_bytes(one, "big") for one in times))


def _correction(block: bytes, degree: int) -> bytes:
    multiples, first = _multiples(degree), 8 * (degree - 1)
    others = (1 << first) - 1
    rest = 0
    for byte in block:
        rest = (rest & others) << 8 ^ multiples[byte ^ rest >> first]
    return rest.to_bytes(degree, "big")


@cache
def _pattern(version: int) -> tuple[tuple[bool | None, ...], ...]:
    """What stands in every code of a version; None where its data goes."""
    size = _size(version)
    rows: list[list[bool | None]] = [[None] * size for _ in range(size)]
    for place in range(8, size - 8):
        rows[6][place] = rows[place][6] = place % 2 == 0
    for row, column in ((0, 0), (0, size - 7), (size - 7, 0)):
        _put(rows, row - 1, column - 1, 9, lambda far: far in (0, 1, 3))
    centres = _VERSIONS[version - 1][2]
    corners = {(6, 6), (6, size - 7), (size - 7, 6)}
    for row in centres:
        for column in centres:
            if (row, column) not in corners:
                _put(rows, row - 2, column - 2, 5, lambda far: far != 1)
    _put_format(rows, size)
    if version >= 7:
        _put_version(rows, size, version)
    return tuple(tuple(row) for row in rows)


def _put(rows: list[list[bool | None]], top: int, left: int, size: int, dark: Callable[[int], bool]) -> None:
    """A square of rings: `dark` says of a ring, counted from the middle, whether it is."""
    middle = size // 2
    for row in range(max(top, 0), min(top + size, len(rows))):
        for column in range(max(left, 0), min(left + size, len(rows))):
            far = max(abs(row - top - middle), abs(column - left - middle))
            rows[row][column] = dark(far)


def _put_format(rows: list[list[bool | None]], size: int) -> None:
    value, check, turned = _FORMAT
    bits = (value << 10 | _remainder(value << 10, check)) ^ turned
    down = [*range(6), 7, 8, *range(size - 7, size)]
    along = [*range(size - 1, size - 9, -1), 7, *range(5, -1, -1)]
    for place in range(15):
        dark = bool(bits >> place & 1)
        rows[down[place]][8] = rows[8][along[place]] = dark
    rows[size - 8][8] = True


def _put_version(rows: list[list[bool | None]], size: int, version: int) -> None:
    bits = version << 12 | _remainder(version << 12, _VERSION_CHECK)
    for place in range(18):
        dark = bool(bits >> place & 1)
        row, column = place // 3, size - 11 + place % 3
        rows[row][column] = rows[column][row] = dark


def _remainder(value: int, check: int) -> int:
    while value.bit_length() >= check.bit_length():
        value ^= check << value.bit_length() - check.bit_length()
    return value


@cache
def _free(version: int) -> tuple[tuple[int, int, bool], ...]:
    """Where data goes, in the order it goes, as row, column, and whether the mask turns it."""
    size, pattern = _size(version), _pattern(version)
    found, upwards = [], True
    for right in (*range(size - 1, 6, -2), *range(5, 0, -2)):
        for row in range(size - 1, -1, -1) if upwards else range(size):
            for column in (right, right - 1):
                if pattern[row][column] is None:
                    found.append((row, column, (row + column) % 3 == 0))
        upwards = not upwards
    return tuple(found)


@cache
def _turned(version: int) -> int:
    """Which of the modules with data the mask turns, as one number."""
    return int("".join("01"[turned] for _, _, turned in _free(version)), 2)


@cache
def _places(version: int) -> itemgetter[Any]:
    """Takes each module, row by row, from the data's bits, which a light and a dark one follow."""
    size, free = _size(version), _free(version)
    of = {(row, column): place for place, (row, column, _) in enumerate(free)}
    pattern = _pattern(version)
    return itemgetter(
        *(
            of.get((row, column), len(free) + bool(pattern[row][column]))
            for row in range(size)
            for column in range(size)
        )
    )
