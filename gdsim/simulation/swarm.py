"""A swarm: balls from all over the window that descend beside a run, as one of its racers, and where they have got to.

Each ball takes the steps that a run from its start alone would take, bit for bit, with all that is changed on the way,
and stands still where that run would end. No thread: `SwarmRun.work` says what is to be computed, by whomever.
"""

import time
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, pairwise, zip_longest
from typing import Literal, NamedTuple

import numpy as np
from msgspec import structs

from gdsim.core.basins import reached, tolerances_of
from gdsim.core.descent import Descent, State
from gdsim.core.stopping import NEVER, Standing
from gdsim.experiment.changes import change_racers, change_rates
from gdsim.experiment.problem import Problem
from gdsim.experiment.starts import are_usable, chance_starts, grid_of_starts
from gdsim.simulation.basins import known_minima
from gdsim.simulation.history import Checkpoints

# Balls of a swarm: fewer tell nothing of shares, and more cover each other and the surface.
FEWEST_BALLS, MOST_BALLS, USUAL_BALLS = 10, 2000, 400
# Steps of one piece of a swarm's way at most, and seconds that it should take: so soon work can be called off.
PIECE_STEPS, PIECE_SECONDS = 16, 0.004
# Bytes that all pieces kept may hold: of 2,000 balls the places at 1,000 steps, to which going back takes no time …
PIECES_BYTES = 32 << 20
# … and how many pieces there are at most, so that one is found at once however few the balls.
MOST_PIECES = 1024
# Where a ball is that is in none of the minima, which count from 0; the last of these is the least.
ON_THE_WAY, AT_REST, LEFT, DIVERGED = -1, -2, -3, -4

Starts = Literal["off", "grid", "chance"]


@dataclass(frozen=True)
class SwarmChoice:
    """Where a swarm starts, of how many balls it is, and whose optimizer, by its place among the racers, they have."""

    starts: Starts = "off"
    count: int = USUAL_BALLS
    racer: int = 0


class Piece(NamedTuple):
    """Where n balls are after steps `first` + 1 to `first` + S, (S, n, 2), and how they stand in the end.

    `state` is what the swarm goes on from, by `at_once` steps; where it `is_over` no ball will step again, and S may
    be 0.
    """

    first: int
    places: np.ndarray
    standing: Standing
    state: State | None
    at_once: int
    is_over: bool

    @property
    def last(self) -> int:
        return self.first + len(self.places)

    @property
    def nbytes(self) -> int:
        """Without what the swarm goes on from."""
        return self.places.nbytes + self.standing.converged.nbytes + self.standing.escaped.nbytes


class Stage(NamedTuple):
    """From `step` on the swarm descends by `descent`, at another learning `rate` or, if that is None, as another racer.

    The first has neither.
    """

    step: int
    descent: Descent
    rate: float | None = None


@dataclass(frozen=True, eq=False)
class Swarm:
    """A swarm of n balls after `step` steps, in a window (2, 2) with m known minima (m, 2).

    is_over: no ball will step again. places (n, 2). rested and escaped (n,): the steps after which a ball has come to
    rest, or cannot take the next one; or NEVER.
    """

    step: int
    is_over: bool
    places: np.ndarray
    rested: np.ndarray
    escaped: np.ndarray
    window: np.ndarray
    minima: np.ndarray

    @cached_property
    def is_inside(self) -> np.ndarray:
        """Which balls are inside the window, (n,)."""
        return ((self.places >= self.window[:, 0]) & (self.places <= self.window[:, 1])).all(axis=-1)

    @cached_property
    def whereabouts(self) -> np.ndarray:
        """Where each ball is, (n,): the number of its minimum, or ON_THE_WAY, AT_REST elsewhere, LEFT, DIVERGED."""
        found = reached(self.places, self.minima, tolerances_of(self.window))
        found[(found < 0) & (self.rested <= self.step)] = AT_REST
        found[~self.is_inside] = LEFT
        found[(self.escaped <= self.step) & (self.escaped < self.rested)] = DIVERGED
        return found

    @cached_property
    def counts(self) -> dict[int, int]:
        """How many balls are where, by `whereabouts`; what nobody has reached is left out, and they add up to n."""
        counts = np.bincount(self.whereabouts - DIVERGED).tolist()
        return {where: number for where, number in enumerate(counts, DIVERGED) if number}


def starts_of(problem: Problem, choice: SwarmChoice, window) -> np.ndarray:
    """Where a swarm starts in a window (2, 2), shape (n, 2): only where loss and slope are numbers; maybe nowhere."""
    count = min(max(choice.count, FEWEST_BALLS), MOST_BALLS)
    if choice.starts == "grid":
        starts = grid_of_starts(window, count)
    else:
        starts = chance_starts(window, count, problem.experiment.seed)
    return starts[are_usable(problem.objective, starts)]


def is_same_run(one: Problem, other: Problem) -> bool:
    """Whether two replays are of one run, whatever is changed on its way."""
    bare = (structs.replace(replay.experiment, changes=()) for replay in (one, other))
    return one.objective is other.objective and next(bare) == next(bare)


class SwarmRun:
    """Steps a swarm as a run's racer does, and keeps where it has been, in bounded memory.

    `replay` is the run with all its changes, as a snapshot has it. One thread calls it; what `work` gives may be used
    up in another.
    """

    def __init__(self, replay: Problem, choice: SwarmChoice, window):
        """To search the window (2, 2) of a formula may take a tenth of a second."""
        self.choice, self.window = choice, np.asarray(window, dtype=float)
        self._racer = min(choice.racer, len(replay.racers) - 1)
        self._starts, self._minima = starts_of(replay, choice, self.window), known_minima(replay, self.window)
        self._replay, self._stages = replay, _stages(replay, self._racer)
        self._newest = self._stages[0].descent.start(self._starts)
        self._checkpoints = Checkpoints(self._newest)
        self._pieces: OrderedDict[int, Piece] = OrderedDict()
        # The end, once it is known, as a piece of one step, and how far the way has been computed.
        self._end: Piece | None = None
        self._reached = 0
        self._at_once = 1
        if not len(self._starts):
            self._end = Piece(-1, self._newest.parameters, self._newest.standing, None, 1, True)

    def follow(self, replay: Problem):
        """From now on with the changes of `replay`, of the same run; what they leave as it was is kept."""
        before, after = self._replay.experiment.changes, replay.experiment.changes
        self._replay, self._stages = replay, _stages(replay, self._racer)
        differing = (pair for pair in zip_longest(before, after) if pair[0] != pair[1])
        for pair in islice(differing, 1):
            self._cut(min(change.step for change in pair if change))

    def at(self, step: int) -> Swarm | None:
        """The swarm after so many steps, or where it ended before; None where that is not at hand."""
        if self._end and step >= self._end.last:
            return self._of(self._end, self._end.last)
        if step == 0:
            return self._swarm(0, self._starts, self._checkpoints.before(0).standing)
        piece = self._piece(step)
        return piece and self._of(piece, step)

    def nearest(self, step: int) -> Swarm | None:
        """The swarm after so many steps or, where it has not come so far yet, as far as it has."""
        return self.at(min(step, self._reached))

    def work(self, step: int, ahead: int = 0) -> Iterator[Piece] | None:
        """What is to be computed so that the swarm is at hand from `step` to `ahead` steps later; None if nothing.

        That is pieces, one after the other, each of which is then to be given to `take`.
        """
        last = min(step + ahead, self._stages[0].descent.steps, self._end.last if self._end else NEVER)
        missing = max(1, min(step, last))
        while missing <= last and (piece := self._piece(missing) or self._ending(missing)):
            missing = piece.last + 1
        if missing > last:
            return None
        known = self._checkpoints.before(missing)
        known = self._newest if known.step < self._newest.step < missing else known
        return _pieces(self._stages, known, last, self._at_once)

    def take(self, piece: Piece):
        """Keeps what was computed."""
        if piece.is_over:
            self._end = piece._replace(first=piece.last - 1, places=piece.state.parameters)
        self._reached = max(self._reached, piece.last)
        if not len(piece.places):
            return
        self._newest, self._at_once = piece.state, piece.at_once
        if piece.last == self._checkpoints.next:
            self._checkpoints.add(piece.state)
        self._pieces[piece.first] = piece._replace(state=None)
        used = sum(kept.nbytes for kept in self._pieces.values())
        while len(self._pieces) > MOST_PIECES or used > PIECES_BYTES:
            used -= self._pieces.popitem(last=False)[1].nbytes

    def _piece(self, step):
        found = next((piece for piece in reversed(self._pieces.values()) if piece.first < step <= piece.last), None)
        if found:
            self._pieces.move_to_end(found.first)
        return found

    def _ending(self, step):
        return self._end if self._end and step == self._end.last else None

    def _of(self, piece, step):
        return self._swarm(step, piece.places[step - piece.first - 1], piece.standing)

    def _swarm(self, step, places, standing):
        is_over = self._end is not None and step >= self._end.last
        rested, escaped = standing.converged[0], standing.escaped[0]
        return Swarm(step, is_over, places, rested, escaped, self.window, self._minima)

    def _cut(self, last):
        """Forgets what lies after `last`."""
        self._checkpoints.cut(last)
        kept = (piece._replace(places=piece.places[: max(0, last - piece.first)]) for piece in self._pieces.values())
        self._pieces = OrderedDict((piece.first, piece) for piece in kept if len(piece.places))
        if self._newest.step > last:
            self._newest = self._checkpoints.before(last + 1)
        if self._end and self._end.last >= last and len(self._starts):
            self._end = None
        self._reached = min(self._reached, last)


def _stages(replay, racer) -> tuple[Stage, ...]:
    problem, found = replay, [Stage(0, _descent(replay, racer))]
    for change in replay.experiment.changes:
        if change.racers:
            problem = problem.with_racers(change.racers)
        rate = None if change.racers else change.learning_rates[racer]
        found.append(Stage(change.step, _descent(problem, racer), rate))
    return tuple(found)


def _descent(problem, racer):
    return replace(problem, racers=(problem.racers[racer],), objective=problem.objective.alone).descent()


def _changed(stages, state) -> State:
    """A state as it goes on after what is changed at its step."""
    for before, stage in pairwise(stages):
        if stage.step == state.step:
            if stage.rate is None:
                state = change_racers(state, before.descent, stage.descent)
            else:
                state = change_rates(state, (stage.rate,))
    return state._replace(standing=_at_rest(state.standing))


def _pieces(stages, state, last, at_once) -> Iterator[Piece]:
    """The steps after a state until `last` at least. Pieces end at a change, and where PIECE_STEPS go in their step."""
    while state.step < last:
        begun = state.step
        state = _changed(stages, state)
        number = bisect_right(stages, begun, key=lambda stage: stage.step)
        end = PIECE_STEPS * (begun // PIECE_STEPS + 1)
        until = min([begun + at_once, end, *(stage.step for stage in stages[number:][:1])])
        # The thread's own time: what it waits for others is no reason for shorter pieces.
        started = time.thread_time()
        block, state = stages[number - 1].descent.advance(state, until - begun)
        places, state = _resting(block, state)
        # What is changed at the very step of the end may set balls in motion again.
        is_over = state.over and (not block.steps or all(stage.step != state.step for stage in stages))
        # A coarse clock may not have moved: it tells nothing of a piece much longer than this one.
        seconds = max(time.thread_time() - started, 1e-9) / max(1, block.steps)
        at_once = int(min(max(1.0, PIECE_SECONDS / seconds), 2 * at_once, PIECE_STEPS))
        yield Piece(begun, places, state.standing, state, at_once, is_over)
        if is_over:
            return


def _resting(block, state):
    """Where balls are after each step of a block, (S, n, 2), and the state, those that came to rest staying there."""
    # A copy, or what is kept would keep the block's gradients as well.
    places, converged = block.parameters[:, 0].copy(), state.standing.converged[0]
    has_rested = (converged > block.first_step) & (converged < NEVER)
    if has_rested.any():
        last = np.where(has_rested, converged - block.first_step, block.steps) - 1
        index = np.minimum(np.arange(block.steps)[:, np.newaxis], last)
        places = np.take_along_axis(places, index[..., np.newaxis], axis=0)
        state = state._replace(parameters=places[-1:].copy())
    return places, state._replace(standing=_at_rest(state.standing))


def _at_rest(standing):
    """To a descent, balls that have come to rest are like the diverged, which take no step."""
    return standing._replace(escaped=np.where(standing.converged < NEVER, standing.converged, standing.escaped))
