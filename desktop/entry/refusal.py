"""What entry answers where a typed text cannot be taken."""

from __future__ import annotations

import dataclasses
from datetime import date


@dataclasses.dataclass(frozen=True, slots=True)
class Refusal:
    """A text that cannot be taken: the intake column, what was typed, and a sentence on what to do.

    ways: the days it may mean, where it is a date that reads two ways; in_form: the sentence in the words of
    a form, where the reason has those of a file.
    """

    field: str
    value: str
    reason: str
    ways: tuple[date, ...] = ()
    in_form: str = dataclasses.field(default="", compare=False)

    @property
    def in_words(self) -> str:
        """The sentence for somebody who typed into a form."""
        return self.in_form or self.reason
