"""What pages and the first letter need, loaded and made in quiet moments, so that nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.screens.page.background import Background
from desktop.settings import Office

# Long after the first paint, and again and again until nothing is being read.
_LOOK_EVERY = 800
_DOTS = 96
_ANY_DAY = date(2026, 1, 1)
# Those whose first opening would hold the window longest.
_PAGES = (
    "desktop.screens.form.case_form",
    "desktop.screens.why.why",
    "desktop.screens.letters.letter",
    "desktop.screens.safety.safeguarding_page",
    "desktop.screens.settings.settings_page",
    "desktop.screens.batch.batch_page",
)


class Warming(QObject):
    """Done once, when the window has nothing to do: loaded in a thread of its own, then made one by one.

    warmed: all is loaded; made: one more is made.
    """

    warmed = Signal()
    made = Signal()

    def __init__(
        self,
        busy: Callable[[], bool],
        language: str,
        parent: QObject,
        ahead: Callable[[], Sequence[Callable[[], object]]] = tuple,
    ):
        """busy: whether the window still reads; language: of the letters the office writes.

        ahead: what is made, in the window's own thread.
        """
        super().__init__(parent)
        self._busy, self._language, self._ahead = busy, language, ahead
        self._work = Background(self)
        self._done = 0
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._making = QTimer(self, interval=_LOOK_EVERY)
        self._making.timeout.connect(self.make)
        self._timer.start()

    def look(self) -> None:
        """Begins where nothing else is being done."""
        if not self._busy():
            self._timer.stop()
            self._work.ask(lambda _: warm(self._language), lambda _: self._make_ready())

    def make(self) -> None:
        """Makes one thing more where nothing else is being done."""
        if self._busy():
            return
        left = self._ahead()[self._done :]
        if len(left) <= 1:
            self._making.stop()
        for one in left[:1]:
            one()
            self._done += 1
            self.made.emit()

    def close(self) -> None:
        """Waits until what has begun has ended."""
        for timer in (self._timer, self._making):
            timer.stop()
        self._work.close()

    def _make_ready(self) -> None:
        self._making.start()
        self.warmed.emit()


def warm(language: str) -> None:
    """Loads pages, and what makes and shows letters; makes one about nobody, in a language or two."""
    load_pages()

    from desktop.eligibility.rules import load_rules
    from desktop.letters.issuing.example import example_page
    from desktop.letters.paper.page import warm_up
    from desktop.letters.words.templates import shipped_files
    from desktop.screens.letters.pdf_pages import page_images

    warm_up()
    for one in language.split("+"):
        text = shipped_files(one)["annex.toml"]
        pdf = example_page("annex.toml", text, one, load_rules(), Office(), _ANY_DAY)
        page_images(pdf, _DOTS)


def load_pages() -> None:
    """Loads what the pages stand on, and what reads drafts and saved views."""
    from desktop.casebook.lists.search import Search, search_as_json
    from desktop.casebook.people.drafts import read_ahead

    for page in _PAGES:
        import_module(page)
    search_as_json(Search())
    read_ahead()
