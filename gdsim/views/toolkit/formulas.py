"""TeX formulas as pictures that stand on the line of the words around them, and the pictures of a page."""

from functools import lru_cache
from html import escape
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, unquote

from markdown_it import MarkdownIt
from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPyTextObject, QTextDocument, QTextFormat
from PySide6.QtSvg import QSvgRenderer

from gdsim.lessons.markdown import markdown

# Math's letters are smaller than Inter's of the same size.
RELATIVE_SIZE = 1.1


# What a formula may reach below the line, in its own size, to be drawn into the space between two lines; one that
# reaches farther is deep.
DEEP = 0.3
# Pixels of the letters that a formula is set in, once: so large that rounding and the smallest letters say nothing.
LARGE = 100.0
# What it is set in, to be replaced by the colour of the words around it: nobody would choose just this one.
INK = "#010203"
# What a picture is asked for the pixels that it reaches below the line, where that is not what Qt makes of its height.
BELOW = "below"


class Formula(NamedTuple):
    """As it is set in LARGE letters: its drawing, its height, and how far it reaches below its line."""

    svg: str
    height: float
    descent: float


class Line(NamedTuple):
    """How far a font's letters reach above and below their line, and the height of its x, in pixels."""

    ascent: float
    descent: float
    x_height: float


@lru_cache(maxsize=512)
def picture(tex: str, pixels: float, color: str, scale: float, line: Line) -> QImage:
    """A formula in letters of so many pixels, with room around it so that `_image` puts it on its words' line."""
    formula, size = _set(tex), RELATIVE_SIZE * pixels / LARGE
    descent = size * formula.descent
    above, below = _room(size * formula.height - descent, descent, line, is_deep(tex))
    svg = QSvgRenderer(QByteArray(formula.svg.replace(INK, color).encode()))
    width, height = size * svg.viewBoxF().width(), size * svg.viewBoxF().height()
    image = QImage(round(scale * width), round(scale * (height + above + below)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    svg.render(painter, QRectF(0.0, scale * above, scale * width, scale * height))
    painter.end()
    image.setDevicePixelRatio(scale)
    if not is_deep(tex):
        image.setText(BELOW, str(descent))
    return image


def picture_in(font, tex: str, color: str, scale: float) -> QImage | None:
    """The same in letters of a font; None of what is no formula."""
    metrics = QFontMetricsF(font)
    line = Line(metrics.ascent(), metrics.descent(), metrics.xHeight())
    try:
        return picture(tex, metrics.height() * 0.8, color, scale, line)
    except Exception:
        # A teacher's formula may be wrong in any way; the words beside it are to be read all the same.
        return None


def image_in(folder: Path, name: QUrl) -> QImage | None:
    """A page's picture from the page's folder; None of a file that lies elsewhere."""
    file = (folder / name.toString()).resolve()
    return QImage(str(file)) if file.is_relative_to(folder.resolve()) else None


def is_deep(tex: str) -> bool:
    """Whether it reaches farther below the line than words do."""
    return _set(tex).descent > DEEP * LARGE


@lru_cache(maxsize=512)
def _set(tex):
    # It takes a third of a second to load; a lesson without formulas does not wait for it.
    import ziamath

    # Qt's renderer knows no symbols that are defined once and used again, as SVG 2 has them.
    ziamath.config.svg2 = False
    formula = ziamath.Latex(tex, size=LARGE, color=INK)
    return Formula(formula.svg(), formula.getsize()[1], -formula.getyofst())


def _room(ascent, descent, line, deep):
    """What is left free above and below a formula, in pixels."""
    if not deep:
        return 0.0, 0.0
    # Qt puts it into the middle of its line, which is a quarter of the x-height above the line's foot where the
    # picture is the highest thing in it.
    lack = ascent - descent - line.x_height / 2.0
    above, below = max(0.0, -lack), max(0.0, lack)
    rest = max(0.0, 2.0 * line.ascent - line.x_height / 2.0 - (ascent + descent + above + below))
    return above + rest / 2.0, below + rest / 2.0


class Pictures(QPyTextObject):
    """Draws a document's pictures; those of formulas that are not deep stand on the line and reach below it."""

    def __init__(self, document: QTextDocument):
        super().__init__(document)
        document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject, self)

    def intrinsicSize(self, document, position, form):
        image = _image_of(document, form)
        size = image.deviceIndependentSize()
        return QSizeF(size.width(), size.height() - _below(image))

    def drawObject(self, painter, place, document, position, form):
        image = _image_of(document, form)
        painter.drawImage(QRectF(place.topLeft(), image.deviceIndependentSize()), image)


def _image_of(document, form):
    found = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(form.toImageFormat().name()))
    return found if isinstance(found, QImage) else QImage()


def _below(image):
    return float(image.text(BELOW) or 0.0)


def renderer() -> MarkdownIt:
    """Renders a lesson's Markdown as HTML for Qt, where formulas are pictures whose names `tex_of` reads."""
    parser = markdown()
    parser.add_render_rule("math_inline", _inline_formula)
    parser.add_render_rule("math_block", _block_formula)
    return parser


def tex_of(name: QUrl) -> str | None:
    """The formula that a picture's name stands for; None if it is another picture's."""
    if name.scheme() != "formula":
        return None
    return unquote(bytes(name.toEncoded()).decode().partition(":")[2])


def _inline_formula(self, tokens, index, options, env):
    return _image(tokens[index].content)


def _block_formula(self, tokens, index, options, env):
    return f"<p align='center'>{_image(tokens[index].content)}</p>"


def _image(tex):
    tex = tex.strip()
    try:
        where = "middle" if is_deep(tex) else "baseline"
    except Exception:
        # A teacher's formula may be wrong in any way; it has no picture then.
        where = "baseline"
    return f'<img src="formula:{quote(tex)}" alt="{escape(tex)}" style="vertical-align: {where}">'
