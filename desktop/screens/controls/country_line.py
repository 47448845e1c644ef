"""The line citizenships are typed in: while one is typed, the countries it may be stand beneath."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop import countries
from desktop.entry.country_search import being_typed, countries_like, country_named
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.look import theme

_AT_MOST = 8
_CODE = Qt.ItemDataRole.UserRole


class CountryLine(LineEdit):
    """Up and Down walk the countries offered, Enter takes the one in hand, Esc takes them away.

    A name typed to its end in English, Russian or Spanish becomes its code when the line is left.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._offer: _Offer | None = None
        self.textEdited.connect(lambda _: self._offer_countries())

    def offered(self) -> list[str]:
        """What is offered now, as it reads."""
        offer = self._offer
        return [] if offer is None or offer.isHidden() else offer.words()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the offer while it stands; the rest is the line's."""
        key = Qt.Key(event.key())
        if self.offered() and self._offer is not None:
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._offer.go(1 if key == Qt.Key.Key_Down else -1)
                return
            if key == Qt.Key.Key_Escape:
                self._offer.hide()
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                # Taken, and on to the next field: the form goes there with the same key.
                self._take(self._offer.code())
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the offer away, and a whole name as the country it names."""
        if self._offer is not None:
            self._offer.hide()
        typed = being_typed(self.text())
        code = country_named(typed)
        if code is not None and typed.strip().upper() != code:
            self._take(code)
        super().focusOutEvent(event)

    def _offer_countries(self) -> None:
        codes = countries_like(being_typed(self.text())) if self.hasFocus() else ()
        if codes and self._offer is None:
            self._offer = _Offer(self)
            self._offer.itemClicked.connect(lambda item: self._take(item.data(_CODE)))
        if self._offer is not None:
            self._offer.show_countries(codes[:_AT_MOST])

    def _take(self, code: str) -> None:
        """Puts a code in the place of what was typed of its country."""
        text = self.text()
        before = text[: len(text) - len(being_typed(text))]
        self.selectAll()
        self.insert(f"{before}{code}")
        if self._offer is not None:
            self._offer.hide()


class _Offer(QListWidget):
    """Lies over the form beneath its line; the cursor stays in the line."""

    def __init__(self, line: CountryLine):
        super().__init__(line.window())
        self._line = line
        self.setObjectName("offer")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Countries"))
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_countries(self, codes: tuple[str, ...]) -> None:
        """Offers these countries, the first in hand; takes the offer away where there are none."""
        self.clear()
        for code in codes:
            item = QListWidgetItem(_words(code), self)
            item.setData(_CODE, code)
        self.setCurrentRow(0)
        self.setVisible(bool(codes))
        if codes:
            self._place(len(codes))

    def go(self, rows: int) -> None:
        """Takes another country in hand."""
        self.setCurrentRow((self.currentRow() + rows) % self.count())

    def code(self) -> str:
        """The country in hand."""
        return str(self.currentItem().data(_CODE))

    def words(self) -> list[str]:
        """What is offered, as it reads."""
        return [self.item(row).text() for row in range(self.count())]

    def _place(self, rows: int) -> None:
        whole = self._line.window()
        place = self._line.mapTo(whole, QPoint(0, self._line.height() + theme.px(2)))
        width = max(self._line.width(), self.sizeHintForColumn(0) + theme.px(16))
        height = rows * self.sizeHintForRow(0) + 2
        left = max(0, min(place.x(), whole.width() - width))
        top = place.y() if place.y() + height <= whole.height() else place.y() - height - self._line.height()
        self.setGeometry(left, top, width, height)
        self.raise_()


def _words(code: str) -> str:
    """A country in the three languages, with its code: "Tajikistan, Таджикистан, Tayikistán  TJK"."""
    names = dict.fromkeys(countries.country_name(code, language) for language in ("en", "ru", "es"))
    return f"{', '.join(names)}  {code}"
