"""The path of an SVG shape as moves, lines and curves in absolute places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import acos, ceil, cos, hypot, pi, radians, sin, sqrt, tan

# A step: "M" x y, "L" x y, "C" with two control points and the end, or "Z".
Step = tuple[str, tuple[float, ...]]

_WORD = re.compile(r"([a-zA-Z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([\s,]+)|(.)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def path_steps(data: str) -> Iterator[Step]:
    """The steps of a `d` attribute. Raises ValueError where it can't be read."""
    x = y = begin_x = begin_y = 0.0
    control: tuple[float, float] | None = None  # of the curve before, for the smooth ones
    before = ""
    for command, values in _commands(data):
        name, moved = command.upper(), command.islower()
        absolute = _absolute(name, values, x, y) if moved else values
        if name == "Z":
            yield "Z", ()
            x, y = begin_x, begin_y
        elif name == "A":
            yield from _arc(x, y, absolute)
            x, y = absolute[5:]
        else:
            step, control = _step(name, absolute, x, y, control if before in _SMOOTH[name] else None)
            yield step
            x, y = step[1][-2:]
            if name == "M":
                begin_x, begin_y = x, y
        before = name


_SMOOTH = {"S": "CS", "T": "QT", "M": "", "L": "", "H": "", "V": "", "C": "", "Q": ""}


def _commands(data: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    command = ""
    values: list[float] = []
    for found in _WORD.finditer(data):
        letter, number, _, wrong = found.groups()
        if wrong or (letter and letter.upper() not in _TAKES):
            raise ValueError(f"its path has {found.group()!r}, which no path has")
        if letter:
            if values:
                raise ValueError(f"its path breaks off after {command}")
            command = letter
            if letter in "Zz":
                yield letter, ()
        elif number:
            values.append(float(number))
            if not command or len(values) == _TAKES[command.upper()]:
                yield command, tuple(values)
                values = []
                # What follows a move without a letter are lines.
                command = {"M": "L", "m": "l"}.get(command, command)


def _absolute(name: str, values: tuple[float, ...], x: float, y: float) -> tuple[float, ...]:
    if name == "V":
        return (values[0] + y,)
    if name == "A":
        return (*values[:5], values[5] + x, values[6] + y)
    return tuple(value + (y if place % 2 else x) for place, value in enumerate(values))


def _step(
    name: str, to: tuple[float, ...], x: float, y: float, control: tuple[float, float] | None
) -> tuple[Step, tuple[float, float] | None]:
    """One step, and the control point that a smooth curve after it mirrors."""
    if name in ("M", "L"):
        return (name, to), None
    if name in ("H", "V"):
        return ("L", (to[0], y) if name == "H" else (x, to[0])), None
    mirrored = (2 * x - control[0], 2 * y - control[1]) if control else (x, y)
    if name in ("C", "S"):
        whole = to if name == "C" else (*mirrored, *to)
        return ("C", whole), (whole[2], whole[3])
    middle = (to[0], to[1]) if name == "Q" else mirrored
    end = to[-2:]
    first = (x + 2 / 3 * (middle[0] - x), y + 2 / 3 * (middle[1] - y))
    second = (end[0] + 2 / 3 * (middle[0] - end[0]), end[1] + 2 / 3 * (middle[1] - end[1]))
    return ("C", (*first, *second, *end)), middle


def _arc(x: float, y: float, values: tuple[float, ...]) -> Iterator[Step]:
    """A part of an ellipse as curves (SVG 1.1, appendix F.6)."""
    wide, high, turned, large, sweep, end_x, end_y = values
    wide, high, turn = abs(wide), abs(high), radians(turned)
    if not (wide and high) or (x, y) == (end_x, end_y):
        yield "L", (end_x, end_y)
        return
    half_x, half_y = (x - end_x) / 2, (y - end_y) / 2
    near_x = cos(turn) * half_x + sin(turn) * half_y
    near_y = cos(turn) * half_y - sin(turn) * half_x
    grown = sqrt(max(1, (near_x / wide) ** 2 + (near_y / high) ** 2))
    wide, high = wide * grown, high * grown
    over = (wide * high) ** 2 - (wide * near_y) ** 2 - (high * near_x) ** 2
    root = sqrt(max(0, over) / ((wide * near_y) ** 2 + (high * near_x) ** 2))
    root = -root if bool(large) == bool(sweep) else root
    mid_x, mid_y = root * wide * near_y / high, -root * high * near_x / wide
    centre = (
        cos(turn) * mid_x - sin(turn) * mid_y + (x + end_x) / 2,
        sin(turn) * mid_x + cos(turn) * mid_y + (y + end_y) / 2,
    )
    begin = _angle(1, 0, (near_x - mid_x) / wide, (near_y - mid_y) / high)
    far = _angle(
        (near_x - mid_x) / wide, (near_y - mid_y) / high, (-near_x - mid_x) / wide, (-near_y - mid_y) / high
    )
    far = far % (2 * pi) if sweep else far % (2 * pi) - 2 * pi
    yield from ellipse_steps(centre, wide, high, begin, far, turn)


def ellipse_steps(
    centre: tuple[float, float], wide: float, high: float, begin: float, far: float, turn: float = 0
) -> Iterator[Step]:
    """Curves along an ellipse, from an angle, for an angle, in radians; the first point is taken."""
    count = max(1, ceil(abs(far) / (pi / 2) - 1e-9))
    step = far / count
    reach = 4 / 3 * tan(step / 4)
    for number in range(count):
        one, two = begin + number * step, begin + (number + 1) * step
        points = (
            (cos(one) - reach * sin(one), sin(one) + reach * cos(one)),
            (cos(two) + reach * sin(two), sin(two) - reach * cos(two)),
            (cos(two), sin(two)),
        )
        placed: list[float] = []
        for right, down in points:
            placed.append(centre[0] + cos(turn) * wide * right - sin(turn) * high * down)
            placed.append(centre[1] + sin(turn) * wide * right + cos(turn) * high * down)
        yield "C", tuple(placed)


def _angle(ax: float, ay: float, bx: float, by: float) -> float:
    length = hypot(ax, ay) * hypot(bx, by)
    found = acos(max(-1, min(1, (ax * bx + ay * by) / length)))
    return -found if ax * by - ay * bx < 0 else found
