"""Changes a casebook as one of several programs: python -m tests.faults.changing FILE CHANGES WHO

Each four changes enter a case, change it, file a letter and place a hold.
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import replace
from pathlib import Path

from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import LetterRecord, file_letter
from desktop.casebook.people.people import save_case
from tests.casebook.invented import NGUYEN, clock
from tests.casebook.people.test_letters import made


def main(path: Path, changes: int, who: str) -> None:
    """Does it all under the name of `who`."""
    book = open_casebook(path, clock)
    book.db.pragma("busy_timeout", 60_000)
    for number in range(changes // 4):
        wife = replace(NGUYEN.relatives[0].person, passport_number=f"{who}W{number}")
        case = replace(
            NGUYEN,
            number=f"{who}-{number:04}",
            recruit=replace(NGUYEN.recruit, passport_number=f"{who}N{number}"),
            relatives=(replace(NGUYEN.relatives[0], person=wife),),
        )
        saved = save_case(book, case, who)
        save_case(book, replace(saved, recruit=replace(saved.recruit, note="changed")), who)

        def letter(given: str, number: str = saved.number) -> LetterRecord:
            one = replace(made(given), case=number, by=who, code=given)
            return replace(one, sha256=hashlib.sha256(one.pdf).hexdigest())

        file_letter(book, letter, clock().date())
        place_hold(book, saved.number, "asked for", who)
    close_casebook(book)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
