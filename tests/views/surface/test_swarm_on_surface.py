"""A swarm on the surface: drawn by every canvas, chosen in the menu, kept with the look, counted below."""

from dataclasses import replace

import numpy as np
import pytest
from canvases import no_gl_error, painted_view, pixels
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu
from surface_worlds import HIMMELBLAU, PATIENCE, PENGUINS, formula, landscape_of, run_of, show_in, snapshot_of

from gdsim.experiment.schema import FitProblem
from gdsim.simulation.swarm import LEFT, SwarmChoice, SwarmRun
from gdsim.views.surface.camera import Camera
from gdsim.views.surface.look import USUAL_LOOK, Look
from gdsim.views.surface.swarm_points import SwarmPoints
from gdsim.views.swarm.colors import ball_color
from gdsim.views.toolkit.theme import DAY

BOWL = formula("x**2 + y**2")


def swarm_at(snapshot, step, count=10, starts="grid"):
    problem = snapshot.problem
    run = SwarmRun(snapshot.replay, SwarmChoice(starts, count), problem.domain)
    for piece in run.work(step) or ():
        run.take(piece)
    return run.at(step)


def test_every_canvas_draws_each_ball_in_the_window_where_it_is(view):
    snapshot = snapshot_of(BOWL, start=(0.1, 0.1))
    view.show_landscape(landscape_of(snapshot))
    view.show_snapshot(snapshot)
    view.viewpoint.look_from("top")
    bare = pixels(view.picture())
    swarm = swarm_at(snapshot, 3)
    view.show_swarm(swarm)
    assert len(view.swarm_points.centers) == 10
    drawn = pixels(view.picture())
    places, _ = view.camera.project(view.swarm_points.centers, (700, 480))
    white = np.array(QColor(ball_color(-1, view.theme)).getRgb()[:3])
    for x, y in places.round().astype(int):
        assert (np.abs(drawn[y, x] - white) < 40).all()
    changed = np.abs(drawn - bare).max(axis=2) > 30
    assert 10 * 12 < changed.sum() < 10 * 260
    assert no_gl_error(view)
    view.show_swarm(None)
    assert (pixels(view.picture()) == bare).all()


def test_a_ball_that_has_left_is_nowhere_and_one_in_a_minimum_has_its_colour(view):
    view.set_theme(DAY)
    snapshot = snapshot_of(formula("(x^2-1)^2 + y"), start=(1.0, 1.0), racers=(("gradient-descent", 0.05),))
    view.show_landscape(landscape_of(snapshot))
    view.show_snapshot(snapshot)
    swarm = swarm_at(snapshot, 30, 100)
    view.show_swarm(swarm)
    assert 0 < len(view.swarm_points.centers) == 100 - swarm.counts[LEFT]
    himmelblau = snapshot_of(HIMMELBLAU)
    view.show_snapshot(himmelblau)
    assert no_gl_error(view)
    view.show_landscape(landscape_of(himmelblau))
    reached = swarm_at(himmelblau, 3000, 100)
    view.show_swarm(reached)
    assert {share.text for share in view.swarm_points.shares} == {f"{reached.counts[i]} %" for i in range(4)}
    rows = {tuple(np.round(255 * row).astype(int)) for row in view.swarm_points.colors}
    assert rows == {QColor(DAY.class_color(i)).getRgb()[:3] for i in range(4)}
    assert no_gl_error(view)


@pytest.mark.parametrize("view", [painted_view], indirect=True)
def test_a_swarm_is_drawn_in_another_window_theme_and_beside_holes(view):
    snapshot = snapshot_of(formula("sqrt(x + 0.013) + y^2"), start=(1.0, 1.0), racers=(("gradient-descent", 0.01),))
    whole = landscape_of(snapshot, resolution=20)
    view.show_landscape(whole)
    view.show_snapshot(snapshot)
    swarm = swarm_at(snapshot, 0, 2000)
    view.show_swarm(swarm)
    assert np.isfinite(view.swarm_points.centers).all()
    assert len(view.swarm_points.centers) == len(swarm.places) > 900
    view.set_theme(DAY)
    view.show_landscape(replace(whole, x=whole.x / 2, y=whole.y / 2))
    inside = (np.abs(swarm.places) <= 1.0).all(axis=1).sum()
    assert len(view.swarm_points.centers) == inside < len(swarm.places)
    view.picture()
    other = snapshot_of(PENGUINS)
    view.show_snapshot(other)
    assert view.swarm_points is None


def test_balls_at_or_behind_the_eye_are_not_painted(qtbot):
    view = painted_view()
    qtbot.addWidget(view)
    view.resize(300, 200)
    snapshot = snapshot_of(BOWL, start=(0.1, 0.1))
    view.show_landscape(landscape_of(snapshot, resolution=20))
    view.show_snapshot(snapshot)
    center = view.camera.center
    view.viewpoint.look_with(Camera(-90.0, 0.0, 0.5, center), is_fitted=False)
    bare = pixels(view.picture())
    eye, toward = view.camera.eye, view.camera.basis[2]
    centers = np.array([eye, eye - 0.001 * toward, eye + 0.001 * toward, eye + 0.5 * toward])
    view.swarm_points = SwarmPoints(0.05, centers, np.ones((4, 3)), [])
    assert (pixels(view.picture()) == bare).all()


def entries(panel):
    (menu,) = (menu for menu in panel.findChildren(QMenu) if menu.title() == "Swarm")
    return menu, {action.text(): action for action in menu.actions()}


def wait_for_swarm(panel, qtbot, step):
    def is_there():
        swarm = panel.source.swarm.newest
        return swarm is not None and (swarm.step == step or swarm.is_over)

    qtbot.waitUntil(is_there, timeout=PATIENCE)


def test_a_swarm_is_chosen_in_the_menu_follows_the_run_and_is_counted(panel, qtbot):
    run = run_of(HIMMELBLAU, racers=(("gradient-descent", 0.01), ("adam", 0.1)))
    show_in(panel, qtbot, run.snapshot)
    _, actions = entries(panel)
    assert list(actions)[:3] == ["Off", "From a grid", "From chance"]
    actions["From a grid"].trigger()
    wait_for_swarm(panel, qtbot, 0)
    assert len(panel.view.swarm_points.centers) == 400
    assert panel._swarm_line.isVisible()
    assert panel._swarm_line.text().startswith("400 balls as Gradient descent: ")
    run.advance(150)
    run.publish(playing=False)
    panel.show_snapshot(run.snapshot)
    wait_for_swarm(panel, qtbot, 150)
    says = panel._swarm_line.text()
    assert "in (3, 2)" in says
    assert "on the way" not in says
    run.seek(2)
    run.publish(playing=False)
    panel.show_snapshot(run.snapshot)
    assert panel.source.swarm.newest.step == 2
    actions["As Adam"].trigger()
    wait_for_swarm(panel, qtbot, 2)
    qtbot.waitUntil(lambda: panel._swarm_line.text().startswith("400 balls as Adam: "), timeout=PATIENCE)
    actions["Off"].trigger()
    assert panel.source.swarm.newest is panel.view.swarm_points is None
    assert not panel._swarm_line.isVisible()


@pytest.mark.parametrize("has_swarm", [False, True])
def test_a_snapshot_is_drawn_once_swarm_and_all_before_it_is_painted(panel, qtbot, monkeypatch, has_swarm):
    from gdsim.views.surface.gl.drawing import GLDrawing

    run, draw, drawn = run_of(HIMMELBLAU, start=(0.5, 0.5)), GLDrawing.draw, []
    monkeypatch.setattr(GLDrawing, "draw", lambda *given: drawn.append(draw(*given)))
    run.advance(3)
    run.publish(playing=False)
    show_in(panel, qtbot, run.snapshot)
    if has_swarm:
        entries(panel)[1]["From a grid"].trigger()
        wait_for_swarm(panel, qtbot, 3)
    for step in (2, 1, 0):
        panel.view.picture()
        run.seek(step)
        run.publish(playing=False)
        drawn.clear()
        panel.show_snapshot(run.snapshot)
        assert len(drawn) == 1
        panel.view.picture()
        assert len(drawn) == 1


def test_the_line_says_at_which_step_the_swarm_is_and_nothing_of_none(panel, qtbot):
    run = run_of(HIMMELBLAU)
    show_in(panel, qtbot, run.snapshot)
    entries(panel)[1]["From a grid"].trigger()
    wait_for_swarm(panel, qtbot, 0)
    panel.source.swarm.close()
    run.advance(320)
    run.publish(playing=False)
    panel.show_snapshot(run.snapshot)
    behind = panel.source.swarm.newest.step
    assert panel._swarm_line.text().startswith(f"400 balls at step {behind}: ")
    run.seek(behind)
    run.publish(playing=False)
    panel.show_snapshot(run.snapshot)
    assert panel._swarm_line.text().startswith("400 balls: ")
    panel.show_swarm(None)
    assert panel._swarm_line.text() == panel._swarm_line.shorter == ""


def test_a_number_is_taken_from_the_menu_or_complained_about(panel, qtbot):
    show_in(panel, qtbot, snapshot_of(HIMMELBLAU))
    menu, actions = entries(panel)
    actions["From chance"].trigger()
    field = menu._number
    menu.popup(panel.mapToGlobal(panel.rect().center()))
    for text, sentence in (("9", "Number of balls must be at least 10 and at most 2000."), ("1234", "")):
        field.selectAll()
        qtbot.keyClicks(field, text)
        field.finish()
        assert field.sentence == sentence
    menu.hide()
    assert panel.look.swarm == SwarmChoice("chance", 1234)
    qtbot.waitUntil(lambda: "1,234 balls" in panel._swarm_line.text(), timeout=PATIENCE)


def test_a_problem_of_other_than_two_parameters_says_why_it_has_none(panel, qtbot):
    show_in(panel, qtbot, snapshot_of(HIMMELBLAU))
    menu, actions = entries(panel)
    actions["From a grid"].trigger()
    wait_for_swarm(panel, qtbot, 0)
    show_in(panel, qtbot, snapshot_of(PENGUINS))
    assert not menu.menuAction().isEnabled()
    assert menu.menuAction().toolTip().startswith("A swarm needs two parameters: of ")
    assert panel.source.swarm.newest is None
    assert not panel._swarm_line.isVisible()
    show_in(panel, qtbot, snapshot_of(FitProblem("house-prices"), racers=(("gradient-descent", 0.1),)))
    assert menu.menuAction().isEnabled()
    wait_for_swarm(panel, qtbot, 0)


def test_the_look_brings_a_swarm_and_reset_takes_it_away(panel, qtbot):
    assert panel.look.swarm == SwarmChoice()
    show_in(panel, qtbot, snapshot_of(HIMMELBLAU))
    panel.show_look(Look(swarm=SwarmChoice("chance", 50, racer=3)))
    wait_for_swarm(panel, qtbot, 0)
    assert len(panel.source.swarm.newest.places) == 50
    assert panel.look.swarm == SwarmChoice("chance", 50, racer=3)
    panel.show_look(USUAL_LOOK)
    assert panel.look.swarm.starts == "chance"
    panel.reset()
    assert panel.look.swarm == SwarmChoice()
    assert panel.source.swarm.newest is None
