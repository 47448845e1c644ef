"""Slow work beside the window: a plain function, and a plain callback for what it found."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.casebook.tables.book import CasebookError
from desktop.screens.words.words import in_window_words

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

Found = TypeVar("Found")
Stop = Callable[[], bool]


class Background(QObject):
    """One line of slow work beside the window, where only what was asked last matters.

    Asking again drops what was asked before: work that has not begun is never begun, work that has may ask
    whether it is still wanted, and what it finds is thrown away.
    """

    failed = Signal(str)
    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None, pause: int = 0):
        """pause: milliseconds without another asking before the work begins; 0 for at once."""
        super().__init__(parent)
        self._pause = pause
        self._line: ThreadPoolExecutor | None = None
        self._asked = 0
        self._wanted = self._closed = False
        self._waiting: Future[Any] | None = None
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[Stop], Found], then: Callable[[Found], None]) -> None:
        """Does the work in a thread of its own and calls `then` with what it found, in the window's thread.

        work: takes a function that says whether it may stop. Where it raises CasebookError, `failed` gives
        the sentence; any other error is raised in the window's thread, as if the work had been done there.
        """
        self.drop()
        if self._closed:
            return
        self._wanted = True
        begin = partial(self._begin, self._asked, work, then)
        if self._pause:
            QTimer.singleShot(self._pause, self, begin)
        else:
            begin()

    def do(self, work: Callable[[Stop], Found], then: Callable[[Found], None]) -> None:
        """Does work that is short at any size of the casebook at once, in the window's own thread."""
        self.drop()
        self._tell(partial(work, lambda: False), then)

    def drop(self) -> None:
        """Nothing asked so far is wanted any more."""
        self._asked += 1
        self._wanted = False
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def finish(self) -> None:
        """Drops what is asked and waits until what has begun has ended."""
        self.drop()
        if self._line is not None:
            self._line.submit(lambda: None).result()

    def close(self) -> None:
        """Drops what is asked and waits until the thread has ended, so that the casebook can be closed.

        What is asked afterwards is not done: a window may be closed before its first reading has begun.
        """
        self.drop()
        self._closed = True
        self._done.disconnect(self._deliver)
        if self._line is not None:
            self._line.shutdown(wait=True)

    def busy(self) -> bool:
        """True while something asked for has not been delivered."""
        return self._wanted

    def _begin(self, asked: int, work: Callable[[Stop], Found], then: Callable[[Found], None]) -> None:
        if asked == self._asked:
            self._line = self._line or _thread()
            self._waiting = self._line.submit(work, lambda: asked != self._asked)
            self._waiting.add_done_callback(lambda future: self._report(asked, then, future))

    def _report(self, asked: int, then: Callable[[Any], None], future: Future[Any]) -> None:
        if not future.cancelled():
            self._done.emit(asked, then, future)

    def _deliver(self, asked: int, then: Callable[[Any], None], future: Future[Any]) -> None:
        if asked == self._asked:
            self._waiting, self._wanted = None, False
            self._tell(future.result, then)

    def _tell(self, work: Callable[[], Found], then: Callable[[Found], None]) -> None:
        try:
            found = work()
        except CasebookError as error:
            self.failed.emit(in_window_words(error))
        else:
            then(found)


def _thread() -> ThreadPoolExecutor:
    # Loaded with the first work: the first picture of the window has none.
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=1)
