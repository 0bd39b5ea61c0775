"""What is written over the scene: labels, the racers' markers, stars, the read-out, and where lost balls went."""

from itertools import chain
from typing import NamedTuple

import numpy as np
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from gdsim.views.surface.lines import REFERENCE_HEIGHT, scale_of
from gdsim.views.surface.scene import BALL_RADIUS
from gdsim.views.toolkit.theme import Theme

# A text in a place of just its size is not cut to it: in a drawing of vectors it may be written in a wider font.
CENTERED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
NUMBER_SIZE, NAME_SIZE = 0.92, 1.08  # of the theme's text
NAME_INWARD, NUMBER_INWARD = 22.0, 16.0  # how far a label reaches from its point towards the scene's middle, in pixels
LEAST_NAME = 6.0  # the room that a name gets where there is less, in heights of its text
NAME_NEAR = 40.0  # pixels, see lines.py; a name whose point is no farther outside the view is moved into it
LABEL_GAP = 3.0  # pixels that must stay free around a label
NAME_EDGE = 8.0  # pixels between a name and the view's edge: no nearer than the heading above is to its card's
MARKER_SHARE = 0.8  # a marker's size in radii of its ball
COVERED = 0.7  # radii between a ball and a nearer one, within which its marker is under that one
STAR_SIZE, ARROW_SIZE = 20.0, 13.0  # pixels, see lines.py
GAP_WIDTH, GAP_DASH = 1.8, 4.0
EDGE_ROOM = 26.0  # how far arrows stay away from the view's edge
HIDDEN_OPACITY = 0.35  # of what the surface hides
BUBBLE_PADDING = 6.0
MARKER_HEIGHT = 0.65  # of a racer's marker in front of a sentence, in heights of its text
LEAST_SHARES_HEIGHT = 200.0  # pixels of a view in which the shares of a swarm leave the surface to be seen
SHARE_GAP, SHARE_RIM = 12.0, 1.6  # pixels from a star to the share of a swarm beside it, and of the plate's rim
LETTER_RADIUS = 8.5  # pixels, see lines.py


class Seen(NamedTuple):
    """How the overlay looks at things: the camera, the view's size (width, height) in pixels, the theme."""

    camera: object
    size: tuple[float, float]
    theme: Theme

    def project(self, points):
        return self.camera.project(points, self.size)

    def font(self, share: float, bold: bool = False) -> QFont:
        """The application's font in a size that grows with the view, but never shrinks below the theme's."""
        font = QFont()
        scale = max(1.0, self.size[1] / REFERENCE_HEIGHT)
        font.setPixelSize(round(share * scale * self.theme.point_size * 96.0 / 72.0))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def paint_labels(painter: QPainter, seen: Seen, placed):
    """The labels in the places that place_labels found for them."""
    for label, text, rect in placed:
        painter.setFont(_label_font(seen, label))
        painter.setPen(QColor(seen.theme.text if label.is_name else seen.theme.muted))
        painter.drawText(rect, CENTERED, text)


def place_labels(seen: Seen, labels, taken: QRectF):
    """Triples of label, text and rectangle, names first; a long name is the shorter one, or in two lines, or cut.

    A name that would touch another one or what is taken moves beside it; a number that would is left out.
    """
    taken, placed = [taken], []
    middle, _ = seen.project((0.0, 0.0, 0.0))
    view = QRectF(0.0, 0.0, *seen.size)
    reach = NAME_NEAR * max(1.0, scale_of(seen.size[1]))
    near = view.adjusted(-reach, -reach, reach, reach)
    labels = sorted(labels, key=lambda label: not label.is_name)
    pixels, depths = seen.project(np.reshape([label.point for label in labels], (-1, 3)))
    for label, pixel, depth in zip(labels, pixels, depths, strict=True):
        if depth <= 0.0 or not near.contains(QPointF(*pixel)):
            continue
        text, rect = _place(seen, label, pixel, middle)
        if label.is_name:
            rect = _beside(rect, taken, view)
        around = rect.adjusted(-LABEL_GAP, 0.0, LABEL_GAP, 0.0)
        if view.contains(rect) and not any(around.intersects(other) for other in taken):
            taken.append(around)
            placed.append((label, text, rect))
    return placed


def _place(seen, label, pixel, middle):
    """A label's text and rectangle: it reaches outwards from its point, not over the scene, and not out of the view."""
    width, height = seen.size
    metrics = QFontMetricsF(_label_font(seen, label))
    inward = NAME_INWARD if label.is_name else NUMBER_INWARD
    side = 0.0 if abs(pixel[0] - middle[0]) < inward else np.sign(pixel[0] - middle[0])
    text = label.text
    if label.is_name:
        beside = min(pixel[0], width - pixel[0])
        room = {0.0: 2.0 * beside, 1.0: width - pixel[0] + inward, -1.0: pixel[0] + inward}[side] - NAME_EDGE
        room = max(room, LEAST_NAME * metrics.height())
        text = _name_within(room, label, metrics)
    rect = QRectF(QPointF(), metrics.size(Qt.TextFlag(0), text))
    rect.moveCenter(QPointF(*pixel))
    rect.translate(side * max(0.0, rect.width() / 2.0 - inward), 0.0)
    edge = NAME_EDGE if label.is_name else LABEL_GAP
    rect.moveLeft(max(edge, min(rect.left(), width - edge - rect.width())))
    if label.is_name:
        rect.moveTop(max(LABEL_GAP, min(rect.top(), height - LABEL_GAP - rect.height())))
    return text, rect


def _name_within(room, label, metrics):
    """The first form of a name that has room: in full or short, these in two lines, or cut in its middle."""
    names = [label.text, label.short or label.text]
    forms = chain(names, (_in_two_lines(name, metrics) for name in names))
    whole = next((form for form in forms if _width(form, metrics) <= room), None)
    return whole or metrics.elidedText(names[-1], Qt.TextElideMode.ElideMiddle, room)


def _in_two_lines(name, metrics):
    """Broken at the blank where its longer line is shortest."""
    words = name.split(" ")
    breaks = (" ".join(words[:at]) + "\n" + " ".join(words[at:]) for at in range(1, len(words)))
    return min(breaks, key=lambda form: _width(form, metrics), default=name)


def _width(form, metrics):
    return max(map(metrics.horizontalAdvance, form.split("\n")))


def _beside(rect, taken, view):
    """The free place nearest to a rectangle, beside what it touches; its own if there is none."""

    def is_free(place):
        around = place.adjusted(-LABEL_GAP, 0.0, LABEL_GAP, 0.0)
        return view.contains(around) and not any(around.intersects(other) for other in taken)

    moves = [QPointF()]
    for other in taken:
        left, right = other.left() - rect.right() - 2.0 * LABEL_GAP, other.right() - rect.left() + 2.0 * LABEL_GAP
        up, down = other.top() - rect.bottom() - LABEL_GAP, other.bottom() - rect.top() + LABEL_GAP
        moves += [QPointF(left, 0.0), QPointF(right, 0.0), QPointF(0.0, up), QPointF(0.0, down)]
    moves.sort(key=QPointF.manhattanLength)
    return next((place for place in map(rect.translated, moves) if is_free(place)), rect)


def _label_font(seen, label):
    return seen.font(NAME_SIZE if label.is_name else NUMBER_SIZE, label.is_name)


def paint_stars(painter: QPainter, seen: Seen, stars, hidden):
    """A star for each known minimum, faint where the surface hides it."""
    size = STAR_SIZE * scale_of(seen.size[1])
    for point, behind in zip(stars, hidden, strict=True):
        pixel, depth = seen.project(point)
        if depth > 0.0:
            painter.setOpacity(HIDDEN_OPACITY if behind else 1.0)
            _symbol(painter, "star", pixel, size, QColor("#ffffff"), QColor("#20243a"))
    painter.setOpacity(1.0)


def paint_shares(painter: QPainter, seen: Seen, shares):
    """The shares of a swarm beside the stars of the minima that they are in, each rimmed in its balls' colour."""
    taken = []
    for text, point, color in shares if seen.size[1] >= LEAST_SHARES_HEIGHT else ():
        pixel, depth = seen.project(point)
        if depth > 0.0:
            corner = QPointF(pixel[0] + SHARE_GAP, pixel[1] + SHARE_GAP)
            taken.append(bubble(painter, seen, text, corner, taken, QColor(color)))


def paint_markers(painter: QPainter, seen: Seen, balls, hidden):
    """The racer's marker on each ball: colour alone says nothing. One behind the surface shows as an outline."""
    pixels, depths = seen.project(np.reshape([ball.center for ball in balls], (-1, 3)))
    radii = BALL_RADIUS * seen.camera.pixels_per_unit(depths, seen.size)
    for index in np.argsort(depths)[::-1]:
        ball, behind, pixel, radius = balls[index], hidden[index], pixels[index], radii[index]
        nearer = (depths < depths[index]) & (np.linalg.norm(pixels - pixel, axis=1) < COVERED * radius)
        if depths[index] <= 0.0 or nearer.any():
            continue
        color = QColor(seen.theme.racer_color(ball.racer))
        if behind:
            painter.setPen(QPen(color, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(*pixel), radius, radius)
        ink = QColor("#10131f") if color.lightnessF() > 0.45 else QColor("#ffffff")
        ink.setAlphaF(0.5 if behind else 0.85)
        _symbol(painter, seen.theme.racer_marker(ball.racer), pixel, MARKER_SHARE * radius, color if behind else ink)


def paint_letters(painter: QPainter, seen: Seen, letters, hidden):
    """The names of earlier runs on small plates rimmed in the racers' colours, faint where the surface hides them."""
    radius = LETTER_RADIUS * max(1.0, scale_of(seen.size[1]))
    painter.setFont(seen.font(NUMBER_SIZE, bold=True))
    for letter, behind in zip(letters, hidden, strict=True):
        pixel, depth = seen.project(letter.point)
        if depth <= 0.0:
            continue
        painter.setOpacity(HIDDEN_OPACITY if behind else 1.0)
        painter.setBrush(QColor(seen.theme.panel))
        painter.setPen(QPen(QColor(seen.theme.racer_color(letter.racer)), 1.5))
        painter.drawEllipse(QPointF(*pixel), radius, radius)
        painter.setPen(QColor(seen.theme.text))
        box = QRectF(pixel[0] - radius, pixel[1] - radius, 2.0 * radius, 2.0 * radius)
        painter.drawText(box, CENTERED, letter.name)
    painter.setOpacity(1.0)


def paint_gaps(painter: QPainter, seen: Seen, gaps):
    """Dashed lines from slice to ball, also where the surface would hide them: triples of text, foot and ball (3,)."""
    width = GAP_WIDTH * scale_of(seen.size[1])
    for _, foot, point in gaps:
        (start, end), depths = seen.project(np.array([foot, point]))
        if (depths > 0.0).all():
            for color, thickness in (("#10131f", 2.0 * width), ("#ffffff", width)):
                pen = QPen(QColor(color), thickness, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
                pen.setDashPattern([GAP_DASH / thickness, GAP_DASH / thickness])
                painter.setPen(pen)
                painter.drawLine(QPointF(*start), QPointF(*end))
    taken = []
    for text, foot, point in gaps:
        pixel, depth = seen.project((foot + point) / 2.0)
        if text and depth > 0.0:
            taken.append(bubble(painter, seen, text, QPointF(pixel[0] + 14.0, pixel[1] + 8.0), taken))


def paint_readout(painter: QPainter, seen: Seen, text, point):
    """The numbers under the cursor, beside the point (3,) of the surface that they are of."""
    pixel, _ = seen.project(point)
    painter.setPen(QPen(QColor("#10131f"), 3.0))
    painter.drawEllipse(QPointF(*pixel), 4.0, 4.0)
    painter.setPen(QPen(QColor("#ffffff"), 1.4))
    painter.drawEllipse(QPointF(*pixel), 4.0, 4.0)
    bubble(painter, seen, text, QPointF(pixel[0] + 14.0, pixel[1] - 14.0))


def paint_departures(painter: QPainter, seen: Seen, departures, room: QRectF):
    """Where balls went, one sentence below the other, and an arrow at the border for each."""
    font = seen.font(1.0)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
    top = room.top()
    plates = []
    for text, _, _, markers in departures:
        if text:
            signs = len(markers) * metrics.height()
            box = QRectF(room.left() + signs, top, room.width() - signs, room.height())
            rect = metrics.boundingRect(box, flags, text)
            plate = rect.adjusted(-8.0 - signs, -4.0, 8.0, 4.0)
            plates.append(plate)
            painter.setPen(Qt.PenStyle.NoPen)
            # Opaque: the trails of those very balls run behind it.
            painter.setBrush(QColor(seen.theme.panel))
            painter.drawRoundedRect(plate, 6.0, 6.0)
            for place, marker in enumerate(markers):
                pixel = (room.left() + (place + 0.35) * metrics.height(), rect.center().y())
                color = QColor(seen.theme.racer_color(marker))
                _symbol(painter, seen.theme.racer_marker(marker), pixel, MARKER_HEIGHT * metrics.height(), color)
            painter.setPen(QColor(seen.theme.warning))
            painter.drawText(rect, flags | int(Qt.TextFlag.TextDontClip), text)
            top = rect.bottom() + 12.0
    for _, racer, way_out, _ in departures:
        if way_out is not None:
            _departure_arrow(painter, seen, racer, way_out, plates)


def _departure_arrow(painter, seen, racer, way_out, plates):
    """At the window's border, or at the view's edge or below the plates there, pointing along the way out."""
    (start, end), depths = seen.project(way_out)
    if (depths <= 0.0).any() or np.allclose(start, end):
        return
    direction = (end - start) / np.linalg.norm(end - start)
    tip = np.clip(end, EDGE_ROOM, np.array(seen.size) - EDGE_ROOM)
    size = ARROW_SIZE * scale_of(seen.size[1])
    aside = np.array([-direction[1], direction[0]])
    corners = np.array(
        [tip, tip - size * (1.6 * direction - 0.7 * aside), tip - size * (1.6 * direction + 0.7 * aside)]
    )
    for plate in plates:
        if QPolygonF([QPointF(*corner) for corner in corners]).boundingRect().intersects(plate):
            corners[:, 1] += plate.bottom() + LABEL_GAP - corners[:, 1].min()
    painter.setPen(QPen(QColor(seen.theme.background), 1.5))
    painter.setBrush(QColor(seen.theme.racer_color(racer)))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _symbol(painter, name, pixel, size, fill, outline=None):
    painter.save()
    painter.translate(QPointF(*pixel))
    painter.scale(size, size)
    painter.setBrush(fill)
    painter.setPen(QPen(outline, 1.5 / size) if outline else Qt.PenStyle.NoPen)
    if name == "+":
        painter.scale(1.2, 1.2)
    painter.drawPath(Symbols[name])
    painter.restore()


def bubble(painter, seen, text, corner, taken=(), rim=None):
    """Text on a plate with its lower left near `corner`, inside the view and below plates that it would cover."""
    font = seen.font(NUMBER_SIZE)
    metrics = QFontMetricsF(font)
    rect = metrics.boundingRect(QRectF(0.0, 0.0, seen.size[0], seen.size[1]), int(Qt.AlignmentFlag.AlignLeft), text)
    rect = rect.adjusted(-BUBBLE_PADDING, -BUBBLE_PADDING / 2, BUBBLE_PADDING, BUBBLE_PADDING / 2)
    rect.moveBottomLeft(corner)
    rect.moveLeft(max(2.0, min(rect.left(), seen.size[0] - rect.width() - 2.0)))
    rect.moveTop(max(2.0, min(rect.top(), seen.size[1] - rect.height() - 2.0)))
    for other in sorted(taken, key=QRectF.top):
        if rect.intersects(other):
            rect.moveTop(other.bottom() + 2.0)
    back = QColor(seen.theme.raised)
    back.setAlphaF(0.92)
    painter.setPen(QPen(rim, SHARE_RIM) if rim else QPen(QColor(seen.theme.border), 1.0))
    painter.setBrush(back)
    painter.drawRoundedRect(rect, 5.0, 5.0)
    painter.setFont(font)
    painter.setPen(QColor(seen.theme.text))
    painter.drawText(rect, CENTERED, text)
    return rect
