"""What is drawn of long loss curves: the rows in view, fewer that look the same, and the part of the axes to show."""

from typing import NamedTuple

import numpy as np

from gdsim.core.outcome import Status
from gdsim.core.series import Series
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.axes import nice_step

# The epochs axis ends at one of these times a power of ten: it rests while the curves grow into it.
EPOCH_LADDER = np.array([1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0])
LEAST_EPOCHS = 10.0
# A racer that climbs is shown up to so many times the height that the tamest one needs, and then leaves the picture.
CEILING = 1.5
# On a logarithmic axis it is at most so many decades.
CEILING_DECADES = 2.0
# The part of the loss axis left free above and below.
MARGIN = 0.05
# Losses are drawn at this height at most: nearer to the largest number the axis' own arithmetic ends.
HIGHEST = 1e300
# The part of the batch losses, of the lowest and of the highest, for which the picture makes no room.
BATCH_TAIL = 0.1
# Batch losses from which that is estimated.
BATCH_SAMPLE = 1000


class Rows(NamedTuple):
    """Points of curves: at (M,), the epochs or steps, and values (M, R); of a single curve (M,)."""

    at: np.ndarray
    values: np.ndarray


def in_view(series: Series, x_range, per_epoch: int, most: int) -> Rows:
    """About so many rows of a series between two epochs, and one more on either side; `at` in epochs."""
    # Whole numbers: a fraction would have the whole column copied as fractions to be compared with.
    low, high = (int(np.clip(end * per_epoch, 0, series.at[-1] + 1)) if len(series.at) else 0 for end in x_range)
    first = max(0, np.searchsorted(series.at, low) - 1)
    last = np.searchsorted(series.at, high, side="right") + 1
    rows = thinned(series.at[first:last], series.values[first:last], most)
    return Rows(rows.at / per_epoch, rows.values)


def thinned(at, values, most: int) -> Rows:
    """About so many rows of at (N,) and values (N, R): the highest and lowest of each stretch, in that order.

    Stretches are as long as a power of two, so that a growing curve keeps its look; the newest one may be shorter.
    """
    if len(at) <= most:
        return Rows(at, values)
    stretch = 1 << int(np.ceil(np.log2(2 * len(at) / most)))
    both = np.stack([_extremes(values, stretch, best) for best in (np.fmax, np.fmin)], axis=1)
    return Rows(np.repeat(at[::stretch], 2), both.reshape(-1, values.shape[1]))


def _extremes(values, stretch, best):
    """The best of each stretch of rows, a power of two; the last one may be shorter.

    Halves are folded onto each other: with several racers that is many times as fast as a reduction over rows.
    """
    racers = values.shape[1]
    whole = len(values) // stretch * stretch
    folded = values[:whole].reshape(-1, stretch * racers)
    while folded.shape[1] > racers:
        half = folded.shape[1] // 2
        folded = best(folded[:, :half], folded[:, half:])
    if whole == len(values):
        return folded
    return np.concatenate([folded, best.reduce(values[whole:], axis=0)[np.newaxis]])


def stands_at(snapshot: Snapshot) -> list[float]:
    """The epoch, as a fraction, at which each racer stands: (R,)."""
    per_epoch = snapshot.problem.batching.steps_per_epoch
    return [
        (outcome.step - 1) / per_epoch if outcome.status is Status.DIVERGED else snapshot.epoch
        for outcome in snapshot.outcomes
    ]


def side_by_side(parts):
    """Losses (N, R) of several runs as if of one with all their racers; the shorter ones end with not-a-number."""
    rows = max(map(len, parts))
    return np.hstack([np.pad(part, ((0, rows - len(part)), (0, 0)), constant_values=np.nan) for part in parts])


def axis_end(epoch: float, epochs: int) -> float:
    """Where the epochs axis ends after so many of all epochs."""
    least = max(epoch, min(LEAST_EPOCHS, epochs))
    power = 10.0 ** np.floor(np.log10(least))
    # A hair below, for a power of ten that rounding has put a hair above.
    rung = EPOCH_LADDER[np.searchsorted(EPOCH_LADDER, 0.9999 * least / power)]
    return min(power * float(rung), float(epochs))


def nearest(at, value: int) -> int:
    """The row whose `at`, whole numbers that increase, is nearest to a value."""
    after = min(int(np.searchsorted(at, value)), len(at) - 1)
    before = max(0, after - 1)
    return before if value - at[before] <= at[after] - value else after


def usual_range(losses):
    """The usual lowest and highest of each racer's batch losses (N, R): (2, R)."""
    sample = np.clip(losses[:: -(-len(losses) // BATCH_SAMPLE)], -HIGHEST, HIGHEST)
    return np.quantile(sample, [BATCH_TAIL, 1.0 - BATCH_TAIL], axis=0)


def decades(curves) -> float:
    """Over how many powers of ten the losses (N, R) fall that are to be shown; 0 where one is below zero.

    Of several racers that climb, the one that climbs least sets the upper end, as in loss_range.
    """
    shown = curves[:, np.isfinite(curves).any(axis=0)]
    if shown.size == 0 or np.nanmin(shown) < 0.0:
        return 0.0
    positive = np.where(shown > 0.0, shown, np.nan)[:, (shown > 0.0).any(axis=0)]
    if positive.size == 0:
        return 0.0
    return float(np.log10(np.nanmax(positive, axis=0).min()) - np.log10(np.nanmin(positive)))


def loss_range(curves, log: bool, least_share: float = 0.0) -> tuple[float, float]:
    """The lowest and highest loss to show of curves (N, R), in the axis' numbers; not-a-number if there is none.

    A linear axis shows no less than a share of the highest loss, or a cliff would be made of hardly any. Both lie
    a little outside of ticks, so that the picture rests while the curves move.
    """
    shown = curves[:, np.isfinite(curves).any(axis=0)]
    if shown.size == 0:
        return np.nan, np.nan
    low, highest = float(np.nanmin(shown)), np.nanmax(shown, axis=0)
    tamest = float(highest.min())
    if tamest > low:
        room = (CEILING - 1.0) * (tamest - low)
        high = min(float(highest.max()), tamest + (min(room, CEILING_DECADES) if log else room))
    else:
        high = float(highest.max())
    if not log and 0.0 < low < 0.5 * high:
        low = 0.0
    if not log:
        low = min(low, high - least_share * abs(high))
    span = high - low or (1.0 if log else max(1e-300, abs(high)))
    step = nice_step(span, 10.0) if not log or span > 1.0 else 0.1
    bottom, top = np.floor(low / step) * step, np.ceil(high / step) * step
    return bottom - MARGIN * (top - bottom), top + MARGIN * (top - bottom)
