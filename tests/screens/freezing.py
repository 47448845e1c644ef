"""What the test of freezing runs: each page and journey, and how long each keeps the window from answering.

Prints a line of JSON: for each thing done, the longest time of the window's thread between two moments at
which it can answer, in milliseconds. The thread's processor time, not the clock's: what else runs on the
machine is no fault of the window.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.casebook.keeping.file import open_casebook
from desktop.eligibility.rules import load_rules
from desktop.screens.look.theme import dress
from desktop.screens.window.warming import load_pages
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings
from tests.casebook.invented import clock
from tests.screens.families import SHERMATOV
from tests.screens.test_accessible import PAGES

CTRL = Qt.KeyboardModifier.ControlModifier
# Pages that change the casebook can be opened so but once.
_ONCE = ("trash", "draft", "conflict")


class Watch:
    """Looks at the thread's time whenever the event loop begins or ends to wait."""

    def __init__(self) -> None:
        self.worst, self._since = 0.0, time.thread_time()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._dispatcher = dispatcher
        # Some of Qt's loops handle events before the one, some before the other.
        dispatcher.awake.connect(self._look)
        dispatcher.aboutToBlock.connect(self._look)

    def _look(self) -> None:
        now = time.thread_time()
        self.worst, self._since = max(self.worst, (now - self._since) * 1000), now

    def over(self, does: Callable[[], object], busy: Callable[[], bool]) -> float:
        """Has something done from the event loop, waits until all is read, and gives the longest time."""
        loop, ready = QEventLoop(), QTimer()
        self.worst, self._since = 0.0, time.thread_time()
        QTimer.singleShot(0, does)
        ready.timeout.connect(lambda: busy() or loop.quit())
        ready.start(60)
        loop.exec()
        return round(self.worst, 1)


def pages_of(watch: Watch, window: MainWindow, folder: Path) -> dict[str, float]:
    """Each page, opened for the first time and once more."""
    found = {}
    for page in PAGES:

        def go(page: Callable[..., None] = page) -> None:
            page(window, window.book, folder)

        found[f"{page.__name__}, first"] = watch.over(go, window.busy)
        if page.__name__ not in _ONCE:
            watch.over(window.pages.back, window.busy)
            found[page.__name__] = watch.over(go, window.busy)
        watch.over(lambda: leave(window), window.busy)
    return found


def leave(window: MainWindow) -> None:
    """Comes back to the list, whatever is open."""
    if window.key_sheet.isVisible():
        window.show_keys()
    window.hold_bar.hide()
    window.pages.back()


def journeys_of(watch: Watch, window: MainWindow) -> dict[str, float]:
    """What somebody does all day, key by key."""

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)

    def over(does: Callable[[], object]) -> float:
        return watch.over(does, window.busy)

    found = {"find": max(over(lambda sign=sign: window.find_bar.find_box.insert(sign)) for sign in "sherma")}
    over(window.find_bar.find_box.clear)
    over(lambda: window.pages.people.list.view.setFocus())
    found["go down the list"] = max(over(lambda: press(Qt.Key.Key_Down)) for _ in range(6))
    found["sort by name"] = over(lambda: window.pages.people.sort("name"))
    found["another day"] = over(lambda: window.set_day(date(2026, 9, 1)))
    found["today again"] = over(lambda: window.set_day(date(2026, 3, 12)))
    over(lambda: window.pages.open_form(SHERMATOV.number))
    form = window.pages.form
    assert form is not None
    found["type a date"] = max(over(lambda key=key: press(key)) for key in type_into(form, "birth_date"))
    found["leave a date"] = over(lambda: press(Qt.Key.Key_Return))
    found["save"] = over(form.save)
    over(window.pages.back)
    found["undo"] = over(window.stepping.undo)
    return found


def type_into(form: object, name: str) -> list[Qt.Key]:
    """The keys of another date, with the cursor in its field."""
    form.focus_field(name)  # type: ignore[attr-defined]
    QApplication.focusWidget().selectAll()  # type: ignore[attr-defined]
    keys = {"1": Qt.Key.Key_1, "2": Qt.Key.Key_2, ".": Qt.Key.Key_Period, "9": Qt.Key.Key_9}
    return [keys[sign] for sign in "12.12.1991"]


def main(path: Path) -> None:
    """Opens the window as a start does, goes through everything, and prints what was found."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    dress(application)
    book, folder = open_casebook(path, clock), path.parent
    window = MainWindow(book, load_rules(), Settings(operator="N. Ferreira"), date(2026, 3, 12), folder)
    window.show()
    gc.freeze()
    # As the start does it, in a thread and in quiet moments.
    load_pages()
    watch = Watch()
    found = {"first reading": watch.over(lambda: None, window.busy)}
    found |= {f"{one.__name__}, ahead": watch.over(one, window.busy) for one in window.ahead()}
    window.pages.people.list.show_case(SHERMATOV.number)
    found |= pages_of(watch, window, folder) | journeys_of(watch, window)
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
