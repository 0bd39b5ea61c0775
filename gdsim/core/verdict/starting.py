"""Rules for the first epochs: what can be told before five are over."""

import numpy as np

from gdsim.core.evidence import FEWEST_EPOCHS, LONG, Evidence
from gdsim.core.readings import Readings, mann_trend, rises_and_falls
from gdsim.core.verdict.advice import let_it_run, lower_rate
from gdsim.core.verdict.moving import HIGH, OFTEN, TREND, smaller_steps
from gdsim.core.verdict.words import Name, Sentence, Verdict


def starting(evidence: Evidence, readings: Readings) -> Verdict | None:
    if readings.epochs >= FEWEST_EPOCHS:
        return None
    if len(evidence.step_losses):
        return _within_long_epochs(evidence, readings)
    return Verdict(Name.STARTING, Sentence("Too early to tell."))


def _within_long_epochs(evidence, readings):
    losses = evidence.step_losses
    third = len(losses) // 3
    older, newer = losses[:third], losses[-third:]
    values = {"steps": len(evidence.positions) - 1, "loss": float(np.median(newer)), "before": float(losses[0])}
    if newer.max() < older.min():
        return Verdict(
            Name.DESCENDING,
            Sentence("In {steps} steps the loss has fallen from {before} to about {loss}.", values),
            let_it_run(),
        )
    recent = losses[LONG // 2 :]
    often = OFTEN * (len(recent) - 1)
    if min(rises_and_falls(recent)) < often or abs(mann_trend(recent)) >= TREND:
        return Verdict(Name.STARTING, Sentence("Too early to tell."))
    if readings.best is not None and np.median(recent) - readings.best > HIGH * readings.usual_height:
        words = "For {steps} steps the loss has gone up and down around {loss}, high above the best known."
        return Verdict(Name.BOUNCING, Sentence(words, values), lower_rate(evidence, readings))
    if evidence.mean_gradient >= evidence.gradient_noise:
        return Verdict(Name.STARTING, Sentence("Too early to tell."))
    words = (
        "For {steps} steps the loss has gone up and down around {loss}; a batch's gradient is off by {noise}, where "
        "around here the full one is only {gradient}."
    )
    values |= {"noise": evidence.gradient_noise, "gradient": evidence.mean_gradient}
    return Verdict(Name.NOISE_FLOOR, Sentence(words, values), smaller_steps(evidence, readings))
