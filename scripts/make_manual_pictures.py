"""Makes the pictures of the manual from the sample: `python -m scripts.make_manual_pictures [FOLDER]`.

Those that a page of the manual names, and no other, in each language; small and of few colours, as shipped.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from scripts.make_pictures import take

MANUAL = Path(__file__).parent.parent / "docs" / "manual"
# Each language of the manual, and where its pages lie.
PLACES = {"en": ".", "ru": "ru", "es": "es"}
_PICTURE = re.compile(r"!\[[^]]+\]\(pictures/([\w-]+)\.png\)")
_SIZE = (960, 600)
_COLOURS = 128


def named(language: str) -> list[str]:
    """The names of the pictures that the pages of the manual show in a language."""
    pages = sorted((MANUAL / PLACES[language]).glob("*.md"))
    return sorted({name for page in pages for name in _PICTURE.findall(page.read_text(encoding="utf-8"))})


def main(folder: Path) -> None:
    """Makes them all into a folder, each language in a program of its own."""
    for language in PLACES:
        subprocess.run(
            [sys.executable, "-m", "scripts.make_manual_pictures", str(folder), language], check=True
        )


def make(folder: Path, language: str) -> None:
    """Makes those of one language, where its pages look for them."""
    pictures = folder / PLACES[language] / "pictures"
    pictures.mkdir(parents=True, exist_ok=True)
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1")
    wanted = named(language)
    with tempfile.TemporaryDirectory() as scratch:
        take(Path(scratch), Path(scratch), dark=False, long=False, language=language, wanted=wanted)
        for name in wanted:
            with Image.open(Path(scratch) / f"{name}.png") as whole:
                small = whole.convert("RGB").resize(_SIZE, Image.Resampling.LANCZOS)
            # Turned over the means once more, the grounds keep their own colours.
            few = small.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE)
            few.save(pictures / f"{name}.png", optimize=True)


if __name__ == "__main__":
    into = Path(sys.argv[1]) if len(sys.argv) > 1 else MANUAL
    make(into, sys.argv[2]) if len(sys.argv) > 2 else main(into)
