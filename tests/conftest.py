"""What every test stands on: no display, no noise, one fixed moment, and a casebook of its own."""

from __future__ import annotations

import logging
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before the first import of Qt
os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="en")  # whatever language the desktop speaks

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.tables.book import Casebook

NOW = datetime(2026, 3, 12, 10, 42)


@pytest.fixture(autouse=True)
def a_home_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings and casebooks of whoever runs it."""
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))


@pytest.fixture(autouse=True)
def quiet_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in the log fails the test, as a warning of Qt does."""
    yield
    noise = [
        record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING
    ]
    assert not noise, f"logged: {noise}"


@pytest.fixture
def now() -> datetime:
    """The moment every test takes place at, unless it says otherwise."""
    return NOW


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Casebook]:
    """A new, empty casebook on disk."""
    made = new_casebook(tmp_path / "office.yearmark", lambda: NOW)
    yield made
    close_casebook(made)
