"""What says that nothing is lost: when the casebook was written last, and when it was backed up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.casebook.history.history import last_change
from desktop.casebook.keeping.backups import backups_of
from desktop.casebook.tables.book import Casebook

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Kept:
    """saved, backed_up: the last change and the newest backup, None for none; now: by the clock."""

    saved: datetime | None
    backed_up: datetime | None
    now: datetime

    def saved_words(self) -> str:
        """When the casebook was written last, "saved 10:42"; empty for one in which nothing was done."""
        return "" if self.saved is None else translate("Kept", "saved {0}").format(self._when(self.saved))

    def backed_up_words(self) -> str:
        """When it was backed up last."""
        if self.backed_up is None:
            return translate("Kept", "No backup yet")
        return translate("Kept", "Backed up {0}").format(self._when(self.backed_up))

    def _when(self, moment: datetime) -> str:
        """The time of a moment of today, the day of any other."""
        return f"{moment:%H:%M}" if moment.date() == self.now.date() else f"{moment:%d.%m.%Y}"


def kept(book: Casebook, folder: Path) -> Kept:
    """What is kept of an open casebook. folder: of its backups."""
    newest = next(iter(backups_of(book.path, folder)), None)
    return Kept(last_change(book), newest.made if newest else None, book.now())
