"""Sentences with named fields and bold stretches, filled in for a letter; what none of them promises."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass

from desktop.letters.paper.letter import Paragraph, Run

MARKUP = re.compile(r"\*\*|\{(\w*)\}")


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of one language by their keys, and the promises that no letter in it may make.

    version: a hash of all sentences, by which a letter tells which wording it was made with.
    """

    language: str
    sentences: Mapping[str, str]
    promises: re.Pattern[str]
    version: str = ""

    def text(self, key: str, **fields: str) -> str:
        """One sentence with its fields filled in, all in one weight."""
        return "".join(run.text for run in self.runs(key, **fields))

    def runs(self, key: str, **fields: str) -> Paragraph:
        """One sentence with its fields filled in. What is filled in prints as it stands, stars and all."""
        return tuple(_filled(self.sentences[key], fields))

    def promise_in(self, paragraph: Paragraph) -> str:
        """The first promise that the paragraph makes; empty where it makes none."""
        return found_in("".join(run.text for run in paragraph), self.promises)


def found_in(text: str, promises: re.Pattern[str]) -> str:
    """The first promise in the text, however it is spaced and whether its ё has dots; empty where none is."""
    found = promises.search(_plain(text))
    return found.group() if found else ""


def promise_pattern(lines: str) -> re.Pattern[str]:
    """The promises of a file, one a line; a star at the end stands for any ending of the word."""
    words = [_plain(line) for line in lines.splitlines() if line.strip()]
    shapes = "|".join(re.escape(word.rstrip("*")) + (r"\w*" if word[-1] == "*" else "") for word in words)
    return re.compile(rf"\b(?:{shapes})\b", re.IGNORECASE)


def fields_of(sentence: str) -> frozenset[str]:
    """The names of the fields that a sentence has."""
    return frozenset(re.findall(r"\{(.*?)\}", sentence))


def _plain(text: str) -> str:
    return " ".join(text.split()).replace("ё", "е").replace("Ё", "Е")


def _filled(sentence: str, fields: Mapping[str, str]) -> Iterator[Run]:
    bold, done, said = False, 0, ""
    for found in MARKUP.finditer(sentence):
        said = yield from _run(sentence[done : found.start()], bold, said)
        done = found.end()
        if found.group() == "**":
            bold = not bold
        else:
            said = yield from _run(fields[found.group(1)], bold, said)
    yield from _run(sentence[done:], bold, said)


def _run(text: str, bold: bool, before: str) -> Generator[Run, None, str]:
    # A field may end in a full stop of its own ("2026 г."), and two never follow each other.
    if before.endswith(".") and text.startswith(".") and not text.startswith(".."):
        text = text[1:]
    if text:
        yield Run(text, bold)
    return text or before
