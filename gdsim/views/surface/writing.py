"""All the writing over a surface, one over the other; what stands still is placed once and not for every frame."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from gdsim.views.surface import overlay
from gdsim.views.surface.legend import folds, legend_rect, paint_legend
from gdsim.views.surface.pins import LIFT, paint_pins, paint_walk
from gdsim.views.surface.tracks import Ball
from gdsim.views.toolkit.words import short

# Pixels between the sentences on balls that left and the view's edges, and the width they have at least.
DEPARTURES_LEFT, DEPARTURES_TOP, DEPARTURES_SIDES, DEPARTURES_WIDTH = 18.0, 14.0, 56.0, 120.0


class Writing:
    """Writes over what its view shows, and knows what the pointer is on."""

    def __init__(self, view):
        self._view = view
        self._hovered = None
        self._is_legend_open = False
        # What is found of things that stand still, and for what it was found.
        self._labels = self._labels_for = None
        self._are_stars_hidden = self._stars_for = None
        self._is_walk_hidden = self._walk_for = None

    def hover(self, point) -> bool:
        """The pointer is over a box point (2,) of the surface, or None; whether that changes what is written."""
        is_change = point is not None or self._hovered is not None
        self._hovered = point
        return is_change

    def open_legend(self, pixel: QPointF | None) -> bool:
        """A folded legend is open while the pointer's pixel is on it; whether that changes what is written."""
        was_open, seen, entries = self._is_legend_open, self._view.seen, self._view.legend
        place = legend_rect(seen, entries, self._is_folded(seen, entries))
        self._is_legend_open = pixel is not None and place.contains(pixel)
        return self._is_legend_open != was_open

    def paint(self, painter: QPainter):
        """All of it, over the scene that the view has."""
        view, seen, entries = self._view, self._view.seen, self._view.legend
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_folded = self._is_folded(seen, entries)
        overlay.paint_labels(painter, seen, self._placed_labels(seen, legend_rect(seen, entries, is_folded)))
        overlay.paint_stars(painter, seen, view.backdrop.stars, self._hidden_stars())
        paint_walk(painter, seen, view.walk, self._hidden_walk())
        if view.swarm_points is not None:
            overlay.paint_shares(painter, seen, view.swarm_points.shares)
        if view.tracks is not None:
            self._paint_tracks(painter, seen)
        paint_pins(painter, seen, view.scene, view.pins)
        paint_legend(painter, seen, entries, is_folded)
        if self._hovered is not None:
            point = view.scene.on_surface(self._hovered)
            overlay.paint_readout(painter, seen, view.readout(view.scene.from_box(self._hovered)), point)

    def _paint_tracks(self, painter, seen):
        view = self._view
        balls, letters = [ball for ball in view.tracks.balls if ball.inside], view.tracks.letters
        overlay.paint_letters(painter, seen, letters, view.hidden([letter.point for letter in letters]))
        overlay.paint_gaps(painter, seen, _gaps(balls))
        overlay.paint_markers(painter, seen, balls, view.hidden([ball.center for ball in balls]))
        told = [left if view.tells_departures else left._replace(sentence="") for left in view.departed]
        width = max(DEPARTURES_WIDTH, view.width() - DEPARTURES_SIDES)
        overlay.paint_departures(painter, seen, told, QRectF(DEPARTURES_LEFT, DEPARTURES_TOP, width, view.height()))

    def _is_folded(self, seen, entries):
        return not self._is_legend_open and folds(seen, entries)

    def _placed_labels(self, seen, taken):
        """Where labels stand, found anew only when camera, size, theme or what is in their way has changed."""
        key = (seen, self._view.backdrop, taken)
        if self._labels_for != key:
            self._labels, self._labels_for = overlay.place_labels(seen, self._view.backdrop.labels, taken), key
        return self._labels

    def _hidden_stars(self):
        view = self._view
        key = (view.scene, view.backdrop, view.sights)
        if self._stars_for != key:
            self._are_stars_hidden, self._stars_for = view.hidden(view.backdrop.stars), key
        return self._are_stars_hidden

    def _hidden_walk(self):
        view = self._view
        key = (view.scene, view.walk, view.sights)
        if self._walk_for != key:
            self._is_walk_hidden, self._walk_for = view.hidden(view.walk.start + LIFT), key
        return self._is_walk_hidden


def _gaps(balls: list[Ball]):
    """Triples about balls off the slice: how far, if that is notable, from where, to where."""
    gaps = []
    for ball in balls:
        text = ""
        if ball.gap is not None:
            if ball.gap > 0:
                text = QCoreApplication.translate("surface", "{gap} above the slice")
            else:
                text = QCoreApplication.translate("surface", "{gap} below the slice")
            text = text.format(gap=short(abs(ball.gap)))
        if ball.foot is not None:
            gaps.append((text, ball.foot, ball.contact))
    return gaps
