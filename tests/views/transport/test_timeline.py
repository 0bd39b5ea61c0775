"""The timeline under real mouse and keys, over real runs."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip, QWidget

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.simulation.run import Run
from gdsim.views.toolkit.theme import DAY, NIGHT
from gdsim.views.transport.timeline import GROOVE_Y, MARKS_Y, Timeline

LEFT = Qt.MouseButton.LeftButton
# It never arrives, so that a run has all its steps.
SLOW = {"optimizer": "gradient-descent", "learning_rate": 1e-6}
# Its first step leads beyond all bounds.
WILD = {"optimizer": "gradient-descent", "learning_rate": 1e15}


def run_of(epochs, steps, racers=(SLOW,), **changes):
    text = {"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "racers": list(racers), "epochs": epochs}
    run = Run(prepare(decode(json.dumps(text | changes).encode())))
    go_on(run, steps)
    return run


def go_on(run, last):
    while run.step < last and not run.over:
        run.advance(last - run.step)


def shown(run):
    run.publish(playing=False)
    return run.snapshot


@pytest.fixture
def timeline(qtbot):
    widget = Timeline()
    qtbot.addWidget(widget)
    widget.set_theme(NIGHT)
    widget.resize(640, widget.height())
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.fixture
def asked(timeline):
    steps = []
    timeline.seek_asked.connect(steps.append)
    return steps


def groove(x):
    return QPoint(round(x), round(GROOVE_Y))


def test_a_drag_asks_for_exactly_the_steps_under_the_pointer(timeline, asked):
    timeline.show_snapshot(shown(run_of(epochs=10, steps=10)))
    places = [timeline.x_of(step) for step in (3, 7, 5)]
    QTest.mousePress(timeline, LEFT, pos=groove(places[0]))
    QTest.mouseMove(timeline, groove(places[1]))
    QTest.mouseMove(timeline, groove(places[2] + 20))
    QTest.mouseRelease(timeline, LEFT, pos=groove(places[2]))
    assert asked == [3, 7, 5]
    assert timeline.value() == 5


def test_nothing_that_was_not_run_can_be_asked_for(timeline, asked):
    run = run_of(epochs=100, steps=40)
    run.seek(10)
    timeline.show_snapshot(shown(run))
    QTest.mouseClick(timeline, LEFT, pos=groove(timeline.x_of(90)))
    QTest.mouseClick(timeline, LEFT, pos=groove(-50))
    assert asked == [40, 0]


def test_a_snapshot_does_not_take_the_handle_out_of_the_hand(timeline, asked):
    run = run_of(epochs=10, steps=10)
    timeline.show_snapshot(shown(run))
    QTest.mousePress(timeline, LEFT, pos=groove(timeline.x_of(4)))
    timeline.show_snapshot(shown(run))
    assert timeline.value() == 4
    QTest.mouseRelease(timeline, LEFT, pos=groove(timeline.x_of(4)))
    timeline.show_snapshot(shown(run))
    assert timeline.value() == 10
    assert asked == [4]


def test_ten_million_steps_are_reached_to_the_pixel(timeline, asked):
    planned = 10_000_000
    run = run_of(epochs=planned, steps=3000)
    timeline.show_snapshot(shown(run))
    assert timeline.maximum() == planned
    assert timeline.x_of(planned) == pytest.approx(timeline.width() - timeline.x_of(0))
    pixel = planned / (timeline.x_of(planned) - timeline.x_of(0))
    for steps in (0, 3000):
        run.seek(steps)
        assert timeline.x_of(run.step) == pytest.approx(timeline.x_of(0) + run.step / pixel)
    timeline.show_snapshot(shown(run))
    QTest.keyClick(timeline, Qt.Key.Key_Left)
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    assert asked == [2999, 0]


def test_the_keys_go_by_step_epoch_mark_and_to_both_ends(timeline, asked):
    batching = {"mode": "mini-batch", "size": 20}
    run = run_of(epochs=8, steps=27, problem={"type": "fit", "dataset": "moons"}, batching=batching)
    assert run.problem.batching.steps_per_epoch == 10
    run.set_learning_rate(0, 0.2)
    go_on(run, 35)
    run.seek(23)
    keys, control = Qt.Key, Qt.KeyboardModifier.ControlModifier
    timeline.show_snapshot(shown(run))
    lowest = next(mark.step for mark in run.snapshot.marks if mark.kind == "lowest loss")
    assert [moment.step for moment in timeline.moments] == sorted([lowest, 27])
    for key, modifier, expected in (
        (keys.Key_Left, None, 22),
        (keys.Key_Right, None, 24),
        (keys.Key_Left, control, 20),
        (keys.Key_Right, control, 30),
        (keys.Key_Home, None, 0),
        (keys.Key_End, None, 35),
        (keys.Key_PageDown, None, 27),
        (keys.Key_PageUp, None, max([0, *(step for step in (lowest, 27) if step < 23)])),
    ):
        timeline.show_snapshot(shown(run))
        QTest.keyClick(timeline, key, modifier or Qt.KeyboardModifier.NoModifier)
        assert asked.pop() == expected, key
        assert asked == []


def test_keys_that_lead_nowhere_here_are_left_to_the_window(qtbot):
    class Window(QWidget):
        keys: list

        def keyPressEvent(self, event):
            self.keys.append(event.key())

    window = Window()
    window.keys = []
    qtbot.addWidget(window)
    timeline = Timeline()
    timeline.setParent(window)
    timeline.show_snapshot(shown(run_of(epochs=10, steps=4)))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_R, Qt.Key.Key_Left):
        QTest.keyClick(timeline, key)
    assert window.keys == [Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_R]
    assert timeline.value() == 3


def colors_at(timeline, x, y):
    picture = timeline.grab().toImage()
    ratio = picture.devicePixelRatio()
    around = [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    return {picture.pixelColor(round(ratio * px), round(ratio * py)).name() for px, py in around}


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=lambda theme: theme.name)
def test_marks_stand_at_their_steps_in_their_racers_colours(timeline, theme):
    run = run_of(epochs=100, steps=60, racers=[WILD, {"optimizer": "adam", "learning_rate": 0.01}])
    run.seek(30)
    run.set_learning_rate(1, 0.02)
    go_on(run, 50)
    timeline.set_theme(theme)
    timeline.show_snapshot(shown(run))
    kinds = {(moment.kind, moment.racer): moment.step for moment in timeline.moments}
    assert kinds == {("diverged", 0): 1, ("lowest loss", 1): 50, ("changed", None): 30, ("branched", None): 30}
    assert QColor(theme.racer_color(0)).name() in colors_at(timeline, timeline.x_of(1), MARKS_Y)
    assert QColor(theme.racer_color(1)).name() in colors_at(timeline, timeline.x_of(50), MARKS_Y)
    assert QColor(theme.racer_color(1)).name() not in colors_at(timeline, timeline.x_of(40), MARKS_Y)


def test_a_click_on_a_mark_goes_to_its_very_step(timeline, asked):
    run = run_of(epochs=100_000, steps=20_000)
    run.seek(12_345)
    run.set_learning_rate(0, 2e-6)
    go_on(run, 14_000)
    timeline.show_snapshot(shown(run))
    place = QPoint(round(timeline.x_of(12_345)) + 2, round(MARKS_Y))
    assert timeline.step_at(place.x()) != 12_345
    QTest.mouseClick(timeline, LEFT, pos=place)
    assert asked == [12_345]


def test_the_pointer_reads_steps_and_marks(timeline, qtbot):
    run = run_of(epochs=40, steps=40, racers=[WILD, SLOW])
    timeline.show_snapshot(shown(run))
    QTest.mouseMove(timeline, groove(timeline.x_of(20)))
    qtbot.waitUntil(lambda: QToolTip.text() == "step 20, epoch 20")
    QTest.mouseMove(timeline, QPoint(round(timeline.x_of(1)), round(MARKS_Y)))
    qtbot.waitUntil(lambda: QToolTip.text() == "Gradient descent · 1×10¹⁵: Diverged · step 1, epoch 1")
    QToolTip.hideText()


def test_its_value_is_told_to_assistive_technology(timeline):
    run = run_of(epochs=50, steps=30)
    run.seek(12)
    timeline.show_snapshot(shown(run))
    accessible = QAccessible.queryAccessibleInterface(timeline)
    value = accessible.valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (12, 0, 50)
    assert timeline.accessibleName()
