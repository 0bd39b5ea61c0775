"""Steps a second of a run with its history, against the same algorithm written by hand.

Adam on a logistic model of two features and a bias, all 200 samples in every step: the blobs. The run also judges
every step (converged? diverged?) and keeps the loss of every epoch; the loops by hand keep parameters and loss.
"""

import math
import statistics

import numpy as np
from measure import interleaved, median_ratio, pytorch, report

from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings
from gdsim.simulation.run import Run
from gdsim.simulation.runner import BLOCK_SECONDS

STEPS = 2000
ROUNDS = 25
# PyTorch takes long; fewer rounds do.
TORCH_ROUNDS = 5
# Steps asked for at once, as the runner asks on a machine that takes about 25 us a step.
BLOCK = int(BLOCK_SECONDS / 25e-6)
LEARNING_RATE = 1e-3
NUMPY_TARGET = 0.8
TORCH_TARGET = 5.0


def logistic() -> Problem:
    return prepare(
        Experiment(
            gdsim=1,
            problem=FitProblem(dataset="blobs", loss="bce"),
            racers=(RacerSettings("adam", learning_rate=LEARNING_RATE),),
            start=(-2.0, 2.0, 1.0),
            epochs=STEPS,
        )
    )


def run_of_gdsim(problem):
    """The same from the program: a run stepped in blocks, its history published at the end."""
    run = Run(problem)
    while run.advance(BLOCK):
        pass
    run.publish(playing=False)
    return run.snapshot.path.values[1:, 0], run.snapshot.batch_loss.values[:, 0]


def loop_in_numpy(problem):
    """Parameters after each step and the loss before it: one matrix product each way, all else in place."""
    rows, targets = problem.data.X, problem.data.labels.astype(float)
    count = len(rows)
    design = np.column_stack([rows, np.ones(count)])
    transposed = np.ascontiguousarray(design.T)
    parameters, losses = np.empty((STEPS, design.shape[1])), np.empty(STEPS)
    logits, decay, work = np.empty(count), np.empty(count), np.empty(count)
    current = problem.start.copy()
    first_moment, second_moment = np.zeros_like(current), np.zeros_like(current)
    for step in range(STEPS):
        np.matmul(design, current, out=logits)
        np.abs(logits, out=decay)
        np.negative(decay, out=decay)
        np.exp(decay, out=decay)
        # max(z, 0) - z y + log(1 + exp(-|z|))
        np.log1p(decay, out=work)
        losses[step] = (work.sum() + np.maximum(logits, 0.0).sum() - logits @ targets) / count
        # 1 / (1 + exp(-|z|)), or 1 minus that where z < 0
        np.add(decay, 1.0, out=work)
        np.copyto(decay, 1.0, where=logits >= 0.0)
        decay /= work
        decay -= targets
        gradient = transposed @ decay
        gradient /= count
        first_moment *= 0.9
        first_moment += 0.1 * gradient
        second_moment *= 0.999
        gradient *= gradient
        gradient *= 0.001
        second_moment += gradient
        denominator = np.sqrt(second_moment)
        denominator /= math.sqrt(1.0 - 0.999 ** (step + 1))
        denominator += 1e-8
        change = first_moment / denominator
        change *= LEARNING_RATE / (1.0 - 0.9 ** (step + 1))
        current -= change
        parameters[step] = current
    return parameters, losses


def loop_in_torch(torch, problem):
    """Parameters after each step and the loss before it, as PyTorch's users write it."""
    rows, targets = torch.from_numpy(problem.data.X), torch.from_numpy(problem.data.labels.astype(float))[:, np.newaxis]
    model = torch.nn.Linear(rows.shape[1], 1, dtype=torch.float64)
    start = torch.from_numpy(problem.start)
    with torch.no_grad():
        model.weight.copy_(start[:-1])
        model.bias.copy_(start[-1:])
    loss_function = torch.nn.BCEWithLogitsLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=LEARNING_RATE)
    parameters, losses = torch.empty(STEPS, len(start), dtype=torch.float64), torch.empty(STEPS, dtype=torch.float64)
    for step in range(STEPS):
        optimizer.zero_grad()
        loss = loss_function(model(rows), targets)
        loss.backward()
        optimizer.step()
        losses[step] = loss.detach()
        parameters[step, :-1] = model.weight.detach()[0]
        parameters[step, -1:] = model.bias.detach()
    return parameters.numpy(), losses.numpy()


def compare(problem, name, loop, rounds, target):
    """Against a loop by hand, which must come to the same numbers."""
    for ours, theirs in zip(run_of_gdsim(problem), loop(), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-9)
    seconds = interleaved({"gdsim": lambda: run_of_gdsim(problem), name: loop}, rounds)
    for way, taken in seconds.items():
        print(f"  {way}: {STEPS / statistics.median(taken):,.0f} steps a second")
    ratio = median_ratio(seconds[name], seconds["gdsim"])
    report(f"a run with its history, as a multiple of the speed of {name}", ratio, target)


def main():
    problem = logistic()
    compare(problem, "a loop by hand in NumPy", lambda: loop_in_numpy(problem), ROUNDS, NUMPY_TARGET)
    torch = pytorch()
    if torch is None:
        return
    name = f"PyTorch {torch.__version__}"
    compare(problem, name, lambda: loop_in_torch(torch, problem), TORCH_ROUNDS, TORCH_TARGET)


if __name__ == "__main__":
    main()
