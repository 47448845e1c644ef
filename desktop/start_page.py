"""A start without a casebook: the page that opens one, makes one or shows the sample."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.screens.page.wanted import Wanted
    from desktop.screens.window.window_frame import WindowFrame


def ask_casebook(
    application: QApplication, frame: WindowFrame, data_dir: Path, said: str = ""
) -> Wanted | None:
    """Shows the page of casebooks in the frame until one is chosen; None where the frame is closed.

    said: why the one asked for before can't be opened.
    """
    from desktop.screens.casebooks.casebooks_page import CasebooksPage
    from desktop.screens.look.theme import dress
    from desktop.screens.page.wanted import OPEN_KEY
    from desktop.screens.window.manual import ManualWindow, open_manual
    from desktop.screens.words.keys import add_key
    from desktop.start_unlock import look_in

    dress(application, *look_in(data_dir))
    page = CasebooksPage(data_dir)
    chosen: list[Wanted] = []
    add_key(page, OPEN_KEY, page.choose.text(), page.ask_for_file)
    manuals: list[ManualWindow] = []
    add_key(page, "F1", "", lambda: manuals.append(open_manual(manuals[-1] if manuals else None)))
    page.wanted.connect(chosen.append)
    # Not `quit`, which would close the frame too.
    page.wanted.connect(lambda _: application.exit())
    frame.show_page(page)
    page.show_page(said)
    application.exec()
    for manual in manuals[:1]:
        manual.close()
    return chosen[0] if chosen else None
