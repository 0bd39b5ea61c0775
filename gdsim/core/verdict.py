"""What a student should conclude from a run so far: one named judgement, with its evidence and an advice.

`evidence.gather` collects the plain numbers, `judge` reads them. The rules, in order of precedence; the first that
holds wins:

1.  diverging: the descent was stopped because it left all bounds; or the loss rises in nearly every epoch at a learning
    rate above the critical one; or it is a hundred times higher above its start than is usual on this surface.
2.  starting: too few epochs to tell.
3.  saddle: the gradient is tiny and the loss stands still, or the run has converged, yet one direction bends clearly
    down.
4.  plateau: the gradient is tiny and the loss stands still, clearly above the best known one, and the ground hardly
    bends.
5.  local minimum: everything bends up, and what gradient and curvature still promise is next to nothing against the
    height above the best known loss.
6.  converged: the descent says so and no better minimum is known; or the loss is within a millionth of the best known,
    measured against the height of the start or, where that is far outside, of the problem's window.
7.  zig-zagging: full batches; consecutive steps are nearly opposite, and what is gained lies across to them.
8.  bouncing: full batches: the loss rises again and again and its peaks do not fall, or the ball hops to and fro at
    nearly the same height. Mini-batches: no trend, and the loss stays high.
9.  noise floor: mini-batches; the loss goes up and down without trend, and a batch's gradient is off by more than the
    full gradient is long at the mean of the path.
10. crawling: the loss falls steadily, but at this pace thousands of epochs are needed, and the learning rate is well
    below the critical one; where that is unknown, the way is as long for the ball's pace, and all steps point the same
    way, so that longer ones would do.
11. descending: the loss falls in most epochs, or its peaks do, or with mini-batches it has a downward trend.
12. unsure: nothing of the above for certain, and nothing is claimed.

"Tiny" is measured against the surface, not against 1: on a convex surface the gradient times the distance to the
minimum is at least the height above it, so where it falls ten times short of that, the ground is flat by its own
making. Where no minimum is known, the gradient is measured against that at the start.
"""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from gdsim.core.evidence import LONG, RECENT, STILL, Evidence, Readings
from gdsim.core.outcome import Status

# Fewer epochs than these say nothing.
FEWEST_EPOCHS = 5
# … and fewer rises than these say nothing of divergence.
FEWEST_RISES = 3
# Nearly every epoch, of those that count as now.
NEARLY_ALL = 0.8
# Most epochs.
MOST = 0.7
# Rising in so many of the recent epochs is "again and again".
OFTEN = 0.3
# So many times the usual height above the start is beyond any overshoot.
LOST = 100.0
# … and that nobody can see any more, even on a logarithmic axis of six decades.
THERE = 1e-6
# A direction bends clearly down when its curvature is this part of the largest: differences are wrong by far less.
CLEARLY_DOWN = 0.05
# Steps are opposite when the cosine between them is, on average, below this: a turn by more than 120 degrees.
OPPOSITE = -0.5
# Steps to and fro on one line.
TO_AND_FRO = -0.9
# What is gained lies across when its cosine with the steps is below this: more than 45 degrees.
ACROSS = 0.7
# … and this part of the way at least is gained; with less, the ball only goes to and fro.
PROGRESS = 0.02
# Peaks, or the height after ten hops, that are still this part of the earlier ones do not fall.
NOT_FALLING = 0.5
# A change of the loss below this part of the starting height is left unmentioned.
VISIBLE = 1e-3
# Of the usual height: with mini-batches a level above it is more than noise on a nearly finished run.
HIGH = 0.3
# Below this part of the critical rate an up and down comes from momentum, not from the learning rate …
NEAR_CRITICAL = 0.5
# … and below this one the learning rate is low.
LOW_RATE = 0.1
# A fall or rise over the long window is a trend when chance would make it once in eighty times.
TREND = 2.5
# So many epochs still needed is more than anybody waits for in class.
TOO_MANY_EPOCHS = 1000
# So many are a reason to think of a larger learning rate; a swing of momentum is over by then.
MANY_EPOCHS = 100
# Steps with this cosine point the same way: within 8 degrees.
SAME_WAY = 0.99


class Name(StrEnum):
    STARTING = "starting"
    CRAWLING = "crawling"
    DESCENDING = "descending"
    ZIG_ZAGGING = "zig-zagging"
    BOUNCING = "bouncing"
    DIVERGING = "diverging"
    PLATEAU = "plateau"
    SADDLE = "saddle"
    LOCAL_MINIMUM = "local minimum"
    CONVERGED = "converged"
    NOISE_FLOOR = "noise floor"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Sentence:
    """Words and the numbers in them, kept apart so that a view can translate the words and write the numbers."""

    words: str
    values: dict = field(default_factory=dict)

    @property
    def text(self) -> str:
        written = {name: f"{v:.3g}" if isinstance(v, float) else v for name, v in self.values.items()}
        return self.words.format(**written)


@dataclass(frozen=True)
class Verdict:
    """A judgement, one sentence of evidence from the numbers, and one of advice (its words may be empty)."""

    name: Name
    evidence: Sentence
    advice: Sentence = Sentence("")


def judge(evidence: Evidence) -> Verdict:
    """The first rule that holds; see the module's text."""
    with np.errstate(all="ignore"):
        readings = Readings(evidence)
        for rule in RULES:
            verdict = rule(evidence, readings)
            if verdict:
                return verdict
    return Verdict(Name.UNSURE, Sentence("Nothing remarkable."))


def _diverging(evidence, readings):
    if evidence.outcome.status is Status.DIVERGED:
        words = "The run was stopped at step {step}: the next one would have left all bounds."
        return Verdict(Name.DIVERGING, Sentence(words, {"step": evidence.step}), _lower_rate(evidence, readings))
    usual = readings.usual_height
    if readings.best is None:
        usual = max(usual, abs(evidence.initial_loss))
    is_rising = readings.epochs >= FEWEST_RISES and readings.rises >= NEARLY_ALL * readings.epochs
    is_unstable = readings.rate_ratio is not None and readings.rate_ratio > 1.0
    is_above_start = evidence.loss > evidence.initial_loss
    if is_rising and is_unstable and (evidence.critical.exact or is_above_start):
        words = "The loss rose in {rises} of the last {epochs} epochs, from {before} to {loss}."
    elif evidence.loss - evidence.initial_loss > LOST * usual > 0.0:
        words = "The loss is {loss}, far above the {initial} it started from."
    else:
        return None
    return Verdict(Name.DIVERGING, Sentence(words, _numbers(evidence, readings)), _lower_rate(evidence, readings))


def _starting(evidence, readings):
    if readings.epochs < FEWEST_EPOCHS:
        return Verdict(Name.STARTING, Sentence("Too early to tell."))
    return None


def _saddle(evidence, readings):
    curvature = evidence.curvature
    if curvature is None or not (readings.has_converged or (readings.is_tiny and readings.is_still)):
        return None
    if curvature.lowest >= -CLEARLY_DOWN * max(abs(curvature.highest), abs(curvature.lowest)):
        return None
    if readings.best is not None and not (readings.is_clearly_above and _bends_enough(evidence, readings)):
        return None
    return Verdict(
        Name.SADDLE,
        Sentence(
            "The gradient is nearly zero ({gradient}), but this is no minimum: one direction bends down "
            "(curvature {curvature}).",
            {"gradient": readings.gradient, "curvature": curvature.lowest},
        ),
        Sentence("Start a little to one side, or use momentum or mini-batches, whose noise pushes the ball off."),
    )


def _plateau(evidence, readings):
    if not (readings.is_clearly_above and readings.is_tiny and readings.is_still):
        return None
    if evidence.curvature is None or _bends_enough(evidence, readings):
        return None
    return Verdict(
        Name.PLATEAU,
        Sentence(
            "The gradient is nearly zero ({gradient}), yet the loss {loss} is clearly above the best known, {best}.",
            {"gradient": readings.gradient, "loss": evidence.loss, "best": readings.best},
        ),
        Sentence("An optimizer that rescales its steps, such as Adam or RMSprop, leaves a plateau sooner."),
    )


def _bends_enough(evidence, readings):
    """Whether ground that bends like this could account for the height within the distance to the minimum."""
    bend = max(abs(evidence.curvature.lowest), abs(evidence.curvature.highest))
    return bend * readings.distance**2 > readings.height


def _local_minimum(evidence, readings):
    if not readings.is_clearly_above or evidence.curvature is None or evidence.curvature.lowest <= 0.0:
        return None
    promised = readings.gradient**2 / (2.0 * evidence.curvature.lowest)
    if promised > STILL * readings.height or not (readings.is_still or readings.has_converged):
        return None
    return Verdict(
        Name.LOCAL_MINIMUM,
        Sentence(
            "The ball has settled at a loss of {loss}, but the best known is {best}.",
            {"loss": evidence.loss, "best": readings.best},
        ),
        Sentence("Start elsewhere, or let momentum carry the ball over the ridge."),
    )


def _converged(evidence, readings):
    advice = Sentence("There is nothing more to gain here: compare another optimizer or learning rate.")
    if readings.has_converged and not readings.is_clearly_above:
        return Verdict(Name.CONVERGED, Sentence(evidence.outcome.words, evidence.outcome.values), advice)
    if readings.best is None or readings.recent[-FEWEST_EPOCHS:].max() - readings.best > THERE * readings.seen_height:
        return None
    return Verdict(
        Name.CONVERGED,
        Sentence(
            "The loss {loss} is as good as the best known one: less than a millionth of the way down is left.",
            {"loss": evidence.loss},
        ),
        advice,
    )


def _zig_zagging(evidence, readings):
    if evidence.per_epoch > 1 or readings.turn > OPPOSITE or readings.falls < MOST * readings.epochs:
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
        Sentence(
            "Momentum cancels the to and fro and gathers speed along the valley; so does a smaller learning rate."
        ),
    )


def _bouncing(evidence, readings):
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
            "Each step undoes nearly all of the last: in {epochs} epochs the loss only went from {before} to {loss}."
        )
    else:
        return None
    return Verdict(Name.BOUNCING, Sentence(words, _numbers(evidence, readings)), _lower_rate(evidence, readings))


def _hops(evidence, readings):
    """Whether the ball goes to and fro at nearly the same height."""
    if evidence.per_epoch > 1 or readings.turn > TO_AND_FRO:
        return False
    before = readings.recent[0] - readings.floor
    return readings.height > max(NOT_FALLING * before, VISIBLE * readings.initial_height)


def _noise_floor(evidence, readings):
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
            {**_numbers(evidence, readings), "noise": evidence.gradient_noise, "gradient": evidence.mean_gradient},
        ),
        Sentence("A smaller or decaying learning rate, or larger batches, get lower."),
    )


def _crawling(evidence, readings):
    is_steady = readings.falls == readings.epochs if evidence.per_epoch == 1 else readings.trend <= -TREND
    if not is_steady or readings.gets_faster or readings.epochs_needed < TOO_MANY_EPOCHS:
        return None
    if readings.rate_ratio is None:
        is_far = readings.best is None or readings.distance > TOO_MANY_EPOCHS * readings.pace
        is_low = readings.turn > SAME_WAY and is_far
        advice = Sentence("Raise the learning rate tenfold: all steps point the same way, so longer ones would do.")
    else:
        is_low = readings.rate_ratio < LOW_RATE
        advice = _raise_rate(evidence, readings)
    if not is_low:
        return None
    return Verdict(
        Name.CRAWLING,
        Sentence(
            "The loss fell in {falls} of the last {epochs} epochs, but at this pace about {needed} more are needed.",
            {**_numbers(evidence, readings), "needed": int(float(f"{readings.epochs_needed:.1e}"))},
        ),
        advice,
    )


def _descending(evidence, readings):
    if readings.best is None and readings.swing < VISIBLE:
        return None
    values = _numbers(evidence, readings)
    if evidence.per_epoch > 1:
        values |= {"epochs": len(evidence.epoch_losses) - 1, "before": float(evidence.epoch_losses[0])}
        is_descending = readings.trend <= -TREND and evidence.loss < values["before"]
        words = "Through the noise the loss has fallen for {epochs} epochs, from {before} to {loss}."
    elif readings.falls >= MOST * readings.epochs and evidence.loss < values["before"]:
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
    return Verdict(Name.DESCENDING, Sentence(words, values), _how_to_go_on(evidence, readings))


def _how_to_go_on(evidence, readings):
    is_low = readings.rate_ratio is not None and readings.rate_ratio < LOW_RATE
    if is_low and readings.epochs_needed >= MANY_EPOCHS:
        return _raise_rate(evidence, readings)
    if readings.epochs_needed >= TOO_MANY_EPOCHS:
        return Sentence("The valley is long and narrow: momentum or Adam are faster along it.")
    if evidence.outcome.status is Status.STOPPED:
        return Sentence("Give it more epochs: it was still on its way.")
    return Sentence("Let it run.")


def _raise_rate(evidence, readings):
    return Sentence(
        "A larger learning rate is faster: this one is {percent} % of the critical one, {critical}.",
        {"percent": 100.0 * readings.rate_ratio, "critical": evidence.critical.rate},
    )


def _lower_rate(evidence, readings):
    # The limit of a loss that is not quadratic is another one where the ball came from.
    if evidence.critical is not None and evidence.critical.exact and readings.rate_ratio > NEAR_CRITICAL:
        return Sentence(
            "Lower the learning rate: {rate} is too near to the critical one or above it, {critical}.",
            {"rate": evidence.learning_rate, "critical": evidence.critical.rate},
        )
    return Sentence("Lower the learning rate: a third of {rate} is a good try.", {"rate": evidence.learning_rate})


def _numbers(evidence, readings):
    return {
        "rises": readings.rises,
        "falls": readings.falls,
        "epochs": readings.epochs,
        "before": float(readings.recent[0]),
        "loss": evidence.loss,
        "initial": evidence.initial_loss,
    }


RULES = (
    _diverging,
    _starting,
    _saddle,
    _plateau,
    _local_minimum,
    _converged,
    _zig_zagging,
    _bouncing,
    _noise_floor,
    _crawling,
    _descending,
)
