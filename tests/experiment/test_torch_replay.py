"""A sceptical student's check: PyTorch replays a trace from its file alone, and gets the same numbers."""

import json

import numpy as np
import pytest

from gdsim.core.losses import fitting_losses
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings
from gdsim.experiment.trace import trace

torch = pytest.importorskip("torch")
# Starting threads costs more than these small products.
torch.set_num_threads(1)

# The penalty is the same for every loss.
STEPS, STEPS_WITH_PENALTY = 500, 100
DATASETS = {"regression": "house-prices", "two-class": "spam-email", "multi-class": "penguins"}
# All optimizers that PyTorch has; a race has room for eight.
RACERS = (
    tuple(RacerSettings(name, 0.02) for name in ("gradient-descent", "momentum", "nesterov", "adagrad", "adadelta")),
    (
        *(RacerSettings(name, 0.02) for name in ("rmsprop", "adam", "adamw", "nadam")),
        RacerSettings("momentum", 0.02, schedule={"type": "cosine", "warmup": 3}),
    ),
)
CASES = [(dataset, loss) for task, dataset in DATASETS.items() for loss in fitting_losses(task)]


def torch_optimizer(racer, parameters):
    """PyTorch's optimizer by the racer's settings in the file."""
    settings = dict(racer["hyperparameters"])
    if "beta1" in settings:
        settings["betas"] = (settings.pop("beta1"), settings.pop("beta2"))
    assert settings.pop("bias_correction", True)
    if racer["optimizer"] == "nesterov":
        settings["nesterov"] = True
    kinds = {
        "gradient-descent": torch.optim.SGD,
        "momentum": torch.optim.SGD,
        "nesterov": torch.optim.SGD,
        "adagrad": torch.optim.Adagrad,
        "adadelta": torch.optim.Adadelta,
        "rmsprop": torch.optim.RMSprop,
        "adam": torch.optim.Adam,
        "adamw": torch.optim.AdamW,
        "nadam": torch.optim.NAdam,
    }
    return kinds[racer["optimizer"]](parameters, lr=racer["learning_rate"], **settings)


def torch_loss(name, regression, classes, scores, y):
    """PyTorch's own losses, with the targets that the format documents."""
    functional = torch.nn.functional
    if regression:
        score = scores[:, 0]
        return {"mse": functional.mse_loss, "mae": functional.l1_loss, "huber": functional.huber_loss}[name](score, y)
    y = y.long()
    if name == "cce":
        return functional.cross_entropy(scores, y)
    if classes == 2:
        score, sign = scores[:, 0], 2.0 * y - 1.0
        if name == "bce":
            return functional.binary_cross_entropy_with_logits(score, y.double())
        if name == "hinge":
            return torch.relu(1.0 - sign * score).mean()
        return {"mse": functional.mse_loss, "mae": functional.l1_loss}[name](score, sign)
    one_hot = functional.one_hot(y, classes).double()
    if name == "mse":
        return ((scores - one_hot) ** 2).sum(dim=1).mean()
    # PyTorch's own takes the mean over the classes.
    return functional.multi_margin_loss(scores, y) * classes


@pytest.mark.parametrize(("dataset", "loss"), CASES)
@pytest.mark.parametrize(("l2", "steps"), [(0.0, STEPS), (0.01, STEPS_WITH_PENALTY)])
def test_pytorch_gets_the_same_path(dataset, loss, l2, steps, tmp_path):
    for number, racers in enumerate(RACERS):
        experiment = Experiment(
            1,
            FitProblem(dataset, loss=loss, l2=l2),
            batching=BatchingSettings("mini-batch", 32),
            racers=racers,
            epochs=50,
        )
        path = tmp_path / f"{number}.npz"
        trace(prepare(experiment), steps).write_npz(path)
        replay(dict(np.load(path)), steps)


def test_pytorch_clips_alike_and_has_the_same_absolute_weights(tmp_path):
    racers = (
        RacerSettings("momentum", 0.05, clip_norm=0.2),
        RacerSettings("adam", 0.05, clip_value=0.1),
        RacerSettings("gradient-descent", 0.05, clip_norm=50.0),
    )
    problem = FitProblem("penguins", loss="cce", l1=0.03)
    batching = BatchingSettings("mini-batch", 32)
    trace(prepare(Experiment(1, problem, batching=batching, racers=racers, epochs=50)), STEPS).write_npz(tmp_path / "t")
    replay(dict(np.load(tmp_path / "t")), STEPS)


def replay(kept, steps):
    experiment = json.loads(str(kept["experiment"]))
    problem = experiment["problem"]
    X, y = torch.tensor(kept["X"]), torch.tensor(kept["y"])
    regression = kept["y"].dtype == np.float64
    classes = 0 if regression else int(y.max()) + 1
    features = X.shape[1]
    outputs = (kept["parameters"].shape[-1]) // (features + 1)
    batches = np.split(kept["batch_indices"], kept["batch_offsets"][1:-1])
    assert len(batches) == steps
    for number, racer in enumerate(experiment["racers"]):
        parameters = torch.tensor(kept["parameters"][number, 0], requires_grad=True)
        optimizer = torch_optimizer(racer, [parameters])

        def loss_at(rows, parameters=parameters):
            weights, bias = parameters[: features * outputs], parameters[features * outputs :]
            scores = X[rows] @ weights.reshape(features, outputs) + bias
            value = torch_loss(problem["loss"], regression, classes, scores, y[rows])
            for name, size in (("l2", torch.square), ("l1", torch.abs)):
                if problem.get(name):
                    value = value + problem[name] * size(weights).sum()
            return value

        path, gradients, losses = [], [], []
        for step, rows in enumerate(batches):
            optimizer.param_groups[0]["lr"] = float(kept["learning_rate"][number, step])
            optimizer.zero_grad()
            loss_at(torch.tensor(rows)).backward()
            gradients.append(parameters.grad.numpy().copy())
            if "clip_norm" in racer:
                torch.nn.utils.clip_grad_norm_([parameters], racer["clip_norm"])
            if "clip_value" in racer:
                torch.nn.utils.clip_grad_value_([parameters], racer["clip_value"])
            optimizer.step()
            path.append(parameters.detach().numpy().copy())
            with torch.no_grad():
                losses.append(loss_at(slice(None)).item())
        close(kept["parameters"][number, 1:], np.array(path), racer)
        close(kept["gradient"][number], np.array(gradients), racer)
        close(kept["loss"][number, 1:], np.array(losses), racer)


def close(ours, theirs, racer):
    """Equal to 1e-9, relative to the largest number of its kind on the path."""
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9 * np.abs(theirs).max(), err_msg=str(racer))
