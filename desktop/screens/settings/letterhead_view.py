"""The office's letterhead as it will print: the head of a page and its foot, with the middle left out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.screens.look import theme
from desktop.screens.page.background import Background
from desktop.screens.words.words import in_window_words
from desktop.settings import Office

_DOTS = 96
_HEAD, _FOOT = 44 / 25.4, 50 / 25.4
_GAP = 12


@dataclass(frozen=True, slots=True)
class _Made:
    """The first page of a specimen and its words; `wrong` says what of the logo can't be used."""

    image: QImage
    words: str
    wrong: str


class LetterheadView(QWidget):
    """Drawn beside the window while one types. refused: why the logo can't be printed, empty where it can."""

    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._work = Background(self)
        self._image = QImage()
        self.setAccessibleName(self.tr("Letterhead as it prints"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_office(self, office: Office) -> None:
        """Draws the paper of an office."""
        dots = _DOTS * self.devicePixelRatioF()
        self._work.ask(lambda _: _made(office, dots), self._show)

    def busy(self) -> bool:
        """True while the paper is being drawn."""
        return self._work.busy()

    def sizeHint(self) -> QSize:
        """Head and foot of a page at the size they print."""
        tall = (_HEAD + _FOOT) * _DOTS + _GAP
        return QSize(round(8.5 * _DOTS), round(tall))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws head and foot, with a gap between them where the letter is."""
        painter, used = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            return
        page = self._image.deviceIndependentSize()
        ratio = self._image.width() / page.width()
        wide = min(page.width(), float(self.width() - 1))
        scale = wide / page.width()
        head, foot = _HEAD * _DOTS, _FOOT * _DOTS
        for top, begin, tall in ((0.0, 0.0, head), (head * scale + _GAP, page.height() - foot, foot)):
            place = QRectF(0, top, wide, tall * scale)
            part = QRectF(0, begin * ratio, self._image.width(), tall * ratio)
            painter.drawImage(place, self._image, part)
            painter.setPen(QColor(used.line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)

    def _show(self, made: _Made) -> None:
        made.image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image = made.image
        self.setAccessibleDescription(made.words)
        self.update()
        self.refused.emit(made.wrong)


def _made(office: Office, dots: float) -> _Made:
    # Loaded only when the settings are opened: the window does without.
    from desktop.letters.issuing.specimen import specimen
    from desktop.letters.paper.logo import LogoError, load_logo
    from desktop.screens.letters.pdf_pages import page_images, page_texts

    wrong, logo = "", None
    try:
        logo = load_logo(office.logo)
    except LogoError as error:
        wrong = in_window_words(error)
    pdf = specimen(office, logo)
    return _Made(page_images(pdf, dots)[0], " ".join(page_texts(pdf)[0].split()), wrong)
