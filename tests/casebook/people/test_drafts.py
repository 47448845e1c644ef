"""What was typed and not saved is kept."""

from __future__ import annotations

from time import perf_counter

import pytest

from desktop.case import Case, Person
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.drafts import NEW, Texts, draft, drafts, drop_draft, keep_draft
from tests.casebook.invented import SAVED_AT, SHERMATOV, THAPA

EMPTY = Case("", Person())
TYPED = Texts({"family_name": "QODIROV", "birth_date": "31.02"}, ((None, {"signed_on": "1.3"}),))


def test_a_draft_comes_back_with_the_case_that_was_loaded(book: Casebook) -> None:
    for was in (EMPTY, SHERMATOV, THAPA):
        kept = keep_draft(book, was.number or NEW, was, TYPED)
        found = draft(book, was.number or NEW)
        assert found and (found.id, found.was, found.texts, found.when) == (kept, was, TYPED, SAVED_AT)


def test_a_draft_that_is_kept_again_stays_one(book: Casebook) -> None:
    kept = keep_draft(book, NEW, EMPTY, TYPED)
    assert keep_draft(book, NEW, EMPTY, Texts({"family_name": "QODIROVA"}), kept) == kept
    (found,) = drafts(book)
    assert found.texts.person == {"family_name": "QODIROVA"}


def test_two_windows_keep_two_drafts_of_one_key(book: Casebook) -> None:
    first = keep_draft(book, NEW, EMPTY, TYPED)
    second = keep_draft(book, NEW, EMPTY, Texts({"family_name": "OKAFOR"}))
    assert [one.id for one in drafts(book)] == [second, first]
    found = draft(book, NEW)
    assert found and found.id == second


def test_a_draft_forgotten_elsewhere_is_kept_anew(book: Casebook) -> None:
    kept = keep_draft(book, NEW, EMPTY, TYPED)
    drop_draft(book, kept)
    assert draft(book, NEW) is None
    again = keep_draft(book, NEW, EMPTY, TYPED, kept)
    assert [one.id for one in drafts(book)] == [again]


@pytest.mark.slow
def test_keeping_a_draft_takes_under_five_milliseconds(book: Casebook) -> None:
    kept, spent = None, []
    for _ in range(41):
        begun = perf_counter()
        kept = keep_draft(book, SHERMATOV.number, SHERMATOV, TYPED, kept)
        spent.append(perf_counter() - begun)
    assert sorted(spent)[20] < 0.005, spent
