"""How each racer stands, in words and numbers: what the status and its panel say alike."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gdsim.core.outcome import Status
from gdsim.core.verdict import Name, Verdict
from gdsim.experiment.parameter_names import parameter_units
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.words import number, racer_names, sentence, translate

# More parameters than these are counted, not listed: nobody reads 650 numbers sixty times a second.
LISTED_PARAMETERS = 3
# What verdicts of long names are called where eight racers stand beside each other.
SHORT_NAMES = {
    Name.WEIGHT_DECAY: "weight decay",
    Name.RUN_DOWN: "run down",
    Name.ALIKE: "units alike",
    Name.EXPLODING: "exploding",
    Name.SATURATED: "saturated",
    Name.VANISHING: "vanishing",
}


class Standing(NamedTuple):
    """A racer's name, its state in a word or two and in sentences, its loss, and its parameters.

    `own_units` has the parameters in the data's own units, where these are others. `is_warning`: it has diverged.
    """

    name: str
    state: str
    sentence: str
    loss: str
    parameters: str
    own_units: str
    is_warning: bool

    @property
    def place(self) -> str:
        """The parameters, also in the data's own units."""
        return "\n".join(filter(None, (self.parameters, self.own_units)))


def standings(snapshot: Snapshot, verdicts: tuple[Verdict, ...] | None) -> list[Standing]:
    """How the R racers stand; `verdicts` (R,) may be a little older than the snapshot, or not there yet."""
    names = racer_names(snapshot.problem.racers, snapshot.learning_rates)
    own_units = _in_data_units(snapshot)
    return [
        Standing(
            str(name),
            _state(snapshot, racer, verdict),
            _sentence(snapshot, racer, verdict),
            _tr("loss {loss}").format(loss=number(snapshot.loss[racer])),
            _parameters(snapshot.problem, snapshot.parameters[racer]),
            "" if own_units is None else _own_units(snapshot.problem, own_units[racer]),
            snapshot.outcomes[racer].status is Status.DIVERGED,
        )
        for racer, (name, verdict) in enumerate(
            zip(names, verdicts or [None] * len(names), strict=True),
        )
    ]


def states() -> list[str]:
    """All that `Standing.state` may say."""
    return [_tr("ready"), _tr("descending …"), _tr("diverged"), _tr("done"), *map(_short_name, Name)]


def _state(snapshot, racer, verdict):
    outcome = snapshot.outcomes[racer]
    if outcome.status is Status.DIVERGED:
        return _tr("diverged")
    if verdict and snapshot.step and verdict.name is not Name.UNSURE:
        return _short_name(verdict.name)
    if outcome.over:
        return _short_name(Name.CONVERGED) if outcome.status is Status.CONVERGED else _tr("done")
    return _tr("descending …") if snapshot.step else _tr("ready")


def _short_name(name):
    return translate(SHORT_NAMES.get(name, name.value))


def _sentence(snapshot, racer, verdict):
    """Its outcome, and the verdict's name, evidence and advice."""
    outcome = snapshot.outcomes[racer]
    said = [sentence(outcome.words, outcome.values)] if outcome.over else []
    if snapshot.step == 0 and not outcome.over and not snapshot.playing:
        return _tr("Ready: press play.")
    if verdict is None:
        return " ".join(said) or _tr("Descending …")
    named = _tr("{name}: {evidence}").format(
        name=translate(verdict.name.value.capitalize()),
        evidence=sentence(verdict.evidence.words, verdict.evidence.values),
    )
    advice = sentence(verdict.advice.words, verdict.advice.values)
    if verdict.leads(outcome):
        return " ".join([named, advice, *said])
    if outcome.status in (Status.RUNNING, Status.STOPPED):
        said.append(named)
    return " ".join([*said, advice]).strip()


def _parameters(problem, values):
    if len(values) > LISTED_PARAMETERS:
        return _tr("{count} parameters").format(count=len(values))
    return _listed(problem, values)


def _own_units(problem, values):
    units = parameter_units(problem.data.model, problem.data.dataset)
    return _tr("In the data's own units: {values}").format(values=_listed(problem, values, units))


def _in_data_units(snapshot):
    """The parameters in the data's own units, shape (R, d); None where they are those, or too many to be listed."""
    if len(snapshot.problem.parameter_names) > LISTED_PARAMETERS:
        return None
    return snapshot.problem.in_data_units(snapshot.parameters)


def _listed(problem, values, units=None):
    names = problem.short_names
    parts = zip(names, values, units or [""] * len(names), strict=True)
    return ", ".join(f"{name} {number(value)} {unit}".rstrip() for name, value, unit in parts)


def _tr(text):
    return QCoreApplication.translate("Standing", text)
