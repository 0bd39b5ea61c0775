"""What an optimizer is, and how a dataclass describes its own fields."""

from abc import ABC, abstractmethod
from dataclasses import KW_ONLY, dataclass, field, fields
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple

import numpy as np

from gdsim.core.rule import Line, Symbol
from gdsim.language import tr

if TYPE_CHECKING:
    from gdsim.core.objective import Objective

Scale = Literal["linear", "log", "log-complement"]


@dataclass(frozen=True)
class Hyperparameter:
    """How a field describes itself; the form on the screen and the check of its value are made from it.

    The bounds say what is allowed: `low` and `high` themselves are, unless `low_open` or `high_open`. A decay
    rate such as beta is in [0, 1): at 1 it would never learn. A `scale` of "log" spreads the value by powers of
    ten, "log-complement" spreads 1 - value so; the infinite end of either (0 or 1) is for the form to cut off.
    The type of `default` is the field's: a bool is a switch, an int takes whole numbers only.
    """

    default: bool | int | float
    _: KW_ONLY
    label: str
    symbol: str = ""
    low: float = 0.0
    high: float = 1.0
    low_open: bool = False
    high_open: bool = False
    scale: Scale = "linear"
    help: str
    off: str = ""  # of a switch: how the class of a script is told from the usual one where it is off

    @property
    def takes(self) -> str:
        """What is allowed, as the end of a sentence."""
        if isinstance(self.default, bool):
            return tr("true or false")
        is_whole = isinstance(self.default, int)
        words = tr("an integer from {low:g} to {high:g}") if is_whole else tr("a number from {low:g} to {high:g}")
        return words.format(low=self.low, high=self.high)

    def problem(self, value: object) -> str | None:
        """What is wrong with a value, as the end of a sentence: "must be ..., not ..."; None if it is good."""
        if isinstance(self.default, bool):
            return None if isinstance(value, bool) else tr("must be true or false, not {value!r}").format(value=value)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return tr("must be a number, not {value!r}").format(value=value)
        if isinstance(self.default, int) and not isinstance(value, int):
            return tr("must be a whole number, not {value}").format(value=value)
        above = value > self.low if self.low_open else value >= self.low
        below = value < self.high if self.high_open else value <= self.high
        if above and below:
            return None
        words = {
            (False, False): tr("must be at least {low:g} and at most {high:g}, not {value}"),
            (False, True): tr("must be at least {low:g} and below {high:g}, not {value}"),
            (True, False): tr("must be above {low:g} and at most {high:g}, not {value}"),
            (True, True): tr("must be above {low:g} and below {high:g}, not {value}"),
        }[self.low_open, self.high_open]
        return words.format(low=self.low, high=self.high, value=value)


def hyperparameter(default: bool | int | float, **description: Any) -> Any:
    """A dataclass field that carries its description; see `Hyperparameter`."""
    return field(default=default, metadata={"hyperparameter": Hyperparameter(default, **description)})


class SelfDescribing:
    """A dataclass whose fields are hyper-parameters: it can list them, and refuses impossible values."""

    def __post_init__(self) -> None:
        for name, description in self.hyperparameters().items():
            problem = description.problem(getattr(self, name))
            if problem:
                raise ValueError(f"{name} {problem}")

    @classmethod
    def hyperparameters(cls) -> dict[str, Hyperparameter]:
        """Each field's name and description, in the order to show them."""
        return {info.name: info.metadata["hyperparameter"] for info in fields(cls)}  # type: ignore[arg-type]


class Optimizer(SelfDescribing, ABC):
    """A rule that turns gradients into steps: a frozen dataclass of hyper-parameters with pure methods.

    Arrays have shape (..., d) and every rule is elementwise, so leading axes are separate descents. What a rule
    remembers between steps is a NamedTuple of such arrays and of plain numbers such as the count of steps.
    A hyper-parameter out of bounds or of the wrong type raises ValueError with one sentence.

    Where PyTorch has the algorithm, definition and defaults are PyTorch's; else the paper's. A class that is made of
    another one inherits what that declares, and says anew what does not hold for it.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    usual_learning_rate: ClassVar[float]  # a first choice in class: on standardised data it descends visibly
    summary: ClassVar[str]  # one sentence for a student: what it adds, and why it was invented
    reference: ClassVar[str]
    torch: ClassVar[str] = ""  # the class in torch.optim that takes the very same steps, if there is one
    is_plain: ClassVar[bool] = False  # whether a step is the learning rate times the gradient
    # What its rule names that only a look at the loss around can tell, and how that is written: see `survey`.
    surveyed: ClassVar[dict[str, Symbol]] = {}

    @property
    def stability_limit(self) -> float | None:
        """The product of learning rate and curvature at which it ceases to be stable on a quadratic.

        Along an eigenvector with curvature c a step is a linear map of (position, memory), with a characteristic
        polynomial z**2 - T z + D. Both roots lie within the unit circle while 1 + T + D > 0 (Jury's criterion, whose
        other parts then hold too; Polyak 1964 for momentum). With q = learning rate * c each class says its T and D.
        None for the adaptive optimizers: their steps don't follow the gradient's size.
        """
        return None

    @property
    def gain_of_one(self) -> float:
        """The learning rate with which it moves by as much as the gradient, in the long run."""
        return 1.0

    def survey(
        self,
        gradient: np.ndarray,
        state: Any,
        parameters: np.ndarray,
        learning_rate: float,
        objective: "Objective | None" = None,
        batch: np.ndarray | None = None,
    ) -> dict[str, np.ndarray]:
        """What `surveyed` names, where a step begins, each (..., d) or, of a number for each ball, (..., 1).

        `batch` are the rows that gave the gradient, or None for all. Without an objective nothing is known of the loss
        around, and the rule is that of the gradient alone.
        """
        return {}

    def refusal(self, objective: "Objective") -> str:
        """Why it cannot descend this objective, as a sentence; "" if it can."""
        return ""

    def torch_settings(self, settings: dict[str, Any]) -> dict[str, Any]:
        """The arguments of PyTorch's class, where `settings` are the hyper-parameters that the rule names."""
        return settings

    @abstractmethod
    def init(self, parameters: np.ndarray) -> NamedTuple:
        """The state before the first step, for parameters of shape (..., d)."""

    @abstractmethod
    def update(
        self, gradient: np.ndarray, state: Any, parameters: np.ndarray, learning_rate: float, **surveyed: np.ndarray
    ) -> tuple[np.ndarray, NamedTuple]:
        """One step from `parameters`, where the gradient is `gradient`; no argument is modified.

        Returns the change and the next state: the new parameters are parameters + change. One that has `surveyed` is
        given that too.
        """

    @abstractmethod
    def rule(self) -> tuple[Line, ...]:
        """What `update` does, line by line as a teacher writes it; the last line gives the new parameters."""


def momentum_decay_rate(default: float, *, symbol: str = "β₁") -> Any:
    """The field of a moving average of gradients: how much of it each step keeps."""
    return hyperparameter(
        default,
        label="Momentum decay",
        symbol=symbol,
        high_open=True,
        scale="log-complement",
        help="How much of the average gradient each step keeps: 0.9 looks back over about 10 steps, "
        "0.99 over about 100.",
    )


def square_decay_rate(default: float, *, symbol: str = "β₂") -> Any:
    """The field of a moving average of squared gradients."""
    return hyperparameter(
        default,
        label="Squared-gradient decay",
        symbol=symbol,
        high_open=True,
        scale="log-complement",
        help="How much of the average squared gradient each step keeps: nearer to 1, each parameter's "
        "step size changes more slowly.",
    )


def epsilon(default: float) -> Any:
    """The field of the small constant in a denominator."""
    return hyperparameter(
        default,
        label="Epsilon",
        symbol="ε",
        low_open=True,  # at 0 a weight that no sample moves would be 0/0
        scale="log",
        help="A small number in the denominator, so that a gradient near 0 is not divided by 0; "
        "large values tame the step.",
    )


def bias_correction_switch() -> Any:
    """The field that turns bias correction on or off."""
    return hyperparameter(
        True,
        label="Bias correction",
        help="The averages start at 0 and are too small at first; the correction divides them by what is "
        "missing. Switch it off to see the first steps go wrong.",
        off="Uncorrected",
    )


def with_betas(settings: dict[str, Any]) -> dict[str, Any]:
    """Settings whose two decay rates are one pair, as PyTorch's Adam takes them."""
    rest = {name: value for name, value in settings.items() if name not in ("beta1", "beta2")}
    return {"betas": (settings["beta1"], settings["beta2"]), **rest}
