"""The wording files: sentences with named fields, read from resources and checked before they are used."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop.letters.letter import Paragraph, Run
from desktop.resources import resource

_MARKUP = re.compile(r"\*\*|\{(\w*)\}")

# The fields each sentence can name; a sentence that is not here has none.
_FIELDS: Mapping[str, frozenset[str]] = {
    key: frozenset(names.split())
    for key, names in {
        "running_head": "number on",
        "letter_number": "number",
        "page": "page pages",
        "passport_valid": "number expires",
        "relation_of": "relation recruit",
        "since": "since",
        "born_on": "born",
        "contract_of_several": "position",
        "signed": "signed",
        "begins": "begins",
        "term_months": "months",
        "ended": "ended",
        "start_provisional": "start",
        "days_running": "begins",
        "days_spans": "days spans",
        "span": "first last",
        "service_no_end": "on",
        "service_ended": "ended",
        "service_ended_ground": "ended ground",
        "title": "name",
        "lead": "on rules instrument in_force name from_day",
        "lead_of_relative": "on rules instrument in_force name relation recruit from_day",
        "in_force_since": "begins",
        "in_force_span": "begins ends",
        "assessment": "office",
        "follows_report": "decree result",
        "follows_decree": "rules instrument result",
        "result_met": "day",
        "result_not_yet_day": "day",
        "reason": "clause said",
        "of_recruit": "clause",
        "to_settle": "rules",
        "to_settle_beside": "rules other clauses",
        "to_bring": "papers",
        "settled": "clause rules verdict by on reason",
    }.items()
}


class WordingError(Exception):
    """A wording file that can't be used: one sentence a fault, each with file, line and what is wrong."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of one language by their keys, and the promises that no letter in it may make."""

    language: str
    sentences: Mapping[str, str]
    promises: re.Pattern[str]

    def text(self, key: str, **fields: str) -> str:
        """One sentence with its fields filled in, all in one weight."""
        return "".join(run.text for run in self.runs(key, **fields))

    def runs(self, key: str, **fields: str) -> Paragraph:
        """One sentence with its fields filled in. What is filled in prints as it stands, stars and all."""
        return tuple(_filled(self.sentences[key], fields))

    def promise_in(self, paragraph: Paragraph) -> str:
        """The first promise that the paragraph makes; empty where it makes none."""
        said = "".join(run.text for run in paragraph)
        found = self.promises.search(" ".join(said.split()))
        return found.group() if found else ""


@cache
def load_wording(language: str = "en", own_folder: Path | None = None) -> Wording:
    """The shipped wording of a language, sentence by sentence replaced by the office's own where it has one.

    `own_folder` holds files named as the shipped ones. Raises WordingError naming every fault of a file.
    """
    shipped = resource(f"letters/{language}")
    promises = _promises((shipped / "promises.txt").read_text(encoding="utf-8"))
    sentences: dict[str, str] = {}
    for path in sorted(shipped.glob("*.toml")):
        sentences |= _read_sentences(path, promises)
    for path in sorted(own_folder.glob("*.toml")) if own_folder else ():
        sentences |= _read_sentences(path, promises, sentences.keys())
    return Wording(language, sentences, promises)


def _read_sentences(
    path: Path, promises: re.Pattern[str], known: Collection[str] | None = None
) -> dict[str, str]:
    try:
        text = path.read_text(encoding="utf-8")
        sentences = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise WordingError(f"{path.name}: the file can't be read as UTF-8 text ({error}).") from error
    except tomllib.TOMLDecodeError as error:
        raise WordingError(f"{path.name}: {error}.") from error
    faults = [
        f"{path.name}, line {_line_of(text, key)}: {fault}."
        for key, sentence in sentences.items()
        for fault in _faults(key, sentence, promises)
    ]
    faults += [
        f"{path.name}, line {_line_of(text, key)}: no letter has a sentence {key}."
        for key in sentences
        if known is not None and key not in known
    ]
    if faults:
        raise WordingError("\n".join(faults))
    return sentences


def _faults(key: str, sentence: object, promises: re.Pattern[str]) -> Iterator[str]:
    if not isinstance(sentence, str):
        yield f"{key} is not a sentence in quotes"
        return
    for name in re.findall(r"\{(.*?)\}", sentence):
        if name not in _FIELDS.get(key, ()):
            known = ", ".join(sorted(_FIELDS.get(key, ()))) or "none"
            yield f"{key} has no field {{{name}}}; it can name {known}"
    if sentence.count("**") % 2:
        yield f"{key} begins bold with ** and does not end it"
    if promise := promises.search(" ".join(sentence.replace("*", "").split())):
        yield f'{key} says "{promise.group()}", which no letter may promise'


def _line_of(text: str, key: str) -> int:
    lines = enumerate(text.splitlines(), 1)
    begins = re.compile(rf'\s*"?{re.escape(key)}"?\s*=')
    return next((number for number, line in lines if begins.match(line)), 1)


def _promises(text: str) -> re.Pattern[str]:
    words = "|".join(re.escape(line.strip()) for line in text.splitlines() if line.strip())
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def _filled(sentence: str, fields: Mapping[str, str]) -> Iterator[Run]:
    bold, done = False, 0
    for found in _MARKUP.finditer(sentence):
        yield from _run(sentence[done : found.start()], bold)
        done = found.end()
        if found.group() == "**":
            bold = not bold
        else:
            yield from _run(fields[found.group(1)], bold)
    yield from _run(sentence[done:], bold)


def _run(text: str, bold: bool) -> Iterator[Run]:
    if text:
        yield Run(text, bold)
