"""Pins that stand on the surface, and a walk that lies on it: both are painted over the scene."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gdsim.views.surface.lines import scale_of, subdivided
from gdsim.views.surface.overlay import HIDDEN_OPACITY, Seen, bubble
from gdsim.views.surface.scene import Scene
from gdsim.views.toolkit.pins import DASH, DOT_SIZE, LINE_WIDTH, RIM_WIDTH, pin_color

# Pixels, see lines.py: how high a pin stands, its head's radius, and its label beside it.
STEM, HEAD_RADIUS, LABEL_ASIDE = 30.0, 6.5, 11.0
# A step of a walk is drawn in pieces of this length in the box, and in so many at most: it follows the ground.
PIECE, MOST_PIECES = 0.03, 40
# How far above the ground it is asked whether something hides a piece: the ground that it lies on does not.
LIFT = np.array([0.0, 0.0, 0.01])


@dataclass(frozen=True, eq=False)
class Walk:
    """On the surface: the places (N, 3) where somebody stood, and the pieces (M, 3) to (M, 3) of the lines between."""

    places: np.ndarray
    start: np.ndarray
    end: np.ndarray


NO_WALK = Walk(*[np.empty((0, 3))] * 3)


def walk_on(scene: Scene, path) -> Walk:
    """The walk along plane coordinates (N, 2): straight from place to place as seen from above."""
    points = scene.to_box(np.reshape(path, (-1, 2)))
    lengths = np.linalg.norm(np.diff(points, axis=0), axis=1)
    counts = np.clip(np.ceil(lengths / PIECE), 1, MOST_PIECES).astype(int)
    start, end, _ = subdivided(points[:-1], points[1:], counts)
    start, end = scene.on_surface(start), scene.on_surface(end)
    is_ground = np.isfinite(start + end).all(axis=1)
    places = scene.on_surface(points)
    return Walk(places[np.isfinite(places).all(axis=1)], start[is_ground], end[is_ground])


def paint_walk(painter: QPainter, seen: Seen, walk: Walk, are_hidden):
    """Dashed, since nobody knows the ground between; faint where the surface hides a piece, as are_hidden (M,) says."""
    if not len(walk.places):
        # An empty line would be an empty path in an SVG, which readers complain of.
        return
    scale = max(1.0, scale_of(seen.size[1]))
    (start, _), (end, _) = seen.project(walk.start), seen.project(walk.end)
    for behind, opacity in ((True, HIDDEN_OPACITY), (False, 1.0)):
        path = _joined(start[are_hidden == behind], end[are_hidden == behind])
        painter.setOpacity(opacity)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in (("#10131f", RIM_WIDTH), ("#ffffff", LINE_WIDTH)):
            pen = QPen(QColor(color), scale * width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([DASH / width, DASH / width])
            painter.setPen(pen)
            painter.drawPath(path)
    painter.setOpacity(1.0)
    painter.setPen(QPen(QColor("#10131f"), 1.2))
    painter.setBrush(QColor("#ffffff"))
    for pixel in seen.project(walk.places)[0]:
        painter.drawEllipse(QPointF(*pixel), scale * DOT_SIZE / 2.0, scale * DOT_SIZE / 2.0)


def _joined(start, end):
    """One path of pieces (M, 2) to (M, 2); where one begins at another's end the dashes go on."""
    path, last = QPainterPath(), None
    for piece_start, piece_end in zip(start.tolist(), end.tolist(), strict=True):
        if piece_start != last:
            path.moveTo(*piece_start)
        path.lineTo(*piece_end)
        last = piece_end
    return path


def paint_pins(painter: QPainter, seen: Seen, scene: Scene, pins):
    """Each on its point of the surface, its label beside its head; none where there is no ground."""
    scale = max(1.0, scale_of(seen.size[1]))
    taken = []
    for pin in pins:
        foot, depth = seen.project(scene.on_surface(scene.to_box(pin.coordinates)))
        if not np.isfinite(foot).all() or depth <= 0.0:
            continue
        color = QColor(pin_color(seen.theme, pin.kind))
        head = QPointF(foot[0], foot[1] - scale * STEM)
        for ink, width in ((QColor("#10131f"), 4.0), (color, 2.2)):
            painter.setPen(QPen(ink, scale * width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(*foot), head)
        painter.setPen(QPen(QColor("#10131f"), 1.2))
        painter.setBrush(color)
        painter.drawEllipse(head, scale * HEAD_RADIUS, scale * HEAD_RADIUS)
        corner = head + scale * QPointF(LABEL_ASIDE, LABEL_ASIDE)
        taken.append(bubble(painter, seen, pin.label, corner, taken, color))
