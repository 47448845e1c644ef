"""Tells when the computer goes to sleep, where the desktop says so: by logind on the system's bus."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

LOGIND = "org.freedesktop.login1"
PLACE, SORT, NEWS = "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"


class Sleep(QObject):
    """asleep: the computer goes to sleep, or has just woken, should it have been told of too late.

    Nothing on the bus is asked for or held up, only heard.
    """

    asleep = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject, service: str = LOGIND):
        """bus: where there is none nothing is ever told; service: who is believed on it."""
        super().__init__(parent)
        if bus.isConnected():
            # PySide6 takes the slot as text, whatever its stubs say.
            bus.connect(service, PLACE, SORT, NEWS, self, SLOT("_hear(bool)"))  # type: ignore[call-overload]

    @Slot(bool)
    def _hear(self, begins: bool) -> None:
        self.asleep.emit()


def sleep_of_system(parent: QObject) -> Sleep:
    """What the system's own bus tells."""
    return Sleep(QDBusConnection.systemBus(), parent)
