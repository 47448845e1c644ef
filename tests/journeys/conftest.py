"""What every journey stands on: the program's look, its rules, and who works there."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtWidgets import QApplication

from desktop.eligibility.rules import RuleSet, load_rules
from desktop.screens.look import theme
from desktop.settings import Office, Settings


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """The program's look, put on once for all tests."""
    if not qapp.styleSheet():
        theme.dress(qapp)


@pytest.fixture(scope="session")
def rules() -> Mapping[str, RuleSet]:
    """The shipped rule sets."""
    return load_rules()


@pytest.fixture(scope="session")
def settings() -> Settings:
    """An office with a name, and who works in it."""
    return Settings(operator="N. Ferreira", office=Office(name="North Pier Office"))
