"""The boxes that ask for a file, a folder or a printer. Each gives None where the user stops there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

translate = QCoreApplication.translate

_Place = QStandardPaths.StandardLocation


def which_casebook(parent: QWidget) -> Path | None:
    """Which casebook is to be opened."""
    return _existing(parent, translate("Casebooks", "Open a casebook"), *_casebooks())


def where_to_make(parent: QWidget, proposed: Path) -> Path | None:
    """Where a casebook is to be made."""
    kinds = dict.fromkeys(_casebooks(), "yearmark")
    return _new(parent, translate("Casebooks", "Make a casebook"), proposed, kinds)


def where_to_save_rest(parent: QWidget, proposed: Path) -> Path | None:
    """Into which casebook it is to be saved what can be read of a damaged one."""
    kinds = dict.fromkeys(_casebooks(), "yearmark")
    return _new(parent, translate("Safety", "Save what can be read"), proposed, kinds)


def _casebooks() -> tuple[str, str]:
    return translate("Casebooks", "Casebooks (*.yearmark)"), translate("Casebooks", "All files (*)")


def where_to_save(parent: QWidget, name: str) -> Path | None:
    """Into which file a letter is to be saved, proposing a name."""
    kinds = {translate("Letter", "PDF (*.pdf)"): "pdf"}
    return _new(parent, translate("Letter", "Save the letter"), Path(name), kinds)


def which_logo(parent: QWidget) -> Path | None:
    """The office's logo, a picture file."""
    title = translate("Settings", "Choose the office's logo")
    pictures = translate("Settings", "Pictures (*.png *.svg)")
    return _existing(parent, title, pictures, begin_in=_Place.PicturesLocation)


def which_certificate(parent: QWidget) -> Path | None:
    """The office's certificate with its key, a PKCS#12 file."""
    title = translate("Manner", "Choose the office's certificate")
    return _existing(
        parent, title, translate("Manner", "Certificates (*.p12 *.pfx)"), begin_in=_Place.HomeLocation
    )


def which_letter(parent: QWidget) -> Path | None:
    """The file of a letter that somebody brought."""
    title = translate("Letter", "Choose the file of a letter")
    return _existing(parent, title, translate("Letter", "PDF (*.pdf)"))


def which_folder(parent: QWidget) -> Path | None:
    """Into which folder many letters are to be written."""
    return _folder(parent, translate("Batch", "Choose the folder for the letters"))


def where_to_report(parent: QWidget, name: str) -> Path | None:
    """Into which file it is to be written who got no letter, proposing a name."""
    return _new(parent, translate("Batch", "Save who is left out"), Path(name), _table())


def which_case_folder(parent: QWidget | None) -> Path | None:
    """Into which folder a case is to be written."""
    return _folder(parent, translate("Export", "Choose where the case's folder is to be made"))


def where_to_export(parent: QWidget, name: str) -> Path | None:
    """Into which file a list is to be written, proposing a name; its ending says of which sort."""
    kinds = {
        translate("Export", "Workbook (*.xlsx)"): "xlsx",
        **_table(),
        translate("Export", "To print (*.pdf)"): "pdf",
    }
    return _new(parent, translate("Export", "Export the list"), Path(Path(name).stem), kinds)


def where_to_save_calendar(parent: QWidget) -> Path | None:
    """Into which file the marks are to be written as a calendar."""
    kinds = {translate("Calendar", "Calendar (*.ics)"): "ics"}
    title, name = translate("Calendar", "Export the marks as a calendar"), translate("Calendar", "Marks")
    return _new(parent, title, Path(name), kinds)


def where_to_save_certificate(parent: QWidget, name: str) -> Path | None:
    """Into which file it is to be written what was erased, proposing a name."""
    kinds = {translate("ErasePage", "Text (*.txt)"): "txt"}
    return _new(parent, translate("ErasePage", "Save the certificate"), Path(name), kinds)


def which_intake(parent: QWidget) -> Path | None:
    """Which file is to be brought in."""
    tables = translate("Import", "Tables and exports (*.csv *.tsv *.txt *.xlsx *.json)")
    title = translate("Import", "Choose the file to bring in")
    return _existing(parent, title, tables, translate("Import", "All files (*)"))


def where_to_save_table(parent: QWidget, name: str) -> Path | None:
    """Into which CSV file the refused rows are to be written."""
    return _new(parent, translate("Import", "Save the refused rows"), Path(name), _table())


def _table() -> dict[str, str]:
    return {translate("Export", "Table as text (*.csv)"): "csv"}


def where_to_save_views(parent: QWidget) -> Path | None:
    """Into which file the saved views are to be written."""
    name = Path(translate("Views", "Saved views"))
    return _new(parent, translate("Views", "Export saved views"), name, {_views(): "json"})


def where_views_are(parent: QWidget) -> Path | None:
    """From which file saved views are to be brought in."""
    return _existing(parent, translate("Views", "Bring in saved views"), _views())


def _views() -> str:
    return translate("Views", "Saved views (*.json)")


def which_printer(parent: QWidget) -> QPrinter | None:
    """On which printer to print."""
    # Loaded only when somebody prints: it is not needed to open the window.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    return printer if QPrintDialog(printer, parent).exec() == QPrintDialog.DialogCode.Accepted else None


def where_to_begin(place: _Place = _Place.DocumentsLocation) -> Path:
    """The folder that a box opens in, the user's documents if left out; home where it is not there."""
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if folder.is_dir() else Path.home()


def _existing(
    parent: QWidget, title: str, *kinds: str, begin_in: _Place = _Place.DocumentsLocation
) -> Path | None:
    """A file that is there. kinds: as Qt has them, "Pictures (*.png *.svg)"."""
    dialog = QFileDialog(parent, title, str(where_to_begin(begin_in)), ";;".join(kinds))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _answer(dialog)


def _folder(parent: QWidget | None, title: str) -> Path | None:
    """A folder that is there, or is made in the box."""
    dialog = QFileDialog(parent, title, str(where_to_begin()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _answer(dialog)


def _new(parent: QWidget, title: str, proposed: Path, kinds: Mapping[str, str]) -> Path | None:
    """A file that is to be written, of one of the kinds, each with the ending it gives a name without one."""
    folder = proposed.parent if proposed.is_absolute() else where_to_begin()
    dialog = QFileDialog(parent, title, str(folder), ";;".join(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(next(iter(kinds.values())))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(kinds[chosen]))
    dialog.selectFile(proposed.name)
    return _answer(dialog)


def _answer(dialog: QFileDialog) -> Path | None:
    chosen = Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    dialog.deleteLater()
    return chosen
