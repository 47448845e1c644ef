"""Slow work beside the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.screens.page.background import Background, Stop


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def test_what_is_found_beside_the_window_is_told_in_the_windows_thread(
    qtbot: QtBot, work: Background
) -> None:
    told: list[tuple[bool, bool]] = []
    window = threading.current_thread()
    work.ask(
        lambda _: threading.current_thread() is window,
        lambda there: told.append((there, threading.current_thread() is window)),
    )
    qtbot.waitUntil(lambda: not work.busy())
    assert told == [(False, True)]


def test_only_what_was_asked_last_is_told(qtbot: QtBot, work: Background) -> None:
    told: list[str] = []
    go_on = threading.Event()

    def slow(_: Stop) -> str:
        assert go_on.wait(10)
        return "first"

    work.ask(slow, told.append)
    work.ask(lambda _: "second", told.append)
    work.ask(lambda _: "third", told.append)
    go_on.set()
    qtbot.waitUntil(lambda: not work.busy())
    assert told == ["third"]


def test_with_a_pause_only_what_was_asked_last_is_begun(qtbot: QtBot) -> None:
    begun: list[int] = []
    work = Background(pause=1)
    for number in range(3):
        work.ask(partial(_note, begun, number), lambda _: None)
        assert work.busy() and not begun
    qtbot.waitUntil(lambda: not work.busy())
    work.ask(partial(_note, begun, 4), lambda _: None)
    work.close()
    QApplication.processEvents()
    assert begun == [2]


def _note(begun: list[int], number: int, _: Stop) -> None:
    begun.append(number)


def test_work_that_has_begun_hears_that_it_may_stop(qtbot: QtBot, work: Background) -> None:
    begun, heard = threading.Event(), threading.Event()

    def long_work(stop: Stop) -> None:
        begun.set()
        while not stop():
            pass
        heard.set()

    work.ask(long_work, lambda _: None)
    assert begun.wait(10)
    work.drop()
    assert heard.wait(10)


def test_a_fault_beside_the_window_is_raised_in_the_window(qtbot: QtBot, work: Background) -> None:
    def faulty(_: Stop) -> None:
        raise ZeroDivisionError("a fault of ours")

    with qtbot.capture_exceptions() as raised:
        work.ask(faulty, lambda _: None)
        qtbot.waitUntil(lambda: not work.busy())
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


def test_after_closing_nothing_is_told(qtbot: QtBot) -> None:
    told: list[int] = []
    made = Background()
    made.ask(lambda _: 1, told.append)
    made.close()
    QApplication.processEvents()
    assert told == []
