"""What a prediction is compared with: the run as it went, as far as it went."""

import math

import numpy as np
import pytest
from course import played

from gdsim.experiment.schema import Experiment, decode
from gdsim.lessons.answers import asked_epochs, judge_prediction
from gdsim.lessons.lesson import Lesson, Prediction
from gdsim.lessons.library import shipped

LESSON: Lesson = shipped().lessons[0]


def bowl(rate, epochs=20) -> Experiment:
    return decode(
        b'{"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "start": [2, 1], "epochs": %d,'
        b' "racers": [{"optimizer": "gradient-descent", "learning_rate": %g}]}' % (epochs, rate)
    )


def test_a_curve_is_compared_epoch_by_epoch_with_a_run_that_ended_early():
    # Above a rate of 1 each step of the bowl leads further out; this run leaves the bounds long before it was to end.
    end = played(LESSON, bowl(4.0, epochs=400))
    assert end.over
    assert end.step < 40
    losses = end.epoch_loss.values[:, 0]
    epochs = np.linspace(0.0, 400.0, 4001)
    as_it_went = np.interp(epochs, np.arange(len(losses)), losses)
    # The same growth, but spread over all the epochs.
    too_slow = np.interp(epochs * (len(losses) - 1) / 400.0, np.arange(len(losses)), losses)
    prediction = Prediction(ask="How?", curve=True, epochs=400, share=0.1)
    assert judge_prediction(prediction, as_it_went, end).is_right
    assert not judge_prediction(prediction, too_slow, end).is_right


def test_a_curve_may_be_asked_for_over_less_than_an_epoch():
    houses = decode(
        b'{"gdsim": 1, "problem": {"type": "fit", "dataset": "house-prices"},'
        b' "batching": {"mode": "mini-batch", "size": 4}}'
    )
    end = played(LESSON, houses, steps=2)
    prediction = Prediction(ask="How?", curve=True, steps=2, share=0.1)
    assert 0.0 < asked_epochs(prediction, end) < 1.0
    start, now = end.epoch_loss.values[0, 0], end.loss[0]
    assert judge_prediction(prediction, np.linspace(start, now, 101), end).is_right


@pytest.mark.parametrize("nearness", [{"share": 0.1}, {"tolerance": 5.0}])
def test_of_what_never_happens_no_number_is_near(nearness):
    end = played(LESSON, bowl(1e-6))
    prediction = Prediction(ask="When?", answer="epochs_until(0.1)", low="It never was.", **nearness)
    reply = judge_prediction(prediction, 3.0, end)
    assert reply.answer == math.inf
    assert not reply.is_right
    assert reply.text == "It never was."
