"""The only boxes of the program that open over it: messages, files, printers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.resources import resource

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate


def tell_about(parent: QWidget, data_dir: Path) -> None:
    """Says what the program is and what it is not, where its files are, and copies what it stands on."""
    # Loaded only when somebody asks: it is not needed to open the window.
    from desktop.screens.about import report, version_of

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


def which_casebook(parent: QWidget) -> Path | None:
    """Asks which casebook is to be opened; None where the user stops there."""
    dialog = _of_casebooks(parent, translate("Casebooks", "Open a casebook"), "")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def where_to_make(parent: QWidget, proposed: Path) -> Path | None:
    """Asks where a casebook is to be made; None where the user stops there."""
    dialog = _of_casebooks(parent, translate("Casebooks", "Make a casebook"), str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("yearmark")
    dialog.selectFile(proposed.name)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def _of_casebooks(parent: QWidget, title: str, folder: str) -> QFileDialog:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    kind = translate("Casebooks", "Casebooks (*.yearmark)")
    return QFileDialog(
        parent, title, folder or documents, ";;".join((kind, translate("Casebooks", "All files (*)")))
    )


def where_to_save(parent: QWidget, name: str) -> Path | None:
    """Asks into which file a letter is to be saved, proposing a name; None where the user stops there."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(
        parent, translate("Letter", "Save the letter"), folder, translate("Letter", "PDF (*.pdf)")
    )
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def which_logo(parent: QWidget) -> Path | None:
    """Asks for the office's logo, a picture file; None where the user stops there."""
    pictures = translate("Settings", "Pictures (*.png *.svg)")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    dialog = QFileDialog(parent, translate("Settings", "Choose the office's logo"), folder, pictures)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def which_folder(parent: QWidget) -> Path | None:
    """Asks into which folder many letters are to be written; None where the user stops there."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, translate("Batch", "Choose the folder for the letters"), folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def where_to_report(parent: QWidget, name: str) -> Path | None:
    """Asks into which file it is to be written who got no letter, proposing a name; None for nowhere."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    sorts = translate("Export", "Table as text (*.csv)")
    dialog = QFileDialog(parent, translate("Batch", "Save who is left out"), folder, sorts)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(name)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def which_case_folder(parent: QWidget | None) -> Path | None:
    """Asks into which folder a case is to be written; None where the user stops there."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, translate("Export", "Choose where the case's folder is to be made"), folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def where_to_export(parent: QWidget, name: str) -> Path | None:
    """Asks into which file a list is to be written: its ending, or the sort chosen, says of which sort.

    name: the one proposed; None where the user stops there.
    """
    sorts = {
        translate("Export", "Workbook (*.xlsx)"): "xlsx",
        translate("Export", "Table as text (*.csv)"): "csv",
        translate("Export", "To print (*.pdf)"): "pdf",
    }
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, translate("Export", "Export the list"), folder, ";;".join(sorts))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(sorts[chosen]))
    dialog.selectFile(Path(name).stem)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def which_intake(parent: QWidget) -> Path | None:
    """Asks which file is to be brought in; None where the user stops there."""
    sorts = (
        translate("Import", "Tables and exports (*.csv *.tsv *.txt *.xlsx *.json)"),
        translate("Import", "All files (*)"),
    )
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, translate("Import", "Choose the file to bring in"), folder, ";;".join(sorts))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def where_to_save_table(parent: QWidget, name: str) -> Path | None:
    """Asks into which CSV file a table is to be written; None where the user stops there."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    sort = translate("Export", "Table as text (*.csv)")
    dialog = QFileDialog(parent, translate("Import", "Save the refused rows"), folder, sort)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.selectFile(name)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def where_to_save_views(parent: QWidget) -> Path | None:
    """Asks into which file the saved views are to be written; None where the user stops there."""
    dialog = _of_views(parent, translate("Views", "Export saved views"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("json")
    dialog.selectFile(translate("Views", "Saved views"))
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def where_views_are(parent: QWidget) -> Path | None:
    """Asks from which file saved views are to be brought in; None where the user stops there."""
    dialog = _of_views(parent, translate("Views", "Bring in saved views"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def _of_views(parent: QWidget, title: str) -> QFileDialog:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return QFileDialog(parent, title, folder, translate("Views", "Saved views (*.json)"))


def which_printer(parent: QWidget) -> QPrinter | None:
    """Asks on which printer to print; None where the user stops there."""
    # Loaded only when somebody prints: it is not needed to open the window.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    return printer if QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted else None
