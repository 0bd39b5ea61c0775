"""An export shows the surface as it was looked at: plane, scale, window, camera and layers."""

import json
from dataclasses import replace

import numpy as np
import pytest
from export_worlds import HOUSES, MOONS
from PIL import Image

from gdsim.cli import main
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.experiment.slices import PlaneChoice, first_choice
from gdsim.export.frames import from_qimage, picture
from gdsim.export.movie import Moment, Studio
from gdsim.export.playback import Playback
from gdsim.export.settings import ExportSettings
from gdsim.export.slices import Slices
from gdsim.views.surface.camera import preset
from gdsim.views.surface.look import USUAL_LOOK, Look, to_plain

SMALL = (320, 180)
PENGUINS = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "penguins"},
    "racers": [{"optimizer": "adam", "learning_rate": 0.1}],
    "batching": {"mode": "mini-batch", "size": 32},
    "epochs": 4,
}
CAMERA = replace(preset("perspective"), azimuth=20.0, elevation=15.0)


@pytest.fixture(scope="module")
def penguins():
    return playback(PENGUINS)


@pytest.fixture
def studio_of(qapp):
    studios = []

    def make(run, look, **settings):
        studios.append(Studio(run, ExportSettings(**{"content": "surface", "size": SMALL, "look": look} | settings)))
        return studios[-1]

    yield make
    for studio in studios:
        studio.close()


def playback(experiment):
    return Playback(prepare(decode(json.dumps(experiment).encode())))


def frame(studio, step, turned=0.0):
    return from_qimage(studio.image(Moment(step, turned)))


def test_the_loss_axis_is_the_one_that_the_file_keeps(penguins, studio_of):
    def loss(kept):
        return frame(studio_of(penguins, USUAL_LOOK, content="loss", kept=kept), 20)

    straight, logarithmic = loss({"loss": {"is_log": False}}), loss({"loss": {"is_log": True}})
    assert (straight != logarithmic).any()
    assert (loss({}) == straight).all()
    assert (loss({"loss": {"is_log": "perhaps"}}) == straight).all()


def test_without_a_look_many_parameters_are_shown_as_the_window_does_at_first(penguins):
    snapshot = penguins.snapshot(9)
    problem = snapshot.problem
    choice = first_choice(problem)
    landscape = Slices(USUAL_LOOK).under(snapshot)
    assert choice.along == "way"
    assert landscape.plane.kind == "way"
    np.testing.assert_allclose(landscape.plane.project(problem.start), 0.0, atol=1e-9)
    ball = snapshot.parameters[0]
    np.testing.assert_allclose(landscape.plane.point(landscape.plane.project(ball)), ball, atol=1e-12)


def test_plane_window_and_scale_are_those_of_the_look(penguins):
    look = Look(PlaneChoice(8, 3), "log", ((-1.0, 2.0), (0.5, 0.75)))
    landscape = Slices(look).under(penguins.snapshot(5))
    names = penguins.snapshot(5).problem.parameter_names
    assert landscape.plane.labels == (names[8], names[3])
    assert (landscape.x[0], landscape.x[-1], landscape.y[0], landscape.y[-1]) == (-1.0, 2.0, 0.5, 0.75)
    assert landscape.mapping.scale == "log"


def test_a_plane_along_the_path_of_the_whole_run_stands_still(penguins):
    last = penguins.snapshot(penguins.last_step)
    slices = Slices(Look(PlaneChoice(along="path")), last.path)
    landscapes = [slices.under(penguins.snapshot(step)) for step in (0, 7, penguins.last_step)]
    for landscape, step in zip(landscapes, (0, 7, penguins.last_step), strict=True):
        np.testing.assert_array_equal(landscape.plane.axes, landscapes[0].plane.axes)
        np.testing.assert_allclose((landscape.x, landscape.y), (landscapes[0].x, landscapes[0].y))
        # The ball lies on the slice, and goes over it as it does over the last one.
        parameters = penguins.snapshot(step).parameters[0]
        coordinates = landscape.plane.project(parameters)
        np.testing.assert_allclose(landscape.plane.point(coordinates), parameters)
        np.testing.assert_allclose(coordinates, landscapes[-1].plane.project(parameters), atol=1e-12)
        assert landscape.contains(coordinates)


@pytest.mark.parametrize(
    "look",
    [
        Look(camera=CAMERA),
        Look(camera=CAMERA, is_fitted=False),
        Look(PlaneChoice(along="path")),
        Look(scale="log"),
        Look(layers=frozenset({"step", "velocity", "batch surface"})),
    ],
    ids=["direction", "camera", "path", "scale", "layers"],
)
def test_a_look_is_seen_and_frames_are_the_same_in_any_order(studio_of, penguins, look):
    forth, back, usual = studio_of(penguins, look), studio_of(penguins, look), studio_of(penguins, USUAL_LOOK)
    steps = (2, 9, 30)
    first = [frame(forth, step) for step in steps]
    second = [frame(back, step) for step in reversed(steps)]
    for one, other, step in zip(first, reversed(second), steps, strict=True):
        assert (one == other).all()
        assert (one != frame(usual, step)).mean() > 0.002


def test_a_fitted_camera_fits_the_frame_and_another_keeps_its_distance(studio_of):
    run = playback(HOUSES)
    near, far = (replace(CAMERA, distance=distance) for distance in (4.0, 9.0))
    frames = {
        (fitted, distance): frame(studio_of(run, Look(camera=camera, is_fitted=fitted)), 5)
        for fitted in (True, False)
        for distance, camera in (("near", near), ("far", far))
    }
    assert (frames[True, "near"] == frames[True, "far"]).all()
    assert (frames[False, "near"] != frames[False, "far"]).mean() > 0.1


def test_an_orbit_starts_where_the_look_has_the_camera(studio_of):
    run = playback(HOUSES)
    orbit = studio_of(run, Look(camera=CAMERA), orbit=True)
    start, quarter, whole = (frame(orbit, 5, turned) for turned in (0.0, 0.25, 1.0))
    other = frame(studio_of(run, USUAL_LOOK, orbit=True), 5)
    assert (start != other).mean() > 0.1
    assert (start != quarter).mean() > 0.1
    assert (start != whole).mean() < 0.01


def test_the_command_takes_the_look_from_the_file(qapp, tmp_path):
    look = Look(camera=CAMERA, layers=frozenset())
    for name, view in (
        ("turned", {"surface": to_plain(look)}),
        ("straight", {}),
        ("broken", {"surface": {"camera": 1}}),
    ):
        path = tmp_path / f"{name}.gdsim"
        path.write_text(json.dumps(HOUSES | {"view": view}))
        assert main(["export", str(path), str(tmp_path / f"{name}.png"), "--size", "320x180", "--steps", "0:3"]) == 0
    turned, straight, broken = (
        np.asarray(Image.open(tmp_path / f"{name}.png")) for name in ("turned", "straight", "broken")
    )
    assert (straight == broken).all()
    assert (straight != turned).any(axis=-1).mean() > 0.1


@pytest.mark.parametrize("experiment", [HOUSES, MOONS], ids=["houses", "moons"])
def test_the_estimated_size_is_near_the_true_one(studio_of, experiment, tmp_path):
    studio = studio_of(playback(experiment), USUAL_LOOK, content="page", seconds=2.0)
    seconds, size = studio.estimate(".gif")
    studio.write(tmp_path / "run.gif")
    assert seconds > 0.0
    assert size == pytest.approx((tmp_path / "run.gif").stat().st_size, rel=0.3)


def test_a_surface_that_moves_looks_like_one_that_stands_still(studio_of):
    """Both are painted in their own ways."""
    run = playback(HOUSES)
    camera = preset("top")
    still = np.asarray(picture(frame(studio_of(run, Look(camera=camera), size=(640, 360)), 5)), float)
    moving = np.asarray(picture(frame(studio_of(run, Look(camera=camera), size=(640, 360), orbit=True), 5)), float)
    # The orbit stands farther away, so that all corners stay in view: the colours of the middle are compared.
    middle = (slice(170, 190), slice(310, 330))
    assert np.abs(still[middle].mean(axis=(0, 1)) - moving[middle].mean(axis=(0, 1))).max() < 12.0
