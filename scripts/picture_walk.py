"""Each screen that a picture is made of, by name, and the way to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from scripts.picture_cases import (
    STRIP,
    compare_with,
    filter_list,
    leave_a_draft,
    pick_somebody,
    save_views,
    settle_a_point,
    type_against_another_window,
    type_in,
)
from scripts.picture_office import (
    INTAKE,
    bring_in_a_file,
    check_letter,
    choose_letter,
    find_in_letter,
    issue_letters,
    make_letters,
    protect_letter,
    read_void_letter,
    show_casebooks,
    show_office,
    show_safety,
    show_wording,
    tell_damage,
)
from scripts.picture_wait import settle


def screens(window: object) -> dict[str, Callable[[], object]]:
    """Each screen by name, and the way to it."""
    from desktop.screens.window.window import MainWindow

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
        "letter-found": lambda: find_in_letter(window, "contract"),
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
        "check-letter": lambda: check_letter(window, "1996", "1997"),
        "check-void-letter": lambda: check_letter(window),
        "wording": lambda: show_wording(window),
        "casebooks": lambda: show_casebooks(window),
        "another-day": then("2025-0001", 1, lambda: window.set_day(date(2026, 1, 1))),
    }
