"""Where the files shipped with the program are: fonts, rules, wording, icons, the sample."""

from __future__ import annotations

from pathlib import Path

# `resources` lies beside `desktop` in a checkout, in an installed wheel and in a PyInstaller bundle alike.
_HOME = Path(__file__).resolve().parent.parent / "resources"
# The manual lies there too, but in a checkout, where it is one of the documents.
_DOCUMENTS = _HOME.parent / "docs"


def resource(name: str) -> Path:
    """The path of a shipped file or folder, by its name under `resources/`: `rules`, `fonts/OFL.txt`.

    Raises FileNotFoundError where nothing of that name was shipped.
    """
    path = next((home / name for home in (_HOME, _DOCUMENTS) if (home / name).exists()), None)
    if path is None:
        raise FileNotFoundError(f"{name} is not among the files shipped with the program")
    return path
