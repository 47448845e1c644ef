"""A locked casebook is locked when the computer goes to sleep, where the desktop tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusServer
from pytestqt.qtbot import QtBot

from desktop.screens.safety.sleep import NEWS, PLACE, SORT, Sleep


class Bus:
    """A bus of two ends in this program: what is told at the one is heard at the other."""

    def __init__(self, qtbot: QtBot, folder: Path):
        self._server = QDBusServer(f"unix:dir={folder}")
        self._server.setAnonymousAuthenticationAllowed(True)
        self._ends: list[QDBusConnection] = []
        self._server.newConnection.connect(lambda end: self._ends.append(QDBusConnection(end)))
        self.heard = QDBusConnection.connectToPeer(self._server.address(), "test of sleep")
        qtbot.waitUntil(lambda: bool(self._ends))

    def tell(self, place: str, begins: bool) -> None:
        news = QDBusMessage.createSignal(place, SORT, NEWS)
        news.setArguments([begins])
        assert self._ends[0].send(news)


@pytest.fixture
def bus(qtbot: QtBot, tmp_path: Path) -> Iterator[Bus]:
    yield Bus(qtbot, tmp_path)
    QDBusConnection.disconnectFromPeer("test of sleep")


@pytest.mark.parametrize("begins", [True, False])
def test_going_to_sleep_and_waking_are_both_heard(qtbot: QtBot, bus: Bus, begins: bool) -> None:
    parent = QObject()
    sleep = Sleep(bus.heard, parent, service="")
    with qtbot.waitSignal(sleep.asleep):
        bus.tell(PLACE, begins)


def test_other_news_on_the_bus_is_nothing_to_it(qtbot: QtBot, bus: Bus) -> None:
    parent, told = QObject(), []
    sleep = Sleep(bus.heard, parent, service="")
    sleep.asleep.connect(lambda: told.append(True))
    bus.tell("/somewhere/else", True)
    bus.tell(PLACE, True)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [True]


def test_without_a_bus_nothing_is_told_and_nothing_is_said(qtbot: QtBot) -> None:
    parent = QObject()
    none = QDBusConnection("no such bus")
    assert not none.isConnected()
    Sleep(none, parent)
