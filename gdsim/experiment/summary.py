"""What a run came to: for another program, and for a reader."""

from itertools import islice

import numpy as np

from gdsim.core.descent import State
from gdsim.core.outcome import Status
from gdsim.core.racer_names import racer_names
from gdsim.experiment.parameter_names import parameter_units
from gdsim.experiment.problem import Problem
from gdsim.language import Number, localised, tr

# The lines for a reader name so many parameters of a racer.
SHOWN_PARAMETERS = 10


def summary(problem: Problem, state: State, asked_steps: int | None) -> dict:
    """The outcome of each racer at its last state; asked_steps, if any, is where the run was told to stop."""
    names = racer_names(problem.racers, [racer.learning_rate for racer in problem.racers])
    with np.errstate(all="ignore"):
        losses = problem.objective.loss(state.parameters)
        first = float(problem.objective.loss(problem.start))
    return {
        "title": problem.experiment.title,
        "steps": state.step,
        "notes": list(problem.notes),
        "racers": [
            {
                "optimizer": racer.optimizer.name,
                "title": racer.optimizer.title,
                "name": name.beside_rate,
                "learning_rate": racer.learning_rate,
                **_standing(outcome, asked_steps),
                "loss_start": _finite(first),
                "loss_end": _finite(loss),
                "parameters": _named(problem, parameters),
                **_in_data_units(problem, parameters),
            }
            for racer, name, outcome, loss, parameters in zip(
                problem.racers, names, state.outcomes, losses, state.parameters, strict=True
            )
        ],
    }


def _standing(outcome, steps):
    """A racer's status; the step that would have diverged is named, but was not taken."""
    if not outcome.over:
        sentence = counted(tr("Stopped after 1 step, as asked."), tr("Stopped after {count} steps, as asked."), steps)
        return {"status": Status.STOPPED, "step": steps, "steps": steps, "sentence": sentence}
    taken = outcome.step - (outcome.status is Status.DIVERGED)
    return {
        "status": outcome.status,
        "step": outcome.step,
        "steps": taken,
        "sentence": tr(outcome.words).format(**outcome.values),
    }


def _finite(number):
    """JSON has no infinity."""
    return float(number) if np.isfinite(number) else None


def _named(problem, parameters):
    return dict(zip(problem.parameter_keys, map(_finite, parameters), strict=True))


def _in_data_units(problem, parameters):
    own = problem.in_data_units(parameters)
    return {} if own is None else {"parameters_in_data_units": _named(problem, own)}


def lines(summary: dict, problem: Problem) -> list[str]:
    """The summary of a problem's run for a reader."""
    written = [tr(summary["title"])] if summary["title"] else []
    written += summary["notes"]
    for racer in summary["racers"]:
        words = tr("{name}, learning rate {rate:g}: {sentence}")
        rate = Number(racer["learning_rate"])
        written.append(words.format(name=racer["name"], rate=rate, sentence=racer["sentence"]))
        start, end = (_number(racer[key]) for key in ("loss_start", "loss_end"))
        words = counted(tr("1 step, loss {start} -> {end}"), tr("{count} steps, loss {start} -> {end}"), racer["steps"])
        written.append("  " + words.format(start=start, end=end))
        written.append(f"  {_assignments(racer['parameters'], problem.parameter_names)}")
        if "parameters_in_data_units" in racer:
            units = parameter_units(problem.data.model, problem.data.dataset)
            own = _assignments(racer["parameters_in_data_units"], problem.parameter_names, units)
            written.append("  " + tr("in the data's own units: {parameters}").format(parameters=own))
    return written


def counted(one: str, several: str, count: int) -> str:
    """The words for one thing, or those for another number of them with that in place of {count}."""
    return one if count == 1 else several.replace("{count}", str(count))


def _number(value):
    return tr("infinite") if value is None else localised(f"{value:.6g}")


def _assignments(parameters, names, units=None):
    assigned = zip(names, parameters.values(), units or [""] * len(names), strict=True)
    shown = [f"{name} = {_number(value)} {unit}".rstrip() for name, value, unit in islice(assigned, SHOWN_PARAMETERS)]
    hidden = len(parameters) - len(shown)
    return ", ".join(shown) + (tr(" and {hidden} more").format(hidden=hidden) if hidden else "")
