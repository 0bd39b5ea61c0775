"""Rules for a ball that stands still or has arrived, and for a model that has learnt too much."""

import numpy as np

from gdsim.core.evidence import FEWEST_EPOCHS, RECENT, Evidence
from gdsim.core.readings import INVISIBLE, ROUNDING, STILL, Readings
from gdsim.core.verdict.advice import after_the_end
from gdsim.core.verdict.words import Act, Action, Advice, Name, Sentence, Verdict

# The part of the distance that goes with a height INVISIBLE: on a bowl the height goes with its square.
NEAR = 1e-3
# A direction bends clearly down when its curvature is this part of the largest: differences are wrong by far less.
CLEARLY_DOWN = 0.05
# A schedule that has left less than this part of the learning rate set has run down.
RUN_DOWN = 1e-2
# The loss of the rows held out is far above the training loss from so many times on …
FAR_ABOVE = 3.0
# … and worse than before when it is above its lowest by this part.
WORSE = 0.1
# Since then the training loss has fallen further when it is lower by this part.
FURTHER = 0.05
# Nothing is learnt before this part of what can be gained is.
LEARNT = 1.0 / 3.0
# What helps, by whether there is a weight penalty, and whether the rows held out were ever predicted better.
AGAINST_OVERFITTING = {
    (False, False): "A weight penalty or a simpler model would predict new rows better.",
    (True, False): "A larger weight penalty or a simpler model would predict new rows better.",
    (False, True): "A weight penalty, a simpler model or an end after epoch {epoch} would predict new rows better.",
    (True, True): "A larger weight penalty, a simpler model or an end after epoch {epoch} would predict new rows "
    "better.",
}
# Weight decay holds the ball when it moves by less than this part of what the decay alone would make of it.
HELD = 0.05


def _is_at_rest(readings):
    return readings.has_converged or (readings.is_tiny and readings.is_still)


def bends_down(evidence: Evidence, readings: Readings) -> Verdict | None:
    curvature = evidence.curvature
    if curvature is None or not _is_at_rest(readings):
        return None
    if curvature.lowest >= -CLEARLY_DOWN * max(abs(curvature.highest), abs(curvature.lowest)):
        return None
    if readings.best is not None and not readings.is_clearly_above:
        return None
    if not readings.is_bend(curvature.lowest):
        return None
    values = {"gradient": readings.gradient, "curvature": curvature.lowest}
    if curvature.highest < 0.0 and readings.is_bend(curvature.highest):
        return Verdict(
            Name.MAXIMUM,
            Sentence(
                "The gradient is nearly zero ({gradient}), but the ground bends down in all directions "
                "(curvature {curvature} at most).",
                values | {"curvature": curvature.highest},
            ),
            Advice("Start a little to one side: exactly on top nothing says which way is down."),
        )
    return Verdict(
        Name.SADDLE,
        Sentence(
            "The gradient is nearly zero ({gradient}), but this is no minimum: one direction bends down "
            "(curvature {curvature}).",
            values,
        ),
        Advice("Start a little to one side, or use momentum or mini-batches, whose noise pushes the ball off."),
    )


def plateau(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.curvature is None or not (readings.is_clearly_above and readings.is_tiny and _is_at_rest(readings)):
        return None
    if readings.is_bend(max(abs(evidence.curvature.lowest), abs(evidence.curvature.highest))):
        return None
    advice = Advice("Start nearer to the valley: here not even Adam finds a slope.")
    if evidence.optimizer.stability_limit is not None:
        advice = Advice("An optimizer that rescales its steps, such as Adam or RMSprop, leaves a plateau sooner.")
    return Verdict(
        Name.PLATEAU,
        Sentence(
            "The gradient is nearly zero ({gradient}), yet the loss {loss} is clearly above the best known, {best}.",
            {"gradient": readings.gradient, "loss": evidence.loss, "best": readings.lower},
        ),
        advice,
    )


def local_minimum(evidence: Evidence, readings: Readings) -> Verdict | None:
    if not readings.is_clearly_above or evidence.curvature is None or evidence.curvature.lowest <= 0.0:
        return None
    promised = readings.gradient**2 / (2.0 * evidence.curvature.lowest)
    if promised > STILL * readings.above or not (readings.is_still or readings.has_converged):
        return None
    return Verdict(
        Name.LOCAL_MINIMUM,
        Sentence(
            "The ball has settled at a loss of {loss}, but the best known is {best}.",
            {"loss": evidence.loss, "best": readings.lower},
        ),
        Advice("Start elsewhere, or let momentum carry the ball over the ridge."),
    )


def converged(evidence: Evidence, readings: Readings) -> Verdict | None:
    advice = _overfit(evidence, readings) or after_the_end(evidence)
    if readings.has_converged and (evidence.curvature is None or not readings.is_clearly_above):
        return Verdict(Name.CONVERGED, Sentence(evidence.outcome.words, evidence.outcome.values), advice)
    if readings.best is None or not (evidence.convex or readings.distance <= NEAR * evidence.reach):
        return None
    if readings.recent[-FEWEST_EPOCHS:].max() - readings.best > INVISIBLE * readings.seen_height:
        return None
    return Verdict(
        Name.CONVERGED,
        Sentence(
            "The loss {loss} is as good as the best known one: less than a millionth of the way down is left.",
            {"loss": evidence.loss},
        ),
        advice,
    )


def run_down(evidence: Evidence, readings: Readings) -> Verdict | None:
    if evidence.factor > RUN_DOWN or evidence.warming_up or not readings.is_still:
        return None
    values = {"rate": evidence.learning_rate, "loss": evidence.loss}
    words = "The schedule has lowered the learning rate to {rate}, and the loss hardly moves any more, at {loss}."
    if readings.best is not None and not readings.is_clearly_above:
        advice = Advice("It ends where it should: next to the best known loss, {best}.", {"best": readings.best})
    else:
        advice = Advice("Such steps lead nowhere: a schedule that falls more slowly would get lower.")
    return Verdict(Name.RUN_DOWN, Sentence(words, values), advice)


def held(evidence: Evidence, readings: Readings) -> Verdict | None:
    decay = getattr(evidence.optimizer, "weight_decay", 0.0)
    if not decay > 0.0 or readings.has_converged or readings.epochs < RECENT:
        return None
    here = evidence.positions[-1]
    pull = evidence.learning_rate * decay * float(np.linalg.norm(here)) * evidence.per_epoch
    # Downhill leads away from 0, and yet the ball stays.
    if evidence.gradient @ here >= 0.0 or readings.pace > HELD * pull:
        return None
    if readings.best is not None and readings.height <= INVISIBLE * readings.seen_height:
        return None
    if evidence.per_epoch > 1 and evidence.mean_gradient < evidence.gradient_noise / np.sqrt(evidence.per_epoch):
        return None
    return Verdict(
        Name.WEIGHT_DECAY,
        Sentence(
            "The loss hardly leaves {loss} although its gradient is {gradient}: the weight decay of {decay} pulls the "
            "weights towards 0 as hard as the gradient pulls them away.",
            {"loss": evidence.loss, "gradient": readings.gradient, "decay": float(decay)},
        ),
        Advice("More epochs change little: a smaller weight decay lets the loss get lower."),
    )


def overfitting(evidence: Evidence, readings: Readings) -> Verdict | None:
    advice = _overfit(evidence, readings)
    if not advice:
        return None
    held_out = evidence.held_out
    values = {
        "validation": float(held_out.losses[-1]),
        "lowest": held_out.lowest,
        "epoch": held_out.best_epoch,
        "percent": round(100.0 * (held_out.losses[-1] / held_out.lowest - 1.0)) if held_out.lowest > 0.0 else 0,
        "then": held_out.trained_then,
        "loss": evidence.loss,
    }
    words = (
        "On the rows held out the loss is {validation}, on those trained on {loss}; it was {lowest} at best, after "
        "epoch {epoch}."
    )
    if _fell_further(evidence):
        words = (
            "Since epoch {epoch} the loss on the rows held out rose by {percent} %, from {lowest} to {validation}, "
            "while that on the rows trained on fell from {then} to {loss}."
        )
    return Verdict(Name.OVERFITTING, Sentence(words, values), advice)


def _overfit(evidence, readings):
    """The advice against it, or None where it is not so."""
    held_out = evidence.held_out
    if held_out is None or len(held_out.losses) <= FEWEST_EPOCHS or not np.isfinite(held_out.losses).all():
        return None
    # A loss hardly below the start's, or above it after some overshoot, fits nothing yet: nothing is learnt too well.
    least = readings.best or 0.0
    if evidence.initial_loss - evidence.loss < LEARNT * (evidence.initial_loss - least):
        return None
    # Noise goes up and down: what counts is the least of several epochs.
    now = float(held_out.losses[-FEWEST_EPOCHS:].min())
    is_apart = now > (1.0 + WORSE) * evidence.loss
    is_worse = now > (1.0 + WORSE) * held_out.lowest
    if not is_worse or not ((is_apart and _fell_further(evidence)) or now > FAR_ABOVE * evidence.loss + ROUNDING):
        return None
    epoch = held_out.best_epoch
    return Advice(
        AGAINST_OVERFITTING[evidence.penalty > 0.0, epoch > 0],
        {"epoch": epoch},
        Action(Act.STEP, epoch * evidence.per_epoch) if epoch > 0 else None,
    )


def _fell_further(evidence):
    """Whether the training loss has, since the rows held out were predicted best."""
    highest = float(np.max(evidence.epoch_losses[-FEWEST_EPOCHS:]))
    return highest < (1.0 - FURTHER) * evidence.held_out.trained_then
