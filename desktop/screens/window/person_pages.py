"""The pages of one person, beside the left pane: the clause sheet, the letter, what keeps them safe."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from desktop.case import Case
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background
from desktop.screens.page.decided import decided
from desktop.screens.page.in_hand import InHand, in_hand, no_letter
from desktop.screens.page.loading import when_loaded
from desktop.screens.page.page_stack import PageStack
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.letters.words.terms import LetterKind
    from desktop.screens.letters.letter import LetterPreview
    from desktop.screens.safety.safeguarding_page import SafeguardingPage
    from desktop.screens.why.why import WhySheet


class PersonPages(QObject):
    """Each is made when it is first asked for, and Esc comes back from it to the people.

    settled: a case, and the person of whom a clause was settled; issued: the number of a letter; saved: what
    is kept for somebody's safety was; fill_in: a missing fact, and whose; lift: the hold is to be lifted.
    """

    settled = Signal(str, int)
    issued = Signal(str)
    saved = Signal()
    fill_in = Signal(str, int)
    lift = Signal()
    closed = Signal()

    def __init__(self, stack: PageStack, asked: Asked, settings: Settings, today: date):
        super().__init__(stack)
        self._stack, self._asked, self._settings, self._today = stack, asked, settings, today
        self.why: WhySheet | None = None
        self.letter: LetterPreview | None = None
        self.safeguarding: SafeguardingPage | None = None
        self._loading = Background(self)

    def busy(self) -> bool:
        """True while what a page stands on is being loaded."""
        return self._loading.busy() or (self.letter is not None and self.letter.busy())

    def take(self, asked: Asked, settings: Settings) -> None:
        """Takes newer facts, another day or other settings; the sheet that is open moves with them."""
        self._asked = asked
        if settings != self._settings:
            self._settings = settings
            self._forget_pages()
        if self.why is not None and self.why.shown is not None and self.shows_why():
            self._show_why_again(self.why.shown.case, self.why.shown.person)

    def shows_why(self) -> bool:
        """True while the clauses of a person are what is seen."""
        return self.why is not None and self._stack.seen() is self.why

    def shown(self) -> InHand | None:
        """The person whose clauses are seen."""
        return self.why.shown if self.why is not None and self.shows_why() else None

    def counted(self) -> str:
        """How many clauses of the sheet that is seen are met under each reading; empty elsewhere."""
        shown = self.shown()
        if shown is None:
            return ""
        from desktop.screens.why.why_words import met_of

        return "    ".join(met_of(one.rules, one.sheets[shown.person]) for one in shown.decisions)

    def has_unsaved(self) -> bool:
        """True while something typed on the page that is seen is not in the casebook."""
        page = self._stack.seen()
        return any(one is not None and one is page and one.has_unsaved() for one in self._asking())

    def may_leave(self) -> bool:
        """True where nothing typed would be lost; else the page asks, and the answer is waited for."""
        if not self.has_unsaved():
            return True
        if self.why is not None and self.shows_why():
            self.why.keep_typing()
        elif self.safeguarding is not None:
            self.safeguarding.close_page()
        return False

    def may_settle(self) -> bool:
        """True where the clause in hand on the sheet seen can be settled, or its settling taken back."""
        return self.why is not None and self.shows_why() and self.why.may_settle()

    def settle(self) -> None:
        """Settles the clause in hand on the sheet that is seen, or takes its settling back."""
        if self.why is not None and self.shows_why():
            self.why.settle_in_hand()

    def open_why(self, shown: InHand) -> None:
        """Opens the clause sheet of a person."""
        if self.why is None:
            from desktop.screens.why.why import WhySheet

            self.why = WhySheet(self._asked.book, self._settings)
            self.why.fill_in.connect(self.fill_in)
            self.why.letter.connect(self._open_letter_of_sheet)
            self.why.changed.connect(self._take_settled)
            self.why.turned.connect(self._stack.turned)
            self.why.lift.connect(self.lift)
            self._add(self.why, self.why.closed)
        self._stack.turn_to(self.why)
        self.why.show_person(shown)

    def open_letter(self, shown: InHand) -> None:
        """Opens the letter of a person as it would be printed: of the kind that can be made now."""
        seen = self._stack.seen()
        when_loaded(self._loading, "desktop.screens.letters.letter", lambda: self._open_letter(shown, seen))

    def _open_letter_of_sheet(self) -> None:
        if (shown := self.shown()) is not None and self.may_leave():
            self.open_letter(shown)

    def _open_letter(self, shown: InHand, seen: QWidget | None) -> None:
        if self._stack.seen() is not seen:
            # Whoever asked has gone on to something else meanwhile.
            return
        if self.letter is None:
            from desktop.screens.letters.letter import LetterPreview

            self.letter = LetterPreview(self._asked, self._settings)
            self.letter.issued.connect(self.issued)
            self.letter.lift.connect(self.lift)
            self._add(self.letter, self.letter.closed)
        self._stack.turn_to(self.letter)
        kind: LetterKind = "status" if no_letter(shown) else "eligibility"
        self.letter.show_letter(shown.case, shown.person, shown.on, kind)

    def made_safeguarding(self) -> SafeguardingPage:
        """The page of what is kept apart, made when it is first asked for."""
        if self.safeguarding is None:
            from desktop.screens.safety.safeguarding_page import SafeguardingPage

            self.safeguarding = SafeguardingPage(self._asked.book)
            self.safeguarding.saved.connect(self.saved)
            self._add(self.safeguarding, self.safeguarding.closed)
        return self.safeguarding

    def open_safeguarding(self, shown: InHand) -> None:
        """Opens what is kept apart for the safety of a person."""
        page = self.made_safeguarding()
        self._stack.turn_to(page)
        page.open_person(shown.sheet.person, self._today, self._settings.operator)

    def show_hold(self, case: Case) -> None:
        """Brings the page that is seen to the hold that was placed on its case, or lifted."""
        if self.letter is not None and self._stack.seen() is self.letter:
            self.letter.show_again(case)
        shown = self.shown()
        if shown is not None and shown.case.number == case.number:
            self._show_why_again(case, shown.person)

    def _asking(self) -> tuple[WhySheet | SafeguardingPage | None, ...]:
        return self.why, self.safeguarding

    def _take_settled(self, case: Case, person: int) -> None:
        self._show_why_again(case, person)
        self.settled.emit(case.number, person)

    def _show_why_again(self, case: Case, person: int) -> None:
        """Shows a case anew on the sheet that is open: with other facts, or on another day."""
        assert self.why is not None
        self.why.show_again(in_hand(self._asked, decided(self._asked, case), person, self._today))

    def _add(self, page: QWidget, closed: SignalInstance) -> None:
        self._stack.add_beside(page)
        closed.connect(self.closed)

    def _forget_pages(self) -> None:
        for page in (self.why, self.letter):
            if page is not None:
                page.deleteLater()
        self.why = self.letter = None
