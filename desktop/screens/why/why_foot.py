"""The foot of the clause sheet: the clause in hand, whole, with its source under each reading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.eligibility.rules import RuleSet
from desktop.eligibility.sheet import Clause
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.shapes import StateLabel
from desktop.screens.why.settling import Point, point_of
from desktop.screens.why.why_cells import EDGE, INSET
from desktop.screens.why.why_rows import WhyRow
from desktop.screens.why.why_words import clause_note, reading_name, settled_note, source_note
from desktop.screens.words.words import clause_name, verdict_word

LEAST_HEIGHT = 132


class WhyFoot(QWidget):
    """What the table has no room for: all facts of the clause, the arithmetic of the mark, the source.

    pressed: the point that is to be settled, or whose settling is to be taken back.
    """

    fill_in = Signal(str)
    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        theme.put_on_ground(self, "panel")
        self.setMinimumHeight(theme.px(LEAST_HEIGHT))
        self._missing = ""
        self._name = wrapped(size=13, tone="ink")
        self._name.setFont(theme.font(13, 600))
        self._fill_in = KeyButton(self.tr("Fill in"), key=self.tr("Enter"))
        self._fill_in.clicked.connect(lambda: self.fill_in.emit(self._missing))
        self._shut = wrapped(self.tr("Facts are filled in, and points settled, as of today only."))
        self._notes = [_Note(), _Note()]
        for note in self._notes:
            note.pressed.connect(self.pressed)
        self._left = QWidget()
        self._row = QHBoxLayout(self)
        self._lay_out()

    def take_widths(self, widths: Sequence[int]) -> None:
        """Puts each note under the column it belongs to; what is left stands under the scroll bar."""
        rest = max(0, self.width() - sum(widths))
        for at, width in enumerate((*widths, *[0] * (len(self._notes) + 1 - len(widths)), rest)):
            self._row.setStretch(at, width)

    def show_row(self, row: WhyRow, readings: Sequence[RuleSet], arithmetic: str, may_change: bool) -> None:
        """Shows a clause.

        readings: one for each cell of the row; arithmetic: of the mark, said with the year served;
        may_change: facts may be filled in and points settled.
        """
        self._name.setText(clause_name(row.id))
        self._missing = row.missing
        points = [point_of(rules, cell) for rules, cell in zip(readings, row.cells, strict=True)]
        self._fill_in.setVisible(bool(row.missing) and may_change)
        self._shut.setVisible(not may_change and (bool(row.missing) or any(points)))
        self._notes[1].setVisible(len(readings) > 1)
        keyed = next((point for point in points if point), None)
        said = arithmetic if row.id.endswith("year-served") else ""
        for note, rules, clause, point in zip(self._notes, readings, row.cells, points, strict=False):
            note.show_clause(reading_name(rules), clause, said)
            note.show_point(point if may_change else None, has_key=point is keyed)

    def _lay_out(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(theme.px(EDGE), theme.px(7), theme.px(4), 0)
        left.setSpacing(theme.px(8))
        left.addWidget(self._name)
        left.addWidget(self._fill_in, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self._shut)
        left.addStretch(1)
        self._row.setContentsMargins(0, theme.px(6), 0, theme.px(12))
        self._row.setSpacing(0)
        for part in (self._left, *self._notes):
            # As wide as its column, however much it has to say.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._row.addWidget(part)
        self._row.addStretch(1)


class _Note(QWidget):
    """A clause under one reading: verdict and reading, facts, source, and what can be done about it."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._point: Point | None = None
        self._verdict, self._reading = StateLabel(13, 500), wrapped()
        self._facts, self._was, self._source = wrapped(size=13, tone="ink"), wrapped(), wrapped()
        self._button = KeyButton("", kind="link")
        self._button.clicked.connect(lambda: self.pressed.emit(self._point))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self._verdict)
        head.addWidget(self._reading, 1)
        head.addWidget(self._button)
        # The place of the button is kept free, so that nothing moves from clause to clause.
        head.addStrut(theme.px(32))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(INSET), 0, theme.px(12), 0)
        column.setSpacing(theme.px(2))
        column.addLayout(head)
        for words in (self._facts, self._was, self._source):
            column.addWidget(words)
        column.addStretch(1)

    def show_clause(self, reading: str, clause: Clause | None, arithmetic: str) -> None:
        """Shows what this reading makes of the clause, or that it does not ask it."""
        asks_not = self.tr("{0} does not ask this")
        self._reading.setText(self.tr("under {0}").format(reading) if clause else asks_not.format(reading))
        for part in (self._verdict, self._facts, self._source):
            part.setVisible(clause is not None)
        was = settled_note(clause) if clause else ""
        self._was.setText(was)
        self._was.setVisible(bool(was))
        if clause:
            self._verdict.show_state(clause.verdict, verdict_word(clause.verdict, of_clause=True))
            self._facts.setText(" ".join(filter(None, (clause_note(clause), arithmetic))))
            self._source.setText(source_note(clause))

    def show_point(self, point: Point | None, has_key: bool) -> None:
        """Shows the button that settles a point or takes it back, with its key; none for None."""
        self._point = point
        self._button.setVisible(point is not None)
        if point:
            words = self.tr("Take back") if point.clause.settled else self.tr("Settle")
            self._button.say(words, self.tr("S") if has_key else "")
