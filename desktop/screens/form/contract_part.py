"""The part of the form for one contract."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.case import Contract
from desktop.entry.facts import contract_fields, read_contract
from desktop.entry.refusal import Refusal
from desktop.entry.typed_dates import texts_in_full
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.case_fields import case_field, contract_note_field
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.echo import echoes_of_contract
from desktop.screens.controls.field import Field
from desktop.screens.controls.field_grid import FieldGrid
from desktop.screens.controls.form_dates import as_typed
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.look import theme


class ContractPart(QWidget):
    """One contract as recorded; from the second on with a heading, and a way to take it out again."""

    changed = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._id: int | None = None
        self._title = theme.label(weight=600)
        self._remove = KeyButton(self.tr("Remove"), kind="bare")
        self._remove.clicked.connect(self.removed)
        self.grid = FieldGrid(
            [self._begin(), self._end(), [self._days_not_counted()], [contract_note_field()]]
        )
        self.grid.changed.connect(self.changed)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self._head)
        column.addWidget(self.grid)

    def number_off(self, position: int, of: int) -> None:
        """Says which contract this is, counted from 1, where there are several."""
        self._head.setVisible(of > 1)
        self._title.setText(self.tr("Contract {0}").format(position))
        self._remove.setAccessibleName(self.tr("Remove contract {0}").format(position))

    def fill(self, contract: Contract) -> None:
        """Puts a contract's facts into the fields."""
        self.keep(contract)
        texts = as_typed(contract_fields(contract))
        if contract.term_months == "open":
            texts["term_months"] = self.tr("open")
        self.grid.fill(texts)

    def keep(self, contract: Contract) -> None:
        """Remembers which contract of the casebook this is."""
        self._id = contract.id

    def id(self) -> int | None:
        """Which contract of the casebook this is; None for a new one."""
        return self._id

    def is_blank(self) -> bool:
        """True where nothing is typed: no contract is meant."""
        return not any(text.strip() for text in self.grid.texts().values())

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [*self.grid.stops(), self._remove]

    def read(self, on: date) -> tuple[Contract, list[Refusal]]:
        """The contract as typed, and what cannot be taken; each field says its own part of it."""
        contract, refused = read_contract(texts_in_full(self.grid.texts(), on))
        self.grid.answer(echoes_of_contract(contract), refused, on)
        return replace(contract, id=self._id), refused

    def _begin(self) -> list[Field]:
        return [
            case_field("contract_number"),
            case_field("signed_on", of_day=True),
            case_field("starts_on", of_day=True),
        ]

    def _end(self) -> list[Field]:
        grounds = [
            ("", self.tr("not recorded")),
            ("age", self.tr("Age")),
            ("term_expired", self.tr("Term expired")),
            ("health", self.tr("Health")),
            ("end_of_martial_law", self.tr("End of martial law")),
            ("died", self.tr("Died")),
            ("misconduct", self.tr("Misconduct")),
            ("own_request", self.tr("Own request")),
            ("conviction", self.tr("Conviction")),
            ("other", self.tr("Another reason")),
        ]
        return [
            case_field("term_months", echoes=True),
            case_field("ended_on", of_day=True),
            case_field("discharge_ground", Choice(grounds)),
        ]

    def _days_not_counted(self) -> Field:
        field = case_field("interruptions", echoes=True)
        line = field.control
        if isinstance(line, LineEdit):
            line.setPlaceholderText(self.tr("such as 2.10.2025..25.10.2025; 1.12.2025.."))
        return field
