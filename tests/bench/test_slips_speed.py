"""Typing slips among the words of a million people, beside comparing the typed word with every one.

Measured is finding the corrected words for a word typed, over the vocabulary: the forms, the query, the exact
check. Ours and the peer take rounds of 300 words each, one after the other, and the middle of three rounds
counts: each finds the processor's memory as it left it itself, as where somebody types. Word by word in turns
the peer walks through all 40,000 words between two of ours, and pushes out of that memory what ours would
find there; nothing in the program does so. That figure is printed too, with a looser bound.
"""

from __future__ import annotations

from functools import partial
from operator import attrgetter
from random import Random

import pytest
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from desktop.casebook.lookup.vocabulary import words_near
from tests.bench.measuring import in_turns, tell
from tests.bench.million import Million

pytestmark = pytest.mark.slow

ASKED, ROUNDS = 300, 3
LETTERS = "abcdefghiklmnoprstvz"


def slipped(random: Random, word: str) -> str:
    """The word with a letter left out, added, mistaken, or swapped with its neighbour."""
    place = random.randrange(len(word) - 1)
    before, here, after = word[:place], word[place], word[place + 1 :]
    letter = random.choice(LETTERS)
    ways = (before + after, before + letter + here + after, before + letter + after)
    return random.choice((*ways, before + after[:1] + here + after[1:]))


def compared(words: list[str], word: str, most: int) -> set[str]:
    """The words at most so many slips away, found by comparing one after the other."""
    return {each for each in words if 0 < OSA.distance(word, each, score_cutoff=most) <= most}


def compared_in_bulk(words: list[str], word: str, most: int) -> None:
    """The same at the utmost speed of the library, eight and more words in one go."""
    extract(word, words, scorer=OSA.distance, score_cutoff=most, limit=None)


# With two slips no more words are given than can be shown, hence the smaller part of all.
@pytest.mark.parametrize(("most", "in_rounds", "in_turn", "of_all"), [(1, 100, 16, 0.99), (2, 8, 5, 0.8)])
def test_words_a_slip_away_are_found_without_comparing_every_word(
    million: Million, most: int, in_rounds: int, in_turn: int, of_all: float
) -> None:
    words = [word for (word,) in million.book.db.execute_sql("SELECT word FROM lookup_words")]
    random = Random(11)
    long_enough = [word for word in words if len(word) >= 4 * most]
    asked = [slipped(random, random.choice(long_enough)) for _ in range(ASKED)]
    near = {word: {each for _, each in words_near(million.book, word, most)} for word in asked}
    there = {word: compared(words, word, most) for word in asked}
    recall = sum(len(there[word] & near[word]) for word in asked) / sum(map(len, there.values()))
    ways = [
        [partial(words_near, million.book, word, most) for word in asked],
        [partial(compared, words, word, most) for word in asked],
        [partial(compared_in_bulk, words, word, most) for word in asked],
    ]
    rounds = [[in_turns([call] for call in way)[0] for way in ways] for _ in range(ROUNDS)]
    ours, theirs, in_bulk = (
        sorted(each, key=attrgetter("p95"))[ROUNDS // 2] for each in zip(*rounds, strict=True)
    )
    print(f"\n{len(words)} distinct words, {most} slips at the most: {ours}, recall {recall:.4f}")
    tell("p50 against comparing every word", ours.p50, theirs.p50)
    tell("p95 against comparing all in bulk", ours.p95, in_bulk.p95)
    assert tell("p95 against comparing every word", ours.p95, theirs.p95) <= 1 / in_rounds
    ours, theirs, _ = in_turns(zip(*ways, strict=True))
    assert tell("the same, word by word in turns", ours.p95, theirs.p95) <= 1 / in_turn
    assert recall >= of_all
