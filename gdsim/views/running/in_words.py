"""Sentences about a run in the user's language, for those who do not see it."""

from gdsim.core.landscape import Landscape
from gdsim.simulation import spoken
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.toolkit.words import racer_names, sentence


def names(snapshot: Snapshot) -> list[str]:
    """What the racers are called beside each other."""
    return [str(name) for name in racer_names(snapshot.problem.racers, snapshot.learning_rates)]


def told(said: spoken.Said) -> str:
    """A sentence, and the sentences in it."""
    values = {key: told(value) if isinstance(value, spoken.Said) else value for key, value in said.values.items()}
    return sentence(said.words, values)


def surface_in_words(snapshot: Snapshot | None, landscape: Landscape | None) -> str:
    """What a picture of the loss over a plane shows; nothing before there is a run."""
    return "" if snapshot is None else " ".join(map(told, spoken.surface(snapshot, names(snapshot), landscape)))


def curves_in_words(snapshot: Snapshot | None) -> str:
    """What the loss by epoch shows; nothing before there is a run."""
    return "" if snapshot is None else " ".join(map(told, spoken.curves(snapshot, names(snapshot))))
