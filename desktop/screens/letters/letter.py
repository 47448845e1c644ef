"""A letter before and after it is issued: the very page, to be looked at, then saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.case import Case
from desktop.casebook.people.letters import LetterRecord
from desktop.casebook.people.saving import people_of
from desktop.letters.issuing.frozen import has_annex
from desktop.letters.issuing.issue import Refused
from desktop.letters.words.terms import LetterKind
from desktop.screens.letters.letter_choice import LetterChoice
from desktop.screens.letters.letter_foot import LetterFoot
from desktop.screens.letters.letter_head import LetterHead
from desktop.screens.letters.letter_out import AskPrinter, AskWhere, LetterOut, with_number
from desktop.screens.letters.letter_terms import Chosen, about, kind_of, terms_of, usual
from desktop.screens.letters.letter_work import Drawn, OneLetter, again, drawn, issue_now, look, next_of
from desktop.screens.letters.manner_bar import MannerBar
from desktop.screens.letters.manner_work import PutOn
from desktop.screens.letters.no_letter import NoLetter
from desktop.screens.letters.pdf_view import PdfView
from desktop.screens.letters.void_strip import VoidStrip
from desktop.screens.look import theme
from desktop.screens.page import ask
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background
from desktop.screens.page.hold_banner import HoldBanner
from desktop.settings import Settings

Then = Callable[[Drawn], None]

DOTS_PER_INCH = 96


class LetterPreview(QWidget):
    """Shows the letter of one person. Nothing is filed before it is issued, and then only once."""

    closed = Signal()
    lift = Signal()
    shown = Signal()
    issued = Signal(str)

    def __init__(
        self,
        shown: Asked,
        settings: Settings,
        where_to_save: AskWhere = ask.where_to_save,
        which_printer: AskPrinter = ask.which_printer,
    ):
        """shown: the casebook and rules of the window."""
        super().__init__()
        self._of_window, self._settings = shown, settings
        self._asked: OneLetter | None = None
        self._drawn: Drawn | None = None
        self._issuing = False
        self._beside_window = Background(self)
        self._head, self.choice = LetterHead(), LetterChoice()
        self._foot, self._pages = LetterFoot(), PdfView()
        self.manner = MannerBar()
        self.out = LetterOut(self, self._foot, self.manner, self._beside_window)
        self.out.where_to_save, self.out.which_printer = where_to_save, which_printer
        self._hold = HoldBanner((28, 12, 28, 0))
        self._no_letter, self.void = NoLetter(), VoidStrip()
        self._places = QStackedWidget()
        self._connect()
        self._lay_out()

    def show_letter(self, case: Case, person: int, on: date, kind: LetterKind = "eligibility") -> None:
        """Shows the letter of a person of a saved case, 0 for the recruit, as of a day.

        kind: shown first. Where a letter stands on the same facts it is that one, else the page as it would
        be issued.
        """
        who = case.recruit if person == 0 else case.relatives[person - 1].person
        chosen = usual(self._settings, kind)
        self.choice.show_chosen(chosen)
        self.void.show_letter(None)
        terms = terms_of(replace(self._of_window, on=on), self._settings, chosen)
        self._open_letter(OneLetter(self._of_window.book, case, who, terms))

    def show_issued(self, case: Case, record: LetterRecord) -> None:
        """Shows a letter of the register as it was issued in a case; a void one to be read only."""
        person = next((one for one in people_of(case) if one.id == record.person_id), case.recruit)
        chosen = Chosen(kind_of(record.kind), record.language, has_annex(record.facts))
        terms = terms_of(replace(self._of_window, on=record.on), self._settings, chosen)
        terms = replace(terms, chosen=terms.rules.get(record.rules, terms.chosen))
        self.choice.show_chosen(chosen)
        self.void.show_letter(record)
        self._open_letter(OneLetter(self._of_window.book, case, person, terms, record.number))

    def save(self) -> None:
        """Saves the letter into a file that the user names; issues it first where it isn't yet.

        Nothing is issued while no file is named, or what is to be put on the file can't be.
        """
        put_on = self.manner.put_on()
        if put_on is None or self._asked is None or not self._is_ready():
            return
        if self._is_issued():
            self._with_issued(lambda letter: self._save(letter, put_on))
            return
        number = next_of(self._asked)
        if path := self.out.ask_where(number, issued=False):
            self._with_issued(
                lambda letter: self.out.save(letter, with_number(path, number, _number(letter)), put_on)
            )

    def print(self) -> None:
        """Prints the letter on a printer that the user chooses; issues it first where it isn't yet."""
        if not self._is_ready():
            return
        if self._is_issued():
            self._with_issued(self._print)
        elif printer := self.out.ask_printer(issued=False):
            self._with_issued(lambda letter: self.out.print(letter, printer))

    def close_letter(self) -> None:
        """Leaves the letter; while it is being issued it stays, so that its number is seen."""
        if not self._issuing:
            self._beside_window.drop()
            self.manner.close_bar()
            self.closed.emit()

    def busy(self) -> bool:
        """True while a page is being made, or a letter saved or printed."""
        return self._beside_window.busy() or self._head.finding.busy()

    def reason(self) -> str:
        """Why there is no letter; empty where there is one."""
        return self._no_letter.reason() if self._places.currentIndex() else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hands the keys on; a focus proxy would keep Tab from what stands above it."""
        self._pages.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_letter()
        else:
            super().keyPressEvent(event)

    def show_again(self, case: Case) -> None:
        """Shows the same letter of a case as the case stands now."""
        if self._asked is not None and self._asked.case.number == case.number:
            self._open_letter(replace(self._asked, case=case))

    def _open_letter(self, asked: OneLetter) -> None:
        dots = self._dots()
        self._asked = asked
        self._drawn = None
        self._issuing = False
        self._head.show_person(*about(asked.person.name, asked.terms))
        self._hold.show_hold(asked.case)
        self._pages.show_pages([], [])
        self._open(True)
        self._foot.show_letter("")
        self._foot.say("")
        self._foot.wait()
        self.choice.setEnabled(not asked.number)
        self._beside_window.ask(lambda _: look(asked, dots), self._take_looked)

    def _reads_register(self) -> bool:
        """True where a letter of the register is shown, of which nothing is to be chosen any more."""
        return self._asked is not None and bool(self._asked.number)

    def _choose(self) -> None:
        """Shows the letter of the same person as it is chosen now."""
        if self._asked is not None and not self._issuing:
            chosen = self.choice.chosen()
            terms = replace(self._asked.terms, kind=chosen.kind, language=chosen.language, annex=chosen.annex)
            self._open_letter(replace(self._asked, terms=terms))

    def _dots(self) -> float:
        return DOTS_PER_INCH * self._head.zoom() * self.devicePixelRatioF()

    def _show(self, found: Drawn | Refused) -> None:
        if isinstance(found, Refused):
            self._refuse(found)
        else:
            self._show_drawn(found)
        self.shown.emit()

    def _take_looked(self, found: Drawn | Refused) -> None:
        if isinstance(found, Drawn) and found.issued and not self._reads_register():
            stands = self.tr(
                "It stands, as it was issued. Another language makes a letter beside it; for another annex, "
                "replace it in Letters."
            )
            self._foot.say(stands)
        self._show(found)

    def _show_drawn(self, found: Drawn) -> None:
        self._drawn = found
        for image in found.images:
            image.setDevicePixelRatio(self.devicePixelRatioF())
        self._pages.show_pages(found.images, found.texts)
        self._head.finding.take(found.pdf)
        self._foot.show_letter(found.issued.number if found.issued else "")

    def _refuse(self, refused: Refused) -> None:
        self._no_letter.show_reason(refused.reason, held=not self._hold.isHidden())
        self._open(False)

    def _open(self, has_letter: bool) -> None:
        self._places.setCurrentIndex(0 if has_letter else 1)
        hands_out = has_letter and not self.void.said()
        self._foot.setVisible(hands_out)
        if not hands_out:
            self.manner.close_bar()
        self._head.allow_zoom(has_letter)

    def _zoom(self) -> None:
        if self._drawn and not self._issuing:
            pdf, issued, dots = self._drawn.pdf, self._drawn.issued, self._dots()
            self._beside_window.ask(lambda _: drawn(pdf, issued, dots), self._show)

    def _with_issued(self, then: Then) -> None:
        assert self._asked and self._drawn
        self._issuing = True
        self.choice.setEnabled(False)
        self._foot.wait()
        asked, dots, issued = self._asked, self._dots(), self._drawn.issued
        if issued:
            # OneLetter of the casebook again: a hold may have come since the letter was shown.
            self._beside_window.ask(lambda _: again(asked, issued.number, dots), partial(self._take, then))
        else:
            self._beside_window.ask(lambda _: issue_now(asked, dots), partial(self._take_issued, then))

    def _take_issued(self, then: Then, found: Drawn | Refused) -> None:
        if isinstance(found, Drawn) and found.issued:
            self.issued.emit(found.issued.number)
        self._take(then, found)

    def _take(self, then: Then, found: Drawn | Refused) -> None:
        self._issuing = False
        self.choice.setEnabled(not self._reads_register())
        self._show(found)
        if isinstance(found, Drawn):
            then(found)

    def _is_ready(self) -> bool:
        return self._drawn is not None and not self._issuing

    def _is_issued(self) -> bool:
        return self._drawn is not None and self._drawn.issued is not None

    def _save(self, letter: Drawn, put_on: PutOn) -> None:
        if path := self.out.ask_where(_number(letter), issued=True):
            self.out.save(letter, path, put_on)

    def _print(self, letter: Drawn) -> None:
        if printer := self.out.ask_printer(issued=True):
            self.out.print(letter, printer)

    def _connect(self) -> None:
        self._head.closed.connect(self.close_letter)
        self._head.zoomed.connect(self._zoom)
        self._head.finding.found.connect(self._pages.show_found)
        self.choice.changed.connect(self._choose)
        self._hold.lift.connect(self.lift)
        self._foot.save.connect(self.save)
        self._foot.print.connect(self.print)
        self._foot.dress.connect(self.manner.switch)

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        self._places.addWidget(self._pages)
        self._places.addWidget(self._no_letter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.choice)
        column.addWidget(theme.hairline())
        column.addWidget(self._hold)
        column.addWidget(self.void)
        column.addWidget(self._places, 1)
        column.addWidget(self.manner)
        column.addWidget(self._foot)


def _number(letter: Drawn) -> str:
    assert letter.issued
    return letter.issued.number
