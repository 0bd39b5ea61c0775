"""The moments of a step: each number comes after those that it is made of."""

from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, TerrainProblem
from gdsim.simulation.moments import ADJUST, GRADIENT, MEASURE, PHASES, PREDICT, Moment, moments, whole


def problem(*hidden):
    return prepare(Experiment(1, FitProblem("xor", model=MLPModel(hidden)) if hidden else FitProblem("xor")))


def numbers(moment):
    """What is there, by name."""
    found = {("outputs", k) for k in range(moment.layers) if moment.has_outputs(k)}
    found |= {("errors", k) for k in range(moment.layers) if moment.has_errors(k)}
    flags = {
        "predictions": moment.has_predictions,
        "loss": moment.has_loss,
        "gradient": moment.has_gradient,
        "step": moment.is_taken,
    }
    return found | {name for name, is_there in flags.items() if is_there}


def test_in_a_network_one_thing_after_the_other_is_made_forward_and_back():
    made, before = [], set()
    for moment in moments(problem(4, 3)):
        now = numbers(moment)
        assert before <= now
        made.append(now - before)
        before = now
    forward = [{("outputs", 0)}, {("outputs", 1)}, {("outputs", 2), "predictions"}, {"loss"}]
    assert made == [*forward, {("errors", 2)}, {("errors", 1)}, {("errors", 0)}, {"gradient"}, {"step"}]
    assert before == numbers(whole(3))


def test_each_part_is_about_the_layer_whose_numbers_are_made():
    assert [moment.layer for moment in moments(problem(4, 3))] == [0, 1, 2, None, 2, 1, 0, None, None]
    assert [moment.phase for moment in moments(problem(2))] == [PREDICT] * 2 + [MEASURE] + [GRADIENT] * 3 + [ADJUST]


def test_without_layers_each_phase_is_one_moment():
    expected = tuple(Moment(0, phase) for phase in PHASES)
    assert moments(problem()) == moments(prepare(Experiment(1, TerrainProblem("bowl")))) == expected
    assert [numbers(moment) for moment in expected] == [
        {"predictions"},
        {"predictions", "loss"},
        {"predictions", "loss", "gradient"},
        {"predictions", "loss", "gradient", "step"},
    ]
    assert all(moment.layer is None for moment in expected)
