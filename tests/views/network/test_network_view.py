"""The network view over real runs: its pictures, lines and numbers, and what is asked for by mouse and key."""

import itertools
import json

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, Qt
from PySide6.QtTest import QTest

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.simulation.moments import moments
from gdsim.simulation.network import Place, Wire, network
from gdsim.simulation.run import Run
from gdsim.views.network.view import MOST_LINES, NetworkLook, NetworkView
from gdsim.views.toolkit.theme import DAY, NIGHT
from gdsim.views.toolkit.words import number

KEYS = Qt.Key
LINEAR = {"type": "linear"}


def net(*hidden, **settings):
    return {"type": "mlp", "hidden": list(hidden)} | settings


def run_of(dataset, model, steps=3, racers=({"optimizer": "adam"},)):
    problem = {"type": "fit", "dataset": dataset, "model": model}
    batching = {"mode": "mini-batch", "size": 16}
    text = {"gdsim": 1, "problem": problem, "racers": list(racers), "batching": batching}
    run = Run(prepare(decode(json.dumps(text).encode())))
    run.advance(steps)
    run.publish(playing=False)
    return run


@pytest.fixture
def view(on_stage):
    """Of the size it has in a tab of the smallest usual window."""
    return on_stage(NetworkView(), 362, 300)


def shown(view, run):
    view.show_snapshot(run.snapshot)
    return view.canvas.frame


def middle(view, thing):
    canvas = view.canvas
    if isinstance(thing, Place):
        return canvas.places.frame(thing.column, canvas._place(thing)).center().toPoint()
    line = QLineF(*canvas._ends(thing.column, np.array([thing[1:]]))[0].tolist())
    # Near its beginning lines are apart.
    return line.pointAt(0.5).toPoint()


def test_a_unit_s_picture_is_what_the_model_computes_over_the_window_of_the_data(view):
    run = run_of("moons", net(5, 3), steps=20)
    frame, data = shown(view, run), run.problem.data
    side = frame.network.side
    assert frame.pictures[0].shape == (2, side, side)
    x, y = (np.linspace(*ends, side) for ends in view_window(run))
    scaled = data.scaling.features(np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2))
    scores = data.model.forward(run.snapshot.parameters[0], scaled)[:, 0]
    full = np.quantile(np.abs(scores), 0.9)
    np.testing.assert_allclose(frame.pictures[-1][0].ravel(), np.clip(scores / full, -1.0, 1.0), atol=1e-12)
    w, b = (
        data.model.tables(run.snapshot.parameters[0])[0][:-1, 2],
        data.model.tables(run.snapshot.parameters[0])[0][-1, 2],
    )
    unit = np.tanh(scaled @ w + b)
    picture = frame.pictures[1][2].ravel()
    inside = np.abs(picture) < 1.0
    ratio = unit[inside] / picture[inside]
    assert inside.sum() > 50
    np.testing.assert_allclose(ratio, ratio[0])


def view_window(run):
    """Where the data are, and a little more."""
    X = run.problem.data.dataset.X
    margins = 0.06 * np.ptp(X, axis=0)
    return np.stack([X.min(axis=0) - margins, X.max(axis=0) + margins], axis=1)


def test_the_reading_of_a_weight_is_its_parameter_its_gradient_and_what_it_gives(view):
    run = run_of("moons", net(4))
    frame = shown(view, run)
    wire = Wire(1, 2, 0)
    index = frame.network.parameter(wire)
    assert run.problem.parameter_names[index] == "weight of unit 1.3"
    seen = run.snapshot
    rows = run.problem.data.X[seen.batch]
    given = run.problem.data.model.activations(seen.parameters[0], run.problem.data.model.inputs(rows))[1][:, 2].mean()
    weight, gradient = seen.parameters[0, index], seen.last_step.gradient[0, 0, index]
    QTest.mouseMove(view.canvas, middle(view, wire))
    assert view.canvas.under == wire
    numbers = (number(float(value), 3) for value in (weight, gradient, weight * given))
    assert view.reading.text() == "unit 1.3 → class: {} · gradient {} · gives {}".format(*numbers)
    QTest.mouseMove(view.canvas, middle(view, Place(1, 2)))
    bias = seen.parameters[0, frame.network.parameter(Place(1, 2))]
    assert view.reading.text().startswith(f"unit 1.3 gives {number(float(given), 3)} (")
    assert f"bias {number(float(bias), 3)}" in view.reading.text()


def test_each_parameter_is_one_weight_or_bias_and_the_other_way_round():
    problem = run_of("penguins", net(3, 2), steps=0).problem
    seen = network(problem)
    for index, (parameter, name) in enumerate(zip(problem.data.model.parameters, problem.parameter_names, strict=True)):
        thing = seen.thing(index)
        assert seen.parameter(thing) == index
        assert isinstance(thing, Wire) == parameter.is_weight
        if isinstance(thing, Place) and thing.column < 3:
            assert name == f"bias for {seen.names[thing.column][thing.number]}"
    assert seen.thing(len(problem.parameter_names)) is None


def test_a_typed_or_dragged_weight_is_a_wish_for_a_start_with_this_one_changed(view, qtbot):
    run = run_of("moons", net(4))
    frame = shown(view, run)
    wire = Wire(0, 1, 3)
    qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(view, wire))
    index = frame.network.parameter(wire)
    assert view.look.parameter == index
    field = view.editor.field
    assert field.value == pytest.approx(run.snapshot.parameters[0, index], rel=1e-3)
    expected = run.snapshot.parameters[0].copy()
    with qtbot.waitSignal(view.start_chosen) as typed:
        field.selectAll()
        QTest.keyClicks(field, "-1.25\r")
    expected[index] = -1.25
    np.testing.assert_array_equal(typed.args[0], expected)
    picture = view.canvas.frame.pictures[1][3]
    view.editor.slider.setSliderDown(True)
    view.editor.slider.setValue(200)
    assert not np.array_equal(view.canvas.frame.pictures[1][3], picture)
    with qtbot.waitSignal(view.start_chosen) as dragged:
        view.editor.slider.setSliderDown(False)
    expected[index] = 2.0
    np.testing.assert_array_equal(dragged.args[0], expected)


def test_keys_go_from_unit_to_unit_and_through_weights_and_ask_for_axes(view, qtbot):
    run = run_of("moons", net(3, 2))
    frame = shown(view, run)
    went = []
    for key, modifier in (
        (KEYS.Key_Right, Qt.KeyboardModifier.NoModifier),
        (KEYS.Key_Down, Qt.KeyboardModifier.NoModifier),
        (KEYS.Key_Right, Qt.KeyboardModifier.NoModifier),
        (KEYS.Key_Down, Qt.KeyboardModifier.ShiftModifier),
        (KEYS.Key_Down, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(view.canvas, key, modifier)
        went.append(view.canvas.chosen)
    assert went == [Place(1, 0), Place(1, 1), Place(2, 0), Wire(1, 0, 0), Wire(1, 1, 0)]
    for key, axis in ((KEYS.Key_X, 0), (KEYS.Key_Y, 1)):
        with qtbot.waitSignal(view.axis_chosen) as asked:
            qtbot.keyClick(view.canvas, key)
        assert asked.args == [frame.network.parameter(Wire(1, 1, 0)), axis]
    qtbot.keyClick(view.canvas, KEYS.Key_Left)
    assert view.canvas.chosen == Place(1, 1)
    qtbot.keyClick(view.canvas, KEYS.Key_Escape)
    assert view.look == NetworkLook()


def test_gradients_are_those_of_the_step_and_before_the_first_there_are_none(view):
    run = run_of("moons", net(4), steps=0)
    view.gradients.setChecked(True)
    frame = shown(view, run)
    assert "no step was taken yet" in view.caption.text()
    assert not any(lines.shares.any() for lines in frame.lines)
    run.advance(1)
    run.publish(playing=False)
    frame = shown(view, run)
    gradient = run.snapshot.last_step.gradient[0, 0]
    sizes = [np.abs(gradient[frame.network.parameter(Wire(0, *pair))]) for pair in frame.lines[0].units.tolist()]
    largest = max(np.abs(table).max() for table in frame.network.model.weights(gradient))
    np.testing.assert_allclose(frame.lines[0].shares, np.clip(1.0 + np.log10(sizes / largest) / 3.0, 0.0, 1.0))


def test_eight_layers_of_64_units_are_summed_up_by_those_with_the_largest_weights(view):
    run = run_of("handwritten-digits", net(*[64] * 8), steps=1)
    frame, parameters = shown(view, run), run.snapshot.parameters[0]
    assert 5 < len(frame.shown[3]) < 64
    sums = np.abs(frame.network.model.weights(parameters)[3]).sum(axis=1)
    left_out = np.setdiff1d(np.arange(64), frame.shown[3])
    assert sums[frame.shown[3]].min() >= sums[left_out].max()
    assert len(frame.shown[-1]) == 10
    assert 0 < sum(len(lines.units) for lines in frame.lines) <= MOST_LINES
    assert view.caption.text().startswith(f"{sum(map(len, frame.shown))} of 586 units")
    shares = frame.lines[3].shares[frame.lines[3].units[:, 1] == frame.shown[4][0]]
    among = np.abs(frame.network.model.weights(parameters)[3][frame.shown[3], frame.shown[4][0]])
    assert len(shares) < len(among)
    ends = view.canvas.places
    assert all(ends.frame(column, 0).right() < ends.frame(column + 1, 0).left() for column in range(9))


def test_the_network_is_said_in_words_and_where_there_is_none_what_would_make_one(view):
    shown(view, run_of("moons", net(16, 16)))
    assert view.canvas.accessibleName() == "2 features, 16 and 16 Tanh units, 1 output"
    assert not view.message.isVisible()
    view.show_snapshot(run_of("moons", LINEAR).snapshot)
    assert view.message.isVisible()
    assert "“Neural network” under Model" in view.message.text()
    shown(view, run_of("penguins", net(4, activation="relu")))
    assert "4 ReLU units, 3 outputs" in view.canvas.accessibleName()


def test_the_look_is_one_value_and_a_racer_s_own_network_is_shown(view):
    racers = ({"optimizer": "adam", "learning_rate": 0.01}, {"optimizer": "adam", "learning_rate": 0.5})
    run = run_of("moons", net(4), steps=20, racers=racers)
    first = shown(view, run).pictures[-1].copy()
    look = NetworkLook(racer=1, shows_gradients=True, parameter=7)
    view.show_look(look)
    assert view.look == look
    assert not np.array_equal(view.canvas.frame.pictures[-1], first)
    view.show_look(NetworkLook(racer=9, parameter=10**9))
    assert view.look == NetworkLook(racer=1)


def test_every_unit_of_a_column_is_found_under_the_pointer_in_any_size_and_theme(view):
    run = run_of("spirals", net(16, 16))
    for size, theme in (((362, 300), NIGHT), ((700, 560), DAY)):
        view.resize(*size)
        view.set_theme(theme)
        frame = shown(view, run)
        assert [len(units) for units in frame.shown] == [2, 16, 16, 1]
        for column, units in enumerate(frame.shown):
            for unit in units.tolist():
                assert view.canvas.thing_at(QPointF(middle(view, Place(column, unit)))) == Place(column, unit)
    image = view.canvas.grab().toImage()
    assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 20


def test_slow_motion_shows_what_units_give_layer_by_layer_and_then_the_gradient(view):
    run = run_of("moons", net(4, 3))
    snapshot = run.snapshot
    wire = Wire(1, 2, 0)
    view.gradients.setChecked(True)
    lit, there, read, thick, pictures = [], [], [], [], []
    for moment in moments(run.problem):
        if moment.is_taken:
            run.advance(1)
            run.publish(playing=False)
            snapshot = run.snapshot
        view.show_snapshot(snapshot, moment)
        QTest.mouseMove(view.canvas, middle(view, wire))
        frame = view.canvas.frame
        lit.append((frame.lit, frame.lit_color))
        there.append([picture is not None for picture in frame.pictures])
        read.append(view.reading.text())
        thick.append(any(lines.shares.any() for lines in frame.lines))
        pictures.append(view.canvas.grab().toImage())
    forward, back = NIGHT.accent, NIGHT.role_color("gradient")
    assert lit[:3] == [(1, forward), (2, forward), (3, forward)]
    assert lit[4:7] == [(3, back), (2, back), (1, back)]
    assert [column for column, _ in (lit[3], lit[7], lit[8])] == [None] * 3
    assert all(one != other for one, other in itertools.pairwise(pictures[:8]))
    assert there == [[True] * (2 + k) + [False] * (2 - k) for k in (0, 1)] + [[True] * 4] * 7
    assert thick == [False] * 7 + [True] * 2
    assert all("gradient —" in text for text in read[:7])
    gradient = snapshot.last_step.gradient[0, 0, frame.network.parameter(wire)]
    assert all(f"gradient {number(float(gradient), 3)}" in text for text in read[7:])
    view.show_snapshot(snapshot, moments(run.problem)[0])
    QTest.mouseMove(view.canvas, middle(view, Wire(2, 1, 0)))
    assert view.reading.text().endswith("gives —")
    view.show_snapshot(snapshot)
    assert not view.reading.text().endswith("gives —")


def test_a_click_on_a_weight_asks_for_an_axis_and_its_update_rule_is_asked_for_in_three_ways(view, qtbot):
    run = run_of("moons", net(4))
    frame = shown(view, run)
    wire = Wire(0, 1, 3)
    index = frame.network.parameter(wire)
    with qtbot.waitSignal(view.parameter_chosen) as chosen, qtbot.waitSignal(view.weight_clicked) as clicked:
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(view, wire))
    assert (chosen.args, clicked.args) == ([0, index], [index])
    for ask in (
        lambda: qtbot.keyClick(view.canvas, KEYS.Key_U),
        lambda: qtbot.mouseDClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(view, wire)),
        view.editor.rule.click,
    ):
        with qtbot.waitSignal(view.rule_asked) as asked:
            ask()
        assert asked.args == [0, index]
    with qtbot.assertNotEmitted(view.weight_clicked), qtbot.waitSignal(view.parameter_chosen) as chosen:
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(view, Place(1, 2)))
    assert chosen.args == [0, frame.network.parameter(Place(1, 2))]
    with qtbot.assertNotEmitted(view.weight_clicked), qtbot.assertNotEmitted(view.rule_asked):
        qtbot.mouseDClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(view, Place(0, 1)))


class ResizesTheCanvas(QObject):
    """As a layout does that makes room at once for what is shown."""

    def __init__(self, canvas):
        super().__init__(canvas)
        self._canvas = canvas

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show:
            self._canvas.resized.emit()
        return False


def test_another_network_is_taken_over_while_sizes_change(view):
    shown(view, run_of("moons", net(8, 8)))
    resizes = ResizesTheCanvas(view.canvas)
    view.racer.installEventFilter(resizes)
    three = ({"optimizer": "adam"}, {"optimizer": "momentum"}, {"optimizer": "rmsprop"})
    frame = shown(view, run_of("moons", net(3), racers=three))
    assert frame.network.widths[1:-1] == (3,)
