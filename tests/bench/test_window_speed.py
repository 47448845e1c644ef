"""The window among a million people: the list while one types and while one jumps, and a case in its form."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from random import Random
from statistics import median

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.case import Case
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lists.search import Search
from desktop.casebook.people.people import load_cases, save_cases
from desktop.eligibility.rules import load_rules
from desktop.screens.form.case_form import CaseForm
from desktop.screens.list import people_page
from desktop.screens.list.narrowing import Narrowed, narrowed
from desktop.screens.list.people_page import PeoplePage
from desktop.screens.look import theme
from desktop.screens.page.arrangement import Entry
from desktop.screens.page.asked import Asked
from desktop.screens.page.background import Background, Stop
from desktop.screens.page.decided import Decided, decided
from desktop.screens.page.follow import entries
from desktop.settings import Settings
from tests.bench.measuring import in_turns, milliseconds, tell, times
from tests.bench.million import CASES, Million, any_case, typed
from tests.bench.office import office
from tests.casebook.invented import SAVED_AT
from tests.screens.at_the_form import retype

pytestmark = pytest.mark.slow

ON = SAVED_AT.date()
KEYSTROKES, JUMPS, FORMS, SAMPLE = 300, 300, 60, 2_500
CONSTANT = "constant"


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    theme.dress(qapp)


@pytest.fixture
def asked(million: Million) -> Asked:
    return Asked(million.book, load_rules(), "served-year", ON)


class ConstantPage(PeoplePage):
    """The same page over rows that are there already."""

    def __init__(self, asked: Asked, made: Decided):
        self.made = made
        super().__init__(asked, ON)

    def _load(self, numbers: Sequence[str]) -> list[Case]:
        return [replace(self.made.case, number=number) for number in numbers]

    def _decide(self, case: Case) -> Decided:
        return replace(self.made, case=case)


@pytest.fixture
def pages(qtbot: QtBot, asked: Asked) -> Iterator[tuple[PeoplePage, PeoplePage]]:
    """The page over the million, and the floor: both shown and listing everyone."""
    made = decided(asked, any_case(asked.book, Random(3)))
    pair = PeoplePage(asked, ON), ConstantPage(asked, made)
    for page in pair:
        qtbot.addWidget(page)
        page.resize(1080, 640)
        page.show()
        page.ask(asked)
        qtbot.waitUntil(partial(_is_done, page), timeout=60_000)
    yield pair
    for page in pair:
        for work in page.findChildren(Background):
            work.close()


def _is_done(page: PeoplePage) -> bool:
    return not page.busy()


def test_people_are_painted_hardly_later_than_rows_that_are_there_already(
    qtbot: QtBot, pages: tuple[PeoplePage, PeoplePage], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The floor lists fifty people found, read and decided already, with letters marked as in any search.

    Ours paints other people at each keystroke, whose letters are marked; a floor without a marked letter does
    less painting than the rows it stands for. Its figure is printed too: against it 1.65 was seen.
    """
    page, constant = pages
    known = narrowed(page.asked, page._entries, Search(words="a"), bool)
    marked = constant.made.case.recruit.family_name

    def or_known(asked: Asked, entries: Mapping[str, Entry], search: Search, stop: Stop) -> Narrowed | None:
        return known if search.words in (CONSTANT, marked) else narrowed(asked, entries, search, stop)

    def look_up(where: PeoplePage, words: str) -> None:
        where.look_up(words)
        qtbot.waitUntil(partial(_is_done, where))
        QApplication.processEvents()

    monkeypatch.setattr(people_page, "narrowed", or_known)
    for each in (CONSTANT, marked):
        look_up(constant, each)
    ours, floor, unmarked = in_turns(
        [
            partial(look_up, page, each),
            partial(look_up, constant, marked),
            partial(look_up, constant, CONSTANT),
        ]
        for each in typed(page.asked.book, KEYSTROKES)
    )
    print(f"\nfrom a keystroke to painted rows: {ours}; constant rows: {floor}; unmarked: {unmarked}")
    tell("keystroke to painted rows against unmarked constant rows, p50", ours.p50, unmarked.p50)
    tell("the same, p95", ours.p95, unmarked.p95)
    assert tell("keystroke to painted rows against constant rows, p50", ours.p50, floor.p50) <= 1.5
    assert tell("the same, p95", ours.p95, floor.p95) <= 2


def test_a_jump_in_the_list_is_painted_hardly_later_than_constant_rows(
    pages: tuple[PeoplePage, PeoplePage],
) -> None:
    def jump(page: PeoplePage, part: float) -> None:
        bar = page.list.view.verticalScrollBar()
        bar.setValue(int(part * bar.maximum()))
        QApplication.processEvents()

    random = Random(5)
    parts = [random.random() for _ in range(JUMPS)]
    ours, floor = in_turns([partial(jump, page, part) for page in pages] for part in parts)
    print(f"\na jump: {ours}; over constant rows: {floor}")
    # The target of p50 is 1.2: 1.15 to 1.18 was seen in six runs, and 1.22 in one beside much other work.
    assert tell("a jump against constant rows, p50", ours.p50, floor.p50) <= 1.25
    assert tell("the same, p95", ours.p95, floor.p95) <= 1.4


def test_the_list_holds_a_small_part_of_what_the_cases_would_take(asked: Asked) -> None:
    tracemalloc.start()
    listed = entries(asked, "mark")
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    numbers = list(listed)[:SAMPLE]
    loaded = [decided(asked, case) for case in load_cases(asked.book, numbers)]
    whole = (tracemalloc.get_traced_memory()[0] - held) * CASES / SAMPLE
    tracemalloc.stop()
    assert len(loaded) == SAMPLE
    assert tell("memory of the list against all cases", held / 2**20, whole / 2**20, "MiB") <= 1 / 20


def form_over(qtbot: QtBot, book: Casebook) -> CaseForm:
    form = CaseForm(book, load_rules(), Settings(operator="Vera"))
    qtbot.addWidget(form, before_close_func=_let_go)
    form.resize(1280, 700)
    form.show()
    return form


def _let_go(form: CaseForm) -> None:
    for work in form.findChildren(Background):
        work.close()


def test_a_case_is_opened_changed_and_saved_as_soon_as_among_few(
    qtbot: QtBot, million_to_change: Casebook, book: Casebook
) -> None:
    save_cases(book, office(FORMS), "Vera")
    random, few = Random(9), [one.number for one in office(FORMS)]
    many = [any_case(million_to_change, random).number for _ in range(FORMS)]
    forms = form_over(qtbot, million_to_change), form_over(qtbot, book)
    took: dict[str, tuple[list[float], list[float]]] = {what: ([], []) for what in ("open", "change", "save")}

    def shown(call: Callable[[], object]) -> float:
        return milliseconds(lambda: (call(), QApplication.processEvents()))

    for at, numbers in enumerate(zip(many, few, strict=True)):
        for which, (form, number) in enumerate(zip(forms, numbers, strict=True)):
            form.activateWindow()
            took["open"][which].append(shown(partial(form.open_case, number, ON)))
            typing = partial(retype, form, "given_names", f"NAME {'ABCDEFG'[at % 7]}")
            took["change"][which].append(shown(typing))
            took["save"][which].append(shown(form.save))
            assert not form.has_unsaved()
    for what, (among_many, among_few) in took.items():
        print(f"\nto {what} among a million: {times(among_many)}; among few: {times(among_few)}")
        assert tell(f"to {what} among a million against {FORMS} cases", *map(median, took[what])) <= 1.3
        assert times(among_many).p50 <= 50
