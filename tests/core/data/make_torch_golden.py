"""Record what PyTorch's optimizers and schedulers do, for the tests to compare with.

Made with torch 2.13.0, float64. To make it again, in an environment with torch and NumPy:
python tests/core/data/make_torch_golden.py

torch_golden.npz holds the problem (X, y, start, batches: the rows of each step) and two JSON texts that list the
cases; `optimizer_<i>` is the parameters of case i at step 0 and every `every`-th step after it, `schedule_<i>` the
factor in each epoch. Hyper-parameters in the lists bear gdsim's names, `torch` is what PyTorch was given.
"""

import json
from pathlib import Path

import numpy as np
import torch

STEPS = 500
EVERY = 25
EPOCHS = 40

OPTIMIZER_CASES = [
    ("gradient-descent", 0.05, {}, {}),
    ("momentum", 0.02, {}, {"momentum": 0.9}),
    ("momentum", 0.01, {"momentum": 0.5}, {"momentum": 0.5}),
    ("nesterov", 0.02, {}, {"momentum": 0.9, "nesterov": True}),
    ("nesterov", 0.01, {"momentum": 0.5}, {"momentum": 0.5, "nesterov": True}),
    ("adagrad", 0.5, {}, {}),
    ("adagrad", 0.1, {"eps": 1e-2}, {"eps": 1e-2}),
    ("adadelta", 1.0, {}, {}),
    ("adadelta", 3.0, {"rho": 0.99, "eps": 1e-4}, {"rho": 0.99, "eps": 1e-4}),
    ("rmsprop", 0.01, {}, {}),
    ("rmsprop", 0.02, {"alpha": 0.9, "eps": 1e-3}, {"alpha": 0.9, "eps": 1e-3}),
    ("adam", 0.05, {}, {}),
    ("adam", 0.1, {"beta1": 0.5, "beta2": 0.9, "eps": 1e-3}, {"betas": (0.5, 0.9), "eps": 1e-3}),
    ("adamw", 0.05, {}, {}),
    ("adamw", 0.05, {"beta1": 0.8, "weight_decay": 0.3}, {"betas": (0.8, 0.999), "weight_decay": 0.3}),
    ("nadam", 0.05, {}, {}),
    (
        "nadam",
        0.02,
        {"beta1": 0.8, "beta2": 0.99, "eps": 1e-3, "momentum_decay": 0.1},
        {"betas": (0.8, 0.99), "eps": 1e-3, "momentum_decay": 0.1},
    ),
]

TORCH_OPTIMIZERS = {
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

# Name, hyper-parameters, what makes PyTorch's scheduler of an optimizer and the epochs it has.
SCHEDULE_CASES = [
    ("constant", {}, lambda o, n: torch.optim.lr_scheduler.ConstantLR(o, 1.0)),
    (
        "step",
        {"period": 7, "gamma": 0.5},
        lambda o, n: torch.optim.lr_scheduler.StepLR(o, 7, gamma=0.5),
    ),
    ("exponential", {"gamma": 0.9}, lambda o, n: torch.optim.lr_scheduler.ExponentialLR(o, 0.9)),
    ("cosine", {}, lambda o, n: torch.optim.lr_scheduler.CosineAnnealingLR(o, n)),
    ("cosine", {"floor": 0.1}, lambda o, n: torch.optim.lr_scheduler.CosineAnnealingLR(o, n, eta_min=0.1)),
    (
        "inverse-time",
        {"decay": 0.25},
        lambda o, n: torch.optim.lr_scheduler.LambdaLR(o, lambda epoch: 1 / (1 + 0.25 * epoch)),
    ),
]


def problem():
    """A noisy least-squares problem of uneven curvature, and the rows of every step's batch."""
    rng = np.random.default_rng(20190506)
    X = rng.normal(size=(48, 4)) * [1.0, 0.3, 2.0, 1.0]
    y = X @ [1.0, -2.0, 0.5, 3.0] + 0.5 * rng.normal(size=48)
    return X, y, np.array([2.0, 1.0, -1.5, 0.5]), rng.integers(48, size=(STEPS, 6))


def descend(name, learning_rate, arguments, X, y, start, batches):
    """The parameters at step 0 and every EVERY-th step after it."""
    parameters = torch.tensor(start, requires_grad=True)
    optimizer = TORCH_OPTIMIZERS[name]([parameters], lr=learning_rate, **arguments)
    path = [start]
    for step, rows in enumerate(batches, start=1):
        optimizer.zero_grad()
        ((X[rows] @ parameters - y[rows]) ** 2).mean().backward()
        optimizer.step()
        if step % EVERY == 0:
            path.append(parameters.detach().numpy().copy())
    return np.array(path)


def factors(make_scheduler, warmup):
    """The learning rate of each epoch, for a base learning rate of 1."""
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler = make_scheduler(optimizer, EPOCHS - warmup)
    if warmup:
        climb = torch.optim.lr_scheduler.LinearLR(optimizer, start_factor=1 / (warmup + 1), total_iters=warmup)
        scheduler = torch.optim.lr_scheduler.SequentialLR(optimizer, [climb, scheduler], milestones=[warmup])
    rates = []
    for _ in range(EPOCHS):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return np.array(rates)


def main():
    # NAdam keeps its product of momentum factors in the default type.
    torch.set_default_dtype(torch.float64)
    X, y, start, batches = problem()
    arrays = {"X": X, "y": y, "start": start, "batches": batches, "every": EVERY, "epochs": EPOCHS}
    listed = []
    for i, (name, learning_rate, ours, theirs) in enumerate(OPTIMIZER_CASES):
        listed.append({"name": name, "learning_rate": learning_rate, "hyperparameters": ours, "torch": theirs})
        arrays[f"optimizer_{i}"] = descend(
            name, learning_rate, theirs, torch.tensor(X), torch.tensor(y), start, batches
        )
    schedules = []
    for name, ours, make_scheduler in SCHEDULE_CASES:
        for warmup in (0, 5):
            arrays[f"schedule_{len(schedules)}"] = factors(make_scheduler, warmup)
            schedules.append({"name": name, "hyperparameters": {**ours, "warmup": warmup}})
    arrays["torch_version"] = torch.__version__
    arrays["optimizer_cases"] = json.dumps(listed)
    arrays["schedule_cases"] = json.dumps(schedules)
    np.savez_compressed(Path(__file__).with_name("torch_golden.npz"), **arrays)


if __name__ == "__main__":
    main()
