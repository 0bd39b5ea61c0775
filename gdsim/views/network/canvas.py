"""Paints a network: lines for weights, small pictures for units; and what is under the pointer, or next by key."""

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gdsim.simulation.network import Network, Place, Wire
from gdsim.views.network.arrangement import NAME_GAP, arranged, rooms
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.layout import left_to_right
from gdsim.views.toolkit.plots import kept_pen
from gdsim.views.toolkit.theme import NIGHT, Theme, mixed, small_font

# Lines are of so many widths: a pen is set once for all of one width, which takes a tenth of the time.
LEVELS = 8
# Widths in pixels of the thinnest and the thickest line, and how much of the colour they have, the rest being the
# ground's: to see through a line would take three times as long.
THINNEST, THICKEST = 0.7, 4.5
FAINTEST, FULLEST = 0.16, 0.92
# The thickest is this part of the height that each line has for itself, but so many pixels at least.
LINE_SHARE, LEAST_THICKEST = 1.5, 1.6
# Where columns are narrow it is no more than this part of the smallest unit.
UNIT_LINE = 0.22
# Pixels from a line in which it is still meant.
REACH = 5.0
# Pixels of the frame around the units that are being worked out.
LIT_WIDTH = 2.5
# Shades of a unit's picture from the lowest to the highest number.
SHADES = 256
# Pixels of the arrow that says which way the numbers go, at most.
ARROW = 26.0


class Lines(NamedTuple):
    """Of one column the lines to the next: units (m, 2) by number, how thick of 1 (m,), and whether above 0 (m,)."""

    units: np.ndarray
    shares: np.ndarray
    are_positive: np.ndarray


class Frame(NamedTuple):
    """What is painted.

    shown: of each column the units by number, in their order. pictures: (shown, rows, columns) of each column, from −1
    to 1, or None where they are not there yet. lines: of each column but the last. go_back: whether lines are
    gradients. lit, lit_color: the column that is being worked out, if one is.
    """

    network: Network
    shown: list[np.ndarray]
    pictures: list[np.ndarray | None]
    lines: list[Lines]
    go_back: bool
    lit: int | None = None
    lit_color: str = ""


class NetworkCanvas(Picture, QWidget):
    """pointed(thing): a unit or a weight is under the pointer, or None. picked(thing): one is chosen.

    clicked(): that was by mouse. axis_asked(axis), edit_asked(), rule_asked(): by key, about the chosen one, or by a
    double click. resized(): there is room for more or fewer units.
    """

    pointed = Signal(object)
    picked = Signal(object)
    clicked = Signal()
    axis_asked = Signal(int)
    edit_asked = Signal()
    rule_asked = Signal()
    resized = Signal()

    def __init__(self):
        super().__init__()
        left_to_right(self)
        self.frame: Frame | None = None
        self.chosen: Place | Wire | None = None
        self.under: Place | Wire | None = None
        self._images: list[list[QImage]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(90)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_theme(NIGHT)

    def sizeHint(self):
        return QSize(360, 220)

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.setFont(small_font(theme))
        low, middle, high = (
            np.array(QColor(c).getRgb()[:3]) for c in (*theme.classes[:1], theme.background, theme.classes[1])
        )
        share = np.linspace(-1.0, 1.0, SHADES)[:, np.newaxis]
        colors = middle + np.abs(share) * (np.where(share < 0.0, low, high) - middle)
        red, green, blue = np.rint(colors).astype(np.uint32).T
        self._shades = 0xFF000000 | red << 16 | green << 8 | blue
        self._show_pictures()

    def has_room_for(self, widths) -> list[int]:
        """How many units of each column can be shown."""
        return rooms(widths, self.height() - self._head)

    def show_frame(self, frame: Frame):
        self.frame = frame
        self._show_pictures()

    def show_chosen(self, thing: Place | Wire | None):
        self.chosen = thing
        self.update()

    def _show_pictures(self):
        self._images = []
        for pictures in self.frame.pictures if self.frame else ():
            if pictures is None:
                self._images.append([])
                continue
            shades = self._shades[np.rint((pictures + 1.0) * ((SHADES - 1) / 2.0)).astype(np.intp)]
            # The array stays with its images, which look at its memory.
            self._images.append([_image(shade) for shade in np.ascontiguousarray(shades, dtype=np.uint32)])
        self._arrange()
        self.update()

    @property
    def _head(self):
        """Pixels above the units, for what their column is."""
        return self.fontMetrics().height() + 4.0

    def _arrange(self):
        if self.frame is None:
            return
        counts = [len(units) for units in self.frame.shown]
        height = self.height() - self._head
        widest = [
            self._widest(column) if height / counts[column] >= self.fontMetrics().height() else 0.0
            for column in (0, -1)
        ]
        self._has_names = [width > 0.0 for width in widest]
        self.places = arranged(counts, self.width(), self._head, height, *widest)

    def _widest(self, column):
        names, units = self.frame.network.names[column], self.frame.shown[column]
        return max(self.fontMetrics().horizontalAdvance(names[unit]) for unit in units) + 2.0

    # Painting

    def paintEvent(self, event):
        if self.frame is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self._paint_lines(painter)
        self._paint_units(painter)
        self._paint_names(painter)
        self._paint_heads(painter)
        for thing in (self.chosen, self.under):
            self._paint_mark(painter, thing)
        if self.hasFocus():
            painter.setPen(kept_pen(self._theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)

    def _paint_lines(self, painter):
        """The faintest first, all of one width and colour in one go."""
        ends, levels, signs = [], [], []
        for column, lines in enumerate(self.frame.lines):
            ends.append(self._ends(column, lines.units))
            levels.append(np.ceil(lines.shares * LEVELS).astype(int))
            signs.append(lines.are_positive)
        ends, levels, signs = map(np.concatenate, (ends, levels, signs))
        most = max(len(lines.units) for lines in self.frame.lines)
        thickest = max(LEAST_THICKEST, min(LINE_SHARE * self.height() / most, UNIT_LINE * min(self.places.sizes)))
        thickest = min(THICKEST, thickest)
        for level in range(LEVELS + 1):
            for is_positive in (False, True):
                chosen = (levels == level) & (signs == is_positive)
                if chosen.any():
                    painter.setPen(self._pen(level / LEVELS, is_positive, thickest))
                    painter.drawLines([QLineF(*line) for line in ends[chosen].tolist()])

    def _pen(self, share, is_positive, thickest):
        theme = self._theme
        color = theme.role_color("gradient") if self.frame.go_back else theme.classes[int(is_positive)]
        if share == 0.0:
            return kept_pen(theme.border, THINNEST)
        blended = mixed(theme.panel, color, FAINTEST + share * (FULLEST - FAINTEST))
        return QPen(blended, THINNEST + share * (thickest - THINNEST))

    def _ends(self, column, units):
        """Lines (m, 4) in pixels, of weights (m, 2) from unit to unit of the next column."""
        shown = self.frame.shown
        return self.places.ends(
            column, np.searchsorted(shown[column], units[:, 0]), np.searchsorted(shown[column + 1], units[:, 1])
        )

    def _paint_units(self, painter):
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.frame.network.has_plane)
        for column, units in enumerate(self.frame.shown):
            images, is_lit = self._images[column], column == self.frame.lit
            painter.setBrush(Qt.BrushStyle.NoBrush if images else QColor(self._theme.raised))
            painter.setPen(kept_pen(self.frame.lit_color, LIT_WIDTH) if is_lit else kept_pen(self._theme.border))
            for place in range(len(units)):
                frame = self.places.frame(column, place)
                if images:
                    painter.drawImage(frame, images[place])
                painter.drawRect(frame)

    def _paint_names(self, painter):
        painter.setPen(QColor(self._theme.text))
        metrics, height = self.fontMetrics(), self.fontMetrics().height()
        for column, has_names in zip((0, -1), self._has_names, strict=True):
            for place, unit in enumerate(self.frame.shown[column] if has_names else ()):
                frame, left = self.places.frame(column, place), column == 0
                room = frame.left() - NAME_GAP if left else self.width() - frame.right() - NAME_GAP
                x = 0.0 if left else frame.right() + NAME_GAP
                text = metrics.elidedText(
                    self.frame.network.names[column][unit], Qt.TextElideMode.ElideRight, round(room)
                )
                side = Qt.AlignmentFlag.AlignRight if left else Qt.AlignmentFlag.AlignLeft
                rectangle = QRectF(x, frame.center().y() - height / 2.0, room, height)
                painter.drawText(rectangle, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_heads(self, painter):
        """What each column is, as long as there is room; between two of them, which way the numbers go."""
        metrics, ends = self.fontMetrics(), []
        for column, (x, texts) in enumerate(zip(self.places.columns, self.heads(), strict=True)):
            painter.setPen(QColor(self.frame.lit_color if column == self.frame.lit else self._theme.muted))
            room = self.places.spacing - 8.0
            text = next((text for text in texts if metrics.horizontalAdvance(text) <= room), "")
            width = metrics.horizontalAdvance(text)
            left = min(max(0.0, x - width / 2.0), self.width() - width)
            painter.drawText(QPointF(left, metrics.ascent() + 1.0), text)
            ends.append((left, left + width))
        painter.setPen(QColor(self._theme.muted))
        for (_, start), (end, _) in pairwise(ends):
            self._paint_arrow(painter, start, end)

    def _paint_arrow(self, painter, start, end):
        """In the middle between two heads, if there is room for it."""
        half, y = min(ARROW, end - start - 10.0) / 2.0, self.fontMetrics().height() / 2.0 + 1.0
        if half < 3.0:
            return
        tail, tip = (start + end) / 2.0 - half, (start + end) / 2.0 + half
        if self.frame.go_back:
            tail, tip = tip, tail
        barb = 3.0 if tip > tail else -3.0
        painter.drawLine(QPointF(tail, y), QPointF(tip, y))
        painter.drawPolyline([QPointF(tip - barb, y - 3.0), QPointF(tip, y), QPointF(tip - barb, y + 3.0)])

    def heads(self) -> list[tuple[str, ...]]:
        """What stands above each column, the longest first."""
        widths, shown, last = self.frame.network.widths, self.frame.shown, len(self.frame.shown) - 1
        result = []
        for column, (width, units) in enumerate(zip(widths, shown, strict=True)):
            some = self.tr("{shown} of {all}").format(shown=len(units), all=width)
            count = str(width) if len(units) == width else some
            if column == 0:
                title = self.tr("features")
            elif column == last:
                title = self.tr("outputs") if width > 1 else self.tr("output")
            else:
                title = self.tr("hidden {number}").format(number=column)
            both = title if len(units) == width else f"{title}: {some}"
            result.append((both, count))
        return result

    def _paint_mark(self, painter, thing):
        if not self._is_shown(thing):
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(kept_pen(self._theme.text, 2.0))
        if isinstance(thing, Wire):
            painter.drawLine(QLineF(*self._ends(thing.column, np.array([thing[1:]]))[0].tolist()))
        else:
            painter.drawRect(self.places.frame(thing.column, self._place(thing)))

    def _is_shown(self, thing):
        if thing is None or self.frame is None:
            return False
        if isinstance(thing, Place):
            return thing.number in self.frame.shown[thing.column]
        return thing.source in self.frame.shown[thing.column] and thing.target in self.frame.shown[thing.column + 1]

    def _place(self, thing):
        """A shown unit's place in its column."""
        return int(np.searchsorted(self.frame.shown[thing.column], thing.number))

    # Pointer and keys

    def thing_at(self, position: QPointF) -> Place | Wire | None:
        """The unit there, or the nearest line that is drawn near it."""
        if self.frame is None:
            return None
        for column, units in enumerate(self.frame.shown):
            for place, unit in enumerate(units):
                if self.places.frame(column, place).contains(position):
                    return Place(column, int(unit))
        at, best, nearest = np.array([position.x(), position.y()]), None, REACH
        for column, lines in enumerate(self.frame.lines):
            distances = _distances(at, self._ends(column, lines.units))
            if distances.size and distances.min() < nearest:
                nearest = distances.min()
                best = Wire(column, *lines.units[distances.argmin()].tolist())
        return best

    def mouseMoveEvent(self, event):
        self._point_at(self.thing_at(event.position()))

    def leaveEvent(self, event):
        self._point_at(None)

    def _point_at(self, thing):
        if thing != self.under:
            self.under = thing
            self.setCursor(Qt.CursorShape.ArrowCursor if thing is None else Qt.CursorShape.PointingHandCursor)
            self.update()
            self.pointed.emit(thing)

    def mousePressEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self.thing_at(event.position()))
            self.clicked.emit()
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(self.thing_at(event.position()))
            self.rule_asked.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event):
        moves = {
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
        }
        modifiers, key = event.modifiers(), event.key()
        is_shifted = modifiers == Qt.KeyboardModifier.ShiftModifier
        if self.frame and key in moves and (is_shifted or not modifiers & ~Qt.KeyboardModifier.KeypadModifier):
            self.picked.emit(self._next(*moves[key], is_shifted))
        elif self.chosen is None or modifiers:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.picked.emit(None)
        elif key in (Qt.Key.Key_X, Qt.Key.Key_Y):
            self.axis_asked.emit(int(key == Qt.Key.Key_Y))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_asked.emit()
        elif key == Qt.Key.Key_U:
            self.rule_asked.emit()
        else:
            super().keyPressEvent(event)

    def _next(self, across, down, is_shifted):
        """What an arrow key leads to: from unit to unit; with Shift into a unit's weights, and then through them."""
        thing, shown = self.chosen, self.frame.shown
        if not self._is_shown(thing):
            return Place(1, int(shown[1][0]))
        if isinstance(thing, Wire):
            if across:
                return Place(thing.column, thing.source) if across < 0 else Place(thing.column + 1, thing.target)
            return self._next_wire(Place(thing.column + 1, thing.target), thing, down)
        if is_shifted and down:
            return self._next_wire(thing, None, down) if thing.column else thing
        place, column = self._place(thing), min(max(0, thing.column + across), len(shown) - 1)
        if across:
            place = round(place * (len(shown[column]) - 1) / max(1, len(shown[thing.column]) - 1))
        return Place(column, int(shown[column][min(max(0, place + down), len(shown[column]) - 1)]))

    def _next_wire(self, unit, wire, down):
        """The next weight that arrives at a unit and is drawn, or the unit itself where there is none."""
        units = self.frame.lines[unit.column - 1].units
        sources = np.sort(units[units[:, 1] == unit.number, 0]).tolist()
        if not sources:
            return unit
        if wire is None or wire.source not in sources:
            return Wire(unit.column - 1, sources[0 if down > 0 else -1], unit.number)
        place = min(max(0, sources.index(wire.source) + down), len(sources) - 1)
        return Wire(unit.column - 1, sources[place], unit.number)

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._arrange()
        self.resized.emit()


def _image(shades) -> QImage:
    """Of colours (rows, columns) from the lowest row up."""
    rows, columns = shades.shape
    upright = np.ascontiguousarray(shades[::-1])
    return QImage(upright.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def _distances(point, lines):
    """From a point (2,) to segments (m, 4), in pixels."""
    starts, ways = lines[:, :2], lines[:, 2:] - lines[:, :2]
    along = np.clip(((point - starts) * ways).sum(axis=1) / np.square(ways).sum(axis=1), 0.0, 1.0)
    return np.linalg.norm(point - starts - along[:, np.newaxis] * ways, axis=1)
