"""How to be in touch with the person in hand, as a line with its own sign; nothing where nothing is noted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.casebook.people.safeguarding import Contact
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.icons import paint_icon


class ContactLine(QWidget):
    """Stands under the name, so that it is read before anybody is called."""

    def __init__(self) -> None:
        super().__init__()
        self._words = wrapped(size=13, tone="ink")
        self._words.setFont(theme.font(13, 500))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.px(10))
        row.setSpacing(theme.px(8))
        row.addWidget(_Sign(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.show_contact(Contact())

    def show_contact(self, contact: Contact) -> None:
        """Shows what is noted about being in touch."""
        said = [self.tr("Do not contact")] if contact.do_not_contact else []
        said += [self.tr("Safe channel: {0}").format(contact.safe_channel)] if contact.safe_channel else []
        self._words.setText(". ".join(said))
        self.setVisible(bool(said))

    def said(self) -> str:
        """What it says; empty where nothing is noted."""
        return self._words.text()


class _Sign(QWidget):
    """A telephone with a stroke through it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(theme.px(16), theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the sign in the colour of a hold: somebody may come to harm."""
        side = self.width()
        paint_icon(QPainter(self), QRectF(0, theme.px(1), side, side), "quiet", theme.tokens().hold)
