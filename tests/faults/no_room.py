"""Does a deed where files can grow no further, or nothing may be written: python -m tests.faults.no_room

DEED full|read-only. A file that may not grow past so many bytes fails like a full disk; a user who is not
root and owns nothing there meets a folder that is read only. Prints what was found as JSON.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from desktop.casebook.tables.book import CasebookError
from tests.faults.deeds import DEEDS, Deed, State, book_at, hasten, state_of

STEPS = 12
_DONE, _REFUSED, _FAULT = 0, 3, 1


def main(name: str, fault: str) -> None:
    """Prints how often the deed was refused in words, and everything that was wrong."""
    hasten()
    deed = DEEDS[name]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        folder.chmod(0o755)
        model = folder / "model"
        model.mkdir()
        deed.prepare(model)
        states = [_state(model, folder / "before"), _state(model, folder / "after", deed)]
        refused, wrong = 0, []
        for limit in _limits(model) if fault == "full" else [None]:
            trial = folder / "trial"
            shutil.copytree(model, trial)
            status, said = _limited(deed, trial, limit)
            refused += status == _REFUSED
            if status not in (_DONE, _REFUSED):
                wrong.append(f"with room for {limit} bytes: {said}")
            try:
                found = state_of(book_at(trial))
                assert found in states or deed.halves, (
                    f"with room for {limit} bytes: neither before nor after"
                )
            except AssertionError as error:
                wrong.append(str(error))
            shutil.rmtree(trial)
    print(json.dumps({"deed": name, "fault": fault, "refused": refused, "wrong": wrong}))


def _state(model: Path, copy: Path, deed: Deed | None = None) -> State:
    shutil.copytree(model, copy)
    if deed:
        assert _child(lambda: deed.do(copy))[0] == _DONE
    return state_of(book_at(copy))


def _limits(model: Path) -> list[int]:
    size = book_at(model).stat().st_size
    return [size * step // (STEPS // 2) for step in range(STEPS)]


def _limited(deed: Deed, folder: Path, limit: int | None) -> tuple[int, str]:
    def do() -> None:
        if limit is None:
            _give_up_rights(folder)
        else:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        deed.do(folder)

    return _child(do)


def _give_up_rights(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    if os.geteuid() == 0:
        os.setegid(65534)
        os.seteuid(65534)


def _child(do: Callable[[], None]) -> tuple[int, str]:
    """Does it in a process of its own: how that ended, and what went wrong if it is a fault of ours."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        status, said = _DONE, ""
        try:
            do()
        except CasebookError as error:
            status, said = _REFUSED, str(error)
        except BaseException as error:
            status, said = _FAULT, f"{type(error).__name__}: {error}"
        os.write(write, said.encode())
        os._exit(status)
    os.close(write)
    with os.fdopen(read) as told:
        said = told.read()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
