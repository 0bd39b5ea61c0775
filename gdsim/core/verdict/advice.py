"""What to do about the learning rate and the model. All rates are those in use, schedule included."""

from gdsim.core.evidence import Evidence
from gdsim.core.readings import Readings
from gdsim.core.verdict.words import Sentence

# Below this part of the critical rate an up and down comes from momentum, not from the learning rate …
NEAR_CRITICAL = 0.5
# … and below this one the learning rate is low.
LOW_RATE = 0.1
# A schedule that has left less than this part of the learning rate is what makes it low.
LOWERED = 0.1
# A model that explains less than half of what there is to explain is what keeps the loss up.
POOR_FIT = 0.5

# By what the model explains too little of, and whether there is a weight penalty.
MODEL_IS_WRONG = {
    ("variance", False): "No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the "
    "variance (R² {share}); other features or a more flexible model would get lower.",
    ("variance", True): "No optimizer gets lower: what is wrong is the model. It explains only {percent} % of the "
    "variance (R² {share}); a smaller weight penalty, other features or a more flexible model would get lower.",
    ("mistakes", False): "No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the "
    "mistakes of always naming the commonest class; other features or a more flexible model would get lower.",
    ("mistakes", True): "No optimizer gets lower: what is wrong is the model. It avoids only {percent} % of the "
    "mistakes of always naming the commonest class; a smaller weight penalty, other features or a more flexible model "
    "would get lower.",
}


def lower_rate(evidence: Evidence, readings: Readings) -> Sentence:
    rate = evidence.learning_rate
    if not rate > 0.0:
        return Sentence("Lower the learning rate.")
    # The limit of a loss that is not quadratic is another one where the ball came from.
    if evidence.critical is not None and evidence.critical.exact and readings.rate_ratio > NEAR_CRITICAL:
        words = "Lower the learning rate: {rate} is too near to the critical one or above it, {critical}."
        if readings.rate_ratio > 1.0:
            words = "Lower the learning rate: {rate} is above the critical one, {critical}."
        return Sentence(words, {"rate": rate, "critical": evidence.critical.rate})
    if evidence.factor == 1.0:
        return Sentence("Lower the learning rate: a third of {rate} is a good try.", {"rate": rate})
    return Sentence(
        "Lower the learning rate: a third of the one set, {base}, is a good try; its schedule makes it {rate} now.",
        {"base": rate / evidence.factor, "rate": rate},
    )


def raise_rate(evidence: Evidence, readings: Readings) -> Sentence:
    """… where it is known to be low: a part of the critical one."""
    if evidence.warming_up:
        return Sentence(
            "Let it run: the warm-up is still raising the learning rate, now {rate}.", rate_in_use(evidence)
        )
    values = {"percent": 100.0 * readings.rate_ratio, "critical": evidence.critical.rate, **rate_in_use(evidence)}
    if evidence.factor < LOWERED:
        return Sentence(
            "The schedule has lowered the learning rate to {rate}, {percent} % of the critical one: a slower one would "
            "get farther.",
            values,
        )
    return Sentence(
        "A larger learning rate is faster: this one is {percent} % of the critical one, {critical}.", values
    )


def rate_in_use(evidence: Evidence) -> dict:
    return {"rate": evidence.learning_rate}


def after_the_end(evidence: Evidence) -> Sentence:
    """… at the best that can be had."""
    if evidence.inside is not None:
        return Sentence("Networks have many minima: another seed, or another optimizer, may find a lower one.")
    explained = evidence.explained
    if explained is None or explained.share >= POOR_FIT or not evidence.convex:
        return Sentence("There is nothing more to gain here: compare another optimizer or learning rate.")
    values = {"percent": max(0, round(100.0 * explained.share)), "share": explained.share}
    return Sentence(MODEL_IS_WRONG[explained.of, evidence.penalty > 0.0], values)
