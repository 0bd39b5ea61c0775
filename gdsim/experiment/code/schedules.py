"""The learning-rate schedules as functions for a script."""

from collections.abc import Callable

from gdsim.core.descent import Racer
from gdsim.experiment.changes import all_racers
from gdsim.experiment.problem import Problem


def is_scheduled(problem: Problem) -> bool:
    """Whether any racer's learning rate follows a schedule."""
    return any(_lines(racer, problem) != _lines_of_constant() for racer in all_racers(problem))


def schedule_lines(problem: Problem) -> list[str]:
    """A function of the epoch for each schedule that differs."""
    if not is_scheduled(problem):
        return []
    lines = []
    for body, name in _names(problem).items():
        lines += [f"def {name}(epoch):", *("    " + line for line in body), "", ""]
    return lines


def schedule_namer(problem: Problem) -> Callable[[Racer], str]:
    """Tells which function is a racer's schedule."""
    names = _names(problem)
    return lambda racer: names[_lines(racer, problem)]


def _names(problem):
    names = {}
    for racer in all_racers(problem):
        body = _lines(racer, problem)
        kind = racer.schedule.name.replace("-", "_")
        if body not in names:
            number = sum(name.startswith(kind) for name in names.values())
            names[body] = f"{kind}_{number + 1}" if number else kind
    return names


def _lines_of_constant():
    return ("return 1.0",)


def _lines(racer, problem):
    """The body: first the warm-up, then the schedule over the epochs that are left."""
    schedule, epochs = racer.schedule, problem.experiment.epochs
    warmup = schedule.warmup
    epoch = f"(epoch - {warmup})" if warmup else "epoch"
    left = max(1, epochs - warmup)
    after = {
        "constant": lambda: ["return 1.0"],
        "step": lambda: [f"return {schedule.gamma} ** ({epoch} // {schedule.period})"],
        "exponential": lambda: [f"return {schedule.gamma} ** {epoch}"],
        "cosine": lambda: [f"return {_share(schedule.floor)}(1 + math.cos(math.pi * {epoch} / {left})) / 2"],
        "inverse-time": lambda: [f"return 1 / (1 + {schedule.decay} * {epoch})"],
    }[schedule.name]()
    warming = [f"if epoch < {warmup}:", f"    return (epoch + 1) / {warmup + 1}"] if warmup else []
    return (*warming, *after)


def _share(floor):
    return f"{floor} + {1 - floor} * " if floor else ""
