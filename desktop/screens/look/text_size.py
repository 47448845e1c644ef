"""The size of all texts, from 80 to 200 %: every widget grows where it stands, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QSplitter,
    QTableView,
    QWidget,
)

from desktop.screens.look import theme

# What Qt takes for "no largest size".
_NO_LIMIT = 16_777_215


@runtime_checkable
class Rescaled(Protocol):
    """A widget that remembers lengths of its own, and takes them anew."""

    def rescale(self) -> None:
        """Takes its lengths in the size that texts have now."""


def show_text_size(percent: int) -> None:
    """Shows the whole program in a size of text; pages made later have it from the start."""
    app, before = QApplication.instance(), QApplication.font().pointSizeF()
    assert isinstance(app, QApplication)
    # What Qt puts into its own widgets, as the bars of a scroll area, follows without being told.
    widgets = [one for one in QApplication.allWidgets() if not one.objectName().startswith("qt_")]
    own = Qt.WidgetAttribute.WA_SetFont
    # A style sheet that is put on gives each widget the font back that it was made with.
    fonts = [(one, one.font()) for one in widgets if one.testAttribute(own)]
    # Larger words widen a pane at once: it is to grow from what it was before.
    panes = [(one, one.sizes()) for one in widgets if isinstance(one, QSplitter)]
    theme.set_text_size(app, percent)
    theme.paint_in(app, theme.tokens())
    by = QApplication.font().pointSizeF() / before
    for widget, font in fonts:
        font.setPointSizeF(font.pointSizeF() * by)
        widget.setFont(font)
    for widget in widgets:
        _grow(widget, by)
    for splitter, sizes in panes:
        _grow_panes(splitter, sizes, by)
    for widget in widgets:
        if isinstance(widget, Rescaled):
            widget.rescale()


def _grow(widget: QWidget, by: float) -> None:
    if not widget.isWindow():
        _grow_limits(widget, by)
    if isinstance(widget, QLabel):
        widget.setContentsMargins(_grown_margins(widget.contentsMargins(), by))
    elif isinstance(widget, QLineEdit):
        widget.setTextMargins(_grown_margins(widget.textMargins(), by))
    elif isinstance(widget, QTableView):
        rows = widget.verticalHeader()
        rows.setDefaultSectionSize(round(rows.defaultSectionSize() * by))
    if (layout := widget.layout()) is not None:
        _grow_layout(layout, by)
    widget.updateGeometry()


def _grow_limits(widget: QWidget, by: float) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    # What the style sheet asks for has grown with it.
    tall = 1 if widget.property("_q_stylesheet_minh") is not None else by
    widget.setMinimumSize(0, 0)
    widget.setMaximumSize(QSize(_grown(most.width(), by), _grown(most.height(), by)))
    widget.setMinimumSize(QSize(_grown(least.width(), by), _grown(least.height(), tall)))


def _grow_panes(panes: QSplitter, sizes: Sequence[int], by: float) -> None:
    """The panes that have a width of their own grow; the one that takes the rest gives it.

    sizes: as they were before the texts grew.
    """
    takes_rest = [_stretches(panes.widget(at)) for at in range(panes.count())]
    grown = [size if rest else round(size * by) for size, rest in zip(sizes, takes_rest, strict=True)]
    spare = sum(sizes) - sum(grown)
    panes.setSizes(
        [max(0, size + spare) if rest else size for size, rest in zip(grown, takes_rest, strict=True)]
    )


def _stretches(pane: QWidget | None) -> bool:
    return pane is not None and pane.sizePolicy().horizontalStretch() > 0


def _grow_layout(layout: QLayout, by: float) -> None:
    layout.setContentsMargins(_grown_margins(layout.contentsMargins(), by))
    if isinstance(layout, QGridLayout):
        layout.setHorizontalSpacing(_grown(layout.horizontalSpacing(), by))
        layout.setVerticalSpacing(_grown(layout.verticalSpacing(), by))
        for column in range(layout.columnCount()):
            layout.setColumnMinimumWidth(column, _grown(layout.columnMinimumWidth(column), by))
    elif layout.spacing() > 0:
        layout.setSpacing(_grown(layout.spacing(), by))
    for item in map(layout.itemAt, range(layout.count())):
        if item is None:
            continue
        if (inner := item.layout()) is not None:
            _grow_layout(inner, by)
        elif (space := item.spacerItem()) is not None:
            size, policy = space.sizeHint(), space.sizePolicy()
            across, down = policy.horizontalPolicy(), policy.verticalPolicy()
            space.changeSize(_grown(size.width(), by), _grown(size.height(), by), across, down)
    layout.invalidate()


def _grown_margins(margins: QMargins, by: float) -> QMargins:
    around = margins.left(), margins.top(), margins.right(), margins.bottom()
    return QMargins(*(_grown(one, by) for one in around))


def _grown(length: int, by: float) -> int:
    # A line of one pixel stays one.
    return length if length <= 1 or length >= _NO_LIMIT else round(length * by)
