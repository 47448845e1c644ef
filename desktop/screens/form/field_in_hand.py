"""Which field of the form the cursor is in, as the history of the case names it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.case import Case
from desktop.screens.controls.field import Field
from desktop.screens.form.form_page import FormPage


def field_in_hand(page: FormPage, case: Case, cursor: QWidget | None) -> str:
    """The name of the field, "contract[2].starts_on"; empty where the cursor is in none that is recorded yet.

    case: as it was saved last, by which contracts and relatives are numbered.
    """
    field = cursor.parentWidget() if cursor else None
    if not isinstance(field, Field):
        return ""
    contracts, relatives = [one.id for one in case.contracts], [one.id for one in case.relatives]
    if page.person.isAncestorOf(field):
        return f"recruit.{field.column}"
    if page.papers.isAncestorOf(field):
        person, name = page.papers.place_of(field)
        known = page.relatives.typed_parts()[person - 1].id() if person else None
        return _of("relative", relatives, known, name) if person else f"recruit.{name}"
    for contract in page.contracts.parts():
        if contract.isAncestorOf(field):
            column = "number" if field.column == "contract_number" else field.column
            return _of("contract", contracts, contract.id(), column)
    for part in page.relatives.typed_parts():
        if part.isAncestorOf(field):
            return _of("relative", relatives, part.id(), field.column)
    return ""


def _of(kind: str, ids: list[int | None], known: int | None, name: str) -> str:
    return f"{kind}[{ids.index(known) + 1}].{name}" if known is not None and known in ids else ""
