"""The only message boxes of the program."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


def tell_about(parent: QWidget) -> None:
    """Says what the program is and what it is not."""
    title = translate("About", "About Yearmark")
    words = translate(
        "About",
        "Yearmark {0} follows contracts to the one-year mark and prints letters that say who may apply, and "
        "why. It assesses what is recorded; the competent authority decides.",
    )
    QMessageBox.information(parent, title, words.format(_version()))


def _version() -> str:
    try:
        return version("yearmark")
    except PackageNotFoundError:
        return ""
