"""A frame depends on snapshot, size and theme, and on nothing else."""

import itertools
import json

import numpy as np
import pytest
from export_worlds import HOUSES, MOONS, RACE
from PIL import Image
from PySide6.QtSvg import QSvgRenderer

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.export.frames import from_qimage, picture
from gdsim.export.page import Page
from gdsim.export.playback import Playback
from gdsim.export.settings import ExportSettings
from gdsim.export.still import still, write_still
from gdsim.views.theme import DAY, NIGHT

SMALL = (320, 180)


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


@pytest.mark.parametrize(
    ("experiment", "step", "caption"),
    [(HOUSES, 12, "epoch 12, loss 1.050"), (RACE, 3, "epoch 3"), (MOONS, 12, "epoch 2, step 12, loss 0.")],
)
def test_the_caption_says_how_far_the_run_is(page_of, experiment, step, caption):
    run, page = playback(experiment), page_of(size=SMALL)
    page.image(run.snapshot(step))
    assert page.caption.startswith(caption)


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
