import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from canvases import card_view, no_gl_error, painted_view, pixels, software_view
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from surface_worlds import HIMMELBLAU, PENGUINS, formula, grid_of, landscape_of, run_of, snapshot_of

from gdsim.core.plane import parameter_plane
from gdsim.experiment.schema import BatchingSettings, FitProblem
from gdsim.views.surface import create_surface_view
from gdsim.views.surface.camera import PRESETS
from gdsim.views.surface.gl.opengl import opengl_available
from gdsim.views.surface.vectors import LAYERS
from gdsim.views.toolkit.theme import DAY, NIGHT

BOWL = formula("x**2 + y**2")
EIGHT = BatchingSettings("mini-batch", 8)


def show(view, snapshot, scale="linear"):
    view.show_landscape(landscape_of(snapshot, scale))
    view.show_snapshot(snapshot)


def share_painted(view):
    """The share of the view's pixels that differ clearly from the theme's background."""
    background = np.array(QColor(view.theme.background).getRgb()[:3])
    return (np.abs(pixels(view.picture()) - background).max(axis=2) > 40).mean()


def drag(view, start, end, button=Qt.MouseButton.LeftButton, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.mousePress(view, button, modifier, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, button, modifier, end)


def test_a_surface_is_painted_in_the_colours_of_its_heights(view):
    show(view, snapshot_of(BOWL, start=(1.0, 1.0)))
    assert share_painted(view) > 0.2
    image = pixels(view.picture())
    bottom, top = (view.pixel_of(point) for point in ((0.15, 0.15), (-1.95, 1.95)))
    dark = image[round(bottom.y()), round(bottom.x())]
    bright = image[round(top.y()), round(top.x())]
    assert bright[1] > dark[1] + 60  # viridis: green grows with height
    assert no_gl_error(view)


def test_without_a_landscape_only_the_background_is_painted(view):
    assert share_painted(view) == 0.0
    assert no_gl_error(view)


def test_all_canvases_paint_the_same_things_at_the_same_pixels(qtbot):
    snapshot = snapshot_of(HIMMELBLAU, 10, start=(0.2, 4.0))
    pictures = []
    for make in (card_view, software_view, painted_view):
        view = make()
        qtbot.addWidget(view)
        view.resize(600, 420)
        with qtbot.waitExposed(view):
            view.show()
        show(view, snapshot)
        pictures.append(pixels(view.picture()))
    card, software, painter = pictures
    assert (np.abs(card - painter).max(axis=2) > 60).mean() < 0.05
    # Only letters and their like: the painter on a card smooths them otherwise.
    assert (np.abs(card - software).max(axis=2) > 60).mean() < 0.005


def test_the_ball_is_painted_where_the_camera_projects_it(view):
    show(view, snapshot_of(BOWL, start=(1.0, -1.0)))
    ball = view.tracks.balls[0]
    pixel, _ = view.camera.project(ball.center, (700, 480))
    around = pixels(view.picture())[
        round(pixel[1]) - 7 : round(pixel[1]) + 8, round(pixel[0]) - 7 : round(pixel[0]) + 8
    ]
    color = np.array(QColor(NIGHT.racer_color(0)).getRgb()[:3])
    assert np.abs(around - color).sum(axis=2).min() < 120


def test_a_click_chooses_the_start_under_the_cursor(view, qtbot):
    show(view, snapshot_of(HIMMELBLAU, start=(0.0, 0.0)))
    for name in PRESETS:
        view.viewpoint.look_from(name)
        place = view.pixel_of((1.5, -2.0)).toPoint()
        with qtbot.waitSignal(view.start_chosen) as chosen:
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
        again = view.pixel_of(chosen.args[0])
        assert (again.x(), again.y()) == pytest.approx((place.x(), place.y()), abs=0.05)


@pytest.mark.parametrize("scale", ["linear", "log"])
def test_the_coordinates_under_a_pixel_are_those_projected_to_it(view, scale):
    show(view, snapshot_of(BOWL), scale)
    for turn in ((0.0, 0.0), (200.0, 60.0), (-300.0, 20.0)):
        view.viewpoint.look_from("perspective")
        drag(view, QPoint(300, 200), QPoint(300, 200) + QPointF(*turn).toPoint())
        points = np.array([(x, y) for x in (-1.5, -0.3, 0.1, 1.2) for y in (-1.1, 0.2, 1.7)])
        hidden = view.scene.hidden(view.scene.on_surface(view.scene.to_box(points)), view.camera.eye)
        assert (~hidden).sum() >= 4
        for point in points[~hidden]:
            found = view.coordinates_at(view.pixel_of(point))
            assert found == pytest.approx(point, abs=4e-3)  # 1e-3 of the window's width


def test_a_click_beside_the_surface_and_a_drag_choose_nothing(view, qtbot):
    show(view, snapshot_of(BOWL))
    with qtbot.assertNotEmitted(view.start_chosen, wait=400):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 240))
        drag(view, QPoint(350, 240), QPoint(380, 250))


def click_centre(view):
    """Clicks where the surface is; the click waits for a second one."""
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(350, 240))


@pytest.mark.parametrize("view", [painted_view], indirect=True)
def test_a_click_counts_also_when_the_next_one_is_beside_the_surface(view, qtbot):
    show(view, snapshot_of(BOWL))
    with qtbot.waitSignal(view.start_chosen) as chosen:
        click_centre(view)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(3, 240))
    again = view.pixel_of(chosen.args[0])
    assert (again.x(), again.y()) == pytest.approx((350, 240), abs=0.05)


@pytest.mark.parametrize("view", [painted_view], indirect=True)
def test_a_click_is_dropped_when_its_numbers_mean_something_else(view, qtbot):
    bowl, penguins = snapshot_of(BOWL), snapshot_of(PENGUINS)
    show(view, bowl)
    with qtbot.assertNotEmitted(view.start_chosen, wait=400):
        click_centre(view)
        view.show_snapshot(penguins)
        # The surface still is the bowl's.
        click_centre(view)
    slice_seen = landscape_of(penguins, resolution=20)
    with qtbot.assertNotEmitted(view.start_chosen, wait=400):
        view.show_landscape(slice_seen)
        click_centre(view)
        names = penguins.problem.parameter_names
        other = parameter_plane(names, 2, 3, penguins.parameters[0], "ball")
        view.show_landscape(replace(slice_seen, plane=other))
    # The slice that follows the ball is the same slice.
    with qtbot.waitSignal(view.start_chosen):
        click_centre(view)
        view.show_landscape(replace(slice_seen, plane=replace(other, origin=other.origin + 0.1)))


def test_a_double_click_fits_and_chooses_nothing(view, qtbot):
    show(view, snapshot_of(BOWL))
    fitted = view.camera
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.camera.distance < fitted.distance
    with qtbot.assertNotEmitted(view.start_chosen, wait=400):
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(350, 240))
    assert view.camera.distance == pytest.approx(fitted.distance)


def test_a_camera_that_is_only_turned_goes_on_to_fit(view):
    show(view, snapshot_of(BOWL))
    size = view.size()
    drag(view, QPoint(350, 240), QPoint(470, 200))
    turned = view.camera
    assert view.viewpoint.is_fitted
    view.resize(size.width() - 150, size.height())
    assert view.camera.distance > turned.distance
    view.resize(size)
    assert view.camera == turned
    view.viewpoint.look_with(turned.zoom(2.0), is_fitted=True)
    assert view.camera == turned


def test_mouse_and_keys_move_the_camera(view):
    show(view, snapshot_of(BOWL))
    before = view.camera
    drag(view, QPoint(350, 240), QPoint(400, 240))
    orbited = view.camera
    assert orbited.azimuth != before.azimuth
    drag(view, QPoint(350, 240), QPoint(400, 240), Qt.MouseButton.RightButton)
    panned = view.camera
    assert panned.azimuth == orbited.azimuth
    assert panned.center != orbited.center
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.camera.azimuth != panned.azimuth
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.camera.center == pytest.approx(before.center, abs=0.3)


def test_another_landscape_and_theme_keep_the_camera(view):
    snapshot = snapshot_of(BOWL)
    show(view, snapshot)
    drag(view, QPoint(350, 240), QPoint(400, 260))
    camera = view.camera
    show(view, snapshot, "log")
    view.set_theme(DAY)
    assert view.camera == camera


def test_a_theme_changes_the_picture(view):
    show(view, snapshot_of(BOWL))
    view.set_theme(NIGHT)
    assert pixels(view.picture())[2, 2].max() < 40
    view.set_theme(DAY)
    assert pixels(view.picture())[2, 2].min() > 230
    assert share_painted(view) > 0.2
    assert no_gl_error(view)


def test_a_ball_that_left_is_told_beside_the_picture(view, qtbot):
    show(view, snapshot_of(BOWL, 0, start=(1.0, 1.5)))
    left = snapshot_of(BOWL, 3, start=(1.0, 1.5), racers=(("gradient-descent", 1.2),))
    with qtbot.waitSignal(view.departures_changed) as told:
        view.show_snapshot(left)
    (sentence,) = view.departures
    assert told.args == [[sentence], ["Out of view: Gradient descent."]]
    assert sentence == "Gradient descent has left the view: x = −2.744, y = −4.116, loss 24.47."
    assert no_gl_error(view)
    with qtbot.assertNotEmitted(view.departures_changed):
        view.show_snapshot(left)
    with qtbot.waitSignal(view.departures_changed):
        view.show_snapshot(snapshot_of(BOWL, 0, start=(1.0, 1.5)))
    assert view.departures == []


def test_many_that_left_are_counted_off_in_one_line(view):
    racers = tuple(("gradient-descent", rate) for rate in (1.2, 1.3, 1.4, 1.5))
    snapshot = snapshot_of(BOWL, 3, start=(1.0, 1.5), racers=racers)
    show(view, snapshot)
    assert len(view.departures) == 3
    assert view.departures[2].startswith("So have ")


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 1e30, -1e30, 1e308])
@pytest.mark.parametrize("scale", ["linear", "log"])
def test_strange_losses_are_painted_without_an_error(view, bad, scale):
    y, x = np.meshgrid(np.linspace(-1.0, 1.0, 30), np.linspace(-1.0, 1.0, 30))
    loss = x**2 + y**2
    loss[10:14, 3:20] = bad
    view.show_landscape(grid_of(loss, scale))
    view.show_snapshot(snapshot_of(BOWL, 5, start=(1.0, 15.0), racers=(("gradient-descent", 0.05),)))
    assert 0.05 < share_painted(view) < 0.9
    assert no_gl_error(view)


@pytest.mark.parametrize("loss", [np.full((8, 8), np.nan), np.full((8, 8), 2.5), np.full((2, 2), 1e308)])
def test_a_landscape_with_nothing_on_it_is_painted(view, loss):
    view.show_landscape(grid_of(loss))
    assert share_painted(view) > 0.002
    assert no_gl_error(view)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_direction_is_painted(view, preset):
    show(view, snapshot_of(PENGUINS, 20, racers=(("adam", 0.2), ("gradient-descent", 0.1))))
    view.viewpoint.look_from(preset)
    assert share_painted(view) > 0.02
    assert no_gl_error(view)


def test_hovering_reads_out_the_loss(view):
    show(view, snapshot_of(BOWL))
    before = pixels(view.picture())
    QTest.mouseMove(view, view.pixel_of((0.5, -0.5)).toPoint())
    assert (pixels(view.picture()) != before).any()
    QTest.mouseMove(view, QPoint(3, 240))
    assert (pixels(view.picture()) == before).all()


def test_the_readout_tells_the_loss_also_where_the_surface_is_cut_off(view):
    snapshot = snapshot_of(formula("exp(40*x) + y**2"))
    show(view, snapshot)
    assert landscape_of(snapshot).mapping.high < np.exp(79.0)
    assert "f 2.038×10³⁴" in view.readout(np.array([1.975, 0.5]))
    assert view.readout(np.array([0.0, 0.5])) == "x 0   y 0.500   f 1.250"


def test_the_same_picture_again_at_the_same_size(view):
    show(view, snapshot_of(HIMMELBLAU, 20))
    first = pixels(view.picture())
    view.resize(500, 500)
    assert pixels(view.picture()).shape[:2] == (500, 500)
    view.resize(700, 480)
    assert (pixels(view.picture()) == first).all()


CHANGES = {
    "theme": lambda view: view.set_theme(DAY),
    "layers": lambda view: view.show_layers(LAYERS),
    "camera": lambda view: QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier),
    "landscape": lambda view: view.show_landscape(landscape_of(snapshot_of(BOWL), "log")),
    "size": lambda view: view.resize(500, 500),
    "next snapshot": lambda view: view.show_snapshot(snapshot_of(BOWL, 9, start=(1.0, 1.5))),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_changes_behind_a_snapshot_is_painted_with_it(view, change):
    show(view, snapshot_of(BOWL, 1, start=(1.0, 1.5)))
    view.picture()
    view.show_snapshot(snapshot_of(BOWL, 3, start=(1.0, 1.5)))
    view.settled.emit()
    change(view)
    painted = pixels(view.picture())
    # Of what is known now, all is drawn anew.
    assert (pixels(view.picture()) == painted).all()
    assert no_gl_error(view)


def test_what_is_slow_renders_a_draft_when_it_appears_and_soon_all_of_it(qtbot):
    view = painted_view()
    qtbot.addWidget(view)
    view.resize(700, 480)
    show(view, snapshot_of(HIMMELBLAU, 20))
    view.show()
    assert view.is_moving
    qtbot.waitUntil(lambda: not view.is_moving)


@pytest.mark.parametrize("make", [card_view, software_view])
def test_without_a_screen_of_its_own_it_paints_too(qtbot, make):
    view = make()
    qtbot.addWidget(view)
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.resize(640, 360)
    view.show()
    show(view, snapshot_of(BOWL))
    assert pixels(view.picture()).shape == (360, 640, 3)
    assert share_painted(view) > 0.15


def test_in_another_window_it_paints_the_same(view, qtbot):
    show(view, snapshot_of(BOWL))
    first = pixels(view.picture())
    other = QWidget()
    qtbot.addWidget(other)
    other.resize(800, 600)
    view.setParent(other)
    view.setGeometry(20, 20, 700, 480)
    view.show()
    with qtbot.waitExposed(other):
        other.show()
    assert (pixels(view.picture()) == first).all()
    assert no_gl_error(view)
    view.setParent(None)


def test_only_a_graphics_card_puts_the_window_together(qtbot):
    view = create_surface_view()
    qtbot.addWidget(view)
    assert isinstance(view._canvas, QOpenGLWidget) is not opengl_available().software


def test_on_a_platform_without_opengl_the_painted_surface_takes_over():
    script = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from gdsim.views.surface import create_surface_view
view = create_surface_view()
print(view.renderer, view.software, view.notice)
view.resize(400, 300)
print(view.picture().size().toTuple())
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines() == [
        "QPainter True OpenGL 2.1 is missing, so the surface is drawn in software",
        "(400, 300)",
    ]


DRAWS = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication([])
import gdsim.app, gdsim.views.window.main_window
assert "OpenGL" not in sys.modules
from gdsim.views.surface import create_surface_view
view = create_surface_view()
view.resize(200, 100)
view.set_theme(view.theme)
color = view.picture().pixelColor(50, 50).name()
from OpenGL import platform
print(view.notice, color == view.theme.background, type(platform.PLATFORM).__name__)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere PyOpenGL has nothing to choose")
@pytest.mark.parametrize(("integration", "platform"), [("xcb_glx", "GLXPlatform"), ("xcb_egl", "EGLPlatform")])
@pytest.mark.parametrize("desktop", [{}, {"WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}])
def test_pyopengl_draws_through_what_qt_draws_through(integration, platform, desktop):
    environment = {**os.environ, **desktop, "QT_QPA_PLATFORM": "xcb", "QT_XCB_GL_INTEGRATION": integration}
    environment.pop("PYOPENGL_PLATFORM", None)
    run = subprocess.run([sys.executable, "-c", DRAWS], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["True", platform]


def test_the_renderer_is_known(qapp):
    opengl = opengl_available()
    assert opengl.version >= (2, 1)
    assert opengl.software == any(name in opengl.renderer.lower() for name in ("llvmpipe", "softpipe", "swiftshader"))


def has_color(image, color, within=40):
    return (np.abs(image - np.array(QColor(color).getRgb()[:3])).max(axis=2) < within).any()


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=["night", "day"])
def test_layers_are_painted_in_their_roles_colours_with_a_legend(view, theme):
    view.set_theme(theme)
    view.show_layers(())
    snapshot = snapshot_of(FitProblem("house-prices"), 4, start=(-0.5, 0.9), racers=(("adam", 0.1),), batching=EIGHT)
    show(view, snapshot)
    bare = pixels(view.picture())
    for layer in ("gradient", "velocity", "step", "scaling", "batch gradient"):
        view.show_layers({layer})
        with_layer = pixels(view.picture())
        new = np.where((with_layer != bare).any(axis=2, keepdims=True), with_layer, 0)
        legend = new[-40:, -220:]
        assert has_color(legend, theme.role_color(LAYERS[layer]))
        new[-40:, -220:] = 0
        assert has_color(new, theme.role_color(LAYERS[layer]))
    assert no_gl_error(view)
    view.show_layers(())
    assert (pixels(view.picture()) == bare).all()


def test_a_batchs_own_surface_is_a_sheet_over_the_same_window(view):
    snapshot = snapshot_of(FitProblem("house-prices"), 4, racers=(("adam", 0.1),), batching=EIGHT)
    whole = landscape_of(snapshot)
    show(view, snapshot)
    bare = pixels(view.picture())
    of_batch = replace(whole, loss=whole.loss + 0.4)
    view.show_batch_landscape(of_batch)
    assert (pixels(view.picture()) == bare).all()
    view.show_layers(view.shown_layers | {"batch surface"})
    sheet = pixels(view.picture())
    assert (np.abs(sheet - bare).max(axis=2) > 8).mean() > 0.1
    assert no_gl_error(view)
    place = view.scene.to_box((whole.x[40], whole.y[40]))
    height = view.batch_surface.vertices[np.abs(view.batch_surface.vertices[:, :2] - place).sum(axis=1).argmin(), 2]
    assert height == pytest.approx(view.scene.z(whole.loss[40, 40] + 0.4))
    view.show_batch_landscape(replace(of_batch, x=whole.x + 1.0))
    assert view.batch_surface is None


def test_ghosts_are_painted_until_they_leave_the_snapshot(view):
    run = run_of(HIMMELBLAU, start=(0.2, 4.0), racers=(("momentum", 0.004),))
    while run.step < 40 and not run.over:
        run.advance(40 - run.step)
    run.seek(3)
    run.set_learning_rate(0, 0.001)
    run.publish(playing=False)
    show(view, run.snapshot)
    haunted = pixels(view.picture())
    (letter,) = view.tracks.letters
    pixel, _ = view.camera.project(letter.point, (700, 480))
    run.remove_ghost("A")
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    alone = pixels(view.picture())
    changed = np.abs(haunted - alone).max(axis=2) > 20
    assert changed[round(pixel[1]) - 8 : round(pixel[1]) + 9, round(pixel[0]) - 8 : round(pixel[0]) + 9].mean() > 0.3
    assert changed.sum() > 400
    assert no_gl_error(view)
