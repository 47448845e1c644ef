"""What the window does for the file's safety: its page, the strip, backups on the way, and the lock."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence

from desktop.casebook.keeping.backups import Backup, back_up, is_due, newest_good
from desktop.casebook.keeping.check import quick_check
from desktop.casebook.keeping.salvage import Salvaged, salvage
from desktop.casebook.keeping.whereabouts import warning_about
from desktop.casebook.people.stored import load_case
from desktop.casebook.tables.book import Casebook, CasebookError, book_connection
from desktop.screens.form.draft_keeper import DraftKeeper
from desktop.screens.page import ask
from desktop.screens.page.background import Background, Stop
from desktop.screens.page.wanted import Wanted
from desktop.screens.safety.alarm_strip import AlarmStrip
from desktop.screens.safety.case_export import CaseExport
from desktop.screens.safety.erase_page import ErasePage
from desktop.screens.safety.idle import Idle
from desktop.screens.safety.passphrase_part import Relocked
from desktop.screens.safety.safety_page import SafetyPage
from desktop.screens.window.kept import Kept, kept
from desktop.screens.window.pages import Pages
from desktop.screens.words.words import day_text, in_window_words
from desktop.settings import Settings, backup_folder, whole_number

LOCK_KEY = "Ctrl+Shift+L"
# What the window is closed for: to be locked, locked otherwise, or opened again on another casebook.
Leaving = Literal["locked"] | Relocked | Wanted


class Safety(QObject):
    """leaving: set before `leave` is emitted, on which the window closes; None where the program ends.

    changed: the casebook is another, or a case is gone; said: a sentence for the status line; kept: when the
    casebook was written and backed up last.
    """

    leave = Signal()
    changed = Signal()
    said = Signal(str)
    kept = Signal(object)

    def __init__(
        self,
        book: Casebook,
        pages: Pages,
        settings: Callable[[], Settings],
        data_dir: Path,
        today: date,
        number_in_hand: Callable[[], str],
        window: QObject,
    ):
        super().__init__(window)
        self._window = window
        self._book, self._pages, self._settings = book, pages, settings
        self._data_dir, self._today, self._number_in_hand = data_dir, today, number_in_hand
        self.leaving: Leaving | None = None
        self.strip = AlarmStrip()
        self.page: SafetyPage | None = None
        self.erasing: ErasePage | None = None
        self._looking, self._backing, self._saving = Background(self), Background(self), Background(self)
        for work in (self._looking, self._backing, self._saving):
            work.failed.connect(self.said)
        self._lock = self._action(self.tr("&Lock the casebook"), LOCK_KEY, self.lock)
        self._lock.setEnabled(book.key is not None)
        self.actions: Sequence[QAction] = (
            self._action(self.tr("Sa&fety: backups, check, passphrase"), "Ctrl+Shift+B", self.open_page),
            self._lock,
        )
        self.folder = CaseExport(book, number_in_hand, window)
        self.folder.said.connect(self.said)
        erase = self._action(self.tr("Erase for g&ood"), "", self.open_erasing)
        self.of_case: Sequence[QAction] = (self.folder.action, erase)
        minutes = whole_number(settings().lock_after)
        if book.key is not None and minutes:
            Idle(book.now, minutes, self).idle.connect(self.lock)
        QTimer.singleShot(0, self._begin)

    def follow(
        self, say: Callable[[str], None], refresh: Callable[[], None], close: Callable[[], object]
    ) -> None:
        """What the window does when something is to be said, has changed, or is to be left."""
        self.said.connect(say)
        self.changed.connect(lambda: refresh())
        self.leave.connect(close)

    def busy(self) -> bool:
        """True while the file is looked at, copied or read."""
        pages = [page for page in (self.page, self.erasing) if page is not None]
        return any(one.busy() for one in (self._looking, self._backing, self._saving, self.folder, *pages))

    def lock(self) -> None:
        """Closes the window on the casebook, keeping what is typed; its passphrase is asked for again."""
        if self._book.key is None or self.leaving is not None:
            return
        try:
            for keeper in self._window.findChildren(DraftKeeper):
                keeper.keep_and_stop()
        except CasebookError as error:
            self.said.emit(in_window_words(error))
        else:
            self.leave_for("locked")

    def open_page(self) -> None:
        """Opens the page of safety."""
        settings = self._settings()
        if self.page is None:
            folder = backup_folder(settings, self._data_dir)
            self.page = SafetyPage(self._book, folder, settings.operator)
            self.page.backups.restored.connect(self.changed)
            self.page.passphrase.asked.connect(self.leave_for)
            self.page.erase.connect(self.ask_to_erase)
        self._pages.office.open_own(self.page, self.page.closed)
        self.page.show_page(whole_number(settings.retention), self._today)

    def open_erasing(self) -> None:
        """Asks about erasing the case in hand, or the relative in hand alone."""
        number = self._number_in_hand()
        if not number:
            self.said.emit(self.tr("Choose the case that is to be erased first."))
            return
        shown = self._pages.person_in_hand()
        relative = shown.case.relatives[shown.person - 1].person if shown and shown.person else None
        self.ask_to_erase(number, relative.id if relative else None)

    def ask_to_erase(self, number: str, person: int | None = None) -> None:
        """Asks about erasing a case. person: the id of the relative chosen first; None for the whole case."""
        case = load_case(self._book, number)
        if case is None:
            self.said.emit(self.tr("Case {0} is not in the casebook any more.").format(number))
            return
        if self.erasing is None:
            self.erasing = ErasePage(self._book, self._settings().operator)
            self.erasing.erased.connect(self.changed)
        self._pages.office.open_own(self.erasing, self.erasing.closed)
        self.erasing.by = self._settings().operator
        self.erasing.show_case(case, person)

    def offer_passphrase(self) -> None:
        """Says of a casebook that was just made that it can be locked."""
        words = self.tr("This casebook is new, and whoever has the file can read it. A passphrase locks it.")
        self.strip.say(words, ((self.tr("Set a passphrase"), self.open_page),))

    def look_after_saving(self) -> None:
        """Makes a backup beside the window where much was changed since the last, and says what is kept."""
        book, folder = self._book, backup_folder(self._settings(), self._data_dir)

        def work(_: Stop) -> Kept:
            with book_connection(book):
                if is_due(book, folder):
                    back_up(book, folder)
                return kept(book, folder)

        self._backing.ask(work, self.kept.emit)

    def _begin(self) -> None:
        if self._book.key is not None and sys.platform == "linux":
            # Loaded only where there is something to lock.
            from desktop.screens.safety.sleep import sleep_of_system

            sleep_of_system(self).asleep.connect(self.lock)
        if warning := warning_about(self._book.path):
            self.strip.say(in_window_words(warning), ())
        book = self._book
        self._looking.ask(lambda stop: quick_check(book, stop), self._take_damage)

    def _take_damage(self, damage: str | None) -> None:
        if damage is None:
            return
        book, folder = self._book, backup_folder(self._settings(), self._data_dir)
        self._looking.ask(
            lambda _: newest_good(book.path, folder, book.key), lambda good: self._offer(damage, good)
        )

    def _offer(self, damage: str, good: Backup | None) -> None:
        if good is None:
            words = self.tr("{0} There is no backup that can be read. Save what can still be read now.")
            self.strip.say(
                words.format(in_window_words(damage)), ((self.tr("Save what can be read"), self._save_rest),)
            )
            return
        words = self.tr("{0} The newest good backup is of {1}, {2}.")
        when = day_text(good.made.date()), f"{good.made:%H:%M}"
        answers = (
            (self.tr("Look at the backups"), self.open_page),
            (self.tr("Save what can be read"), self._save_rest),
        )
        self.strip.say(words.format(in_window_words(damage), *when), answers)

    def _save_rest(self) -> None:
        name = self._book.path.with_name(f"{self._book.path.stem}-saved.yearmark")
        if path := ask.where_to_save_rest(self.strip, name):
            self.salvage_to(path)

    def salvage_to(self, path: Path) -> None:
        """Saves what can be read of a damaged casebook into a new file, beside the window."""
        book = self._book
        self.strip.say(self.tr("Reading what can be read…"), ())
        self._saving.ask(
            lambda _: salvage(book.path, path, book.now, None, book.key), lambda done: self._tell(path, done)
        )

    def _tell(self, path: Path, done: Salvaged) -> None:
        words = self.tr("{0} people in {1} cases are saved in {2}. {3} things could not be read.")
        lost = "\n".join(done.lost[:10])
        told = words.format(done.kept.people, done.kept.cases, path, len(done.lost))
        self.strip.say(f"{told}\n{lost}".strip(), ())

    def leave_for(self, leaving: Leaving) -> None:
        """Closes the window, for what is to be done before it opens again."""
        self.leaving = leaving
        self.leave.emit()

    def _action(self, words: str, key: str, does: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        if key:
            action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _=False: does())
        return action
