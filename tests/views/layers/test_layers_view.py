"""The layers of a network in the view: a line, a bar and a histogram a layer, and one sentence where there is one."""

import numpy as np
import pytest
from whole_window import settle

from gdsim.core.inside import sizes
from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.views.layers.labels import spread
from gdsim.views.layers.view import LayersLook, LayersView
from gdsim.views.toolkit.theme import DAY

PATIENCE = 20_000
NETWORK = FitProblem("moons", model=MLPModel((4, 4), "relu", "he"))


def run_of(problem, steps=12, optimizer="gradient-descent"):
    run = Run(prepare(Experiment(1, problem, racers=(RacerSettings(optimizer, 0.1),), epochs=100)))
    run.advance(steps)
    run.publish(playing=False)
    return run


@pytest.fixture
def view(on_stage):
    return on_stage(LayersView(), 362, 290)


def test_each_layer_has_a_line_over_the_run_and_a_bar_now(view, qtbot):
    run = run_of(NETWORK)
    view.show_snapshot(run.snapshot)
    qtbot.waitUntil(lambda: len(view.gradients.curves[0].getData()[0]) == 13, timeout=PATIENCE)
    objective = run.problem.objective
    expected = np.log10(sizes(objective.model, objective.gradient(run.snapshot.path.values[:, 0])))
    for curve, line in zip(view.gradients.curves, expected.T, strict=True):
        np.testing.assert_allclose(curve.yData, line)
    bars = view.gradients._bar_items.opts
    np.testing.assert_allclose(bars["y0"] + bars["height"], expected[-1])
    named = {item.toPlainText() for item in view.gradients.labels.items if item.isVisible()}
    assert named == {"layer 1", "layer 2", "output"}
    # Going back costs nothing: what is known is drawn at once.
    run.seek(5)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert view.gradients.curves[0].xData.tolist() == list(range(6))


@pytest.mark.parametrize("page", ["activations", "weights"])
def test_each_layer_has_a_histogram(view, page):
    view.show_snapshot(run_of(NETWORK).snapshot)
    view.buttons[page].click()
    assert view.look.page == page
    names = ["layer 1", "layer 2"] + (["output"] if page == "weights" else [])
    assert [row.name for row in view.histograms.rows] == names
    image = view.histograms.grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}) > 3


def test_the_learning_rate_is_drawn_below_its_limit(view, qtbot):
    view.show_snapshot(run_of(TerrainProblem("bowl")).snapshot)
    view.show_look(LayersLook(page="stability"))
    qtbot.waitUntil(lambda: len(view.stability.limit.getData()[0]) == 13, timeout=PATIENCE)
    np.testing.assert_allclose(view.stability.rate.yData, -1.0)
    np.testing.assert_allclose(view.stability.limit.yData, 0.0, atol=1e-6)
    assert "10 % of the largest stable one" in view.reading.text()
    view.show_snapshot(run_of(NETWORK, optimizer="adam").snapshot)
    qtbot.waitUntil(lambda: "No limit is known" in view.reading.text(), timeout=PATIENCE)


@pytest.mark.parametrize(
    ("problem", "says"), [(FitProblem("moons"), "one layer only"), (TerrainProblem("bowl"), "surface")]
)
def test_where_there_is_nothing_to_compare_it_is_said(view, problem, says):
    view.show_snapshot(run_of(problem, 2).snapshot)
    for page in ("gradients", "activations", "weights"):
        view.buttons[page].click()
        assert view.instead.isVisible()
        assert says in view.instead.text()


def test_it_shows_what_a_file_keeps_and_changes_its_theme(view):
    view.show_snapshot(run_of(NETWORK).snapshot)
    view.show_look(LayersLook(page="weights"))
    view.set_theme(DAY)
    assert view.buttons["weights"].isChecked()
    assert view.histograms.isVisible()


def test_names_at_the_ends_are_apart_and_inside():
    found = spread([0.0, 0.1, 0.1, 5.0], 1.0, 0.5, 9.5)
    assert np.diff(found).min() >= 1.0
    assert (found.min(), found.max()) == (0.5, 5.0)
    assert spread([9.0, 9.2, 9.4], 1.0, 0.5, 9.5).tolist() == [7.5, 8.5, 9.5]


def test_where_not_all_names_have_room_the_first_and_the_last_layer_have_theirs(view, qtbot):
    view.resize(620, 150)
    settle()
    view.show_snapshot(run_of(FitProblem("moons", model=MLPModel((4,) * 6, "sigmoid"))).snapshot)
    qtbot.waitUntil(lambda: len(view.gradients.curves[0].getData()[0]) == 13, timeout=PATIENCE)
    settle()
    labels, plot = view.gradients.labels.items, view.gradients.lines
    seen = {label.toPlainText(): label.mapRectToScene(label.boundingRect()) for label in labels if label.isVisible()}
    assert {"layer 1", "output"} < seen.keys()
    assert len(seen) < 7
    area = plot.view_box.sceneBoundingRect().adjusted(-1, -1, 1, 1)
    assert all(area.contains(place) for place in seen.values())
