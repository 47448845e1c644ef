"""Saved views that name somebody who is erased go; those that hold a part of a name are told of and stay."""

from __future__ import annotations

import pytest

from desktop.case import Case
from desktop.casebook.erasure.erasing_ahead import would_erase
from desktop.casebook.erasure.erasure import erase_case, erase_relative
from desktop.casebook.lists.saved_views import keep_view, saved_views
from desktop.casebook.lists.search import Filter, Search
from desktop.casebook.people.drafts import NEW, Texts, drafts, keep_draft
from desktop.casebook.people.people import load_case
from desktop.casebook.steps.steps import last_step
from desktop.casebook.tables.book import Casebook, CasebookError
from tests.casebook.dump import dump
from tests.casebook.erased_family import QORZHAIM, saved_family
from tests.casebook.invented import NGUYEN


@pytest.fixture
def family(book: Casebook) -> Case:
    return saved_family(book)


def views(book: Casebook) -> list[str]:
    return [one.name for one in saved_views(book)]


@pytest.mark.parametrize(
    "words", ["qorzhaim zyldebran", "Zyldebran QORZHAIM", "қоржаимов", "zyld qorzh", "zx9931177"]
)
def test_a_view_that_looks_for_who_is_erased_goes_however_it_is_written(
    book: Casebook, family: Case, words: str
) -> None:
    keep_view(book, "The one from Tuesday", Search(words=words), "Vera")
    assert would_erase(book, family.number).views == ("The one from Tuesday",)
    certificate = erase_case(book, family.number, "Boris", "asked for")
    assert views(book) == [] and certificate.went["saved views"] == 1
    assert last_step(book) is None


def test_a_view_whose_own_name_says_who_it_is_about_goes(book: Casebook, family: Case) -> None:
    keep_view(book, "Zyldebran Qorzhaim and his", Search(filter=Filter("met")), "Vera")
    erase_case(book, family.number, "Boris", "asked for")
    assert views(book) == []


def test_a_view_with_a_part_of_the_name_stays_and_is_told_of_before(book: Casebook, family: Case) -> None:
    keep_view(book, "Family Q", Search(words="qorzhaim"), "Vera")
    keep_view(book, "Spring", Search(words="otabek", filter=Filter("met")), "Vera")
    foreseen = would_erase(book, family.number)
    assert (foreseen.views, foreseen.views_near) == ((), ("Family Q",))
    erase_case(book, family.number, "Boris", "asked for")
    assert views(book) == ["Family Q", "Spring"]


def test_what_is_foreseen_is_what_goes_and_nothing_is_changed_by_looking(
    book: Casebook, family: Case
) -> None:
    before = dump(book)
    foreseen = would_erase(book, family.number)
    assert dump(book) == before and load_case(book, family.number) == family
    made = erase_case(book, family.number, "Boris", "asked for")
    assert (foreseen.went, foreseen.letters) == (made.went, made.letters)


def test_what_goes_with_a_relative_is_foreseen_too(book: Casebook, family: Case) -> None:
    wife = family.relatives[0].person
    keep_view(book, "The wife", Search(words="mirzogul vuntrexa"), "Vera")
    keep_view(book, "The recruit", Search(words="qorzhaim zyldebran"), "Vera")
    foreseen = would_erase(book, family.number, wife.id)
    assert foreseen.views == ("The wife",)
    assert foreseen.went["people"] == 1
    assert wife.id is not None
    made = erase_relative(book, family.number, wife.id, "Boris", "asked for")
    assert (foreseen.went, foreseen.letters) == (made.went, made.letters)
    assert views(book) == ["The recruit"]


def test_who_cannot_be_erased_is_said_before(book: Casebook, family: Case) -> None:
    with pytest.raises(CasebookError, match="Erase that case instead"):
        would_erase(book, family.number, family.recruit.id)


def test_a_draft_with_the_name_typed_in_small_letters_goes(book: Casebook, family: Case) -> None:
    typed = Texts({"family_name": "qorzhaim", "given_names": "zyldebran"})
    keep_draft(book, NEW, QORZHAIM, typed)
    erase_case(book, family.number, "Boris", "asked for")
    assert drafts(book) == [] and load_case(book, NGUYEN.number) is not None
