"""The square's modules, against ReportLab's own and as a reader sees them."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image
from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

from desktop.letters.paper.qr import modules


@pytest.mark.parametrize("length", [0, 17, 18, 106, 192, 231, 300, 520, 858])
def test_it_is_module_for_module_what_another_encoder_makes(length: int) -> None:
    text = "".join(chr(33 + 7 * place % 90) for place in range(length))
    other = QRCode(None, QRErrorCorrectLevel.L)
    other.addData(QR8bitByte(text))
    other.version = other.calculate_version()
    other.makeImpl(False, 3)
    assert [[dark == 1 for dark in row] for row in modules(text)] == other.modules


def test_a_reader_reads_every_script() -> None:
    text = "Шерматов Отабек, أمينة إبراهيم خليل, गुरुङ, NGUYỄN VĂN HẢI"
    rows = modules(text)
    image = Image.new("L", (len(rows) + 8, len(rows) + 8), 255)
    for row, cells in enumerate(rows):
        for column, dark in enumerate(cells):
            image.putpixel((column + 4, row + 4), 0 if dark else 255)
    (found,) = zxingcpp.read_barcodes(image.resize((image.width * 4, image.height * 4), 0))
    assert found.text == text


def test_a_text_that_no_code_holds_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="859 bytes is too long"):
        modules("x" * 859)
