"""The contracts of a case in the form: always at least one, and as many more as are added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.case import Contract
from desktop.screens.controls.field import Field
from desktop.screens.controls.typed import Place, Wrong
from desktop.screens.form.contract_part import ContractPart
from desktop.screens.look import theme


class ContractsPart(QWidget):
    """The contracts in the order entered. One with nothing typed in it is no contract."""

    changed = Signal()
    rearranged = Signal()
    taken_out = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[ContractPart] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))

    def fill(self, contracts: Sequence[Contract]) -> None:
        """Shows these contracts; an empty one where there is none."""
        wanted = contracts or (Contract(),)
        # Parts that stand are filled anew: to make their fields takes longer than all else of opening a case.
        for part in self._parts[len(wanted) :]:
            self._lift(part)
            part.deleteLater()
        self._number_off()
        for at, contract in enumerate(wanted):
            (self._parts[at] if at < len(self._parts) else self._insert(at)).fill(contract)

    def keep(self, contracts: Sequence[Contract]) -> None:
        """Remembers which contracts of the casebook those typed are."""
        for part, contract in zip(self._typed(), contracts, strict=True):
            part.keep(contract)

    def add(self) -> None:
        """Puts an empty contract at the end, with the cursor in it."""
        part = self._insert(len(self._parts))
        self.changed.emit()
        part.grid.fields["contract_number"].start()

    def read(self, on: date) -> tuple[tuple[Contract, ...], list[Wrong]]:
        """The contracts as typed, and what cannot be taken in them."""
        contracts: list[Contract] = []
        wrong: list[Wrong] = []
        for part in self._parts:
            contract, refused = part.read(on)
            if not part.is_blank():
                contracts.append(contract)
                wrong += [Wrong(Place(f"contract[{len(contracts)}].{one.field}"), one) for one in refused]
        return tuple(contracts), wrong

    def parts(self) -> list[ContractPart]:
        """The contracts as they stand in the form, an empty one too."""
        return list(self._parts)

    def texts(self) -> list[dict[str, str]]:
        """What is typed, contract by contract."""
        return [part.grid.texts() for part in self._typed()]

    def typed(self) -> list[tuple[int | None, dict[str, str]]]:
        """What is typed, contract by contract, each with its id in the casebook."""
        return [(part.id(), part.grid.texts()) for part in self._typed()]

    def put_typed(self, typed: Sequence[tuple[int | None, Mapping[str, str]]]) -> None:
        """Puts texts in as they were typed, in place of what stands here."""
        self.fill([Contract(id=known) for known, _ in typed])
        for part, (_, texts) in zip(self._parts, typed, strict=False):
            part.grid.fill(texts)

    def field(self, position: int, column: str) -> Field:
        """A field of the contract of that position, counted from 1; of the first where there is none yet."""
        typed = self._typed()
        part = typed[position - 1] if position <= len(typed) else self._parts[0]
        return part.grid.fields[column]

    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [stop for part in self._parts for stop in part.stops()]

    def several(self) -> bool:
        """True where more than one contract stands in the form."""
        return len(self._parts) > 1

    def _typed(self) -> list[ContractPart]:
        return [part for part in self._parts if not part.is_blank()]

    def _insert(self, at: int, part: ContractPart | None = None) -> ContractPart:
        made = part or self._made()
        self._parts.insert(at, made)
        self._column.insertWidget(at, made)
        self._number_off()
        made.show()
        self.rearranged.emit()
        return made

    def _made(self) -> ContractPart:
        part = ContractPart()
        part.changed.connect(self.changed)
        part.removed.connect(lambda: self._take_out(part))
        return part

    def _take_out(self, part: ContractPart) -> None:
        at = self._parts.index(part)
        self._lift(part)
        self._number_off()
        self.changed.emit()
        self.taken_out.emit(self.tr("Contract {0}").format(at + 1), lambda: self._put_back(at, part))

    def _lift(self, part: ContractPart) -> None:
        self._parts.remove(part)
        self._column.removeWidget(part)
        part.hide()

    def _put_back(self, at: int, part: ContractPart) -> None:
        self._insert(min(at, len(self._parts)), part)
        self.changed.emit()

    def _number_off(self) -> None:
        for position, part in enumerate(self._parts, start=1):
            part.number_off(position, len(self._parts))
