"""Start-up of the window: the application, its settings, its casebook, its day."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.casebook.file import Casebook
    from desktop.screens.safety import Leaving
    from desktop.screens.window import MainWindow
    from desktop.screens.window_frame import WindowFrame

Clock = Callable[[], datetime]


def open_window(path: Path, now: Clock, data_dir: Path, passphrase: str | None = None) -> int:
    """Opens the window on a casebook and runs until it is closed. Returns the exit status.

    A casebook with a passphrase asks for it first, unless it is given. Raises CasebookError, RuleFileError or
    SettingsError where one of the files can't be used, after saying so in a box: whoever starts the program
    from an icon sees nothing else.
    """
    # What is loaded on the way stays for good: looking for what could be thrown away only takes time.
    gc.disable()
    application = _application()
    while True:
        if passphrase is None and _is_locked(path):
            passphrase = ask_passphrase(application, path, _language(data_dir))
            if passphrase is None:
                return 0
        status, leaving = _run(application, path, now, data_dir, passphrase)
        if leaving is None:
            return status
        passphrase = _carry_out(application, leaving, path, data_dir, passphrase)


def _run(
    application: QApplication, path: Path, now: Clock, data_dir: Path, passphrase: str | None
) -> tuple[int, Leaving | None]:
    """One window, until it is closed: the exit status, and what it was closed for if not for good."""
    frame = _frame(application, data_dir)
    frame.paint_first()

    from desktop.casebook.file import CasebookError, close_casebook
    from desktop.eligibility.rules import RuleFileError
    from desktop.screens.theme import dress, put_together
    from desktop.settings import SettingsError, backup_folder, load_settings

    dress(application)
    try:
        with put_together(application):
            book, window = make_window(path, now, data_dir, passphrase)
    except (CasebookError, RuleFileError, SettingsError) as error:
        _tell(application, str(error))
        raise
    frame.take(window)
    gc.freeze()
    gc.enable()
    try:
        status = int(application.exec())
        return status, (frame.holds or window).safety.leaving
    finally:
        close_casebook(book)
        back_up_at_exit(book, backup_folder(load_settings(data_dir), data_dir))
        frame.deleteLater()


def _language(data_dir: Path) -> str:
    """The window's language, also where the settings can't be used, which is told later."""
    from desktop.settings import Settings, SettingsError, load_settings

    try:
        return load_settings(data_dir).window_language
    except SettingsError:
        return Settings().window_language


def _is_locked(path: Path) -> bool:
    """Told by the first bytes alone, before anything is loaded; what is no casebook at all is told later."""
    try:
        with path.open("rb") as file:
            begins = file.read(16)
    except OSError:
        return False
    if not begins or begins == b"SQLite format 3\0":
        return False

    from desktop.casebook.recognise import asks_for_passphrase

    return asks_for_passphrase(path)


def ask_passphrase(application: QApplication, path: Path, language: str = "en") -> str | None:
    """Asks for the passphrase of a casebook until one fits; None where the page is closed without."""
    from desktop.casebook.file import CasebookError
    from desktop.casebook.recognise import recognise
    from desktop.screens.theme import dress
    from desktop.screens.unlock import UnlockPage
    from desktop.screens.words import in_window_words

    def refused(typed: str) -> str:
        try:
            recognise(path, typed)
        except CasebookError as error:
            return in_window_words(error)
        return ""

    dress(application, language)
    found: list[str] = []
    page = UnlockPage(path, refused)
    page.opened.connect(found.append)
    page.opened.connect(page.close)
    page.show()
    application.exec()
    return found[0] if found else None


def _carry_out(
    application: QApplication, leaving: Leaving, path: Path, data_dir: Path, passphrase: str | None
) -> str | None:
    """What the window was closed for, before it opens again: the passphrase to open it with, None to ask."""
    from desktop.casebook.file import CasebookError
    from desktop.casebook.relocking import change_passphrase
    from desktop.settings import backup_folder, load_settings

    if leaving == "locked":
        return None
    try:
        change_passphrase(path, leaving.old, leaving.new, backup_folder(load_settings(data_dir), data_dir))
    except CasebookError as error:
        _tell(application, str(error))
        return passphrase
    return leaving.new


def back_up_at_exit(book: Casebook, folder: Path) -> None:
    """Makes a backup of what was written since the last one; whoever leaves can't wait for a way out."""
    from desktop.casebook.backups import back_up, is_behind
    from desktop.casebook.book import CasebookError

    if is_behind(book.path, folder):
        try:
            back_up(book, folder)
        except CasebookError as error:
            print(error, file=sys.stderr)


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Yearmark")
    # The name under which packages tell the desktop of the program.
    application.setDesktopFileName("org.yearmark.yearmark")
    return application


def _frame(application: QApplication, data_dir: Path) -> WindowFrame:
    from desktop.screens.window_frame import WindowFrame
    from desktop.screens.window_state import load_state

    return WindowFrame(load_state(data_dir))


def make_window(
    path: Path, now: Clock, data_dir: Path, passphrase: str | None = None
) -> tuple[Casebook, MainWindow]:
    """The casebook, opened or made anew, and the window on it as it starts; not shown yet.

    Raises CasebookError, RuleFileError or SettingsError where one of the files can't be used.
    """
    from desktop.casebook.file import new_casebook, open_casebook
    from desktop.eligibility.checklist import load_checklist
    from desktop.eligibility.rules import load_rules
    from desktop.screens.language import speak
    from desktop.screens.window import MainWindow
    from desktop.settings import backup_folder, load_settings

    own_rules = data_dir / "rules"
    settings = load_settings(data_dir)
    rules = load_rules(own_rules if own_rules.is_dir() else None)
    checklist = load_checklist(data_dir)
    is_new = not path.exists()
    if is_new:
        book = new_casebook(path, now, rules, passphrase)
    else:
        book = open_casebook(path, now, rules, passphrase, backup_folder(settings, data_dir))
    speak(settings.window_language)
    window = MainWindow(book, rules, settings, now().date(), data_dir, checklist)
    window.begin()
    if is_new and passphrase is None:
        window.safety.offer_passphrase()
    return book, window


def _tell(application: QApplication, sentence: str) -> None:
    # Without a display nobody could close the box; the command line says the same on standard error.
    if application.platformName() != "offscreen":
        from desktop.screens.ask import tell_no_start

        tell_no_start(sentence)
