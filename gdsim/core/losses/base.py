"""What a loss is: how far a score is from its target, exactly as the experiment format defines it.

A loss sees scores of shape (..., n, K) for n samples and K outputs, and targets of shape (n, K) that it has
encoded itself from the data set's answers. At a kink the subgradient is 0, as in PyTorch.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

import numpy as np

Task = Literal["regression", "two-class", "multi-class"]
Argument = Literal["residual", "margin", "probability"]


class Code(NamedTuple):
    """A loss as text for a script, of scores `s` and targets `y`, both (n,), or (n, K) of a score for each class.

    NumPy: lines that come `first`, each sample's loss, and its derivative by the score(s). PyTorch: the mean loss, by
    PyTorch's own function where it has one. `signs`: whether the two classes of one score are -1 and 1, else 0 and 1.
    """

    value: str
    slope: str
    torch: str
    first: tuple[str, ...] = ()
    signs: bool = True


@dataclass(frozen=True)
class Loss(ABC):
    """All that the program asks of a loss; what depends on the task is a method.

    The argument is what one sample's loss is a function of: the residual s - y; the margin, by how much the actual
    class's score leads (y s with y = -1 or +1 where there is one score); or the probability p that sigmoid or softmax
    give to the actual class, where scores are logits. `written` is that function with a place for its argument.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    sample_title: ClassVar[str]  # what it is called where it is one sample's, not the mean
    formula: ClassVar[str]  # of one sample's loss, in the field's symbols: every letter in it is said in words
    in_words: ClassVar[str] = ""  # the same without a letter; the symbols where there is no such thing
    summary: ClassVar[str]
    tasks: ClassVar[tuple[Task, ...]]
    usual_for: ClassVar[tuple[Task, ...]] = ()
    argument: ClassVar[Argument]
    written: ClassVar[str]
    written_for_many: ClassVar[str] = ""  # of a score for each class; no probability needs it
    is_convex: ClassVar[bool] = True  # in the scores
    is_straight: ClassVar[bool] = False  # whether it is made of straight pieces, so that it bends nowhere
    is_squared_error: ClassVar[bool] = False  # (s - y)², so that many rows can stand as a triangle
    # How far the scores of classes usefully range either way: a margin or a target of 1, and as much beyond.
    class_score_scale: ClassVar[float] = 2.0
    code: ClassVar[Code | None] = None  # of one score
    code_for_many: ClassVar[Code | None] = None  # of a score for each class

    @property
    def short_title(self) -> str:
        """What it is called where room is short: the initials at the end of its title, if it has any."""
        return self.title.partition("(")[2].rstrip(")") or self.title

    def told(self, is_expert: bool) -> str:
        """The formula in the field's symbols, or in plain words as far as there are any."""
        return self.formula if is_expert or not self.in_words else self.in_words

    @property
    def written_in_numbers(self) -> str:
        """The same around a sample's numbers, where room is short."""
        return self.written

    @property
    def is_probability(self) -> bool:
        """Whether the scores are logits, so that a probability can be said."""
        return self.argument == "probability"

    def outputs(self, task: Task, classes: int) -> int:
        """How many scores a sample needs: one for a number or two classes, else one a class."""
        return classes if task == "multi-class" else 1

    def encode(self, labels: np.ndarray, task: Task, classes: int) -> np.ndarray:
        """The targets, shape (n, K), for answers of shape (n,): numbers, or classes 0 … classes - 1."""
        if task == "regression":
            return np.asarray(labels, dtype=float)[:, np.newaxis]
        return signs(labels) if task == "two-class" else one_hot(labels, classes)

    def score_scale(self, task: Task, labels: np.ndarray) -> float:
        """How far scores usefully range either way, for answers of shape (n,)."""
        return (float(np.std(labels)) or 1.0) if task == "regression" else self.class_score_scale

    @abstractmethod
    def value(self, scores: np.ndarray, targets: np.ndarray) -> np.ndarray:
        """The loss of each sample, shape (..., n)."""

    @abstractmethod
    def gradient(self, scores: np.ndarray, targets: np.ndarray) -> np.ndarray:
        """The derivative of each sample's loss by its scores, shape (..., n, K)."""

    def value_and_gradient(self, scores: np.ndarray, targets: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Both; a loss whose halves share costly parts computes those once."""
        return self.value(scores, targets), self.gradient(scores, targets)

    @abstractmethod
    def second_derivative(self, scores: np.ndarray, targets: np.ndarray) -> np.ndarray:
        """The derivative of each sample's gradient by its scores, shape (..., n, K, K)."""


def signs(labels: np.ndarray) -> np.ndarray:
    """Classes 0 and 1 of shape (n,) as targets -1 and +1 of shape (n, 1)."""
    return (2.0 * labels - 1.0)[:, np.newaxis]


def one_hot(labels: np.ndarray, classes: int) -> np.ndarray:
    """Classes 0 … K-1 of shape (n,) as rows of the identity, shape (n, K)."""
    return np.asarray(labels[:, np.newaxis] == np.arange(classes), dtype=float)


def total(per_output: np.ndarray) -> np.ndarray:
    """The sum over the outputs, (..., n, K) to (..., n); one output, the usual case, needs no summing."""
    return per_output[..., 0] if per_output.shape[-1] == 1 else per_output.sum(axis=-1)


def no_curvature(scores: np.ndarray) -> np.ndarray:
    """The second derivative of straight pieces, shape (..., n, K, K)."""
    return np.zeros((*scores.shape, scores.shape[-1]))
