"""The transport bar has one place, one height and one order of its buttons, whatever else the window shows."""

import itertools
import json

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.schema import RacerSettings, decode
from gdsim.views.window.main_window import SMALLEST_SIZE

PATIENCE = 20_000
SIZES = [(1366, 740), SMALLEST_SIZE, (1920, 1050)]
PROBLEMS = [
    {"type": "fit", "dataset": "house-prices"},
    {"type": "fit", "dataset": "penguins", "loss": "cce"},
    {"type": "fit", "dataset": "handwritten-digits"},
    {"type": "terrain", "terrain": "rosenbrock"},
    {"type": "terrain", "terrain": "himmelblau"},
    {"type": "formula", "formula": "x^2 + 3*y^2", "x": [-3, 3], "y": [-3, 3]},
]


def place(widget):
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def places(window):
    """Where the bar and all that it holds are on the screen."""
    QApplication.processEvents()
    bar = window.transport
    held = [*bar.findChildren(QAbstractButton), bar.timeline, bar._pace]
    return [place(bar), *(place(widget) for widget in held if widget is not bar.wait)]


def set_up(window, experiment):
    window.controls.show_experiment(experiment)
    window.controls.edited.emit(experiment)


def experiment(problem, racers=1):
    names = itertools.islice(itertools.cycle(OPTIMIZERS), racers)
    text = {"gdsim": 1, "problem": problem, "racers": [{"optimizer": name} for name in names], "epochs": 40}
    return decode(json.dumps(text).encode())


def sized(window, size):
    window.move(0, 0)
    window.resize(*size)
    # Another size of type has two turns, until which nothing is painted, and what is laid out anew a third.
    QApplication.processEvents()
    while not window.updatesEnabled():
        QApplication.processEvents()
    QApplication.processEvents()
    return places(window)


@pytest.mark.parametrize("size", SIZES)
def test_the_bar_stays_where_it_is(window, qtbot, size):
    usual = sized(window, size)
    seen = {}
    for problem in PROBLEMS:
        for racers in (1, 2, 4, 8):
            set_up(window, experiment(problem, racers))
            seen[f"{racers} × {problem}"] = places(window)
    set_up(window, experiment(PROBLEMS[0]))
    window.transport.slow.setChecked(True)
    seen["slow motion"] = places(window)
    window.session.play()
    seen["slow motion goes on"] = places(window)
    window.transport.slow.setChecked(False)
    seen["slow motion is off"] = places(window)
    window._menus.step.setChecked(False)
    window._menus.step.trigger()
    window._menus.step.trigger()
    seen["F4 twice"] = places(window)
    window._menus.step.trigger()
    seen["this step's numbers"] = places(window)
    for count in range(1, 5):
        leave_a_ghost(window, qtbot, count)
        seen[f"{count} ghosts"] = places(window)
    window.session.seek(2)
    qtbot.waitUntil(lambda: window.transport.timeline.value() == 2, timeout=PATIENCE)
    set_up(window, replace(window.experiment, racers=(RacerSettings("adam", 0.1),)))
    seen["an offer to branch"] = places(window)
    window.filing.messages.say("Nothing could be saved, since there is no room on the disk any more. " * 2)
    seen["a message"] = places(window)
    assert window.branches.isVisible()
    assert window.columns.step_card.isVisible()
    assert window.size().toTuple() == size
    window.session.reset()
    window.session.play()
    qtbot.waitUntil(lambda: window.transport.play.text() == "Pause", timeout=PATIENCE)
    seen["playing"] = places(window)
    window.transport.pace_changed.emit(float("inf"))
    qtbot.waitUntil(lambda: window.transport.play.text() == "Again", timeout=PATIENCE)
    assert window.transport.play.sizeHint().width() <= window.transport.play.width()
    seen["over"] = places(window)
    assert [name for name, there in seen.items() if there != usual] == []


def leave_a_ghost(window, qtbot, count):
    window.session.step(5)
    qtbot.waitUntil(lambda: window.transport.timeline.value() == window.snapshot.recorded >= 5, timeout=PATIENCE)
    window.session.seek(3)
    qtbot.waitUntil(lambda: window.transport.timeline.value() == 3, timeout=PATIENCE)
    window.filing.set_learning_rate(0, 0.1 + 0.01 * count)
    qtbot.waitUntil(lambda: len(window.snapshot.ghosts) == count, timeout=PATIENCE)
    chips = window.branches
    qtbot.waitUntil(lambda: sum(b.isVisible() for b in chips.findChildren(QToolButton)) == count, timeout=PATIENCE)


@pytest.mark.parametrize("size", SIZES)
def test_with_everything_open_nothing_lies_on_anything_else(window, qtbot, size):
    sized(window, size)
    set_up(window, experiment(PROBLEMS[1], 8))
    window.transport.slow.setChecked(True)
    QApplication.processEvents()
    stacked = [window.surface, window.status, window.columns.step_card, window.transport]
    for upper, lower in itertools.pairwise(stacked):
        assert upper.geometry().bottom() < lower.geometry().top()
    assert window.centralWidget().rect().contains(window.columns.geometry())
    assert window.transport.parentWidget().rect().contains(window.transport.geometry())
    panel = window.surface
    assert panel.view.height() >= 100
    for sentences in ([], ["A ball has left the window."]):
        panel.caption.show_departures(sentences, [])
        QApplication.processEvents()
        parts = [panel.view, *(part for part in (panel._slice, panel.caption) if part.isVisible())]
        assert all(panel.rect().contains(part.geometry()) for part in parts)
        assert not any(one.geometry().intersects(two.geometry()) for one, two in itertools.combinations(parts, 2))
        assert panel.caption.isVisible() or not sentences
    buttons = [button for button in window.transport.findChildren(QAbstractButton) if button.isVisible()]
    assert all(window.transport.rect().contains(button.geometry()) for button in buttons)


def test_the_pointer_adds_racers_without_moving(window, qtbot):
    racers = window.controls.racers
    for button in (racers.add, racers.three):
        there = place(button)
        while button.isEnabled() and len(window.experiment.racers) < 8:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
            QApplication.processEvents()
            assert place(button) == there
            if button is racers.three:
                break
