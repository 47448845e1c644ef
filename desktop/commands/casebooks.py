"""The commands about the casebook file: new, demo."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.commands.call import DONE, IN_PART, WRONG_USE, Call, Refusal
from desktop.resources import resource
from desktop.settings import FILE_NAME

if TYPE_CHECKING:
    from desktop.casebook.keeping.file import Casebook

CASEBOOK = "sample.yearmark"


def new(call: Call) -> int:
    """Makes an empty casebook, locked where a passphrase is given; an existing file is never overwritten."""
    from desktop.casebook.keeping.file import close_casebook, new_casebook
    from desktop.casebook.keeping.relocking import too_weak

    passphrase = call.given_passphrase()
    if passphrase is not None and (weak := too_weak(passphrase)):
        raise Refusal(weak, WRONG_USE)
    close_casebook(new_casebook(call.args.file, call.now, call.rules, passphrase))
    call.answer(
        {"done": True, "casebook": str(call.args.file), "locked": passphrase is not None},
        [f"Made the empty casebook {call.args.file}. Enter people with yearmark import, or in the window."],
    )
    return DONE


def demo(call: Call) -> int:
    """Opens the window on a fresh sample; without a display, or asked so, does the whole job headless."""
    folder = _folder(call.args.to)
    call = _in_sample_office(call, folder)
    if call.args.headless or not has_display():
        if not call.args.headless:
            call.tell("There is no display here, so the demo runs without a window.")
        return _headless(call, folder)
    from desktop.start import open_window

    _sample(call, folder / CASEBOOK)
    return open_window(folder / CASEBOOK, call.now, folder)


def has_display() -> bool:
    """True where a window can be shown: always on Windows and macOS, else where a display is named."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in named)


def _folder(wanted: Path | None) -> Path:
    if wanted is None:
        return Path(tempfile.mkdtemp(prefix="yearmark-demo-"))
    try:
        wanted.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"The folder {wanted} can't be made: {error.strerror}.", 2) from error
    return wanted


def _in_sample_office(call: Call, folder: Path) -> Call:
    """The same call with the settings of the invented office: the demo leaves the user's own alone."""
    if (folder / FILE_NAME).exists() and not (folder / CASEBOOK).exists():
        raise Refusal(f"The folder {folder} holds an office's settings; choose another for the demo.", 2)
    shutil.copyfile(resource("sample/settings.json"), folder / FILE_NAME)
    return Call(argparse.Namespace(**{**vars(call.args), "data_dir": folder}), call.now)


def _sample(call: Call, path: Path) -> dict[str, int]:
    """A fresh casebook with the sample families; what was in the file before is replaced."""
    from desktop.casebook.keeping.sample import make_sample

    report = make_sample(path, call.now, call.rules, call.settings.operator)
    return {"people": report.entered, "cases": report.cases, "held": len(report.held)}


def _headless(call: Call, folder: Path) -> int:
    from desktop.casebook.keeping.file import close_casebook, open_casebook

    path = folder / CASEBOOK
    entered = _sample(call, path)
    book = open_casebook(path, call.now, call.rules)
    try:
        outcomes, issued, refused = _decide_and_print(call, book, folder / "letters")
    finally:
        close_casebook(book)
    done = {
        "done": True,
        "casebook": str(path),
        "letters": str(folder / "letters"),
        **entered,
        "outcomes": outcomes,
        "issued": issued,
        "refused": refused,
    }
    call.answer(done, _story(done))
    return DONE if issued else IN_PART


def _decide_and_print(call: Call, book: Casebook, folder: Path) -> tuple[dict[str, int], int, int]:
    from desktop.casebook.people.stored import all_cases
    from desktop.commands.letters import Delivery, issue_all
    from desktop.eligibility.decide import decide
    from desktop.eligibility.rules import readings
    from desktop.eligibility.verdicts import VERDICTS

    chosen = readings(call.rules, call.settings.reading, call.on)[0]
    outcomes: dict[str, int] = dict.fromkeys(VERDICTS, 0)
    for case in all_cases(book):
        for sheet in decide(case, chosen, call.on).sheets:
            outcomes[sheet.outcome] += 1
    issued, refused = issue_all(call, book, all_cases(book), Delivery(folder))
    return outcomes, len(issued), len(refused)


def _story(done: dict[str, Any]) -> list[str]:
    from desktop.eligibility.words import verdict_word

    outcomes = ", ".join(f"{verdict_word(verdict)}: {count}" for verdict, count in done["outcomes"].items())
    return [
        f"Entered the sample: {done['people']} people in {done['cases']} cases; {done['held']} put on hold.",
        f"Decided everyone: {outcomes}.",
        f"Issued {done['issued']} letters; {done['refused']} people get none yet, each with a reason.",
        f"The letters are in {done['letters']}, the casebook is {done['casebook']}.",
    ]
