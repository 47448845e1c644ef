"""The office's logo: the picture file named in the settings, read and looked at before it is printed."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from desktop.letters.paper.letter import Logo
from desktop.letters.paper.page_logo import check_logo
from desktop.phrase import phrase

_PNG = b"\x89PNG\r\n\x1a\n"
_MOST_BYTES = 4_000_000


class LogoError(Exception):
    """A logo that can't be printed; the text is a sentence that says what, where and what to do."""


def load_logo(path: str) -> Logo | None:
    """The logo in a file, PNG or SVG; None for an empty path. Raises LogoError."""
    if not path:
        return None
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise LogoError(_sentence(path, error.strerror or "it can't be read")) from error
    return _looked_at(path, content)


@lru_cache(maxsize=2)
def _looked_at(path: str, content: bytes) -> Logo:
    if len(content) > _MOST_BYTES:
        raise LogoError(_sentence(path, "it is larger than 4 MB"))
    svg = path.lower().endswith(".svg")
    if not svg and not content.startswith(_PNG):
        raise LogoError(_sentence(path, "it is not a PNG picture"))
    logo = Logo(content, svg)
    try:
        check_logo(logo)
    except ValueError as error:
        raise LogoError(_sentence(path, str(error))) from error
    return logo


def _sentence(path: str, wrong: str) -> str:
    return phrase(
        "The office's logo {path} can't be printed: {wrong}. Choose another in the settings, or none."
    ).format(path=path, wrong=wrong)
