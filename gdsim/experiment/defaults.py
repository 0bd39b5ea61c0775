"""What is sensible for another problem: data, start, learning rates and length that show what it is about."""

from msgspec.structs import replace

from gdsim.core.curvature import CriticalRate, critical_learning_rate, extreme_curvatures
from gdsim.core.losses import LOSSES, Task, fitting_losses
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.datasets import DATASETS, load
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.models import USUAL_MODEL
from gdsim.experiment.problem import prepare
from gdsim.experiment.rates import readable, share
from gdsim.experiment.schema import (
    BatchingSettings,
    CsvFile,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)

# Epochs of a fit are passes over data; on a surface an epoch is one step, so it takes more of them.
FIT_EPOCHS = 100
SURFACE_EPOCHS = 300
# A first formula: a valley with a bend, worth looking at and easy to change.
FIRST_FORMULA = "x**2 + 3*y**2 + sin(3*x)"
# Too low: so many times slower than what is just right, that most of the way is left after a hundred steps.
TOO_LOW = 0.01
# Too high, in critical rates, where the loss is quadratic: every step is thrown farther, but slowly enough to watch,
# and still with the rate rounded.
TOO_HIGH = 1.1
# Where the critical rate is unknown or changes along the way, too low and too high are so many times off.
RATE_FACTOR = 30.0


def with_dataset(experiment: Experiment, name: str) -> Experiment:
    """Fits a built-in data set by its own columns, from where there is a way to go; its task's usual loss, or the one
    chosen."""
    was_fit = isinstance(experiment.problem, FitProblem)
    old = experiment.problem if was_fit else FitProblem(name)
    problem = FitProblem(
        name,
        loss=kept_loss(old, name, DATASETS[name].task),
        model=_model_for(old.model, len(DATASETS[name].features)),
        l2=old.l2,
        l1=old.l1,
        standardize=old.standardize,
        validation_fraction=old.validation_fraction,
    )
    # A line in standard units: of other parameters the start would mean something else.
    start = DATASETS[name].start if problem.model == USUAL_MODEL and problem.standardize else None
    experiment = replace(experiment, problem=problem, title=DATASETS[name].title, start=start)
    if experiment.batching.size:
        size = min(experiment.batching.size, len(load(name).X))
        experiment = replace(experiment, batching=replace(experiment.batching, size=size))
    return experiment if was_fit else replace(_usual_rates(experiment), epochs=FIT_EPOCHS)


def with_terrain(experiment: Experiment, name: str) -> Experiment:
    """Descends a named surface from where, and with the learning rate at which, it shows its point."""
    terrain = TERRAINS[name]
    experiment = _on_surface(experiment, TerrainProblem(name), terrain.title)
    racers = tuple(
        replace(settings, learning_rate=racer(experiment.problem, settings.optimizer).learning_rate)
        for settings in experiment.racers
    )
    return replace(experiment, racers=racers, start=tuple(map(float, terrain.start)))


def with_formula(experiment: Experiment) -> Experiment:
    """Descends a first formula of the user's own; from a terrain it starts as that terrain's."""
    problem = FormulaProblem(FIRST_FORMULA)
    if isinstance(experiment.problem, TerrainProblem):
        terrain = TERRAINS[experiment.problem.terrain]
        ranges = (tuple(map(float, ends)) for ends in (terrain.x_range, terrain.y_range))
        return replace(experiment, problem=FormulaProblem(terrain.formula, *ranges), title="")
    return _on_surface(experiment, problem, "")


def with_features(problem: FitProblem, features: tuple[str, ...]) -> FitProblem:
    """Fits these columns; a model that takes only one becomes the usual one for several."""
    return replace(problem, features=features, model=_model_for(problem.model, len(features)))


def usual_racers(racers: tuple[RacerSettings, ...]) -> tuple[RacerSettings, ...]:
    """Every racer without its learning rate: rates that suit a fit say nothing about a surface.

    Of racers that differed in nothing else, one is left.
    """
    kept = []
    for racer in racers:
        usual = replace(racer, learning_rate=None)
        if usual not in kept:
            kept.append(usual)
    return tuple(kept)


def kept_loss(old: FitProblem, dataset: str | CsvFile, task: Task) -> str | None:
    """The loss of an earlier fit for other data: it was chosen for numbers or for classes, and stays among those."""
    if old.loss not in fitting_losses(task):
        return None
    is_kept = old.dataset == dataset or _is_of_classes(old) == (task != "regression")
    return old.loss if is_kept else None


def racer(problem, optimizer: str) -> RacerSettings:
    """A racer as it usually is; gradient descent on a terrain takes the rate that shows the terrain's point."""
    if isinstance(problem, TerrainProblem) and OPTIMIZERS[optimizer].is_plain:
        return RacerSettings(optimizer, TERRAINS[problem.terrain].learning_rate)
    return RacerSettings(optimizer)


def with_suitable_rates(experiment: Experiment, before: Experiment) -> Experiment:
    """An edited experiment, with rates that a steep model such as a polynomial is descended at without flying off.

    The powers of a feature bend the loss up to millions of times as much as the feature itself, so usual rates are cut
    to what is just right. Only an edit that matters for that does so, and only to rates that nobody has chosen.
    """
    if _what_bends(experiment) == _what_bends(before) or not (_is_steep(experiment) or _is_steep(before)):
        return experiment
    old, new = _suitable_rates(before, experiment.racers), _suitable_rates(experiment, experiment.racers)
    racers = tuple(
        replace(racer, learning_rate=rate)
        if racer.learning_rate in (None, OPTIMIZERS[racer.optimizer].usual_learning_rate, former)
        else racer
        for racer, former, rate in zip(experiment.racers, old, new, strict=True)
    )
    return replace(experiment, racers=racers)


def three_learning_rates(experiment: Experiment, index: int, rate: float, critical: CriticalRate | None):
    """Racer `index`, whose rate is `rate`, three times: with a learning rate too low, just right and too high.

    Just right is 1 / curvature, with which a step lands on the floor of the valley across it; as much less as momentum
    adds up, and less with small batches, whose noise it has to average.
    """
    chosen = experiment.racers[index]
    kind = OPTIMIZERS[chosen.optimizer]
    if critical is None:
        rates = rate / RATE_FACTOR, rate, rate * RATE_FACTOR
    else:
        step = 1.0 / critical.eigenvalue
        if not critical.exact:
            # A place that is flatter than others allows steps that they don't, most of all on a surface.
            step = min(step, rate * RATE_FACTOR if isinstance(experiment.problem, FitProblem) else rate)
        right = step * share(kind(**chosen.hyperparameters), experiment.batching)
        rates = TOO_LOW * right, right, TOO_HIGH * critical.rate if critical.exact else RATE_FACTOR * step
    return tuple(replace(chosen, learning_rate=readable(rate)) for rate in rates)


def _is_of_classes(problem):
    """Whether its target are classes; of a file that does not say so, whether its loss is for nothing else."""
    if isinstance(problem.dataset, CsvFile):
        told = problem.dataset.task
        return told == "classes" if told else "regression" not in LOSSES[problem.loss].tasks
    return DATASETS[problem.dataset].task != "regression"


def _what_bends(experiment):
    return experiment.problem, experiment.batching, [racer.optimizer for racer in experiment.racers]


def _is_steep(experiment):
    """Of built-in data: a file of the user's own may take long to read."""
    problem = experiment.problem
    return isinstance(problem, FitProblem) and problem.dataset in DATASETS and problem.model.is_steep


def _suitable_rates(experiment, racers):
    """For each of the racers the rate that is just right where the usual one is above it; None for the usual one."""
    unknown = (None,) * len(racers)
    if not _is_steep(experiment):
        return unknown
    try:
        problem = prepare(replace(experiment, racers=racers, start=None))
    except ExperimentError:
        return unknown
    curvature = extreme_curvatures(problem.objective, problem.start)
    if curvature is None:
        return unknown
    return tuple(_suitable_rate(racer.optimizer, problem, curvature, experiment.batching) for racer in problem.racers)


def _suitable_rate(optimizer, problem, curvature, batching):
    critical = critical_learning_rate(optimizer, problem.objective, problem.start, curvature)
    if critical is None:
        return None
    right = readable(share(optimizer, batching) / critical.eigenvalue)
    return right if right < optimizer.usual_learning_rate else None


def _on_surface(experiment, problem, title):
    experiment = replace(experiment, problem=problem, title=title, start=None, batching=BatchingSettings())
    return replace(_usual_rates(experiment), epochs=SURFACE_EPOCHS)


def _usual_rates(experiment):
    return replace(experiment, racers=usual_racers(experiment.racers))


def _model_for(model, features):
    return USUAL_MODEL if model.takes_one_feature and features > 1 else model
