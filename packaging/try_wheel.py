"""Installs the wheel of `dist` into a fresh environment, runs the demo from it, and removes it.

`python3 packaging/try_wheel.py` with a Python that has pip. The first thing that is not so ends the trial
with a sentence and status 1.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """The whole life of the wheel, in order."""
    [wheel] = (ROOT / "dist").glob("yearmark-*.whl")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        venv.create(folder / "venv", with_pip=True)
        commands = folder / "venv" / "bin"
        before = installed(folder)
        run(folder, commands / "pip", "install", "--quiet", wheel)
        run(folder, commands / "yearmark", "demo", "--headless", "--to", "out")
        letters = list((folder / "out").rglob("*.pdf"))
        expect(bool(letters), "The demo printed no letters.")
        run(folder, commands / "pip", "uninstall", "--quiet", "--yes", "yearmark")
        left = {name for name in installed(folder) - before if name in ("desktop", "resources", "yearmark")}
        expect(not left, f"Removed, but these are left: {', '.join(sorted(left))}")
    print(
        f"The wheel installs, prints {len(letters)} letters in the demo, and goes without leaving anything."
    )


def installed(folder: Path) -> set[str]:
    """The names of what lies in the environment's packages, and its commands."""
    return {
        path.name for part in ("lib/python*/site-packages", "bin") for path in folder.glob(f"venv/{part}/*")
    }


def run(folder: Path, *command: str | Path) -> None:
    """Runs a command in a folder; its failure ends the trial, after its own words."""
    expect(subprocess.run(command, cwd=folder).returncode == 0, f"Failed: {' '.join(map(str, command))}")


def expect(true: bool, sentence: str) -> None:
    """Ends the trial with a sentence where something is not so."""
    if not true:
        sys.exit(sentence)


if __name__ == "__main__":
    main()
