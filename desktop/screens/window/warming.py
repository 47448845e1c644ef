"""What the first letter needs, loaded in a quiet moment: else whoever opens it would wait for that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.screens.page.background import Background
from desktop.settings import Office

# Long after the first paint, and again and again until nothing is being read.
_LOOK_EVERY = 800
_DOTS = 96
_ANY_DAY = date(2026, 1, 1)


class Warming(QObject):
    """Done once, in a thread of its own, when the window has nothing to do. warmed: it is done."""

    warmed = Signal()

    def __init__(self, busy: Callable[[], bool], language: str, parent: QObject):
        """busy: whether the window still reads; language: of the letters the office writes."""
        super().__init__(parent)
        self._busy, self._language = busy, language
        self._work = Background(self)
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Begins where nothing else is being done."""
        if not self._busy():
            self._timer.stop()
            self._work.ask(lambda _: warm(self._language), lambda _: self.warmed.emit())

    def close(self) -> None:
        """Waits until what has begun has ended."""
        self._timer.stop()
        self._work.close()


def warm(language: str) -> None:
    """Loads what makes letters and shows them, and makes one about nobody, in a language or two."""
    from desktop.eligibility.rules import load_rules
    from desktop.letters.example import example_page
    from desktop.letters.page import warm_up
    from desktop.letters.templates import shipped_files
    from desktop.screens.letters.pdf_pages import page_images

    warm_up()
    for one in language.split("+"):
        text = shipped_files(one)["annex.toml"]
        pdf = example_page("annex.toml", text, one, load_rules(), Office(), _ANY_DAY)
        page_images(pdf, _DOTS)
