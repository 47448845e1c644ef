"""Takes a passport strip from wherever it was pasted or typed, and fills the person that the cursor is in."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.entry.mrz import Strip, read_strip
from desktop.entry.refusal import Refusal
from desktop.entry.strip_filling import Difference, filling
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.field import Field
from desktop.screens.controls.form_dates import as_typed
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.form.form_page import FormPage
from desktop.screens.form.relative_part import RelativePart
from desktop.screens.form.strip_box import StripBox
from desktop.screens.words.words import in_window_words


class StripEntry(QObject):
    """Between the form and the box beside it. What is typed already is never typed over."""

    def __init__(self, page: FormPage, box: StripBox):
        super().__init__(page)
        self._page, self._box = page, box
        self._on = date.min
        self._cursor: QWidget = page
        self._strip: Strip | None = None
        self._fields: dict[str, Field] = {}
        self._shown: tuple[Strip, list[Difference]] | None = None
        box.pasted.connect(self.paste)
        box.used.connect(self._use)
        box.chosen.connect(lambda column, text: self._fields[column].set_text(text))
        box.edit.changed.connect(self._typed_in_box)
        box.edit.done.connect(self._done_in_box)
        box.edit.left.connect(self._go_back)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def start(self, on: date) -> None:
        """Forgets the strip of the case before; `on` is the day of entry."""
        self._on, self._strip, self._cursor = on, None, self._page
        self._box.clear()

    def paste(self) -> None:
        """Reads the strip in the clipboard; where there is none, goes to where one can be typed."""
        text = QApplication.clipboard().text()
        if isinstance(read_strip(text, self._on), Refusal):
            self._box.edit.setFocus()
            self._box.edit.selectAll()
        else:
            self._take(text)

    def compare(self) -> None:
        """Looks again whether what is typed agrees with the strip."""
        if self._strip:
            _, differing = filling(self._texts(), self._strip.fields, self._on)
            # Said again at every key: the rows, and the cursor among them, stay while they say the same.
            if (self._strip, differing) != self._shown:
                self._shown = self._strip, differing
                self._box.show_strip(self._strip, differing)

    def _take(self, text: str) -> None:
        """Takes a whole strip, or the first line of one whose next is on its way."""
        self._fields = self._fields_of_person()
        self._read(text)
        if self._strip is None:
            self._box.edit.put(f"{text}\n")
            self._box.edit.setFocus()

    def _read(self, text: str) -> None:
        answer = read_strip(text, self._on)
        self._strip = None if isinstance(answer, Refusal) else answer
        self._shown = None
        if self._strip is None:
            self._box.say_nothing()
            return
        empty, _ = filling(self._texts(), self._strip.fields, self._on)
        for column, printed in as_typed(empty).items():
            self._fields[column].set_text(printed)
        self.compare()

    def _use(self, text: str) -> None:
        self._read(text)
        self._go_back()

    def _typed_in_box(self, text: str) -> None:
        begun = self._strip is None
        self._fields = self._fields if self._strip else self._fields_of_person()
        self._read(text)
        if begun and self._strip and self._box.edit.hasFocus():
            self._go_back()

    def _done_in_box(self, text: str) -> None:
        answer = read_strip(text, self._on)
        if text.strip() and isinstance(answer, Refusal):
            self._box.refuse(in_window_words(answer.reason))

    def _go_back(self) -> None:
        self._cursor.setFocus()

    def _follow(self, _was: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._page.isAncestorOf(now):
            self._cursor = now
            if isinstance(now, LineEdit | Choice):
                now.take_strip = self._take

    def _texts(self) -> dict[str, str]:
        return {column: field.text() for column, field in self._fields.items()}

    def _fields_of_person(self) -> dict[str, Field]:
        """The fields of the relative that the cursor is in; those of the recruit where it is in none."""
        around: QObject | None = self._cursor
        while around is not None:
            if isinstance(around, RelativePart):
                return around.fields()
            around = around.parent()
        return self._page.person.grid.fields
