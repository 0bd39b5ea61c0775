"""A loss curve that the student draws into the empty plot before a run, and that stays in it to be compared."""

from collections.abc import Callable

import numpy as np
import pyqtgraph
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGraphicsItem

from gdsim.views.toolkit.held_points import ARROWS
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import Theme, small_font
from gdsim.views.toolkit.words import short

# Places along the epochs at which the drawing has a height: about one for every three pixels.
PLACES = 101
# Places by which the keys go on: ten columns.
COLUMN = (PLACES - 1) // 10
# The drawing is complete once it reaches this share of the epochs: nobody hits the very end with the mouse.
ENOUGH = 0.9
# The share of each axis that stays free on either side, so that the start and a loss of 0 can be seen.
SIDE = 0.05
# The words at the end of the curve are as long as one of so many parts of it.
LABEL_PART = 4
# An arrow key moves the curve by this share of the axis: 20 presses from the start down to 0.
KEY_STEP = 0.025
# Pixels.
WIDTH, START_SIZE, HANDLE_SIZE = 2.0, 9, 13
MOUSE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Wheel,
}


class CurveSketch(QObject):
    """drawn(losses): the drawing is complete, or complete and changed; see `losses`.

    changed: it asks from now on, or no longer. While it asks the plot shows nothing else, and mouse and arrow keys are
    the sketch's.
    """

    drawn = Signal(object)
    changed = Signal()

    def __init__(self, plot: Plot, parent: QObject):
        super().__init__(parent)
        self.is_asking = self.is_kept = False
        self.epochs, self.start_loss = 1.0, 1.0
        self._plot = plot
        self._theme: Theme | None = None
        # A loss for each place, not-a-number where nothing is drawn.
        self._heights = np.full(PLACES, np.nan)
        # The place and loss where the pen is, while the mouse holds it; the place that the keys move.
        self._pen: tuple[int, float] | None = None
        self._column = 0
        self._usual_words = None
        self.curve = pyqtgraph.PlotCurveItem(connect="finite", antialias=True)
        self.dots = pyqtgraph.ScatterPlotItem(symbol="o")
        self.hint = pyqtgraph.TextItem(anchor=(0.5, 0.5))
        self.label = pyqtgraph.TextItem(self.tr("your prediction"))
        for item in (self.curve, self.dots, self.hint, self.label):
            item.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresParentOpacity)
            item.hide()
        # The kept one lies below the curves of the run.
        plot.add(self.curve, z=9)
        for z, item in enumerate((self.dots, self.hint, self.label), start=41):
            plot.add(item, z)

    # ---- what the lesson calls

    def ask(self, epochs: float, start_loss: float):
        """Lets the student draw how the loss goes from `start_loss` on over so many epochs; what was drawn goes."""
        self._stop_asking()
        self.is_asking, self.is_kept = True, False
        self.epochs, self.start_loss = epochs, start_loss
        self._heights[:] = np.nan
        self._pen, self._column = None, 0
        plot = self._plot
        self._usual_words = plot.accessibleName(), plot.accessibleDescription(), plot.toolTip()
        plot.setAccessibleName(self.tr("Your prediction of the loss by epoch"))
        words = self.tr(
            "Draw with the mouse, from left to right; what is drawn over is replaced. By keys, right and left go on "
            "and back, up and down move the curve there."
        )
        plot.setAccessibleDescription(words)
        plot.setToolTip(words)
        plot.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self._hide_others(True)
        for watched in (plot, plot.viewport()):
            watched.installEventFilter(self)
        self.changed.emit()

    def keep(self):
        """The drawing stays, dashed, below the curves of the run; one that is not complete goes."""
        if self.is_asking:
            self._stop_asking()
            self.is_kept = self.losses is not None
            self.changed.emit()

    def end(self):
        """The drawing goes."""
        if self.is_asking or self.is_kept:
            self._stop_asking()
            self._heights[:] = np.nan
            self.is_kept = False
            self.changed.emit()

    @property
    def losses(self) -> np.ndarray | None:
        """The losses (PLACES,) at evenly spaced epochs 0 … `epochs`, gaps filled; None while it is not complete."""
        places = np.flatnonzero(np.isfinite(self._heights))
        if not len(places) or places[-1] < ENOUGH * (PLACES - 1):
            return None
        return np.interp(np.arange(PLACES), places, self._heights[places])

    # ---- what the view calls

    def set_theme(self, theme: Theme):
        self._theme = theme
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        self.curve.setPen(pyqtgraph.mkPen(theme.accent, width=WIDTH, style=Qt.PenStyle.DashLine))
        self.hint.setColor(theme.text)
        self.hint.setFont(font)
        self.label.setColor(theme.accent)
        self.label.setFont(small_font(theme))

    @property
    def ranges(self):
        """Epochs and losses that are shown while it asks: each a low and a high end."""
        low, high = self._loss_ends()
        margins = SIDE * self.epochs, SIDE * (high - low)
        return (-margins[0], self.epochs + margins[0]), (low - margins[1], high + margins[1])

    def draw(self, to_heights: Callable):
        """Draws it in the range in view; `to_heights` makes losses (N,) numbers of the axis that can be drawn."""
        for item in (self.dots, self.hint):
            item.setVisible(self.is_asking)
        self.label.setVisible(self.is_kept)
        self.curve.setVisible(self.is_asking or self.is_kept)
        if self.is_asking:
            self._draw_asked()
        elif self.is_kept:
            self._draw_kept(to_heights)

    # ---- drawing

    def _loss_ends(self):
        """The lowest and the highest loss that can be drawn: 0 and twice the start, of a start above 0."""
        reach = abs(self.start_loss) or 1.0
        return self.start_loss - reach, self.start_loss + reach

    def _draw_asked(self):
        places = np.flatnonzero(np.isfinite(self._heights))
        shown = np.arange(places[-1] + 1 if len(places) else 0)
        heights = np.interp(shown, places, self._heights[places]) if len(places) else shown
        self.curve.setData(shown * self.epochs / (PLACES - 1), heights)
        spots = [{"pos": (0.0, self.start_loss), "size": START_SIZE, "brush": self._theme.accent, "pen": None}]
        if self._column:
            place = (self._column * self.epochs / (PLACES - 1), self._heights[self._column])
            pen = pyqtgraph.mkPen(self._theme.text, width=2)
            spots.append({"pos": place, "size": HANDLE_SIZE, "brush": self._theme.background, "pen": pen})
        self.dots.setData(spots)
        self._place_hint(len(places) > 0)

    def _place_hint(self, is_begun):
        self.hint.setVisible(self.losses is None)
        self.hint.setText(self.tr("Go on to the right end") if is_begun else self.tr("Draw how the loss will go"))
        _, high = self._loss_ends()
        self.hint.setPos(self.epochs / 2.0, self.start_loss + 0.5 * (high - self.start_loss))

    def _draw_kept(self, to_heights):
        seen_epochs, (low, high) = self._plot.view_box.viewRange()
        epochs = np.linspace(*np.clip(seen_epochs, 0.0, self.epochs), PLACES)
        heights = to_heights(np.interp(epochs, np.linspace(0.0, self.epochs, PLACES), self.losses))
        self.curve.setData(epochs, heights)
        seen = np.flatnonzero((heights >= low) & (heights <= high) & (epochs[-1] > epochs[0]))
        self.label.setVisible(len(seen) > 0)
        if len(seen):
            # Clear of the curve along all of the words: above it, or below it where it is high.
            ending = heights[seen[-len(seen) // LABEL_PART :]]
            is_high = ending[-1] > (low + high) / 2.0
            self.label.setAnchor((1.0, 0.0 if is_high else 1.0))
            self.label.setPos(epochs[seen[-1]], ending.min() if is_high else ending.max())

    def _hide_others(self, is_hidden):
        """All else in the plot but the axes."""
        self._plot.view_box.childGroup.setOpacity(0.0 if is_hidden else 1.0)

    def _stop_asking(self):
        if not self.is_asking:
            return
        self.is_asking, self._pen = False, None
        name, description, tip = self._usual_words
        self._plot.setAccessibleName(name)
        self._plot.setAccessibleDescription(description)
        self._plot.setToolTip(tip)
        self._plot.viewport().unsetCursor()
        for watched in (self._plot, self._plot.viewport()):
            watched.removeEventFilter(self)
        self._hide_others(False)

    # ---- mouse and keys

    def eventFilter(self, watched, event):
        """While it asks, mouse and arrow keys are for drawing."""
        if watched is self._plot:
            return event.type() == QEvent.Type.KeyPress and self._press_key(event)
        if event.type() not in MOUSE:
            return False
        if event.type() != QEvent.Type.Wheel:
            self._use_mouse(event)
        return True

    def _use_mouse(self, event):
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._column = 0
            self._pen = self._place_at(event.position())
        if self._pen is None:
            return
        place = self._place_at(event.position())
        self._draw_line(self._pen, place)
        self._pen = place
        if is_left and event.type() == QEvent.Type.MouseButtonRelease:
            self._pen = None
            self._tell()

    def _place_at(self, position) -> tuple[int, float]:
        """The place of the drawing that is nearest to a position in the plot, and the loss there."""
        epoch, loss = self._plot.coordinates(position)
        place = round(epoch / self.epochs * (PLACES - 1))
        return min(max(place, 0), PLACES - 1), float(np.clip(loss, *self._loss_ends()))

    def _press_key(self, event) -> bool:
        """Right and left choose a column, up and down move the curve there; says whether it was one of these."""
        if event.key() not in ARROWS or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        along, up = ARROWS[event.key()]
        self._column = min(max(self._column + COLUMN * along, COLUMN), PLACES - 1)
        loss = self._heights[self._column]
        is_new = np.isnan(loss)
        if is_new:
            # Drawn on as high as it was.
            loss = self._height_before(self._column)
        low, high = self._loss_ends()
        loss = float(np.clip(loss + up * KEY_STEP * (high - low), low, high))
        if up or is_new:
            self._set_column(loss)
        epoch = short(self._column * self.epochs / (PLACES - 1))
        words = self.tr("epoch {epoch}: {loss}").format(epoch=epoch, loss=short(loss))
        self._plot.setAccessibleDescription(words)
        self._tell()
        return True

    def _height_before(self, place):
        """As high as the drawing is at the last place before this one."""
        drawn = self._heights[:place][np.isfinite(self._heights[:place])]
        return drawn[-1] if len(drawn) else self.start_loss

    def _set_column(self, loss):
        """Puts the curve at the chosen column to a loss, in straight lines from its neighbours."""
        here, before, after = (self._column, loss), self._column - COLUMN, self._column + COLUMN
        self._draw_line((before, self._height_before(before + 1)), here)
        if after < PLACES and np.isfinite(self._heights[after]):
            self._draw_line((after, self._heights[after]), here)

    def _draw_line(self, start, end):
        """A straight line from place to place, either way, over what was there."""
        (first, from_loss), (last, to_loss) = (start, end) if start[0] < end[0] else (end, start)
        places = np.arange(first, last + 1)
        self._heights[places] = np.interp(places, (first, last), (from_loss, to_loss))
        self._heights[end[0]] = end[1]
        # All runs begin where this one does.
        self._heights[0] = self.start_loss
        self._draw_asked()

    def _tell(self):
        self._draw_asked()
        if self.losses is not None:
            self.drawn.emit(self.losses)
