"""The legend of the layers that are switched on, and what they are called."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from gdsim.experiment.problem import Problem
from gdsim.views.surface.overlay import Seen
from gdsim.views.surface.vectors import LAYERS, offered_layers
from gdsim.views.toolkit.theme import Theme

TEXT_SIZE = 0.92  # of the theme's text
SWATCH, GAP, EDGE, PADDING = 22.0, 8.0, 10.0, 6.0  # widths in pixels
# A legend larger than this share of the view stands in its way: only its signs are shown, side by side.
FOLD_SHARE = 0.08
UNDRAWN_OPACITY = 0.45  # of what is switched on, but nowhere long enough to be drawn
KINDS = {"scaling": "glyph", "batch gradient": "dashes", "batch surface": "sheet"}


class LegendEntry(NamedTuple):
    """A word and what it stands for: "arrow", "dashes", "glyph" or "sheet" in a colour; and whether it is seen now."""

    title: str
    kind: str
    color: str
    is_drawn: bool


def layer_titles() -> dict[str, str]:
    """What each of vectors.LAYERS is called."""
    return {
        "gradient": QCoreApplication.translate("surface", "Gradient"),
        "velocity": QCoreApplication.translate("surface", "Velocity"),
        "step": QCoreApplication.translate("surface", "Step taken"),
        "scaling": QCoreApplication.translate("surface", "Per-parameter scaling"),
        "batch gradient": QCoreApplication.translate("surface", "Mini-batch gradient"),
        "batch surface": QCoreApplication.translate("surface", "Mini-batch's own surface"),
    }


def legend_entries(problem: Problem, shown, drawn, theme: Theme) -> list[LegendEntry]:
    """An entry for each of the layers `shown` that the problem has; `drawn` are those not too small to be seen."""
    layers, titles = offered_layers(problem) & shown, layer_titles()
    if "enlarged step" in drawn:
        titles["step"] = QCoreApplication.translate("surface", "Step taken, enlarged")
        drawn |= {"step"}
    return [
        LegendEntry(titles[layer], KINDS.get(layer, "arrow"), theme.role_color(role), layer in drawn)
        for layer, role in LAYERS.items()
        if layer in layers
    ]


def folds(seen: Seen, entries: list[LegendEntry]) -> bool:
    """Whether there is so little room that the legend shows only its signs, until the pointer is on it."""
    whole = legend_rect(seen, entries)
    return len(entries) > 1 and whole.width() * whole.height() > FOLD_SHARE * seen.size[0] * seen.size[1]


def legend_rect(seen: Seen, entries: list[LegendEntry], is_folded: bool = False) -> QRectF:
    """Where the legend stands: in the lower right corner; nowhere if it is empty."""
    if not entries:
        return QRectF()
    metrics = QFontMetricsF(seen.font(TEXT_SIZE))
    if is_folded:
        width, height = len(entries) * (SWATCH + GAP) - GAP, metrics.height()
    else:
        width = max(metrics.horizontalAdvance(entry.title) for entry in entries) + SWATCH + GAP
        height = len(entries) * metrics.height()
    rect = QRectF(0.0, 0.0, width + 2.0 * PADDING, height + PADDING)
    rect.moveBottomRight(QPointF(seen.size[0] - EDGE, seen.size[1] - EDGE))
    return rect


def paint_legend(painter: QPainter, seen: Seen, entries: list[LegendEntry], is_folded: bool = False):
    """What the arrows are, each in its colour with its word."""
    if not entries:
        return
    rect = legend_rect(seen, entries, is_folded)
    back = QColor(seen.theme.panel)
    back.setAlphaF(0.85)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(rect, 6.0, 6.0)
    painter.setFont(seen.font(TEXT_SIZE))
    row = (rect.height() - PADDING) / (1 if is_folded else len(entries))
    for index, entry in enumerate(entries):
        painter.setOpacity(1.0 if entry.is_drawn else UNDRAWN_OPACITY)
        left = rect.left() + PADDING + (index * (SWATCH + GAP) if is_folded else 0.0)
        top = rect.top() + PADDING / 2.0 + (0.0 if is_folded else index * row)
        _swatch(painter, entry, QRectF(left, top + 0.2 * row, SWATCH, 0.6 * row))
        if is_folded:
            continue
        painter.setPen(QColor(seen.theme.text))
        box = QRectF(left + SWATCH + GAP, top, rect.width(), row)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, entry.title)
    painter.setOpacity(1.0)


def _swatch(painter, entry, rect):
    color, middle = QColor(entry.color), rect.center().y()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, 2.0))
    if entry.kind == "glyph":
        painter.drawEllipse(rect.adjusted(2.0, 1.0, -2.0, -1.0))
        painter.drawLine(QPointF(rect.left() + 2.0, middle), QPointF(rect.right() - 2.0, middle))
    elif entry.kind == "sheet":
        painter.setPen(QPen(color, 1.0))
        color.setAlphaF(0.25)
        painter.setBrush(color)
        painter.drawRect(rect.adjusted(1.0, 1.0, -1.0, -1.0))
    else:
        head = 0.45 * rect.height()
        neck = rect.right() - 2.0 * head
        pieces = [(0.0, 0.26), (0.38, 0.62), (0.74, 1.0)] if entry.kind == "dashes" else [(0.0, 1.0)]
        pen = QPen(color, 2.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for start, end in pieces:
            across = [rect.left() + share * (neck - rect.left()) for share in (start, end)]
            painter.drawLine(QPointF(across[0], middle), QPointF(across[1], middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        corners = [(neck, middle - head), (neck, middle + head), (rect.right(), middle)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
