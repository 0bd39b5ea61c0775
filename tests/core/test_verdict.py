"""The verdicts on runs whose answer is known, and the numbers they give as evidence."""

import itertools

import numpy as np
import pytest
from msgspec.structs import replace

from gdsim.core.evidence import gather
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.verdict import Act, Action, Name, judge
from gdsim.experiment.models import MLPModel, PolynomialModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.simulation.judgement import judgement
from gdsim.simulation.run import Run

GD = "gradient-descent"
END = 10**9
MANY = 100_000


def terrain(name, optimizer, learning_rate, start, epochs=MANY, **hyperparameters):
    racers = (RacerSettings(optimizer, learning_rate, hyperparameters),)
    return Experiment(1, TerrainProblem(name), racers=racers, start=start, epochs=epochs)


def formula(text, learning_rate, start):
    racers = (RacerSettings(GD, learning_rate),)
    return Experiment(1, FormulaProblem(text), racers=racers, start=start, epochs=MANY)


def fit(
    dataset,
    optimizer,
    learning_rate,
    size=None,
    epochs=MANY,
    start=None,
    schedule=None,
    hyperparameters=None,
    **settings,
):
    modes = {None: BatchingSettings(), 1: BatchingSettings("stochastic")}
    return Experiment(
        1,
        FitProblem(dataset, **settings),
        racers=(RacerSettings(optimizer, learning_rate, hyperparameters or {}, schedule or {"type": "constant"}),),
        batching=modes.get(size) or BatchingSettings("mini-batch", size),
        start=start,
        epochs=epochs,
    )


def advance(run, steps):
    while steps > 0 and not run.over:
        steps -= max(1, run.advance(min(steps, 500)))
    run.publish(playing=False)
    return run.snapshot


def ran(experiment, epochs):
    """The snapshot after so many epochs."""
    problem = prepare(experiment)
    return advance(Run(problem), epochs * problem.batching.steps_per_epoch)


def verdict(snapshot):
    return judgement(snapshot).verdicts[0]


def network(hidden, activation, initialization, learning_rate=None, dataset="moons", optimizer=GD):
    model = MLPModel(hidden, activation, initialization)
    return fit(dataset, optimizer, learning_rate, model=model)


DEEP = (8,) * 6
NETWORKS = [
    ("vanishing gradients", network(DEEP, "sigmoid", "xavier"), 1, "times smaller than the last's"),
    ("vanishing gradients", network(DEEP, "sigmoid", "xavier"), 200, "At the start"),
    ("vanishing gradients", network(DEEP, "sigmoid", "xavier", dataset="house-prices"), 30, "hardly moves"),
    ("starting", network(DEEP, "tanh", "xavier"), 1, ""),
    ("descending", network(DEEP, "tanh", "xavier"), 30, "Let it run"),
    ("descending", network(DEEP, "relu", "he"), 30, "Let it run"),
    ("units all alike", network((8, 8), "tanh", "zeros"), 1, "All 8 units of layer 1"),
    ("units all alike", network((8, 8), "relu", "zeros"), 30, "learn the same"),
    ("exploding gradients", network((8,) * 3, "relu", "large"), 1, "grows from layer to layer"),
    ("saturated units", network(DEEP, "tanh", "large", 1e-3), 6, "ends of their range"),
    ("dead units", network((8, 8), "relu", "he", 30.0), 30, "units of layer 2 are 0 for every row"),
]
FAR = (-1.6, 1.2)
HALVING = {"type": "exponential", "gamma": 0.5}
RIVER = (-3.5, 1.2)
# Critical rates of gradient descent: bowl 1, elongated bowl 0.1, booth 1/9, house prices 1, penguins' start about 8.
LABELLED = [
    # Nothing has happened yet.
    ("starting", terrain("bowl", GD, 0.1, FAR), 0),
    ("starting", terrain("bowl", GD, 0.1, FAR), 3),
    ("starting", fit("house-prices", GD, 0.05, size=32), 2),
    # Well below the critical rate, every epoch lower.
    ("descending", terrain("bowl", GD, 0.1, FAR), 8),
    ("descending", terrain("elongated-bowl", GD, 0.09, RIVER), 40),
    ("descending", terrain("elongated-bowl", "momentum", 0.01, RIVER), 30),
    ("descending", terrain("matyas", GD, 0.5, (-9, -4)), 60),
    ("descending", terrain("rosenbrock", GD, 0.001, (-1.2, 1)), 1000),
    ("descending", terrain("beale", "adam", 0.05, (1, 1.5)), 100),
    ("descending", terrain("bowl", "adam", 0.1, FAR), 8),
    ("descending", terrain("bowl", GD, 0.05, FAR, epochs=15), END),
    ("descending", formula("x+y", 0.1, (0, 0)), 50),
    ("descending", fit("house-prices", GD, 0.1), 8),
    ("descending", fit("spam-email", GD, 1.0), 100),
    ("descending", fit("spam-email", GD, 0.1, loss="hinge"), 50),
    ("descending", fit("penguins", GD, 0.1), 50),
    ("descending", fit("penguins", GD, 0.01, size=16, loss="mse"), 30),
    ("descending", fit("house-prices", GD, 0.001, size=32), 14),
    ("descending", fit("handwritten-digits", GD, 0.1), 12),
    # A long valley at a fifth of the critical rate: slow, but not for want of a larger rate.
    ("descending", fit("motorcycle-crash", GD, 1e-6, model=PolynomialModel(9)), 200),
    # A thousandth of the critical rate, or steps of a hundred-thousandth.
    ("crawling", terrain("bowl", GD, 1e-4, FAR), 50),
    ("crawling", terrain("elongated-bowl", GD, 2e-5, RIVER), 60),
    ("crawling", terrain("bowl", "adam", 1e-5, FAR), 50),
    ("crawling", terrain("bowl", "momentum", 1e-5, FAR), 200),
    ("crawling", fit("house-prices", GD, 1e-4), 50),
    ("crawling", fit("house-prices", GD, 1e-6, size=32), 20),
    ("crawling", fit("house-prices", GD, 1e-5, loss="mae"), 50),
    ("crawling", fit("spam-email", GD, 1e-6, loss="hinge"), 50),
    ("crawling", fit("penguins", "adam", 1e-6), 30),
    # Just below the critical rate of an elongated bowl.
    ("zig-zagging", terrain("elongated-bowl", GD, 0.09, RIVER), 10),
    ("zig-zagging", terrain("elongated-bowl", GD, 0.097, RIVER), 20),
    ("zig-zagging", terrain("booth", GD, 0.1, (-8, 5)), 20),
    ("zig-zagging", terrain("rosenbrock", GD, 0.002, (-1.2, 1)), 20),
    # At the critical rate, or above it where the walls get steeper.
    ("bouncing", terrain("bowl", GD, 0.999, FAR), 40),
    ("bouncing", terrain("elongated-bowl", GD, 0.1, RIVER), 60),
    ("bouncing", terrain("himmelblau", GD, 0.02, (-0.5, -1)), 100),
    ("bouncing", terrain("rastrigin", GD, 0.006, (-2.4, 1.7)), 100),
    ("bouncing", terrain("ackley", GD, 0.02, (0.5, 0.5)), 200),
    ("bouncing", fit("house-prices", GD, 2.0, loss="mae"), 60),
    ("bouncing", fit("house-prices", GD, 0.2, size=1), 20),
    # Above it.
    ("diverging", terrain("bowl", GD, 1.05, FAR), 12),
    ("diverging", terrain("bowl", GD, 1.05, FAR), END),
    ("diverging", terrain("elongated-bowl", GD, 0.101, RIVER), 60),
    ("diverging", terrain("elongated-bowl", "momentum", 0.2, RIVER), 40),
    ("diverging", terrain("elongated-bowl", "nesterov", 0.075, RIVER), 40),
    ("diverging", terrain("himmelblau", GD, 0.03, (-0.5, -1)), END),
    ("diverging", fit("house-prices", GD, 1.02), 60),
    ("diverging", fit("house-prices", GD, 0.6, size=1), END),
    ("diverging", fit("handwritten-digits", GD, 0.5, loss="mse"), 10),
    # Where the ground is flat, bends down, or bends up around something that is not the best.
    ("plateau", terrain("plateau", GD, 0.3, (-2, 1.5)), 50),
    ("plateau", terrain("plateau", GD, 0.3, (-3.5, 2.5)), 1000),
    ("plateau", terrain("plateau", "momentum", 0.3, (-2, 1.5)), 20),
    ("saddle", terrain("saddle", GD, 0.1, (-2, 0.0001)), 30),
    ("saddle", terrain("saddle", GD, 0.1, (-2, 0)), END),
    ("saddle", terrain("saddle", "adam", 0.1, (1, 0)), END),
    ("saddle", formula("x**2-y**2", 0.1, (1, 1e-6)), 30),
    ("local minimum", terrain("two-valleys", GD, 0.05, (1.4, 1.5)), END),
    ("local minimum", terrain("rastrigin", GD, 0.002, (-2.4, 1.7)), END),
    ("local minimum", terrain("rastrigin", GD, 0.002, (-2.4, 1.7)), 18),
    ("local minimum", terrain("styblinski-tang", GD, 0.01, (0.5, -0.5)), END),
    ("local minimum", terrain("hills", GD, 0.1, (0.9, 0.6)), END),
    ("local minimum", terrain("three-hump-camel", GD, 0.05, (-1.9, -1.5)), END),
    ("local minimum", terrain("ackley", "adam", 0.1, (-3.3, -3.4)), END),
    # At the best known minimum.
    ("converged", terrain("bowl", GD, 0.1, FAR), END),
    ("converged", terrain("bowl", GD, 0.5, FAR), 8),
    ("converged", terrain("plateau", "adam", 0.05, (-2, 1.5)), END),
    ("converged", terrain("saddle", GD, 0.1, (-2, 0.01)), END),
    ("converged", terrain("three-hump-camel", "momentum", 0.05, (-0.5, 0.5)), END),
    ("converged", terrain("himmelblau", GD, 0.01, (-0.5, -1)), END),
    ("converged", formula("0*x", 0.1, (0, 0)), END),
    ("converged", fit("house-prices", GD, 0.1), END),
    ("converged", fit("breast-cancer", "adam", 0.1), END),
    # Mini-batches, long after the descent, at a moderate rate.
    ("noise floor", fit("house-prices", GD, 0.05, size=1), 30),
    # … of which the first epochs of one row a step tell already.
    ("noise floor", fit("house-prices", GD, 0.05, size=1), 2),
    ("noise floor", fit("house-prices", GD, 0.05, size=32), 45),
    ("noise floor", fit("house-prices", GD, 0.3, size=32, start=(3, 3)), 40),
    ("noise floor", fit("penguins", "adam", 0.05, size=16), 100),
    ("noise floor", fit("spam-email", GD, 0.05, size=16, loss="hinge"), 70),
    # At the bottom of a loss with kinks.
    ("step floor", fit("house-prices", GD, 0.1, loss="mae"), 120),
    # Where the ground bends down on all sides, where it never ends, and where something holds the ball.
    ("on a hilltop", terrain("himmelblau", GD, 0.01, (-0.27084459, -0.92303856)), 10),
    ("running away", formula("x**2-y**2", 0.1, (1, 0.1)), 60),
    ("schedule run down", fit("house-prices", GD, 0.05, size=30, schedule=HALVING), 57),
    ("held by weight decay", fit("house-prices", "adamw", 0.05, hyperparameters={"weight_decay": 1.0}), 500),
    ("overfitting", fit("motorcycle-crash", "adam", 0.1, model=PolynomialModel(12), validation_fraction=0.3), 3000),
    ("overfitting", fit("motorcycle-crash", "adam", 0.02, model=MLPModel((32, 32)), validation_fraction=0.4), 2000),
    # Better to say nothing: momentum swings far below the critical rate; Adam shakes but settles; the first
    # epochs of noise.
    ("unsure", terrain("bowl", "momentum", 0.001, FAR, momentum=0.999), 60),
    ("unsure", terrain("bowl", "adam", 3.0, FAR), 12),
    ("unsure", fit("house-prices", GD, 0.01, size=1), 7),
]


def named(row):
    name, experiment, epochs = row
    problem, racer = experiment.problem, experiment.racers[0]
    what = getattr(problem, "terrain", None) or getattr(problem, "dataset", None) or problem.formula
    return f"{name}: {what} {racer.optimizer} {racer.learning_rate} {experiment.batching.mode} {epochs}"


@pytest.mark.parametrize(("name", "experiment", "epochs"), LABELLED, ids=map(named, LABELLED))
def test_a_run_gets_the_verdict_that_is_known_of_it(name, experiment, epochs):
    found = verdict(ran(experiment, epochs))
    assert found.name == name, found.evidence.text
    assert found.evidence.text.endswith(".")
    assert "{" not in found.evidence.text + found.advice.text


@pytest.mark.parametrize(
    ("experiment", "epochs", "name"),
    [
        (fit("house-prices", GD, 0.1, start=(1e11, -1e11)), 50, Name.DESCENDING),
        (fit("house-prices", GD, 0.1, start=(1e11, -1e11)), 170, Name.CONVERGED),
        (terrain("bowl", GD, 0.1, (1e5, 3.0)), 50, Name.DESCENDING),
        (terrain("bowl", GD, 0.1, (1e5, 3.0)), 65, Name.DESCENDING),
        (terrain("bowl", GD, 0.1, (1e5, 3.0)), 110, Name.CONVERGED),
    ],
)
def test_after_a_far_start_the_window_is_the_measure(experiment, epochs, name):
    snapshot = ran(experiment, epochs)
    said = verdict(snapshot)
    assert said.name == name
    if "best known" in said.evidence.text:
        problem = snapshot.problem
        assert snapshot.loss[0] == pytest.approx(problem.objective.loss(problem.minima[0]), abs=1e-5)


def test_the_table_has_every_name():
    assert {name for name, *_ in [*LABELLED, *NETWORKS]} == set(Name)


def test_quiet_verdicts_claim_nothing():
    assert verdict(ran(terrain("bowl", GD, 0.1, FAR), 3)).evidence.text == "Too early to tell."
    unsure = verdict(ran(terrain("bowl", "adam", 3.0, FAR), 12))
    assert (unsure.evidence.text, unsure.advice.text) == ("Nothing remarkable.", "")


def test_a_verdict_follows_a_change_of_the_learning_rate():
    run = Run(prepare(terrain("bowl", GD, 0.1, FAR)))
    assert verdict(advance(run, 10)).name == Name.DESCENDING
    run.set_learning_rate(0, 1.2)
    assert verdict(advance(run, 10)).name == Name.DIVERGING
    run.set_learning_rate(0, 1e-5)
    assert verdict(advance(run, 12)).name == Name.CRAWLING


def test_rises_falls_and_losses_are_those_of_the_history():
    snapshot = ran(terrain("himmelblau", GD, 0.02, (-0.5, -1)), 100)
    values = verdict(snapshot).evidence.values
    losses = [float(snapshot.problem.objective.loss(point)) for point in snapshot.path.values[-11:, 0]]
    rises = sum(after > before for before, after in itertools.pairwise(losses))
    assert (values["rises"], values["falls"], values["epochs"]) == (rises, 10 - rises, 10)
    assert values["before"] == pytest.approx(losses[0])
    assert values["loss"] == pytest.approx(losses[-1])
    assert values["initial"] == pytest.approx(float(snapshot.problem.objective.loss(snapshot.problem.start)))


def test_swings_and_noise_are_told_by_their_peaks_and_over_more_epochs():
    snapshot = ran(terrain("elongated-bowl", "momentum", 0.05, RIVER), 40)
    values = verdict(snapshot).evidence.values
    losses = snapshot.problem.objective.loss(snapshot.path.values[-31:, 0])
    assert (values["older"], values["newer"]) == (pytest.approx(losses[:10].max()), pytest.approx(losses[-10:].max()))
    snapshot = ran(fit("penguins", GD, 0.01, size=16, loss="mse"), 60)
    values = verdict(snapshot).evidence.values
    assert values["epochs"] == 30
    before = snapshot.path.values[snapshot.path.at == 30 * snapshot.problem.batching.steps_per_epoch][0, 0]
    assert values["before"] == pytest.approx(float(snapshot.problem.objective.loss(before)))


def test_crawling_counts_the_epochs_that_are_really_needed():
    """On the bowl the loss shrinks by (1 - 2 rate)**2 a step, to a hundredth of 4."""
    snapshot = ran(terrain("bowl", GD, 1e-4, FAR), 50)
    found = verdict(snapshot)
    needed = np.log(100.0) / (-2.0 * np.log(1.0 - 2e-4)) - 50
    assert found.evidence.values["needed"] == pytest.approx(needed, rel=0.05)
    assert found.advice.values["critical"] == pytest.approx(1.0)
    assert found.advice.values["percent"] == pytest.approx(0.01)


def test_zig_zagging_measures_the_turns_and_what_is_gained():
    snapshot = ran(terrain("elongated-bowl", GD, 0.09, RIVER), 10)
    values = verdict(snapshot).evidence.values
    steps = np.diff(snapshot.path.values[:, 0], axis=0)
    cosines = [a @ b / np.linalg.norm(a) / np.linalg.norm(b) for a, b in itertools.pairwise(steps)]
    assert values["angle"] == round(np.degrees(np.arccos(np.mean(cosines))))
    middles = (snapshot.path.values[1:, 0] + snapshot.path.values[:-1, 0]) / 2.0
    gained = np.linalg.norm(middles[-1] - middles[0]) / np.linalg.norm(steps, axis=1).sum()
    assert values["percent"] == round(100.0 * gained)


def test_the_noise_is_that_of_the_batches():
    snapshot = ran(fit("house-prices", GD, 0.05, size=32), 45)
    values = verdict(snapshot).evidence.values
    problem, here = snapshot.problem, snapshot.parameters[0]
    full = problem.objective.gradient(here)
    squares = []
    for step in range(snapshot.step, snapshot.step + 8):
        batch = problem.batching.batch(step)
        design = np.column_stack([problem.data.X[batch], np.ones(len(batch))])
        residuals = design @ here - problem.data.targets[batch, 0]
        squares.append(np.sum((2.0 * design.T @ residuals / len(batch) - full) ** 2))
    assert values["noise"] == pytest.approx(np.sqrt(np.mean(squares)))
    # The gradient of a quadratic is affine, so its mean along the path is the gradient at the path's mean.
    along = problem.objective.gradient(snapshot.path.values[-181:, 0])
    assert values["gradient"] == pytest.approx(np.linalg.norm(along.mean(axis=0)))
    assert values["gradient"] < values["noise"]


def test_saddle_and_local_minimum_give_the_numbers_of_the_surface():
    saddle = verdict(ran(terrain("saddle", GD, 0.1, (-2, 0)), END)).evidence.values
    assert saddle["curvature"] == pytest.approx(-2.0)
    assert saddle["gradient"] < 1e-5
    snapshot = ran(terrain("two-valleys", GD, 0.05, (1.4, 1.5)), END)
    values = verdict(snapshot).evidence.values
    shallow, deep = (snapshot.problem.objective.loss(snapshot.problem.minima[i]) for i in (1, 0))
    assert values["loss"] == pytest.approx(float(shallow), abs=1e-9)
    assert values["best"] == pytest.approx(float(deep))


def test_a_stopped_run_that_was_still_falling_is_told_to_go_on():
    found = verdict(ran(terrain("bowl", GD, 0.15, FAR, epochs=8), END))
    assert found.advice.text == "Give it more epochs: it was still on its way."
    assert found.evidence.text == "The loss fell in 8 of the last 8 epochs, from 4 to 0.0133."


def test_without_curvature_or_known_minima_nothing_is_said_that_needs_them():
    snapshot = ran(terrain("two-valleys", GD, 0.05, (1.4, 1.5)), END)
    problem = snapshot.problem
    found = judge(
        gather(
            objective=problem.objective,
            optimizer=problem.racers[0].optimizer,
            batching=problem.batching,
            start=problem.start,
            minima=np.empty((0, 2)),
            domain=problem.domain,
            step=snapshot.step,
            epoch_losses=snapshot.epoch_loss.values[:, 0],
            positions=snapshot.path.values[:, 0],
            learning_rate=0.05,
            outcome=snapshot.outcomes[0],
            curvature=None,
        )
    )
    assert found.name == Name.CONVERGED


POLYNOMIAL = {"model": PolynomialModel(12), "validation_fraction": 0.3}
NETWORK = {"model": MLPModel((32, 32)), "validation_fraction": 0.4}


@pytest.mark.parametrize(
    ("settings", "rate", "epochs", "l2"), [(POLYNOMIAL, 0.003, 5000, 0.1), (NETWORK, 0.02, 2000, 0.01)]
)
def test_a_weight_penalty_and_early_stopping_help_against_overfitting(settings, rate, epochs, l2):
    overfit = fit("motorcycle-crash", "adam", rate, **settings)
    problem = prepare(overfit)
    run = Run(problem)
    advance(run, epochs)
    found = verdict(run.snapshot)
    assert found.name == "overfitting"
    (best,) = (mark for mark in run.snapshot.marks if mark.kind == "lowest validation loss")
    losses = run.snapshot.validation_loss.values[:, 0]
    assert (best.step, best.loss) == (int(losses.argmin()), float(losses.min()))
    assert f"Since epoch {best.step} the loss on the rows held out rose by" in found.evidence.text
    assert f"an end after epoch {best.step} would" in found.advice.text
    assert found.advice.action == Action(Act.STEP, best.step)
    run.seek(best.step)
    run.publish(playing=False)
    assert verdict(run.snapshot).name != "overfitting"
    calmer = ran(replace(overfit, problem=replace(overfit.problem, l2=l2)), epochs)
    assert verdict(calmer).name != "overfitting"
    assert calmer.validation_loss.values[-1, 0] < losses[-1]


@pytest.mark.parametrize("seed", range(3))
def test_noise_is_no_overfitting(seed):
    few = replace(fit("motorcycle-crash", GD, 0.05, size=8, validation_fraction=0.8), seed=seed)
    whole = replace(fit("house-prices", GD, 0.05, size=16, validation_fraction=0.3), seed=seed)
    for experiment in (few, whole):
        run = Run(prepare(experiment))
        for _ in range(10):
            assert verdict(advance(run, 10 * run.problem.batching.steps_per_epoch)).name != "overfitting"


@pytest.mark.parametrize(("name", "experiment", "epochs", "says"), NETWORKS)
def test_what_keeps_a_network_s_layers_from_learning_is_named(name, experiment, epochs, says):
    said = verdict(ran(experiment, epochs))
    assert said.name == name, said.evidence.text
    assert says in f"{said.evidence.text} {said.advice.text}"


def test_what_is_known_of_convex_problems_is_not_said_of_a_network():
    """Neither how far its minimum is, nor that there is none lower."""
    said = verdict(ran(network((2,), "tanh", "xavier", 0.01, "house-prices"), 200))
    assert said.name != Name.CRAWLING
    still = verdict(ran(network((1,), "tanh", "xavier", 0.5, "house-prices", "momentum"), 300))
    assert (still.name, "many minima" in still.advice.text) == (Name.CONVERGED, True)


def action(experiment, epochs):
    return verdict(ran(experiment, epochs)).advice.action


def test_a_lower_rate_to_try_is_half_the_critical_one_or_a_third_of_the_one_in_use():
    assert action(terrain("bowl", GD, 0.99, FAR), 20) == Action(Act.RATE, 0.5)
    assert action(terrain("bowl", GD, 1.05, FAR), END) == Action(Act.RATE, 0.5)
    assert action(terrain("elongated-bowl", GD, 0.09, RIVER), 10) == Action(Act.RATE, 0.05)
    assert action(fit("house-prices", GD, 0.6, size=1), 1) == Action(Act.RATE, 0.2)
    # Of these there is no critical rate that would hold where the ball came from.
    assert action(fit("moons", "adam", 0.3, size=1), 4).value == pytest.approx(0.1)


@pytest.mark.parametrize("optimizer", ["adam", "nadam", "adagrad"])
def test_who_is_far_above_is_told_the_usual_rate(optimizer):
    advice = verdict(ran(network((8,), "tanh", "xavier", 1e9, "moons", optimizer), 20)).advice
    usual = OPTIMIZERS[optimizer].usual_learning_rate
    assert advice.action == Action(Act.RATE, usual)
    assert advice.values == {"rate": 1e9, "usual": usual}


def test_what_is_to_be_set_leaves_its_part_to_the_schedule():
    waning = fit("house-prices", GD, 1.9, epochs=100, schedule={"type": "cosine"})
    found = verdict(ran(waning, 20))
    tried, in_use = found.advice.action.value, found.advice.values["rate"]
    assert tried * in_use / 1.9 == pytest.approx(0.5, rel=0.01)


def test_a_higher_rate_to_try_is_ten_times_the_one_in_use_or_half_the_critical_one():
    assert action(terrain("bowl", GD, 1e-4, FAR), 50) == Action(Act.RATE, 1e-3)
    assert action(terrain("bowl", "adam", 1e-5, FAR), 50) == Action(Act.RATE, 1e-4)
    found = verdict(ran(fit("spam-email", GD, 1.0), 100)).advice
    assert found.action.value == pytest.approx(found.values["critical"] / 2.0, rel=0.01)


def test_who_is_on_its_way_is_let_run_and_what_takes_a_thought_is_no_action():
    assert action(terrain("bowl", GD, 0.1, FAR), 8) == Action(Act.RUN)
    assert action(terrain("bowl", GD, 0.1, FAR), 0) is None
    assert action(terrain("bowl", GD, 0.1, FAR), 1000) is None
    assert action(network((8, 8), "relu", "he", 30.0), 30) is None
