"""Cases as one JSON document that other programs read, and that an import takes back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from desktop.case import Case
from desktop.casebook.people.plain_cases import plain_case
from desktop.letters.words.files import private_file
from desktop.lists.cells import ListError
from desktop.phrase import phrase


def write_json(path: Path, cases: Iterable[Case]) -> None:
    """Writes the cases, one to a line, for this user alone; a file there is replaced.

    Raises ListError where the file can't be written.
    """
    try:
        with private_file(path) as file:
            file.write(b'{"cases": [')
            between = b"\n"
            for case in cases:
                file.write(between + json.dumps(plain_case(case), ensure_ascii=False).encode())
                between = b",\n"
            file.write(b"\n]}\n")
    except OSError as error:
        raise ListError(
            phrase("The cases can't be written to {path}: {why}.").format(path=path, why=error.strerror)
        ) from error
