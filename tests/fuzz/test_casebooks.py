"""Casebooks spoiled at random open, or say in a sentence why not; none is changed by looking at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop.casebook.history.history import entries
from desktop.casebook.history.history_chain import verify_chain
from desktop.casebook.intake.intake import bring_in
from desktop.casebook.keeping.check import check, quick_check
from desktop.casebook.keeping.file import close_casebook, new_casebook, open_casebook
from desktop.casebook.keeping.restoring import offered
from desktop.casebook.keeping.salvage import salvage
from desktop.casebook.lists.due import due
from desktop.casebook.lists.list import case_numbers
from desktop.casebook.lists.saved_views import keep_view, saved_views
from desktop.casebook.lists.search import Search
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.drafts import NEW, Texts, drafts, keep_draft
from desktop.casebook.people.letters import file_letter, register
from desktop.casebook.people.people import all_cases
from desktop.casebook.steps.steps import last_step, save_as_step
from desktop.casebook.steps.trash import trash
from desktop.casebook.tables import cipher
from desktop.casebook.tables.book import Casebook, CasebookError, readable
from desktop.eligibility.rules import load_rules
from desktop.resources import resource
from tests.casebook.erased_family import a_letter
from tests.casebook.invented import NGUYEN, clock
from tests.fuzz.wrecking import wrecked

pytestmark = pytest.mark.slow
ON = date(2026, 3, 12)
RULES = load_rules()


@pytest.fixture
def sound(book: Casebook) -> bytes:
    return filled(book)


def filled(book: Casebook) -> bytes:
    """The bytes of a casebook with something in every part."""
    bring_in(book, resource("sample/sample.csv"), "Vera")
    saved = save_as_step(book, replace(NGUYEN, number="2026-0999"), "Vera")
    keep_draft(book, NEW, saved, Texts({"family_name": "QODIROV"}))
    keep_view(book, "Everyone", Search(words="nguyen"), "Vera")
    file_letter(book, lambda number: a_letter(number, saved.recruit.id, "NGUYEN"), ON)
    close_casebook(book)
    return book.path.read_bytes()


def looks(book: Casebook) -> Iterable[Callable[[], object]]:
    """What the window and the commands read."""
    return (
        lambda: quick_check(book),
        lambda: check(book),
        lambda: list(all_cases(book)),
        lambda: case_numbers(book),
        lambda: find(book, "nguyen"),
        lambda: due(book, RULES, ON),
        lambda: register(book),
        lambda: list(entries(book)),
        lambda: verify_chain(book),
        lambda: drafts(book),
        lambda: saved_views(book),
        lambda: trash(book),
        lambda: last_step(book),
    )


def looked_at(path: Path, passphrase: str | None = None) -> int:
    """Reads all there is of a file; returns how much of it was refused in a sentence."""
    refused = 0
    try:
        book = open_casebook(path, clock, RULES, passphrase)
    except CasebookError as error:
        assert str(error).strip()
        return 1
    try:
        for look in looks(book):
            try:
                with readable(book):
                    look()
            except CasebookError as error:
                assert str(error).strip()
                refused += 1
    finally:
        close_casebook(book)
    return refused


@pytest.mark.parametrize("part", range(4))
def test_a_spoiled_casebook_is_read_or_refused_in_a_sentence(sound: bytes, tmp_path: Path, part: int) -> None:
    path = tmp_path / "spoiled.yearmark"
    refused = 0
    for seed in range(part * 60, part * 60 + 60):
        path.write_bytes(wrecked(sound, seed))
        refused += looked_at(path)
        clear(path)
    assert refused


def test_a_spoiled_log_beside_a_casebook_is_passed_over(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "spoiled.yearmark"
    for seed in range(40):
        path.write_bytes(sound)
        path.with_name(f"{path.name}-wal").write_bytes(wrecked(sound[:20_000], seed))
        assert looked_at(path) == 0
        clear(path)


def test_a_spoiled_casebook_is_salvaged_or_said_to_be_lost(sound: bytes, tmp_path: Path) -> None:
    path, to = tmp_path / "spoiled.yearmark", tmp_path / "saved.yearmark"
    for seed in range(60):
        path.write_bytes(spoiled := wrecked(sound, seed))
        try:
            salvage(path, to, clock, RULES)
        except CasebookError as error:
            assert str(error).strip() and not to.exists()
        else:
            assert looked_at(to) == 0
        assert path.read_bytes() == spoiled
        clear(to)
        clear(path)


def test_a_spoiled_backup_is_offered_or_refused_and_replaces_nothing(sound: bytes, tmp_path: Path) -> None:
    backup, path = tmp_path / "backup.yearmark", tmp_path / "office.yearmark"
    path.write_bytes(sound)
    for seed in range(60):
        backup.write_bytes(wrecked(sound, seed))
        try:
            with offered(backup, path, clock, tmp_path / "backups", RULES) as offer:
                assert offer.then.holds.people >= 0
        except CasebookError as error:
            assert str(error).strip()
        clear(backup)
        assert path.read_bytes() == sound


def test_a_spoiled_locked_casebook_is_refused_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_ROUNDS", 1000)
    path = tmp_path / "locked.yearmark"
    content = filled(new_casebook(path, clock, passphrase="correct horse"))
    refused = 0
    for seed in range(60):
        path.write_bytes(wrecked(content, seed))
        refused += looked_at(path, "correct horse")
        clear(path)
    assert refused


def clear(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)
