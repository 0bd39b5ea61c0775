"""Where the lines of a step go: each in symbols under its title, its numbers below or beside them, in columns."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gdsim.core.rule import Line, Symbol
from gdsim.views.explain.formula_layout import Box, Typesetter, row, scaled
from gdsim.views.toolkit.numerals import WrittenLine
from gdsim.views.toolkit.theme import Theme, base_font, small_font
from gdsim.views.toolkit.words import translate

# Pixels around everything, between two columns of lines, and between a line's symbols and its numbers beside them.
MARGIN, COLUMN_GAP, BESIDE_GAP = 10.0, 28.0, 26.0
# In heights of the text: between a title and its formula, between rows of numbers, and between two lines.
TITLE_GAP, NUMBERS_GAP, LINE_GAP = 0.3, 0.45, 0.72
# Numbers may be drawn so much smaller before an arrangement with more room is taken, though it be higher.
COMFORTABLE_SCALE = 0.8
# Sizes in those of the theme's text that are taken where there is room for them.
LARGER_SIZES = (1.15, 1.3, 1.45, 1.6)
# Columns of lines, at most: a rule is read down, not along a wall.
MOST_COLUMNS = 3
# What a parameter's name before its numbers may take, and the room after it; in heights of the text.
LONGEST_TAG, TAG_GAP = 5.0, 0.4
# A vector's number as wide as it usually gets: the arrangement is chosen for it, and stays while the numbers change.
USUAL_NUMBER = "−0.12345"


class Content(NamedTuple):
    """What is explained: the lines of a rule, and for each parameter shown its tag and its numbers in every line.

    A tag may be empty. Before the first step there are no numbers.
    """

    lines: tuple[Line, ...]
    symbols: dict[str, Symbol]
    tags: tuple[str, ...] = ()
    numbers: tuple[tuple[WrittenLine, ...], ...] = ()


class Place(NamedTuple):
    """A box, where its baseline starts, and the scale at which it fits."""

    box: Box
    x: float
    y: float
    scale: float = 1.0

    @property
    def right(self) -> float:
        return self.x + self.scale * self.box.width

    def draw(self, painter: QPainter):
        if self.scale == 1.0:
            self.box.draw(painter, self.x, self.y)
            return
        painter.save()
        painter.translate(self.x, self.y)
        painter.scale(self.scale, self.scale)
        self.box.draw(painter, 0.0, 0.0)
        painter.restore()


class Caption(NamedTuple):
    """A small, muted text and the room it has."""

    text: str
    room: QRectF


class Slot(NamedTuple):
    """Where the numbers of one line and one parameter go: the start of their baseline, and the room they have."""

    line: int
    parameter: int
    x: float
    y: float
    room: float
    top: float
    bottom: float


class Layout(NamedTuple):
    """All that stays while the numbers change: symbols, words, the rules between lines as (x, y, width), and slots.

    `scale` is that of the formula that has to be made smallest, where numbers are as wide as usual.
    """

    symbols: tuple[Place, ...]
    captions: tuple[Caption, ...]
    dividers: tuple[tuple[float, float, float], ...]
    slots: tuple[Slot, ...]
    height: float
    scale: float


class Arrangement(NamedTuple):
    """In how many columns the lines are, and whether their numbers are beside the symbols or below them."""

    columns: int
    beside: bool


class Block(NamedTuple):
    """One line of the rule: its title, its left side, the rest of it, and its numbers for each parameter."""

    line: int
    title: str
    left_side: Box
    formula: Box
    tags: tuple[str, ...]
    numbers: tuple[Box, ...]


class StepLayout:
    """Lays out one rule in one theme, width and size, without scrolling if that height allows it.

    Numbers differ in width alone, so everything has its place before the first of them is known.
    """

    def __init__(self, content: Content, theme: Theme, width: float, height: float, size: float = 1.0):
        font, small = scaled(base_font(theme), size), scaled(small_font(theme), size)
        self.small_font = small
        self._typesetter = Typesetter(font, theme)
        self._text_height = QFontMetricsF(font).height()
        self._small = QFontMetricsF(small)
        self._width = width
        self._symbols = content.symbols
        blocks = self._blocks(content._replace(numbers=tuple(map(usual, content.numbers))))
        sides = (False, True) if content.numbers else (False,)
        options = [Arrangement(columns, beside) for columns in range(1, MOST_COLUMNS + 1) for beside in sides]

        def worth(layout):
            """In full view, the larger the better; else readable, and the lower the better; else as well as can be."""
            if layout.scale < COMFORTABLE_SCALE:
                return 0, layout.scale, -layout.height
            return (2, layout.scale, -layout.height) if layout.height <= height else (1, -layout.height, layout.scale)

        self.layout = max((self._arranged(blocks, option) for option in options), key=worth)
        self.in_full_view = worth(self.layout)[0] == 2
        self.least_size = size * self.layout.scale

    def numbers(self, content: Content, slot: Slot) -> Place:
        """A step's numbers in a slot, smaller where they are too wide; the content's rule must be this one."""
        box = self._numbers(content, slot.line, slot.parameter)
        return Place(box, slot.x, slot.y, fitting(box, slot.room))

    def _blocks(self, content) -> list[Block]:
        typesetter, blocks = self._typesetter, []
        for index, line in enumerate(content.lines):
            left_side = typesetter.symbol(content.symbols[line.name])
            formula = row(typesetter.equals(), typesetter.symbols(line.expression, content.symbols))
            # A number that all parameters share is shown once.
            tags = content.tags if line.symbol.vector else ("",)
            shown = min(len(tags), len(content.numbers))
            numbers = tuple(self._numbers(content, index, parameter) for parameter in range(shown))
            blocks.append(Block(index, translate(line.title), left_side, formula, tags, numbers))
        return blocks

    def _numbers(self, content, index, parameter) -> Box:
        typesetter, line, written = self._typesetter, content.lines[index], content.numbers[parameter][index]
        return row(
            typesetter.equals(),
            typesetter.numbers(line.expression, self._symbols, written.values),
            typesetter.equals(),
            typesetter.result(written.result, self._symbols[line.name]),
        )

    def _arranged(self, blocks, arrangement) -> Layout:
        columns = arrangement.columns
        room = max(1.0, (self._width - 2 * MARGIN - (columns - 1) * COLUMN_GAP) / columns)
        place = self._beside(blocks, room) if arrangement.beside else self._below(room)
        y, layout = MARGIN, Layout((), (), (), (), 0.0, 1.0)
        for first in range(0, len(blocks), columns):
            if first:
                divider = (MARGIN, y - self._text_height * LINE_GAP / 2, self._width - 2 * MARGIN)
                layout = layout._replace(dividers=(*layout.dividers, divider))
            bottom = y
            for column, block in enumerate(blocks[first : first + columns]):
                added = place(block, MARGIN + column * (room + COLUMN_GAP), y)
                layout = joined(layout, added)
                bottom = max(bottom, added.height)
            y = bottom + LINE_GAP * self._text_height
        return layout._replace(height=bottom + MARGIN)

    def _below(self, room) -> Callable[[Block, float, float], Layout]:
        """Places blocks whose numbers are below their symbols, the signs = in line."""

        def place(block, x, y):
            indent = max([block.left_side.width, *(self._tag_width(tag) for tag in block.tags)])
            title = self._titled(block, x, y, indent, room)
            y = title.height + NUMBERS_GAP * self._text_height
            return joined(title, self._stack(block, x, x + indent, y, room - indent))

        return place

    def _beside(self, blocks, room) -> Callable[[Block, float, float], Layout]:
        """Places blocks whose numbers are right of their symbols, on lines that go down through all blocks."""
        indent = max(block.left_side.width for block in blocks)
        titles = max(self._small.horizontalAdvance(block.title) for block in blocks)
        left = max(titles, indent + max(block.formula.width for block in blocks))
        tags = max((self._tag_width(tag) for block in blocks for tag in block.tags), default=0.0)
        right = left + BESIDE_GAP

        def place(block, x, y):
            title = self._titled(block, x, y, indent, left)
            numbers = self._stack(block, x + right, x + right + tags, y, room - right - tags)
            # Both end on one baseline, so the shorter begins lower.
            lower = title.height - numbers.height
            if lower > 0:
                numbers = self._stack(block, x + right, x + right + tags, y + lower, room - right - tags)
            else:
                title = self._titled(block, x, y - lower, indent, left)
            return joined(title, numbers)

        return place

    def _titled(self, block, x, y, indent, room) -> Layout:
        """A block's title and formula from y downwards; the height is where they end."""
        title = self._small.elidedText(block.title, Qt.TextElideMode.ElideRight, room)
        caption = Caption(title, QRectF(x, y, room + 1, self._small.height()))
        y += (1 + TITLE_GAP) * self._small.height()
        baseline = y + max(block.formula.ascent, block.left_side.ascent)
        scale = fitting(block.formula, room - indent)
        left_side = Place(block.left_side, x + indent - block.left_side.width, baseline)
        symbols = (left_side, Place(block.formula, x + indent, baseline, scale))
        bottom = baseline + max(block.formula.descent, block.left_side.descent)
        cut = room / self._small.horizontalAdvance(block.title)
        return Layout(symbols, (caption,), (), (), bottom, scale if cut >= 1.0 else min(scale, cut * COMFORTABLE_SCALE))

    def _stack(self, block, tag_x, x, y, room) -> Layout:
        """A block's rows of numbers from y downwards, each with its tag; the height is where they end."""
        captions, slots, bottom = [], [], y
        for parameter, (tag, box) in enumerate(zip(block.tags, block.numbers, strict=False)):
            baseline = y + box.ascent
            if tag:
                tag_room = (LONGEST_TAG - TAG_GAP) * self._text_height
                text = self._small.elidedText(tag, Qt.TextElideMode.ElideRight, tag_room)
                top = baseline - self._small.ascent()
                captions.append(Caption(text, QRectF(tag_x, top, tag_room + 1, self._small.height())))
            bottom = y + box.height
            slots.append(Slot(block.line, parameter, x, baseline, room, y, bottom))
            y = bottom + NUMBERS_GAP * self._text_height
        scale = min((fitting(box, room) for box in block.numbers), default=1.0)
        return Layout((), tuple(captions), (), tuple(slots), bottom, scale)

    def _tag_width(self, tag):
        if not tag:
            return 0.0
        return min(LONGEST_TAG, self._small.horizontalAdvance(tag) / self._text_height + TAG_GAP) * self._text_height


def largest(content: Content, theme: Theme, width: float, height: float) -> StepLayout:
    """The content in the largest size that needs no scrolling, or in the usual one."""
    chosen = StepLayout(content, theme, width, height)
    for size in LARGER_SIZES:
        larger = StepLayout(content, theme, width, height, size)
        if not larger.in_full_view:
            break
        chosen = max(chosen, larger, key=lambda layout: layout.least_size)
    return chosen


def joined(first: Layout, second: Layout) -> Layout:
    """Both together, as high as the one that ends lower."""
    return Layout(
        first.symbols + second.symbols,
        first.captions + second.captions,
        first.dividers + second.dividers,
        first.slots + second.slots,
        max(first.height, second.height),
        min(first.scale, second.scale),
    )


def fitting(box: Box, room: float) -> float:
    """The scale at which a box is no wider than its room."""
    return min(1.0, max(1.0, room) / box.width)


def usual(lines: tuple[WrittenLine, ...]) -> tuple[WrittenLine, ...]:
    """Numbers as wide as they usually get."""
    return tuple(
        WrittenLine(
            {name: text if len(text) < len(USUAL_NUMBER) - 2 else USUAL_NUMBER for name, text in line.values.items()},
            USUAL_NUMBER,
        )
        for line in lines
    )
