"""Which steps become frames, and which wishes are refused."""

import numpy as np
import pytest

from gdsim.experiment.files import ExperimentError
from gdsim.export.settings import ExportSettings, frame_steps, usual_seconds


@pytest.mark.parametrize(
    ("chosen", "last_step", "expected"),
    [
        ({}, 3, [0, 1, 2, 3]),
        ({}, 0, [0]),
        ({"stride": 4}, 10, [0, 4, 8, 10]),
        ({"stride": 5}, 10, [0, 5, 10]),
        ({"first": 3, "last": 8, "stride": 2}, 100, [3, 5, 7, 8]),
        ({"first": 3, "last": 800}, 5, [3, 4, 5]),
        ({"first": 5, "last": 5}, 9, [5]),
    ],
)
def test_steps_of_a_range(chosen, last_step, expected):
    assert frame_steps(ExportSettings(**chosen), last_step).tolist() == expected


def test_a_run_that_ends_before_the_first_step_is_refused():
    with pytest.raises(ExperimentError, match="there is no step 30: the run ends after 5"):
        frame_steps(ExportSettings(first=30), 5)


@pytest.mark.parametrize("last_step", [1, 20, 300, 12345])
def test_eased_steps_fill_the_time_and_are_slow_first(last_step):
    steps = frame_steps(ExportSettings(seconds=4.0, fps=25), last_step)
    assert len(steps) == 100
    assert (steps[0], steps[-1]) == (0, last_step)
    assert (np.diff(steps) >= 0).all()
    # Half of the time shows the first eighth of the steps.
    assert steps[50] == pytest.approx(last_step / 8, rel=0.05, abs=1)


def test_eased_steps_of_a_range():
    steps = frame_steps(ExportSettings(seconds=1.0, fps=10, first=100, last=200), 1000)
    assert (len(steps), steps[0], steps[-1]) == (10, 100, 200)


def test_a_short_run_is_shown_step_by_step_and_a_long_one_in_the_usual_time():
    assert usual_seconds(299, 30) is None
    assert usual_seconds(300, 30) == 10.0


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"content": "cake"}, "content takes one of page, surface, loss, data, not 'cake'"),
        ({"size": (10, 720)}, "size takes 90 to 8192 pixels in each direction, not 10x720"),
        ({"size": (1280, 9000)}, "not 1280x9000"),
        ({"fps": 0}, "fps takes an integer from 1 to 60, not 0"),
        ({"seconds": 0.0}, "seconds takes a number above 0, at most 600, not 0"),
        ({"seconds": float("nan")}, "seconds takes a number"),
        ({"first": 5, "last": 3}, "the first step, 5, comes after the last one, 3"),
        ({"stride": 0}, "a stride from 1"),
    ],
)
def test_wrong_wishes_are_refused_in_a_sentence(wrong, words):
    with pytest.raises(ExperimentError, match=words.replace("(", r"\(")):
        ExportSettings(**wrong)
