"""The style sheet: what Fusion cannot be told by a palette. Focus lies inside, so that nothing moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from string import Template

from desktop.screens.look.tokens import Tokens

_SHEET = Template("""
QToolTip { background: $raised; color: $ink; border: 1px solid $button_edge; padding: ${p4}px; }

QAbstractScrollArea { border: none; }
QLineEdit, QPlainTextEdit, QComboBox {
    background: $surface; color: $ink; border: 1px solid $edge; border-radius: ${p6}px;
    padding: 0 ${p10}px; placeholder-text-color: $ink3;
    selection-background-color: $tint; selection-color: $ink;
}
QPlainTextEdit { padding: ${p6}px ${p8}px; }
QLineEdit, QComboBox { min-height: ${p30}px; }
QLineEdit[error="true"], QComboBox[error="true"], QPlainTextEdit[error="true"] {
    border: 2px solid $hold; padding: 0 ${p9}px;
}
QLineEdit[error="true"], QComboBox[error="true"] { min-height: ${p28}px; }
QLineEdit:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 0 ${p9}px; min-height: ${p28}px;
}
QPlainTextEdit:focus { border: 2px solid $accent; padding: ${p5}px ${p7}px; }
QPlainTextEdit#strip { padding: ${p9}px ${p6}px; }
QPlainTextEdit#strip:focus { padding: ${p8}px ${p5}px; }
QLineEdit:disabled, QComboBox:disabled { background: $window; color: $ink3; border-color: $line; }
QComboBox { padding-left: ${p13}px; }
QComboBox:focus, QComboBox[error="true"] { padding-left: ${p12}px; }
QComboBox::drop-down { border: none; width: ${p28}px; }
QComboBox::down-arrow { image: url($arrow); width: ${p16}px; height: ${p16}px; }
QComboBox QAbstractItemView {
    background: $raised; color: $ink; border: 1px solid $button_edge; outline: none;
    selection-background-color: $tint; selection-color: $ink;
}

QListWidget#offer { background: $raised; color: $ink; border: 1px solid $button_edge; outline: none; }
QListWidget#offer::item { padding: ${p5}px ${p8}px; }
QListWidget#offer::item:selected { background: $tint; color: $ink; }

QPushButton, QToolButton {
    background: $raised; color: $ink; border: 1px solid $button_edge; border-radius: ${p6}px;
    padding: 0 ${p13}px; min-height: ${p30}px;
}
QPushButton:hover, QToolButton:hover { border-color: $edge; }
QPushButton:pressed, QToolButton:pressed { background: $tint2; }
QPushButton:disabled, QToolButton:disabled { background: $window; color: $ink3; border-color: $line; }
QPushButton[kind="main"] { background: $fill; color: $on_accent; border: 1px solid $fill; }
QPushButton[kind="main"]:disabled { background: $window; color: $ink3; border-color: $line; }
QPushButton[kind="link"], QPushButton[kind="bare"], QToolButton[kind="bare"] {
    background: transparent; border: 1px solid transparent; padding: 0 ${p7}px;
}
QPushButton[kind="link"] { color: $accent; }
QPushButton[kind="bare"]:hover, QPushButton[kind="link"]:hover { background: $tint2; }
QPushButton:focus, QToolButton:focus {
    border: 2px solid $accent; padding: 0 ${p12}px; min-height: ${p28}px;
}
QPushButton[kind="main"]:focus { border: 2px solid $ink; }
QPushButton[kind="link"]:focus, QPushButton[kind="bare"]:focus { padding: 0 ${p6}px; }

QLabel[cap="true"] { border: 1px solid $button_edge; border-radius: ${p4}px; padding: 1px ${p7}px; }
QLabel[tone="ink"] { color: $ink; }
QLabel[tone="second"] { color: $ink2; }
QLabel[tone="third"] { color: $ink3; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="hold"] { color: $hold; }
QLabel[tone="unknown"] { color: $unknown; }

QWidget[ground="side"] { background: $side; }
QWidget[ground="surface"] { background: $surface; }
QWidget[ground="panel"] { background: $panel; }
QWidget[ground="window"] { background: $window; }
QWidget[ground="tint"] { background: $tint; }
QFrame[ground="met_soft"] { background: $tint2; border: none; border-radius: ${p8}px; }
QFrame[ground="plain_soft"] { background: $line2; border: none; border-radius: ${p8}px; }
QFrame[ground="unknown_soft"] { background: $unknown_soft; border: none; border-radius: ${p8}px; }
QFrame[ground="hold_soft"] { background: $hold_soft; border: none; border-radius: ${p8}px; }
QFrame[hairline="true"] { background: $line; border: none; }
QFrame[hairline="faint"] { background: $line2; border: none; }

QFrame#as_of { background: $raised; border: 1px solid $edge; border-radius: ${p6}px; }
QFrame#as_of[error="true"] { border: 2px solid $hold; }
QFrame#as_of[focused="true"] { border: 2px solid $accent; }
QLineEdit#as_of_day { background: transparent; border: none; padding: 0; min-height: 0; }

QFrame#calendar { background: $raised; border: 1px solid $button_edge; border-radius: ${p6}px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $raised; }
QCalendarWidget QToolButton { background: transparent; border: none; padding: 0 ${p6}px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $tint2; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox {
    background: $surface; color: $ink; border: 1px solid $edge; selection-background-color: $tint;
    selection-color: $ink;
}
QCalendarWidget QAbstractItemView {
    background: $raised; alternate-background-color: $raised; color: $ink; outline: none;
    selection-background-color: $fill; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: $ink3; }

QMenuBar { background: $window; color: $ink; border: none; spacing: 0; padding: ${p4}px ${p10}px 0 ${p10}px; }
QMenuBar::item { background: transparent; padding: ${p5}px ${p10}px; border-radius: ${p6}px; }
QMenuBar::item:selected { background: $tint; }
QMenu { background: $raised; color: $ink; border: 1px solid $button_edge; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p28}px ${p6}px ${p16}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $tint; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }

QSplitter::handle { background: $line; }
QScrollBar:vertical { background: transparent; width: ${p10}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p10}px; margin: 0; }
QScrollBar::handle { background: $button_edge; border-radius: ${p3}px; margin: ${p2}px; }
QScrollBar::handle:vertical { min-height: ${p28}px; }
QScrollBar::handle:horizontal { min-width: ${p28}px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line2; border: none; border-radius: ${p2}px; max-height: ${p4}px; }
QProgressBar::chunk { background: $accent; border-radius: ${p2}px; }
""")


def stylesheet(tokens: Tokens, px: Callable[[float], int], arrow: str) -> str:
    """The style sheet in one set of colours.

    px turns a length of the look's grid into pixels; arrow is the file of the arrow of a choice box.
    """
    lengths = {f"p{length}": px(length) for length in (*range(2, 14), 16, 28, 30)}
    return _SHEET.substitute(asdict(tokens) | lengths, arrow=arrow)
