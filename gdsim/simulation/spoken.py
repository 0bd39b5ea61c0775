"""A run in sentences, for those who do not see it: what is said as it goes on, and what its pictures show.

A sentence is words and values, kept apart so that a view can translate it; a value may be a sentence itself.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from gdsim.core.landscape import Landscape
from gdsim.core.outcome import Status
from gdsim.experiment.problem import Problem
from gdsim.simulation.snapshot import Snapshot

# Of the larger of two losses: a smaller difference is hardly heard, where a sentence says three digits.
STEADY_SHARE = 0.005
# Of the window's width: a coordinate that is rounding alone.
NOTHING = 1e-9

ONE_PAUSED = "Paused at step {step}, in epoch {epoch}: loss {loss}."
RACE_PAUSED = "Paused at step {step}, in epoch {epoch}: {name} is ahead with loss {loss}."
# By whether it counts epochs, and which way the loss goes.
ONE = {
    (True, None): "Epoch {epoch}: loss {loss}.",
    (True, "falling"): "Epoch {epoch}: loss {loss}, falling.",
    (True, "rising"): "Epoch {epoch}: loss {loss}, rising.",
    (True, "steady"): "Epoch {epoch}: loss {loss}, hardly changing.",
    (False, None): "Step {step}: loss {loss}.",
    (False, "falling"): "Step {step}: loss {loss}, falling.",
    (False, "rising"): "Step {step}: loss {loss}, rising.",
    (False, "steady"): "Step {step}: loss {loss}, hardly changing.",
}
RACE = {
    (True, None): "Epoch {epoch}: {name} is ahead with loss {loss}.",
    (True, "falling"): "Epoch {epoch}: {name} is ahead with loss {loss}, falling.",
    (True, "rising"): "Epoch {epoch}: {name} is ahead with loss {loss}, rising.",
    (True, "steady"): "Epoch {epoch}: {name} is ahead with loss {loss}, hardly changing.",
    (False, None): "Step {step}: {name} is ahead with loss {loss}.",
    (False, "falling"): "Step {step}: {name} is ahead with loss {loss}, falling.",
    (False, "rising"): "Step {step}: {name} is ahead with loss {loss}, rising.",
    (False, "steady"): "Step {step}: {name} is ahead with loss {loss}, hardly changing.",
}
CURVE = (
    "{name}: the loss was {first} at the start and is {now} in epoch {epoch}; the lowest of all epochs was {lowest}, "
    "at epoch {at}."
)
# By whether the ball is the only one, and whether it has diverged.
PLACED = {
    (True, False): "The ball is at {x} = {at_x}, {y} = {at_y}, loss {loss}.",
    (True, True): "The ball has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.",
    (False, False): "{name} is at {x} = {at_x}, {y} = {at_y}, loss {loss}.",
    (False, True): "{name} has diverged; its last finite place is {x} = {at_x}, {y} = {at_y}, loss {loss}.",
}
MEASURED = {
    (True, False): "The ball has loss {loss}.",
    (True, True): "The ball has diverged; its last finite loss is {loss}.",
    (False, False): "{name} has loss {loss}.",
    (False, True): "{name} has diverged; its last finite loss is {loss}.",
}


class Said(NamedTuple):
    """One sentence."""

    words: str
    values: dict = {}


class Speech:
    """Says of a run what is new, one sentence at a time and never two within `pace` seconds.

    It has no clock: whoever asks says what time it is, in seconds. What has been outdated while it waits is not said;
    how a racer ended always is.
    """

    def __init__(self, pace: float):
        self.pace = pace
        self._snapshot: Snapshot | None = None
        self._names: Sequence[str] = ()
        self._endings: list[Said] = []
        self._is_due = False
        self._told: Snapshot | None = None
        self._said_at: float | None = None

    def hear(self, snapshot: Snapshot, names: Sequence[str]):
        """A run as it stands, and what its R racers are called."""
        before, self._snapshot, self._names = self._snapshot, snapshot, names
        if before is None or before.problem is not snapshot.problem:
            # What a run stands at when it comes is nothing that has happened.
            self._endings, self._told, self._is_due = [], None, snapshot.playing
            return
        if (before.step, before.playing) != (snapshot.step, snapshot.playing):
            self._is_due = True
        if before.outcomes != snapshot.outcomes:
            # Back in time, nothing has ended.
            self._endings = [*self._endings, *endings(before, snapshot, names)] if _ended(before, snapshot) else []

    def wait(self, now: float) -> float | None:
        """Seconds until something is to be said; None if there is nothing."""
        if not self._endings and not self._is_due:
            return None
        return 0.0 if self._said_at is None else max(0.0, self._said_at + self.pace - now)

    def say(self, now: float) -> Said | None:
        """What is to be said now, if anything."""
        if self.wait(now) != 0.0:
            return None
        self._said_at = now
        if self._endings:
            return self._endings.pop(0)
        said = standing(self._snapshot, self._names, self._told)
        self._told, self._is_due = self._snapshot, False
        return said


def standing(snapshot: Snapshot, names: Sequence[str], told: Snapshot | None = None) -> Said:
    """Where a run is, in a sentence; against what was `told` of it last, it says which way the loss goes."""
    racer = leader(snapshot)
    loss = float(snapshot.loss[racer])
    values = {"epoch": int(snapshot.epoch), "step": snapshot.step, "loss": loss, "name": names[racer]}
    is_race = len(names) > 1
    if snapshot.over:
        # Whoever has diverged is behind everybody who has not.
        return Said(
            "In the end {name} is ahead with loss {loss}." if is_race else "In the end the loss is {loss}.", values
        )
    if not snapshot.playing and told is not None and told.playing:
        return Said(RACE_PAUSED if is_race else ONE_PAUSED, values)
    # Within a long epoch, steps are what goes on.
    is_epoch = told is None or int(told.epoch) != values["epoch"]
    direction = None if told is None or told.step >= snapshot.step else _direction(float(told.loss[racer]), loss)
    return Said((RACE if is_race else ONE)[is_epoch, direction], values)


def leader(snapshot: Snapshot) -> int:
    """The racer with the lowest loss; one that has diverged only if all have."""
    is_out = np.array([outcome.status is Status.DIVERGED for outcome in snapshot.outcomes])
    losses = np.where(np.isfinite(snapshot.loss), snapshot.loss, np.inf)
    return int(np.lexsort((losses, is_out))[0])


def _direction(before: float, now: float) -> str:
    if not abs(now - before) > STEADY_SHARE * max(abs(now), abs(before)):
        return "steady"
    return "falling" if now < before else "rising"


def _ended(before, after):
    return any(now.over and not then.over for then, now in zip(before.outcomes, after.outcomes, strict=True))


def endings(before: Snapshot, after: Snapshot, names: Sequence[str]) -> list[Said]:
    """How racers ended between two snapshots of a run: a sentence for each, or one where all ended alike."""
    ended = {
        name: Said(now.words, now.values)
        for name, then, now in zip(names, before.outcomes, after.outcomes, strict=True)
        if now.over and not then.over
    }
    if len(ended) == len(names) and all(said == next(iter(ended.values())) for said in ended.values()):
        return [next(iter(ended.values()))]
    return [Said("{name}: {sentence}", {"name": name, "sentence": said}) for name, said in ended.items()]


# What pictures show


def surface(snapshot: Snapshot, names: Sequence[str], landscape: Landscape | None) -> list[Said]:
    """What the loss surface shows: what kind it is, how high, where the balls are, and where the known minima."""
    problem = snapshot.problem
    said = [_kind(problem)]
    heights = None if landscape is None else landscape.loss[np.isfinite(landscape.loss)]
    if heights is not None and heights.size:
        values = {"low": float(heights.min()), "high": float(heights.max())}
        said.append(Said("Within the window it goes from {low} to {high}.", values))
    return [*said, *_balls(snapshot, names), *_minima(problem)]


def _kind(problem: Problem) -> Said:
    values = {"title": Said(problem.title), "count": len(problem.parameter_names)}
    if not problem.has_two_parameters:
        return Said("A slice through the loss of {title}, which has {count} parameters.", values)
    values |= _axes(problem)
    if problem.is_fit and problem.objective.is_convex:
        words = "The loss of {title} over {x} and {y} is a bowl: it has no second valley."
    else:
        words = "The loss of {title} over {x} and {y}, as a surface."
    return Said(words, values)


def _balls(snapshot, names):
    for racer, (name, place, outcome) in enumerate(zip(names, snapshot.parameters, snapshot.outcomes, strict=True)):
        values = {"name": name, "loss": float(snapshot.loss[racer])}
        is_out, is_alone = outcome.status is Status.DIVERGED, len(names) == 1
        if snapshot.problem.has_two_parameters:
            values |= _axes(snapshot.problem) | _place(snapshot.problem, place)
            yield Said(PLACED[is_alone, is_out], values)
        else:
            yield Said(MEASURED[is_alone, is_out], values)


def _minima(problem):
    if not len(problem.minima):
        return []
    losses = problem.objective.loss(problem.minima)
    lowest = int(np.argmin(losses))
    values = {"count": len(losses), "loss": float(losses[lowest])}
    if not problem.has_two_parameters:
        return [Said("The lowest loss that there is is {loss}.", values)]
    values |= _axes(problem) | _place(problem, problem.minima[lowest])
    if len(losses) == 1:
        return [Said("The minimum is at {x} = {at_x}, {y} = {at_y}, loss {loss}.", values)]
    return [Said("Of {count} known minima, the lowest is at {x} = {at_x}, {y} = {at_y}, loss {loss}.", values)]


def _axes(problem):
    return dict(zip(("x", "y"), problem.short_names, strict=True))


def _place(problem, point):
    """Coordinates; what is nothing beside the window is 0."""
    span = np.ptp(problem.domain, axis=1)
    return dict(zip(("at_x", "at_y"), np.where(np.abs(point) < NOTHING * span, 0.0, point).tolist(), strict=True))


def curves(snapshot: Snapshot, names: Sequence[str]) -> list[Said]:
    """What the loss by epoch shows: of each racer where it began, where it is now and where it was lowest."""
    said = []
    for racer, name in enumerate(names):
        losses = snapshot.epoch_loss.values[:, racer]
        lowest = _lowest(losses)
        values = {
            "name": name,
            "first": float(losses[0]),
            "now": float(snapshot.loss[racer]),
            "epoch": int(snapshot.epoch),
            "lowest": float(losses[lowest]),
            "at": int(snapshot.epoch_loss.at[lowest]),
        }
        said.append(Said(CURVE, values))
        if snapshot.validation_loss is not None:
            said.append(_held_out(snapshot, racer, name))
    return said


def _held_out(snapshot, racer, name):
    losses = snapshot.validation_loss.values[:, racer]
    lowest = _lowest(losses)
    return Said(
        "{name}: on the rows held out the last loss was {now}; the lowest was {lowest}, at epoch {at}.",
        {
            "name": name,
            "now": float(losses[-1]),
            "lowest": float(losses[lowest]),
            "at": int(snapshot.validation_loss.at[lowest]),
        },
    )


def _lowest(losses):
    return int(np.argmin(np.where(np.isfinite(losses), losses, np.inf)))
