"""Rules for runs that get worse, or that nothing can end."""

from gdsim.core.evidence import FAR_OUT, Evidence
from gdsim.core.outcome import Status
from gdsim.core.readings import Readings
from gdsim.core.verdict.advice import lower_rate
from gdsim.core.verdict.words import Advice, Name, Sentence, Verdict, run_numbers

# Fewer epochs than these say nothing of divergence.
FEWEST_RISES = 3
# Nearly every epoch, of those that count as now.
NEARLY_ALL = 0.8
# So many times the usual height above the start is beyond any overshoot.
FAR_ABOVE = 100.0
# Steps across the valley grow when each is longer than the last by more than this part: more than rounding.
GROWING = 1e-6


def running_away(evidence: Evidence, readings: Readings) -> Verdict | None:
    if not evidence.surface or readings.best is not None or not evidence.away > FAR_OUT * evidence.reach:
        return None
    if not evidence.loss < evidence.lowest or readings.falls < max(1.0, NEARLY_ALL * readings.epochs):
        return None
    return Verdict(
        Name.RUNNING_AWAY,
        Sentence(
            "The ball is {times} times as far out as the window reaches, and the loss still falls, to {loss}: this "
            "surface seems to have no lowest point.",
            {"times": float(f"{evidence.away / evidence.reach:.2g}"), "loss": evidence.loss},
        ),
        Advice("No optimizer and no learning rate can end this: start elsewhere, or choose a surface with a bottom."),
    )


def diverging(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.leaves:
        return Verdict(
            Name.DIVERGING,
            Sentence("The next step would leave where the formula is defined."),
            Advice("Start farther from its border, or choose a formula that has its lowest point inside."),
        )
    if evidence.outcome.status is Status.DIVERGED:
        words = "The run was stopped at step {step}: the next one would have left all bounds."
        return Verdict(Name.DIVERGING, Sentence(words, {"step": evidence.step}), lower_rate(evidence, readings))
    usual = readings.usual_height
    if readings.best is None:
        usual = max(usual, abs(evidence.initial_loss))
    if not evidence.surface:
        # The curvature of a flexible model is that of its steepest direction, of which the data hardly say anything.
        usual = max(abs(evidence.initial_loss), evidence.relief)
    is_rising = readings.epochs >= FEWEST_RISES and readings.rises >= NEARLY_ALL * readings.epochs
    is_unstable = readings.rate_ratio is not None and readings.rate_ratio > 1.0
    is_above_start = evidence.loss > evidence.initial_loss
    values = run_numbers(evidence, readings)
    if is_rising and is_unstable and (evidence.critical.exact or is_above_start):
        words = "The loss rose in {rises} of the last {epochs} epochs, from {before} to {loss}."
    elif is_unstable and _overshoots(evidence, readings):
        words = "Across the valley each step is longer than the last, by {percent} %: the loss rises in the end."
        values["percent"] = 100.0 * (readings.growth(evidence.critical.direction) - 1.0)
    elif evidence.loss - evidence.initial_loss > FAR_ABOVE * usual > 0.0:
        words = "The loss is {loss}, far above the {initial} it started from."
    else:
        return None
    return Verdict(Name.DIVERGING, Sentence(words, values), lower_rate(evidence, readings))


def _overshoots(evidence, readings):
    """Whether the steps along the most curved direction grow, as they do at a rate that is surely too high."""
    if not evidence.critical.exact or evidence.per_epoch > 1 or readings.epochs < FEWEST_RISES:
        return False
    return readings.turn < 0.0 and readings.growth(evidence.critical.direction) > 1.0 + GROWING
