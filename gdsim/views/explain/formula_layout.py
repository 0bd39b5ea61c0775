"""Formulas as a book sets them, from the trees of gdsim.core.rule: fractions, roots, powers, hats, baselines aligned.

One layout draws both the rule in symbols and the same rule with numbers in place of the symbols. ziamath, which sets
TeX, was measured: 38 ms a formula, while the panel draws a dozen or more anew sixty times a second; so the few shapes
that update rules have are laid out here, in well under 0.1 ms a formula.
"""

import math
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gdsim.core.number_signs import MINUS
from gdsim.core.rule import Expression, Name, Number, Operation, Symbol
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import short

# A script's size by the size of what it belongs to, and the smallest in points that is still read.
SCRIPT_SIZE, LEAST_POINTS = 0.74, 6.5
# Heights and widths are in ems: the size of the letters.
# The baseline of a script above that of its letter, where there is a subscript too, and below; and the room before it.
SUPERSCRIPT_RISE, STACKED_RISE, SUBSCRIPT_DROP, SUPERSCRIPT_GAP = 0.40, 0.48, 0.24, 0.05
# What is kept free around + − =, between two factors, and around the dot between two numbers.
OPERATOR_SPACE, FACTOR_SPACE, DOT_SPACE = 0.26, 0.20, 0.20
# Between a fraction's bar and what is above and below, and how far the bar sticks out on either side.
BAR_GAP, BAR_OVERHANG = 0.17, 0.10
# A root's hook, and the room between its roof and what it covers.
ROOT_HOOK, ROOT_GAP = 0.62, 0.14
# A hat's width and height, and its distance from the letter.
HAT_WIDTH, HAT_HEIGHT, HAT_GAP = 0.42, 0.16, 0.12
# The height of capitals and digits in the shipped font, and how deep letters such as β, μ and g reach down.
CAP_HEIGHT, DESCENT = 0.727, 0.24
# Parentheses around more than this height are drawn, not written; their width and bend.
TALL, PARENTHESIS_WIDTH = 1.35, 0.36
# The width of bars, roofs and hats.
STROKE = 0.065

# How tightly what is written binds; see `Term`.
SUM, PRODUCT, POWER, ATOM = range(4)


class Glyphs(NamedTuple):
    """A piece of text with its baseline's start, relative to the start of the formula's baseline."""

    x: float
    y: float
    text: str
    font: QFont
    color: str

    def moved(self, x: float, y: float) -> "Glyphs":
        return Glyphs(self.x + x, self.y + y, self.text, self.font, self.color)


class Stroke(NamedTuple):
    """An open polygon with the width of its line."""

    points: tuple[tuple[float, float], ...]
    width: float
    color: str

    def moved(self, x: float, y: float) -> "Stroke":
        return Stroke(tuple((px + x, py + y) for px, py in self.points), self.width, self.color)


class Box(NamedTuple):
    """Something laid out: how far it reaches from the start of its baseline, and what is to be drawn.

    `script_x` is where a superscript begins: before a subscript, if there is one.
    """

    width: float
    ascent: float
    descent: float
    parts: tuple[Glyphs | Stroke, ...]
    script_x: float | None = None

    @property
    def height(self) -> float:
        return self.ascent + self.descent

    def draw(self, painter: QPainter, x: float, y: float):
        """Draws it with the start of its baseline at (x, y)."""
        for part in self.parts:
            if isinstance(part, Glyphs):
                painter.setFont(part.font)
                painter.setPen(pen(part.color))
                painter.drawText(QPointF(x + part.x, y + part.y), part.text)
            else:
                painter.setPen(pen(part.color, part.width))
                painter.drawPolyline([QPointF(x + px, y + py) for px, py in part.points])


@lru_cache(maxsize=256)
def pen(color: str, width: float = 1.0) -> QPen:
    return QPen(QColor(color), width)


class Term(NamedTuple):
    """A box and what its neighbours need to know: what binds it, and with what it starts."""

    box: Box
    binding: int = ATOM
    is_number: bool = False  # nothing but numbers in it, …
    starts_with_number: bool = False  # … or at least in front
    starts_with_minus: bool = False


def row(*boxes: Box, gap: float = 0.0) -> Box:
    """Boxes on one baseline, from left to right."""
    x, ascent, descent, parts = 0.0, 0.0, 0.0, []
    for box in boxes:
        parts += [part.moved(x, 0.0) for part in box.parts] if x else box.parts
        x += box.width + gap
        ascent, descent = max(ascent, box.ascent), max(descent, box.descent)
    return Box(x - gap, ascent, descent, tuple(parts))


class Typesetter:
    """Lays out formulas in one size of a font and a theme's colours: names and numbers in those of their roles."""

    def __init__(self, font: QFont, theme: Theme):
        self._theme = theme
        self._faces = (Face(font), Face(scaled(font, SCRIPT_SIZE)), Face(scaled(font, SCRIPT_SIZE**2)))

    def symbols(self, expression: Expression, symbols: dict[str, Symbol]) -> Box:
        """A rule as it is declared."""
        return self._lay(expression, lambda name, level: Term(self._symbol(symbols[name], level)), 0).box

    def numbers(self, expression: Expression, symbols: dict[str, Symbol], values: dict[str, str]) -> Box:
        """The same rule with a written number in place of each symbol."""
        return self._lay(expression, lambda name, level: self._numeral(values[name], symbols[name], level), 0).box

    def symbol(self, symbol: Symbol) -> Box:
        return self._symbol(symbol, 0)

    def result(self, text: str, symbol: Symbol) -> Box:
        """What a line comes to, as it stands out after the last =."""
        return self._faces[0].box(text, "bold", self._color(symbol))

    def equals(self) -> Box:
        return self._operator("=", 0)

    def _color(self, symbol):
        return self._theme.role_color(symbol.role)

    def _symbol(self, symbol, level):
        face, color = self._faces[level], self._color(symbol)
        letter = face.box(symbol.letter, "bold" if symbol.vector else "italic", color)
        if symbol.hat:
            letter = face.with_hat(letter, symbol.letter, color)
        if not symbol.subscript:
            return letter
        script = self._faces[min(level + 1, 2)]
        pieces = [script.box(piece, "italic" if piece.isalpha() else "regular", color) for piece in symbol.subscript]
        below = row(*pieces)
        drop = SUBSCRIPT_DROP * face.em
        return Box(
            letter.width + below.width,
            letter.ascent,
            max(letter.descent, below.descent + drop),
            letter.parts + tuple(part.moved(letter.width, drop) for part in below.parts),
            script_x=letter.width,
        )

    def _numeral(self, text, symbol, level):
        box = self._faces[level].box(text, "regular", self._color(symbol))
        binding = PRODUCT if "×" in text else ATOM
        return Term(box, binding, True, True, text.startswith(MINUS))

    def _operator(self, text, level):
        face = self._faces[level]
        return face.spaced(text, OPERATOR_SPACE if level == 0 else 0.0, self._theme.muted)

    def _lay(self, expression: Expression, write: Callable[[str, int], Term], level: int) -> Term:
        match expression:
            case Number(value):
                text = short(value, len(repr(value)))
                return Term(self._faces[level].box(text, "regular", self._theme.text), ATOM, True, True)
            case Name(name):
                return write(name, level)
            case Operation("sqrt", (argument,)):
                return self._root(self._lay(argument, write, level), level)
            case Operation("min" | "max" as function, (first, second)):
                return self._call(function, self._lay(first, write, level), self._lay(second, write, level), level)
            case Operation("^", (base, exponent)):
                exponent = self._lay(exponent, write, min(level + 1, 2))
                return self._power(self._lay(base, write, level), exponent, level)
        operator, (left, right) = expression.operator, expression.arguments
        left, right = self._lay(left, write, level), self._lay(right, write, level)
        if operator == "/":
            box, is_number = self._fraction(left.box, right.box, level), left.is_number and right.is_number
            return Term(box, ATOM, is_number, is_number)
        if operator == "*":
            return self._product(left, right, level)
        return self._sum(left, MINUS if operator == "-" else "+", right, level)

    def _sum(self, left, operator, right, level):
        if right.starts_with_minus or (operator == MINUS and right.binding == SUM):
            right = self._parenthesised(right, level)
        box = row(left.box, self._operator(operator, level), right.box)
        return Term(box, SUM, left.is_number and right.is_number, left.starts_with_number, left.starts_with_minus)

    def _product(self, left, right, level):
        if left.binding == SUM:
            left = self._parenthesised(left, level)
        if right.binding == SUM or right.starts_with_minus:
            right = self._parenthesised(right, level)
        face = self._faces[level]
        if right.starts_with_number:
            box = row(left.box, face.spaced("·", DOT_SPACE, self._theme.muted), right.box)
        else:
            box = row(left.box, right.box, gap=FACTOR_SPACE * face.em)
        return Term(box, PRODUCT, left.is_number and right.is_number, left.starts_with_number, left.starts_with_minus)

    def _power(self, base, exponent, level):
        if base.binding != ATOM or base.starts_with_minus:
            base = self._parenthesised(base, level)
        box, script = base.box, exponent.box
        face = self._faces[level]
        x = (box.width if box.script_x is None else box.script_x) + SUPERSCRIPT_GAP * face.em
        rise = (SUPERSCRIPT_RISE if box.script_x is None else STACKED_RISE) * face.em + box.ascent - face.cap_height
        parts = box.parts + tuple(part.moved(x, -rise) for part in script.parts)
        raised = Box(max(box.width, x + script.width), max(box.ascent, rise + script.ascent), box.descent, parts)
        return Term(raised, POWER, base.is_number and exponent.is_number, base.starts_with_number)

    def _fraction(self, above, below, level):
        face = self._faces[level]
        overhang = BAR_OVERHANG * face.em
        width = max(above.width, below.width) + 2 * overhang
        up = -face.axis - BAR_GAP * face.em - above.descent
        down = -face.axis + BAR_GAP * face.em + below.ascent
        bar = Stroke(((0.0, -face.axis), (width, -face.axis)), STROKE * face.em, self._theme.muted)
        parts = (
            *(part.moved((width - above.width) / 2, up) for part in above.parts),
            bar,
            *(part.moved((width - below.width) / 2, down) for part in below.parts),
        )
        return Box(width, above.ascent - up, below.descent + down, parts)

    def _root(self, argument, level):
        face, inside = self._faces[level], argument.box
        em, hook = face.em, ROOT_HOOK * face.em
        top, bottom = -inside.ascent - ROOT_GAP * em, 0.6 * inside.descent
        middle = bottom + 0.55 * (top - bottom)
        right = hook + inside.width + 0.08 * em
        points = (
            (0.06 * em, middle + 0.06 * em),
            (0.20 * em, middle),
            (0.36 * em, bottom),
            (hook - 0.08 * em, top),
            (right, top),
        )
        parts = (
            Stroke(points, STROKE * em, self._theme.muted),
            *(part.moved(hook, 0.0) for part in inside.parts),
        )
        return Term(Box(right, STROKE * em - top, inside.descent, parts), ATOM, argument.is_number, argument.is_number)

    def _call(self, function, first, second, level):
        face, color = self._faces[level], self._theme.muted
        inside = row(first.box, face.box(", ", "regular", color), second.box)
        box = row(face.box(function, "regular", self._theme.text), face.parenthesised(inside, color))
        return Term(box, ATOM, first.is_number and second.is_number)

    def _parenthesised(self, term, level):
        return Term(self._faces[level].parenthesised(term.box, self._theme.muted), ATOM, term.is_number, term.is_number)


class Face:
    """One size of a font in three styles, and what is measured of it."""

    def __init__(self, font: QFont):
        bold, italic = QFont(font), QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        italic.setItalic(True)
        self._fonts = {"regular": font, "bold": bold, "italic": italic}
        self._metrics = {style: QFontMetricsF(font) for style, font in self._fonts.items()}
        metrics = self._metrics["regular"]
        self.cap_height = metrics.capHeight()
        self.em = self.cap_height / CAP_HEIGHT
        self.axis = self.cap_height / 2  # where the bars of − and of fractions are
        self._advances: dict[tuple[str, str], float] = {}
        self._operators: dict[tuple[str, float], Box] = {}

    def box(self, text: str, style: str, color: str) -> Box:
        # The shipped font sets digits without kerning, so their widths add up: much quicker than to measure each text.
        width = sum([self._advance(character, style) for character in text])
        glyphs = Glyphs(0.0, 0.0, text, self._fonts[style], color)
        return Box(width, self.cap_height, DESCENT * self.em, (glyphs,))

    def _advance(self, character, style):
        width = self._advances.get((character, style))
        if width is None:
            width = self._advances[character, style] = self._metrics[style].horizontalAdvance(character)
        return width

    def spaced(self, text: str, space: float, color: str) -> Box:
        """An operator with so many ems of room on either side."""
        if (text, space) not in self._operators:
            box, room = self.box(text, "regular", color), space * self.em
            parts = (box.parts[0].moved(room, 0.0),)
            self._operators[text, space] = Box(box.width + 2 * room, box.ascent, box.descent, parts)
        return self._operators[text, space]

    def with_hat(self, letter: Box, text: str, color: str) -> Box:
        ink = self._metrics["bold"].tightBoundingRect(text)
        middle, half = ink.center().x(), HAT_WIDTH * self.em / 2
        bottom = ink.top() - HAT_GAP * self.em
        top = bottom - HAT_HEIGHT * self.em
        hat = Stroke(((middle - half, bottom), (middle, top), (middle + half, bottom)), 1.3 * STROKE * self.em, color)
        return Box(letter.width, max(letter.ascent, -top), letter.descent, (*letter.parts, hat))

    def parenthesised(self, inside: Box, color: str) -> Box:
        if inside.height <= TALL * self.em:
            return row(self.box("(", "regular", color), inside, self.box(")", "regular", color))
        width = PARENTHESIS_WIDTH * self.em
        left = Stroke(tuple(arc(width, -inside.ascent, inside.descent)), STROKE * self.em, color)
        mirrored = tuple((2 * width + inside.width - x, y) for x, y in left.points)
        parts = (left, *(part.moved(width, 0.0) for part in inside.parts), left._replace(points=mirrored))
        return Box(inside.width + 2 * width, inside.ascent, inside.descent, parts)


def arc(width: float, top: float, bottom: float) -> list[tuple[float, float]]:
    """A tall opening parenthesis in a column of that width."""
    turns = [math.pi * (0.5 + i / 12) for i in range(13)]
    middle, half = (top + bottom) / 2, (bottom - top) / 2
    return [(width * (0.85 + 0.6 * math.cos(turn)), middle - half * math.sin(turn)) for turn in turns]


def scaled(font: QFont, factor: float) -> QFont:
    """The font in another size, but not so small that it cannot be read."""
    result = QFont(font)
    result.setPointSizeF(max(LEAST_POINTS, factor * font.pointSizeF()))
    return result
