"""The fields of the filter: each narrows the list as soon as it is chosen, or left once it is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.case import KINDS, PartialDate
from desktop.casebook.lists.search import Filter
from desktop.eligibility.verdicts import VERDICTS
from desktop.entry.countries import read_citizenship
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import read_typed_date
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.country_line import CountryLine
from desktop.screens.controls.field import Field
from desktop.screens.list.search_words import letter_words
from desktop.screens.look import theme
from desktop.screens.words.words import relation_word, verdict_word

translate = QCoreApplication.translate
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COLUMNS, _FEWEST = 4, 2
# For the fields and what is between them, at 100 %.
_ROOM = 646


class FilterForm(QWidget):
    """filtered: the filter as it stands now; closed: Esc was pressed."""

    filtered = Signal(object)
    closed = Signal()

    def __init__(self, today: date):
        """today: the day by which short years are read."""
        super().__init__()
        self._today = today
        self._filter = Filter()
        self.fields = {field.column: field for field in _fields()}
        self._lay_out()

    def show_filter(self, wanted: Filter) -> None:
        """Puts a filter into the fields. Nothing is said of it; what is typed and can't be read stays."""
        was, self._filter = _texts(self._filter), wanted
        for column, text in _texts(wanted).items():
            field = self.fields[column]
            if text != was[column]:
                field.blockSignals(True)
                field.set_text(text)
                field.blockSignals(False)
                field.take("", None, self._today)

    def start(self) -> None:
        """Puts the cursor into the first field."""
        next(iter(self.fields.values())).start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, Esc leaves the filter."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER:
            self.read()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def read(self) -> None:
        """Says the filter that the fields are now, where it is another and all of them can be read."""
        texts = {column: field.text().strip() for column, field in self.fields.items()}
        read: dict[str, object] = {column: self._read_one(column, text) for column, text in texts.items()}
        if any(isinstance(one, Refusal) for one in read.values()):
            return
        wanted = Filter(**read)  # type: ignore[arg-type]  # each is what its field holds
        if wanted != self._filter:
            self._filter = wanted
            self.filtered.emit(wanted)

    def _read_one(self, column: str, text: str) -> object:
        """What a field holds for a filter, or why it can't be read, which the field then says."""
        read: object = text
        if column == "citizenship":
            read = read_citizenship(text) if text else ()
        elif column in _DAYS:
            day = read_typed_date(text, column, self._today) if text else None
            read = _DAYS[column](day) if isinstance(day, PartialDate) else day
        self.fields[column].take("", read if isinstance(read, Refusal) else None, self._today)
        return read

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "panel")
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(20), theme.px(10), theme.px(16), theme.px(10))
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        columns = self._columns()
        for at, field in enumerate(self.fields.values()):
            grid.addWidget(field, at // columns, at % columns)
            if isinstance(field.control, Choice):
                field.changed.connect(self.read)
            else:
                field.control.left.connect(self.read)
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def _columns(self) -> int:
        """In how many columns no word of a choice is cut, where the list has its usual width."""
        controls = [field.control for field in self.fields.values()]
        widest = max(one.widest() for one in controls if isinstance(one, Choice))
        return max(_FEWEST, min(_COLUMNS, theme.px(_ROOM) // (widest + theme.px(12))))


def _first(day: PartialDate) -> date:
    return day.first


def _last(day: PartialDate) -> date:
    return day.last


# A month or a year is meant from its first day, or until its last.
_DAYS: dict[str, Callable[[PartialDate], date]] = {"mark_from": _first, "mark_until": _last}


def _fields() -> Iterator[Field]:
    yield Field(
        "outcome", translate("Filter", "&Outcome"), _choice((one, verdict_word(one)) for one in VERDICTS)
    )
    kinds = ((kind, relation_word(kind).capitalize()) for kind in ("recruit", *KINDS))
    yield Field("relation", translate("Filter", "Rel&ation"), _choice(kinds))
    yield Field("citizenship", translate("Filter", "Citi&zenship"), CountryLine())
    letters = ((state, letter_words(state).capitalize()) for state in ("none", "issued", "stale"))
    yield Field("letter", translate("Filter", "&State of the letter"), _choice(letters))
    yield Field("mark_from", translate("Filter", "Mar&k from"), of_day=True)
    yield Field("mark_until", translate("Filter", "Mark &until"), of_day=True)
    held = [("held", translate("Filter", "On hold")), ("free", translate("Filter", "Not on hold"))]
    yield Field("hold", translate("Filter", "Hol&d"), _choice(held))


def _choice(words: Iterable[tuple[str, str]]) -> Choice:
    return Choice([("", translate("Filter", "Any")), *words])


def _texts(wanted: Filter) -> dict[str, str]:
    """What the fields show of a filter."""
    return {
        "outcome": wanted.outcome,
        "relation": wanted.relation,
        "citizenship": " ".join(wanted.citizenship),
        "letter": wanted.letter,
        "mark_from": _as_typed(wanted.mark_from),
        "mark_until": _as_typed(wanted.mark_until),
        "hold": wanted.hold,
    }


def _as_typed(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else ""
