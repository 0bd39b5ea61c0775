"""A racer without a learning rate: its usual one where the problem bears that, wherever the racer comes from."""

import numpy as np
import pytest

from gdsim.core.curvature import critical_learning_rate
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.models import PolynomialModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    Change,
    CsvFile,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
    decode,
    encode,
)
from gdsim.experiment.trace import trace

LIMITED = [name for name, kind in OPTIMIZERS.items() if kind().stability_limit is not None]
EVERYBODY = tuple(map(RacerSettings, LIMITED))


def rates(problem, racers=EVERYBODY, **settings):
    return [racer.learning_rate for racer in prepare(Experiment(1, problem, racers=racers, **settings)).racers]


def usual(names):
    return [OPTIMIZERS[name].usual_learning_rate for name in names]


@pytest.mark.parametrize("name", TERRAINS)
def test_nobody_flies_off_a_terrain_whose_file_says_no_rate(name):
    terrain = TERRAINS[name]
    experiment = Experiment(
        1, TerrainProblem(name), racers=EVERYBODY, start=tuple(map(float, terrain.start)), epochs=300
    )
    problem = prepare(experiment)
    assert problem.racers[0].learning_rate == terrain.learning_rate
    run = trace(problem)
    assert run.learning_rate.all()  # a racer that has diverged has none any more
    assert (run.loss[:, -1] < run.loss[:, 0]).all()


@pytest.mark.parametrize("name", DATASETS)
@pytest.mark.parametrize("batching", [BatchingSettings(), BatchingSettings("mini-batch", 32)], ids=["all", "mini"])
def test_a_fit_that_bears_the_usual_rates_has_them(name, batching):
    names = list(OPTIMIZERS)[:8]
    assert rates(FitProblem(name), tuple(map(RacerSettings, names)), batching=batching) == usual(names)


def test_a_polynomial_gets_what_it_bears_of_own_data_as_well(tmp_path):
    rows = "".join(f"{k},{k * k % 7}\n" for k in range(40))
    (tmp_path / "own.csv").write_text("a,b\n" + rows)
    for data in ("motorcycle-crash", CsvFile(str(tmp_path / "own.csv"))):
        problem = FitProblem(data, model=PolynomialModel(9))
        prepared = prepare(Experiment(1, problem, racers=EVERYBODY))
        for racer in prepared.racers:
            critical = critical_learning_rate(racer.optimizer, prepared.objective, prepared.start)
            assert critical.rate / 1000 < racer.learning_rate < critical.rate
        few = rates(problem, batching=BatchingSettings("mini-batch", 10))
        assert np.all(np.array(few) < [racer.learning_rate for racer in prepared.racers])
        run = trace(prepared)
        assert (run.loss[:, -1] < run.loss[:, 0]).all()


def test_a_steep_formula_is_descended_too():
    problem = FormulaProblem("0.5x^2 + 500y^2")
    found = rates(problem, start=(1.0, 1.0))
    assert found[0] == 0.001
    assert all(rate < usual for rate, usual in zip(found, usual(LIMITED), strict=True))


def test_a_rate_that_is_given_is_kept():
    racers = tuple(RacerSettings(name, 0.7) for name in LIMITED)
    assert rates(TerrainProblem("rosenbrock"), racers) == [0.7] * len(racers)


def test_who_is_swapped_in_gets_what_suits_the_problem_as_well():
    change = Change(3, racers=(RacerSettings("momentum"),))
    experiment = Experiment(1, TerrainProblem("rosenbrock"), start=(-1.2, 1.0), changes=(change,))
    problem = prepare(experiment)
    (swapped,) = problem.experiment.changes[0].racers
    assert swapped.learning_rate == problem.with_racers(change.racers).racers[0].learning_rate < 0.0025
    # What is filled in means the same once more.
    again = prepare(decode(encode(problem.experiment)))
    assert again.experiment == problem.experiment
