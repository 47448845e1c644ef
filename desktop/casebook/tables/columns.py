"""How facts of case.py stand in a column: dates, partial dates, country codes and terms as text."""

# ruff: noqa: D106  # Meta is peewee's word and says no more than its lines
from __future__ import annotations

from datetime import date
from functools import lru_cache

from peewee import SQL, AutoField, Context, Field, Model, NodeList

from desktop.case import PartialDate, Term


class Table(Model):
    """What all tables share."""

    class Meta:
        strict_tables = True
        legacy_table_names = False


class IdField(AutoField):
    """A row's id, which is never given again, also once the row is gone."""

    def ddl(self, ctx: Context) -> NodeList:
        """The column as SQLite makes it."""
        return NodeList((super().ddl(ctx), SQL("AUTOINCREMENT")))


class WrittenField(Field):
    """A fact that stands in its column as text."""

    field_type = "TEXT"


class DayField(WrittenField):
    """A whole date, as ISO text."""

    def db_value(self, value: date | None) -> str | None:
        """ISO text for the file."""
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """The date again."""
        return None if value is None else date.fromisoformat(value)


@lru_cache(maxsize=1 << 14)
def partial_date(text: str) -> PartialDate:
    """A partial date as it stands in a column. Many people share a day, and lists read them over and over."""
    return PartialDate.from_iso(text)


class PartialDateField(WrittenField):
    """A date with the precision it is known to: `2024-03-14`, `2024-03` or `2024`."""

    def db_value(self, value: PartialDate | None) -> str | None:
        """ISO text, as long as the date is precise."""
        return None if value is None else str(value)

    def python_value(self, value: str | None) -> PartialDate | None:
        """The span of days again."""
        return None if value is None else partial_date(value)


class CodesField(WrittenField):
    """Country codes in order, parted by a space."""

    def db_value(self, value: tuple[str, ...]) -> str:
        """One text for the file."""
        return " ".join(value)

    def python_value(self, value: str) -> tuple[str, ...]:
        """The codes again."""
        return tuple(value.split())


class TermField(WrittenField):
    """Months, or `open`."""

    def db_value(self, value: Term | None) -> str | None:
        """Digits or the word."""
        return None if value is None else str(value)

    def python_value(self, value: str | None) -> Term | None:
        """A number again, or the word."""
        if value is None or value == "open":
            return value  # type: ignore[return-value]  # mypy does not narrow to the literal
        return int(value)
