"""Brings in an intake file: tried first and shown, with every refused row, then brought in at a press."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casebook.intake.families import RefusedRow
from desktop.casebook.intake.intake import IntakeReport
from desktop.casebook.tables.book import Casebook
from desktop.entry.fields import COLUMNS
from desktop.lists.cells import ListError
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.intake.import_foot import EDGE, ImportFoot
from desktop.screens.intake.import_words import beside_words, counts_words, refused_columns, refused_row
from desktop.screens.intake.import_work import Intake, enter, try_out
from desktop.screens.look import theme
from desktop.screens.page import ask
from desktop.screens.page.background import Background
from desktop.screens.tables.row_view import RowView
from desktop.screens.words.words import in_window_words

ROW_HEIGHT = 34


class ImportPage(QWidget):
    """Nothing is in the casebook before "Bring in". changed: what was brought in; closed: one goes back."""

    changed = Signal(str)
    closed = Signal()
    _told = Signal(int, int)

    def __init__(self, book: Casebook, backups: Path):
        """backups: the folder they are kept in."""
        super().__init__()
        self._book, self._backups, self.by = book, backups, ""
        self.which_file: Callable[[QWidget], Path | None] = ask.which_intake
        self.where_to_save: Callable[[QWidget, str], Path | None] = ask.where_to_save_table
        self._intake: Intake | None = None
        self._tried: IntakeReport | None = None
        self._refused: Sequence[RefusedRow] = ()
        self._work, self._stopped = Background(self), Event()
        self._title, self._counts = theme.label(size=20, weight=600), wrapped(size=13, tone="ink")
        self._beside, self.foot = wrapped(size=13), ImportFoot()
        self.view = RowView(self.tr("Refused rows"), refused_columns(), ROW_HEIGHT, EDGE)
        self._lay_out()
        self._connect()

    def show_page(self, by: str) -> None:
        """Opens the page; what was tried on it before is still there. by: who works here."""
        self.by = by
        if self._intake is None:
            self._begin_anew()
        self.foot.choose.setFocus()

    def try_file(self, path: Path) -> None:
        """Reads a file and says what would become of it; nothing is changed."""
        intake = Intake(self._book, path, self.by, self._backups)
        self._begin_anew()
        self._intake = intake
        self._title.setText(self.tr("Import of {0}").format(path.name))
        self._run(partial(try_out, intake, tell=self._told.emit), self._take_tried)
        self.foot.say(self.tr("The file is being read. Nothing is changed yet."))

    def busy(self) -> bool:
        """True while a file is read or brought in."""
        return self._work.busy()

    def said(self) -> str:
        """The counts, and what is said beneath them and in the foot."""
        return "\n".join(filter(None, (self._counts.text(), self._beside.text(), self.foot.said())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keys on to the first button."""
        self.foot.choose.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; a file that is being brought in goes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def write_refused(self, path: Path) -> None:
        """Saves the refused rows as a table."""
        # Loaded only when somebody saves them.
        from desktop.lists.csv_file import write_csv

        head = ("line", "field", "value", "reason")
        try:
            write_csv(path, head, ((one.line, one.field, one.value, one.reason) for one in self._refused))
        except ListError as error:
            self.foot.say(in_window_words(error), wrong=True)
        else:
            self.foot.say(self.tr("The refused rows are saved as {0}").format(path))

    def _begin_anew(self) -> None:
        self._tried, self._refused = None, ()
        self._title.setText(self.tr("Import"))
        self._counts.setText(
            self.tr(
                "Choose a table (CSV or XLSX), or an export of a casebook (JSON). It is read first, and what "
                "would become of it is shown: nothing is in the casebook before you bring it in."
            )
        )
        columns = self.tr("The first line of a table names its columns, in any order: {0}.")
        self._beside.setText(columns.format(", ".join(COLUMNS)))
        self.foot.say("")
        self.view.show_rows([])
        self._show()

    def _choose(self) -> None:
        if (path := self.which_file(self)) is not None:
            self.try_file(path)

    def _bring(self) -> None:
        intake, tried = self._intake, self._tried
        if intake is not None and tried is not None:
            self._run(partial(enter, intake, tried, tell=self._told.emit), self._take_entered)
            self.foot.say(self.tr("Being brought in: all of it, or nothing where it is stopped."))

    def _run(
        self, work: Callable[..., IntakeReport | None], then: Callable[[IntakeReport | None], None]
    ) -> None:
        self._stopped.clear()
        self.foot.stop.show()
        self.foot.stop.setFocus()
        self._work.ask(lambda dropped: work(stop=lambda: self._stopped.is_set() or dropped()), then)
        self._show()

    def _take_tried(self, report: IntakeReport | None) -> None:
        if report is None:
            self._take_stopped()
            return
        self._tried = report
        self._take_report(report, is_in=False)
        self.foot.say("" if report.entered or report.contracts else self.tr("There is nothing new in it."))
        if self.foot.bring.isEnabled():
            self.foot.bring.setFocus()

    def _take_entered(self, report: IntakeReport | None) -> None:
        if report is None:
            self._take_stopped()
            return
        self._tried = None
        self.foot.say("")
        self._take_report(report, is_in=True)
        self.changed.emit(self._counts.text())

    def _take_report(self, report: IntakeReport, is_in: bool) -> None:
        self._counts.setText(counts_words(report, is_in))
        self._beside.setText(beside_words(report, is_in))
        self._refused = report.refused
        self.view.show_rows([refused_row(at, one) for at, one in enumerate(report.refused)])
        self._show()
        (self.view if report.refused else self.foot.choose).setFocus()

    def _take_stopped(self) -> None:
        self._show()
        self.foot.choose.setFocus()
        self.foot.say(self.tr("Stopped. Nothing of the file is in the casebook."))

    def _take_told(self, done: int, of: int) -> None:
        if self._work.busy():
            self.foot.show_progress(done, of)

    def _fail(self, sentence: str) -> None:
        self._show()
        self.foot.choose.setFocus()
        self.foot.say(sentence, wrong=True)

    def _show(self) -> None:
        tried = self._tried
        may_bring = tried is not None and bool(tried.entered or tried.contracts)
        self.foot.show_state(self._work.busy(), may_bring, bool(self._refused))
        self.view.setVisible(bool(self._refused))

    def _say_whole(self) -> None:
        """Says the reason in hand, which a cell may be too narrow for; nothing where one works elsewhere."""
        if self.view.hasFocus() and (at := self.view.in_hand()) is not None:
            self.foot.say(in_window_words(self._refused[int(at)].reason))

    def _save(self) -> None:
        assert self._intake is not None
        name = self.tr("{0}, refused").format(self._intake.path.stem)
        if (path := self.where_to_save(self, name)) is not None:
            self.write_refused(path)

    def _connect(self) -> None:
        self._told.connect(self._take_told)
        self.view.moved.connect(self._say_whole)
        self._work.failed.connect(self._fail)
        self.foot.choose.clicked.connect(self._choose)
        self.foot.bring.clicked.connect(self._bring)
        self.foot.stop.clicked.connect(self._stopped.set)
        self.foot.save.clicked.connect(self._save)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(EDGE), theme.px(14), theme.px(EDGE), theme.px(10))
        head.setSpacing(theme.px(6))
        for label in (self._title, self._counts, self._beside):
            head.addWidget(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        column.addWidget(theme.hairline())
        column.addWidget(self.foot)
