"""The segments of a run: what is made, skipped, begun and to come are told apart, not by colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.screens.look import theme
from desktop.screens.look.segments import Far, Segments


def drawn(qtbot: QtBot, far: Far, wide: int = 300) -> QImage:
    segments = Segments(wide)
    qtbot.addWidget(segments)
    segments.show_far(far)
    return segments.grab().toImage()


def middle(image: QImage, share: float) -> str:
    """The colour in the middle of the line, so far along it."""
    return image.pixelColor(round(image.width() * share), image.height() // 2).name().upper()


def test_each_letter_has_a_segment_made_skipped_begun_or_to_come(qtbot: QtBot) -> None:
    used = theme.tokens()
    image = drawn(qtbot, Far(3, 5, frozenset({1}), making=True))
    made, skipped, to_come = QColor(used.fill).name(), QColor(used.surface).name(), QColor(used.line).name()
    shown = [middle(image, share) for share in (0.1, 0.3, 0.5, 0.75, 0.9)]
    assert shown == [colour.upper() for colour in (made, skipped, made, to_come, to_come)]
    begun = middle(image, 0.62)
    assert begun not in (made.upper(), to_come.upper())


def test_a_skipped_one_is_hollow_with_a_line_around_it(qtbot: QtBot) -> None:
    image = drawn(qtbot, Far(1, 1, frozenset({0})))
    assert image.pixelColor(150, 0).lightness() < image.pixelColor(150, image.height() // 2).lightness()


@pytest.mark.parametrize(("of", "wide"), [(600, 300), (40, 88)])
def test_so_many_that_they_would_be_dots_are_one_bar(qtbot: QtBot, of: int, wide: int) -> None:
    used = theme.tokens()
    far = Far(of // 2, of, frozenset(range(of // 4)))
    image = drawn(qtbot, far, wide)
    shares = (0.1, 0.35, 0.8)
    expected = (used.fill, used.surface, used.line)
    assert [middle(image, share) for share in shares] == [QColor(one).name().upper() for one in expected]
