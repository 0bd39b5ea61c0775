"""Blocks on sheets of paper: which comes where, and the PDF of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter

from gdsim.experiment.files import ExperimentError, put_in_place
from gdsim.export.worksheet.blocks import GAP, INK, LETTERS, PALE, Block, Gap, Words
from gdsim.language import tr
from gdsim.views.toolkit.theme import DAY, base_font

DOTS_PER_INCH, POINTS_PER_INCH = 96, 72
# Pixels: 19 mm, which every printer can do and a hole punch needs; the foot stands in the lower one.
MARGIN = 72.0
FOOT_LETTERS = 11.0
PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}


@dataclass(frozen=True)
class Paper:
    """A size of paper by its name, in pixels."""

    name: str

    @property
    def size(self):
        return QPageSize.size(PAPERS[self.name], QPageSize.Unit.Point) * (DOTS_PER_INCH / POINTS_PER_INCH)

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.size.width() - 2.0 * MARGIN

    @property
    def height(self) -> float:
        return self.size.height() - 2.0 * MARGIN


Sheet = list[tuple[float, Block]]


class Entry(Block):
    """A line of the contents: a title, and the sheet that another block stands on once that is known."""

    def __init__(self, title: str, target: Block):
        self._title, self.target, self.number = title, target, 0

    def height(self, width):
        return 1.7 * LETTERS

    def paint(self, painter, width):
        painter.setFont(_font(LETTERS))
        painter.setPen(QColor(INK))
        base = 1.2 * LETTERS
        painter.drawText(QPointF(0.0, base), self._title)
        room = QRectF(0.0, 0.0, width, 1.5 * LETTERS)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, str(self.number))


def sheets(blocks: Sequence[Block], paper: Paper) -> list[Sheet]:
    """The blocks with their distances from the top margin; what belongs together stands on one sheet if it can."""
    found: list[Sheet] = [[]]
    top = 0.0

    def put(block):
        nonlocal top
        height = block.height(paper.width)
        if top + height > paper.height and found[-1]:
            found.append([])
            top = 0.0
        found[-1].append((top, block))
        top += height + GAP

    for unit in _units(blocks):
        if isinstance(unit[0], Gap) and unit[0].is_break:
            if found[-1]:
                found.append([])
            top = 0.0
            continue
        whole = sum(block.height(paper.width) + GAP for block in unit) - GAP
        if top + whole > paper.height >= whole and found[-1]:
            found.append([])
            top = 0.0
        for block in unit:
            is_high = isinstance(block, Words) and block.height(paper.width) > paper.height
            for part in block.cut(paper.width, paper.height) if is_high else (block,):
                put(part)
    numbers = {id(block): number for number, sheet in enumerate(found, start=1) for _, block in sheet}
    for sheet in found:
        for _, block in sheet:
            if isinstance(block, Entry):
                block.number = numbers[id(block.target)]
    return found


def write_pdf(path, pages: list[Sheet], paper: Paper, title: str, progress: Callable[[float], None]):
    """Writes the sheets with the title and a number at their foot, whole or not at all. Raises ExperimentError."""
    # In memory first: Qt does not tell of a disk that is full.
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(packed)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(PAPERS[paper.name]))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(title)
    painter = QPainter()
    if not painter.begin(writer):
        raise ExperimentError(tr("{path} cannot be written").format(path=path))
    try:
        for number, sheet in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            progress(number / len(pages))
            paint_sheet(painter, sheet, paper, f"{title} · {number}")
    finally:
        painter.end()
    with put_in_place(path) as temporary:
        Path(temporary).write_bytes(bytes(packed.data()))


def paint_sheet(painter: QPainter, sheet: Sheet, paper: Paper, foot: str):
    for top, block in sheet:
        painter.save()
        painter.translate(MARGIN, MARGIN + top)
        block.paint(painter, paper.width)
        painter.restore()
    painter.setFont(_font(FOOT_LETTERS))
    painter.setPen(QColor(PALE))
    place = QRectF(MARGIN, paper.size.height() - 0.7 * MARGIN, paper.width, 20.0)
    painter.drawText(place, Qt.AlignmentFlag.AlignRight, foot)


def _units(blocks):
    """Runs of blocks that belong together."""
    unit = []
    for block in blocks:
        unit.append(block)
        if not block.keeps_with_next:
            yield unit
            unit = []
    if unit:
        yield unit


def _font(pixels):
    font = QFont(base_font(DAY))
    font.setPixelSize(round(pixels))
    return font
