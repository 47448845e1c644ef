"""The passphrase in the desktop's keyring: only where it is asked for, and never without a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.keeping.kept_passphrase import desktop_keyring, forget, keep, kept, trusted
from desktop.casebook.tables import cipher
from desktop.screens.page.unlock import UnlockPage
from desktop.screens.page.wanted import Wanted
from desktop.settings import Settings, save_settings
from desktop.start_unlock import ask_passphrase, keyring_asked_for
from tests.casebook.invented import clock

RIGHT = "correct horse"


class InMemory(KeyringBackend):
    """A keyring of this test alone."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.secrets.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class Shut(InMemory):
    """A keyring that its owner does not open."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the keyring is shut")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("the keyring is shut")


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Wanted:
    monkeypatch.setattr(cipher, "_ROUNDS", 1000)
    path = tmp_path / "locked.yearmark"
    close_casebook(new_casebook(path, clock, passphrase=RIGHT))
    return Wanted(path, "open")


@dataclass
class Start:
    """Starts on a locked casebook, and does at the page, if it comes, what is asked."""

    application: QApplication
    wanted: Wanted
    folder: Path
    said: list[str] = field(default_factory=list)

    def run(
        self, ring: KeyringBackend | None, at_page: Callable[[UnlockPage], object], was_locked: bool = False
    ) -> str | None:
        def find() -> None:
            for page in self.application.topLevelWidgets():
                if isinstance(page, UnlockPage) and page.isVisible():
                    at_page(page)
                    self.said.append(page.said())
                    page.close()

        QTimer.singleShot(0, find)
        found = ask_passphrase(self.application, self.wanted, self.folder, ring, was_locked)
        return found.passphrase if found else None


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, locked: Wanted, tmp_path: Path) -> Start:
    return Start(qapp, locked, tmp_path)


def typed(words: str, keep_it: str | None = None) -> Callable[[UnlockPage], None]:
    """Types a passphrase and says whether it is to be kept."""

    def at_page(page: UnlockPage) -> None:
        assert page.keep.isVisible() is (keep_it is not None)
        if keep_it is not None:
            page.keep.setText(keep_it)
        page.field.setText(words)
        page._ask()

    return at_page


def nobody(page: UnlockPage) -> None:
    raise AssertionError("the page came although the passphrase is kept")


def test_a_passphrase_that_is_kept_opens_the_casebook_at_the_next_start(start: Start) -> None:
    ring = InMemory()
    assert start.run(ring, typed(RIGHT, "yes")) == RIGHT
    assert ring.secrets == {("Yearmark", str(start.wanted.path)): RIGHT}
    assert start.run(ring, nobody) == RIGHT


def test_after_a_lock_it_is_asked_for_though_it_is_kept(start: Start) -> None:
    ring = InMemory()
    keep(ring, start.wanted.path, RIGHT)
    assert start.run(ring, typed(RIGHT, "yes"), was_locked=True) == RIGHT


def test_who_says_no_is_asked_again_and_nothing_stays_in_the_keyring(start: Start) -> None:
    ring = InMemory()
    keep(ring, start.wanted.path, RIGHT)
    assert start.run(ring, typed(RIGHT, "no"), was_locked=True) == RIGHT
    assert ring.secrets == {}


def test_a_passphrase_changed_elsewhere_is_asked_for_and_kept_anew(start: Start) -> None:
    ring = InMemory()
    keep(ring, start.wanted.path, "an older horse")
    assert start.run(ring, typed(RIGHT, "yes")) == RIGHT
    assert kept(ring, start.wanted.path) == RIGHT


def test_a_keyring_that_stays_shut_is_told_of_and_keeps_nobody_out(start: Start) -> None:
    assert start.run(Shut(), typed(RIGHT, "yes")) is None
    assert "The keyring does not keep the passphrase (the keyring is shut)." in start.said[0]
    assert start.run(Shut(), typed(RIGHT, "no")) == RIGHT


def test_without_a_keyring_nothing_is_asked_about_one(start: Start) -> None:
    assert start.run(None, typed(RIGHT)) == RIGHT


def test_a_keyring_that_keeps_nothing_is_none() -> None:
    assert trusted(null.Keyring()) is None
    assert trusted(fail.Keyring()) is None
    assert trusted(InMemory()) is not None


def test_the_keyring_is_not_so_much_as_looked_for_unless_the_settings_ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = InMemory()
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    assert keyring_asked_for(tmp_path) is None
    save_settings(tmp_path, Settings(keyring="ask"))
    assert keyring_asked_for(tmp_path) is ring
    monkeypatch.setattr(keyring, "get_keyring", null.Keyring)
    assert desktop_keyring() is None


def test_forgetting_what_is_not_kept_is_no_matter(tmp_path: Path) -> None:
    for ring in (InMemory(), Shut()):
        forget(ring, tmp_path)
        assert kept(ring, tmp_path) is None
