"""One setting of a form: its name, its control, and the sentence that stands at its type."""

from __future__ import annotations

from dataclasses import fields
from typing import get_type_hints

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.words.words import in_window_words
from desktop.settings import Office, Settings

WIDTH = 520


def setting_row(name: str, words: str, control: QWidget, *beneath: QWidget) -> QWidget:
    """A setting with its name above and its sentence beneath, and what else stands there.

    name: as the settings file has it; words: as the screen calls it.
    """
    sentence = in_window_words(_SENTENCES[name])
    said = wrapped(sentence)
    said.setMinimumHeight(said.heightForWidth(theme.px(WIDTH)))
    label = theme.label(words, size=12, tone="second")
    label.setBuddy(control)
    control.setAccessibleName(words)
    control.setAccessibleDescription(sentence)
    made = QWidget()
    made.setMaximumWidth(theme.px(WIDTH))
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    for part in (label, control, said, *beneath):
        column.addWidget(part)
    return made


def names_of(kind: type[Settings | Office]) -> set[str]:
    """The names of the settings of a kind, as the file has them."""
    return {one.name for one in fields(kind)}


def _sentences(kind: type[Settings | Office]) -> dict[str, str]:
    hints = get_type_hints(kind, include_extras=True)
    return {name: hint.__metadata__[0] for name, hint in hints.items()}


_SENTENCES = _sentences(Settings) | _sentences(Office)
