"""A process of its own that types into the window until it is killed: run by test_crash.py.

Arguments: the casebook's file, the folder of settings, then the texts, one a field. The last is typed and not
left; then "typed" is printed, and whoever reads it may kill the process.
"""

from __future__ import annotations

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.casebook.keeping.file import open_casebook
from desktop.eligibility.rules import load_rules
from desktop.screens.look.theme import dress
from desktop.screens.window.window import MainWindow
from desktop.settings import Settings

MORNING = datetime(2026, 3, 12, 9, 0)
A_QUICK_HAND = 15  # milliseconds from key to key


def type_until_killed(file: Path, folder: Path, texts: list[str]) -> int:
    """Opens the window, types a new case, and waits for its end."""
    application = QApplication(["yearmark"])
    dress(application)
    book = open_casebook(file, lambda: MORNING)
    window = MainWindow(book, load_rules(), Settings(operator="N. Ferreira"), MORNING.date(), folder)
    window.show()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    for at, text in enumerate(texts):
        if at:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        QTest.keyClicks(QApplication.focusWidget(), text, delay=A_QUICK_HAND)
    print("typed", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(type_until_killed(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:]))
