"""A draft that is kept from before, offered: use it, or forget it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.people.drafts import NEW, Draft
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.words.words import day_text

translate = QCoreApplication.translate


class DraftOffer(QWidget):
    """One line with two answers; it stays until one of them is given. Both give the draft."""

    used = Signal(object)
    forgotten = Signal(object)

    def __init__(self, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        """margins: around the line, left, top, right and bottom, in pixels at 100 %."""
        super().__init__()
        self._draft: Draft | None = None
        self._words = wrapped(size=13, tone="ink")
        use, forget = KeyButton(self.tr("Use it")), KeyButton(self.tr("Forget it"), kind="bare")
        use.clicked.connect(lambda: self.used.emit(self._draft))
        forget.clicked.connect(lambda: self.forgotten.emit(self._draft))
        ground = QFrame()
        theme.put_on_ground(ground, "unknown_soft")
        row = QHBoxLayout(ground)
        row.setContentsMargins(theme.px(14), theme.px(6), theme.px(8), theme.px(6))
        row.setSpacing(theme.px(8))
        row.addWidget(self._words, 1)
        row.addWidget(use)
        row.addWidget(forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(*map(theme.px, margins))
        column.addWidget(ground)
        self.hide()

    def offer(self, draft: Draft | None, today: date, with_name: bool = False) -> None:
        """Offers a draft; None takes the line away. with_name: say of whom, where no form says it."""
        self._draft = draft
        self.setVisible(draft is not None)
        if draft is not None:
            self._words.setText(_words(draft, today, with_name))

    def offered(self) -> Draft | None:
        """The draft that is offered now."""
        return self._draft

    def said(self) -> str:
        """What the line says."""
        return self._words.text()


def _words(draft: Draft, today: date, with_name: bool) -> str:
    when = f"{draft.when:%H:%M}"
    if draft.when.date() != today:
        when = f"{day_text(draft.when.date())}, {when}"
    kept = translate("Draft", "A draft of {0} is kept.").format(when)
    return f"{_whose(draft)}: {kept}" if with_name else kept


def _whose(draft: Draft) -> str:
    texts = draft.texts.person
    columns = ("family_name", "given_names")
    name = " ".join(filter(None, (texts.get(column, "").strip() for column in columns)))
    of_case = translate("Draft", "case {0}").format(draft.key)
    place = translate("Draft", "new case") if draft.key == NEW else of_case
    return ", ".join(filter(None, (name or texts.get("name_in_script", "").strip(), place)))
