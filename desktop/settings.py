"""What the user may change: each setting with its type, its default and a sentence, kept in one JSON file."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import Field, asdict, dataclass, fields
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from desktop.phrase import phrase

Reading = Literal["served-year", "decree"]
PaperSize = Literal["A4", "Letter"]
Annex = Literal["with", "without"]
KeepKey = Literal["never", "ask"]
WindowLanguage = Literal["desktop", "en", "ru", "es"]

WINDOW_LANGUAGES = ("en", "ru", "es")
# In percent of the desktop's own.
TEXT_SIZES = ("80", "90", "100", "110", "125", "150", "175", "200")
# The languages of letters: one, or two side by side.
LETTER_LANGUAGES = (*("en", "ru", "es"), *("en+ru", "en+es", "ru+en", "ru+es", "es+en", "es+ru"))

FILE_NAME = "settings.json"
MOST_DAYS = 365
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "reading": get_args(Reading),
    "language": LETTER_LANGUAGES,
    "window_language": get_args(WindowLanguage),
    "text_size": TEXT_SIZES,
    "annex": get_args(Annex),
    "paper": get_args(PaperSize),
    "keyring": get_args(KeepKey),
}


class SettingsError(Exception):
    """A settings file that can't be used; `str(error)` is the sentence for the user."""


@dataclass(frozen=True, slots=True)
class Office:
    """The office as its letters show it; each field with the sentence that a screen shows under it."""

    name: Annotated[str, phrase("The name at the head of every letter.")] = ""
    line: Annotated[str, phrase("A line under the name, such as what the office does.")] = ""
    address: Annotated[str, phrase("The postal address, as many lines as it has.")] = ""
    contact: Annotated[str, phrase("How to reach the office: a telephone number or a mail address.")] = ""
    signatory: Annotated[str, phrase("Who signs the letters.")] = ""
    function: Annotated[str, phrase("The function of the one who signs.")] = ""
    footer: Annotated[str, phrase("A line at the foot of every page, such as a registration number.")] = ""
    logo: Annotated[str, phrase("A picture file, PNG or SVG, for the head of every letter.")] = ""
    paper: Annotated[PaperSize, phrase("The size of the letters' paper.")] = "A4"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the user may change; each field with the sentence that a screen shows under it."""

    operator: Annotated[str, phrase("Your name; it stands in the history at what you change.")] = ""
    reading: Annotated[Reading, phrase("Which reading of one year the letters follow.")] = "served-year"
    language: Annotated[str, phrase("The language of the letters, or two, side by side.")] = "en"
    window_language: Annotated[WindowLanguage, phrase("The language of the window, at once.")] = "desktop"
    text_size: Annotated[str, phrase("The size of all texts, in percent; also by Ctrl + and Ctrl −.")] = "100"
    annex: Annotated[Annex, phrase("Whether letters carry the annex, clause by clause.")] = "with"
    office: Annotated[Office, phrase("The office as its letters show it.")] = Office()
    backups: Annotated[str, phrase("The folder for backups; left empty, one beside the settings.")] = ""
    lock_after: Annotated[
        str,
        phrase(
            "After so many minutes without a key or a click a casebook with a passphrase locks; 0 is never."
        ),
    ] = "10"
    keyring: Annotated[
        KeepKey,
        phrase(
            "Whether the page that unlocks a casebook asks if the desktop's keyring is to keep the "
            "passphrase."
        ),
    ] = "never"
    retention: Annotated[
        str,
        phrase(
            "After so many years in which nothing was done a case is listed for erasing; nothing is never."
        ),
    ] = ""
    last_casebook: Annotated[str, phrase("The casebook that was open last.")] = ""
    recent: Annotated[tuple[str, ...], phrase("The casebooks that were open before, the last first.")] = ()
    reminders: Annotated[
        str,
        phrase(
            "So many days before a mark you are reminded of it; 0 is the day itself, and nothing is never."
        ),
    ] = "90, 30, 7, 0"

    @property
    def reminder_days(self) -> tuple[int, ...]:
        """The days before a mark on which a reminder begins, the most first."""
        return reminder_days(self.reminders)


def whole_number(text: str) -> int | None:
    """A setting that is a whole number; None where it is none, or where nothing is there."""
    return int(text) if text.strip().isdecimal() and len(text.strip()) < 5 else None


def reminder_days(text: str) -> tuple[int, ...]:
    """Reads whole numbers of days with commas between; none at all are no reminders.

    Raises ValueError, with what is wrong, where the text is anything else.
    """
    words = text.replace(",", " ").split()
    wrong = next((word for word in words if not word.isdecimal() or int(word) > MOST_DAYS), None)
    if wrong is not None:
        said = phrase("reminders are whole numbers of days from 0 to {most}, and “{wrong}” is none")
        raise ValueError(said.format(most=MOST_DAYS, wrong=wrong))
    return tuple(sorted({int(word) for word in words}, reverse=True))


def default_data_dir() -> Path:
    """The folder for settings and the default casebook, where this system keeps a user's data."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Yearmark"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Yearmark"
    chosen = Path(os.environ.get("XDG_DATA_HOME", ""))
    return (chosen if chosen.is_absolute() else home / ".local" / "share") / "yearmark"


def backup_folder(settings: Settings, data_dir: Path) -> Path:
    """The folder for backups: the one chosen, else one beside the settings."""
    return Path(settings.backups) if settings.backups else data_dir / "backups"


def own_wording(data_dir: Path) -> Path:
    """The folder of the office's own wording of letters, beside the settings; it need not be there."""
    return data_dir / "letters"


def load_settings(data_dir: Path) -> Settings:
    """The settings kept in the folder; the defaults where there is no file yet.

    Raises SettingsError, with one sentence, where the file can't be read or says what no setting can be.
    """
    path = data_dir / FILE_NAME
    wrong: str
    try:
        return _settings(json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Settings()
    except json.JSONDecodeError as error:
        wrong = phrase("line {line} is not JSON").format(line=error.lineno)
    except UnicodeDecodeError:
        wrong = phrase("it is not UTF-8 text")
    except RecursionError:
        wrong = phrase("it is not JSON that can be read")
    except OSError as error:
        wrong = error.strerror or phrase("it can't be read")
    except ValueError as error:
        wrong = error.args[0]
    said = phrase("The settings file {path} can't be used: {wrong}. Correct it, or delete it.")
    raise SettingsError(said.format(path=path, wrong=wrong))


def save_settings(data_dir: Path, settings: Settings) -> None:
    """Keeps the settings in the folder, whole or not at all. Raises SettingsError where it can't."""
    path = data_dir / FILE_NAME
    try:
        _check_numbers(settings)
    except ValueError as error:
        raise SettingsError(phrase("Nothing was saved: {wrong}.").format(wrong=error.args[0])) from error
    fresh = path.with_suffix(".new")
    text = json.dumps(asdict(settings), ensure_ascii=False, indent=2) + "\n"
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        said = phrase("The settings can't be saved as {path}: {why}.")
        raise SettingsError(said.format(path=path, why=error.strerror)) from error


def _settings(found: object) -> Settings:
    values = dict(_checked(found, fields(Settings), phrase("the file")))
    if "office" in values:
        values["office"] = Office(**dict(_checked(values["office"], fields(Office), "office")))
    if "recent" in values:
        values["recent"] = tuple(values["recent"])
    settings = Settings(**values)
    _check_numbers(settings)
    return settings


def _check_numbers(settings: Settings) -> None:
    reminder_days(settings.reminders)
    numbers = {
        phrase("minutes until a casebook locks"): settings.lock_after,
        phrase("years of retention"): settings.retention,
    }
    for what, text in numbers.items():
        if text.strip() and whole_number(text) is None:
            said = phrase("{what} are a whole number from 0 to 9999, and “{text}” is none")
            raise ValueError(said.format(what=what, text=text))


def _checked(found: object, known: tuple[Field[Any], ...], where: str) -> Mapping[str, Any]:
    if not isinstance(found, dict):
        raise ValueError(phrase("{where} does not hold names and values").format(where=where))
    names = {one.name for one in known}
    for name, value in found.items():
        if name not in names:
            raise ValueError(phrase("“{name}” is not a setting").format(name=name))
        if name == "recent":
            _check_list(name, value)
        elif name != "office" and not isinstance(value, str):
            raise ValueError(phrase("{name} has to be text in quotes").format(name=name))
        if value not in _CHOICES.get(name, (value,)):
            said = phrase("{name} is “{value}”, and can be one of: {choices}")
            raise ValueError(said.format(name=name, value=value, choices=", ".join(_CHOICES[name])))
    return found


def _check_list(name: str, value: object) -> None:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ValueError(phrase("{name} has to be a list of texts in quotes").format(name=name))
