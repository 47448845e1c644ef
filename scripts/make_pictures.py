"""Makes the pictures of every screen from the sample casebook: `python -m scripts.make_pictures FOLDER`.

Drawn offscreen with the shipped fonts, so that the pictures are the same on every machine. With `--readme`
only the picture in the README is made, into docs/pictures; with `--long` every text is three fifths longer,
and with `--all` every screen is made in each language, light and dark, at 100 and 200 %.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.screens.date_line import DateLine

NOW = datetime(2026, 11, 22, 10, 42)
# A passport of nobody, one sign of whose birth date was misread.
STRIP = """\
P<TJKQODIROV<<FIRDAVS<<<<<<<<<<<<<<<<<<<<<<<
4017258360TJK98I1175M3105205<<<<<<<<<<<<<<04"""
# People of nobody's office: a child who signed, a day that is none, a date that reads two ways.
INTAKE = """\
case,relation,family_name,given_names,birth_date,citizenship,passport_number,signed_on,starts_on,shoe_size
2026-0101,recruit,Saidov,Rustam,2009-07-18,TJK,402288123,2026-09-22,,42
2026-0101,spouse,Saidova,Lola,31.02.2008,TJK,402288124,,,
2026-0102,recruit,Adeyemi,Tunde,1998-01-02,Nigeria,B1234567,03/04/2026,2026-05-01,44
2026-0102,sibling,Adeyemi,Bola,1999-05-11,Nigeria,B1234568,,,
2026-0103,recruit,Thapa,Suresh,2001,NPL,P1122334,2026-02-11,2026-03-01,
2026-0104,cousin,Thapa,Anil,2003-03,NPL,P1122335,,,
"""
README_PICTURES = Path(__file__).parent.parent / "docs" / "pictures"


def main() -> None:
    """Makes the pictures named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=README_PICTURES)
    parser.add_argument("--scale", default="1", help="1 for 100 %%, 2 for 200 %%")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--long", action="store_true", help="every text as long as a translation may be")
    parser.add_argument("--text", type=int, default=100, help="size of text in %%, taken in the open window")
    parser.add_argument("--language", default="en", choices=("en", "ru", "es"))
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these screens, each by its name")
    parser.add_argument(
        "--all", action="store_true", help="every language, light and dark, at 100 and 200 %%"
    )
    parser.add_argument("--readme", action="store_true")
    args = parser.parse_args()
    if args.all:
        take_all(args.folder, args.only or [])
        return
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR=args.scale)
    folder = README_PICTURES if args.readme else args.folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        wanted = ["people"] if args.readme else args.only
        take(folder, Path(scratch), args.dark, args.long, args.language, wanted, args.text)


def take_all(folder: Path, only: list[str]) -> None:
    """Every screen in every way, each way in a program and a folder of its own: en-1, en-1-dark, en-2, …"""
    import subprocess
    import sys
    from itertools import product

    for language, scale, dark in product(("en", "ru", "es"), ("1", "2"), (False, True)):
        named = f"{language}-{scale}{'-dark' if dark else ''}"
        words = [sys.executable, "-m", "scripts.make_pictures", str(folder / named)]
        words += ["--language", language, "--scale", scale, *(["--dark"] if dark else [])]
        subprocess.run([*words, *(["--only", *only] if only else [])], check=True)


def take(
    folder: Path,
    scratch: Path,
    dark: bool,
    long: bool,
    language: str,
    wanted: list[str] | None,
    text: int = 100,
) -> None:
    """Opens the window on a fresh sample and grabs each screen, or those wanted, into the folder."""
    import shutil

    from PySide6.QtWidgets import QApplication

    from desktop.casebook.file import close_casebook, new_casebook
    from desktop.casebook.intake import bring_in
    from desktop.eligibility.rules import load_rules
    from desktop.resources import resource
    from desktop.screens.language import speak
    from desktop.screens.theme import dress, paint_in
    from desktop.screens.tokens import DARK, LIGHT
    from desktop.screens.window import MainWindow
    from desktop.settings import load_settings
    from scripts.longer_words import LongerWords

    application = QApplication([])
    dress(application)
    paint_in(application, DARK if dark else LIGHT)
    speak(language)
    if long:
        application.installTranslator(LongerWords(application))
    shutil.copy(resource("sample/settings.json"), scratch)
    book = new_casebook(scratch / "north-pier.yearmark", lambda: NOW)
    bring_in(book, resource("sample/sample.csv"), "N. Ferreira")
    record_papers(book)
    window = MainWindow(book, load_rules(), load_settings(scratch), NOW.date(), scratch)
    window.show()
    settle(window)
    if text != 100:
        window.text_size.take(text)
        settle(window)
    for name, go in screens(window).items():
        if wanted is None or name in wanted:
            go()
            settle(window)
            window.grab().save(str(folder / f"{name}{'-dark' if dark else ''}.png"))
    if wanted is None or "unlock" in wanted:
        take_unlock(window, folder / f"unlock{'-dark' if dark else ''}.png")
    window.close()
    close_casebook(book)


def take_unlock(window: object, picture: Path) -> None:
    """The page before a locked casebook, with a passphrase that does not open it."""
    from desktop.screens.unlock import UnlockPage

    why = "That passphrase does not open north-pier.yearmark. Look at the keyboard's language, and try again."
    page = UnlockPage(Path("/home/north-pier/north-pier.yearmark"), lambda _typed, _keeps: why, is_kept=False)
    page.show()
    page.field.setText("wrong horse")
    page._ask()
    settle(window)
    page.grab().save(str(picture))
    page.close()


def record_papers(book: object) -> None:
    """Some papers of one family, and an oath that is due: an intake file does not hold them."""
    from dataclasses import replace

    from desktop.case import Oath, PaperRecord, PartialDate
    from desktop.casebook.book import Casebook
    from desktop.casebook.people import load_case, save_case

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


def show_safety(window: object) -> None:
    """The page of safety with some backups, and what one of them would bring."""
    from dataclasses import replace
    from datetime import timedelta

    from desktop.casebook.backups import back_up
    from desktop.screens.window import MainWindow

    assert isinstance(window, MainWindow)
    for days in (9, 2, 1):
        earlier = replace(window.book, now=lambda days=days: NOW - timedelta(days=days))
        back_up(earlier, window.book.path.parent / "backups")
    window.safety.strip.hide()
    window.safety.open_page()
    window.safety.page.backups.lines.setCurrentRow(1)
    window.safety.page.backups.look.click()


def tell_damage(window: object) -> None:
    """The strip over the pages when the file is damaged."""
    from desktop.screens.window import MainWindow

    assert isinstance(window, MainWindow)
    safety = window.safety
    words = f"{window.book.path.name} is damaged. The newest good backup is of 21 November 2026, 10:42."
    answers = (("Look at the backups", safety.open_page), ("Save what can be read", safety.open_page))
    safety.strip.say(words, answers)


def screens(window: object) -> dict[str, Callable[[], object]]:
    """Each screen by name, and the way to it."""
    from desktop.screens.window import MainWindow

    assert isinstance(window, MainWindow)
    people = window.pages.people

    def put_in_hand(number: str, place: int = 0) -> None:
        window.hold_bar.hide()
        window.pages.back()
        window.refresh(first=(number, place))
        settle(window)

    def then(number: str, place: int, go: Callable[[], object]) -> Callable[[], object]:
        def walk() -> None:
            put_in_hand(number, place)
            go()

        return walk

    return {
        "today": window.begin,
        "people": lambda: put_in_hand("2025-0001"),
        "found": lambda: (window.pages.back(), window.find_bar.find_box.setText("yul")),
        "nobody-found": lambda: window.find_bar.find_box.setText("nobody"),
        "found-otherwise": lambda: window.find_bar.find_box.setText("yuldoshev"),
        "found-passport": lambda: window.find_bar.find_box.setText("2204816"),
        "filter": lambda: (window.find_bar.find_box.clear(), filter_list(window)),
        "filtered": lambda: (people.open_filter(), people.list.view.setFocus()),
        "save-view": window.saved_views.ask_to_save,
        "saved-view": lambda: save_views(window),
        "nobody-filtered": lambda: filter_list(window, outcome="unsettled", hold="held"),
        "on-hold": lambda: (filter_list(window, again=True), put_in_hand("2025-0005")),
        "case": lambda: (put_in_hand("2025-0002"), people.list.opened.emit()),
        "papers": then("2024-0001", 0, window.pages.open_papers),
        "panel-papers": lambda: put_in_hand("2024-0001"),
        "new-case": lambda: (window.pages.back(), window.find_bar.new_case.click()),
        "strip": lambda: type_in(window, family_name=STRIP, birth_date="17.11.98"),
        "two-ways": lambda: type_in(window, **{"contract[1].signed_on": "04/07/2025"}),
        "calendar": lambda: type_in(window, **{"contract[1].starts_on": "11072025"}).open_calendar(),
        "why": then("2025-0002", 1, window.pages.open_why),
        "settle": then("2025-0001", 3, lambda: settle_a_point(window, save=False)),
        "settled": then("2025-0001", 3, lambda: settle_a_point(window, save=True)),
        "what-changes-when": window.pages.open_comparison,
        "caseload": window.pages.open_caseload,
        "case-history": then("2025-0002", 0, lambda: (people.list.opened.emit(), window.pages.form.jump(5))),
        "pick-relative": then("2025-0002", 0, lambda: pick_somebody(window)),
        "held-case": then("2025-0005", 0, people.list.opened.emit),
        "safeguarding": then("2025-0002", 0, window.pages.open_safeguarding),
        "safety": lambda: (window.pages.back(), show_safety(window)),
        "erase": then("2025-0002", 0, window.safety.open_erasing),
        "damage": lambda: (window.pages.back(), tell_damage(window)),
        "keys": then("2025-0002", 0, window.show_keys),
        "no-keys": window.show_keys,
        "hold": then("2025-0002", 0, lambda: (window.safety.strip.hide(), window.place_hold())),
        "letter": then("2025-0002", 0, window.pages.open_letter),
        "letter-protect": then("2025-0002", 0, lambda: protect_letter(window)),
        "letter-two": lambda: choose_letter(window, "status", "en+ru"),
        "register": lambda: (issue_letters(window), window.sidebar.choose_letters()),
        "void-letter": lambda: window.pages.office.register.void.click(),
        "void-read": lambda: read_void_letter(window),
        "batch": lambda: (window.pages.back(), settle(window), window.pages.open_batch()),
        "batch-made": lambda: make_letters(window),
        "import": lambda: (window.pages.back(), window.pages.open_import(window.book.path.parent)),
        "import-tried": lambda: bring_in_a_file(window, INTAKE),
        "imported": lambda: window.pages.office.bringing.foot.bring.click(),
        "import-refused": lambda: bring_in_a_file(window, "a table of something else"),
        "undo": then("2025-0003", 0, lambda: (window.stepping.delete(), settle(window))),
        "trash": window.pages.open_trash,
        "compare-people": lambda: (put_in_hand("2025-0001"), compare_with(window, "2025-0002")),
        "conflict": lambda: type_against_another_window(window),
        "draft": lambda: (window.pages.form.close_form(), leave_a_draft(window), put_in_hand("2025-0001")),
        "settings": lambda: (window.pages.back(), window.pages.open_settings(window.book.path.parent)),
        "settings-office": lambda: show_office(window),
        "check-letter": lambda: check_letter(window),
        "wording": lambda: show_wording(window),
        "casebooks": lambda: show_casebooks(window),
        "another-day": then("2025-0001", 1, lambda: window.set_day(date(2026, 1, 1))),
    }


def filter_list(window: object, again: bool = False, **texts: str) -> None:
    """Opens the filter and fills it in; again: takes the filter off and closes it."""
    from desktop.casebook.search import Filter
    from desktop.screens.window import MainWindow

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
    from desktop.casebook.saved_views import keep_view
    from desktop.casebook.search import Filter, Search
    from desktop.screens.window import MainWindow

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
    from desktop.casebook.people import load_case, save_case
    from desktop.screens.window import MainWindow

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


def choose_letter(window: object, kind: str, language: str) -> None:
    """Takes another kind and language for the letter that is open."""
    letter = window.pages.letter  # type: ignore[attr-defined]
    letter.choice.kind.setText(kind)
    letter.choice.language.setText(language)
    letter.choice.language.setFocus()


def show_casebooks(window: object) -> None:
    """The page of casebooks, with some that were open before, of which one is gone."""
    from desktop.recent import remember
    from desktop.screens.window import MainWindow

    assert isinstance(window, MainWindow)
    folder = window.book.path.parent
    for path in (folder / "old stick" / "2024.yearmark", window.book.path):
        remember(folder, path)
    window.casebooks.open_page()


def protect_letter(window: object) -> None:
    """Types a password for the file of a letter, and chooses a certificate."""
    window.pages.open_letter()  # type: ignore[attr-defined]
    bar = window.pages.letter.manner  # type: ignore[attr-defined]
    bar.which_certificate = lambda _: Path("north-pier.p12")
    bar.switch()
    bar.password.setText("a password")
    bar.choose.click()


def show_wording(window: object) -> None:
    """Opens the wording of letters, with a promise typed into it."""
    window.pages.open_settings(Path(tempfile.gettempdir()))  # type: ignore[attr-defined]
    window.pages.office.settings.wording.emit()  # type: ignore[attr-defined]
    settle(window)
    text = window.pages.office.wording.text  # type: ignore[attr-defined]
    text.setPlainText(text.toPlainText().replace("appears to meet", "is guaranteed to meet", 1))


def check_letter(window: object) -> None:
    """Types the check code of nobody's letter."""
    window.pages.office.open_verify()  # type: ignore[attr-defined]
    page = window.pages.office.verify  # type: ignore[attr-defined]
    page.text.setText("K7QF-2M9X-4TRB-81H5")
    page.press()


def read_void_letter(window: object) -> None:
    """Opens the letter of the register that is void."""
    register = window.pages.office.register  # type: ignore[attr-defined]
    register.bar.close_bar()
    register.view.take_in_hand("2026-00002")
    register.view.opened.emit()


def show_office(window: object) -> None:
    """Goes down to the office in the settings, with a foot and a logo that is not there."""
    from PySide6.QtWidgets import QScrollArea

    page = window.pages.office.settings  # type: ignore[attr-defined]
    page.office.fields["footer"].setText("North Pier Office, register of associations 4021")
    page.findChild(QScrollArea).ensureWidgetVisible(page.office.view)


def issue_letters(window: object) -> None:
    """Issues some letters, makes one void and changes a fact that another rests on."""
    from dataclasses import replace

    from desktop.case import Interruption
    from desktop.casebook.letters import void_letter
    from desktop.casebook.people import load_case, save_case
    from desktop.letters.issue import issue
    from desktop.letters.terms import KINDS
    from desktop.screens.letter_terms import Chosen, terms_of
    from desktop.screens.window import MainWindow

    assert isinstance(window, MainWindow)
    asked, book, settings = window.pages.people.asked, window.book, window.pages.office._settings
    for number, language in (("2025-0001", "en"), ("2025-0002", "ru"), ("2024-0001", "en+es")):
        case = load_case(book, number)
        assert case is not None
        for kind in KINDS:
            issue(book, case, case.recruit, terms_of(asked, settings, Chosen(kind, language, True)))
    void_letter(book, "2026-00002", "the name was misspelt", "A. Brandt")
    case = load_case(book, "2025-0002")
    assert case is not None
    away = (*case.contracts[0].interruptions, Interruption(date(2025, 9, 1), date(2025, 9, 20)))
    save_case(book, replace(case, contracts=(replace(case.contracts[0], interruptions=away),)), "A. Brandt")
    window.refresh()


def make_letters(window: object) -> None:
    """Makes the letters of everybody listed, and stops after a few."""
    from PySide6.QtWidgets import QApplication

    page = window.pages.office.batch  # type: ignore[attr-defined]
    page.which_folder = lambda _: Path(tempfile.mkdtemp(prefix="Letters-"))
    page.foot.make.click()
    while not page.foot.said().startswith("4 "):
        QApplication.processEvents()
    page.foot.stop.click()


def bring_in_a_file(window: object, text: str) -> None:
    """Has an intake file read, some rows of which can't go in."""
    path = Path(tempfile.mkdtemp()) / "autumn-intake.csv"
    path.write_text(text, encoding="utf-8")
    window.pages.office.bringing.try_file(path)  # type: ignore[attr-defined]


def leave_a_draft(window: object) -> None:
    """Leaves a draft as a crash would, and offers it as at a start."""
    from desktop.case import Case, Person
    from desktop.casebook.drafts import NEW, Texts, keep_draft
    from desktop.screens.window import MainWindow

    assert isinstance(window, MainWindow)
    keep_draft(
        window.book, NEW, Case("", Person()), Texts({"family_name": "Okafor", "given_names": "Ifeoma"})
    )
    window.start_drafts.begin()


def settle_a_point(window: object, save: bool) -> None:
    """Opens the sheet of a stepchild and answers what its source leaves open; save: keeps the answer."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from desktop.screens.window import MainWindow

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

    from desktop.screens.window import MainWindow

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

    from desktop.screens.date_line import DateLine
    from desktop.screens.line_edit import LineEdit
    from desktop.screens.window import MainWindow

    assert isinstance(window, MainWindow) and window.pages.form
    for name, text in texts.items():
        window.pages.form.focus_field(name)
        line = QApplication.focusWidget()
        assert isinstance(line, LineEdit)
        line.insert(text)
    assert isinstance(line, DateLine)
    return line


def settle(window: object) -> None:
    """Lets the window finish what it reads and paints."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop
    from PySide6.QtWidgets import QApplication

    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 700 or window.busy():  # type: ignore[attr-defined]
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


if __name__ == "__main__":
    main()
