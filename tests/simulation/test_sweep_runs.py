"""What tells the runs of a sweep apart."""

from gdsim.experiment.schema import RacerSettings
from gdsim.simulation.sweep_runs import key


def test_racers_that_differ_in_their_clipping_alone_have_rows_of_their_own():
    racers = (RacerSettings("adam"), RacerSettings("adam", clip_norm=1.0), RacerSettings("adam", clip_value=1.0))
    keys = [key(racer, 0.1, 0) for racer in racers]
    assert [each.hyperparameters for each in keys] == ["", "clip_norm=1.0", "clip_value=1.0"]
