"""Things done to a casebook that a power cut may meet: what stands before each, and the deed."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.case import Case
from desktop.casebook.erasure.erasure import erase_case
from desktop.casebook.erasure.scrubbing import scrub
from desktop.casebook.intake.intake import bring_in
from desktop.casebook.keeping.backups import back_up
from desktop.casebook.keeping.check import check
from desktop.casebook.keeping.file import close_casebook, new_casebook, open_casebook
from desktop.casebook.keeping.relocking import change_passphrase
from desktop.casebook.keeping.restoring import offered, restore
from desktop.casebook.people.letters import LetterRecord, file_letter, register
from desktop.casebook.people.people import all_cases, load_case, save_case, save_cases
from desktop.casebook.steps.merge_plan import Standing
from desktop.casebook.steps.merging import merge
from desktop.casebook.steps.steps import save_as_step
from desktop.casebook.tables import cipher
from desktop.casebook.tables.book import Casebook, CasebookError
from tests.casebook.invented import NGUYEN, SHERMATOV, clock
from tests.casebook.people.test_letters import made

SAMPLES = Path(__file__).parents[1] / "casebook" / "samples"
WORDS = "correct horse"
LETTERS = 12

State = tuple[list[Case], list[str]]


@dataclass(frozen=True)
class Deed:
    """prepare: makes the folder; do: the deed; halves: states between before and after are whole ones too."""

    prepare: Callable[[Path], None]
    do: Callable[[Path], None]
    halves: bool = False


def hasten() -> None:
    """Guessing a passphrase is made slow on purpose; the faults, in processes of their own, need not wait."""
    cipher._ROUNDS = 1000


def book_at(folder: Path) -> Path:
    return folder / "office.yearmark"


def state_of(path: Path) -> State:
    """Everything that counts in a sound casebook, with whichever passphrase opens it.

    Raises AssertionError where it is not sound.
    """
    for passphrase in (None, WORDS):
        with suppress(CasebookError):
            book = open_casebook(path, clock, passphrase=passphrase)
            break
    else:
        raise AssertionError(f"{path} does not open")
    try:
        found = check(book)
        assert found.sound, found.problems
        return list(all_cases(book)), [one.number for one in register(book)]
    finally:
        close_casebook(book)


def office(count: int) -> Iterator[Case]:
    for number in range(count):
        recruit = replace(NGUYEN.recruit, passport_number=f"N{1000 + number}", note="noted " * 20)
        wife = replace(NGUYEN.relatives[0].person, passport_number=f"W{1000 + number}")
        relatives = (replace(NGUYEN.relatives[0], person=wife),)
        yield replace(NGUYEN, number=f"N-{number:04}", recruit=recruit, relatives=relatives)


@contextmanager
def opened(folder: Path, passphrase: str | None = None) -> Iterator[Casebook]:
    book = open_casebook(book_at(folder), clock, passphrase=passphrase, backups=folder / "backups")
    try:
        yield book
    finally:
        close_casebook(book)


def _prepare(folder: Path) -> None:
    book = new_casebook(book_at(folder), clock)
    save_cases(book, [SHERMATOV, *office(60)], "Vera")
    back_up(book, folder / "backups")
    save_case(book, replace(NGUYEN, number="2026-0999", relatives=()), "Vera")
    rows = ["case,relation,family_name,passport_number,contract_number,signed_on"]
    rows += [f"I-{number},recruit,RAHIMOV,R{1000 + number},K-1,2025-03-01" for number in range(150)]
    (folder / "intake.csv").write_text("\n".join(rows), encoding="utf-8")
    close_casebook(book)


def _import(folder: Path) -> None:
    with opened(folder) as book:
        bring_in(book, folder / "intake.csv", "Vera")


def _save(folder: Path) -> None:
    with opened(folder) as book:
        for case in list(all_cases(book))[:20]:
            save_as_step(
                book, replace(case, contracts=(*case.contracts, *SHERMATOV.contracts)), "Boris", case
            )


def _merge(folder: Path) -> None:
    with opened(folder) as book:
        first, second = load_case(book, "N-0003"), load_case(book, "N-0007")
        assert first
        assert second
        merge(book, Standing(first, 0), Standing(second, 0), {}, "Boris")


def _batch(folder: Path) -> None:
    with opened(folder) as book:
        for _ in range(LETTERS):
            file_letter(book, _letter, clock().date())


def _letter(number: str) -> LetterRecord:
    letter = made(number)
    return replace(letter, sha256=hashlib.sha256(letter.pdf).hexdigest())


def _old(folder: Path) -> None:
    shutil.copyfile(SAMPLES / "v1.yearmark", book_at(folder))


def _upgrade(folder: Path) -> None:
    with opened(folder):
        pass


def _backup(folder: Path) -> None:
    with opened(folder) as book:
        save_case(
            book,
            replace(NGUYEN, number="2026-0998", relatives=(), recruit=SHERMATOV.relatives[1].person),
            "V",
        )
        back_up(book, folder / "backups")


def _relock(folder: Path) -> None:
    with opened(folder) as book:
        back_up(book, folder / "backups")
    change_passphrase(book_at(folder), None, WORDS, folder / "backups")


def _restore(folder: Path) -> None:
    path, backups = book_at(folder), folder / "backups"
    with offered(next(backups.glob("*.backup.yearmark")), path, clock, backups) as offer:
        restore(offer, backups, "Vera")


def _erase(folder: Path) -> None:
    with opened(folder) as book:
        erase_case(book, SHERMATOV.number, "Vera", "asked for")
        scrub(book)


DEEDS = {
    "import": Deed(_prepare, _import),
    "save": Deed(_prepare, _save, halves=True),
    "merge": Deed(_prepare, _merge),
    "batch": Deed(_prepare, _batch, halves=True),
    "upgrade": Deed(_old, _upgrade),
    "backup": Deed(_prepare, _backup, halves=True),
    "relock": Deed(_prepare, _relock),
    "restore": Deed(_prepare, _restore),
    "erase": Deed(_prepare, _erase),
}
