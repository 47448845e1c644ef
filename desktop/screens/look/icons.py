"""The program's own icons: SVG files of one colour, drawn in the colour of where they stand."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QIcon, QImage, QImageReader, QPainter, QPixmap

from desktop.resources import resource
from desktop.screens.look import theme


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: str) -> None:
    """Draws an icon.

    name: the file under resources/icons without its ending; colour: `#RRGGBB`.
    """
    ratio = painter.device().devicePixelRatioF()
    painter.drawImage(rect, _image(name, colour, round(rect.width() * ratio)))


def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """An icon for a control that draws its own: menu, tool button."""
    made = QIcon()
    for ratio in (1, 2):
        pixmap = QPixmap.fromImage(_image(name, colour, theme.px(size) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made


@lru_cache(maxsize=256)
def _image(name: str, colour: str, side: int) -> QImage:
    drawing = resource(f"icons/{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return reader.read()
