"""Recorded runs: this program's own traces, and those of the recorder that users paste into their training loop."""

import io
import json
import runpy
import zipfile
from pathlib import Path

import numpy as np
import pytest

from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import prepare
from gdsim.experiment.recorded import LARGEST_ARRAYS, read_recorded
from gdsim.experiment.schema import decode
from gdsim.experiment.trace import trace
from gdsim.simulation.recorded_snapshot import recorded_snapshot

Recorder = runpy.run_path(str(Path(__file__).parents[2] / "examples" / "recorder.py"))["Recorder"]
HOUSES = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "house-prices"},
    "racers": [{"optimizer": "adam"}, {"optimizer": "momentum"}],
    "epochs": 12,
}
# A network of two inputs, three hidden units and a score, trained elsewhere by plain gradient descent.
MOONS = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "moons", "model": {"type": "mlp", "hidden": [3]}, "loss": "bce"},
}
STEPS = 20


def prepared(values):
    return prepare(decode(json.dumps(values).encode()))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "run.npz"


def refusal(path):
    with pytest.raises(ExperimentError) as caught:
        read_recorded(path)
    return str(caught.value)


def moons_elsewhere(path, recorder, is_transposed=True):
    """Trains as somebody does with PyTorch, in loops of their own: weights are outputs by inputs, numbers float32."""
    problem = prepared(MOONS)
    X, y = problem.data.X.astype(np.float32), problem.data.labels.astype(np.float32)
    rng = np.random.default_rng(0)
    weights = [rng.normal(size=(3, 2)), np.zeros(3), rng.normal(size=(1, 3)), np.zeros(1)]
    weights = [part.astype(np.float32) for part in weights]

    def forward():
        hidden = np.tanh(X @ weights[0].T + weights[1])
        scores = (hidden @ weights[2].T + weights[3])[:, 0]
        return hidden, scores, float(np.mean(np.logaddexp(0, scores) - y * scores))

    hidden, scores, loss = forward()
    recorder.record(loss, weights)
    for _ in range(STEPS):
        slope = ((1 / (1 + np.exp(-scores)) - y) / len(y))[:, np.newaxis]
        back = (slope @ weights[2]) * (1 - hidden**2)
        for part, gradient in zip(
            weights, (back.T @ X, back.sum(axis=0), slope.T @ hidden, slope.sum(axis=0)), strict=True
        ):
            part -= 0.5 * gradient
        hidden, scores, loss = forward()
        recorder.record(loss, weights, 0.5)
    recorder.save(path)


def test_a_trace_of_this_program_is_read_back(path):
    kept = trace(prepared(HOUSES))
    kept.write_npz(path)
    run = read_recorded(path)
    np.testing.assert_array_equal(run.loss, kept.loss)
    np.testing.assert_array_equal(run.parameters, kept.parameters)
    np.testing.assert_allclose(run.gradient_length, np.linalg.norm(kept.gradient, axis=-1))
    assert (run.steps, run.names_racers, run.without_problem) == (12, True, "")
    assert run.problem.title == "House prices by lot size"


def test_a_loop_of_somebody_else_s_is_recorded_and_known_again(path, tmp_path):
    experiment = tmp_path / "moons.gdsim"
    experiment.write_text(json.dumps(MOONS))
    moons_elsewhere(path, Recorder(experiment))
    run = read_recorded(path)
    assert run.without_problem == ""
    assert (run.steps, run.parameters.shape) == (STEPS, (1, STEPS + 1, 13))
    assert run.loss[0, -1] < run.loss[0, 0]
    assert not run.names_racers
    np.testing.assert_array_equal(run.learning_rate, [[0.5] * STEPS])
    np.testing.assert_allclose(run.problem.objective.loss(run.parameters), run.loss, rtol=1e-5)


def test_its_snapshots_are_what_was_recorded(path, tmp_path):
    (tmp_path / "moons.gdsim").write_text(json.dumps(MOONS))
    moons_elsewhere(path, Recorder(tmp_path / "moons.gdsim"))
    run = read_recorded(path)
    for step in (0, 7, STEPS):
        snapshot = recorded_snapshot(run, step)
        assert (snapshot.step, snapshot.recorded, snapshot.before, snapshot.foreseen) == (step, STEPS, None, None)
        np.testing.assert_array_equal(snapshot.parameters, run.parameters[:, step])
        np.testing.assert_allclose(snapshot.loss, run.loss[:, step], rtol=1e-5)


def test_weights_the_other_way_round_are_noticed(path, tmp_path):
    (tmp_path / "moons.gdsim").write_text(json.dumps(MOONS))
    moons_elsewhere(path, Recorder(tmp_path / "moons.gdsim", is_transposed=False))
    run = read_recorded(path)
    assert run.problem is None
    assert run.without_problem.startswith("No surface is shown, since the model's loss at step 0 is ")


@pytest.mark.parametrize(
    ("experiment", "sentence"),
    [
        ("", "It does not say which model and data of this program it is about"),
        ("{", "No surface is shown, since the experiment in it cannot be run: the file is not valid JSON"),
        (
            json.dumps(HOUSES),
            "No surface is shown, since its experiment has 2 racers and 2 parameters, and the run has 1",
        ),
    ],
)
def test_a_model_that_is_not_ours_has_its_losses_and_numbers(path, experiment, sentence):
    parameters = np.ones((1, 4, 3))
    np.savez(path, experiment=np.array(experiment), loss=np.ones((1, 4)), parameters=parameters)
    run = read_recorded(path)
    assert run.without_problem.startswith(sentence)
    assert run.problem is None
    np.testing.assert_array_equal(run.parameters, parameters)
    assert np.isnan(run.learning_rate).all()
    assert np.isnan(run.gradient_length).all()


def test_losses_alone_are_enough(path):
    recorder = Recorder()
    for loss in (3.0, 2.0, float("inf")):
        recorder.record(loss)
    recorder.save(path)
    run = read_recorded(path)
    np.testing.assert_array_equal(run.loss, [[3.0, 2.0, np.inf]])
    assert run.parameters.shape == (1, 3, 0)


@pytest.mark.parametrize(
    ("arrays", "sentence"),
    [
        ({"parameters": np.ones((1, 3, 2))}, "holds no array of the name loss"),
        ({"loss": np.ones(3)}, "loss has the shape (3,); it takes (…, …)"),
        ({"loss": np.ones((9, 3))}, "loss has the shape (9, 3); it takes 1 to 8 racers"),
        ({"loss": np.ones((1, 0))}, "loss has the shape (1, 0); it takes 1 to 8 racers"),
        ({"loss": np.array([["low"]])}, "loss holds no numbers"),
        ({"loss": np.ones((1, 2), dtype=complex)}, "loss holds no numbers"),
        (
            {"loss": np.ones((1, 3)), "learning_rate": np.ones((1, 3))},
            "learning_rate has the shape (1, 3); it takes (1, 2)",
        ),
        (
            {"loss": np.ones((1, 3)), "parameters": np.ones((1, 3))},
            "parameters has the shape (1, 3); it takes (1, 3, …)",
        ),
    ],
)
def test_arrays_that_cannot_be_are_refused_in_one_sentence(path, arrays, sentence):
    np.savez(path, **arrays)
    assert refusal(path).startswith((f"{path}: {sentence}", f"{path} {sentence}"))


def broken_files():
    whole = io.BytesIO()
    np.savez(whole, loss=np.ones((1, 1000)))
    yield "half", whole.getvalue()[:4000]
    yield "text", b"loss,1\n"
    yield "nothing", b""
    array = io.BytesIO()
    np.save(array, np.ones((1, 3)))
    yield "one array", array.getvalue()
    pickled = io.BytesIO()
    np.savez(pickled, loss=np.array([[print]], dtype=object))
    yield "a pickle", pickled.getvalue()
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        # A header that promises more numbers than there is memory.
        head = b"{'descr': '<f8', 'fortran_order': False, 'shape': (1, 1000000000000000), }"
        file.writestr("loss.npy", b"\x93NUMPY\x01\x00" + len(head + b"\n").to_bytes(2, "little") + head + b"\n")
    yield "a promise", archive.getvalue()


@pytest.mark.parametrize(
    ("kind", "data"), list(broken_files()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_what_is_no_trace_is_refused_in_one_sentence(path, kind, data):
    path.write_bytes(data)
    assert refusal(path) == f"{path} is no trace of a run: a .npz file, as gdsim run --trace writes it"


def test_a_small_file_that_unpacks_to_too_much_is_refused_unread(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file, file.open("loss.npy", "w") as part:
        for _ in range(LARGEST_ARRAYS // 2**24 + 1):
            part.write(bytes(2**24))
    assert path.stat().st_size < 2**20
    assert refusal(path) == f"{path} holds more than 512 MB, the most that is shown of a run"


def test_a_file_that_is_not_there_or_none_is_refused_in_one_sentence(path, tmp_path):
    assert refusal(path) == f"cannot read {path}: no such file or directory"
    assert refusal(tmp_path) == f"cannot read {tmp_path}: it is not a regular file"
