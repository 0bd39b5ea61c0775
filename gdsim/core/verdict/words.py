"""A verdict as words and numbers."""

from dataclasses import dataclass, field
from enum import StrEnum

from gdsim.core.evidence import Evidence
from gdsim.core.outcome import Outcome, Status
from gdsim.core.readings import Readings

# Numbers in a sentence have three digits, or as many more as tell them apart, at most so many.
FEWEST_DIGITS, MOST_DIGITS = 3, 7


class Name(StrEnum):
    STARTING = "starting"
    CRAWLING = "crawling"
    DESCENDING = "descending"
    ZIG_ZAGGING = "zig-zagging"
    BOUNCING = "bouncing"
    DIVERGING = "diverging"
    RUNNING_AWAY = "running away"
    PLATEAU = "plateau"
    SADDLE = "saddle"
    MAXIMUM = "on a hilltop"
    LOCAL_MINIMUM = "local minimum"
    CONVERGED = "converged"
    RUN_DOWN = "schedule run down"
    WEIGHT_DECAY = "held by weight decay"
    OVERFITTING = "overfitting"
    STEP_FLOOR = "step floor"
    NOISE_FLOOR = "noise floor"
    ALIKE = "units all alike"
    DEAD = "dead units"
    EXPLODING = "exploding gradients"
    SATURATED = "saturated units"
    VANISHING = "vanishing gradients"
    UNSURE = "unsure"

    @property
    def kind(self) -> "Kind":
        return KINDS.get(self, Kind.CAREFUL)


class Kind(StrEnum):
    """What a verdict is for who only glances at it."""

    GOOD = "good"
    GOING_ON = "going on"
    CAREFUL = "careful"
    BROKEN = "broken"
    UNSURE = "unsure"


# All others want care: the descent goes on, or rests, where more could be had.
KINDS = {
    Name.CONVERGED: Kind.GOOD,
    Name.DESCENDING: Kind.GOING_ON,
    Name.DIVERGING: Kind.BROKEN,
    Name.RUNNING_AWAY: Kind.BROKEN,
    Name.ALIKE: Kind.BROKEN,
    Name.DEAD: Kind.BROKEN,
    Name.EXPLODING: Kind.BROKEN,
    Name.SATURATED: Kind.BROKEN,
    Name.VANISHING: Kind.BROKEN,
    Name.STARTING: Kind.UNSURE,
    Name.UNSURE: Kind.UNSURE,
}


@dataclass(frozen=True)
class Sentence:
    """Words and the numbers in them, kept apart so that a view can translate the words and write the numbers."""

    words: str
    values: dict = field(default_factory=dict)

    @property
    def text(self) -> str:
        numbers = {v for name, v in self.values.items() if isinstance(v, float) and "{" + name + "}" in self.words}
        digits = FEWEST_DIGITS
        while digits < MOST_DIGITS and len({f"{value:.{digits}g}" for value in numbers}) < len(numbers):
            digits += 1
        written = {name: f"{v:.{digits}g}" if isinstance(v, float) else v for name, v in self.values.items()}
        return self.words.format(**written)


class Act(StrEnum):
    RATE = "set the learning rate"
    RUN = "let it run"
    STEP = "go to a step"


@dataclass(frozen=True)
class Action:
    """What an advice comes to: `value` is the learning rate to be set, without a schedule's part of it, or the step."""

    act: Act
    value: float = 0.0


@dataclass(frozen=True)
class Advice(Sentence):
    """What to do; `action` where that can be done at once."""

    action: Action | None = None


@dataclass(frozen=True)
class Verdict:
    """A judgement, one sentence of evidence from the numbers, and one of advice (its words may be empty)."""

    name: Name
    evidence: Sentence
    advice: Advice = Advice("")

    def leads(self, outcome: Outcome) -> bool:
        """Whether it says what the outcome's own sentence does not, and so should be read before it."""
        restated = {Status.CONVERGED: Name.CONVERGED, Status.DIVERGED: Name.DIVERGING}
        return outcome.status in restated and self.name not in (restated[outcome.status], Name.UNSURE)


def run_numbers(evidence: Evidence, readings: Readings) -> dict:
    """What most sentences speak of."""
    return {
        "rises": readings.rises,
        "falls": readings.falls,
        "epochs": readings.epochs,
        "before": float(readings.recent[0]),
        "loss": evidence.loss,
        "initial": evidence.initial_loss,
    }


def are_told_apart(first: float, second: float) -> bool:
    """Whether two numbers differ in the digits that a sentence may have."""
    return f"{first:.{MOST_DIGITS}g}" != f"{second:.{MOST_DIGITS}g}"
