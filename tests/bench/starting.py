"""What the bench of the start runs, a program each: `starting.py bare` or `starting.py CASEBOOK FOLDER`.

Prints a line for each moment: its name, the processor time in milliseconds since the program was started,
the clock's milliseconds, memory in MiB. The moments are `painted`, the grounds of the window; `rows`, the
first people with their outcomes; `whole`, all of the window, which answers every key; `filled`, with nothing
left to be read.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.screens.window.window import MainWindow
    from desktop.screens.window.window_frame import WindowFrame

_PAGE_KIB = 4


def tell(moment: str) -> None:
    """Prints what has been used until now."""
    started = float(sys.argv[-1])
    memory = int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE_KIB / 1024
    clock = (time.monotonic() - started) * 1000
    print(f"{moment} {time.process_time() * 1000:.1f} {clock:.1f} {memory:.1f}", flush=True)


def bare() -> None:
    """A window with an empty table and nothing else."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    tell("bare")


def yearmark(casebook: str, folder: str) -> None:
    """The program as it is started by a user; it tells of each moment, and ends when it is filled."""
    from desktop.screens.window.window_frame import WindowFrame

    shows, takes = WindowFrame.paint_first, WindowFrame.take

    def paint_first(frame: WindowFrame) -> None:
        shows(frame)
        tell("painted")

    def take(frame: WindowFrame, window: MainWindow) -> None:
        _tell_of_rows()
        takes(frame, window)
        _tell_of_all(window)

    WindowFrame.paint_first, WindowFrame.take = paint_first, take  # type: ignore[method-assign]
    from desktop.__main__ import main

    main([casebook, "--data-dir", folder])


def _tell_of_rows() -> None:
    """Tells once, when the first of the people has been painted."""
    from desktop.screens.today.today_row import TodayRow

    paints, told = TodayRow.paintEvent, []

    def paint(row: TodayRow, event: QPaintEvent) -> None:
        paints(row, event)
        if not told:
            told.append("rows")
            tell("rows")

    TodayRow.paintEvent = paint  # type: ignore[method-assign]


def _tell_of_all(window: MainWindow) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    told: list[str] = []
    watch = QTimer(window)

    def look() -> None:
        if window.is_whole and not told:
            told.append("whole")
            tell("whole")
        if not window.busy():
            watch.stop()
            QApplication.processEvents()
            tell("filled")
            window.window().close()

    watch.timeout.connect(look)
    watch.start(1)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else yearmark(*sys.argv[1:3])
