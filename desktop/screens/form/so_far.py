"""Beside the case form: how the recruit stands on what is typed now, and what is still to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.eligibility.decide import Decision
from desktop.eligibility.mark import Mark
from desktop.screens.controls.outcome_lines import OutcomeLines, wrapped
from desktop.screens.form.doubts import Doubts
from desktop.screens.form.strip_box import StripBox
from desktop.screens.form.todo import ToDo
from desktop.screens.form.todo_links import Line, ToDoLinks
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.words.outcome_text import outcome_text
from desktop.screens.words.words import mark_text, rules_title, verdict_word

WIDTH = 384


class SoFar(QWidget):
    """The panel at the right of the form."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(theme.px(264))
        self.setMaximumWidth(theme.px(WIDTH))
        theme.put_on_ground(self, "panel")
        self.strip, self.doubts = StripBox(), Doubts()
        self._hold = OutcomeLines(15, 600)
        self._chosen, self._other = OutcomeLines(15, 600), OutcomeLines()
        self._nothing = wrapped(self.tr("Nothing: every fact that the readings ask for is there."), size=13)
        self.todo = ToDoLinks()
        self.todo.followed.connect(self.followed)
        self._lay_out()

    def sizeHint(self) -> QSize:
        """As wide as the case panel, where there is room."""
        return QSize(theme.px(WIDTH), super().sizeHint().height())

    def show_hold(self, held: bool) -> None:
        """Shows first of all that the case is on hold; why, the banner over the form says."""
        self._hold.setVisible(held)
        if held:
            told = self.tr("no letter, whatever follows")
            self._hold.show_outcome("hold", verdict_word("hold"), told, "")

    def show_decisions(self, decisions: Sequence[Decision], mark: Mark, on: date) -> None:
        """Shows the recruit's outcome under each reading, the chosen first, with the mark's arithmetic."""
        chosen = decisions[0].sheets[0]
        self._chosen.show_outcome(
            chosen.outcome, verdict_word(chosen.outcome), outcome_text(chosen), mark_text(mark, on)
        )
        self._other.setVisible(len(decisions) > 1)
        for decision in decisions[1:]:
            of_decree = decision.rules.reading == "decree"
            under = self.tr("under {0} itself") if of_decree else self.tr("under {0}")
            sheet = decision.sheets[0]
            self._other.show_outcome(
                sheet.outcome,
                verdict_word(sheet.outcome),
                under.format(rules_title(decision.rules)),
                outcome_text(sheet),
            )

    def show_todo(self, todo: Sequence[ToDo], words: Callable[[ToDo], tuple[str, str]]) -> None:
        """Lists what is still to do; `words` gives for each its sentence and the part of the form."""
        self.todo.show_lines([Line(*words(one), one.place, one.is_wrong) for one in todo])
        self._nothing.setVisible(not todo)

    def _lay_out(self) -> None:
        page = QWidget()
        theme.put_on_ground(page, "panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(20))
        column.setSpacing(theme.px(10))
        column.addWidget(self.strip)
        column.addSpacing(theme.px(6))
        column.addWidget(theme.hairline())
        column.addSpacing(theme.px(6))
        column.addWidget(theme.label(self.tr("So far"), weight=600))
        for outcome in (self._hold, self._chosen, self._other):
            column.addWidget(outcome)
        column.addSpacing(theme.px(6))
        column.addWidget(theme.hairline())
        column.addSpacing(theme.px(6))
        column.addWidget(theme.label(self.tr("Still to do"), weight=600))
        column.addWidget(self._nothing)
        column.addWidget(self.todo)
        column.addWidget(self.doubts)
        column.addStretch(1)
        scroll = scrolling(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
