"""Letters for many: everyone is checked first, then the letters are made one by one into a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.letters.issuing.batch import Planned, Turned
from desktop.letters.issuing.issue import Issued
from desktop.screens.batch.batch_foot import BatchFoot
from desktop.screens.batch.batch_head import BatchHead
from desktop.screens.batch.batch_report import left_out, write_report
from desktop.screens.batch.batch_rows import Fate, Waits, groups_of, in_order, of_a_run_before, rows_of
from desktop.screens.batch.batch_work import Checked, Ended, Late, Place, checked, run
from desktop.screens.controls.chips import Chips
from desktop.screens.letters.letter_choice import LetterChoice
from desktop.screens.letters.letter_terms import terms_of, usual, without_office
from desktop.screens.letters.manner_bar import MannerBar
from desktop.screens.look import theme
from desktop.screens.look.segments import Far
from desktop.screens.page import ask
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background, Stop
from desktop.screens.tables.row_view import RowView
from desktop.settings import Settings

ROW_HEIGHT, EDGE = 38, 28

WhichFolder = Callable[[QWidget], Path | None]
WhereToSave = Callable[[QWidget, str], Path | None]


class BatchPage(QWidget):
    """The run goes on when the page is left. said, far: how far it is; changed: what came of it."""

    said = Signal(str)
    far = Signal(object)
    changed = Signal(str)
    failed = Signal(str)
    closed = Signal()
    _told = Signal(int, int, str)
    _made = Signal(object)

    def __init__(self, asked: Asked, settings: Settings, today: date):
        super().__init__()
        self._asked, self._settings, self._today = asked, settings, today
        self.which_folder: WhichFolder = ask.which_folder
        self.where_to_report: WhereToSave = ask.where_to_report
        self._numbers: Sequence[str] | None = None
        self._found: list[Checked] = []
        self._fates: dict[str, Fate] = {}
        self._running: list[Checked] = []
        self._stopped = Event()
        self._checking, self._work = Background(self), Background(self)
        for work in (self._checking, self._work):
            work.failed.connect(self.failed)
        self.head, self.choice, self.foot = BatchHead(), LetterChoice(), BatchFoot()
        self.chips, self.manner = Chips(EDGE), MannerBar()
        self.view = RowView(self.tr("Letters to be made"), self._columns(), ROW_HEIGHT, EDGE)
        self._lay_out()
        self._connect()

    def show_people(self, asked: Asked, settings: Settings, numbers: Sequence[str] | None) -> None:
        """Checks everybody of the cases listed, or for None looks who is ready; a run is left alone."""
        if self._work.busy():
            return
        self._asked, self._settings, self._numbers = asked, settings, numbers
        self.choice.show_chosen(usual(settings))
        self.foot.clear()
        self.manner.close_bar()
        self._check()

    def busy(self) -> bool:
        """True while people are checked, or letters are made."""
        return self._checking.busy() or self._work.busy()

    def refused(self) -> list[str]:
        """Why people got no letter, each with the name."""
        return [f"{name}: {reason}" for _, name, _, _, _, reason in left_out(self._found, self._fates)]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keys on to the table."""
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; letters that are being made go on."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _check(self) -> None:
        asked, numbers = self._asked, self._numbers
        terms = terms_of(asked, self._settings, self.choice.chosen())
        self._found, self._fates = [], {}
        self.head.say(self.tr("Letters"), self.tr("Everyone is being checked…"))
        self._show()
        self._checking.ask(lambda stop: checked(asked, terms, numbers, stop), self._take_checked)

    def _take_checked(self, found: list[Checked] | str) -> None:
        if isinstance(found, str):
            self.head.say(self.tr("Letters"), found)
            return
        self._found = in_order(found)
        before = self.tr(
            "Everyone was checked before the first letter was made. Whoever is not ready is left out, with "
            "the reason."
        )
        nobody = self.tr("Nobody is ready for a letter of this kind.")
        said = (before if found else nobody, of_a_run_before(found), without_office(self._settings.office))
        self.head.say(self.tr("Letters for {0} people").format(len(found)), " ".join(filter(None, said)))
        self._show()

    def _left(self) -> list[Checked]:
        """Those whose letter is ready and not made yet."""
        done = {key for key, fate in self._fates.items() if isinstance(fate, Issued | Turned)}
        return [one for one in self._found if one.planned.state == "ready" and one.key not in done]

    def _owed(self) -> list[Checked]:
        """Those whose letter is filed by a run before, and its file not written yet."""
        return [one for one in self._found if one.planned.owed and not self._fates.get(one.key)]

    def _show(self) -> None:
        self.chips.show_groups(groups_of(self._found))
        self._show_rows()
        self.head.to_report.setEnabled(bool(left_out(self._found, self._fates)))
        running = self._work.busy()
        self.foot.switch(len(self._left()), len(self._owed()), running, self._asked.on == self._today)
        self.choice.setEnabled(not running)

    def _show_rows(self) -> None:
        self.view.show_rows(rows_of(self._found, self._fates, self.chips.chosen()))

    def _begin(self) -> None:
        wanted, put_on = self._left(), self.manner.put_on()
        some = bool(wanted or self._owed())
        folder = self.which_folder(self) if some and put_on is not None else None
        if folder is None or put_on is None:
            return
        asked, terms = self._asked, terms_of(self._asked, self._settings, self.choice.chosen())
        place = Place(folder, self.foot.files.text() == "one", put_on)
        self._running = wanted
        self._stopped.clear()
        self._fates |= {one.key: Waits() for one in wanted}
        self.foot.show_place(place)
        people = [one.planned.asked for one in wanted]

        def work(stop: Stop) -> Ended:
            def progress(done: int, of: int, name: str) -> bool:
                self._told.emit(done, of, name)
                return not (stop() or self._stopped.is_set())

            return run(asked, terms, people, place, progress, self._made.emit)

        self._work.ask(work, self._take_ended)
        self._show()

    def _take_told(self, done: int, of: int, name: str) -> None:
        if self._stopped.is_set():
            return
        far = Far(done, of, self._skipped(), making=True)
        self.foot.show_far(far, name)
        self.far.emit(far)
        self._fates[self._running[done].key] = Waits(now=True)
        words = self.tr("{0} of {1}: {2}").format(done + 1, of, name)
        self.said.emit(self.tr("Letter {0}").format(words))
        self._show()
        self.view.take_in_hand(self._running[done].key)

    def _take_made(self, made: Issued | Turned | Late) -> None:
        if isinstance(made, Late):
            self._take_late(made.letter)
            return
        whose = (made.case, made.passport_number, made.name) if isinstance(made, Issued) else _whose(made)
        for one in self._running:
            if _whose(one.planned) == whose and isinstance(self._fates.get(one.key), Waits):
                self._fates[one.key] = made
                break
        self._show()

    def _skipped(self) -> frozenset[int]:
        """Which letters of the run were turned down."""
        fates = enumerate(self._fates.get(one.key) for one in self._running)
        return frozenset(at for at, fate in fates if isinstance(fate, Turned))

    def _take_late(self, letter: Issued) -> None:
        owed = (one for one in self._found if one.planned.owed and one.planned.owed.number == letter.number)
        self._fates |= {one.key: letter for one in owed}
        self._show()

    def _take_ended(self, ended: Ended) -> None:
        left = len(self._left())
        self._fates |= {one.key: None for one in self._left()}
        said = ended.wrong if ended.no_password else self._came_of(ended, left)
        self.foot.show_done(Far(len(self._running) - left, len(self._running), self._skipped()), said)
        self.far.emit(Far())
        self._show()
        if ended.no_password:
            self.manner.ask_again()
        elif ended.wrong:
            # What is filed and not written shows as such.
            self._check()
        self.changed.emit(said)

    def _came_of(self, ended: Ended, left: int) -> str:
        """What came of a run, in a sentence. left: how many letters are still to be made."""
        words = [self.tr("{0} letters issued and filed").format(ended.made)]
        if ended.late:
            words.append(self.tr("{0} of a run before written").format(ended.late))
        if ended.turned:
            words.append(self.tr("{0} refused, with the reason").format(ended.turned))
        if left:
            words.append(self.tr("{0} still to be made").format(left))
        if ended.path:
            words.append(self.tr("all in {0}").format(ended.path.name))
        return f"{', '.join(words)}. {ended.wrong}".rstrip()

    def _stop(self) -> None:
        self._stopped.set()
        self.foot.say(self.tr("Stops after this letter"))

    def _report(self) -> None:
        path = self.where_to_report(self, self.tr("Left out {0}").format(self._today.isoformat()))
        if path is not None:
            self.said.emit(write_report(path, left_out(self._found, self._fates)))

    def _columns(self) -> tuple[tuple[str, float], ...]:
        return (
            (self.tr("Name"), 0.23),
            (self.tr("Case"), 0.1),
            (self.tr("Letter"), 0.11),
            (self.tr("Language"), 0.11),
            (self.tr("State"), 0.15),
            (self.tr("Number, or why not"), 0.3),
        )

    def _connect(self) -> None:
        self._told.connect(self._take_told)
        self._made.connect(self._take_made)
        self.head.report.connect(self._report)
        self.head.closed.connect(self.closed)
        self.choice.changed.connect(self._check)
        self.chips.changed.connect(self._show)
        self.foot.make.clicked.connect(self._begin)
        self.foot.dress.clicked.connect(self.manner.switch)
        self.foot.stop.clicked.connect(self._stop)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.choice, self.chips):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(theme.hairline())
        column.addWidget(self.manner)
        column.addWidget(self.foot)


def _whose(one: Turned | Planned) -> tuple[str, str, str]:
    """What tells whose letter it is, as the letter itself does."""
    person = one.asked.person
    return one.asked.case.number, person.passport_number, person.name
