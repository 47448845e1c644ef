"""A letter in another language on the same facts: beside the first, with a number of its own, once each."""

from __future__ import annotations

from desktop.case import Case
from desktop.casebook.people.letters import LetterRecord, register, void_letter
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.batch import Asked, plan
from desktop.letters.issuing.issue import Issued, Refused, issue, ready, standing_letter
from tests.letters.families import pages_of, terms_for
from tests.letters.letters_issued import issued, refusal


def in_language(book: Casebook, case: Case, language: str) -> Issued | Refused:
    return issue(book, case, case.recruit, terms_for(language=language))


def test_a_second_letter_in_another_language_stands_beside_the_first(book: Casebook, case: Case) -> None:
    first, second = (issued(in_language(book, case, one)) for one in ("en", "ru"))
    assert (first.number, second.number) == ("2026-00001", "2026-00002")
    assert "appears to meet" in pages_of(first.pdf)[0] and "appears to meet" not in pages_of(second.pdf)[0]
    assert [(one.language, one.void) for one in register(book)] == [("en", False), ("ru", False)]
    assert standing_letter(book, case, case.recruit, terms_for(language="ru")) == "2026-00002"


def test_asking_again_in_a_language_is_refused_with_the_number_of_that_letter(
    book: Casebook, case: Case
) -> None:
    for language, number in (("en", "2026-00001"), ("ru", "2026-00002"), ("en+ru", "2026-00003")):
        assert issued(in_language(book, case, language)).number == number
        assert refusal(in_language(book, case, language)).startswith(f"issued as {number};")


def test_a_void_letter_in_one_language_leaves_the_other_standing(book: Casebook, case: Case) -> None:
    for language in ("en", "ru"):
        issued(in_language(book, case, language))
    void_letter(book, "2026-00002", "a name was misspelt", "A. Costa")
    assert refusal(in_language(book, case, "en")).startswith("issued as 2026-00001;")
    assert issued(in_language(book, case, "ru")).number == "2026-00003"
    assert {one.number: one.replaced_by for one in register(book)}["2026-00002"] == "2026-00003"


def test_many_letters_are_already_issued_language_by_language(book: Casebook, case: Case) -> None:
    issued(in_language(book, case, "en"))
    (in_english,) = plan(book, [Asked(case, case.recruit)], terms_for())
    (in_russian,) = plan(book, [Asked(case, case.recruit)], terms_for(language="ru"))
    assert isinstance(in_english.standing, LetterRecord) and in_english.standing.number == "2026-00001"
    assert (in_english.state, in_russian.state) == ("issued", "ready")


def test_whoever_has_a_letter_in_any_language_is_not_written_to_once_more(book: Casebook, case: Case) -> None:
    assert case.recruit in list(ready(book, case, terms_for(language="ru")))
    issued(in_language(book, case, "en"))
    assert case.recruit not in list(ready(book, case, terms_for(language="ru")))
