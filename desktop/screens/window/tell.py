"""What the program says in a box of its own: what it is, and why it cannot start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.resources import resource

translate = QCoreApplication.translate


def tell_about(parent: QWidget, data_dir: Path) -> None:
    """Says what the program is and what it is not, where its files are, and copies what it stands on."""
    # Loaded only when somebody asks: it is not needed to open the window.
    from desktop.screens.window.about import report, version_of

    words = translate(
        "About",
        "Yearmark {0} follows contracts to the one-year mark and prints letters that say who may apply, and "
        "why. It assesses what is recorded; the competent authority decides.",
    )
    folders = translate("About", "Settings are in {0}, the program is in {1}.")
    box = QMessageBox(parent)
    box.setIconPixmap(QGuiApplication.windowIcon().pixmap(48, 48))
    box.setWindowTitle(translate("About", "About Yearmark"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words.format(version_of("yearmark")).replace("  ", " "))
    box.setInformativeText(folders.format(data_dir, resource("rules").parent.parent))
    box.setDetailedText(report())
    copy = box.addButton(translate("About", "Copy the report"), QMessageBox.ButtonRole.ActionRole)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Ok))
    box.exec()
    if box.clickedButton() is copy:
        QGuiApplication.clipboard().setText(report())
    box.deleteLater()


def tell_no_start(sentence: str) -> None:
    """Says why the program can't start: which file can't be used, what is wrong in it, what to do."""
    QMessageBox.critical(None, translate("Start", "Yearmark cannot start"), sentence)
