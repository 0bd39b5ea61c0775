"""What is sensible for another problem: data, start, learning rates and length that show what it is about."""

from msgspec.structs import replace

from gdsim.core.terrains import TERRAINS
from gdsim.experiment.datasets import DATASETS, load
from gdsim.experiment.schema import (
    BatchingSettings,
    Experiment,
    FitProblem,
    FormulaProblem,
    LinearModel,
    PolynomialModel,
    RacerSettings,
    TerrainProblem,
)

# Epochs of a fit are passes over data; on a surface an epoch is one step, so it takes more of them.
FIT_EPOCHS = 100
SURFACE_EPOCHS = 300
# A first formula: a valley with a bend, worth looking at and easy to change.
FIRST_FORMULA = "x**2 + 3*y**2 + sin(3*x)"


def with_dataset(experiment: Experiment, name: str) -> Experiment:
    """Fits a built-in data set by its own columns and its task's usual loss, from a drawn start."""
    was_fit = isinstance(experiment.problem, FitProblem)
    old = experiment.problem if was_fit else FitProblem(name)
    problem = FitProblem(
        name,
        model=_model_for(old.model, len(DATASETS[name].features)),
        l2=old.l2,
        standardize=old.standardize,
        validation_fraction=old.validation_fraction,
    )
    experiment = replace(experiment, problem=problem, title=DATASETS[name].title, start=None)
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
    """Fits these columns; a polynomial of several becomes linear, because it takes only one."""
    return replace(problem, features=features, model=_model_for(problem.model, len(features)))


def racer(problem, optimizer: str) -> RacerSettings:
    """A racer as it usually is; gradient descent on a terrain takes the rate that shows the terrain's point."""
    if isinstance(problem, TerrainProblem) and optimizer == "gradient-descent":
        return RacerSettings(optimizer, TERRAINS[problem.terrain].learning_rate)
    return RacerSettings(optimizer)


def _on_surface(experiment, problem, title):
    experiment = replace(experiment, problem=problem, title=title, start=None, batching=BatchingSettings())
    return replace(_usual_rates(experiment), epochs=SURFACE_EPOCHS)


def _usual_rates(experiment):
    """Every racer at the usual rate of its optimizer: rates that suit a fit say nothing about a surface."""
    return replace(experiment, racers=tuple(replace(racer, learning_rate=None) for racer in experiment.racers))


def _model_for(model, features):
    return LinearModel() if isinstance(model, PolynomialModel) and features > 1 else model
