"""The wording files: read from resources and an office's own folder, and checked before they are used."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path

from desktop.letters.words.sentences import Wording, fields_of, found_in, promise_pattern
from desktop.phrase import Phrase, phrase
from desktop.resources import resource

__all__ = ["Wording", "WordingError", "check_wording", "load_wording", "shipped_files"]

# What a letter must say, whatever an office makes of its wording: these sentences keep all their fields.
_KEPT = frozenset(
    (
        *("lead", "lead_of_relative", "assessment", "follows_report", "follows_decree", "settled"),
        *("family_lead", "family_follows_report", "family_follows_decree", "family_result"),
        *("status_lead", "status_lead_of_relative", "papers_lead", "papers_result"),
        *("to_settle_beside", "start_provisional", "letter_number", "page", "slip_title", "slip_said"),
    )
)


class WordingError(Exception):
    """A wording file that can't be used: one sentence a fault, each with file, line and what is wrong."""


def load_wording(language: str = "en", own_folder: Path | None = None) -> Wording:
    """The shipped wording of a language, sentence by sentence replaced by the office's own where it has one.

    `own_folder` holds a folder for each language, with files named as the shipped ones. Raises WordingError
    naming every fault of a file.
    """
    own = sorted((own_folder / language).glob("*.toml")) if own_folder else []
    if not own:
        return _shipped(language)
    return _own(language, tuple((path, _content(path)) for path in own))


def shipped_files(language: str) -> dict[str, str]:
    """The shipped wording files of a language, name to text: what an office begins its own copy with."""
    files = sorted(resource(f"letters/{language}").glob("*.toml"))
    return {path.name: path.read_text(encoding="utf-8") for path in files}


def check_wording(language: str, name: str, text: str) -> list[str]:
    """What is wrong with an office's own wording file, a sentence each with its line; else nothing.

    name: of the shipped file whose place it takes.
    """
    _, faults = _read(name, text, _shipped(language))
    return faults


@cache
def _shipped(language: str) -> Wording:
    promises = (resource(f"letters/{language}") / "promises.txt").read_text(encoding="utf-8")
    bare = Wording(language, {}, promise_pattern(promises))
    return _with(bare, shipped_files(language).items(), bare)


@lru_cache(maxsize=8)
def _own(language: str, files: tuple[tuple[Path, str], ...]) -> Wording:
    shipped = _shipped(language)
    return _with(shipped, [(path.name, text) for path, text in files], shipped)


def _content(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WordingError(f"{path.name}: the file can't be read as UTF-8 text ({error}).") from error


def _with(wording: Wording, files: Iterable[tuple[str, str]], shipped: Wording) -> Wording:
    sentences = dict(wording.sentences)
    faults: list[str] = []
    for name, text in files:
        found, wrong = _read(name, text, shipped)
        sentences |= found
        faults += wrong
    if faults:
        raise WordingError("\n".join(faults))
    version = sha256("\n".join(f"{key}={sentences[key]}" for key in sorted(sentences)).encode()).hexdigest()
    return Wording(wording.language, sentences, wording.promises, version)


def _read(name: str, text: str, shipped: Wording) -> tuple[dict[str, str], list[str]]:
    try:
        sentences = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return {}, [phrase("{name}: {why}.").format(name=name, why=str(error))]
    faults: list[str] = [
        phrase("{name}, line {line}: {fault}.").format(name=name, line=_line_of(text, key), fault=fault)
        for key, sentence in sentences.items()
        for fault in _faults(key, sentence, shipped)
    ]
    return sentences, faults


def _faults(key: str, sentence: object, shipped: Wording) -> Iterator[Phrase]:
    if not isinstance(sentence, str):
        yield phrase("{key} is not a sentence in quotes").format(key=key)
        return
    if shipped.sentences:
        yield from _faults_beside(key, sentence, shipped.sentences)
    if not sentence.strip():
        yield phrase("{key} is empty").format(key=key)
    if sentence.count("**") % 2:
        yield phrase("{key} begins bold with ** and does not end it").format(key=key)
    if promise := found_in(sentence.replace("*", ""), shipped.promises):
        yield phrase('{key} says "{promise}", which no letter may promise').format(key=key, promise=promise)


def _faults_beside(key: str, sentence: str, shipped: Mapping[str, str]) -> Iterator[Phrase]:
    """What an office's own sentence has wrong beside the shipped one."""
    if key not in shipped:
        yield phrase("no letter has a sentence {key}").format(key=key)
        return
    has, can_have = fields_of(sentence), fields_of(shipped[key])
    for name in sorted(has - can_have):
        known = ", ".join(sorted(can_have))
        said = phrase("{key} has no field {{{name}}}; it can name {known}")
        none = phrase("{key} has no field {{{name}}}; it can name none")
        yield said.format(key=key, name=name, known=known) if known else none.format(key=key, name=name)
    for name in sorted(can_have - has) if key in _KEPT else ():
        said = phrase("{key} leaves out {{{name}}}, which the letter has to say")
        yield said.format(key=key, name=name)


def _line_of(text: str, key: str) -> int:
    lines = enumerate(text.splitlines(), 1)
    begins = re.compile(rf'\s*"?{re.escape(key)}"?\s*=')
    return next((number for number, line in lines if begins.match(line)), 1)
