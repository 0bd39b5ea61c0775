"""The map of basins: from where a racer reaches which minimum, and beside it another racer's; a click starts there."""

import time
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest

import numpy as np
from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gdsim.core.landscape import Landscape
from gdsim.simulation.basins import basin_maps, minima_of
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.basins.colors import picture, span
from gdsim.views.basins.legend import BasinLegend
from gdsim.views.basins.map_plot import MapPlot
from gdsim.views.basins.wish import Found, Wish
from gdsim.views.basins.writer import MapWriter, numbered
from gdsim.views.racers.racer_box import RacerBox
from gdsim.views.running.view import View
from gdsim.views.toolkit import words
from gdsim.views.toolkit.background import Background
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font

# Seconds from one picture of a map that is being computed to the next.
PICTURE_SECONDS = 0.1
# Letters of a racer's name that the lists above the maps have room for, at least.
LETTERS = 8


@dataclass(frozen=True)
class BasinsLook:
    """Whose maps stand side by side, by the racers' places."""

    racer: int = 0
    beside: int = 1


class BasinsView(View, QWidget):
    """One map or two; start_chosen carries plane coordinates (2,)."""

    kept_as = "basins"
    start_chosen = Signal(object)
    _came_to = Signal(object)

    def __init__(self):
        super().__init__()
        self._theme = NIGHT
        self.look = BasinsLook()
        self.found: Found | None = None
        self._writer = MapWriter(self)
        self._is_start_free = True
        self._landscape: Landscape | None = None
        # What is being computed or was computed last, and whether something else is wanted by now.
        self._wish: Wish | None = None
        self._is_outdated = False
        # What was set when the user stopped the map.
        self._left: Wish | None = None
        self._pointer = None
        # One that comes into sight is shown the newest snapshot a moment later.
        self._seen = QTimer(self, interval=0, singleShot=True)
        self._seen.timeout.connect(self._ask)
        self._background = Background("basins", self)
        self._background.done.connect(self._show_found)
        self._background.failed.connect(self._fail)
        self._came_to.connect(self._show_found)
        self._build()

    def sizeHint(self):
        return QSize(380, 300)

    # ---- what the window calls

    def show_landscape(self, landscape: Landscape):
        before, self._landscape = self._landscape, landscape
        if before is None or not np.array_equal(before.window, landscape.window):
            self.fit()
        self._draw_landscape()
        if self._snapshot:
            self._draw_racers()
        self._ask()

    def follow(self, snapshot: Snapshot, change: Change):
        if change.problem:
            if self.found is not None and not self.found.wish.is_of(snapshot.problem):
                self._forget()
            self._draw_landscape()
        if change.problem or change.learning_rates:
            self._show_choices()
            self._ask()
        if change.problem or change.place:
            self._draw_racers()

    def show_look(self, look: BasinsLook):
        self.look = look
        if self._snapshot:
            self._show_choices()
            self._ask()
            self._draw_racers()

    def set_theme(self, theme: Theme):
        self._theme = theme
        for plot in self.plots:
            plot.set_theme(theme)
        self.legend.set_theme(theme)
        self.reading.setFont(small_font(theme))
        if self._snapshot:
            self._show_choices()
            self._draw_landscape()
            self._draw()
            self._draw_racers()

    def end_work(self):
        self._background.close()

    def fit(self):
        """The landscape's whole window in view."""
        if self._landscape is not None:
            for plot in self.plots:
                plot.show_range(*self._landscape.window)

    def showEvent(self, event):
        super().showEvent(event)
        self._seen.start()

    def hideEvent(self, event):
        """What nobody sees is not computed on."""
        super().hideEvent(event)
        self._stop()

    # ---- building

    def _build(self):
        self.boxes = RacerBox(LETTERS), RacerBox(LETTERS)
        self.plots = MapPlot(), MapPlot()
        self.plots[1].left.hide()
        self.plots[0].setAccessibleName(self.tr("Map of basins"))
        self.plots[1].setAccessibleName(self.tr("Map of basins of another racer"))
        for box, plot in zip(self.boxes, self.plots, strict=True):
            box.setToolTip(self.tr("The racer whose map this is"))
            box.setAccessibleName(self.tr("Racer of the map"))
            box.currentIndexChanged.connect(self._choose)
            plot.setToolTip(
                self.tr(
                    "Every point is a start, in the colour of the minimum that the racer reaches from there; the "
                    "darker, the more steps it takes. Click to start there. The wheel zooms, the right button moves, "
                    "a double click shows everything again."
                )
            )
            plot.fit_asked.connect(self.fit)
            plot.pointer_moved.connect(self._point_at)
            plot.chosen.connect(lambda point: self.start_chosen.emit(np.array(point)))
        for plot, other in (self.plots, self.plots[::-1]):
            plot.zoomed.connect(partial(self._zoom_alike, plot, other))
        self.plots[0].view_box.sigResized.connect(self._share_width)
        self.legend = BasinLegend()
        self.legend.setToolTip(
            self.tr(
                "How many of all starts reach each minimum, and where it is; of two maps, in the left one | in the "
                "right one. A colour is the lighter, the fewer steps it takes."
            )
        )
        self.reading = ElidedLabel(objectName="muted")
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stop_button = QToolButton(text=self.tr("stop"), enabled=False)
        self.stop_button.setToolTip(self.tr("Leaves the map as it is; it is drawn again when something else is set."))
        self.stop_button.setAccessibleName(self.tr("Stop drawing the map"))
        self.stop_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.stop_button.setStyleSheet("padding: 1px 7px;")
        self.stop_button.clicked.connect(self._leave)
        self.reason = QLabel(objectName="muted", wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.reason.hide()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for column, (box, plot) in enumerate(zip(self.boxes, self.plots, strict=True)):
            layout.addWidget(box, 0, column)
            layout.addWidget(plot, 1, column)
            layout.setColumnStretch(column, 1)
        below = QHBoxLayout()
        below.addWidget(self.reading, 1)
        below.addWidget(self.stop_button)
        layout.addWidget(self.reason, 1, 0, 1, 2)
        layout.addWidget(self.legend, 2, 0, 1, 2)
        layout.addLayout(below, 3, 0, 1, 2)
        layout.setRowStretch(1, 1)

    # ---- what the user does

    def _choose(self):
        self.show_look(BasinsLook(self.boxes[0].chosen, self.boxes[1].chosen))

    def _zoom_alike(self, plot, other):
        other.view_box.setRange(rect=plot.view_box.viewRect(), padding=0)

    def _leave(self):
        self._left = self._wanted()
        self._stop()

    def _stop(self):
        self._background.cancel()
        self._is_outdated = False
        self._read()

    def _point_at(self, pointer):
        self._pointer = pointer
        self._read()

    # ---- beside the window

    def _racers(self) -> list[int]:
        """Whose maps are shown, by their places."""
        count = len(self._snapshot.problem.racers)
        if count == 1:
            return [0]
        return [min(self.look.racer, count - 1), min(self.look.beside, count - 1)]

    def _reason(self) -> str:
        """Why there is no map of this problem, or nothing."""
        problem = self._snapshot.problem
        if problem.has_two_parameters:
            return ""
        return self.tr(
            "A map of starts takes two parameters, and this problem has {count}. Choose a terrain, a formula of your "
            "own, or one feature with a straight line."
        ).format(count=words.count(len(problem.parameter_keys)))

    def _fits(self):
        return (
            self._snapshot is not None
            and self._landscape is not None
            and not self._reason()
            and self._landscape.objective == self._snapshot.problem.objective
        )

    def _wanted(self) -> Wish:
        """The maps of what is set now."""
        problem, rates = self._snapshot.problem, self._snapshot.learning_rates
        own = tuple(replace(problem.racers[racer], learning_rate=rates[racer]) for racer in self._racers())
        return Wish(problem, own, self._landscape.window)

    def _ask(self):
        """Computes the maps of what is set now, if they are not there; what is set meanwhile waits for a rough map."""
        if not self.isVisible():
            return
        if not self._fits():
            self._stop()
            return
        wish = self._wanted()
        if wish.is_like(self._left):
            return
        self._left = None
        known = self.found if self.found is not None and self.found.wish is self._wish else None
        if wish.is_like(self._wish) and (self._background.is_busy or (known and known.part == 1.0)):
            self._is_outdated = False
            return
        is_worth_waiting = not (known and known.has_rough) and wish.is_of_same_surface(self._wish)
        self._is_outdated = self._background.is_busy and is_worth_waiting
        if not self._is_outdated:
            if self.found is not None and not wish.is_of_same_surface(self.found.wish):
                self._forget()
            self._wish = wish
            self._background.start(lambda job: self._work(job, wish))
            self._read()

    def _work(self, job, wish):
        with np.errstate(all="ignore"):
            return self._grown(job, wish)

    def _grown(self, job, wish):
        """Both maps as they grow, told now and then."""
        shown_at, was_rough = time.monotonic(), False
        for known in minima_of(wish.problem, wish.racers, wish.window):
            minima = known
            job.progress(0.0)
        ways = [basin_maps(wish.problem, racer, wish.window, minima) for racer in wish.racers]
        maps = [None] * len(ways)
        for parts in zip_longest(*ways):
            maps = [part or known for part, known in zip(parts, maps, strict=True)]
            found = Found(wish, tuple(maps))
            job.progress(found.part)
            is_first_rough = found.has_rough and not was_rough
            if is_first_rough or time.monotonic() - shown_at > PICTURE_SECONDS:
                was_rough = found.has_rough
                self._came_to.emit(found)
                shown_at = time.monotonic()
        return found

    def _show_found(self, found):
        if found.wish is not self._wish:
            return
        self.found = found
        self._draw()
        if self._is_outdated and found.has_rough:
            self._ask()

    def _fail(self, error):
        self._is_outdated = False
        self._read()
        raise error

    # ---- what is in view

    def _show_choices(self):
        """The racers to choose from, and as many maps as there are racers to compare; or why there is none."""
        reason, racers = self._reason(), self._racers()
        for box, plot, racer in zip(self.boxes, self.plots, [*racers, None], strict=False):
            with QSignalBlocker(box):
                box.show_racers(self._snapshot, self._theme)
                box.choose(racer or 0)
            box.setVisible(len(racers) > 1 and not reason)
            plot.setVisible(racer is not None and not reason)
        self._share_width()
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        for widget in (self.legend, self.reading, self.stop_button):
            widget.setVisible(not reason)
        self._read()

    def _share_width(self):
        """Both maps equally wide, though only the left one has numbers beside it."""
        width, numbers = self.width(), round(self.plots[0].left.width())
        has_two = self.plots[1].isVisibleTo(self)
        for column, share in enumerate((width + numbers, (width - numbers) * has_two)):
            self.layout().setColumnStretch(column, share)

    def _draw_landscape(self):
        if self._fits():
            for plot in self.plots:
                plot.show_landscape(self._landscape)

    def _draw(self):
        found = self.found
        if found is None or not self._fits():
            return
        steps_span = span(found.maps)
        shown = numbered(found)
        for plot, basins in zip(self.plots, found.maps, strict=False):
            plot.show_picture(picture(basins, steps_span, self._theme), found.wish.window)
            plot.show_minima(basins.minima, shown)
        self.legend.set_entries(tuple(self._writer.entries(found, shown)))
        self._read()

    def _forget(self):
        """Shows no map until there is one of what is set now."""
        self.found = None
        for plot in self.plots:
            plot.image.clear()
            plot.show_minima(np.empty((0, 2)), [])
        self.legend.set_entries(())

    def _draw_racers(self):
        if self._fits():
            plane, snapshot = self._landscape.plane, self._snapshot
            for plot, racer in zip(self.plots, self._racers(), strict=False):
                start = plane.project(snapshot.path.values[0, racer])
                plot.show_racer(racer, start, plane.project(snapshot.parameters[racer]))

    def let_start(self, is_free: bool):
        self._is_start_free = is_free
        self._read()

    def _read(self):
        """What a start under the pointer comes to, or how the map comes on, or what its shades say."""
        self.stop_button.setEnabled(self._background.is_busy)
        self.reading.setText(self._text())

    def _text(self):
        found = self.found
        if found is None:
            return self.tr("The map is being drawn …") if self._background.is_busy else self.tr("No map yet.")
        if self._pointer is not None and self._fits():
            return self._writer.start(found, self._pointer)
        if self._background.is_busy:
            return self._writer.progress(found)
        return self._writer.shades(found, self._is_start_free)
