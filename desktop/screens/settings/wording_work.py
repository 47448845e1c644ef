"""What the page of the wording asks of the letters room: a text, a page drawn of it, kept or given up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from desktop.eligibility.rules import RuleSet
from desktop.letters.issuing.example import example_page
from desktop.letters.paper.logo import LogoError
from desktop.letters.words.own_wording import give_up_wording, keep_wording, wording_text
from desktop.letters.words.templates import WordingError, check_wording, shipped_files
from desktop.screens.letters.pdf_pages import page_images, page_texts
from desktop.screens.words.words import in_window_words
from desktop.settings import Office

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WordingFile:
    """One file of the wording. folder: of the office's own; name: as it is shipped."""

    folder: Path
    language: str
    name: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A letter made with a wording, drawn; or what is wrong with the wording, a sentence each."""

    images: tuple[QImage, ...] = ()
    texts: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


def text_of(file: WordingFile) -> tuple[str, bool]:
    """The text as it is used, and whether it is the office's own; what can't be read shows as shipped."""
    try:
        return wording_text(file.folder, file.language, file.name)
    except (OSError, UnicodeDecodeError):
        return shipped_files(file.language)[file.name], False


def seen(
    file: WordingFile,
    text: str,
    rules: Mapping[str, RuleSet],
    office: Office,
    on: date,
    dots_per_inch: float,
) -> Seen:
    """The example letter as it would read with this text."""
    if faults := check_wording(file.language, file.name, text):
        return Seen(faults=tuple(map(in_window_words, faults)))
    try:
        pdf = example_page(file.name, text, file.language, rules, office, on, file.folder)
    except (WordingError, LogoError) as error:
        return Seen(faults=(in_window_words(error),))
    return Seen(tuple(page_images(pdf, dots_per_inch)), tuple(page_texts(pdf)))


def kept(file: WordingFile, text: str) -> tuple[str, ...]:
    """Keeps the text as the office's own, or says what is wrong with it, a sentence each."""
    try:
        return tuple(map(in_window_words, keep_wording(file.folder, file.language, file.name, text)))
    except OSError as error:
        return (_not_written(file, error),)


def given_up(file: WordingFile) -> str:
    """Goes back to the shipped wording; why not, where that can't be."""
    try:
        give_up_wording(file.folder, file.language, file.name)
    except OSError as error:
        return _not_written(file, error)
    return ""


def _not_written(file: WordingFile, error: OSError) -> str:
    said = translate("Wording", "{0} can't be written: {1}. Nothing was changed.")
    return said.format(file.folder / file.language / file.name, error.strerror)
