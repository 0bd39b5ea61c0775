"""What the bowl shows: a ball, the step it is about to take, and the loss along a line through it. No Qt."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, NamedTuple

import numpy as np

from gdsim.core.descent import Descent, State
from gdsim.core.objective import FitObjective
from gdsim.core.stopping import LOSS_BOUND
from gdsim.simulation.snapshot import Snapshot

# A line is searched for its lowest point this many home windows to either side, at so many places.
SEARCH_WINDOWS, SEARCH_POINTS = 1.0, 241
# Numbers that a curve may take, scores and what a network finds on the way to them: a few hundredths of a second. Of
# more rows an even share stands for all.
MOST_NUMBERS = 4_000_000
# The landing point belongs in view while it is no farther outside than this part of the window.
LANDING_REACH = 0.5
# The part of a window that is added around what must be in it.
MARGIN = 0.08
# Of a curve's losses the picture shows at least this part, the lowest: walls may be far higher than the bowl.
SHOWN_PART = 0.7


@dataclass(frozen=True, eq=False)
class Stand:
    """A racer that is about to take a step: the state it takes it from, with all R racers, and the descent."""

    descent: Descent
    state: State
    racer: int

    @property
    def point(self) -> np.ndarray:
        """Where the racer is, (d,)."""
        return self.state.parameters[self.racer]

    @property
    def learning_rate(self) -> float:
        """As it is set, before any schedule."""
        return self.state.learning_rates[self.racer]

    @property
    def batch(self):
        """The rows that the next step sees, or None for all."""
        return self.descent.batching.batch(self.state.step)

    @cached_property
    def loss(self) -> float:
        return self.loss_at(self.point)

    @cached_property
    def gradient(self) -> np.ndarray:
        """The full gradient, (d,), which is not the step's where batches are small."""
        return self.gradient_at(self.point)

    @cached_property
    def _step_gradient(self):
        # All racers at once, as the descent does it: rounding may depend on the shape.
        return self.descent.objective.loss_and_gradient(self.state.parameters, self.batch)[1][self.racer]

    def landing(self, learning_rate: float) -> np.ndarray:
        """Where the next step would lead with another learning rate, (d,), by the optimizer itself."""
        descent, state = self.descent, self.state
        racer, memory = descent.racers[self.racer], state.memories[self.racer]
        epoch = state.step // descent.batching.steps_per_epoch
        rate = learning_rate * racer.schedule.factor(epoch, descent.epochs)
        given = racer.clipped(self._step_gradient), memory, self.point, rate
        with np.errstate(all="ignore"):
            surveyed = racer.optimizer.survey(*given, descent.objective, self.batch)
            change, _ = racer.optimizer.update(*given, **surveyed)
            return self.point + change

    def moved(self, point: np.ndarray) -> "Stand":
        """As a run that starts at `point` with the same learning rates."""
        start = self.descent.start(point)._replace(learning_rates=self.state.learning_rates)
        return replace(self, state=start)

    def loss_at(self, points: np.ndarray, batch=None):
        """The loss at points (..., d); not-a-number or infinite where there is none."""
        with np.errstate(all="ignore"):
            return self.descent.objective.loss(points, batch)

    def loss_along(self, points: np.ndarray):
        """The loss at many points (m, d) of a curve through the ball.

        Of very many rows it is that of an even share, see `one_row_in`, set on the ball's own height.
        """
        if self.one_row_in == 1:
            return self.loss_at(points)
        rows = np.arange(0, self.descent.objective.samples, self.one_row_in)
        return self.loss_at(points, rows) + (self.loss - self.loss_at(self.point, rows))

    @property
    def one_row_in(self) -> int:
        """Of how many rows each `loss_along` takes one."""
        objective = self.descent.objective
        if not isinstance(objective, FitObjective) or objective.squares:
            return 1
        return max(1, objective.samples * objective.model.numbers_a_sample * SEARCH_POINTS // MOST_NUMBERS)

    def gradient_at(self, point: np.ndarray) -> np.ndarray:
        with np.errstate(all="ignore"):
            return self.descent.objective.gradient(point)


def stand(snapshot: Snapshot, racer: int) -> Stand:
    """The racer as the snapshot shows it, before its next step."""
    return Stand(snapshot.following, snapshot.state, racer)


class Line(NamedTuple):
    """A line through parameter space: `origin` (d,) is the place `at`, `direction` (d,) has length 1."""

    origin: np.ndarray
    direction: np.ndarray
    at: float

    def points(self, places) -> np.ndarray:
        """The parameters (..., d) at places (...); not a number at places beyond all numbers."""
        with np.errstate(all="ignore"):
            return self.origin + (np.asarray(places)[..., np.newaxis] - self.at) * self.direction

    def place(self, point: np.ndarray) -> float:
        """The place on the line nearest to a point (d,)."""
        with np.errstate(all="ignore"):
            return self.at + float((point - self.origin) @ self.direction)


def parameter_line(stand: Stand, parameter: int) -> Line:
    """Along one parameter, whose values are the places."""
    direction = np.zeros(len(stand.point))
    direction[parameter] = 1.0
    return Line(stand.point, direction, float(stand.point[parameter]))


def step_line(stand: Stand) -> Line:
    """Along the next step, counted from the ball; along the first parameter where the ball does not move."""
    with np.errstate(all="ignore"):
        step = stand.landing(stand.learning_rate) - stand.point
        length = np.sqrt((step**2).sum())
    if not (np.isfinite(length) and length > 0.0):
        return parameter_line(stand, 0)._replace(at=0.0)
    return Line(stand.point, step / length, 0.0)


def home_window(stand: Stand, line: Line, domain: np.ndarray) -> tuple[float, float]:
    """Places from … to: the problem's own window (d, 2), with ball, lowest point and, if near, landing point."""
    with np.errstate(divide="ignore"):
        reach = float(((domain[:, 1] - domain[:, 0]) / np.abs(line.direction)).min())
    middle = line.place(domain.mean(axis=1)) if np.count_nonzero(line.direction) == 1 else line.at
    low, high = middle - reach / 2, middle + reach / 2
    places = np.linspace(low - SEARCH_WINDOWS * reach, high + SEARCH_WINDOWS * reach, SEARCH_POINTS)
    losses = within_bounds(stand.loss_along(line.points(places)))
    best = 0 if np.isnan(losses).all() else int(np.nanargmin(losses))
    # At the border of the search there is no lowest point, only a slope.
    lowest = [places[best]] if 0 < best < len(places) - 1 else []
    landing = line.place(stand.landing(stand.learning_rate))
    return widened((low, high), [line.place(stand.point), *lowest], near=[landing])


def widened(window: tuple[float, float], inside, near=()) -> tuple[float, float]:
    """The window, or a wider one where places lie outside it: all of `inside`, and of `near` those that are."""
    low, high = window
    reach = LANDING_REACH * (high - low)
    places = [*inside, *(place for place in near if low - reach <= place <= high + reach)]
    margin = MARGIN * (max(high, *places) - min(low, *places))
    return (
        min(places) - margin if min(places) < low else low,
        max(places) + margin if max(places) > high else high,
    )


def loss_window(losses: np.ndarray) -> tuple[float, float]:
    """Losses from … to that show the bowl and not only its walls."""
    shown = losses[np.abs(losses) <= LOSS_BOUND]
    low, high = (shown.min(), np.quantile(shown, SHOWN_PART)) if shown.size else (0.0, 1.0)
    span = (high - low) or abs(high) or 1.0
    return float(low - MARGIN * span), float(high + MARGIN * span)


def within_bounds(losses: np.ndarray) -> np.ndarray:
    """Not-a-number for what is none or beyond all bounds, so that it leaves a gap."""
    return np.where(np.abs(losses) <= LOSS_BOUND, losses, np.nan)


Fate = Literal["lower", "past", "higher", "uphill", "still", "lost"]


def fate(stand: Stand, landing: np.ndarray) -> Fate:
    """How a step ends: lower, lower but past the lowest point on its way, higher although it began downhill (then a
    smaller step would have gone lower), higher because it began uphill, nowhere else, or beyond all numbers."""
    with np.errstate(all="ignore"):
        after = stand.loss_at(landing)
        if not (np.isfinite(landing).all() and np.isfinite(after)):
            return "lost"
        step = landing - stand.point
        if not step.any():
            return "still"
        if after > stand.loss:
            return "higher" if stand.gradient @ step < 0.0 else "uphill"
        return "past" if stand.gradient_at(landing) @ step > 0.0 else "lower"
