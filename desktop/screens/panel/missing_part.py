"""What is missing in a case, in one list: each fact in words with whose it is, and the way to its field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.controls.todo_link import ToDoLink
from desktop.screens.controls.typed import Place
from desktop.screens.form.todo import still_to_do
from desktop.screens.form.todo_links import Line, ToDoLinks
from desktop.screens.look import theme
from desktop.screens.page.in_hand import InHand
from desktop.screens.words.words import field_name, relation_word


class MissingPart(QWidget):
    """Every fact that any reading lacks for anybody of the case, once. Takes no room where none is missing.

    fill_in: the fact's name as in a decision, and whose it is, 0 for the recruit.
    """

    fill_in = Signal(str, int)

    def __init__(self) -> None:
        super().__init__()
        self._count = theme.label(tone="second")
        self._shut = wrapped(self.tr("Facts are filled in as of today only."))
        self._todo = ToDoLinks()
        self._todo.followed.connect(lambda place: self.fill_in.emit(place.name, place.person))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(theme.label(self.tr("Missing in this case"), weight=600))
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(18))
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(theme.px(5))
        column.addWidget(theme.hairline())
        column.addWidget(self._shut)
        column.addWidget(self._todo)

    def show_case(self, shown: InHand) -> None:
        """Lists what the case of the person in hand lacks, under both readings."""
        places = [todo.place for todo in still_to_do((), shown.decisions)]
        self._todo.show_lines([Line(*_words(shown, place), place) for place in places])
        for link in self.links():
            link.setEnabled(shown.is_today)
        self._count.setText(str(len(places)))
        self._shut.setVisible(not shown.is_today)
        self.setVisible(bool(places))

    def links(self) -> list[ToDoLink]:
        """The links now listed, in order."""
        return self._todo.links()


def _words(shown: InHand, place: Place) -> tuple[str, str]:
    """A missing fact with its person's name, and the person's relation."""
    sheet = shown.decisions[0].sheets[place.person]
    words = QCoreApplication.translate("Missing", "{0}: {1}").format(
        sheet.person.name, field_name(place.name)
    )
    return words, relation_word(sheet.relation)
