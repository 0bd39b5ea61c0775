"""How each racer stands, in words and numbers: what the status and its panel say alike."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gdsim.core.outcome import Status
from gdsim.core.verdict import Act, Action, Kind, Name, Verdict
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

    `kind` is that of its verdict, None before the first step; the sentences begin with the `headline`. `action` is what
    their advice comes to, where that is something to be done now. `own_units` has the parameters in the data's own
    units, where these are others. `is_warning`: it has diverged.
    """

    name: str
    state: str
    kind: Kind | None
    headline: str
    sentence: str
    action: Action | None
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
            _kind(snapshot, racer, verdict),
            *_sentence(snapshot, racer, verdict),
            _action(snapshot, racer, verdict),
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
    return [_tr("ready"), _tr("diverged"), _tr("done"), *map(_short_name, Name)]


def _state(snapshot, racer, verdict):
    outcome = snapshot.outcomes[racer]
    if outcome.status is Status.DIVERGED:
        return _tr("diverged")
    if verdict and snapshot.step and verdict.name is not Name.UNSURE:
        return _short_name(verdict.name)
    if outcome.over:
        return _short_name(Name.CONVERGED) if outcome.status is Status.CONVERGED else _tr("done")
    return _short_name(Name.DESCENDING) if snapshot.step else _tr("ready")


def _short_name(name):
    return translate(SHORT_NAMES.get(name, name.value))


def _is_ready(snapshot, racer):
    return snapshot.step == 0 and not snapshot.outcomes[racer].over and not snapshot.playing


def _kind(snapshot, racer, verdict):
    """That of the verdict, unless the outcome is what is told."""
    outcome = snapshot.outcomes[racer]
    if outcome.status is Status.DIVERGED:
        return Kind.BROKEN
    if _is_ready(snapshot, racer):
        return None
    if outcome.status is Status.CONVERGED and not (verdict and verdict.leads(outcome)):
        return Kind.GOOD
    if verdict:
        return verdict.name.kind
    return Kind.UNSURE if outcome.over else Kind.GOING_ON


def _sentence(snapshot, racer, verdict):
    """What its sentences begin with; and its outcome, the verdict's name, evidence and advice."""
    outcome = snapshot.outcomes[racer]
    said = sentence(outcome.words, outcome.values) if outcome.over else ""
    if _is_ready(snapshot, racer):
        return _headed(_tr("Ready: press play."))
    if verdict is None:
        return _headed(said or _tr("Descending …"))
    advice = sentence(verdict.advice.words, verdict.advice.values)
    if outcome.status in (Status.CONVERGED, Status.DIVERGED) and not verdict.leads(outcome):
        return _headed(" ".join(filter(None, (said, advice))))
    name = translate(verdict.name.value.capitalize())
    evidence = sentence(verdict.evidence.words, verdict.evidence.values)
    named = _tr("{name}: {evidence}").format(name=name, evidence=evidence)
    last = (advice, said) if verdict.leads(outcome) else (said, advice)
    return name, " ".join(filter(None, (named, *last)))


def _headed(words):
    """A sentence with the words that it begins with, which most have before a colon."""
    return words.partition(":")[0], words


def _action(snapshot, racer, verdict):
    """What the verdict's advice comes to, unless it is so already."""
    action = None if verdict is None or _is_ready(snapshot, racer) else verdict.advice.action
    if action is None:
        return None
    is_so = {
        Act.RATE: action.value == snapshot.learning_rates[racer],
        Act.RUN: snapshot.playing or snapshot.outcomes[racer].over,
        Act.STEP: action.value in (snapshot.step, 0),
    }
    return None if is_so[action.act] else action


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
