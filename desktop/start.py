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
    from desktop.screens.window import MainWindow
    from desktop.screens.window_frame import WindowFrame

Clock = Callable[[], datetime]


def open_window(path: Path, now: Clock, data_dir: Path) -> int:
    """Opens the window on a casebook and runs until it is closed. Returns the exit status.

    Raises CasebookError, RuleFileError or SettingsError where one of the files can't be used, after saying so
    in a box: whoever starts the program from an icon sees nothing else.
    """
    # What is loaded on the way stays for good: looking for what could be thrown away only takes time.
    gc.disable()
    application = _application()
    frame = _frame(application, data_dir)
    frame.paint_first()

    from desktop.casebook.file import CasebookError, close_casebook
    from desktop.eligibility.rules import RuleFileError
    from desktop.screens.theme import dress
    from desktop.settings import SettingsError, backup_folder, load_settings

    dress(application)
    try:
        book, window = make_window(path, now, data_dir)
    except (CasebookError, RuleFileError, SettingsError) as error:
        _tell(application, str(error))
        raise
    frame.take(window)
    gc.freeze()
    gc.enable()
    try:
        return int(application.exec())
    finally:
        close_casebook(book)
        back_up_at_exit(book, backup_folder(load_settings(data_dir), data_dir))


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


def make_window(path: Path, now: Clock, data_dir: Path) -> tuple[Casebook, MainWindow]:
    """The casebook, opened or made anew, and the window on it as it starts; not shown yet.

    Raises CasebookError, RuleFileError or SettingsError where one of the files can't be used.
    """
    from desktop.casebook.file import new_casebook, open_casebook
    from desktop.eligibility.checklist import load_checklist
    from desktop.eligibility.rules import load_rules
    from desktop.screens.window import MainWindow
    from desktop.settings import backup_folder, load_settings

    own_rules = data_dir / "rules"
    settings = load_settings(data_dir)
    rules = load_rules(own_rules if own_rules.is_dir() else None)
    checklist = load_checklist(data_dir)
    if path.exists():
        book = open_casebook(path, now, rules, backups=backup_folder(settings, data_dir))
    else:
        book = new_casebook(path, now, rules)
    window = MainWindow(book, rules, settings, now().date(), data_dir, checklist)
    window.begin()
    return book, window


def _tell(application: QApplication, sentence: str) -> None:
    # Without a display nobody could close the box; the command line says the same on standard error.
    if application.platformName() != "offscreen":
        from desktop.screens.ask import tell_no_start

        tell_no_start(sentence)
