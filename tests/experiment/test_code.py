"""Copy as code: the scripts are run, and their losses are the run's."""

import json
import runpy
import subprocess
import sys
from contextlib import suppress

import numpy as np
import pytest

from gdsim.core.formula import FUNCTIONS, Formula
from gdsim.core.losses import fitting_losses
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.code import formula as formulas
from gdsim.experiment.code import script
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.experiment.trace import blocks, trace

# What is promised, relative to the loss.
TOLERANCE = 1e-9
# One data set for each task.
TASKS = {"regression": "house-prices", "two-class": "spam-email", "multi-class": "penguins"}
MODES = {
    "stochastic": {"mode": "stochastic"},
    "in order": {"mode": "mini-batch", "size": 50, "shuffle": False},
    "mini": {"mode": "mini-batch", "size": 50},
}
MINI = MODES["mini"]


@pytest.fixture(params=["numpy", "torch"])
def library(request):
    if request.param == "torch":
        torch = pytest.importorskip("torch")
        # Starting threads costs more than these small products.
        torch.set_num_threads(1)
    return request.param


def fit(dataset, **settings):
    return {"type": "fit", "dataset": dataset, **settings}


def prepared(problem, folder=None, **settings):
    usual = {"gdsim": 1, "problem": problem, "epochs": 3, "seed": 5}
    return prepare(decode(json.dumps(usual | settings).encode()), folder)


def printed(text):
    """The table that a script prints: its names, and the losses, (epochs + 1, racers)."""
    lines = text.splitlines()
    header = next(i for i, line in enumerate(lines) if line.startswith("epoch\t"))
    rows = [line.split("\t") for line in lines[header + 1 :]]
    rows = [row for row in rows if len(row) == len(lines[header].split("\t")) and row[0].isdigit()]
    return lines[header].split("\t")[1:], np.array(rows, dtype=float)[:, 1:]


def losses_by_epoch(problem):
    """The run's own losses, (epochs + 1, racers)."""
    return trace(problem).loss[:, :: problem.batching.steps_per_epoch].T


def assert_reproduces(problem, library, tmp_path, capsys, folder=None):
    text = script(problem, library, folder)
    path = tmp_path / "script.py"
    path.write_text(text, encoding="utf-8")
    runpy.run_path(str(path))
    names, losses = printed(capsys.readouterr().out)
    expected = losses_by_epoch(problem)
    assert len(names) == len(problem.racers)
    assert np.isfinite(expected).all()
    assert max(map(len, text.splitlines())) <= 100
    assert text == "\n".join(map(str.rstrip, text.split("\n")))
    np.testing.assert_allclose(losses[: len(expected)], expected, rtol=TOLERANCE, atol=TOLERANCE)
    return text


@pytest.mark.parametrize(("task", "loss"), [(task, loss) for task in TASKS for loss in fitting_losses(task)])
def test_every_loss(task, loss, library, tmp_path, capsys):
    racers = [{"optimizer": name, "learning_rate": 0.02} for name in ("gradient-descent", "adam")]
    problem = prepared(fit(TASKS[task], loss=loss, l2=0.01), racers=racers, batching=MINI)
    assert_reproduces(problem, library, tmp_path, capsys)


@pytest.mark.parametrize("l2", [0.0, 0.02])
def test_absolute_weights(l2, library, tmp_path, capsys):
    for model in ({"type": "linear"}, {"type": "mlp", "hidden": [3]}):
        problem = prepared(fit("penguins", l2=l2, l1=0.05, model=model), batching=MINI)
        assert_reproduces(problem, library, tmp_path, capsys)


@pytest.mark.parametrize("dataset", DATASETS)
def test_every_data_set(dataset, library, tmp_path, capsys):
    text = assert_reproduces(prepared(fit(dataset)), library, tmp_path, capsys)
    assert ("csv" in text) == (DATASETS[dataset].generator is None)


@pytest.mark.parametrize("terrain", TERRAINS)
def test_every_terrain(terrain, library, tmp_path, capsys):
    problem = {"type": "terrain", "terrain": terrain}
    racers = [{"optimizer": "nesterov", "learning_rate": 0.0001}, {"optimizer": "adam", "learning_rate": 0.01}]
    assert_reproduces(prepared(problem, racers=racers, epochs=40), library, tmp_path, capsys)


SCRIPTED = [name for name, kind in OPTIMIZERS.items() if not kind.surveyed]


@pytest.mark.parametrize("name", [name for name in OPTIMIZERS if name not in SCRIPTED])
def test_what_looks_at_the_loss_around_has_no_short_script(name, library):
    problem = prepared(fit("moons"), racers=[{"optimizer": "adam"}, {"optimizer": name}])
    with pytest.raises(ExperimentError, match=f"{OPTIMIZERS[name].title} looks at the loss around"):
        script(problem, library)


@pytest.mark.parametrize("name", SCRIPTED)
def test_every_optimizer(name, library, tmp_path, capsys):
    usual = {"optimizer": name, "learning_rate": 0.02}
    switch = {"bias_correction": False}
    has_switch = "bias_correction" in OPTIMIZERS[name].hyperparameters()
    other = {**usual, "hyperparameters": switch} if has_switch else usual
    problem = prepared(fit("moons"), racers=[usual, other], batching=MINI, epochs=8)
    text = assert_reproduces(problem, library, tmp_path, capsys)
    assert text.count("class ") == (library == "numpy" or name in ("qhm", "qhadam")) + has_switch


def test_every_hyper_parameter_counts(library, tmp_path, capsys):
    racers = [
        {"optimizer": "momentum", "learning_rate": 0.1, "hyperparameters": {"momentum": 0.5}},
        {"optimizer": "nesterov", "learning_rate": 0.1, "hyperparameters": {"momentum": 0}},
        {"optimizer": "adadelta", "learning_rate": 0.5, "hyperparameters": {"rho": 0.8, "eps": 0.01}},
        {"optimizer": "adamw", "learning_rate": 0.1, "hyperparameters": {"weight_decay": 0.3, "beta1": 0.5}},
        {"optimizer": "nadam", "learning_rate": 0.1, "hyperparameters": {"momentum_decay": 0.1}},
        {"optimizer": "qhadam", "learning_rate": 0.1, "hyperparameters": {"nu1": 0.2, "nu2": 0.9}},
        {"optimizer": "rmsprop", "learning_rate": 0.1, "hyperparameters": {"alpha": 0.5, "eps": 0.1}},
        {"optimizer": "adagrad", "learning_rate": 0.1, "hyperparameters": {"eps": 0.1}},
    ]
    assert_reproduces(prepared(fit("moons"), racers=racers, batching=MINI), library, tmp_path, capsys)


SCHEDULES = [
    {"type": "step", "period": 2, "gamma": 0.5},
    {"type": "exponential", "gamma": 0.9, "warmup": 2},
    {"type": "cosine"},
    {"type": "cosine", "floor": 0.1, "warmup": 3},
    {"type": "inverse-time", "decay": 0.3},
    {"type": "constant", "warmup": 4},
    {"type": "cosine", "warmup": 20},
    {"type": "constant"},
]


def test_every_schedule(library, tmp_path, capsys):
    racers = [{"optimizer": "momentum", "learning_rate": 0.05, "schedule": schedule} for schedule in SCHEDULES]
    assert_reproduces(prepared(fit("moons"), racers=racers, batching=MINI, epochs=9), library, tmp_path, capsys)


def test_clipping(library, tmp_path, capsys):
    usual = {"optimizer": "momentum", "learning_rate": 0.05}
    racers = [usual, {**usual, "clip_norm": 0.1}, {**usual, "clip_value": 0.05}, {**usual, "clip_norm": 3}]
    text = assert_reproduces(prepared(fit("moons"), racers=racers, batching=MINI), library, tmp_path, capsys)
    assert "clip_norm_2" in text
    changes = [{"step": 7, "racers": [racers[2], racers[0]]}]
    problem = prepared(fit("moons"), racers=racers[:2], batching=MINI, changes=changes)
    assert_reproduces(problem, library, tmp_path, capsys)


@pytest.mark.parametrize("schedule", SCHEDULES[1:3])
def test_changed_learning_rates(schedule, library, tmp_path, capsys):
    racers = [{"optimizer": name, "learning_rate": 0.05, "schedule": schedule} for name in ("adam", "qhm")]
    changes = [{"step": step, "learning_rates": [0.1 / step, 0.2 / step]} for step in (1, 5, 14)]
    problem = prepared(fit("moons"), racers=racers, batching=MINI, epochs=6, changes=changes)
    assert_reproduces(problem, library, tmp_path, capsys)
    assert_reproduces(
        prepared(
            {"type": "terrain", "terrain": "bowl"},
            epochs=9,
            changes=[{"step": 0, "learning_rates": [0.3]}, {"step": 4, "learning_rates": [0.01]}],
        ),
        library,
        tmp_path,
        capsys,
    )


@pytest.mark.parametrize("name", SCRIPTED)
def test_changed_optimizers(name, library, tmp_path, capsys):
    others = [other for other in SCRIPTED if other != name]
    stays, schedules = {"optimizer": "adam", "learning_rate": 0.03}, iter(SCHEDULES[:4])
    changes = [
        {"step": 3, "learning_rates": [0.02, 0.04]},
        {"step": 6, "racers": [{"optimizer": others[0], "learning_rate": 0.02, "schedule": next(schedules)}, stays]},
        {"step": 7, "racers": [{"optimizer": name, "learning_rate": 0.03, "schedule": next(schedules)}, stays]},
        {"step": 9, "learning_rates": [0.01, 0.02]},
        {"step": 14, "racers": [{"optimizer": others[-1], "learning_rate": 0.02}, {**stays, "schedule": SCHEDULES[2]}]},
        {"step": 20, "racers": [{"optimizer": others[-1], "learning_rate": 0.02, "schedule": SCHEDULES[2]}, stays]},
    ]
    racers = [{"optimizer": name, "learning_rate": 0.02}, stays]
    problem = prepared(fit("moons"), racers=racers, batching=MINI, epochs=8, changes=changes)
    text = assert_reproduces(problem, library, tmp_path, capsys)
    assert f"1 {OPTIMIZERS[name].title}, then {OPTIMIZERS[others[0]].title}, then" in text
    assert '"2 Adam": train(' in text


def test_changed_optimizers_on_a_surface(library, tmp_path, capsys):
    changes = [{"step": 0, "racers": [{"optimizer": "qhm", "learning_rate": 0.1}]}]
    changes.append({"step": 5, "racers": [{"optimizer": "momentum", "hyperparameters": {"momentum": 0.5}}]})
    changes.append({"step": 9, "racers": [{"optimizer": "momentum", "hyperparameters": {"momentum": 0.8}}]})
    problem = prepared({"type": "terrain", "terrain": "bowl"}, epochs=12, changes=changes)
    text = assert_reproduces(problem, library, tmp_path, capsys)
    assert "schedule" not in text


WHOLE_NUMBERS = [
    {"type": "formula", "formula": "x^-2 + y^2"},
    {"type": "formula", "formula": "max(2, 3)^-1*x^2 + y^2"},
    {"type": "formula", "formula": "sqrt(10^30)*1e-15*x^2 + max(y, 10^20)*1e-20"},
]


@pytest.mark.parametrize("problem", WHOLE_NUMBERS, ids=lambda problem: problem["formula"])
def test_whole_numbers_of_a_surface(problem, library, tmp_path, capsys):
    betas = {"beta1": 0, "beta2": 0}
    racers = [{"optimizer": "adam", "learning_rate": 1, "hyperparameters": betas}, {"optimizer": "momentum"}]
    assert_reproduces(prepared(problem, start=[2, -1], racers=racers), library, tmp_path, capsys)


@pytest.mark.parametrize("model", [{"type": "linear", "bias": False}, {"type": "polynomial", "degree": 20}], ids=str)
def test_whole_numbers_of_own_data(model, library, tmp_path, capsys):
    (tmp_path / "own.csv").write_text("a,b\n" + "".join(f"{9 + k},{k * k % 7}\n" for k in range(9)))
    racers = [{"optimizer": "adam", "learning_rate": 1, "hyperparameters": {"beta1": 0, "eps": 1}}]
    settings = {"features": ["a"], "target": "b", "standardize": False, "l2": 1}
    start = [1] if model["type"] == "linear" else [0] * 20 + [1]
    problem = prepared(fit({"csv": "own.csv"}, model=model, **settings), tmp_path, start=start, racers=racers)
    assert_reproduces(problem, library, tmp_path, capsys)


@pytest.mark.parametrize("batching", [{"mode": "batch"}, MINI], ids=["batch", "mini"])
@pytest.mark.parametrize("others", [[], [{"optimizer": "adam"}]], ids=["alone", "in a race"])
def test_a_diverging_run_stops_as_the_run_does(batching, others, library, tmp_path, capsys):
    racers = [{"optimizer": "gradient-descent", "learning_rate": 3.0}, *others]
    problem = prepared(fit("house-prices"), racers=racers, epochs=80, batching=batching)
    path = tmp_path / "script.py"
    path.write_text(script(problem, library), encoding="utf-8")
    runpy.run_path(str(path))
    output, complaints = capsys.readouterr()
    assert complaints == ""
    assert "nan" not in output
    assert "inf" not in output
    losses = losses_by_epoch(problem)[:, 0]
    *_, (_, state) = blocks(problem)
    epochs = -(-state.outcomes[0].step // problem.batching.steps_per_epoch)
    sentences = [line for line in output.splitlines() if "diverged in epoch" in line]
    assert sentences == [f"1 Gradient descent diverged in epoch {epochs}; the point before it is kept."]
    rows = [line.split("\t") for line in output.splitlines() if line[0].isdigit() and "\t" in line]
    assert len(rows) == (81 if others else epochs)
    np.testing.assert_allclose([float(row[1]) for row in rows[:epochs]], losses[:epochs], rtol=1e-9)
    assert all(row[1] == "diverged" for row in rows[epochs:])


KEPT = "the point before it is kept."
# Another optimizer, and the one that it was, which remembers what it did before the step it could not take.
SWAPS = {
    "another": {"optimizer": "adam", "learning_rate": 0.05},
    "the same": {"optimizer": "momentum", "learning_rate": 0.02},
}


def swapped_after_divergence(swap, batching):
    """Four racers, of which three diverge: before one swap, before two of them, and behind the last one for good."""
    adam = {"optimizer": "adam", "learning_rate": 0.05}
    wild = [{"optimizer": "momentum", "learning_rate": rate} for rate in (8.0, 5e3, 1e5)]
    still_wild = {"optimizer": "momentum", "learning_rate": 1e4}
    per_epoch = {"batch": 1, "mini-batch": 11}[batching["mode"]]
    changes = [
        {"step": 20 * per_epoch + 5, "racers": [adam, SWAPS[swap], still_wild, SWAPS[swap]]},
        {"step": 24 * per_epoch + 5, "learning_rates": [0.04, 0.03, 0.02, 0.01]},
        {"step": 30 * per_epoch, "racers": [adam, SWAPS[swap], SWAPS[swap], wild[0]]},
    ]
    racers = [adam, *wild]
    return prepared(fit("house-prices"), racers=racers, epochs=60, batching=batching, changes=changes)


@pytest.mark.parametrize("batching", [{"mode": "batch"}, MINI], ids=["batch", "mini"])
@pytest.mark.parametrize("swap", SWAPS)
def test_who_diverged_before_a_swap_goes_on_as_in_the_run(swap, batching, library, tmp_path, capsys):
    problem = swapped_after_divergence(swap, batching)
    expected = losses_by_epoch(problem)
    assert np.isfinite(expected).all()
    path = tmp_path / "script.py"
    path.write_text(script(problem, library), encoding="utf-8")
    runpy.run_path(str(path))
    output = capsys.readouterr().out
    *_, (_, state) = blocks(problem)
    last = -(-state.outcomes[3].step // problem.batching.steps_per_epoch)
    sentences = [line for line in output.splitlines() if "diverged in epoch" in line]
    assert sentences == [
        f"4 Momentum{', then Adam, then Momentum' * (swap == 'another')} diverged in epoch {last}; " + KEPT
    ]
    rows = [line.split("\t")[1:] for line in output.splitlines() if line[0].isdigit() and line.count("\t") == 4]
    assert [row[3] for row in rows[last:]] == ["diverged"] * (len(rows) - last)
    losses = np.array([[float(cell) if cell != "diverged" else np.nan for cell in row] for row in rows])
    np.testing.assert_allclose(losses[:, :3], expected[:, :3], rtol=TOLERANCE)
    np.testing.assert_allclose(losses[:last, 3], expected[:last, 3], rtol=TOLERANCE)


@pytest.mark.parametrize("batching", [{"mode": "batch"}, MINI], ids=["batch", "mini"])
def test_a_script_for_pytorch_swaps_as_the_one_for_numpy(batching):
    problem = swapped_after_divergence("the same", batching)
    texts = {library: script(problem, library) for library in ("numpy", "torch")}
    for text in texts.values():
        compile(text, "script", "exec")
    said = (
        "if step in RESTARTS:",
        "stands_still = False",
        "if not stands_still:",
        "kept = ",
        "stands_still, gone = True",
    )
    for words in said:
        assert [text.count(words) for text in texts.values()] == [texts["numpy"].count(words)] * 2 != [0, 0]


@pytest.mark.parametrize("mode", MODES)
def test_every_order_of_batches(mode, library, tmp_path, capsys):
    assert_reproduces(prepared(fit("blobs"), batching=MODES[mode]), library, tmp_path, capsys)


@pytest.mark.parametrize(
    "settings",
    [
        {"dataset": "motorcycle-crash", "model": {"type": "polynomial", "degree": 5}, "l2": 0.001},
        {"dataset": "motorcycle-crash", "standardize": False, "loss": "mae", "validation_fraction": 0.25},
        {"dataset": "house-prices", "model": {"type": "linear", "bias": False}, "l2": 0.1},
        {"dataset": "house-prices", "features": ["bedrooms", "lot_size_sqft"], "validation_fraction": 0.1},
        {"dataset": "penguins", "model": {"type": "linear", "bias": False}, "l2": 0.1, "loss": "hinge"},
        {"dataset": "handwritten-digits", "features": ["pixel_00", "pixel_12"], "validation_fraction": 0.2},
    ],
    ids=str,
)
def test_every_model(settings, library, tmp_path, capsys):
    problem = prepared({"type": "fit", **settings}, racers=[{"optimizer": "adam", "learning_rate": 0.01}], epochs=20)
    assert_reproduces(problem, library, tmp_path, capsys)


FORMULAS = [
    "sqrt(x^2 + y^2 + 1) + 007*abs(x) - sigmoid(x*y)/3",
    "max(x, 0) + min(y, 2*sqrt(2)) + x**2*y**2",
    "exp(sqrt(2))*x^2 + 2^y + (x^2 + 1)^(y/4) + x^2.5e0",
    "asin(x/4) + acos(y/4) + atan(x*y) + cosh(x) + sinh(y)^2 + tan(x/9) + tanh(y) + log(x+5) + log2(y+5) + log10(x+9)",
    "-x**2*-1 + y**2 - -x/(y + 9) + pi*e*tau/100",
    "3·x² + 2×y^2 − ln(x + 3) + cos(π*y)² + 1e−3·x¹⁰",
    "y*y",
    "3",
    "max(x - y, y - x) + x*x",
    "−3·x² × 2.5e−1 + ln (x + π)²",
    "sin(" * 40 + "x*y" + ")" * 40,
    "(" * 30 + "x" + " - x*y)" * 30,
    "cos(3x) + 2(x+1)(y-1) + x²y/2π + 2e^-x y + xsin(y)",
]


@pytest.mark.parametrize("formula", FORMULAS)
def test_formulas(formula, library, tmp_path, capsys):
    problem = {"type": "formula", "formula": formula}
    racers = [{"optimizer": "gradient-descent", "learning_rate": 0.01}]
    assert_reproduces(prepared(problem, start=[1.1, 0.7], racers=racers, epochs=6), library, tmp_path, capsys)


@pytest.mark.parametrize("formula", [*(terrain.formula for terrain in TERRAINS.values()), *FORMULAS])
def test_derivatives_are_those_of_the_formula(formula):
    names = {name: getattr(np, {"max": "maximum", "min": "minimum"}.get(name, name), None) for name in FUNCTIONS}
    names |= {"sigmoid": lambda u: 1 / (1 + np.exp(-u)), "reciprocal": lambda u: 1 / u if u else 0.0}
    names |= {"sign": np.sign, "heaviside": np.heaviside, "e": np.e, "pi": np.pi, "tau": 2 * np.pi}
    text = formulas.python(formula)
    for point in np.random.default_rng(0).uniform(0.1, 1.9, (20, 2)):
        values = names | dict(zip("xy", point, strict=True))
        slopes = [eval(slope, {}, values) for slope in formulas.gradient(text)]
        np.testing.assert_allclose(slopes, Formula(formula).value_and_gradient(point)[1], rtol=1e-12, atol=1e-12)


def test_a_formula_too_deep_for_a_script_is_refused_in_a_sentence():
    for formula in ("(" * 300 + "x" + ")" * 300, "sin(" * 190 + "x" + ")" * 190, "x*" * 499 + "x"):
        with pytest.raises(ExperimentError, match=r"problem\.formula nests too deeply"):
            script(prepared({"type": "formula", "formula": formula}, start=[0.5, 0.5]), "numpy")


@pytest.mark.parametrize(
    "formula", ["-" * 500 + "x", "-" * 998 + "x", "+" * 998 + "x", "x+" * 499 + "x", "x^" * 499 + "1"]
)
@pytest.mark.parametrize("library", ["numpy", "torch"])
def test_a_long_formula_is_a_script_or_refused_in_a_sentence(formula, library):
    problem = prepared({"type": "formula", "formula": formula}, start=[0.5, 0.5])
    with suppress(ExperimentError):
        compile(script(problem, library), "script", "exec")


@pytest.mark.parametrize("formula", FORMULAS)
def test_a_script_of_any_formula_can_be_compiled_for_both_libraries(formula):
    problem = prepared({"type": "formula", "formula": formula}, start=[1.1, 0.7])
    for library in ("numpy", "torch"):
        compile(script(problem, library), "script", "exec")


ROWS = "\n".join(f"{0.1 * i},{(i * 7) % 11},{'yes' if i * i % 7 > 2 else 'no'}" for i in range(4000))


@pytest.mark.parametrize("count", [40, 4000])
def test_own_data_is_written_in_or_read(count, library, tmp_path, capsys):
    rows = ROWS.splitlines()[:count]
    (tmp_path / "own.csv").write_text("\n".join(['size "m",b,kind', *rows]).replace('size "m"', '"size ""m"""'))
    problem = prepared(fit({"csv": "own.csv"}), tmp_path)
    text = assert_reproduces(problem, library, tmp_path, capsys, tmp_path)
    assert (str(tmp_path) in text) == (count > 100)
    (tmp_path / "own.csv").unlink()
    if count > 100:
        with pytest.raises(ExperimentError, match=r"own\.csv is too large to be written into a script"):
            script(problem, library, tmp_path)


@pytest.mark.parametrize("change", [(",", ";"), ("yes", " yes"), ("\n0.5,", "\n,"), ("size", "größe")])
def test_large_own_data_that_a_short_script_would_read_otherwise_are_refused(change, tmp_path):
    text = "\n".join(["size,b,kind", *ROWS.splitlines()]).replace(*change)
    (tmp_path / "own.csv").write_bytes(text.encode("latin-1"))
    with pytest.raises(ExperimentError, match=r"own\.csv is too large to be written into a script"):
        script(prepared(fit({"csv": "own.csv"}), tmp_path), "numpy", tmp_path)


def test_only_what_is_needed_is_there():
    text = script(prepared({"type": "terrain", "terrain": "bowl"}, title="A \"bowl\"\n'''\\"), "numpy")
    for word in ("csv", "SEED", "batch", "schedule", "torch", "math", "L2", "X"):
        assert word not in text.split("\n", 1)[1]
    assert len(text.splitlines()) < 60
    assert len(script(prepared(fit("house-prices"), batching=MINI), "numpy").splitlines()) < 85


def test_a_script_runs_by_itself(tmp_path):
    problem = prepared(fit("house-prices"), batching=MINI)
    path = tmp_path / "script.py"
    path.write_text(script(problem, "numpy"), encoding="utf-8")
    done = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, check=True, cwd="/")
    assert done.stderr == ""
    names, losses = printed(done.stdout)
    assert names == ["1 Gradient descent"]
    np.testing.assert_allclose(losses, losses_by_epoch(problem), rtol=TOLERANCE)
