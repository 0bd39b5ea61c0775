"""A frame depends on snapshot, size and theme, and on nothing else."""

import itertools
import json
import re

import numpy as np
import pytest
from export_worlds import HOUSES, MOONS, RACE
from PIL import Image
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.export.frames import from_qimage, picture
from gdsim.export.page import Page
from gdsim.export.playback import Playback
from gdsim.export.settings import ExportSettings
from gdsim.export.still import still, write_still
from gdsim.export.still_surface import StillSurface
from gdsim.simulation.swarm import SwarmChoice
from gdsim.views.fit.digits import DigitsSheet
from gdsim.views.fit.terrain_card import TerrainCard
from gdsim.views.fit.view import DataView
from gdsim.views.loss.view import LossView
from gdsim.views.surface.look import Look
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import DAY, NIGHT

SMALL = (320, 180)
EIGHT = [
    {"optimizer": name}
    for name in ("gradient-descent", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "qhadam")
]
CROWD = HOUSES | {"racers": EIGHT}
# Three of them at rates with which they leave the view.
LEAVING = {"gradient-descent": 0.1, "momentum": 0.05, "nesterov": 0.05}
WILD = [racer | {"learning_rate": LEAVING.get(racer["optimizer"], 0.01)} for racer in EIGHT]
ROSENBROCK = {"gdsim": 1, "problem": {"type": "terrain", "terrain": "rosenbrock"}, "racers": WILD, "epochs": 60}
DIGITS = {"gdsim": 1, "problem": {"type": "fit", "dataset": "handwritten-digits"}, "epochs": 2}


@pytest.fixture
def page_of(qapp):
    """Makes pages, and takes them away."""
    pages = []

    def make(**chosen):
        pages.append(Page(ExportSettings(**chosen)))
        return pages[-1]

    yield make
    for page in pages:
        page.deleteLater()


def playback(experiment, **options):
    return Playback(prepare(decode(json.dumps(experiment).encode())), **options)


def frame(page, run, step, turned=0.0):
    return from_qimage(page.image(run.snapshot(step), turned))


@pytest.mark.parametrize("experiment", [HOUSES, RACE, MOONS], ids=["houses", "race", "moons"])
@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=["night", "day"])
def test_frames_are_the_same_in_any_order(page_of, experiment, theme):
    one, other = playback(experiment), playback(experiment)
    forth, back = page_of(theme=theme, size=(640, 360)), page_of(theme=theme, size=(640, 360))
    steps = [0, 1, 7, 15, one.last_step]
    first = [frame(forth, one, step) for step in steps]
    second = [frame(back, other, step) for step in reversed(steps)]
    for a, b in zip(first, reversed(second), strict=True):
        assert (a == b).all()
    assert all((a != b).any() for a, b in itertools.pairwise(first))


def test_a_swarm_is_drawn_as_it_is_looked_at_in_any_order(page_of):
    run, look = playback(RACE), Look(swarm=SwarmChoice("grid", 100, racer=2))
    page = page_of(content="surface", size=SMALL, look=look)
    first, last = frame(page, run, 2), frame(page, run, 25)
    assert len(page._surface.swarm_points.centers) == 100
    assert (frame(page, run, 2) == first).all()
    alone = page_of(content="surface", size=SMALL)
    for step, drawn in ((2, first), (25, last)):
        assert (frame(alone, run, step) != drawn).mean() > 0.01
    moons = page_of(content="surface", size=SMALL, look=look)
    frame(moons, playback(MOONS), 2)
    assert moons._surface.swarm_points is None


@pytest.mark.parametrize("content", ["page", "surface", "loss", "data"])
def test_a_larger_frame_is_the_same_picture(page_of, content):
    run = playback(HOUSES)
    small = np.asarray(picture(frame(page_of(content=content), run, 12)), float)
    large = picture(frame(page_of(content=content, size=(2560, 1440)), run, 12))
    assert large.size == (2560, 1440)
    shrunk = np.asarray(large.resize((1280, 720), Image.Resampling.BOX), float)
    assert 10.0 * np.log10(255.0**2 / np.square(shrunk - small).mean()) > 27.0
    # Lines that did not grow would leave less ink.
    ground = np.array([11, 13, 23])
    ink = [np.abs(colors - ground).sum() for colors in (small, shrunk)]
    assert ink[1] == pytest.approx(ink[0], rel=0.04)


@pytest.mark.parametrize("size", [(90, 90), (333, 181), (300, 700), (700, 200)])
def test_any_size_has_its_pixels(page_of, size):
    assert frame(page_of(size=size), playback(RACE), 3).shape == size[::-1]


def test_the_camera_goes_round_once(page_of):
    run, page = playback(HOUSES), page_of(content="surface", orbit=True, size=SMALL)
    start, quarter, whole = (frame(page, run, 5, turned) for turned in (0.0, 0.25, 1.0))
    assert (start != quarter).mean() > 0.1
    assert (start != whole).mean() < 0.01


@pytest.mark.parametrize("content", ["page", "loss", "data"])
@pytest.mark.parametrize("size", [(1280, 720), (1080, 1080), (600, 900), (90, 90)])
@pytest.mark.parametrize("experiment", [CROWD, ROSENBROCK, MOONS], ids=["crowd", "rosenbrock", "moons"])
def test_parts_have_their_own_places(page_of, experiment, size, content):
    run, page = playback(experiment), page_of(content=content, size=size)
    page.show_snapshot(run.snapshot(run.last_step))
    body = page.rect().adjusted(0, page.header.height, 0, 0)
    parts = [view for view in page.children() if isinstance(view, (StillSurface, LossView, DataView))]
    assert len(parts) == (3 if content == "page" else 1)
    places = [view.geometry() for view in parts]
    assert all(body.contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in itertools.combinations(places, 2))
    for view in parts:
        seen = [child for child in view.children() if isinstance(child, QWidget) and child.isVisible()]
        inner = [child.geometry() for child in seen]
        assert all(view.rect().contains(place) for place in inner)
        assert not any(one.intersects(other) for one, other in itertools.combinations(inner, 2))
    for label in page.findChildren(ElidedLabel, "heading"):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    for plot in page.findChildren(Plot):
        assert plot.view_box.height() > 80.0


@pytest.mark.parametrize(("content", "size"), [("data", (1280, 720)), ("data", (720, 720)), ("page", (600, 900))])
def test_a_surface_without_data_lists_its_racers_where_there_is_room(page_of, content, size):
    run, page = playback(ROSENBROCK), page_of(content=content, size=size)
    page.show_snapshot(run.snapshot(run.last_step))
    (card,) = page.findChildren(TerrainCard)
    assert card.table.isVisible()
    assert len(card.table.cells) == 8
    assert card.table.geometry().bottom() < card.viewport().height()


def test_a_card_leaves_out_what_has_no_room(page_of):
    run, page = playback(ROSENBROCK), page_of(size=(720, 720))
    page.show_snapshot(run.snapshot(run.last_step))
    (card,) = page.findChildren(TerrainCard)
    assert not card.table.isVisible()
    assert "Lowest at" in card.about.text()
    assert card.about.geometry().bottom() < card.viewport().height()


def test_balls_that_left_are_named_without_covering_the_surface(page_of):
    run, page = playback(ROSENBROCK), page_of(size=(720, 720))
    page.show_snapshot(run.snapshot(run.last_step))
    (surface,) = page.findChildren(StillSurface)
    assert [text for text in surface.departures if text] == ["left the view"]
    assert len(surface.departures) == 3


@pytest.mark.parametrize("size", [(1280, 720), (720, 720), (600, 900), (500, 500)])
def test_readings_of_digits_have_room(page_of, size):
    run, page = playback(DIGITS, last_step=2), page_of(size=size)
    page.show_snapshot(run.snapshot(2))
    (sheet,) = page.findChildren(DigitsSheet)
    assert sheet.most_rows in (16, 24, 32)
    (data,) = page.findChildren(DataView)
    assert f"{sheet.most_rows} shown" in data.caption.text()


def test_learning_rates_that_were_changed_are_changed_again(page_of):
    changes = [{"step": 5, "learning_rates": [0.2]}, {"step": 9, "learning_rates": [0.01]}]
    run = playback(HOUSES | {"changes": changes}, last_step=15)
    assert run.last_step == 15
    rates = [run.snapshot(step).learning_rates for step in (4, 5, 9, 15, 2)]
    assert rates == [(0.05,), (0.2,), (0.01,), (0.01,), (0.05,)]


def test_the_others_go_on_when_a_racer_diverges_at_once():
    racers = [{"optimizer": "gradient-descent", "learning_rate": rate} for rate in (1e200, 0.05)]
    assert playback(HOUSES | {"racers": racers}).last_step == 20


def test_a_transparent_picture_laid_over_black_is_the_one_on_black(qapp):
    snapshot = playback(HOUSES).snapshot(7)
    clear = still(ExportSettings(size=SMALL, transparent=True), snapshot)
    assert (clear.mode, clear.size) == ("RGBA", SMALL)
    alpha = np.asarray(clear)[..., 3]
    assert alpha[0, 0] == 0
    assert alpha.max() == 255
    assert 0.05 < (alpha > 0).mean() < 0.9


def test_pictures_are_written_in_every_format(qapp, tmp_path):
    snapshot, settings = playback(HOUSES).snapshot(7), ExportSettings(size=SMALL)
    for ending in (".png", ".svg", ".pdf"):
        write_still(settings, tmp_path / f"picture{ending}", snapshot)
    assert len(list(tmp_path.iterdir())) == 3
    with Image.open(tmp_path / "picture.png") as image:
        assert image.size == SMALL
    svg = QSvgRenderer(str(tmp_path / "picture.svg"))
    assert svg.isValid()
    assert svg.viewBox().size().toTuple() == SMALL
    assert (tmp_path / "picture.pdf").read_bytes().startswith(b"%PDF")
    assert b"House prices" in (tmp_path / "picture.svg").read_bytes()
    known = words_of_pdf((tmp_path / "picture.pdf").read_bytes())
    assert known >= set("0123456789.·×=−Houseprices")


def words_of_pdf(pdf):
    """The letters that a reader of a PDF can find and copy: those that its fonts name."""
    letters = set()
    for table in re.findall(rb"begin(?:bfchar|bfrange)(.*?)endbf", pdf, re.DOTALL):
        letters.update(chr(int(code, 16)) for code in re.findall(rb"<([0-9A-Fa-f]{4})>", table))
    return letters
