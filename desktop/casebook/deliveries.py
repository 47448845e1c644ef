"""Letters that are filed and whose file is still to be written: what a run that was cut short has left."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop.casebook.beside_tables import DeliveryRow
from desktop.casebook.book import Casebook, writing


def owe(book: Casebook, number: str, folder: Path) -> None:
    """Notes, in the transaction that files a letter, into which folder its file is to be written."""
    DeliveryRow.insert(number=number, folder=str(folder)).on_conflict_replace().execute(book.db)


def owed(book: Casebook, folder: Path | None = None) -> list[tuple[str, Path]]:
    """The numbers of letters still to be written, and their folders; of one folder, or of all."""
    rows = DeliveryRow.select(DeliveryRow.number, DeliveryRow.folder).order_by(DeliveryRow.number)
    found = [(str(number), Path(where)) for number, where in rows.tuples().execute(book.db)]
    return [(number, where) for number, where in found if folder is None or where == folder]


def delivered(book: Casebook, numbers: Iterable[str]) -> None:
    """The files of these letters are written."""
    with writing(book):
        for number in numbers:
            DeliveryRow.delete().where(DeliveryRow.number == number).execute(book.db)
