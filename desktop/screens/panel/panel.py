"""The case panel: who the person in hand is, both readings, the line to the mark, the family, the letter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.eligibility.papers import counted
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.mark.case_events import CaseEvent
from desktop.screens.mark.mark_line import MarkLine
from desktop.screens.page.in_hand import InHand, may_open_letter
from desktop.screens.page.person_row import column_day
from desktop.screens.panel.contact_line import ContactLine
from desktop.screens.panel.family_part import FamilyPart
from desktop.screens.panel.missing_part import MissingPart
from desktop.screens.panel.outcome_box import OutcomeBox
from desktop.screens.panel.panel_foot import PanelFoot
from desktop.screens.panel.papers_notes import PapersNotes
from desktop.screens.words.person_text import person_text
from desktop.screens.words.words import mark_text, relation_word


class CasePanel(QWidget):
    """Shows the person in hand. It asks for pages, and changes nothing."""

    why = Signal()
    letter = Signal()
    papers = Signal()
    edit = Signal()
    history = Signal()
    chosen = Signal(int)
    fill_in = Signal(str, int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAccessibleName(self.tr("Case"))
        self._where = wrapped()
        self.name = wrapped(size=20, tone="ink")
        self.name.setFont(theme.font(20, 600))
        self._own_script = wrapped(size=14)
        self._facts = wrapped(size=12)
        self.contact = ContactLine()
        self.outcome = OutcomeBox()
        self.line = MarkLine()
        self.sentence = wrapped(size=12)
        self.missing = MissingPart()
        self.family = FamilyPart()
        self.notes = PapersNotes()
        self._foot = PanelFoot()
        self.letter_button, self.papers_button = self._foot.letter, self._foot.papers
        self._edit_button = _bare("edit", self.tr("Edit this case (Enter)"))
        self._history_button = _bare("history", self.tr("What was done in this case"))
        self._parts = (self._scrolling_part(), theme.hairline(), self._foot)
        self._lay_out()
        self.clear()
        self.outcome.why.connect(self.why)
        self.missing.fill_in.connect(self.fill_in)
        self.family.chosen.connect(self.chosen)
        self.letter_button.clicked.connect(self.letter)
        self.papers_button.clicked.connect(self.papers)
        self._edit_button.clicked.connect(self.edit)
        self._history_button.clicked.connect(self.history)

    def clear(self) -> None:
        """Shows nobody; the pane stays where it is."""
        for part in self._parts:
            part.setVisible(False)

    def is_clear(self) -> bool:
        """True where nobody is shown."""
        return self._parts[0].isHidden()

    def show_person(self, shown: InHand, no_letter: str, letters: str) -> None:
        """Shows the person in hand.

        no_letter: why no letter of eligibility can be made now, empty where one can; letters: what was made
        before.
        """
        for part in self._parts:
            part.setVisible(True)
        person = shown.sheet.person
        held = shown.case.hold is not None
        self._where.setText(self._place_of(shown))
        self.name.setText(person.name)
        self._own_script.setText(person.name_in_script if person.name_in_script != person.name else "")
        self._own_script.setVisible(bool(self._own_script.text()))
        self._facts.setText(person_text(person, shown.on))
        readings = [(decision.rules, decision.sheets[shown.person]) for decision in shown.decisions]
        self.outcome.show_readings(readings, shown.case)
        words = mark_text(shown.mark, shown.on)
        day = "" if shown.on == shown.today else column_day(shown.on)
        self.line.show_mark(shown.mark, shown.on, words, held, day)
        self.sentence.setText(words)
        self.missing.show_case(shown)
        sheets = shown.decisions[0].sheets
        self.family.show_others(sheets, shown.person, held, shown.on)
        self.family.allow_adding(shown.on == shown.today)
        self.notes.show_person(shown)
        self.letter_button.setEnabled(may_open_letter(shown))
        self.papers_button.setEnabled(shown.on == shown.today)
        self._foot.show_papers(*counted(shown.papers))
        self._foot.say(no_letter or letters)
        for button in (self._edit_button, self._history_button):
            button.setEnabled(shown.on == shown.today)

    def show_events(self, events: Sequence[CaseEvent]) -> None:
        """Shows what happened beside the service of the case in hand."""
        self.line.show_events(events)

    def letter_words(self) -> str:
        """What is said beside the letter button."""
        return self._foot.words()

    def _place_of(self, shown: InHand) -> str:
        relation = relation_word(shown.sheet.relation)
        if shown.person == 0:
            return self.tr("Case {0}  ·  {1}").format(shown.case.number, relation.capitalize())
        recruit = shown.case.recruit.name
        return self.tr("Case {0}  ·  {1} of {2}").format(shown.case.number, relation.capitalize(), recruit)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in self._parts:
            column.addWidget(part)

    def _scrolling_part(self) -> QScrollArea:
        page = QWidget()
        theme.put_on_ground(page, "panel")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(20), theme.px(9), theme.px(10), theme.px(16))
        column.setSpacing(0)
        for part, space in (
            (self._head(), 0),
            (self.name, 0),
            (self._own_script, 3),
            (self._facts, 12),
            (self.contact, 0),
            (self.outcome, 18),
            (self.line, 4),
            (self.sentence, 18),
            (self.notes, 0),
            (self.missing, 0),
            (self.family, 0),
        ):
            column.addWidget(part)
            column.addSpacing(theme.px(space))
        column.addStretch(1)
        area = scrolling(page, sideways=True)
        theme.keep_scroll_bar_place(area)
        return area

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._where, 1)
        row.addWidget(self._edit_button)
        row.addWidget(self._history_button)
        return head


def _bare(icon: str, words: str) -> KeyButton:
    """A button of an icon alone, that says what it does in its name and tooltip."""
    button = KeyButton("", icon, kind="bare")
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
