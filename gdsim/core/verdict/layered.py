"""Rules for networks: what keeps layers from learning. Quiet where a good part is learnt, whatever the layers do."""

import numpy as np

from gdsim.core.evidence import Evidence
from gdsim.core.readings import Readings
from gdsim.core.verdict.words import Advice, Name, Sentence, Verdict

# A first layer whose gradient is so many times smaller than the last's hardly moves while that one learns. In a healthy
# network (tanh with Xavier, ReLU with He, of 1 to 6 layers) it is within ten times, before and while it learns …
VANISHED = 100.0
# … and so many times as large, the last layer's pace is none for the first.
EXPLODED = 1000.0
# Scores so many times as large as the targets are: nothing has been learnt at such a size.
HUGE_SCORES = 100.0
# The part of a layer's units that is dead, or of all outputs that are saturated, from which on that is the matter.
MOST_OF_IT = 0.5
# A model that explains so much of what there is to explain is learning.
LEARNS = 1.0 / 3.0


def alike(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.inside is None or not evidence.inside.alike.any():
        return None
    layer = int(np.argmax(evidence.inside.alike))
    return Verdict(
        Name.ALIKE,
        Sentence(
            "All {units} units of layer {layer} have the same weights: they compute the same, so they learn the same.",
            {"units": int(evidence.inside.units[layer]), "layer": layer + 1},
        ),
        Advice("No training can tell them apart: begin with weights drawn by chance, Xavier or He."),
    )


def dead(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.inside is None:
        return None
    units, found = evidence.inside.units, evidence.inside.dead
    parts = found / units
    layer = int(np.argmax(parts))
    if parts[layer] < MOST_OF_IT or (parts[layer] < 1.0 and _learns(evidence)):
        return None
    return Verdict(
        Name.DEAD,
        Sentence(
            "{dead} of {units} units of layer {layer} are 0 for every row: no gradient reaches them any more.",
            {"dead": int(found[layer]), "units": int(units[layer]), "layer": layer + 1},
        ),
        Advice("Start again with a smaller learning rate, clipped gradients, He's initialization, or tanh."),
    )


def exploding(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.inside is None or _learns(evidence):
        return None
    first, last = evidence.inside.gradients[[0, -1]].tolist()
    if evidence.inside.scores > HUGE_SCORES:
        words = "The signal grows from layer to layer: the scores are {times} times as large as they should be."
        return Verdict(Name.EXPLODING, Sentence(words, {"times": _round(evidence.inside.scores)}), _SMALLER_START)
    if first > EXPLODED * last > 0.0:
        words = "The first layer's gradient is {times} times as large as the last's: {first} against {last}."
        values = {"times": _round(first / last), "first": first, "last": last}
        return Verdict(Name.EXPLODING, Sentence(words, values), _SMALLER_START)
    return None


def saturated(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.inside is None or evidence.inside.saturated < MOST_OF_IT or _learns(evidence):
        return None
    return Verdict(
        Name.SATURATED,
        Sentence(
            "{percent} % of what the hidden units give is at the ends of their range, where their slope is nearly 0.",
            {"percent": round(100.0 * evidence.inside.saturated)},
        ),
        Advice("The weights are too large for it: begin with Xavier's, or smaller ones."),
    )


def vanishing(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.inside is None or _learns(evidence):
        return None
    words = "The first layer's gradient is {times} times smaller than the last's: {first} against {last}."
    first, last = evidence.inside.gradients[[0, -1]].tolist()
    if not 0.0 < VANISHED * first < last:
        # Where nothing moves any more, the last layer has learnt all that it could by itself.
        first, last = evidence.initial_sizes[[0, -1]].tolist()
        words = (
            "At the start the first layer's gradient was {times} times smaller than the last's, {first} against "
            "{last}; the loss hardly moves, at {loss}."
        )
        if not 0.0 < VANISHED * first < last or not readings.is_still:
            return None
    values = {"times": _round(last / first), "first": first, "last": last, "loss": evidence.loss}
    return Verdict(
        Name.VANISHING,
        Sentence(words, values),
        Advice("Take ReLU with He's initialization, tanh with Xavier's, or fewer layers."),
    )


_SMALLER_START = Advice("Begin with smaller weights, Xavier's or He's, or clip the gradient.")


def _learns(evidence):
    return evidence.explained is not None and evidence.explained.share >= LEARNS


def _round(times):
    """A number of times, to two digits; whole where that is not too much to read."""
    rounded = float(f"{times:.2g}")
    return int(rounded) if 1.0 <= rounded < 1e6 else rounded
