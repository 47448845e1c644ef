"""Brings the catalogues of the window's languages up to date: `python -m scripts.update_translations`.

Texts that are new in the code stand in resources/translations/*.ts afterwards, to be translated there, by
hand or with pyside6-linguist; those that are gone are taken out. What is translated goes into the .qm files,
which the program reads. Run it once more after translating; tests/test_translations.py says when it is due.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CATALOGUES = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
# English stands in the code; its catalogue holds only the forms that go with a number.
LANGUAGES = {"en": ["-pluralonly"], "ru": [], "es": []}
# The functions, beside Qt's own, that are given a text: screens/words/language.py and phrase.py.
OURS = "tr+=plural,tr+=phrase"


def main() -> None:
    """Updates every catalogue, and what is made from it."""
    for language in LANGUAGES:
        catalogue = CATALOGUES / f"yearmark_{language}.ts"
        update(catalogue, language)
        release(catalogue, catalogue.with_suffix(".qm"))


def update(catalogue: Path, language: str) -> None:
    """Puts the texts of the code into a catalogue, and takes out those that are gone."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "desktop").rglob("*.py"))]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext"]
    named = ["-tr-function-alias", OURS, "-source-language", "en", "-target-language", language]
    command = [TOOLS / "pyside6-lupdate", *sources, *options, *named, *LANGUAGES[language]]
    subprocess.run([*command, "-ts", catalogue], cwd=ROOT, check=True)


def release(catalogue: Path, to: Path) -> None:
    """Makes the file that the program reads."""
    subprocess.run([TOOLS / "pyside6-lrelease", "-silent", catalogue, "-qm", to], check=True)


if __name__ == "__main__":
    main()
