"""Whoever is saved is found by their names, in whatever script, whole, word by word and without accents."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.case import Case, Person
from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.people import save_cases
from tests.casebook.invented import clock

pytestmark = pytest.mark.slow

_LETTERS = (
    "abcdefghijklmnopqrstuvwxyzáčđéğıłñøšţžßœʻ’-",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюяієїґђјљњћџқғҳҷӣӯөүңұә-",
    "اأإآبتثجحخدذرزسشصضطظعغفقكلمنهويىةپچژگ",
    "कखगघचछजझटडतथदधनपफबभमयरलवशसहािीुूेैोौ्ंअआइई",
    "abcdghiklmnopqrstuvxyăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
)
_WORD = st.one_of(*(st.text(letters, min_size=2, max_size=12) for letters in _LETTERS)).filter(
    lambda word: sum(sign.isalpha() for sign in word) > 1
)
_NAME = st.lists(_WORD, min_size=1, max_size=3).map(" ".join)
_PEOPLE = st.lists(st.builds(Person, _NAME.map(str.upper), _NAME.map(str.title), _NAME), max_size=4)


def _without_accents(text: str) -> str:
    """Plain Latin letters; in other scripts a mark may be a letter, and stays."""
    apart = re.sub(r"([a-zA-Z])[\u0300-\u036f]+", r"\1", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", apart)


@settings(max_examples=150, deadline=None)
@given(people=_PEOPLE)
def test_whoever_is_saved_is_found_by_their_names(people: list[Person]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = new_casebook(Path(folder) / "office.yearmark", clock)
        cases = [Case(f"2026-{number:04}", person) for number, person in enumerate(people, 1)]
        save_cases(book, cases, "Vera")
        for case in cases:
            person = case.recruit
            whole = (person.name, person.name_in_script)
            words = [word for name in whole for word in name.split()]
            for typed in (*whole, *words, *map(_without_accents, whole)):
                assert case.number in {one.case for one in find(book, typed)}, typed
        close_casebook(book)
