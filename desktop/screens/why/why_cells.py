"""Where the parts of a cell of the clause sheet stand. Facts wrap, and the row grows with them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QFontMetrics

from desktop.eligibility.sheet import Clause
from desktop.eligibility.verdicts import VERDICTS
from desktop.screens.look import theme
from desktop.screens.look.painted_words import height_of
from desktop.screens.why.why_rows import WhyRow
from desktop.screens.why.why_words import cell_facts
from desktop.screens.words.words import clause_name, verdict_word

ROW_HEIGHT = 30
EDGE = 28
RIGHT = 20
# From the left of a reading's column to its shapes, and from there to the facts.
INSET = 16
FACTS_AT = 136
_BETWEEN = 12

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CellPlaces:
    """Shape, verdict, facts, and the link at the right: an empty place where there is none."""

    shape: QRectF
    verdict: QRect
    facts: QRect
    link: QRect


def link_words(clause: Clause | None, may_change: bool) -> str:
    """What the link of a cell says: where a fact is missing or a point is open, unless nothing may change."""
    if clause is None or not may_change:
        return ""
    if clause.verdict == "unsettled":
        return translate("Why", "Settle")
    return translate("Why", "Fill in") if clause.verdict == "unknown" and clause.missing else ""


def places_in(cell: QRect, link: str) -> CellPlaces:
    """The places of a reading's cell whose link says these words."""
    line, side = cell.adjusted(0, _pad(), 0, -_pad()), theme.px(14)
    metrics = QFontMetrics(theme.font(13, 500))
    shape = QRectF(line.left() + theme.px(INSET), line.top() + (metrics.height() - side) / 2, side, side)
    verdict = line.adjusted(theme.px(INSET) + side + theme.px(8), 0, 0, 0)
    facts = line.adjusted(facts_at(), 0, -theme.px(RIGHT), 0)
    if not link:
        return CellPlaces(shape, verdict, facts, QRect())
    width = metrics.horizontalAdvance(link) + theme.px(4)
    place = QRect(facts.right() - width, line.top(), width, line.height())
    facts.setRight(place.left() - theme.px(12))
    return CellPlaces(shape, verdict, facts, place)


def name_place(cell: QRect) -> QRect:
    """Where the name of a clause stands in its cell."""
    return cell.adjusted(theme.px(EDGE), _pad(), -theme.px(4), -_pad())


def height_needed(row: WhyRow, widths: list[int], may_change: bool) -> int:
    """How tall a row must be so that nothing in it is cut; `widths` are those of its columns."""
    name = name_place(QRect(0, 0, widths[0], 0)).width()
    heights = [height_of(clause_name(row.id), theme.font(13, 500), name)]
    for clause, width in zip(row.cells, widths[1:], strict=True):
        if clause is not None:
            places = places_in(QRect(0, 0, width, 0), link_words(clause, may_change))
            heights.append(height_of(cell_facts(clause), theme.font(13), places.facts.width()))
    return max(theme.px(ROW_HEIGHT), max(heights) + 2 * _pad())


def facts_at() -> int:
    """From the left of a reading's column to the facts: past the longest word that may stand before them."""
    metrics = QFontMetrics(theme.font(13, 500))
    longest = max(metrics.horizontalAdvance(verdict_word(one, of_clause=True)) for one in VERDICTS)
    return max(theme.px(FACTS_AT), theme.px(INSET + 14 + 8 + _BETWEEN) + longest)


def _pad() -> int:
    """Above and below the words, so that one line of them stands in the middle of a row."""
    return (theme.px(ROW_HEIGHT) - QFontMetrics(theme.font(13)).height()) // 2
