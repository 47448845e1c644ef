"""The relatives of a case in the form: a line for each, one of them open at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.case import Person, Relative
from desktop.eligibility.decide import Sheet
from desktop.entry.facts import person_fields
from desktop.screens.controls.case_fields import label_of
from desktop.screens.controls.field import Field
from desktop.screens.controls.form_dates import as_typed
from desktop.screens.controls.typed import Place, Wrong
from desktop.screens.form.relative_part import RelativePart
from desktop.screens.look import theme


class RelativesPart(QWidget):
    """The relatives in the order entered. One with nothing typed in it is no relative."""

    changed = Signal()
    opened = Signal()
    rearranged = Signal()
    taken_out = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[RelativePart] = []
        self._none = theme.label(self.tr("No relative is recorded."), tone="second")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._none)

    def fill(self, relatives: Sequence[Relative]) -> None:
        """Shows these relatives, all closed."""
        for part in self._parts[len(relatives) :]:
            self._lift(part)
            part.deleteLater()
        for at, relative in enumerate(relatives):
            if at < len(self._parts):
                self._parts[at].fill(relative)
            else:
                self._insert(at, self._made(relative))
        self._none.setVisible(not self._parts)

    def keep(self, relatives: Sequence[Relative]) -> None:
        """Remembers which relatives of the casebook those typed are."""
        for part, relative in zip(self.typed_parts(), relatives, strict=True):
            part.keep(relative)

    def add(self) -> None:
        """Puts an empty relative at the end, open, with the cursor in it."""
        self._open_new(self._made(None))

    def add_person(self, person: Person) -> None:
        """Puts somebody of the casebook at the end, open, with the cursor at what they are to the recruit."""
        part = self._made(None)
        part.take_for(person)
        part.put_texts(as_typed(person_fields(person)))
        self._open_new(part)

    def read(self, on: date) -> tuple[tuple[Relative, ...], list[Wrong]]:
        """The relatives as typed, and what cannot be taken in them."""
        relatives: list[Relative] = []
        wrong: list[Wrong] = []
        for part in self._parts:
            relative, refused = part.read(on)
            if not part.is_blank():
                relatives.append(relative)
                wrong += [Wrong(Place(one.field, len(relatives)), one) for one in refused]
        return tuple(relatives), wrong

    def typed_parts(self) -> list[RelativePart]:
        """The relatives in which something is typed: each part stays the same one while it is typed in."""
        return [part for part in self._parts if not part.is_blank()]

    def show_outcomes(self, sheets: Sequence[Sheet]) -> None:
        """Shows on each line how the relative stands; the sheets are those of the relatives as typed."""
        found = iter(sheets)
        for part in self._parts:
            part.show_outcome(None if part.is_blank() else next(found))

    def texts(self) -> list[dict[str, str]]:
        """What is typed, relative by relative."""
        return [part.texts() for part in self.typed_parts()]

    def typed(self) -> list[tuple[int | None, dict[str, str]]]:
        """What is typed, relative by relative, each with its id in the casebook."""
        return [(part.id(), part.texts()) for part in self.typed_parts()]

    def person_ids(self) -> list[int | None]:
        """Who they are in the casebook; None for somebody new."""
        return [part.person_id() for part in self.typed_parts()]

    def put_typed(
        self,
        relatives: Sequence[Relative],
        typed: Sequence[tuple[int | None, Mapping[str, str]]],
        people: Sequence[int | None],
    ) -> None:
        """Puts texts in as they were typed, in place of what stands here.

        relatives: those of the case as it was loaded, by whose ids the texts are; people: who they are in the
        casebook, as far as it is known.
        """
        self.fill(())
        stored = {one.id: one for one in relatives}
        for place, (known, texts) in enumerate(typed):
            part = self._made(stored.get(known))
            if known is None and people[place:] and people[place] is not None:
                part.take_for(Person(id=people[place]))
            self._insert(len(self._parts), part)
            part.put_texts(texts)

    def field(self, position: int, column: str) -> Field:
        """A field of the relative of that position, counted from 1; its fields are opened."""
        return self.typed_parts()[position - 1].fields()[column]

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [stop for part in self._parts for stop in part.stops()]

    def label_of(self, position: int, column: str) -> str:
        """The label of a field, with whose it is: "Zarina: Birth date"."""
        part = self.typed_parts()[position - 1]
        texts = part.texts()
        names = (texts["given_names"], texts["family_name"], texts["name_in_script"])
        name = next(
            (text.strip() for text in names if text.strip()), self.tr("Relative {0}").format(position)
        )
        return f"{name}: {label_of(column)}"

    def _open_new(self, part: RelativePart) -> None:
        self._insert(len(self._parts), part)
        part.open_fields()
        self.changed.emit()
        part.fields()["relation"].start()

    def _insert(self, at: int, part: RelativePart) -> None:
        self._parts.insert(at, part)
        self._column.insertWidget(at, part)
        self._none.hide()
        part.show()
        self.rearranged.emit()

    def _made(self, stored: Relative | None) -> RelativePart:
        part = RelativePart(stored)
        part.changed.connect(self.changed)
        part.opened.connect(lambda: self._close_others(part))
        part.removed.connect(lambda: self._take_out(part))
        return part

    def _close_others(self, opened: RelativePart) -> None:
        for part in self._parts:
            if part is not opened:
                part.open_fields(False)
        self.rearranged.emit()
        self.opened.emit()

    def _take_out(self, part: RelativePart) -> None:
        at = self._parts.index(part)
        self._lift(part)
        self._none.setVisible(not self._parts)
        self.changed.emit()
        self.taken_out.emit(part.name(), lambda: self._put_back(at, part))

    def _lift(self, part: RelativePart) -> None:
        self._parts.remove(part)
        self._column.removeWidget(part)
        part.hide()

    def _put_back(self, at: int, part: RelativePart) -> None:
        self._insert(min(at, len(self._parts)), part)
        self.changed.emit()
