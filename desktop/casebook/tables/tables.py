"""The casebook's tables, columns and indexes. No behaviour; every query names the database it runs on."""

# ruff: noqa: D106  # Meta is peewee's word and says no more than its lines
from __future__ import annotations

from peewee import (
    SQL,
    AutoField,
    BlobField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from desktop.casebook.tables.beside_tables import (
    CalendarMarkRow,
    DeliveryRow,
    DraftRow,
    ErasureRow,
    NotSameRow,
    ReminderRow,
    SavedViewRow,
    StepRow,
    TrashRow,
)
from desktop.casebook.tables.columns import CodesField, DayField, IdField, PartialDateField, Table, TermField
from desktop.casebook.tables.safety_tables import ContactRow, IndicatorRow


class PersonRow(Table):
    """Recruits and relatives alike."""

    id = IdField()
    family_name = TextField()
    given_names = TextField()
    name_in_script = TextField()
    sex = TextField(null=True)
    birth_date = PartialDateField(null=True)
    citizenship = CodesField()
    passport_number = TextField()
    passport_expires = PartialDateField(null=True)
    note = TextField()
    # The number without spaces and in capitals, so that one passport is found however it was typed.
    passport_key = TextField(null=True, index=True)
    other_names = TextField(constraints=[SQL("DEFAULT ''")])

    class Meta:
        table_name = "people"


class CaseRow(Table):
    """One recruit's case, with the mark as eligibility computed it when the facts were saved."""

    id = IdField()
    number = TextField(unique=True)
    recruit = ForeignKeyField(PersonRow, unique=True, on_delete="RESTRICT")
    name_key = TextField(constraints=[SQL("DEFAULT ''")])
    mark_first = DayField(null=True)
    mark_last = DayField(null=True)
    mark_holds_from = DayField(null=True, index=True)
    created = TextField()

    class Meta:
        table_name = "cases"
        indexes = ((("mark_last", "number"), False), (("name_key", "number"), False))


# Marks that are a span are few, and are looked for by the day the span begins.
CaseRow.add_index(
    SQL('CREATE INDEX "cases_mark_span" ON "cases" ("mark_first") WHERE mark_first < mark_last')
)


class ContractRow(Table):
    """Contracts of the recruit, in the order entered."""

    id = IdField()
    case = ForeignKeyField(CaseRow, on_delete="CASCADE")
    position = IntegerField()
    number = TextField()
    signed_on = PartialDateField(null=True)
    starts_on = PartialDateField(null=True)
    term_months = TermField(null=True)
    ended_on = PartialDateField(null=True)
    discharge_ground = TextField(null=True)
    note = TextField(constraints=[SQL("DEFAULT ''")])

    class Meta:
        table_name = "contracts"


class InterruptionRow(Table):
    """Days of a contract that do not count."""

    id = AutoField()
    contract = ForeignKeyField(ContractRow, on_delete="CASCADE")
    begins = DayField()
    until = DayField(null=True)

    class Meta:
        table_name = "interruptions"


class RelationRow(Table):
    """A person as a relative of the recruit of one case, in the order entered."""

    id = IdField()
    case = ForeignKeyField(CaseRow, on_delete="CASCADE")
    person = ForeignKeyField(PersonRow, on_delete="RESTRICT")
    position = IntegerField()
    kind = TextField()
    since = PartialDateField(null=True)
    until = PartialDateField(null=True)
    until_why = TextField(null=True)
    registered = BooleanField(null=True)

    class Meta:
        table_name = "relations"


class SettlingRow(Table):
    """A clause settled on one sheet: a relative's, or the recruit's where no relation is named."""

    id = AutoField()
    case = ForeignKeyField(CaseRow, on_delete="CASCADE")
    relation = ForeignKeyField(RelationRow, null=True, on_delete="CASCADE")
    rules = TextField()
    clause = TextField()
    verdict = TextField()
    by = TextField()
    on = DayField()
    reason = TextField()

    class Meta:
        table_name = "settlings"


class PaperRow(Table):
    """What was done about a paper of a relative, or of the recruit where no relation is named."""

    id = AutoField()
    case = ForeignKeyField(CaseRow, on_delete="CASCADE")
    relation = ForeignKeyField(RelationRow, null=True, on_delete="CASCADE")
    paper = TextField()
    asked_on = DayField(null=True)
    received_on = DayField(null=True)
    expires_on = DayField(null=True)
    confirmed_by = TextField()

    class Meta:
        table_name = "papers"


class OathRow(Table):
    """A granted application of a relative, or of the recruit where no relation is named."""

    id = AutoField()
    case = ForeignKeyField(CaseRow, on_delete="CASCADE")
    relation = ForeignKeyField(RelationRow, null=True, on_delete="CASCADE")
    granted_on = DayField()
    taken_on = DayField(null=True)

    class Meta:
        table_name = "oaths"


class ConfirmationRow(Table):
    """A word on a relative's facts, or on the recruit's and the contracts' where no relation is named."""

    id = AutoField()
    case = ForeignKeyField(CaseRow, on_delete="CASCADE")
    relation = ForeignKeyField(RelationRow, null=True, on_delete="CASCADE")
    doubt = TextField()
    facts = TextField()
    said = TextField()
    by = TextField()
    on = DayField()

    class Meta:
        table_name = "confirmations"


class HoldRow(Table):
    """Holds on a case; one that was lifted stays, with who lifted it and why."""

    id = AutoField()
    case = ForeignKeyField(CaseRow, on_delete="CASCADE")
    reason = TextField()
    by = TextField()
    on = DayField()
    lifted_by = TextField(null=True)
    lifted_on = DayField(null=True)
    lifted_reason = TextField(null=True)

    class Meta:
        table_name = "holds"


class LetterRow(Table):
    """The register of letters. Facts and page are frozen; only the voiding comes later."""

    id = AutoField()
    number = TextField(unique=True)
    year = IntegerField()
    sequence = IntegerField()
    kind = TextField()
    case = TextField(index=True)
    person = ForeignKeyField(PersonRow, null=True, on_delete="SET NULL")
    passport_number = TextField()
    on = DayField()
    rules = TextField()
    language = TextField()
    facts_hash = TextField()
    sha256 = TextField()
    code = TextField(index=True)
    by = TextField()
    void = BooleanField()
    voided_by = TextField(null=True)
    voided_on = DayField(null=True)
    void_reason = TextField(null=True)
    replaced_by = TextField(null=True)
    # Last, so that the register is read without walking through the pages of every letter.
    facts = TextField()
    pdf = BlobField()

    class Meta:
        table_name = "letters"
        indexes = ((("year", "sequence"), True),)


class HistoryRow(Table):
    """Who changed what when; each entry's hash covers the one before it."""

    id = IdField()
    when = TextField()
    by = TextField()
    case = TextField(index=True)
    what = TextField()
    field = TextField()
    was = TextField()
    is_ = TextField(column_name="is")
    hash = TextField()
    salt = TextField()
    # What stands in the chain for values that were taken out for good.
    erased = TextField(null=True)

    class Meta:
        table_name = "history"


class MetaRow(Table):
    """The casebook's own few values: its secret for check codes, the folding its look-up was made with."""

    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "meta"


TABLES: tuple[type[Table], ...] = (
    PersonRow,
    CaseRow,
    ContractRow,
    InterruptionRow,
    RelationRow,
    SettlingRow,
    PaperRow,
    OathRow,
    ConfirmationRow,
    HoldRow,
    LetterRow,
    HistoryRow,
    MetaRow,
    StepRow,
    TrashRow,
    DraftRow,
    NotSameRow,
    SavedViewRow,
    IndicatorRow,
    ContactRow,
    ReminderRow,
    CalendarMarkRow,
    DeliveryRow,
    ErasureRow,
)
