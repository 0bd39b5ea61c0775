"""The learning rates that count: what the schedules have made of those that are set."""

from gdsim.core.descent import Racer
from gdsim.core.outcome import Status
from gdsim.core.schedules import Constant
from gdsim.simulation.snapshot import Snapshot


def used_learning_rates(snapshot: Snapshot) -> list[float]:
    """What each racer's last step used, (R,), or will use while there is none; of a new rate, what it comes to now."""
    problem = snapshot.problem
    rates = []
    for racer, rate, outcome in zip(problem.racers, snapshot.learning_rates, snapshot.outcomes, strict=True):
        steps = min(snapshot.step, outcome.step) if outcome.status is Status.DIVERGED else snapshot.step
        epoch = max(0, steps - 1) // problem.batching.steps_per_epoch
        rates.append(rate * racer.schedule.factor(epoch, problem.experiment.epochs))
    return rates


def is_scheduled(racer: Racer) -> bool:
    """Whether the learning rate changes by itself."""
    return not isinstance(racer.schedule, Constant) or racer.schedule.warmup > 0
