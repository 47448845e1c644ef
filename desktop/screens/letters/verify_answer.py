"""The answer about a letter: a sign and a word, the sentence beneath, and the letter it is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.casebook.people.letters import LetterRecord
from desktop.letters.issuing.frozen import whom
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.letters.letter_terms import kind_of, kind_words
from desktop.screens.letters.register_rows import void_reasons
from desktop.screens.letters.verify_work import Answer, Sort
from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon
from desktop.screens.page.person_row import column_day
from desktop.screens.words.words import relation_word

translate = QCoreApplication.translate

# The signs differ in their outlines; those that say that it does not stand are also of another colour.
_SIGNS: dict[Sort, str] = {
    "genuine": "check",
    "void": "close",
    "replaced": "undo",
    "differs": "warning",
    "erased": "bin",
    "unknown": "missing",
    "locked": "hold",
    "unread": "paper",
}
_SIDE = 20
# A forged page may be told apart in many lines; what matters stands in the first.
_MOST_SIGNS = 1500


class VerifyAnswer(QWidget):
    """Empty until something was answered."""

    def __init__(self) -> None:
        super().__init__()
        self._sign, self._word = _Sign(), wrapped(size=20, tone="ink")
        self._word.setFont(theme.font(20, 600))
        self._said, self._which = wrapped(size=13, tone="ink"), wrapped()
        self._lay_out()
        self.clear()

    def clear(self) -> None:
        """Takes the answer away."""
        self.hide()

    def show_answer(self, answer: Answer) -> None:
        """Shows an answer."""
        self._sign.show_sort(answer.sort)
        self._word.setText(_word(answer))
        said = answer.said
        self._said.setText(said if len(said) <= _MOST_SIGNS else f"{said[:_MOST_SIGNS]}…")
        self._which.setText("\n".join(_which(answer)))
        self._which.setVisible(bool(self._which.text()))
        self.show()

    def word(self) -> str:
        """The answer in a word or two; empty where there is none."""
        return "" if self.isHidden() else self._word.text()

    def said(self) -> str:
        """The whole answer."""
        labels = (self._word, self._said, self._which)
        return "" if self.isHidden() else "\n".join(label.text() for label in labels)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._word, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addWidget(self._said)
        column.addWidget(self._which)


class _Sign(QWidget):
    """Stands before the word, which says the same."""

    def __init__(self) -> None:
        super().__init__()
        self._sort: Sort = "unknown"
        self.setFixedSize(theme.px(_SIDE), theme.px(_SIDE + 6))

    def show_sort(self, sort: Sort) -> None:
        """Draws the sign of another answer from now on."""
        self._sort = sort
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the sign."""
        used = theme.tokens()
        ends = {"genuine": used.accent, "locked": used.ink2, "unread": used.ink2}
        colour = ends.get(self._sort, used.hold)
        square = QRectF(0, theme.px(4), self.width(), self.width())
        paint_icon(QPainter(self), square, _SIGNS[self._sort], colour)


def _word(answer: Answer) -> str:
    if answer.sort == "replaced" and answer.letter is not None:
        return translate("Verify", "Void, replaced by {0}").format(answer.letter.replaced_by)
    words: dict[Sort, str] = {
        "genuine": translate("Verify", "Genuine"),
        "void": translate("Verify", "Void"),
        "differs": translate("Verify", "Not as it was issued"),
        "erased": translate("Verify", "Erased here"),
        "locked": translate("Verify", "Protected with a password"),
        "unread": translate("Verify", "Nothing was read"),
    }
    return words.get(answer.sort, translate("Verify", "No letter of this casebook"))


def _which(answer: Answer) -> list[str]:
    """The letter of the register that it is about, as it was issued; for a changed one also its end."""
    one = answer.letter
    if one is None or one.erased:
        return []
    ended = void_reasons(one) if one.void else ()
    return [_line(one), *ended]


def _line(one: LetterRecord) -> str:
    name, relation = whom(one.facts)
    kind = kind_words()[kind_of(one.kind)]
    whose = f"{name}, {relation_word(relation)}" if relation else name
    issued = translate("Verify", "Issued here: {0}").format(one.number)
    case = translate("Verify", "case {0}").format(one.case)
    return " · ".join((issued, column_day(one.on), kind, whose, case))
