"""Makes the pictures of the manual from the sample: `python -m scripts.make_manual_pictures [FOLDER]`.

Those that a page of the manual names, and no other; small and of few colours, as they are shipped.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from scripts.make_pictures import take

MANUAL = Path(__file__).parent.parent / "docs" / "manual"
_PICTURE = re.compile(r"!\[[^]]+\]\(pictures/([\w-]+)\.png\)")
_SIZE = (960, 600)
_COLOURS = 128


def named() -> Iterator[str]:
    """The names of the pictures that the pages of the manual show."""
    for page in sorted(MANUAL.rglob("*.md")):
        yield from _PICTURE.findall(page.read_text(encoding="utf-8"))


def main(folder: Path) -> None:
    """Makes them all into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR="1")
    wanted = sorted(set(named()))
    with tempfile.TemporaryDirectory() as scratch:
        take(Path(scratch), Path(scratch), dark=False, long=False, language="en", wanted=wanted)
        for name in wanted:
            with Image.open(Path(scratch) / f"{name}.png") as whole:
                small = whole.convert("RGB").resize(_SIZE, Image.Resampling.LANCZOS)
            small.quantize(_COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE).save(
                folder / f"{name}.png", optimize=True
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else MANUAL / "pictures")
