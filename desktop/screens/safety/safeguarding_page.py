"""What is kept apart for one person's safety: how to be in touch, and the indicators of forced labour."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Person
from desktop.casebook.people.safeguarding import (
    Contact,
    Kept,
    all_answers_of,
    answers_of,
    contact_of,
    keep_answers,
    keep_contact,
)
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.entry.refusal import Refusal
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.field import Field
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.form.form_foot import FormFoot
from desktop.screens.look import theme
from desktop.screens.look.scrolling import scrolling
from desktop.screens.safety.indicator_lines import IndicatorLines, answer_words, indicator_name
from desktop.screens.words.words import in_window_words


class SafeguardingPage(QWidget):
    """Reached from the menu alone. Nothing on it is counted, weighed or printed."""

    saved = Signal()
    closed = Signal()

    def __init__(self, book: Casebook):
        super().__init__()
        self._book, self._person, self._by = book, 0, ""
        self._as_saved: object = None
        self._title = wrapped(size=20, tone="ink")
        self._title.setFont(theme.font(20, 600))
        contacts = [("", self.tr("as with everybody")), ("no", self.tr("do not contact"))]
        self.contact = Field("contact", self.tr("Cont&act"), Choice(contacts))
        self.channel = Field("safe_channel", self.tr("&Safe channel, and when"))
        self.lines, self.foot = IndicatorLines(), FormFoot(with_next=False)
        self._earlier = wrapped()
        self._lay_out()
        self._connect()

    def open_person(self, person: Person, on: date, by: str) -> None:
        """Shows what is kept about a person of the casebook; on: the day of entry, by: who enters it."""
        assert person.id is not None
        self._person, self._by = person.id, by
        self._title.setText(self.tr("Safeguarding: {0}").format(person.name))
        contact = contact_of(self._book, person.id)
        self.contact.set_text("no" if contact.do_not_contact else "")
        self.channel.set_text(contact.safe_channel)
        self.lines.fill(answers_of(self._book, person.id), on)
        self._as_saved = self._texts()
        self.foot.stop_asking()
        self.foot.say("")
        self.contact.start()

    def has_unsaved(self) -> bool:
        """True where something typed is not kept yet."""
        return self._as_saved is not None and self._texts() != self._as_saved

    def save(self) -> bool:
        """Keeps what is typed, or says why it can't be kept; True where it was kept."""
        answers = self.lines.read()
        if isinstance(answers, Refusal):
            self.foot.say(self.tr("Not saved. {0}").format(in_window_words(answers.reason)), wrong=True)
            return False
        contact = Contact(self.contact.text() == "no", self.channel.text().strip())
        try:
            keep_answers(self._book, self._person, answers, self._by)
            if contact != contact_of(self._book, self._person):
                keep_contact(self._book, self._person, contact, self._by)
        except CasebookError as error:
            self.foot.say(in_window_words(error), wrong=True)
            return False
        self._as_saved = self._texts()
        self.foot.say(self.tr("Saved, apart from the case"))
        self.saved.emit()
        return True

    def earlier(self) -> str:
        """What is told of earlier answers to the indicator with the cursor."""
        return self._earlier.text()

    def close_page(self) -> None:
        """Leaves the page; where something is not kept yet, asks first."""
        if self.has_unsaved():
            self.foot.ask()
        else:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, or goes back to what is typed."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.foot.asks():
            self._keep_typing()
        else:
            self.close_page()

    def _texts(self) -> object:
        return self.contact.text(), self.channel.text(), self.lines.texts()

    def _keep_typing(self) -> None:
        self.foot.stop_asking()
        self.contact.start()

    def _leave(self) -> None:
        self._as_saved = None
        self.closed.emit()

    def _show_earlier(self) -> None:
        """Says of the line with the cursor what was answered before, and who kept it."""
        indicator = self.lines.indicator_of(QApplication.focusWidget())
        every = all_answers_of(self._book, self._person) if indicator else []
        said = [self._kept(one) for one in every if one.answered.indicator == indicator]
        self._earlier.setText(f"{indicator_name(indicator)}: {', '.join(said)}" if indicator and said else "")

    def _kept(self, one: Kept) -> str:
        day = date.fromisoformat(one.when[:10])
        words = self.tr("{0} (kept by {1} on {2})")
        return words.format(answer_words(one.answered.answer), one.by, f"{day:%d.%m.%Y}")

    def _connect(self) -> None:
        self.foot.save.connect(self.save)
        self.foot.stay.connect(self._keep_typing)
        self.foot.leave.connect(self._leave)
        for part in (self.contact, self.channel, self.lines):
            part.changed.connect(lambda: self.foot.say(""))
        keys = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _was: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._show_earlier()

    def _lay_out(self) -> None:
        theme.put_on_ground(self, "surface")
        page = QWidget()
        theme.put_on_ground(page, "surface")
        told = self.tr(
            "Kept apart: in no letter, list, look-up or export, and nothing is worked out from it."
        )
        fields = QHBoxLayout()
        fields.setSpacing(theme.px(16))
        fields.addWidget(self.contact, 2)
        fields.addWidget(self.channel, 5)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(28), theme.px(12), theme.px(28), theme.px(12))
        column.setSpacing(theme.px(6))
        column.addLayout(self._head())
        column.addWidget(wrapped(told, size=13))
        column.addSpacing(theme.px(6))
        column.addLayout(fields)
        column.addWidget(theme.hairline())
        heading = self.tr("Indicators of forced labour, as the International Labour Organization lists them")
        title = wrapped(heading, size=15, tone="ink")
        title.setFont(theme.font(15, 600))
        column.addWidget(title)
        column.addWidget(self.lines)
        column.addWidget(self._earlier)
        column.addStretch(1)
        self._stand(page)

    def _head(self) -> QHBoxLayout:
        close = KeyButton("", icon="close", kind="bare")
        close.setAccessibleName(self.tr("Close this page"))
        close.setToolTip(self.tr("Close this page (Esc)"))
        close.clicked.connect(self.close_page)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(close)
        return row

    def _stand(self, page: QWidget) -> None:
        scroll = scrolling(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.foot)
