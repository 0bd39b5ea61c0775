"""From where a surface is looked at first, and the walls that turn translucent before what must be seen."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from surface_worlds import TerrainProblem, formula, landscape_of, snapshot_of

from gdsim.core.terrains import TERRAINS
from gdsim.export.still_surface import StillSurface
from gdsim.views.surface import create_surface_view
from gdsim.views.surface.backdrop import marked_minima
from gdsim.views.surface.camera import preset
from gdsim.views.surface.first_look import first_look
from gdsim.views.surface.lookout import landmarks
from gdsim.views.surface.painter_canvas import PainterCanvas
from gdsim.views.surface.scene import BALL_RADIUS, Scene
from gdsim.views.surface.sights import Watch
from gdsim.views.surface.view import SurfaceView
from gdsim.views.surface.viewpoint import FIT_POINTS
from gdsim.views.toolkit.theme import NIGHT

SIZE = (660, 480)
# A deep bowl, whose front wall stands before its bottom where it is looked at from low.
BOWL = formula("x**2 + y**2")


def terrain(name, steps=0):
    return snapshot_of(TerrainProblem(name), steps, start=tuple(map(float, TERRAINS[name].start)))


def scene_of(snapshot):
    return Scene(landscape_of(snapshot, snapshot.problem.height, resolution=200))


def painted():
    view = SurfaceView()
    view.set_canvas(PainterCanvas(view), "QPainter", True)
    return view


@pytest.fixture(params=[create_surface_view, painted, StillSurface], ids=["opengl", "painter", "export"])
def view(request, qtbot):
    view = request.param()
    qtbot.addWidget(view)
    view.resize(*SIZE)
    with qtbot.waitExposed(view):
        view.show()
    return view


def show(view, snapshot):
    view.show_snapshot(snapshot)
    view.show_landscape(landscape_of(snapshot, snapshot.problem.height))


def pixels(image):
    image = image.convertToFormat(image.Format.Format_RGB32)
    array = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return array[:, :, 2::-1].astype(int)


@pytest.mark.parametrize("name", TERRAINS)
def test_start_and_minima_are_seen_at_first(name):
    snapshot = terrain(name)
    scene, start = scene_of(snapshot), snapshot.problem.start
    camera = first_look(scene, start).fit(FIT_POINTS, SIZE)
    assert camera == first_look(scene_of(snapshot), start).fit(FIT_POINTS, SIZE)
    wanted = landmarks(scene, start)
    assert len(wanted) == 1 + len(marked_minima(scene))
    seen = Watch().sights(scene, camera.eye, wanted)
    assert not seen.hides(scene, wanted).any()
    # What walls cannot be seen past, but through, are the exception.
    assert scene.hidden(wanted, camera.eye).mean() <= 0.5
    usual = preset("perspective").fit(FIT_POINTS, SIZE)
    assert scene.hidden(wanted, camera.eye).sum() <= scene.hidden(wanted, usual.eye).sum()


@pytest.mark.parametrize("name", ["rosenbrock", "rastrigin", "ackley", "plateau"])
def test_no_wall_stands_before_the_minima_where_there_is_a_way_past_it(name):
    snapshot = terrain(name)
    scene = scene_of(snapshot)
    eye = first_look(scene, snapshot.problem.start).fit(FIT_POINTS, SIZE).eye
    minima = marked_minima(scene) + np.array([0.0, 0.0, BALL_RADIUS])
    assert not scene.hidden(minima, eye).any()


def test_a_wall_before_the_ball_turns_translucent_on_every_canvas(view):
    show(view, snapshot_of(BOWL, start=(0.0, 0.1)))
    low = replace(preset("perspective"), elevation=5.0)
    view.viewpoint.look_with(low, is_fitted=True)
    (ball,) = view.tracks.balls
    assert view.scene.hidden(ball.center[np.newaxis], view.camera.eye).all()
    assert not view.hidden(ball.center).any()
    pixel, _ = view.camera.project(ball.center, SIZE)
    left, top = np.round(pixel).astype(int)
    ratio = view.picture().width() / SIZE[0]
    image = pixels(view.picture())
    around = image[
        round(ratio * (top - 8)) : round(ratio * (top + 9)), round(ratio * (left - 8)) : round(ratio * (left + 9))
    ]
    color = np.array(QColor(NIGHT.racer_color(0)).getRgb()[:3])
    assert np.abs(around - color).sum(axis=2).min() < 120
    # Beside it the wall is as before.
    vertices = view.scene.mesh().vertices
    opacity = view.sights.opacity(vertices)
    assert opacity.min() < 0.3
    assert (opacity == 1.0).mean() > 0.8


def test_nothing_is_translucent_while_nothing_is_hidden(view):
    show(view, snapshot_of(BOWL, start=(-1.0, 1.0)))
    assert len(view.sights.points) == 0


def test_walls_fade_smoothly_while_the_camera_turns():
    scene = scene_of(terrain("himmelblau"))
    wanted = landmarks(scene, (-0.5, -1.0))
    mesh = scene.mesh(4)
    before, most = None, 0.0
    for azimuth in np.arange(-58.0, 62.0, 1.0):
        camera = replace(preset("perspective"), azimuth=azimuth).fit(FIT_POINTS, SIZE)
        opacity = Watch().sights(scene, camera.eye, wanted).opacity(mesh.vertices)
        if before is not None:
            most = max(most, np.abs(opacity - before).max())
        before = opacity
    assert 0.0 < most < 0.3


def test_the_users_own_camera_stays_until_he_asks_for_the_best(view, qtbot):
    rosenbrock, bowl = terrain("rosenbrock"), snapshot_of(BOWL, start=(1.0, 1.0))
    show(view, rosenbrock)
    chosen = view.camera
    view.viewpoint.look_anew()
    show(view, bowl)
    assert view.camera.azimuth == preset("perspective").azimuth != chosen.azimuth
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    own = view.camera
    view.viewpoint.look_anew()
    show(view, rosenbrock)
    assert view.camera == own
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(350, 240))
    assert view.camera == chosen


def test_a_new_landscape_of_the_same_leaves_the_chosen_camera(view):
    show(view, terrain("rosenbrock"))
    chosen = view.camera
    show(view, terrain("rosenbrock", 30))
    assert view.camera == chosen


def test_a_preview_does_not_decide_from_where_the_finer_surface_is_looked_at(view):
    """The rough grid would have this one seen from its other side."""
    snapshot = terrain("himmelblau")
    view.show_snapshot(snapshot)
    looks = []
    for is_preview, resolution in ((True, 5), (False, 200)):
        view.show_landscape(landscape_of(snapshot, resolution=resolution), is_preview)
        looks.append((view.camera.azimuth, view.camera.elevation))
    view.viewpoint.fit()
    assert looks[0] != looks[1] == (view.camera.azimuth, view.camera.elevation)
