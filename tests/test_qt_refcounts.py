"""Guards against PySide6 built for another Python: 6.12.0 on 3.11 drops a reference to None or True with
every call that returns or passes one, and the process dies when the last is gone."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

ROUNDS = 100
CALLS_A_ROUND = 100
DRIFT_OF_A_SOUND_QT = 50


class Bell(QObject):
    rung = Signal(bool)


def set_a_text() -> Callable[[], object]:
    label = QLabel()
    return lambda: label.setText("Nazarov")


def emit_a_signal() -> Callable[[], object]:
    bell = Bell()
    return lambda: bell.rung.emit(True)


def references() -> dict[str, int]:
    return {"None": sys.getrefcount(None), "True": sys.getrefcount(True)}


@pytest.mark.parametrize("prepare", [set_a_text, emit_a_signal])
def test_ten_thousand_calls_into_qt_leave_none_and_true_alone(
    qapp: QApplication, prepare: Callable[[], Callable[[], object]]
) -> None:
    call = prepare()
    before = references()
    for _ in range(ROUNDS):  # looked at after every hundred: a broken Qt fails and does not abort
        for _ in range(CALLS_A_ROUND):
            call()
        drift = {name: count - before[name] for name, count in references().items()}
        assert max(map(abs, drift.values())) < DRIFT_OF_A_SOUND_QT, drift
