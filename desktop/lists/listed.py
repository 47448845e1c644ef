"""A list as it stands on a page: what it is called, what it shows, its columns and its rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop.lists.cells import Rows

Stop = Callable[[], bool]
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys('/\\:*?"<>|\n\t', " "))


class Dropped(Exception):
    """The rows are not wanted any more."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What any page hands over to be written into a file or printed.

    named: what it shows in a sentence, such as its filter and the day; on: the day it is of; rows: gives
    them when they are written, and raises Dropped where it is told to stop.
    """

    title: str
    named: str
    on: date
    head: tuple[str, ...]
    rows: Callable[[Stop], Rows]

    def file_name(self) -> str:
        """The name proposed for its file."""
        title = " ".join(self.title.translate(_NOT_IN_A_NAME).split())
        return f"{title} {self.on.isoformat()}.xlsx"
