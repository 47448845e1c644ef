"""The window in another language: made anew on the same casebook, at the same place."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.screens.page.asked import Asked
from desktop.screens.window.last_place import state_of
from desktop.screens.window.window_frame import WindowFrame
from desktop.screens.window.window_state import save_state
from desktop.screens.words.language import speak
from desktop.settings import Settings

if TYPE_CHECKING:
    from desktop.screens.window.window import MainWindow


def open_again(window: MainWindow, asked: Asked, settings: Settings, today: date, data_dir: Path) -> None:
    """Puts another window in the place of one, in the language of the settings, and closes that.

    It shows the same day and list, with the same person in hand; nothing is to be typed in the old one.
    """
    save_state(data_dir, state_of(window))
    speak(settings.window_language)
    fresh = type(window)(asked.book, asked.rules, settings, today, data_dir, asked.checklist)
    fresh.set_day(asked.on)
    if window.pages.office.shows_today():
        fresh.begin()
    frame = window.parentWidget()
    assert isinstance(frame, WindowFrame)
    frame.take(fresh)
    window.close()
    window.deleteLater()
