"""What the program's views show of small experiments, each as a widget alone: a surface, a curve, a map.

For pictures beside words: no buttons, no captions, and nothing that is computed beside the window.
"""

import json
from argparse import ArgumentParser
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

import numpy as np
from pyqtgraph import PlotCurveItem, mkPen
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from gdsim.experiment import schema
from gdsim.experiment.prediction import Prediction
from gdsim.experiment.problem import prepare
from gdsim.export.frames import from_qimage, picture
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.slices import Slices
from gdsim.export.still_surface import StillSurface
from gdsim.simulation.basins import basin_maps, minima_of
from gdsim.simulation.layers import Follower, activation_histograms, gradient_sizes
from gdsim.simulation.loss_race import LossRace
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.sweep import critical_rates, range_test, sweep, usual_rates
from gdsim.views.basins.colors import picture as map_picture
from gdsim.views.basins.colors import span
from gdsim.views.basins.map_plot import MapPlot
from gdsim.views.bowl.view import BowlLook, BowlView
from gdsim.views.contour.view import ContourView
from gdsim.views.fit.view import DataLook, DataView
from gdsim.views.layers.gradients import GradientsPage
from gdsim.views.layers.histograms import Histograms, Row
from gdsim.views.loss.view import LossLook, LossView
from gdsim.views.losses.data_plot import RacedDataPlot
from gdsim.views.network.view import NetworkLook, NetworkView
from gdsim.views.sample.view import SampleLook, SampleLossView
from gdsim.views.surface.look import USUAL_LOOK
from gdsim.views.sweep.plot import SweepPlot
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import NIGHT

# Pixels: beside an entry's sentences, in a column of 330.
SIZE = 300, 180
# Points: ticks stay readable and leave room for the picture.
THEME = replace(NIGHT, point_size=9.0)
# Seconds that following a network's layers may take; each experiment here takes less than one.
LONG_ENOUGH = 60.0
# Points of a curve, two a pixel.
CURVE_POINTS = 2 * SIZE[0]


def make(names: Collection[str], paint: Callable[[str], QWidget], folder: Path, purpose: str, name_help: str):
    """Does what the command line asks: paints the pictures of these names, or some of them, into a folder."""
    parser = ArgumentParser(description=purpose)
    parser.add_argument("names", nargs="*", metavar="NAME", help=name_help)
    parser.add_argument("--to", type=Path, default=folder, metavar="FOLDER", help="where they are written")
    request = parser.parse_args()
    for name in request.names:
        if name not in names:
            parser.error(f"there is no picture {name}; there are {', '.join(names)}")
    themes.apply(application(), THEME)
    for name in request.names or names:
        save(paint(name), request.to / f"{name}.png")


def save(widget: QWidget, path: Path):
    """Paints it, without a screen, into a .png file."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    picture(from_qimage(image)).save(path, optimize=True)
    widget.close()


def played(plan: dict, steps: int | None = None) -> Snapshot:
    """The run after so many steps, or at its end."""
    playback = Playback(prepare(schema.decode(json.dumps(plan).encode())), steps)
    return playback.snapshot(playback.last_step)


def shown(view, snapshot, look=None):
    """The view with a run in it."""
    view.resize(*SIZE)
    view.set_theme(THEME)
    view.show_snapshot(snapshot)
    if look is not None:
        view.show_look(look)
    return view


def part(view, name) -> QWidget:
    """A view's picture alone, without what is written and pressed around it."""
    widget = getattr(view, name)
    widget.setParent(None)
    # Who fills the picture lives as long as it.
    widget.owner = view
    return widget


def surface(plan, steps=None, layers=frozenset(), scale=None) -> QWidget:
    snapshot = played(plan, steps)
    view = StillSurface()
    view.resize(*SIZE)
    view.set_theme(THEME)
    view.show_layers(layers)
    view.show_snapshot(snapshot)
    view.show_landscape(Slices(replace(USUAL_LOOK, scale=scale), are_few=True).under(snapshot))
    return view


def contour(plan, steps=None, scale=None) -> QWidget:
    snapshot = played(plan, steps)
    view = ContourView()
    view.set_theme(THEME)
    view.show_landscape(Slices(replace(USUAL_LOOK, scale=scale), are_few=True).under(snapshot))
    return part(shown(view, snapshot), "plot")


def loss(plan, steps=None, shows_batches=False, is_log=False) -> QWidget:
    return part(shown(LossView(), played(plan, steps), LossLook(is_log, shows_batches)), "plot")


def data(plan, steps=None, shows_mistakes=False) -> QWidget:
    return part(shown(DataView(), played(plan, steps), DataLook(shows_mistakes=shows_mistakes)), "panel")


def sample(plan, steps=None, place=None, is_margin=False) -> QWidget:
    snapshot = played(plan, steps)
    view = shown(SampleLossView(), snapshot, SampleLook(is_margin=is_margin, place=place))
    own = snapshot.problem.data.loss.name
    for name, curve in view.plot.curves.items():
        # Without the legend nobody would know the others.
        curve.setVisible(name == own)
    view.plot.crossings.hide()
    return part(view, "plot")


def bowl(plan, steps=None, along=0) -> QWidget:
    return part(shown(BowlView(), played(plan, steps), BowlLook(along=along)), "plot")


def units(plan, steps=None, shows_gradients=False) -> QWidget:
    return part(shown(NetworkView(), played(plan, steps), NetworkLook(shows_gradients=shows_gradients)), "canvas")


def basins(plan) -> QWidget:
    snapshot = played(plan)
    problem, landscape = snapshot.problem, Slices(USUAL_LOOK, are_few=True).under(snapshot)
    *_, minima = minima_of(problem, problem.racers, landscape.window)
    *_, found = basin_maps(problem, problem.racers[0], landscape.window, minima)
    plot = MapPlot()
    plot.set_theme(THEME)
    plot.resize(*SIZE)
    plot.show_landscape(landscape)
    plot.show_range(*landscape.window)
    plot.show_picture(map_picture(found, span([found]), THEME), landscape.window)
    plot.show_minima(found.minima, list(range(len(found.minima))))
    return plot


def rates(plan, shows_test=False) -> QWidget:
    problem = prepare(schema.decode(json.dumps(plan).encode()))
    critical = critical_rates(problem)
    tried = usual_rates(problem, critical)
    *_, found = sweep(problem, tried)
    *_, test = range_test(problem, tried[0], tried[-1])
    plot = SweepPlot()
    plot.set_theme(THEME)
    plot.resize(*SIZE)
    plot.bottom.show_name("learning rate")
    plot.left.show_name("final loss")
    first_loss = float(problem.objective.loss(problem.start))
    plot.draw(found, [each and each.rate for each in critical], test if shows_test else None, (), first_loss, False)
    return plot


def layers(plan, steps=None) -> QWidget:
    snapshot = played(plan, steps)
    course = Follower(gradient_sizes, 0).course(snapshot, LONG_ENOUGH)
    count = course.values.shape[1]
    names = [*(str(layer) for layer in range(1, count)), "output"]
    page = GradientsPage()
    page.resize(*SIZE)
    page.set_theme(THEME)
    page.show_layers(names, course, course.values[-1], snapshot.problem.batching.steps_per_epoch, snapshot.epoch)
    return page


def activations(plan, steps=None) -> QWidget:
    found = activation_histograms(played(plan, steps), 0)
    notes = [f"{one.dead} dead" if one.dead else "" for one in found]
    rows = [Row(f"layer {number}", *row) for number, row in enumerate(zip(found, notes, strict=True), 1)]
    histograms = Histograms()
    histograms.set_theme(THEME)
    histograms.show_rows(rows)
    return histograms


def losses(plan, steps=None) -> QWidget:
    snapshot = played(plan, steps)
    plot = RacedDataPlot(THEME)
    plot.set_theme(THEME)
    plot.resize(*SIZE)
    plot.show_problem(Prediction(snapshot.problem.data))
    standings = LossRace(snapshot.replay).reach(snapshot.step, 0)
    plot.show_fits([(each.loss, each.parameters) for each in standings])
    return plot


def curves(names, x_range, *functions) -> QWidget:
    """Functions of the program's own, over an axis; `names` are those of the axes."""
    plot = Plot()
    plot.set_theme(THEME)
    plot.resize(*SIZE)
    x = np.linspace(*x_range, CURVE_POINTS)
    drawn = [function(x) for function in functions]
    low, high = min(map(np.min, drawn)), max(map(np.max, drawn))
    for number, y in enumerate(drawn):
        plot.add(PlotCurveItem(x, y, pen=mkPen(THEME.racer_color(number), width=2.0), antialias=True), 10)
    for axis, name in zip((plot.bottom, plot.left), names, strict=True):
        axis.show_name(name)
    plot.show_range(x_range, (low - 0.08 * (high - low), high + 0.08 * (high - low)))
    return plot
