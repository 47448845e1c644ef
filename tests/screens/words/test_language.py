"""The window speaks English, Russian or Spanish, and changes from one to another where it stands."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop.case import Case, PartialDate
from desktop.casebook.keeping.recognise import recognise
from desktop.casebook.lookup.lookup import find
from desktop.casebook.people.holds import reason_of
from desktop.casebook.people.letters import register
from desktop.casebook.people.people import load_case, save_case, save_cases
from desktop.casebook.tables.book import Casebook, CasebookError
from desktop.eligibility.rules import RuleFileError, RuleSet, load_rules
from desktop.entry.dates import read_date
from desktop.entry.refusal import Refusal
from desktop.letters.issuing.issue import issue
from desktop.letters.issuing.stale import stale_lines
from desktop.letters.words.terms import Terms
from desktop.screens.form.case_form import CaseForm
from desktop.screens.window.window import MainWindow
from desktop.screens.window.window_frame import WindowFrame
from desktop.screens.window.window_state import WindowState
from desktop.screens.words.counted import people_and_cases
from desktop.screens.words.keys import as_printed
from desktop.screens.words.language import speak, spoken
from desktop.screens.words.words import day_text, in_window_words, verdict_word
from desktop.settings import WINDOW_LANGUAGES, Office, Settings, SettingsError, load_settings
from tests.screens.at_the_window import in_hand, opened, settled
from tests.screens.families import FAMILIES, SHERMATOV


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture
def frame(
    qtbot: QtBot,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
) -> Iterator[WindowFrame]:
    """The window in its frame, as it is started, on seven families."""
    save_cases(book, FAMILIES, "N. Ferreira")
    made = WindowFrame(WindowState())
    qtbot.addWidget(made)
    made.take(MainWindow(book, rules, settings, on, tmp_path))
    with qtbot.waitActive(made):
        made.show()
    settled(qtbot, window_in(made))
    yield made
    made.close()


def window_in(frame: WindowFrame) -> MainWindow:
    assert frame.holds is not None
    return frame.holds


def titles(window: MainWindow) -> list[str]:
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def choose(window: MainWindow, folder: Path, language: str) -> None:
    window.pages.open_settings(folder)
    page = window.pages.office.settings
    assert page is not None
    page.fields["window_language"].setText(language)
    page.save()


def test_another_language_is_chosen_and_the_window_speaks_it_at_the_same_place(
    qtbot: QtBot, frame: WindowFrame, tmp_path: Path
) -> None:
    english = window_in(frame)
    english.pages.people.list.show_case(SHERMATOV.number, 1)
    settled(qtbot, english)
    size = english.size()
    choose(english, tmp_path, "ru")
    russian = window_in(frame)
    assert russian is not english and russian.isVisible()
    qtbot.waitUntil(lambda: in_hand(russian) == (SHERMATOV.number, 1))
    settled(qtbot, russian)
    assert titles(russian)[:3] == ["Файл", "Правка", "Дело"]
    assert russian.size() == size and frame.isVisible()
    assert any("7 дел" in label.text() for label in russian.status.findChildren(QLabel))
    assert load_settings(tmp_path).window_language == "ru"
    choose(russian, tmp_path, "en")
    settled(qtbot, window_in(frame))
    assert titles(window_in(frame))[:3] == ["File", "Edit", "Case"]


def test_the_day_asked_about_stays_when_the_language_changes(
    qtbot: QtBot, frame: WindowFrame, tmp_path: Path
) -> None:
    window_in(frame).set_day(date(2026, 9, 1))
    choose(window_in(frame), tmp_path, "es")
    settled(qtbot, window_in(frame))
    said = [label.text() for label in window_in(frame).status.findChildren(QLabel)]
    assert "al 1 de septiembre de 2026; desde aquí no se guarda nada" in said


@pytest.mark.parametrize(
    ("language", "counted", "day", "word"),
    [
        ("en", ["1 person, 1 case", "2 people, 5 cases"], "9 March 2026", "May apply"),
        ("ru", ["1 человек, 1 дело", "2 человека, 5 дел"], "9 марта 2026 г.", "Может подать заявление"),
        (
            "es",
            ["1 persona, 1 expediente", "2 personas, 5 expedientes"],
            "9 de marzo de 2026",
            "Puede presentar la solicitud",
        ),
    ],
)
def test_counts_days_and_outcomes_are_in_the_language(
    language: str, counted: list[str], day: str, word: str
) -> None:
    speak(language)
    assert spoken() == language
    assert [people_and_cases(1, 1), people_and_cases(2, 5)] == counted
    assert day_text(date(2026, 3, 9)) == day
    assert verdict_word("met") == word


def test_why_a_date_is_refused_is_said_in_the_language() -> None:
    refused = read_date("31.6.2025", "birth_date")
    assert isinstance(refused, Refusal)
    assert refused.reason == "31 June 2025 does not exist; June 2025 had 30 days."
    speak("ru")
    assert in_window_words(refused.in_words) == "Дня 31 нет: июнь 2025, дней в месяце 30."
    speak("es")
    assert in_window_words(refused.in_words) == "El día 31 no existe: junio de 2025 tuvo 30 días."


def test_the_reason_of_a_hold_that_the_program_placed_is_said_in_the_language_of_the_window(
    qapp: QApplication, book: Casebook
) -> None:
    born = PartialDate.of(2008, 6, 23)
    kept = save_case(book, replace(SHERMATOV, recruit=replace(SHERMATOV.recruit, birth_date=born)), "Vera")
    assert kept.hold is not None
    speak("ru")
    said = in_window_words(reason_of(kept, kept.hold))
    assert said.startswith("Военнослужащему не было 18, когда контракт 1 был подписан или начался (")
    own = replace(kept.hold, reason="Asked for by the office.", by="Vera")
    assert in_window_words(reason_of(kept, own)) == "Asked for by the office."


def test_why_somebody_was_found_is_said_in_the_language_of_the_window(
    qapp: QApplication, book: Casebook
) -> None:
    save_case(book, SHERMATOV, "Vera")
    speak("es")
    assert [in_window_words(one.why) for one in find(book, "shermatow otabik")] == [
        "shermatow: se lee Shermatov; otabik: Otabek, una letra distinta"
    ]


def test_why_a_casebook_cannot_be_opened_is_said_in_the_language(tmp_path: Path) -> None:
    with pytest.raises(CasebookError) as refused:
        recognise(tmp_path / "gone.yearmark")
    assert str(refused.value).endswith("gone.yearmark is not there. Choose a casebook, or make a new one.")
    speak("ru")
    assert in_window_words(refused.value).endswith(
        "gone.yearmark нет на месте. Выберите картотеку или создайте новую."
    )


def test_why_a_letter_is_stale_is_said_in_the_language(
    book: Casebook, rules: Mapping[str, RuleSet], on: date
) -> None:
    save_cases(book, FAMILIES, "N. Ferreira")
    case = load_case(book, SHERMATOV.number)
    assert case is not None
    chosen = rules["served-year"]
    issue(book, case, case.recruit, Terms(rules, chosen, on, Office("North Pier Office")))
    (record,) = register(book)
    renamed = replace(case, recruit=replace(case.recruit, given_names="Otabek Ali"))
    (line,) = stale_lines(record, renamed, rules, on)
    assert line == "Name in the passport: Shermatov Otabek; now Shermatov Otabek Ali."
    speak("ru")
    assert in_window_words(line) == "Имя в паспорте: Shermatov Otabek; теперь Shermatov Otabek Ali."


@pytest.mark.parametrize(
    ("desktop", "window"),
    [
        ("ru_RU.UTF-8", "ru"),
        ("es_MX.UTF-8", "es"),
        ("en_GB.UTF-8", "en"),
        ("fr_FR.UTF-8", "en"),
        ("C", "en"),
    ],
)
def test_a_window_whose_language_was_never_chosen_speaks_that_of_the_desktop(
    desktop: str, window: str
) -> None:
    code = "from desktop.screens.words.language import of_desktop; print(of_desktop())"
    # Qt asks for the desktop's languages once in the life of a program.
    words = [sys.executable, "-c", code]
    env = {**os.environ, "LC_ALL": desktop, "LANGUAGE": ""}
    ended = subprocess.run(words, env=env, capture_output=True, text=True, check=True, timeout=60)
    assert ended.stdout.strip() == window


def test_a_language_that_was_chosen_goes_before_that_of_the_desktop() -> None:
    speak(Settings().window_language)
    assert spoken() == "en"
    speak("es")
    assert spoken() == "es"


def test_qts_own_buttons_speak_the_language(qapp: QApplication) -> None:
    speak("ru")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Отмена"


def keys_in(words: list[str]) -> Counter[str]:
    return Counter(text[text.index("&") + 1].upper() for text in words if "&" in text)


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_each_access_key_stands_once_in_its_menu_and_labels_keep_clear_of_the_menus(
    qtbot: QtBot,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
    language: str,
) -> None:
    speak(language)
    window = opened(qtbot, book, rules, settings, on, tmp_path)
    menus = [action.menu() for action in window.menuBar().actions()]
    for menu in menus:
        assert isinstance(menu, QMenu)
        keys = keys_in([action.text() for action in menu.actions()])
        assert not [key for key, times in keys.items() if times > 1], menu.title()
    of_bar = keys_in([menu.title() for menu in menus if isinstance(menu, QMenu)])
    assert set(of_bar.values()) == {1} and len(of_bar) == len(menus)
    form = CaseForm(book, rules, settings)
    qtbot.addWidget(form)
    of_form = keys_in([label.text() for label in form.findChildren(QLabel) if label.buddy()])
    assert not of_form.keys() & of_bar.keys()
    window.close()


def test_a_layout_from_the_right_cuts_nothing_and_lays_nothing_over(
    qtbot: QtBot,
    qapp: QApplication,
    book: Casebook,
    rules: Mapping[str, RuleSet],
    settings: Settings,
    on: date,
    tmp_path: Path,
) -> None:
    from tests.screens.test_accessible import form, people, today, why
    from tests.screens.test_accessible import settings as open_settings
    from tests.screens.test_nothing_cut import cut_on

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        save_cases(book, FAMILIES, "N. Ferreira")
        window = opened(qtbot, book, rules, settings, on, tmp_path)
        assert not cut_on(qtbot, window, book, tmp_path, (people, form, why, today, open_settings))
        window.close()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_key_is_called_as_keyboards_call_it_not_as_qt_spells_it_out() -> None:
    spelled = {}
    for language in WINDOW_LANGUAGES:
        speak(language)
        spelled[language] = [as_printed(key) for key in ("Ctrl+Shift+M", "Ctrl+Del", "Alt+Home")]
    assert spelled["en"] == spelled["ru"] == ["Ctrl+Shift+M", "Ctrl+Del", "Alt+Home"]
    assert spelled["es"] == ["Ctrl+Mayús+M", "Ctrl+Supr", "Alt+Inicio"]


def test_a_settings_file_and_a_rule_file_that_are_wrong_are_told_in_the_language_of_the_window(
    tmp_path: Path,
) -> None:
    (tmp_path / "settings.json").write_text('{"reminders": "soon"}')
    (tmp_path / "own.toml").write_text("id =")
    with pytest.raises(SettingsError) as settings:
        load_settings(tmp_path)
    with pytest.raises(RuleFileError) as rules:
        load_rules(tmp_path)
    speak("ru")
    assert "использовать нельзя: дни напоминаний" in in_window_words(settings.value)
    assert in_window_words(rules.value).startswith("own.toml:")


def test_an_open_term_stands_in_the_form_in_the_language_of_the_window_and_is_read_again(
    book: Casebook, rules: Mapping[str, RuleSet], settings: Settings, on: date, qtbot: QtBot, shermatov: Case
) -> None:
    for language, word in (("ru", "бессрочно"), ("es", "indefinido"), ("en", "open")):
        speak(language)
        form = CaseForm(book, rules, settings)
        qtbot.addWidget(form)
        form.page.fill(shermatov)
        term = form.page.contracts.field(1, "term_months")
        assert term.text() == word
        assert form.page.read(shermatov, on, "served-year").case.contracts[0].term_months == "open"
