"""The way to pictures of people and cases: filters, forms, sheets."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scripts.picture_wait import settle

if TYPE_CHECKING:
    from desktop.screens.controls.date_line import DateLine

# A passport of nobody, one sign of whose birth date was misread.
STRIP = """\
P<TJKQODIROV<<FIRDAVS<<<<<<<<<<<<<<<<<<<<<<<
4017258360TJK98I1175M3105205<<<<<<<<<<<<<<04"""


def filter_list(window: object, again: bool = False, **texts: str) -> None:
    """Opens the filter and fills it in; again: takes the filter off and closes it."""
    from desktop.casebook.lists.search import Filter
    from desktop.screens.window.window import MainWindow

    assert isinstance(window, MainWindow)
    people = window.pages.people
    bar = people.list.filter_bar
    if again:
        people.filter_by(Filter())
        return
    if bar.form is None or bar.form.isHidden():
        people.open_filter()
    assert bar.form is not None
    usual = {"outcome": "met", "citizenship": "UZB NPL", "mark_from": "1.1.2026", "mark_until": "31.3.2026"}
    wanted = texts or usual
    for column, text in wanted.items():
        bar.form.fields[column].set_text(text)
    bar.form.read()


def save_views(window: object) -> None:
    """Keeps what is listed under a name, and spouses without a date under another."""
    from desktop.casebook.lists.saved_views import keep_view
    from desktop.casebook.lists.search import Filter, Search
    from desktop.screens.window.window import MainWindow

    assert isinstance(window, MainWindow)
    spouses = Search(filter=Filter("unknown", relation="spouse"))
    keep_view(window.book, "Spouses, no date", spouses, "N. Ferreira")
    window.saved_views.bar.name.set_text("Spring intake")
    window.saved_views.bar.name.start()
    window.saved_views.bar.press()


def compare_with(window: object, number: str) -> None:
    """Lays the person in hand beside the recruit of a case."""
    first = window.pages.people.shown  # type: ignore[attr-defined]
    window.refresh(first=(number, 0))  # type: ignore[attr-defined]
    settle(window)
    window.pages.compare_people(first, window.pages.people.shown)  # type: ignore[attr-defined]


def type_against_another_window(window: object) -> None:
    """Types in a case what another window types otherwise at the same time, and saves."""
    from dataclasses import replace

    from desktop.case import PartialDate
    from desktop.casebook.people.people import load_case, save_case
    from desktop.screens.window.window import MainWindow

    assert isinstance(window, MainWindow)
    window.pages.back()
    window.pages.open_form("2025-0002")
    form, case = window.pages.form, load_case(window.book, "2025-0002")
    assert form is not None and case is not None
    for name, text in {"given_names": "Firdavs Omar", "birth_date": "18.11.1998"}.items():
        form.focus_field(name)
        window.focusWidget().insert(text)  # type: ignore[union-attr]
    born = PartialDate.from_iso("1998-11-19")
    theirs = replace(case.recruit, given_names="Firdavs Ali", birth_date=born)
    save_case(window.book, replace(case, recruit=theirs), "A. Brandt")
    form.save()


def leave_a_draft(window: object) -> None:
    """Leaves a draft as a crash would, and offers it as at a start."""
    from desktop.case import Case, Person
    from desktop.casebook.people.drafts import NEW, Texts, keep_draft
    from desktop.screens.window.window import MainWindow

    assert isinstance(window, MainWindow)
    keep_draft(
        window.book, NEW, Case("", Person()), Texts({"family_name": "Okafor", "given_names": "Ifeoma"})
    )
    window.start_drafts.begin()


def settle_a_point(window: object, save: bool) -> None:
    """Opens the sheet of a stepchild and answers what its source leaves open; save: keeps the answer."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop.screens.window.window import MainWindow

    assert isinstance(window, MainWindow)
    window.pages.open_why()
    assert window.pages.why
    QTest.keyClick(window.pages.why.focusProxy(), Qt.Key.Key_Down)
    window.pages.person_pages.settle()
    panel = window.pages.why.panel
    panel.answer.set_text("met")
    panel.reason.set_text("the court’s order of 2 March 2026 counts her as his child")
    if save:
        panel.save()
    else:
        panel.reason.start()


def pick_somebody(window: object) -> None:
    """Looks for somebody of the casebook to take in as a relative."""
    from PySide6.QtWidgets import QApplication, QLineEdit

    from desktop.screens.window.window import MainWindow

    assert isinstance(window, MainWindow)
    window.pages.people.list.opened.emit()
    form = window.pages.form
    assert form is not None
    form.pick.ask()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.insert("Yuldash")
    while form.pick.busy():
        QApplication.processEvents()


def type_in(window: object, **texts: str) -> DateLine:
    """Types into fields of the form that is open, each by its name; gives the last of them."""
    from PySide6.QtWidgets import QApplication

    from desktop.screens.controls.date_line import DateLine
    from desktop.screens.controls.line_edit import LineEdit
    from desktop.screens.window.window import MainWindow

    assert isinstance(window, MainWindow) and window.pages.form
    for name, text in texts.items():
        window.pages.form.focus_field(name)
        line = QApplication.focusWidget()
        assert isinstance(line, LineEdit)
        line.insert(text)
    assert isinstance(line, DateLine)
    return line


def record_papers(book: object) -> None:
    """Some papers of one family, and an oath that is due: an intake file does not hold them."""
    from dataclasses import replace

    from desktop.case import Oath, PaperRecord, PartialDate
    from desktop.casebook.people.people import load_case, save_case
    from desktop.casebook.tables.book import Casebook

    assert isinstance(book, Casebook)
    case = load_case(book, "2024-0001")
    assert case is not None
    asked, here = date(2026, 10, 5), date(2026, 11, 2)
    papers = (
        PaperRecord("application-form", asked, here, confirmed_by="N. Ferreira"),
        PaperRecord("passport", asked, here, confirmed_by="N. Ferreira"),
        PaperRecord("passport-translation", asked),
        PaperRecord("photographs", asked, here, date(2027, 5, 1)),
        PaperRecord("contract", asked, here),
    )
    recruit = replace(case.recruit, passport_expires=PartialDate.from_iso("2027-03-31"))
    granted = Oath(date(2025, 12, 10))
    save_case(book, replace(case, recruit=recruit, papers=papers, oath=granted), "N. Ferreira")
