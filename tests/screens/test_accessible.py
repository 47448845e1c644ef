"""Every control of every page has a name for a screen reader, and the Tab key reaches it and leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.case import Case, Person
from desktop.casebook.history.conflict import Conflict
from desktop.casebook.history.three_ways import together
from desktop.casebook.keeping.backups import back_up
from desktop.casebook.keeping.file import Casebook
from desktop.casebook.lists.saved_views import keep_view
from desktop.casebook.lists.search import Filter, Search
from desktop.casebook.people.alike import Alike, Likeness
from desktop.casebook.people.drafts import NEW, Texts, keep_draft
from desktop.casebook.people.people import load_case
from desktop.casebook.steps.removing import delete_case
from desktop.recent import remember
from desktop.screens.form.alike_watch import Meant
from desktop.screens.page.unlock import UnlockPage
from desktop.screens.window.window import MainWindow
from tests.screens.at_the_window import settled
from tests.screens.families import SHERMATOV, THAPA, TOKTOGULOV

# No page has more stops than this: whoever has pressed Tab so often goes round in a circle.
MOST_STOPS = 200


def people(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.people.list.show_case(SHERMATOV.number)


def form(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_form(SHERMATOV.number)
    assert window.pages.form is not None
    window.pages.form.focus_field("relation_since", 1)


def pick_relative(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_form(SHERMATOV.number)
    assert window.pages.form is not None
    window.pages.form.pick.ask()


def new_case(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_form(None)


def papers(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_papers()


def held_form(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_form(TOKTOGULOV.number)


def why(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_why()


def letter(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_letter()


def settings(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_settings(folder)


def wording(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_settings(folder)
    window.pages.office.open_wording(folder)


def comparison(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_comparison()


def caseload(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_caseload()


def safeguarding(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_safeguarding()


def two_people(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_form(None)
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    meant = Meant(0, Alike(case.recruit, case.number, Likeness(False, True, ())))
    window.pages.case_pages.compare(Case("", Person("Shermatov")), meant)


def hold(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.place_hold()


def safety(window: MainWindow, book: Casebook, folder: Path) -> None:
    back_up(book, folder / "backups")
    window.safety.open_page()


def erasing(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.safety.open_erasing()


def damage(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.safety.strip.say("The file is damaged.", (("Look at the backups", window.safety.open_page),))


def keys(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.show_keys()


def today(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_today()


def filters(window: MainWindow, book: Casebook, folder: Path) -> None:
    keep_view(book, "Everyone met", Search(filter=Filter("met")), "N. Ferreira")
    window.refresh()
    window.pages.back()
    window.pages.people.filter_by(Filter("met", relation="recruit"))
    window.pages.open_filter()


def naming(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.saved_views.ask_to_save()


def letters(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_letter()
    assert window.pages.letter is not None
    window.pages.open_register()


def many_letters(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.back()
    window.pages.open_batch()
    assert window.pages.office.batch is not None
    window.pages.office.batch.manner.switch()


def checking(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.office.open_verify()
    assert window.pages.office.verify is not None
    window.pages.office.verify.text.setText("K7QF-2M9X-4TRB")
    window.pages.office.verify.press()


def bringing_in(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_import(folder)
    intake = folder / "intake.csv"
    intake.write_text("case,relation,family_name\nA-1,recruit,SAIDOV\nA-2,spouse,SAIDOVA\n")
    assert window.pages.office.bringing is not None
    window.pages.office.bringing.try_file(intake)


def trash(window: MainWindow, book: Casebook, folder: Path) -> None:
    delete_case(book, THAPA.number, "A. Brandt")
    window.pages.open_trash()


def other_person(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.back()
    window.pick_bar.press()


def draft(window: MainWindow, book: Casebook, folder: Path) -> None:
    keep_draft(book, NEW, Case("", Person()), Texts({"family_name": "Qodirov"}))
    window.start_drafts.begin()


def casebooks(window: MainWindow, book: Casebook, folder: Path) -> None:
    remember(folder, folder / "gone.yearmark")
    remember(folder, book.path)
    window.casebooks.open_page()


def conflict(window: MainWindow, book: Casebook, folder: Path) -> None:
    window.pages.open_form(SHERMATOV.number)
    case = load_case(book, SHERMATOV.number)
    assert case is not None and window.pages.form is not None
    theirs, mine = (replace(case, recruit=replace(case.recruit, note=note)) for note in ("away", "back"))
    found = Conflict(theirs, mine, together(case, theirs, mine)[1])
    window.pages.form._saving.conflict.show_conflict(found)


PAGES = (
    people,
    form,
    pick_relative,
    new_case,
    papers,
    held_form,
    why,
    letter,
    settings,
    wording,
    comparison,
    caseload,
    safeguarding,
    two_people,
    today,
    filters,
    naming,
    letters,
    many_letters,
    checking,
    bringing_in,
    trash,
    safety,
    erasing,
    damage,
    other_person,
    draft,
    casebooks,
    conflict,
    hold,
    keys,
)


@pytest.fixture(params=PAGES, ids=lambda page: page.__name__)
def page(
    request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow, book: Casebook, tmp_path: Path
) -> MainWindow:
    """The window with one of its pages open."""
    request.param(window, book, tmp_path)
    settled(qtbot, window)
    return window


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What a screen reader finds in a control and in what it holds; rows are the table's own matter."""
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and child.isValid() and child.object() is not None:
            yield child
            yield from below(child)


def test_every_control_has_a_name_and_tab_reaches_and_leaves_it(page: MainWindow, qtbot: QtBot) -> None:
    walk(page, qtbot)


@pytest.mark.parametrize("is_kept", [None, False, True], ids=["no keyring", "not kept", "kept"])
def test_so_it_is_on_the_page_that_unlocks_a_casebook(
    qtbot: QtBot, tmp_path: Path, is_kept: bool | None
) -> None:
    page = UnlockPage(tmp_path / "office.yearmark", lambda _typed, _keeps: "It does not open.", is_kept)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    assert page.field.hasFocus()
    walk(page, qtbot)


def walk(page: QWidget, qtbot: QtBot) -> None:
    """Goes round a page by Tab; each control must have a name, and be reached and left."""
    assert not nameless(page)
    wanted = {widget for widget in page.findChildren(QWidget) if is_stop(widget)}
    reached = []
    while (now := QApplication.focusWidget()) not in reached and len(reached) < MOST_STOPS:
        assert now is not None
        reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    missed = [f"{type(one).__name__} {one.accessibleName()}" for one in wanted - set(reached)]
    assert not missed
    assert not [str(one) for one in reached if not said_of(one)]
    assert QApplication.focusWidget() in reached and len(reached) < MOST_STOPS


def said_of(widget: QWidget) -> str:
    """The name that a screen reader says where the keys come to a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name).strip()


def nameless(page: QWidget) -> list[str]:
    """The controls of a page of which a screen reader could only say what sort they are."""
    root = QAccessible.queryAccessibleInterface(page)
    assert root is not None
    return [
        str(one.object())
        for one in below(root)
        if one.state().focusable and not one.state().invisible and not one.text(QAccessible.Text.Name).strip()
    ]


def is_stop(widget: QWidget) -> bool:
    """True for what the Tab key ought to stop at; to the other of two values the arrow keys lead."""
    if isinstance(widget, QAbstractButton) and widget.autoExclusive() and not widget.isChecked():
        return False
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes_tab and widget.isVisible() and widget.isEnabled()
