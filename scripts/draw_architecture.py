"""Draws docs/pictures/architecture.svg from what the rooms of the house import.

Run it with `python -m scripts.draw_architecture` when the test says that the picture is stale. Each room
stands beneath those that use it. An arrow that follows from others is left out, and so are the standard
library and the names of files: the picture changes when a border does.
"""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "desktop"
PICTURE = ROOT / "docs" / "pictures" / "architecture.svg"

PART_OF = {"PIL": "pillow", "playhouse": "peewee", "pydantic_core": "pydantic"}

Uses = Mapping[str, frozenset[str]]

WIDE, HIGH, BESIDE, BENEATH, EDGE = 380, 48, 30, 34, 20
HEAD = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}" \
font-family="sans-serif">
<title>Which room of the house uses which</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">\
<path d="M0 0L8 4 0 8z" fill="#55605d"/></marker></defs>
<rect width="{0}" height="{1}" fill="#fff"/>"""
ARROW = '<path d="M{} {}L{} {}" stroke="#55605d" stroke-width="1.35" marker-end="url(#tip)"/>'
BOX = """\
<rect x="{x}" y="{y}" width="{wide}" height="{high}" rx="6" fill="#fafbf9" stroke="#7f8985"/>
<text x="{middle}" y="{name_at}" text-anchor="middle" font-size="14" font-weight="600" fill="#1b2322">\
{name}</text>
<text x="{middle}" y="{libraries_at}" text-anchor="middle" font-size="11" fill="#55605d">\
{libraries}</text>"""


def main() -> None:
    """Draws the picture anew."""
    PICTURE.write_text(picture(), "utf-8")


def picture() -> str:
    """The picture of the house as it stands, as SVG."""
    rooms, libraries = what_is_used()
    return drawn(rows_of(rooms), without_shortcuts(rooms), libraries)


def what_is_used() -> tuple[Uses, Uses]:
    """For each room the rooms it uses, and the libraries it uses."""
    rooms: defaultdict[str, set[str]] = defaultdict(set)
    libraries: defaultdict[str, set[str]] = defaultdict(set)
    for path in HOUSE.rglob("*.py"):
        room = path.relative_to(HOUSE).parts[0].removesuffix(".py")
        for module in imported(path):
            top, _, rest = module.partition(".")
            if top == "desktop" and rest:
                rooms[room].add(rest.partition(".")[0])
            elif top != "desktop" and top not in sys.stdlib_module_names:
                libraries[room].add(PART_OF.get(top, top))
    everyone = rooms.keys() | set().union(*rooms.values())
    return (
        {room: frozenset(rooms[room] - {room}) for room in everyone},
        {room: frozenset(libraries[room]) for room in everyone},
    )


def imported(path: Path) -> Iterator[str]:
    """Every module a file imports, also inside its functions."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def beneath(room: str, uses: Uses) -> frozenset[str]:
    """Every room that a room uses, also through others."""
    return uses[room].union(*(beneath(one, uses) for one in uses[room]))


def without_shortcuts(uses: Uses) -> Uses:
    """The same without what follows: who uses a room that uses another may use that one too."""
    return {room: direct.difference(*(beneath(one, uses) for one in direct)) for room, direct in uses.items()}


def rows_of(uses: Uses) -> list[list[str]]:
    """The rooms from top to bottom, each beneath everyone who uses it."""
    rows: list[set[str]] = []
    left = set(uses)
    while left:
        used = set().union(*(uses[room] for room in left))
        row = left - used
        if not row:
            raise ValueError(f"These rooms use each other in a ring: {', '.join(sorted(left))}")
        rows.append(row)
        left -= row
    return [sorted(row) for row in sunk(rows, uses) if row]


def sunk(rows: list[set[str]], uses: Uses) -> list[set[str]]:
    """The rows with each room just over the rooms that it uses, where it stood higher."""
    at = {room: down for down, row in enumerate(rows) for room in row}
    for room in [room for row in reversed(rows) for room in row if uses[room]]:
        at[room] = min(at[used] for used in uses[room]) - 1
    return [{room for room in at if at[room] == down} for down in range(len(rows))]


def drawn(rows: list[list[str]], uses: Uses, libraries: Uses) -> str:
    """The SVG of rooms in rows, with an arrow for each use."""
    wide = max(map(len, rows)) * (WIDE + BESIDE) - BESIDE + 2 * EDGE
    places = {}
    for down, row in enumerate(rows):
        left = (wide - len(row) * (WIDE + BESIDE) + BESIDE) // 2
        for along, room in enumerate(row):
            places[room] = left + along * (WIDE + BESIDE), EDGE + down * (HIGH + BENEATH)
    high = len(rows) * (HIGH + BENEATH) - BENEATH + 2 * EDGE
    arrows = [arrow(places[room], places[used]) for room in places for used in sorted(uses[room])]
    boxes = [box(room, *place, libraries[room]) for room, place in places.items()]
    return "\n".join((HEAD.format(wide, high), *arrows, *boxes, "</svg>\n"))


def arrow(start: tuple[int, int], end: tuple[int, int]) -> str:
    """From the foot of one box to the head of another; past a row between them, round its outside."""
    lean = (end[0] > start[0]) - (end[0] < start[0])
    from_x, to_x = start[0] + WIDE // 2, end[0] + WIDE // 2
    if lean and end[1] - start[1] > HIGH + BENEATH:
        return ARROW.format(from_x + lean * WIDE // 2, start[1] + HIGH // 2, to_x + lean * WIDE // 4, end[1])
    return ARROW.format(from_x + lean * WIDE // 4, start[1] + HIGH, to_x - lean * WIDE // 4, end[1])


def box(room: str, x: int, y: int, libraries: frozenset[str]) -> str:
    """A room by its name, and beneath it the libraries that it alone may know."""
    return BOX.format(
        x=x,
        y=y,
        wide=WIDE,
        high=HIGH,
        middle=x + WIDE // 2,
        name=room,
        name_at=y + (20 if libraries else 29),
        libraries=", ".join(sorted(libraries, key=str.lower)),
        libraries_at=y + 37,
    )


if __name__ == "__main__":
    main()
