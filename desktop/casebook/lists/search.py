"""What is listed: view, words typed, filter, order, columns; as it can be kept and handed on as JSON."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Literal, get_args

from desktop.casebook.lists.list import Order
from desktop.casebook.tables.book import CasebookError
from desktop.phrase import phrase

if TYPE_CHECKING:
    from pydantic import TypeAdapter

Hold = Literal["", "held", "free"]
LetterState = Literal["", "none", "issued", "stale"]
# Those of a list that may be left out; the name always stands there.
Column = Literal["start", "line", "mark", "left", "outcome"]
COLUMNS: tuple[Column, ...] = get_args(Column)


@dataclass(frozen=True, slots=True)
class Filter:
    """Who is listed; what is left empty filters nobody, and all the rest has to be so at once.

    outcome: under the chosen reading, of people who are not on hold unless `hold` asks for it; mark_from,
    mark_until: between which days the mark lies, both included; citizenship: one of these codes; relation:
    `recruit` or a kind; letter: of the person's own eligibility letter, stale where the facts that it rests
    on have changed since.
    """

    outcome: Literal["", "met", "unsettled", "unknown", "not_yet", "not_met"] = ""
    mark_from: date | None = None
    mark_until: date | None = None
    citizenship: tuple[str, ...] = ()
    relation: str = ""
    hold: Hold = ""
    letter: LetterState = ""

    def __bool__(self) -> bool:
        return self != Filter()

    def without(self, part: str) -> Filter:
        """The filter without one of its parts: `mark` for both its days, else the name of the field."""
        nothing = Filter()
        names = ("mark_from", "mark_until") if part == "mark" else (part,)
        return replace(self, **{name: getattr(nothing, name) for name in names})


@dataclass(frozen=True, slots=True)
class Search:
    """What a list shows.

    view: of the left pane; words: as in the find box, which look in every view; hidden: the columns left out.
    """

    view: str = "everyone"
    words: str = ""
    filter: Filter = Filter()
    order: Order = "mark"
    hidden: tuple[Column, ...] = ()


@cache
def _kept() -> TypeAdapter[Search]:
    # Loaded with the first view that was saved: a start without any does not wait for it.
    from pydantic import TypeAdapter

    return TypeAdapter(Search)


def search_as_json(search: Search) -> str:
    """A search as text, with the parts that say something."""
    return _kept().dump_json(search, exclude_defaults=True).decode()


def search_from_json(text: str) -> Search:
    """A search again. Raises CasebookError where the text is none."""
    from pydantic import ValidationError

    try:
        return _kept().validate_json(text)
    except ValidationError as error:
        wrong = error.errors()[0]
        where = ".".join(str(part) for part in wrong["loc"]) or "the text"
        raise CasebookError(
            phrase("This saved view can't be used: {where}: {msg}.").format(where=where, msg=wrong["msg"])
        ) from error
