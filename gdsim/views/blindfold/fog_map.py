"""The map in the fog: where somebody has stood, the slope underfoot, and the step that a click would be."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from gdsim.views.blindfold.fog import mixed, paint_fog
from gdsim.views.blindfold.walk import Walk
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.held_points import ARROWS
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font
from gdsim.views.toolkit.words import short

# Pixels: around the map, between it and what is written beside it, the least width of that, and the ball's radius.
MARGIN, GAP, LEAST_BESIDE, BALL_RADIUS = 10.0, 14.0, 170.0, 9.0
DOT_RADIUS, LINE_WIDTH, ARROW_WIDTH, ARROW_HEAD, LANDING_RADIUS = 3.2, 1.6, 3.0, 12.0, 4.5
# The arrow is so long in a landscape without end of steepness, as a share of the map, and half of it at the usual one.
LONGEST_ARROW = 0.3
# Nearer to the ball than this, in pixels, a click has no direction.
NO_DIRECTION = 3.0
# How much larger than the others the first line beside the map is written.
LARGE = 1.45


class FogMap(Picture, QWidget):
    """walked(direction): a step in a direction (2,) is wanted, in shares of the window, second axis upwards."""

    walked = Signal(object)

    def __init__(self):
        super().__init__()
        self._walk: Walk | None = None
        self._length = 0.1
        self._lines: tuple[str, ...] = ()
        self._message = ""
        self._pointer: QPointF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 60)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Map in the fog"))
        self.setToolTip(
            self.tr(
                "The arrow points straight downhill, and is longer where it is steeper. Of the ground between the "
                "places where you have stood you know nothing."
            )
        )
        self.set_theme(NIGHT)

    def sizeHint(self):
        return QSize(640, 400)

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.setFont(small_font(theme))
        self.update()

    def show_walk(self, walk: Walk, length: float, lines: tuple[str, ...], message: str):
        """Where `walk` is, how long the next step would be in shares of the window, and what is written beside it."""
        self._walk, self._length, self._lines, self._message = walk, length, lines, message
        self.setAccessibleDescription(". ".join(filter(None, (*lines, message))))
        self.update()

    # ---- places

    @property
    def map_rect(self) -> QRectF:
        """The window of the map: a square, left of the words where there is room for them, or else below."""
        line = self.fontMetrics().height()
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN - line)
        if self._is_beside:
            room.setRight(room.right() - LEAST_BESIDE - GAP)
        else:
            room.setTop(room.top() + line)
        side = max(10.0, min(room.width(), room.height()))
        corner = room.center() - QPointF(side, side) / 2.0
        return QRectF(corner.x(), corner.y(), side, side)

    @property
    def _is_beside(self):
        """Whether the words stand beside the map, which would be no larger without them."""
        return self.width() - LEAST_BESIDE - GAP >= self.height()

    def pixel_of(self, parameters) -> QPointF:
        """Where on the map parameters (2,) are."""
        return self._pixel(self._walk.in_window(np.asarray(parameters)))

    def _pixel(self, place):
        rect = self.map_rect
        return QPointF(rect.left() + place[0] * rect.width(), rect.bottom() - place[1] * rect.height())

    def _way_to(self, position):
        """From the ball to a position, in shares of the window; None where that is no direction."""
        way = position - self._pixel(self._walk.place)
        if np.hypot(way.x(), way.y()) < NO_DIRECTION:
            return None
        return np.array([way.x(), -way.y()]) / self.map_rect.width()

    # ---- mouse and keys

    def mousePressEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton and self._walk is not None:
            way = self._way_to(event.position())
            if way is not None:
                self.walked.emit(way)

    def mouseDoubleClickEvent(self, event):
        """Two quick clicks are two steps."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event):
        self._pointer = event.position()
        self.update()

    def leaveEvent(self, event):
        self._pointer = None
        self.update()

    def keyPressEvent(self, event):
        if event.key() in ARROWS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._walk:
            self.walked.emit(np.array(ARROWS[event.key()], dtype=float))
        else:
            super().keyPressEvent(event)

    # ---- painting

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        rect = self.map_rect
        paint_fog(painter, rect, self._theme, self._pixel(self._walk.place) if self._walk else None)
        if self._walk is None:
            return
        self._paint_frame(painter, rect)
        self._paint_reach(painter, rect)
        self._paint_path(painter)
        self._paint_slope(painter, rect)
        self._paint_ball(painter)
        self._paint_words(painter, rect)

    def _paint_frame(self, painter, rect):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent if self.hasFocus() else self._theme.border), 1.0))
        painter.drawRoundedRect(rect, 8.0, 8.0)
        painter.setPen(QColor(self._theme.muted))
        (left, right), (bottom, top) = self._walk.problem.domain
        x, y = self._walk.problem.short_names
        below = QRectF(rect.left(), rect.bottom() + 1.0, rect.width(), self.fontMetrics().height() + 2.0)
        inside = rect.adjusted(6.0, 4.0, -6.0, -4.0)
        flags = Qt.AlignmentFlag
        painter.drawText(below, flags.AlignLeft, short(left))
        painter.drawText(below, flags.AlignHCenter, self._cut(x, 0.6 * rect.width()))
        painter.drawText(below, flags.AlignRight, short(right))
        painter.drawText(inside, flags.AlignLeft | flags.AlignTop, short(top))
        painter.drawText(inside, flags.AlignLeft | flags.AlignVCenter, self._cut(y, 0.3 * rect.width()))
        painter.drawText(inside, flags.AlignLeft | flags.AlignBottom, short(bottom))

    def _cut(self, text, room, is_end=False):
        mode = Qt.TextElideMode.ElideRight if is_end else Qt.TextElideMode.ElideMiddle
        return self.fontMetrics().elidedText(text, mode, int(room))

    def _paint_reach(self, painter, rect):
        """How far a step leads, and where the one would end that a click is."""
        middle, radius = self._pixel(self._walk.place), self._length * rect.width()
        painter.setClipRect(rect)
        color = QColor(self._theme.muted)
        color.setAlpha(150)
        painter.setPen(QPen(color, 1.0, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        way = None if self._pointer is None else self._way_to(self._pointer)
        if way is not None:
            landing = self._pixel(self._walk.place + self._length * way / np.linalg.norm(way))
            painter.setPen(QPen(QColor(self._theme.text), 1.4))
            painter.drawEllipse(landing, LANDING_RADIUS, LANDING_RADIUS)
        painter.setClipping(False)

    def _paint_path(self, painter):
        """Dashed: nothing is known of the ground between. Of numbers that would cover each other the newest stays."""
        pixels = [self.pixel_of(place) for place in self._walk.path]
        pen = QPen(mixed(self._theme.background, self._theme.text, 0.75), LINE_WIDTH, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(pixels))
        painter.setPen(QPen(QColor(self._theme.background), 1.0))
        painter.setBrush(QColor(self._theme.text))
        for pixel in pixels[:-1]:
            painter.drawEllipse(pixel, DOT_RADIUS, DOT_RADIUS)
        metrics, taken = QFontMetricsF(self.font()), [self._around(pixels[-1], BALL_RADIUS)]
        painter.setPen(QColor(self._theme.text))
        for number in reversed(range(len(pixels) - 1)):
            text = str(number) if number else self.tr("start")
            box = QRectF(0.0, 0.0, metrics.horizontalAdvance(text), metrics.height())
            box.moveBottomLeft(pixels[number] + QPointF(DOT_RADIUS + 1.0, -1.0))
            if not any(box.intersects(other) for other in taken):
                taken.append(box)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    @staticmethod
    def _around(pixel, radius):
        return QRectF(pixel.x() - radius, pixel.y() - radius, 2.0 * radius, 2.0 * radius)

    def _paint_slope(self, painter, rect):
        """An arrow downhill, longer where it is steeper."""
        down = self._downhill()
        if down is None:
            return
        steepness = self._walk.steepness
        length = LONGEST_ARROW * rect.width() * steepness / (1.0 + steepness)
        start = np.array(self._pixel(self._walk.place).toTuple()) + BALL_RADIUS * down
        tip = start + (length + ARROW_HEAD) * down
        base, aside = tip - ARROW_HEAD * down, 0.45 * ARROW_HEAD * np.array([-down[1], down[0]])
        color = QColor(self._theme.role_color("gradient"))
        painter.setPen(QPen(color, ARROW_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(*start), QPointF(*base))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(QPolygonF([QPointF(*tip), QPointF(*(base + aside)), QPointF(*(base - aside))]))

    def _downhill(self):
        """The way of steepest descent in the picture, in pixels, of length 1; None where it is flat.

        Where a step against the gradient leads: the axes may be of different scales.
        """
        moved = -self._walk.slope / np.ptp(self._walk.problem.domain, axis=1) * [1.0, -1.0]
        length = np.linalg.norm(moved)
        return moved / length if length > 0.0 else None

    def _paint_ball(self, painter):
        middle = self._pixel(self._walk.place)
        painter.setPen(Qt.PenStyle.NoPen)
        shadow = QRadialGradient(middle + QPointF(2.0, 4.0), 1.5 * BALL_RADIUS)
        shadow.setColorAt(0.0, QColor(0, 0, 0, 120))
        shadow.setColorAt(1.0, QColor(0, 0, 0, 0))
        painter.setBrush(shadow)
        painter.drawEllipse(middle + QPointF(2.0, 4.0), 1.5 * BALL_RADIUS, 1.5 * BALL_RADIUS)
        color = QColor(self._theme.racer_color(0))
        light = QRadialGradient(middle - QPointF(0.35, 0.4) * BALL_RADIUS, 1.4 * BALL_RADIUS)
        light.setColorAt(0.0, color.lighter(150))
        light.setColorAt(0.5, color)
        light.setColorAt(1.0, color.darker(170))
        painter.setBrush(light)
        painter.drawEllipse(middle, BALL_RADIUS, BALL_RADIUS)

    def _paint_words(self, painter, rect):
        """Beside the map, the height first and largest; above it in one line where there is no room beside."""
        if not self._is_beside:
            text = self._message or " · ".join(self._lines)
            painter.setPen(QColor(self._theme.warning if self._message else self._theme.text))
            above = QRectF(0.0, 0.0, self.width(), rect.top())
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, self._cut(text, self.width(), is_end=True))
            return
        left = rect.right() + GAP
        room = QRectF(left, rect.top() + 2.0, self.width() - left - 4.0, rect.height())
        usual, large, theme = QFont(), QFont(), self._theme
        usual.setPointSizeF(theme.point_size)
        large.setPointSizeF(LARGE * theme.point_size)
        large.setWeight(QFont.Weight.DemiBold)
        looks = [(large, theme.text), *[(usual, theme.text)] * (len(self._lines) - 1)]
        entries = [*zip(self._lines, looks, strict=True), (self._message, (usual, theme.warning))]
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        for text, (font, color) in entries:
            painter.setFont(font)
            painter.setPen(QColor(color))
            used = painter.boundingRect(room, flags, text)
            if text and used.bottom() <= self.height():
                painter.drawText(room, flags, text)
                room.setTop(used.bottom() + 0.45 * self.fontMetrics().height())
