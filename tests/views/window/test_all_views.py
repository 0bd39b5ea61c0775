"""Who is shown what, and when."""

import itertools

import pytest
from msgspec.structs import replace

from gdsim.experiment.schema import BatchingSettings, Experiment, FormulaProblem
from gdsim.simulation.runner import FASTEST
from gdsim.views.window import all_views

PATIENCE = 20_000
FRAMES = 40


def test_at_full_speed_views_take_turns_and_a_pause_shows_all(window, qtbot, monkeypatch):
    # However slow the machine, no frame is so late that all are shown again.
    monkeypatch.setattr(all_views, "TURN", 1e9)
    endless = replace(window.experiment, epochs=10**8, batching=BatchingSettings("stochastic"))
    window.filing.document.setting.change(endless)
    window.session.set_pace(FASTEST)
    qtbot.waitUntil(lambda: window.snapshot.problem.experiment.epochs == 10**8, timeout=PATIENCE)
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.step > 0, timeout=PATIENCE)
    shown = []
    # After the window's own turn.
    window.session.frame.connect(lambda seen: shown.append(window.transport.timeline.value() == seen.step))
    qtbot.waitUntil(lambda: len(shown) >= FRAMES, timeout=PATIENCE)
    assert 0.4 * FRAMES < sum(shown[:FRAMES]) < 0.6 * FRAMES
    window.session.pause()
    # Whosever turn it was.
    rests = lambda: not window.snapshot.playing and window.transport.timeline.value() == window.snapshot.step  # noqa: E731
    qtbot.waitUntil(rests, timeout=PATIENCE)


@pytest.mark.parametrize("formula", ["x + y", "sin(x)*cos(y)", "-1e308*sin(x)", "x^2 + 1e250*y"])
def test_every_view_shows_what_is_nearly_beyond_all_numbers(window, qtbot, formula):
    # A warning of NumPy's is an error in all tests.
    tabs = window.columns.tabs
    for reach, start in itertools.product((2.0, 1e-290), ((1e12, -1e12), (-1.0, 1.0))):
        experiment = Experiment(1, FormulaProblem(formula, (-reach, reach), (-reach, reach)), start=start)
        window.filing.document.setting.change(experiment)
        qtbot.waitUntil(lambda wanted=experiment: window.session.is_running(wanted), timeout=PATIENCE)
        window.session.step()
        for index in filter(tabs.isTabVisible, range(tabs.count())):
            tabs.setCurrentIndex(index)
            qtbot.waitUntil(lambda index=index: tabs.widget(index).isVisible(), timeout=PATIENCE)
            tabs.grab()
        qtbot.waitUntil(lambda: window.snapshot.over or window.snapshot.step == 1, timeout=PATIENCE)
        assert window.transport.timeline.value() == window.snapshot.step
