"""What the program stands on, as text to send along with a question; nothing in it tells of a person."""

from __future__ import annotations

import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion

# Each library that is handed out with the program, and its licence.
LIBRARIES = {
    "PySide6-Essentials": "LGPL-3.0",
    "anyascii": "ISC",
    "cryptography": "Apache-2.0 or BSD-3-Clause",
    "icalendar": "BSD-2-Clause",
    "peewee": "MIT",
    "pillow": "MIT-CMU",
    "pydantic": "MIT",
    "pypdf": "BSD-3-Clause",
    "pypdfium2": "BSD-3-Clause or Apache-2.0",
    "python-calamine": "MIT",
    "reportlab": "BSD-3-Clause",
    "uharfbuzz": "Apache-2.0",
    "xlsxwriter": "BSD-2-Clause",
}


def report() -> str:
    """Versions and licences, a line each. Folders are left out: their names hold that of the user."""
    system = f"{platform.system()} {platform.release()} on {platform.machine()}"
    return "\n".join(
        (
            f"Yearmark {version_of('yearmark') or 'from a checkout'} (Apache-2.0)",
            f"Python {platform.python_version()}, Qt {qVersion()}, SQLite {sqlite3.sqlite_version}; {system}",
            *(f"{name} {version_of(name) or 'not found'} ({licence})" for name, licence in LIBRARIES.items()),
            "IBM Plex (OFL-1.1); names of states from Unicode CLDR (Unicode-3.0)",
        )
    )


def version_of(package: str) -> str:
    """The version of an installed package; empty where it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
