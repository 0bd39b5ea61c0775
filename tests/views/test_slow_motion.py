"""Slow motion: what every view shows agrees with the phase that is lit; the step is taken with the last one."""

import dataclasses
import itertools
import json

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.simulation.run import Run
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.words import number
from gdsim.views.window.main_window import SMALLEST_SIZE

PATIENCE = 20_000
PREDICT, MEASURE, GRADIENT, ADJUST = range(4)
HOUSES = {"type": "fit", "dataset": "house-prices"}
MAILS = {"type": "fit", "dataset": "spam-email"}
MINI = {"mode": "mini-batch", "size": 32}
RACE = [{"optimizer": "gradient-descent", "learning_rate": 0.1}, {"optimizer": "adam", "learning_rate": 0.2}]


@pytest.fixture
def slow(window, qtbot):
    """Starts an experiment and its slow motion, which waits for clicks, at its first phase."""

    def start(problem=HOUSES, racers=RACE[:1], epochs=20, batching=None):
        set_up(window, experiment(problem, racers, epochs, batching))
        qtbot.waitUntil(lambda: not window.session.is_preparing, timeout=PATIENCE)
        window.transport.slow.setChecked(True)
        window.transport.wait.setChecked(True)
        qtbot.mouseClick(window.transport.play, Qt.MouseButton.LeftButton)
        assert window.cycle.phase == PREDICT
        QApplication.processEvents()
        return window

    return start


def experiment(problem, racers, epochs=20, batching=None):
    text = {"gdsim": 1, "problem": problem, "racers": racers, "epochs": epochs} | (
        {"batching": batching} if batching else {}
    )
    return decode(json.dumps(text).encode())


def set_up(window, chosen):
    window.controls.show_experiment(chosen)
    window.controls.edited.emit(chosen)


def steps_of(chosen, count):
    """The snapshots that the run has before each of its steps, and after the last."""
    run, taken = Run(prepare(chosen)), {}
    # Where a racer is found to be lost, the others take their step only when they are asked once more.
    while len(taken) <= count:
        run.publish(playing=False)
        taken.setdefault(run.snapshot.step, run.snapshot)
        run.advance(1)
    return list(taken.values())


def go_on(window, qtbot, phase):
    window.cycle.next_asked.emit()
    qtbot.waitUntil(lambda: window.cycle.phase == phase, timeout=PATIENCE)


def filled(window):
    """Which cards have their numbers."""
    return [bool(card.lines) for card in window.cycle.ring.cards]


def losses(window):
    labels = [label for label in window.status.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in labels if label.text().startswith("loss ")]


def shows(window, snapshot):
    """Whether all views are at a step: status, timeline, transport, ball, curve and fit."""
    assert losses(window) == [f"loss {number(loss)}" for loss in snapshot.loss]
    assert window.transport.timeline.value() == snapshot.step
    says = f"step {snapshot.step}"
    assert any((label.text() + " ").startswith(says + " ") for label in window.transport.findChildren(QLabel))
    for view in (window.surface, window.loss, window.data, window.status, window.transport):
        assert view._snapshot.step == snapshot.step
        np.testing.assert_array_equal(view._snapshot.parameters, snapshot.parameters)
        assert len(view._snapshot.epoch_loss.values) == len(snapshot.epoch_loss.values)
    return True


@pytest.mark.parametrize(("racers", "batching"), [(1, None), (2, None), (2, MINI)])
def test_the_ball_the_loss_and_the_fit_move_with_the_last_phase(slow, qtbot, racers, batching):
    window = slow(racers=RACE[:racers], batching=batching)
    taken = steps_of(experiment(HOUSES, RACE[:racers], batching=batching), 2)
    for step in (0, 1):
        for phase in (PREDICT, MEASURE, GRADIENT):
            if (step, phase) != (0, PREDICT):
                go_on(window, qtbot, phase)
            assert shows(window, taken[step])
            assert filled(window) == [index <= phase for index in range(4)]
            assert window.transport.play.text() == "Pause"
            assert not any("press play" in label.text() for label in window.status.findChildren(QLabel))
        go_on(window, qtbot, ADJUST)
        qtbot.waitUntil(lambda step=step: window.transport.timeline.value() == step + 1, timeout=PATIENCE)
        assert shows(window, taken[step + 1])
        assert all(filled(window))


def test_the_loss_beside_the_phase_is_the_loss_of_the_phase(slow, qtbot):
    window = slow()
    go_on(window, qtbot, MEASURE)
    mean, loss = window.cycle.ring.texts()[MEASURE][-1]
    assert mean == "mean of 546"
    said = losses(window)[0].removeprefix("loss ")
    assert float(loss) == pytest.approx(float(said), abs=5e-3)
    before = number(window.snapshot.loss[0])
    assert said == before
    go_on(window, qtbot, GRADIENT)
    go_on(window, qtbot, ADJUST)
    qtbot.waitUntil(lambda: losses(window) != [f"loss {before}"], timeout=PATIENCE)
    assert window.snapshot.step == 1


def test_the_numbers_of_a_step_are_the_same_before_it_is_taken_and_after(slow, qtbot):
    window = slow(MAILS, batching=MINI)
    for phase in (MEASURE, GRADIENT):
        go_on(window, qtbot, phase)
    first = window.cycle.ring.texts()[:3]
    rows = window.cycle.rows_highlighted
    np.testing.assert_array_equal(rows, window.snapshot.problem.batching.batch(0)[: len(rows)])
    go_on(window, qtbot, ADJUST)
    assert window.cycle.ring.texts()[:3] == first
    np.testing.assert_array_equal(window.cycle.rows_highlighted, rows)
    window.session.pause()
    assert window.cycle.ring.texts()[:3] == first


def test_the_samples_that_are_predicted_are_those_that_are_ringed(slow, qtbot):
    window = slow(MAILS, batching=MINI)
    batches = window.snapshot.problem.batching
    for step in (0, 1):
        np.testing.assert_array_equal(window.data._snapshot.batch, batches.batch(step))
        for phase in (MEASURE, GRADIENT, ADJUST):
            go_on(window, qtbot, phase)
        np.testing.assert_array_equal(window.data._snapshot.batch, batches.batch(step))
        window.cycle.next_asked.emit()
    window.session.pause()
    np.testing.assert_array_equal(window.data._snapshot.batch, batches.batch(1))


def test_a_page_that_is_opened_amid_a_step_shows_the_samples_of_this_step(slow, qtbot):
    window = slow(MAILS, batching=MINI)
    window.columns.tabs.setCurrentWidget(window._late.sample_loss)
    view = window._late.sample_loss.view
    np.testing.assert_array_equal(np.sort(view._rows), np.sort(window.snapshot.problem.batching.batch(0)))
    window._views.look_at(view, dataclasses.replace(view.look, row=3))
    np.testing.assert_array_equal(np.sort(view._rows), np.sort(window.snapshot.problem.batching.batch(0)))


def test_the_new_weights_are_whole_in_the_smallest_window(slow, qtbot):
    window = slow(racers=[*RACE, {"optimizer": "gradient-descent", "learning_rate": 0.5}])
    window.resize(*SMALLEST_SIZE)
    QApplication.processEvents()
    for phase in (MEASURE, GRADIENT, ADJUST):
        go_on(window, qtbot, phase)
    ring = window.cycle.ring
    adjusted = ring.texts()[ADJUST]
    assert len(adjusted) <= ring.lines
    assert all(cell for cell in adjusted[-1])
    assert len(adjusted[-1]) == len(adjusted[-2]) == 1 + len(window.snapshot.parameters[0])


def test_on_a_surface_the_height_comes_first(slow, qtbot):
    window = slow({"type": "terrain", "terrain": "beale"}, [{"optimizer": "gradient-descent", "learning_rate": 0.001}])
    expected = {PREDICT: [True, False, False], MEASURE: [True, False, False], GRADIENT: [True, True, False]}
    for phase, cards in expected.items():
        if phase != PREDICT:
            go_on(window, qtbot, phase)
        assert filled(window) == cards
    go_on(window, qtbot, ADJUST)
    assert all(filled(window))


def pause(window):
    window.transport.play.click()
    return 0


def seek(window):
    window.session.seek(0)
    return 0


def step(window):
    window.session.step()
    return 1


def epoch(window):
    window.transport.epoch.click()
    return 1


def leave(window):
    window.transport.slow.setChecked(False)
    return 0


@pytest.mark.parametrize("how", [pause, seek, step, epoch, leave])
@pytest.mark.parametrize("phase", [PREDICT, GRADIENT, ADJUST])
def test_whoever_leaves_slow_motion_finds_all_views_at_the_true_step(slow, qtbot, how, phase):
    window = slow()
    for following in range(MEASURE, phase + 1):
        go_on(window, qtbot, following)
    there = window.snapshot.step
    moved = how(window)
    wanted = 0 if how is seek else there + moved
    qtbot.waitUntil(lambda: window.transport.timeline.value() == window.snapshot.step == wanted, timeout=PATIENCE)
    assert shows(window, steps_of(experiment(HOUSES, RACE[:1]), wanted)[wanted])
    assert window.cycle.phase is None
    assert window.transport.play.text() == "Play"
    assert all(filled(window)) if wanted else not any(filled(window))


def other_theme(window):
    window.set_theme(themes.DAY)


def other_tabs(window):
    window.columns.tabs.setCurrentIndex(1)
    window.columns.steps.setCurrentIndex(1)
    window.columns.tabs.setCurrentIndex(0)
    window.columns.steps.setCurrentIndex(0)


def other_size(window):
    window.resize(1000, 620)


@pytest.mark.parametrize("change", [other_theme, other_tabs, other_size])
@pytest.mark.parametrize("phase", [PREDICT, GRADIENT, ADJUST])
def test_a_look_at_something_else_leaves_the_phase_as_it_is(slow, qtbot, change, phase):
    window = slow(MAILS, RACE, batching=MINI)
    taken = steps_of(experiment(MAILS, RACE, batching=MINI), 1)
    for following in range(MEASURE, phase + 1):
        go_on(window, qtbot, following)
    change(window)
    QApplication.processEvents()
    assert window.cycle.phase == phase
    assert shows(window, taken[1 if phase == ADJUST else 0])
    assert filled(window) == [index <= phase for index in range(4)]
    assert window.transport.play.text() == "Pause"
    for following in range(phase + 1, ADJUST + 1):
        go_on(window, qtbot, following)
    qtbot.waitUntil(lambda: window.transport.timeline.value() == 1, timeout=PATIENCE)
    assert shows(window, taken[1])


@pytest.mark.parametrize("phase", [PREDICT, GRADIENT, ADJUST])
def test_starting_over_forgets_the_step_that_was_looked_into(slow, qtbot, phase):
    window = slow()
    for following in range(MEASURE, phase + 1):
        go_on(window, qtbot, following)
    qtbot.keyClick(window, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: window.snapshot.recorded == 0 and window.cycle.phase is None, timeout=PATIENCE)
    assert shows(window, steps_of(experiment(HOUSES, RACE[:1]), 0)[0])
    assert window.transport.play.text() == "Play"
    assert window.transport.slow.isChecked()
    assert not any(filled(window))


def test_the_others_go_on_where_one_racer_is_lost(slow, qtbot):
    racers = [{"optimizer": "gradient-descent", "learning_rate": 1e100}, RACE[0]]
    window = slow(racers=racers)
    taken = steps_of(experiment(HOUSES, racers), 6)
    for step in range(1, 6):
        for phase in (MEASURE, GRADIENT, ADJUST):
            go_on(window, qtbot, phase)
        qtbot.waitUntil(lambda step=step: window.transport.timeline.value() == step, timeout=PATIENCE)
        assert shows(window, taken[step])
        go_on(window, qtbot, PREDICT)
    assert [outcome.over for outcome in window.snapshot.outcomes] == [True, False]
    assert window.transport.play.text() == "Pause"


def test_space_lights_the_next_phase_where_slow_motion_waits(slow, qtbot):
    window = slow()
    for phase in (MEASURE, GRADIENT, ADJUST, PREDICT):
        qtbot.keyClick(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda phase=phase: window.cycle.phase == phase, timeout=PATIENCE)
    window.transport.wait.setChecked(False)
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.cycle.phase is None
    assert window.snapshot.step == 1


def test_the_last_step_has_its_phases_too_and_then_play_begins_anew(slow, qtbot):
    window = slow(epochs=2)
    for _ in range(2):
        for phase in (MEASURE, GRADIENT, ADJUST):
            go_on(window, qtbot, phase)
        assert window.transport.play.text() == "Pause"
        window.cycle.next_asked.emit()
    assert window.cycle.phase is None
    assert window.snapshot.step == 2
    assert window.transport.play.text() == "Again"
    window.transport.play.click()
    qtbot.waitUntil(lambda: window.cycle.phase == PREDICT and window.snapshot.step == 0, timeout=PATIENCE)
    assert window.transport.play.text() == "Pause"


def test_a_step_that_leads_out_of_all_bounds_ends_slow_motion(slow, qtbot):
    window = slow(racers=[{"optimizer": "gradient-descent", "learning_rate": 1e10}])
    for _ in range(20):
        if window.cycle.phase is None:
            break
        for phase in (MEASURE, GRADIENT, ADJUST):
            go_on(window, qtbot, phase)
        window.cycle.next_asked.emit()
    qtbot.waitUntil(lambda: window.transport.play.text() == "Again", timeout=PATIENCE)
    assert window.snapshot.over
    assert "Diverged" in " ".join(label.text() for label in window.status.findChildren(QLabel))


def test_a_rate_set_between_two_phases_counts_for_this_very_step(slow, qtbot):
    window = slow()
    go_on(window, qtbot, MEASURE)
    window.controls.racers.form.learning_rate.field.setText("0.25")
    window.controls.racers.form.learning_rate.field.setModified(True)
    window.controls.racers.form.learning_rate.field.finish()
    qtbot.waitUntil(lambda: window.snapshot.learning_rates == (0.25,), timeout=PATIENCE)
    go_on(window, qtbot, GRADIENT)
    go_on(window, qtbot, ADJUST)
    assert window.cycle.ring.texts()[ADJUST][0] == ["step = 0.25 × gradient"]


def test_what_is_foreseen_is_what_happens():
    for batching in (None, MINI):
        taken = steps_of(experiment(MAILS, RACE, batching=batching), 5)
        for before, after in itertools.pairwise(taken):
            coming = before.foreseen
            assert coming.step == after.step
            np.testing.assert_array_equal(coming.batch, after.batch)
            np.testing.assert_array_equal(coming.last_step.parameters[0], after.parameters)
            np.testing.assert_array_equal(coming.last_step.gradient, after.last_step.gradient)
            np.testing.assert_array_equal(coming.before.parameters, before.parameters)


def test_where_a_run_is_over_nothing_is_foreseen():
    assert steps_of(experiment(HOUSES, RACE[:1], epochs=3), 3)[-1].foreseen is None


NETWORK = {"type": "fit", "dataset": "xor", "model": {"type": "mlp", "hidden": [2]}}
# What is there of a 2-2-1 net at each moment: of which units what they give, their errors, the loss, the mean slopes.
MADE = [
    ("xx ", "   ", False, False),
    ("xxx", "   ", False, False),
    ("xxx", "   ", True, False),
    ("xxx", "  x", True, False),
    ("xxx", "xxx", True, False),
    ("xxx", "xxx", True, True),
    ("xxx", "xxx", True, True),
]


def on_page(view):
    """What the page of backpropagation shows of each unit, in the words of MADE."""
    items = list(map(view.units.topLevelItem, range(view.units.topLevelItemCount())))
    gives, errors = ("".join(" x"[bool(item.text(column))] for item in items) for column in (1, 2))
    return gives, errors, "loss" in view._of.text(), bool(view.weights.texts()[0][5])


def test_a_network_s_step_is_gone_through_layer_by_layer(slow, qtbot):
    window = slow(NETWORK, RACE[1:], batching={"mode": "mini-batch", "size": 4})
    cards = [filled(window)]
    taken = steps_of(experiment(NETWORK, RACE[1:], batching={"mode": "mini-batch", "size": 4}), 2)
    window.columns.steps.setCurrentWidget(window._late.backprop)
    view = window._late.backprop.view
    for step in (0, 1):
        for moment, made in enumerate(MADE):
            if (step, moment) != (0, 0):
                qtbot.keyClick(window, Qt.Key.Key_Space)
            is_last = moment == len(MADE) - 1
            qtbot.waitUntil(lambda made=made: on_page(view) == made, timeout=PATIENCE)
            qtbot.waitUntil(lambda at=step + is_last: view._snapshot.step == at, timeout=PATIENCE)
            assert losses(window) == [f"loss {number(taken[step + is_last].loss[0])}"]
            assert window.transport.timeline.value() == step + is_last
            window.columns.steps.setCurrentWidget(window.cycle)
            cards.append(filled(window))
            window.columns.steps.setCurrentWidget(window._late.backprop)
            if made[3] and not is_last:
                coming = view.units.topLevelItem(0).text(2), view.weights.texts(), view.error.texts()
        assert (view.units.topLevelItem(0).text(2), view.weights.texts(), view.error.texts()) == coming
    done = [[False] * 4, [True] + [False] * 3, [True] * 2 + [False] * 2]
    assert cards[1:8] == [done[0], done[1], done[2], done[2], done[2], [True] * 3 + [False], [True] * 4]
    assert cards[0] == done[0]
    window.transport.play.click()
    assert on_page(view) == MADE[-1]
    assert window.transport.play.text() == "Play"
    assert window.snapshot.step == 2
    window.transport.slow.setChecked(False)
    window.transport.slow.setChecked(True)
    assert view.isVisible()
