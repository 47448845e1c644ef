"""What tests of issuing share."""

from __future__ import annotations

import pytest

from desktop.case import Case
from desktop.casebook.people.people import save_case
from desktop.casebook.tables.book import Casebook
from tests.letters.families import SHERMATOV


@pytest.fixture
def case(book: Casebook) -> Case:
    """The family, saved."""
    return save_case(book, SHERMATOV, "N. Ferreira")
