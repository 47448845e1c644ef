"""Start-up of the window: the application, its settings, its casebook, its day."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.start_page import ask_casebook
from desktop.start_unlock import ask_passphrase, is_locked, keyring_asked_for, look_in

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.casebook.keeping.file import Casebook
    from desktop.screens.page.wanted import Wanted
    from desktop.screens.window.safety import Leaving
    from desktop.screens.window.window import MainWindow
    from desktop.screens.window.window_frame import WindowFrame

Clock = Callable[[], datetime]


class Unopened(str):
    """Why a casebook that was wanted can't be opened."""


def open_window(path: Path | None, now: Clock, data_dir: Path, passphrase: str | None = None) -> int:
    """Opens the window on a casebook and runs until it is closed. Returns the exit status.

    path: None where none is known: a page asks for one then, as it does where another that is wanted can't be
    opened. A casebook with a passphrase asks for it first, unless it is given. Raises CasebookError,
    RuleFileError or SettingsError where one of the files can't be used, after saying so in a box: whoever
    starts the program from an icon sees nothing else.
    """
    from desktop.screens.page.wanted import Wanted

    # What is loaded on the way stays for good: looking for what could be thrown away only takes time.
    gc.disable()
    application, said = _application(), ""
    wanted = None if path is None else Wanted(path, "open", passphrase)
    was_locked = False
    while True:
        frame = None
        if wanted is None:
            frame = _frame(application, data_dir)
            frame.paint_first()
            wanted = ask_casebook(application, frame, data_dir, said)
        if wanted is not None and wanted.passphrase is None and is_locked(wanted.path):
            if frame is not None:
                frame.hide()
                frame.deleteLater()
                frame = None
            asked = ask_passphrase(application, wanted, data_dir, keyring_asked_for(data_dir), was_locked)
            if asked == "another":
                wanted, was_locked, said = None, False, ""
                continue
            wanted = asked
        if wanted is None:
            return 0
        status, leaving = _run(application, wanted, now, data_dir, frame, is_given=wanted.path == path)
        if leaving is None:
            return status
        was_locked = leaving == "locked"
        if isinstance(leaving, Unopened):
            wanted, said = None, leaving
        else:
            wanted, said = _next(application, leaving, wanted, data_dir), ""


def _run(
    application: QApplication,
    wanted: Wanted,
    now: Clock,
    data_dir: Path,
    frame: WindowFrame | None,
    is_given: bool,
) -> tuple[int, Leaving | Unopened | None]:
    """One window, until it is closed: the exit status, and what it was closed for if not for good.

    frame: what stands on the screen already, if anything; is_given: nobody chose the casebook on a page, to
    which one could go back where it can't be opened.
    """
    if frame is None:
        frame = _frame(application, data_dir)
        frame.paint_first()

    from desktop.casebook.keeping.file import CasebookError
    from desktop.eligibility.rules import RuleFileError
    from desktop.screens.look.theme import dress, put_together
    from desktop.screens.words.words import in_window_words
    from desktop.settings import SettingsError

    dress(application, *look_in(data_dir))
    try:
        with put_together(application):
            window, is_new = _opened(wanted, now, data_dir)
    except (CasebookError, RuleFileError, SettingsError) as error:
        frame.deleteLater()
        if not is_given and isinstance(error, CasebookError):
            return 0, Unopened(in_window_words(error))
        _tell(application, in_window_words(error))
        raise
    frame.take(window)
    _make_whole(application, window)
    if is_new:
        window.safety.offer_passphrase()
    gc.freeze()
    gc.enable()
    return _until_closed(application, frame, window, data_dir)


def _until_closed(
    application: QApplication, frame: WindowFrame, window: MainWindow, data_dir: Path
) -> tuple[int, Leaving | None]:
    """Runs the window, and tidies up: the exit status, and what it was closed for if not for good."""
    from desktop.casebook.keeping.file import close_casebook
    from desktop.screens.window.warming import Warming
    from desktop.settings import backup_folder, load_settings

    language = load_settings(data_dir).language
    warming = Warming(
        lambda: (frame.holds or window).busy(), language, frame, lambda: (frame.holds or window).ahead()
    )
    try:
        status = int(application.exec())
        return status, (frame.holds or window).safety.leaving
    finally:
        warming.close()
        close_casebook(window.book)
        back_up_at_exit(window.book, backup_folder(load_settings(data_dir), data_dir))
        frame.deleteLater()


def _next(application: QApplication, leaving: Leaving, opened: Wanted, data_dir: Path) -> Wanted:
    """What the window was closed for, before it opens again: the casebook to open, and its passphrase."""
    from desktop.casebook.keeping.file import CasebookError
    from desktop.casebook.keeping.kept_passphrase import forget
    from desktop.casebook.keeping.relocking import change_passphrase
    from desktop.screens.page.wanted import Wanted
    from desktop.settings import backup_folder, load_settings

    if isinstance(leaving, Wanted):
        return leaving
    if leaving == "locked":
        return Wanted(opened.path, "open")
    folder = backup_folder(load_settings(data_dir), data_dir)
    try:
        change_passphrase(opened.path, leaving.old, leaving.new, folder)
    except CasebookError as error:
        _tell(application, str(error))
        return Wanted(opened.path, "open", opened.passphrase)
    if ring := keyring_asked_for(data_dir):
        forget(ring, opened.path)
    return Wanted(opened.path, "open", leaving.new)


def back_up_at_exit(book: Casebook, folder: Path) -> None:
    """Makes a backup of what was written since the last one; whoever leaves can't wait for a way out."""
    from desktop.casebook.keeping.backups import back_up, is_behind
    from desktop.casebook.tables.book import CasebookError

    if is_behind(book.path, folder):
        try:
            back_up(book, folder)
        except CasebookError as error:
            print(error, file=sys.stderr)


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    # Said here, so that no other style is made first, and Qt hands none out, whose many names it would make.
    application = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(application, QApplication)
    application.setApplicationName("Yearmark")
    # The name under which packages tell the desktop of the program.
    application.setDesktopFileName("org.yearmark.yearmark")
    return application


def _frame(application: QApplication, data_dir: Path) -> WindowFrame:
    from desktop.screens.window.window_frame import WindowFrame
    from desktop.screens.window.window_state import load_state

    return WindowFrame(load_state(data_dir))


def _opened(wanted: Wanted, now: Clock, data_dir: Path) -> tuple[MainWindow, bool]:
    """What is wanted, opened, made, or filled with the sample; True for a new one, to be offered a lock."""
    if wanted.how == "sample":
        _make_sample(wanted.path, now)
    is_new = not wanted.path.exists() and wanted.how == "open" and wanted.passphrase is None
    _, window = make_window(wanted.path, now, data_dir, wanted.passphrase, whole=False)
    return window, is_new


def _make_sample(path: Path, now: Clock) -> None:
    # Loaded only when the sample is asked for.
    from desktop.casebook.keeping.sample import make_sample
    from desktop.eligibility.rules import load_rules
    from desktop.resources import resource
    from desktop.settings import load_settings

    make_sample(path, now, load_rules(), load_settings(resource("sample")).operator)


def _make_whole(application: QApplication, window: MainWindow) -> None:
    """Puts in what the first picture does not have, and paints between two steps.

    A key pressed meanwhile waits until there is what answers it.
    """
    from PySide6.QtCore import QEventLoop

    from desktop.screens.window.parts import STEPS

    for step in STEPS:
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        step(window)


def make_window(
    path: Path, now: Clock, data_dir: Path, passphrase: str | None = None, whole: bool = True
) -> tuple[Casebook, MainWindow]:
    """The casebook, opened or made anew, and the window on it as it starts; not shown yet.

    whole: the window is all there; else it has its first picture, and the steps are to be taken. Raises
    CasebookError, RuleFileError or SettingsError where one of the files can't be used.
    """
    from desktop.casebook.keeping.file import new_casebook, open_casebook
    from desktop.eligibility.checklist import load_checklist
    from desktop.eligibility.rules import load_rules
    from desktop.recent import remember, sample_in
    from desktop.screens.window.window import MainWindow
    from desktop.screens.words.language import speak
    from desktop.settings import backup_folder, load_settings

    own_rules = data_dir / "rules"
    settings = load_settings(data_dir)
    rules = load_rules(own_rules if own_rules.is_dir() else None)
    checklist = load_checklist(data_dir)
    if path.exists():
        book = open_casebook(path, now, rules, passphrase, backup_folder(settings, data_dir))
    else:
        book = new_casebook(path, now, rules, passphrase)
    if path != sample_in(data_dir):
        remember(data_dir, path)
    speak(settings.window_language)
    window = MainWindow(book, rules, settings, now().date(), data_dir, checklist, whole)
    window.begin()
    return book, window


def _tell(application: QApplication, sentence: str) -> None:
    # Without a display nobody could close the box; the command line says the same on standard error.
    if application.platformName() != "offscreen":
        from desktop.screens.window.tell import tell_no_start

        tell_no_start(sentence)
