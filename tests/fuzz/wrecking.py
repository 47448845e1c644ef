"""Spoils bytes as disks, mail programs and ill will do: the same seed spoils in the same way."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

# What programs that read files stumble over, in the spellings of several kinds of file.
_ODD = (
    *(
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xed\xa0\x80",
        b"\r",
        b"\n\n",
        b'"',
        b"'",
        b";",
        b"=",
        b"\\",
        b"{",
        b"}",
    ),
    *(b"[", b"]", b"[[", b"null", b"true", b"-1", b"1e999", b"NaN", b"9" * 40, b"0000-00-00", b"9999-12-31"),
    *(
        b"29.02.2023",
        b"\xd8\xa7",
        "\u202e".encode(),
        "İ".encode(),
        b"{0.__class__}",
        b"<img src=/etc/passwd>",
    ),
    *(b"=cmd|' /C calc'!A1", b"../../../../etc/passwd", b"%s%n", b"A" * 5000, b'"""', b"'''", b"# ", b"inf"),
)


def wrecked(content: bytes, seed: int) -> bytes:
    """The content, spoiled in one to six places."""
    chance = random.Random(seed)
    spoiled = bytearray(content)
    for _ in range(chance.randint(1, 6)):
        chance.choice(_WAYS)(spoiled, chance)
    return bytes(spoiled)


def wrecks(content: bytes, count: int) -> Iterator[bytes]:
    """So many different spoiled contents."""
    return (wrecked(content, seed) for seed in range(count))


def _flip(spoiled: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 8)):
        if spoiled:
            spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)


def _noise(spoiled: bytearray, chance: random.Random) -> None:
    begin, end = _part(spoiled, chance, 64)
    spoiled[begin:end] = chance.randbytes(end - begin)


def _cut_out(spoiled: bytearray, chance: random.Random) -> None:
    begin, end = _part(spoiled, chance, 2000)
    del spoiled[begin:end]


def _cut_off(spoiled: bytearray, chance: random.Random) -> None:
    del spoiled[chance.randrange(len(spoiled) + 1) :]


def _twice(spoiled: bytearray, chance: random.Random) -> None:
    begin, end = _part(spoiled, chance, 400)
    spoiled[begin:begin] = spoiled[begin:end]


def _moved(spoiled: bytearray, chance: random.Random) -> None:
    begin, end = _part(spoiled, chance, 400)
    part = spoiled[begin:end]
    del spoiled[begin:end]
    at = chance.randrange(len(spoiled) + 1)
    spoiled[at:at] = part


def _odd(spoiled: bytearray, chance: random.Random) -> None:
    begin, end = _part(spoiled, chance, 12)
    spoiled[begin : chance.choice((begin, end))] = chance.choice(_ODD)


def _nothing(spoiled: bytearray, chance: random.Random) -> None:
    begin, end = _part(spoiled, chance, 600)
    spoiled[begin:end] = bytes(end - begin)


def _part(spoiled: bytearray, chance: random.Random, longest: int) -> tuple[int, int]:
    begin = chance.randrange(len(spoiled) + 1)
    return begin, min(len(spoiled), begin + chance.randint(1, longest))


_WAYS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    *(_flip, _flip, _odd, _odd, _odd),
    *(_noise, _cut_out, _cut_off, _twice, _moved, _nothing),
)
