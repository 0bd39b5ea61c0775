"""What stands on a worksheet's paper, in pixels of 1/96 inch: words, pictures, boxes to tick, lines to write on."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QFont, QImage, QPainter, QPalette, QPen, QTextDocument

from gdsim.views.toolkit.formulas import Pictures, image_in, picture_in, renderer, tex_of
from gdsim.views.toolkit.theme import DAY, base_font

# Pixels: letters of 10.5 points.
LETTERS = 14.0
# Dots of a formula's picture a pixel: what a printer can tell apart.
SHARPNESS = 4.0
# Pixels between two blocks, and between two lines to write on: what a pupil's hand needs.
GAP, LINE_GAP = 8.0, 28.0
# Side of a box to tick and what its words are moved by.
TICK, INDENT = 12.0, 24.0
# The share of the width that words beside a picture have, and the space between them.
WORDS_SHARE, BETWEEN = 0.52, 14.0
# Pixels between the margins of a usual paper.
USUAL_WIDTH = 650.0
INK, PALE = "#1a1a1a", "#8a8a8a"
CSS = (
    f"body, p, li, td, th, h1, h2, h3 {{ color: {INK}; }} a {{ color: {INK}; text-decoration: none; }}"
    "p, li { line-height: 128%; margin-top: 0; margin-bottom: 6px; }"
    "h1 { font-size: 26px; margin-bottom: 6px; } h2 { font-size: 18px; margin-bottom: 4px; }"
    "th { text-align: left; } td, th { padding: 2px 10px 2px 0; }"
)


class Block:
    """Something on the paper; `height` is asked for a width before it is painted at that one."""

    # Whether no sheet may end between it and the next one.
    keeps_with_next = False

    def height(self, width: float) -> float:
        raise NotImplementedError

    def paint(self, painter: QPainter, width: float):
        """With its upper left corner at the origin."""
        raise NotImplementedError


class Document(QTextDocument):
    """Markdown, or HTML of our own, in ink; formulas and the lesson's pictures are found when they are asked for."""

    def __init__(self, html: str, folder: Path, pixels: float = LETTERS):
        super().__init__()
        self._folder = folder
        font = QFont(base_font(DAY))
        font.setPixelSize(round(pixels))
        # Letters stand where they are on paper, not where a screen's pixels are.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.setDefaultFont(font)
        self.setDocumentMargin(0.0)
        self._pictures = Pictures(self)
        self.setUseDesignMetrics(True)
        self.setDefaultStyleSheet(CSS)
        self.setHtml(html)

    def loadResource(self, kind, name: QUrl):
        if kind != QTextDocument.ResourceType.ImageResource:
            return None
        tex = tex_of(name)
        if tex is not None:
            return picture_in(self.defaultFont(), tex, INK, SHARPNESS)
        image = image_in(self._folder, name)
        if image is not None:
            image.setDevicePixelRatio(max(1.0, image.width() / (self.textWidth() or image.width() or 1)))
        return image


class Words(Block):
    """A text; one that is higher than a sheet goes on on the next one."""

    def __init__(self, html: str, folder: Path, keeps_with_next=False, indent: float = 0.0):
        self.document = Document(html, folder)
        self.keeps_with_next = keeps_with_next
        self.indent = indent

    def height(self, width):
        self.document.setTextWidth(width - self.indent)
        return self.document.size().height()

    def paint(self, painter, width):
        self.document.setTextWidth(width - self.indent)
        self.paint_part(painter, QRectF(0.0, 0.0, width, self.document.size().height()))

    def cut(self, width: float, sheet: float) -> "list[Part]":
        """The same in pieces that are no higher than a sheet."""
        self.document.setPageSize(QSizeF(width - self.indent, sheet))
        return [Part(self, index, sheet) for index in range(self.document.pageCount())]

    def paint_part(self, painter, part):
        painter.translate(self.indent, 0.0)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
        context.clip = part
        painter.setClipRect(part)
        self.document.documentLayout().draw(painter, context)
        painter.setClipping(False)
        painter.translate(-self.indent, 0.0)


@dataclass
class Part(Block):
    """What a sheet has of words that are higher than one."""

    words: Words
    number: int
    sheet: float

    def height(self, width):
        return self.sheet

    def paint(self, painter, width):
        top = self.number * self.sheet
        painter.translate(0.0, -top)
        self.words.paint_part(painter, QRectF(0.0, top, width, self.sheet))
        painter.translate(0.0, top)


class Choice(Words):
    """Words with a box to tick; in the answers a cross is in the right one."""

    def __init__(self, html, folder, is_ticked=False, keeps_with_next=True):
        super().__init__(html, folder, keeps_with_next, INDENT)
        self.is_ticked = is_ticked

    def paint(self, painter, width):
        super().paint(painter, width)
        box = QRectF(2.0, 3.0, TICK, TICK)
        painter.setPen(QPen(QColor(INK), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        if self.is_ticked:
            painter.setPen(QPen(QColor(INK), 1.6))
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())


@dataclass
class Lines(Block):
    """Lines to write on, of a share of the width; `unit` stands behind the last."""

    count: int
    share: float = 1.0
    unit: str = ""

    def height(self, width):
        return self.count * LINE_GAP

    def paint(self, painter, width):
        painter.setPen(QPen(QColor(PALE), 0.6))
        for index in range(self.count):
            y = (index + 1) * LINE_GAP - 6.0
            painter.drawLine(QPointF(0.0, y), QPointF(self.share * width, y))
        font = QFont(base_font(DAY))
        font.setPixelSize(round(LETTERS))
        painter.setFont(font)
        painter.setPen(QColor(INK))
        painter.drawText(QPointF(self.share * width + 8.0, self.count * LINE_GAP - 8.0), self.unit)


@dataclass
class Axes(Block):
    """An empty plot to draw a curve into."""

    below: str
    beside: str
    size: float = 190.0

    def height(self, width):
        return self.size + 24.0

    def paint(self, painter, width):
        room = QRectF(26.0, 0.0, 0.72 * width, self.size)
        painter.setPen(QPen(QColor(PALE), 0.5))
        for part in (0.25, 0.5, 0.75):
            painter.drawLine(QPointF(room.left(), part * room.height()), QPointF(room.right(), part * room.height()))
            x = room.left() + part * room.width()
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        painter.setPen(QPen(QColor(INK), 1.2))
        painter.drawLine(room.topLeft(), room.bottomLeft())
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        font = QFont(base_font(DAY))
        font.setPixelSize(round(LETTERS - 2.0))
        painter.setFont(font)
        painter.drawText(
            QRectF(room.left(), room.bottom() + 4.0, room.width(), 18.0), Qt.AlignmentFlag.AlignCenter, self.below
        )
        painter.translate(16.0, room.center().y())
        painter.rotate(-90.0)
        middle = QRectF(-room.height() / 2, -14.0, room.height(), 18.0)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, self.beside)
        painter.rotate(90.0)
        painter.translate(-16.0, -room.center().y())


@dataclass
class Picture(Block):
    """A picture, as wide as a share of the paper."""

    image: QImage
    share: float
    keeps_with_next: bool = False

    def height(self, width):
        return self.share * width * self.image.height() / max(self.image.width(), 1)

    def paint(self, painter, width):
        painter.drawImage(QRectF(0.0, 0.0, self.share * width, self.height(width)), self.image)


@dataclass
class Beside(Block):
    """Words, and a picture at their right."""

    words: Words
    picture: Picture

    def height(self, width):
        return max(self.words.height(self._room(width)), self.picture.height(self._rest(width)))

    def paint(self, painter, width):
        self.words.paint(painter, self._room(width))
        left = width - self._rest(width)
        painter.translate(left, 0.0)
        self.picture.paint(painter, self._rest(width))
        painter.translate(-left, 0.0)

    @property
    def imbalance(self) -> float:
        """How many times as high as the picture the words are, on any usual paper."""
        return self.words.height(self._room(USUAL_WIDTH)) / self.picture.height(self._rest(USUAL_WIDTH))

    def _room(self, width):
        return WORDS_SHARE * width - BETWEEN

    def _rest(self, width):
        return (1.0 - WORDS_SHARE) * width


@dataclass
class Gap(Block):
    """Free space; a `break` begins a new sheet."""

    size: float = GAP
    is_break: bool = False

    def height(self, width):
        return self.size

    def paint(self, painter, width):
        pass


def markdown_words(text: str, folder: Path, **options) -> Words:
    return Words(renderer().render(text), folder, **options)
