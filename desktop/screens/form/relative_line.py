"""The line that stands for one relative in the form: name, relation and outcome; it opens the fields."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.eligibility.decide import Sheet
from desktop.screens.controls.fold import ARROW, paint_fold
from desktop.screens.look import theme
from desktop.screens.look.painted_words import paint_words
from desktop.screens.look.shapes import paint_shape
from desktop.screens.words.outcome_text import outcome_text
from desktop.screens.words.words import day_text, relation_word, verdict_word

_OUTCOME_AT = 0.58


class RelativeLine(QAbstractButton):
    """A button as wide as the form; pressed, it opens or closes the relative's fields."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = self._script = self._relation = self._word = self._beside = ""
        self._sheet: Sheet | None = None

    def name(self) -> str:
        """The name shown."""
        return self._name

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Shows a relative's sheet under the chosen reading; None while nothing is typed."""
        self._sheet = sheet
        self._name = (sheet.person.name if sheet else "") or self.tr("No name yet")
        self._script = (
            sheet.person.name_in_script if sheet and sheet.person.name_in_script != self._name else ""
        )
        self._relation = self._relation_of(sheet)
        self._word = verdict_word(sheet.outcome) if sheet else ""
        self._beside = outcome_text(sheet) if sheet else ""
        said = (self._name, self._relation, self._word, self._beside)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.update()

    def _relation_of(self, sheet: Sheet | None) -> str:
        if sheet is None or sheet.relative is None:
            return ""
        word = relation_word(sheet.relation)
        if sheet.relative.since is None:
            return word
        return self.tr("{0} since {1}").format(word, day_text(sheet.relative.since))

    def sizeHint(self) -> QSize:
        """As tall as two lines of text."""
        return QSize(theme.px(300), theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws name over relation at the left, outcome over its reason at the right, and the arrow."""
        painter = QPainter(self)
        used = theme.tokens()
        paint_fold(painter, self)
        half = self.height() // 2
        split = round(self.width() * _OUTCOME_AT)
        upper = QRect(theme.px(8), theme.px(4), split - theme.px(16), half - theme.px(4))
        self._paint_names(painter, upper)
        paint_words(painter, upper.translated(0, upper.height()), self._relation, theme.font(12), used.ink2)
        self._paint_outcome(
            painter, QRect(split, upper.top(), self.width() - split - theme.px(ARROW), upper.height())
        )

    def _paint_names(self, painter: QPainter, place: QRect) -> None:
        used = theme.tokens()
        paint_words(painter, place, self._name, theme.font(13, 600), used.ink)
        taken = QFontMetrics(theme.font(13, 600)).horizontalAdvance(self._name) + theme.px(8)
        rest = place.adjusted(taken, 0, 0, 0)
        if QFontMetrics(theme.font(13)).horizontalAdvance(self._script) <= rest.width():
            paint_words(painter, rest, self._script, theme.font(13), used.ink2)

    def _paint_outcome(self, painter: QPainter, place: QRect) -> None:
        if self._sheet is None:
            return
        used = theme.tokens()
        colour = used.of_state(self._sheet.outcome)
        side = theme.px(14)
        box = QRectF(place.left(), place.center().y() - side / 2 + 1, side, side)
        paint_shape(painter, box, self._sheet.outcome, QColor(colour))
        place = place.adjusted(side + theme.px(8), 0, 0, 0)
        paint_words(painter, place, self._word, theme.font(13, 500), colour)
        paint_words(painter, place.translated(0, place.height()), self._beside, theme.font(12), used.ink2)
