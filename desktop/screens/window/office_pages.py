"""The pages of the casebook as a whole, beside the left pane: its trash, what changes when, the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.screens.page.asked import Asked, Followed
from desktop.screens.page.page_stack import PageStack
from desktop.screens.window.sidebar import LETTERS, TODAY, TRASH
from desktop.settings import Settings, backup_folder, own_wording

if TYPE_CHECKING:
    from desktop.screens.batch.batch_page import BatchPage
    from desktop.screens.compare.compare import ComparePage
    from desktop.screens.intake.import_page import ImportPage
    from desktop.screens.letters.letter import LetterPreview
    from desktop.screens.letters.register_page import RegisterPage
    from desktop.screens.letters.verify_page import VerifyPage
    from desktop.screens.safety.trash_page import TrashPage
    from desktop.screens.settings.settings_page import SettingsPage
    from desktop.screens.settings.wording_page import WordingPage
    from desktop.screens.today.caseload_page import CaseloadPage
    from desktop.screens.today.today_page import TodayPage


class OfficePages(QObject):
    """Each is made when it is first asked for, and Esc comes back from it to the people.

    view_asked: a view that Today counts, and what it is called; days_asked: the first and the last day of
    marks to be listed; said, notice: what was just done, and what is to be told outside the window too; far:
    how far letters for many are; set: the settings saved; found: a case and the person of it that was opened;
    restored: the number of the case that was brought back from the trash, or of which a relative was;
    changed: what was done in the register, or brought in.
    """

    view_asked = Signal(str, str)
    days_asked = Signal(object, object)
    new_case = Signal()
    failed = Signal(str)
    said = Signal(str)
    far = Signal(object)
    notice = Signal(str)
    set = Signal(object)
    found = Signal(str, int)
    restored = Signal(str)
    changed = Signal(str)

    def __init__(
        self, stack: PageStack, asked: Asked, settings: Settings, today: date, back: Callable[[], None]
    ):
        super().__init__(stack)
        self._stack, self._asked, self._settings, self._today = stack, asked, settings, today
        self._back = back
        self.settings: SettingsPage | None = None
        self.wording: WordingPage | None = None
        self.verify: VerifyPage | None = None
        self.comparison: ComparePage | None = None
        self.trash: TrashPage | None = None
        self.day: TodayPage | None = None
        self.caseload: CaseloadPage | None = None
        self.register: RegisterPage | None = None
        self.batch: BatchPage | None = None
        self.bringing: ImportPage | None = None
        self.issued_letter: LetterPreview | None = None
        self._followed: Followed | None = None

    def take(self, asked: Asked, settings: Settings) -> None:
        """Takes another day or other settings."""
        if settings != self._settings and self.issued_letter is not None:
            self.issued_letter.deleteLater()
            self.issued_letter = None
        self._asked, self._settings = asked, settings
        if self.register is not None and self.shows_register():
            self.register.ask(asked, settings)
        if self.trash is not None:
            self.trash.by = settings.operator
        if self.day is not None:
            self.day.ask(asked, settings)

    def take_followed(self, followed: Followed | None) -> None:
        """Takes what stands under each view; None while it is being counted anew."""
        self._followed = followed
        if self.day is not None:
            self.day.take_followed(followed)

    def seen(self) -> str | None:
        """Which of the pages that have a place in the left pane is seen, if any."""
        if self.shows_today():
            return TODAY
        if self.shows_register():
            return LETTERS
        return TRASH if self.shows_trash() else None

    def shows_today(self) -> bool:
        """True while Today is what is seen."""
        return self.day is not None and self._stack.seen() is self.day

    def shows_register(self) -> bool:
        """True while the register, or a letter opened from it, is what is seen."""
        seen = self._stack.seen()
        return seen is not None and seen in (self.register, self.issued_letter)

    def shows_trash(self) -> bool:
        """True while the trash is what is seen."""
        return self.trash is not None and self._stack.seen() is self.trash

    def busy(self) -> bool:
        """True while two days are compared, the caseload is counted, Today or an intake file is read."""
        figures = self.day, self.comparison, self.caseload, self.bringing
        pages = *figures, self.register, self.batch, self.wording, self.verify
        return any(page is not None and page.busy() for page in pages)

    def open_today(self, at_start: bool = False) -> None:
        """Opens Today. at_start: what takes long to read is asked for later, by `take`."""
        if self.day is None:
            from desktop.screens.today.today_page import TodayPage

            self.day = TodayPage(self._asked, self._today)
            self.day.asked_for.connect(self.view_asked)
            self.day.days_asked_for.connect(self.days_asked)
            self.day.opened.connect(self.found)
            self.day.new_case.connect(self.new_case)
            self.day.letters.connect(lambda: self.open_batch(None))
            self.day.failed.connect(self.failed)
            self.day.said.connect(self.said)
            self.day.reminders.notice.connect(self.notice)
            self._stack.add_beside(self.day)
            ask = self.day.ask_first if at_start else self.day.ask
            ask(self._asked, self._settings)
            self.day.take_followed(self._followed)
        self._stack.turn_to(self.day)

    def open_settings(self, data_dir: Path) -> None:
        """Opens the settings kept in a folder."""
        if self.settings is None:
            from desktop.screens.settings.settings_page import SettingsPage

            self.settings = SettingsPage(data_dir)
            self.settings.saved.connect(self.set)
            self.settings.wording.connect(lambda: self.open_wording(data_dir))
            self._add(self.settings, self.settings.closed)
        self._back()
        self._stack.turn_to(self.settings)
        self.settings.show_settings(self._settings)

    def open_wording(self, data_dir: Path) -> None:
        """Opens the wording of letters; Esc comes back to the settings, and what is typed there stays."""
        if self.wording is None:
            from desktop.screens.settings.wording_page import WordingPage

            self.wording = WordingPage(own_wording(data_dir), self._asked.rules, self._today)
            self.wording.said.connect(self.said)
            self.wording.closed.connect(self._back_to_settings)
            self._stack.add_beside(self.wording)
        self._stack.turn_to(self.wording)
        self.wording.show_wording(self._settings.office, self._settings.language)

    def _back_to_settings(self) -> None:
        if self.settings is not None:
            self._stack.turn_to(self.settings)

    def open_caseload(self) -> None:
        """Opens the caseload in figures."""
        if self.caseload is None:
            from desktop.screens.today.caseload_page import CaseloadPage

            self.caseload = CaseloadPage()
            self._add(self.caseload, self.caseload.closed)
        self._back()
        self._stack.turn_to(self.caseload)
        self.caseload.show_page(self._asked)

    def open_comparison(self) -> None:
        """Opens what changes when, from the day that is shown on."""
        if self.comparison is None:
            from desktop.screens.compare.compare import ComparePage

            self.comparison = ComparePage(self._asked, self._today)
            self.comparison.opened.connect(self.found)
            self._add(self.comparison, self.comparison.closed)
        self._back()
        self._stack.turn_to(self.comparison)
        self.comparison.show_page(self._asked)

    def open_register(self) -> None:
        """Opens the register of letters."""
        if self.register is None:
            from desktop.screens.letters.register_page import RegisterPage

            self.register = RegisterPage(self._asked, self._settings, self._today)
            self.register.opened.connect(self._open_issued)
            self.register.changed.connect(self.changed)
            self.register.failed.connect(self.failed)
            self._add(self.register, self.register.closed)
        self._stack.turn_to(self.register)
        self.register.say("")
        self.register.ask(self._asked, self._settings)

    def open_batch(self, numbers: Sequence[str] | None) -> None:
        """Opens the letters for everybody of these cases; None for whoever is ready in the casebook."""
        if self.batch is None:
            from desktop.screens.batch.batch_page import BatchPage

            self.batch = BatchPage(self._asked, self._settings, self._today)
            self.batch.said.connect(self.said)
            self.batch.far.connect(self.far)
            self.batch.changed.connect(self.changed)
            self.batch.failed.connect(self.failed)
            self._add(self.batch, self.batch.closed)
        self._back()
        self._stack.turn_to(self.batch)
        self.batch.show_people(self._asked, self._settings, numbers)

    def open_import(self, data_dir: Path) -> None:
        """Opens the import of a file; data_dir: beside which backups are kept."""
        if self.bringing is None:
            from desktop.screens.intake.import_page import ImportPage

            self.bringing = ImportPage(self._asked.book, backup_folder(self._settings, data_dir))
            self.bringing.changed.connect(self.changed)
            self._add(self.bringing, self.bringing.closed)
        self._back()
        self._stack.turn_to(self.bringing)
        self.bringing.show_page(self._settings.operator)

    def open_verify(self) -> None:
        """Opens the page on which a letter that somebody brought is checked."""
        if self.verify is None:
            from desktop.screens.letters.verify_page import VerifyPage

            self.verify = VerifyPage(self._asked.book)
            self.verify.opened.connect(self.found)
            self.verify.in_register.connect(self._show_in_register)
            self._add(self.verify, self.verify.closed)
        self._back()
        self._stack.turn_to(self.verify)
        self.verify.show_page()

    def _show_in_register(self, number: str) -> None:
        self.open_register()
        if self.register is not None:
            self.register.words.setText(number)

    def _open_issued(self, number: str) -> None:
        """Opens a letter of the register as it was issued; from there Esc comes back to the register."""
        from desktop.casebook.people.letters import letter
        from desktop.casebook.people.stored import load_case

        record = letter(self._asked.book, number)
        case = load_case(self._asked.book, record.case) if record else None
        if record is None or case is None or self.register is None:
            if record is not None and self.register is not None:
                from desktop.screens.letters.register_work import no_case

                self.register.say(no_case(record), wrong=True)
            return
        if self.issued_letter is None:
            from desktop.screens.letters.letter import LetterPreview

            self.issued_letter = LetterPreview(self._asked, self._settings)
            self.issued_letter.closed.connect(self.open_register)
            self._stack.add_beside(self.issued_letter)
        self._stack.turn_to(self.issued_letter)
        self.issued_letter.show_issued(case, record)

    def open_trash(self) -> None:
        """Opens what was taken out of the casebook."""
        if self.trash is None:
            from desktop.screens.safety.trash_page import TrashPage

            self.trash = TrashPage(self._asked.book, self._settings.operator)
            self.trash.restored.connect(self.restored)
            self._add(self.trash, self.trash.closed)
        self._stack.turn_to(self.trash)
        self.show_trash_again()

    def show_trash_again(self) -> None:
        """Reads the trash again, where it is what is seen."""
        if self.trash is not None and self.shows_trash():
            self.trash.show_trash(may_change=self._asked.on == self._today)

    def open_own(self, page: QWidget, closed: SignalInstance) -> None:
        """Opens a page that somebody else made. closed: says that one goes back from it."""
        if page.parent() is None:
            self._add(page, closed)
        self._back()
        self._stack.turn_to(page)

    def _add(self, page: QWidget, closed: SignalInstance) -> None:
        self._stack.add_beside(page)
        closed.connect(self._back)
