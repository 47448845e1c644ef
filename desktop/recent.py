"""The casebooks that were open before, as the settings file remembers them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from desktop.settings import SettingsError, load_settings, save_settings

MOST = 8


def sample_in(data_dir: Path) -> Path:
    """Where the sample is made anew each time it is opened; it is not remembered."""
    return data_dir / "sample.yearmark"


def remember(data_dir: Path, path: Path) -> None:
    """Puts a casebook first on the list, as the one that is open.

    Where the settings can't be read or written it is not remembered: that keeps nobody from their work.
    """
    with suppress(SettingsError):
        kept, name = load_settings(data_dir), str(path.resolve())
        recent = (name, *(one for one in kept.recent if one != name))[:MOST]
        if (recent, name) != (kept.recent, kept.last_casebook):
            save_settings(data_dir, replace(kept, recent=recent, last_casebook=name))


def forget(data_dir: Path, name: str) -> None:
    """Takes a casebook off the list; the file itself, where it is still there, is left alone.

    name: as it stands in the list. Raises SettingsError where the settings can't be read or written.
    """
    kept = load_settings(data_dir)
    recent = tuple(one for one in kept.recent if one != name)
    last = "" if kept.last_casebook == name else kept.last_casebook
    save_settings(data_dir, replace(kept, recent=recent, last_casebook=last))
