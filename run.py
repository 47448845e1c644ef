#!/usr/bin/env python3
"""Sets Yearmark up beside this file and starts it: `python3 run.py [what the program takes]`.

`python3 run.py test [--all] [what pytest takes]` sets it up and runs every check; `python3 run.py package`
makes the packages in `dist`. Standard library only; messages go to standard error, so that what the program
prints stays its own.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
PACKAGING = ROOT / "packaging"
PACKAGING_VENV = ROOT / "build" / "venv"

QT_PARTS = (
    "QtWidgets.abi3.so",
    "QtPrintSupport.abi3.so",
    "QtSvg.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)
QT_WINDOW = "Qt/plugins/platforms/libqxcb.so"
DEBIAN_PACKAGES = (
    "libglib2.0-0 libgl1 libegl1 libx11-6 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0 libbrotli1 "
    "libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 "
    "libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
)


def main(arguments: list[str]) -> None:
    """Sets up what is missing, then checks the project or becomes the program."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever starts this may have any Python
        sys.exit(f"Yearmark needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if arguments[:1] == ["package"]:
        python = set_up_packages(PACKAGING_VENV, PACKAGING / "requirements.lock")
        os.execve(python, [str(python), str(PACKAGING / "make.py")], environment)
    testing = arguments[:1] == ["test"]
    set_up_packages(VENV, LOCK)
    set_up_qt(display=bool(os.environ.get("DISPLAY")), needed=testing)
    if testing:
        sys.exit(run_checks(checks(arguments[1:]), environment))
    os.execve(PYTHON, [str(PYTHON), "-P", "-m", "desktop", *arguments], environment)


def say(sentence: str) -> None:
    """Tells the person at the prompt something."""
    print(sentence, file=sys.stderr, flush=True)


def stamp(lock: bytes, python: str) -> str:
    """What `.venv` holds, in one line: the packages of this lock, for a Python such as `3.11`."""
    return f"{hashlib.sha256(lock).hexdigest()} {python}"


def set_up_packages(venv: Path, lock: Path) -> Path:
    """Makes an environment with the packages of a lock, unless it is there; a broken one is made anew.

    Returns its Python.
    """
    python, packages_stamp = venv / "bin" / "python", venv / "packages"
    wanted = stamp(lock.read_bytes(), f"{sys.version_info[0]}.{sys.version_info[1]}")
    if python.exists() and packages_stamp.exists() and packages_stamp.read_text() == wanted:
        return python
    where = venv.relative_to(ROOT)
    say(f"Setting up Yearmark in {where}; this is done once, fetches about 130 MB and takes a minute.")
    made = run(sys.executable, "-m", "venv", "--without-pip", "--clear", venv) == 0
    options = ("--require-hashes", "--only-binary=:all:", "-qq")
    if not made or run(*pip(python), "install", *options, "-r", lock):
        sys.exit("The packages could not be installed; the lines above say why. Then run this again.")
    packages_stamp.write_text(wanted)
    return python


def pip(python: Path) -> list[str | Path]:
    """A pip that installs for a Python: that which runs this, or one unpacked there where that is too old."""
    if can_reach_another_python(output(sys.executable, "-m", "pip", "--version")):
        return [sys.executable, "-m", "pip", "--python", python]
    if run(python, "-m", "ensurepip", "--default-pip"):
        sys.exit("Python's own installer is missing. On Debian and Ubuntu: apt-get install python3-pip")
    return [python, "-m", "pip"]


def can_reach_another_python(version: str) -> bool:
    """True for what `pip --version` prints from 22.3 on, which knows `--python`."""
    found = re.match(r"pip (\d+)\.(\d+)", version)
    return found is not None and (int(found[1]), int(found[2])) >= (22, 3)


def set_up_qt(display: bool, needed: bool) -> None:
    """Looks once whether Qt finds its system libraries, for a window too where there is a display.

    Installs them as root on Debian and Ubuntu, else says how. Without a display much can be done
    without Qt, so unless it is `needed` that is not the end.
    """
    stamp_of_qt = VENV / ("qt-window" if display else "qt")
    if stamp_of_qt.exists():
        return
    missing = missing_libraries(display)
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"Installing what Qt needs of the system: {', '.join(missing)}.")
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *DEBIAN_PACKAGES.split())
        missing = missing_libraries(display)
    if not missing:
        keep_compiled(PYTHON, next(VENV.glob("lib/*/site-packages")))
        stamp_of_qt.touch()
        return
    say(advice(missing, debian=bool(shutil.which("apt-get"))))
    if display or needed:
        sys.exit(1)


def keep_compiled(python: Path, packages: Path) -> None:
    """Has PySide keep its own Python files among the packages, compiled.

    It would unpack them from its library and compile them at each start: a tenth of the time until an empty
    window is there. This variable, which PySide reads itself, has it keep them.
    """
    unpacking = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": str(packages)}
    subprocess.run([python, "-c", "import PySide6.QtCore"], env=unpacking, stdout=sys.stderr)
    run(python, "-m", "compileall", "-q", packages / "shiboken6" / "files.dir")


def missing_libraries(display: bool) -> list[str]:
    """The system libraries that Qt in `.venv` asks for and does not find."""
    folder = next(VENV.glob("lib/*/site-packages/PySide6"))
    parts = [folder / part for part in (*QT_PARTS, *([QT_WINDOW] if display else []))]
    return not_found(output("ldd", *parts))


def not_found(ldd: str) -> list[str]:
    """The names that `ldd` could not find, each once."""
    return sorted(set(re.findall(r"(\S+) => not found", ldd)))


def advice(missing: list[str], debian: bool) -> str:
    """What is missing, and the one line that mends it."""
    mend = "Install the packages of your system that hold them, then run this again."
    if debian:
        mend = f"Run this once:\n    sudo apt-get install -y {DEBIAN_PACKAGES}"
    return f"There can be no window: Qt does not find {', '.join(missing)} on this system.\n{mend}"


# What takes as long as all the rest.
SCREENS = "tests/screens"


def checks(arguments: list[str]) -> list[list[list[str]]]:
    """The modules to run, for what follows `run.py test`: one step after another, each side by side.

    Without paths the tests run in two halves, the screens and the rest, for two cores. Only `--all`
    counts which lines were run: counting doubles the time.
    """
    every = "--all" in arguments
    rest = [argument for argument in arguments if argument != "--all"]
    pytest = ["coverage", "run", "--parallel-mode", "-m", "pytest", "-m", ""] if every else ["pytest"]
    halves = [[*pytest, *rest]] if rest else [[*pytest, SCREENS], [*pytest, f"--ignore={SCREENS}"]]
    forget, tell = ["coverage", "erase"], [[["coverage", "combine", "--quiet"]], [["coverage", "report"]]]
    read = [["ruff", "format", "--check", "."], ["ruff", "check", "."], ["mypy", "--strict", "desktop"]]
    return [read, [forget], halves, *tell] if every else [read, halves]


def run_checks(steps: list[list[list[str]]], environment: dict[str, str]) -> int:
    """Runs every check, also after one has failed; 0 where all passed."""
    failed = [module for step in steps for module in run_side_by_side(step, environment)]
    names = "; ".join(" ".join(module) for module in failed)
    say(f"\nFailed: {names}" if failed else "\nAll checks passed.")
    return 1 if failed else 0


def run_side_by_side(step: list[list[str]], environment: dict[str, str]) -> list[list[str]]:
    """Runs modules at the same time and gives those that failed; what the later ones print comes after."""
    with contextlib.ExitStack() as open_files:
        running = []
        for place, module in enumerate(step):
            printed = open_files.enter_context(tempfile.TemporaryFile()) if place else None
            started = subprocess.Popen([PYTHON, "-m", *module], cwd=ROOT, env=environment, stdout=printed)
            running.append((module, started, printed))
        failed = []
        for module, started, printed in running:
            say(f"\n$ {' '.join(module)}")
            if started.wait():
                failed.append(module)
            if printed:
                printed.seek(0)
                sys.stdout.flush()
                shutil.copyfileobj(printed, sys.stdout.buffer)
                sys.stdout.flush()
        return failed


def run(*command: str | Path) -> int:
    """Runs a command, its output on standard error; its exit status."""
    return subprocess.run(command, stdout=sys.stderr).returncode


def output(*command: str | Path) -> str:
    """What a command prints, errors left out; nothing where there is no such command."""
    if not shutil.which(command[0]):
        return ""
    return subprocess.run(command, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main(sys.argv[1:])
