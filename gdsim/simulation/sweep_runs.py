"""Every combination of racer, learning rate and seed, in pieces that a process or a machine takes at once."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, as_completed
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import numpy as np
from msgspec.structs import replace

from gdsim.experiment.extensions import load_extensions
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings
from gdsim.simulation.sweep import sweep

# Learning rates of a piece: as an array it is many times as fast as one by one, and what is lost with it is little.
# The same however many cores there are, so that the sums of a run are, too.
PIECE_RATES = 32


class Key(NamedTuple):
    """What tells a run from the others of its table; hyper-parameters and schedule as text."""

    optimizer: str
    hyperparameters: str
    schedule: str
    learning_rate: float
    seed: int


class Result(NamedTuple):
    """What a run came to; losses of all rows, of those held out or None."""

    final_loss: float
    best_loss: float
    validation_loss: float | None
    steps: int
    status: str
    sentence: str


@dataclass(frozen=True)
class Piece:
    """One racer's runs from one seed, at some learning rates; `experiment` has no other racer and is from `folder`."""

    experiment: Experiment
    folder: Path
    learning_rates: tuple[float, ...]

    def keys(self) -> list[Key]:
        (racer,) = self.experiment.racers
        return [key(racer, rate, self.experiment.seed) for rate in self.learning_rates]


def key(racer: RacerSettings, learning_rate: float, seed: int) -> Key:
    """Of a racer whose defaults are filled in."""
    schedule = dict(racer.schedule)
    named = f"{schedule.pop('type')} {_settings(schedule)}".strip()
    clips = {"clip_norm": racer.clip_norm, "clip_value": racer.clip_value}
    settings = racer.hyperparameters | {name: limit for name, limit in clips.items() if limit is not None}
    return Key(racer.optimizer, _settings(settings), named, learning_rate, seed)


def _settings(values):
    return " ".join(f"{name}={str(value).lower()}" for name, value in values.items())


def pieces(
    experiment: Experiment, folder: Path, learning_rates: list[float], seeds: int, done: Callable[[Key], bool]
) -> list[Piece]:
    """What holds all that is not done of an experiment whose racers have their defaults filled in.

    Each racer, whatever its learning rate in the file, at all the rates and from so many seeds, of which the first is
    the experiment's.
    """
    racers = {key(racer, 0.0, 0): replace(racer, learning_rate=None) for racer in experiment.racers}.values()
    experiments = (
        replace(experiment, racers=(racer,), seed=seed, changes=(), view={})
        for seed in range(experiment.seed, experiment.seed + seeds)
        for racer in racers
    )
    rates = [tuple(learning_rates[at : at + PIECE_RATES]) for at in range(0, len(learning_rates), PIECE_RATES)]
    every = (Piece(own, folder, some) for own in experiments for some in rates)
    # A piece of which only a part is there is computed as a whole: with other neighbours a run's last digit is another.
    return [piece for piece in every if not all(map(done, piece.keys()))]


def run_piece(piece: Piece) -> list[tuple[Key, Result]]:
    """Its runs. Raises ExperimentError."""
    # On another machine, or in a process of its own, nobody has done so yet.
    load_extensions()
    problem = prepare(piece.experiment, piece.folder)
    with np.errstate(all="ignore"):
        *_, last = sweep(problem, piece.learning_rates)
    validation = [None] * len(piece.learning_rates) if last.validation_loss is None else last.validation_loss[0]
    results = [
        Result(float(loss), float(best), None if held_out is None else float(held_out), int(steps), *how)
        for loss, best, held_out, steps, how in zip(
            last.loss[0],
            last.best_loss[0],
            validation,
            last.steps[0],
            ((outcome.status.value, outcome.sentence) for outcome in last.outcomes[0]),
            strict=True,
        )
    ]
    return list(zip(piece.keys(), results, strict=True))


def run_pieces(wanted: list[Piece], executor: Executor | None) -> Iterator[list[tuple[Key, Result]]]:
    """The runs of each piece as they end, in this process or by an executor's; raises what one of them raises."""
    if executor is None:
        yield from map(run_piece, wanted)
        return
    for future in as_completed([executor.submit(run_piece, piece) for piece in wanted]):
        yield future.result()


class Best(NamedTuple):
    """Of one racer: the learning rate whose runs end lowest in the middle of the seeds, and that loss."""

    optimizer: str
    hyperparameters: str
    learning_rate: float
    loss: float
    seeds: int


def best_rates(runs: dict[Key, Result]) -> list[Best]:
    """For each racer that has one: diverged runs count as the worst there are."""
    found = []
    for racer, ours in groupby(sorted(runs), lambda key: key[:3]):
        by_rate = [
            (float(np.median([_rank(runs[key]) for key in same])), rate, len(same))
            for rate, same in ((rate, list(same)) for rate, same in groupby(ours, lambda key: key.learning_rate))
        ]
        loss, rate, seeds = min(by_rate)
        if np.isfinite(loss):
            found.append(Best(*racer[:2], rate, loss, seeds))
    return found


def _rank(result):
    return np.inf if result.status == "diverged" or not np.isfinite(result.final_loss) else result.final_loss
