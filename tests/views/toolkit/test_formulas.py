"""Formulas stand on the line of the words around them, whatever else is in that line."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from gdsim.views.toolkit.page_text import PageText
from gdsim.views.toolkit.theme import DAY, base_font

# Pixels that letters with round feet reach below the line.
OVERSHOOT = 1
WIDE = "\N{NO-BREAK SPACE}" * 8


def feet(page):
    """The last row that has ink, of each group of letters between wide blanks, from the left."""
    image = page.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    ink = np.abs(pixels[:, : image.width()].astype(int) - int(pixels[-1, -1])) > 60
    columns = np.flatnonzero(ink.any(axis=0))
    groups = np.split(columns, np.flatnonzero(np.diff(columns) > 15) + 1)
    return [int(np.flatnonzero(ink[:, group].any(axis=1))[-1]) for group in groups]


@pytest.mark.parametrize("beside", ["", "$x^2$", r"$\frac{a}{b}$", "$g_{i_{j_k}}$"])
def test_letters_of_formulas_stand_where_words_do(qtbot, beside):
    page = PageText()
    qtbot.addWidget(page)
    page.setFont(base_font(DAY))
    page.setStyleSheet("background: white; color: black")
    page.set_theme(DAY)
    page.resize(500, 120)
    page.show_text(WIDE.join(filter(None, ("mmm", "$x$", "mmm", "$m = n$", beside))), Path())
    with qtbot.waitExposed(page):
        page.show()
    found = feet(page)[:4]

    assert len(found) == 4
    assert max(found) - min(found) <= OVERSHOOT
