"""What to do about the learning rate and the model. All rates are those in use, schedule included."""

import math

from gdsim.core.evidence import Evidence
from gdsim.core.readings import Readings
from gdsim.core.verdict.words import Act, Action, Advice

# Below this part of the critical rate an up and down comes from momentum, not from the learning rate …
NEAR_CRITICAL = 0.5
# … and below this one the learning rate is low.
LOW_RATE = 0.1
# A schedule that has left less than this part of the learning rate is what makes it low.
LOWERED = 0.1
# The part of a critical rate that is a good try: on a bowl it leads straight to the bottom of the steepest direction …
GOOD_PART = 0.5
# … and where none is known, so many times less.
LESS = 3.0
# A rate so many times the optimizer's usual one is so much too high that to divide it again and again would take hours.
FAR = 100.0
# Rates are raised so many times at once, at most: the critical one is that of where the ball is now.
MORE = 10.0
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


def let_it_run() -> Advice:
    return Advice("Let it run.", action=Action(Act.RUN))


def lower(evidence: Evidence, readings: Readings) -> Action | None:
    """A rate to try that is lower than the one set."""
    rate = evidence.learning_rate
    if not rate > 0.0:
        return None
    if not _is_too_near(evidence, readings):
        return Action(Act.RATE, _usual(evidence)) if _is_far_above(evidence) else _set(evidence, rate / LESS)
    # A batch may bend more than all rows together.
    most = rate if evidence.per_epoch == 1 else rate / LESS
    return _set(evidence, min(most, GOOD_PART * evidence.critical.rate))


def tenfold(evidence: Evidence) -> Action | None:
    return _set(evidence, MORE * evidence.learning_rate)


def _higher(evidence):
    return _set(evidence, min(MORE * evidence.learning_rate, GOOD_PART * evidence.critical.rate))


def _set(evidence, rate):
    """What is to be set for a rate to be in use, if there is such a number; two digits are enough to try it."""
    tried = float(f"{rate / evidence.factor:.2g}")
    return Action(Act.RATE, tried) if 0.0 < tried < math.inf else None


def _is_too_near(evidence, readings):
    """To the critical rate; the limit of a loss that is not quadratic is another one where the ball came from."""
    return evidence.critical is not None and evidence.critical.exact and readings.rate_ratio > NEAR_CRITICAL


def _usual(evidence):
    return evidence.optimizer.usual_learning_rate


def _is_far_above(evidence):
    return evidence.learning_rate / evidence.factor > FAR * _usual(evidence)


def lower_rate(evidence: Evidence, readings: Readings) -> Advice:
    rate, action = evidence.learning_rate, lower(evidence, readings)
    if not rate > 0.0:
        return Advice("Lower the learning rate.")
    if _is_too_near(evidence, readings):
        words = "Lower the learning rate: {rate} is too near to the critical one or above it, {critical}."
        if readings.rate_ratio > 1.0:
            words = "Lower the learning rate: {rate} is above the critical one, {critical}."
        return Advice(words, {"rate": rate, "critical": evidence.critical.rate}, action)
    if _is_far_above(evidence):
        words = "Lower the learning rate: {rate} is far above the usual one, {usual}."
        return Advice(words, {"rate": rate / evidence.factor, "usual": _usual(evidence)}, action)
    if evidence.factor == 1.0:
        return Advice("Lower the learning rate: a third of {rate} is a good try.", {"rate": rate}, action)
    return Advice(
        "Lower the learning rate: a third of the one set, {base}, is a good try; its schedule makes it {rate} now.",
        {"base": rate / evidence.factor, "rate": rate},
        action,
    )


def raise_rate(evidence: Evidence, readings: Readings) -> Advice:
    """… where it is known to be low: a part of the critical one."""
    if evidence.warming_up:
        return Advice(
            "Let it run: the warm-up is still raising the learning rate, now {rate}.",
            rate_in_use(evidence),
            Action(Act.RUN),
        )
    values = {"percent": 100.0 * readings.rate_ratio, "critical": evidence.critical.rate, **rate_in_use(evidence)}
    if evidence.factor < LOWERED:
        return Advice(
            "The schedule has lowered the learning rate to {rate}, {percent} % of the critical one: a slower one would "
            "get farther.",
            values,
        )
    return Advice(
        "A larger learning rate is faster: this one is {percent} % of the critical one, {critical}.",
        values,
        _higher(evidence),
    )


def rate_in_use(evidence: Evidence) -> dict:
    return {"rate": evidence.learning_rate}


def after_the_end(evidence: Evidence) -> Advice:
    """… at the best that can be had."""
    if evidence.inside is not None:
        return Advice("Networks have many minima: another seed, or another optimizer, may find a lower one.")
    explained = evidence.explained
    if explained is None or explained.share >= POOR_FIT or not evidence.convex:
        return Advice("There is nothing more to gain here: compare another optimizer or learning rate.")
    values = {"percent": max(0, round(100.0 * explained.share)), "share": explained.share}
    return Advice(MODEL_IS_WRONG[explained.of, evidence.penalty > 0.0], values)
