"""From a racer's settings to what descends, with all that was left out filled in."""

from dataclasses import asdict

from msgspec.structs import replace

from gdsim.core.clipping import Clipping
from gdsim.core.descent import Racer
from gdsim.experiment import schema
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.rates import SuitableRates
from gdsim.experiment.schema import RacerSettings


def filled_racers(racers: tuple[RacerSettings, ...]) -> tuple[RacerSettings, ...]:
    """The same racers with all defaults filled in but the learning rate, which is the problem's. ExperimentError."""
    parts = ((schema.optimizer(racer, "racers"), schema.schedule(racer, "racers")) for racer in racers)
    return tuple(_filled(racer, *these) for racer, these in zip(racers, parts, strict=True))


def racers_of(
    settings: tuple[RacerSettings, ...], path: str, rates: SuitableRates
) -> tuple[tuple[Racer, ...], tuple[RacerSettings, ...]]:
    """The racers, and their settings with all defaults filled in; `path` is theirs in the file. ExperimentError."""
    racers = tuple(_racer(racer, f"{path}[{index}]", rates) for index, racer in enumerate(settings))
    filled = (
        replace(_filled(each, racer.optimizer, racer.schedule), learning_rate=racer.learning_rate)
        for each, racer in zip(settings, racers, strict=True)
    )
    return racers, tuple(filled)


def _racer(settings, path, rates):
    optimizer = schema.optimizer(settings, path)
    if refusal := optimizer.refusal(rates.objective):
        raise ExperimentError(f"{path}.optimizer: {refusal}")
    rate = rates.of(optimizer) if settings.learning_rate is None else settings.learning_rate
    return Racer(optimizer, rate, schema.schedule(settings, path), _clipping(settings))


def _clipping(settings):
    if settings.clip_norm is not None:
        return Clipping("norm", settings.clip_norm)
    return None if settings.clip_value is None else Clipping("value", settings.clip_value)


def _filled(settings, optimizer, schedule):
    return replace(
        settings,
        hyperparameters=asdict(optimizer),
        schedule={"type": settings.schedule["type"], **asdict(schedule)},
    )
