"""The fields of a case, each by its intake column: their labels with access keys are all here.

The keys keep clear of the menu's (F E C L V T H in English), and of each other where they stand together: the
recruit's and the contract's are all different, and a relative's come round again after the recruit's.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.screens.controls.choice import Choice
from desktop.screens.controls.field import Field
from desktop.screens.controls.line_edit import LineEdit

translate = QCoreApplication.translate


def case_field(
    column: str, control: LineEdit | Choice | None = None, echoes: bool = False, of_day: bool = False
) -> Field:
    """The field of a fact under its label; the other arguments as for a Field."""
    return Field(column, _label(column), control, echoes, of_day)


def contract_note_field() -> Field:
    """The field of a contract's note, which has the column of a person's note and a label of its own."""
    return Field("note", _label("contract.note"))


def label_of(column: str) -> str:
    """The label of a field as it is read, "Birth date"."""
    return _label(column).replace("&", "")


def is_field(column: str) -> bool:
    """True for a column that has a field, and so a label."""
    return column in _of_person() | _of_contract() | _of_relation() | _of_oath()


def _label(column: str) -> str:
    return (_of_person() | _of_contract() | _of_relation() | _of_oath())[column]


def _of_person() -> dict[str, str]:
    return {
        "family_name": translate("Field", "F&amily name"),
        "given_names": translate("Field", "&Given names"),
        "name_in_script": translate("Field", "In o&wn script"),
        "birth_date": translate("Field", "&Birth date"),
        "citizenship": translate("Field", "Citi&zenship"),
        "sex": translate("Field", "Se&x"),
        "passport_number": translate("Field", "&Passport number"),
        "passport_expires": translate("Field", "Passport exp&ires"),
        "other_names": translate("Field", "&Other names"),
        "note": translate("Field", "Notes and &queries"),
    }


def _of_contract() -> dict[str, str]:
    return {
        "contract_number": translate("Field", "Contract n&umber"),
        "signed_on": translate("Field", "&Signed"),
        "starts_on": translate("Field", "Sta&rts"),
        "term_months": translate("Field", "Ter&m in months, or open"),
        "ended_on": translate("Field", "Last &day of service"),
        "discharge_ground": translate("Field", "Wh&y it ended"),
        "interruptions": translate("Field", "Days &not counted"),
        "contract.note": translate("Field", "Note, &kept with the contract"),
    }


def _of_relation() -> dict[str, str]:
    return {
        "relation": translate("Field", "&Kind of relative"),
        "relation_since": translate("Field", "&Since"),
        "registered": translate("Field", "Marriage &registered"),
        "relation_until": translate("Field", "&Until"),
        "relation_until_why": translate("Field", "Wh&y the relation ended"),
    }


def _of_oath() -> dict[str, str]:
    return {
        "granted_on": translate("Field", "Application &granted on"),
        "taken_on": translate("Field", "&Oath taken on"),
    }
