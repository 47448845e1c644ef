"""How the program is dressed: palette, type and style sheet, following the desktop's light or dark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QLabel, QWidget

from desktop.resources import resource
from desktop.screens.look.stylesheet import stylesheet
from desktop.screens.look.tokens import (
    ALL_TOKENS,
    DARK,
    DARK_CONTRAST,
    LEAST_POINTS,
    LIGHT,
    LIGHT_CONTRAST,
    Tokens,
)
from desktop.screens.words.language import speak

BASE_SIZE = 13
_PERCENT = "size of texts in percent"
FAMILIES = ("IBM Plex Sans", "IBM Plex Sans Arabic", "IBM Plex Sans Devanagari")
MONO_FAMILY = "IBM Plex Mono"
# The cuts the screens paint with; the letter's are read by the letter.
SCREEN_FONTS = (
    "IBMPlexSans-Regular",
    "IBMPlexSans-Medium",
    "IBMPlexSans-SemiBold",
    "IBMPlexSansArabic-Regular",
    "IBMPlexSansArabic-Medium",
    "IBMPlexSansArabic-SemiBold",
    "IBMPlexSansDevanagari-Regular",
    "IBMPlexSansDevanagari-Medium",
    "IBMPlexSansDevanagari-SemiBold",
    "IBMPlexMono-Regular",
)
Weight = Literal[400, 500, 600]
Ground = Literal[
    "window", "side", "surface", "panel", "tint", "met_soft", "plain_soft", "unknown_soft", "hold_soft"
]
Tone = Literal["ink", "second", "third", "accent", "hold", "unknown"]


def dress(app: QApplication, language: str = "en", text_size: int = 100) -> None:
    """Gives the program its look, now and whenever the desktop changes between light and dark.

    Call before the first window is made; called again it changes the language and the size alone. language:
    that of the window; text_size: in percent of the desktop's own.
    """
    # Qt reports each family that lacks a script before it takes the next, which is what the list is for.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    speak(language)
    if app.styleSheet():
        set_text_size(app, text_size)
        paint_in(app, tokens())
        return
    app.setWindowIcon(QIcon(str(resource("icons/yearmark.svg"))))
    for name in SCREEN_FONTS:
        QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}.ttf")))
    set_text_size(app, text_size)
    hints = app.styleHints()
    paint_in(app, _tokens_of_desktop(app))
    hints.colorSchemeChanged.connect(lambda _: paint_in(app, _tokens_of_desktop(app)))
    hints.accessibility().contrastPreferenceChanged.connect(lambda _: paint_in(app, _tokens_of_desktop(app)))


def paint_in(app: QApplication, used: Tokens) -> None:
    """Puts palette and style sheet of one set of colours on the whole program."""
    app.setPalette(palette(used))
    app.setStyleSheet(stylesheet(used, px, resource("icons/choice-arrow.svg").as_posix()))


@contextmanager
def put_together(app: QApplication) -> Iterator[None]:
    """Takes the style sheet off while a window is made: Qt would go through all parts at each one put in."""
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def _tokens_of_desktop(app: QApplication) -> Tokens:
    hints = app.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    strong = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    if strong:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def palette(used: Tokens) -> QPalette:
    """The colours as roles of a Qt palette, so that every control of Fusion follows them."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: used.window,
        roles.WindowText: used.ink,
        roles.Base: used.surface,
        roles.AlternateBase: used.surface,
        roles.Text: used.ink,
        roles.PlaceholderText: used.ink3,
        roles.Button: used.raised,
        roles.ButtonText: used.ink,
        roles.BrightText: used.on_accent,
        roles.Highlight: used.tint,
        roles.HighlightedText: used.ink,
        roles.Accent: used.accent,
        roles.Link: used.accent,
        roles.LinkVisited: used.accent,
        roles.ToolTipBase: used.raised,
        roles.ToolTipText: used.ink,
        roles.Light: used.raised,
        roles.Midlight: used.line2,
        roles.Mid: used.edge,
        roles.Dark: used.edge,
        roles.Shadow: used.line,
    }
    made = QPalette()
    for role, colour in colours.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(used.ink3))
    return made


def tokens() -> Tokens:
    """The colours in use now: what a widget that paints itself asks for at each painting."""
    used = QApplication.palette()
    return _tokens_named(used.window().color().name(), used.mid().color().name())


@lru_cache(maxsize=16)
def _tokens_named(window: str, edge: str) -> Tokens:
    same = [t for t in ALL_TOKENS if (t.window.lower(), t.edge.lower()) == (window, edge)]
    dark = QColor(window).lightness() < 128
    return same[0] if same else (DARK if dark else LIGHT)


def set_text_size(app: QApplication, percent: int) -> None:
    """Gives texts their size, in percent of the desktop's; what stands already is not touched by it."""
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont([*FAMILIES, own.family()])
    font.setPointSizeF(max(own.pointSizeF(), LEAST_POINTS) * percent / 100)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    app.setFont(font)
    app.setProperty(_PERCENT, percent)


def text_size() -> int:
    """The size of texts now, in percent of the desktop's."""
    app = QApplication.instance()
    return int((app.property(_PERCENT) if app is not None else None) or 100)


def font(size: int = BASE_SIZE, weight: Weight = 400) -> QFont:
    """The program's type.

    size: pixels at 100 % as in the look (26, 22, 20, 15, 14, 13, 12, 11); it grows with the desktop's text.
    """
    made = QApplication.font()
    made.setPointSizeF(made.pointSizeF() * size / BASE_SIZE)
    made.setWeight(QFont.Weight(weight))
    return made


def mono_font(size: int = BASE_SIZE) -> QFont:
    """The type of the passport strip and of check codes, and of nothing else."""
    made = font(size)
    made.setFamilies([MONO_FAMILY, QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()])
    return made


def px(length: float) -> int:
    """A length of the look's grid, in pixels at 100 %, grown with the desktop's text size."""
    return round(length * QApplication.font().pointSizeF() / LEAST_POINTS)


def label(text: str = "", size: int = BASE_SIZE, weight: Weight = 400, tone: Tone = "ink") -> QLabel:
    """A line of text in the type of the look. The text is shown as it is, never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    # A name written from the right still starts at the left, with all else of its pane.
    made.setAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    )
    made.setFont(font(size, weight))
    made.setProperty("tone", tone)
    return made


def hairline(faint: bool = False, upright: bool = False) -> QFrame:
    """A line of one pixel between two parts, or, faint, between two rows; upright between two panes."""
    made = QFrame()
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    made.setProperty("hairline", "faint" if faint else "true")
    return made


def put_on_ground(widget: QWidget, ground: Ground) -> None:
    """Gives a widget one of the look's grounds; the soft ones are for a QFrame and have round corners."""
    widget.setProperty("ground", ground)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def show_error(field: QWidget, wrong: bool) -> None:
    """Draws a field's border as wrong, or as it was. The sentence beneath is the form's."""
    restyle(field, "error", "true" if wrong else "false")


def key_cap(key: str) -> QLabel:
    """A key in its frame, as it stands beside what it leads to."""
    made = label(key, size=11, tone="second")
    made.setProperty("cap", "true")
    return made


def set_tone(words: QLabel, tone: Tone) -> None:
    """Gives words that are shown already another tone."""
    restyle(words, "tone", tone)


def keep_scroll_bar_place(area: QAbstractScrollArea) -> None:
    """Keeps the place of the upright scroll bar free while there is nothing to scroll, so nothing moves."""
    bar = area.verticalScrollBar()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Changes a property that the style sheet names, and lets the widget be dressed by it."""
    # A style sheet is not asked again by itself when a property it names has changed.
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
