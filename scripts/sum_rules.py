"""Sums up the shipped files of rules and papers: `python -m scripts.sum_rules`.

resources/as-shipped.json says which files the tests have found sound, by name and sum. The program reads a
file that is there without checking it once more; one that was changed it checks, which takes longer.
"""

from __future__ import annotations

import json
from pathlib import Path
from zlib import crc32

RESOURCES = Path(__file__).parent.parent / "resources"
SUMS = RESOURCES / "as-shipped.json"


def sums() -> dict[str, int]:
    """The sum of each file as it stands now."""
    files = [*sorted((RESOURCES / "rules").glob("*.toml")), RESOURCES / "papers.toml"]
    return {file.name: crc32(file.read_bytes()) for file in files}


def main() -> None:
    """Writes the sums of all."""
    SUMS.write_text(json.dumps(sums(), indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
