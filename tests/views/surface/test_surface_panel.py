"""The panel around the surface: what can be shown, and the way back to the first state."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from surface_worlds import HIMMELBLAU, PATIENCE, PENGUINS, formula, show_in, snapshot_of

from gdsim.experiment.models import MLPModel
from gdsim.experiment.schema import BatchingSettings, FitProblem
from gdsim.experiment.slices import PlaneChoice
from gdsim.views.surface.camera import preset
from gdsim.views.surface.look import USUAL_LOOK

EIGHT = BatchingSettings("mini-batch", 8)


def layers(panel):
    """The menu's entries by their words."""
    return {action.text(): action for menu in panel.findChildren(QMenu) for action in menu.actions()}


def test_the_gradient_is_shown_and_the_rest_can_be_switched_on(panel, qtbot):
    show_in(panel, qtbot, snapshot_of(FitProblem("house-prices"), 3, racers=(("adam", 0.1),), batching=EIGHT))
    words = ("Gradient", "Velocity", "Step taken", "Per-parameter scaling", "Mini-batch gradient")
    assert [layers(panel)[word].isChecked() for word in words] == [True, False, False, False, False]
    for word in words[1:]:
        assert layers(panel)[word].isEnabled()
        layers(panel)[word].trigger()
    assert panel.view.shown_layers == {"gradient", "velocity", "step", "scaling", "batch gradient"}
    assert panel.view.tracks.drawn_layers - {"enlarged step"} >= {"velocity", "scaling", "batch gradient"}
    layers(panel)["Gradient"].trigger()
    assert "gradient" not in panel.view.tracks.drawn_layers


def test_a_slice_through_very_many_rows_says_so_and_the_ball_floats_at_its_true_loss(panel, qtbot, monkeypatch):
    says = "The slice is computed from 1 row in 3, the balls' losses from all."
    snapshot = snapshot_of(PENGUINS, 30)
    show_in(panel, qtbot, snapshot)
    assert says not in panel.caption.says.text()
    scores = snapshot.problem.data.targets.size
    monkeypatch.setattr("gdsim.experiment.slices.MOST_NUMBERS", scores * 40**2 / 3.5)
    show_in(panel, qtbot, snapshot)
    assert says in panel.caption.says.text()
    (ball,) = panel.view.tracks.balls
    scene = panel.view.scene
    here = scene.landscape.plane.point(ball.coordinates)
    third = snapshot.problem.objective.loss(here, np.arange(0, len(snapshot.problem.data.targets), 3))
    assert abs(third - snapshot.loss[0]) > 0.001
    assert ball.contact[2] == pytest.approx(float(scene.z(snapshot.loss[0])))
    assert ball.foot[2] == pytest.approx(float(scene.z(third)), abs=0.005)
    assert ball.foot[2] != pytest.approx(ball.contact[2], abs=1e-4)


def test_names_of_columns_are_never_markup(panel):
    assert panel.caption.says.textFormat() == panel._notice.textFormat() == Qt.TextFormat.PlainText


def test_what_a_problem_does_not_have_says_why(panel, qtbot):
    show_in(panel, qtbot, snapshot_of(HIMMELBLAU, 3))
    for word in ("Velocity", "Per-parameter scaling", "Mini-batch gradient", "Mini-batch's own surface"):
        assert not layers(panel)[word].isEnabled()
    assert layers(panel)["Velocity"].toolTip() == "No optimizer here remembers earlier gradients"
    assert "there is no mini-batch" in layers(panel)["Mini-batch gradient"].toolTip()


def test_the_batchs_own_surface_is_computed_only_while_it_is_shown(panel, qtbot):
    snapshot = snapshot_of(FitProblem("house-prices"), 3, racers=(("adam", 0.1),), batching=EIGHT)
    with qtbot.assertNotEmitted(panel.source.of_batch.changed):
        show_in(panel, qtbot, snapshot)
    assert panel.view.batch_surface is None
    with qtbot.waitSignal(panel.source.of_batch.changed, timeout=PATIENCE):
        layers(panel)["Mini-batch's own surface"].trigger()
    assert panel.view.batch_surface is not None
    layers(panel)["Mini-batch's own surface"].trigger()
    assert panel.view.batch_surface is None


def test_no_batchs_surface_is_asked_for_on_the_plane_of_the_problem_before(panel, qtbot):
    """Until the surface of the run in view is computed there is only the last problem's, of other parameters."""
    show_in(panel, qtbot, snapshot_of(PENGUINS, 0, batching=EIGHT))
    failures = []
    panel.source.failed.connect(failures.append)
    layers(panel)["Mini-batch's own surface"].trigger()
    snapshot = snapshot_of(FitProblem("house-prices"), 3, racers=(("adam", 0.1),), batching=EIGHT)
    panel.show_snapshot(snapshot)
    with qtbot.waitSignal(panel.source.of_batch.changed, timeout=PATIENCE):
        panel.source.show_problem(snapshot, keep_view=False)
    qtbot.waitUntil(lambda: panel.view.batch_surface is not None, timeout=PATIENCE)
    assert not failures


def test_reset_brings_the_first_state_back(panel, qtbot):
    show_in(panel, qtbot, snapshot_of(PENGUINS, 30, racers=(("adam", 0.1),)))
    first, first_choice = panel.view.camera, panel.source.choice
    panel.view.viewpoint.look_from("top")
    for word in ("Gradient", "Velocity"):
        layers(panel)[word].trigger()
    with qtbot.waitSignal(panel.source.changed, timeout=PATIENCE):
        panel.source.choose(PlaneChoice(along="path", held="minimum"), snapshot_of(PENGUINS, 30))
    panel.source.set_scale("log")
    with qtbot.waitSignal(panel.source.changed, timeout=PATIENCE) as shown:
        panel.reset()
    assert panel.view.shown_layers == {"gradient"}
    assert layers(panel)["Gradient"].isChecked()
    assert panel.view.camera == first
    assert panel.view.camera.azimuth == preset("perspective").azimuth
    assert panel.source.choice == first_choice
    assert shown.args[0].plane.kind == "way"
    assert shown.args[0].mapping.scale == "linear"


def test_reset_before_anything_is_shown_does_nothing_bad(panel):
    panel.reset()
    assert panel.view.shown_layers == {"gradient"}


def test_a_look_is_taken_and_given_back(panel, qtbot):
    snapshot = snapshot_of(PENGUINS, 3, racers=(("adam", 0.1),), batching=EIGHT)
    show_in(panel, qtbot, snapshot)
    first = panel.look
    layers(panel)["Step taken"].trigger()
    panel.view.viewpoint.look_with(preset("along x").orbit(30.0, 40.0).zoom(1.5), is_fitted=False)
    panel.source.choose(PlaneChoice(4, 1, held="ball"), snapshot)
    panel._scale.click()
    with qtbot.waitSignal(panel.source.changed, timeout=PATIENCE):
        panel.source.follow(snapshot)
    turned = panel.look
    assert (turned.scale, turned.plane, turned.layers) == ("log", PlaneChoice(4, 1), {"gradient", "step"})
    np.testing.assert_allclose(np.mean(turned.window, axis=1), snapshot.parameters[0, [4, 1]])
    seen = panel.source.landscape
    for look in (first, turned):
        with qtbot.waitSignal(panel.source.changed, timeout=PATIENCE):
            panel.show_look(look)
        assert panel.look == look
    assert (panel.source.landscape.loss == seen.loss).all()
    assert panel.source.landscape.mapping == seen.mapping
    assert panel._scale.isChecked()
    assert panel._slice.plane.currentData() == (4, 1)


def test_a_look_of_nothing_leaves_all_as_it_is(panel, qtbot):
    show_in(panel, qtbot, snapshot_of(HIMMELBLAU))
    layers(panel)["Step taken"].trigger()
    before = panel.look
    panel.show_look(USUAL_LOOK)
    assert panel.look == before


def test_a_ball_that_left_is_told_in_a_place_of_its_own_and_can_be_followed(panel, qtbot):
    bowl = formula("x**2 + y**2")
    show_in(panel, qtbot, snapshot_of(bowl, 0, start=(1.0, 1.5)))
    buttons = {button.text(): button for button in panel.findChildren(QPushButton)}
    assert not any(button.isVisible() for button in buttons.values())
    before = panel.view.geometry()
    panel.show_snapshot(snapshot_of(bowl, 3, start=(1.0, 1.5), racers=(("gradient-descent", 1.2),)))
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert panel.view.geometry() == before
    told = next(label for label in panel.findChildren(QLabel) if "has left the view" in label.text())
    for thing in (told, *buttons.values()):
        assert thing.isVisible()
        place = QRect(thing.mapTo(panel, QPoint()), thing.size())
        assert not place.intersects(before)
    assert told.heightForWidth(told.width()) <= told.height()
    moved = []
    panel.source.changed.connect(moved.append)
    for name in ("Follow", "Widen"):
        with qtbot.waitSignal(panel.source.changed, timeout=PATIENCE):
            qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
        assert panel.view.departures == []
        assert not buttons[name].isVisible()
        panel.show_snapshot(snapshot_of(bowl, 30, start=(1.0, 1.5), racers=(("gradient-descent", 1.2),)))
    panel.show_snapshot(snapshot_of(bowl, 0, start=(1.0, 1.5)))


def test_where_many_balls_went_is_said_in_short_where_it_has_no_room(panel, qtbot):
    bowl = formula("x**2 + y**2")
    racers = (("gradient-descent", 1.2), ("momentum", 1.2), ("gradient-descent", 1.3))
    show_in(panel, qtbot, snapshot_of(bowl, 6, start=(1.0, 1.5), racers=racers))
    told = next(label for label in panel.findChildren(QLabel) if "view: " in label.text())
    texts = {}
    # Inside again and out while it is narrow, too: nothing of another width is left.
    for width in (1400, 420, 330, 420):
        inside = snapshot_of(bowl, 0, start=(1.0, 1.5), racers=racers)
        panel.show_snapshot(inside)
        panel.resize(width, panel.height())
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        panel.show_snapshot(snapshot_of(bowl, 6, start=(1.0, 1.5), racers=racers))
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        assert told.heightForWidth(told.width()) <= told.height()
        texts[width] = told.text()
        assert told.toolTip().count("has left the view: x = ") == 2
    assert texts[1400] == told.toolTip()
    assert texts[420] == "Out of view: Gradient descent · 1.2, Gradient descent · 1.3."
    assert texts[330] == "2 balls are out of view."


def test_what_is_seen_is_never_cut(panel, qtbot):
    show_in(panel, qtbot, snapshot_of(PENGUINS))
    says = panel.caption.says
    assert says.heightForWidth(says.width()) <= says.height()


def test_what_is_seen_ends_where_its_room_does_and_is_told_whole(panel, qtbot):
    show_in(panel, qtbot, snapshot_of(PENGUINS, 3))
    says = panel.caption.says
    whole = says.text()
    assert whole.endswith("the gap to the slice.")
    panel.resize(330, 480)
    qtbot.waitUntil(lambda: says.width() < 330, timeout=PATIENCE)
    assert says.text().endswith(" …")
    assert whole.startswith(says.text().removesuffix(" …"))
    assert says.heightForWidth(says.width()) <= says.height()
    assert says.toolTip() == whole


def test_a_surface_is_kept_beside_another_one_and_both_turn_together(panel, qtbot):
    show_in(panel, qtbot, snapshot_of(PENGUINS, 3))
    first = panel.source.landscape
    panel.keep_surface()
    other = snapshot_of(FitProblem("moons", model=MLPModel((4, 4))), 2)
    show_in(panel, qtbot, other)
    assert panel.kept.view.scene.landscape is first
    assert panel.view.scene.landscape is not first
    for one, another in ((panel.view, panel.kept.view), (panel.kept.view, panel.view)):
        before = another.camera
        one.setFocus()
        qtbot.mousePress(one, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
        qtbot.mouseMove(one, QPoint(110, 60))
        qtbot.mouseRelease(one, Qt.MouseButton.LeftButton, pos=QPoint(110, 60))
        assert another.camera.azimuth != before.azimuth
        assert another.camera.azimuth == pytest.approx(one.camera.azimuth)
    panel.reset()
    assert panel.kept is None
