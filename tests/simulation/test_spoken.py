"""What is said of a run: true, in whole sentences, and never faster than somebody can hear."""

import numpy as np
import pytest

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.simulation.spoken import Said, Speech, curves, endings, standing, surface

ONE, THREE = (0.1,), (0.05, 0.5, 3.0)
NAMES = ("slow", "right", "wild")


def run_of(rates, problem=None, epochs=30, **settings):
    racers = tuple(RacerSettings("gradient-descent", rate) for rate in rates)
    problem = problem or FitProblem("house-prices")
    return Run(prepare(Experiment(1, problem, racers=racers, epochs=epochs, **settings)))


def at(run, step, playing=True):
    run.advance(step - run.step)
    run.publish(playing=playing)
    return run.snapshot


def text(said):
    values = {key: text(value) if isinstance(value, Said) else value for key, value in said.values.items()}
    return said.words.format(**values)


def test_where_a_run_is():
    run = run_of(ONE)
    first, later, paused = at(run, 0), at(run, 12), at(run, 12, playing=False)
    last = at(run, 30)
    losses = {shot.step: float(shot.loss[0]) for shot in (first, later, last)}
    table = [
        (first, None, f"Epoch 0: loss {losses[0]}."),
        (later, first, f"Epoch 12: loss {losses[12]}, falling."),
        (later, None, f"Epoch 12: loss {losses[12]}."),
        (first, later, f"Epoch 0: loss {losses[0]}."),
        (paused, later, f"Paused at step 12, in epoch 12: loss {losses[12]}."),
        (last, later, f"In the end the loss is {losses[30]}."),
    ]
    assert [text(standing(shot, NAMES[:1], told)) for shot, told, _ in table] == [said for *_, said in table]
    assert losses[0] > losses[12] > losses[30]


def test_rising_and_hardly_changing():
    rising = run_of((2.2,), start=(1.0, 1.0))
    first, later = at(rising, 1), at(rising, 4)
    assert later.loss[0] > first.loss[0]
    assert text(standing(later, NAMES[:1], first)).endswith(", rising.")
    calm = run_of((0.1,), epochs=1000)
    first, later = at(calm, 40), at(calm, 44)
    assert not later.over
    assert text(standing(later, NAMES[:1], first)).endswith(", hardly changing.")


def test_within_an_epoch_steps_are_counted():
    from gdsim.experiment.schema import BatchingSettings

    run = run_of(ONE, batching=BatchingSettings("stochastic"))
    first, later = at(run, 3), at(run, 30)
    assert text(standing(later, NAMES[:1], first)).startswith("Step 30: loss ")


def test_in_a_race_the_one_ahead_is_named():
    run = run_of(THREE)
    first, later = at(run, 0), at(run, 2)
    ahead = int(np.argmin(later.loss))
    said = text(standing(later, NAMES, first))
    assert said == f"Epoch 2: {NAMES[ahead]} is ahead with loss {float(later.loss[ahead])}, falling."


def test_who_diverged_is_told_by_name_and_is_not_ahead():
    run = run_of((0.1, 1e6), epochs=200)
    before, after = at(run, 0), at(run, 200)
    assert "Diverged: step" in text(endings(before, after, ("right", "wild"))[1])
    assert text(endings(before, after, ("right", "wild"))[1]).startswith("wild: Diverged")
    assert text(standing(after, ("right", "wild"))).startswith("In the end right is ahead")


def test_one_sentence_for_all_who_ended_alike():
    run = run_of((0.01, 0.02), epochs=3)
    before, after = at(run, 0), at(run, 3)
    assert [text(said) for said in endings(before, after, ("a", "b"))] == ["All 3 epochs are done."]


def test_never_more_than_a_sentence_each_interval_and_the_end_is_told():
    run, speech, said = run_of((0.005,), epochs=120), Speech(5.0), []
    for frame in range(400):
        now, step = frame / 10, min(frame, 120)
        # Sixty frames a second or ten: what is heard does not depend on it.
        speech.hear(at(run, step, playing=step < 120), NAMES[:1])
        sentence = speech.say(now)
        if sentence:
            said.append((now, text(sentence)))
    times = [time for time, _ in said]
    assert min(np.diff(times)) >= 5.0
    assert [words.partition(":")[0] for _, words in said[:-2]] == ["Epoch 0", "Epoch 50", "Epoch 100"]
    assert [words for _, words in said[-2:]] == [
        "All 120 epochs are done.",
        f"In the end the loss is {float(run.snapshot.loss[0])}.",
    ]
    assert speech.wait(1000.0) is None


def test_nothing_is_said_of_a_run_at_rest():
    run, speech = run_of(ONE), Speech(5.0)
    speech.hear(at(run, 0, playing=False), NAMES[:1])
    assert speech.say(0.0) is None
    speech.hear(at(run, 5, playing=False), NAMES[:1])
    assert text(speech.say(0.0)).startswith("Epoch 5: loss ")
    for step in (6, 7, 8):
        speech.hear(at(run, step, playing=False), NAMES[:1])
    assert speech.say(1.0) is None
    assert speech.wait(1.0) == 4.0
    # What was outdated while it waited is not said.
    assert text(speech.say(5.0)).startswith("Epoch 8: ")


def test_going_back_is_no_ending():
    run, speech = run_of(ONE, epochs=5), Speech(1.0)
    speech.hear(at(run, 0), NAMES[:1])
    speech.hear(at(run, 5, playing=False), NAMES[:1])
    run.seek(2)
    speech.hear(at(run, 2, playing=False), NAMES[:1])
    assert text(speech.say(0.0)).startswith("Epoch 2: loss ")
    assert speech.say(2.0) is None


def test_what_the_surface_shows():
    shot = at(run_of(ONE, start=(0.0, 0.5)), 7)
    kind, ball, minimum = surface(shot, NAMES[:1], None)
    assert text(kind) == "The loss of House prices by lot size over weight and bias is a bowl: it has no second valley."
    assert [ball.values["at_x"], ball.values["at_y"]] == pytest.approx(shot.parameters[0])
    assert ball.values["loss"] == pytest.approx(float(shot.loss[0]))
    assert minimum.values["loss"] == pytest.approx(float(shot.problem.objective.loss(shot.problem.minima[0])))
    assert text(minimum).startswith("The minimum is at weight = ")


def test_many_minima_and_many_parameters():
    shot = at(run_of(THREE, TerrainProblem("himmelblau")), 0)
    assert text(surface(shot, NAMES, None)[-1]).startswith("Of 4 known minima, the lowest is at x = ")
    assert "bowl" not in text(surface(shot, NAMES, None)[0])
    network = at(run_of(ONE, FitProblem("breast-cancer")), 3)
    kind, ball, *_ = surface(network, NAMES[:1], None)
    assert text(kind).startswith("A slice through the loss of ")
    assert f"{network.parameters.shape[1]} parameters" in text(kind)
    assert text(ball) == f"The ball has loss {float(network.loss[0])}."


def test_what_the_curves_show():
    shot = at(run_of(THREE, FitProblem("house-prices", validation_fraction=0.3)), 20)
    said = curves(shot, NAMES)
    assert len(said) == 6
    for racer in range(3):
        trained, held_out = said[2 * racer].values, said[2 * racer + 1].values
        losses = shot.epoch_loss.values[:, racer]
        assert trained["first"] == losses[0]
        assert trained["lowest"] == losses.min() == losses[trained["at"]]
        assert trained["now"] == float(shot.loss[racer])
        assert held_out["lowest"] == shot.validation_loss.values[:, racer].min()
