"""The why sheet: for one person every clause under both readings, with facts, sources and what is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.case import Case, Settling
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.eligibility.settle import CannotSettle
from desktop.screens.look import theme
from desktop.screens.page.hold_banner import HoldBanner
from desktop.screens.page.in_hand import InHand
from desktop.screens.why.settle_panel import SettlePanel
from desktop.screens.why.settling import Point, point_of, save_settling, save_taken_back
from desktop.screens.why.why_foot import WhyFoot
from desktop.screens.why.why_rows import WhyRow, why_rows
from desktop.screens.why.why_table import ReadingHead
from desktop.screens.why.why_title import WhyTitle
from desktop.screens.why.why_view import WhyView
from desktop.screens.why.why_words import reading_name, reading_note, section_name, sheet_text
from desktop.screens.words.outcome_text import outcome_text
from desktop.screens.words.words import in_window_words, mark_text, verdict_word
from desktop.settings import Settings


class WhySheet(QWidget):
    """Clause by clause why a person's outcome is what it is; what its source leaves open is settled here.

    fill_in: a missing fact's name as in the decision, and whose sheet it is, 0 for the recruit.
    changed: the case as saved with a settling, or without one, and where the person stands in it;
    turned: another clause is in hand; letter: the letter of this person is asked for.
    """

    closed = Signal()
    fill_in = Signal(str, int)
    changed = Signal(object, int)
    lift = Signal()
    letter = Signal()
    turned = Signal()

    def __init__(self, book: Casebook, settings: Settings):
        super().__init__()
        self._book, self._settings = book, settings
        self.shown: InHand | None = None
        self._point: Point | None = None
        self._title, self._banner, self._view, self._foot = (
            WhyTitle(),
            HoldBanner((28, 0, 20, 12)),
            WhyView(),
            WhyFoot(),
        )
        self.panel = SettlePanel()
        self._lay_out()
        self._connect()

    def show_person(self, shown: InHand) -> None:
        """Opens the sheet of a person on its first clause."""
        self._close_panel()
        self.show_again(shown)
        self._view.take_first_in_hand()
        self._view.setFocus()

    def show_again(self, shown: InHand) -> None:
        """Shows newer facts, or another day; the clause in hand stays in hand."""
        self.shown = shown
        self._title.show_person(shown)
        self._banner.show_hold(shown.case)
        self._view.show_rows(_rows_of(shown), _heads_of(shown), shown.is_today)
        self._show_in_hand()

    def may_settle(self) -> bool:
        """True where the clause in hand can be settled, or a settling of it taken back."""
        return self._point_in_hand() is not None

    def settle_in_hand(self) -> None:
        """Opens the panel for the clause in hand: under the chosen reading, else under the other."""
        self._ask(self._point_in_hand())

    def has_unsaved(self) -> bool:
        """True where an answer is begun and not kept."""
        return self.panel.has_unsaved()

    def keep_typing(self) -> None:
        """Says that an answer is begun, to whoever would leave the sheet."""
        self.panel.say(self.tr("This is not kept yet. Finish it, or leave it with Esc."))

    def copy_as_text(self) -> None:
        """Puts the whole sheet on the clipboard as plain text."""
        if self.shown is not None:
            shown = self.shown
            text = sheet_text(shown.case, shown.person, shown.decisions, shown.mark)
            QGuiApplication.clipboard().setText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keys on; a focus proxy would keep Tab from what stands above it."""
        self._view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, from the panel to the sheet first; Ctrl+C copies the sheet."""
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self._leave_panel()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_as_text()
        else:
            super().keyPressEvent(event)

    def _points(self) -> list[Point | None]:
        """What there is to settle in the row in hand, by readings; nothing as of another day than today."""
        row, shown = self._view.in_hand(), self.shown
        if row is None or shown is None or not shown.is_today:
            return []
        pairs = zip(shown.decisions, row.cells, strict=True)
        return [point_of(decision.rules, clause) for decision, clause in pairs]

    def _point_in_hand(self) -> Point | None:
        return next((point for point in self._points() if point), None)

    def _ask(self, point: Point | None) -> None:
        if point is None or self.shown is None or self.has_unsaved():
            return
        self._point = point
        name, by = self.shown.sheet.person.name, self._settings.operator
        if point.clause.settled:
            self.panel.ask_to_take_back(point, name, by)
        else:
            self.panel.ask_to_settle(point, name, by, self.shown.today)
        self._foot.setVisible(False)

    def _settle(self, verdict: Any, reason: str, by: str) -> None:
        point, shown = self._point, self.shown
        assert point is not None
        assert shown is not None
        settling = Settling(point.rules.id, point.clause.id, verdict, by, shown.today, reason)
        self._keep(lambda: save_settling(self._book, shown.case, shown.person, point.rules, settling))

    def _take_back(self, by: str) -> None:
        point, shown = self._point, self.shown
        assert point is not None
        assert shown is not None
        self._keep(lambda: save_taken_back(self._book, shown.case, shown.person, point, by))

    def _keep(self, save: Callable[[], tuple[Case, int]]) -> None:
        try:
            case, person = save()
        except (CannotSettle, CasebookError) as error:
            self.panel.say(in_window_words(error))
        else:
            self._close_panel()
            self._view.setFocus()
            self.changed.emit(case, person)

    def _close(self) -> None:
        if self.has_unsaved():
            self.keep_typing()
        else:
            self.closed.emit()

    def _leave_panel(self) -> None:
        self._close_panel()
        self._view.setFocus()

    def _close_panel(self) -> None:
        self.panel.setVisible(False)
        self._foot.setVisible(True)

    def _show_in_hand(self) -> None:
        row, shown = self._view.in_hand(), self.shown
        if row and shown:
            held = [decision.rules for decision in shown.decisions]
            self._foot.show_row(row, held, mark_text(shown.mark, shown.on), shown.is_today)
        self.turned.emit()

    def _connect(self) -> None:
        self._title.copied.connect(self.copy_as_text)
        self._title.letter.connect(self.letter)
        self._title.closed.connect(self._close)
        self._banner.lift.connect(self.lift)
        self._view.in_hand_changed.connect(self._show_in_hand)
        self._view.spread.connect(self._foot.take_widths)
        self._view.settle.connect(lambda reading: self._ask(self._points()[reading]))
        self._foot.pressed.connect(self._ask)
        for part in (self._view, self._foot):
            part.fill_in.connect(self._ask_to_fill_in)
        self.panel.settled.connect(self._settle)
        self.panel.taken_back.connect(self._take_back)
        self.panel.left.connect(self._leave_panel)

    def _ask_to_fill_in(self, missing: str) -> None:
        if self.shown is not None:
            self.fill_in.emit(missing, self.shown.person)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self.panel.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._title, self._banner, self._view, theme.hairline(), self._foot, self.panel):
            column.addWidget(part, 1 if part is self._view else 0)


def _rows_of(shown: InHand) -> list[WhyRow | str]:
    """The clauses of the person, a head over each person's own."""
    rows: list[WhyRow | str] = []
    of_recruit: bool | None = None
    for row in why_rows([decision.sheets[shown.person] for decision in shown.decisions]):
        if row.of_recruit is not of_recruit:
            of_recruit = row.of_recruit
            person = shown.case.recruit if of_recruit else shown.sheet.person
            rows.append(section_name(person, of_recruit))
        rows.append(row)
    return rows


def _heads_of(shown: InHand) -> list[ReadingHead]:
    """What stands over the column of each reading."""
    found = []
    for at, decision in enumerate(shown.decisions):
        sheet = decision.sheets[shown.person]
        name, note = reading_name(decision.rules), reading_note(decision.rules, is_chosen=at == 0)
        word = verdict_word(sheet.outcome)
        found.append(ReadingHead(name, note, sheet.outcome, word, outcome_text(sheet)))
    return found
