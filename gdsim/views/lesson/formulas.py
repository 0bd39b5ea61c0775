"""TeX formulas as pictures that stand on the line of the words around them."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

# Math's letters are smaller than Inter's of the same size.
RELATIVE_SIZE = 1.1


@lru_cache(maxsize=512)
def picture(tex: str, pixels: float, color: str, scale: float, x_height: float) -> QImage:
    """A formula in letters of so many pixels; in the middle of a line, as Qt has it, its baseline is the line's."""
    # It takes a third of a second to load; a lesson without formulas does not wait for it.
    import ziamath

    # Qt's renderer knows no symbols that are defined once and used again, as SVG 2 has them.
    ziamath.config.svg2 = False
    formula = ziamath.Latex(tex, size=RELATIVE_SIZE * pixels, color=color)
    _, height = formula.getsize()
    descent = -formula.getyofst()
    ascent = height - descent
    # Qt puts the middle of a picture half an x-height's half above the baseline: the rest is made up with room.
    lack = ascent - descent - x_height / 2.0
    above, below = max(0.0, -lack), max(0.0, lack)
    svg = QSvgRenderer(QByteArray(formula.svg().encode()))
    box = svg.viewBoxF()
    image = QImage(
        round(scale * box.width()), round(scale * (box.height() + above + below)), QImage.Format.Format_ARGB32
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    svg.render(painter, QRectF(0.0, scale * above, scale * box.width(), scale * box.height()))
    painter.end()
    image.setDevicePixelRatio(scale)
    return image


def picture_in(font, tex: str, color: str, scale: float) -> QImage:
    """The same in letters of a font."""
    metrics = QFontMetricsF(font)
    return picture(tex, metrics.height() * 0.8, color, scale, metrics.xHeight())
