"""Traces: the documented arrays, from which a naive replay in plain loops gets the same numbers."""

import csv
import json
import math

import numpy as np
import pytest
from msgspec.structs import replace

from gdsim.core.losses import fitting_losses
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.outcome import Status
from gdsim.experiment.changes import problem_at
from gdsim.experiment.models import PolynomialModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    Change,
    Experiment,
    ExperimentError,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
    decode,
)
from gdsim.experiment.trace import blocks, trace

DATASETS = {"regression": "house-prices", "two-class": "spam-email", "multi-class": "penguins"}


def experiment_of(dataset="motorcycle-crash", mode="mini-batch", size=50, racers=("gradient-descent",), **settings):
    top = {key: settings.pop(key) for key in ("seed", "epochs") if key in settings}
    return Experiment(
        1,
        FitProblem(dataset, **settings),
        batching=BatchingSettings(mode, size if mode == "mini-batch" else None),
        racers=tuple(racer if isinstance(racer, RacerSettings) else RacerSettings(racer, 0.05) for racer in racers),
        **top,
    )


def saved(experiment, tmp_path, steps=None):
    trace(prepare(experiment), steps).write_npz(tmp_path / "run.npz")
    return np.load(tmp_path / "run.npz")


def test_the_arrays_are_those_of_the_format(tmp_path):
    kept = saved(experiment_of(racers=("adam", "momentum"), validation_fraction=0.1), tmp_path, 7)
    rows = 133 - 13
    shapes = {
        "parameters": (2, 8, 2),
        "loss": (2, 8),
        "gradient": (2, 7, 2),
        "learning_rate": (2, 7),
        "batch_indices": (rows + rows + 50,),
        "batch_offsets": (8,),
        "X": (rows, 1),
        "y": (rows,),
        "experiment": (),
    }
    assert {name: kept[name].shape for name in kept.files} == shapes
    filled = decode(str(kept["experiment"]).encode())
    assert filled.problem.target == "acceleration_g"
    assert filled.start == tuple(kept["parameters"][0, 0])
    assert filled.racers[0].hyperparameters["beta1"] == 0.9
    again = trace(prepare(filled), 7)
    np.testing.assert_array_equal(again.parameters, kept["parameters"])


@pytest.mark.parametrize(
    ("mode", "size", "sizes"), [("batch", 0, [133]), ("stochastic", 0, [1] * 133), ("mini-batch", 50, [50, 50, 33])]
)
def test_every_epoch_uses_every_row_once_in_an_order_of_its_own(mode, size, sizes, tmp_path):
    kept = saved(experiment_of(mode=mode, size=size, epochs=3, seed=5), tmp_path)
    assert np.diff(kept["batch_offsets"]).tolist() == sizes * 3
    epochs = kept["batch_indices"].reshape(3, 133)
    for epoch in epochs:
        assert sorted(epoch) == list(range(133))
    if mode != "batch":
        assert not np.array_equal(epochs[0], epochs[1])
        assert not np.array_equal(
            epochs[0], saved(experiment_of(mode=mode, size=size, epochs=3, seed=6), tmp_path)["batch_indices"][:133]
        )


def score_gradient(loss, regression, classes, scores, answer):
    """The loss of one sample and its derivative by each score, straight from the table in the format."""
    (score, *_), count = scores, len(scores)
    sign = 2 * answer - 1
    if loss == "cce":
        top = max(scores)
        powers = [math.exp(s - top) for s in scores]
        shares = [power / math.fsum(powers) for power in powers]
        return -math.log(shares[answer]), [shares[k] - (k == answer) for k in range(count)]
    if loss == "bce":
        p = 1.0 / (1.0 + math.exp(-score))
        return -math.log(p if answer else 1.0 - p), [p - answer]
    if loss == "huber":
        r = score - answer
        return (0.5 * r * r, [r]) if abs(r) <= 1 else (abs(r) - 0.5, [math.copysign(1.0, r)])
    if loss == "mae":
        r = score - (answer if regression else sign)
        return abs(r), [float((r > 0) - (r < 0))]
    if loss == "mse" and count == 1:
        r = score - (answer if regression else sign)
        return r * r, [2.0 * r]
    if loss == "mse":
        errors = [s - (k == answer) for k, s in enumerate(scores)]
        return math.fsum(e * e for e in errors), [2.0 * e for e in errors]
    if count == 1:
        return max(0.0, 1.0 - sign * score), [-sign if 1.0 - sign * score > 0 else 0.0]
    margins = [1.0 + s - scores[answer] if k != answer else 0.0 for k, s in enumerate(scores)]
    slopes = [float(margin > 0) for margin in margins]
    slopes[answer] = -sum(slopes)
    return math.fsum(max(0.0, margin) for margin in margins), slopes


def naive(loss, l2, l1, X, y, parameters):
    """The mean loss of the rows plus the penalties, and its gradient, one sample and one number at a time."""
    features = X.shape[1]
    outputs = len(parameters) // (features + 1)
    total, gradient = 0.0, [0.0] * len(parameters)
    for row, answer in zip(X.tolist(), y.tolist(), strict=True):
        biases = parameters[features * outputs :]
        scores = [
            bias + math.fsum(row[f] * parameters[f * outputs + k] for f in range(features))
            for k, bias in enumerate(biases)
        ]
        value, slopes = score_gradient(loss, y.dtype == float, outputs, scores, answer)
        total += value
        for k in range(outputs):
            for f in range(features):
                gradient[f * outputs + k] += slopes[k] * row[f]
            gradient[features * outputs + k] += slopes[k]
    weights = features * outputs
    penalty = l2 * math.fsum(w * w for w in parameters[:weights]) + l1 * math.fsum(map(abs, parameters[:weights]))
    slope = [g / len(X) for g in gradient]
    for i in range(weights):
        slope[i] += 2 * l2 * parameters[i] + l1 * ((parameters[i] > 0) - (parameters[i] < 0))
    return total / len(X) + penalty, slope


def naively_clipped(racer, gradient):
    """What the optimizer is given of a gradient."""
    if "clip_norm" in racer:
        length = math.sqrt(math.fsum(g * g for g in gradient))
        return [g * min(1.0, racer["clip_norm"] / (length + 1e-6)) for g in gradient]
    limit = racer.get("clip_value", math.inf)
    return [min(max(g, -limit), limit) for g in gradient]


def naive_change(name, settings, rate, g, p, t, memory):
    """One parameter's change by the textbook's formula; `memory` is a dict that starts empty."""
    get = memory.get
    if name == "gradient-descent":
        return -rate * g
    if name in ("momentum", "nesterov"):
        memory["v"] = settings["momentum"] * get("v", 0.0) + g
        return -rate * (memory["v"] if name == "momentum" else g + settings["momentum"] * memory["v"])
    if name == "qhm":
        memory["v"] = settings["beta"] * get("v", 0.0) + (1 - settings["beta"]) * g
        return -rate * ((1 - settings["nu"]) * g + settings["nu"] * memory["v"])
    eps = settings["eps"]
    if name == "adagrad":
        memory["s"] = get("s", 0.0) + g * g
        return -rate * g / (math.sqrt(memory["s"]) + eps)
    if name == "rmsprop":
        memory["s"] = settings["alpha"] * get("s", 0.0) + (1 - settings["alpha"]) * g * g
        return -rate * g / (math.sqrt(memory["s"]) + eps)
    if name == "adadelta":
        rho = settings["rho"]
        memory["s"] = rho * get("s", 0.0) + (1 - rho) * g * g
        delta = math.sqrt(get("d", 0.0) + eps) / math.sqrt(memory["s"] + eps) * g
        memory["d"] = rho * get("d", 0.0) + (1 - rho) * delta * delta
        return -rate * delta
    beta1, beta2 = settings["beta1"], settings["beta2"]
    memory["m"] = beta1 * get("m", 0.0) + (1 - beta1) * g
    memory["s"] = beta2 * get("s", 0.0) + (1 - beta2) * g * g
    m, s = memory["m"] / (1 - beta1**t), memory["s"] / (1 - beta2**t)
    if name == "nadam":
        now, following = (beta1 * (1 - 0.5 * 0.96 ** (k * settings["momentum_decay"])) for k in (t, t + 1))
        memory["product"] = get("product", 1.0) * now
        m = following * memory["m"] / (1 - memory["product"] * following) + (1 - now) * g / (1 - memory["product"])
    if name == "qhadam":
        m = (1 - settings["nu1"]) * g + settings["nu1"] * m
        s = (1 - settings["nu2"]) * g * g + settings["nu2"] * s
    decay = rate * settings.get("weight_decay", 0.0) * p
    return -rate * m / (math.sqrt(s) + eps) - decay


def replay(kept):
    experiment = json.loads(str(kept["experiment"]))
    loss, l2, l1 = experiment["problem"]["loss"], experiment["problem"]["l2"], experiment["problem"].get("l1", 0.0)
    X, y = kept["X"], kept["y"]
    offsets = kept["batch_offsets"]
    for number, racer in enumerate(experiment["racers"]):
        parameters = kept["parameters"][number, 0].tolist()
        memories = [{} for _ in parameters]
        for step in range(len(offsets) - 1):
            rows = kept["batch_indices"][offsets[step] : offsets[step + 1]]
            _, gradient = naive(loss, l2, l1, X[rows], y[rows], parameters)
            rate = float(kept["learning_rate"][number, step])
            for i, (g, p) in enumerate(zip(naively_clipped(racer, gradient), parameters, strict=True)):
                parameters[i] += naive_change(
                    racer["optimizer"], racer["hyperparameters"], rate, g, p, step + 1, memories[i]
                )
            np.testing.assert_allclose(kept["gradient"][number, step], gradient, rtol=1e-9, atol=1e-9)
            np.testing.assert_allclose(kept["parameters"][number, step + 1], parameters, rtol=1e-9, atol=1e-9)
        value, _ = naive(loss, l2, l1, X, y, parameters)
        assert kept["loss"][number, -1] == pytest.approx(value, rel=1e-9)


CASES = [(dataset, loss) for task, dataset in DATASETS.items() for loss in fitting_losses(task)]


@pytest.mark.parametrize(("dataset", "loss"), CASES)
def test_a_naive_replay_of_every_loss_gets_the_same_path(dataset, loss, tmp_path):
    replay(saved(experiment_of(dataset, size=16, loss=loss, l2=0.02, racers=("momentum", "adam")), tmp_path, 60))


@pytest.mark.parametrize("dataset", ["house-prices", "penguins"])
def test_a_naive_replay_with_clipped_gradients_and_absolute_weights_gets_the_same_path(dataset, tmp_path):
    experiment = experiment_of(dataset, size=16, l1=0.03, racers=("momentum", "adam", "gradient-descent"))
    clips = {"clip_norm": 0.2}, {"clip_value": 0.1}, {"clip_norm": 1e9}
    racers = (replace(racer, **clip) for racer, clip in zip(experiment.racers, clips, strict=True))
    replay(saved(replace(experiment, racers=tuple(racers)), tmp_path, 60))


@pytest.mark.parametrize("optimizer", [name for name, kind in OPTIMIZERS.items() if not kind.surveyed])
def test_a_naive_replay_of_every_optimizer_gets_the_same_path(optimizer, tmp_path):
    racers = [
        RacerSettings(optimizer, 0.02, schedule={"type": "exponential", "warmup": 2}),
        RacerSettings(optimizer, 0.1),
    ]
    replay(saved(experiment_of("spam-email", size=8, racers=racers, epochs=6), tmp_path, 500))


def test_warm_up_and_schedule_are_in_the_learning_rates(tmp_path):
    racers = [RacerSettings("gradient-descent", 0.1, schedule={"type": "step", "period": 2, "gamma": 0.5, "warmup": 1})]
    kept = saved(experiment_of(racers=racers, epochs=6), tmp_path)
    expected = np.repeat([0.05, 0.1, 0.1, 0.05, 0.05, 0.025], 3)
    np.testing.assert_allclose(kept["learning_rate"][0], expected, rtol=1e-12)


def test_a_diverged_racer_stands_still_while_the_other_goes_on(tmp_path):
    racers = [RacerSettings("gradient-descent", 1e300), RacerSettings("gradient-descent", 0.1)]
    kept = saved(experiment_of(racers=racers, epochs=10), tmp_path)
    assert (kept["parameters"][0] == kept["parameters"][0, 0]).all()
    assert (kept["learning_rate"][0] == 0.0).all()
    assert (kept["learning_rate"][1] == 0.1).all()
    assert all(np.isfinite(kept[name]).all() for name in ("parameters", "loss", "gradient"))


def test_a_run_that_diverges_at_once_has_no_steps(tmp_path):
    kept = saved(experiment_of(racers=[RacerSettings("gradient-descent", 1e300)]), tmp_path)
    assert kept["parameters"].shape == (1, 1, 2)
    assert kept["gradient"].shape == (1, 0, 2)
    assert kept["batch_offsets"].tolist() == [0]


@pytest.mark.parametrize("problem", [TerrainProblem("booth"), FormulaProblem("(x + 2*y - 7)**2 + (2*x + y - 5)**2")])
def test_a_surface_is_traced_without_samples(problem, tmp_path):
    kept = saved(Experiment(1, problem, epochs=20, start=(2.0, -1.0)), tmp_path)
    x, y = kept["parameters"][0].T
    np.testing.assert_allclose(kept["loss"][0], (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2, rtol=1e-12)
    slope = np.stack([10 * x + 8 * y - 34, 8 * x + 10 * y - 38], axis=1)
    np.testing.assert_allclose(kept["gradient"][0], slope[:-1], rtol=1e-9, atol=1e-9)
    assert kept["X"].shape == (0, 2)
    assert kept["batch_offsets"].tolist() == [0] * 21


def test_the_spreadsheet_has_a_row_a_step(tmp_path):
    kept = trace(prepare(experiment_of(racers=("adam", "momentum"), epochs=2)))
    kept.write_csv(tmp_path / "run.csv")
    with open(tmp_path / "run.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == [
        "racer",
        "step",
        "epoch",
        "loss",
        "batch loss",
        "learning rate",
        "gradient norm",
        "weight",
        "bias",
    ]
    assert [(row["racer"], row["step"], row["epoch"]) for row in rows] == [
        (racer, str(step), epoch) for racer in "12" for step, epoch in enumerate("111222", 1)
    ]
    assert float(rows[7]["loss"]) == kept.loss[1, 2]
    assert float(rows[7]["weight"]) == kept.parameters[1, 2, 0]
    assert float(rows[7]["gradient norm"]) == pytest.approx(np.linalg.norm(kept.gradient[1, 1]))
    rows = kept.batch_indices[50:100]
    residuals = kept.X[rows, 0] * kept.parameters[1, 1, 0] + kept.parameters[1, 1, 1] - kept.y[rows]
    assert kept.batch_loss[1, 1] == pytest.approx(np.mean(residuals**2), rel=1e-12)


def test_the_spreadsheet_stops_at_eight_parameters(tmp_path):
    trace(prepare(experiment_of(model=PolynomialModel(9))), 2).write_csv(tmp_path / "run.csv")
    lines = (tmp_path / "run.csv").read_text(encoding="utf-8").splitlines()
    assert [line.count(",") for line in lines] == [14, 14, 14]


def test_a_run_does_not_depend_on_how_it_is_cut(tmp_path):
    problem = prepare(experiment_of(racers=("adam", RacerSettings("gradient-descent", 3.0)), epochs=40))
    *_, (_, whole) = blocks(problem)
    descent = problem.descent()
    state = descent.start(problem.start)
    while not state.over:
        _, state = descent.advance(state, 1)
    np.testing.assert_array_equal(state.parameters, whole.parameters)
    assert state.outcomes == whole.outcomes
    assert whole.outcomes[1].status is Status.DIVERGED


def test_the_changes_planned_are_made():
    changes = (
        Change(3, learning_rates=(0.2, 0.3)),
        Change(8, racers=(RacerSettings("adam", 0.01), RacerSettings("qhm", schedule={"type": "step", "period": 1}))),
        Change(12, learning_rates=(0.5, 0.6)),
    )
    problem = prepare(replace(experiment_of(racers=("gradient-descent", "qhm"), epochs=5), changes=changes))
    kept = trace(problem)
    rates = kept.learning_rate
    assert rates[0].tolist() == [0.05] * 3 + [0.2] * 5 + [0.01] * 4 + [0.5] * 3
    assert rates[1, 7:9].tolist() == [0.3, pytest.approx(0.5 * 0.1**2)]
    expected = kept.parameters[0, 8] - 0.01 * kept.gradient[0, 8] / (np.abs(kept.gradient[0, 8]) + 1e-8)
    np.testing.assert_allclose(kept.parameters[0, 9], expected, rtol=1e-12)
    assert [r.optimizer.name for r in problem_at(problem, 8).racers] == ["gradient-descent", "qhm"]
    assert [r.optimizer.name for r in problem_at(problem, 9).racers] == ["adam", "qhm"]
    assert [r.learning_rate for r in problem_at(problem, 8).racers] == [0.2, 0.3]
    assert [r.learning_rate for r in problem_at(problem, 0).racers] == [0.05, 0.05]


def test_a_change_that_comes_too_late_is_refused():
    late = replace(experiment_of(epochs=3), changes=(Change(10, (0.2,)),))
    assert prepare(replace(late, changes=(Change(9, (0.2,)),)))
    with pytest.raises(
        ExperimentError, match=r"changes\[0\]\.step is 10, but the run ends after 9 steps; it takes 0 to 9"
    ):
        prepare(late)


def test_a_trace_into_nowhere_is_refused_and_leaves_nothing(tmp_path):
    kept = trace(prepare(experiment_of()), 2)
    with pytest.raises(ExperimentError, match="cannot write"):
        kept.write_npz(tmp_path / "no" / "run.npz")
    assert list(tmp_path.iterdir()) == []
