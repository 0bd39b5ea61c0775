"""Makes the pictures of the gallery anew: each is what a view of the program shows of a ready-made experiment.

`python scripts/gallery_pictures.py` makes all, `python scripts/gallery_pictures.py race-2-saddle` this one. They are
painted without a screen and look the same on every machine.
"""

from argparse import ArgumentParser
from dataclasses import replace
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from gdsim.experiment import schema
from gdsim.experiment.assets import ASSETS
from gdsim.experiment.prediction import Prediction
from gdsim.experiment.problem import prepare
from gdsim.experiment.ready_made import ready_made_files
from gdsim.export.frames import from_qimage, picture
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.slices import Slices
from gdsim.export.still_surface import StillSurface
from gdsim.simulation.basins import basin_maps, minima_of
from gdsim.simulation.layers import Follower, gradient_sizes
from gdsim.simulation.loss_race import LossRace
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.basins.colors import picture as map_picture
from gdsim.views.basins.colors import span
from gdsim.views.basins.map_plot import MapPlot
from gdsim.views.contour.view import ContourView
from gdsim.views.fit.view import DataView
from gdsim.views.layers.gradients import GradientsPage
from gdsim.views.loss.view import LossLook, LossView
from gdsim.views.losses.data_plot import RacedDataPlot
from gdsim.views.network.view import NetworkView
from gdsim.views.surface.look import USUAL_LOOK
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.theme import NIGHT

FOLDER = ASSETS / "gallery"
# Pixels: no tile of the start page is larger.
SIZE = 320, 196
# Points: ticks stay readable and leave room for the picture.
THEME = replace(NIGHT, point_size=9.0)
# Of a picture; with more its file is twice as large, and looks the same.
COLORS = 128
# Seconds that following a network's layers may take; here it takes less than ten.
LONG_ENOUGH = 120.0


def surface(snapshot: Snapshot, scale=None) -> QWidget:
    view = _dressed(StillSurface())
    view.resize(*SIZE)
    view.show_layers(frozenset())
    view.show_snapshot(snapshot)
    view.show_landscape(Slices(replace(USUAL_LOOK, scale=scale), are_few=True).under(snapshot))
    return view


def contour(snapshot: Snapshot, scale=None) -> QWidget:
    view = _dressed(ContourView())
    view.show_landscape(Slices(replace(USUAL_LOOK, scale=scale), are_few=True).under(snapshot))
    view.show_snapshot(snapshot)
    return _part(view, view.plot)


def loss(snapshot: Snapshot, is_log=False) -> QWidget:
    view = _dressed(LossView())
    view.show_snapshot(snapshot)
    view.show_look(LossLook(is_log, False))
    return _part(view, view.plot)


def data(snapshot: Snapshot) -> QWidget:
    view = _dressed(DataView())
    view.show_snapshot(snapshot)
    return _part(view, view.panel)


def units(snapshot: Snapshot) -> QWidget:
    view = _dressed(NetworkView())
    view.show_snapshot(snapshot)
    return _part(view, view.canvas)


def layers(snapshot: Snapshot) -> QWidget:
    course = Follower(gradient_sizes, 0).course(snapshot, LONG_ENOUGH)
    count = course.values.shape[1]
    page = _dressed(GradientsPage())
    page.resize(*SIZE)
    names = [*map(str, range(1, count)), "output"]
    page.show_layers(names, course, course.values[-1], snapshot.problem.batching.steps_per_epoch, snapshot.epoch)
    return page


def basins(snapshot: Snapshot) -> QWidget:
    problem, landscape = snapshot.problem, Slices(USUAL_LOOK, are_few=True).under(snapshot)
    *_, minima = minima_of(problem, problem.racers, landscape.window)
    *_, found = basin_maps(problem, problem.racers[0], landscape.window, minima)
    plot = _dressed(MapPlot())
    plot.resize(*SIZE)
    plot.show_landscape(landscape)
    plot.show_range(*landscape.window)
    plot.show_picture(map_picture(found, span([found]), THEME), landscape.window)
    plot.show_minima(found.minima, list(range(len(found.minima))))
    return plot


def losses(snapshot: Snapshot) -> QWidget:
    plot = _dressed(RacedDataPlot(THEME))
    plot.resize(*SIZE)
    plot.show_problem(Prediction(snapshot.problem.data))
    standings = LossRace(snapshot.replay).reach(snapshot.step, 0)
    plot.show_fits([(each.loss, each.parameters) for each in standings])
    return plot


# What is painted of each, where it is not the surface …
PICTURES = {
    "network-1-xor": units,
    "network-2-moons": data,
    "network-3-spirals": data,
    "network-4-digits": data,
    "trouble-2-vanishing-gradients": layers,
    "trouble-3-exploding-gradients": layers,
    "trouble-4-learning-rate": loss,
    "trouble-5-overfitting": data,
    "trouble-6-map-of-basins": basins,
    "race-1-seven-on-beale": contour,
    "race-3-ravine": partial(surface, scale="log"),
    "race-4-long-valley": contour,
    "race-6-muon": partial(loss, is_log=True),
    "race-8-how-far-to-look": partial(contour, scale="log"),
    "race-9-losses": losses,
}
# … and after how many steps, where it is not the end: soon after, nothing is left of these gradients.
STEPS = {"trouble-3-exploding-gradients": 3}


def write(name: str, path: Path, folder: Path):
    """Makes the picture of one experiment and writes it."""
    playback = Playback(prepare(schema.read(path), path.parent), STEPS.get(name))
    widget = PICTURES.get(name, surface)(playback.snapshot(playback.last_step))
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(*SIZE)
    widget.show()
    QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    few = picture(from_qimage(image)).quantize(COLORS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(folder / f"{name}.png", optimize=True)
    widget.close()


def _dressed(view):
    view.set_theme(THEME)
    return view


def _part(view, widget) -> QWidget:
    """A view's picture alone, without what is written and pressed around it."""
    widget.setParent(None)
    # Who fills the picture lives as long as it.
    widget.owner = view
    return widget


def main():
    parser = ArgumentParser(description="Makes the pictures of the gallery.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a ready-made experiment; all if none is given")
    parser.add_argument("--to", type=Path, default=FOLDER, metavar="FOLDER", help="where they are written")
    request = parser.parse_args()
    files = ready_made_files()
    for name in request.names:
        if name not in files:
            parser.error(f"there is no experiment {name}; there are {', '.join(files)}")
    themes.apply(application(), THEME)
    for name in request.names or files:
        write(name, files[name], request.to)


if __name__ == "__main__":
    main()
