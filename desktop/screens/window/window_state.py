"""How the window was left: its size, its panes and columns, the order of the list, and the last place in it.

Kept beside the settings, but no setting: nobody writes it by hand, and a file that can't be used is passed
over without a word and written anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

FILE_NAME = "window.json"
_LARGEST = 100_000


@dataclass(frozen=True, slots=True)
class WindowState:
    """Lengths are in pixels; `hidden` names the columns left out, parted by a space.

    `book`, `case` and `person` say who was in hand in which casebook.
    """

    width: int = 0
    height: int = 0
    maximized: bool = False
    left_pane: int = 0
    case_panel: int = 0
    columns: Mapping[str, int] = field(default_factory=dict)
    order: str = ""
    view: str = ""
    book: str = ""
    case: str = ""
    person: int = 0
    scroll: int = 0
    hidden: str = ""


def load_state(data_dir: Path) -> WindowState:
    """The state kept in the folder; the parts that can't be used are as in a window never opened before."""
    try:
        found = json.loads((data_dir / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return WindowState()
    kept = found if isinstance(found, dict) else {}
    usable = {one.name: kept[one.name] for one in fields(WindowState) if _is_like(one.name, kept)}
    return WindowState(**usable)


def save_state(data_dir: Path, state: WindowState) -> None:
    """Keeps the state in the folder, as far as it can be written: nobody is kept from closing the window."""
    path = data_dir / FILE_NAME
    fresh = path.with_suffix(".new")
    with suppress(OSError):
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh.write_text(json.dumps(asdict(state), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        fresh.replace(path)


def _is_like(name: str, kept: Mapping[str, Any]) -> bool:
    """True where a value of that name is of the kind that the window would have written."""
    value, example = kept.get(name), getattr(WindowState(), name)
    if isinstance(example, Mapping):
        return isinstance(value, dict) and all(map(_is_length, value.values()))
    if isinstance(example, int) and not isinstance(example, bool):
        return _is_length(value)
    return type(value) is type(example)


def _is_length(value: object) -> bool:
    return type(value) is int and 0 <= value <= _LARGEST
