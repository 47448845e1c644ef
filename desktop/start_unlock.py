"""A start on a casebook that is locked: its passphrase is asked for before anything is loaded."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.casebook.keeping.kept_passphrase import Keyring
    from desktop.screens.page.wanted import Wanted


def look_in(data_dir: Path) -> tuple[str, int]:
    """The window's language and size of text, also where the settings can't be used, which is told later."""
    from desktop.settings import Settings, SettingsError, load_settings

    try:
        kept = load_settings(data_dir)
    except SettingsError:
        kept = Settings()
    return kept.window_language, int(kept.text_size)


def is_locked(path: Path) -> bool:
    """Told by the first bytes alone, before anything is loaded; what is no casebook at all is told later."""
    try:
        with path.open("rb") as file:
            begins = file.read(16)
    except OSError:
        return False
    if not begins or begins == b"SQLite format 3\0":
        return False

    from desktop.casebook.keeping.recognise import asks_for_passphrase

    return asks_for_passphrase(path)


def keyring_asked_for(data_dir: Path) -> Keyring | None:
    """The desktop's keyring where the settings ask for it; else it is not so much as looked for."""
    from desktop.settings import SettingsError, load_settings

    try:
        if load_settings(data_dir).keyring == "never":
            return None
    except SettingsError:
        return None  # which is told later

    from desktop.casebook.keeping.kept_passphrase import desktop_keyring

    return desktop_keyring()


def ask_passphrase(
    application: QApplication,
    wanted: Wanted,
    data_dir: Path,
    ring: Keyring | None = None,
    was_locked: bool = False,
) -> Wanted | Literal["another"] | None:
    """Asks for the passphrase of a casebook until one fits; None where the page is closed without.

    "another" where somebody would rather open another casebook.

    ring: what may keep it; was_locked: by somebody who went away, so that it is asked for though it is kept.
    """
    from desktop.casebook.keeping.file import CasebookError
    from desktop.casebook.keeping.kept_passphrase import forget, keep, kept
    from desktop.casebook.keeping.recognise import recognise
    from desktop.screens.look.theme import dress
    from desktop.screens.page.unlock import UnlockPage
    from desktop.screens.words.words import in_window_words

    known = kept(ring, wanted.path) if ring else None

    def refused(typed: str, keeps: bool) -> str:
        try:
            recognise(wanted.path, typed)
        except CasebookError as error:
            return in_window_words(error)
        if ring is not None and keeps:
            return in_window_words(keep(ring, wanted.path, typed))
        if ring is not None:
            forget(ring, wanted.path)
        return ""

    if known is not None and not was_locked and not refused(known, keeps=True):
        return replace(wanted, passphrase=known)
    dress(application, *look_in(data_dir))
    found: list[str] = []
    page = UnlockPage(wanted.path, refused, None if ring is None else known is not None)
    page.opened.connect(found.append)
    others: list[str] = []
    page.other.connect(lambda: others.append("another"))
    for done in (page.opened, page.other):
        done.connect(page.close)
    page.show()
    application.exec()
    if others:
        return "another"
    return replace(wanted, passphrase=found[0]) if found else None
