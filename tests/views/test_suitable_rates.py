"""Rates that nobody has chosen suit the problem, in the window as in its file; those that go are spoken of."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import RacerSettings, read
from gdsim.views.own_data.own_data import OwnData, own_problem


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def set_now(window, **changes):
    window.controls.edited.emit(replace(window.filing.document.setting.experiment, **changes))


def settled(qtbot, window):
    """When the run in view is the one that is set."""
    qtbot.waitUntil(lambda: window.session.is_running(window.filing.document.setting.experiment))
    qtbot.waitUntil(lambda: len(window.snapshot.learning_rates) == len(window.controls.experiment.racers))


def shown_rates(window):
    return [row.shown_rate for row in window.controls.racers.racers]


@pytest.mark.parametrize("terrain", ["rosenbrock", "himmelblau", "beale"])
def test_racers_that_are_added_stay_below_what_is_stable(window, qtbot, tmp_path, terrain):
    choose(window.controls.problem.choice, f"terrain/{terrain}")
    for _ in range(2):
        window.controls.racers.add.click()
    choose(window.controls.racers.racers[2].optimizer, "qhm")
    settled(qtbot, window)
    qtbot.waitUntil(lambda: any(row.critical for row in window.controls.racers.racers) or terrain == "himmelblau")
    assert tuple(shown_rates(window)) == window.snapshot.learning_rates
    for row in window.controls.racers.racers[1:]:
        assert row.critical is None or row.shown_rate < row.critical.rate
    assert window.filing.document.save(tmp_path / "own.gdsim")
    filed = prepare(read(tmp_path / "own.gdsim"))
    assert tuple(racer.learning_rate for racer in filed.racers) == window.snapshot.learning_rates


def test_a_rate_left_to_the_problem_comes_back_with_undo_and_is_shown(window, qtbot):
    choose(window.controls.problem.choice, "terrain/rosenbrock")
    choose(window.controls.racers.racers[0].optimizer, "momentum")
    settled(qtbot, window)
    (suitable,) = window.snapshot.learning_rates
    assert suitable < OPTIMIZERS["momentum"].usual_learning_rate
    qtbot.waitUntil(lambda: shown_rates(window) == [suitable])
    window.filing.set_learning_rate(0, 0.0007)
    qtbot.waitUntil(lambda: window.snapshot.learning_rates == (0.0007,))
    window.filing.document.setting.undo_stack.undo()
    qtbot.waitUntil(lambda: window.snapshot.learning_rates == (suitable,))
    qtbot.waitUntil(lambda: shown_rates(window) == [suitable])


def said(window):
    bar = window.filing.messages
    return " ".join(label.text() for label in bar.findChildren(QLabel))


RATES = (0.001, 0.1, 1.1)


@pytest.mark.parametrize("chosen", ["formula", "terrain/booth"])
def test_three_rates_that_mean_nothing_elsewhere_become_one_and_that_is_said(window, qtbot, chosen):
    set_now(window, racers=(*(RacerSettings("gradient-descent", rate) for rate in RATES), RacerSettings("adam")))
    choose(window.controls.problem.choice, chosen)
    settled(qtbot, window)
    assert [racer.optimizer.name for racer in window.snapshot.problem.racers] == ["gradient-descent", "adam"]
    assert "have become one" in said(window)
    window.filing.document.setting.undo_stack.undo()
    assert not window.filing.messages.isVisible()
    assert [racer.learning_rate for racer in window.controls.experiment.racers] == [*RATES, None]


def test_three_rates_become_one_for_own_data_as_well(window, qtbot, tmp_path):
    choose(window.controls.problem.choice, "terrain/bowl")
    set_now(window, racers=tuple(RacerSettings("gradient-descent", rate) for rate in RATES))
    own = own_data(tmp_path)
    window.filing.set_own_data(own)
    settled(qtbot, window)
    assert len(window.snapshot.problem.racers) == 1
    assert "have become one" in said(window)
    choose(window.controls.problem.choice, "data/moons")
    assert not window.filing.messages.isVisible()


def test_rates_are_kept_from_fit_to_fit_and_nothing_is_said(window, qtbot, tmp_path):
    set_now(window, racers=tuple(RacerSettings("gradient-descent", rate) for rate in RATES))
    choose(window.controls.problem.choice, "data/moons")
    settled(qtbot, window)
    assert window.snapshot.learning_rates == RATES
    window.filing.set_own_data(own_data(tmp_path))
    settled(qtbot, window)
    assert window.snapshot.learning_rates == RATES
    assert said(window) == ""


def own_data(folder):
    path = folder / "own.csv"
    path.write_text("a,b\n1,2\n2,3\n4,4\n5,7\n")
    return OwnData(own_problem(path, ("a",), "b"), "own", "regression", 4)
