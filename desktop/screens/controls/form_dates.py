"""How facts from the casebook are written into a form: days as operators type them, `14.03.2024`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop.case import PartialDate

_ISO_DAY = re.compile(r"\b([0-9]{4})-([0-9]{2})-([0-9]{2})\b")
_OF_DAYS = frozenset(
    (
        *("birth_date", "passport_expires", "relation_since", "relation_until"),
        *("signed_on", "starts_on", "ended_on", "interruptions"),
        *("asked_on", "received_on", "expires_on", "granted_on", "taken_on"),
    )
)


def as_typed(texts: Mapping[str, str]) -> dict[str, str]:
    """The texts by column with each whole day turned from ISO into day, month and year."""
    in_form = {column: _ISO_DAY.sub(r"\3.\2.\1", texts[column]) for column in _OF_DAYS & texts.keys()}
    return {**texts, **in_form}


def day_as_typed(day: PartialDate) -> str:
    """A date as operators type it, `14.03.2024`; a month or a year as `2024-03` or `2024`."""
    return _ISO_DAY.sub(r"\3.\2.\1", str(day))
