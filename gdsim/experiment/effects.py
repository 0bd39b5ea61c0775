"""What another setting does to the run that is going on: one rule, from what runs and what is set."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from msgspec.structs import replace

from gdsim.experiment.access import FREE
from gdsim.experiment.racers import filled_racers
from gdsim.experiment.schema import Experiment, RacerSettings


class Effect(Enum):
    """NONE: it is what runs. RENAME: the title alone differs. RATES: learning rates count from the next step on.
    OFFER: the racers are others, which may count from the past step in view or from the start. RESTART: a new run.
    """

    NONE = "none"
    RENAME = "rename"
    RATES = "rates"
    OFFER = "offer"
    RESTART = "restart"


@dataclass(frozen=True)
class Running:
    """What runs: `experiment` as it was set when the run was started or last branched, `racers` as they descend where
    it stands, `is_past` whether that is before the end of its record, `suitable_rate` that of a racer without one.
    """

    experiment: Experiment
    racers: tuple[RacerSettings, ...]
    is_past: bool
    suitable_rate: Callable[[RacerSettings], float]


def effect(running: Running, wanted: Experiment) -> Effect:
    """What happens when `wanted` is set."""
    if is_same(wanted, running.experiment):
        return Effect.NONE if wanted.title == running.experiment.title else Effect.RENAME
    if wanted.changes or not _differs_in_racers_only(wanted, running.experiment):
        return Effect.RESTART
    if without_rates(wanted.racers) == without_rates(running.racers) and changed_rates(running, wanted):
        return Effect.RATES
    return Effect.OFFER if running.is_past else Effect.RESTART


def changed_rates(running: Running, wanted: Experiment) -> dict[int, float]:
    """The learning rates by racer that are others than where the run stands, or than it was to go on with."""

    def rates(racers):
        return [running.suitable_rate(r) if r.learning_rate is None else r.learning_rate for r in racers]

    here, later, then = (rates(racers) for racers in (running.racers, running.experiment.racers, wanted.racers))
    return {racer: rate for racer, rate in enumerate(then) if not here[racer] == later[racer] == rate}


def is_same(one: Experiment, other: Experiment) -> bool:
    """Whether they run alike: the same but for title, view, access, and what was planned or changed on the way."""
    return _bare(one) == _bare(other)


def racer_of_rate(before: Experiment, after: Experiment) -> int | None:
    """The racer whose learning rate is all that differs, if so: changes of one rate in a row are one drag."""
    if without_rates(before.racers) != without_rates(after.racers):
        return None
    if _bare(replace(before, racers=after.racers)) != _bare(after) or before.title != after.title:
        return None
    others = [index for index, pair in enumerate(zip(before.racers, after.racers, strict=True)) if pair[0] != pair[1]]
    return others[0] if len(others) == 1 else None


def without_rates(racers: tuple[RacerSettings, ...]) -> tuple[RacerSettings, ...]:
    """The racers as they are but for their learning rates, with all hyper-parameters."""
    return tuple(replace(racer, learning_rate=None) for racer in filled_racers(racers))


def _differs_in_racers_only(one, other):
    return len(one.racers) == len(other.racers) and is_same(replace(one, racers=other.racers), other)


def _bare(experiment):
    return replace(experiment, title="", view={}, changes=(), access=FREE)
