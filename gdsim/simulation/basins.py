"""The map of basins: for every start in a window the minimum that a racer reaches from there, and in how many steps.

All starts descend as arrays of thousands, and a start that has arrived is let go. A rough map comes first.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from gdsim.core import basins
from gdsim.core.descent import Descent, Racer, State
from gdsim.core.stopping import steps_within_bounds
from gdsim.core.survey import survey
from gdsim.experiment.problem import Problem
from gdsim.experiment.starts import are_usable

# What became of a start that reached none of the minima: it is elsewhere after the last step, has left all bounds,
# could not begin, or nothing is known of it yet.
ELSEWHERE, DIVERGED, UNDEFINED, UNKNOWN = -1, -2, -3, -4
# Starts a side of the finest map, and every how many-th of them rougher maps have; the roughest is for what takes long.
SIDE, STRIDES, ROUGHEST = 200, (4, 2, 1), 20
# Steps of a start, at most: what has not arrived by then is worth saying so.
MOST_STEPS = 1000
# Starts that descend at once: many, since an array has its price however short; no more, so that pictures come …
SWARM = 20_000
# … of a fit fewer, so many times rows; and so many times rows times steps in one go, a step at least: work can be
# called off every few hundredths of a second.
SWARM_SCORES = 2_000_000
# Scores of a whole map and of the rough one before it, at most, at about a hundred millions a second; of more rows the
# maps have fewer starts.
MOST_SCORES, ROUGH_SCORES = 1_000_000_000, 50_000_000
# Steps from one look at all starts to the next: so many, or this part of those taken.
LOOK, LOOK_PART = 5, 0.125
# Steps after which those that are still under way are put together: first so many, then twice as many, and so on.
STAGE = 50
# A start has arrived once it has stayed near a minimum for so many steps, and for this part of those that it took to
# come there: what only flies through is gone by then.
STAY, STAY_PART = 10, 0.25
# Starts a side, corners included, whose rests tell of minima that are not known: of more rows fewer, as many as those
# of all racers can have so many scores for.
FEWEST_SCOUTS, MOST_SCOUTS, SCOUTS_SCORES = 3, 16, 200_000_000
# A start is at rest where it moved less than this part of what is near since the last look.
RESTING = 0.1


@dataclass(frozen=True, eq=False)
class Basins:
    """A map of starts, rows by columns, as far as it is known.

    x (columns,) and y (rows,): the starts. minima (m, 2): those that there are. reached (rows, columns): the number of
    the minimum, or ELSEWHERE, DIVERGED, UNDEFINED, UNKNOWN. steps (rows, columns): after how many it was seen there
    first. rough: every so-many-th start a side is of the rough map, which comes first. most_steps: after so many a
    start is given up. part: how much of all is done.
    """

    x: np.ndarray
    y: np.ndarray
    minima: np.ndarray
    reached: np.ndarray
    steps: np.ndarray
    rough: int
    most_steps: int
    part: float

    @property
    def has_rough(self) -> bool:
        """Whether the rough map is known."""
        return self.part * self.rough**2 >= 1.0

    @cached_property
    def filled(self) -> tuple[np.ndarray, np.ndarray]:
        """`reached` and `steps` with what is known of the nearest start of the rough map where nothing else is yet."""
        near = _index(len(self.x), self.rough)
        near = near[np.abs(np.arange(len(self.x))[:, np.newaxis] - near).argmin(axis=1)]
        is_known, rough = self.reached != UNKNOWN, np.ix_(near, near)
        return np.where(is_known, self.reached, self.reached[rough]), np.where(is_known, self.steps, self.steps[rough])

    def share(self, *whats: int) -> float:
        """The part of the map, as it is filled, that is one of these: minima's numbers, or what else became of starts.

        What is known finely alone would be those that arrive first.
        """
        known = self.reached.size - self._counts[0]
        return float(sum(self._counts[what - UNKNOWN] for what in whats) / known) if known else 0.0

    @cached_property
    def _counts(self):
        return np.bincount((self.filled[0] - UNKNOWN).ravel(), minlength=len(self.minima) - UNKNOWN)


def minima_of(problem: Problem, racers: tuple[Racer, ...], window) -> Iterator[np.ndarray]:
    """The minima (m, 2) that maps of these racers tell apart, in all of them alike: those that come last.

    What comes before, now and then, is what was known of them beforehand.
    """
    tolerances = basins.tolerances_of(window)
    minima, rests = known_minima(problem, window), [np.empty((0, 2))]
    for racer in () if _are_all_known(problem) else racers:
        descent, rows = _descent(problem, racer), _rows(problem)
        affordable = (SCOUTS_SCORES / (len(racers) * rows * _most_steps(descent))) ** 0.5
        side = int(min(max(FEWEST_SCOUTS, affordable), MOST_SCOUTS))
        scouts = np.meshgrid(*(np.linspace(low, high, side) for low, high in window))
        rests.append(np.empty((0, 2)))
        for now in _rests(descent, _starts(*map(np.ravel, scouts)), tolerances, rows):
            rests[-1] = rests[-1] if now is None else now
            yield minima
    rests = np.concatenate(rests)
    rests = rests[basins.reached(rests, minima, tolerances) < 0]
    yield np.concatenate([minima, basins.found(rests, problem.objective, tolerances)])


def basin_maps(problem: Problem, racer: Racer, window, minima: np.ndarray, side: int = SIDE) -> Iterator[Basins]:
    """The map of a problem with two parameters for one racer, from all of a window (2, 2); a rough one before it.

    Something comes every few hundredths of a second. Changes that the experiment plans on the way are left out.
    """
    descent = _descent(problem, racer)
    strides = _affordable(problem, side, _most_steps(descent))
    side, strides = side // strides[-1], [stride // strides[-1] for stride in strides]
    x, y = (low + (np.arange(side) + 0.5) / side * (high - low) for low, high in np.asarray(window, dtype=float))
    reached, steps = np.full((side, side), UNKNOWN, dtype=np.int16), np.zeros((side, side), dtype=np.int16)
    tolerances, done = basins.tolerances_of(window), 0

    def so_far():
        return Basins(x, y, minima, reached.copy(), steps.copy(), strides[0], _most_steps(descent), done / side**2)

    for stride in strides:
        rows, columns = _places(side, stride)
        is_new = reached[rows, columns] == UNKNOWN
        rows, columns = rows[is_new], columns[is_new]
        starts = _starts(x[columns], y[rows])
        for ended in _descended(descent, starts, minima, tolerances, _rows(problem)):
            if ended is not None:
                place, what, when = ended
                reached[rows[place], columns[place]], steps[rows[place], columns[place]] = what, when
                done += len(place)
            yield so_far()


def known_minima(problem: Problem, window) -> np.ndarray:
    """The minima that are known before anybody descends, (m, 2), as they are told apart in a window (2, 2)."""
    if _are_all_known(problem) or problem.is_fit:
        return problem.minima
    minima = survey(problem.objective, problem.domain).minima
    return basins.isolated(minima, problem.objective, basins.tolerances_of(window))


def _descent(problem, racer):
    return Descent(problem.objective.for_many_points(), (racer,), problem.batching, problem.experiment.epochs)


def _are_all_known(problem):
    return len(problem.minima) > 0


def _most_steps(descent):
    return min(descent.steps, MOST_STEPS)


def _rows(problem):
    """How many rows a step looks at; all of a sum of squares count as one."""
    batching = problem.batching
    is_condensed = problem.is_fit and batching.whole and problem.objective.is_least_squares
    return 1 if is_condensed else min(batching.size, batching.samples)


def _affordable(problem, side, most_steps):
    """The strides of a rough map that is there at once, and of the finest that can be had in reasonable time."""
    scores = most_steps * _rows(problem) * side**2
    rough = STRIDES[0] if scores / STRIDES[0] ** 2 <= ROUGH_SCORES else ROUGHEST
    finest = [stride for stride in STRIDES if scores / stride**2 <= MOST_SCORES] or [ROUGHEST]
    return sorted({rough, finest[-1]}, reverse=True)


def _places(side, stride):
    """Rows and columns, each (n,), of every so-many-th start; those of a greater stride are among them."""
    rows, columns = np.meshgrid(*[_index(side, stride)] * 2, indexing="ij")
    return rows.ravel(), columns.ravel()


def _index(side, stride):
    return np.arange(ROUGHEST // 2 % stride, side, stride)


def _starts(x, y):
    """Points (n, 2), in memory first all of the one parameter, then all of the other."""
    return np.stack([x, y]).T


class _Swarm(NamedTuple):
    """N starts that descend together: which they are (N,), near which minimum they are and since which step."""

    state: State
    at: np.ndarray
    near: np.ndarray
    came: np.ndarray

    def of(self, which):
        """Only those of these numbers (n,)."""
        return _Swarm(self.state.of(which), *(values[which] for values in self[1:]))

    @staticmethod
    def joined(swarms):
        states, *columns = zip(*swarms, strict=True)
        return _Swarm(State.joined(states), *map(np.concatenate, columns))


def _descended(descent, starts, minima, tolerances, rows):
    """Again and again which of the starts (n, 2) have ended, what became of them, after how many steps, each (k,).

    Or None, now and then.
    """
    at_once = max(1, min(SWARM, SWARM_SCORES // rows))
    near, came = basins.reached(starts, minima, tolerances), np.zeros(len(starts), dtype=int)
    swarm, stage = _Swarm(descent.start(starts), np.arange(len(starts)), near, came), STAGE
    pieces = np.array_split(starts, -(-len(starts) // at_once))
    is_possible = np.concatenate([are_usable(descent.objective, piece) for piece in pieces])
    yield np.flatnonzero(~is_possible), UNDEFINED, 0
    swarm = swarm.of(np.flatnonzero(is_possible))
    while len(swarm.at):
        left = []
        for numbers in np.array_split(np.arange(len(swarm.at)), -(-len(swarm.at) // at_once)):
            part = swarm.of(numbers)
            while len(part.at) and part.state.step < stage:
                part, ended = yield from _looked_at(descent, part, minima, tolerances, rows)
                yield ended
            left += [part] if len(part.at) else []
        swarm, stage = _Swarm.joined(left or [part]), 2 * stage


def _looked_at(descent, swarm, minima, tolerances, rows):
    """Returns who is under way after some more steps, and of those who are not: which, what, when; yields None."""
    is_within, state = yield from _carried(descent, swarm.state, rows)
    near = basins.reached(state.parameters[0], minima, tolerances)
    came = np.where(near == swarm.near, swarm.came, state.step)
    # Not later than STAY and STAY_PART ask.
    has_ended = (near >= 0) & (came <= min(state.step - STAY, state.step / (1.0 + STAY_PART)))
    has_ended |= ~is_within | (state.step == _most_steps(descent))
    moved, ended = _Swarm(state, swarm.at, near, came), np.flatnonzero(has_ended)
    what = np.where(is_within[ended], near[ended], DIVERGED)
    left = moved.of(np.flatnonzero(~has_ended)) if len(ended) else moved
    return left, (swarm.at[ended], what, np.where(what >= 0, came[ended], state.step))


def _carried(descent, state, rows):
    """Returns which balls (N,) are within the bounds after some more steps, and the state then; yields None."""
    until = min(state.step + max(LOOK, int(LOOK_PART * state.step)), _most_steps(descent))
    in_one_go = max(1, SWARM_SCORES // (rows * state.parameters.shape[1]))
    loss, state = descent.carried(state, min(in_one_go, until - state.step))
    while state.step < until:
        yield None
        loss, state = descent.carried(state, min(in_one_go, until - state.step))
    return steps_within_bounds(state.parameters, loss) > 0, state


def _rests(descent, starts, tolerances, rows):
    """Where those of the starts (n, 2) are that hardly move any more, after more and more steps; or None on the way."""
    state = descent.start(starts)
    while state.step < _most_steps(descent):
        before = state.parameters[0]
        is_within, state = yield from _carried(descent, state, rows)
        now = state.parameters[0]
        yield now[is_within & ((np.abs(now - before) / tolerances).max(axis=-1) <= RESTING)]
