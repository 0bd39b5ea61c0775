"""A whole run as arrays, from which another library can replay it."""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from gdsim.core.descent import Block, State
from gdsim.experiment import schema
from gdsim.experiment.changes import change_racers, change_rates
from gdsim.experiment.files import MEGABYTE, ExperimentError, replace_file
from gdsim.experiment.problem import Problem
from gdsim.language import tr

# Bytes of one block of steps: small beside the program, large beside the cost of starting a block.
BLOCK_BYTES = 1 * MEGABYTE
# Steps of one block at most, so that a progress bar moves and Ctrl+C is heard.
MOST_BLOCK_STEPS = 1000
# A trace of more bytes than this no longer fits a class-room computer.
LARGEST_TRACE = 4096 * MEGABYTE
# So many parameters have a column in the CSV: a table of hundreds of columns is of no use in a spreadsheet.
CSV_PARAMETERS = 8


def blocks(problem: Problem, steps: int | None = None) -> Iterator[tuple[Block, State]]:
    """The run in pieces, each with the state after it; at most `steps` steps in all.

    What the experiment plans to change is changed at its step.
    """
    descent = problem.descent()
    limit = descent.steps if steps is None else min(steps, descent.steps)
    state = descent.start(problem.start)
    at_once = max(1, min(MOST_BLOCK_STEPS, BLOCK_BYTES // (8 * state.parameters.size)))
    changes = list(problem.experiment.changes)
    while state.step < limit:
        if changes and changes[0].step == state.step:
            change = changes.pop(0)
            if change.racers:
                problem, before = problem.with_racers(change.racers), descent
                descent = problem.descent()
                state = change_racers(state, before, descent)
            else:
                state = change_rates(state, change.learning_rates)
        if state.over:
            return
        until = min([limit, *(change.step for change in changes[:1])])
        block, state = descent.advance(state, min(at_once, until - state.step))
        yield block, state


@dataclass(frozen=True, eq=False)
class Trace:
    """R racers, S steps, d parameters, n samples; step k leads from index k of `parameters` to index k + 1.

    parameters (R, S + 1, d); loss (R, S + 1) on the full training set; gradient (R, S, d), batch_loss (R, S) and
    learning_rate (R, S) of each step; step k used rows batch_indices[batch_offsets[k]:batch_offsets[k + 1]] of
    X (n, features) and y (n,). A surface has no samples: X, y and batch_indices are empty.
    """

    problem: Problem
    parameters: np.ndarray
    loss: np.ndarray
    gradient: np.ndarray
    batch_loss: np.ndarray
    learning_rate: np.ndarray
    batch_indices: np.ndarray
    batch_offsets: np.ndarray
    X: np.ndarray
    y: np.ndarray

    def write_npz(self, path):
        """The arrays of the documented format in one NumPy archive, no pickles. Raises ExperimentError."""
        names = (
            "parameters",
            "loss",
            "gradient",
            "learning_rate",
            "batch_indices",
            "batch_offsets",
            "X",
            "y",
        )
        arrays = {name: getattr(self, name) for name in names}
        experiment = np.array(schema.encode(self.problem.experiment).decode())
        replace_file(path, lambda file: np.savez(file, experiment=experiment, **arrays))

    def write_csv(self, path):
        """One row a step, from 1: what the step used, and the loss and parameters it led to."""
        replace_file(path, self._write_rows)

    def columns(self, racer: int, parameters: int | None = None) -> dict[str, np.ndarray]:
        """What a table says of a racer's steps, each column (S,), with its first so many parameters, or all."""
        steps = np.arange(self.learning_rate.shape[1])
        return {
            "racer": np.full(len(steps), racer + 1),
            "step": steps + 1,
            "epoch": steps // self.problem.batching.steps_per_epoch + 1,
            "loss": self.loss[racer, 1:],
            "batch loss": self.batch_loss[racer],
            "learning rate": self.learning_rate[racer],
            "gradient norm": np.linalg.norm(self.gradient[racer], axis=-1),
            **dict(zip(self.problem.parameter_keys[:parameters], self.parameters[racer, 1:].T, strict=False)),
        }

    def _write_rows(self, file):
        text = io.TextIOWrapper(file, encoding="utf-8", newline="")
        writer = csv.writer(text, lineterminator="\n")
        for racer in range(len(self.parameters)):
            columns = self.columns(racer, CSV_PARAMETERS)
            if racer == 0:
                writer.writerow(columns)
            writer.writerows([number.item() for number in row] for row in zip(*columns.values(), strict=True))
        text.flush()
        text.detach()


def trace(problem: Problem, steps: int | None = None, progress: Callable[[State], None] | None = None) -> Trace:
    """Run the problem, at most `steps` steps, and keep everything; `progress` is called now and then.

    Raises ExperimentError when the trace would not fit in memory.
    """
    pieces = []
    size = 0
    for block, state in blocks(problem, steps):
        pieces.append(block)
        rows = problem.objective.samples if problem.batching.whole else problem.batching.size
        size += block.parameters.nbytes + block.gradient.nbytes + 8 * block.steps * rows
        if size > LARGEST_TRACE:
            raise ExperimentError(
                tr("after {step} steps the trace already fills {largest_trace} MB; ask for fewer steps").format(
                    step=state.step, largest_trace=LARGEST_TRACE // MEGABYTE
                )
            )
        if progress:
            progress(state)
    start = np.repeat(problem.start[np.newaxis], len(problem.racers), axis=0)
    parameters = np.concatenate([start[np.newaxis], *(piece.parameters for piece in pieces)]).swapaxes(0, 1)
    indices, offsets = _batches(problem, parameters.shape[1] - 1)
    with np.errstate(all="ignore"):
        loss = problem.objective.loss(parameters)
    return Trace(
        problem=problem,
        parameters=parameters,
        loss=loss,
        gradient=np.concatenate([piece.gradient for piece in pieces]).swapaxes(0, 1),
        batch_loss=np.concatenate([piece.batch_loss for piece in pieces]).swapaxes(0, 1),
        learning_rate=np.concatenate([piece.learning_rate for piece in pieces]).swapaxes(0, 1),
        batch_indices=indices,
        batch_offsets=offsets,
        X=problem.data.X if problem.is_fit else np.empty((0, 2)),
        y=problem.data.labels if problem.is_fit else np.empty(0),
    )


def _batches(problem, steps):
    """Which rows each step saw, one after the other, and where each step's rows begin."""
    if not problem.is_fit:
        return np.empty(0, dtype=np.int64), np.zeros(steps + 1, dtype=np.int64)
    everything = np.arange(problem.batching.samples)
    batches = [problem.batching.batch(step) for step in range(steps)]
    batches = [everything if batch is None else batch for batch in batches]
    offsets = np.concatenate([[0], np.cumsum([len(batch) for batch in batches])]).astype(np.int64)
    return np.concatenate([*batches, everything[:0]]).astype(np.int64), offsets
