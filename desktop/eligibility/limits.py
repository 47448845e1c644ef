"""What a value of a rule file may be beyond its type, written beside the type.

pydantic reads these where a file is checked. It is not imported here: a file that is known to be sound is
read without it, and the window does not wait for a library of that size.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, cast

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

FaultPath = tuple[int | str, ...]


class Values:
    """Values of a file, in a dataclass each. IN_FILE: what a file calls those whose name is another here."""

    __slots__ = ()
    IN_FILE: ClassVar[Mapping[str, str]] = {}
    __pydantic_config__: ClassVar[Mapping[str, object]]

    def __init_subclass__(cls) -> None:
        called = cls.IN_FILE
        cls.__pydantic_config__ = {"extra": "forbid", "alias_generator": lambda name: called.get(name, name)}


class Fault(ValueError):
    """What is wrong with values that are each right. at: where it lies, as a path of keys and places."""

    def __init__(self, wrong: str, *at: int | str):
        super().__init__(wrong)
        self.at: FaultPath = at


@dataclass(frozen=True, eq=False)
class Limit:
    """Limits by the names that they have in schemas of pydantic, such as `min_length`."""

    of: Mapping[str, object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The schema of the type, with the limits."""
        return cast("CoreSchema", {**handler(source), **self.of})


@dataclass(frozen=True, eq=False)
class Before:
    """What makes another value of what stands in the file, before that is looked at."""

    makes: Callable[[object], object]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The schema of the type, behind the change."""
        from pydantic_core.core_schema import no_info_before_validator_function

        return no_info_before_validator_function(self.makes, handler(source))


@dataclass(frozen=True, eq=False)
class ToldBy:
    """One of several shapes, told by the text under a key. shapes: by that text."""

    key: str
    shapes: Mapping[str, type]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """A schema that looks at the key alone to know the shape."""
        from pydantic_core.core_schema import tagged_union_schema

        choices = {told: handler.generate_schema(shape) for told, shape in self.shapes.items()}
        return tagged_union_schema(choices, self.key)


SOME = Limit({"min_length": 1})
Text = Annotated[str, SOME]
NAME = Limit({"pattern": r"^[a-z0-9][a-z0-9-]*$"})


def number(least: int, most: int | None = None) -> Limit:
    """A number that is no less, and no more where that is said."""
    return Limit({"ge": least} if most is None else {"ge": least, "le": most})


def not_before(begin: Any, end: Any, wrong: str, at: str) -> None:
    """Raises Fault where both are known and the end comes before the beginning."""
    if begin is not None and end is not None and end < begin:
        raise Fault(wrong, at)
