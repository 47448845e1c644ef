"""Tables of what is kept beside the facts, from steps and trash to deliveries and erasures."""

# ruff: noqa: D106  # Meta is peewee's word and says no more than its lines
from __future__ import annotations

from peewee import SQL, BooleanField, IntegerField, TextField

from desktop.casebook.tables.columns import DayField, IdField, Table


class StepRow(Table):
    """One thing done in the window, with the rows it changed as they were and as they became (JSON)."""

    id = IdField()
    when = TextField()
    by = TextField()
    what = TextField()
    field = TextField()
    name = TextField()
    case = TextField()
    undone = BooleanField()
    changes = TextField()

    class Meta:
        table_name = "steps"


class TrashRow(Table):
    """A case or a relative taken out, with all their rows (JSON)."""

    id = IdField()
    when = TextField()
    by = TextField()
    what = TextField()
    case = TextField(index=True)
    name = TextField()
    rows = TextField()

    class Meta:
        table_name = "trash"


class DraftRow(Table):
    """What is typed in a form and not saved yet (JSON)."""

    id = IdField()
    key = TextField(index=True)
    when = TextField()
    texts = TextField()

    class Meta:
        table_name = "drafts"


class NotSameRow(Table):
    """Two people who look alike and, as somebody said, are two; the lower id comes first."""

    id = IdField()
    first = IntegerField()
    second = IntegerField(index=True)
    by = TextField()
    when = TextField()

    class Meta:
        table_name = "not_same"
        indexes = ((("first", "second"), True),)


class ReminderRow(Table):
    """What was done about one reminder: so many days before this mark of this case."""

    id = IdField()
    case = IntegerField()
    mark = DayField()
    days = IntegerField()
    done_on = DayField(null=True)
    put_off_until = DayField(null=True)
    by = TextField()
    when = TextField()

    class Meta:
        table_name = "reminders"
        indexes = ((("case", "mark", "days"), True),)


class CalendarMarkRow(Table):
    """What a calendar file said last of the mark of a case, by the hash of its words, and how often anew."""

    case = IntegerField(primary_key=True)
    last_day = DayField(index=True)
    said = TextField()
    sequence = IntegerField()
    when = TextField()

    class Meta:
        table_name = "calendar_marks"


class DeliveryRow(Table):
    """A letter that is filed and still to be written into a folder; gone once it is there.

    protected: the file is to have a password, which is kept nowhere.
    """

    number = TextField(primary_key=True)
    folder = TextField()
    protected = BooleanField(constraints=[SQL("DEFAULT 0")])

    class Meta:
        table_name = "deliveries"


class ErasureRow(Table):
    """Who was erased, by case number and id: what went and what stays, in counts and numbers alone (JSON)."""

    id = IdField()
    when = TextField()
    by = TextField()
    what = TextField()
    case = TextField()
    person = IntegerField(null=True)
    reason = TextField()
    went = TextField()
    stays = TextField()

    class Meta:
        table_name = "erasures"


class SavedViewRow(Table):
    """What is listed, kept under a name (JSON)."""

    id = IdField()
    name = TextField()
    search = TextField()

    class Meta:
        table_name = "saved_views"
