"""Tables of what is kept apart for a person's safety; safeguarding.py alone reads and writes them."""

# ruff: noqa: D106  # Meta is peewee's word and says no more than its lines
from __future__ import annotations

from peewee import BooleanField, IntegerField, TextField

from desktop.casebook.tables.columns import DayField, IdField, Table


class IndicatorRow(Table):
    """One answer to one indicator of forced labour; an earlier answer stays, and the last one counts."""

    id = IdField()
    person = IntegerField(index=True)
    indicator = TextField()
    answer = TextField()
    on = DayField(null=True)
    source = TextField()
    consent = TextField()
    by = TextField()
    when = TextField()

    class Meta:
        table_name = "indicators"


class ContactRow(Table):
    """Whether a person may be contacted, and by which channel that is safe."""

    person = IntegerField(primary_key=True)
    do_not_contact = BooleanField()
    safe_channel = TextField()
    by = TextField()
    when = TextField()

    class Meta:
        table_name = "contact_notes"
