"""What stands where a list has nobody: why, and what to do about it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.casebook.lists.search import Search

translate = QCoreApplication.translate


class Nobody(NamedTuple):
    """A sentence of what is, a hint of what to do, and the button that does it with its key."""

    sentence: str
    hint: str
    button: str
    key: str


def nobody_listed(search: Search, empty_book: bool) -> Nobody:
    """The words for a search that lists nobody. empty_book: the casebook has no case at all."""
    everyone = translate("List", "Show everyone")
    if empty_book:
        hint = translate("List", "Enter the first recruit, then the relatives.")
        return Nobody(translate("List", "No case yet."), hint, translate("List", "New case"), "Ctrl+N")
    if search.filter:
        sentence = translate("List", "Nobody passes this filter.")
        hint = translate("List", "Take parts of it off one by one, or all of it at once.")
        return Nobody(sentence, hint, translate("List", "Take the filter off"), "")
    if search.words:
        sentence = translate("List", "Nobody is found for “{0}”.").format(search.words)
        hint = translate(
            "List", "Try part of a name in any script, a birth date, a passport or a case number."
        )
        return Nobody(sentence, hint, everyone, translate("List", "Esc"))
    hint = translate("List", "The counts in the left pane say where people stand.")
    return Nobody(translate("List", "Nobody stands here on this day."), hint, everyone, "Ctrl+1")
