"""Where a run begins: at the start that is given, or at one that the seed draws."""

import math

import numpy as np

from gdsim.core.objective import Objective
from gdsim.core.stopping import PARAMETER_BOUND
from gdsim.experiment.schema import Experiment, ExperimentError
from gdsim.language import tr

# Key of the generator's stream that draws a start, beside those of the epochs (which count from 0).
START_STREAM = 2**62 + 1
# … and the one that draws those of a swarm.
SWARM_STREAM = 2**62 + 2
# A drawn start has so many digits: it is read and typed by people, and is the same on every machine.
START_DIGITS = 3
# A formula may be undefined at some points; so many draws find a defined one unless there is hardly any.
MOST_DRAWS = 1000


def start_of(experiment: Experiment, objective: Objective, names, centre, reach) -> np.ndarray:
    """The given start, or one drawn evenly within `reach` of the `centre`, all (d,), with a finite loss.

    No number of a given one is beyond what a run may reach.

    Raises ExperimentError.
    """
    if experiment.start is None:
        return _drawn_start(experiment.seed, objective, centre, reach)
    if len(experiment.start) != len(names):
        raise ExperimentError(
            tr("start has {given} numbers; it takes {count}: {names}").format(
                given=len(experiment.start), count=len(names), names=_listed(names)
            )
        )
    start = np.array(experiment.start)
    refuse_beyond_bounds(start, "start")
    if not are_usable(objective, start):
        raise ExperimentError(tr("start takes a point where the loss and its slope are finite numbers"))
    return start


def _drawn_start(seed, objective, centre, reach):
    words = np.random.Philox(key=np.array([seed, START_STREAM], dtype=np.uint64))
    for _ in range(MOST_DRAWS):
        uniform = _uniform(words, len(reach))
        drawn = centre + reach * (2.0 * uniform - 1.0)
        start = np.array([float(f"{value:.{START_DIGITS}g}") for value in drawn])
        if are_usable(objective, start):
            return start
    raise ExperimentError(tr("start is missing, and none with a finite loss was found; give one"))


def refuse_beyond_bounds(parameters, key: str):
    """Raises ExperimentError where a file's `key` gives parameters from which a run could not take a step."""
    if (np.abs(parameters) > PARAMETER_BOUND).any():
        words = tr("{key} takes numbers from -{bound:g} to {bound:g}; a run that leaves them has diverged")
        raise ExperimentError(words.format(key=key, bound=PARAMETER_BOUND))


def are_usable(objective: Objective, starts) -> np.ndarray:
    """At which of the points (..., d) a run can begin, shape (...): where loss and slope are finite numbers."""
    with np.errstate(all="ignore"):
        loss, gradient = objective.loss_and_gradient(starts)
        return np.isfinite(loss) & np.isfinite(gradient).all(axis=-1)


def grid_of_starts(window, count: int) -> np.ndarray:
    """The middles of at most `count` equal cells of a window (2, 2), shape (n, 2).

    Of all grids with up to two and a half times as many columns as rows it is the one with most cells.
    """
    widths = range(math.isqrt(count), math.isqrt(5 * count // 2) + 1)
    columns = max(widths, key=lambda width: (width * (count // width), -width))
    shares = ((np.arange(cells) + 0.5) / cells for cells in (columns, count // columns))
    return window[:, 0] + np.stack(np.meshgrid(*shares), axis=-1).reshape(-1, 2) * np.ptp(window, axis=1)


def chance_starts(window, count: int, seed: int) -> np.ndarray:
    """So many points that the seed draws evenly from a window (2, 2), shape (count, 2)."""
    words = np.random.Philox(key=np.array([seed, SWARM_STREAM], dtype=np.uint64))
    return window[:, 0] + _uniform(words, (count, 2)) * np.ptp(window, axis=1)


def _uniform(words, shape):
    """Numbers in [0, 1), each of one word of the generator."""
    return (words.random_raw(shape) >> np.uint64(11)) * 2.0**-53


def _listed(names):
    return ", ".join(names) if len(names) <= 10 else f"{', '.join(names[:9])}, … {names[-1]}"
