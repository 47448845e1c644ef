"""The way to pictures of the office's pages: letters, import, safety, settings."""

from __future__ import annotations

import tempfile
from datetime import date, timedelta
from pathlib import Path

from scripts.picture_wait import BOOK, NOW, settle

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


def show_safety(window: object) -> None:
    """The page of safety with some backups, and what one of them would bring."""
    from dataclasses import replace

    from desktop.casebook.keeping.backups import back_up
    from desktop.screens.window.window import MainWindow

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
    from desktop.casebook.keeping.backups import Backup
    from desktop.phrase import phrase
    from desktop.screens.window.window import MainWindow

    assert isinstance(window, MainWindow)
    why = phrase("{path} is damaged ({why}).").format(path=BOOK, why="row 12 missing from index")
    window.safety._offer(why, Backup(BOOK, NOW - timedelta(days=1), 116, "backup"))


def choose_letter(window: object, kind: str, language: str) -> None:
    """Takes another kind and language for the letter that is open."""
    letter = window.pages.letter  # type: ignore[attr-defined]
    letter.choice.kind.setText(kind)
    letter.choice.language.setText(language)
    letter.choice.language.setFocus()


def find_in_letter(window: object, words: str) -> None:
    """Types words that are to be found on the pages of the letter that is open."""
    from desktop.screens.letters.find_in_letter import FindInLetter

    finding = window.pages.letter.findChild(FindInLetter)  # type: ignore[attr-defined]
    finding.line.setText(words)
    finding.line.setFocus()


def show_casebooks(window: object) -> None:
    """The page of casebooks, with some that were open before, of which one is gone."""
    from desktop.recent import remember
    from desktop.screens.window.window import MainWindow

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


def check_letter(window: object, *changed: str) -> None:
    """Pastes the text of a letter's square with something in it changed, or types the code of a void one."""
    from desktop.casebook.people.letters import letter
    from desktop.casebook.tables.book import secret
    from desktop.letters.proof.square import square_text
    from desktop.screens.window.window import MainWindow

    assert isinstance(window, MainWindow)
    record = letter(window.book, "2026-00001" if changed else "2026-00002")
    assert record is not None
    text = square_text(secret(window.book), record.number, record.facts)
    window.pages.office.open_verify()
    page = window.pages.office.verify
    assert page is not None
    page.text.setText(text.replace(*changed) if changed else record.code)
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
    from desktop.casebook.people.letters import void_letter
    from desktop.casebook.people.people import load_case, save_case
    from desktop.letters.issuing.issue import issue
    from desktop.letters.words.terms import KINDS
    from desktop.screens.letters.letter_terms import Chosen, terms_of
    from desktop.screens.window.window import MainWindow

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
    while page.busy() and not page.foot.said().startswith("4 "):
        QApplication.processEvents()
    page.foot.stop.click()


def bring_in_a_file(window: object, text: str) -> None:
    """Has an intake file read, some rows of which can't go in."""
    path = Path(tempfile.mkdtemp()) / "autumn-intake.csv"
    path.write_text(text, encoding="utf-8")
    window.pages.office.bringing.try_file(path)  # type: ignore[attr-defined]
