"""Letters for many: everyone is checked first, then the letters are made one by one into a folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.letters.batch import Turned, Written
from desktop.screens import ask, theme
from desktop.screens.background import Background, Stop
from desktop.screens.batch_rows import Fate, row_of, state_of, why_not
from desktop.screens.batch_work import Checked, Ended, checked, run
from desktop.screens.buttons import KeyButton
from desktop.screens.follow import Asked
from desktop.screens.letter_choice import LetterChoice
from desktop.screens.letter_terms import terms_of, usual
from desktop.screens.outcome_lines import wrapped
from desktop.screens.row_view import RowView
from desktop.screens.segments import Segments
from desktop.settings import Settings

ROW_HEIGHT, EDGE = 38, 28

WhichFolder = Callable[[QWidget], Path | None]


class BatchPage(QWidget):
    """The run goes on when the page is left. said: how far it is; changed: what came of it."""

    said = Signal(str)
    changed = Signal(str)
    failed = Signal(str)
    closed = Signal()
    _told = Signal(int, int, str)
    _made = Signal(object)

    def __init__(self, asked: Asked, settings: Settings, today: date):
        super().__init__()
        self._asked, self._settings, self._today = asked, settings, today
        self.which_folder: WhichFolder = ask.which_folder
        self._numbers: Sequence[str] | None = None
        self._found: list[Checked] = []
        self._fates: dict[str, Fate] = {}
        self._running: list[Checked] = []
        self._stopped = Event()
        self._checking, self._work = Background(self), Background(self)
        for work in (self._checking, self._work):
            work.failed.connect(self.failed)
        self._title, self._summary = theme.label(size=20, weight=600), wrapped(size=13)
        self.choice = LetterChoice()
        self.view = RowView(self.tr("Letters to be made"), self._columns(), ROW_HEIGHT, EDGE)
        self.make, self.stop = (
            KeyButton("", "letter", kind="main"),
            KeyButton(self.tr("&Stop after this letter")),
        )
        self._far, self._where, self.segments = wrapped(size=13, tone="ink"), wrapped(), Segments()
        self._lay_out()
        self._connect()

    def show_people(self, asked: Asked, settings: Settings, numbers: Sequence[str] | None) -> None:
        """Checks everybody of the cases listed, or for None looks who is ready; a run is left alone."""
        if self._work.busy():
            return
        self._asked, self._settings, self._numbers = asked, settings, numbers
        self.choice.show_chosen(usual(settings))
        self._far.setText("")
        self._where.setText("")
        self.segments.show_progress(0, 0)
        self._check()

    def busy(self) -> bool:
        """True while people are checked, or letters are made."""
        return self._checking.busy() or self._work.busy()

    def summary(self) -> str:
        """How many are ready, and how many are not, for what reasons."""
        return self._summary.text()

    def far(self) -> str:
        """How far the run is, or what came of it."""
        return self._far.text()

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
        self._title.setText(self.tr("Letters"))
        self._summary.setText(self.tr("Everyone is being checked…"))
        self._show()
        self._checking.ask(lambda stop: checked(asked, terms, numbers, stop), self._take_checked)

    def _take_checked(self, found: list[Checked] | str) -> None:
        if isinstance(found, str):
            self._summary.setText(found)
            return
        self._found = sorted(found, key=lambda one: one.planned.state != "ready")
        self._title.setText(self.tr("Letters for {0} people").format(len(found)))
        counts = Counter(state_of(one).words for one in self._found)
        told = ", ".join(f"{words}: {count}" for words, count in counts.items())
        nobody = self.tr("Nobody is ready for a letter of this kind.")
        self._summary.setText(f"{told}. {self.tr('Whoever is not ready is left out.')}" if told else nobody)
        self._show()

    def _left(self) -> list[Checked]:
        """Those whose letter is ready and not made yet."""
        done = {key for key, fate in self._fates.items() if not isinstance(fate, str)}
        return [one for one in self._found if one.planned.state == "ready" and one.key not in done]

    def _show(self) -> None:
        self.view.show_rows([row_of(one, self._fates.get(one.key, "")) for one in self._found])
        left, running = len(self._left()), self._work.busy()
        self.make.say(self.tr("&Make {0} letters…").format(left))
        self.make.setEnabled(bool(left) and not running and self._asked.on == self._today)
        self.stop.setVisible(running)
        self.choice.setEnabled(not running)

    def _begin(self) -> None:
        wanted = self._left()
        folder = self.which_folder(self) if wanted else None
        if folder is None:
            return
        asked, terms = self._asked, terms_of(self._asked, self._settings, self.choice.chosen())
        self._running = wanted
        self._stopped.clear()
        self._fates |= {one.key: self.tr("waiting") for one in wanted}
        self._where.setText(self.tr("Each letter is its own file in {0}").format(folder))
        people = [one.planned.asked for one in wanted]

        def work(stop: Stop) -> Ended:
            def progress(done: int, of: int, name: str) -> bool:
                self._told.emit(done, of, name)
                return not (stop() or self._stopped.is_set())

            return run(asked, terms, people, folder, progress, self._made.emit)

        self._work.ask(work, self._take_ended)
        self._show()

    def _take_told(self, done: int, of: int, name: str) -> None:
        if self._stopped.is_set():
            return
        self.segments.show_progress(done, of)
        self._fates[self._running[done].key] = self.tr("being made")
        words = self.tr("{0} of {1}: {2}").format(done + 1, of, name)
        self._far.setText(words)
        self.said.emit(self.tr("Letter {0}").format(words))
        self._show()
        self.view.take_in_hand(self._running[done].key)

    def _take_made(self, made: Written | Turned) -> None:
        if isinstance(made, Written):
            whose = (made.letter.case, made.letter.passport_number, made.letter.name)
        else:
            person = made.asked.person
            whose = (made.asked.case.number, person.passport_number, person.name)
        for one in self._running:
            person = one.planned.asked.person
            same = (one.planned.asked.case.number, person.passport_number, person.name) == whose
            if same and isinstance(self._fates.get(one.key), str):
                self._fates[one.key] = made
                break
        self._show()

    def _take_ended(self, ended: Ended) -> None:
        left = len(self._left())
        for one in self._left():
            self._fates[one.key] = ""
        words = [self.tr("{0} letters issued and filed").format(ended.made)]
        if ended.turned:
            words.append(self.tr("{0} refused, with the reason").format(ended.turned))
        if left:
            words.append(self.tr("{0} still to be made").format(left))
        said = f"{', '.join(words)}. {ended.wrong}".rstrip()
        self._far.setText(said)
        self.segments.show_progress(len(self._running) - left, len(self._running))
        self._show()
        self.changed.emit(said)

    def _stop(self) -> None:
        self._stopped.set()
        self._far.setText(self.tr("Stops after this letter"))

    def refused(self) -> list[str]:
        """Why people got no letter, each with the name."""
        told = ((one, why_not(one, self._fates.get(one.key, ""))) for one in self._found)
        return [f"{one.planned.asked.person.name}: {reason}" for one, reason in told if reason]

    def _columns(self) -> tuple[tuple[str, float], ...]:
        return (
            (self.tr("Name"), 0.27),
            (self.tr("Case"), 0.12),
            (self.tr("State"), 0.17),
            (self.tr("Number, or why not"), 0.44),
        )

    def _connect(self) -> None:
        self._told.connect(self._take_told)
        self._made.connect(self._take_made)
        self.choice.changed.connect(self._check)
        self.make.clicked.connect(self._begin)
        self.stop.clicked.connect(self._stop)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(28), theme.px(14), theme.px(28), theme.px(10))
        head.setSpacing(theme.px(4))
        head.addWidget(self._title)
        head.addWidget(self._summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.choice)
        column.addWidget(self.view, 1)
        column.addWidget(theme.hairline())
        column.addWidget(self._foot())

    def _foot(self) -> QWidget:
        foot, words = QWidget(), QHBoxLayout()
        theme.put_on_ground(foot, "panel")
        words.setSpacing(theme.px(12))
        words.addWidget(self.make)
        words.addWidget(self._far, 1)
        words.addWidget(self.stop)
        column = QVBoxLayout(foot)
        column.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        column.setSpacing(theme.px(8))
        column.addLayout(words)
        column.addWidget(self.segments)
        column.addWidget(self._where)
        return foot
