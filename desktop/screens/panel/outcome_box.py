"""The outcome of one person under both readings, on a soft ground; a hold takes its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.case import Case, Hold
from desktop.casebook.people.holds import reason_of
from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Sheet
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.look import theme
from desktop.screens.look.shapes import StateLabel
from desktop.screens.words.outcome_text import outcome_text
from desktop.screens.words.words import day_text, in_window_words, rules_title, verdict_word

Readings = Sequence[tuple[RuleSet, Sheet]]


class OutcomeBox(QFrame):
    """The chosen reading leads, the other stands under it; nothing hides either of them."""

    why = Signal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.state, self.other = StateLabel(15, 600), StateLabel(13, 500)
        self._detail, self._under = theme.label(), _wrapping(12, "second")
        self._reading = theme.label(size=12, tone="second")
        self._beneath = _wrapping(13, "ink")
        self._words = ""
        self._why = KeyButton(self.tr("Why"), key="W", kind="link")
        self._why.clicked.connect(self.why)
        self._second = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def show_readings(self, readings: Readings, case: Case) -> None:
        """Shows one person's outcome.

        readings: the rule sets with the person's sheet under each, the chosen first; case: theirs, for
        its hold.
        """
        hold = case.hold
        if hold is not None:
            self._show_hold(case, hold)
        else:
            self._show_chosen(*readings[0])
            self._show_other(readings)
        self.other.setVisible(hold is None and len(readings) > 1)
        self._place_words()

    def minimumSizeHint(self) -> QSize:
        """What the outcome alone needs: the reading goes beneath it where there is no more room."""
        other = 0 if self.other.isHidden() else self.other.sizeHint().width() + self._why.sizeHint().width()
        least = max(self.state.sizeHint().width(), other) + theme.px(42)
        return QSize(min(least, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the words that go with the outcome where they fit."""
        super().resizeEvent(event)
        self._place_words()

    def _place_words(self) -> None:
        """Beside the outcome where that fits, beneath it where not; they are never cut."""
        taken = self.state.sizeHint().width() + self._reading.sizeHint().width() + theme.px(42)
        named = taken <= self.width()
        fits = taken + QFontMetrics(self._detail.font()).horizontalAdvance(self._words) <= self.width()
        self._detail.setText(self._words if fits else "")
        self._detail.setVisible(fits)
        apart = (self._words, "" if named else self._reading.text())
        self._beneath.setText("" if fits else "  ·  ".join(filter(None, apart)))
        self._reading.setVisible(named)
        self._beneath.setVisible(not fits)
        shown = (self.other.sizeHint().width(), self._under.sizeHint().width(), self._why.sizeHint().width())
        beside = sum(shown) + theme.px(36) <= self.width() or self.other.isHidden()
        ways = QBoxLayout.Direction
        self._second.setSpacing(theme.px(8) if beside else 0)
        self._second.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _show_hold(self, case: Case, hold: Hold) -> None:
        self.state.show_state("hold", verdict_word("hold"))
        self._words = in_window_words(reason_of(case, hold))
        self._reading.setText("")
        self._under.setText(self.tr("{0}, {1}").format(hold.by, day_text(hold.on)))
        theme.restyle(self, "ground", "hold_soft")

    def _show_chosen(self, rules: RuleSet, sheet: Sheet) -> None:
        self.state.show_state(sheet.outcome, verdict_word(sheet.outcome))
        self._words = outcome_text(sheet)
        self._reading.setText(rules_title(rules))
        soft = {"met": "met_soft", "unknown": "unknown_soft"}
        theme.restyle(self, "ground", soft.get(sheet.outcome, "plain_soft"))

    def _show_other(self, readings: Readings) -> None:
        if len(readings) < 2:
            self._under.setText(self.tr("no decree reading is held for this day"))
            return
        rules, sheet = readings[1]
        self.other.show_state(sheet.outcome, verdict_word(sheet.outcome))
        itself = self.tr("under {0} itself") if rules.reading == "decree" else self.tr("under {0}")
        self._under.setText(itself.format(rules_title(rules)))

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(theme.px(8))
        first.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        first.addWidget(self._detail, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._reading, 0, Qt.AlignmentFlag.AlignVCenter)
        self._second.addWidget(self.other)
        self._second.addWidget(self._under, 1)
        second.addLayout(self._second, 1)
        second.addWidget(self._why, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(14), theme.px(10), theme.px(6), theme.px(6))
        column.setSpacing(0)
        column.addLayout(first)
        column.addWidget(self._beneath)
        column.addLayout(second)
        self._reading.setContentsMargins(0, 0, theme.px(6), 0)


def _wrapping(size: int, tone: theme.Tone) -> QLabel:
    words = theme.label(size=size, tone=tone)
    words.setWordWrap(True)
    return words
