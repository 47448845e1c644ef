"""One field of a form: its label, the line it is typed in, and what is said about it beneath."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import PartialDate
from desktop.entry.refusal import Refusal
from desktop.screens.controls.calendar_hint import CalendarHint
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.date_line import DateLine
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.controls.remark import Remark
from desktop.screens.look import theme
from desktop.screens.words.words import day_of_year_text, in_window_words


class Field(QWidget):
    """A fact as it is typed; `column` is its name in an intake file and in a decision's missing facts.

    key: the access key of its label, empty for one without.
    """

    changed = Signal()

    def __init__(
        self,
        column: str,
        words: str,
        control: LineEdit | Choice | None = None,
        echoes: bool = False,
        of_day: bool = False,
        labelled: bool = True,
    ):
        """words: the label with its access key, "&Birth date".

        echoes: keep a place beneath for what was read; of_day: a date, which is echoed and may read two ways;
        labelled: False in a table, where the words are said by a screen reader alone.
        """
        super().__init__()
        self.column, self.key = column, QKeySequence.mnemonic(words)
        self.control = control or (DateLine(column) if of_day else LineEdit())
        self._refusal = ""
        self._days: tuple[date, ...] = ()
        self._remark = Remark(keeps_place=echoes or of_day)
        self.control.setAccessibleName(words.replace("&", ""))
        self.control.textChanged.connect(self.changed)
        self.control.left.connect(self._show_if_typed)
        self.control.installEventFilter(self)
        if isinstance(self.control, LineEdit):
            self.control.chosen.connect(self._choose)
        self._remark.followed.connect(lambda way: self._choose(int(way)))
        self._lay_out(words if labelled else "")

    def text(self) -> str:
        """What is typed or chosen now."""
        return self.control.text()

    def set_text(self, text: str) -> None:
        """Puts a text in, as if it were typed."""
        self.control.setText(text)

    def remark(self) -> str:
        """What is said beneath the field, in words; empty where nothing is."""
        return self.control.accessibleDescription()

    @property
    def refusal(self) -> str:
        """Why the text cannot be taken; empty where it can."""
        return self._refusal

    def take(self, echo: str, refusal: Refusal | None, on: date) -> None:
        """Shows what entry read in the text, or why it is refused: that only once the field is left.

        on: the day of entry, which short years and the calendar go by.
        """
        if isinstance(self.control, DateLine):
            self.control.on = on
        self._refusal = in_window_words(refusal.in_words) if refusal else ""
        self._days = refusal.ways if refusal else ()
        if self._days:
            self._ask(with_keys=self.control.hasFocus())
        elif refusal and self._is_wrong():
            self.show_refusal()
        else:
            self._say("" if refusal else echo, wrong=False)
            if not self.control.hasFocus():
                self._show_if_typed()

    def show_refusal(self) -> None:
        """Says now why the text cannot be taken, where it cannot."""
        if self._refusal and not self._days:
            self._say(self._refusal, wrong=True)

    def start(self) -> None:
        """Puts the cursor in the field, with its text selected to be typed over."""
        self.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(self.control, LineEdit):
            self.control.selectAll()

    def _show_if_typed(self) -> None:
        # A field passed by empty is not scolded for it before the case is to be saved.
        if self.text().strip():
            self.show_refusal()

    def _is_wrong(self) -> bool:
        return bool(self.control.property("error") == "true")

    def _say(self, text: str, wrong: bool) -> None:
        self._remark.say(text, "refusal" if wrong else "echo")
        self._mark(text, wrong, asks=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Names the keys that answer a two-way date only while they do: with the cursor in the field."""
        if self._days and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._ask(with_keys=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _ask(self, with_keys: bool) -> None:
        question = self.tr("{0} Alt+1 or {1} Alt+2?") if with_keys else self.tr("{0} or {1}?")
        first, second = map(day_of_year_text, self._days)
        self._remark.ask(question.format(f'<a href="0">{first}</a>', f'<a href="1">{second}</a>'))
        self._mark(question.format(first, second), wrong=False, asks=True)

    def _mark(self, spoken: str, wrong: bool, asks: bool) -> None:
        self.control.setAccessibleDescription(spoken)
        if self._is_wrong() != wrong:
            theme.show_error(self.control, wrong)
        if isinstance(self.control, LineEdit):
            self.control.asks = asks

    def _choose(self, way: int) -> None:
        if isinstance(self.control, DateLine):
            self.control.put(PartialDate(self._days[way], self._days[way]))

    def _lay_out(self, words: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        if words:
            label = theme.label(words, size=12, tone="second")
            label.setBuddy(self.control)
            head = QHBoxLayout()
            head.addWidget(label, 1)
            if isinstance(self.control, DateLine):
                head.addWidget(CalendarHint(self.control))
            column.addLayout(head)
        column.addWidget(self.control)
        column.addWidget(self._remark)
        column.addStretch(1)
