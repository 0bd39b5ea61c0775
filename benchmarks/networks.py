"""Steps a second of a small network with its history, against the same network written by hand.

2-16-16-3, tanh and cross-entropy, on the three blobs, with Adam and batches of 16. The run also judges every step and
keeps the loss of every epoch over all samples; the loops by hand keep the parameters and each batch's loss.
"""

from itertools import pairwise

import numpy as np
from measure import interleaved, median_ratio, pytorch, report

from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings
from gdsim.simulation.run import Run

HIDDEN = (16, 16)
BATCH = 16
EPOCHS = 100
ROUNDS = 9
# PyTorch takes long; fewer rounds do.
TORCH_ROUNDS = 3
# Steps asked for at once, as the runner asks on a machine that takes about 60 us a step.
BLOCK = 100
LEARNING_RATE = 1e-3
NUMPY_TARGET = 0.6
TORCH_TARGET = 4.0


def network() -> Problem:
    return prepare(
        Experiment(
            gdsim=1,
            problem=FitProblem("three-blobs", model=MLPModel(HIDDEN)),
            batching=BatchingSettings("mini-batch", BATCH),
            racers=(RacerSettings("adam", learning_rate=LEARNING_RATE),),
            epochs=EPOCHS,
        )
    )


def run_of_gdsim(problem):
    run = Run(problem)
    while run.advance(BLOCK):
        pass
    run.publish(playing=False)
    return run.snapshot.path.values[-1, 0]


def loop_in_numpy(problem):
    """As somebody writes it who knows NumPy: a list of arrays, one matrix product each way."""
    X, targets = problem.data.X, problem.data.targets
    arrays = [part.copy() for part in _parts(problem)]
    means = [np.zeros_like(array) for array in arrays]
    squares = [np.zeros_like(array) for array in arrays]
    kept, losses, step = [], [], 0
    for epoch in range(EPOCHS):
        for position in range(problem.batching.steps_per_epoch):
            rows = problem.batching.batch(epoch * problem.batching.steps_per_epoch + position)
            x, y = X[rows], targets[rows]
            w1, b1, w2, b2, w3, b3 = arrays
            a1 = np.tanh(x @ w1 + b1)
            a2 = np.tanh(a1 @ w2 + b2)
            s = a2 @ w3 + b3
            s -= s.max(axis=1, keepdims=True)
            p = np.exp(s)
            total = p.sum(axis=1, keepdims=True)
            losses.append((np.log(total[:, 0]) - (s * y).sum(axis=1)).mean())
            e3 = (p / total - y) / len(rows)
            e2 = e3 @ w3.T * (1.0 - a2 * a2)
            e1 = e2 @ w2.T * (1.0 - a1 * a1)
            gradients = x.T @ e1, e1.sum(axis=0), a1.T @ e2, e2.sum(axis=0), a2.T @ e3, e3.sum(axis=0)
            step += 1
            for array, gradient, mean, square in zip(arrays, gradients, means, squares, strict=True):
                mean *= 0.9
                mean += 0.1 * gradient
                square *= 0.999
                square += 0.001 * gradient * gradient
                corrected = np.sqrt(square / (1.0 - 0.999**step)) + 1e-8
                array -= LEARNING_RATE / (1.0 - 0.9**step) * mean / corrected
            kept.append(np.concatenate([array.ravel() for array in arrays]))
    return kept[-1]


def loop_in_torch(torch, problem):
    """As PyTorch's users write it."""
    X, labels = torch.from_numpy(problem.data.X), torch.from_numpy(problem.data.labels.astype(int))
    widths = (X.shape[1], *HIDDEN, problem.data.targets.shape[1])
    first, second, third = (torch.nn.Linear(a, b, dtype=torch.float64) for a, b in pairwise(widths))
    model = torch.nn.Sequential(first, torch.nn.Tanh(), second, torch.nn.Tanh(), third)
    with torch.no_grad():
        for parameter, part in zip(model.parameters(), _parts(problem), strict=True):
            parameter.copy_(torch.from_numpy(part).mT if part.ndim == 2 else torch.from_numpy(part))
    optimizer = torch.optim.Adam(model.parameters(), lr=LEARNING_RATE)
    loss_function, kept, losses = torch.nn.CrossEntropyLoss(), [], []
    for step in range(EPOCHS * problem.batching.steps_per_epoch):
        rows = torch.from_numpy(problem.batching.batch(step))
        optimizer.zero_grad()
        loss = loss_function(model(X[rows]), labels[rows])
        loss.backward()
        optimizer.step()
        losses.append(loss.detach())
        kept.append([parameter.detach().clone() for parameter in model.parameters()])
    return torch.cat([part.T.ravel() for part in kept[-1]]).numpy()


def _parts(problem):
    """The start's weights and biases, layer by layer."""
    for table in problem.data.model.tables(problem.start):
        yield table[:-1]
        yield table[-1]


def compare(problem, name, loop, rounds, target):
    """Against a loop by hand, which must come to the same numbers."""
    np.testing.assert_allclose(run_of_gdsim(problem), loop(), rtol=1e-7, atol=1e-9)
    seconds = interleaved({"gdsim": lambda: run_of_gdsim(problem), name: loop}, rounds)
    steps = EPOCHS * problem.batching.steps_per_epoch
    print(f"  gdsim: {steps / min(seconds['gdsim']):,.0f} steps a second; {name}: {steps / min(seconds[name]):,.0f}")
    ratio = median_ratio(seconds[name], seconds["gdsim"])
    report(f"a network's run with its history, as a multiple of the speed of {name}", ratio, target)


def main():
    problem = network()
    compare(problem, "the same network by hand in NumPy", lambda: loop_in_numpy(problem), ROUNDS, NUMPY_TARGET)
    torch = pytorch()
    if torch is None:
        return
    compare(problem, f"PyTorch {torch.__version__}", lambda: loop_in_torch(torch, problem), TORCH_ROUNDS, TORCH_TARGET)


if __name__ == "__main__":
    main()
