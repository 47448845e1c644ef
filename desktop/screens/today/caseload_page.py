"""The caseload in figures: by outcome, country and month of the mark; nobody can be made out in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.casebook.lists.caseload import NO_MARK, NOT_RECORDED, SEVERAL, Caseload, caseload
from desktop.casebook.tables.book import book_connection
from desktop.lists.any_file import write_list
from desktop.lists.cells import ListError
from desktop.lists.figures import LEAST, Figure, figures, total_shown
from desktop.lists.listed import Listed
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.empty import Empty
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.page.ask import where_to_export
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background
from desktop.screens.today.figure_table import FigureTable
from desktop.screens.words.counted import grouped
from desktop.screens.words.words import country_name, day_text, in_window_words, verdict_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Part:
    """One of the tables: what it is called, and its counts; None where they may not be told."""

    title: str
    rows: tuple[Figure, ...] | None


class CaseloadPage(QWidget):
    """Counted beside the window each time it is opened. Esc goes back."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._work = Background(self)
        self._parts: tuple[Part, ...] = ()
        self._on: date | None = None
        self._whole = wrapped(size=13)
        self._said = wrapped(size=13)
        self.tables = [FigureTable(title) for title in _titles()]
        self._withheld = [wrapped() for _ in self.tables]
        self.empty, self._places, self._scrolled = Empty(), QStackedWidget(), self._scrolling()
        self.export_button = KeyButton(self.tr("Export…"))
        self.export_button.clicked.connect(self._export)
        self._work.failed.connect(lambda words: self._say(words, wrong=True))
        self._lay_out()
        self.setFocusProxy(self.tables[0])

    def show_page(self, asked: Asked) -> None:
        """Counts the casebook as of the day asked about."""
        self._whole.setText("…")
        self._say("")
        self._switch(False)
        self._work.ask(lambda stop: _counted(asked, stop), self._show)

    def busy(self) -> bool:
        """True while it is counting."""
        return self._work.busy()

    def said(self) -> str:
        """What is said of the whole, and beside the buttons."""
        return f"{self._whole.text()} {self._said.text()}".strip()

    def export_to(self, path: Path) -> None:
        """Writes what is shown and nothing else; the ending of the name says as what sort of file."""
        listed = self.to_export()
        if listed is None:
            return
        try:
            write_list(path, listed.head, listed.rows(bool), listed.title, listed.named)
        except ListError as error:
            self._say(in_window_words(error), wrong=True)
        else:
            self._say(self.tr("Saved as {0}").format(path.name))

    def to_export(self) -> Listed | None:
        """What is shown; None while it is being counted, or where nothing is told."""
        if self._on is None or self.busy() or not self.export_button.isEnabled():
            return None
        rows = [(part.title, row.label, row.shown) for part in self._parts for row in part.rows or ()]
        head = self.tr("Table"), self.tr("What"), self.tr("How many")
        return Listed(self.tr("Caseload"), self._whole.text(), self._on, head, lambda _: rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self._work.drop()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _show(self, found: Caseload | None) -> None:
        if found is None:
            return
        self._on = found.on
        self._parts = parts_of(found)
        words = self.tr("{0}: {1} people in {2} cases")
        self._whole.setText(words.format(day_text(found.on), _total(found.people), _total(found.cases)))
        for part, table, withheld in zip(self._parts, self.tables, self._withheld, strict=True):
            table.show_figures(part.rows or ())
            table.setVisible(part.rows is not None)
            withheld.setVisible(part.rows is None)
        self._switch(found.people > 0 and any(part.rows for part in self._parts))
        place = self._scrolled if found.people else self.empty
        if self._places.currentWidget() is not place:
            self._places.setCurrentWidget(place)
            self.setFocusProxy(self.tables[0] if found.people else self.empty)
            self.setFocus()

    def _switch(self, may_save: bool) -> None:
        self.export_button.setEnabled(may_save)

    def _export(self) -> None:
        path = where_to_export(self, self.tr("Caseload {0}").format(self._on or ""))
        if path is not None:
            self.export_to(path)

    def _say(self, words: str, wrong: bool = False) -> None:
        theme.set_tone(self._said, "hold" if wrong else "second")
        self._said.setText(words)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        hint = self.tr("Figures come with the first case.")
        self.empty.say(self.tr("No case yet."), hint, self.tr("Back to the list"), self.tr("Esc"))
        self.empty.asked.connect(self.closed)
        for place in (self._scrolled, self.empty):
            self._places.addWidget(place)
        column.addWidget(self._places, 1)
        column.addWidget(theme.hairline())
        column.addWidget(self._foot())

    def _scrolling(self) -> QScrollArea:
        page = QWidget()
        theme.put_on_ground(page, "surface")
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(28), theme.px(18), theme.px(28), theme.px(18))
        column.setSpacing(theme.px(6))
        column.addWidget(theme.label(self.tr("Caseload"), size=20, weight=600))
        column.addWidget(self._whole)
        rule = self.tr(
            "A count under {0} is shown as <{0}. Where it could be worked out from the others, a further "
            "count is left out and shown as a dash. Don't give out two days between which few people changed."
        )
        column.addWidget(wrapped(rule.format(LEAST)))
        column.addSpacing(theme.px(8))
        row = QHBoxLayout()
        row.setSpacing(theme.px(32))
        for title, table, withheld in zip(_titles(), self.tables, self._withheld, strict=True):
            row.addLayout(self._table(title, table, withheld), 1)
        column.addLayout(row)
        column.addStretch(1)
        return scrolling(page, sideways=True)

    def _table(self, title: str, table: FigureTable, withheld: QWidget) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.px(4))
        column.addWidget(theme.label(title, size=13, weight=600))
        column.addWidget(theme.hairline())
        column.addWidget(table)
        column.addWidget(withheld)
        column.addStretch(1)
        return column

    def _foot(self) -> QWidget:
        foot = QWidget()
        theme.put_on_ground(foot, "panel")
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.px(28), theme.px(10), theme.px(20), theme.px(10))
        row.setSpacing(theme.px(8))
        row.addWidget(self.export_button)
        row.addWidget(self._said, 1)
        for withheld in self._withheld:
            withheld.setText(self.tr("Too few to be shown: somebody could be made out."))
            withheld.hide()
        return foot


def _total(total: int) -> str:
    return grouped(total) if total >= LEAST else total_shown(total)


def parts_of(found: Caseload) -> tuple[Part, ...]:
    """The three tables as they may be told."""
    words: tuple[Callable[[str], str], ...] = (verdict_word, _country_words, _month_words)
    counted: tuple[Mapping[str, int], ...] = (found.outcomes, found.countries, found.months)
    outcomes, countries, months = (
        Part(title, figures({name(key): count for key, count in counts.items()}))
        for title, name, counts in zip(_titles(), words, counted, strict=True)
    )
    return outcomes, replace(countries, rows=countries.rows and _most_first(countries.rows)), months


def _most_first(rows: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Counts that are told by size; the others by name, as their order would tell of their size."""
    return tuple(sorted(rows, key=lambda row: (row.count is None, -(row.count or 0), row.label)))


def _titles() -> tuple[str, str, str]:
    return (
        translate("Caseload", "People by outcome"),
        translate("Caseload", "People by citizenship"),
        translate("Caseload", "Cases by month of the mark"),
    )


def _country_words(code: str) -> str:
    special = {
        NOT_RECORDED: translate("Caseload", "not recorded"),
        SEVERAL: translate("Caseload", "more than one"),
    }
    return special.get(code) or country_name(code)


def _month_words(month: str) -> str:
    if month == NO_MARK:
        return translate("Caseload", "no mark known")
    first = date.fromisoformat(f"{month}-01")
    return f"{QLocale().standaloneMonthName(first.month, QLocale.FormatType.LongFormat)} {first.year}"


def _counted(asked: Asked, stop: Callable[[], bool]) -> Caseload | None:
    with book_connection(asked.book):
        return caseload(asked.book, asked.chosen, asked.on, stop)
