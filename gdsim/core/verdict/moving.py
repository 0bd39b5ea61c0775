"""Rules for a ball that is on its way, or cannot settle."""

import numpy as np

from gdsim.core.evidence import LONG, RECENT, Evidence
from gdsim.core.outcome import Status
from gdsim.core.readings import Readings
from gdsim.core.verdict.advice import (
    LOW_RATE,
    LOWERED,
    NEAR_CRITICAL,
    let_it_run,
    lower,
    lower_rate,
    raise_rate,
    tenfold,
)
from gdsim.core.verdict.words import Advice, Name, Sentence, Verdict, are_told_apart, run_numbers

# Most epochs.
MOSTLY = 0.7
# Rising in so many of the recent epochs is "again and again".
OFTEN = 0.3
# Steps are opposite when the cosine between them is, on average, below this: a turn by more than 120 degrees.
OPPOSITE = -0.5
# Steps to and fro on one line.
TO_AND_FRO = -0.9
# What is gained lies across when its cosine with the steps is below this: more than 45 degrees.
ACROSS = 0.7
# … and this part of the way at least is gained; with less, the ball only goes to and fro.
PROGRESS = 0.02
# Peaks that are still this part of the earlier ones do not fall.
NOT_FALLING = 0.5
# Hops that are, each, this part of the one before hardly shrink: a tenth of the height is gone after a dozen.
HARDLY_SHRINKING = 0.9
# A change of the loss below this part of the height seen is left unmentioned.
VISIBLE = 1e-3
# … unless it is this part of the loss itself: four digits show it.
VISIBLE_BESIDE_LOSS = 1e-4
# Of the usual height: with mini-batches a level above it is more than noise on a nearly finished run.
HIGH = 0.3
# A fall or rise over the long window is a trend when chance would make it once in eighty times.
TREND = 2.5
# A ball that gains less than this part of its way hops in place.
IN_PLACE = 0.2
# So many epochs still needed is more than anybody waits for in class.
TOO_MANY_EPOCHS = 1000
# So many are a reason to think of a larger learning rate; a swing of momentum is over by then.
MANY_EPOCHS = 100
# A loss that has been above its start by this part of the height seen has overshot.
OVERSHOT = 0.1
# A curvature below 0 by this part of the largest is more than what differences are wrong by.
BENDS_DOWN = 1e-3
# Steps with this cosine point the same way: within 8 degrees.
SAME_WAY = 0.99


def smaller_steps(evidence: Evidence, readings: Readings) -> Advice:
    words = "A smaller or decaying learning rate, or larger batches, get lower."
    return Advice(words, action=lower(evidence, readings))


def zig_zagging(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.per_epoch > 1 or readings.turn > OPPOSITE or readings.falls < MOSTLY * readings.epochs:
        return None
    gained, cosine = readings.zigzag
    if gained < PROGRESS or cosine > ACROSS:
        return None
    return Verdict(
        Name.ZIG_ZAGGING,
        Sentence(
            "From step to step the ball turned by about {angle}°, and only {percent} % of its way led ahead.",
            {"angle": round(np.degrees(np.arccos(readings.turn))), "percent": round(100.0 * gained)},
        ),
        Advice(
            "Momentum cancels the to and fro and gathers speed along the valley; so does a smaller learning rate.",
            action=lower(evidence, readings),
        ),
    )


def bouncing(evidence: Evidence, readings: Readings) -> Verdict | None:
    often = readings.rises >= OFTEN * readings.epochs
    if evidence.per_epoch > 1:
        level = np.median(readings.recent) - readings.floor
        is_bouncing = often and abs(readings.trend) < TREND and level > HIGH * readings.usual_height
    else:
        is_momentum = readings.turn > 0.0 and readings.rate_ratio is not None and readings.rate_ratio < NEAR_CRITICAL
        is_bouncing = often and readings.swing > VISIBLE and not is_momentum and readings.peaks_ratio > NOT_FALLING
    if is_bouncing:
        words = (
            "The loss rose in {rises} of the last {epochs} epochs and fell in {falls}, without getting lower for good."
        )
    elif _hops(evidence, readings):
        words = (
            "Each step crosses the valley and undoes nearly all of the last: in {epochs} epochs the loss only went "
            "from {before} to {loss}."
        )
        if not are_told_apart(float(readings.recent[0]), evidence.loss):
            words = "Each step crosses the valley and undoes all of the last: for {epochs} epochs the loss is {loss}."
    else:
        return None
    return Verdict(Name.BOUNCING, Sentence(words, run_numbers(evidence, readings)), lower_rate(evidence, readings))


def _hops(evidence, readings):
    """Whether the ball goes to and fro across a valley whose floor is visibly lower, and hardly gets nearer to it."""
    if evidence.per_epoch > 1 or readings.turn > TO_AND_FRO or readings.shrinking < HARDLY_SHRINKING:
        return False
    return evidence.loss - evidence.middle_loss > VISIBLE * max(0.0, readings.seen_height)


def step_floor(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.per_epoch > 1 or readings.epochs < RECENT or abs(readings.trend) >= TREND:
        return None
    if min(readings.rises, readings.falls) < OFTEN * readings.epochs or readings.is_clearly_above:
        return None
    if readings.seen_height <= 0.0 or readings.swing > VISIBLE or readings.pace > IN_PLACE * readings.step_length:
        return None
    return Verdict(
        Name.STEP_FLOOR,
        Sentence(
            "The ball hops to and fro at the bottom, {length} at a step: the loss stays near {loss}.",
            {"length": readings.step_length, "loss": evidence.loss},
        ),
        Advice(
            "Only a smaller or decaying learning rate gets nearer: these steps do not shrink by themselves.",
            action=lower(evidence, readings),
        ),
    )


def noise_floor(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.per_epoch == 1 or readings.epochs < RECENT or abs(readings.trend) >= TREND:
        return None
    if (
        min(readings.rises, readings.falls) < OFTEN * readings.epochs
        or evidence.mean_gradient >= evidence.gradient_noise
    ):
        return None
    return Verdict(
        Name.NOISE_FLOOR,
        Sentence(
            "The loss rose in {rises} and fell in {falls} of the last {epochs} epochs; a batch's gradient is off by "
            "{noise}, where around here the full one is only {gradient}.",
            {
                **run_numbers(evidence, readings),
                "noise": evidence.gradient_noise,
                "gradient": evidence.mean_gradient,
            },
        ),
        smaller_steps(evidence, readings),
    )


def crawling(evidence: Evidence, readings: Readings) -> Verdict | None:
    is_steady = readings.falls == readings.epochs if evidence.per_epoch == 1 else readings.trend <= -TREND
    if not is_steady or readings.gets_faster or readings.epochs_needed < TOO_MANY_EPOCHS:
        return None
    if readings.rate_ratio is None:
        is_far = readings.best is None or readings.distance > TOO_MANY_EPOCHS * readings.pace
        has_overshot = evidence.highest - evidence.initial_loss > OVERSHOT * readings.seen_height
        is_low = readings.turn > SAME_WAY and is_far and not has_overshot
        advice = Advice(
            "Raise the learning rate tenfold: all steps point the same way, so longer ones would do.",
            action=tenfold(evidence),
        )
        if evidence.factor < LOWERED and not evidence.warming_up:
            advice = Advice(
                "The schedule has lowered the learning rate to {rate}: a slower one would get farther.",
                {"rate": evidence.learning_rate},
            )
    else:
        is_low = readings.rate_ratio < LOW_RATE
        advice = raise_rate(evidence, readings)
    if not is_low:
        return None
    return Verdict(
        Name.CRAWLING,
        Sentence(
            "The loss fell in {falls} of the last {epochs} epochs, but at this pace about {needed} more are needed.",
            {**run_numbers(evidence, readings), "needed": int(float(f"{readings.epochs_needed:.1e}"))},
        ),
        advice,
    )


def descending(evidence: Evidence, readings: Readings) -> Verdict | None:
    beside_loss = VISIBLE_BESIDE_LOSS * abs(evidence.loss)
    if readings.best is None and readings.swing < VISIBLE and not np.ptp(readings.recent) > beside_loss:
        return None
    values = run_numbers(evidence, readings)
    if evidence.per_epoch > 1:
        values |= {"epochs": len(evidence.epoch_losses) - 1, "before": float(evidence.epoch_losses[0])}
        is_descending = readings.trend <= -TREND and evidence.loss < values["before"]
        words = "Through the noise the loss has fallen for {epochs} epochs, from {before} to {loss}."
    elif readings.falls >= MOSTLY * readings.epochs and evidence.loss < values["before"]:
        is_descending = True
        words = "The loss fell in {falls} of the last {epochs} epochs, from {before} to {loss}."
    else:
        older, middle, newer = readings.peaks
        values |= {"older": older, "newer": newer}
        are_many = len(evidence.epoch_losses) > LONG // 2
        is_descending = are_many and older > middle > newer and readings.peaks_ratio < NOT_FALLING
        words = "The loss swings up and down, but its peaks are getting lower, from {older} to {newer}."
    if not is_descending:
        return None
    if "{before}" in words and not are_told_apart(values["before"], evidence.loss):
        words = "The loss still falls in {falls} of {epochs} epochs, by {change} in all, at {loss}."
        values["change"] = values["before"] - evidence.loss
    return Verdict(Name.DESCENDING, Sentence(words, values), _how_to_go_on(evidence, readings))


def _how_to_go_on(evidence, readings):
    is_low = readings.rate_ratio is not None and readings.rate_ratio < LOW_RATE
    if is_low and readings.epochs_needed >= MANY_EPOCHS:
        return raise_rate(evidence, readings)
    curvature = evidence.curvature
    is_valley = curvature is None or curvature.lowest > -BENDS_DOWN * abs(curvature.highest)
    if is_valley and readings.epochs_needed >= TOO_MANY_EPOCHS and evidence.optimizer.stability_limit is not None:
        if evidence.optimizer.is_plain:
            return Advice("The valley is long and narrow: momentum or Adam are faster along it.")
        return Advice("The valley is long and narrow: it takes many epochs.")
    has_ended = evidence.outcome.status is Status.STOPPED and evidence.factor < LOWERED
    if has_ended and readings.best is not None and not readings.is_clearly_above:
        return Advice("It ends where it should: next to the best known loss, {best}.", {"best": readings.best})
    if evidence.outcome.status is Status.STOPPED:
        return Advice("Give it more epochs: it was still on its way.")
    return let_it_run()
