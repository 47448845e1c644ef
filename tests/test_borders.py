"""The borders between the rooms, as the table in README.md draws them, and the size of what is in them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "desktop"
FILES = sorted(path.relative_to(HOUSE).as_posix() for path in HOUSE.rglob("*.py"))

FACTS = {"case", "countries", "resources", "phrase"}
MAY_USE = {
    "case": set(),
    "resources": set(),
    "phrase": set(),
    "settings": {"phrase"},
    "recent": {"settings"},
    "countries": {"resources"},
    "eligibility": FACTS,
    "entry": FACTS,
    "casebook": FACTS | {"eligibility", "entry"},
    "letters": FACTS | {"settings", "eligibility", "casebook"},
    "lists": {"case", "casebook", "letters", "phrase"},
    "screens": FACTS | {"recent", "settings", "eligibility", "entry", "casebook", "letters", "lists"},
}
# The rooms within a room; each uses only those before it.
WITHIN = {
    "casebook": (
        *("tables", "lookup", "history", "people", "intake", "steps", "lists", "erasure", "keeping"),
    ),
    "letters": ("paper", "words", "proof", "issuing"),
    "screens": (
        *("words", "look", "controls", "tables", "mark", "page", "papers", "form", "panel", "list", "why"),
        *("letters", "batch", "compare", "today", "settings", "casebooks", "safety", "intake", "window"),
    ),
}
START_UP = ("__init__", "__main__", "start", "commands")
KEPT_TO = {
    "PySide6": ("screens/", "start"),
    "peewee": ("casebook/",),
    "playhouse": ("casebook/",),
    "reportlab": ("letters/paper/page",),
    "pypdf": ("letters/",),
    "pyhanko": ("letters/proof/signing",),
    "xlsxwriter": ("lists/",),
    "keyring": ("casebook/keeping/kept_passphrase",),
    "icalendar": ("lists/",),
}

# The record kept for a person's safety is read by its own page alone: by no letter, list, export or command.
KEPT_APART = ("casebook.people.safeguarding", "casebook.tables.safety_tables", "IndicatorRow", "ContactRow")
MAY_READ_IT = {
    "casebook/people/safeguarding.py",
    "casebook/tables/tables.py",
    # Whose record it is and how to be in touch, when two people become one; never what the record says.
    "casebook/tables/images.py",
    "casebook/steps/merging.py",
    "screens/list/people_page.py",
    "screens/panel/contact_line.py",
    "screens/safety/safeguarding_page.py",
    "screens/safety/indicator_lines.py",
}


def syntax_of(name: str) -> ast.Module:
    return ast.parse((HOUSE / name).read_text(encoding="utf-8"))


def imported(name: str) -> Iterator[str]:
    """Every module a file imports, also inside its functions; those of the house as `desktop.…`."""
    for node in ast.walk(syntax_of(name)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}:{node.lineno} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("name", FILES)
def test_a_room_uses_only_the_rooms_below_it(name: str) -> None:
    room = name.removesuffix(".py").split("/")[0]
    if room.startswith(START_UP):
        return
    used = {module.split(".")[1] for module in imported(name) if module.startswith("desktop.")}
    assert used - {room} <= MAY_USE[room]


@pytest.mark.parametrize("name", [name for name in FILES if name.count("/") == 2])
def test_a_room_within_a_room_uses_only_those_before_it(name: str) -> None:
    house, room, _ = name.split("/")
    order = WITHIN[house].index
    modules = [module.split(".") for module in imported(name) if module.startswith(f"desktop.{house}.")]
    assert all(order(module[2]) <= order(room) for module in modules)


@pytest.mark.parametrize("name", FILES)
def test_each_library_is_kept_to_its_room(name: str) -> None:
    used = {module.split(".")[0] for module in imported(name)}
    assert not [library for library in used & KEPT_TO.keys() if not name.startswith(KEPT_TO[library])]


@pytest.mark.parametrize("name", FILES)
def test_the_record_of_safety_is_read_by_its_own_page_alone(name: str) -> None:
    reads = [module for module in imported(name) if any(apart in module for apart in KEPT_APART)]
    assert not reads or name in MAY_READ_IT


@pytest.mark.parametrize("name", FILES)
def test_no_file_is_past_300_lines_and_no_function_past_50(name: str) -> None:
    assert len((HOUSE / name).read_text(encoding="utf-8").splitlines()) <= 300
    functions = [node for node in ast.walk(syntax_of(name)) if isinstance(node, ast.FunctionDef)]
    assert not [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= 50]
