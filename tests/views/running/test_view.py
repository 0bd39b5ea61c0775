"""What every view is told: what has changed since the snapshot that it was shown last, whatever it missed."""

from PySide6.QtWidgets import QWidget

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings, TerrainProblem
from gdsim.simulation.change import EVERYTHING, change
from gdsim.simulation.run import Run
from gdsim.views.running.view import View


class Listening(View, QWidget):
    def __init__(self):
        super().__init__()
        self.told = []

    def follow(self, snapshot, change):
        self.told.append((snapshot, change))


def test_a_view_that_missed_snapshots_is_told_of_all_that_changed_meanwhile(qtbot):
    view = Listening()
    qtbot.addWidget(view)
    run = Run(prepare(Experiment(1, TerrainProblem("bowl"), racers=(RacerSettings("gradient-descent", 0.1),))))
    shown = [run.snapshot]
    view.show_snapshot(shown[0])
    run.advance(3)
    run.publish(playing=True)
    run.seek(1)
    run.set_learning_rate(0, 0.2)
    run.advance(2)
    run.publish(playing=True)
    shown.append(run.snapshot)
    view.show_snapshot(shown[1])
    view.show_snapshot(shown[1])
    (first, all_of_it), (second, what_was_missed), (_, nothing) = view.told
    assert [first, second] == shown
    assert all_of_it == EVERYTHING
    assert what_was_missed == change(*shown)
    assert (what_was_missed.problem, what_was_missed.ghosts, what_was_missed.learning_rates) == (False, True, True)
    assert not any(vars(nothing).values())
