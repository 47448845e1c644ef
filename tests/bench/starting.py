"""What the bench of the start runs, a program each: `starting.py bare` or `starting.py CASEBOOK FOLDER`.

Prints one line for the first picture and one for the first with everything in it: processor time in
milliseconds since the program was started, the clock's milliseconds, memory in MiB.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.screens.window.window import MainWindow
    from desktop.screens.window.window_frame import WindowFrame

_PAGE_KIB = 4


def tell() -> None:
    """Prints what has been used until now."""
    started = float(sys.argv[-1])
    memory = int(Path("/proc/self/statm").read_text().split()[1]) * _PAGE_KIB / 1024
    print(
        f"{time.process_time() * 1000:.1f} {(time.monotonic() - started) * 1000:.1f} {memory:.1f}", flush=True
    )


def bare() -> None:
    """A window with an empty table and nothing else."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableView())
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    tell()


def yearmark(casebook: str, folder: str) -> None:
    """The program as it is started by a user; it tells when it is painted, and ends when it is filled."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.screens.window.window_frame import WindowFrame

    shows, takes = WindowFrame.paint_first, WindowFrame.take

    def paint_first(frame: WindowFrame) -> None:
        shows(frame)
        tell()

    def take(frame: WindowFrame, window: MainWindow) -> None:
        takes(frame, window)
        watch = QTimer(frame)
        watch.timeout.connect(lambda: window.busy() or leave(frame))
        watch.start(5)

    def leave(frame: WindowFrame) -> None:
        QApplication.processEvents()
        tell()
        frame.close()

    WindowFrame.paint_first, WindowFrame.take = paint_first, take  # type: ignore[method-assign]
    from desktop.__main__ import main

    main([casebook, "--data-dir", folder])


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else yearmark(*sys.argv[1:3])
