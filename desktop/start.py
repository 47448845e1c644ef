"""Start-up of the window: the application, its settings, its casebook, its day."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path


def open_window(path: Path, now: Callable[[], datetime], data_dir: Path) -> int:
    """Opens the window on a casebook and runs until it is closed. Returns the exit status.

    Raises CasebookError, RuleFileError or SettingsError where one of the files can't be used.
    """
    from PySide6.QtWidgets import QApplication

    from desktop.casebook.file import close_casebook, new_casebook, open_casebook
    from desktop.eligibility.checklist import load_checklist
    from desktop.eligibility.rules import load_rules
    from desktop.screens.theme import dress
    from desktop.screens.window import MainWindow
    from desktop.settings import load_settings

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Yearmark")
    dress(application)
    own_rules = data_dir / "rules"
    settings = load_settings(data_dir)
    rules = load_rules(own_rules if own_rules.is_dir() else None)
    checklist = load_checklist(data_dir)
    book = (open_casebook if path.exists() else new_casebook)(path, now, rules)
    window = MainWindow(book, rules, settings, now().date(), data_dir, checklist)
    window.show()
    try:
        return int(application.exec())
    finally:
        close_casebook(book)
