"""Two who look alike and are two are not asked about again."""

from __future__ import annotations

from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.not_same import keep_not_same, not_same_as


def test_it_is_remembered_from_both_sides(book: Casebook) -> None:
    keep_not_same(book, 9, 4, "Vera")
    keep_not_same(book, 4, 9, "Boris")
    keep_not_same(book, 4, 7, "Vera")
    assert not_same_as(book, 4) == {7, 9}
    assert not_same_as(book, 9) == {4}
    assert not_same_as(book, 1) == set()
    rows = book.db.execute_sql('SELECT first, second, "by" FROM not_same').fetchall()
    assert rows == [(4, 9, "Vera"), (4, 7, "Vera")]
