"""A casebook that a disk spoils while it is open: the window says so and stays."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import Casebook
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import look_for, settled
from tests.screens.families import NGUYEN


def test_a_casebook_that_can_no_longer_be_read_is_said_in_a_sentence(
    qtbot: QtBot, window: MainWindow, book: Casebook
) -> None:
    book.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    book.db.execute_sql("PRAGMA shrink_memory")
    size = book.path.stat().st_size
    with book.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (size - 4096))
    window.refresh()
    settled(qtbot, window)
    assert window.status.said().startswith(f"{book.path} could not be read (")
    window.pages.people.list.show_case(NGUYEN.number)
    look_for(qtbot, window, "nguyen")
    assert "restore a backup of it" in window.status.said()
