"""Letters that are filed and whose file is still to be written: what a run that was cut short has left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop.casebook.tables.beside_tables import DeliveryRow
from desktop.casebook.tables.book import Casebook, writing


@dataclass(frozen=True, slots=True)
class Owed:
    """A letter whose file is still to be written into a folder. protected: with a password."""

    number: str
    folder: Path
    protected: bool = False


def owe(book: Casebook, letter: Owed) -> None:
    """Notes, in the transaction that files a letter, into which folder its file is to be written, and how."""
    facts = {"number": letter.number, "folder": str(letter.folder), "protected": letter.protected}
    DeliveryRow.insert(facts).on_conflict_replace().execute(book.db)


def owed(book: Casebook, folder: Path | None = None) -> list[Owed]:
    """The letters still to be written, in order of number; into one folder, or into all."""
    columns = (DeliveryRow.number, DeliveryRow.folder, DeliveryRow.protected)
    rows = DeliveryRow.select(*columns).order_by(DeliveryRow.number).tuples().execute(book.db)
    found = [Owed(str(number), Path(where), bool(protected)) for number, where, protected in rows]
    return [one for one in found if folder is None or one.folder == folder]


def delivered(book: Casebook, numbers: Iterable[str]) -> None:
    """The files of these letters are written."""
    with writing(book):
        for number in numbers:
            DeliveryRow.delete().where(DeliveryRow.number == number).execute(book.db)
