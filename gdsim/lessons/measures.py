"""What a lesson may ask of a run: a closed set of named measures, each worked out of a snapshot."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from gdsim.core.basins import reached, tolerances_of
from gdsim.core.batching import Batching
from gdsim.core.inside import sizes
from gdsim.core.outcome import Status
from gdsim.core.verdict import Name
from gdsim.experiment.prediction import Prediction, accuracy, r_squared
from gdsim.language import tr
from gdsim.lessons.conditions import Condition, Measured, Operand, Value, compared_texts, measured
from gdsim.simulation.judgement import Judgement, judgement
from gdsim.simulation.race import race
from gdsim.simulation.snapshot import Snapshot

# Differences of the loss below this part of it are rounding, and no rise.
ROUNDING = 1e-12


class Moment:
    """A run as a snapshot shows it, asked by measures; what several of them need is worked out once."""

    def __init__(self, snapshot: Snapshot):
        self.snapshot = snapshot

    def value(self, asked: Measured) -> Value:
        """Not-a-number where there is no such racer, or nothing to measure."""
        measure = MEASURES[asked.name]
        if asked.racer >= len(self.snapshot.outcomes):
            return math.nan
        with np.errstate(all="ignore"):
            value = measure.function(self, asked.racer, *(() if asked.argument is None else (asked.argument,)))
        if value is None:
            return math.nan
        return str(value) if measure.is_text else float(value)

    def epoch_losses(self, racer) -> np.ndarray:
        """After 0, 1, … epochs, those since the start; the last is the loss now, in the middle of an epoch too."""
        losses = self.snapshot.epoch_loss.values[:, racer]
        is_between = self.snapshot.step % self.snapshot.problem.batching.steps_per_epoch
        return np.append(losses, self.snapshot.loss[racer]) if is_between else losses

    @cached_property
    def judgement(self) -> Judgement:
        return judgement(self.snapshot)

    @cached_property
    def standings(self):
        return race(self.snapshot, 0.0)

    @cached_property
    def prediction(self) -> Prediction | None:
        problem = self.snapshot.problem
        return Prediction(problem.data) if problem.is_fit else None

    def score(self, racer, is_held_out=False):
        """The share of classes that are predicted right, or R²; None without data, or without rows held out."""
        said = self.prediction
        if said is None:
            return None
        X, y = (said.validation_X, said.validation_y) if is_held_out else (said.X, said.y)
        if not len(X):
            return None
        scores = said.scores(self.snapshot.parameters[racer], X)
        return r_squared(scores[..., 0], y) if said.task == "regression" else accuracy(scores, y)

    def layer_sizes(self, racer) -> np.ndarray | None:
        """Of the full gradient, by layer; None of a model without hidden layers."""
        problem = self.snapshot.problem
        if not problem.is_layered:
            return None
        return sizes(problem.objective.model, self.snapshot.gradient[racer])

    def setting(self, racer):
        return self.snapshot.problem.racers[racer]


@dataclass(frozen=True)
class Measure:
    """One that conditions know by name: what it is, and function(moment, racer[, argument]).

    takes: what the number in its parentheses is, if it has one. is_text: its value is text, one of `values` if there
    are any.
    """

    description: str
    function: Callable
    takes: str = ""
    is_text: bool = False
    values: tuple[str, ...] = ()


def _rises(moment, racer):
    losses = moment.epoch_losses(racer)
    return int((np.diff(losses) > ROUNDING * np.abs(losses[:-1])).sum())


def _epochs_until(moment, racer, loss):
    snapshot = moment.snapshot
    below = np.flatnonzero(snapshot.epoch_loss.values[:, racer] <= loss)
    return snapshot.epoch_loss.at[below[0]] if below.size else math.inf


def _validation_loss(moment, racer):
    losses = moment.snapshot.validation_loss
    return None if losses is None else losses.values[-1, racer]


def _lowest_validation(moment, racer):
    losses = moment.snapshot.validation_loss
    return None if losses is None else losses.values[:, racer].min()


def _critical_rate(moment, racer):
    critical = moment.judgement.critical[racer]
    return critical and critical.rate


def _minimum(moment, racer):
    problem = moment.snapshot.problem
    if not len(problem.minima):
        return 0
    return 1 + reached(moment.snapshot.parameters[racer], problem.minima, tolerances_of(problem.domain))


def _distance(moment, racer):
    distance = moment.standings[racer].distance
    return math.inf if distance is None else distance


def _parameter(moment, racer, number):
    values = moment.snapshot.parameters[racer]
    index = int(number) - 1
    return values[index] if 0 <= index < len(values) else None


def _gradient_ratio(moment, racer):
    layers = moment.layer_sizes(racer)
    return None if layers is None else np.divide(layers[0], layers[-1])


def _fit_setting(name, otherwise=""):
    """Of a fit's settings, or of its model's; `otherwise` where there are none of that name."""

    def read(moment, racer):
        problem = moment.snapshot.problem.experiment.problem
        holders = (problem, getattr(problem, "model", None))
        return next((getattr(holder, name) for holder in holders if hasattr(holder, name)), otherwise)

    return read


def _hidden_layers(moment, racer):
    return len(_fit_setting("hidden", ())(moment, racer))


def _batch_size(moment, racer):
    batching: Batching = moment.snapshot.problem.batching
    return min(batching.size, batching.samples)


def _of_racer(read):
    return lambda moment, racer: read(moment.setting(racer))


MEASURES = {
    "loss": Measure("the training loss now", lambda m, r: m.snapshot.loss[r]),
    "start_loss": Measure("the training loss at the start", lambda m, r: m.epoch_losses(r)[0]),
    "loss_ratio": Measure("the loss over that at the start", lambda m, r: m.snapshot.loss[r] / m.epoch_losses(r)[0]),
    "lowest_loss": Measure("the lowest loss after any epoch so far", lambda m, r: m.epoch_losses(r).min()),
    "highest_loss": Measure("the highest loss after any epoch so far", lambda m, r: m.epoch_losses(r).max()),
    "validation_loss": Measure("the loss on the rows held out", _validation_loss),
    "lowest_validation_loss": Measure("the lowest loss so far on the rows held out", _lowest_validation),
    "validation_ratio": Measure(
        "the loss on the rows held out over the training loss",
        lambda m, r: np.divide(_validation_loss(m, r), m.snapshot.loss[r]) if m.snapshot.validation_loss else None,
    ),
    "score": Measure("the share of classes predicted right, or R²", lambda m, r: m.score(r)),
    "validation_score": Measure("the same on the rows held out", lambda m, r: m.score(r, is_held_out=True)),
    "epoch": Measure("how many epochs are done", lambda m, r: m.snapshot.epoch),
    "step": Measure("how many steps are taken", lambda m, r: m.snapshot.step),
    "rises": Measure("in how many epochs the loss rose", _rises),
    "falls": Measure(
        "in how many epochs the loss did not rise", lambda m, r: len(m.epoch_losses(r)) - 1 - _rises(m, r)
    ),
    "epochs_until": Measure(
        "after how many epochs the loss was first so low; infinite if never", _epochs_until, "a loss"
    ),
    "learning_rate": Measure("the learning rate, as it is set now", lambda m, r: m.snapshot.learning_rates[r]),
    "critical_rate": Measure("the learning rate from which on steps are unstable here", _critical_rate),
    "rate_share": Measure(
        "the learning rate over the critical one",
        lambda m, r: m.snapshot.learning_rates[r] / (_critical_rate(m, r) or math.nan),
    ),
    "gradient": Measure("the length of the full gradient", lambda m, r: np.linalg.norm(m.snapshot.gradient[r])),
    "gradient_ratio": Measure("the size of the first layer's gradient over the last's", _gradient_ratio),
    "verdict": Measure(
        "what the program says of the run",
        lambda m, r: m.judgement.verdicts[r].name,
        is_text=True,
        values=tuple(map(str, Name)),
    ),
    "status": Measure(
        "how the run stands", lambda m, r: m.snapshot.outcomes[r].status, is_text=True, values=tuple(map(str, Status))
    ),
    "minimum": Measure("the number of the known minimum that is reached, 1 for the best; 0 for none", _minimum),
    "distance": Measure("how far the nearest known minimum is, in the parameters", _distance),
    "parameter": Measure("a parameter of the model, or x (1) and y (2)", _parameter, "its number, from 1"),
    "place": Measure("the place in the race, 1 for the lowest loss", lambda m, r: m.standings[r].place),
    "racers": Measure("how many racers there are", lambda m, r: len(m.snapshot.outcomes)),
    "parameters": Measure("how many parameters the model has", lambda m, r: len(m.snapshot.problem.parameter_keys)),
    "hidden_layers": Measure("how many hidden layers the network has", _hidden_layers),
    "degree": Measure("the degree of the polynomial", _fit_setting("degree", None)),
    "batch_size": Measure("how many rows a step sees", _batch_size),
    "optimizer": Measure("the optimizer, by its name", _of_racer(lambda racer: racer.optimizer.name), is_text=True),
    "loss_function": Measure("the loss, by its name", _fit_setting("loss"), is_text=True),
    "activation": Measure("the network's activation, by its name", _fit_setting("activation"), is_text=True),
    "initialization": Measure("how the network begins, by its name", _fit_setting("initialization"), is_text=True),
    "dataset": Measure("the data set, by its name", _fit_setting("dataset"), is_text=True),
    "validation_share": Measure("the share of the rows that is held out", _fit_setting("validation_fraction", 0.0)),
    "l2": Measure("the factor of the L2 penalty", _fit_setting("l2", 0.0)),
    "momentum": Measure("the optimizer's momentum", _of_racer(lambda racer: getattr(racer.optimizer, "momentum", 0.0))),
}


def check_measures(tree: Condition | Operand):
    """ValueError, with one sentence, for a measure that there is not, or that is asked otherwise than it can be."""
    for asked in measured(tree):
        measure = MEASURES.get(asked.name)
        if measure is None:
            raise ValueError(
                tr("there is no measure {name!r}; there are {known}").format(name=asked.name, known=", ".join(MEASURES))
            )
        if measure.takes and asked.argument is None:
            raise ValueError(
                tr("{name} takes {takes} in parentheses, as in {name}(2)").format(
                    name=asked.name, takes=tr(measure.takes)
                )
            )
        if asked.argument is not None and not measure.takes:
            raise ValueError(tr("{name} takes no number in parentheses").format(name=asked.name))
    for asked, text in compared_texts(tree):
        measure = MEASURES[asked.name]
        if not measure.is_text:
            raise ValueError(tr("{name} is a number, and is never {text!r}").format(name=asked.name, text=text))
        if measure.values and text not in measure.values:
            raise ValueError(
                tr("{name} is never {text!r}; it is one of {known}").format(
                    name=asked.name, text=text, known=", ".join(measure.values)
                )
            )
