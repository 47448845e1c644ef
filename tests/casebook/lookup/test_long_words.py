"""Long words are kept as long as somebody has them, and stand in for their beginnings."""

from __future__ import annotations

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lookup.long_words import in_whole_words
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import save_case
from desktop.casebook.steps.removing import delete_case
from tests.casebook.invented import NGUYEN, SHERMATOV


def kept(book: Casebook) -> set[str]:
    return {word for (word,) in book.db.execute_sql("SELECT word FROM lookup_long")}


def test_a_word_is_kept_until_nobody_has_it_any_more(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    save_case(book, NGUYEN, "Vera")
    assert {"shermatov", "shermatova", "шерматов", "nguyễn"} <= kept(book)
    delete_case(book, SHERMATOV.number, "Vera")
    assert "nguyễn" in kept(book)
    assert not {"shermatov", "shermatova", "шерматов"} & kept(book)


def test_a_long_beginning_is_asked_for_in_the_words_that_begin_so(book: Casebook) -> None:
    save_case(book, SHERMATOV, "Vera")
    assert in_whole_words(book, '"sherm" *') == '("shermatov" OR "shermatova")'
    assert in_whole_words(book, '"she" * OR "nobody" *') == '"she" * OR ("nobody")'
    assert [one.name for one in find(book, "shermatov")] == ["SHERMATOV OTABEK", "SHERMATOVA LOLA"]


def test_a_beginning_of_very_many_words_is_asked_for_as_it_is(book: Casebook) -> None:
    book.db.connection().executemany(
        "INSERT INTO lookup_long VALUES (?)", [(f"petr{chr(at)}",) for at in range(0x430, 0x4A0)]
    )
    assert in_whole_words(book, '"petr" *') == '"petr" *'
