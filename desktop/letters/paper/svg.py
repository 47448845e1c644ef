"""Reads the SVG files that logos are: filled and drawn shapes. What it does not know it refuses by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import cos, pi, radians, sin, tan
from xml.etree import ElementTree

from desktop.letters.paper.svg_path import Step, ellipse_steps, path_steps

Matrix = tuple[float, float, float, float, float, float]

_ASIDE = ("title", "desc", "metadata", "defs", "namedview", "style")
_NAMED = {"black": "#000000", "white": "#ffffff", "red": "#ff0000", "green": "#008000", "blue": "#0000ff"}
_NAMED |= {"gray": "#808080", "grey": "#808080", "currentColor": "#000000"}
_NUMBERS = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


@dataclass(frozen=True, slots=True)
class Style:
    """How a shape is painted; a colour is `#rrggbb`, or empty for none."""

    fill: str = "#000000"
    stroke: str = ""
    width: float = 1
    even_odd: bool = False


@dataclass(frozen=True, slots=True)
class Painted:
    """One shape: its steps in its own space, where that lies in the picture's, and its paint."""

    steps: tuple[Step, ...]
    place: Matrix
    style: Style


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture from its top left corner at 0, 0, with y downwards."""

    width: float
    height: float
    shapes: tuple[Painted, ...]


def read_svg(content: bytes) -> Drawing:
    """The picture of an SVG file. Raises ValueError with what it holds that can't be printed."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ValueError("it has a document type of its own; save it as plain SVG")
    try:
        root = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise ValueError(f"it is not SVG ({error})") from error
    if _name(root) != "svg":
        raise ValueError("it is not SVG")
    left, top, width, height = _box(root)
    shapes = tuple(_shapes(root, (1, 0, 0, 1, -left, -top), _style(root, Style())))
    return Drawing(width, height, shapes)


def _name(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _box(root: ElementTree.Element) -> tuple[float, float, float, float]:
    said = [float(number) for number in _NUMBERS.findall(root.get("viewBox", ""))]
    if len(said) != 4:
        said = [0, 0, *(_number(root.attrib, name) for name in ("width", "height"))]
    if said[2] <= 0 or said[3] <= 0:
        raise ValueError("it has no size; give it a viewBox")
    return said[0], said[1], said[2], said[3]


def _shapes(element: ElementTree.Element, place: Matrix, style: Style) -> Iterator[Painted]:
    for child in element:
        name = _name(child)
        if name in _ASIDE:
            continue
        own_place = _times(place, _matrix(child.get("transform", "")))
        own_style = _style(child, style)
        if name == "g":
            yield from _shapes(child, own_place, own_style)
        elif steps := tuple(_steps(name, child.attrib)):
            yield Painted(steps, own_place, own_style)


def _steps(name: str, said: Mapping[str, str]) -> Iterator[Step]:
    match name:
        case "path":
            yield from path_steps(said.get("d", ""))
        case "rect":
            x, y, wide, high = (_number(said, key) for key in ("x", "y", "width", "height"))
            yield from _lines([x, y, x + wide, y, x + wide, y + high, x, y + high], True)
        case "circle" | "ellipse":
            x, y = _number(said, "cx"), _number(said, "cy")
            wide, high = (_number(said, key) for key in (("r", "r") if name == "circle" else ("rx", "ry")))
            yield "M", (x + wide, y)
            yield from ellipse_steps((x, y), wide, high, 0, 2 * pi)
            yield "Z", ()
        case "polygon" | "polyline":
            yield from _lines([float(n) for n in _NUMBERS.findall(said.get("points", ""))], name == "polygon")
        case "line":
            yield from _lines([_number(said, key) for key in ("x1", "y1", "x2", "y2")], False)
        case _:
            raise ValueError(f"it holds <{name}>, and only plain shapes are printed; turn it into paths")


def _lines(points: list[float], closed: bool) -> Iterator[Step]:
    for place in range(0, len(points) - 1, 2):
        yield "L" if place else "M", (points[place], points[place + 1])
    if closed:
        yield "Z", ()


def _number(said: Mapping[str, str], key: str) -> float:
    found = _NUMBERS.match(said.get(key, "").strip())
    return float(found.group()) if found else 0


def _style(element: ElementTree.Element, style: Style) -> Style:
    said = dict(element.attrib)
    said |= {
        key.strip(): value.strip()
        for key, _, value in (one.partition(":") for one in said.get("style", "").split(";"))
    }
    if "fill" in said:
        style = replace(style, fill=_colour(said["fill"]))
    if "stroke" in said:
        style = replace(style, stroke=_colour(said["stroke"]))
    if "stroke-width" in said:
        style = replace(style, width=_number(said, "stroke-width"))
    if "fill-rule" in said:
        style = replace(style, even_odd=said["fill-rule"] == "evenodd")
    return style


def _colour(said: str) -> str:
    said = said.strip()
    if said in ("none", "transparent"):
        return ""
    if re.fullmatch(r"#[0-9a-fA-F]{3}", said):
        return "#" + "".join(2 * sign for sign in said[1:])
    if re.fullmatch(r"#[0-9a-fA-F]{6}", said):
        return said
    if parts := re.fullmatch(r"rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)", said):
        return "#" + "".join(f"{min(255, int(part)):02x}" for part in parts.groups())
    if said in _NAMED:
        return _NAMED[said]
    raise ValueError(f"it has the colour {said!r}; use one such as #0e6468")


def _matrix(said: str) -> Matrix:
    whole: Matrix = (1, 0, 0, 1, 0, 0)
    for name, inside in re.findall(r"(\w+)\s*\(([^)]*)\)", said):
        whole = _times(whole, _one_matrix(name, [float(number) for number in _NUMBERS.findall(inside)]))
    return whole


def _one_matrix(name: str, values: list[float]) -> Matrix:
    match name, values:
        case "matrix", [a, b, c, d, e, f]:
            return a, b, c, d, e, f
        case "translate", [x, *y]:
            return 1, 0, 0, 1, x, y[0] if y else 0
        case "scale", [x, *y]:
            return x, 0, 0, y[0] if y else x, 0, 0
        case "rotate", [angle, *centre]:
            x, y_ = centre or (0, 0)
            turn = radians(angle)
            turned = (cos(turn), sin(turn), -sin(turn), cos(turn), 0.0, 0.0)
            return _times(_times((1, 0, 0, 1, x, y_), turned), (1, 0, 0, 1, -x, -y_))
        case "skewX", [angle]:
            return 1, 0, tan(radians(angle)), 1, 0, 0
        case "skewY", [angle]:
            return 1, tan(radians(angle)), 0, 1, 0, 0
    raise ValueError(f"it is placed with {name}, which can't be read")


def _times(one: Matrix, two: Matrix) -> Matrix:
    """Both after one another, `two` first."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * m + e, b * k + d * m + f
