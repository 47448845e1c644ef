"""One man entered twice, with a letter from each entry: merged, and the merging taken back by Ctrl+Z."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.people.letters import letter_bytes, register
from desktop.casebook.people.people import load_case, save_case
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.words.terms import Terms
from desktop.settings import Settings
from tests.casebook.dump import dump
from tests.journeys.at_the_keyboard import type_keys
from tests.screens.at_the_window import CTRL, Rules, look_for, opened, press, settled
from tests.screens.families import SHERMATOV, kin, person

ON = date(2026, 3, 12)
AGAIN = Case(
    "2026-0041",
    replace(SHERMATOV.recruit, family_name="Chermatov", given_names="Otabek", passport_number="AB 77"),
    SHERMATOV.contracts,
    (kin("parent", person("Chermatov", "Rustam", born="1970-01-05")),),
)


def with_letter(book: Casebook, case: Case, rules: Rules, settings: Settings) -> bytes:
    """Enters a case and issues the recruit's letter; gives its pages."""
    saved = save_case(book, case, "N. Ferreira")
    terms = Terms(rules, rules["served-year"], ON, settings.office)
    issued = issue(book, saved, saved.recruit, terms)
    assert isinstance(issued, Issued)
    return issued.pdf


def test_a_merge_is_undone_and_every_letter_and_relation_is_kept(
    qtbot: QtBot, book: Casebook, rules: Rules, settings: Settings, tmp_path: Path
) -> None:
    pages = [with_letter(book, case, rules, settings) for case in (SHERMATOV, AGAIN)]
    before = dump(book)
    window = opened(qtbot, book, rules, settings, ON, tmp_path)
    look_for(qtbot, window, SHERMATOV.number)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_F8)
    type_keys(qtbot, "Chermatov Otabek")
    settled(qtbot, window)
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_F8)
    press(qtbot, Qt.Key.Key_Return, CTRL)
    settled(qtbot, window)

    merged = load_case(book, SHERMATOV.number)
    assert merged is not None and load_case(book, AGAIN.number) is None
    assert [one.person for one in merged.relatives] == [
        one.person for one in (*SHERMATOV.relatives, *AGAIN.relatives)
    ]
    assert [one.person_id for one in register(book)] == [merged.recruit.id] * 2
    press(qtbot, Qt.Key.Key_Z, CTRL)
    settled(qtbot, window)
    assert dump(book) == before
    assert [load_case(book, one.number) for one in (SHERMATOV, AGAIN)] == [SHERMATOV, AGAIN]
    assert [letter_bytes(book, one.number) for one in register(book)] == pages
    window.close()
